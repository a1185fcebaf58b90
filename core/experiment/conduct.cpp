#include "core/experiment/conduct.h"

#include "core/domain/error_text.h"
#include "core/domain/training_length.h"
#include "core/experiment/budget.h"
#include "core/experiment/chosen_boxes.h"
#include "core/experiment/measure.h"
#include "core/experiment/nested_boxes.h"
#include "core/experiment/results.h"
#include "core/experiment/run_to_end.h"
#include "core/launch/run_launch.h"
#include "core/runs/time_left.h"
#include "core/runs/worker_process.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>

namespace experiment {

using domain::ErrorCode;

namespace {

/// What a budget leaves for surprises: a machine that others use too.
constexpr double plannedShare = 0.93;
constexpr int stoppedWithCheckpoint = 5;

class Conductor {
public:
    Conductor(store::Project& project, Experiment& experiment, const Told& told)
        : m_project(project), m_experiment(experiment), m_told(told)
    {
        m_clock.start();
    }
    domain::Result<End> go();

private:
    domain::Done size();
    domain::Result<bool> answer(Cell& cell);
    domain::Result<runs::RunFolder> runOf(Cell& cell);
    domain::Result<domain::TrainingSet> setOf(const Cell& cell) const;
    const Cell* twinOf(const Cell& cell) const;
    domain::Done record(Cell& cell, const QString& state, const QString& problem = {});
    void weigh();
    double weightOf(const Cell& cell) const { return m_weights.at(static_cast<std::size_t>(&cell - m_experiment.cells.data())); }
    void tellProgress(const Cell& cell, const runs::RunStatus& status, double progressAtStart);

    store::Project& m_project;
    Experiment& m_experiment;
    const Told& m_told;
    domain::TrainingSet m_set;
    std::vector<double> m_weights; ///< of the cells
    QElapsedTimer m_clock;
    double m_weightDone = 0;      ///< of finished cells, in steps
    double m_trainedWeight = 0;   ///< of it, in this session …
    double m_trainedSeconds = 0;  ///< … which took
    double m_runBegan = 0;
};

/// Steps of all folds; none where an earlier cell trains the same model.
void Conductor::weigh()
{
    const std::vector<Cell>& cells = m_experiment.cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto end = cells.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(cells.begin(), end, [&](const Cell& other) { return sameTraining(other, cells[i]); })) {
            m_weights.push_back(0);
            continue;
        }
        const domain::MethodOptions options = trainedOptions(m_experiment, cells[i]);
        const Bill bill = billOf({}, options, withBoxes(m_set, cells[i].boxes, options.seed));
        m_weights.push_back(m_set.folds * static_cast<double>(domain::unarySteps(options, bill.boxed, bill.hasUnboxed ? 1 : 0)));
    }
}

/// A cell that needs no training of its own.
const Cell* Conductor::twinOf(const Cell& cell) const
{
    const auto it = std::find_if(m_experiment.cells.begin(), m_experiment.cells.end(), [&](const Cell& other) {
        return &other != &cell && other.run != 0 && other.state == QLatin1String("finished") && sameTraining(other, cell);
    });
    return it == m_experiment.cells.end() ? nullptr : &*it;
}

domain::Done Conductor::record(Cell& cell, const QString& state, const QString& problem)
{
    cell.state = state;
    cell.problem = problem;
    if (auto done = write(m_experiment); !done)
        return done;
    // Nothing new is known when a run begins.
    return writeResults(m_project, m_experiment, state == QLatin1String("running") ? Detail::Overview : Detail::Whole);
}

/// Shortens all cells alike, so that rows stay comparable.
domain::Done Conductor::size()
{
    std::vector<Bill> bills;
    for (std::size_t i = 0; i < m_experiment.cells.size(); ++i) {
        const Cell& cell = m_experiment.cells[i];
        const auto earlier = m_experiment.cells.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(m_experiment.cells.begin(), earlier, [&](const Cell& other) { return sameTraining(other, cell); }))
            continue; // shares its run
        const domain::TrainingSet set = withBoxes(m_set, cell.boxes, cell.options.seed);
        // Another seed, and other images in a batch, cost the same a step.
        const auto known = std::find_if(bills.begin(), bills.end(), [&](const Bill& bill) {
            domain::MethodOptions options = bill.options;
            options.seed = cell.options.seed;
            options.unannotatedShare = cell.options.unannotatedShare;
            return options == cell.options;
        });
        if (known != bills.end()) {
            bills.push_back(billOf(known->cost, cell.options, set));
            continue;
        }
        m_told.progress(0, -1, QStringLiteral("measuring what \"%1\" costs").arg(cell.name));
        const auto cost = measure(m_experiment, cell, set, m_project.cacheFolder(), m_told.stop);
        if (!cost)
            return tl::unexpected(cost.error());
        bills.push_back(billOf(*cost, cell.options, set));
    }
    // The first one filled the decode cache.
    const auto cheapest = std::min_element(bills.begin(), bills.end(),
                                           [](const Bill& a, const Bill& b) { return a.cost.load < b.cost.load; });
    const double load = cheapest->cost.load;
    for (Bill& bill : bills)
        bill.cost.load = load;
    const double spent = static_cast<double>(m_clock.elapsed()) / 1000;
    m_experiment.passShare = passShareWithin(bills, plannedShare * 60 * m_experiment.budgetMinutes - spent);
    m_experiment.sized = true;
    double seconds = spent;
    for (const Bill& bill : bills)
        seconds += secondsOf(bill, m_experiment.passShare);
    m_experiment.expectedMinutes = seconds / 60;
    m_told.note(QStringLiteral("A budget of %1 minutes leaves %2 of every row's passes; %3 minutes are expected%4.")
                    .arg(m_experiment.budgetMinutes)
                    .arg(m_experiment.passShare >= 1 ? QStringLiteral("all")
                                                     : QString::number(m_experiment.passShare, 'f', 2))
                    .arg(m_experiment.expectedMinutes, 0, 'f', 1)
                    .arg(m_experiment.expectedMinutes > m_experiment.budgetMinutes
                             ? QStringLiteral(": the shortest training that its settings allow takes longer than the budget")
                             : QString()));
    return write(m_experiment);
}

/// What the cell trains on.
domain::Result<domain::TrainingSet> Conductor::setOf(const Cell& cell) const
{
    const Cell* chooser = chooserOf(m_experiment, cell);
    if (!chooser)
        return withBoxes(m_set, cell.boxes, cell.options.seed);
    const auto row = launch::findRun(m_project, QString::number(chooser->run));
    if (!row)
        return tl::unexpected(row.error());
    const runs::RunFolder folder = launch::folderOf(m_project, *row);
    auto before = runs::readTrainingSet(folder.trainingSetJson());
    if (!before)
        return tl::unexpected(before.error());
    const auto answers = assist::RunAnswers::open(folder, before->schema);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto summary = answers->summarise();
    if (!summary)
        return tl::unexpected(summary.error());
    return withChosenBoxes(std::move(*before), *summary, cell.boxes);
}

/// The cell's run, made if there is none yet.
domain::Result<runs::RunFolder> Conductor::runOf(Cell& cell)
{
    if (cell.run != 0) {
        if (const auto row = launch::findRun(m_project, QString::number(cell.run)); row)
            return launch::folderOf(m_project, *row);
        cell.run = 0; // somebody removed it
    }
    const domain::MethodOptions options = trainedOptions(m_experiment, cell);
    const auto set = setOf(cell);
    if (!set)
        return tl::unexpected(set.error());
    const auto run = launch::prepareRun(m_project, options, *set, m_experiment.name + QStringLiteral(": ") + cell.name);
    if (!run)
        return tl::unexpected(run.error());
    cell.run = run->number.value;
    return run->folder;
}

void Conductor::tellProgress(const Cell& cell, const runs::RunStatus& status, double progressAtStart)
{
    double ahead = 0, all = 0;
    bool passed = false;
    for (const Cell& one : m_experiment.cells) {
        const double weight = weightOf(one);
        all += weight;
        if (passed && one.state != QLatin1String("finished"))
            ahead += weight;
        passed = passed || &one == &cell;
    }
    const double weight = weightOf(cell);
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000 - m_runBegan;
    const double trained = m_trainedWeight + weight * (status.progress - progressAtStart);
    const double perWeight = trained > 0 ? (m_trainedSeconds + seconds) / trained : 0;
    double left = -1;
    if (status.secondsLeft >= 0 && all > 0 && runs::tellsTimeLeft(m_trainedSeconds + seconds, trained / all))
        left = status.secondsLeft + ahead * perWeight;
    const QString fold = status.fold >= 0 ? QStringLiteral(", fold %1 of %2, %3").arg(status.fold + 1).arg(status.folds).arg(status.phase)
                                          : QString();
    m_told.progress(all > 0 ? (m_weightDone + weight * status.progress) / all : 0, left,
                    QStringLiteral("%1 (run %2)%3").arg(cell.name).arg(cell.run).arg(fold));
}

/// False where it was stopped.
domain::Result<bool> Conductor::answer(Cell& cell)
{
    if (const Cell* twin = twinOf(cell)) {
        cell.run = twin->run;
        if (auto done = record(cell, QStringLiteral("finished")); !done)
            return tl::unexpected(done.error());
        return true;
    }
    if (const Cell* chooser = chooserOf(m_experiment, cell); chooser && chooser->state != QLatin1String("finished")) {
        const QString problem = QStringLiteral("its boxes are chosen by the run of \"%1\", which has not finished").arg(chooser->name);
        m_told.note(QStringLiteral("%1 failed: %2").arg(cell.name, problem));
        if (auto done = record(cell, QStringLiteral("failed"), problem); !done)
            return tl::unexpected(done.error());
        return true;
    }
    const auto folder = runOf(cell);
    if (!folder)
        return tl::unexpected(folder.error());
    const domain::RunId number{cell.run};
    if (auto done = record(cell, QStringLiteral("running")); !done)
        return tl::unexpected(done.error());
    (void)m_project.setRunState(number, QStringLiteral("running"));
    const bool resume = !QDir(folder->checkpoints()).isEmpty(QDir::Files);
    m_told.note(QStringLiteral("%1: run %2%3").arg(cell.name).arg(cell.run).arg(resume ? QStringLiteral(", goes on") : QString()));

    m_runBegan = static_cast<double>(m_clock.elapsed()) / 1000;
    double progressAtStart = -1;
    domain::Done written;
    RunListener listener;
    listener.event = [&](const runs::Event& event) {
        if (event.event == QLatin1String("warning"))
            m_told.note(QStringLiteral("warning: ") + event.fields[QStringLiteral("text")].toString());
        else if (event.event == QLatin1String("fold_done"))
            written = writeResults(m_project, m_experiment, Detail::Overview);
    };
    listener.status = [&](const runs::RunStatus& status) {
        if (progressAtStart < 0 && status.fold >= 0)
            progressAtStart = status.progress;
        tellProgress(cell, status, std::max(0.0, progressAtStart));
    };
    const RunEnd end = runToEnd(*folder, resume, m_told.stop, listener);
    if (!written)
        return tl::unexpected(written.error());

    if (end.exitCode == stoppedWithCheckpoint) {
        (void)m_project.setRunState(number, QStringLiteral("stopped"));
        if (auto done = record(cell, QStringLiteral("stopped")); !done)
            return tl::unexpected(done.error());
        return false;
    }
    if (end.exitCode != 0) {
        const domain::Error error = end.status.error.value_or(
            domain::Error{ErrorCode::TrainingFailed, folder->path.toStdString(), {}, {}});
        (void)m_project.setRunState(number, QStringLiteral("failed"));
        const QString problem = QString::fromStdString(domain::errorText(error));
        m_told.note(QStringLiteral("%1 failed: %2").arg(cell.name, problem));
        if (auto done = record(cell, QStringLiteral("failed"), problem); !done)
            return tl::unexpected(done.error());
        return !m_told.stop.stop_requested();
    }
    if (auto taken = launch::takeResults(m_project, number, *folder, QStringLiteral("finished")); !taken)
        return tl::unexpected(taken.error());
    m_trainedSeconds += static_cast<double>(m_clock.elapsed()) / 1000 - m_runBegan;
    m_trainedWeight += weightOf(cell) * (1 - std::max(0.0, progressAtStart));
    if (auto done = record(cell, QStringLiteral("finished")); !done)
        return tl::unexpected(done.error());
    return true;
}

domain::Result<End> Conductor::go()
{
    if (auto worker = runs::findWorker(); !worker)
        return tl::unexpected(worker.error()); // before a run folder is made that nobody can fill
    auto set = runs::readTrainingSet(m_experiment.trainingSetJson());
    if (!set)
        return tl::unexpected(set.error());
    m_set = std::move(*set);
    if (m_experiment.budgetMinutes > 0 && !m_experiment.sized) {
        if (auto done = size(); !done) {
            if (done.error().code == ErrorCode::TrainingStopped)
                return End::Stopped;
            return tl::unexpected(done.error());
        }
    }
    weigh();
    for (Cell& cell : m_experiment.cells) {
        if (cell.state != QLatin1String("finished")) {
            if (m_told.stop.stop_requested())
                return End::Stopped;
            const auto answered = answer(cell);
            if (!answered)
                return tl::unexpected(answered.error());
            if (!*answered)
                return End::Stopped;
        }
        if (cell.state == QLatin1String("finished"))
            m_weightDone += weightOf(cell);
    }
    return m_experiment.isFinished() ? End::Finished : End::InPart;
}

} // namespace

domain::Result<End> conduct(store::Project& project, Experiment& experiment, const Told& told)
{
    return Conductor(project, experiment, told).go();
}

} // namespace experiment
