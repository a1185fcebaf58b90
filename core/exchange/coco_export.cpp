#include "core/exchange/coco.h"
#include "core/exchange/exported_image.h"
#include "core/exchange/exported_names.h"
#include "core/exchange/own_file.h"
#include "core/exchange/whole_file.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

namespace {

const char* labelText(domain::Label label)
{
    switch (label) {
    case domain::Label::NotAsked: return "";
    case domain::Label::Absent: return "absent";
    case domain::Label::Unsure: return "unsure";
    case domain::Label::Present: return "present";
    }
    return "";
}

QJsonObject imageObject(const ExportedImage& image, qint64 id, const QString& path, const domain::FindingSchema& schema)
{
    const store::ImageRecord& record = image.record;
    QJsonObject labels;
    for (int i = 0; i < schema.count(); ++i)
        if (const auto label = image.labels[static_cast<std::size_t>(i)]; label != domain::Label::NotAsked)
            labels[QString::fromStdString(schema.at(i).name)] = labelText(label);
    QJsonObject object{{"id", id},
                       {"file_name", path},
                       {"width", record.size.width},
                       {"height", record.size.height},
                       {"fewbox_identity", record.identity},
                       {"fewbox_frame", record.frame},
                       {"fewbox_patient", record.patientId},
                       {"fewbox_labels", labels}};
    if (!record.contentHash.isEmpty())
        object["fewbox_content"] = record.contentHash;
    return object;
}

/// Written piece by piece: a document of 112,120 images would stand in memory twice over.
class ListWriter {
public:
    explicit ListWriter(WholeFile& file) : m_file(file) {}
    domain::Done add(const QJsonObject& object)
    {
        const QByteArray lead = m_empty ? "\n" : ",\n";
        m_empty = false;
        return m_file.write(lead + QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

private:
    WholeFile& m_file;
    bool m_empty = true;
};

} // namespace

domain::Result<ExportSummary> exportCoco(const store::Project& project, const QString& path,
                                         const domain::Progress& progress)
{
    const QFileInfo info(path);
    if (auto foreign = requireForeignFile(project, path); !foreign)
        return tl::unexpected(foreign.error());
    const auto names = ExportedNames::of(project);
    if (!names)
        return tl::unexpected(names.error());
    if (auto made = makeFolder(info.absolutePath()); !made)
        return tl::unexpected(made.error());
    WholeFile file(info.absoluteFilePath());
    ExportSummary summary;
    summary.files = {info.absoluteFilePath()};

    QJsonArray categories;
    for (int i = 0; i < project.schema().count(); ++i)
        categories.append(QJsonObject{{"id", i + 1},
                                      {"name", QString::fromStdString(project.schema().at(i).name)},
                                      {"supercategory", "finding"}});
    std::vector<QJsonObject> annotations;
    ListWriter images(file);
    const auto writeImage = [&](const ExportedImage& image) -> domain::Done {
        summary.boxesReplaced += image.replacedBoxes;
        const qint64 id = ++summary.images;
        for (const store::BoxRecord& box : image.boxes) {
            const domain::Box& b = box.box;
            annotations.push_back({{"id", ++summary.boxes},
                                   {"image_id", id},
                                   {"category_id", box.finding + 1},
                                   {"bbox", QJsonArray{b.x, b.y, b.width, b.height}},
                                   {"area", b.area()},
                                   {"iscrowd", 0}});
        }
        return images.add(imageObject(image, id, names->path(image.record), project.schema()));
    };

    auto done = file.open();
    if (done)
        done = file.write(QByteArray("{\"info\": {\"description\": \"Exported by Fewbox\"},\n\"categories\": ")
                          + QJsonDocument(categories).toJson(QJsonDocument::Compact) + ",\n\"images\": [");
    if (done)
        done = forEachExportedImage(project, progress, writeImage);
    if (done)
        done = file.write("\n],\n\"annotations\": [");
    ListWriter list(file);
    for (std::size_t i = 0; done && i < annotations.size(); ++i)
        done = list.add(annotations[i]);
    if (done)
        done = file.write("\n]}\n");
    summary.stopped = progress.stopRequested();
    if (done && !summary.stopped)
        done = file.finish();
    if (!done)
        return tl::unexpected(done.error());
    return summary;
}

} // namespace exchange
