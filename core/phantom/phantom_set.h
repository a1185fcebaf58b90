// A folder of phantoms in the form in which NIH's data set comes: images/, Data_Entry_2017.csv, BBox_List_2017.csv.
#pragma once

#include "core/domain/error.h"
#include "core/domain/progress.h"

#include <cstdint>
#include <optional>
#include <string>

namespace phantom {

constexpr int mostImages = 1'000'000;

struct PhantomSetOptions {
    int images = 240;
    std::uint64_t seed = 1;
    /// Share of the films with findings whose boxes are listed. With the default, 240 films hold some 25 boxes of each
    /// finding: fewer, and no network of any kind beats the best fixed region (method.md, last section).
    double boxedShare = 0.85;
    bool operator==(const PhantomSetOptions&) const = default;
};

struct PhantomSetSummary {
    int images = 0, patients = 0, boxes = 0, boxedImages = 0;
    bool stopped = false; ///< asked to stop: the tables name the films that were finished
};

/// What stands in `folder` where this set would be written and is not this set's: a table or a film of somebody's, or
/// another set of phantoms. A set is known by its sign, phantoms.json, that says its options. None: go ahead.
struct PhantomsInTheWay {
    std::string path;
    std::optional<PhantomSetOptions> otherSet; ///< of phantoms; none: nobody knows whose
};
std::optional<PhantomsInTheWay> whatIsInTheWay(const std::string& folder, const PhantomSetOptions& options);

/// Writes DICOM DX files (images/00000001_000.dcm …) and NIH's two tables, boxes in NIH's 1024×1024 frame. The same
/// options make the same files on every machine. Works on as many films at once as there are cores. Replaces what is
/// in the way, and takes away the films of another set of phantoms. Errors: FileUnwritable, DiskFull.
domain::Result<PhantomSetSummary> makePhantoms(const std::string& folder, const PhantomSetOptions& options,
                                               const domain::Progress& progress = {});
domain::Result<PhantomSetSummary> makePhantoms(const std::string& folder, int images, std::uint64_t seed,
                                               const domain::Progress& progress = {});

} // namespace phantom
