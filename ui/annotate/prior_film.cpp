#include "ui/annotate/prior_film.h"

#include "ui/annotate/read_workspace.h"
#include "ui/annotate/shown_boxes.h"
#include "ui/kit/dates.h"

#include <QLocale>

namespace annotate {

QString priorTitle(const store::ImageRecord& image)
{
    QStringList words;
    const QDate date = QDate::fromString(image.studyDate.left(8), QStringLiteral("yyyyMMdd"));
    if (date.isValid())
        words << kit::dateText(date);
    if (image.followUp >= 0)
        words << ReadWorkspace::tr("follow-up %1").arg(image.followUp);
    return words.isEmpty() ? image.name : words.join(QStringLiteral(" · "));
}

std::optional<viewer::PriorFilm> priorFilm(const Reading& reading)
{
    const store::Project& project = reading.project();
    const auto prior = project.prior(reading.id());
    if (!prior || !*prior)
        return std::nullopt;
    const store::ImageRecord& image = **prior;
    viewer::PriorFilm film;
    film.source = {image.path, image.frame};
    film.title = priorTitle(image);
    film.spacingXMm = image.spacingX;
    film.spacingYMm = image.spacingY;
    if (const auto facts = project.facts(image.id)) {
        const PixelSpacing spacing{image.spacingX, image.spacingY};
        const ShownBoxes shown = shownBoxes({*facts, {}, {}}, project.currentReader(), project.schema(), {}, spacing);
        film.boxes = viewerBoxes(shown.items, 0, spacing);
    }
    return film;
}

} // namespace annotate
