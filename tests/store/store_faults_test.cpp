// Faults on purpose: a disk that fills, a lock that somebody holds, a folder that cannot be written to, a kill.
#include "core/store/migrated_copy.h"
#include "ordinary_user.h"
#include "project_fixture.h"
#include "test_places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace store;

class StoreFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskStoresNothingOfTheGestureAndLosesNothingBefore();
    void aFullDiskEndsAnImportAndKeepsWhatWasCommitted();
    void aFileThatMayNotGrowStoresNothingOfTheGestureAndLosesNothingBefore();
    void aHeldLockIsReportedAndTheGestureCanBeTriedAgain();
    void aFolderThatCannotBeWrittenToIsNamed();
    void aProjectThatCannotBeWrittenCanBeRead();
    void anOlderProjectThatCannotBeWrittenIsShownFromACopy();
    void aLogThatCannotBeReadIsNotPassedOver();
    void whatWasReadOnlyIsWrittenAsSoonAsItCanBe();
    void whatWasReportedAsStoredSurvivesAKill();
};

namespace {

/// Runs a statement on the store's own connection, which Qt lists by name.
void onTheStoresConnection(const QString& file, const QString& sql)
{
    for (const QString& name : QSqlDatabase::connectionNames()) {
        QSqlDatabase connection = QSqlDatabase::database(name, false);
        if (connection.databaseName() != file)
            continue;
        QSqlQuery query(connection);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
}

/// A project that its user may not write, until this dies.
class ReadOnlyFolder {
public:
    ReadOnlyFolder(const QString& folder, const QString& file) : m_folder(folder), m_file(file)
    {
        QFile::setPermissions(file, QFile::ReadOwner);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    }
    ~ReadOnlyFolder()
    {
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    }
    bool holds() const { return !QFileInfo(m_folder).isWritable(); } ///< not for root

private:
    QString m_folder, m_file;
};

} // namespace

void StoreFaultsTest::aFullDiskStoresNothingOfTheGestureAndLosesNothingBefore()
{
    ProjectFixture f(1);
    const auto first = f.draw(f.images[0], Mass);
    onTheStoresConnection(f.file(), QStringLiteral("PRAGMA max_page_count = 1")); // that is: as many as it has
    int stored = 0;
    QString error;
    for (; stored < 10000 && error.isEmpty(); ++stored) {
        const auto done = f.project->perform(DrawBox{f.images[0], Mass, {1. + stored % 100, 1, 20, 20}});
        if (!done)
            error = errorOf(done);
    }
    QCOMPARE(error, QStringLiteral("disk-full"));
    const std::size_t boxes = f.boxes(f.images[0]);
    QCOMPARE(boxes, std::size_t(stored)); // the first, and those before the refused one
    QVERIFY(must(f.project->box(first)));
    QCOMPARE(must(f.project->counts()).boxes, qint64(boxes));
    QCOMPARE(must(f.project->worklistRows({}, WorklistOrder::Name, 0, 1)).front().boxes, int(boxes));
    QCOMPARE(must(f.project->counts()).gestures, qint64(boxes) + 1);

    onTheStoresConnection(f.file(), QStringLiteral("PRAGMA max_page_count = 100000")); // space was made
    must(f.project->perform(DrawBox{f.images[0], Mass, {1, 1, 20, 20}}));
    QCOMPARE(f.boxes(f.images[0]), boxes + 1);
}

void StoreFaultsTest::aFullDiskEndsAnImportAndKeepsWhatWasCommitted()
{
    ProjectFixture f(1);
    onTheStoresConnection(f.file(), QStringLiteral("PRAGMA max_page_count = 1"));
    QString error;
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        for (int i = 2; i < 100000 && error.isEmpty(); ++i) {
            const auto added = import->addImage(ProjectFixture::record(i));
            if (!added)
                error = errorOf(added);
        }
    }
    QCOMPARE(error, QStringLiteral("disk-full"));
    onTheStoresConnection(f.file(), QStringLiteral("PRAGMA max_page_count = 100000"));
    const qint64 images = must(f.project->counts()).images;
    QVERIFY(images >= 1);
    QCOMPARE(must(f.project->worklistCount({})), images); // whole, whatever was committed
    const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
    for (int i = 1; i <= 100; ++i)
        must(import->addImage(ProjectFixture::record(i)));
    must(import->finish());
    QVERIFY(must(f.project->counts()).images >= 100);
}

void StoreFaultsTest::aHeldLockIsReportedAndTheGestureCanBeTriedAgain()
{
    ProjectFixture f;
    f.project->setLockTimeoutMs(30);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        other.setDatabaseName(f.file());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        const auto refused = f.project->perform(DrawBox{f.images[0], Mass, {1, 1, 20, 20}});
        QCOMPARE(errorOf(refused), QStringLiteral("project-locked"));
        QCOMPARE(refused.error().subject, f.file().toStdString());
        QCOMPARE(errorOf(f.project->undo()), QStringLiteral("project-locked"));
        QCOMPARE(f.boxes(f.images[0]), 0u); // reading goes on
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    must(f.project->perform(DrawBox{f.images[0], Mass, {1, 1, 20, 20}}));
    QCOMPARE(f.boxes(f.images[0]), 1u);
}

void StoreFaultsTest::aFolderThatCannotBeWrittenToIsNamed()
{
    const OrdinaryUser user;
    QTemporaryDir dir;
    const QString closed = dir.filePath(QStringLiteral("closed"));
    QVERIFY(QDir().mkpath(closed));
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner);
    QFile probe(closed + QStringLiteral("/probe"));
    if (probe.open(QIODevice::WriteOnly))
        QSKIP("this user may write everywhere (root)");
    QCOMPARE(errorOf(Project::create(closed + QStringLiteral("/project"))), QStringLiteral("file-unwritable"));
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    ProjectFixture f;
    f.project.reset();
    QFile::setPermissions(f.file(), QFile::ReadOwner);
    QFile::setPermissions(f.folder(), QFile::ReadOwner | QFile::ExeOwner);
    const auto opened = Project::open(f.folder());
    QFile::setPermissions(f.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(opened && (*opened)->isReadOnly());
}

void StoreFaultsTest::aProjectThatCannotBeWrittenCanBeRead()
{
    const OrdinaryUser user;
    ProjectFixture f(2);
    f.draw(f.images[0], Mass);
    f.project.reset();
    const ReadOnlyFolder closed(f.folder(), f.file());
    if (!closed.holds())
        QSKIP("this user may write everywhere (root)");
    auto project = must(Project::open(f.folder()));
    QVERIFY(project->isReadOnly());
    QVERIFY(project->useReader(QStringLiteral("Somebody new")));
    QCOMPARE(must(project->counts()).boxes, qint64(1));
    QCOMPARE(must(project->worklistRows({}, WorklistOrder::Name, 0, 10)).size(), std::size_t(2));
    QVERIFY(must(project->freeze(2, 1)).images.size() <= 2);
    QCOMPARE(errorOf(project->perform(DrawBox{f.images[1], Mass, {1, 1, 20, 20}})), QStringLiteral("file-unwritable"));
    QCOMPARE(errorOf(project->beginImport(QStringLiteral("x"), QStringLiteral("nih")).and_then([](auto import) {
        return import->addImage({.identity = QStringLiteral("new")});
    })), QStringLiteral("file-unwritable"));
    QCOMPARE(must(project->counts()).boxes, qint64(1));
    QCOMPARE(QDir(f.folder()).entryList(QDir::Files), QStringList{QStringLiteral("project.fewbox")}); // nothing beside it
}

void StoreFaultsTest::anOlderProjectThatCannotBeWrittenIsShownFromACopy()
{
    const OrdinaryUser user;
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("project.fewbox"));
    QVERIFY(QFile::copy(QStringLiteral(FEWBOX_SOURCE_DIR "/tests/data/projects/version-2/project.fewbox"), file));
    const ReadOnlyFolder closed(dir.path(), file);
    if (!closed.holds())
        QSKIP("this user may write everywhere (root)");
    const auto bytes = [&] {
        QFile kept(file);
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QString copy;
    {
        auto project = must(Project::open(dir.path()));
        QVERIFY(project->isReadOnly() && project->isShownFromCopy());
        QCOMPARE(project->folder(), dir.path());
        must(project->useReader(QStringLiteral("Ada")));
        const auto first = must(project->findImage(QStringLiteral("image_1")));
        QCOMPARE(must(project->facts(first.id)).boxes.size(), std::size_t(3)); // what is asked has the newest version's words
        QCOMPARE(must(project->worklistRows({}, WorklistOrder::Name, 0, 10)).size(), std::size_t(3));
        const auto refused = project->perform(SetNoFinding{first.id});
        QCOMPARE(errorOf(refused), QStringLiteral("file-unwritable"));
        QVERIFY(refused.error().found.find("shown from a copy") != std::string::npos);
        QCOMPARE(refused.error().subject, file.toStdString());
        // A question beside the window's thread is asked of the same copy.
        const auto beside = must(Project::openFor(dir.path(), QStringLiteral("Ada")));
        QCOMPARE(beside->currentReader(), project->currentReader());
        const auto older = must(Database::open(file));
        copy = must(MigratedCopy::of(*older))->file();
        QCOMPARE(must(MigratedCopy::of(*older))->file(), copy);
        QVERIFY(QFileInfo::exists(copy));
    }
    QCOMPARE(bytes(), before);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("project.fewbox")});
    // Another project's copy takes its place; nothing is left of this one.
    QTemporaryDir other;
    const QString second = other.filePath(QStringLiteral("project.fewbox"));
    QVERIFY(QFile::copy(file, second));
    QFile::setPermissions(second, QFile::ReadOwner);
    const auto older = must(Database::open(second));
    QVERIFY(must(MigratedCopy::of(*older))->file() != copy);
    QVERIFY(!QFileInfo::exists(copy));
}

void StoreFaultsTest::aLogThatCannotBeReadIsNotPassedOver()
{
    const OrdinaryUser user;
    ProjectFixture f(1);
    f.draw(f.images[0], Mass);
    QVERIFY(QFileInfo(f.file() + QStringLiteral("-wal")).size() > 0);
    {
        const ReadOnlyFolder closed(f.folder(), f.file());
        if (!closed.holds())
            QSKIP("this user may write everywhere (root)");
        auto beside = must(Project::open(f.folder())); // its owner has it open: what is in the log is seen
        QVERIFY(beside->isReadOnly());
        QCOMPARE(must(beside->counts()).boxes, qint64(1));
    }
    QTemporaryDir copy;
    const QString there = copy.filePath(QStringLiteral("project.fewbox"));
    QVERIFY(QFile::copy(f.file(), there) && QFile::copy(f.file() + QStringLiteral("-wal"), there + QStringLiteral("-wal")));
    const ReadOnlyFolder closed(copy.path(), there);
    const auto opened = Project::open(copy.path());
    QCOMPARE(errorOf(opened), QStringLiteral("file-unwritable"));
    QVERIFY(opened.error().found.find("-wal") != std::string::npos);
}

void StoreFaultsTest::whatWasReadOnlyIsWrittenAsSoonAsItCanBe()
{
    const OrdinaryUser user;
    ProjectFixture f(2);
    f.draw(f.images[0], Mass);
    f.project.reset();
    std::unique_ptr<Project> project;
    {
        const ReadOnlyFolder closed(f.folder(), f.file());
        if (!closed.holds())
            QSKIP("this user may write everywhere (root)");
        project = must(Project::open(f.folder()));
        must(project->useReader(QStringLiteral("Somebody new")));
        QCOMPARE(errorOf(project->perform(SetNoFinding{f.images[1]})), QStringLiteral("file-unwritable"));
        QVERIFY(project->isReadOnly());
    }
    const auto gesture = must(project->perform(SetNoFinding{f.images[1]})); // the folder was freed: the same connection
    QVERIFY(gesture.value > 0 && !project->isReadOnly());
    QVERIFY(project->currentReader());
    QCOMPARE(must(project->journal(1)).front().reader, QStringLiteral("Somebody new"));
    QVERIFY(must(project->facts(f.images[1])).labels[Mass].label == domain::Label::Absent);
    QCOMPARE(must(must(Project::open(f.folder()))->journal(1)).front().id, gesture);
}

#ifdef Q_OS_UNIX
namespace {

/// No file of this process grows beyond `bytes`, for as long as this lives: a disk without a byte left, or a quota.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // then write() fails with EFBIG
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace
#endif

void StoreFaultsTest::aFileThatMayNotGrowStoresNothingOfTheGestureAndLosesNothingBefore()
{
#ifndef Q_OS_UNIX
    QSKIP("this system limits no file's size");
#else
    ProjectFixture f(1);
    f.draw(f.images[0], Mass);
    const qint64 frame = 4096 + 24; // a page and its header, sqlite.org/fileformat2.html#walformat
    for (const qint64 more : {qint64(0), qint64(100), frame, 3 * frame + 7}) { // somewhere within the commit
        const std::size_t boxes = f.boxes(f.images[0]);
        const qint64 gestures = must(f.project->counts()).gestures;
        {
            const FileSizeLimit limit(rlim_t(QFileInfo(f.file() + QStringLiteral("-wal")).size() + more));
            const auto refused = f.project->perform(DrawBox{f.images[0], Nodule, {1, 1, 20, 20}});
            QCOMPARE(errorOf(refused), QStringLiteral("store-failed"));
            QVERIFY(!refused.error().found.empty()); // what SQLite says: disk I/O error
            QCOMPARE(must(f.project->counts()).gestures, gestures);
            QCOMPARE(f.boxes(f.images[0]), boxes);
        }
        must(f.project->perform(DrawBox{f.images[0], Nodule, {1, 1, 20, 20}})); // space was made
        f.reopen();
        QCOMPARE(f.boxes(f.images[0]), boxes + 1);
        QCOMPARE(must(f.project->counts()).gestures, gestures + 1);
    }
#endif
}

void StoreFaultsTest::whatWasReportedAsStoredSurvivesAKill()
{
    ProjectFixture f;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--draw-without-end"), f.folder()});
    QVERIFY(child.waitForStarted());
    QByteArray lines;
    while (lines.count('\n') < 20) {
        QVERIFY(child.waitForReadyRead());
        lines += child.readAllStandardOutput();
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    lines += child.readAllStandardOutput();
    const qint64 reported = lines.count('\n');
    f.reopen(QStringLiteral("Ben"));
    const Counts counts = must(f.project->counts());
    QVERIFY2(counts.boxes >= reported && counts.boxes <= reported + 1,
             qPrintable(QStringLiteral("%1 reported, %2 there").arg(reported).arg(counts.boxes)));
    QCOMPARE(must(f.project->worklistRows({}, WorklistOrder::Name, 0, 1)).front().boxes, int(counts.boxes));
    must(f.project->undo());
}

namespace {

int drawWithoutEnd(const QString& folder)
{
    const auto project = must(Project::open(folder));
    must(project->useReader(QStringLiteral("Ben")));
    const auto image = must(project->findImage(QStringLiteral("image_1"))).id;
    for (int i = 0;; ++i) {
        must(project->perform(DrawBox{image, Mass, {1. + i % 100, 1, 20, 20}}));
        std::puts("stored");
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--draw-without-end") == 0)
        return drawWithoutEnd(QString::fromLocal8Bit(argv[2]));
    StoreFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "store_faults_test.moc"
