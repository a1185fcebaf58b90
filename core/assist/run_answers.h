// A run as assistance reads it: its own answer by its own rule, finding by finding of the project's schema. Every answer
// comes from models that saw neither the film nor its patient (the worker sees to it).
#pragma once

#include "core/assist/map_summary.h"
#include "core/assist/presence.h"
#include "core/assist/proposals.h"
#include "core/domain/progress.h"
#include "core/evaluation/case_scores.h"
#include "core/runs/predictions.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace assist {

/// What a run says of one finding of one film.
struct FindingAnswer {
    MapSummary map;
    /// By the scale where it isKnown(), else by the fold's thresholds, else the peak. None where the run cannot tell.
    std::optional<double> presence;
};
/// By the project's findings; none where it was not trained.
using FilmAnswers = std::vector<std::optional<FindingAnswer>>;

/// All of a run's answers, short enough to be held at once.
struct RunSummary {
    int patches = 0; ///< P; 0: nothing was answered
    std::unordered_map<QString, FilmAnswers> films; ///< by identity
    std::vector<bool> tells;                        ///< one per finding: RunAnswers::tellsPresence()
    std::vector<PresenceScale> scales;              ///< one per finding, after calibrate()

    /// Fits the scales on films whose label is known and turns every presence into theirs, where the run can tell.
    struct KnownLabels {
        QString identity;
        std::vector<domain::Label> labels; ///< one per finding
    };
    void calibrate(const std::vector<KnownLabels>& known, int findings);
};

/// One finding's map of one film as the run answers with it, for the eye.
struct ShownMap {
    int finding = 0; ///< of the project
    int patches = 0; ///< P
    runs::Stage stage = runs::Stage::Final;
    double cut = 0.5;          ///< by the run's own rule
    std::vector<float> values; ///< P × P, row-major, finite
};

class RunAnswers {
public:
    /// Errors: those of readConfiguration and readAnswers.
    static domain::Result<RunAnswers> open(const runs::RunFolder&, const domain::FindingSchema& ofProject);

    QString uuid() const { return m_uuid; }
    bool hasAnswered() const { return !m_run.predictions.identities().empty(); }
    bool has(const QString& identity) const { return m_run.predictions.has(identity); }
    /// Whether the run can say that a finding is there at all, and not only where: it trained on twenty films or more that
    /// were labelled as without it and of no other interest. One that trained on boxed films alone has a blob of nearly
    /// everything for every film. `finding`: of the project.
    bool tellsPresence(int finding) const { return m_tells.at(static_cast<std::size_t>(finding)); }
    bool tellsAny() const { return std::find(m_tells.begin(), m_tells.end(), true) != m_tells.end(); }
    runs::Stage stage(int fold) const { return evaluation::stageOf(m_scoring, m_run.predictions, fold); }
    /// Its blobs in one film as boxes, whatever is known of the film (openProposals() is what to offer); empty also where
    /// it has not answered. `size` in stored pixels, not empty.
    domain::Result<std::vector<Proposal>> proposals(const QString& identity, domain::Size size,
                                                    const ProposalOptions& = {}) const;
    /// Of the trained findings that the project has; empty also where it has not answered.
    domain::Result<std::vector<ShownMap>> shownMaps(const QString& identity) const;
    /// Reads every map once. Stops early, with what was read, when asked to.
    domain::Result<RunSummary> summarise(const domain::Progress& = {}) const;

private:
    struct Map {
        int finding = 0; ///< of the project
        const float* values = nullptr;
        double cut = 0; ///< of the region; not used by RegionRule::Relative
        domain::PatchMask region;
        double presence = 0; ///< by the thresholds, else the peak
    };
    /// Of the trained findings that the project has, ascending by the run's schema.
    std::vector<Map> mapsOf(const runs::PredictedMaps&) const;
    double presenceOf(const float* map, int patches, int fold, int finding) const;

    RunAnswers(QString uuid, runs::AnsweredRun run) : m_uuid(std::move(uuid)), m_run(std::move(run)) {}

    QString m_uuid;
    runs::AnsweredRun m_run;
    evaluation::ScoringOptions m_scoring;
    std::vector<bool> m_tells;    ///< by the project's findings
    std::vector<int> m_findingOf; ///< the run's finding → the project's; −1: the project does not know it
    int m_findings = 0;           ///< of the project
};

} // namespace assist
