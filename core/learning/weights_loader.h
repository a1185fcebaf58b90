// Published weights into a network, by timm's names.
#pragma once

#include "core/domain/error.h"
#include "core/learning/named_tensors.h"

#include <string>
#include <vector>

namespace learning {

struct WeightsReport {
    std::vector<std::string> matched;    ///< `adapted` ones too
    std::vector<std::string> adapted;    ///< "stem.conv.weight: summed over 3 input channels"
    std::vector<std::string> missing;    ///< of the network, not in the file: they keep their first values
    std::vector<std::string> mismatched; ///< "name: [64, 3, 7, 7] in the file, [64, 1, 5, 5] in the network"
    std::vector<std::string> unused;     ///< of the file; the classifier head and num_batches_tracked are not listed
};

/// One line for each tensor that did not simply match, and why; the first line counts.
std::vector<std::string> linesOf(const WeightsReport& report);

/// Fills what matches. A three-channel stem is summed over its input where the network takes one grey channel.
/// Errors: those of safetensors::read; WeightsMismatch if not one convolution matches.
domain::Result<WeightsReport> loadWeights(const NamedTensors& tensors, const std::string& path);

} // namespace learning
