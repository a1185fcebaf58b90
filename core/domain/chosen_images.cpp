#include "core/domain/chosen_images.h"

#include "core/domain/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace domain {

namespace {

bool hasTrainedBox(const TrainingImage& image, const std::vector<int>& trained)
{
    return std::any_of(image.boxes.begin(), image.boxes.end(), [&](const FindingBox& box) {
        return std::find(trained.begin(), trained.end(), box.finding) != trained.end();
    });
}

bool hasTrainedLabel(const TrainingImage& image, const std::vector<int>& trained)
{
    return std::any_of(trained.begin(), trained.end(), [&](int finding) {
        const Label label = image.labels.at(static_cast<std::size_t>(finding));
        return label == Label::Present || label == Label::Absent;
    });
}

} // namespace

std::vector<int> trainedFindings(const FindingSchema& schema, const MethodOptions& options)
{
    if (options.findings == "boxed")
        return schema.boxed();
    std::vector<int> all(static_cast<std::size_t>(schema.count()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

std::vector<std::size_t> chosenImages(const TrainingSet& set, const MethodOptions& options)
{
    const std::vector<int> trained = trainedFindings(set.schema, options);
    std::vector<std::size_t> chosen;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < set.images.size(); ++i) {
        const TrainingImage& image = set.images[i];
        if (image.isBoxed()) {
            if (hasTrainedBox(image, trained) && (image.fold >= 0 || image.part != Part::None))
                chosen.push_back(i);
        } else if (hasTrainedLabel(image, trained) && image.part != Part::Test) {
            others.push_back(i);
        }
    }
    if (options.unannotatedShare > 0) {
        constexpr std::uint64_t sharesStream = 900;
        Random random = Random::stream(options.seed, sharesStream);
        random.shuffle(others);
        const double share = options.unannotatedShare * static_cast<double>(others.size());
        others.resize(std::min(others.size(), static_cast<std::size_t>(std::lround(share))));
        chosen.insert(chosen.end(), others.begin(), others.end());
        std::sort(chosen.begin(), chosen.end());
    }
    return chosen;
}

} // namespace domain
