#include "core/evaluation/floor.h"

#include "core/domain/region.h"

#include <algorithm>
#include <numeric>

namespace evaluation {

namespace {

/// One finding's truth in one image, in units of a patch, which makes images of all sizes alike.
struct Truth {
    std::vector<double> coverage; ///< share of each patch that the boxes cover
    double area = 0;              ///< of the boxes
    int fold = -1;
    bool trains = true;
};

std::vector<Truth> truthsOf(const domain::TrainingSet& set, int finding, int patches)
{
    std::vector<Truth> truths;
    for (const domain::TrainingImage& image : set.images) {
        const std::vector<domain::Box> boxes = image.boxesOf(finding);
        if (boxes.empty() || image.size.isEmpty())
            continue;
        Truth truth{domain::PatchGrid(patches, image.size).coverageOf(boxes), 0, image.fold,
                    image.part != domain::Part::Test};
        truth.area = std::accumulate(truth.coverage.begin(), truth.coverage.end(), 0.0);
        truths.push_back(std::move(truth));
    }
    return truths;
}

/// The mean mask of `truths`, cut where the sum of `worth` over their IoU is largest.
domain::PatchMask bestRegion(const std::vector<const Truth*>& truths, std::size_t count,
                             const std::function<double(double)>& worth)
{
    domain::PatchMask region(count, 0);
    if (truths.empty())
        return region;
    std::vector<double> mask(count, 0);
    for (const Truth* truth : truths)
        std::transform(mask.begin(), mask.end(), truth->coverage.begin(), mask.begin(), std::plus<>());

    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return mask[a] > mask[b]; });
    // Patches are added from the highest value down, so a level's region is a prefix; levels therefore come descending
    // and an equal one, being lower, replaces the one before.
    std::vector<double> common(truths.size(), 0);
    double best = -1;
    std::size_t bestLength = 0;
    for (std::size_t k = 0; k < count; ++k) {
        double sum = 0;
        const bool endsLevel = k + 1 == count || mask[order[k + 1]] < mask[order[k]];
        for (std::size_t t = 0; t < truths.size(); ++t) {
            common[t] += truths[t]->coverage[order[k]];
            if (endsLevel)
                sum += worth(common[t] / (static_cast<double>(k + 1) + truths[t]->area - common[t]));
        }
        if (endsLevel && sum >= best) {
            best = sum;
            bestLength = k + 1;
        }
    }
    for (std::size_t k = 0; k < bestLength; ++k)
        region[order[k]] = 1;
    return region;
}

} // namespace

Floor::Floor(const domain::TrainingSet& set, int patches, const std::function<double(double)>& worth)
    : m_findings(set.schema.count())
{
    const auto count = static_cast<std::size_t>(patches) * static_cast<std::size_t>(patches);
    m_regions.resize(static_cast<std::size_t>(set.folds) * static_cast<std::size_t>(m_findings));
    for (int finding = 0; finding < m_findings; ++finding) {
        const std::vector<Truth> truths = truthsOf(set, finding, patches);
        for (int fold = 0; fold < set.folds; ++fold) {
            std::vector<const Truth*> training;
            for (const Truth& truth : truths) {
                if (truth.trains && truth.fold != fold)
                    training.push_back(&truth);
            }
            m_regions[static_cast<std::size_t>(fold * m_findings + finding)] = bestRegion(training, count, worth);
        }
    }
}

Floor::Floor(const domain::TrainingSet& set, int patches, double threshold)
    : Floor(set, patches, [threshold](double iou) { return iou >= threshold ? 1.0 : 0.0; })
{
}

Floor Floor::ofMeanIou(const domain::TrainingSet& set, int patches)
{
    return Floor(set, patches, [](double iou) { return iou; });
}

const domain::PatchMask& Floor::region(int fold, int finding) const
{
    return m_regions.at(static_cast<std::size_t>(fold * m_findings + finding));
}

} // namespace evaluation
