#include "core/domain/connected_components.h"

#include <algorithm>
#include <cassert>

namespace domain {

Blobs connectedComponents(const PatchMask& mask, int rows, int columns, Connectivity connectivity)
{
    assert(mask.size() == static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
    Blobs blobs;
    blobs.labelOfPatch.assign(mask.size(), 0);
    std::vector<int> pending;
    for (int start = 0; start < rows * columns; ++start) {
        if (!mask[static_cast<std::size_t>(start)] || blobs.labelOfPatch[static_cast<std::size_t>(start)])
            continue;
        const int label = static_cast<int>(blobs.sizes.size()) + 1;
        int size = 0;
        blobs.labelOfPatch[static_cast<std::size_t>(start)] = label;
        pending.push_back(start);
        while (!pending.empty()) {
            const int patch = pending.back();
            pending.pop_back();
            ++size;
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx) {
                    if (connectivity == Connectivity::Four && dx != 0 && dy != 0)
                        continue;
                    const int row = patch / columns + dy;
                    const int column = patch % columns + dx;
                    if (row < 0 || row >= rows || column < 0 || column >= columns)
                        continue;
                    const auto next = static_cast<std::size_t>(row * columns + column);
                    if (mask[next] && !blobs.labelOfPatch[next]) {
                        blobs.labelOfPatch[next] = label;
                        pending.push_back(static_cast<int>(next));
                    }
                }
            }
        }
        blobs.sizes.push_back(size);
    }
    return blobs;
}

DiscreteCriterion discreteCriterion(const PatchMask& region, const PatchMask& box, int rows, int columns, double tau,
                                    double rho, bool limitIsBox, Connectivity connectivity)
{
    assert(region.size() == box.size());
    PatchMask inside(region.size());
    int outside = 0;
    for (std::size_t i = 0; i < region.size(); ++i) {
        inside[i] = region[i] && box[i];
        outside += region[i] && !box[i];
    }
    const Blobs blobs = connectedComponents(inside, rows, columns, connectivity);
    const int n = patchCount(box);
    DiscreteCriterion criterion;
    criterion.largestInside = blobs.sizes.empty() ? 0 : *std::max_element(blobs.sizes.begin(), blobs.sizes.end());
    criterion.insideLimit = tau * n;
    criterion.totalOutside = outside;
    criterion.outsideLimit = rho * (limitIsBox ? n : static_cast<int>(box.size()) - n);
    return criterion;
}

} // namespace domain
