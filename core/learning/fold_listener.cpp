#include "core/learning/fold_listener.h"

#include <torch/types.h>

#include <cmath>
#include <stdexcept>

namespace learning {

const char* phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Unary: return "unary";
    case Phase::Thresholds: return "thresholds";
    case Phase::Crf: return "crf";
    case Phase::Predict: return "predict";
    case Phase::Done: return "done";
    }
    return "";
}

void StepReport::add(const Loss& piece, std::int64_t batch)
{
    const double all = static_cast<double>(batch);
    inside += piece.inside.sum().item<double>() / all;
    outside += piece.outside.sum().item<double>() / all;
    positive += piece.positive.sum().item<double>() / all;
    negative += piece.negative.sum().item<double>() / all;
    loss = inside + outside + positive + negative;
}

void StepReport::checkFinite() const
{
    if (!std::isfinite(loss))
        throw std::runtime_error("the loss is no longer a number at step " + std::to_string(step));
}

} // namespace learning
