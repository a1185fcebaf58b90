#include "core/domain/training_set.h"

#include "core/domain/folds.h"

#include <unordered_map>
#include <utility>

namespace domain {

std::vector<Box> TrainingImage::boxesOf(int finding) const
{
    std::vector<Box> result;
    for (const FindingBox& box : boxes) {
        if (box.finding == finding)
            result.push_back(box.box);
    }
    return result;
}

void assignFolds(TrainingSet& set, int folds, std::uint64_t seed)
{
    std::vector<FoldItem> items;
    std::vector<TrainingImage*> boxed;
    for (TrainingImage& image : set.images) {
        image.fold = -1;
        image.part = Part::None;
        if (!image.isBoxed())
            continue;
        FoldItem item{image.patient, {}};
        for (const FindingBox& box : image.boxes)
            item.findings.push_back(box.finding);
        items.push_back(std::move(item));
        boxed.push_back(&image);
    }
    set.folds = folds;
    set.seed = seed;
    const std::vector<int> foldOfItem = splitByPatient(items, folds, seed);
    for (std::size_t i = 0; i < boxed.size(); ++i)
        boxed[i]->fold = foldOfItem[i];
}

FoldMembership::FoldMembership(const TrainingSet& set) : m_set(set), m_foldOfPatient(set.images.size(), -1)
{
    std::unordered_map<std::string, int> folds;
    for (const TrainingImage& image : set.images) {
        if (image.isBoxed() && !image.patient.empty())
            folds[image.patient] = image.fold;
    }
    for (std::size_t i = 0; i < set.images.size(); ++i) {
        const TrainingImage& image = set.images[i];
        if (image.isBoxed())
            m_foldOfPatient[i] = image.fold;
        else if (const auto fold = folds.find(image.patient); fold != folds.end())
            m_foldOfPatient[i] = fold->second;
    }
}

bool FoldMembership::trains(std::size_t image, int fold) const
{
    return everTrains(image) && m_foldOfPatient.at(image) != fold;
}

bool FoldMembership::everTrains(std::size_t image) const
{
    return m_set.images.at(image).part != Part::Test;
}

int FoldMembership::testFoldOfPatient(std::size_t image) const
{
    return m_foldOfPatient.at(image);
}

} // namespace domain
