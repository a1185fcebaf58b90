// Message passing of pixel-adaptive convolution (Su 2019) and its three implementations.
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

namespace learning {

enum class PacKernel {
    Automatic, ///< Fast for float32 on the CPU, else RowOffsets
    Reference, ///< unfold, everything materialised: O·I·s²·h·w numbers' worth of time, I·s²·h·w of memory
    Fast,      ///< our own CPU kernel, float32; the same result with every number of threads
    RowOffsets ///< a loop over the rows of the window with matrix products; any device and dtype, 1/s of unfold's memory
};
const char* nameOf(PacKernel kernel);
/// What may be asked of tensors like this one, Automatic left out.
std::vector<PacKernel> pacKernelsFor(const at::Tensor& tensor);

/// G(f_j, f_l) = exp(−½‖f_j − f_l‖²) between all pairs of cells, [N, h·w, h·w] (row j, column l), differentiable.
/// features: [N, C, h, w].
at::Tensor gaussianAffinity(const at::Tensor& features);

/// m[n, o, j] = Σ_{l ∈ Ω(j)} Σ_i G[n, j, l] · weight[o, i, ξ_l − ξ_j + r] · q[n, i, l]: cells outside the grid contribute 0,
/// the centre is included.
/// q [N, I, h, w]; affinity [N, h·w, h·w] from gaussianAffinity; weight [O, I, s, s], s = 2r + 1 odd. → [N, O, h, w].
/// Differentiable (once) in all three.
at::Tensor pacMessage(const at::Tensor& q, const at::Tensor& affinity, const at::Tensor& weight,
                      PacKernel kernel = PacKernel::Automatic);

/// The published layer: pacMessage with features; a weight of [1, 1, s, s] is shared by all channels, each by itself.
/// Stride 1, zero padding, no bias.
at::Tensor pacConv2d(const at::Tensor& input, const at::Tensor& features, const at::Tensor& weight,
                     PacKernel kernel = PacKernel::Automatic);

} // namespace learning
