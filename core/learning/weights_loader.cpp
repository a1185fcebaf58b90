#include "core/learning/weights_loader.h"

#include "core/learning/tensor_arrays.h"
#include "core/safetensors/safetensors.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <set>

namespace learning {

namespace {

bool belongsToClassifier(const std::string& name)
{
    return name.rfind("head.", 0) == 0 || name.rfind("fc.", 0) == 0;
}

bool endsWith(const std::string& text, const std::string& end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

// A network that takes one grey channel instead of three equal ones: convolution is linear, so the sum is exact.
bool isSummedStem(at::IntArrayRef file, at::IntArrayRef network)
{
    return file.size() == 4 && network.size() == 4 && network[1] == 1 && file[1] == 3 && file[0] == network[0] &&
           file[2] == network[2] && file[3] == network[3];
}

} // namespace

std::vector<std::string> linesOf(const WeightsReport& report)
{
    std::vector<std::string> lines{std::to_string(report.matched.size()) + " tensors matched, " +
                                   std::to_string(report.missing.size()) + " not in the file, " +
                                   std::to_string(report.mismatched.size()) + " of another shape, " +
                                   std::to_string(report.unused.size()) + " of the file not used"};
    const auto append = [&lines](const std::vector<std::string>& names, const char* why) {
        for (const std::string& name : names)
            lines.push_back(name + why);
    };
    append(report.adapted, "");
    append(report.missing, ": not in the file, keeps its first values");
    append(report.mismatched, "");
    append(report.unused, ": in the file, but no tensor of this network");
    return lines;
}

domain::Result<WeightsReport> loadWeights(const NamedTensors& tensors, const std::string& path)
{
    const domain::Result<safetensors::File> file = safetensors::read(path);
    if (!file)
        return tl::unexpected<domain::Error>(file.error());

    WeightsReport report;
    std::set<std::string> ours;
    bool anyConvolution = false;
    torch::NoGradGuard noGrad;
    for (const NamedTensor& named : tensors) {
        ours.insert(named.name);
        const auto place = file->arrays.find(named.name);
        if (place == file->arrays.end()) {
            report.missing.push_back(named.name);
            continue;
        }
        at::Tensor values = tensorOf(place->second);
        if (isSummedStem(values.sizes(), named.tensor.sizes())) {
            values = values.to(at::kDouble).sum(1, true);
            report.adapted.push_back(named.name + ": summed over 3 input channels");
        }
        if (values.sizes() != named.tensor.sizes()) {
            report.mismatched.push_back(named.name + ": " + safetensors::shapeText(values.sizes().vec()) + " in the file, " +
                                        safetensors::shapeText(named.tensor.sizes().vec()) + " in the network");
            continue;
        }
        at::Tensor(named.tensor).copy_(values);
        report.matched.push_back(named.name);
        anyConvolution = anyConvolution || named.role == TensorRole::ConvWeight;
    }
    for (const auto& [name, array] : file->arrays)
        if (!ours.contains(name) && !belongsToClassifier(name) && !endsWith(name, "num_batches_tracked"))
            report.unused.push_back(name);
    if (!anyConvolution)
        return domain::fail(domain::ErrorCode::WeightsMismatch, path,
                            {.found = file->arrays.empty() ? "no arrays" : file->arrays.begin()->first,
                             .expected = tensors.empty() ? "" : tensors.front().name});
    return report;
}

} // namespace learning
