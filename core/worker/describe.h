// What only the worker knows of this machine, as JSON for doctor and the launch form.
#pragma once

#include <QJsonObject>

namespace worker {

/// fewbox, libtorch, blas, blas_gflops (one thread), blas_slow, threads, capability, onednn, cuda_devices.
QJsonObject describe();

} // namespace worker
