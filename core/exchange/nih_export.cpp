#include "core/exchange/nih_export.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/exported_image.h"
#include "core/exchange/exported_names.h"
#include "core/exchange/nih_tables.h"
#include "core/exchange/own_file.h"
#include "core/exchange/whole_file.h"
#include "core/imaging/reader.h"

#include <QDir>

#include <algorithm>

namespace exchange {

namespace {

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 15);
}

QByteArray field(const QString& text)
{
    return QByteArray::fromStdString(csvField(text.toStdString()));
}

QByteArray labelsText(const ExportedImage& image, const domain::FindingSchema& schema)
{
    QByteArray text;
    for (int i = 0; i < schema.count(); ++i)
        if (image.labels[static_cast<std::size_t>(i)] == domain::Label::Present)
            text += (text.isEmpty() ? "" : "|") + QByteArray::fromStdString(schema.at(i).name);
    // It says so of every finding that NIH asks for; one that was not asked or is unsure would come back as absent. One
    // that people added may not have been asked.
    bool isNormal = false;
    for (int i = 0; i < schema.count(); ++i) {
        const domain::Label label = image.labels[static_cast<std::size_t>(i)];
        const bool isNihs = domain::FindingSchema::nih14().indexOf(schema.at(i).name).has_value();
        if (label != domain::Label::Absent && (isNihs || label != domain::Label::NotAsked))
            return text;
        isNormal = isNormal || label == domain::Label::Absent;
    }
    return isNormal ? "No Finding" : text;
}

QByteArray entryRow(const ExportedImage& image, const QString& name, const domain::FindingSchema& schema)
{
    const store::ImageRecord& record = image.record;
    // The film's own, as its table said them; the copy's only where no table did.
    const bool isOriginal = !record.originalSize.isEmpty();
    const domain::Size size = isOriginal ? record.originalSize : record.size;
    const double spacingX = isOriginal ? record.originalSpacingX : record.spacingX;
    const double spacingY = isOriginal ? record.originalSpacingY : record.spacingY;
    const auto orNothing = [](bool known, const QByteArray& text) { return known ? text : QByteArray(); };
    const QByteArrayList fields = {
        field(name),
        labelsText(image, schema),
        orNothing(record.followUp >= 0, QByteArray::number(record.followUp)),
        field(record.patientId),
        orNothing(record.age >= 0, QByteArray::number(record.age)),
        field(record.sex),
        field(record.view),
        orNothing(!size.isEmpty(), QByteArray::number(size.width)),
        orNothing(!size.isEmpty(), QByteArray::number(size.height)),
        orNothing(spacingX > 0, number(spacingX)),
        orNothing(spacingY > 0, number(spacingY)),
    };
    return fields.join(',') + '\n';
}

domain::Size sizeOf(const store::ImageRecord& record)
{
    if (!record.size.isEmpty() || record.path.isEmpty())
        return record.size;
    const auto header = imaging::readHeader(record.path.toStdString());
    return header ? header->size : domain::Size{};
}

} // namespace

domain::Result<ExportSummary> exportNih(const store::Project& project, const QString& folder, BoxFrame frame,
                                        const domain::Progress& progress)
{
    const QDir dir(folder);
    const bool nih = frame != BoxFrame::Image;
    const QString entryPath = dir.absoluteFilePath("Data_Entry_2017.csv");
    const QString boxPath = dir.absoluteFilePath(nih ? "BBox_List_2017.csv" : "BBox_List.csv");
    for (const QString& file : {entryPath, boxPath})
        if (auto foreign = requireForeignFile(project, file); !foreign)
            return tl::unexpected(foreign.error());
    if (auto made = makeFolder(folder); !made)
        return tl::unexpected(made.error());
    const auto names = ExportedNames::of(project);
    if (!names)
        return tl::unexpected(names.error());
    WholeFile entries(entryPath), boxes(boxPath);
    ExportSummary summary;
    summary.files = {entryPath, boxPath};

    const auto writeImage = [&](const ExportedImage& image) -> domain::Done {
        summary.boxesReplaced += image.replacedBoxes;
        const QString name = names->name(image.record);
        summary.renamed += name != image.record.name;
        if (auto done = entries.write(entryRow(image, name, project.schema())); !done)
            return done;
        ++summary.images;
        const domain::Size size = nih && !image.boxes.empty() ? sizeOf(image.record) : domain::Size{};
        for (const store::BoxRecord& box : image.boxes) {
            if (nih && size.isEmpty()) {
                ++summary.boxesLeftOut;
                continue;
            }
            const domain::Box b = nih ? domain::scaledToImage(box.box, size, nihFrame) : box.box;
            const std::string& finding = project.schema().at(box.finding).name;
            const QByteArray row = field(name) + ','
                + (finding == "Infiltration" ? "Infiltrate" : QByteArray::fromStdString(finding)) + ',' + number(b.x) + ','
                + number(b.y) + ',' + number(b.width) + ',' + number(b.height) + '\n';
            if (auto done = boxes.write(row); !done)
                return done;
            ++summary.boxes;
        }
        return {};
    };

    auto done = entries.open();
    if (done)
        done = boxes.open();
    if (done)
        done = entries.write("Image Index,Finding Labels,Follow-up #,Patient ID,Patient Age,Patient Gender,View Position,"
                             "OriginalImage[Width,Height],OriginalImagePixelSpacing[x,y]\n");
    if (done)
        done = boxes.write("Image Index,Finding Label,Bbox [x,y,w,h],,,\n");
    if (done)
        done = forEachExportedImage(project, progress, writeImage);
    summary.stopped = progress.stopRequested();
    if (done && summary.stopped)
        return summary; // half a table in the place of a whole one would be a loss
    if (done)
        done = entries.settle();
    if (done)
        done = boxes.settle();
    if (done)
        done = entries.finish();
    if (done)
        done = boxes.finish();
    if (!done)
        return tl::unexpected(done.error());
    return summary;
}

} // namespace exchange
