// The pictures of a run as tensors, and what is known of them. Shared by all folds, read-only.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/geometry.h"
#include "core/domain/training_set.h"
#include "core/learning/losses.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace learning {

/// Boxes are in the relative frame: the whole picture is the unit square, x right, y down. Every resize of a picture,
/// the anisotropic one of the network input too, leaves them as they are.
inline constexpr domain::Size unitFrame{1, 1};

struct Sample {
    std::vector<domain::Label> labels;     ///< one per trained finding
    std::vector<domain::FindingBox> boxes; ///< relative frame; `finding` counts trained findings
    bool isBoxed() const { return !boxes.empty(); }
};

struct ImageSet {
    at::Tensor pixels; ///< float16 [N, 1, side, side], scaled as the network wants them; half the memory of float32
    std::vector<Sample> samples;
    int findings = 0; ///< K, trained ones
    std::int64_t count() const { return static_cast<std::int64_t>(samples.size()); }
};

/// Positions in an ImageSet.
using Indices = std::vector<std::int64_t>;

/// Which images a fold's model learns from, is steered by and answers for. No patient in two of the three.
struct FoldPlan {
    int fold = 0;
    Indices boxed;      ///< train
    Indices unboxed;    ///< train; image labels alone
    Indices validation; ///< held out of the weights (`validation_fraction`)
    Indices test;       ///< never seen
};

/// Labels of samples, float32 [N, K]: y, known (0: unsure or not asked, no loss), annotated. An annotated finding is present.
/// `mask` is not set.
LossTargets labelsOf(const std::vector<Sample>& samples, int findings);
/// The same with the masks, float32 [N, K, P, P], 1 where the patch belongs to a box of that finding.
LossTargets targetsOf(const std::vector<Sample>& samples, int findings, int patches);
LossTargets moved(LossTargets targets, const at::Device& device);

std::vector<Sample> samplesAt(const ImageSet& set, const Indices& indices);
/// float32 [n, 1, side, side].
at::Tensor pixelsAt(const ImageSet& set, const Indices& indices);

/// Patch counts |b| of the boxed (image, finding) pairs of these images: one list per finding.
std::vector<std::vector<double>> boxSizes(const ImageSet& set, const Indices& indices, int patches);

/// The boxes of one finding.
std::vector<domain::Box> boxesOf(const Sample& sample, int finding);

} // namespace learning
