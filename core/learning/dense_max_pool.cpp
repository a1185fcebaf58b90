#include "core/learning/dense_max_pool.h"

#include <torch/torch.h>

namespace learning {

namespace {

at::Tensor maximaAlong(const at::Tensor& x, std::int64_t dimension)
{
    const std::int64_t length = x.size(dimension);
    TORCH_CHECK(length >= 2, "denseMaxPool3 expects two pixels or more, found ", x.sizes());
    const at::Tensor pairs = at::maximum(x.slice(dimension, 0, length - 1), x.slice(dimension, 1, length));
    if (length == 2)
        return at::cat({pairs, pairs}, dimension);
    const at::Tensor inner = at::maximum(pairs.slice(dimension, 0, length - 2), pairs.slice(dimension, 1, length - 1));
    return at::cat({pairs.slice(dimension, 0, 1), inner, pairs.slice(dimension, length - 2, length - 1)}, dimension);
}

} // namespace

at::Tensor denseMaxPool3(const at::Tensor& x)
{
    return maximaAlong(maximaAlong(x, 2), 3);
}

} // namespace learning
