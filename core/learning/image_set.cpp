#include "core/learning/image_set.h"

#include "core/domain/patch_grid.h"

#include <torch/types.h>

#include <algorithm>

namespace learning {

std::vector<domain::Box> boxesOf(const Sample& sample, int finding)
{
    std::vector<domain::Box> boxes;
    for (const domain::FindingBox& box : sample.boxes) {
        if (box.finding == finding)
            boxes.push_back(box.box);
    }
    return boxes;
}

LossTargets labelsOf(const std::vector<Sample>& samples, int findings)
{
    const auto n = static_cast<std::int64_t>(samples.size());
    LossTargets targets;
    targets.present = torch::zeros({n, findings});
    targets.known = torch::zeros({n, findings});
    targets.annotated = torch::zeros({n, findings});
    auto present = targets.present.accessor<float, 2>();
    auto known = targets.known.accessor<float, 2>();
    auto annotated = targets.annotated.accessor<float, 2>();
    for (std::int64_t i = 0; i < n; ++i) {
        const Sample& sample = samples[static_cast<std::size_t>(i)];
        TORCH_CHECK(static_cast<int>(sample.labels.size()) == findings, "a sample has ", sample.labels.size(),
                    " labels, expected ", findings);
        for (int k = 0; k < findings; ++k) {
            const domain::Label label = sample.labels[static_cast<std::size_t>(k)];
            present[i][k] = label == domain::Label::Present ? 1.F : 0.F;
            known[i][k] = label == domain::Label::Present || label == domain::Label::Absent ? 1.F : 0.F;
        }
        for (const domain::FindingBox& box : sample.boxes)
            present[i][box.finding] = known[i][box.finding] = annotated[i][box.finding] = 1.F;
    }
    return targets;
}

LossTargets targetsOf(const std::vector<Sample>& samples, int findings, int patches)
{
    LossTargets targets = labelsOf(samples, findings);
    const domain::PatchGrid grid(patches, unitFrame);
    targets.mask = torch::zeros({static_cast<std::int64_t>(samples.size()), findings, patches, patches});
    auto* masks = targets.mask.data_ptr<float>();
    const std::size_t cells = static_cast<std::size_t>(patches) * static_cast<std::size_t>(patches);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        for (int k = 0; k < findings; ++k) {
            const std::vector<domain::Box> boxes = boxesOf(samples[i], k);
            if (boxes.empty())
                continue;
            const domain::PatchMask mask = grid.patchesOf(boxes);
            std::copy(mask.begin(), mask.end(),
                      masks + (i * static_cast<std::size_t>(findings) + static_cast<std::size_t>(k)) * cells);
        }
    }
    return targets;
}

LossTargets moved(LossTargets targets, const at::Device& device)
{
    for (at::Tensor* tensor : {&targets.mask, &targets.annotated, &targets.present, &targets.known}) {
        if (tensor->defined())
            *tensor = tensor->to(device);
    }
    return targets;
}

std::vector<Sample> samplesAt(const ImageSet& set, const Indices& indices)
{
    std::vector<Sample> samples;
    samples.reserve(indices.size());
    for (std::int64_t index : indices)
        samples.push_back(set.samples[static_cast<std::size_t>(index)]);
    return samples;
}

at::Tensor pixelsAt(const ImageSet& set, const Indices& indices)
{
    const at::Tensor at = torch::tensor(at::ArrayRef<std::int64_t>(indices.data(), indices.size()), torch::kInt64);
    return set.pixels.index_select(0, at).to(torch::kFloat32);
}

std::vector<std::vector<double>> boxSizes(const ImageSet& set, const Indices& indices, int patches)
{
    const domain::PatchGrid grid(patches, unitFrame);
    std::vector<std::vector<double>> sizes(static_cast<std::size_t>(set.findings));
    for (std::int64_t index : indices) {
        const Sample& sample = set.samples[static_cast<std::size_t>(index)];
        for (int k = 0; k < set.findings; ++k) {
            const std::vector<domain::Box> boxes = boxesOf(sample, k);
            if (!boxes.empty())
                sizes[static_cast<std::size_t>(k)].push_back(domain::patchCount(grid.patchesOf(boxes)));
        }
    }
    return sizes;
}

} // namespace learning
