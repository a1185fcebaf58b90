// Experiments as a script starts them: through the real worker, stopped, killed and gone on with.
#include "program.h"
#include "test_places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class ExperimentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_project = m_dir.filePath(QStringLiteral("project"));
        const QString films = m_dir.filePath(QStringLiteral("films"));
        const Said made = ctl({"phantom", films, "--images", "40", "--seed", "3", "--quiet", "--boxed-share", "0.7"});
        QVERIFY2(made.exitCode == 0, made.all());
        const Said imported = ctl({"import", "nih", films, "--project", m_project});
        QVERIFY2(imported.exitCode == 0, imported.all());
    }

    void aPaperTableHasFourRowsOnTheSameCases()
    {
        const Said said = ctl(tiny({"experiment", "paper-table", "--name", "whole"}));
        QVERIFY2(said.exitCode == 0, said.all());
        for (const char* row : {"ours, 0 %", "ours, 20 %", "base, 0 %", "base, 20 %"})
            QVERIFY2(said.out.contains(row), said.all());
        const QJsonArray cells = result("whole")["cells"].toArray();
        QCOMPARE(cells.size(), 4);
        const int cases = cells[0]["table"]["cases"].toInt();
        QVERIFY(cases > 20);
        for (const QJsonValue& cell : cells) {
            QCOMPARE(cell["state"].toString(), QStringLiteral("finished"));
            QCOMPARE(cell["table"]["cases"].toInt(), cases);
            QVERIFY(QFile::exists(cell["run_folder"].toString() + "/predictions/fold0.safetensors"));
        }
        QVERIFY(QFile::exists(folder("whole") + "/result.csv"));
        // Each cell is a run of the project, by name.
        const QJsonArray runs = ctl({"runs", "--project", m_project, "--json"}).json()["runs"].toArray();
        QCOMPARE(runs.size(), 4);
        QCOMPARE(runs[0]["state"].toString(), QStringLiteral("finished"));
    }

    void theSameCommandAgainTrainsNothing()
    {
        const Said said = ctl(tiny({"experiment", "paper-table", "--name", "whole"}));
        QVERIFY2(said.exitCode == 0, said.all());
        QVERIFY(said.err.contains("has finished"));
        QCOMPARE(ctl({"runs", "--project", m_project, "--json"}).json()["runs"].toArray().size(), 4);
    }

    void otherSettingsNeedAnotherName()
    {
        const Said said = ctl(tiny({"experiment", "paper-table", "--name", "whole", "--seeds", "2"}));
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.err.contains("--name"), said.all());
    }

    void killedInTheMiddleAndGoneOnWithItGivesTheSameCells()
    {
        QProcess conducting;
        conducting.start(program(), tiny({"experiment", "paper-table", "--name", "killed"}));
        // In the second row, after its first fold: a row that is done, one that is half done, two that have not begun.
        const auto secondRowHasAFold = [&] {
            const QJsonArray cells = result("killed")["cells"].toArray();
            return cells.size() == 4 && cells[1]["folds_answered"].toInt() >= 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(secondRowHasAFold(), 300'000);
        const QString run = result("killed")["cells"].toArray().at(1)["run_folder"].toString();
        QFile lock(run + "/lock");
        const bool working = lock.open(QIODevice::ReadOnly);
        const qint64 worker = QJsonDocument::fromJson(lock.readAll()).object()["pid"].toInteger();
        conducting.kill(); // as a power cut would: neither may say goodbye
        QVERIFY(conducting.waitForFinished(30'000));
        if (working && worker > 0)
            QProcess::execute("kill", {"-KILL", QString::number(worker)});

        const Said gone = ctl({"experiment", "resume", "killed", "--project", m_project, "--quiet"});
        QVERIFY2(gone.exitCode == 0, gone.all());
        const QJsonArray whole = result("whole")["cells"].toArray(), again = result("killed")["cells"].toArray();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QCOMPARE(again[i]["state"].toString(), QStringLiteral("finished"));
            QCOMPARE(again[i]["table"], whole[i]["table"]);
        }
    }

    void ctrlCStopsWithEverythingKept()
    {
        QProcess conducting;
        conducting.start(program(), tiny({"experiment", "paper-table", "--name", "stopped"}, 400));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder("stopped") + "/result.json"), 60'000);
        const QString events = result("stopped")["cells"].toArray().at(0)["run_folder"].toString() + "/events.jsonl";
        const auto trains = [&] {
            QFile file(events);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("\"loss\"");
        };
        QTRY_VERIFY_WITH_TIMEOUT(trains(), 120'000);
        conducting.terminate(); // SIGTERM is heard as Ctrl-C is
        QVERIFY(conducting.waitForFinished(60'000));
        QCOMPARE(conducting.exitCode(), 3);
        QVERIFY(conducting.readAllStandardError().contains("experiment resume stopped"));
        const QJsonArray cells = result("stopped")["cells"].toArray();
        QCOMPARE(cells[0]["state"].toString(), QStringLiteral("stopped"));
        QCOMPARE(cells[1]["state"].toString(), QStringLiteral("waiting"));
        const Said shown = ctl({"experiment", "show", "stopped", "--project", m_project});
        QVERIFY2(shown.exitCode == 0 && shown.out.contains("NOT FINISHED"), shown.all());
    }

    void readingAMapOtherwiseTrainsNothing()
    {
        const Said said = ctl(tiny({"experiment", "ablation", "--only", "blur,cut,region"}));
        QVERIFY2(said.exitCode == 0, said.all());
        const QJsonArray cells = result("ablation")["cells"].toArray();
        QCOMPARE(cells.size(), 4);
        QVERIFY(cells[1]["run"] != cells[0]["run"]);
        QCOMPARE(cells[2]["run"], cells[0]["run"]);
        QCOMPARE(cells[3]["run"], cells[0]["run"]);
    }

    void fewerBoxesAreTestedOnTheSameCases()
    {
        const Said said = ctl(tiny({"experiment", "boxes", "--counts", "4,8,all"}));
        QVERIFY2(said.exitCode == 0, said.all());
        QVERIFY2(said.out.contains("against the boxes"), said.all());
        const QJsonArray cells = result("boxes")["cells"].toArray();
        QCOMPARE(cells.size(), 4);
        QCOMPARE(cells[3]["name"].toString(), QStringLiteral("8 boxes, chosen"));
        QCOMPARE(cells[3]["boxes_chosen_by"].toString(), QStringLiteral("model"));
        QVERIFY(cells[3]["run"] != cells[1]["run"] && cells[3]["boxes_trained"].toDouble() >= 8);
        QVERIFY2(said.out.contains("minus as many by lot") && said.out.contains("chosen"), said.all());
        QVERIFY(cells[0]["boxes_trained"].toDouble() >= 4 && cells[0]["boxes_trained"].toDouble() < 12);
        QVERIFY(cells[1]["boxes_trained"].toDouble() < cells[2]["boxes_trained"].toDouble());
        for (const QJsonValue& cell : cells)
            QCOMPARE(cell["table"]["cases"], cells[2]["table"]["cases"]);
    }

    void aBudgetIsMeasuredBeforeTheFirstRow()
    {
        const Said said = ctl(tiny({"experiment", "ablation", "--only", "blur", "--name", "budget", "--budget", "0.5"}, 12)
                              << "--min-steps" << "2");
        QVERIFY2(said.exitCode == 0, said.all());
        const QJsonObject found = result("budget");
        QVERIFY(found["pass_share"].toDouble() > 0 && found["pass_share"].toDouble() <= 1);
        QVERIFY(found["expected_minutes"].toDouble() > 0);
        QVERIFY(!QFile::exists(folder("budget") + "/measured"));
        QVERIFY2(said.out.contains("A budget of 0.5 minutes"), said.all());
    }

    void aSplitOfOnesOwnIsOneFold()
    {
        const QString split = splitFile([](int patient) { return patient % 3 == 0 ? "test" : patient % 3 == 1 ? "validation" : "train"; });
        const Said said = ctl(tiny({"train", "--split", split}));
        QVERIFY2(said.exitCode == 0, said.all());
        QVERIFY2(said.err.contains("split: "), said.all());
        const Said table = ctl({"evaluate", "--project", m_project, "--json"});
        QCOMPARE(table.json()["folds"].toInt(), 1);
        QVERIFY(table.json()["table"].toObject()["cases"].toInt() > 0);
    }

    void aPatientInTwoPartsIsRefusedByName()
    {
        int line = 0;
        const QString split = splitFile([&](int) { return ++line % 2 == 0 ? "test" : "train"; });
        const Said said = ctl(tiny({"experiment", "paper-table", "--name", "split", "--split", split}));
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains("is in two parts of the split"), said.all());
        QVERIFY(!QFile::exists(folder("split")));
    }

private:
    static QString program() { return QStringLiteral(FEWBOX_BINARY_DIR "/bin/fewboxctl"); }
    Said ctl(const QStringList& arguments) { return runProgram("fewboxctl", arguments); }
    QString folder(const char* name) const { return m_project + "/experiments/" + QLatin1String(name); }
    QJsonObject result(const char* name) const
    {
        QFile file(folder(name) + "/result.json");
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    QStringList tiny(QStringList arguments, int steps = 5) const
    {
        return arguments << QStringList{"--project", m_project, "--preset", "quick", "--quiet", "--folds", "2", "--min-steps",
                                        QString::number(steps), "--max-steps", QString::number(steps), "--batch-size", "4",
                                        "--crf-fixed-steps", "2"};
    }
    /// Of every film of the project; `part` is given the patient's number.
    template <typename Part> QString splitFile(Part part) const;

    QTemporaryDir m_dir;
    QString m_project;
};

template <typename Part> QString ExperimentTest::splitFile(Part part) const
{
    const QString path = m_dir.filePath("split.csv");
    QFile table(m_dir.filePath("films/Data_Entry_2017.csv"));
    QFile split(path);
    if (!table.open(QIODevice::ReadOnly) || !split.open(QIODevice::WriteOnly))
        return {};
    split.write("image,part\n");
    table.readLine();
    QStringList patients;
    while (!table.atEnd()) {
        const QStringList fields = QString::fromUtf8(table.readLine()).split(u',');
        const QString patient = fields[3];
        if (!patients.contains(patient))
            patients << patient;
        split.write((fields[0] + u',' + QLatin1String(part(static_cast<int>(patients.indexOf(patient)))) + u'\n').toUtf8());
    }
    return path;
}

QTEST_GUILESS_MAIN(ExperimentTest)
#include "experiment_test.moc"
