#include "core/store/project.h"

#include "core/store/import.h"
#include "core/store/migrated_copy.h"
#include "core/store/migrations.h"
#include "core/store/network_share.h"
#include "core/store/project_private.h"
#include "core/store/schema.h"
#include "core/store/worklist.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace store {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

const QString fileName = QStringLiteral("project.fewbox");

/// A path may name the folder or the file in it.
QString folderOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.fileName() == fileName && !info.isDir())
        return info.absolutePath();
    return QDir::cleanPath(info.absoluteFilePath());
}

Done refuseNetworkShare(const QString& folder)
{
    if (const QString share = networkShareOf(folder); !share.isEmpty())
        return fail(ErrorCode::ProjectOnNetworkShare, folder.toStdString(), {.found = share.toStdString()});
    return {};
}

void removeDatabase(const QString& file)
{
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(ending));
}

Done makeDatabase(const QString& file, const domain::FindingSchema& schema)
{
    auto database = Database::create(file);
    if (!database)
        return tl::unexpected(database.error());
    if (auto done = migrate(**database, releasedMigrations()); !done)
        return done;
    {
        auto transaction = Transaction::begin(**database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto stored = storeSchema(**database, schema).and_then([&] { return transaction->commit(); });
        if (!stored)
            return stored;
    }
    // All into the one file, which is about to be renamed; the log would stay behind.
    return (*database)->run("PRAGMA journal_mode = DELETE");
}

Result<qint64> dataVersion(Database& database)
{
    return database.integer("PRAGMA data_version").map([](std::optional<qint64> version) {
        return version.value_or(0);
    });
}

} // namespace

Project::Project(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->owner = this;
}
Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::open(const QString& path)
{
    const QString folder = folderOf(path);
    const QString file = QDir(folder).filePath(fileName);
    if (!QFileInfo::exists(file)) {
        if (QFileInfo(folder).isFile())
            return fail(ErrorCode::ProjectNotAProject, folder.toStdString(),
                        {.found = "a file", .expected = "a folder with project.fewbox in it"});
        return fail(ErrorCode::ProjectMissing, folder.toStdString());
    }
    const auto access = accessTo(file);
    if (!access)
        return tl::unexpected(access.error());
    // What endangers the database there are locks and a log; reading a file that nothing lies beside needs neither.
    if (*access != FileAccess::ReadAlone)
        if (auto done = refuseNetworkShare(folder); !done)
            return tl::unexpected(done.error());
    auto parts = std::make_unique<Private>();
    parts->folder = folder;
    auto database = Database::open(file);
    if (!database)
        return tl::unexpected(database.error());
    parts->database = std::move(*database);
    const auto older = isOlder(*parts->database, releasedMigrations());
    if (!older)
        return tl::unexpected(older.error());
    if (*older && parts->database->isReadOnly()) {
        auto copy = MigratedCopy::of(*parts->database);
        if (!copy)
            return tl::unexpected(copy.error());
        parts->copy = std::move(*copy);
        database = Database::openCopy(file, parts->copy->file());
        if (!database)
            return tl::unexpected(database.error());
        parts->database = std::move(*database);
    }
    if (auto done = migrate(*parts->database, releasedMigrations()); !done)
        return tl::unexpected(done.error());
    if (auto done = rebuildWorklistIfEmpty(*parts->database); !done)
        return tl::unexpected(done.error());
    // Before the schema: what somebody adds meanwhile is a change to look at.
    const auto version = dataVersion(*parts->database);
    if (!version)
        return tl::unexpected(version.error());
    parts->dataVersion = parts->schemaVersion = *version;
    const auto schema = loadSchema(*parts->database);
    if (!schema)
        return tl::unexpected(schema.error());
    parts->schema = parts->inForce = *schema;
    return std::unique_ptr<Project>(new Project(std::move(parts)));
}

Result<std::unique_ptr<Project>> Project::openFor(const QString& path, const QString& reader)
{
    auto project = open(path);
    if (project && !reader.isEmpty())
        if (auto used = (*project)->useReader(reader); !used)
            return tl::unexpected(used.error());
    return project;
}

Result<std::unique_ptr<Project>> Project::create(const QString& path, const domain::FindingSchema& schema)
{
    Q_ASSERT(schema.count() <= mostFindings);
    const QString folder = folderOf(path);
    const QString file = QDir(folder).filePath(fileName);
    if (QFileInfo::exists(file))
        return fail(ErrorCode::ProjectExists, folder.toStdString());
    if (QFileInfo(folder).isFile())
        return fail(ErrorCode::FileUnwritable, folder.toStdString(), {.found = "a file is in the folder's place"});
    if (auto done = refuseNetworkShare(folder); !done)
        return tl::unexpected(done.error());
    for (const char* part : {"", "runs", "studies", "cache"})
        if (!QDir(folder).mkpath(QString::fromLatin1(*part ? part : ".")))
            return fail(ErrorCode::FileUnwritable, QDir(folder).filePath(QString::fromLatin1(part)).toStdString());
    // Patients' pictures: readable by their owner only.
    QFile::setPermissions(QDir(folder).filePath(QStringLiteral("cache")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    // Made beside its place and put there whole: whoever looks meanwhile sees no project or a complete one, and of two
    // programs that make it at one moment one is first.
    const QString draft = file + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto done = makeDatabase(draft, schema);
    if (done && !QFile::rename(draft, file)) // never over a file that is there
        done = QFileInfo::exists(file) ? fail(ErrorCode::ProjectExists, folder.toStdString())
                                       : fail(ErrorCode::FileUnwritable, file.toStdString());
    if (!done) {
        removeDatabase(draft);
        if (done.error().subject == draft.toStdString())
            done.error().subject = file.toStdString();
        return tl::unexpected(done.error());
    }
    return open(folder);
}

Result<std::unique_ptr<Project>> Project::openOrCreate(const QString& path)
{
    if (QFileInfo::exists(QDir(folderOf(path)).filePath(fileName)))
        return open(path);
    auto made = create(path);
    // Another program was first.
    return !made && made.error().code == ErrorCode::ProjectExists ? open(path) : std::move(made);
}

void Project::discardIfEmpty(std::unique_ptr<Project> project)
{
    const QDir folder(project->folder());
    const QString file = folder.filePath(fileName);
    // SQLite gives up the log for the last connection only: nobody else has the project open, about to fill it.
    const bool isAlone = project->d->db(project.get()).run("PRAGMA journal_mode = DELETE").has_value();
    const auto counts = project->counts();
    project.reset();
    if (!isAlone || !counts || counts->images > 0 || counts->gestures > 0 || counts->runs > 0)
        return;
    removeDatabase(file);
    for (const char* part : {"runs", "studies", "cache"})
        folder.rmdir(QString::fromLatin1(part)); // fails, as it should, where somebody has files
    QDir().rmdir(folder.path());
}

bool Project::isReadOnly() const
{
    return d->db(this).isReadOnly();
}
bool Project::isShownFromCopy() const
{
    return d->db(this).isCopy();
}
QString Project::folder() const
{
    return d->folder;
}
QString Project::name() const
{
    return QDir(d->folder).dirName();
}
QString Project::runsFolder() const
{
    return QDir(d->folder).filePath(QStringLiteral("runs"));
}
QString Project::cacheFolder() const
{
    return QDir(d->folder).filePath(QStringLiteral("cache"));
}
const domain::FindingSchema& Project::schema() const
{
    return d->schema;
}
void Project::setLockTimeoutMs(int ms)
{
    d->db(this).setLockTimeoutMs(ms);
}

Done Project::Private::followSchema()
{
    const auto version = store::dataVersion(*database);
    if (!version)
        return tl::unexpected(version.error());
    if (std::exchange(schemaVersion, *version) == *version)
        return {};
    return readSchemaAgain();
}

Done Project::Private::readSchemaAgain()
{
    auto now = loadSchema(*database);
    if (!now) {
        schemaVersion = -1; // the next question asks again
        return tl::unexpected(now.error());
    }
    if (*now == inForce)
        return {};
    std::vector<domain::Finding> shown = now->findings();
    for (int position = now->count(); position < schema.count(); ++position)
        shown.push_back(schema.at(position));
    schema = domain::FindingSchema(std::move(shown));
    inForce = std::move(*now);
    // Whoever hears it makes the window anew, which is nothing to do amid a gesture.
    QMetaObject::invokeMethod(owner, &Project::schemaChanged, Qt::QueuedConnection);
    return {};
}

bool Project::changedElsewhere()
{
    const auto version = dataVersion(d->db(this));
    (void)d->followSchema();
    return version && std::exchange(d->dataVersion, *version) != *version;
}

// --- readers

Result<domain::ReaderId> findOrMakeReader(Database& database, const QString& name)
{
    {
        Statement query(database, "SELECT id FROM reader WHERE name = :name");
        const auto found = query.bind(":name", name).next();
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return query.id<domain::ReaderId>(0);
    }
    Statement insert(database, "INSERT INTO reader (name) VALUES (:name)");
    return insert.bind(":name", name).run().map([&] { return domain::ReaderId{insert.lastInsertId()}; });
}

Result<domain::ReaderId> Project::Private::signingReader(Database& database) const
{
    if (reader)
        return reader;
    if (readerName.isEmpty())
        return fail(ErrorCode::ReaderUnknown, "");
    return findOrMakeReader(database, readerName);
}

Result<std::optional<domain::ReaderId>> Project::readerId(const QString& name) const
{
    Statement query(d->db(this), "SELECT id FROM reader WHERE name = :name");
    return query.bind(":name", name.simplified()).next().map([&](bool found) {
        return found ? std::optional(query.id<domain::ReaderId>(0)) : std::nullopt;
    });
}

Result<domain::ReaderId> Project::addReader(const QString& name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return fail(ErrorCode::ReaderUnknown, name.toStdString());
    Database& database = d->db(this);
    auto known = readerId(wanted);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto made = findOrMakeReader(database, wanted); // another program may have been first
    if (!made)
        return made;
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return made;
}

Result<domain::ReaderId> Project::useReader(const QString& name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return fail(ErrorCode::ReaderUnknown, name.toStdString());
    Result<domain::ReaderId> reader =
        isReadOnly() ? readerId(wanted).map([](auto known) { return known.value_or(domain::ReaderId{}); })
                     : addReader(wanted);
    if (!reader)
        return reader;
    if (d->reader != *reader || d->readerName != wanted) {
        d->reader = *reader;
        d->readerName = wanted;
        Q_EMIT undoStateChanged();
        Q_EMIT changed({}); // labels, reading and second looks are this reader's now
    }
    return reader;
}

domain::ReaderId Project::currentReader() const
{
    return d->reader;
}
QString Project::currentReaderName() const
{
    return d->readerName;
}

Result<std::vector<QString>> Project::readers() const
{
    std::vector<QString> names;
    Statement query(d->db(this), "SELECT name FROM reader ORDER BY id");
    auto row = query.next();
    for (; row && *row; row = query.next())
        names.push_back(query.text(0));
    if (!row)
        return tl::unexpected(row.error());
    return names;
}

// --- settings

QString Project::setting(const QString& key, const QString& fallback) const
{
    Statement query(d->db(this), "SELECT value FROM setting WHERE key = :key");
    const auto row = query.bind(":key", key).next();
    return row && *row ? query.text(0) : fallback;
}

void Project::setSetting(const QString& key, const QString& value)
{
    Database& database = d->db(this);
    if (const QString old = setting(key); !old.isNull() && old == value)
        return;
    // A layout that is not remembered is no reason to stop a reader; the log says why.
    const auto store = [&]() -> Done {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        Statement insert(database, "INSERT OR REPLACE INTO setting (key, value) VALUES (:key, :value)");
        return insert.bind(":key", key).bind(":value", value).run().and_then([&] { return transaction->commit(); });
    };
    if (const auto done = store(); !done)
        qWarning("setting %s was not stored: %s", qPrintable(key), done.error().found.c_str());
}

} // namespace store
