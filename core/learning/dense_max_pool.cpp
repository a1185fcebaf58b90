#include "core/learning/dense_max_pool.h"

#include <torch/types.h>

namespace learning {

at::Tensor denseMaxPool3(const at::Tensor& x)
{
    const auto pool = [](const at::Tensor& t) { return at::max_pool2d(t, {3, 3}, {1, 1}, {1, 1}); };
    if (!x.device().is_cpu() || x.is_contiguous(at::MemoryFormat::ChannelsLast))
        return pool(x);
    return pool(x.contiguous(at::MemoryFormat::ChannelsLast)).contiguous();
}

} // namespace learning
