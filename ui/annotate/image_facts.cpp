#include "ui/annotate/image_facts.h"

#include "ui/annotate/read_workspace.h"
#include "ui/kit/dates.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/panel.h"
#include "ui/viewer/film.h"

#include <QDate>
#include <QLocale>

#include <cmath>

namespace annotate {

// A qualified type before the name would make lupdate file these texts where nothing finds them.
using viewer::CornerTexts;

namespace {

/// Which size of a pixel this is, as the store tells them apart.
QString kindWord(const QString& kind)
{
    if (kind == QLatin1String("table"))
        return ReadWorkspace::tr("by the table");
    if (kind == QLatin1String("imager"))
        return ReadWorkspace::tr("at the detector");
    if (kind == QLatin1String("pixel"))
        return ReadWorkspace::tr("as calibrated");
    if (kind == QLatin1String("nominal"))
        return ReadWorkspace::tr("on the scanned sheet");
    return kind;
}

} // namespace

CornerTexts imageCorners(const store::ImageRecord& image, const viewer::Film* film, PixelSpacing spacing)
{
    viewer::CornerTexts corners;
    QString who = image.patientId.isEmpty() ? image.name : image.patientId;
    QStringList person;
    if (!image.sex.isEmpty())
        person << kit::sexLetter(image.sex);
    if (image.age >= 0)
        person << ReadWorkspace::tr("%1 y", "years of age").arg(image.age);
    if (!person.isEmpty())
        who += QStringLiteral(" · ") + person.join(' ');
    corners.topLeft << who;
    if (!image.view.isEmpty())
        corners.topLeft << ReadWorkspace::tr("Chest %1", "view: PA, AP, lateral").arg(image.view);
    if (image.followUp >= 0)
        corners.topLeft << ReadWorkspace::tr("Follow-up %1").arg(image.followUp);
    // As DICOM writes it (DA: YYYYMMDD), else as it stands in the table.
    const QDate date = QDate::fromString(image.studyDate, QStringLiteral("yyyyMMdd"));
    if (!image.studyDate.isEmpty())
        corners.topLeft << (date.isValid() ? kit::dateText(date) : image.studyDate);
    if (!film)
        return corners;
    const imaging::RadiographHeader& header = film->radiograph().header;
    corners.topRight << ReadWorkspace::tr("%1 × %2 px, %3 bit").arg(header.size.width).arg(header.size.height).arg(header.bitsStored);
    if (spacing.x > 0) {
        const QString kind = image.spacingX > 0 ? kindWord(image.spacingKind) : QString();
        const QLocale locale;
        QString mm = locale.toString(spacing.x, 'f', 3);
        if (const QString down = locale.toString(spacing.y, 'f', 3); spacing.y > 0 && down != mm)
            mm += QStringLiteral(" × ") + down; // the pixels are not square
        corners.topRight << (kind.isEmpty() ? ReadWorkspace::tr("%1 mm per px").arg(mm)
                                            : ReadWorkspace::tr("%1 mm per px (%2)").arg(mm, kind));
    } else {
        corners.topRight << ReadWorkspace::tr("size of a pixel unknown");
    }
    return corners;
}

namespace {

QString millimetres(const domain::Box& box, PixelSpacing spacing)
{
    return ReadWorkspace::tr("%1 × %2 mm").arg(std::lround(box.width * spacing.x)).arg(std::lround(box.height * spacing.y));
}

QString pixels(const domain::Box& box)
{
    return ReadWorkspace::tr("%1 × %2 px").arg(std::lround(box.width)).arg(std::lround(box.height));
}

} // namespace

QString sizeInMm(const domain::Box& box, PixelSpacing spacing)
{
    return kit::isolated(spacing.isKnown() ? millimetres(box, spacing) : pixels(box));
}

QString sizeText(const domain::Box& box, PixelSpacing spacing)
{
    return spacing.isKnown() ? millimetres(box, spacing) + QStringLiteral("  ") + pixels(box) : pixels(box);
}

} // namespace annotate
