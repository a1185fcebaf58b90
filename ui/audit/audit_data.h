// Everything about a run's cases that the Audit workspace shows, read at once beside the window's thread.
#pragma once

#include "core/domain/progress.h"
#include "core/evaluation/case_scores.h"
#include "core/runs/predictions.h"
#include "core/store/records.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace audit {

/// One (image, finding) with a box, as trained, with the figures of both stages.
struct AuditCase {
    evaluation::CaseScore unary, final;
    domain::Size size;
    std::vector<domain::Box> boxes; ///< of this finding, image frame, as trained
    QString path;
    int frame = 0;
    QString patientId, sex, view;
    int age = -1;
    double spacingX = 0, spacingY = 0; ///< mm; 0: unknown

    const evaluation::CaseScore& score(evaluation::Stage stage) const
    {
        return stage == evaluation::Stage::Unary ? unary : final;
    }
    /// Of the box, or of the frame around several; 0 where the spacing is unknown.
    double widthMm() const;
    double heightMm() const;
};

/// What another run of the project says of the same cases, as the store has it.
struct OtherRun {
    store::RunRow row;
    std::map<std::pair<domain::ImageId, int>, store::ScoreRow> scores;
};

struct AuditData {
    store::RunRow run;
    runs::RunConfiguration configuration;
    domain::FindingSchema schema;
    std::vector<AuditCase> cases;
    std::shared_ptr<const runs::PredictionReader> predictions;
    std::vector<OtherRun> others;
    int folds = 0;
    QString problem; ///< why there are no cases though the run is there; empty otherwise
};

/// Runs of the project that may be audited, newest first.
domain::Result<std::vector<store::RunRow>> auditableRuns(const QString& projectFolder);
/// Scores of both stages by the run's own cut and rule (evaluation::scoreCases, as fewboxctl evaluate). Work for a job.
domain::Result<AuditData> loadAudit(const QString& projectFolder, const store::RunRow& run,
                                    const domain::Progress& progress);

} // namespace audit
