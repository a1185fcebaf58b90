#include "core/exchange/nih_import.h"

#include "core/exchange/exported_names.h"
#include "core/exchange/file_walk.h"
#include "core/exchange/guarded_header.h"
#include "core/exchange/image_record.h"
#include "core/exchange/known_image.h"
#include "core/exchange/nih_tables.h"
#include "core/exchange/skipped_rows.h"
#include "core/imaging/reader.h"
#include "core/store/import.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace exchange {

using domain::ErrorCode;
using domain::Label;

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The table by the beginning of its name, nearest to the root first; `preferred` before others beside it.
QString tableIn(const QStringList& files, const QString& start, const QString& preferred, QStringList& passedOver)
{
    const auto rank = [&](const QString& path) {
        const QString name = path.mid(path.lastIndexOf('/') + 1);
        return std::pair(path.count('/'), name.contains(preferred, Qt::CaseInsensitive) ? 0 : 1);
    };
    QStringList tables;
    for (const QString& path : files) {
        const QString name = path.mid(path.lastIndexOf('/') + 1);
        if (name.startsWith(start, Qt::CaseInsensitive) && name.endsWith(".csv", Qt::CaseInsensitive))
            tables << path;
    }
    if (tables.isEmpty())
        return {};
    std::stable_sort(tables.begin(), tables.end(), [&](const QString& a, const QString& b) { return rank(a) < rank(b); });
    passedOver += tables.mid(1);
    return tables.first();
}

/// A table's number as a count of pixels; 0: none.
int pixels(double number)
{
    return number >= 1 && number <= 1e6 ? static_cast<int>(number) : 0;
}

std::string sizeText(domain::Size size)
{
    return std::to_string(size.width) + "×" + std::to_string(size.height);
}

std::string boxText(const domain::Box& box)
{
    const auto number = [](double v) { return QString::number(v, 'g', 6).toStdString(); };
    return "x " + number(box.x) + ", y " + number(box.y) + ", w " + number(box.width) + ", h " + number(box.height);
}

/// The findings that a row's labels name, "No Finding" being none.
void eachLabel(std::string_view labels, const std::function<void(const std::string&)>& take)
{
    for (std::size_t at = 0; at <= labels.size();) {
        const std::size_t end = std::min(labels.find('|', at), labels.size());
        const std::string name = qt(labels.substr(at, end - at)).trimmed().toStdString();
        at = end + 1;
        if (!name.empty() && qt(name).compare("No Finding", Qt::CaseInsensitive) != 0)
            take(name);
    }
}

class NihImporter {
public:
    NihImporter(store::Project& project, const NihImportOptions& options, const domain::Progress& progress)
        : m_project(project), m_options(options), m_progress(progress)
    {
    }

    domain::Result<ImportSummary> run()
    {
        if (auto found = findTables(); !found)
            return tl::unexpected(found.error());
        const auto boxes = readBoxes();
        // A list that was named and is not there is a slip of the hand; nothing was done yet.
        if (!boxes && (m_entryPath.isEmpty() || boxes.error().code == ErrorCode::FileMissing))
            return tl::unexpected(boxes.error());
        if (!boxes) { // the images and what the other table says of them come in all the same
            m_skipped.addAlone(boxes.error());
            m_summary.tables.removeAll(QFileInfo(m_boxPath).absoluteFilePath());
        }
        std::optional<NihEntryTable> entries;
        if (!m_entryPath.isEmpty()) {
            auto table = NihEntryTable::open(m_entryPath);
            if (!table)
                return tl::unexpected(table.error());
            entries = std::move(*table);
            if (auto read = readAskedFindings(); !read)
                return tl::unexpected(read.error());
        }
        auto import = m_project.beginImport(m_entryPath.isEmpty() ? m_boxPath : m_entryPath, "nih");
        if (!import)
            return tl::unexpected(import.error());
        m_import = std::move(*import);

        if (entries)
            if (auto done = importEntries(*entries); !done)
                return tl::unexpected(done.error());
        if (!m_summary.stopped)
            if (auto done = importLeftBoxes(entries.has_value()); !done)
                return tl::unexpected(done.error());
        if (auto done = m_import->finish(); !done)
            return tl::unexpected(done.error());
        m_skipped.takeInto(m_summary);
        if (m_summary.images() == 0 && m_summary.skipped.empty() && !m_summary.stopped)
            return domain::fail(ErrorCode::CsvEmpty, (m_entryPath.isEmpty() ? m_boxPath : m_entryPath).toStdString(),
                                {.found = "a header alone", .expected = "a row for each image"});
        return std::move(m_summary);
    }

private:
    domain::Done findTables()
    {
        const auto files = filesBelow(m_options.folder, m_summary.skipped, m_progress);
        if (!files)
            return tl::unexpected(files.error());
        const auto chosen = [&](const QString& named, const QString& start, const QString& preferred) {
            return named.isEmpty() ? tableIn(*files, start, preferred, m_summary.tablesPassedOver) : named;
        };
        m_entryPath = chosen(m_options.entryTable, "Data_Entry", "_v2020");
        m_boxPath = chosen(m_options.boxList, "BBox_List", "BBox_List_2017.csv");
        for (const QString& table : {m_entryPath, m_boxPath})
            if (!table.isEmpty())
                m_summary.tables << QFileInfo(table).absoluteFilePath();
        if (m_entryPath.isEmpty() && m_boxPath.isEmpty())
            return domain::fail(ErrorCode::ImportNothingFound, m_options.folder.toStdString(),
                                {.found = std::to_string(files->size()) + (files->size() == 1 ? " file" : " files"),
                                 .expected = "Data_Entry_2017.csv, Data_Entry_2017_v2020.csv or BBox_List_2017.csv"});
        m_files.emplace(*files);
        m_frame = m_options.boxFrame;
        if (m_frame == BoxFrame::ByName) {
            const QString name = QFileInfo(m_boxPath).fileName();
            m_frame = name.compare("BBox_List_2017.csv", Qt::CaseInsensitive) == 0 ? BoxFrame::Nih1024 : BoxFrame::Image;
        }
        return {};
    }

    /// A table answers for NIH's findings and for those that it names somewhere: of another that people added here it says
    /// nothing, which is not "absent".
    domain::Done readAskedFindings()
    {
        const domain::FindingSchema& schema = m_project.schema();
        m_asked.assign(static_cast<std::size_t>(schema.count()), false);
        for (int i = 0; i < schema.count(); ++i)
            m_asked[static_cast<std::size_t>(i)] = domain::FindingSchema::nih14().indexOf(schema.at(i).name).has_value();
        if (std::find(m_asked.begin(), m_asked.end(), false) == m_asked.end())
            return {}; // no need to read the table twice
        auto table = NihEntryTable::open(m_entryPath);
        if (!table)
            return tl::unexpected(table.error());
        while (table->next())
            if (const auto entry = table->entry())
                eachLabel(entry->labels, [&](const std::string& name) {
                    if (const auto finding = schema.indexOf(name))
                        m_asked[static_cast<std::size_t>(*finding)] = true;
                });
        return {};
    }

    domain::Done readBoxes()
    {
        if (m_boxPath.isEmpty())
            return {};
        auto table = NihBoxTable::open(m_boxPath);
        if (!table)
            return tl::unexpected(table.error());
        while (table->next()) {
            auto row = table->row();
            if (!row) {
                m_skipped.addAlone(LeftOut::What::Box, row.error());
                continue;
            }
            if (row->box.area() <= 0)
                continue;
            const std::string stem = stemOf(qt(row->image)).toStdString();
            const auto [at, isNew] = m_boxes.try_emplace(stem);
            if (isNew)
                m_boxOrder.push_back(stem);
            at->second.push_back(std::move(*row));
        }
        return {};
    }

    /// Which image a name means: a film, or one of its frames behind the first, as our own export names them.
    domain::Result<FrameName> meant(const QString& name) const
    {
        const auto frame = frameNamed(name);
        if (!frame || !m_files->find(name).isEmpty())
            return FrameName{name};
        const QString film = stemOf(frame->film);
        const auto known = m_import->findByIdentity(film, frame->frame);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return *frame;
        const auto called = m_import->findByStem(stemOf(name));
        if (!called)
            return tl::unexpected(called.error());
        if (*called)
            return FrameName{name};
        if (isUid(film)) // its file may come later
            return *frame;
        const QString path = m_files->find(frame->film);
        if (path.isEmpty())
            return FrameName{name};
        const auto header = readHeaderGuarded(path.toStdString(), m_progress);
        return header && header->frames > frame->frame ? *frame : FrameName{name};
    }

    /// What the file says of itself, and where it is; a file that cannot be read is listed, the image is then missing.
    domain::Result<store::ImageRecord> recordFor(const QString& tableName, bool boxed)
    {
        const auto image = meant(tableName);
        if (!image)
            return tl::unexpected(image.error());
        const QString& name = image->film;
        store::ImageRecord record;
        const QString path = m_files->find(name);
        if (!path.isEmpty()) {
            tellOfNamesake(path);
            const auto header = readHeaderGuarded(path.toStdString(), m_progress);
            if (header)
                record = recordOf(*header, path, image->frame);
            else
                m_skipped.addAlone(header.error());
            if (header && header->sopInstanceUid.empty() && name.contains('/')) { // so that others may have that stem
                auto identity = identityOfPicture(*m_import, record, m_options.folder);
                if (!identity)
                    return tl::unexpected(identity.error());
                record.identity = std::move(*identity);
            } else if (header && header->sopInstanceUid.empty() && boxed) { // few, and the dearest
                noteContent(record);
            }
        }
        if (record.identity.isEmpty())
            record.identity = stemOf(name);
        record.frame = image->frame;
        record.name = (path.isEmpty() ? name : path).section('/', -1);
        if (record.path.isEmpty()) {
            ++m_summary.filesMissing;
            if (boxed && m_frame == BoxFrame::Nih1024)
                record.size = nihFrame; // its boxes need a frame; NIH's own file has this size
        }
        return record;
    }

    /// The table cannot say which of two pictures it means.
    void tellOfNamesake(const QString& path)
    {
        const QString other = m_files->anotherLike(path);
        if (other.isEmpty() || imaging::contentHash(path.toStdString()) == imaging::contentHash(other.toStdString()))
            return;
        m_skipped.addAlone({ErrorCode::DuplicateInstance, other.toStdString(),
                            path.toStdString() + " by its name, though the two files differ", ""});
    }

    domain::Done importEntries(NihEntryTable& table)
    {
        const int total = table.csv().lines() - 1; // the header is no image
        std::unordered_set<std::string> seen;
        while (table.next()) {
            if (m_progress.stopRequested()) {
                m_summary.stopped = true;
                return {};
            }
            if (table.csv().line() % 64 == 0)
                m_progress(table.csv().line() - 1, total, "Importing images");
            const auto entry = table.entry();
            if (!entry) {
                m_skipped.addAlone(LeftOut::What::Image, entry.error());
                continue;
            }
            const std::string stem = stemOf(qt(entry->image)).toStdString();
            if (!seen.insert(stem).second) {
                m_skipped.addAlone(LeftOut::What::Image, {ErrorCode::CsvRowInvalid, table.csv().place(),
                                                          std::string(entry->image) + " again", "each image once"});
                continue;
            }
            const auto boxes = m_boxes.find(stem);
            auto record = recordOfEntry(*entry, boxes != m_boxes.end());
            if (!record)
                return tl::unexpected(record.error());
            const auto stored = importImage(std::move(*record), qt(entry->image));
            if (!stored)
                return tl::unexpected(stored.error());
            m_summary.withoutPatient += *stored && entry->patient.empty();
            if (*stored && !entry->labels.empty())
                if (auto done = importLabels(**stored, entry->labels, table.csv()); !done)
                    return done;
            if (boxes != m_boxes.end()) {
                if (auto done = importBoxes(*stored, boxes->second); !done)
                    return done;
                m_boxes.erase(boxes);
            }
        }
        return {};
    }

    domain::Result<store::ImageRecord> recordOfEntry(const NihEntry& entry, bool boxed)
    {
        auto found = recordFor(qt(entry.image), boxed);
        if (!found)
            return found;
        store::ImageRecord& record = *found;
        record.patientId = qt(entry.patient);
        const QString sex = qt(entry.sex), view = qt(entry.view);
        if (!sex.isEmpty())
            record.sex = sex;
        if (!view.isEmpty())
            record.view = view;
        if (const int years = yearsOf(entry.age); years >= 0)
            record.age = years;
        record.followUp = entry.followUp;
        // The store works out the copy's own spacing from them.
        record.originalSize = {pixels(entry.originalWidth), pixels(entry.originalHeight)};
        record.originalSpacingX = std::max(entry.spacingX, 0.0);
        record.originalSpacingY = std::max(entry.spacingY, 0.0);
        return found;
    }

    struct StoredImage {
        domain::ImageId id;
        domain::Size size;     ///< the project's, in which boxes are stored
        domain::Size fileSize; ///< of the file at hand; empty: there is none
    };

    /// None: it was listed and left out.
    domain::Result<std::optional<StoredImage>> importImage(store::ImageRecord record, const QString& name)
    {
        if (auto done = adoptIdentity(*m_import, record, name); !done)
            return tl::unexpected(done.error());
        const auto stored = m_import->addImage(record);
        if (!stored && concernsOneRow(stored.error().code)) {
            m_skipped.addAlone(LeftOut::What::Image, stored.error());
            return std::nullopt;
        }
        if (!stored)
            return tl::unexpected(stored.error());
        using Outcome = store::Project::Import::Outcome;
        ++(stored->outcome == Outcome::Added         ? m_summary.imagesAdded
               : stored->outcome == Outcome::Updated ? m_summary.imagesUpdated
                                                     : m_summary.imagesUnchanged);
        return StoredImage{stored->id, stored->size, record.path.isEmpty() ? domain::Size{} : record.size};
    }

    domain::Done importLabels(const StoredImage& image, std::string_view labels, const CsvReader& csv)
    {
        const domain::FindingSchema& schema = m_project.schema();
        std::vector<Label> answers(static_cast<std::size_t>(schema.count()), Label::NotAsked);
        for (std::size_t i = 0; i < answers.size(); ++i)
            answers[i] = m_asked[i] ? Label::Absent : Label::NotAsked;
        bool anyKnown = false, anyUnknown = false;
        eachLabel(labels, [&](const std::string& name) {
            const auto finding = schema.indexOf(name);
            if (finding)
                answers[static_cast<std::size_t>(*finding)] = Label::Present;
            else
                m_skipped.add(LeftOut::What::Answer, {ErrorCode::FindingUnknown, csv.place(), name, knownFindings(m_project)});
            (finding ? anyKnown : anyUnknown) = true;
        });
        if (anyUnknown && !anyKnown)
            return {}; // of what it says we know nothing; that is not "No Finding"
        const auto outcome = m_import->setReportLabels(image.id, answers);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (*outcome != store::Project::Import::Outcome::Unchanged)
            ++m_summary.labelledImages;
        return {};
    }

    /// Without an image the boxes are lost with it, and counted.
    domain::Done importBoxes(const std::optional<StoredImage>& stored, const std::vector<NihBoxRow>& rows)
    {
        if (!stored) {
            m_skipped.addAlone(LeftOut::What::Box, noImage(rows, "; its row or file was left out", "an image that is in"),
                               static_cast<qint64>(rows.size()));
            return {};
        }
        const StoredImage& image = *stored;
        const domain::FindingSchema& schema = m_project.schema();
        for (const NihBoxRow& row : rows) {
            const auto finding = schema.indexOf(row.finding);
            if (!finding) {
                m_skipped.add(LeftOut::What::Box, {ErrorCode::FindingUnknown, row.place, row.finding, knownFindings(m_project)});
                continue;
            }
            domain::Box box = row.box;
            // Pixels of the file at hand are not the project's pixels if it knows the film by another copy.
            const domain::Size frame = m_frame == BoxFrame::Nih1024 ? nihFrame : image.fileSize;
            if (!frame.isEmpty() && !image.size.isEmpty() && frame != image.size)
                box = domain::scaledToImage(box, frame, image.size);
            if (!image.size.isEmpty()) {
                // Lists round to a pixel now and then; more than that is another frame.
                if (!domain::isInside(box, image.size, 1.0)) {
                    m_skipped.addAlone(LeftOut::What::Box, outside(image, row));
                    continue;
                }
                // Without a reason to clip the numbers stay as they are, to the last bit.
                if (!domain::isInside(box, image.size))
                    box = domain::clippedTo(box, image.size);
            }
            const auto outcome = m_import->addBox(image.id, *finding, box);
            if (!outcome) {
                if (!concernsOneRow(outcome.error().code))
                    return tl::unexpected(outcome.error());
                domain::Error error = outcome.error();
                error.subject = row.place + ": " + row.image;
                m_skipped.addAlone(LeftOut::What::Box, std::move(error));
            } else {
                ++(*outcome == store::Project::Import::Outcome::Unchanged ? m_summary.boxesUnchanged
                                                                          : m_summary.boxesAdded);
            }
        }
        return {};
    }

    /// Of all boxes of one image.
    static domain::Error noImage(const std::vector<NihBoxRow>& rows, const std::string& why, const std::string& expected)
    {
        return {ErrorCode::ImageUnknown, rows.front().image + " (" + rows.front().place + ")",
                (rows.size() == 1 ? std::string("one box on it") : std::to_string(rows.size()) + " boxes on it") + why,
                expected};
    }

    domain::Error outside(const StoredImage& image, const NihBoxRow& row) const
    {
        const bool nih = m_frame == BoxFrame::Nih1024;
        return {ErrorCode::BoxOutsideImage, row.place + ": " + row.image,
                boxText(row.box) + (nih ? " in NIH's 1024×1024 frame" : " in an image of " + sizeText(image.size)),
                nih ? "a box within 1024×1024; --box-frame image counts in pixels of the file (" + sizeText(image.size) + ")"
                    : "a box within the image; --box-frame 1024 counts in NIH's 1024×1024 frame"};
    }

    /// Boxes whose image no row of the entry table names. Without an entry table they are all there is.
    domain::Done importLeftBoxes(bool hadEntries)
    {
        for (const std::string& stem : m_boxOrder) {
            const auto boxes = m_boxes.find(stem);
            if (boxes == m_boxes.end())
                continue;
            if (m_progress.stopRequested()) {
                m_summary.stopped = true;
                return {};
            }
            const QString name = qt(boxes->second.front().image);
            if (hadEntries && m_files->find(name).isEmpty()) {
                m_skipped.addAlone(LeftOut::What::Box,
                                   noImage(boxes->second, "",
                                           "an image of " + QFileInfo(m_entryPath).fileName().toStdString()
                                               + " or a file of that name"),
                                   static_cast<qint64>(boxes->second.size()));
                continue;
            }
            auto record = recordFor(name, true);
            if (!record)
                return tl::unexpected(record.error());
            const auto stored = importImage(std::move(*record), name);
            if (!stored)
                return tl::unexpected(stored.error());
            if (auto done = importBoxes(*stored, boxes->second); !done)
                return done;
        }
        return {};
    }

    store::Project& m_project;
    const NihImportOptions& m_options;
    const domain::Progress& m_progress;
    QString m_entryPath, m_boxPath;
    BoxFrame m_frame = BoxFrame::ByName;
    std::optional<ImageFiles> m_files;
    std::unordered_map<std::string, std::vector<NihBoxRow>> m_boxes; ///< by stem; what is taken is erased
    std::vector<std::string> m_boxOrder;                             ///< stems as the list has them
    std::vector<bool> m_asked; ///< by finding of the schema: a row that does not name it says that it is absent
    std::unique_ptr<store::Project::Import> m_import;
    ImportSummary m_summary;
    SkippedRows m_skipped;
};

} // namespace

domain::Result<ImportSummary> importNih(store::Project& project, const NihImportOptions& options,
                                        const domain::Progress& progress)
{
    return NihImporter(project, options, progress).run();
}

} // namespace exchange
