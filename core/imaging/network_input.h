// What the network sees: the first picture, area-resized without keeping the aspect ratio.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/radiograph.h"

#include <string>
#include <vector>

namespace imaging {

/// side × side, row-major, P-values 0…1 (scaling to [-1, 1] or to deviation 1 is the worker's). Area averages, so that
/// patch borders agree with domain::PatchGrid.
std::vector<float> networkInput(const Radiograph& radiograph, int side);

/// Those values as the network wants them (`input_scaling`): to mean 0 and deviation 1 per image, or to [−1, 1]. The one
/// function for training, prediction and export alike.
void scaleForNetwork(std::vector<float>& values, bool standardise);

/// networkInput() through the project's cache folder (decode once, ever): content-addressed by (path, size, mtime, frame,
/// side), 16 bits, written by rename, readable by its owner only. An unusable cache only costs time. Any thread.
class InputCache {
public:
    explicit InputCache(std::string folder); ///< empty: no cache
    domain::Result<std::vector<float>> input(const std::string& path, int frame, int side);

private:
    std::string m_folder;
};

} // namespace imaging
