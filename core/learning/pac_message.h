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
/// What Automatic means for this tensor; throws c10::Error for Fast where it cannot be.
PacKernel chosenKernel(PacKernel kernel, const at::Tensor& tensor);

/// m[n, o, j] = Σ_{l ∈ Ω(j)} Σ_i G(f_j, f_l) · weight[o, i, ξ_l − ξ_j + r] · q[n, i, l], G(f_j, f_l) = exp(−½‖f_j − f_l‖²):
/// cells outside the grid contribute 0, the centre is included.
/// q [N, I, h, w]; features [N, C, h, w]; weight [O, I, s, s], s = 2r + 1 odd. → [N, O, h, w].
/// Differentiable (once) in all three.
at::Tensor pacMessage(const at::Tensor& q, const at::Tensor& features, const at::Tensor& weight,
                      PacKernel kernel = PacKernel::Automatic);

/// The published layer: pacMessage; a weight of [1, 1, s, s] is shared by all channels, each by itself.
/// Stride 1, zero padding, no bias.
at::Tensor pacConv2d(const at::Tensor& input, const at::Tensor& features, const at::Tensor& weight,
                     PacKernel kernel = PacKernel::Automatic);

/// G between all pairs of cells, [N, h·w, h·w] (row j, column l), differentiable: for the two kernels that want it ready
/// made, so that several messages share it.
at::Tensor gaussianAffinity(const at::Tensor& features);
/// pacMessage by Reference or RowOffsets from such a G. Entries outside the window are never read.
at::Tensor denseMessage(const at::Tensor& q, const at::Tensor& affinity, const at::Tensor& weight, PacKernel kernel);

/// Throws c10::Error unless the shapes are pacMessage's.
void checkPacShapes(const at::Tensor& q, const at::Tensor& features, const at::Tensor& weight);

} // namespace learning
