// Never lost: the real window under a scripted hand is killed at random instants, also inside a commit; what it had
// acknowledged is in the database with all its facts, and nothing is half. A disk that fails for a while loses nothing.
//
// FEWBOX_KILLS=200 for the long run; FEWBOX_KILLS_SEED to repeat one.
#include "desk_under_hand.h"
#include "program.h"
#include "replayed_journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QThread>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <optional>
#include <random>

#ifdef Q_OS_LINUX
#include <csignal>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace {

/// Then another project is begun: two hundred kills leave hundreds of boxes on each film, and a hand that waits for those to
/// be drawn does little else.
constexpr int killsOfAProject = 20;

int wantedKills()
{
    return qEnvironmentVariableIsSet("FEWBOX_KILLS") ? qEnvironmentVariableIntValue("FEWBOX_KILLS") : 10;
}

/// A radiologist in a hurry: boxes, points, labels, second thoughts, other films.
QStringList randomScript(std::mt19937& random)
{
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    const auto place = [&] { return QStringLiteral("%1 %2").arg(320 + below(360)).arg(220 + below(560)); };
    const auto oneOf = [&](const QStringList& keys) { return QStringLiteral("key ") + keys[below(int(keys.size()))]; };
    // A click gives the film the keyboard: in a search field "B" is a letter.
    QStringList script{"await-film", "click 500 900", "key B", "begin"};
    for (int i = 0; i < 300; ++i) {
        const int what = below(100);
        if (what < 40)
            script += QStringLiteral("drag %1 %2").arg(place(), place());
        else if (what < 46)
            script << "click 500 900" << "key P" << "click " + place() << "key B";
        else if (what < 54)
            script += QStringLiteral("key %1").arg(1 + below(8));
        else if (what < 60)
            script += QStringLiteral("key Shift+%1").arg(1 + below(8));
        else if (what < 72)
            script += oneOf({"Ctrl+Z", "Ctrl+Z", "Ctrl+Y"});
        else if (what < 80)
            script += oneOf({"Tab", "Shift+Tab", "Del"});
        else if (what < 88)
            script += oneOf({"Right", "Shift+Down", "Ctrl+Right", "Alt+Up"});
        else if (what < 93)
            script += oneOf({"N", "S"});
        else
            script += oneOf({"PgDown", "PgUp", "Ctrl+Return"});
    }
    script += "again";
    return script;
}

/// True if the log has frames behind its last commit: the kill came while one was being written. Frames count while
/// their salts are the header's (sqlite.org/fileformat2.html#walformat).
bool endsInsideACommit(const QString& wal)
{
    QFile file(wal);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    const auto word = [&](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    if (bytes.size() < 32)
        return false;
    const qsizetype frame = 24 + qsizetype(word(8));
    bool inside = false;
    for (qsizetype at = 32; at + 24 <= bytes.size(); at += frame) {
        if (word(at + 8) != word(16) || word(at + 12) != word(20))
            break;
        inside = word(at + 4) == 0 || at + frame > bytes.size(); // no commit, or half a page
    }
    return inside;
}

/// Kills at the n-th write to the log from now, which is the first or a later one of some commit; false if none comes.
bool killInsideACommit(DeskUnderHand& desk, const QString& wal, int n)
{
#ifdef Q_OS_LINUX
    const int watcher = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (watcher < 0 || ::inotify_add_watch(watcher, QFile::encodeName(wal).constData(), IN_MODIFY) < 0)
        return false;
    const pid_t pid = pid_t(desk.pid());
    char events[4096];
    bool killed = false;
    while (!killed) {
        pollfd wait{watcher, POLLIN, 0};
        if (::poll(&wait, 1, 60'000) <= 0)
            break;
        // Writes to the same file that follow each other at once are told as one.
        if (::read(watcher, events, sizeof events) > 0 && --n <= 0)
            killed = ::kill(pid, SIGKILL) == 0;
    }
    ::close(watcher);
    desk.kill(); // and wait
    return killed;
#else
    Q_UNUSED(wal);
    Q_UNUSED(n);
    desk.kill();
    return true;
#endif
}

} // namespace

class KillsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasAcknowledgedIsThereAfterAKill();
    void whatCannotBeWrittenWaitsOnScreenAndArrives_data();
    void whatCannotBeWrittenWaitsOnScreenAndArrives();

private:
    /// People's gestures behind this one, those of undo and redo too.
    int gestures(qint64 after) const
    {
        return number(QStringLiteral("SELECT count(*) FROM gesture WHERE reader IS NOT NULL AND id > %1").arg(after));
    }
    int number(const QString& sql) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_project;
};

void KillsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString films = m_dir->filePath("films");
    m_project = m_dir->filePath("project");
    QCOMPARE(runProgram("fewboxctl", {"phantom", films, "--images", "6", "--seed", "4", "--quiet"}).exitCode, 0);
    QCOMPARE(runProgram("fewboxctl", {"import", "nih", films, "--project", m_project}).exitCode, 0);
}

int KillsTest::number(const QString& sql) const
{
    int value = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "number");
        database.setDatabaseName(m_project + "/project.fewbox");
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql) && query.next())
                value = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase("number");
    return value;
}

void KillsTest::whatWasAcknowledgedIsThereAfterAKill()
{
    const int kills = wantedKills();
    const unsigned seed = qEnvironmentVariableIsSet("FEWBOX_KILLS_SEED")
                              ? unsigned(qEnvironmentVariableIntValue("FEWBOX_KILLS_SEED"))
                              : std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::optional<ReplayedJournal> twin;
    std::optional<DeskUnderHand> desk;
    QString wal;
    int acknowledged = 0, torn = 0, unheard = 0;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < kills; ++i) {
        const QByteArray which = QStringLiteral("seed %1, kill %2").arg(seed).arg(i).toUtf8();
        if (i % killsOfAProject == 0) {
            twin.reset();
            desk.reset();
            init();
            twin.emplace(m_project);
            desk.emplace(m_project);
            wal = m_project + "/project.fewbox-wal";
        }
        const qint64 before = twin->last();
        desk->start(randomScript(random));
        switch (i % 3) {
        case 0: // whenever, also while it starts
            QThread::msleep(random() % 1500);
            break;
        case 1: // inside a commit
            QVERIFY2(desk->awaitAcknowledged(1 + int(random() % 40)), which);
            QVERIFY2(killInsideACommit(*desk, wal, 1 + int(random() % 12)), which);
            break;
        case 2: // right behind a commit
            QVERIFY2(desk->awaitAcknowledged(1 + int(random() % 60)), which);
            break;
        }
        desk->kill();
        torn += endsInsideACommit(wal);
        const QString difference = twin->compare();
        QVERIFY2(difference.isEmpty(), which + ": " + difference.toUtf8());
        const QList<qint64> ids = desk->acknowledged();
        for (qsizetype k = 0; k < ids.size(); ++k)
            QCOMPARE(ids[k] > (k > 0 ? ids[k - 1] : before) && ids[k] <= twin->last(), true);
        // Between the commit and its acknowledgement there is room for one gesture; readings of files get none.
        const int unacknowledged = gestures(before) - int(ids.size());
        QVERIFY2(unacknowledged == 0 || unacknowledged == 1,
                 which + ": " + QByteArray::number(unacknowledged) + " more than acknowledged");
        acknowledged += int(ids.size());
        unheard += unacknowledged;
    }
    QVERIFY(acknowledged > kills); // the hand did work
    qInfo("%d kills (seed %u): %d gestures acknowledged, none lost; %d kills tore a commit, %d fell between a commit and "
          "its acknowledgement; %.1f s",
          kills, seed, acknowledged, torn, unheard, double(clock.elapsed()) / 1000);
}

namespace {

/// What keeps the window from writing, for as long as it lives.
class Obstacle {
public:
    virtual ~Obstacle() = default;
    virtual bool holds() const = 0;
};

/// Another program has the project's write lock.
class HeldLock : public Obstacle {
public:
    explicit HeldLock(const QString& project)
    {
        m_database = QSqlDatabase::addDatabase("QSQLITE", "lock");
        m_database.setDatabaseName(project + "/project.fewbox");
        m_holds = m_database.open() && QSqlQuery(m_database).exec("BEGIN IMMEDIATE");
    }
    ~HeldLock() override
    {
        QSqlQuery(m_database).exec("ROLLBACK");
        m_database = {};
        QSqlDatabase::removeDatabase("lock");
    }
    bool holds() const override { return m_holds; }

private:
    QSqlDatabase m_database;
    bool m_holds = false;
};

#ifdef Q_OS_LINUX
/// No file of the window grows beyond what the log is now: as on a disk without a byte left.
class FullDisk : public Obstacle {
public:
    FullDisk(qint64 pid, const QString& project) : m_pid(pid_t(pid))
    {
        rlimit limit{};
        m_holds = ::prlimit(m_pid, RLIMIT_FSIZE, nullptr, &m_before) == 0;
        limit = m_before;
        limit.rlim_cur = rlim_t(QFileInfo(project + "/project.fewbox-wal").size());
        m_holds = m_holds && ::prlimit(m_pid, RLIMIT_FSIZE, &limit, nullptr) == 0;
    }
    ~FullDisk() override { ::prlimit(m_pid, RLIMIT_FSIZE, &m_before, nullptr); }
    bool holds() const override { return m_holds; }

private:
    pid_t m_pid;
    rlimit m_before{};
    bool m_holds = false;
};
#endif

} // namespace

void KillsTest::whatCannotBeWrittenWaitsOnScreenAndArrives_data()
{
    QTest::addColumn<bool>("disk");
    QTest::newRow("another program holds the lock") << false;
#ifdef Q_OS_LINUX
    QTest::newRow("the disk is full") << true;
#endif
}

void KillsTest::whatCannotBeWrittenWaitsOnScreenAndArrives()
{
    QFETCH(bool, disk);
    DeskUnderHand desk(m_project);
    // One box is stored before, so that the log is there; three wait; one comes after.
    desk.start({"await-film", "key B", "drag 400 300 450 380", "await All saved", "touch " + desk.path("ready"),
                "await-file " + desk.path("held"), "drag 500 300 550 380", "drag 400 450 450 500", "drag 500 450 550 500",
                "await 3 not saved", "touch " + desk.path("waiting"), "await All saved", "drag 450 600 500 650",
                "touch " + desk.path("finished")});
    QVERIFY(desk.awaitFile("ready"));
    QVERIFY(desk.awaitAcknowledged(1));
    {
        std::unique_ptr<Obstacle> obstacle;
#ifdef Q_OS_LINUX
        if (disk)
            obstacle = std::make_unique<FullDisk>(desk.pid(), m_project);
#endif
        if (!disk)
            obstacle = std::make_unique<HeldLock>(m_project);
        QVERIFY(obstacle->holds());
        QVERIFY(QFile(desk.path("held")).open(QIODevice::WriteOnly));
        QVERIFY(desk.awaitFile("waiting")); // the status line says so
        QCOMPARE(desk.acknowledged().size(), 1);
    }
    QVERIFY(desk.awaitFile("finished")); // tried again without a hand, and what follows is stored at once
    QVERIFY(desk.awaitAcknowledged(5));
    desk.kill();
    QCOMPARE(number("SELECT count(*) FROM box_in_force WHERE reader IS NOT NULL"), 5);
    QCOMPARE(number("SELECT count(DISTINCT x || ' ' || y) FROM box_in_force WHERE reader IS NOT NULL"), 5);
}

int main(int argc, char** argv)
{
    // Qt Test gives a function five minutes, and two hundred kills take longer.
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(std::max(600, 60 * wantedKills()) * 1000));
    QCoreApplication app(argc, argv);
    KillsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kills_test.moc"
