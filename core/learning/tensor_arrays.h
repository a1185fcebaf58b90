// Between tensors that compute and arrays on disk.
#pragma once

#include "core/learning/named_tensors.h"
#include "core/safetensors/safetensors.h"

#include <ATen/core/Tensor.h>

namespace learning {

/// A contiguous copy on the CPU; float64, float32, bfloat16, float16, int64, int32, uint8 and bool keep their type.
safetensors::Array arrayOf(const at::Tensor& tensor);
at::Tensor tensorOf(const safetensors::Array& array);

/// Adds every tensor under prefix + name.
void addTo(safetensors::File& file, const NamedTensors& tensors, const std::string& prefix = {});
/// Fills every tensor from prefix + name; TensorFileInvalid names the first that is missing or has another shape.
domain::Done fillFrom(const NamedTensors& tensors, const safetensors::File& file, const std::string& prefix,
                      const std::string& path);

} // namespace learning
