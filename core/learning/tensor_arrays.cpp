#include "core/learning/tensor_arrays.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <cstring>
#include <utility>

namespace learning {

namespace {

constexpr std::pair<at::ScalarType, safetensors::DType> types[] = {
    {at::kDouble, safetensors::DType::F64}, {at::kFloat, safetensors::DType::F32},
    {at::kHalf, safetensors::DType::F16},   {at::kBFloat16, safetensors::DType::BF16},
    {at::kLong, safetensors::DType::I64},   {at::kInt, safetensors::DType::I32},
    {at::kShort, safetensors::DType::I16},  {at::kChar, safetensors::DType::I8},
    {at::kByte, safetensors::DType::U8},    {at::kBool, safetensors::DType::Bool},
};

} // namespace

safetensors::Array arrayOf(const at::Tensor& tensor)
{
    const at::Tensor flat = tensor.detach().to(at::kCPU).contiguous();
    safetensors::Array array;
    bool found = false;
    for (const auto& [ours, theirs] : types)
        if (ours == flat.scalar_type()) {
            array.dtype = theirs;
            found = true;
        }
    TORCH_CHECK(found, "no array type for a tensor of ", flat.scalar_type());
    array.shape = flat.sizes().vec();
    array.data.resize(static_cast<std::size_t>(flat.nbytes()));
    if (!array.data.empty())
        std::memcpy(array.data.data(), flat.data_ptr(), array.data.size());
    return array;
}

at::Tensor tensorOf(const safetensors::Array& array)
{
    at::ScalarType type = at::kFloat;
    for (const auto& [ours, theirs] : types)
        if (theirs == array.dtype)
            type = ours;
    at::Tensor tensor = at::empty(array.shape, at::TensorOptions().dtype(type));
    TORCH_CHECK(static_cast<std::size_t>(tensor.nbytes()) == array.data.size(), "array of ", tensor.nbytes(),
                " bytes expected, found ", array.data.size());
    if (!array.data.empty())
        std::memcpy(tensor.data_ptr(), array.data.data(), array.data.size());
    return tensor;
}

void addTo(safetensors::File& file, const NamedTensors& tensors, const std::string& prefix)
{
    for (const NamedTensor& named : tensors)
        file.arrays[prefix + named.name] = arrayOf(named.tensor);
}

domain::Done fillFrom(const NamedTensors& tensors, const safetensors::File& file, const std::string& prefix,
                      const std::string& path)
{
    torch::NoGradGuard noGrad;
    for (const NamedTensor& named : tensors) {
        const auto place = file.arrays.find(prefix + named.name);
        if (place == file.arrays.end())
            return domain::fail(domain::ErrorCode::TensorFileInvalid, path,
                                {.found = "no array " + prefix + named.name, .expected = prefix + named.name});
        if (named.tensor.sizes() != at::IntArrayRef(place->second.shape))
            return domain::fail(domain::ErrorCode::TensorFileInvalid, path,
                                {.found = prefix + named.name + " " + safetensors::shapeText(place->second.shape),
                                 .expected = safetensors::shapeText(named.tensor.sizes().vec())});
        at::Tensor(named.tensor).copy_(tensorOf(place->second));
    }
    return {};
}

} // namespace learning
