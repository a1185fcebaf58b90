#include "ui/annotate/shown_run.h"

#include "core/assist/asked_runs.h"
#include "core/launch/answering.h"
#include "core/launch/run_launch.h"
#include "ui/kit/error_sentence.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace annotate {

using domain::ImageId;
using domain::RunId;

namespace {

const auto wishKey = QStringLiteral("read/shown-run");
const auto none = QStringLiteral("none");
const auto findingsKey = QStringLiteral("read/proposed-findings");
const auto allFindings = QStringLiteral("all");

constexpr std::size_t runsHeldOpen = 3;

bool hasEnded(const store::RunRow& run)
{
    return run.state == QLatin1String("finished") || run.state == QLatin1String("stopped");
}

/// Moves on with every file of predictions that is put in its place.
QDateTime stampOf(const runs::RunFolder& folder) { return QFileInfo(folder.predictions()).lastModified(); }

} // namespace

const assist::ShownMap* FilmAnswer::map(int finding) const
{
    const auto it = std::find_if(maps.begin(), maps.end(), [&](const auto& map) { return map.finding == finding; });
    return it == maps.end() ? nullptr : &*it;
}

/// Runs that were opened before. Used by the job's thread alone: it does one piece of work after the other.
struct ShownRun::OpenRuns {
    struct Entry {
        RunId run;
        QDateTime stamp;
        std::shared_ptr<const assist::RunAnswers> answers;
    };
    std::vector<Entry> entries; ///< the one used last is the last

    domain::Result<std::shared_ptr<const assist::RunAnswers>> open(const Candidate& wanted, const domain::FindingSchema& schema)
    {
        const QDateTime stamp = stampOf(wanted.folder);
        const auto known = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.run == wanted.row.number; });
        if (known != entries.end() && known->stamp == stamp) {
            std::rotate(known, known + 1, entries.end());
            return entries.back().answers;
        }
        if (known != entries.end())
            entries.erase(known);
        auto opened = assist::RunAnswers::open(wanted.folder, schema);
        if (!opened)
            return tl::unexpected(opened.error());
        if (entries.size() >= runsHeldOpen)
            entries.erase(entries.begin());
        entries.push_back({wanted.row.number, stamp, std::make_shared<const assist::RunAnswers>(std::move(*opened))});
        return entries.back().answers;
    }
};

ShownRun::ShownRun(Reading& reading, QObject* parent)
    : QObject(parent), m_reading(reading), m_open(std::make_shared<OpenRuns>())
{
    const QString wish = reading.project().setting(wishKey);
    if (wish == none)
        m_wish = Wish::None;
    else if (const qint64 number = wish.toLongLong(); number > 0)
        m_wish = Wish::One, m_wished = RunId{number};
    if (reading.project().setting(findingsKey) == allFindings)
        m_findings = assist::ProposedFindings::All;
    connect(&reading, &Reading::imageChanged, this, [this] {
        m_size = m_reading.image().size;
        refreshRuns();
        load();
    });
    connect(&m_job, &kit::Job::runningChanged, this, &ShownRun::answerChanged);
    refreshRuns();
}

ShownRun::~ShownRun() { m_job.disconnect(this); } // its last word would be heard by parts that are gone

void ShownRun::choose(Wish wish, RunId run)
{
    if (wish == m_wish && run == m_wished)
        return;
    m_wish = wish;
    m_wished = run;
    m_reading.project().setSetting(wishKey, wish == Wish::None  ? none
                                            : wish == Wish::One ? QString::number(run.value)
                                                                : QString());
    m_asked = {};
    load();
    Q_EMIT runsChanged();
}

void ShownRun::chooseFindings(assist::ProposedFindings findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    m_reading.project().setSetting(findingsKey, findings == assist::ProposedFindings::All ? allFindings : QString());
    Q_EMIT findingsChanged();
}

RunId ShownRun::runToAsk() const
{
    if (m_wish == Wish::One)
        return m_wished;
    const auto finished = std::find_if(m_runs.begin(), m_runs.end(), [](const auto& run) { return run.state == QLatin1String("finished"); });
    return finished == m_runs.end() ? RunId{} : finished->number;
}

void ShownRun::setPredicting(RunId run)
{
    if (std::exchange(m_predicting, run) != run)
        Q_EMIT answerChanged();
}

void ShownRun::refreshRuns()
{
    auto rows = m_reading.project().runs();
    if (!rows)
        return; // what was known stays; a store that cannot answer says so at the next gesture
    std::erase_if(*rows, [this](const store::RunRow& run) { return !hasEnded(run) && !launch::canAnswer(m_reading.project(), run); });
    std::reverse(rows->begin(), rows->end());
    std::vector<QDateTime> stamps;
    for (const store::RunRow& run : *rows)
        stamps.push_back(stampOf(launch::folderOf(m_reading.project(), run)));
    const bool same = stamps == m_stamps && std::equal(rows->begin(), rows->end(), m_runs.begin(), m_runs.end(),
                                                       [](const auto& a, const auto& b) { return a.number == b.number && a.state == b.state; });
    if (same)
        return;
    m_runs = std::move(*rows);
    m_stamps = std::move(stamps);
    m_asked = {};
    load();
    Q_EMIT runsChanged();
}

std::vector<ShownRun::Candidate> ShownRun::candidates() const
{
    std::vector<store::RunRow> asked;
    if (m_wish == Wish::Newest)
        asked = assist::runsAskedUnbidden(
            m_runs, [this](const store::RunRow& run) { return launch::canAnswer(m_reading.project(), run); });
    else if (m_wish == Wish::One)
        std::copy_if(m_runs.begin(), m_runs.end(), std::back_inserter(asked),
                     [this](const store::RunRow& run) { return run.number == m_wished; });
    std::vector<Candidate> wanted;
    for (const store::RunRow& run : asked)
        wanted.push_back({run, launch::folderOf(m_reading.project(), run)});
    return wanted;
}

void ShownRun::noteSize(domain::Size size)
{
    if (!m_size.isEmpty() || size.isEmpty())
        return;
    m_size = size;
    load();
}

void ShownRun::load()
{
    const ImageId image = m_reading.id();
    if (!image || m_size.isEmpty() || image == m_asked)
        return;
    m_asked = image;
    const std::vector<Candidate> wanted = candidates();
    if (wanted.empty()) {
        m_job.cancel();
        m_answer.reset();
        m_failure.reset();
        Q_EMIT answerChanged();
        return;
    }
    m_job.start(
        [open = m_open, wanted, image, identity = m_reading.image().identity, size = m_size,
         schema = m_reading.schema()](const domain::Progress& progress) -> domain::Result<std::optional<FilmAnswer>> {
            std::optional<domain::Error> failure;
            for (const Candidate& one : wanted) {
                if (progress.stopRequested())
                    return std::optional<FilmAnswer>();
                const auto run = open->open(one, schema);
                if (!run) {
                    failure = failure.value_or(run.error()); // an older one may be whole
                    continue;
                }
                if (!(*run)->has(identity))
                    continue;
                auto maps = (*run)->shownMaps(identity);
                if (!maps)
                    return tl::unexpected(maps.error());
                auto proposals = (*run)->proposals(identity, size);
                if (!proposals)
                    return tl::unexpected(proposals.error());
                return std::optional(FilmAnswer{image, one.row, std::move(*maps), std::move(*proposals), (*run)->tellsAny()});
            }
            if (failure)
                return tl::unexpected(*failure);
            return std::optional<FilmAnswer>();
        },
        this,
        [this](domain::Result<std::optional<FilmAnswer>> answer) {
            m_failure.reset();
            if (answer) {
                m_answer = std::move(*answer);
            } else {
                m_answer.reset();
                m_failure = answer.error();
            }
            Q_EMIT answerChanged();
        });
}

const FilmAnswer* ShownRun::answer() const
{
    return m_answer && m_answer->image == m_reading.id() ? &*m_answer : nullptr;
}

QString ShownRun::saysNothing() const
{
    if (answer())
        return {};
    if (m_wish == Wish::None)
        return tr("No run is chosen to speak here.");
    if (m_job.isRunning())
        return tr("Reading the run …");
    if (m_failure)
        return kit::errorText(*m_failure);
    if (m_runs.empty())
        return tr("No run has finished yet. Its answer to this film will appear here.");
    if (m_predicting && (m_wish != Wish::One || m_wished == m_predicting))
        return tr("Run %1 is predicting every film; what it says of this one will appear here.").arg(m_predicting.value);
    if (m_wish == Wish::One)
        return tr("Run %1 has not answered this film. By itself it answers the boxed films that its folds had not seen.").arg(m_wished.value);
    return tr("No run has answered this film yet. By themselves runs answer the boxed films that their folds had not seen.");
}

} // namespace annotate
