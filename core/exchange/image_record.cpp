#include "core/exchange/image_record.h"

#include "core/exchange/file_walk.h"

#include <QRegularExpression>

namespace exchange {

int yearsOf(QString age)
{
    age = age.trimmed().toUpper();
    double perYear = 1;
    if (!age.isEmpty() && age.back().isLetter()) {
        const QChar unit = age.back();
        perYear = unit == 'Y' ? 1 : unit == 'M' ? 12 : unit == 'W' ? 52.18 : unit == 'D' ? 365.25 : 0;
        age.chop(1);
    }
    bool ok = false;
    const double value = age.toDouble(&ok);
    // NIH's first table has ages up to 414: known slips of the pen, kept out.
    if (!ok || perYear == 0 || value < 0 || value / perYear > 150)
        return -1;
    return static_cast<int>(value / perYear);
}

bool isUid(const QString& text)
{
    static const QRegularExpression form("^[0-2](\\.(0|[1-9][0-9]*)){2,}$");
    return text.size() <= 64 && form.match(text).hasMatch();
}

QString spacingKindText(imaging::SpacingKind kind)
{
    switch (kind) {
    case imaging::SpacingKind::None: return {};
    case imaging::SpacingKind::Pixel: return "pixel";
    case imaging::SpacingKind::Imager: return "imager";
    case imaging::SpacingKind::Nominal: return "nominal";
    case imaging::SpacingKind::Table: return "table";
    }
    return {};
}

store::ImageRecord recordOf(const imaging::RadiographHeader& header, const QString& path, int frame)
{
    store::ImageRecord record;
    record.path = path;
    record.name = path.mid(path.lastIndexOf('/') + 1);
    record.frame = frame;
    record.identity = header.sopInstanceUid.empty() ? stemOf(record.name) : QString::fromStdString(header.sopInstanceUid);
    record.patientId = QString::fromStdString(header.patientId);
    record.patientName = QString::fromStdString(header.patientName);
    record.sex = QString::fromStdString(header.patientSex);
    record.studyUid = QString::fromStdString(header.studyInstanceUid);
    record.seriesUid = QString::fromStdString(header.seriesInstanceUid);
    record.studyDate = QString::fromStdString(header.studyDate);
    record.view = QString::fromStdString(header.viewPosition);
    record.modality = QString::fromStdString(header.modality);
    record.age = yearsOf(QString::fromStdString(header.patientAge));
    record.size = header.size;
    record.spacingX = header.spacingX;
    record.spacingY = header.spacingY;
    record.spacingKind = spacingKindText(header.spacingKind);
    return record;
}

} // namespace exchange
