#include "core/learning/area_resize.h"

#include <torch/types.h>

#include <algorithm>

namespace learning {

namespace {

// [out, in]: the share of output cell i's length that input pixel j covers; rows sum to 1.
at::Tensor overlapMatrix(std::int64_t out, std::int64_t in)
{
    at::Tensor matrix = at::zeros({out, in}, at::TensorOptions().dtype(at::kDouble));
    double* values = matrix.data_ptr<double>();
    const double scale = static_cast<double>(in) / static_cast<double>(out);
    for (std::int64_t i = 0; i < out; ++i)
        for (std::int64_t j = 0; j < in; ++j) {
            const double from = std::max(scale * static_cast<double>(i), static_cast<double>(j));
            const double to = std::min(scale * static_cast<double>(i + 1), static_cast<double>(j + 1));
            values[i * in + j] = std::max(0.0, to - from) / scale;
        }
    return matrix;
}

} // namespace

at::Tensor areaResize(const at::Tensor& images, std::int64_t height, std::int64_t width)
{
    TORCH_CHECK(images.dim() == 4, "areaResize expects [N, C, H, W], found ", images.sizes());
    const at::Tensor rows = overlapMatrix(height, images.size(2)).to(images.options());
    const at::Tensor columns = overlapMatrix(width, images.size(3)).to(images.options());
    return at::matmul(at::matmul(rows, images), columns.t());
}

} // namespace learning
