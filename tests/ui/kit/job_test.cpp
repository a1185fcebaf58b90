#include "ui/kit/job.h"
#include "ui/kit/picture_loader.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

class JobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAnswerComesOnTheOwnersThread();
    void anOlderRequestsAnswerIsDropped();
    void cancelAsksToStopAndNobodyIsCalled();
    void nobodyIsCalledAfterTheContextDied();
    void aJobThatEndsWithItsOwnerSaysNothing();
    void anExceptionBecomesAnError();
    void theThreadsOwnThingsEndInTheThread();
    void aPictureIsMadeOnceAndAnnounced();
};

void JobTest::theAnswerComesOnTheOwnersThread()
{
    kit::Job job;
    QThread* worker = nullptr;
    QThread* owner = nullptr;
    job.start([](const domain::Progress&) { return QThread::currentThread(); }, this, [&](QThread* thread) {
        worker = thread;
        owner = QThread::currentThread();
    });
    QVERIFY(job.isRunning());
    QTRY_VERIFY(owner);
    QCOMPARE(owner, thread());
    QVERIFY(worker != owner);
    QVERIFY(!job.isRunning());
}

void JobTest::anOlderRequestsAnswerIsDropped()
{
    kit::Job job;
    QList<int> answers;
    std::atomic<bool> begun = false;
    job.start(
        [&](const domain::Progress& progress) {
            begun = true;
            while (!progress.stopRequested())
                QThread::msleep(1);
            return 1;
        },
        this, [&](int n) { answers << n; });
    QTRY_VERIFY(begun);
    job.start([](const domain::Progress&) { return 2; }, this, [&](int n) { answers << n; });
    job.start([](const domain::Progress&) { return 3; }, this, [&](int n) { answers << n; });
    QTRY_COMPARE(answers, QList<int>{3});
}

void JobTest::cancelAsksToStopAndNobodyIsCalled()
{
    kit::Job job;
    std::atomic<bool> begun = false, go = false;
    bool called = false;
    job.start(
        [&](const domain::Progress& progress) {
            begun = true;
            while (!progress.stopRequested() || !go)
                QThread::msleep(1);
            return 0;
        },
        this, [&](int) { called = true; });
    QTRY_VERIFY(begun);
    job.cancel();
    QVERIFY(!job.isRunning());
    QVERIFY(job.isStopping()); // asked, not there yet
    go = true;
    QTRY_VERIFY(!job.isStopping());
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void JobTest::nobodyIsCalledAfterTheContextDied()
{
    kit::Job job;
    auto context = std::make_unique<QObject>();
    bool called = false;
    job.start([](const domain::Progress&) { return 0; }, context.get(), [&](int) { called = true; });
    context.reset();
    QTRY_VERIFY(!job.isRunning());
    QVERIFY(!called);
}

void JobTest::aJobThatEndsWithItsOwnerSaysNothing()
{
    auto job = std::make_unique<kit::Job>();
    QSignalSpy running(job.get(), &kit::Job::runningChanged);
    job->start([](const domain::Progress&) { return 1; }, this, [](int) {});
    QCOMPARE(running.size(), 1);
    job.reset();
    QCOMPARE(running.size(), 1);
}

void JobTest::anExceptionBecomesAnError()
{
    kit::Job job;
    std::optional<domain::Error> error;
    job.start([](const domain::Progress&) -> domain::Result<int> { throw std::runtime_error("a bad day"); }, this,
              [&](domain::Result<int> r) { error = r.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, domain::ErrorCode::Unexpected);
    QCOMPARE(error->found, std::string("a bad day"));
}

void JobTest::theThreadsOwnThingsEndInTheThread()
{
    std::atomic<QThread*> worked = nullptr, ended = nullptr;
    {
        kit::Job job;
        job.setThreadEnd([&] { ended = QThread::currentThread(); });
        job.start([&](const domain::Progress&) { worked = QThread::currentThread(); return 0; }, this, [](int) {});
        QTRY_VERIFY(!job.isRunning());
    }
    QVERIFY(worked.load());
    QCOMPARE(ended.load(), worked.load());
}

void JobTest::aPictureIsMadeOnceAndAnnounced()
{
    std::atomic<int> made = 0;
    kit::PictureLoader loader([&](const QString& key) {
        ++made;
        return key == QLatin1String("bad") ? QImage() : QImage(4, 4, QImage::Format_RGB32);
    });
    QSignalSpy ready(&loader, &kit::PictureLoader::ready);
    QVERIFY(loader.pixmap("a").isNull());
    QVERIFY(loader.pixmap("bad").isNull());
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(loader.pixmap("a").size(), QSize(4, 4));
    QVERIFY(loader.pixmap("bad").isNull());
    QVERIFY(!loader.isPending()); // a picture that could not be made is not tried again
    QCOMPARE(made.load(), 2);
}

QTEST_MAIN(JobTest)
#include "job_test.moc"
