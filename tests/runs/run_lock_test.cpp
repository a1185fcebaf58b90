#include "core/runs/json_file.h"
#include "core/runs/run_lock.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

class RunLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLockIsSeenWhileHeldAndGoneAfterwards()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder{dir.path()};
        {
            const auto lock = runs::RunLock::take(folder);
            QVERIFY(lock);
            QVERIFY(runs::lockHolder(folder));
            QCOMPARE(runs::lockHolder(folder)->pid, QCoreApplication::applicationPid());
        }
        QVERIFY(!runs::lockHolder(folder));
    }

    void aLivingProcessKeepsOthersOut()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder{dir.path()};
        QProcess other;
        other.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(other.waitForStarted());
        QVERIFY(writeLock(folder, other.processId(), QSysInfo::machineHostName()));
        const auto lock = runs::RunLock::take(folder);
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, domain::ErrorCode::RunLocked);
        QVERIFY(lock.error().found.find(std::to_string(other.processId())) != std::string::npos);
        other.kill();
        other.waitForFinished();
    }

    void aStaleLockIsTakenOver()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder{dir.path()};
        QProcess dead;
        dead.start(QStringLiteral("true"), {});
        QVERIFY(dead.waitForStarted());
        const qint64 pid = dead.processId();
        QVERIFY(dead.waitForFinished());
        QVERIFY(writeLock(folder, pid, QSysInfo::machineHostName()));
        QVERIFY(!runs::lockHolder(folder));
        QVERIFY(runs::RunLock::take(folder));
    }

    void aLockOfAnotherHostCountsAsAlive()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder{dir.path()};
        QVERIFY(writeLock(folder, 1, QStringLiteral("node17.cluster")));
        QVERIFY(runs::lockHolder(folder));
        QVERIFY(!runs::RunLock::take(folder));
    }

private:
    static bool writeLock(const runs::RunFolder& folder, qint64 pid, const QString& host)
    {
        return runs::writeJsonFile(folder.lockFile(), {{QStringLiteral("pid"), pid},
                                                       {QStringLiteral("host"), host},
                                                       {QStringLiteral("since"), QStringLiteral("2026-01-01T00:00:00.000Z")}})
            .has_value();
    }
};

QTEST_GUILESS_MAIN(RunLockTest)
#include "run_lock_test.moc"
