// fewboxctl as a person types it: help, wrong words, bad input.
#include "program.h"
#include "tests/store/ordinary_user.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandExplainsItself_data() { commands(); }
    void everyCommandExplainsItself()
    {
        QFETCH(QString, command);
        const Said help = ctl({command, "--help"});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("Usage: fewboxctl " + command));
        QVERIFY(help.err.isEmpty());
    }

    void aWrongOptionIsAUsageErrorThatNamesIt_data() { commands(); }
    void aWrongOptionIsAUsageErrorThatNamesIt()
    {
        QFETCH(QString, command);
        const Said said = ctl({command, "--no-such-option"});
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.err.contains("no-such-option"), said.all());
    }

    void wrongWordsAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QStringList{} << "Commands:";
        QTest::newRow("unknown command") << QStringList{"paint"} << "paint";
        QTest::newRow("unknown format") << QStringList{"import", "gif", "."} << "gif";
        QTest::newRow("missing folder") << QStringList{"import", "nih"} << "missing";
        QTest::newRow("unknown preset") << QStringList{"train", "--preset", "slow", "--project", "@new"} << "slow";
        QTest::newRow("setting out of range") << QStringList{"train", "--preset", "quick", "--patches", "1000", "--project",
                                                             "@new"} << "patches";
        QTest::newRow("box frame") << QStringList{"import", "nih", ".", "--box-frame", "512"} << "512";
        QTest::newRow("no number of images") << QStringList{"phantom", "x", "--images", "many"} << "many";
    }
    void wrongWordsAreUsageErrors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        QTemporaryDir dir;
        if (arguments.contains("@new")) {
            const QString project = dir.filePath("p");
            QVERIFY(QDir().mkpath(dir.filePath("empty")));
            makeProject(project);
            arguments.replace(arguments.indexOf("@new"), project);
        }
        const Said said = ctl(arguments);
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.all().contains(named.toUtf8()), said.all());
    }

    void aMissingProjectIsNamedWithWhatToDo()
    {
        const Said said = ctl({"info", "--project", "/nowhere/project"});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains("/nowhere/project"), said.all());
    }

    void aProjectOfANewerVersionIsRefusedAndUntouched()
    {
        QTemporaryDir dir;
        const QString project = dir.filePath("p");
        makeProject(project);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "newer");
            database.setDatabaseName(project + "/project.fewbox");
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec("PRAGMA user_version = 9999"));
        }
        QSqlDatabase::removeDatabase("newer");
        const Said said = ctl({"info", "--project", project});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains("9999"), said.all());
    }

    void anOlderProjectThatCannotBeWrittenIsShownAndSaysSo()
    {
        const OrdinaryUser user;
        QTemporaryDir dir;
        const QString file = dir.filePath("project.fewbox");
        QVERIFY(QFile::copy(FEWBOX_SOURCE_DIR "/tests/data/projects/version-2/project.fewbox", file));
        QFile::setPermissions(file, QFile::ReadOwner);
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner);
        const Said said = ctl({"info", "--project", dir.path(), "--json"});
        const Said drawn = ctl({"box", "add", "image_2", "Mass", "1,1,30,30", "--project", dir.path(), "--reader", "Ada"});
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // so that it can be removed
        if (!said.err.contains("copy") && QFileInfo(file).isWritable())
            QSKIP("this user may write everywhere (root)");
        QCOMPARE(said.exitCode, 0);
        QCOMPARE(said.json()["images"].toInt(), 3);
        QVERIFY2(said.err.contains("older version") && said.err.contains("nothing can be stored"), said.all());
        QCOMPARE(drawn.exitCode, 1);
        QVERIFY2(drawn.err.contains("shown from a copy"), drawn.all());
    }

    void aProjectWithoutBoxesSaysWhatToDoBeforeATraining()
    {
        QTemporaryDir dir;
        const QString project = dir.filePath("p");
        makeProject(project);
        const Said said = ctl({"train", "--preset", "quick", "--project", project}, {"FEWBOX_WORKER=/bin/true"});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains("box"), said.all());
    }

    void anImportIsToldHowAFindingIsAddedAndTakesItThen()
    {
        QTemporaryDir dir;
        const QString project = dir.filePath("p");
        QFile table(dir.filePath("Data_Entry_2017.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Image Index,Finding Labels,Patient ID\na.png,Granuloma,1\nb.png,Mass,2\n");
        table.close();
        const QStringList import{"import", "nih", dir.path(), "--project", project};
        const Said said = ctl(import);
        QCOMPARE(said.exitCode, 3);
        QVERIFY2(said.all().contains("fewboxctl finding add"), said.all());

        const QStringList at{"--project", project, "--reader", "Ada"};
        QCOMPARE(ctl(QStringList{"finding", "add", "Granuloma", "--short", "Inf"} + at).exitCode, 1); // Infiltration's
        const Said added = ctl(QStringList{"finding", "add", "Granuloma"} + at);
        QVERIFY2(added.exitCode == 0 && added.out.contains("Granuloma (Gra)"), added.all());
        QCOMPARE(ctl(QStringList{"label", "a.png", "Granuloma", "present"} + at).exitCode, 0);
        QCOMPARE(ctl(QStringList{"undo"} + at).exitCode, 0);
        QCOMPARE(ctl(QStringList{"undo"} + at).exitCode, 0);
        QCOMPARE(ctl(QStringList{"finding", "list", "--json"} + at).json()["findings"].toArray().size(), 14);
        const Said history = ctl(QStringList{"history"} + at); // what was said of it stays
        QVERIFY2(history.exitCode == 0 && history.out.contains("set label"), history.all());
        QCOMPARE(ctl(QStringList{"redo"} + at).exitCode, 0);
        const QJsonObject last = ctl(QStringList{"finding", "list", "--json"} + at).json()["findings"].toArray().last().toObject();
        QCOMPARE(last, (QJsonObject{{"finding", "Granuloma"}, {"short", "Gra"}, {"boxed", true}}));

        QCOMPARE(ctl(import).exitCode, 0);
        const QJsonObject present = ctl(QStringList{"info", "--json"} + at).json()["present_per_finding"].toObject();
        QCOMPARE(present["Granuloma"].toInt(), 1);
        QCOMPARE(ctl(QStringList{"undo"} + at).exitCode, 1); // the report names it now: nothing of Ada's is left to undo
    }

    void infoSaysWhoHasReadHowMuch()
    {
        QTemporaryDir dir;
        const QString project = dir.filePath("p");
        makeProject(project);
        QCOMPARE(ctl({"label", "#1", "done", "--project", project, "--reader", "Ada"}).exitCode, 0);
        QCOMPARE(ctl({"label", "#1", "done", "--project", project, "--reader", "Ben"}).exitCode, 0);
        QCOMPARE(ctl({"label", "#1", "in-progress", "--project", project, "--reader", "Cleo"}).exitCode, 0);
        const QJsonObject info = ctl({"info", "--project", project, "--json"}).json();
        QCOMPARE(info["read_images"].toInt(), 1); // one image, whoever read it
        const QJsonObject readers = info["read_images_per_reader"].toObject();
        for (const auto& [reader, read] : {std::pair("Ada", 1), {"Ben", 1}, {"Cleo", 0}})
            QCOMPARE(readers[QLatin1String(reader)].toInt(-1), read);
        const Said text = ctl({"info", "--project", project});
        QVERIFY2(text.out.contains("by anybody") && text.out.contains("Ada"), text.all());
    }

    void noWorkerAtAllIsASentence()
    {
        QTemporaryDir dir;
        const QString project = dir.filePath("p");
        makeProject(project);
        const Said said = ctl({"train", "--preset", "quick", "--project", project}, {"FEWBOX_WORKER=/nowhere/worker"});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains("/nowhere/worker"), said.all());
        QCOMPARE(ctl({"info", "--project", project, "--json"}).json()["runs"].toInt(), 0);
    }

    void failuresAreJsonWhereJsonIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("info") << QStringList{"info", "--project", "/nowhere/p"} << "project-missing" << 1;
        QTest::newRow("export") << QStringList{"export", "nih", "/nowhere/out", "--project", "/nowhere/p"}
                                << "project-missing" << 1;
        QTest::newRow("evaluate") << QStringList{"evaluate", "--project", "/nowhere/p"} << "project-missing" << 1;
        QTest::newRow("runs") << QStringList{"runs", "--project", "/nowhere/p"} << "project-missing" << 1;
        QTest::newRow("train") << QStringList{"train", "--project", "/nowhere/p"} << "project-missing" << 1;
        QTest::newRow("import") << QStringList{"import", "dicom", "/nowhere/films"} << "folder-missing" << 1;
        QTest::newRow("doctor") << QStringList{"doctor", "--project", "/nowhere/p"} << "folder-missing" << 1;
        QTest::newRow("render") << QStringList{"render", "/nowhere/a.dcm", "/nowhere/out.png"} << "file-missing" << 1;
        QTest::newRow("wrong option") << QStringList{"info", "--paint"} << "usage" << 2;
        QTest::newRow("no command") << QStringList{"paint"} << "usage" << 2;
    }
    void failuresAreJsonWhereJsonIsAskedFor()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        QFETCH(int, exitCode);
        const Said said = ctl(arguments + QStringList{"--json"});
        QCOMPARE(said.exitCode, exitCode);
        const QJsonObject error = said.json()["error"].toObject();
        QCOMPARE(error["code"].toString(), code);
        for (const char* part : {"subject", "found", "expected", "text"})
            QVERIFY2(error[QLatin1String(part)].isString(), said.all());
        QVERIFY(!error["text"].toString().isEmpty());
        QVERIFY(!said.err.isEmpty()); // people read along
    }

    void anImportThatFailsLeavesNoProject()
    {
        QTemporaryDir dir;
        QVERIFY(QDir().mkpath(dir.filePath("empty")));
        const Said said = ctl({"import", "dicom", dir.filePath("empty"), "--project", dir.filePath("p")});
        QCOMPARE(said.exitCode, 1);
        QVERIFY(!QFileInfo::exists(dir.filePath("p")));
        // One that was there, empty or not, is somebody's.
        const QString project = dir.filePath("mine");
        makeProject(project);
        QCOMPARE(ctl({"import", "dicom", dir.filePath("empty"), "--project", project}).exitCode, 1);
        QVERIFY(QFileInfo::exists(project + "/project.fewbox"));
    }

    void aFrameThatIsNotThereIsAUsageError()
    {
        QTemporaryDir dir;
        const QString films = dir.filePath("films");
        QVERIFY(ctl({"phantom", films, "--images", "1", "--seed", "2", "--quiet"}).exitCode == 0);
        const QString film = QDir(films + "/images").entryInfoList({"*.dcm"}, QDir::Files).first().filePath();
        for (const char* frame : {"2", "0", "first"}) {
            const Said said = ctl({"render", film, dir.filePath("out.png"), "--frame", frame});
            QCOMPARE(said.exitCode, 2);
            QVERIFY2(said.err.contains("rame"), said.all());
        }
        QVERIFY(!QFileInfo::exists(dir.filePath("out.png")));
    }

    void badFilesAreListedAndTheRestIsImported()
    {
        QTemporaryDir dir;
        const QString films = dir.filePath("films");
        const Said made = ctl({"phantom", films, "--images", "3", "--seed", "2", "--quiet"});
        QVERIFY2(made.exitCode == 0, made.all());
        const QStringList names = QDir(films + "/images").entryList({"*.dcm"}, QDir::Files);
        QVERIFY(QFile::resize(films + "/images/" + names[0], 700)); // in the middle of the header
        QFile text(films + "/images/notes.dcm");
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("This is a letter, not a film. It goes on for a while, so that nobody takes it for an empty file.\n");
        text.close();
        const Said imported = ctl({"import", "dicom", films + "/images", "--project", dir.filePath("p")});
        QCOMPARE(imported.exitCode, 3);
        QVERIFY2(imported.out.startsWith("2 images added"), imported.all());
        QVERIFY2(imported.err.contains(names[0]) && imported.err.contains("notes.dcm"), imported.all());
    }

    void aTableWithoutAColumnIsRefusedByName()
    {
        QTemporaryDir dir;
        QFile table(dir.filePath("Data_Entry_2017.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Image Index,Patient ID\n00000001_000.png,1\n");
        table.close();
        const Said said = ctl({"import", "nih", dir.path(), "--project", dir.filePath("p")});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains("Finding Label") && said.err.contains("Data_Entry_2017.csv"), said.all());
    }

    void boxesOutsideAndUnknownFindingsAreListedAndTheRestIsTaken()
    {
        QTemporaryDir dir;
        const QString films = dir.filePath("films");
        QVERIFY(ctl({"phantom", films, "--images", "3", "--seed", "2", "--quiet"}).exitCode == 0);
        const QString name = QDir(films + "/images").entryList({"*.dcm"}, QDir::Files).first();
        QFile list(films + "/BBox_List_2017.csv");
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Image Index,Finding Label,Bbox [x,y,w,h],,,\n");
        list.write(name.toUtf8() + ",Mass,100,100,200,200,,,\n");
        list.write(name.toUtf8() + ",Mass,1000,1000,400,400,,,\n");
        list.write(name.toUtf8() + ",Dropsy,100,100,200,200,,,\n");
        list.close();
        const QString project = dir.filePath("p");
        const Said imported = ctl({"import", "nih", films, "--project", project});
        QCOMPARE(imported.exitCode, 3);
        QVERIFY2(imported.err.contains("--box-frame") && imported.err.contains("Dropsy"), imported.all());
        QCOMPARE(ctl({"info", "--project", project, "--json"}).json()["boxes"].toInt(), 1);
    }

    void renderWritesWhatTheViewerShows()
    {
        QTemporaryDir dir;
        const QString films = dir.filePath("films");
        QVERIFY(ctl({"phantom", films, "--images", "1", "--seed", "2", "--quiet"}).exitCode == 0);
        const QString film = QDir(films + "/images").entryInfoList({"*.dcm"}, QDir::Files).first().filePath();
        const QString png = dir.filePath("film.png");
        const Said rendered = ctl({"render", film, png});
        QVERIFY2(rendered.exitCode == 0, rendered.all());
        QVERIFY(QFileInfo(png).size() > 50'000);
        // Somebody's own picture may lie there.
        const auto bytes = [](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray first = bytes(png), original = bytes(film);
        const Said there = ctl({"render", film, png, "--invert"});
        QCOMPARE(there.exitCode, 2);
        QVERIFY2(there.err.contains("film.png") && there.err.contains("--force"), there.all());
        QCOMPARE(bytes(png), first);
        QCOMPARE(ctl({"render", film, png, "--invert", "--force"}).exitCode, 0);
        QVERIFY(bytes(png) != first);
        // Nobody's film is ever written over, whatever its other name.
        const QString link = dir.filePath("link.png");
        QVERIFY(QFile::link(film, link));
        for (const QString& itself : {film, link}) {
            const Said same = ctl({"render", film, itself, "--force"});
            QCOMPARE(same.exitCode, 2);
            QVERIFY2(same.err.contains("itself"), same.all());
        }
#ifdef Q_OS_UNIX
        const QString second = dir.filePath("second.png");
        QCOMPARE(::link(QFile::encodeName(film).constData(), QFile::encodeName(second).constData()), 0);
        QCOMPARE(ctl({"render", film, second, "--force"}).exitCode, 2);
#endif
        QCOMPARE(bytes(film), original);
        const Said refused = ctl({"render", films + "/Data_Entry_2017.csv", png, "--force"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("Data_Entry_2017.csv"), refused.all());
    }

private:
    static Said ctl(const QStringList& arguments, const QStringList& environment = {})
    {
        return runProgram("fewboxctl", arguments, environment, 120'000);
    }
    /// A project with one image and no box.
    static void makeProject(const QString& project)
    {
        QTemporaryDir films;
        QVERIFY(ctl({"phantom", films.path(), "--images", "1", "--seed", "2", "--boxed-share", "0", "--quiet"}).exitCode == 0);
        const Said said = ctl({"import", "dicom", films.filePath("images"), "--project", project});
        QVERIFY2(said.exitCode == 0, said.all());
    }
    static void commands()
    {
        QTest::addColumn<QString>("command");
        for (const char* name : {"import", "export", "info", "train", "predict", "evaluate", "runs", "doctor", "render",
                                 "verify", "phantom", "list", "label", "finding", "box", "undo", "redo", "history", "assign",
                                 "agreement", "next", "proposals", "suspicions"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
