#include "core/assist/next_box.h"

#include <algorithm>
#include <map>
#include <set>

namespace assist {

namespace {

constexpr int rememberedGestures = 500; // that hold the last ten films, however often a box was moved
constexpr std::size_t rememberedFilms = 10;

const QString seedSetting = QStringLiteral("assist/arm_seed");
const QString shareSetting = QStringLiteral("assist/random_share");

bool drawsABox(const store::JournalEntry& entry)
{
    return entry.kind == QLatin1String("draw-box") || entry.kind == QLatin1String("draw-box-from-point") ||
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

domain::Result<std::vector<BoxedFilm>> boxedFilms(const store::Project& project, const ProjectFilms& films)
{
    const auto runs = project.runs();
    if (!runs)
        return tl::unexpected(runs.error());
    QDateTime firstRun;
    for (const store::RunRow& run : *runs) {
        if (!firstRun.isValid() || run.created < firstRun)
            firstRun = run.created;
    }
    const auto opinions = project.opinions();
    if (!opinions)
        return tl::unexpected(opinions.error());
    std::map<domain::ImageId, QDateTime> firstBox; // of a reader
    for (const store::Opinion& opinion : *opinions) {
        for (const store::BoxRecord& box : opinion.boxes) {
            QDateTime& at = firstBox[opinion.image];
            if (!at.isValid() || box.at < at)
                at = box.at;
        }
    }
    std::vector<BoxedFilm> boxed;
    for (const Film& film : films.films) {
        if (film.boxes.empty())
            continue;
        const auto at = firstBox.find(film.facts.image);
        const bool isSuggested = firstRun.isValid() && at != firstBox.end() && at->second > firstRun;
        boxed.push_back({film.facts.image, film.runIdentity.toStdString(), film.facts.patient, isSuggested});
    }
    return boxed;
}

domain::Result<std::vector<ArmCase>> armCases(const store::Project& project, const std::vector<BoxedFilm>& boxed,
                                              domain::RunId run, runs::Stage answer)
{
    const auto scores = project.scores(run);
    if (!scores)
        return tl::unexpected(scores.error());
    const ArmOptions options = armOptions(project);
    std::map<domain::ImageId, const BoxedFilm*> suggested;
    for (const BoxedFilm& film : boxed) {
        if (film.isSuggested)
            suggested.emplace(film.image, &film);
    }
    std::vector<ArmCase> cases;
    for (const store::ScoreRow& score : *scores) {
        const auto film = suggested.find(score.image);
        if (film == suggested.end())
            continue;
        const std::string& patient = film->second->patient;
        cases.push_back({armOf(score.image, options), patient.empty() ? film->second->identity : patient,
                         answer == runs::Stage::Unary ? score.iouUnary : score.iou});
    }
    return cases;
}

} // namespace assist
