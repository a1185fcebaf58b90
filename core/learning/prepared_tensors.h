// A training set as one safetensors file, so that a machine with LibTorch alone can train on it (tests/benchmarks/learning).
#pragma once

#include "core/domain/error.h"
#include "core/learning/image_set.h"

#include <memory>
#include <string>
#include <vector>

namespace learning {

/// The file, for those who write it without LibTorch (`fewboxctl export tensors`). N images, K findings, M boxes, F folds:
///
///   pixels       F16 [N, 1, S, S]  as the network takes them: resized by area, scaled by `input_scaling`
///   labels       U8  [N, K]        0 absent, 1 present, 2 unsure, 3 not asked
///   boxes        F64 [M, 4]        x, y, width, height; the whole picture is the unit square, x right, y down
///   box_image    I64 [M]           0 … N−1
///   box_finding  I64 [M]           0 … K−1
///   folds        I64 [N]           the fold that tests a boxed image, −1 for an image that is never tested
///   trains       U8  [N, F]        1 where the image may train the model of a fold: no patient in both of its parts
///   __metadata__ "findings": names joined by '|'; "input_scaling": as in the settings; "format": "fewbox tensors 1"
struct PreparedTensors {
    std::shared_ptr<const ImageSet> set;
    std::vector<std::string> findings;
    std::vector<FoldPlan> plans; ///< one a fold; validation is empty
    std::string inputScaling;
};
/// Errors: those of safetensors::read; TensorFileInvalid names the array and what it should be.
domain::Result<PreparedTensors> readPreparedTensors(const std::string& path);

} // namespace learning
