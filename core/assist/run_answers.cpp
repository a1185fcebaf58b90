#include "core/assist/run_answers.h"

#include "core/domain/chosen_images.h"
#include "core/evaluation/readout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace assist {

namespace {

constexpr int fewestWithout = 20; // as many as a PresenceScale wants of either kind

/// By the run's findings: films without any box that it learned from, labelled as without the finding.
std::vector<int> filmsWithout(const domain::TrainingSet& set, const domain::MethodOptions& options)
{
    std::vector<int> counts(static_cast<std::size_t>(set.schema.count()), 0);
    for (const std::size_t i : domain::chosenImages(set, options)) {
        const domain::TrainingImage& image = set.images[i];
        for (std::size_t finding = 0; !image.isBoxed() && finding < std::min(counts.size(), image.labels.size()); ++finding)
            counts[finding] += image.labels[finding] == domain::Label::Absent ? 1 : 0;
    }
    return counts;
}

} // namespace

void RunSummary::calibrate(const std::vector<KnownLabels>& known, int findings)
{
    scales.assign(static_cast<std::size_t>(findings), {});
    for (std::size_t finding = 0; finding < scales.size(); ++finding) {
        if (!tells.at(finding))
            continue;
        std::vector<PresenceSample> samples;
        for (const KnownLabels& film : known) {
            const domain::Label label = film.labels.at(finding);
            const auto answers = films.find(film.identity);
            if (answers == films.end() || !answers->second.at(finding) ||
                (label != domain::Label::Present && label != domain::Label::Absent))
                continue;
            samples.push_back({answers->second[finding]->map.mass, label == domain::Label::Present});
        }
        scales[finding] = PresenceScale::fit(samples);
        if (!scales[finding].isKnown())
            continue;
        for (auto& [identity, answers] : films) {
            if (answers[finding])
                answers[finding]->presence = scales[finding](answers[finding]->map.mass);
        }
    }
}

domain::Result<RunAnswers> RunAnswers::open(const runs::RunFolder& folder, const domain::FindingSchema& ofProject)
{
    const auto configuration = runs::readConfiguration(folder);
    if (!configuration)
        return tl::unexpected(configuration.error());
    auto run = runs::readAnswers(folder);
    if (!run)
        return tl::unexpected(run.error());
    RunAnswers answers(configuration->uuid, std::move(*run));
    answers.m_scoring = evaluation::scoringOptions(configuration->options, answers.m_run.predictions);
    for (const domain::Finding& finding : answers.m_run.set.schema.findings())
        answers.m_findingOf.push_back(ofProject.indexOf(finding.name).value_or(-1));
    answers.m_findings = ofProject.count();
    answers.m_tells.assign(static_cast<std::size_t>(answers.m_findings), false);
    const std::vector<int> without = filmsWithout(answers.m_run.set, configuration->options);
    for (std::size_t finding = 0; finding < without.size(); ++finding)
        if (const int known = answers.m_findingOf[finding]; known >= 0)
            answers.m_tells[static_cast<std::size_t>(known)] = without[finding] >= fewestWithout;
    return answers;
}

double RunAnswers::presenceOf(const float* map, int patches, int fold, int finding) const
{
    const double mass = std::accumulate(map, map + patches * patches, 0.0);
    double sum = 0;
    int models = 0;
    for (int k = fold >= 0 ? fold : 0; k < (fold >= 0 ? fold + 1 : m_run.set.folds); ++k) {
        const std::vector<domain::Thresholds> thresholds = m_run.predictions.thresholds(k);
        const auto i = static_cast<std::size_t>(finding);
        const double presence = i < thresholds.size() ? presenceByThresholds(mass, thresholds[i]) : std::nan("");
        if (!std::isnan(presence)) {
            sum += presence;
            ++models;
        }
    }
    return models > 0 ? sum / models : static_cast<double>(*std::max_element(map, map + patches * patches));
}

std::vector<RunAnswers::Map> RunAnswers::mapsOf(const runs::PredictedMaps& predicted) const
{
    std::vector<Map> maps;
    const runs::Stage answer = stage(predicted.fold);
    const domain::Size anySize{predicted.patches, predicted.patches}; // which patches are positive does not depend on it
    for (int finding = 0; finding < std::min(predicted.findings, static_cast<int>(m_findingOf.size())); ++finding) {
        const int ofProject = m_findingOf[static_cast<std::size_t>(finding)];
        const float* values = predicted.of(answer, finding);
        if (ofProject < 0 || std::isnan(values[0])) // not trained
            continue;
        const double cut =
            evaluation::cutOf(m_scoring, m_run.predictions, answer, predicted.fold, m_run.set.folds, finding);
        maps.push_back({ofProject, values, cut,
                        evaluation::regionOf(values, predicted.patches, anySize, m_scoring.rule, cut).mask,
                        presenceOf(values, predicted.patches, predicted.fold, finding)});
    }
    return maps;
}

domain::Result<std::vector<Proposal>> RunAnswers::proposals(const QString& identity, domain::Size size,
                                                            const ProposalOptions& options) const
{
    const auto predicted = m_run.predictions.maps(identity);
    if (!predicted)
        return tl::unexpected(predicted.error());
    if (!*predicted)
        return std::vector<Proposal>();
    std::vector<FindingMap> maps;
    for (Map& map : mapsOf(**predicted))
        maps.push_back({map.finding, map.values, std::move(map.region), map.presence, tellsPresence(map.finding)});
    return proposalsOf(domain::PatchGrid((*predicted)->patches, size), maps, options);
}

domain::Result<std::vector<ShownMap>> RunAnswers::shownMaps(const QString& identity) const
{
    const auto predicted = m_run.predictions.maps(identity);
    if (!predicted)
        return tl::unexpected(predicted.error());
    if (!*predicted)
        return std::vector<ShownMap>();
    const int patches = (*predicted)->patches;
    std::vector<ShownMap> shown;
    for (const Map& map : mapsOf(**predicted)) {
        ShownMap one{map.finding, patches, stage((*predicted)->fold), map.cut, {map.values, map.values + patches * patches}};
        if (m_scoring.rule == evaluation::RegionRule::Relative) // a share of this map's maximum: where that falls in it
            for (std::size_t i = 0, first = 0; i < one.values.size(); ++i)
                if (map.region[i] && (first++ == 0 || static_cast<double>(one.values[i]) < one.cut))
                    one.cut = static_cast<double>(one.values[i]);
        shown.push_back(std::move(one));
    }
    return shown;
}

domain::Result<RunSummary> RunAnswers::summarise(const domain::Progress& progress) const
{
    RunSummary summary;
    summary.tells = m_tells;
    const auto total = static_cast<std::int64_t>(m_run.predictions.identities().size());
    std::int64_t done = 0;
    const auto read = m_run.predictions.eachMaps([&](const QString& identity, const runs::PredictedMaps& predicted) {
        summary.patches = predicted.patches;
        FilmAnswers& answers = summary.films[identity];
        answers.resize(static_cast<std::size_t>(m_findings));
        for (const Map& map : mapsOf(predicted)) {
            answers[static_cast<std::size_t>(map.finding)] =
                FindingAnswer{assist::summarise(map.values, predicted.patches, map.region),
                              tellsPresence(map.finding) ? std::optional(map.presence) : std::nullopt};
        }
        progress(++done, total, "reading the run's answers");
        return !progress.stopRequested();
    });
    if (!read)
        return tl::unexpected(read.error());
    return summary;
}

} // namespace assist
