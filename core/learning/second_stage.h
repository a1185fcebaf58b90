// The second stage of a fold: the PAC-CRF's steps on the frozen first stage's logits (method.md, "PAC-CRF").
#pragma once

#include "core/learning/adam.h"
#include "core/learning/base_cache.h"
#include "core/learning/batch_order.h"
#include "core/learning/first_stage.h"
#include "core/learning/pac_crf.h"

#include <string>

namespace learning {

class SecondStage {
public:
    SecondStage(const FoldContext& context, int steps); ///< the context outlives it
    /// 0 where there is none: `crf = off`, image labels alone, or `held_out` and nothing could be held out.
    static int stepsOf(const FoldContext& context, int firstStageSteps);

    int step() const { return m_step; } ///< done
    bool isDone() const { return m_step == m_steps; }
    /// The loss and its thresholds are as the first stage left them.
    void advance(FirstStage& base, BaseCache& cache, FoldListener& listener);
    PacCrf& crf() { return m_crf; }

    void addTo(safetensors::File& file, StageState state) const;
    domain::Done restore(const safetensors::File& file, StageState state, const std::string& path);

private:
    const FoldContext& m_context;
    PacCrf m_crf;
    Adam m_adam;
    BatchOrder m_order;
    int m_step = 0;
    int m_steps;
};

} // namespace learning
