#include "core/runs/json_file.h"
#include "core/runs/run_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using domain::ErrorCode;

class RunFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunReadsBackAsItWasWritten()
    {
        QTemporaryDir dir;
        runs::RunConfiguration written;
        written.uuid = QStringLiteral("5f7c9f9e-0000-4000-8000-000000000001");
        written.title = QStringLiteral("Größe, 第一");
        written.created = QDateTime::fromString(QStringLiteral("2026-11-24T10:11:12.345Z"), Qt::ISODateWithMs);
        written.options = *domain::presetOptions("quick");
        written.options.seed = 9007199254740991ULL; // the largest that is allowed
        const auto folder = runs::createRunFolder(dir.filePath(QStringLiteral("1")), written, exampleSet());
        QVERIFY(folder);
        const auto read = runs::readConfiguration(*folder);
        QVERIFY(read);
        QVERIFY(read->options == written.options);
        QCOMPARE(read->uuid, written.uuid);
        QCOMPARE(read->title, written.title);
        QCOMPARE(read->created, written.created);
        QCOMPARE(read->hash(), written.hash());
        const auto set = runs::readTrainingSet(folder->trainingSetJson());
        QVERIFY(set);
        QVERIFY(*set == exampleSet());
    }

    void aRunThatMovesWithItsProjectFindsTheCacheAndTheFilms()
    {
        QTemporaryDir dir;
        const QString here = dir.filePath(QStringLiteral("here")), there = dir.filePath(QStringLiteral("there"));
        QVERIFY(QDir().mkpath(here + QStringLiteral("/studies")));
        write(here + QStringLiteral("/project.fewbox"), "its database");
        write(here + QStringLiteral("/studies/a.png"), "a film");
        runs::RunConfiguration written;
        written.options = *domain::presetOptions("quick");
        written.cacheFolder = here + QStringLiteral("/cache");
        domain::TrainingSet set = exampleSet();
        set.images[0].path = (here + QStringLiteral("/studies/a.png")).toStdString();
        set.images.push_back(set.images[0]);
        const std::string outside = set.images[1].path = "/films/b.png";
        QVERIFY(runs::createRunFolder(here + QStringLiteral("/runs/1"), written, set));
        QCOMPARE(runs::readConfiguration({here + QStringLiteral("/runs/1")})->cacheFolder, written.cacheFolder);

        QVERIFY(QDir().rename(here, there));
        const runs::RunFolder moved{there + QStringLiteral("/runs/1")};
        QCOMPARE(runs::readConfiguration(moved)->cacheFolder, there + QStringLiteral("/cache"));
        const auto read = runs::readTrainingSet(moved.trainingSetJson());
        QVERIFY(read);
        QCOMPARE(read->images[0].path, (there + QStringLiteral("/studies/a.png")).toStdString());
        QCOMPARE(read->images[1].path, outside);

        // On a cluster there is no project above it, and no cache.
        QVERIFY(QFile::remove(there + QStringLiteral("/project.fewbox")));
        QCOMPARE(runs::readConfiguration(moved)->cacheFolder, QString());
        QVERIFY(runs::readTrainingSet(moved.trainingSetJson()));
    }

    void aChangedTrainingSetIsNoticed()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("set.json"));
        QVERIFY(runs::writeTrainingSet(file, exampleSet()));
        QByteArray bytes = read(file);
        bytes.replace("\"1?0-", "\"10?-");
        bytes.replace("patient A", "patient B");
        write(file, bytes);
        const auto set = runs::readTrainingSet(file);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::RunDamaged);
    }

    void anUnknownSettingIsNamed()
    {
        const auto options = runs::optionsFromJson({{QStringLiteral("learning_rte"), 0.1}});
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::OptionUnknown);
        QCOMPARE(options.error().subject, std::string("learning_rte"));
    }

    void aFolderWithoutARunIsNamed()
    {
        QTemporaryDir dir;
        const auto configuration = runs::readConfiguration({dir.path()});
        QVERIFY(!configuration);
        QCOMPARE(configuration.error().code, ErrorCode::RunMissing);
    }

    void aWishIsReadBackAndRubbishMeansRunning()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder{dir.path()};
        QCOMPARE(runs::readWanted(folder), runs::Wanted::Running);
        for (auto wanted : {runs::Wanted::Paused, runs::Wanted::Stopped, runs::Wanted::Running}) {
            QVERIFY(runs::writeWanted(folder, wanted));
            QCOMPARE(runs::readWanted(folder), wanted);
        }
        write(folder.wantedJson(), "{\"state\": \"dancing\"}");
        QCOMPARE(runs::readWanted(folder), runs::Wanted::Running);
    }

    void brokenJsonNamesFileAndPlace()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("x.json"));
        write(file, "{\"a\": }");
        const auto json = runs::readJsonFile(file);
        QVERIFY(!json);
        QCOMPARE(json.error().code, ErrorCode::JsonInvalid);
        QVERIFY(json.error().subject.find("x.json") != std::string::npos);
        QVERIFY(json.error().found.find("byte") != std::string::npos);
    }

private:
    static domain::TrainingSet exampleSet()
    {
        domain::TrainingSet set;
        set.schema = domain::FindingSchema({{"Mass", "Mas", true}, {"Edema", "Ede", false}, {"Nodule", "Nod", true},
                                            {"Hernia", "Her", false}});
        set.folds = 3;
        set.seed = 7;
        set.journalPosition = 41;
        domain::TrainingImage image;
        image.id.value = 12;
        image.identity = "1.2.3";
        image.path = "/films/ä b.dcm";
        image.frame = 2;
        image.patient = "patient A";
        image.size = {1000, 900};
        image.labels = {domain::Label::Present, domain::Label::Unsure, domain::Label::Absent, domain::Label::NotAsked};
        image.boxes = {{0, {1.0 / 3.0, 2.5, 100.125, 50}}};
        image.fold = 1;
        set.images.push_back(image);
        return set;
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

QTEST_GUILESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
