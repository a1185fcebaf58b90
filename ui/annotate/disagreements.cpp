#include "ui/annotate/disagreements.h"

#include "ui/annotate/image_opinions.h"

#include <algorithm>
#include <span>

namespace annotate {

std::vector<Disagreement> disagreements(const std::vector<store::Opinion>& opinions, int findings)
{
    std::vector<Disagreement> result;
    const std::span all(opinions);
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        const domain::ImageId image = all[begin].image;
        while (end < all.size() && all[end].image == image)
            ++end;
        if (end - begin < 2)
            continue;
        const ImageOpinions said = imageOpinions(all.subspan(begin, end - begin), findings);
        for (const FindingOpinions& one : said.findings)
            for (std::size_t a = 0; a < one.answers.size(); ++a)
                for (std::size_t b = a + 1; b < one.answers.size(); ++b) {
                    const ReaderAnswer &first = one.answers[a], &second = one.answers[b];
                    const bool both = first.isThere() && second.isThere();
                    const auto iou = iouOf(first, second);
                    if (both ? first.label != second.label || (iou && *iou < samePlaceIou) : isPassedOver(first, second))
                        result.push_back({image, one.finding, said.readers[a].id, said.readers[b].id, first.label,
                                          second.label, iou});
                }
    }
    return result;
}

const Disagreement* nextUnsettled(const std::vector<Disagreement>& list, const Adjudicated& adjudicated,
                                  domain::ImageId image, int finding)
{
    const auto isUnsettled = [&](const Disagreement& one) { return !adjudicated.contains({one.image, one.finding}); };
    const auto isLater = [&](const Disagreement& one) {
        return std::pair(one.image, one.finding) > std::pair(image, finding);
    };
    const auto after =
        std::find_if(list.begin(), list.end(), [&](const auto& one) { return isLater(one) && isUnsettled(one); });
    if (after != list.end())
        return &*after;
    const auto again = std::find_if(list.begin(), list.end(), isUnsettled);
    return again == list.end() ? nullptr : &*again;
}

} // namespace annotate
