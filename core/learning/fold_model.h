// A trained fold: the network that answers, with or without the second stage, and how it answers.
#pragma once

#include "core/domain/method_options.h"
#include "core/learning/image_set.h"
#include "core/learning/localizer.h"
#include "core/learning/pac_crf.h"
#include "core/safetensors/safetensors.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>

namespace learning {

/// When a batch is made: when it is asked for, or ahead, on a thread beside the network's. The batches are the same.
enum class Loading { Inline, Ahead };

/// Where and in which numbers a fold computes.
struct Place {
    at::Device device = at::kCPU;
    at::ScalarType type = at::kFloat; ///< for Autocast
    at::MemoryFormat order = at::MemoryFormat::ChannelsLast; ///< of weights, which activations follow
    Loading loading = Loading::Ahead;
};

/// Before (p) and after (z) the CRF, float32 [N, K, P, P] on the CPU. Without a second stage z is p.
struct Maps {
    at::Tensor p, z;
    at::Tensor image; ///< [N, K] P(finding present) of the whole image, under `loss = image_labels` alone
};

/// One behind another; no parts make maps of no image.
Maps joined(const std::vector<Maps>& parts, int findings, int patches);

/// Logits of the network in evaluation mode for pixels [N, 1, S, S] on the CPU, no averaging; float32 on the CPU.
at::Tensor plainLogits(Localizer& network, const at::Tensor& pixels, const Place& place);

/// The fold's answer: p averaged over the picture and four shifts by half a patch, moved back, each flipped too
/// (`test_time_shifts`; flips only where training had them), then the CRF on logit p. Class activation maps are averaged
/// before they are stretched.
Maps answer(Localizer& network, PacCrf* crf, const domain::MethodOptions& options, const at::Tensor& pixels,
            const Place& place);

/// How well maps [N, K, P, P] find the boxes of the samples: one case per boxed (image, finding). The relative frame
/// gives the same IoU as the image frame, since both areas are scaled alike.
struct CaseOverlap {
    std::size_t sample = 0;
    int finding = 0;
    double iou = 0;
    bool isEmpty = false; ///< no patch reaches the cut
};
std::vector<CaseOverlap> caseOverlaps(const at::Tensor& maps, const std::vector<Sample>& samples, double cut);
double meanIou(const std::vector<CaseOverlap>& cases); ///< 0 for none

/// Per finding the c in {0.10, 0.15, …, 0.90} with the highest mean IoU on these boxes (first of equals), shrunk by
/// N/(N+5) towards 0.5 (method.md, "Fitted cut"); 0.5 where there is no box.
std::vector<double> fittedCuts(const at::Tensor& maps, const std::vector<Sample>& samples);

/// A finished fold's network and second stage from its checkpoint, to answer with. RunNotFinished where it still trained.
struct FoldModel {
    std::unique_ptr<Localizer> network;
    std::unique_ptr<PacCrf> crf; ///< null: no second stage
};
domain::Result<FoldModel> readFoldModel(const domain::MethodOptions& options, int findings,
                                        const safetensors::File& file, const std::string& path, const Place& place);

} // namespace learning
