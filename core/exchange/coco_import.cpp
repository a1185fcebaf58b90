#include "core/exchange/coco.h"
#include "core/exchange/file_walk.h"
#include "core/exchange/film_finder.h"
#include "core/exchange/image_record.h"
#include "core/exchange/known_image.h"
#include "core/exchange/skipped_rows.h"
#include "core/imaging/reader.h"
#include "core/store/import.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

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
            m_finder.emplace(imageFolder, *files, m_progress);
        } else {
            m_finder.emplace(QFileInfo(m_path).absolutePath(), m_progress);
        }
        auto import = m_project.beginImport(QFileInfo(m_path).absoluteFilePath(), "coco");
        if (!import)
            return tl::unexpected(import.error());
        m_import = std::move(*import);

        readCategories((*object)["categories"].toArray());
        for (const QJsonValue& value : (*object)["annotations"].toArray())
            m_annotations[value["image_id"].toInteger(-1)].push_back(value.toObject());
        const QJsonArray images = (*object)["images"].toArray();
        readNames(images);
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

    void readNames(const QJsonArray& images)
    {
        for (const QJsonValue& image : images) {
            const QString name = image["file_name"].toString();
            ++m_timesNamed[{name, image["fewbox_frame"].toInt()}];
            QSet<QString>& names = m_namesOfStem[stemOf(name.mid(name.lastIndexOf('/') + 1)).toLower()];
            names.insert(name);
        }
    }

    Namesakes namesakesOf(const QString& name, int frame) const
    {
        if (m_timesNamed.value({name, frame}) > 1)
            return Namesakes::Name;
        return m_namesOfStem.value(stemOf(name.mid(name.lastIndexOf('/') + 1)).toLower()).size() > 1 ? Namesakes::Stem
                                                                                                     : Namesakes::None;
    }

    /// One image of the JSON as it names itself.
    struct Named {
        QString name, identity, content, patient;
        int frame = 0;
        domain::Size size;
        Namesakes namesakes = Namesakes::None;
        std::string place;
    };

    Named namedBy(const QJsonObject& image) const
    {
        const QString name = image["file_name"].toString();
        const int frame = image["fewbox_frame"].toInt();
        return {.name = name,
                .identity = image["fewbox_identity"].toString(),
                .content = image["fewbox_content"].toString(),
                .patient = image["fewbox_patient"].toString(),
                .frame = frame,
                .size = {image["width"].toInt(), image["height"].toInt()},
                .namesakes = namesakesOf(name, frame),
                .place = name.toStdString() + " (" + m_fileName + ": image " + idOf(image) + ")"};
    }

    static std::string listed(const QStringList& paths)
    {
        const QString more = paths.size() > 3 ? QString(" and %1 more").arg(paths.size() - 3) : QString();
        return (paths.mid(0, 3).join(", ") + more).toStdString();
    }

    /// What the file says, if there is one and it is clear which. What is not is listed.
    store::ImageRecord recordOfFile(const Named& named, bool boxed)
    {
        FoundFilm film = m_finder->find(named.name, isUid(named.identity) ? named.identity : QString(), named.namesakes);
        const QStringList among = film.among;
        for (const QString& path : among)
            if (contentOf(path) == named.content && !named.content.isEmpty())
                film = m_finder->found(path);
        if (!film.path.isEmpty() && film.header && film.header->sopInstanceUid.empty() && !named.content.isEmpty()
            && isOther(named, contentOf(film.path), film.header->size)) {
            m_skipped.addAlone({ErrorCode::ImageAmbiguous, named.place, film.path.toStdString() + " holds another picture",
                                "the picture that the list was made of"});
            return {};
        }
        if (!film.path.isEmpty() && film.header) {
            store::ImageRecord record = recordOf(*film.header, film.path, named.frame);
            if (film.header->sopInstanceUid.empty() && boxed) // few, and the dearest
                noteContent(record);
            return record;
        }
        if (!film.path.isEmpty())
            m_skipped.addAlone(film.header.error());
        else if (!film.among.isEmpty())
            m_skipped.addAlone({ErrorCode::ImageAmbiguous, named.place, "may be " + listed(film.among), "one file for it alone"});
        else if (!film.otherUid.isEmpty())
            m_skipped.addAlone({ErrorCode::ImageAmbiguous, named.place, "the file of that name is the film " + film.otherUid.toStdString(),
                                "the film " + named.identity.toStdString()});
        return {};
    }

    static QString contentOf(const QString& path)
    {
        const auto hash = imaging::contentHash(path.toStdString());
        return hash ? QString::fromStdString(*hash) : QString();
    }

    /// Not the bytes that the list was made of: of another size and the same shape they may be a reduced copy.
    static bool isOther(const Named& named, const QString& content, domain::Size size)
    {
        if (named.content.isEmpty() || content.isEmpty() || named.content == content)
            return false;
        if (named.size.isEmpty() || size.isEmpty() || named.size == size)
            return true;
        const double across = double(size.width) / named.size.width, down = double(size.height) / named.size.height;
        return std::abs(across - down) > 0.02 * std::max(across, down);
    }

    /// Another project may use a picture's name for another picture; a UID is the world's.
    static bool isAnother(const store::ImageRecord& known, const Named& named)
    {
        const bool isOtherPatients =
            !known.patientId.isEmpty() && !named.patient.isEmpty() && known.patientId != named.patient;
        return !isUid(named.identity) && (isOtherPatients || isOther(named, known.contentHash, known.size));
    }

    /// By which identity the project has the image or gets it; empty: it cannot be told which one it is.
    domain::Result<QString> identityFor(const Named& named, store::ImageRecord& record)
    {
        const auto known = m_import->findByIdentity(named.identity, named.frame);
        if (!known)
            return tl::unexpected(known.error());
        const bool isKnown = !named.identity.isEmpty() && *known && !isAnother(**known, named);
        const bool isFree = !named.identity.isEmpty() && !*known;
        if (isKnown && (isUid(named.identity) || record.path.isEmpty() || record.path == (*known)->path))
            return named.identity;
        if (!record.path.isEmpty() && isUid(record.identity)) {
            auto done = adoptIdentity(*m_import, record, named.name);
            return done.map([&] { return record.identity; });
        }
        if (named.namesakes != Namesakes::None && named.frame == 0 && !isUid(named.identity)) {
            const auto placed = imageInFolders(*m_import, named.name);
            if (!placed)
                return tl::unexpected(placed.error());
            if (*placed && !isAnother(**placed, named) && (record.path.isEmpty() || record.path == (*placed)->path))
                return (*placed)->identity;
        }
        if (!record.path.isEmpty())
            return identityOfPicture(*m_import, record, m_finder->folder(), isKnown || isFree ? named.identity : QString());
        record.identity = isFree ? named.identity : stemOf(named.namesakes == Namesakes::None ? record.name : named.name);
        if (named.namesakes == Namesakes::None)
            if (auto done = adoptIdentity(*m_import, record, named.name); !done)
                return tl::unexpected(done.error());
        const auto other = m_import->findByIdentity(record.identity, named.frame);
        if (!other)
            return tl::unexpected(other.error());
        const bool isTold = named.namesakes == Namesakes::None || isFree
            || (named.namesakes == Namesakes::Stem && named.name.contains('/'));
        return isTold && !(*other && isAnother(**other, named)) ? record.identity : QString();
    }

    domain::Done importImage(const QJsonObject& image)
    {
        const Named named = namedBy(image);
        if (named.name.isEmpty()) {
            m_skipped.add(LeftOut::What::Image, {ErrorCode::JsonInvalid, m_fileName + ": image " + idOf(image),
                                                 "no file_name", "the name of its file"});
            return {};
        }
        store::ImageRecord record = recordOfFile(named, m_annotations.contains(image["id"].toInteger(-1)));
        if (record.path.isEmpty()) {
            ++m_summary.filesMissing;
            record.name = named.name.mid(named.name.lastIndexOf('/') + 1);
            record.frame = named.frame;
            record.size = named.size;
        }
        if (record.patientId.isEmpty())
            record.patientId = named.patient;
        auto identity = identityFor(named, record);
        if (!identity)
            return tl::unexpected(identity.error());
        if (identity->isEmpty()) {
            leaveOut(image, {ErrorCode::ImageAmbiguous, named.place, named.namesakes == Namesakes::None
                                 ? "another image has that name in the project"
                                 : "several images of the list have that name, and no file tells which",
                             "names with their folders, and the files there"});
            return {};
        }
        record.identity = std::move(*identity);
        const domain::Size said = named.size;
        const auto stored = m_import->addImage(record);
        if (!stored && concernsOneRow(stored.error().code)) {
            leaveOut(image, stored.error());
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

    /// The image, and its boxes with it.
    void leaveOut(const QJsonObject& image, const domain::Error& why)
    {
        m_skipped.addAlone(LeftOut::What::Image, why);
        const QList<QJsonObject> lost = m_annotations.take(image["id"].toInteger(-1));
        if (!lost.isEmpty())
            m_skipped.addAlone(LeftOut::What::Box,
                               {ErrorCode::ImageUnknown, image["file_name"].toString().toStdString(),
                                std::to_string(lost.size()) + (lost.size() == 1 ? " annotation" : " annotations")
                                    + " on it; the image was left out",
                                ""},
                               lost.size());
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
        const auto news = m_import->lessWhatIsSaid(image, std::move(answers));
        if (!news)
            return tl::unexpected(news.error());
        const auto outcome = m_import->setReportLabels(image, *news);
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
    std::optional<FilmFinder> m_finder;
    std::unique_ptr<store::Project::Import> m_import;
    QHash<qint64, QString> m_categories;
    QHash<std::pair<QString, int>, int> m_timesNamed; ///< by name and frame
    QHash<QString, QSet<QString>> m_namesOfStem;      ///< file names in small letters
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
