// What every stage of a fold starts from: settings, pictures and which of them are whose, where to compute, and random
// streams of its own.
#pragma once

#include "core/domain/method_options.h"
#include "core/learning/fold_model.h"
#include "core/learning/image_set.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace learning {

struct FoldContext {
    FoldContext(const domain::MethodOptions& options, std::shared_ptr<const ImageSet> set, FoldPlan plan,
                const Place& place);

    domain::MethodOptions options;
    std::shared_ptr<const ImageSet> set;
    FoldPlan plan;
    Place place;
    Indices training;        ///< boxed, then unboxed
    Indices fitting;         ///< thresholds and cuts
    Indices validationBoxed;
};

/// A fold's streams are its own: folds may run in any order and beside each other.
enum class Stream : std::uint64_t { Network = 1, Batches, Augmentation, Crf, CrfBatches };
std::uint64_t seedOf(const FoldContext& context, Stream stream);

/// Pieces of an order of images that go through a network at once.
std::vector<Indices> inPieces(const Indices& indices);
Indices joined(Indices first, const Indices& second);

/// Maps without averaging over shifts: for steering, not for the answer. z where there is a second stage.
at::Tensor plainMaps(const FoldContext& context, Localizer& network, PacCrf* crf, const Indices& indices);
/// How well these maps find the images' boxes, at `cut`.
std::vector<CaseOverlap> judge(const FoldContext& context, Localizer& network, PacCrf* crf, const Indices& indices);

} // namespace learning
