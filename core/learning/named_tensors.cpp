#include "core/learning/named_tensors.h"

#include <torch/types.h>
#include <torch/utils.h>

namespace learning {

namespace {

void checkSameList(const NamedTensors& a, const NamedTensors& b)
{
    TORCH_CHECK(a.size() == b.size(), "expected ", a.size(), " tensors, found ", b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        TORCH_CHECK(a[i].name == b[i].name, "expected tensor ", a[i].name, ", found ", b[i].name);
        TORCH_CHECK(a[i].tensor.sizes() == b[i].tensor.sizes(), a[i].name, ": expected ", a[i].tensor.sizes(), ", found ",
                    b[i].tensor.sizes());
    }
}

// set_data keeps the tensor's identity, so that an optimiser's and autograd's handles go on pointing at it.
void replaceData(const at::Tensor& tensor, const at::Tensor& data)
{
    at::Tensor handle = tensor;
    handle.set_data(data);
    if (handle.grad().defined())
        handle.mutable_grad() = at::Tensor();
}

} // namespace

std::int64_t elementCount(const NamedTensors& tensors)
{
    std::int64_t count = 0;
    for (const NamedTensor& named : tensors)
        count += named.tensor.numel();
    return count;
}

void copyValues(const NamedTensors& into, const NamedTensors& from)
{
    checkSameList(into, from);
    torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < into.size(); ++i)
        at::Tensor(into[i].tensor).copy_(from[i].tensor);
}

void averageInto(const NamedTensors& average, const NamedTensors& current, double decay)
{
    checkSameList(average, current);
    torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < average.size(); ++i) {
        at::Tensor mean = average[i].tensor;
        if (average[i].isBuffer())
            mean.copy_(current[i].tensor);
        else
            mean.lerp_(current[i].tensor, 1 - decay);
    }
}

void moveTo(const NamedTensors& tensors, const at::Device& device)
{
    torch::NoGradGuard noGrad;
    for (const NamedTensor& named : tensors)
        replaceData(named.tensor, named.tensor.to(device).detach());
}

void toChannelsLast(const NamedTensors& tensors)
{
    torch::NoGradGuard noGrad;
    for (const NamedTensor& named : tensors)
        if (named.tensor.dim() == 4)
            replaceData(named.tensor, named.tensor.contiguous(at::MemoryFormat::ChannelsLast).detach());
}

} // namespace learning
