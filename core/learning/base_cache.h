// What the frozen first stage says of a fold's images, asked once (method.md, "PAC-CRF": its maps computed once).
#pragma once

#include "core/learning/fold_context.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <unordered_map>

namespace learning {

class BaseCache {
public:
    explicit BaseCache(const FoldContext& context); ///< which outlives it

    /// Asks for all images that the second stage or the cuts may want; nothing where that is done already.
    void fill(Localizer& base);
    void clear();

    struct Rows {
        at::Tensor logits; ///< float32 [n, K, P, P] on the CPU
        at::Tensor small;  ///< float32 [n, 1, P, P], the pictures themselves
    };
    Rows rows(const Indices& indices) const;

    /// Maps of both stages without averaging; z is p without a second stage.
    Maps maps(const Indices& indices, PacCrf* crf) const;

private:
    const FoldContext& m_context;
    std::unordered_map<std::int64_t, std::int64_t> m_rowOf;
    at::Tensor m_logits, m_small;
};

} // namespace learning
