#include "core/domain/training_length.h"

#include <algorithm>
#include <cmath>

namespace domain {

double boxedPerBatch(const MethodOptions& options, std::int64_t boxed, std::int64_t unboxed)
{
    const double batch = options.batchSize;
    if (unboxed == 0)
        return batch;
    if (options.batchComposition == "natural")
        return batch * static_cast<double>(boxed) / static_cast<double>(boxed + unboxed);
    return std::max(1.0, std::round(options.boxedShare * batch));
}

int unarySteps(const MethodOptions& options, std::int64_t boxed, std::int64_t unboxed)
{
    const double perBatch = boxedPerBatch(options, boxed, unboxed);
    const double steps = std::ceil(options.passes * static_cast<double>(boxed) / std::max(perBatch, 1e-9) - 1e-9);
    return static_cast<int>(
        std::min<double>(std::max<double>(steps, std::max(options.minSteps, 1)), options.maxSteps));
}

int crfSteps(const MethodOptions& options, int unarySteps)
{
    if (options.crf == "off")
        return 0;
    if (options.crfFixedSteps > 0)
        return options.crfFixedSteps;
    return std::max(1, static_cast<int>(std::lround(options.crfStepShare * unarySteps)));
}

} // namespace domain
