// Golden vectors: every implementation that this machine has against references made elsewhere.
#pragma once

#include "core/domain/error.h"

#include <functional>
#include <string>
#include <vector>

namespace worker {

struct GoldenResult {
    std::string file;
    std::string kind;
    double error = 0;           ///< largest |ours − reference| relative to the largest |reference|, of the worst implementation
    double tolerance = 0;       ///< of that implementation's precision
    std::string implementation; ///< e.g. "fast kernel, float32", the one that comes closest to its tolerance or breaks it
    bool ok = false;
    std::string problem;        ///< why a file could not be judged, or which quantity is off; may be empty when ok
};

/// Runs every file that `folder`/index.json lists (without one, every .safetensors and .json that names a kind). A file
/// that cannot be read or judged is a result that is not ok; the others go on. `done` is called after each file.
/// Errors: FolderMissing, JsonInvalid (index.json), ImportNothingFound.
domain::Result<std::vector<GoldenResult>> runGolden(const std::string& folder,
                                                    const std::function<void(const GoldenResult&)>& done = {});

} // namespace worker
