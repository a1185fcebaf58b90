#include "core/launch/tensor_export.h"

#include "core/domain/chosen_images.h"
#include "core/imaging/network_input.h"
#include "core/launch/run_launch.h"
#include "core/safetensors/safetensors.h"

#include <bit>
#include <cstring>

namespace launch {

namespace {

/// prepared_tensors.h's numbers.
std::uint8_t numberOf(domain::Label label)
{
    switch (label) {
    case domain::Label::Absent: return 0;
    case domain::Label::Present: return 1;
    case domain::Label::Unsure: return 2;
    case domain::Label::NotAsked: return 3;
    }
    return 3;
}

safetensors::Array bytesArray(safetensors::DType type, std::vector<std::int64_t> shape, const void* data, std::size_t bytes)
{
    safetensors::Array array{type, std::move(shape), std::vector<std::byte>(bytes)};
    if (bytes > 0)
        std::memcpy(array.data.data(), data, bytes);
    return array;
}

/// The arrays as they grow, image by image.
struct Columns {
    std::vector<std::uint16_t> pixels;
    std::vector<std::uint8_t> labels, trains;
    std::vector<double> boxes;
    std::vector<std::int64_t> boxImage, boxFinding, folds;
};

void addImage(Columns& columns, const domain::TrainingSet& set, std::size_t position, const std::vector<int>& trained,
              const domain::FoldMembership& membership, const std::vector<float>& values)
{
    const domain::TrainingImage& image = set.images[position];
    const auto row = static_cast<std::int64_t>(columns.folds.size());
    for (const float value : values)
        columns.pixels.push_back(halfOf(value));
    for (std::size_t k = 0; k < trained.size(); ++k) {
        columns.labels.push_back(numberOf(image.labels.at(static_cast<std::size_t>(trained[k]))));
        for (const domain::Box& box : image.boxesOf(trained[k])) {
            for (const double side : {box.x / image.size.width, box.y / image.size.height, box.width / image.size.width,
                                      box.height / image.size.height})
                columns.boxes.push_back(side);
            columns.boxImage.push_back(row);
            columns.boxFinding.push_back(static_cast<std::int64_t>(k));
        }
    }
    columns.folds.push_back(image.isBoxed() ? image.fold : -1);
    for (int fold = 0; fold < set.folds; ++fold) {
        const bool tests = image.isBoxed() && image.fold == fold;
        columns.trains.push_back(!tests && membership.trains(position, fold));
    }
}

safetensors::File fileOf(const Columns& columns, int side, int folds, const std::vector<int>& trained)
{
    using safetensors::DType;
    const auto n = static_cast<std::int64_t>(columns.folds.size()), m = static_cast<std::int64_t>(columns.boxImage.size());
    safetensors::File file;
    file.arrays["pixels"] = bytesArray(DType::F16, {n, 1, side, side}, columns.pixels.data(), columns.pixels.size() * 2);
    file.arrays["labels"] = bytesArray(DType::U8, {n, static_cast<std::int64_t>(trained.size())}, columns.labels.data(),
                                       columns.labels.size());
    file.arrays["trains"] = bytesArray(DType::U8, {n, folds}, columns.trains.data(), columns.trains.size());
    file.arrays["boxes"] = safetensors::Array::fromDoubles({m, 4}, columns.boxes.data());
    file.arrays["box_image"] = safetensors::Array::fromInts({m}, columns.boxImage.data());
    file.arrays["box_finding"] = safetensors::Array::fromInts({m}, columns.boxFinding.data());
    file.arrays["folds"] = safetensors::Array::fromInts({n}, columns.folds.data());
    return file;
}

} // namespace

std::uint16_t halfOf(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>(bits >> 16 & 0x8000);
    const std::uint32_t magnitude = bits & 0x7fffffff;
    if (magnitude > 0x7f800000)
        return static_cast<std::uint16_t>(sign | 0x7e00); // NaN
    if (magnitude >= 0x477ff000)
        return static_cast<std::uint16_t>(sign | 0x7c00); // rounds beyond 65504
    const int exponent = static_cast<int>(magnitude >> 23) - 112;
    const std::uint32_t mantissa = (magnitude & 0x7fffff) | 0x800000;
    // Below 2⁻¹⁴ halves are subnormal: one unit is 2⁻²⁴.
    const int drop = exponent > 0 ? 13 : 14 - exponent;
    if (drop > 24)
        return sign;
    const std::uint32_t kept = mantissa >> drop, rest = mantissa & ((1U << drop) - 1), half = 1U << (drop - 1);
    const std::uint32_t rounded = kept + (rest > half || (rest == half && (kept & 1)));
    // A carry out of the mantissa lands in the exponent, where it belongs.
    const std::uint32_t base = exponent > 0 ? static_cast<std::uint32_t>(exponent - 1) << 10 : 0;
    return static_cast<std::uint16_t>(sign | (base + rounded));
}

domain::Result<TensorExport> exportTensors(store::Project& project, const domain::MethodOptions& options,
                                           const QString& file, const std::optional<domain::Split>& split,
                                           const domain::Progress& progress)
{
    auto frozen = freezeForRun(project, options.folds, options.seed, split);
    if (!frozen)
        return tl::unexpected(frozen.error());
    const domain::TrainingSet& set = frozen->set;
    const std::vector<int> trained = domain::trainedFindings(set.schema, options);
    const std::vector<std::size_t> chosen = domain::chosenImages(set, options);
    const domain::FoldMembership membership(set);
    imaging::InputCache cache(project.cacheFolder().toStdString());
    TensorExport result;
    result.leftOut = std::move(frozen->leftOut);
    Columns columns;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (progress.stopRequested())
            return domain::fail(domain::ErrorCode::TrainingStopped, file.toStdString());
        const domain::TrainingImage& image = set.images[chosen[i]];
        progress(static_cast<std::int64_t>(i), static_cast<std::int64_t>(chosen.size()), "Reading films");
        auto values = cache.input(image.path, image.frame, options.inputSide);
        if (!values) {
            result.leftOut.push_back(values.error());
            continue;
        }
        imaging::scaleForNetwork(*values, options.inputScaling == "standardise");
        addImage(columns, set, chosen[i], trained, membership, *values);
        result.boxed += image.isBoxed();
    }
    safetensors::File tensors = fileOf(columns, options.inputSide, set.folds, trained);
    std::string names;
    for (const int finding : trained)
        names += (names.empty() ? "" : "|") + set.schema.at(finding).name;
    tensors.metadata = {{"format", "fewbox tensors 1"}, {"findings", names}, {"input_scaling", options.inputScaling}};
    if (auto written = safetensors::write(file.toStdString(), tensors); !written)
        return tl::unexpected(written.error());
    result.images = static_cast<int>(columns.folds.size());
    result.boxes = static_cast<int>(columns.boxImage.size());
    result.findings = static_cast<int>(trained.size());
    result.folds = set.folds;
    return result;
}

} // namespace launch
