// How far a map moves when its picture does (Zhang 2019): a map that is not aliased moves with the picture and changes
// in nothing else.
#pragma once

#include <ATen/core/Tensor.h>

namespace worker {

/// A picture [N, 1, S, S] moved by whole pixels, right and down where positive; what comes in repeats the edge.
at::Tensor movedPicture(const at::Tensor& pixels, int dx, int dy);

/// The part of maps [N, K, P, P] that lies `margin` patches inside the edge, after moving them by `dx`, `dy` patches
/// (bilinear between patches). Needs margin ≥ |dx|, |dy|, rounded up.
at::Tensor movedInside(const at::Tensor& maps, double dx, double dy, int margin);

/// Patches that a picture's move of `patches` and its repeated edge may disturb.
int marginFor(double patches);

/// Sums over maps; divide by `values`, regions by `regions`.
struct MapMotion {
    double moved = 0;    ///< Σ |z′ − z|: how much the map changes
    double expected = 0; ///< Σ |M z − z|: what moving the map alone would change
    double residual = 0; ///< Σ |z′ − M z|: what is left when the map is moved along
    double values = 0;
    double regionIou = 0; ///< Σ IoU of the regions of z′ and M z, of those where either has a patch
    double regions = 0;
    void add(const MapMotion& other);
};

/// `before`, `after`: maps [n, P, P] of the picture and of the moved one; `dx`, `dy` in patches. `cut`: z ≥ cut is region.
MapMotion motionOf(const at::Tensor& before, const at::Tensor& after, double dx, double dy, int margin, double cut);

} // namespace worker
