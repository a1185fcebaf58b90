#include "ui/viewer/film_readout.h"

#include "ui/viewer/film_picture.h"
#include "ui/viewer/radiograph_view.h"

#include <QLocale>

#include <cmath>

namespace viewer {

namespace {

QString figure(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QString plainFigure(double value) { return figure(value, value == std::floor(value) ? 0 : 1); }

} // namespace

QString spacingWords(imaging::SpacingKind kind)
{
    switch (kind) {
    case imaging::SpacingKind::None: return {};
    case imaging::SpacingKind::Pixel: return RadiographView::tr("as calibrated (pixel spacing)");
    case imaging::SpacingKind::Imager: return RadiographView::tr("at the detector (imager spacing)");
    case imaging::SpacingKind::Nominal: return RadiographView::tr("on the scanned sheet (nominal spacing)");
    case imaging::SpacingKind::Table: return RadiographView::tr("by the imported table");
    }
    return {};
}

QStringList pointerLines(const FilmPicture& picture, domain::Point point, const FilmSpacing& spacing, Probe probe)
{
    const Film& film = *picture.film();
    const int column = int(point.x), row = int(point.y);
    const std::int32_t stored =
        film.radiograph().stored[std::size_t(row) * std::size_t(film.size().width) + std::size_t(column)];
    const QString value = plainFigure(imaging::modalityValue(film.radiograph(), stored));
    QStringList lines;
    if (spacing.isKnown())
        lines << RadiographView::tr("x %1  y %2 mm").arg(figure(point.x * spacing.x, 1), figure(point.y * spacing.y, 1));
    if (probe == Probe::Off) {
        lines << RadiographView::tr("%1, %2 px  value %3").arg(column).arg(row).arg(value);
    } else {
        lines << RadiographView::tr("x %1  y %2 px").arg(column).arg(row)
              << RadiographView::tr("stored %1  value %2  grey %3").arg(stored).arg(value).arg(picture.greyTable().at(stored));
    }
    return lines;
}

} // namespace viewer
