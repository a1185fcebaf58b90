#include "core/learning/blur_pool.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/types.h>

#include <vector>

namespace learning {

namespace {

// Pascal's triangle: 2 → 1 1, 3 → 1 2 1, 5 → 1 4 6 4 1; divided by its sum 2^(size − 1), exact in every floating type.
std::vector<float> binomial(int size)
{
    std::vector<float> row{1};
    while (static_cast<int>(row.size()) < size) {
        row.push_back(1);
        for (std::size_t i = row.size() - 2; i > 0; --i)
            row[i] += row[i - 1];
    }
    const float sum = static_cast<float>(1 << (size - 1));
    for (float& value : row)
        value /= sum;
    return row;
}

at::Tensor reflectedAlong(const at::Tensor& x, std::int64_t dimension, std::int64_t before, std::int64_t after)
{
    const std::int64_t length = x.size(dimension);
    std::vector<at::Tensor> parts;
    for (std::int64_t i = before; i >= 1; --i)
        parts.push_back(x.slice(dimension, i, i + 1));
    parts.push_back(x);
    for (std::int64_t i = 1; i <= after; ++i)
        parts.push_back(x.slice(dimension, length - 1 - i, length - i));
    return at::cat(parts, dimension);
}

/// The same with a backward of its own: autograd's makes an image of zeros for every slice and adds them all.
class ReflectAlong : public torch::autograd::Function<ReflectAlong> {
public:
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, std::int64_t dimension,
                              std::int64_t before, std::int64_t after)
    {
        context->saved_data["dimension"] = dimension;
        context->saved_data["before"] = before;
        context->saved_data["after"] = after;
        return reflectedAlong(x, dimension, before, after);
    }
    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext* context, torch::autograd::tensor_list grads)
    {
        const std::int64_t dimension = context->saved_data["dimension"].toInt();
        const std::int64_t before = context->saved_data["before"].toInt(), after = context->saved_data["after"].toInt();
        const at::Tensor& grad = grads[0];
        const std::int64_t length = grad.size(dimension) - before - after;
        const auto format = grad.is_contiguous(at::MemoryFormat::ChannelsLast) ? at::MemoryFormat::ChannelsLast
                                                                              : at::MemoryFormat::Contiguous;
        const at::Tensor own = grad.slice(dimension, before, before + length).clone(format);
        for (std::int64_t i = 1; i <= before; ++i)
            own.slice(dimension, i, i + 1).add_(grad.slice(dimension, before - i, before - i + 1));
        for (std::int64_t i = 1; i <= after; ++i)
            own.slice(dimension, length - 1 - i, length - i)
                .add_(grad.slice(dimension, before + length - 1 + i, before + length + i));
        return {own, at::Tensor(), at::Tensor(), at::Tensor()};
    }
};

at::Tensor reflectAlong(const at::Tensor& x, std::int64_t dimension, std::int64_t before, std::int64_t after)
{
    if (before == 0 && after == 0)
        return x;
    const std::int64_t length = x.size(dimension);
    TORCH_CHECK(before < length && after < length, "cannot reflect ", before, " and ", after, " pixels of ", length);
    return ReflectAlong::apply(x, dimension, before, after);
}

} // namespace

at::Tensor reflectPad(const at::Tensor& x, int before, int after)
{
    return reflectAlong(reflectAlong(x, 2, before, after), 3, before, after);
}

at::Tensor blurPool(const at::Tensor& x, int size, int stride)
{
    TORCH_CHECK(x.dim() == 4, "blurPool expects [N, C, H, W], found ", x.sizes());
    TORCH_CHECK(size >= 1 && size <= 7, "blurPool expects a size in 1…7, found ", size);
    const std::vector<float> row = binomial(size);
    const at::Tensor line = at::tensor(at::ArrayRef<float>(row));
    const std::int64_t channels = x.size(1);
    const at::Tensor filter =
        at::outer(line, line).to(x.options()).expand({channels, 1, size, size}).contiguous();
    const at::Tensor padded = reflectPad(x, (size - 1) / 2, size / 2);
    return at::conv2d(padded, filter, {}, at::IntArrayRef({stride, stride}),
                      at::IntArrayRef({0, 0}), at::IntArrayRef({1, 1}), channels);
}

} // namespace learning
