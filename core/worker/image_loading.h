// Files into the tensors that a run shares, on threads of its own.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/domain/progress.h"
#include "core/domain/training_set.h"
#include "core/imaging/network_input.h"
#include "core/learning/image_set.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <string>
#include <vector>

namespace worker {

/// What is known of an image, with its boxes in the relative frame. `trained`: positions in the schema.
learning::Sample sampleOf(const domain::TrainingImage& image, const std::vector<int>& trained);

struct LoadedImages {
    learning::ImageSet set;
    std::vector<std::size_t> images; ///< positions in the training set, one per row
};

/// Decodes the chosen images side by side. A file that cannot be read is told to `unreadable` (from any thread, one at a
/// time) and left out. Asked to stop, it returns what it has. An image whose size was never read is asked for it.
LoadedImages loadImages(const domain::TrainingSet& set, const std::vector<std::size_t>& chosen,
                        const std::vector<int>& trained, const domain::MethodOptions& options,
                        imaging::InputCache& cache, int threads, const domain::Progress& progress,
                        const std::function<void(const domain::Error&)>& unreadable);

} // namespace worker
