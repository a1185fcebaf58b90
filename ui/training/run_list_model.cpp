#include "ui/training/run_list_model.h"

#include "core/evaluation/accuracy_table.h"
#include "core/launch/run_launch.h"
#include "core/runs/predictions.h"
#include "ui/training/failure_words.h"
#include "ui/training/launch_model.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace training {

using domain::RunId;

RunListModel::RunListModel(RunLauncher& launcher, QObject* parent) : QAbstractListModel(parent), m_launcher(launcher)
{
    connect(&m_launcher, &RunLauncher::launched, this, &RunListModel::refresh);
    connect(&m_launcher, &RunLauncher::ended, this, &RunListModel::refresh);
    connect(&m_launcher, &RunLauncher::scored, this, &RunListModel::refresh);
    const auto touch = [this](RunId run) {
        if (const int row = rowOf(run); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    };
    connect(&m_launcher, &RunLauncher::statusChanged, this, touch);
    connect(&m_launcher, &RunLauncher::changed, this, [this] {
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    refresh();
}

domain::Result<std::vector<RunListModel::Entry>> RunListModel::read(const QString& projectFolder)
{
    auto project = store::Project::open(projectFolder);
    if (!project)
        return tl::unexpected(project.error());
    auto rows = (*project)->runs();
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Entry> entries;
    for (store::RunRow& row : *rows) {
        Entry entry{std::move(row), {}, {}};
        if (entry.row.state == QLatin1String("failed")) {
            runs::EventFile events(QDir((*project)->runsFolder()).filePath(entry.row.folder + "/events.jsonl"));
            runs::RunStatus status;
            for (const runs::Event& event : events.readNew())
                status.apply(event);
            entry.error = status.error;
        }
        const auto scores = (*project)->scores(entry.row.number);
        if (scores && !scores->empty()) {
            const auto predictions = runs::PredictionReader::open(launch::folderOf(**project, entry.row));
            std::vector<evaluation::CaseScore> cases;
            cases.reserve(scores->size());
            for (const store::ScoreRow& score : *scores) {
                evaluation::CaseScore one;
                one.image = score.image;
                one.patient = QString::number(score.image.value);
                one.finding = score.finding;
                one.fold = score.fold;
                const bool base = predictions && predictions->answer(score.fold) == runs::Stage::Unary;
                one.iou = base ? score.iouUnary : score.iou;
                one.ior = base ? score.iorUnary : score.ior;
                cases.push_back(std::move(one));
            }
            const auto table = evaluation::accuracyTable(cases, (*project)->schema(), {0.1});
            if (!table.meanIouAccuracy.empty())
                entry.accuracy = table.meanIouAccuracy.front();
        }
        entries.push_back(std::move(entry));
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.row.number > b.row.number; });
    return entries;
}

void RunListModel::refresh()
{
    m_job.start([folder = m_launcher.project().folder()](const domain::Progress&) { return read(folder); }, this,
                [this](domain::Result<std::vector<Entry>> entries) {
                    if (entries)
                        take(std::move(*entries));
                    Q_EMIT refreshed();
                });
}

void RunListModel::take(std::vector<Entry> entries)
{
    // Mostly one new run on top, or another state: keep what is selected where the numbers are the same.
    const auto sameRuns = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                     [](const Entry& a, const Entry& b) { return a.row.number == b.row.number; });
    if (sameRuns) {
        m_entries = std::move(entries);
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int RunListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

RunId RunListModel::runAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[static_cast<std::size_t>(row)].row.number : RunId{};
}

int RunListModel::rowOf(RunId run) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [run](const Entry& entry) { return entry.row.number == run; });
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

const store::RunRow* RunListModel::rowFor(RunId run) const
{
    const int row = rowOf(run);
    return row < 0 ? nullptr : &m_entries[static_cast<std::size_t>(row)].row;
}

std::optional<double> RunListModel::accuracyOf(RunId run) const
{
    const int row = rowOf(run);
    return row < 0 ? std::nullopt : m_entries[static_cast<std::size_t>(row)].accuracy;
}

QString RunListModel::stateOf(const Entry& entry) const
{
    if (m_launcher.isActive(entry.row.number))
        return m_launcher.status(entry.row.number)->state;
    if (m_launcher.waiting() == entry.row.number)
        return QStringLiteral("queued");
    return entry.row.state;
}

QString RunListModel::secondLine(const Entry& entry) const
{
    const RunId run = entry.row.number;
    const QString state = stateOf(entry);
    if (m_launcher.isActive(run)) {
        if (m_launcher.isSilent(run))
            return tr("silent for more than a minute");
        const runs::RunStatus& status = *m_launcher.status(run);
        if (state != QLatin1String("running"))
            return stateWord(state);
        if (status.fold < 0)
            return tr("starting");
        // Folds may train side by side, so no fold's number stands here: it would change with every line.
        const QString left = durationWord(status.secondsLeft);
        return left.isEmpty() ? tr("%1 · estimating…").arg(phaseWord(status.phase)) : tr("%1 · %2 left").arg(phaseWord(status.phase), left);
    }
    if (state == QLatin1String("queued"))
        return m_launcher.active() ? tr("after run %1").arg(m_launcher.active().value) : tr("waiting");
    if (state == QLatin1String("failed"))
        return entry.error && !diedSilently(*entry.error) ? failureReason(*entry.error) : tr("failed");
    if (entry.accuracy)
        return tr("%1 at T 0.1").arg(QLocale().toString(*entry.accuracy, 'f', 2));
    if (state == QLatin1String("finished"))
        return tr("finished, not scored yet");
    return stateWord(state);
}

QVariant RunListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("Run %1, %2, %3").arg(entry.row.number.value).arg(titleOf(entry.row), secondLine(entry));
    case Qt::ToolTipRole:
        return secondLine(entry);
    case NumberRole:
        return QVariant::fromValue<qint64>(entry.row.number.value);
    case TitleRole:
        return titleOf(entry.row);
    case StateRole:
        return stateOf(entry);
    case SecondLineRole:
        return secondLine(entry);
    case ProgressRole:
        return m_launcher.isActive(entry.row.number) ? m_launcher.status(entry.row.number)->progress : -1.0;
    default:
        return {};
    }
}

QString titleOf(const store::RunRow& row)
{
    return row.title.isEmpty() ? presetWord(row.preset).toLower() : row.title;
}

QString phaseWord(const QString& phase)
{
    if (phase == QLatin1String("load"))
        return RunListModel::tr("loading", "a phase of a training: the films are read");
    if (phase == QLatin1String("unary"))
        return RunListModel::tr("unary");
    if (phase == QLatin1String("thresholds"))
        return RunListModel::tr("thresholds");
    if (phase == QLatin1String("crf"))
        return RunListModel::tr("CRF");
    if (phase == QLatin1String("predict"))
        return RunListModel::tr("predicting");
    if (phase == QLatin1String("refresh"))
        return RunListModel::tr("refitting the heads");
    return phase;
}

QString stateWord(const QString& state)
{
    static const std::pair<const char*, const char*> words[] = {
        {"queued", QT_TRANSLATE_NOOP("training::RunListModel", "waiting")},
        {"starting", QT_TRANSLATE_NOOP("training::RunListModel", "starting…")},
        {"running", QT_TRANSLATE_NOOP("training::RunListModel", "running")},
        {"pausing", QT_TRANSLATE_NOOP("training::RunListModel", "pausing…")},
        {"paused", QT_TRANSLATE_NOOP("training::RunListModel", "paused")},
        {"stopping", QT_TRANSLATE_NOOP("training::RunListModel", "stopping…")},
        {"stopped", QT_TRANSLATE_NOOP("training::RunListModel", "stopped")},
        {"finished", QT_TRANSLATE_NOOP("training::RunListModel", "finished")},
        {"failed", QT_TRANSLATE_NOOP("training::RunListModel", "failed")},
    };
    for (const auto& [id, word] : words)
        if (state == QLatin1String(id))
            return RunListModel::tr(word);
    return state;
}

QString durationWord(double seconds)
{
    if (!(seconds >= 0) || !std::isfinite(seconds))
        return {};
    const auto minutes = static_cast<qint64>(std::ceil(seconds / 60));
    if (minutes < 60)
        return seconds < 60 ? RunListModel::tr("%1 s").arg(std::lround(seconds)) : RunListModel::tr("%1 min").arg(minutes);
    return RunListModel::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace training
