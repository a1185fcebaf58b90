#include "core/store/migrations.h"
#include "core/store/network_share.h"
#include "core/store/sort_key.h"
#include "project_fixture.h"
#include "test_places.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <latch>
#include <thread>

using namespace store;
using domain::Label;

class ProjectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProjectIsAFolderWithItsParts();
    void aProjectIsOpenedByItsFolderOrItsFile();
    void whatIsNoProjectIsSaidToBeNone();
    void anExistingProjectIsNotMadeAgain();
    void filmsInTheProjectMoveWithIt();
    void twoThatMakeItAtOneMomentHaveOne();
    void aProjectThatNothingCameIntoIsTakenBack();
    void aProjectThatAnotherHasOpenIsNotTakenBack();
    void aNewerProjectIsRefusedWithBothVersions();
    void aProjectOfVersion1Opens();
    void aProjectOfVersion2Opens();
    void aMigrationIsDoneOnceAndAFailedOneLeavesTheOldVersion();
    void aTruncatedFileIsCalledDamaged();
    void ownSchemaIsKept();
    void settingsSurviveARestart();
    void theDatabaseIsSetUpToSurviveAPowerCut();
    void networkFileSystemsAreKnownByName_data();
    void networkFileSystemsAreKnownByName();
    void namesSortAsPeopleSortThem();
};

namespace {

/// Runs one statement through a connection of the test's own.
QVariant ask(const QString& file, const QString& sql)
{
    QVariant value;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("ask"));
        other.setDatabaseName(file);
        if (!other.open())
            qFatal("cannot open %s", qPrintable(file));
        QSqlQuery query(other);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("ask"));
    return value;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

void ProjectTest::aProjectIsAFolderWithItsParts()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("deep/films"));
    const auto project = must(Project::create(folder));
    for (const char* part : {"project.fewbox", "runs", "studies", "cache"})
        QVERIFY(QFileInfo::exists(folder + u'/' + QLatin1String(part)));
    QCOMPARE(project->folder(), folder);
    QCOMPARE(project->name(), QStringLiteral("films"));
    QCOMPARE(project->runsFolder(), folder + QStringLiteral("/runs"));
    QCOMPARE(project->cacheFolder(), folder + QStringLiteral("/cache"));
    QCOMPARE(project->schema().count(), 14);
    QCOMPARE(must(project->counts()).images, 0);
}

void ProjectTest::aProjectIsOpenedByItsFolderOrItsFile()
{
    ProjectFixture f;
    for (const QString& path : {f.folder(), f.file(), f.folder() + u'/'})
        QCOMPARE(must(Project::open(path))->folder(), f.folder());
    QCOMPARE(must(must(Project::openOrCreate(f.folder()))->counts()).images, 4);
}

void ProjectTest::whatIsNoProjectIsSaidToBeNone()
{
    QTemporaryDir dir;
    QCOMPARE(errorOf(Project::open(dir.path())), QStringLiteral("project-missing"));
    QCOMPARE(errorOf(Project::open(dir.filePath(QStringLiteral("nowhere")))), QStringLiteral("project-missing"));
    const QString file = dir.filePath(QStringLiteral("project.fewbox"));
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("a letter to a friend, longer than a header of SQLite's")}) {
        write(file, bytes);
        QCOMPARE(errorOf(Project::open(dir.path())), QStringLiteral("project-not-a-project"));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes); // and it was not touched
    }
    QFile::remove(file);
    ask(file, QStringLiteral("CREATE TABLE recipe (name TEXT)"));
    QCOMPARE(errorOf(Project::open(dir.path())), QStringLiteral("project-not-a-project"));
    const QString letter = dir.filePath(QStringLiteral("letter.txt"));
    write(letter, "dear friend");
    QCOMPARE(errorOf(Project::open(letter)), QStringLiteral("project-not-a-project"));
    QCOMPARE(errorOf(Project::create(letter)), QStringLiteral("file-unwritable"));
}

void ProjectTest::anExistingProjectIsNotMadeAgain()
{
    ProjectFixture f;
    QCOMPARE(errorOf(Project::create(f.folder())), QStringLiteral("project-exists"));
    QCOMPARE(must(f.project->counts()).images, 4);
}

void ProjectTest::filmsInTheProjectMoveWithIt()
{
    QTemporaryDir dir;
    {
        const auto project = must(Project::create(dir.filePath(QStringLiteral("here"))));
        const auto import = must(project->beginImport({}, QStringLiteral("images")));
        ImageRecord inside = ProjectFixture::record(1), outside = ProjectFixture::record(2);
        inside.path = project->folder() + QStringLiteral("/studies/image_1.png");
        must(import->addImage(inside));
        must(import->addImage(outside));
        QVERIFY(must(import->addImage(inside)).outcome == Project::Import::Outcome::Unchanged);
        must(import->finish());
        QCOMPARE(must(project->findImage(QStringLiteral("image_1"))).path, inside.path);
    }
    QVERIFY(QDir(dir.path()).rename(QStringLiteral("here"), QStringLiteral("there")));
    const auto project = must(Project::open(dir.filePath(QStringLiteral("there"))));
    const QString moved = dir.filePath(QStringLiteral("there/studies/image_1.png"));
    QCOMPARE(must(project->findImage(QStringLiteral("image_1"))).path, moved);
    const auto rows = must(project->worklistRows({}, WorklistOrder::Name, 0, 10));
    QCOMPARE(rows[0].path, moved);
    QCOMPARE(rows[1].path, QStringLiteral("/films/image_2.png"));
    QCOMPARE(must(project->freeze(2, 1)).images[0].path, moved.toStdString());
}

void ProjectTest::twoThatMakeItAtOneMomentHaveOne()
{
    QTemporaryDir dir;
    for (int round = 0; round < 10; ++round) {
        const QString folder = dir.filePath(QString::number(round));
        std::atomic<int> whole = 0, made = 0;
        std::latch start(4);
        std::vector<std::jthread> programs;
        for (int i = 0; i < 4; ++i)
            programs.emplace_back([&, i] {
                start.arrive_and_wait();
                auto project = Project::openOrCreate(folder);
                if (!project)
                    return qWarning("%s", domain::errorText(project.error()).c_str());
                whole += (*project)->schema() == domain::FindingSchema::nih14();
                auto import = must((*project)->beginImport(QStringLiteral("test"), QStringLiteral("images")));
                made += import->addImage(ProjectFixture::record(i + 1)).has_value() && import->finish().has_value();
            });
        programs.clear(); // joined
        QCOMPARE(whole.load(), 4);
        QCOMPARE(made.load(), 4);
        QCOMPARE(must(must(Project::open(folder))->counts()).images, 4);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("project.fewbox")}); // no draft is left
    }
}

void ProjectTest::aProjectThatAnotherHasOpenIsNotTakenBack()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("new"));
    auto first = must(Project::create(folder));
    const auto second = must(Project::open(folder)); // is about to put something in
    Project::discardIfEmpty(std::move(first));
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/project.fewbox")));
    must(second->useReader(QStringLiteral("Ada")));
    QCOMPARE(must(must(Project::open(folder))->readers()), std::vector<QString>{QStringLiteral("Ada")});
}

void ProjectTest::aProjectThatNothingCameIntoIsTakenBack()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("new"));
    auto project = must(Project::create(folder));
    must(project->useReader(QStringLiteral("Ada")));
    Project::discardIfEmpty(std::move(project));
    QVERIFY(!QFileInfo::exists(folder));

    project = must(Project::create(folder));
    write(folder + QStringLiteral("/studies/mine.txt"), "a letter");
    Project::discardIfEmpty(std::move(project));
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("studies")});

    ProjectFixture full(1);
    Project::discardIfEmpty(std::move(full.project));
    QVERIFY(QFileInfo::exists(full.file()));
}

void ProjectTest::aNewerProjectIsRefusedWithBothVersions()
{
    ProjectFixture f;
    f.project.reset();
    ask(f.file(), QStringLiteral("PRAGMA user_version = 4711"));
    const auto opened = Project::open(f.folder());
    QCOMPARE(errorOf(opened), QStringLiteral("project-newer"));
    QCOMPARE(opened.error().found, std::string("4711"));
    QCOMPARE(opened.error().expected, std::to_string(releasedMigrations().size()));
    QCOMPARE(ask(f.file(), QStringLiteral("PRAGMA user_version")).toInt(), 4711);
}

// tests/data/projects/version-1 was made by Fewbox 0.1 and is never made again: two images, Ada's box and label, an
// undone box, one import.
void ProjectTest::aProjectOfVersion1Opens()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("project.fewbox"));
    QVERIFY(QFile::copy(QStringLiteral(FEWBOX_SOURCE_DIR "/tests/data/projects/version-1/project.fewbox"), file));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const auto project = must(Project::open(dir.path()));
    must(project->useReader(QStringLiteral("Ada")));
    const Counts counts = must(project->counts());
    QCOMPARE(counts.images, 2);
    QCOMPARE(counts.patients, 1);
    QCOMPARE(counts.boxes, 2);
    const auto first = must(project->findImage(QStringLiteral("image_1")));
    const auto facts = must(project->facts(first.id));
    QCOMPARE(facts.boxes.size(), 2u);
    QCOMPARE(facts.boxes[0].box, (domain::Box{10, 20, 30, 40}));
    QVERIFY(facts.boxes[0].source == FactSource::Report);
    QCOMPARE(facts.boxes[1].box, (domain::Box{100.5, 100.25, 50, 60}));
    QCOMPARE(facts.boxes[1].readerName, QStringLiteral("Ada"));
    QVERIFY(facts.labels[Nodule] == (LabelRecord{Label::Absent, FactSource::Reader}));
    QCOMPARE(must(project->redo()).finding, int(Effusion)); // the undone box comes back
    QCOMPARE(must(project->counts()).boxes, 3);
    QCOMPARE(project->setting(QStringLiteral("layout")), QStringLiteral("read"));
}

// tests/data/projects/version-2 was made by Fewbox before points, assignments and adjudication, and is never made again:
// three images, a report with a box, Ada's moved box, label, done reading and second look, an undone box, Ben's box and
// label, one run.
void ProjectTest::aProjectOfVersion2Opens()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("project.fewbox"));
    QVERIFY(QFile::copy(QStringLiteral(FEWBOX_SOURCE_DIR "/tests/data/projects/version-2/project.fewbox"), file));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const auto project = must(Project::open(dir.path()));
    const auto ada = must(project->useReader(QStringLiteral("Ada")));
    const auto first = must(project->findImage(QStringLiteral("image_1"))).id;
    const auto second = must(project->findImage(QStringLiteral("image_2"))).id;
    const auto facts = must(project->facts(first));
    QCOMPARE(facts.boxes.size(), 3u);
    QCOMPARE(facts.boxes[1].box, (domain::Box{110.5, 100.25, 50, 60}));
    QCOMPARE(facts.boxes[2].readerName, QStringLiteral("Ben"));
    QVERIFY(facts.state == ReadState::Done && !facts.blinded && !facts.assigned);
    QVERIFY(facts.points.empty() && facts.adjudications.empty() && facts.proposalAnswers.empty());
    QVERIFY(must(project->facts(second)).secondLook);
    QCOMPARE(must(project->opinions(first)).size(), 2u);
    QCOMPARE(must(project->runs()).size(), 1u);
    // What is new works on it, and the old undo chain goes on.
    QCOMPARE(must(project->redo()).finding, int(Effusion));
    must(project->perform(DrawPoint{second, Mass, {7, 8}}));
    must(project->perform(Assign{{first, second}, ada, false}));
    must(project->perform(Adjudicate{first, Mass, Label::Absent, {}, AdjudicationWay::New}));
    QVERIFY(must(project->freeze(2, 1)).images[0].labels[Mass] == Label::Absent);
    for (int step = 0; step < 4; ++step)
        must(project->undo());
    QVERIFY(must(project->facts(second)).points.empty());
}

void ProjectTest::aMigrationIsDoneOnceAndAFailedOneLeavesTheOldVersion()
{
    ProjectFixture f;
    f.project.reset();
    const auto database = must(Database::open(f.file()));
    auto steps = releasedMigrations();
    const int released = int(steps.size());
    steps.push_back(
        {"next", "-- a comment; with a semicolon\nCREATE TABLE next (a INTEGER);\nINSERT INTO next VALUES (1);\n"});
    must(migrate(*database, steps));
    must(migrate(*database, steps));
    QCOMPARE(*must(database->integer("SELECT count(*) FROM next")), 1);
    QCOMPARE(*must(database->integer("PRAGMA user_version")), released + 1);
    steps.push_back({"broken", "CREATE TABLE half (a INTEGER);\nCREATE TABLE next (a INTEGER);\n"});
    QVERIFY(!migrate(*database, steps));
    QCOMPARE(*must(database->integer("PRAGMA user_version")), released + 1);
    QCOMPARE(*must(database->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'half'")), 0);
}

void ProjectTest::aTruncatedFileIsCalledDamaged()
{
    ProjectFixture f(50);
    f.project.reset();
    QFile file(f.file());
    QVERIFY(file.resize(file.size() / 2));
    auto opened = Project::open(f.folder());
    if (opened) // the first pages are sound: the first question that needs a lost one says so
        QCOMPARE(errorOf((*opened)->counts()), QStringLiteral("project-damaged"));
    else
        QCOMPARE(errorOf(opened), QStringLiteral("project-damaged"));
}

void ProjectTest::ownSchemaIsKept()
{
    QTemporaryDir dir;
    const domain::FindingSchema schema({{"Rib fracture", "Rib", true}, {"Shadow", "Sha", false}});
    QVERIFY(must(Project::create(dir.filePath(QStringLiteral("p")), schema))->schema() == schema);
    QVERIFY(must(Project::open(dir.filePath(QStringLiteral("p"))))->schema() == schema);
}

void ProjectTest::settingsSurviveARestart()
{
    ProjectFixture f;
    QCOMPARE(f.project->setting(QStringLiteral("last"), QStringLiteral("none")), QStringLiteral("none"));
    f.project->setSetting(QStringLiteral("last"), QStringLiteral("Über"));
    f.project->setSetting(QStringLiteral("last"), QStringLiteral("Über uns"));
    f.project->setSetting(QStringLiteral("empty"), QString());
    f.reopen();
    QCOMPARE(f.project->setting(QStringLiteral("last")), QStringLiteral("Über uns"));
    QCOMPARE(f.project->setting(QStringLiteral("empty"), QStringLiteral("x")), QString());
}

void ProjectTest::theDatabaseIsSetUpToSurviveAPowerCut()
{
    ProjectFixture f;
    f.project.reset();
    const auto database = must(Database::open(f.file()));
    QCOMPARE(*must(database->integer("PRAGMA synchronous")), 2); // FULL, sqlite.org/pragma.html#pragma_synchronous
    QCOMPARE(*must(database->integer("PRAGMA foreign_keys")), 1);
    QVERIFY(*must(database->integer("PRAGMA busy_timeout")) >= 5000);
    QCOMPARE(ask(f.file(), QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(ask(f.file(), QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void ProjectTest::networkFileSystemsAreKnownByName_data()
{
    QTest::addColumn<bool>("network");
    for (const char* name :
         {"nfs", "nfs4", "cifs", "smb3", "smb2", "fuse.sshfs", "fuse.rclone", "ceph", "lustre", "davfs"})
        QTest::newRow(name) << true;
    for (const char* name : {"ext4", "ext2", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "9p", "vfat", "exfat", "ntfs3",
                             "fuseblk", "fuse.ntfs-3g", "apfs", "NTFS", ""})
        QTest::newRow(*name ? name : "unknown") << false;
}

void ProjectTest::networkFileSystemsAreKnownByName()
{
    QFETCH(bool, network);
    const QByteArray name = QTest::currentDataTag();
    QCOMPARE(isNetworkFileSystem(name == "unknown" ? QByteArray() : name), network);
}

void ProjectTest::namesSortAsPeopleSortThem()
{
    QStringList names{QStringLiteral("p13"),         QStringLiteral("P2"), QStringLiteral("p2a"),
                      QStringLiteral("13"),          QStringLiteral("2"),  QStringLiteral("00000002_010"),
                      QStringLiteral("00000002_009")};
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return sortKey(a) < sortKey(b); });
    QCOMPARE(names,
             (QStringList{QStringLiteral("2"), QStringLiteral("00000002_009"), QStringLiteral("00000002_010"),
                          QStringLiteral("13"), QStringLiteral("P2"), QStringLiteral("p2a"), QStringLiteral("p13")}));
}

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"
