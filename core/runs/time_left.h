// When a speed measured so far may be turned into a time that is still needed. One rule for the worker and for an
// experiment, so that no two figures on screen disagree about it.
#pragma once

namespace runs {

/// `seconds` of work in which `gained` (0 … 1) of the whole was done. A first step pays for caches and allocations: an
/// estimate from it is off by a factor, and moves while it is read.
constexpr bool tellsTimeLeft(double seconds, double gained) { return seconds >= 20 && gained >= 0.02; }

} // namespace runs
