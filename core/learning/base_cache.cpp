#include "core/learning/base_cache.h"

#include "core/learning/activation_maps.h"
#include "core/learning/area_resize.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>

namespace learning {

BaseCache::BaseCache(const FoldContext& context) : m_context(context) {}

void BaseCache::fill(Localizer& base)
{
    if (m_logits.defined())
        return;
    Indices images = joined(m_context.training, m_context.fitting);
    if (m_context.options.crfImages == "held_out")
        images = joined(images, m_context.validationBoxed);
    std::sort(images.begin(), images.end());
    images.erase(std::unique(images.begin(), images.end()), images.end());
    std::vector<at::Tensor> logits;
    std::vector<at::Tensor> small;
    for (const Indices& piece : inPieces(images)) {
        const at::Tensor pixels = pixelsAt(*m_context.set, piece);
        logits.push_back(plainLogits(base, pixels, m_context.place));
        small.push_back(areaResize(pixels, m_context.options.patches, m_context.options.patches));
    }
    m_logits = torch::cat(logits);
    m_small = torch::cat(small);
    for (std::size_t row = 0; row < images.size(); ++row)
        m_rowOf[images[row]] = static_cast<std::int64_t>(row);
}

void BaseCache::clear()
{
    m_logits = m_small = at::Tensor();
    m_rowOf.clear();
}

BaseCache::Rows BaseCache::rows(const Indices& indices) const
{
    Indices rows;
    for (std::int64_t index : indices)
        rows.push_back(m_rowOf.at(index));
    const at::Tensor at = torch::tensor(at::ArrayRef<std::int64_t>(rows.data(), rows.size()), torch::kInt64);
    return {m_logits.index_select(0, at), m_small.index_select(0, at)};
}

Maps BaseCache::maps(const Indices& indices, PacCrf* crf) const
{
    torch::NoGradGuard noGrad;
    const at::Device& device = m_context.place.device;
    std::vector<at::Tensor> p;
    std::vector<at::Tensor> z;
    if (crf)
        crf->setMode(Mode::Evaluation);
    for (const Indices& piece : inPieces(indices)) {
        const Rows part = rows(piece);
        p.push_back(mapsOfLogits(part.logits, lossOptions(m_context.options).form));
        if (crf)
            z.push_back(torch::sigmoid(crf->forward(part.logits.to(device), part.small.to(device))).cpu());
    }
    Maps maps{torch::cat(p), {}};
    maps.z = crf ? torch::cat(z) : maps.p;
    return maps;
}

} // namespace learning
