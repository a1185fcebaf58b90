#include "core/launch/run_launch.h"
#include "tests/ui/training/made_up_project.h"
#include "ui/training/box_words.h"
#include "ui/training/refresh_after_boxes.h"
#include "ui/training/run_facts.h"
#include "ui/training/run_launcher.h"
#include "ui/training/run_list_model.h"
#include "test_places.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace training;

class RunLauncherTest : public QObject {
    Q_OBJECT
private:
    static LaunchRequest request()
    {
        LaunchRequest request{*domain::presetOptions("quick"), QStringLiteral("quick")};
        request.options.folds = 2;
        return request;
    }
    static QString storedState(testing::MadeUpProject& made, domain::RunId run)
    {
        return launch::findRun(made.project(), QString::number(run.value))->state;
    }

private Q_SLOTS:
    void init()
    {
        qputenv("FEWBOX_WORKER", FEWBOX_BINARY_DIR "/tests/obedient_worker");
        qputenv("FEWBOX_FAKE_END", "finish");
    }
    void withoutBoxesItSaysSo();
    void withoutAWorkerItSaysSo();
    void aLaunchedRunTrainsAndIsTakenIn();
    void aPausedRunGoesOn();
    void aStoppedRunKeepsItsCheckpointAndResumes();
    void aSecondRunWaitsAndAThirdIsRefused();
    void aRunThatIsStillTrainingIsFoundAgain();
    void aRunThatDiedUnwatchedIsExplained();
    void theListFollowsTheLauncher();
    void boxesAreCountedAsARunTakesThem();
    void aSplitOfOnesOwnBecomesTheRunsParts();
    void aSplitWithAPatientInTwoPartsIsRefusedByName();
    void aRefitSaysWhichFindingsItLeavesOut();
    void headsAreRefittedAsARunOfItsOwn();
    void newBoxesRefitTheHeadsWhereThatIsWanted();
};

namespace {

QString writeSplit(const testing::MadeUpProject& made, const QByteArray& lines)
{
    const QString path = QDir(made.folder()).filePath(QStringLiteral("split.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("image,part\n" + lines);
    return path;
}

} // namespace

void RunLauncherTest::withoutBoxesItSaysSo()
{
    testing::MadeUpProject made(0);
    RunLauncher launcher(made.project());
    QTRY_VERIFY(!launcher.isPending());
    QVERIFY(!launcher.canStart());
    QVERIFY2(launcher.whyNot().contains(QLatin1String("no boxes")), qPrintable(launcher.whyNot()));
}

void RunLauncherTest::withoutAWorkerItSaysSo()
{
    qputenv("FEWBOX_WORKER", "/nowhere/fewbox-worker");
    testing::MadeUpProject made;
    RunLauncher launcher(made.project());
    QTRY_VERIFY(!launcher.isPending());
    QVERIFY(!launcher.canStart());
    QVERIFY(!launcher.outlook().hasWorker());
    QVERIFY2(launcher.whyNot().contains(QLatin1String("/nowhere/fewbox-worker")), qPrintable(launcher.whyNot()));
}

void RunLauncherTest::aLaunchedRunTrainsAndIsTakenIn()
{
    testing::MadeUpProject made;
    RunLauncher launcher(made.project());
    QSignalSpy ended(&launcher, &RunLauncher::ended), scored(&launcher, &RunLauncher::scored);
    QTRY_VERIFY(launcher.canStart());
    QTRY_VERIFY(launcher.outlook().machine().has_value());
    launcher.launch(request());
    QVERIFY(!launcher.canStart()); // one is being prepared
    QTRY_VERIFY(bool(launcher.active()));
    const auto run = launcher.active();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
    QCOMPARE(ended[0][1].toInt(), 0);
    QTRY_COMPARE(scored.count(), 1);
    QCOMPARE(storedState(made, run), QStringLiteral("finished"));
    const auto configuration = runs::readConfiguration(launch::folderOf(made.project(), *launch::findRun(made.project(), QStringLiteral("1"))));
    QVERIFY(configuration.has_value());
    QCOMPARE(configuration->options.folds, 2);
}

void RunLauncherTest::aPausedRunGoesOn()
{
    qputenv("FEWBOX_FAKE_END", "wait");
    testing::MadeUpProject made;
    RunLauncher launcher(made.project());
    QTRY_VERIFY(launcher.canStart());
    launcher.launch(request());
    QTRY_VERIFY(launcher.active() && launcher.status(launcher.active())->state == QLatin1String("running"));
    const auto run = launcher.active();
    launcher.pause(run);
    QCOMPARE(launcher.status(run)->state, QStringLiteral("pausing")); // asked for, not there yet
    QTRY_COMPARE(launcher.status(run)->state, QStringLiteral("paused"));
    QCOMPARE(storedState(made, run), QStringLiteral("paused"));
    launcher.goOn(run);
    QTRY_COMPARE(launcher.status(run)->state, QStringLiteral("running"));
    launcher.stop(run);
    QTRY_VERIFY_WITH_TIMEOUT(!launcher.active(), 20'000);
}

void RunLauncherTest::aStoppedRunKeepsItsCheckpointAndResumes()
{
    qputenv("FEWBOX_FAKE_END", "wait");
    testing::MadeUpProject made;
    RunLauncher launcher(made.project());
    QSignalSpy ended(&launcher, &RunLauncher::ended);
    QTRY_VERIFY(launcher.canStart());
    launcher.launch(request());
    QTRY_VERIFY(launcher.active() && launcher.status(launcher.active())->progress > 0);
    const auto run = launcher.active();
    launcher.stop(run);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
    QCOMPARE(ended[0][1].toInt(), 5);
    QCOMPARE(storedState(made, run), QStringLiteral("stopped"));
    QTRY_VERIFY(launcher.whyNotResume(run).isEmpty());
    launcher.resumeRun(run);
    QVERIFY(launcher.isActive(run));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 20'000);
    QCOMPARE(ended[1][1].toInt(), 0);
}

void RunLauncherTest::aSecondRunWaitsAndAThirdIsRefused()
{
    qputenv("FEWBOX_FAKE_END", "wait");
    testing::MadeUpProject made;
    RunLauncher launcher(made.project());
    QSignalSpy launched(&launcher, &RunLauncher::launched), ended(&launcher, &RunLauncher::ended);
    QTRY_VERIFY(launcher.canStart());
    launcher.launch(request());
    QTRY_COMPARE(launched.count(), 1);
    QTRY_VERIFY(launcher.canStart());
    QVERIFY(launcher.willQueue());
    launcher.launch(request());
    QTRY_COMPARE(launched.count(), 2);
    QVERIFY(bool(launcher.waiting()));
    QVERIFY(!launcher.canStart());
    const auto first = launcher.active(), second = launcher.waiting();
    QTRY_VERIFY(launcher.status(first)->progress > 0);
    qputenv("FEWBOX_FAKE_END", "finish");
    launcher.stop(first);
    QTRY_VERIFY_WITH_TIMEOUT(launcher.isActive(second), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 20'000);
}

void RunLauncherTest::aRunThatIsStillTrainingIsFoundAgain()
{
    qputenv("FEWBOX_FAKE_END", "wait");
    testing::MadeUpProject made;
    domain::RunId run;
    {
        RunLauncher launcher(made.project());
        QTRY_VERIFY(launcher.canStart());
        launcher.launch(request());
        QTRY_VERIFY(launcher.active() && launcher.status(launcher.active())->progress > 0);
        run = launcher.active();
    } // the window is closed; the worker goes on
    RunLauncher again(made.project());
    QTRY_VERIFY(again.isActive(run));
    QTRY_COMPARE(again.status(run)->state, QStringLiteral("running"));
    again.stop(run);
    QTRY_VERIFY_WITH_TIMEOUT(!again.active(), 20'000);
    QTRY_COMPARE(storedState(made, run), QStringLiteral("stopped"));
}

void RunLauncherTest::aRunThatDiedUnwatchedIsExplained()
{
    testing::MadeUpProject made;
    const auto run = made.addFailedRun(QStringLiteral("quick"), QStringLiteral("quick"));
    QVERIFY(made.project().setRunState(run.row.number, QStringLiteral("running")).has_value());
    RunLauncher launcher(made.project());
    QTRY_COMPARE(storedState(made, run.row.number), QStringLiteral("failed"));
    QVERIFY(launcher.status(run.row.number)->error->code == domain::ErrorCode::OutOfMemory);
}

void RunLauncherTest::theListFollowsTheLauncher()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    made.addFailedRun(QStringLiteral("quick"), QStringLiteral("too large"));
    RunLauncher launcher(made.project());
    RunListModel list(launcher);
    QAbstractItemModelTester tester(&list);
    QTRY_COMPARE(list.rowCount(), 2);
    QCOMPARE(list.index(0).data(RunListModel::NumberRole).toInt(), 2); // newest first
    QCOMPARE(list.index(0).data(RunListModel::StateRole).toString(), QStringLiteral("failed"));
    QVERIFY(!list.index(0).data(RunListModel::SecondLineRole).toString().isEmpty());
    QVERIFY(list.index(1).data(RunListModel::SecondLineRole).toString().contains(QLatin1String("at T 0.1")));
    qputenv("FEWBOX_FAKE_END", "wait");
    QTRY_VERIFY(launcher.canStart());
    launcher.launch(request());
    QTRY_COMPARE(list.rowCount(), 3);
    QTRY_VERIFY(list.index(0).data(RunListModel::ProgressRole).toDouble() > 0);
    launcher.stop(launcher.active());
    QTRY_COMPARE_WITH_TIMEOUT(list.index(0).data(RunListModel::StateRole).toString(), QStringLiteral("stopped"), 20'000);
}

void RunLauncherTest::boxesAreCountedAsARunTakesThem()
{
    testing::MadeUpProject made(8);
    const auto rows = made.project().worklistRows({}, store::WorklistOrder::Name, 0, 8);
    QVERIFY(rows && rows->size() == 8);
    QVERIFY(QFile::remove(rows->at(7).path));
    QVERIFY(made.project().perform(store::DrawBox{rows->at(0).image, 13, {20, 20, 60, 60}})); // NIH boxes eight of its fourteen
    RunLauncher launcher(made.project());
    QSignalSpy launched(&launcher, &RunLauncher::launched);
    QTRY_VERIFY(launcher.canStart());
    domain::MethodOptions all = request().options, boxed = all;
    all.findings = "all";
    boxed.findings = "boxed";
    QCOMPARE(launcher.outlook().boxes(all)->taken.boxes, 8);
    QCOMPARE(launcher.outlook().boxes(all)->leftOut(), 1);
    QCOMPARE(launcher.outlook().boxes(boxed)->taken, (launch::TakenBoxes{7, 7, 7}));
    QCOMPARE(launcher.outlook().boxes(boxed)->withoutFile, 1);
    QCOMPARE(launcher.outlook().boxes(boxed)->untrained, 1);
    const QString leftOut = leftOutText(*launcher.outlook().boxes(boxed));
    QVERIFY2(leftOut.startsWith(QStringLiteral("Left out: 1 without a film’s file")) && leftOut.endsWith(QStringLiteral("1 of findings that are not trained.")),
             qPrintable(leftOut));

    // The split of the form lists fewer; what the project has stays known.
    launcher.outlook().countWithSplit(writeSplit(made, "film000.png,train\nfilm001.png,train\nfilm002.png,test\n"));
    QTRY_COMPARE(launcher.outlook().listedBoxes(boxed)->unlisted, 4);
    QCOMPARE(launcher.outlook().listedBoxes(boxed)->taken.boxes, 3);
    QCOMPARE(launcher.outlook().boxes(boxed)->taken.boxes, 7);

    // And so says the run.
    LaunchRequest wanted = request();
    wanted.options = boxed;
    launcher.launch(wanted);
    QTRY_COMPARE(launched.count(), 1);
    const auto row = launch::findRun(made.project(), QStringLiteral("1"));
    const auto facts = readRunFacts(launch::folderOf(made.project(), *row), {});
    QVERIFY(facts.has_value());
    QCOMPARE(facts->boxes, 7);
    QCOMPARE(facts->boxedImages, 7);
    QTRY_VERIFY_WITH_TIMEOUT(!launcher.active() && !launcher.isPending(), 20'000);
}

void RunLauncherTest::aSplitOfOnesOwnBecomesTheRunsParts()
{
    testing::MadeUpProject made(6);
    RunLauncher launcher(made.project());
    QSignalSpy noted(&launcher, &RunLauncher::noted), launched(&launcher, &RunLauncher::launched);
    QTRY_VERIFY(launcher.canStart());
    LaunchRequest wanted = request();
    wanted.split = writeSplit(made, "film000.png,train\nfilm001.png,train\nfilm002.png,validation\nfilm003.png,test\nnobody.png,test\n");
    launcher.launch(wanted);
    QTRY_COMPARE(launched.count(), 1);
    QCOMPARE(noted.count(), 1);
    const QString said = noted[0][0].toString();
    QVERIFY2(said.startsWith(QLatin1String("The split: 2 images train (2 boxed), 1 validate (1), 1 test (1).")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("2 image(s)")) && said.contains(QLatin1String("1 line(s)")), qPrintable(said));
    const auto row = launch::findRun(made.project(), QStringLiteral("1"));
    const auto set = runs::readTrainingSet(launch::folderOf(made.project(), *row).trainingSetJson());
    QVERIFY(set.has_value());
    QCOMPARE(set->images.size(), std::size_t(4));
    QCOMPARE(int(std::count_if(set->images.begin(), set->images.end(), [](const auto& image) { return image.part == domain::Part::Test; })), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!launcher.active() && !launcher.isPending(), 20'000);
}

void RunLauncherTest::aSplitWithAPatientInTwoPartsIsRefusedByName()
{
    testing::MadeUpProject made(6);
    RunLauncher launcher(made.project());
    QSignalSpy refused(&launcher, &RunLauncher::refused), launched(&launcher, &RunLauncher::launched);
    QTRY_VERIFY(launcher.canStart());
    LaunchRequest wanted = request();
    wanted.split = writeSplit(made, "film000.png,train\nfilm000.png,test\nfilm001.png,test\n");
    launcher.launch(wanted);
    QTRY_COMPARE(refused.count(), 1);
    const auto error = refused[0][0].value<domain::Error>();
    QVERIFY2(QString::fromStdString(error.subject + error.found).contains(QLatin1String("film000")), error.subject.c_str());
    QCOMPARE(launched.count(), 0);
}

void RunLauncherTest::aRefitSaysWhichFindingsItLeavesOut()
{
    testing::MadeUpProject made;
    const auto base = made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    QVERIFY(made.project().perform(store::AddFinding{QStringLiteral("Granuloma"), QString(), true}));
    RunLauncher launcher(made.project());
    QSignalSpy launched(&launcher, &RunLauncher::launched), noted(&launcher, &RunLauncher::noted);
    QTRY_VERIFY(launcher.whyNotRefresh().isEmpty());
    launcher.refresh(base.row.number);
    QTRY_COMPARE(launched.count(), 1);
    QCOMPARE(noted.count(), 1);
    QVERIFY2(noted[0][0].toString().contains(QLatin1String("Granuloma")), qPrintable(noted[0][0].toString()));
    QTRY_VERIFY_WITH_TIMEOUT(!launcher.active() && !launcher.isPending(), 20'000);
}

void RunLauncherTest::headsAreRefittedAsARunOfItsOwn()
{
    testing::MadeUpProject made;
    const auto base = made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    RunLauncher launcher(made.project());
    QSignalSpy launched(&launcher, &RunLauncher::launched), ended(&launcher, &RunLauncher::ended);
    QTRY_VERIFY(launcher.whyNotRefresh().isEmpty());
    launcher.refresh(base.row.number);
    QTRY_COMPARE(launched.count(), 1);
    const auto run = launched[0][0].value<domain::RunId>();
    QVERIFY(run != base.row.number);
    QVERIFY(launcher.isRefresh(run));
    QTRY_COMPARE(launcher.status(run)->phase, QStringLiteral("refresh")); // the worker was asked for that
    QVERIFY(!launcher.whyNotRefresh().isEmpty());                           // one at a time
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
    QVERIFY(launcher.isRefresh(run));
    QVERIFY2(launch::findRun(made.project(), QString::number(run.value))->title.contains(QString::number(base.row.number.value)), "title");
    QTRY_VERIFY(!launcher.isPending());
}

void RunLauncherTest::newBoxesRefitTheHeadsWhereThatIsWanted()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    const auto images = made.project().worklistRows({}, store::WorklistOrder::Patient, 0, 3);
    QVERIFY(images && images->size() == 3);
    RunLauncher launcher(made.project());
    RefreshAfterBoxes refresh(launcher, 0);
    QSignalSpy launched(&launcher, &RunLauncher::launched), ended(&launcher, &RunLauncher::ended);
    QTRY_VERIFY(launcher.whyNotRefresh().isEmpty());
    const auto counted = [&] { return launcher.outlook().boxes({})->taken.boxes; };
    const qint64 before = counted();
    QVERIFY(made.project().perform(store::DrawBox{images->at(0).image, 4, {20, 20, 60, 60}}));
    QTRY_COMPARE(counted(), before + 1);
    QTRY_VERIFY(!launcher.isPending());
    QCOMPARE(launched.count(), 0); // off until somebody wants it
    refresh.setOn(true);
    QVERIFY(made.project().perform(store::DrawBox{images->at(1).image, 4, {20, 20, 60, 60}}));
    QTRY_COMPARE(launched.count(), 1);
    QVERIFY(launcher.isRefresh(launched[0][0].value<domain::RunId>()));
    // A box that comes meanwhile is a wish that waits for the end, with the trained run as its base again.
    QVERIFY(made.project().perform(store::DrawBox{images->at(2).image, 4, {20, 20, 60, 60}}));
    QTRY_COMPARE_WITH_TIMEOUT(launched.count(), 2, 20'000);
    QCOMPARE(refresh.base().value, 1);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 20'000);
    QVERIFY(RefreshAfterBoxes(launcher, 0).isOn()); // the project remembers
    QTRY_VERIFY(!launcher.isPending());
}

QTEST_MAIN(RunLauncherTest)
#include "run_launcher_test.moc"
