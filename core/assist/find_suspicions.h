// Everything that looks wrong in a project, from its films, boxes, records and a run's answers.
#pragma once

#include "core/assist/project_films.h"

namespace assist {

struct SuspicionRequest {
    bool pictures = true; ///< compare pictures: reads every file once (through the cache), which takes minutes for thousands
    double sure = 0.95;   ///< from this on a run is sure
};

struct FoundSuspicions {
    std::vector<Suspicion> open; ///< openSuspicions(): unanswered ones, the gravest first
    int answered = 0;            ///< found again, but confirmed or dismissed before
    std::vector<domain::Error> unreadable; ///< files that could not be compared
};

/// `run`: calibrated; none: without the run's doubts. What concerns a film that the current reader reads blinded is left
/// out. Stops early, with what was found, when asked to. Errors: those of the store.
domain::Result<FoundSuspicions> findSuspicions(const store::Project&, const ProjectFilms&, const RunSummary* run,
                                               const SuspicionRequest& = {}, const domain::Progress& = {});

} // namespace assist
