// The whole loop once, in small: films, import, training through the real worker, figures, maps, and out again.
#include "program.h"
#include "test_places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class LoopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_films = m_dir.filePath(QStringLiteral("films"));
        m_project = m_dir.filePath(QStringLiteral("project"));
    }

    void a_phantomsAreMadeAndImported()
    {
        const Said made = ctl({"phantom", m_films, "--images", "24", "--seed", "5", "--quiet", "--boxed-share", "1"});
        QVERIFY2(made.exitCode == 0, made.all());
        QCOMPARE(QDir(m_films + "/images").entryList({"*.dcm"}, QDir::Files).size(), 24);
        const Said imported = ctl({"import", "nih", m_films, "--project", m_project});
        QVERIFY2(imported.exitCode == 0, imported.all());
        const QJsonObject counts = info();
        QCOMPARE(counts["images"].toInt(), 24);
        QCOMPARE(counts["missing_files"].toInt(), 0);
        QVERIFY(counts["boxes"].toInt() > 8);
        m_boxes = counts["boxes"].toInt();
    }

    void b_importingTwiceChangesNothing()
    {
        const Said again = ctl({"import", "nih", m_films, "--project", m_project});
        QVERIFY2(again.exitCode == 0, again.all());
        QVERIFY2(again.out.startsWith("0 images added, 0 updated, 24 as before"), again.all());
        QCOMPARE(info()["boxes"].toInt(), m_boxes);
    }

    void c_aTrainingEndsWithTheTable()
    {
        const Said trained = ctl(tiny({"train", "--project", m_project, "--preset", "quick", "--quiet"}));
        QVERIFY2(trained.exitCode == 0, trained.all());
        QVERIFY2(trained.out.contains("IoU") && trained.out.contains("floor"), trained.all());
        QCOMPARE(info()["runs"].toInt(), 1);
    }

    void d_everyBoxedFindingIsACase()
    {
        const Said evaluated = ctl({"evaluate", "--project", m_project, "--run", "latest", "--json"});
        QVERIFY2(evaluated.exitCode == 0, evaluated.all());
        const QJsonArray cases = evaluated.json()["cases"].toArray();
        QVERIFY(cases.size() > 8 && cases.size() <= m_boxes);
        for (const QJsonValue& value : cases) {
            const double iou = value["iou"].toDouble(-1), ior = value["ior"].toDouble(0); // null for an empty region
            QVERIFY(iou >= 0 && iou <= 1 && ior >= 0 && ior <= 1);
            QVERIFY(value["ceiling_iou"].toDouble() >= iou - 1e-12);
            QCOMPARE(value["empty"].toBool(), value["patches"].toInt() == 0);
        }
        // p, before the CRF, is another column of the same run.
        const Said unary = ctl({"evaluate", "--project", m_project, "--stage", "p", "--json"});
        QCOMPARE(unary.json()["cases"].toArray().size(), cases.size());
    }

    void e_everyImageGetsItsMaps()
    {
        const Said predicted = ctl({"predict", "--project", m_project, "--run", "latest", "--quiet"});
        QVERIFY2(predicted.exitCode == 0, predicted.all());
        QVERIFY2(predicted.out.contains("maps of 24 images"), predicted.all());
    }

    void f_aWorkerThatIsKilledIsToldAndResumed()
    {
        QProcess training;
        training.start(QStringLiteral(FEWBOX_BINARY_DIR "/bin/fewboxctl"),
                       tiny({"train", "--project", m_project, "--preset", "quick", "--quiet"}, 200));
        const QString events = m_project + "/runs/0002/events.jsonl";
        const auto firstStep = [&] {
            QFile file(events);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("\"step\"");
        };
        QTRY_VERIFY_WITH_TIMEOUT(firstStep(), 120'000);
        QFile lock(m_project + "/runs/0002/lock");
        QVERIFY(lock.open(QIODevice::ReadOnly));
        const qint64 pid = QJsonDocument::fromJson(lock.readAll()).object()["pid"].toInteger();
        QVERIFY(pid > 0);
        QCOMPARE(QProcess::execute("kill", {"-KILL", QString::number(pid)}), 0);
        QVERIFY(training.waitForFinished(60'000));
        QCOMPARE(training.exitCode(), 1);
        QVERIFY(training.readAllStandardError().contains("0002"));
        QCOMPARE(info()["boxes"].toInt(), m_boxes); // nothing that was stored is lost

        const Said resumed = ctl({"train", "--project", m_project, "--resume", "2", "--quiet"});
        QVERIFY2(resumed.exitCode == 0, resumed.all());
    }

    void g_boxesGoOutAsTheyCameIn()
    {
        const QString out = m_dir.filePath("out");
        const Said exported = ctl({"export", "nih", out, "--project", m_project});
        QVERIFY2(exported.exitCode == 0, exported.all());
        const QString second = m_dir.filePath("second");
        const Said back = ctl({"import", "nih", m_films, "--box-list", out + "/BBox_List_2017.csv", "--project", second});
        QVERIFY2(back.exitCode == 0, back.all());
        QCOMPARE(ctl({"info", "--project", second, "--json"}).json()["boxes"].toInt(), m_boxes);
    }

private:
    Said ctl(const QStringList& arguments) { return runProgram("fewboxctl", arguments); }
    QJsonObject info() { return ctl({"info", "--project", m_project, "--json"}).json(); }
    static QStringList tiny(QStringList arguments, int steps = 6)
    {
        return arguments << QStringList{"--folds", "2", "--min-steps", QString::number(steps), "--max-steps",
                                        QString::number(steps), "--batch-size", "4", "--crf-fixed-steps", "2"};
    }

    QTemporaryDir m_dir;
    QString m_films, m_project;
    int m_boxes = 0;
};

QTEST_GUILESS_MAIN(LoopTest)
#include "loop_test.moc"
