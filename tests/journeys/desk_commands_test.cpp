// The desk without a window: a day of reading with fewboxctl alone, on made-up films and a made-up run.
#include "core/store/import.h"
#include "program.h"
#include "tests/assist/made_up_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <set>

class DeskCommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_project;

private Q_SLOTS:
    void initTestCase()
    {
        // Twelve films of eight patients: the report boxes a mass in four of them, says mass in four others and no mass in the
        // rest. Files are there, but nothing that could be read: they are not looked at unless pictures are compared.
        m_project = m_dir.filePath("project");
        auto project = store::Project::create(m_project);
        QVERIFY(project);
        QVERIFY((*project)->useReader("Ada"));
        auto import = (*project)->beginImport(m_dir.path(), "test");
        QVERIFY(import);
        for (int i = 1; i <= 12; ++i) {
            store::ImageRecord record;
            record.name = QStringLiteral("film_%1.png").arg(i, 2, 10, QLatin1Char('0'));
            record.identity = record.name.chopped(4);
            record.path = m_dir.filePath(record.name);
            QFile file(record.path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
            record.patientId = QStringLiteral("P%1").arg((i * 2 + 1) / 3);
            record.studyDate = QStringLiteral("202401%1").arg(10 + i);
            record.view = i % 4 ? "PA" : "AP";
            record.sex = i % 2 ? "F" : "M";
            record.age = 30 + i;
            record.size = {800, 800};
            const auto stored = (*import)->addImage(record);
            QVERIFY(stored);
            std::vector<domain::Label> labels(14, domain::Label::Absent);
            if (i <= 8)
                labels[4] = domain::Label::Present;
            QVERIFY((*import)->setReportLabels(stored->id, labels));
            if (i <= 4)
                QVERIFY((*import)->addBox(stored->id, 4, {100, 100, 200, 200}));
        }
        QVERIFY((*import)->finish());
    }

    // --- the worklist
    void theWorklistIsTheWindows()
    {
        const QJsonObject all = json({"list"});
        QCOMPARE(all["count"].toInt(), 12);
        QCOMPARE(all["images"].toArray().size(), 12);
        const QJsonObject first = all["images"].toArray().first().toObject();
        QCOMPARE(first["name"].toString(), QStringLiteral("film_01.png"));
        QCOMPARE(first["findings"].toArray(), QJsonArray{"Mass"});
        QCOMPARE(first["by_report_alone"].toArray(), QJsonArray{"Mass"}); // nobody has read it
        QCOMPARE(first["state"].toString(), QStringLiteral("new"));

        QCOMPARE(names({"--finding", "mass=absent"}), (QStringList{"film_09.png", "film_10.png", "film_11.png", "film_12.png"}));
        QCOMPARE(names({"--finding", "Mass", "--boxes", "without", "--view", "AP"}), QStringList{"film_08.png"});
        QCOMPARE(names({"--age", "-32"}), (QStringList{"film_01.png", "film_02.png"}));
        QCOMPARE(names({"--date", "20240120-", "--sex", "M", "--sort", "name", "--reverse"}), (QStringList{"film_12.png", "film_10.png"}));
        QCOMPARE(names({"--sort", "name", "--first", "3", "-n", "2"}), (QStringList{"film_03.png", "film_04.png"}));
        QCOMPARE(json({"list", "--first", "12", "-n", "1", "--sort", "name"})["count"].toInt(), 12);
        const Said table = ctl({"list", "-n", "2"});
        QVERIFY2(table.out.contains("film_01.png") && table.out.contains("2 of 12 images"), table.all());
        QVERIFY2(table.out.contains("report: Mass"), table.all());
    }
    void wrongWordsAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("state") << QStringList{"list", "--state", "asleep"} << "second-look";
        QTest::newRow("finding") << QStringList{"list", "--finding", "Dropsy"} << "Dropsy";
        QTest::newRow("answer") << QStringList{"list", "--finding", "Mass=maybe"} << "unsure";
        QTest::newRow("range") << QStringList{"list", "--age", "old"} << "40-65";
        QTest::newRow("date") << QStringList{"list", "--date", "2024-"} << "yyyymmdd";
        QTest::newRow("age backwards") << QStringList{"list", "--age", "80-20"} << "80-20";
        QTest::newRow("date backwards") << QStringList{"list", "--date", "20240201-20240101"} << "smaller";
        QTest::newRow("score of no run") << QStringList{"list", "--iou", "0-0.1"} << "--iou-run";
        QTest::newRow("sorted by the score of no run") << QStringList{"list", "--sort", "iou"} << "--iou-run";
        QTest::newRow("a box that never was") << QStringList{"box", "move", "99999999", "1,1,9,9"} << "99999999";
        QTest::newRow("column") << QStringList{"list", "--sort", "mood"} << "patient";
        QTest::newRow("label word") << QStringList{"label", "film_01", "Mass", "maybe"} << "maybe";
        QTest::newRow("label without an answer") << QStringList{"label", "film_01", "Mass"} << "Mass";
        QTest::newRow("label of an unknown finding") << QStringList{"label", "film_01", "Dropsy", "present"} << "Known";
        QTest::newRow("box") << QStringList{"box", "add", "film_01", "Mass", "1,2,3"} << "1,2,3";
        QTest::newRow("box of no width") << QStringList{"box", "add", "film_01", "Mass", "1,2,0,4"} << "1,2,0,4";
        QTest::newRow("box verb") << QStringList{"box", "paint", "film_01"} << "paint";
        QTest::newRow("box number") << QStringList{"box", "remove", "film_01"} << "number";
        QTest::newRow("undo") << QStringList{"undo", "--to", "yesterday"} << "yesterday";
        QTest::newRow("assign nothing") << QStringList{"assign", "Ada"} << "--images";
        QTest::newRow("assign twice") << QStringList{"assign", "Ada", "--all", "--images", "film_01"} << "--images";
        QTest::newRow("assign nobody") << QStringList{"assign", "--all"} << "reader";
        QTest::newRow("share") << QStringList{"assign", "Ada", "--share", "2"} << "--share";
        QTest::newRow("unsure") << QStringList{"agreement", "--unsure", "perhaps"} << "category";
        QTest::newRow("next") << QStringList{"next", "-n", "0"} << "-n";
        QTest::newRow("proposals verb") << QStringList{"proposals", "admire"} << "admire";
        QTest::newRow("proposals box") << QStringList{"proposals", "reject", "film_01", "1", "--box", "1,1,9,9"} << "--box";
        QTest::newRow("suspicions kind") << QStringList{"suspicions", "--kind", "vague"} << "picture";
        QTest::newRow("suspicions key") << QStringList{"suspicions", "dismiss", "nobody's", "--no-pictures"} << "nobody's";
    }
    void wrongWordsAreUsageErrors()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const Said said = ctl(words);
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.err.contains(named), said.all());
        QVERIFY(said.out.isEmpty());
    }

    // --- labels, boxes, undo
    void labelsAndBoxesAreGesturesOfTheReader()
    {
        QVERIFY(json({"label", "film_09", "Nodule", "unsure"})["gesture"].toInt() > 0);
        QVERIFY(json({"label", "film_09", "nod", "unsure"})["gesture"].isNull()); // it was so already
        QJsonObject labels = json({"label", "film_09"})["labels"].toObject();
        QCOMPARE(labels["Nodule"].toObject()["label"].toString(), QStringLiteral("unsure"));
        QCOMPARE(labels["Nodule"].toObject()["source"].toString(), QStringLiteral("reader"));
        QCOMPARE(labels["Mass"].toObject()["source"].toString(), QStringLiteral("report"));

        const QJsonObject box = json({"box", "add", "film_09", "Nodule", "790,10.5,50,20"}); // cut to the film
        QCOMPARE(box["place"].toArray(), (QJsonArray{790, 10.5, 10, 20}));
        const QString number = QString::number(box["box"].toInt());
        QVERIFY(json({"box", "move", number, "10,10,30,30"})["gesture"].toInt() > 0);
        QVERIFY(json({"box", "finding", number, "Mass"})["gesture"].toInt() > 0);
        const QJsonArray boxes = json({"box", "list", "film_09,film_01"})["boxes"].toArray();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes[0].toObject()["finding"].toString(), QStringLiteral("Mass"));
        QCOMPARE(boxes[0].toObject()["place"].toArray(), (QJsonArray{10, 10, 30, 30}));
        QCOMPARE(boxes[1].toObject()["source"].toString(), QStringLiteral("report"));
        // The rules of the desk are those of the mouse.
        const Said refused = ctl({"label", "film_09", "Mass", "absent"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("present"), refused.all());
        const Said notMine = ctl({"box", "remove", QString::number(boxes[1].toObject()["box"].toInt())});
        QCOMPARE(notMine.exitCode, 1);
        QCOMPARE(ctl({"label", "nobody", "Mass", "present"}).exitCode, 1);
    }
    void everythingIsUndoneAndDoneAgain()
    {
        const QJsonArray before = steps();
        QCOMPARE(before.size(), 4); // unsure, box, moved, another finding
        QVERIFY(before[0].toObject()["text"].toString().contains("box"));
        QCOMPARE(json({"undo"})["undone"].toArray().size(), 1);
        QCOMPARE(json({"box", "list", "film_09"})["boxes"].toArray()[0].toObject()["finding"].toString(), QStringLiteral("Nodule"));
        const int first = before[3].toObject()["step"].toInt();
        QCOMPARE(json({"undo", "--to", QString::number(first)})["undone"].toArray().size(), 2);
        QVERIFY(json({"box", "list", "film_09"})["boxes"].toArray().isEmpty());
        QCOMPARE(json({"undo", "--to", QString::number(first), "--before"})["undone"].toArray().size(), 1);
        QCOMPARE(ctl({"undo"}).exitCode, 1); // nothing is left
        QCOMPARE(ctl({"undo", "--reader", "Ben"}).exitCode, 1); // and Ben has done nothing
        const int last = before[0].toObject()["step"].toInt();
        QCOMPARE(json({"redo", "--to", QString::number(last)})["redone"].toArray().size(), 4);
        QCOMPARE(json({"box", "list", "film_09"})["boxes"].toArray().size(), 1);
        QCOMPARE(ctl({"redo"}).exitCode, 1);
        QCOMPARE(json({"history", "--image", "film_01"})["history"].toArray().size(), 0);
        QVERIFY(json({"history", "--by", "Ada"})["history"].toArray().size() > 8); // undos and redos as well
        QCOMPARE(ctl({"history", "--by", "Nobody"}).exitCode, 1);
        const Said table = ctl({"history", "-n", "3"});
        QVERIFY2(table.out.contains("redo"), table.all());
    }
    void theReadingOfAnImageIsSaidInOneWord()
    {
        QVERIFY(json({"label", "film_12", "no-finding"})["gesture"].toInt() > 0);
        QVERIFY(json({"label", "film_12", "done"})["gesture"].toInt() > 0);
        QVERIFY(json({"label", "film_12", "second-look"})["gesture"].toInt() > 0);
        const QJsonObject said = json({"label", "film_12"});
        QCOMPARE(said["state"].toString(), QStringLiteral("done"));
        QVERIFY(said["second_look"].toBool());
        QCOMPARE(names({"--state", "done"}), QStringList{"film_12.png"});
        QCOMPARE(names({"--state", "second-look"}), QStringList{"film_12.png"});
    }

    // --- readers
    void imagesAreAssignedInOneStepAndBlindedOnesHideTheOthers()
    {
        QVERIFY(json({"assign", "Ben", "--finding", "Mass", "--blinded"})["gesture"].toInt() > 0);
        QCOMPARE(json({"assign", "Cleo", "--share", "0.5", "--seed", "3"})["rows"].toArray().size(),
                 json({"assign", "Cleo", "--share", "0.5", "--seed", "3"})["rows"].toArray().size()); // the lot is kept
        const QJsonArray assignments = json({"assign"})["assignments"].toArray();
        int ofBen = 0;
        std::set<int> ofCleo;
        for (const QJsonValue& one : assignments) {
            ofBen += one.toObject()["reader"].toString() == "Ben" && one.toObject()["blinded"].toBool();
            if (one.toObject()["reader"].toString() == "Cleo")
                ofCleo.insert(one.toObject()["row"].toInt());
        }
        QCOMPARE(ofBen, 9); // eight of the report and Ada's
        // Half of eight patients, each with all films: film i belongs to patient ⌊(2i + 1)/3⌋.
        std::set<int> patients;
        for (const int row : ofCleo)
            patients.insert((2 * row + 1) / 3);
        QCOMPARE(patients.size(), std::size_t(4));
        for (int row = 1; row <= 12; ++row)
            QCOMPARE(ofCleo.contains(row), patients.contains((2 * row + 1) / 3));
        QCOMPARE(namesOf("Ben", {"--assigned"}).size(), 9);
        // Ada's box in film_09 is hidden from Ben.
        QVERIFY(json({"box", "list", "film_09", "--reader", "Ben"})["boxes"].toArray().isEmpty());
        QCOMPARE(json({"assign", "Cleo", "--remove", "--all"})["rows"].toArray().size(), 12);
        QCOMPARE(json({"undo"})["undone"].toArray().size(), 1);
    }
    void agreementComesOnceTheBlindedReadingIsDone()
    {
        for (const char* film : {"film_05", "film_06", "film_07"}) {
            QCOMPARE(ctl({"label", film, "Mass", "present"}).exitCode, 0);
            QCOMPARE(ctl({"label", film, "Mass", film[6] == '7' ? "absent" : "present", "--reader", "Ben"}).exitCode, 0);
        }
        QCOMPARE(ctl({"box", "add", "film_05", "Mass", "100,100,100,100"}).exitCode, 0);
        QCOMPARE(ctl({"box", "add", "film_05", "Mass", "100,100,100,50", "--reader", "Ben"}).exitCode, 0);
        QJsonObject said = json({"agreement"});
        QVERIFY(said["pairs"].toArray().isEmpty());
        QVERIFY(said["blinded_left_out"].toInt() > 0);
        QVERIFY(ctl({"agreement"}).out.contains("blinded reading"));
        for (const char* film : {"film_05", "film_06", "film_07"})
            QCOMPARE(ctl({"label", film, "done", "--reader", "Ben"}).exitCode, 0);
        said = json({"agreement", "--readers", "Ada,Ben"});
        const QJsonObject mass = said["pairs"].toArray()[0].toObject()["findings"].toArray()[0].toObject();
        QCOMPARE(mass["finding"].toString(), QStringLiteral("Mass"));
        QCOMPARE(mass["images"].toInt(), 3);
        QCOMPARE(mass["same"].toInt(), 2);
        QCOMPARE(mass["kappa"].toDouble(), 0.0); // Ada always says present: pₒ = pₑ = 2/3
        QCOMPARE(mass["iou"].toDouble(), 0.5);
        const Said table = ctl({"agreement"});
        QVERIFY2(table.out.contains("Ada and Ben") && table.out.contains("0.50"), table.all());
        QCOMPARE(ctl({"agreement", "--readers", "Ada,Nobody"}).exitCode, 1);
    }
    void adjudicatedBoxesAreListedWithWhoDecided()
    {
        {
            auto project = store::Project::open(m_project);
            QVERIFY(project && (*project)->useReader("Cleo"));
            const auto image = (*project)->findImage("film_05")->id;
            QVERIFY((*project)->perform(store::Adjudicate{image, 4, domain::Label::Present, {{100, 100, 100, 50}}, store::AdjudicationWay::TookOne}));
            QVERIFY((*project)->perform(store::Adjudicate{image, 5, domain::Label::Absent, {}, store::AdjudicationWay::New}));
        }
        const QJsonObject said = json({"box", "list", "film_05"});
        QCOMPARE(said["boxes"].toArray().size(), 2); // Ada's and Ben's, as they were
        const QJsonArray held = said["adjudications"].toArray();
        QCOMPARE(held.size(), 2);
        QCOMPARE(held[0]["finding"].toString(), QStringLiteral("Mass"));
        QCOMPARE(held[0]["label"].toString(), QStringLiteral("present"));
        QCOMPARE(held[0]["way"].toString(), QStringLiteral("took one"));
        QCOMPARE(held[0]["reader"].toString(), QStringLiteral("Cleo"));
        QCOMPARE(held[0]["from"].toArray(), QJsonArray{"Ben"});
        QCOMPARE(held[0]["places"].toArray(), (QJsonArray{QJsonArray{100, 100, 100, 50}}));
        QVERIFY(held[1]["places"].toArray().isEmpty());
        const Said table = ctl({"box", "list", "film_05"});
        QVERIFY2(table.out.contains("adjudicated by Cleo: Ben's") && table.out.contains("adjudicated by Cleo: absent"), table.all());
        // Ben reads the film blinded; who opens such a reading again learns nothing of it.
        QCOMPARE(ctl({"label", "film_05", "new", "--reader", "Ben"}).exitCode, 0);
        QVERIFY(json({"box", "list", "film_05", "--reader", "Ben"})["adjudications"].toArray().isEmpty());
        QVERIFY(!ctl({"box", "list", "film_05", "--reader", "Ben"}).out.contains("Cleo"));
        QCOMPARE(json({"undo", "--reader", "Ben"})["undone"].toArray().size(), 1);
        for (int step = 0; step < 2; ++step)
            QCOMPARE(json({"undo", "--reader", "Cleo"})["undone"].toArray().size(), 1);
    }

    // --- assistance
    void withoutARunNextIsDrawnByChanceAndSaysSo()
    {
        const QJsonObject said = json({"next"});
        QVERIFY(said["run"].isNull());
        const QJsonArray next = said["next"].toArray();
        QVERIFY(!next.isEmpty());
        for (const QJsonValue& one : next) {
            QCOMPARE(one.toObject()["arm"].toString(), QStringLiteral("random"));
            QVERIFY(one.toObject()["reason"].toString().contains("chance"));
        }
        QVERIFY(ctl({"next"}).out.contains("No run has answered yet"));
        QCOMPARE(ctl({"next", "--arms"}).exitCode, 1);
        QCOMPARE(ctl({"next", "--run", "7"}).exitCode, 1);
        QCOMPARE(ctl({"proposals", "list", "film_08"}).exitCode, 1);
        const Said splits = ctl({"next", "--splits", m_dir.filePath("splits")});
        QCOMPARE(splits.exitCode, 1);
        QVERIFY(!QFileInfo::exists(m_dir.filePath("splits")));
    }
    void withARunNextHasItsReasons()
    {
        auto project = store::Project::open(m_project);
        QVERIFY(project);
        QVERIFY((*project)->useReader("Ada"));
        QVERIFY(testing::addMadeUpRun(**project, [](const domain::TrainingImage& film, int finding) -> std::optional<std::vector<float>> {
            if (finding != 4)
                return std::nullopt;
            if (film.identity == "film_08")
                return testing::flatMap(0.6f);
            return testing::mapOver(film, {400, 400, 200, 200}, 0.9f);
        }));
        project->reset();
        QCOMPARE(ctl({"next", "--random-share", "0", "--json"}).exitCode, 0); // from now on the model alone
        const QJsonObject said = json({"next"});
        QCOMPARE(said["run"].toInt(), 1);
        const QJsonObject first = said["next"].toArray().first().toObject();
        QCOMPARE(first["name"].toString(), QStringLiteral("film_08.png"));
        QCOMPARE(first["arm"].toString(), QStringLiteral("model"));
        QVERIFY2(first["reason"].toString().contains("cannot decide where Mass is"), qPrintable(first["reason"].toString()));
        QVERIFY(json({"next", "-n", "1"})["next"].toArray().size() == 1);
        const QJsonObject arms = json({"next", "--arms"});
        QCOMPARE(arms["model"].toObject()["shown"].toInt(), int(said["next"].toArray().size()));
        QCOMPARE(arms["model"].toObject()["boxed"].toInt(), 0);
        QCOMPARE(arms["random"].toObject()["shown"].toInt(), 0); // its share is 0, and what was drawn before the run was no choice
        QVERIFY(ctl({"next", "--arms"}).out.contains("Not enough"));
    }
    void proposalsAreAnswersUntilThenNothing()
    {
        const auto open = [&](const char* reader = "Ada") {
            return json({"proposals", "list", "film_10", "--all-findings", "--reader", reader})["proposals"].toArray();
        };
        // The report says that there is no mass, and the run, of boxed films alone, cannot know better.
        QVERIFY(json({"proposals", "list", "film_10"})["proposals"].toArray().isEmpty());
        const QJsonArray proposals = open();
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals[0].toObject()["place"].toArray(), (QJsonArray{400, 400, 200, 200}));
        QCOMPARE(proposals[0].toObject()["number"].toInt(), 1);
        const QString table = ctl({"proposals", "list", "film_10", "--all-findings", "--reader", "Ada"}).out;
        for (const char* figure : {"presence", "peak", "mean"}) // each has its name, and the peak is the window's figure
            QVERIFY2(table.contains(figure), qPrintable(table));
        QVERIFY2(table.contains(QString::number(proposals[0].toObject()["peak"].toDouble(), 'f', 2)), qPrintable(table));
        QVERIFY(json({"box", "list", "film_10"})["boxes"].toArray().isEmpty()); // a proposal is no annotation

        QVERIFY(json({"proposals", "accept", "film_10", "1", "--all-findings"})["gesture"].toInt() > 0);
        QCOMPARE(json({"box", "list", "film_10"})["boxes"].toArray().size(), 1);
        QVERIFY(open().isEmpty());
        QCOMPARE(json({"proposals", "list", "film_10", "--all-findings", "--answered"})["proposals"].toArray().size(), 1);
        QCOMPARE(json({"undo"})["undone"].toArray().size(), 1); // answer and box are one step
        QCOMPARE(open().size(), 1);
        QVERIFY(json({"box", "list", "film_10"})["boxes"].toArray().isEmpty());
        QVERIFY(json({"proposals", "accept", "film_10", "1", "--all-findings", "--box", "410,400,180,200"})["gesture"].toInt() > 0);
        QCOMPARE(json({"box", "list", "film_10"})["boxes"].toArray()[0].toObject()["place"].toArray(), (QJsonArray{410, 400, 180, 200}));
        QVERIFY(json({"proposals", "reject", "film_11", "all", "--all-findings"})["gesture"].toInt() > 0);
        QCOMPARE(ctl({"proposals", "reject", "film_11", "2"}).exitCode, 2); // it has no second one

        const QString history = ctl({"history", "--steps", "--by", "Ada", "-n", "3"}).out;
        QVERIFY2(history.contains("answer proposals Mass (edited) in film_10.png"), qPrintable(history));
        QVERIFY2(history.contains("answer proposals Mass (rejected) in film_11.png"), qPrintable(history));

        const QJsonObject counts = json({"proposals", "counts"});
        QStringList answers;
        for (const QJsonValue& one : counts["answers"].toArray())
            answers << one.toObject()["answer"].toString();
        answers.sort();
        QCOMPARE(answers, (QStringList{"edited", "rejected"}));
        // Ada had completed neither film: that she saw the model before is known.
        QCOMPARE(counts["model_seen_early"].toArray()[0].toObject()["images"].toInt(), 2);
    }
    void theListOfAllProposalsIsOfReadImages()
    {
        // film_12 is completed too, but without a finding: a proposal would contradict that.
        QCOMPARE(ctl({"label", "film_03", "done"}).exitCode, 0);
        const QJsonArray proposals = json({"proposals", "list"})["proposals"].toArray();
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals[0].toObject()["name"].toString(), QStringLiteral("film_03.png"));
        QCOMPARE(json({"proposals", "list", "--reader", "Cleo"})["proposals"].toArray().size(), 0);
        QCOMPARE(json({"proposals", "counts"})["model_seen_early"].toArray().size(), 1); // that told Cleo nothing
    }
    void suspicionsAreAnswered()
    {
        // A second film of one patient and day that says otherwise.
        {
            auto project = store::Project::open(m_project);
            QVERIFY(project);
            auto import = (*project)->beginImport(m_dir.path(), "test");
            store::ImageRecord record;
            record.name = "film_13.png";
            record.identity = "film_13";
            record.path = m_dir.filePath(record.name);
            record.patientId = "P1"; // of film_01
            record.studyDate = "20240111";
            record.size = {800, 800};
            const auto stored = (*import)->addImage(record);
            QVERIFY(stored && (*import)->setReportLabels(stored->id, std::vector(14, domain::Label::Absent)) && (*import)->finish());
        }
        const QJsonArray found = json({"suspicions", "list", "--no-pictures"})["suspicions"].toArray();
        QCOMPARE(found.size(), 2);
        const QString key = found[0].toObject()["key"].toString();
        QVERIFY(key.startsWith("film/"));
        QVERIFY(found[0].toObject()["reason"].toString().contains("same patient and day"));
        QVERIFY(json({"suspicions", "dismiss", key})["gesture"].toInt() > 0);
        QJsonObject after = json({"suspicions", "--no-pictures", "--kind", "film"});
        QCOMPARE(after["suspicions"].toArray().size(), 1);
        QCOMPARE(after["answered"].toInt(), 1);
        QCOMPARE(ctl({"suspicions", "confirm", key}).exitCode, 2); // it has left the list
        QCOMPARE(json({"undo"})["undone"].toArray().size(), 1);
        QCOMPARE(json({"suspicions", "--no-pictures"})["suspicions"].toArray().size(), 2);
        QCOMPARE(json({"suspicions", "--no-pictures"})["blinded_left_out"].toInt(), 0);
        // None of the files can be read: they are told, and the rest is found all the same.
        const Said pictures = ctl({"suspicions", "--json", "--quiet"});
        QCOMPARE(pictures.exitCode, 3);
        QCOMPARE(pictures.json()["unreadable"].toArray().size(), 13);
    }
    void whoReadsBlindedIsToldHowManyFilmsAreLeftOut()
    {
        // Of nine that were given to Ben he has completed three; film_13 came later.
        const int open = namesOf("Ben", {"--assigned"}).size() - namesOf("Ben", {"--assigned", "--state", "done"}).size();
        QCOMPARE(open, 6);
        QCOMPARE(json({"suspicions", "--no-pictures", "--reader", "Ben"})["blinded_left_out"].toInt(), open);
        const Said some = ctl({"suspicions", "--no-pictures", "--reader", "Ben"});
        QVERIFY2(some.out.contains("Left out: 6 films that you read blinded"), some.all());
        const Said none = ctl({"suspicions", "--no-pictures", "--reader", "Ben", "--kind", "picture"});
        QVERIFY2(none.out.contains("Nothing looks wrong in the other 7 films."), none.all());
        QVERIFY(json({"assign", "Ben", "--all", "--blinded"})["gesture"].toInt() > 0);
        for (const char* film : {"film_05", "film_06", "film_07"})
            QCOMPARE(ctl({"label", film, "new", "--reader", "Ben"}).exitCode, 0);
        const Said all = ctl({"suspicions", "--no-pictures", "--reader", "Ben"});
        QVERIFY2(all.out.contains("Nothing can be said") && all.out.contains("Left out: 13 films"), all.all());
        for (int step = 0; step < 3; ++step)
            QCOMPARE(json({"undo", "--reader", "Ben"})["undone"].toArray().size(), 1);
        QCOMPARE(json({"undo"})["undone"].toArray().size(), 1);
    }
    void theNewestFinishedRunThatHasAnsweredTheFilmSpeaks()
    {
        {
            auto project = store::Project::open(m_project);
            QVERIFY(project);
            QVERIFY((*project)->useReader("Ada"));
            const auto nowhere = [](const domain::TrainingImage&, int) { return std::optional(testing::flatMap(0.01f)); };
            // A run that failed, and one that has answered the boxed films alone, both newer.
            const auto failed = testing::addMadeUpRun(**project, nowhere);
            QVERIFY(failed && (*project)->setRunState(failed->number, "failed"));
            const auto boxed = testing::addMadeUpRun(**project, nowhere);
            QVERIFY(boxed && QFile::remove(launch::folderOf(**project, *boxed).allPredictions()));
        }
        const QJsonObject said = json({"proposals", "list", "film_06", "--answered"});
        QCOMPARE(said["run"].toInt(), 1);
        QCOMPARE(said["proposals"].toArray().size(), 1);
        QCOMPARE(said["proposals"].toArray()[0].toObject()["run"].toInt(), 1);
        QCOMPARE(json({"proposals", "list", "film_06", "--run", "2"})["run"].toInt(), 2); // who is named speaks
    }
    void theLatestIsTheLatestThatCanAnswer()
    {
        // Run 2 has failed, run 3 is the newest finished one.
        QCOMPARE(json({"next"})["run"].toInt(), 3);
        QCOMPARE(json({"suspicions", "--no-pictures"})["run"].toInt(), 3);
        QVERIFY(ctl({"next", "--run", "1"}).out.contains("run 1"));
        QVERIFY(ctl({"suspicions", "--no-pictures"}).out.contains("Asked: run 3"));
        {
            auto project = store::Project::open(m_project);
            QVERIFY(project && (*project)->setRunState(domain::RunId{3}, "failed"));
        }
        QCOMPARE(json({"next"})["run"].toInt(), 1);
        auto project = store::Project::open(m_project);
        QVERIFY(project && (*project)->setRunState(domain::RunId{3}, "finished"));
    }
    void whoWasShownNoProposalWasNotLed()
    {
        const auto looks = [this] { return json({"proposals", "counts"})["model_seen_early"].toArray(); };
        const QJsonArray before = looks();
        QVERIFY(ctl({"proposals", "list", "film_13", "--reader", "Cleo"}).out.contains("No run has answered film_13.png"));
        QCOMPARE(json({"proposals", "list", "film_13", "--reader", "Cleo"})["model_seen_early"].toArray().size(), 0);
        QVERIFY(json({"proposals", "accept", "film_13", "all", "--reader", "Cleo"})["gesture"].isNull());
        QCOMPARE(looks(), before);
        QVERIFY(ctl({"proposals", "reject", "film_11", "all", "--run", "1"}).out.contains("no proposal is open"));
        QCOMPARE(json({"proposals", "list", "film_09", "--run", "1", "--all-findings", "--reader", "Cleo"})["model_seen_early"].toArray().size(), 1);
        QCOMPARE(looks().size(), before.size() + 1);
    }
    void readingAndUndoingMakeNoReader()
    {
        const QList<QStringList> reads{{"undo"}, {"redo"}, {"agreement"}, {"list"}, {"info"}, {"history"}, {"next"},
                                       {"box", "list", "film_01"}, {"label", "film_01"}, {"proposals", "list", "film_01"},
                                       {"suspicions", "--no-pictures"}, {"assign"}, {"runs"}};
        for (const QStringList& read : reads) {
            const Said said = ctl(read + QStringList{"--reader", "Carol"});
            QVERIFY2(said.exitCode == 1 && said.err.contains("Carol") && said.err.contains("Ada"), qPrintable(read.join(u' ') + said.all()));
        }
        const auto readers = [this] {
            const auto project = store::Project::open(m_project);
            return project ? (*project)->readers().value_or(std::vector<QString>()) : std::vector<QString>();
        };
        const std::vector<QString> known{"Ada", "Ben", "Cleo"};
        QCOMPARE(readers(), known);
        // Nor does a system's user who has never been here.
        const QStringList environment{"FEWBOX_PROJECT=" + m_project, "USER=stranger"};
        QCOMPARE(runProgram("fewboxctl", {"list"}, environment, 120'000).exitCode, 0);
        QCOMPARE(runProgram("fewboxctl", {"undo"}, environment, 120'000).exitCode, 1);
        QCOMPARE(readers(), known);
        QCOMPARE(runProgram("fewboxctl", {"label", "film_01", "second-look"}, environment, 120'000).exitCode, 0);
        QCOMPARE(readers().size(), known.size() + 1); // a gesture is signed
    }
    void aBoxMayBeginLeftOfTheFilm()
    {
        const QJsonObject box = json({"box", "add", "film_02", "Mass", "-20,-20,50,50"});
        QCOMPARE(box["place"].toArray(), (QJsonArray{0, 0, 30, 30}));
        QVERIFY(json({"box", "move", QString::number(box["box"].toInt()), "-5,10,50,50"})["gesture"].toInt() > 0);
        QCOMPARE(json({"undo"})["undone"].toArray().size(), 1);
        QCOMPARE(json({"undo"})["undone"].toArray().size(), 1);
    }
    void aNumberThatIsARowAndAPatientIsRefused()
    {
        const QString folder = m_dir.filePath("numbered");
        {
            auto project = store::Project::create(folder);
            QVERIFY(project && (*project)->useReader("Ada"));
            auto import = (*project)->beginImport(m_dir.path(), "test");
            QVERIFY(import);
            for (const auto& [name, patient] : {std::pair{"a.png", "1"}, {"b.png", "3"}, {"c.png", "31"}, {"d.png", "3"}}) {
                store::ImageRecord record;
                record.name = name;
                record.identity = record.name.chopped(4);
                record.patientId = patient;
                record.size = {800, 800};
                QVERIFY((*import)->addImage(record));
            }
            QVERIFY((*import)->finish());
        }
        const auto said = [&](const QStringList& words) { return ctl(words + QStringList{"--project", folder}); };
        const Said refused = said({"label", "3", "Mass", "present"});
        QCOMPARE(refused.exitCode, 2);
        for (const char* way : {"#3", "c.png", "b.png", "d.png"})
            QVERIFY2(refused.err.contains(way), refused.all());
        QCOMPARE(said({"box", "list", "3"}).exitCode, 2);
        QVERIFY(said({"label", "#3"}).out.contains("c.png"));
        QVERIFY(said({"label", "1"}).out.contains("a.png")); // the same film both ways
        QVERIFY(said({"label", "4"}).out.contains("d.png")); // no such patient
        QCOMPARE(said({"label", "#9"}).exitCode, 1);
    }

private:
    Said ctl(const QStringList& words) const
    {
        QStringList arguments = words;
        if (!words.contains("--reader"))
            arguments << "--reader" << "Ada";
        return runProgram("fewboxctl", arguments, {"FEWBOX_PROJECT=" + m_project}, 120'000);
    }
    QJsonObject json(const QStringList& words) const
    {
        const Said said = ctl(words + QStringList{"--json"});
        if (said.exitCode != 0)
            qWarning("%s: %d %s", qPrintable(words.join(' ')), said.exitCode, said.all().constData());
        return said.json();
    }
    QStringList names(const QStringList& filter) const { return namesOf("Ada", filter); }
    QStringList namesOf(const char* reader, const QStringList& filter) const
    {
        const Said said = ctl(QStringList{"list", "--names", "--reader", reader} + filter);
        return said.out.contains("No image") ? QStringList() : said.out.split('\n', Qt::SkipEmptyParts);
    }
    /// Ada's own steps, newest first.
    QJsonArray steps() const { return json({"history", "--steps", "--by", "Ada"})["history"].toArray(); }
};

QTEST_GUILESS_MAIN(DeskCommandsTest)
#include "desk_commands_test.moc"
