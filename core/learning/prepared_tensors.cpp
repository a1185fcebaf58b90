#include "core/learning/prepared_tensors.h"

#include "core/learning/tensor_arrays.h"
#include "core/safetensors/safetensors.h"

#include <torch/types.h>

#include <algorithm>
#include <sstream>

namespace learning {

namespace {

using domain::ErrorCode;

constexpr const char* format = "fewbox tensors 1";

std::string metadataOf(const safetensors::File& file, const char* key)
{
    const auto found = file.metadata.find(key);
    return found == file.metadata.end() ? std::string() : found->second;
}

domain::Label labelOf(std::uint8_t value)
{
    switch (value) {
    case 0: return domain::Label::Absent;
    case 1: return domain::Label::Present;
    case 2: return domain::Label::Unsure;
    default: return domain::Label::NotAsked;
    }
}

/// The arrays by name, with the shapes that the header promises (−1: any).
class Arrays {
public:
    Arrays(const safetensors::File& file, const std::string& path)
        : m_file(file)
        , m_path(path)
    {
    }
    domain::Result<const safetensors::Array*> at(const char* name, const std::vector<std::int64_t>& shape) const
    {
        const auto found = m_file.arrays.find(name);
        if (found == m_file.arrays.end())
            return domain::fail(ErrorCode::TensorFileInvalid, m_path,
                                {.found = std::string("no array ") + name, .expected = name});
        const std::vector<std::int64_t>& theirs = found->second.shape;
        const bool fits = std::equal(theirs.begin(), theirs.end(), shape.begin(), shape.end(),
                                     [](std::int64_t a, std::int64_t b) { return b < 0 || a == b; });
        if (!fits)
            return domain::fail(ErrorCode::TensorFileInvalid, m_path,
                                {.found = name + (" " + safetensors::shapeText(theirs)), .expected = safetensors::shapeText(shape)});
        return &found->second;
    }

private:
    const safetensors::File& m_file;
    const std::string& m_path;
};

} // namespace

domain::Result<PreparedTensors> readPreparedTensors(const std::string& path)
{
    const domain::Result<safetensors::File> file = safetensors::read(path);
    if (!file)
        return tl::unexpected<domain::Error>(file.error());
    if (metadataOf(*file, "format") != format)
        return domain::fail(ErrorCode::TensorFileInvalid, path,
                            {.found = "format \"" + metadataOf(*file, "format") + "\"", .expected = format});
    PreparedTensors prepared;
    std::istringstream names(metadataOf(*file, "findings"));
    for (std::string name; std::getline(names, name, '|');)
        prepared.findings.push_back(name);
    prepared.inputScaling = metadataOf(*file, "input_scaling");
    const auto findings = static_cast<std::int64_t>(prepared.findings.size());

    const Arrays arrays(*file, path);
    const auto pixels = arrays.at("pixels", {-1, 1, -1, -1});
    if (!pixels)
        return tl::unexpected<domain::Error>(pixels.error());
    const std::int64_t images = (*pixels)->shape[0];
    const auto labels = arrays.at("labels", {images, findings});
    if (!labels)
        return tl::unexpected<domain::Error>(labels.error());
    const auto boxes = arrays.at("boxes", {-1, 4});
    if (!boxes)
        return tl::unexpected<domain::Error>(boxes.error());
    const auto boxImage = arrays.at("box_image", {(*boxes)->shape[0]});
    if (!boxImage)
        return tl::unexpected<domain::Error>(boxImage.error());
    const auto boxFinding = arrays.at("box_finding", {(*boxes)->shape[0]});
    if (!boxFinding)
        return tl::unexpected<domain::Error>(boxFinding.error());
    const auto folds = arrays.at("folds", {images});
    if (!folds)
        return tl::unexpected<domain::Error>(folds.error());
    const auto trains = arrays.at("trains", {images, -1});
    if (!trains)
        return tl::unexpected<domain::Error>(trains.error());

    auto set = std::make_shared<ImageSet>();
    set->pixels = tensorOf(**pixels).to(at::kHalf);
    set->findings = static_cast<int>(findings);
    set->samples.resize(static_cast<std::size_t>(images));
    const std::vector<std::uint8_t> labelValues = (*labels)->as<std::uint8_t>();
    for (std::size_t i = 0; i < labelValues.size(); ++i)
        set->samples[i / static_cast<std::size_t>(findings)].labels.push_back(labelOf(labelValues[i]));
    const std::vector<double> boxValues = (*boxes)->as<double>();
    const std::vector<std::int64_t> imageOf = (*boxImage)->as<std::int64_t>(), findingOf = (*boxFinding)->as<std::int64_t>();
    for (std::size_t i = 0; i < imageOf.size(); ++i) {
        if (imageOf[i] < 0 || imageOf[i] >= images || findingOf[i] < 0 || findingOf[i] >= findings)
            return domain::fail(ErrorCode::TensorFileInvalid, path,
                                {.found = "box " + std::to_string(i) + " of image " + std::to_string(imageOf[i]) +
                                          ", finding " + std::to_string(findingOf[i]),
                                 .expected = std::to_string(images) + " images, " + std::to_string(findings) + " findings"});
        set->samples[static_cast<std::size_t>(imageOf[i])].boxes.push_back(
            {static_cast<int>(findingOf[i]),
             {boxValues[4 * i], boxValues[4 * i + 1], boxValues[4 * i + 2], boxValues[4 * i + 3]}});
    }
    const std::vector<std::int64_t> fold = (*folds)->as<std::int64_t>();
    const std::vector<std::uint8_t> may = (*trains)->as<std::uint8_t>();
    const std::int64_t count = (*trains)->shape[1];
    for (std::int64_t f = 0; f < count; ++f) {
        FoldPlan& plan = prepared.plans.emplace_back();
        plan.fold = static_cast<int>(f);
        for (std::int64_t i = 0; i < images; ++i) {
            const bool boxed = set->samples[static_cast<std::size_t>(i)].isBoxed();
            if (fold[static_cast<std::size_t>(i)] == f)
                plan.test.push_back(i);
            else if (may[static_cast<std::size_t>(i * count + f)] != 0)
                (boxed ? plan.boxed : plan.unboxed).push_back(i);
        }
    }
    prepared.set = std::move(set);
    return prepared;
}

} // namespace learning
