// What a run learns from, frozen at its start: the project's facts as they were then, and nothing else.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/geometry.h"
#include "core/domain/identifiers.h"

#include <cstdint>
#include <string>
#include <vector>

namespace domain {

struct FindingBox {
    int finding = 0; ///< position in the schema
    Box box;         ///< image frame
    bool operator==(const FindingBox&) const = default;
};

/// A split of one's own (split.h). Under cross validation an image has none, or is Test: it is tested in its fold and
/// trains nothing.
enum class Part { None, Train, Validation, Test };

struct TrainingImage {
    ImageId id;             ///< row of the project; 0 in a set made elsewhere
    std::string identity;   ///< SOP Instance UID, else its name's stem within its import
    std::string path;       ///< absolute, UTF-8, '/' as separator
    int frame = 0;          ///< of a multi-frame file
    std::string patient;
    Size size;              ///< stored pixels; boxes are in this frame
    std::vector<Label> labels; ///< one per finding. Present y = 1, Absent y = 0; Unsure and NotAsked carry no loss
    std::vector<FindingBox> boxes;
    int fold = -1; ///< test fold of a boxed image; -1 for an image that is never tested
    Part part = Part::None;
    bool operator==(const TrainingImage&) const = default;

    bool isBoxed() const { return !boxes.empty(); }
    std::vector<Box> boxesOf(int finding) const;
};

struct TrainingSet {
    FindingSchema schema;
    int folds = 5; ///< 1: a split of one's own, and fold 0 is its test part
    std::uint64_t seed = 1;
    std::int64_t journalPosition = 0; ///< the last gesture that is in it
    std::vector<TrainingImage> images;
    bool operator==(const TrainingSet&) const = default;
};

/// Sets `fold` of every boxed image by splitByPatient(). Images without boxes get -1; nobody has a part.
void assignFolds(TrainingSet& set, int folds, std::uint64_t seed);

/// May this image train the model of `fold`? Under cross validation a boxed image: if it is in another fold; any other
/// image: if its patient has no boxed image in `fold`. With a split of one's own: if it is in the train or validation
/// part. One whose part is Test never does.
class FoldMembership {
public:
    explicit FoldMembership(const TrainingSet& set);
    bool trains(std::size_t image, int fold) const;
    /// May it at all?
    bool everTrains(std::size_t image) const;
    /// The fold whose model has not seen the image's patient, for a boxed image its own test fold; -1 if the patient
    /// has no boxed image (then every fold's model may answer, unless the image itself trained it).
    int testFoldOfPatient(std::size_t image) const;

private:
    const TrainingSet& m_set;
    std::vector<int> m_foldOfPatient; ///< per image
};

} // namespace domain
