// The pictures of a run as tensors, and what is known of them. Shared by all folds, read-only.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/geometry.h"
#include "core/domain/training_set.h"

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

/// What a loss needs to know of a batch.
struct Targets {
    at::Tensor masks;     ///< float32 [N, K, P, P], 1 where the patch belongs to a box of that finding
    at::Tensor present;   ///< y, float32 [N, K]; an annotated finding is present
    at::Tensor known;     ///< float32 [N, K]; 0: unsure or not asked, no loss
    at::Tensor annotated; ///< a, float32 [N, K]
};
Targets targetsOf(const std::vector<Sample>& samples, int findings, int patches);

std::vector<Sample> samplesAt(const ImageSet& set, const Indices& indices);
/// float32 [n, 1, side, side].
at::Tensor pixelsAt(const ImageSet& set, const Indices& indices);

/// Patch counts |b| of the boxed (image, finding) pairs of these images: one list per finding.
std::vector<std::vector<double>> boxSizes(const ImageSet& set, const Indices& indices, int patches);

/// γ per finding: positives over negatives among the known labels, clamped to [1e-3, 1] (method.md, "Losses").
std::vector<double> gammaOf(const ImageSet& set, const Indices& indices);

/// The boxes of one finding.
std::vector<domain::Box> boxesOf(const Sample& sample, int finding);

} // namespace learning
