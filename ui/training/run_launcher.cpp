#include "ui/training/run_launcher.h"

#include "core/exchange/split_file.h"
#include "core/launch/run_launch.h"
#include "ui/training/box_words.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMetaObject>

#include <algorithm>

namespace training {

using domain::RunId;

QString storedStateOf(const runs::RunStatus& status)
{
    const QString& state = status.state;
    if (state == QLatin1String("paused") || state == QLatin1String("stopped") || state == QLatin1String("finished") ||
        state == QLatin1String("failed") || state == QLatin1String("queued"))
        return state;
    // Starting, pausing and stopping are still running: a wish is not a fact until the worker confirms it.
    return QStringLiteral("running");
}

namespace {

/// Whoever made the folder has said it there (core/worker/refresh_run.h).
runs::WorkerProcess::Task taskOf(const runs::RunFolder& folder)
{
    return QFileInfo::exists(folder.file(QStringLiteral("refresh.json"))) ? runs::WorkerProcess::Task::Refresh
                                                                          : runs::WorkerProcess::Task::Train;
}

QString splitSentence(const domain::SplitCounts& counts)
{
    QStringList parts{RunLauncher::tr("The split: %1 images train (%2 boxed), %3 validate (%4), %5 test (%6).")
                          .arg(counts.train)
                          .arg(counts.boxedTrain)
                          .arg(counts.validation)
                          .arg(counts.boxedValidation)
                          .arg(counts.test)
                          .arg(counts.boxedTest)};
    if (counts.notListed > 0)
        parts << RunLauncher::tr("%n image(s) that it does not list are left out.", nullptr, counts.notListed);
    if (counts.notThere > 0)
        parts << RunLauncher::tr("%n line(s) name no image of this project.", nullptr, counts.notThere);
    return parts.join(QLatin1Char(' '));
}

} // namespace

RunLauncher::RunLauncher(store::Project& project, Leash leash, QObject* parent)
    : QObject(parent), m_project(project), m_leash(leash), m_outlook(project), m_scores(project)
{
    connect(&m_outlook, &LaunchOutlook::changed, this, &RunLauncher::changed);
    connect(&m_outlook, &LaunchOutlook::refused, this, &RunLauncher::refused);
    connect(&m_scores, &ScoreTaking::changed, this, &RunLauncher::changed);
    connect(&m_scores, &ScoreTaking::scored, this, &RunLauncher::scored);
    connect(&m_scores, &ScoreTaking::refused, this, &RunLauncher::refused);
    for (kit::Job* job : {&m_preparing, &m_recovering})
        connect(job, &kit::Job::runningChanged, this, &RunLauncher::changed);
    recover();
}

RunLauncher::~RunLauncher()
{
    if (m_worker)
        m_worker->disconnect(this);
}

void RunLauncher::recover()
{
    m_recovering.start([folder = m_project.folder()](const domain::Progress&) { return findLeftRuns(folder); }, this,
                       [this](domain::Result<LeftRuns> found) {
                           if (found)
                               takeUp(std::move(*found));
                           else
                               Q_EMIT refused(found.error());
                       });
}

void RunLauncher::takeUp(LeftRuns found)
{
    if (m_project.isReadOnly()) { // whoever may write takes the scores and begins what waits
        found.unscored.clear();
        found.waiting.clear();
    }
    for (const store::RunRow& row : found.unscored)
        m_scores.take({row, launch::folderOf(m_project, row), row.state});
    for (const std::vector<store::RunRow>* rows : {&found.ended, &found.alive})
        for (const store::RunRow& row : *rows)
            if (!m_active)
                attach({row, launch::folderOf(m_project, row)});
    for (const store::RunRow& row : found.waiting)
        m_waiting.push_back({row, launch::folderOf(m_project, row)});
    beginNext();
    Q_EMIT changed();
}

QString RunLauncher::whyNot() const
{
    if (!m_outlook.hasWorker())
        return m_outlook.workerProblem();
    const auto& boxes = m_outlook.boxes();
    if (!boxes)
        return tr("The boxes are still being counted.");
    if (boxes->allFindings.taken.boxes == 0)
        return noBoxText(boxes->allFindings);
    if (m_recovering.isRunning())
        return tr("Looking for runs that are still going on.");
    if (m_preparing.isRunning())
        return tr("A run is just being prepared.");
    if (m_held && !m_waiting.empty())
        return tr("A run is predicting the films, and run %1 waits already. Wait for one of them, or stop it.")
            .arg(m_waiting.front().row.number.value);
    if (m_active && !m_waiting.empty())
        return tr("Run %1 trains and run %2 waits already. Wait for one of them, or stop it.")
            .arg(m_active->row.number.value)
            .arg(m_waiting.front().row.number.value);
    return {};
}

bool RunLauncher::willQueue() const
{
    return m_active || m_held;
}

void RunLauncher::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    Q_EMIT changed();
    QMetaObject::invokeMethod(this, [this] { beginNext(); }, Qt::QueuedConnection);
}

bool RunLauncher::isPending() const
{
    return m_preparing.isRunning() || m_recovering.isRunning() || m_scores.isRunning() || m_outlook.isPending();
}

QString RunLauncher::doing() const
{
    if (m_preparing.isRunning())
        return tr("Freezing the boxes of this project…");
    if (m_scores.current())
        return tr("Scoring run %1…").arg(m_scores.current().value);
    if (m_recovering.isRunning())
        return tr("Looking for runs that are still going on…");
    return {};
}

void RunLauncher::launch(const LaunchRequest& request)
{
    if (!canStart())
        return;
    prepare([request](store::Project& project) -> domain::Result<launch::PreparedRun> {
        std::optional<domain::Split> split;
        if (!request.split.isEmpty()) {
            auto read = exchange::readSplit(request.split);
            if (!read)
                return tl::unexpected(read.error());
            split = std::move(*read);
        }
        return launch::prepareRun(project, request.options, request.title, split);
    });
}

QString RunLauncher::whyNotRefresh() const
{
    if (const QString why = whyNot(); !why.isEmpty())
        return why;
    if (m_held)
        return tr("A run is predicting the films now. Wait for it, or stop it first.");
    return m_active ? tr("Run %1 trains now. Wait for it, or stop it first.").arg(m_active->row.number.value) : QString();
}

void RunLauncher::refresh(RunId base)
{
    if (!whyNotRefresh().isEmpty())
        return;
    const QString title = tr("heads of run %1 refitted").arg(base.value);
    const auto inView = m_filmsInView ? m_filmsInView() : std::vector<domain::ImageId>();
    prepare([base, title, inView](store::Project& project) -> domain::Result<launch::PreparedRun> {
        const auto row = launch::findRun(project, QString::number(base.value));
        if (!row)
            return tl::unexpected(row.error());
        return launch::prepareRefresh(project, *row, inView, title);
    });
}

void RunLauncher::prepare(std::function<domain::Result<launch::PreparedRun>(store::Project&)> make)
{
    struct Prepared {
        launch::PreparedRun run;
        store::RunRow row;
    };
    m_preparing.start(
        [folder = m_project.folder(), make = std::move(make)](const domain::Progress&) -> domain::Result<Prepared> {
            auto project = store::Project::open(folder);
            if (!project)
                return tl::unexpected(project.error());
            auto prepared = make(**project);
            if (!prepared)
                return tl::unexpected(prepared.error());
            auto row = launch::findRun(**project, QString::number(prepared->number.value));
            if (!row)
                return tl::unexpected(row.error());
            // Until a worker says otherwise, so that a window that is closed now finds it again.
            if (auto done = (*project)->setRunState(row->number, QStringLiteral("queued")); !done)
                return tl::unexpected(done.error());
            return Prepared{std::move(*prepared), std::move(*row)};
        },
        this,
        [this](domain::Result<Prepared> prepared) {
            if (!prepared) {
                Q_EMIT refused(prepared.error());
                Q_EMIT changed();
                return;
            }
            for (const domain::Error& error : prepared->run.leftOut)
                Q_EMIT refused(error);
            if (prepared->run.split)
                Q_EMIT noted(splitSentence(*prepared->run.split));
            if (!prepared->run.findingsLeftOut.empty()) {
                QStringList names;
                for (const std::string& name : prepared->run.findingsLeftOut)
                    names << QString::fromStdString(name);
                Q_EMIT noted(tr("Left out of the refit, since the run was trained before they were added: %1. A full training learns them.")
                                 .arg(QLocale().createSeparatedList(names)));
            }
            const RunId run = prepared->row.number;
            Known known{prepared->row, prepared->run.folder};
            if (m_active || m_held)
                m_waiting.push_back(std::move(known));
            else
                begin(std::move(known));
            Q_EMIT launched(run);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

QString RunLauncher::whyNotResume(RunId run) const
{
    if (run && m_scores.current() == run)
        return tr("Its results are just being taken in.");
    if (!m_outlook.hasWorker())
        return m_outlook.workerProblem();
    if (m_active)
        return run == m_active->row.number
                   ? tr("This run is going on.")
                   : tr("Run %1 trains now. Wait for it, or stop it first.").arg(m_active->row.number.value);
    if (m_held)
        return tr("A run is predicting the films now. Wait for it, or stop it first.");
    return {};
}

void RunLauncher::resumeRun(RunId run)
{
    if (!whyNotResume(run).isEmpty())
        return;
    const auto rows = m_project.runs();
    if (!rows) {
        Q_EMIT refused(rows.error());
        return;
    }
    for (const store::RunRow& row : *rows) {
        if (row.number == run) {
            std::erase_if(m_ended, [run](const Ended& one) { return one.run == run; });
            begin({row, launch::folderOf(m_project, row), true});
            Q_EMIT changed();
            return;
        }
    }
}

void RunLauncher::follow(const Known& known)
{
    m_active = known;
    m_storedState.clear();
    m_worker = std::make_unique<runs::WorkerProcess>(known.folder, taskOf(known.folder));
    const RunId run = known.row.number;
    connect(m_worker.get(), &runs::WorkerProcess::statusChanged, this, [this, run] {
        if (m_worker)
            rememberState(run, storedStateOf(m_worker->status()));
        Q_EMIT statusChanged(run);
    });
    connect(m_worker.get(), &runs::WorkerProcess::event, this, [this, run](const runs::Event& event) {
        if (event.event == QLatin1String("refreshed"))
            Q_EMIT refreshed(run);
    });
    connect(m_worker.get(), &runs::WorkerProcess::ended, this, [this](int exitCode) { workerEnded(exitCode); });
}

void RunLauncher::begin(Known known)
{
    const bool resume = known.resume && taskOf(known.folder) == runs::WorkerProcess::Task::Train; // heads are fitted anew
    follow(known);
    m_worker->start(m_leash == Leash::Detached, resume);
}

void RunLauncher::attach(Known known)
{
    follow(known);
    m_worker->attach();
}

void RunLauncher::rememberState(RunId run, const QString& state)
{
    if (state == m_storedState)
        return;
    m_storedState = state;
    if (m_project.isReadOnly())
        return;
    if (auto done = m_project.setRunState(run, state); !done)
        Q_EMIT refused(done.error());
}

void RunLauncher::workerEnded(int exitCode)
{
    if (!m_active)
        return;
    const Known known = *m_active;
    const RunId run = known.row.number;
    rememberState(run, storedStateOf(m_worker->status()));
    m_ended.push_back({run, m_worker->status(), known.folder, !QDir(known.folder.checkpoints()).isEmpty()});
    m_active.reset();
    // We are inside one of its signals.
    m_worker.release()->deleteLater();
    if (!m_project.isReadOnly())
        m_scores.take({known.row, known.folder, m_storedState});
    Q_EMIT ended(run, exitCode);
    Q_EMIT changed();
    QMetaObject::invokeMethod(this, [this] { beginNext(); }, Qt::QueuedConnection);
}

void RunLauncher::beginNext()
{
    if (m_active || m_held || m_waiting.empty())
        return;
    Known next = std::move(m_waiting.front());
    m_waiting.pop_front();
    begin(std::move(next));
    Q_EMIT changed();
}

void RunLauncher::pause(RunId run)
{
    if (isActive(run))
        m_worker->pause();
}

void RunLauncher::goOn(RunId run)
{
    if (isActive(run))
        m_worker->resume();
}

void RunLauncher::stop(RunId run)
{
    if (isActive(run)) {
        m_worker->stop();
        return;
    }
    const auto removed = std::erase_if(m_waiting, [run](const Known& known) { return known.row.number == run; });
    if (removed == 0)
        return;
    if (auto done = m_project.setRunState(run, QStringLiteral("stopped")); !done)
        Q_EMIT refused(done.error());
    Q_EMIT statusChanged(run);
    Q_EMIT changed();
}

RunId RunLauncher::active() const
{
    return m_active ? m_active->row.number : RunId{};
}

RunId RunLauncher::waiting() const
{
    return m_waiting.empty() ? RunId{} : m_waiting.front().row.number;
}

const runs::RunStatus* RunLauncher::status(RunId run) const
{
    if (isActive(run))
        return &m_worker->status();
    const Ended* ended = endedOf(run);
    return ended ? &ended->status : nullptr;
}

const RunLauncher::Ended* RunLauncher::endedOf(RunId run) const
{
    const auto it = std::find_if(m_ended.rbegin(), m_ended.rend(), [run](const Ended& one) { return one.run == run; });
    return it == m_ended.rend() ? nullptr : &*it;
}

bool RunLauncher::keptCheckpoint(RunId run) const
{
    const Ended* ended = endedOf(run);
    return ended && ended->hasCheckpoint;
}

QString RunLauncher::logFile(RunId run) const
{
    const Ended* ended = endedOf(run);
    return ended && QFileInfo::exists(ended->folder.logFile()) ? ended->folder.logFile() : QString();
}

bool RunLauncher::isRefresh(RunId run) const
{
    const Ended* ended = endedOf(run);
    const runs::RunFolder* folder = isActive(run) ? &m_active->folder : ended ? &ended->folder : nullptr;
    return folder && taskOf(*folder) == runs::WorkerProcess::Task::Refresh;
}

bool RunLauncher::isSilent(RunId run) const
{
    return isActive(run) && m_worker->isSilent();
}

} // namespace training
