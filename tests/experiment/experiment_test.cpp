#include "core/experiment/experiment.h"
#include "core/experiment/plans.h"
#include "core/runs/run_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using experiment::Experiment;
using experiment::Kind;

class ExperimentTest : public QObject {
    Q_OBJECT

    static Experiment madeUp(const QString& folder)
    {
        Experiment one;
        one.folder = folder;
        one.name = QFileInfo(folder).fileName();
        one.kind = Kind::Ablation;
        one.created = QDateTime(QDate(2026, 11, 24), QTime(12, 0, 0, 125), Qt::UTC);
        one.budgetMinutes = 60;
        one.passShare = 0.417;
        one.sized = true;
        one.expectedMinutes = 55.5;
        one.cells = *experiment::ablationCells(*domain::presetOptions("quick"), {"blur", "crf"});
        one.cells[1].run = 7;
        one.cells[1].state = QStringLiteral("finished");
        one.cells[2].state = QStringLiteral("failed");
        one.cells[2].problem = QStringLiteral("The worker died.");
        return one;
    }
    static domain::TrainingSet set()
    {
        domain::TrainingSet set;
        set.schema = domain::FindingSchema::nih14();
        domain::TrainingImage image;
        image.identity = "a";
        image.patient = "p";
        image.size = {10, 10};
        image.labels.assign(14, domain::Label::Present);
        image.boxes = {{0, {1, 1, 2, 2}}};
        image.part = domain::Part::Test;
        image.fold = 0;
        set.images = {image};
        set.folds = 1;
        return set;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        QTemporaryDir dir;
        const Experiment one = madeUp(dir.filePath("experiments/norms"));
        QVERIFY(experiment::create(one, set()));
        const auto back = experiment::read(one.folder);
        QVERIFY(back);
        QCOMPARE(back->name, QStringLiteral("norms"));
        QVERIFY(back->kind == Kind::Ablation);
        QCOMPARE(back->created, one.created);
        QCOMPARE(back->budgetMinutes, 60.0);
        QCOMPARE(back->passShare, 0.417);
        QVERIFY(back->sized);
        QCOMPARE(back->expectedMinutes, 55.5);
        QVERIFY(back->cells == one.cells);
        QVERIFY(!back->isFinished());
        const auto frozen = runs::readTrainingSet(one.trainingSetJson());
        QVERIFY(frozen && *frozen == set()); // with the split's parts
    }
    void theBudgetShortensWhatTrains()
    {
        const Experiment one = madeUp("x");
        QCOMPARE(experiment::trainedOptions(one, one.cells[0]).passes, 45 * 0.417);
        QCOMPARE(one.cells[0].options.passes, 45.0);
    }
    void aDamagedExperimentIsNamedAndTheOthersAreListed()
    {
        QTemporaryDir dir;
        QVERIFY(experiment::create(madeUp(dir.filePath("experiments/good")), set()));
        QVERIFY(QDir().mkpath(dir.filePath("experiments/bad")));
        QFile file(dir.filePath("experiments/bad/experiment.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"kind\": \"paper-tabel\", \"cells\": []}");
        file.close();
        std::vector<domain::Error> damaged;
        const auto all = experiment::list(dir.path(), damaged);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].name, QStringLiteral("good"));
        QCOMPARE(damaged.size(), std::size_t(1));
        QVERIFY(damaged[0].code == domain::ErrorCode::ExperimentDamaged);
        QVERIFY(damaged[0].found.find("paper-tabel") != std::string::npos);
    }
    void anExperimentThatIsNotThereIsMissing()
    {
        QTemporaryDir dir;
        const auto one = experiment::read(dir.filePath("experiments/none"));
        QVERIFY(!one);
        QVERIFY(one.error().code == domain::ErrorCode::FileMissing);
    }
};

QTEST_APPLESS_MAIN(ExperimentTest)
#include "experiment_test.moc"
