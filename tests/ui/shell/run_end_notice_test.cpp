#include "tests/ui/training/made_up_project.h"
#include "ui/shell/run_end_notice.h"
#include "ui/shell/run_state.h"

#include <QDir>
#include <QFile>
#include <QTest>

using shell::Notice;

class RunEndNoticeTest : public QObject {
    Q_OBJECT
private:
    static QStringList verbs(const Notice& notice)
    {
        QStringList verbs;
        for (const Notice::Way& way : notice.ways)
            verbs << way.verb;
        return verbs;
    }
    /// The run as a window finds it that was not there when it ended.
    void find(const testing::MadeUpProject::Run& run, bool withCheckpoint)
    {
        if (withCheckpoint) {
            QVERIFY(QDir().mkpath(run.folder.checkpoints()));
            QFile file(QDir(run.folder.checkpoints()).filePath("fold0.safetensors"));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(m_made->project().setRunState(run.row.number, "running").has_value());
        m_launcher = std::make_unique<training::RunLauncher>(m_made->project());
        QTRY_VERIFY(m_launcher->status(run.row.number) && m_launcher->status(run.row.number)->state == "failed");
    }
    Notice notice(domain::RunId run)
    {
        return shell::runEndNotice(*m_launcher, run, {[] {}, [] {}, [this] { ++m_resumed; }, [](const QString&) {}});
    }

    std::unique_ptr<testing::MadeUpProject> m_made;
    std::unique_ptr<training::RunLauncher> m_launcher;
    int m_resumed = 0;

private Q_SLOTS:
    void init()
    {
        qputenv("FEWBOX_WORKER", "/nowhere/fewbox-worker");
        m_made = std::make_unique<testing::MadeUpProject>();
        m_resumed = 0;
    }
    void cleanup()
    {
        m_launcher.reset();
        m_made.reset();
    }

    void aKilledRunIsToldInTheWindowsWordsAndCanBeResumed()
    {
        const auto run = m_made->addRun("quick", "quick", 0.9);
        QVERIFY(QFile::remove(run.folder.eventsFile()));
        testing::appendEvent(run.folder, {{"event", "hello"}, {"folds", 2}});
        testing::appendEvent(run.folder, {{"event", "step"}, {"fold", 0}, {"phase", "unary"}, {"step", 4}});
        find(run, true);
        const Notice said = notice(run.row.number);
        QCOMPARE(said.title, QString("Run 1 failed"));
        QCOMPARE(said.kind, kit::NoticeBar::Kind::Error);
        QVERIFY2(said.text.contains("ended from outside, or crashed") && said.text.contains("is kept"), qPrintable(said.text));
        for (const char* programs : {"fewboxctl", "worker", "log.txt"})
            QVERIFY2(!said.text.contains(programs), qPrintable(said.text));
        QCOMPARE(verbs(said).first(), QString("Resume"));
        QVERIFY(verbs(said).contains("Show the run"));
        said.ways.front().go();
        QCOMPARE(m_resumed, 1);
        // The status line says the same.
        const shell::RunState state = shell::runState(*m_launcher, run.row.number, 1);
        QCOMPARE(state.kind, shell::RunState::Kind::Failed);
        QVERIFY2(said.text.contains(state.detail) && !state.detail.isEmpty(), qPrintable(state.detail));
    }

    void withoutACheckpointNothingIsPromised()
    {
        const auto run = m_made->addFailedRun("quick", "quick");
        QDir(run.folder.checkpoints()).removeRecursively();
        find(run, false);
        const Notice said = notice(run.row.number);
        QVERIFY2(said.text.contains("memory"), qPrintable(said.text));
        QVERIFY2(said.text.contains("It had not come to its first checkpoint."), qPrintable(said.text));
        QVERIFY(!verbs(said).contains("Resume"));
    }
};

QTEST_MAIN(RunEndNoticeTest)
#include "run_end_notice_test.moc"
