// What a trained fold answers: its fitted cuts, its maps of the test part, and how well each stage does.
#pragma once

#include "core/domain/threshold_rule.h"
#include "core/learning/base_cache.h"
#include "core/learning/fold_context.h"

#include <vector>

namespace learning {

/// What a finished fold has to show.
struct FoldResult {
    Maps test;                               ///< [test images, K, P, P], in the plan's order
    std::vector<double> cuts, unaryCuts;     ///< fitted, per finding, for z and for p; report only
    std::vector<domain::Thresholds> thresholds;
    double unaryMeanIou = 0, crfMeanIou = 0; ///< at `cut`, on the validation part, else on the test part
    int judgedCases = 0;
    bool judgedOnValidation = false;
};

/// A step for the cuts, then one for each piece of the test part. It is not in checkpoints: answers are given anew.
class FoldAnswers {
public:
    explicit FoldAnswers(const FoldContext& context); ///< which outlives it

    int step() const { return m_step; } ///< done
    int steps() const { return 1 + static_cast<int>(m_pieces.size()); }
    bool isDone() const { return m_step == steps(); }
    /// How many images were answered for. `crf` is null without a second stage. The first step empties the cache.
    int advance(Localizer& base, PacCrf* crf, BaseCache& cache);
    void begin() { m_step = 0; }
    const FoldResult& result() const { return m_result; }

private:
    int fitCuts(Localizer& base, PacCrf* crf, BaseCache& cache);
    void finish(Localizer& base, PacCrf* crf);

    const FoldContext& m_context;
    std::vector<Indices> m_pieces; ///< of the test part
    int m_step = 0;
    std::vector<Maps> m_maps;
    FoldResult m_result;
};

} // namespace learning
