#include "project_fixture.h"

using namespace store;

class RunsTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsAreNumberedByTheProject();
    void aRunsStateIsKept();
    void scoresAreReplacedAsAWhole();
};

void RunsTableTest::runsAreNumberedByTheProject()
{
    ProjectFixture f;
    const RunRow first = must(f.project->addRun(QStringLiteral("u1"), QStringLiteral("quick"), QStringLiteral("Try")));
    const RunRow second = must(f.project->addRun(QStringLiteral("u2"), QStringLiteral("paper-0"), {}));
    QCOMPARE(first.number.value, 1);
    QCOMPARE(second.number.value, 2);
    QVERIFY(first.folder != second.folder);
    QVERIFY(!f.project->addRun(QStringLiteral("u1"), QStringLiteral("quick"), {})); // the same run is not two
    f.reopen();
    const auto runs = must(f.project->runs());
    QCOMPARE(runs.size(), 2u);
    QCOMPARE(runs[0].uuid, QStringLiteral("u1"));
    QCOMPARE(runs[0].title, QStringLiteral("Try"));
    QCOMPARE(runs[0].state, QStringLiteral("queued"));
    QCOMPARE(runs[1].preset, QStringLiteral("paper-0"));
    QCOMPARE(must(f.project->counts()).runs, 2);
}

void RunsTableTest::aRunsStateIsKept()
{
    ProjectFixture f;
    const RunRow run = must(f.project->addRun(QStringLiteral("u"), QStringLiteral("quick"), {}));
    must(f.project->setRunState(run.number, QStringLiteral("running")));
    must(f.project->setRunState(run.number, QStringLiteral("finished")));
    QCOMPARE(must(f.project->runs()).front().state, QStringLiteral("finished"));
    QCOMPARE(errorOf(f.project->setRunState(domain::RunId{99}, QStringLiteral("running"))),
             QStringLiteral("run-missing"));
}

void RunsTableTest::scoresAreReplacedAsAWhole()
{
    ProjectFixture f;
    const auto run = must(f.project->addRun(QStringLiteral("u"), QStringLiteral("quick"), {})).number;
    must(f.project->replaceScores(
        run, {{f.images[0], Mass, 1, .25, .5, .125, .75, false}, {f.images[1], Mass, 2, 0, 0, 0, 0, true}}));
    must(f.project->replaceScores(run, {{f.images[0], Mass, 1, .3, .5, .125, .75, false}}));
    const auto scores = must(f.project->scores(run));
    QCOMPARE(scores.size(), 1u);
    QCOMPARE(scores[0].image, f.images[0]);
    QCOMPARE(scores[0].fold, 1);
    QCOMPARE(scores[0].iou, .3);
    QCOMPARE(scores[0].ior, .5);
    QCOMPARE(scores[0].iouUnary, .125);
    QCOMPARE(scores[0].iorUnary, .75);
    // A row for an image that is not there is refused, and what was there stays.
    QVERIFY(!f.project->replaceScores(run, {{domain::ImageId{4711}, Mass, 1, 0, 0, 0, 0, false}}));
    QCOMPARE(must(f.project->scores(run)).size(), 1u);
}

QTEST_GUILESS_MAIN(RunsTableTest)
#include "runs_table_test.moc"
