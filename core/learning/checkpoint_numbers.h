// Numbers of a checkpoint: counts, random states and thresholds as small arrays.
#pragma once

#include "core/domain/threshold_rule.h"
#include "core/learning/batch_order.h"
#include "core/safetensors/safetensors.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace learning {

using Numbers = std::vector<std::int64_t>;

void append(Numbers& into, const std::array<std::uint64_t, 4>& random);
void append(Numbers& into, const BatchOrder::State& order);
inline constexpr std::size_t randomNumbers = 4, orderNumbers = 12;
std::array<std::uint64_t, 4> randomAt(const Numbers& numbers, std::size_t at);
BatchOrder::State orderAt(const Numbers& numbers, std::size_t at);

safetensors::Array arrayOf(const Numbers& numbers);
safetensors::Array arrayOf(const std::vector<domain::Thresholds>& thresholds); ///< [K, 4]

/// Errors: TensorFileInvalid names the array that is missing or shorter than `least`.
domain::Result<Numbers> numbersOf(const safetensors::File& file, const std::string& name, std::size_t least,
                                  const std::string& path);
domain::Result<std::vector<domain::Thresholds>> thresholdsOf(const safetensors::File& file, const std::string& name,
                                                             std::size_t findings, const std::string& path);

} // namespace learning
