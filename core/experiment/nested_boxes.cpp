#include "core/experiment/nested_boxes.h"

#include "core/domain/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace experiment {

using domain::Part;
using domain::TrainingImage;

namespace {

constexpr std::uint64_t drawStream = 901;

bool mayGive(const domain::TrainingSet& set, const TrainingImage& image)
{
    return image.isBoxed() && image.part != Part::Test && image.part != Part::Validation &&
           (set.folds > 1 ? image.fold >= 0 : image.part == Part::Train);
}

std::string keyOf(const TrainingImage& image)
{
    return image.patient.empty() ? "image " + image.identity : "patient " + image.patient;
}

} // namespace

domain::TrainingSet withBoxes(domain::TrainingSet set, int boxes, std::uint64_t seed)
{
    if (boxes <= 0)
        return set;
    // By fold, then by name: the draw does not depend on the order of the images.
    std::map<int, std::map<std::string, std::vector<TrainingImage*>>> patientsOfFold;
    for (TrainingImage& image : set.images) {
        if (mayGive(set, image))
            patientsOfFold[image.fold][keyOf(image)].push_back(&image);
    }
    // A fold trains on all the others' boxes.
    const double share = set.folds > 1 ? static_cast<double>(boxes) / (set.folds - 1) : boxes;
    domain::Random random = domain::Random::stream(seed, drawStream);
    for (auto& [fold, patients] : patientsOfFold) {
        std::vector<std::string> order;
        for (const auto& [name, images] : patients)
            order.push_back(name);
        random.shuffle(order);
        std::size_t taken = 0;
        for (const std::string& name : order) {
            const bool enough = static_cast<double>(taken) >= share - 1e-9;
            for (TrainingImage* image : patients.at(name)) {
                if (!enough)
                    taken += image->boxes.size();
                // The boxed images of a patient who is not drawn are still tested in their fold; with a split of one's
                // own they have none.
                else if (set.folds > 1)
                    image->part = Part::Test;
                else
                    image->part = Part::None;
            }
        }
    }
    if (set.folds == 1) {
        std::erase_if(set.images, [](const TrainingImage& image) { return image.isBoxed() && image.part == Part::None; });
    }
    return set;
}

TrainedBoxes trainedBoxes(const domain::TrainingSet& set)
{
    TrainedBoxes sum;
    const domain::FoldMembership membership(set);
    for (int fold = 0; fold < set.folds; ++fold) {
        for (std::size_t i = 0; i < set.images.size(); ++i) {
            const TrainingImage& image = set.images[i];
            if (!image.isBoxed() || image.part == Part::Validation || !membership.trains(i, fold))
                continue;
            sum.boxes += static_cast<double>(image.boxes.size());
            sum.images += 1;
        }
    }
    return {sum.boxes / set.folds, sum.images / set.folds};
}

} // namespace experiment
