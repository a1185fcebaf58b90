#include "core/runs/worker_process.h"

#include "core/runs/run_lock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

namespace runs {

using domain::ErrorCode;

namespace {

constexpr int pollMs = 200;
constexpr qint64 silentAfterMs = 60'000;
constexpr int lastWords = 300; // characters

QString executableName()
{
#ifdef Q_OS_WIN
    return QStringLiteral("fewbox-worker.exe");
#else
    return QStringLiteral("fewbox-worker");
#endif
}

QString commandOf(WorkerProcess::Task task)
{
    switch (task) {
    case WorkerProcess::Task::Train: return QStringLiteral("train");
    case WorkerProcess::Task::Predict: return QStringLiteral("predict");
    case WorkerProcess::Task::Refresh: return QStringLiteral("refresh");
    case WorkerProcess::Task::Shift: return QStringLiteral("shift");
    }
    return {};
}

QString eventsFileOf(const RunFolder& folder, WorkerProcess::Task task)
{
    const bool answers = task == WorkerProcess::Task::Predict || task == WorkerProcess::Task::Shift;
    return answers ? answerEventsFile(folder.path) : folder.eventsFile();
}

} // namespace

domain::Result<QString> findWorker()
{
    if (const QString set = qEnvironmentVariable("FEWBOX_WORKER"); !set.isEmpty()) {
        if (QFileInfo(set).isExecutable())
            return set;
        return domain::fail(ErrorCode::WorkerMissing, set.toStdString(), {.found = "FEWBOX_WORKER names no program"});
    }
    const QString userFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/fewbox/worker");
    QStringList looked;
    // A GPU build that the user installed goes before the one that came with the program.
    for (const QString& name : QDir(userFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        looked << userFolder + QLatin1Char('/') + name + QLatin1Char('/') + executableName();
    looked << QCoreApplication::applicationDirPath() + QLatin1Char('/') + executableName();
    for (const QString& path : looked) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    if (const QString path = QStandardPaths::findExecutable(executableName()); !path.isEmpty())
        return path;
    return domain::fail(ErrorCode::WorkerMissing, executableName().toStdString(),
                        {.found = "looked for " + looked.join(QStringLiteral(", ")).toStdString() + " and in PATH"});
}

struct WorkerProcess::Private {
    QProcess* child = nullptr; ///< none for a detached or attached run
    QTimer poll;
    EventFile events;
    QElapsedTimer sinceLine;
    QDeadlineTimer startDeadline; ///< until when a detached worker may be without its lock
    bool sawLock = false;
    bool spoke = false; ///< it said a line since it was started
    bool ended = false;
    int exitCode = 0;

    explicit Private(const QString& file) : events(file) {}
};

WorkerProcess::WorkerProcess(RunFolder folder, Task task, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_task(task), d(std::make_unique<Private>(eventsFileOf(m_folder, task)))
{
    d->poll.setInterval(pollMs);
    connect(&d->poll, &QTimer::timeout, this, [this] { follow(); });
}

WorkerProcess::~WorkerProcess()
{
    if (d->child && d->child->state() != QProcess::NotRunning) {
        d->child->disconnect(this);
        d->child->closeWriteChannel();
        // The worker finishes its step and writes a checkpoint; a destructor waits no longer than that takes.
        if (!d->child->waitForFinished(30'000))
            d->child->kill();
        d->child->waitForFinished(1'000);
    }
}

bool WorkerProcess::isAlive() const
{
    if (d->ended)
        return false;
    if (d->child)
        return d->child->state() != QProcess::NotRunning;
    return lockHolder(m_folder).has_value() || !d->startDeadline.hasExpired();
}

void WorkerProcess::start(bool detached, bool resume)
{
    const auto worker = findWorker();
    if (!worker) {
        fail(worker.error());
        return;
    }
    if (auto done = writeWanted(m_folder, Wanted::Running); !done) {
        fail(done.error());
        return;
    }
    QStringList arguments{commandOf(m_task), m_folder.path};
    if (resume)
        arguments << QStringLiteral("--resume");
    // Lines of an earlier life of this run are known already.
    catchUp();
    m_status.state = QStringLiteral("starting");
    d->sinceLine.start();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // libgomp spins at every barrier otherwise, which is ruinous where the window needs a core; read once, at load.
    if (!environment.contains(QStringLiteral("OMP_WAIT_POLICY")))
        environment.insert(QStringLiteral("OMP_WAIT_POLICY"), QStringLiteral("PASSIVE"));
    if (detached) {
        QProcess process;
        process.setProgram(*worker);
        process.setArguments(arguments << QStringLiteral("--detach"));
        process.setProcessEnvironment(environment);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(m_folder.logFile(), QIODevice::Append); // of a program that cannot even start
        process.setStandardInputFile(QProcess::nullDevice());
        if (!process.startDetached()) {
            fail({ErrorCode::WorkerCannotStart, worker->toStdString(), process.errorString().toStdString(), {}});
            return;
        }
        d->startDeadline.setRemainingTime(startingFor(m_folder, eventsFileOf(m_folder, m_task)).count());
    } else {
        d->child = new QProcess(this);
        d->child->setProcessEnvironment(environment);
        d->child->setStandardOutputFile(QProcess::nullDevice()); // the same lines are in events.jsonl
        connect(d->child, &QProcess::errorOccurred, this, [this, worker](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail({ErrorCode::WorkerCannotStart, worker->toStdString(), d->child->errorString().toStdString(), {}});
        });
        connect(d->child, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            follow();
            end(status == QProcess::CrashExit ? -1 : code);
        });
        d->child->start(*worker, arguments);
    }
    d->poll.start();
    Q_EMIT statusChanged();
}

void WorkerProcess::attach()
{
    d->sinceLine.start();
    const auto starting = startingFor(m_folder, eventsFileOf(m_folder, m_task));
    d->startDeadline.setRemainingTime(starting.count());
    if (starting.count() > 0) {
        catchUp();
        m_status.state = QStringLiteral("starting");
        Q_EMIT statusChanged();
    }
    follow();
    if (!d->ended)
        d->poll.start();
}

void WorkerProcess::pause()
{
    wish(Wanted::Paused, QStringLiteral("pausing"));
}

void WorkerProcess::resume()
{
    wish(Wanted::Running, QStringLiteral("running"));
}

void WorkerProcess::stop()
{
    wish(Wanted::Stopped, QStringLiteral("stopping"));
}

void WorkerProcess::wish(Wanted wanted, const QString& state)
{
    if (d->ended)
        return;
    if (auto done = writeWanted(m_folder, wanted); !done) {
        m_status.error = done.error(); // shown; the run goes on
    } else if (wanted != Wanted::Running) {
        m_status.state = state; // requested; the worker's own `state` event confirms
    }
    Q_EMIT statusChanged();
}

void WorkerProcess::catchUp()
{
    for (const Event& line : d->events.readNew())
        m_status.apply(line);
    m_status.error.reset();
}

void WorkerProcess::follow()
{
    if (d->ended)
        return;
    const std::vector<Event> lines = d->events.readNew();
    for (const Event& line : lines) {
        m_status.apply(line);
        Q_EMIT event(line);
        if (d->ended)
            return;
    }
    const bool wasSilent = m_silent;
    d->spoke = d->spoke || !lines.empty();
    if (!lines.empty())
        d->sinceLine.restart();
    // A paused worker has nothing to say.
    m_silent = d->sinceLine.elapsed() > silentAfterMs && m_status.state != QLatin1String("paused");
    if (!lines.empty() || wasSilent != m_silent)
        Q_EMIT statusChanged();

    if (!d->child) {
        const bool locked = lockHolder(m_folder).has_value();
        d->sawLock = d->sawLock || locked;
        // One that ends between two looks is never seen with its lock, but its last line says so.
        const bool said = exitCodeFromEvents() != -1;
        if (!locked && (d->sawLock || said || d->startDeadline.hasExpired()))
            end(exitCodeFromEvents());
    }
}

int WorkerProcess::exitCodeFromEvents() const
{
    if (m_status.state == QLatin1String("finished"))
        return 0;
    if (m_status.state == QLatin1String("stopped"))
        return 5;
    return m_status.error ? 1 : -1;
}

void WorkerProcess::fail(const domain::Error& error)
{
    m_status.state = QStringLiteral("failed");
    m_status.error = error;
    end(-1);
}

void WorkerProcess::end(int exitCode)
{
    if (d->ended)
        return;
    d->ended = true;
    d->poll.stop();
    m_silent = false;
    if (exitCode == 5) {
        m_status.state = QStringLiteral("stopped");
    } else if (exitCode == 0) {
        m_status.state = QStringLiteral("finished");
    } else if (!m_status.error) {
        // It said nothing: killed by a signal, by the system for its memory, or by an exception of a library.
        std::string found = exitCode < 0 ? "it ended without a word (killed, or crashed)"
                                         : "exit code " + std::to_string(exitCode);
        if (d->child && exitCode < 0)
            found = "killed by a signal, or crashed";
        const QString words = d->child ? QString::fromLocal8Bit(d->child->readAllStandardError()).trimmed() : QString();
        if (!d->spoke && exitCode > 0) {
            // The loader of the system speaks of missing libraries here.
            if (!words.isEmpty())
                found += ": " + words.right(lastWords).toStdString();
            m_status.error = domain::Error{ErrorCode::WorkerCannotStart, d->child ? d->child->program().toStdString() : std::string(),
                                           std::move(found), {}};
        } else {
            m_status.error = domain::Error{ErrorCode::WorkerDied, m_folder.path.toStdString(), std::move(found), {}};
        }
        m_status.state = QStringLiteral("failed");
    } else {
        m_status.state = QStringLiteral("failed");
    }
    Q_EMIT statusChanged();
    Q_EMIT ended(exitCode);
}

} // namespace runs
