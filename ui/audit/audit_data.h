// Everything about a run's cases that the Audit workspace shows, read at once beside the window's thread.
#pragma once

#include "core/domain/progress.h"
#include "core/evaluation/case_scores.h"
#include "core/runs/predictions.h"
#include "core/store/records.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace audit {

/// Which boxes a run is measured against: those that it was trained with, or today's.
enum class Truth { AsTrained, AsOfNow };

/// Whose map is looked at; none: the run's own answer.
using ShownStage = std::optional<evaluation::Stage>;

/// Why a boxed (image, finding) has no figure.
enum class Unanswered {
    No,            ///< it has one
    FoldNotDone,   ///< its fold has no predictions yet, or never will have
    NotInRun,      ///< boxed since, so that no fold was kept from it
    NotTrained,    ///< the run left this finding out
    FilmUnreadable ///< the worker could not read it, or its size is not known
};

/// One (image, finding) with a box, with the figures of both stages; an unanswered one has none (IoU and IoR NaN).
struct AuditCase {
    evaluation::CaseScore unary, final;
    evaluation::Stage answer = evaluation::Stage::Final; ///< the stage that its fold answers with
    Unanswered unanswered = Unanswered::No;
    domain::Size size;
    std::vector<domain::Box> boxes; ///< of this finding, image frame, by the chosen truth
    QString path;
    int frame = 0;
    QString patientId, sex, view, studyDate;
    int age = -1, followUp = -1;
    bool isOfProject = false; ///< its number is this project's: a run from elsewhere has others
    double spacingX = 0, spacingY = 0; ///< mm; 0: unknown

    bool isAnswered() const { return unanswered == Unanswered::No; }
    evaluation::Stage stageOf(ShownStage shown) const { return shown.value_or(answer); }
    const evaluation::CaseScore& score(ShownStage shown) const
    {
        return stageOf(shown) == evaluation::Stage::Unary ? unary : final;
    }
    /// Of the box, or of the frame around several; 0 where the spacing is unknown.
    double widthMm() const;
    double heightMm() const;
    /// "13 · M 67", what is known of the patient.
    QString patientText() const;
};

/// What another run of the project says of the same cases, as the store has it.
struct OtherRun {
    store::RunRow row;
    std::map<std::pair<domain::ImageId, int>, store::ScoreRow> scores;
    std::map<int, evaluation::Stage> answers; ///< by fold
    evaluation::Stage stageOf(const store::ScoreRow& score, ShownStage shown) const;
};

struct AuditData {
    store::RunRow run;
    runs::RunConfiguration configuration;
    domain::FindingSchema schema;
    Truth truth = Truth::AsTrained;
    std::vector<AuditCase> cases;
    std::shared_ptr<const runs::PredictionReader> predictions;
    std::vector<OtherRun> others;
    int folds = 0;
    int blindedCases() const; ///< that may not be listed
    std::set<domain::ImageId> blinded; ///< films that the reader has yet to read blinded: their cases are not listed

    bool hasAnswers() const;
};

/// Runs of the project that may be audited, newest first.
domain::Result<std::vector<store::RunRow>> auditableRuns(const QString& projectFolder);
/// Scores of both stages by the run's own cut and rule (evaluation::scoreCases, as fewboxctl evaluate), and what `reader`
/// (empty: nobody) has yet to read blinded. Work for a job.
domain::Result<AuditData> loadAudit(const QString& projectFolder, const store::RunRow& run, Truth truth,
                                    const domain::Progress& progress, const QString& reader = {});

/// The sentence for a person; empty for No.
QString unansweredText(const AuditCase& one);
/// "base", "base + CRF".
QString stageWord(evaluation::Stage stage);
/// The run's own answer in words: a stage's, or that its folds chose differently.
QString answerWord(const runs::PredictionReader& predictions);

} // namespace audit
