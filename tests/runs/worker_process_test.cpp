#include "core/runs/run_lock.h"
#include "core/runs/worker_process.h"
#include "test_places.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using runs::WorkerProcess;

class WorkerProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto folder = runs::createRunFolder(m_dir->filePath(QStringLiteral("1")), {}, domain::TrainingSet{});
        QVERIFY(folder);
        m_folder = *folder;
        qputenv("FEWBOX_WORKER", FEWBOX_BINARY_DIR "/tests/fake_worker");
    }

    void aWorkerThatFinishesIsFinished()
    {
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QSignalSpy events(&worker, &WorkerProcess::event);
        QCOMPARE(run(worker, "finish"), 0);
        QCOMPARE(worker.status().state, QStringLiteral("finished"));
        QCOMPARE(worker.status().device, QStringLiteral("fake"));
        QCOMPARE(events.size(), 2);
        QVERIFY(!worker.isAlive());
    }

    void oneThatSpeaksLateIsWaitedFor() { expectFinished("late"); }
    void rubbishBetweenItsLinesIsPassedOver() { expectFinished("rubbish"); }

    void halfALineIsReadOnceItIsWhole()
    {
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QSignalSpy events(&worker, &WorkerProcess::event);
        QCOMPARE(run(worker, "half line"), 0);
        QCOMPARE(events.size(), 3);
        QCOMPARE(worker.status().fold, 1);
    }

    void oneThatEndsWithoutAWordCountsByItsExitCode()
    {
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QCOMPARE(run(worker, "mute"), 0);
    }

    void aCrashIsAnErrorThatSaysSo()
    {
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QCOMPARE(run(worker, "crash"), -1);
        QCOMPARE(worker.status().state, QStringLiteral("failed"));
        QVERIFY(worker.status().error);
        QCOMPARE(worker.status().error->code, domain::ErrorCode::WorkerDied);
    }

    void itsOwnErrorIsKept()
    {
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QCOMPARE(run(worker, "disk full"), 1);
        QVERIFY(worker.status().error);
        QCOMPARE(worker.status().error->code, domain::ErrorCode::DiskFull);
        QCOMPARE(worker.status().error->subject, std::string("checkpoints"));
    }

    void anExitCodeWithoutAnErrorIsAnErrorAllTheSame_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("state");
        QTest::newRow("configuration") << 2 << "failed";
        QTest::newRow("data") << 3 << "failed";
        QTest::newRow("out of memory") << 4 << "failed";
        QTest::newRow("stopped with a checkpoint") << 5 << "stopped";
    }
    void anExitCodeWithoutAnErrorIsAnErrorAllTheSame()
    {
        QFETCH(int, code);
        QFETCH(QString, state);
        qputenv("FEWBOX_FAKE_CODE", QByteArray::number(code));
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QCOMPARE(run(worker, "exit"), code);
        QCOMPARE(worker.status().state, state);
        QCOMPARE(worker.status().error.has_value(), code != 5);
    }

    void stopIsAWishThatTheWorkerConfirms()
    {
        qputenv("FEWBOX_FAKE", "obedient");
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QSignalSpy ended(&worker, &WorkerProcess::ended);
        worker.start();
        QTRY_COMPARE(worker.status().state, QStringLiteral("running"));
        worker.stop();
        QCOMPARE(worker.status().state, QStringLiteral("stopping"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toInt(), 5);
        QCOMPARE(worker.status().state, QStringLiteral("stopped"));
    }

    void aDetachedWorkerIsFollowedByItsFilesAndFoundAgain()
    {
        qputenv("FEWBOX_FAKE", "obedient");
        WorkerProcess starter(m_folder, WorkerProcess::Task::Train);
        starter.start(true);
        QTRY_COMPARE(starter.status().state, QStringLiteral("running"));

        WorkerProcess second(m_folder, WorkerProcess::Task::Train);
        QSignalSpy ended(&second, &WorkerProcess::ended);
        second.attach();
        QVERIFY(second.isAlive());
        second.stop();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(second.status().state, QStringLiteral("stopped"));
    }

    void aDetachedWorkerThatEndsBetweenTwoLooksIsNotWaitedFor()
    {
        qputenv("FEWBOX_FAKE", "finish");
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QSignalSpy ended(&worker, &WorkerProcess::ended);
        worker.start(true);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
        QCOMPARE(worker.status().state, QStringLiteral("finished"));
    }

    void noWorkerAtAllIsAStateWithASentence()
    {
        qputenv("FEWBOX_WORKER", "/nowhere/fewbox-worker");
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QCOMPARE(run(worker, "finish"), -1);
        QVERIFY(worker.status().error);
        QCOMPARE(worker.status().error->code, domain::ErrorCode::WorkerMissing);
    }

    void aFileThatIsNoProgramNeverStarts()
    {
        const QString path = m_dir->filePath(QStringLiteral("text"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no program");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        qputenv("FEWBOX_WORKER", path.toUtf8());
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        const int code = run(worker, "finish");
        QVERIFY(code != 0);
        QCOMPARE(worker.status().error->code, domain::ErrorCode::WorkerCannotStart);
    }

    void whatTheLoaderSaysOfAMissingLibraryIsInTheError()
    {
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QCOMPARE(run(worker, "no library"), 127);
        QCOMPARE(worker.status().error->code, domain::ErrorCode::WorkerCannotStart);
        QVERIFY(worker.status().error->found.find("libtorch_cpu.so") != std::string::npos);
    }

    void aDetachedOneLeavesTheLoadersWordsInTheLog()
    {
        qputenv("FEWBOX_FAKE", "no library");
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        worker.start(true);
        QFile log(m_folder.logFile());
        QTRY_VERIFY(log.size() > 0);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readAll().contains("libtorch_cpu.so"));
    }

    void oneThatWasJustStartedElsewhereIsWaitedForThoughItHasSaidNothing()
    {
        QVERIFY(runs::writeWanted(m_folder, runs::Wanted::Running));
        WorkerProcess watcher(m_folder, WorkerProcess::Task::Train);
        QSignalSpy ended(&watcher, &WorkerProcess::ended);
        watcher.attach();
        QVERIFY(watcher.isAlive());
        QCOMPARE(watcher.status().state, QStringLiteral("starting"));
        qputenv("FEWBOX_FAKE", "finish");
        WorkerProcess starter(m_folder, WorkerProcess::Task::Train);
        starter.start(true);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
        QCOMPARE(watcher.status().state, QStringLiteral("finished"));
    }

    void oneThatWasStartedLongAgoAndHasSaidNothingIsNotWaitedFor()
    {
        QFile wanted(m_folder.wantedJson());
        QVERIFY(wanted.open(QIODevice::ReadWrite));
        QVERIFY(wanted.setFileTime(QDateTime::currentDateTime().addSecs(-120), QFileDevice::FileModificationTime));
        wanted.close();
        WorkerProcess watcher(m_folder, WorkerProcess::Task::Train);
        watcher.attach();
        QVERIFY(!watcher.isAlive());
        QCOMPARE(watcher.status().error->code, domain::ErrorCode::WorkerDied);
    }

private:
    int run(WorkerProcess& worker, const char* mode)
    {
        qputenv("FEWBOX_FAKE", mode);
        QSignalSpy ended(&worker, &WorkerProcess::ended);
        worker.start();
        if (ended.isEmpty() && !ended.wait(20'000))
            return -1000;
        return ended.size() == 1 ? ended.first().first().toInt() : -2000;
    }
    void expectFinished(const char* mode)
    {
        WorkerProcess worker(m_folder, WorkerProcess::Task::Train);
        QCOMPARE(run(worker, mode), 0);
        QCOMPARE(worker.status().state, QStringLiteral("finished"));
        QCOMPARE(worker.status().device, QStringLiteral("fake"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    runs::RunFolder m_folder;
};

QTEST_GUILESS_MAIN(WorkerProcessTest)
#include "worker_process_test.moc"
