// Rows of a picture worked on by all cores at once, within one frame.
#pragma once

#include <functional>

namespace viewer {

/// Calls `work(from, to)` for bands that cover 0 … rows, on this thread and on as many others as there are cores and
/// bands; returns when all are done. `work` must not throw and must touch nothing that another band writes.
void forRowBands(int rows, int rowsPerBand, const std::function<void(int from, int to)>& work);

} // namespace viewer
