// Letting a run predict from the window: which run is meant, what is said on the way and at the end.
#include "tests/ui/training/made_up_project.h"
#include "ui/shell/prediction_desk.h"
#include "ui/shell/run_state.h"
#include "ui/shell/status_line.h"
#include "test_places.h"

#include <QTest>
#include <QToolButton>

using shell::Notice;

class PredictionDeskTest : public QObject {
    Q_OBJECT
    std::unique_ptr<testing::MadeUpProject> m_made;
    std::unique_ptr<training::RunLauncher> m_launcher;
    std::unique_ptr<kit::ActionRegistry> m_registry;
    std::unique_ptr<shell::NoticeList> m_notices;
    std::unique_ptr<shell::PredictionDesk> m_desk;

    QAction* action(const char* id) { return m_registry->action(QLatin1String(id)); }
    void make()
    {
        m_launcher = std::make_unique<training::RunLauncher>(m_made->project());
        m_registry = std::make_unique<kit::ActionRegistry>();
        m_notices = std::make_unique<shell::NoticeList>();
        m_desk = std::make_unique<shell::PredictionDesk>(*m_launcher, *m_registry, *m_notices);
        QTRY_VERIFY(!m_launcher->isPending() && !m_desk->predictor().isPending());
    }

private Q_SLOTS:
    void init()
    {
        qputenv("FEWBOX_WORKER", FEWBOX_BINARY_DIR "/tests/obedient_worker");
        qputenv("FEWBOX_FAKE_END", "finish");
        m_made = std::make_unique<testing::MadeUpProject>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_notices.reset();
        m_registry.reset();
        m_launcher.reset();
        m_made.reset();
    }
    void withoutAFinishedRunTheActionSaysWhy()
    {
        make();
        QVERIFY(!action("run.predict")->isEnabled());
        QCOMPARE(m_registry->whyNot("run.predict"), QStringLiteral("No run has finished yet."));
        QVERIFY(!action("run.stop-predicting")->isEnabled());
    }
    void theRunOnShowIsMeantElseTheNewestFinishedOne()
    {
        const auto first = m_made->addRun("quick", "first", 0.9), second = m_made->addRun("quick", "second", 0.9);
        m_made->addFailedRun("quick", "third");
        make();
        action("run.predict")->trigger();
        QTRY_COMPARE(m_desk->predictor().active(), second.row.number);
        QTRY_VERIFY(!m_desk->predictor().active());
        m_desk->ask([&] { return first.row.number; }, [] { return std::vector<domain::ImageId>(); });
        action("run.predict")->trigger();
        QTRY_COMPARE(m_desk->predictor().active(), first.row.number);
        QTRY_VERIFY(!m_desk->predictor().active());
    }
    void theStatusLineHasAStopAndTheEndIsANotice()
    {
        m_made->addRun("quick", "first", 0.9);
        make();
        shell::StatusLine line(*m_registry);
        line.show();
        auto* stop = line.findChild<QToolButton*>("statusStopPredicting");
        auto* pause = line.findChild<QToolButton*>("statusPause"); // of a training; none is registered here
        QVERIFY(stop && !pause && !stop->isVisible());
        qputenv("FEWBOX_FAKE_END", "wait");
        action("run.predict")->trigger();
        QTRY_VERIFY(m_desk->predictor().status() && m_desk->predictor().status()->progress > 0);
        const shell::RunState state = shell::predictionState(m_desk->predictor());
        QVERIFY(state.kind == shell::RunState::Kind::Predicting);
        QCOMPARE(state.name, QStringLiteral("Run 1"));
        QVERIFY(state.progress > 0);
        line.setRun(state);
        QVERIFY(stop->isVisible() && stop->isEnabled());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!stop->isEnabled()); // it is stopping, and says so
        QCOMPARE(shell::predictionState(m_desk->predictor()).detail, QStringLiteral("stopping…"));
        QTRY_COMPARE(m_notices->notices().size(), std::size_t(1));
        const Notice notice = m_notices->notices().front();
        QCOMPARE(notice.title, QStringLiteral("Run 1 has stopped predicting"));
        QVERIFY(notice.text.startsWith("8 of 12 films"));
        line.setRun({});
        QVERIFY(!stop->isVisible());
    }
    void whatWaitsForATrainingIsSaidBesideItAndCanBeTakenBack()
    {
        m_made->addRun("quick", "first", 0.9);
        make();
        shell::StatusLine line(*m_registry);
        line.show();
        auto* stop = line.findChild<QToolButton*>("statusStopPredicting");
        qputenv("FEWBOX_FAKE_END", "wait");
        training::LaunchRequest request{*domain::presetOptions("quick"), "quick"};
        request.options.folds = 2;
        m_launcher->launch(request);
        QTRY_VERIFY(m_launcher->active() && m_launcher->status(m_launcher->active())->progress > 0);
        QVERIFY(action("run.predict")->isEnabled() && !action("run.stop-predicting")->isEnabled());
        action("run.predict")->trigger();
        const auto said = [&] {
            shell::RunState state = shell::runState(*m_launcher, {}, 2);
            shell::addWaiting(state, m_desk->predictor());
            line.setRun(state);
            return state;
        };
        QVERIFY2(said().detail.endsWith("then run 1 predicts every film"), qPrintable(said().detail));
        QVERIFY(stop->isVisible() && stop->isEnabled() && !action("run.predict")->isEnabled());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!said().detail.contains("predicts") && !stop->isVisible());
        QVERIFY(m_launcher->active());
        m_launcher->stop(m_launcher->active());
        QTRY_VERIFY(!m_launcher->active());
        QVERIFY(!m_desk->predictor().active());
    }
    void whatIsLeftOutIsSaid()
    {
        m_made->addRun("quick", "first", 0.9);
        make();
        action("run.predict")->trigger();
        QTRY_COMPARE(m_notices->notices().size(), std::size_t(1));
        const Notice notice = m_notices->notices().front();
        QVERIFY(notice.kind == kit::NoticeBar::Kind::Good && notice.calm);
        QVERIFY2(notice.text.contains("11") && notice.text.contains("trained on their patients"), qPrintable(notice.text));
    }
    void aFailureIsAnErrorWithAWayOn()
    {
        m_made->addRun("quick", "first", 0.9);
        make();
        qputenv("FEWBOX_FAKE_END", "fail");
        action("run.predict")->trigger();
        QTRY_COMPARE(m_notices->notices().size(), std::size_t(1));
        const Notice notice = m_notices->notices().front();
        QVERIFY(notice.kind == kit::NoticeBar::Kind::Error && !notice.calm);
        QVERIFY2(notice.text.contains("memory") && notice.text.contains("unharmed"), qPrintable(notice.text));
        QVERIFY(!notice.ways.empty());
        QCOMPARE(notice.ways.front().verb, QStringLiteral("Try again"));
        qputenv("FEWBOX_FAKE_END", "finish");
        notice.ways.front().go();
        QTRY_COMPARE(m_notices->notices().size(), std::size_t(2));
        QVERIFY(m_notices->notices().front().kind == kit::NoticeBar::Kind::Good);
    }
};

QTEST_MAIN(PredictionDeskTest)
#include "prediction_desk_test.moc"
