// Memory that a training frees and takes again at every step.
#pragma once

namespace learning {

/// Freed memory stays with the process, for the next tensor of that size. The C library of Linux gives every block of more
/// than 32 MB back to the system at once and takes it page by page again: that is a fifth to a third of a step of ResNet-50
/// (tests/benchmarks/README.md). What is held at most grows by about a tenth. For the whole process, before its first
/// thread; elsewhere nothing happens.
void keepFreedMemory();

} // namespace learning
