// Who said what of one image, finding by finding, and where the readers differ.
#pragma once

#include "core/store/readings.h"

#include <optional>
#include <span>
#include <vector>

namespace annotate {

/// Below this IoU two readers' boxes of one finding are two places: the usual ½ of detection.
inline constexpr double samePlaceIou = 0.5;

/// What one reader answered to one finding.
struct ReaderAnswer {
    domain::Label label = domain::Label::NotAsked; ///< NotAsked: no answer
    std::vector<store::BoxRecord> boxes;
    int points = 0;
    bool readIsDone = false; ///< no answer is then one that was not given, and no longer one to come
    bool isThere() const { return label != domain::Label::NotAsked; }
    bool operator==(const ReaderAnswer&) const = default;
};

struct FindingOpinions {
    int finding = 0;
    std::vector<ReaderAnswer> answers; ///< one per reader of the image
    bool labelsDiffer = false;         ///< between two that answered
    bool passedOver = false;           ///< one has boxed it, and another has completed the read without an answer
    std::optional<double> iou; ///< of the two readers' boxes that are least alike; none: fewer than two have any
    int answered() const;
    bool differs() const { return labelsDiffer || passedOver || (iou && *iou < samePlaceIou); }
    bool operator==(const FindingOpinions&) const = default;
};

struct ImageOpinions {
    struct Reader {
        domain::ReaderId id;
        QString name;
        bool operator==(const Reader&) const = default;
    };
    std::vector<Reader> readers;           ///< who answered anything or has completed the read, by id
    std::vector<FindingOpinions> findings; ///< those that anybody answered, ascending
    std::vector<QString> stillBlinded;     ///< readers whose answers count once they have completed the image

    const FindingOpinions* of(int finding) const; ///< nullptr: nobody answered it
    int differing() const;
    bool operator==(const ImageOpinions&) const = default;
};

/// `opinions`: of one image. Blinded readings that are not done are left out.
ImageOpinions imageOpinions(std::span<const store::Opinion> opinions, int findings);

/// One of the two has boxed it, and the other has completed the read without an answer to it.
bool isPassedOver(const ReaderAnswer& a, const ReaderAnswer& b);
/// IoU of what the two have boxed; none where either has no box.
std::optional<double> iouOf(const ReaderAnswer& a, const ReaderAnswer& b);
std::vector<domain::Box> placesOf(const ReaderAnswer& answer);

/// One box for each place that at least two readers have boxed, with the mean of their edges. Boxes of different
/// readers go together by overlap, the closest first; what a reader alone has boxed is left out, see boxesAlone().
std::vector<domain::Box> meanBoxes(const std::vector<std::vector<domain::Box>>& ofReaders);
/// How many boxes of each reader nobody else's goes with.
std::vector<int> boxesAlone(const std::vector<std::vector<domain::Box>>& ofReaders);

} // namespace annotate
