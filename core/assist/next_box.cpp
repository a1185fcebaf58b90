#include "core/assist/next_box.h"

#include "core/domain/region.h"

#include <QDir>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace assist {

namespace {

constexpr int rememberedGestures = 500; // that hold the last ten films, however often a box was moved
constexpr std::size_t rememberedFilms = 10;

const QString seedSetting = QStringLiteral("assist/arm_seed");
const QString shareSetting = QStringLiteral("assist/random_share");

bool drawsABox(const store::JournalEntry& entry)
{
    return entry.kind == QLatin1String("draw-box") || entry.kind == QLatin1String("draw-box-from-point") ||
           entry.kind == QLatin1String("take-over-box") ||
           entry.kind == QLatin1String("answer-proposals");
}

ModelView viewOf(const FindingAnswer& answer)
{
    return {answer.presence, answer.map.effectivePatches, answer.map.blobs, answer.map.coarse};
}

/// What the current reader boxed last, oldest first.
domain::Result<std::vector<Chosen>> recentlyChosen(const store::Project& project, const ProjectFilms& films,
                                                   const RunSummary* run)
{
    store::JournalFilter filter;
    filter.reader = project.currentReader();
    filter.stepsOnly = true;
    const auto journal = project.journal(filter, rememberedGestures);
    if (!journal)
        return tl::unexpected(journal.error());
    std::map<domain::ImageId, const Film*> byId;
    for (const Film& film : films.films)
        byId.emplace(film.facts.image, &film);
    std::vector<Chosen> chosen;
    std::set<domain::ImageId> seen;
    for (const store::JournalEntry& entry : *journal) {
        const auto film = byId.find(entry.image);
        if (chosen.size() == rememberedFilms || !drawsABox(entry) || entry.undone || film == byId.end() ||
            !seen.insert(entry.image).second)
            continue;
        Chosen one{entry.image, film->second->facts.patient, film->second->facts.view, entry.finding, {}};
        if (run && entry.finding >= 0) {
            const auto answers = run->films.find(film->second->runIdentity);
            if (answers != run->films.end() && answers->second.at(static_cast<std::size_t>(entry.finding)))
                one.coarse = answers->second[static_cast<std::size_t>(entry.finding)]->map.coarse;
        }
        chosen.push_back(std::move(one));
    }
    std::reverse(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace

ArmOptions armOptions(const store::Project& project)
{
    const ArmOptions fresh;
    bool isNumber = false;
    ArmOptions options;
    options.seed = project.setting(seedSetting, QString::number(fresh.seed)).toULongLong(&isNumber);
    if (!isNumber)
        options.seed = fresh.seed;
    options.randomShare = project.setting(shareSetting, QString::number(fresh.randomShare)).toDouble(&isNumber);
    if (!isNumber || !(options.randomShare >= 0 && options.randomShare <= 1))
        options.randomShare = fresh.randomShare;
    return options;
}

void setArmOptions(store::Project& project, const ArmOptions& options)
{
    project.setSetting(seedSetting, QString::number(options.seed));
    project.setSetting(shareSetting, QString::number(options.randomShare, 'g', 17));
}

std::vector<Candidate> candidatesOf(const ProjectFilms& films, const RunSummary* run)
{
    const std::vector<bool> boxable = films.boxableFindings();
    std::vector<Candidate> candidates;
    for (const Film& film : films.films) {
        if (!film.boxes.empty() || film.isReadByReader || film.isBlinded)
            continue;
        const FilmAnswers* answers = nullptr;
        if (run) {
            const auto found = run->films.find(film.runIdentity);
            answers = found == run->films.end() ? nullptr : &found->second;
        }
        Candidate candidate{film.facts.image, film.facts.patient, film.facts.view, {}, answers != nullptr};
        for (int finding = 0; finding < films.schema.count(); ++finding) {
            const auto f = static_cast<std::size_t>(finding);
            if (!boxable[f])
                continue;
            CandidateFinding one{finding};
            if (answers && answers->at(f))
                one.model = viewOf(*answers->at(f));
            switch (film.facts.labels.at(f)) {
            case domain::Label::Absent: continue;
            case domain::Label::Unsure: one.positive = 0.5; break;
            case domain::Label::Present: break;
            case domain::Label::NotAsked:
                if (!one.model || one.model->presence.value_or(0) < 0.5)
                    continue;
                one.isAsked = false;
                one.positive = *one.model->presence;
                break;
            }
            candidate.findings.push_back(std::move(one));
        }
        if (!candidate.findings.empty())
            candidates.push_back(std::move(candidate));
    }
    return candidates;
}

domain::Result<std::vector<Suggestion>> nextToBox(const store::Project& project, const ProjectFilms& films,
                                                  const RunSummary* run, int count)
{
    const auto recent = recentlyChosen(project, films, run);
    if (!recent)
        return tl::unexpected(recent.error());
    SuggestionOptions options;
    options.arms = armOptions(project);
    options.count = count;
    options.slot = std::count_if(films.films.begin(), films.films.end(), [](const Film& film) { return !film.boxes.empty(); });
    options.boxes = films.boxesPerFinding();
    const std::vector<Candidate> candidates = candidatesOf(films, run);
    options.hasRun = std::any_of(candidates.begin(), candidates.end(), [](const Candidate& candidate) {
        return std::any_of(candidate.findings.begin(), candidate.findings.end(), [](const auto& one) { return one.model.has_value(); });
    });
    if (options.hasRun)
        options.usualPatches = films.usualPatches(run->patches);
    return suggest(candidates, *recent, options);
}

domain::Done noteShown(store::Project& project, const std::vector<Suggestion>& suggestions)
{
    std::vector<std::pair<domain::ImageId, bool>> shown;
    for (const Suggestion& one : suggestions) {
        if (one.reason.kind != ReasonKind::ColdStart)
            shown.emplace_back(one.image, one.arm == Arm::Random);
    }
    return project.noteSuggested(shown);
}

namespace {

/// When readers first boxed each image.
domain::Result<std::map<domain::ImageId, QDateTime>> firstBoxes(const store::Project& project)
{
    const auto opinions = project.opinions();
    if (!opinions)
        return tl::unexpected(opinions.error());
    std::map<domain::ImageId, QDateTime> first;
    for (const store::Opinion& opinion : *opinions) {
        for (const store::BoxRecord& box : opinion.boxes) {
            QDateTime& at = first[opinion.image];
            if (!at.isValid() || box.at < at)
                at = box.at;
        }
    }
    return first;
}

struct Shown {
    Arm arm = Arm::Model;
    QDateTime at; ///< to the first of those who were shown it
};

domain::Result<std::map<domain::ImageId, Shown>> shownImages(const store::Project& project)
{
    const auto suggested = project.suggested();
    if (!suggested)
        return tl::unexpected(suggested.error());
    std::map<domain::ImageId, Shown> shown;
    for (const store::SuggestedImage& one : *suggested) {
        Shown& known = shown[one.image];
        if (!known.at.isValid() || one.at < known.at)
            known = {one.byChance ? Arm::Random : Arm::Model, one.at};
    }
    return shown;
}

std::string patientOf(const Film& film)
{
    return film.facts.patient.empty() ? film.runIdentity.toStdString() : film.facts.patient;
}

/// By the run's own rule; none where it has no map of the finding.
domain::Result<std::optional<double>> iouOf(const RunAnswers& run, const Film& film, int finding, const std::vector<domain::Box>& boxes)
{
    const auto maps = run.shownMaps(film.runIdentity);
    if (!maps)
        return tl::unexpected(maps.error());
    for (const ShownMap& map : *maps) {
        if (map.finding != finding)
            continue;
        domain::PatchMask region;
        for (const float value : map.values)
            region.push_back(static_cast<double>(value) >= map.cut);
        return domain::overlap(domain::PatchGrid(map.patches, film.size), region, boxes).iou;
    }
    return std::nullopt;
}

/// Runs from before a box, opened when one is asked for.
class EarlierRuns {
public:
    EarlierRuns(const store::Project& project, std::vector<store::RunRow> rows) : m_project(project), m_rows(std::move(rows))
    {
        std::erase_if(m_rows, [](const store::RunRow& row) {
            return row.state != QLatin1String("finished") && row.state != QLatin1String("stopped");
        });
        std::sort(m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) { return b.created < a.created; });
    }

    /// The newest of them that had answered the film; nullptr: none. One whose files cannot be read has answered nothing.
    const RunAnswers* newestBefore(const QDateTime& box, const QString& identity)
    {
        for (const store::RunRow& row : m_rows) {
            if (row.created >= box)
                continue;
            auto known = m_answers.find(row.number);
            if (known == m_answers.end()) {
                auto opened = RunAnswers::open({QDir(m_project.runsFolder()).filePath(row.folder)}, m_project.schema());
                known = m_answers.emplace(row.number, opened ? std::optional(std::move(*opened)) : std::nullopt).first;
            }
            if (known->second && known->second->has(identity))
                return &*known->second;
        }
        return nullptr;
    }

private:
    const store::Project& m_project;
    std::vector<store::RunRow> m_rows; ///< newest first
    std::map<domain::RunId, std::optional<RunAnswers>> m_answers;
};

} // namespace

domain::Result<std::vector<BoxedFilm>> boxedFilms(const store::Project& project, const ProjectFilms& films)
{
    const auto runs = project.runs();
    const auto first = firstBoxes(project);
    const auto shown = shownImages(project);
    if (!runs || !first || !shown)
        return tl::unexpected(!runs ? runs.error() : !first ? first.error() : shown.error());
    QDateTime firstRun;
    for (const store::RunRow& run : *runs) {
        if (!firstRun.isValid() || run.created < firstRun)
            firstRun = run.created;
    }
    std::vector<BoxedFilm> boxed;
    for (const Film& film : films.films) {
        if (film.boxes.empty())
            continue;
        BoxedFilm one{film.facts.image, film.runIdentity.toStdString(), film.facts.patient, {}, false};
        const auto box = first->find(one.image);
        const auto suggestion = shown->find(one.image);
        if (box != first->end() && suggestion != shown->end() && suggestion->second.at <= box->second)
            one.arm = suggestion->second.arm;
        // A report's box was there before anybody could choose.
        one.isBefore = !firstRun.isValid() || box == first->end() || box->second <= firstRun;
        boxed.push_back(std::move(one));
    }
    return boxed;
}

domain::Result<ArmComparison> armsSoFar(const store::Project& project, const ProjectFilms& films, const store::RunRow& after,
                                        const RunAnswers& answers)
{
    auto runs = project.runs();
    const auto first = firstBoxes(project);
    const auto shown = shownImages(project);
    const auto boxed = boxedFilms(project, films);
    if (!runs || !first || !shown || !boxed)
        return tl::unexpected(!runs ? runs.error() : !first ? first.error() : !shown ? shown.error() : boxed.error());
    EarlierRuns earlier(project, std::move(*runs));
    std::map<domain::ImageId, Arm> arms;
    for (const BoxedFilm& film : *boxed) {
        if (film.arm)
            arms.emplace(film.image, *film.arm);
    }
    std::vector<ArmCase> cases;
    for (const Film& film : films.films) {
        const auto arm = arms.find(film.facts.image);
        if (arm == arms.end() || film.size.isEmpty())
            continue;
        const QDateTime box = first->at(film.facts.image);
        const RunAnswers* before = after.created > box ? earlier.newestBefore(box, film.runIdentity) : nullptr;
        if (!before)
            continue;
        for (int finding = 0; finding < films.schema.count(); ++finding) {
            std::vector<domain::Box> places;
            for (const domain::FindingBox& one : film.boxes) {
                if (one.finding == finding)
                    places.push_back(one.box);
            }
            if (places.empty())
                continue;
            const auto then = iouOf(*before, film, finding, places), now = iouOf(answers, film, finding, places);
            if (!then || !now)
                return tl::unexpected(!then ? then.error() : now.error());
            if (*then && *now)
                cases.push_back({arm->second, patientOf(film), **then, **now});
        }
    }
    ArmComparison compared = compareArms(cases);
    for (const auto& [image, one] : *shown)
        ++(one.arm == Arm::Model ? compared.model : compared.random).shown;
    for (const auto& [image, arm] : arms)
        ++(arm == Arm::Model ? compared.model : compared.random).boxed;
    return compared;
}

} // namespace assist
