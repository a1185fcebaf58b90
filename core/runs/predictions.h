// The maps that a run predicted: float32 [image, K, P, P], before (p) and after (z) the CRF.
#pragma once

#include "core/domain/error.h"
#include "core/domain/identifiers.h"
#include "core/domain/threshold_rule.h"
#include "core/domain/training_set.h"
#include "core/runs/run_folder.h"

#include <QString>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace safetensors {
struct File;
}

namespace runs {

enum class Stage { Unary, Final }; ///< p before, z after the CRF

/// What `crf = keep_if_better` weighed: the mean IoU of both stages on cases that the fold's weights had not seen.
struct StageJudgement {
    double unaryMeanIou = 0, crfMeanIou = 0;
    int cases = 0;
    bool onValidation = false; ///< on the fold's own validation part; else on its test part, which speaks for other folds
};

struct PredictedMaps {
    int findings = 0; ///< K of the schema (findings that were not trained hold NaN)
    int patches = 0;  ///< P
    int fold = -1;    ///< fold model(s) that answered; -1: mean of several
    std::vector<float> p, z; ///< K × P × P each, row-major
    const float* unary(int finding) const { return p.data() + static_cast<std::size_t>(finding) * patches * patches; }
    const float* final(int finding) const { return z.data() + static_cast<std::size_t>(finding) * patches * patches; }
    const float* of(Stage stage, int finding) const { return stage == Stage::Unary ? unary(finding) : final(finding); }
};

/// Reads one image's maps at a time; the files may be large. Keys are the identities of training_set.json.
class PredictionReader {
public:
    /// A run without predictions yet opens empty. Errors: TensorFileInvalid.
    static domain::Result<PredictionReader> open(const RunFolder&);
    bool has(const QString& identity) const;
    /// The fold model that did not see it for a boxed image, else `all.safetensors`, else `some.safetensors`.
    domain::Result<std::optional<PredictedMaps>> maps(const QString& identity) const;
    std::vector<QString> identities() const;
    /// maps() of every image, some dozens of rows at a time: a file's header is read once and not once an image. `take`
    /// answers false to stop.
    domain::Done eachMaps(const std::function<bool(const QString& identity, const PredictedMaps&)>& take) const;
    /// The stage whose maps are the run's answer: without a CRF p, with one z, under `keep_if_better` what the worker chose.
    /// `fold` −1: of images that no fold tested (`predict`).
    Stage answer(int fold) const;
    /// The same for the whole run; none where its folds chose differently.
    std::optional<Stage> answer() const;
    std::optional<StageJudgement> judgement(int fold) const;
    /// Fitted per fold: the cut-off per finding and the thresholds, as stored with the predictions; NaN where a finding
    /// was not trained, empty for a fold that has not answered.
    std::vector<double> fittedCuts(int fold, Stage stage = Stage::Final) const;
    std::vector<domain::Thresholds> thresholds(int fold) const;

private:
    struct Place {
        QString file;
        qint64 row = 0;
        int fold = -1;
    };
    /// What stands beside a file's maps.
    struct Facts {
        Stage answer = Stage::Final;
        std::optional<StageJudgement> judgement;
        std::vector<double> cuts, unaryCuts;
        std::vector<domain::Thresholds> thresholds;
    };
    static Facts factsOf(const safetensors::File& header);
    const Facts* factsOf(int fold) const;

    std::unordered_map<QString, Place> m_places;
    std::unordered_map<int, Facts> m_facts; ///< by fold; −1: all.safetensors or some.safetensors
};

/// What a run learned from, and what it answered.
struct AnsweredRun {
    domain::TrainingSet set;
    PredictionReader predictions;
};
/// Errors: those of readTrainingSet and PredictionReader::open.
domain::Result<AnsweredRun> readAnswers(const RunFolder&);

} // namespace runs
