// What a fold's steps become as events.
#include "core/runs/events.h"
#include "core/worker/fold_events.h"
#include "core/worker/training_facts.h"

#include "tests/learning/tiny_folds.h"

#include <QTemporaryDir>
#include <QTest>

using learning::Phase;
using learning::StepReport;

class FoldEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShareOfWaitingIsThatOfAllStepsSinceTheLastLine();
};

void FoldEventsTest::theShareOfWaitingIsThatOfAllStepsSinceTheLastLine()
{
    const QTemporaryDir dir;
    worker::RunRequest request;
    worker::RunStart run;
    run.folder.path = dir.path();
    run.events = std::move(*worker::EventWriter::open(run.folder.eventsFile(), nullptr));
    run.control = std::make_unique<worker::RunControl>(run.folder, *run.events);
    worker::TrainingFacts facts{run, request, {}, {}, {}, std::make_unique<worker::RunProgress>(1, 1)};
    const auto set = madeUpSet(18);
    const learning::FoldTrainer trainer(tinyOptions(), set, planFor(18), {});
    worker::FoldEvents events(facts, 0, trainer);

    const auto step = [&](int number, double seconds, double waited) {
        StepReport report{Phase::Unary, number, 100};
        report.images = 4;
        report.seconds = seconds;
        report.waitSeconds = waited;
        events.stepDone(report);
    };
    step(1, 1.0, 0.25);
    // Four lines a second: these two are told with the fourth step.
    step(2, 2.0, 2.0);
    step(3, 0.5, 0.0);
    QTest::qWait(300);
    step(4, 1.5, 1.0);
    const auto lines = runs::EventFile(run.folder.eventsFile()).readNew();
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0].event, QStringLiteral("step"));
    QCOMPARE(lines[0].fields[QStringLiteral("wait_share")].toDouble(), 0.25);
    QCOMPARE(lines[1].fields[QStringLiteral("step")].toInt(), 4);
    QCOMPARE(lines[1].fields[QStringLiteral("wait_share")].toDouble(), 3.0 / 4.0);
    QCOMPARE(lines[1].fields[QStringLiteral("images_per_second")].toDouble(), 12 / 4.0);
}

QTEST_GUILESS_MAIN(FoldEventsTest)
#include "fold_events_test.moc"
