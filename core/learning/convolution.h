// A convolution and its weights.
#pragma once

#include "core/learning/named_tensors.h"

#include "core/domain/random.h"

namespace learning {

/// out[n, o] = Σ_i weight[o, i] ⋆ x[n, i] (+ bias[o]); zero padding (size − 1)/2 on each side unless told otherwise.
class Convolution {
public:
    enum class Bias { No, Yes };
    Convolution() = default;
    Convolution(int in, int out, int size, int stride = 1, Bias bias = Bias::No);

    at::Tensor forward(const at::Tensor& x) const;
    void initialise(domain::Random& random); ///< He; bias 0
    void list(NamedTensors& into, const std::string& prefix) const;

    at::Tensor weight; ///< [out, in, size, size]
    at::Tensor bias;   ///< [out] or undefined

private:
    bool isPointwiseProduct(const at::Tensor& x) const;
    int m_stride = 1;
    int m_padding = 0;
};

} // namespace learning
