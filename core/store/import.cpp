#include "core/store/import.h"

#include "core/store/fact_rows.h"
#include "core/store/facts.h"
#include "core/store/gesture_rules.h"
#include "core/store/image_rows.h"
#include "core/store/project_private.h"
#include "core/store/worklist.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace store {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::GestureId;
using domain::ImageId;
using domain::Label;
using domain::Result;

namespace {

constexpr int rowsPerCommit = 4000;
constexpr qint64 commitAfterMs = 50;  ///< no gesture of the window waits longer
constexpr double importTolerance = 1; ///< px; a list's rounding is cut off, more is another frame's box

/// One picture at two sizes, to a little rounding.
bool haveOneShape(domain::Size a, domain::Size b)
{
    const double across = double(a.width) / b.width, down = double(a.height) / b.height;
    return std::abs(across - down) <= 0.02 * std::max(across, down);
}

std::string text(domain::Size size)
{
    return std::to_string(size.width) + " x " + std::to_string(size.height) + " px";
}

void scaleSpacing(ImageRecord& image, domain::Size from, domain::Size to)
{
    if (from.isEmpty() || to.isEmpty())
        return;
    image.spacingX = image.spacingX * from.width / to.width;
    image.spacingY = image.spacingY * from.height / to.height;
}

/// The spacing of a copy whose file says none, by what a table says of the original.
void takeSpacingOfOriginal(ImageRecord& image)
{
    if (image.path.isEmpty() || image.size.isEmpty() || image.originalSize.isEmpty() || image.spacingX > 0 ||
        image.originalSpacingX <= 0 || image.originalSpacingY <= 0)
        return;
    image.spacingX = image.originalSpacingX * image.originalSize.width / image.size.width;
    image.spacingY = image.originalSpacingY * image.originalSize.height / image.size.height;
    image.spacingKind = QStringLiteral("table");
}

/// The image's file decides its size; boxes follow by their frame. Until it is here, the size is a list's.
Done completeFile(ImageRecord& known, const ImageRecord& found)
{
    const bool isNew = found.path != known.path && (known.path.isEmpty() || !QFileInfo::exists(known.path));
    if (found.path.isEmpty() || (!isNew && found.path != known.path))
        return {};
    if (!found.size.isEmpty() && !known.size.isEmpty() && found.size != known.size) {
        if (!known.path.isEmpty() && !haveOneShape(found.size, known.size))
            return fail(ErrorCode::ImageUnknown, found.path.toStdString(),
                        {.found = "a picture of " + text(found.size) + " under the name of another",
                         .expected = text(known.size) + ", or that shape"});
        scaleSpacing(known, known.size, found.size);
        known.size = found.size;
    }
    if (isNew)
        known.contentHash = found.contentHash; // of the file that is here now
    known.path = found.path;
    return {};
}

/// Fills in what `known` lacks. True if that changed it. Error: ImageUnknown, a known image's file has another shape.
Result<bool> complete(ImageRecord& known, const ImageRecord& found)
{
    const ImageRecord before = known;
    for (QString ImageRecord::*text :
         {&ImageRecord::name, &ImageRecord::patientId, &ImageRecord::patientName, &ImageRecord::sex,
          &ImageRecord::studyUid, &ImageRecord::seriesUid, &ImageRecord::studyDate, &ImageRecord::view,
          &ImageRecord::modality, &ImageRecord::contentHash, &ImageRecord::spacingKind})
        if ((known.*text).isEmpty() && !(found.*text).isEmpty())
            known.*text = found.*text;
    if (known.age < 0)
        known.age = found.age;
    if (known.followUp < 0)
        known.followUp = found.followUp;
    if (auto done = completeFile(known, found); !done)
        return tl::unexpected(done.error());
    if (known.size.isEmpty())
        known.size = found.size;
    if (known.spacingX <= 0 || known.spacingY <= 0) {
        known.spacingX = found.spacingX;
        known.spacingY = found.spacingY;
        scaleSpacing(known, found.size, known.size); // the file at hand may be another copy
    }
    if (known.originalSize.isEmpty())
        known.originalSize = found.originalSize;
    if (known.originalSpacingX <= 0 || known.originalSpacingY <= 0) {
        known.originalSpacingX = found.originalSpacingX;
        known.originalSpacingY = found.originalSpacingY;
    }
    takeSpacingOfOriginal(known);
    return !(known == before);
}

std::string text(const domain::Box& box)
{
    return QStringLiteral("x %1, y %2, width %3, height %4")
        .arg(box.x)
        .arg(box.y)
        .arg(box.width)
        .arg(box.height)
        .toStdString();
}

} // namespace

struct Project::Import::Private {
    Project& project;
    Database& database;
    QString parts;
    std::optional<Transaction> transaction;
    QElapsedTimer sinceBegin;
    int rows = 0;
    GestureId gesture;
    GestureId committedGesture;
    std::vector<ImageId> touched;
    bool changedAnything = false;

    Done begin()
    {
        if (transaction)
            return {};
        // We are the one who would be asked to commit, and there is nothing to commit.
        auto begun = Transaction::begin(database);
        if (!begun)
            return tl::unexpected(begun.error());
        transaction.emplace(std::move(*begun));
        sinceBegin.start();
        rows = 0;
        return {};
    }

    /// The journal's entry; written with the first thing that changes, so an import of nothing new leaves none.
    Done note()
    {
        if (gesture)
            return {};
        const auto stored = insertGesture(database, {}, "import", {}, -1, {}, parts);
        if (!stored)
            return tl::unexpected(stored.error());
        gesture = *stored;
        return {};
    }

    void touch(ImageId image)
    {
        if (touched.empty() || touched.back() != image)
            touched.push_back(image);
    }

    void abandon()
    {
        transaction.reset();
        touched.clear();
        gesture = committedGesture;
    }

    Done commit()
    {
        if (!transaction)
            return {};
        if (!touched.empty())
            if (auto done = refreshWorklist(database, touched); !done) {
                abandon();
                return done;
            }
        if (auto done = transaction->commit(); !done) {
            abandon();
            return done;
        }
        changedAnything = changedAnything || !touched.empty();
        transaction.reset();
        touched.clear();
        committedGesture = gesture;
        return {};
    }

    /// After each added thing.
    Done maybeCommit()
    {
        ++rows;
        const bool late = sinceBegin.elapsed() >= commitAfterMs;
        if (rows < rowsPerCommit && !late)
            return {};
        auto done = commit();
        // A moment in which the window's gesture gets the lock; it asks every millisecond.
        if (done)
            QThread::msleep(2);
        return done;
    }
};

Project::Import::Import(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

Project::Import::~Import()
{
    if (d)
        d->database.setSettle({});
}

Result<std::unique_ptr<Project::Import>> Project::beginImport(const QString& source, const QString& kind)
{
    Database& database = d->db(this);
    const QJsonObject parts{{QStringLiteral("source"), source}, {QStringLiteral("kind"), kind}};
    std::unique_ptr<Import::Private> own(
        new Import::Private{*this, database, QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact))});
    Import::Private* import = own.get();
    database.setSettle([import] { return import->commit(); });
    return std::unique_ptr<Import>(new Import(std::move(own)));
}

Result<Project::Import::Stored> Project::Import::addImage(const ImageRecord& image)
{
    if (auto done = d->begin(); !done)
        return tl::unexpected(done.error());
    auto known = imageByIdentity(d->database, image.identity, image.frame);
    if (!known)
        return tl::unexpected(known.error());
    Stored stored;
    Done done;
    if (*known) {
        const auto changed = complete(**known, image);
        if (!changed)
            return tl::unexpected(changed.error());
        stored.id = (*known)->id;
        stored.size = (*known)->size;
        if (*changed) {
            stored.outcome = Outcome::Updated;
            done = d->note().and_then([&] { return updateImage(d->database, **known); });
        }
    } else {
        ImageRecord fresh = image;
        takeSpacingOfOriginal(fresh);
        stored.size = fresh.size;
        stored.outcome = Outcome::Added;
        done = d->note().and_then(
            [&] { return insertImage(d->database, fresh).map([&](ImageId id) { stored.id = id; }); });
    }
    if (done && stored.outcome != Outcome::Unchanged)
        d->touch(stored.id);
    done = done.and_then([&] { return d->maybeCommit(); });
    if (!done) {
        d->abandon();
        return tl::unexpected(done.error());
    }
    return stored;
}

Result<Project::Import::Outcome> Project::Import::setReportLabels(ImageId image, const std::vector<Label>& labels)
{
    quint64 masks[4] = {0, 0, 0, 0};
    int answers = 0;
    for (std::size_t finding = 0; finding < labels.size(); ++finding) {
        masks[int(labels[finding])] |= quint64(1) << finding;
        answers += labels[finding] != Label::NotAsked;
    }
    const qint64 present = qint64(masks[int(Label::Present)]);
    const qint64 absent = qint64(masks[int(Label::Absent)]);
    const qint64 unsure = qint64(masks[int(Label::Unsure)]);

    if (auto done = d->begin(); !done)
        return tl::unexpected(done.error());
    Outcome outcome = Outcome::Added;
    {
        Statement query(d->database, "SELECT present, absent, unsure FROM report_label_in_force WHERE image = :image");
        const auto row = query.bind(":image", image).next();
        if (!row)
            return tl::unexpected(row.error());
        if (*row) {
            const bool same = query.integer(0) == present && query.integer(1) == absent && query.integer(2) == unsure;
            outcome = same ? Outcome::Unchanged : Outcome::Updated;
        } else if (answers == 0) {
            outcome = Outcome::Unchanged;
        }
    }
    Done done;
    if (outcome != Outcome::Unchanged) {
        done = d->note();
        if (done) {
            Statement insert(d->database, R"(
                INSERT INTO report_label (gesture, image, present, absent, unsure, answers)
                VALUES (:gesture, :image, :present, :absent, :unsure, :answers))");
            insert.bind(":gesture", d->gesture).bind(":image", image).bind(":present", present);
            done = insert.bind(":absent", absent).bind(":unsure", unsure).bind(":answers", answers).run();
        }
        d->touch(image);
    }
    done = done.and_then([&] { return d->maybeCommit(); });
    if (!done) {
        d->abandon();
        return tl::unexpected(done.error());
    }
    return outcome;
}

Result<Project::Import::Outcome> Project::Import::addBox(ImageId image, int finding, const domain::Box& box)
{
    Q_ASSERT(finding >= 0 && finding < d->project.schema().count()); // the caller has looked the name up
    if (auto done = d->begin(); !done)
        return tl::unexpected(done.error());
    domain::Size size;
    {
        Statement query(d->database, "SELECT width, height FROM image WHERE id = :image");
        const auto row = query.bind(":image", image).next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return fail(ErrorCode::ImageUnknown, std::to_string(image.value));
        size = {query.number(0), query.number(1)};
    }
    const auto place = boxWithin(box, size);
    if (!place && place.error().code == ErrorCode::BoxInvalid)
        return tl::unexpected(place.error());
    const bool outside = size.isEmpty() ? box.x < -importTolerance || box.y < -importTolerance
                                        : !domain::isInside(box, size, importTolerance);
    if (outside)
        return fail(ErrorCode::BoxOutsideImage, "box",
                    {.found = text(box),
                     .expected = size.isEmpty() ? "no negative corner" : "inside " + text(size)});
    if (!place)
        return tl::unexpected(place.error());
    {
        Statement query(d->database, R"(
            SELECT 1 FROM box_in_force WHERE image = :image AND finding = :finding
                AND abs(x - :x) < 1e-6 AND abs(y - :y) < 1e-6
                AND abs(width - :width) < 1e-6 AND abs(height - :height) < 1e-6)");
        query.bind(":image", image).bind(":finding", finding).bind(":x", place->x).bind(":y", place->y);
        const auto row = query.bind(":width", place->width).bind(":height", place->height).next();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            return Outcome::Unchanged;
    }
    auto done = d->note().and_then(
        [&] { return insertBox(d->database, d->gesture, {}, image, finding, *place).map([](domain::BoxId) {}); });
    d->touch(image);
    done = done.and_then([&] { return d->maybeCommit(); });
    if (!done) {
        d->abandon();
        return tl::unexpected(done.error());
    }
    return Outcome::Added;
}

Result<std::optional<ImageRecord>> Project::Import::findByStem(const QString& stem) const
{
    return onlyImageByStem(d->database, stem);
}

Result<std::optional<ImageRecord>> Project::Import::findByIdentity(const QString& identity, int frame) const
{
    return imageByIdentity(d->database, identity, frame);
}

Result<std::vector<ImageRecord>> Project::Import::findByContent(const QString& contentHash) const
{
    return imagesByContent(d->database, contentHash);
}

Result<std::vector<ImageRecord>> Project::Import::findAllByStem(const QString& stem) const
{
    return imagesByStem(d->database, stem);
}

Result<std::vector<Label>> Project::Import::lessWhatIsSaid(ImageId image, std::vector<Label> labels) const
{
    std::vector<bool> isSaid(labels.size());
    Statement answers(d->database, R"(
        SELECT finding, value FROM label_in_force WHERE image = :image
        UNION ALL SELECT finding, :present FROM box_in_force WHERE image = :image)");
    answers.bind(":present", int(Label::Present)).bind(":image", image);
    const auto read = eachRow(answers, [&] {
        const auto finding = std::size_t(answers.number(0));
        if (finding < labels.size() && labels[finding] == Label(answers.number(1)))
            isSaid[finding] = true;
    });
    if (!read)
        return tl::unexpected(read.error());
    Statement report(d->database, "SELECT present, absent, unsure FROM report_label_in_force WHERE image = :image");
    const auto row = report.bind(":image", image).next();
    if (!row)
        return tl::unexpected(row.error());
    for (std::size_t finding = 0; finding < labels.size(); ++finding)
        if (isSaid[finding])
            labels[finding] = *row ? reportedLabel(quint64(report.integer(0)), quint64(report.integer(1)),
                                                   quint64(report.integer(2)), int(finding))
                                   : Label::NotAsked;
    return labels;
}

Done Project::Import::commit()
{
    return d->commit();
}

Done Project::Import::finish()
{
    if (auto done = d->commit(); !done)
        return done;
    if (d->changedAnything)
        Q_EMIT d->project.changed({});
    return {};
}

// --- what a file's first reading found

Done Project::noteFilesRead(const std::vector<FileRead>& files)
{
    Database& database = d->db(this);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    std::vector<ImageId> filled;
    for (const FileRead& file : files) {
        auto known = imageById(database, file.image);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            return fail(ErrorCode::ImageUnknown, std::to_string(file.image.value));
        ImageRecord found;
        found.size = file.size;
        found.spacingX = file.spacingX;
        found.spacingY = file.spacingY;
        found.spacingKind = file.spacingKind;
        found.contentHash = file.contentHash;
        const auto changedIt = complete(**known, found);
        if (!changedIt)
            return tl::unexpected(changedIt.error());
        if (!*changedIt)
            continue;
        if (auto done = updateImage(database, **known); !done)
            return done;
        filled.push_back(file.image);
    }
    if (filled.empty())
        return {};
    const ImageId single = filled.size() == 1 ? filled.front() : ImageId{};
    if (auto gesture = insertGesture(database, {}, "file-read", single, -1, {}, {}); !gesture)
        return tl::unexpected(gesture.error());
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed(single);
    return {};
}

Done Project::noteContent(ImageId image, const QString& contentHash)
{
    auto transaction = Transaction::begin(d->db(this));
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement update(d->db(this), "UPDATE image SET content_hash = :hash WHERE id = :image AND content_hash = ''");
    return update.bind(":hash", contentHash).bind(":image", image).run().and_then([&] { return transaction->commit(); });
}

Result<std::vector<ImageRecord>> Project::boxedImagesWithoutContent() const
{
    return boxedWithoutContent(d->db(this));
}

} // namespace store
