#include "core/learning/fold_model.h"

#include "core/domain/patch_grid.h"
#include "core/domain/region.h"
#include "core/learning/activation_maps.h"
#include "core/learning/area_resize.h"
#include "core/learning/augmentation.h"
#include "core/learning/machine.h"
#include "core/learning/tensor_arrays.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <array>

namespace learning {

Maps joined(const std::vector<Maps>& parts, int findings, int patches)
{
    if (parts.empty()) {
        const at::Tensor none = torch::zeros({0, findings, patches, patches});
        return {none, none, {}};
    }
    std::vector<at::Tensor> p, z, image;
    for (const Maps& part : parts) {
        p.push_back(part.p);
        z.push_back(part.z);
        if (part.image.defined())
            image.push_back(part.image);
    }
    return {torch::cat(p), torch::cat(z), image.empty() ? at::Tensor() : torch::cat(image)};
}

at::Tensor plainLogits(Localizer& network, const at::Tensor& pixels, const Place& place)
{
    torch::NoGradGuard noGrad;
    network.setMode(Mode::Evaluation);
    const Autocast autocast(place.device, place.type);
    return network.forward(pixels.to(place.device)).to(torch::kFloat32).cpu();
}

namespace {

std::vector<Change> same(const Change& change, std::int64_t count)
{
    return {static_cast<std::size_t>(count), change};
}

/// Maps of the pictures as one change shows them, moved back into the pictures' own frame; logits where the maps are
/// class activations.
at::Tensor mapsSeenThrough(Localizer& network, LossForm form, const at::Tensor& pixels, const Place& place, double x,
                           double y, bool flipped)
{
    const std::int64_t n = pixels.size(0);
    const bool moves = x != 0 || y != 0;
    at::Tensor seen = pixels;
    if (moves)
        seen = changePixels(pixels, same(shiftOf(x, y, false), n));
    if (flipped)
        seen = seen.flip({3});
    at::Tensor maps = plainLogits(network, seen, place);
    if (form != LossForm::ImageLabels)
        maps = torch::sigmoid(maps);
    if (flipped)
        maps = maps.flip({3});
    return moves ? changePixels(maps, same(shiftOf(-x, -y, false), n)) : maps;
}

} // namespace

Maps answer(Localizer& network, PacCrf* crf, const domain::MethodOptions& options, const at::Tensor& pixels,
            const Place& place)
{
    torch::NoGradGuard noGrad;
    const LossForm form = lossOptions(options).form;
    Maps maps;
    at::Tensor logits;
    if (options.testTimeShifts) {
        const double half = 0.5 / options.patches;
        const std::array<std::array<double, 2>, 5> shifts{{{0, 0}, {half, 0}, {-half, 0}, {0, half}, {0, -half}}};
        const bool flips = options.augmentFlip > 0;
        int count = 0;
        for (const auto& [x, y] : shifts) {
            for (const bool flipped : {false, true}) {
                if (flipped && !flips)
                    continue;
                const at::Tensor seen = mapsSeenThrough(network, form, pixels, place, x, y, flipped);
                maps.p = count == 0 ? seen : maps.p + seen;
                ++count;
            }
        }
        maps.p = maps.p / count;
        logits = form == LossForm::ImageLabels ? maps.p : torch::logit(maps.p, 1e-7);
    } else {
        logits = plainLogits(network, pixels, place);
        maps.p = torch::sigmoid(logits);
    }
    if (form == LossForm::ImageLabels) {
        maps.p = activationMaps(logits);
        maps.image = imageProbabilities(logits);
    }
    if (!crf) {
        maps.z = maps.p;
        return maps;
    }
    crf->setMode(Mode::Evaluation);
    const at::Tensor small = areaResize(pixels, options.patches, options.patches);
    maps.z = torch::sigmoid(crf->forward(logits.to(place.device), small.to(place.device))).cpu();
    return maps;
}

std::vector<CaseOverlap> caseOverlaps(const at::Tensor& maps, const std::vector<Sample>& samples, double cut)
{
    const at::Tensor values = maps.contiguous();
    const int patches = static_cast<int>(values.size(2));
    const domain::PatchGrid grid(patches, unitFrame);
    std::vector<CaseOverlap> cases;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        for (int k = 0; k < values.size(1); ++k) {
            const std::vector<domain::Box> boxes = boxesOf(samples[i], k);
            if (boxes.empty())
                continue;
            const float* map = values.data_ptr<float>() +
                               (static_cast<std::int64_t>(i) * values.size(1) + k) * patches * patches;
            const domain::PatchMask region = grid.positivePatches(map, cut);
            const bool isEmpty = domain::patchCount(region) == 0;
            cases.push_back({i, k, isEmpty ? 0 : domain::overlap(grid, region, boxes).iou, isEmpty});
        }
    }
    return cases;
}

double meanIou(const std::vector<CaseOverlap>& cases)
{
    double sum = 0;
    for (const CaseOverlap& one : cases)
        sum += one.iou;
    return cases.empty() ? 0 : sum / static_cast<double>(cases.size());
}

std::vector<double> fittedCuts(const at::Tensor& maps, const std::vector<Sample>& samples)
{
    const auto findings = static_cast<std::size_t>(maps.size(1));
    std::vector<double> best(findings, -1);
    std::vector<double> cuts(findings, 0.5);
    for (int twentieths = 2; twentieths <= 18; ++twentieths) {
        const double cut = twentieths / 20.0;
        std::vector<double> sum(findings, 0);
        std::vector<int> n(findings, 0);
        for (const CaseOverlap& one : caseOverlaps(maps, samples, cut)) {
            sum[static_cast<std::size_t>(one.finding)] += one.iou;
            ++n[static_cast<std::size_t>(one.finding)];
        }
        for (std::size_t k = 0; k < findings; ++k) {
            if (n[k] == 0 || sum[k] / n[k] <= best[k])
                continue;
            best[k] = sum[k] / n[k];
            cuts[k] = 0.5 + (cut - 0.5) * n[k] / (n[k] + 5.0);
        }
    }
    return cuts;
}

domain::Result<FoldModel> readFoldModel(const domain::MethodOptions& options, int findings,
                                        const safetensors::File& file, const std::string& path, const Place& place)
{
    const auto phase = file.metadata.find("phase");
    if (phase == file.metadata.end() || (phase->second != "done" && phase->second != "predict")) {
        return domain::fail(domain::ErrorCode::RunNotFinished, path,
                            {.found = phase == file.metadata.end() ? "no phase" : "phase " + phase->second,
                             .expected = "a fold that is done"});
    }
    FoldModel model{std::make_unique<Localizer>(options, findings, 0), nullptr};
    if (auto done = fillFrom(model.network->tensors(), file, options.ema > 0 ? "average/" : "network/", path); !done)
        return tl::unexpected(done.error());
    model.network->moveTo(place.device);
    if (place.order == at::MemoryFormat::ChannelsLast)
        model.network->toChannelsLast();
    model.network->setMode(Mode::Evaluation);
    if (file.arrays.contains("second/crf.unary_weight")) {
        model.crf = std::make_unique<PacCrf>(options, findings, 0);
        if (auto done = fillFrom(model.crf->tensors(), file, "second/", path); !done)
            return tl::unexpected(done.error());
        model.crf->moveTo(place.device);
    }
    return model;
}

} // namespace learning
