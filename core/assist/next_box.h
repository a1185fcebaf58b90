// The next films to box in a project: its films and a run's answers, through suggestions.h.
#pragma once

#include "core/assist/project_films.h"
#include "core/assist/suggestions.h"

namespace assist {

/// The project's own seed and share of the random arm; kept, since a change puts films into other arms.
ArmOptions armOptions(const store::Project&);
void setArmOptions(store::Project&, const ArmOptions&);

/// Films without a box that the current reader has not completed and does not read blinded, with the findings that may be
/// boxed there (ProjectFilms::boxableFindings): labelled present or unsure, or never asked about and seen by a run that can
/// tell (presence ≥ ½).
std::vector<Candidate> candidatesOf(const ProjectFilms& films, const RunSummary* run);

/// `run`: none for a cold start; one that has answered no candidate is as good as none. Its presences should be calibrated.
/// Errors: those of the store.
domain::Result<std::vector<Suggestion>> nextToBox(const store::Project&, const ProjectFilms&, const RunSummary* run,
                                                  int count);

/// The project's boxed films, with those that the arms may be compared by: boxed by a reader after the project's first run
/// was made. Errors: those of the store.
domain::Result<std::vector<BoxedFilm>> boxedFilms(const store::Project&, const ProjectFilms&);

/// Those among them that the run has localized without having seen them (its rows in the store), by its own answer.
/// Errors: those of the store.
domain::Result<std::vector<ArmCase>> armCases(const store::Project&, const std::vector<BoxedFilm>&, domain::RunId,
                                              runs::Stage answer);

} // namespace assist
