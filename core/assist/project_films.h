// A project's films as assistance reads them: today's facts, what this reader has done, who the films are of.
#pragma once

#include "core/assist/label_suspicions.h"
#include "core/assist/run_answers.h"
#include "core/store/project.h"

#include <vector>

namespace assist {

struct Film {
    FilmFacts facts; ///< labels as a run would learn them: adjudicated, else the readers', else the report's
    QString runIdentity; ///< the key of a run's answers
    QString path;
    int frame = 0;
    domain::Size size;
    std::vector<domain::FindingBox> boxes;
    bool isReadByReader = false; ///< the current reader has completed it
    /// The current reader reads it blinded and is not done: whatever would tell of others' answers must be left out.
    bool isBlinded = false;
};

struct ProjectFilms {
    domain::FindingSchema schema;
    std::vector<Film> films; ///< those with a file, by row

    std::vector<RunSummary::KnownLabels> knownLabels() const;
    std::vector<qint64> boxesPerFinding() const; ///< films with a box of it
    /// Findings that people box here: those that the schema calls boxed (all, if it calls none so), and any that has a box.
    std::vector<bool> boxableFindings() const;
    /// Per finding the median area of its boxes in patches of a P × P grid; of all findings' boxes for one with fewer than
    /// five; 2 % of the film where there are fewer than five at all.
    std::vector<double> usualPatches(int patches) const;
};

/// Errors: those of the store.
domain::Result<ProjectFilms> readFilms(const store::Project&);

/// All of the run's answers, with presence calibrated on the films' labels of today. Errors: those of the run's files.
domain::Result<RunSummary> summaryOf(const RunAnswers&, const ProjectFilms&, const domain::Progress& = {});

} // namespace assist
