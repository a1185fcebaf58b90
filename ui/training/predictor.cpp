#include "ui/training/predictor.h"

#include "core/launch/answering.h"
#include "core/launch/run_launch.h"
#include "core/runs/run_lock.h"

#include <QFileInfo>

#include <utility>

namespace training {

using domain::RunId;

namespace {

/// A worker is at this run, and it predicts: `shift` says its lines in the same file.
bool isPredicting(const runs::RunFolder& folder)
{
    if (!runs::lockHolder(folder))
        return false;
    runs::RunStatus status;
    for (const runs::Event& event : runs::EventFile(runs::answerEventsFile(folder.path)).readNew())
        status.apply(event);
    return status.state == QLatin1String("running") && status.phase == QLatin1String("predict");
}

} // namespace

Predictor::Predictor(RunLauncher& launcher, RunLauncher::Leash leash, QObject* parent)
    : QObject(parent), m_launcher(launcher), m_leash(leash)
{
    connect(&m_preparing, &kit::Job::runningChanged, this, &Predictor::changed);
    connect(&m_launcher, &RunLauncher::changed, this, &Predictor::changed);
    // At once, before the launcher turns to the next that waits.
    connect(&m_launcher, &RunLauncher::ended, this, &Predictor::beginWaiting);
    recover();
}

Predictor::~Predictor()
{
    if (m_worker)
        m_worker->disconnect(this);
}

void Predictor::recover()
{
    m_recovering.start(
        [folder = m_launcher.project().folder()](const domain::Progress&) -> domain::Result<std::optional<store::RunRow>> {
            auto project = store::Project::open(folder);
            if (!project)
                return tl::unexpected(project.error());
            auto rows = (*project)->runs();
            if (!rows)
                return tl::unexpected(rows.error());
            for (store::RunRow& row : *rows)
                if (row.state == QLatin1String("finished") && isPredicting(launch::folderOf(**project, row)))
                    return std::optional(std::move(row));
            return std::optional<store::RunRow>();
        },
        this,
        [this](domain::Result<std::optional<store::RunRow>> found) {
            if (!found)
                Q_EMIT refused(found.error());
            else if (*found && !m_active) {
                follow(**found);
                m_worker->attach();
            }
            Q_EMIT changed();
        });
}

QString Predictor::whyNot(const std::optional<store::RunRow>& run) const
{
    if (!run)
        return tr("No run has finished yet.");
    if (run->state != QLatin1String("finished"))
        return tr("Run %1 has not finished.").arg(run->number.value);
    if (!m_launcher.outlook().hasWorker())
        return m_launcher.outlook().workerProblem();
    if (m_active)
        return tr("Run %1 is predicting the films now.").arg(m_active->row.number.value);
    if (m_preparing.isRunning())
        return tr("The films are being listed.");
    if (m_waiting)
        return tr("Run %1 will predict the films when the training has ended.").arg(m_waiting->run.value);
    return {};
}

void Predictor::predict(RunId run, const std::vector<domain::ImageId>& first)
{
    if (m_active || m_waiting || m_preparing.isRunning())
        return;
    if (!m_launcher.active()) {
        begin(run, first);
        return;
    }
    m_waiting = Waiting{run, first};
    Q_EMIT changed();
}

void Predictor::beginWaiting()
{
    if (!m_waiting || m_launcher.active())
        return;
    const Waiting next = *std::exchange(m_waiting, std::nullopt);
    begin(next.run, next.first);
}

void Predictor::begin(RunId run, const std::vector<domain::ImageId>& first)
{
    m_launcher.setHeld(true);
    m_preparing.start(
        [folder = m_launcher.project().folder(), run, first](const domain::Progress&) -> domain::Result<store::RunRow> {
            auto project = store::Project::open(folder);
            if (!project)
                return tl::unexpected(project.error());
            auto row = launch::findRunToPredict(**project, QString::number(run.value));
            if (!row)
                return row;
            if (auto done = launch::preparePrediction(**project, launch::folderOf(**project, *row), first); !done)
                return tl::unexpected(done.error());
            return row;
        },
        this,
        [this](domain::Result<store::RunRow> row) {
            if (!row) {
                m_launcher.setHeld(false);
                Q_EMIT refused(row.error());
                Q_EMIT changed();
                return;
            }
            follow(*row);
            m_worker->start(m_leash == RunLauncher::Leash::Detached);
            Q_EMIT changed();
        });
}

void Predictor::follow(const store::RunRow& row)
{
    m_active = Active{row, launch::folderOf(m_launcher.project(), row)};
    m_launcher.setHeld(true);
    m_worker = std::make_unique<runs::WorkerProcess>(m_active->folder, runs::WorkerProcess::Task::Predict);
    connect(m_worker.get(), &runs::WorkerProcess::event, this, &Predictor::take);
    connect(m_worker.get(), &runs::WorkerProcess::statusChanged, this, &Predictor::changed);
    connect(m_worker.get(), &runs::WorkerProcess::ended, this, &Predictor::workerEnded);
}

void Predictor::take(const runs::Event& event)
{
    if (!m_active)
        return;
    if (event.event == QLatin1String("hello")) {
        m_active->asked = event.fields[QStringLiteral("images")].toInt();
        m_active->answered = 0;
    } else if (event.event == QLatin1String("answered")) {
        m_active->answered = event.fields[QStringLiteral("images")].toInt();
        Q_EMIT answered(m_active->row.number);
    }
}

void Predictor::workerEnded()
{
    if (!m_active)
        return;
    const QString log = m_active->folder.logFile();
    const End end{m_active->row, m_worker->status(), m_active->asked, m_active->answered,
                  QFileInfo::exists(log) ? log : QString()};
    m_active.reset();
    m_worker.release()->deleteLater(); // we are inside one of its signals
    Q_EMIT ended(end);
    m_launcher.setHeld(false);
    Q_EMIT changed();
}

void Predictor::stop()
{
    if (m_worker)
        m_worker->stop();
    if (std::exchange(m_waiting, std::nullopt))
        Q_EMIT changed();
}

const runs::RunStatus* Predictor::status() const
{
    return m_worker ? &m_worker->status() : nullptr;
}

bool Predictor::isStopping() const
{
    return m_worker && m_worker->status().state == QLatin1String("stopping");
}

} // namespace training
