#include "core/exchange/coco.h"
#include "core/exchange/file_walk.h"
#include "core/exchange/guarded_header.h"
#include "core/exchange/image_record.h"
#include "core/exchange/known_image.h"
#include "core/exchange/skipped_rows.h"
#include "core/imaging/reader.h"
#include "core/store/import.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

using domain::ErrorCode;

namespace {

domain::Result<QJsonObject> readObject(const QString& path)
{
    if (auto done = requirePlainFile(path); !done)
        return tl::unexpected(done.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(ErrorCode::FileUnreadable, path.toStdString(), {.found = file.errorString().toStdString()});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return domain::fail(ErrorCode::JsonInvalid, path.toStdString(),
                            {.found = (error.errorString() + " at byte " + QString::number(error.offset)).toStdString(),
                             .expected = "a JSON object"});
    const QJsonObject object = document.object();
    for (const char* key : {"images", "annotations", "categories"})
        if (!object[QLatin1String(key)].isArray())
            return domain::fail(ErrorCode::JsonInvalid, path.toStdString(),
                                {.found = object.keys().join(", ").toStdString(),
                                 .expected = std::string("a list \"") + key + "\""});
    return object;
}

std::optional<domain::Box> boxOf(const QJsonValue& value)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.size() != 4)
        return {};
    for (const QJsonValue& number : numbers)
        if (!number.isDouble())
            return {};
    return domain::Box{numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
}

class CocoImporter {
public:
    CocoImporter(store::Project& project, const QString& path, const domain::Progress& progress)
        : m_project(project), m_path(path), m_fileName(QFileInfo(path).fileName().toStdString()), m_progress(progress)
    {
    }

    domain::Result<ImportSummary> run(const QString& imageFolder)
    {
        const auto object = readObject(m_path);
        if (!object)
            return tl::unexpected(object.error());
        if (!imageFolder.isEmpty()) {
            const auto files = filesBelow(imageFolder, m_summary.skipped, m_progress);
            if (!files)
                return tl::unexpected(files.error());
            m_files.emplace(*files);
        }
        auto import = m_project.beginImport(QFileInfo(m_path).absoluteFilePath(), "coco");
        if (!import)
            return tl::unexpected(import.error());
        m_import = std::move(*import);

        readCategories((*object)["categories"].toArray());
        for (const QJsonValue& value : (*object)["annotations"].toArray())
            m_annotations[value["image_id"].toInteger(-1)].push_back(value.toObject());
        const QJsonArray images = (*object)["images"].toArray();
        qint64 done = 0;
        for (const QJsonValue& value : images) {
            if (m_progress.stopRequested()) {
                m_summary.stopped = true;
                break;
            }
            m_progress(done++, images.size(), "Importing images");
            if (auto taken = importImage(value.toObject()); !taken)
                return tl::unexpected(taken.error());
        }
        if (auto finished = m_import->finish(); !finished)
            return tl::unexpected(finished.error());
        if (!m_summary.stopped)
            for (auto it = m_annotations.cbegin(); it != m_annotations.cend(); ++it)
                m_skipped.addAlone(LeftOut::What::Box,
                                   {ErrorCode::ImageUnknown,
                                    std::to_string(it.key()) + " (" + m_fileName + ": annotation " + idOf(it->front()) + ")",
                                    "image_id " + std::to_string(it.key()) + " of " + std::to_string(it->size())
                                        + (it->size() == 1 ? " annotation" : " annotations"),
                                    "the id of one of its images"},
                                   it->size());
        m_skipped.takeInto(m_summary);
        return std::move(m_summary);
    }

private:
    static std::string idOf(const QJsonObject& object) { return std::to_string(object["id"].toInteger(-1)); }

    void readCategories(const QJsonArray& categories)
    {
        for (const QJsonValue& value : categories)
            m_categories[value["id"].toInteger(-1)] = value["name"].toString();
    }

    /// Nothing but what the JSON names is looked for beside it: it may lie in a folder of a hundred thousand other files.
    QString fileOf(const QString& name) const
    {
        if (m_files)
            return m_files->find(name);
        const QDir beside(QFileInfo(m_path).absolutePath());
        for (const QString& place : {name, name.mid(name.lastIndexOf('/') + 1)}) {
            const QString path = QDir::cleanPath(beside.absoluteFilePath(place));
            if (QFileInfo(path).isFile())
                return path;
            if (const QString other = fileOfStem(path); !other.isEmpty())
                return other;
        }
        return {};
    }

    domain::Done importImage(const QJsonObject& image)
    {
        const QString name = image["file_name"].toString();
        if (name.isEmpty()) {
            m_skipped.add(LeftOut::What::Image, {ErrorCode::JsonInvalid, m_fileName + ": image " + idOf(image),
                                                 "no file_name", "the name of its file"});
            return {};
        }
        const domain::Size said{image["width"].toInt(), image["height"].toInt()};
        const int frame = image["fewbox_frame"].toInt();
        const QString path = fileOf(name);
        store::ImageRecord record;
        if (!path.isEmpty()) {
            const auto header = readHeaderGuarded(path.toStdString(), m_progress);
            if (header)
                record = recordOf(*header, path, frame);
            else
                m_skipped.addAlone(header.error());
        }
        if (record.path.isEmpty()) {
            ++m_summary.filesMissing;
            const QString known = image["fewbox_identity"].toString();
            record.name = name.mid(name.lastIndexOf('/') + 1);
            record.identity = known.isEmpty() ? stemOf(record.name) : known;
            record.frame = frame;
            record.size = said;
        }
        if (record.patientId.isEmpty())
            record.patientId = image["fewbox_patient"].toString();

        if (auto done = adoptIdentity(*m_import, record); !done)
            return done;
        const auto stored = m_import->addImage(record);
        if (!stored && concernsOneRow(stored.error().code)) {
            m_skipped.addAlone(LeftOut::What::Image, stored.error());
            const QList<QJsonObject> lost = m_annotations.take(image["id"].toInteger(-1));
            if (!lost.isEmpty())
                m_skipped.addAlone(LeftOut::What::Box,
                                   {ErrorCode::ImageUnknown, record.name.toStdString(),
                                    std::to_string(lost.size()) + " annotations on it; the image was left out", ""},
                                   lost.size());
            return {};
        }
        if (!stored)
            return tl::unexpected(stored.error());
        using Outcome = store::Project::Import::Outcome;
        ++(stored->outcome == Outcome::Added         ? m_summary.imagesAdded
               : stored->outcome == Outcome::Updated ? m_summary.imagesUpdated
                                                     : m_summary.imagesUnchanged);
        if (auto done = importLabels(stored->id, image["fewbox_labels"].toObject()); !done)
            return done;
        const QList<QJsonObject> annotations = m_annotations.take(image["id"].toInteger(-1));
        for (const QJsonObject& annotation : annotations)
            if (auto done = importBox(stored->id, annotation, said.isEmpty() ? record.size : said, stored->size); !done)
                return done;
        return {};
    }

    domain::Done importLabels(domain::ImageId image, const QJsonObject& labels)
    {
        if (labels.isEmpty())
            return {};
        std::vector<domain::Label> answers(static_cast<std::size_t>(m_project.schema().count()), domain::Label::NotAsked);
        for (auto it = labels.begin(); it != labels.end(); ++it) {
            const auto finding = m_project.schema().indexOf(it.key().toStdString());
            if (!finding) {
                m_skipped.add(LeftOut::What::Answer,
                              {ErrorCode::FindingUnknown, m_fileName, it.key().toStdString(), knownFindings(m_project)});
                continue;
            }
            const QString text = it.value().toString();
            answers[static_cast<std::size_t>(*finding)] = text == "present" ? domain::Label::Present
                                                          : text == "absent" ? domain::Label::Absent
                                                          : text == "unsure" ? domain::Label::Unsure
                                                                             : domain::Label::NotAsked;
        }
        const auto outcome = m_import->setReportLabels(image, answers);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (*outcome != store::Project::Import::Outcome::Unchanged)
            ++m_summary.labelledImages;
        return {};
    }

    domain::Done importBox(domain::ImageId image, const QJsonObject& annotation, domain::Size frame, domain::Size size)
    {
        const std::string place = m_fileName + ": annotation " + idOf(annotation);
        const QString category = m_categories.value(annotation["category_id"].toInteger(-1));
        const auto finding = m_project.schema().indexOf(category.toStdString());
        if (!finding) {
            m_skipped.add(LeftOut::What::Box,
                          {ErrorCode::FindingUnknown, place,
                           category.isEmpty() ? "no such category" : category.toStdString(), knownFindings(m_project)});
            return {};
        }
        const auto given = boxOf(annotation["bbox"]);
        if (!given || annotation["iscrowd"].toInt() != 0) {
            m_skipped.add(LeftOut::What::Box, {ErrorCode::BoxInvalid, place,
                                               given ? "a crowd" : "no bbox of four numbers",
                                               "bbox [x, y, width, height]"});
            return {};
        }
        domain::Box box = *given;
        if (!frame.isEmpty() && !size.isEmpty() && frame != size)
            box = domain::scaledToImage(box, frame, size);
        const auto outcome = m_import->addBox(image, *finding, box);
        if (outcome) {
            ++(*outcome == store::Project::Import::Outcome::Unchanged ? m_summary.boxesUnchanged : m_summary.boxesAdded);
            return {};
        }
        if (!concernsOneRow(outcome.error().code))
            return tl::unexpected(outcome.error());
        domain::Error error = outcome.error();
        error.subject = place;
        m_skipped.addAlone(LeftOut::What::Box, std::move(error));
        return {};
    }

    store::Project& m_project;
    QString m_path;
    std::string m_fileName;
    const domain::Progress& m_progress;
    std::optional<ImageFiles> m_files; ///< of the folder that was given; none: beside the JSON file
    std::unique_ptr<store::Project::Import> m_import;
    QHash<qint64, QString> m_categories;
    QHash<qint64, QList<QJsonObject>> m_annotations; ///< by image; what is taken is removed
    ImportSummary m_summary;
    SkippedRows m_skipped;
};

} // namespace

domain::Result<ImportSummary> importCoco(store::Project& project, const QString& path, const QString& imageFolder,
                                         const domain::Progress& progress)
{
    return CocoImporter(project, path, progress).run(imageFolder);
}

} // namespace exchange
