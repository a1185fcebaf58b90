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

/// The reader is shown these films: kept, so that armsSoFar() can say what came of them. Not of a cold start, where there is but
/// one way to choose. Errors: those of the store.
domain::Done noteShown(store::Project&, const std::vector<Suggestion>&);

/// The project's boxed films, and by which arm. An arm has those that it showed to somebody before a reader first boxed them.
/// Errors: those of the store.
domain::Result<std::vector<BoxedFilm>> boxedFilms(const store::Project&, const ProjectFilms&);

/// What came of the suggestions so far. Each boxed finding of a film that an arm suggested is a case where `after`, whose answers
/// are `answers`, was made after the film's first box, and a run from before that box has answered it too; the newest such run
/// counts. Both are read by their own rules, and the film's boxes are today's. Errors: those of the store and of the runs' files.
domain::Result<ArmComparison> armsSoFar(const store::Project&, const ProjectFilms&, const store::RunRow& after,
                                        const RunAnswers& answers);

} // namespace assist
