// Films answered in the background, by a worker that obeys and answers nothing.
#include "core/launch/run_launch.h"
#include "core/runs/run_lock.h"
#include "tests/ui/training/made_up_project.h"
#include "ui/training/predictor.h"
#include "test_places.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace training;

class PredictorTest : public QObject {
    Q_OBJECT
    using End = Predictor::End;

    static LaunchRequest request()
    {
        LaunchRequest request{*domain::presetOptions("quick"), QStringLiteral("quick")};
        request.options.folds = 2;
        return request;
    }
    /// A project with a finished run, and who may let it predict.
    struct Desk {
        testing::MadeUpProject made;
        testing::MadeUpProject::Run run = made.addRun(QStringLiteral("quick"), QStringLiteral("first"), 0.9);
        RunLauncher launcher{made.project()};
        Predictor predictor{launcher};
        std::optional<End> end;
        std::optional<domain::Error> refused;

        Desk()
        {
            run.row = *launch::findRun(made.project(), QString::number(run.row.number.value)); // finished by now
            connect(&predictor, &Predictor::ended, &predictor, [this](const End& one) { end = one; });
            connect(&predictor, &Predictor::refused, &predictor, [this](const domain::Error& error) { refused = error; });
        }
        bool isReady() const { return !launcher.isPending() && !predictor.isPending(); }
        void begin()
        {
            end.reset();
            predictor.predict(run.row.number);
            QTRY_VERIFY(predictor.active());
            QTRY_COMPARE(predictor.status()->state, QStringLiteral("running"));
        }
    };

private Q_SLOTS:
    void init()
    {
        qputenv("FEWBOX_WORKER", FEWBOX_BINARY_DIR "/tests/obedient_worker");
        qputenv("FEWBOX_FAKE_END", "finish");
    }
    void aFinishedRunAnswersInTheBackground()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.predictor.whyNot(desk.run.row), QString());
        QSignalSpy answered(&desk.predictor, &Predictor::answered), launcherEnded(&desk.launcher, &RunLauncher::ended);
        desk.begin();
        QVERIFY(desk.predictor.whyNot(desk.run.row).contains(QLatin1String("predicting the films now")));
        QTRY_VERIFY(desk.end);
        QVERIFY(!desk.predictor.active());
        QCOMPARE(desk.end->status.state, QStringLiteral("finished"));
        QCOMPARE(desk.end->asked, 12);
        QCOMPARE(desk.end->answered, 11);
        QCOMPARE(answered.size(), 2); // the films in view, and all
        QVERIFY(QFile::exists(desk.run.folder.predictionSetJson()));
        QVERIFY(launcherEnded.isEmpty()); // no training has ended by it
        QCOMPARE(launch::findRun(desk.made.project(), QStringLiteral("1"))->state, QStringLiteral("finished"));
    }
    void aStopKeepsWhatIsAnswered()
    {
        qputenv("FEWBOX_FAKE_END", "wait");
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        desk.begin();
        desk.predictor.stop();
        QVERIFY(desk.predictor.isStopping());
        QTRY_VERIFY(desk.end);
        QCOMPARE(desk.end->status.state, QStringLiteral("stopped"));
        QCOMPARE(desk.end->answered, 8);
        QCOMPARE(launch::findRun(desk.made.project(), QStringLiteral("1"))->state, QStringLiteral("finished"));
        qputenv("FEWBOX_FAKE_END", "finish");
        desk.begin(); // and again
        QTRY_VERIFY(desk.end);
        QCOMPARE(desk.end->status.state, QStringLiteral("finished"));
    }
    void aTrainingWaitsUntilTheFilmsAreAnswered()
    {
        qputenv("FEWBOX_FAKE_END", "wait");
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        desk.begin();
        QVERIFY(desk.launcher.canStart() && desk.launcher.willQueue());
        QVERIFY(!desk.launcher.whyNotRefresh().isEmpty());
        QVERIFY(!desk.launcher.whyNotResume(domain::RunId{7}).isEmpty());
        desk.launcher.launch(request());
        QTRY_VERIFY(desk.launcher.waiting());
        QVERIFY(!desk.launcher.active());
        qputenv("FEWBOX_FAKE_END", "finish");
        desk.predictor.stop();
        QTRY_VERIFY(desk.end);
        QTRY_VERIFY(desk.launcher.active());
        QVERIFY(desk.predictor.whyNot(desk.run.row).isEmpty() && desk.predictor.willWait());
        QTRY_VERIFY(!desk.launcher.active());
    }
    void whatIsAskedWhileARunTrainsBeginsWhenItHasEnded()
    {
        qputenv("FEWBOX_FAKE_END", "wait");
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        desk.launcher.launch(request());
        QTRY_VERIFY(desk.launcher.active() && desk.launcher.status(desk.launcher.active())->progress > 0);
        const auto first = desk.launcher.active();
        QSignalSpy launched(&desk.launcher, &RunLauncher::launched);
        QTRY_VERIFY(desk.launcher.canStart());
        desk.launcher.launch(request());
        QTRY_COMPARE(launched.count(), 1); // a training waits as well
        desk.predictor.predict(desk.run.row.number);
        QCOMPARE(desk.predictor.waiting(), desk.run.row.number);
        QVERIFY(!desk.predictor.active() && desk.launcher.active() == first);
        QVERIFY(desk.predictor.whyNot(desk.run.row).contains(QLatin1String("when the training has ended")));
        qputenv("FEWBOX_FAKE_END", "finish");
        desk.launcher.stop(first);
        QTRY_COMPARE(desk.predictor.active(), desk.run.row.number); // minutes go before hours
        QVERIFY(!desk.launcher.active() && desk.launcher.waiting());
        QVERIFY(!desk.predictor.waiting());
        QTRY_VERIFY(desk.end);
        QCOMPARE(desk.end->status.state, QStringLiteral("finished"));
        QTRY_VERIFY(desk.launcher.active());
        QTRY_VERIFY(!desk.launcher.active());
    }
    void whatWaitsIsForgottenWhenItIsStopped()
    {
        qputenv("FEWBOX_FAKE_END", "wait");
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        desk.launcher.launch(request());
        QTRY_VERIFY(desk.launcher.active() && desk.launcher.status(desk.launcher.active())->progress > 0);
        const auto training = desk.launcher.active();
        desk.predictor.predict(desk.run.row.number);
        QSignalSpy changed(&desk.predictor, &Predictor::changed), ended(&desk.launcher, &RunLauncher::ended);
        desk.predictor.stop();
        QVERIFY(!changed.isEmpty() && !desk.predictor.waiting());
        QVERIFY(desk.launcher.active() == training); // it trains on
        desk.launcher.stop(training);
        QTRY_COMPARE(ended.count(), 1);
        QTRY_VERIFY(desk.isReady());
        QVERIFY(!desk.predictor.active() && !desk.end);
    }
    void aWorkerThatDiesIsSaidAndTheRunStaysFinished()
    {
        qputenv("FEWBOX_FAKE_END", "wait");
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        desk.begin();
        QTRY_VERIFY(runs::lockHolder(desk.run.folder));
        QTest::qWait(300); // a watcher has seen the lock
        const qint64 pid = runs::lockHolder(desk.run.folder)->pid;
        QCOMPARE(QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-9"), QString::number(pid)}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.end, 10'000);
        QCOMPARE(desk.end->status.state, QStringLiteral("failed"));
        QVERIFY(desk.end->status.error && desk.end->status.error->code == domain::ErrorCode::WorkerDied);
        QCOMPARE(launch::findRun(desk.made.project(), QStringLiteral("1"))->state, QStringLiteral("finished"));
        QTRY_VERIFY(desk.launcher.canStart()); // nothing waits any more
    }
    void whatCannotBeAskedSaysWhy()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        QVERIFY(!desk.predictor.whyNot(std::nullopt).isEmpty());
        store::RunRow stopped = desk.run.row;
        stopped.state = QStringLiteral("stopped");
        QVERIFY(desk.predictor.whyNot(stopped).contains(QLatin1String("not finished")));
        // Another program is at it: told, and nothing is held up by it.
        {
            const auto lock = runs::RunLock::take(desk.run.folder);
            QVERIFY(lock);
            desk.predictor.predict(desk.run.row.number);
            QTRY_VERIFY(desk.refused);
            QCOMPARE(desk.refused->code, domain::ErrorCode::RunLocked);
            QVERIFY(!desk.predictor.active() && !desk.launcher.willQueue());
        }
        qputenv("FEWBOX_WORKER", "/nowhere/fewbox-worker");
        Desk without;
        QTRY_VERIFY(without.isReady());
        QVERIFY(without.predictor.whyNot(without.run.row).contains(QLatin1String("/nowhere/fewbox-worker")));
    }
    void aWindowThatOpensFindsItAgain()
    {
        qputenv("FEWBOX_FAKE_END", "wait");
        testing::MadeUpProject made;
        const auto run = made.addRun(QStringLiteral("quick"), QStringLiteral("first"), 0.9);
        {
            RunLauncher launcher(made.project());
            Predictor predictor(launcher);
            QTRY_VERIFY(!launcher.isPending() && !predictor.isPending());
            predictor.predict(run.row.number);
            QTRY_VERIFY(predictor.status() && predictor.status()->phase == QLatin1String("predict"));
        }
        RunLauncher launcher(made.project());
        Predictor predictor(launcher);
        QTRY_VERIFY(!launcher.isPending() && !predictor.isPending());
        QVERIFY(!launcher.active()); // it is no training
        QCOMPARE(predictor.active(), run.row.number);
        std::optional<End> end;
        connect(&predictor, &Predictor::ended, &predictor, [&end](const End& one) { end = one; });
        QTRY_COMPARE(predictor.status()->phase, QStringLiteral("predict"));
        predictor.stop();
        QTRY_VERIFY(end);
        QCOMPARE(end->status.state, QStringLiteral("stopped"));
    }
};

QTEST_GUILESS_MAIN(PredictorTest)
#include "predictor_test.moc"
