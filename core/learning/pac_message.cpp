#include "core/learning/pac_message.h"

#include "core/learning/pac_fast.h"
#include "core/learning/pac_row_offsets.h"

#include <torch/types.h>

namespace learning {

namespace {

// unfold, as the published implementation does it.
at::Tensor referenceMessage(const at::Tensor& q, const at::Tensor& affinity, const at::Tensor& weight)
{
    const std::int64_t images = q.size(0), in = q.size(1), height = q.size(2), width = q.size(3);
    const std::int64_t out = weight.size(0), size = weight.size(2), cells = height * width;
    const auto window = [&](const at::Tensor& t) {
        return at::im2col(t, {size, size}, {1, 1}, {size / 2, size / 2}, {1, 1});
    };
    // The affinity of j to its s² neighbours: row j of G as a picture, and the window of that picture at j.
    const at::Tensor neighbour = window(at::arange(cells, q.options()).view({1, 1, height, width}))[0]; // [s², h·w]
    const at::Tensor valid = window(at::ones({1, 1, height, width}, q.options()));                       // [1, s², h·w]
    const at::Tensor index = neighbour.to(at::kLong).t().unsqueeze(0).expand({images, cells, size * size});
    const at::Tensor g = affinity.gather(2, index).transpose(1, 2) * valid; // [N, s², h·w]
    const at::Tensor columns = window(q).view({images, in, size * size, cells}) * g.unsqueeze(1);
    return at::matmul(weight.reshape({out, in * size * size}), columns.view({images, in * size * size, cells}))
        .view({images, out, height, width});
}

bool canBeFast(const at::Tensor& tensor)
{
    return tensor.device().is_cpu() && tensor.scalar_type() == at::kFloat;
}

} // namespace

const char* nameOf(PacKernel kernel)
{
    switch (kernel) {
    case PacKernel::Automatic:
        return "automatic";
    case PacKernel::Reference:
        return "reference";
    case PacKernel::Fast:
        return "fast kernel";
    case PacKernel::RowOffsets:
        return "row offsets";
    }
    return "";
}

std::vector<PacKernel> pacKernelsFor(const at::Tensor& tensor)
{
    std::vector<PacKernel> kernels{PacKernel::Reference, PacKernel::RowOffsets};
    if (canBeFast(tensor))
        kernels.push_back(PacKernel::Fast);
    return kernels;
}

PacKernel chosenKernel(PacKernel kernel, const at::Tensor& tensor)
{
    if (kernel == PacKernel::Automatic)
        return canBeFast(tensor) ? PacKernel::Fast : PacKernel::RowOffsets;
    TORCH_CHECK(kernel != PacKernel::Fast || canBeFast(tensor), "the fast kernel is for float32 on the CPU, found ",
                tensor.scalar_type(), " on ", tensor.device());
    return kernel;
}

void checkPacShapes(const at::Tensor& q, const at::Tensor& features, const at::Tensor& weight)
{
    TORCH_CHECK(q.dim() == 4, "q: expected [N, I, h, w], found ", q.sizes());
    TORCH_CHECK(features.dim() == 4 && features.size(0) == q.size(0) && features.size(2) == q.size(2) &&
                    features.size(3) == q.size(3),
                "features: expected [", q.size(0), ", C, ", q.size(2), ", ", q.size(3), "], found ", features.sizes());
    TORCH_CHECK(weight.dim() == 4 && weight.size(1) == q.size(1) && weight.size(2) == weight.size(3) && weight.size(2) % 2 == 1,
                "weight: expected [O, ", q.size(1), ", s, s] with s odd, found ", weight.sizes());
}

at::Tensor pacMessage(const at::Tensor& q, const at::Tensor& features, const at::Tensor& weight, PacKernel kernel)
{
    checkPacShapes(q, features, weight);
    kernel = chosenKernel(kernel, q);
    return kernel == PacKernel::Fast ? fastMessage(q, features, weight)
                                     : denseMessage(q, gaussianAffinity(features), weight, kernel);
}

at::Tensor pacConv2d(const at::Tensor& input, const at::Tensor& features, const at::Tensor& weight, PacKernel kernel)
{
    at::Tensor full = weight;
    if (weight.size(0) == 1 && weight.size(1) == 1 && input.size(1) > 1) {
        const at::Tensor one = at::eye(input.size(1), weight.options()).unsqueeze(2).unsqueeze(3);
        full = one * weight;
    }
    return pacMessage(input, features, full, kernel);
}

at::Tensor gaussianAffinity(const at::Tensor& features)
{
    TORCH_CHECK(features.dim() == 4, "features: expected [N, C, h, w], found ", features.sizes());
    // −½‖f_j − f_l‖² = f_j·f_l − ½‖f_j‖² − ½‖f_l‖² cancels where features are alike and far from 0: in float32 that would
    // cost G half of its digits, so the products alone are float64.
    const at::Tensor f = features.flatten(2).to(at::kDouble);
    const at::Tensor half = 0.5 * f.square().sum(1);
    const at::Tensor exponent = at::bmm(f.transpose(1, 2), f) - half.unsqueeze(2) - half.unsqueeze(1);
    return at::exp(exponent.to(features.scalar_type()).clamp_max(0));
}

at::Tensor denseMessage(const at::Tensor& q, const at::Tensor& affinity, const at::Tensor& weight, PacKernel kernel)
{
    const std::int64_t cells = q.size(2) * q.size(3);
    TORCH_CHECK(affinity.dim() == 3 && affinity.size(0) == q.size(0) && affinity.size(1) == cells && affinity.size(2) == cells,
                "affinity: expected [", q.size(0), ", ", cells, ", ", cells, "], found ", affinity.sizes());
    TORCH_CHECK(kernel == PacKernel::Reference || kernel == PacKernel::RowOffsets,
                "a ready-made G is for reference and row offsets, not for the ", nameOf(kernel));
    return kernel == PacKernel::Reference ? referenceMessage(q, affinity, weight) : rowOffsetMessage(q, affinity, weight);
}

} // namespace learning
