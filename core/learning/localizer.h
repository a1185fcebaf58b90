// The unary network: backbone and patch head as one thing with a list of named tensors.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/learning/batch_norm.h"
#include "core/learning/named_tensors.h"
#include "core/learning/weights_loader.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace learning {

/// Not safe for two threads at once; a fold owns its own.
class Localizer {
public:
    /// K = findings. Weights by He initialisation from the seed; `options.weights` is not read here (loadWeights).
    Localizer(const domain::MethodOptions& options, int findings, std::uint64_t seed);
    ~Localizer();
    Localizer(Localizer&&) noexcept;
    Localizer& operator=(Localizer&&) noexcept;

    /// Grey images [N, 1, H, W] → logits [N, K, P, P] in float32 (float64 for float64 images). Differentiable in every
    /// parameter. Under Autocast the convolutions run in its type.
    at::Tensor forward(const at::Tensor& images) const;

    /// forward() in its two halves: the backbone's features [N, C, h, w], and the head's logits of them.
    at::Tensor features(const at::Tensor& images) const;
    at::Tensor logitsOf(const at::Tensor& features) const;

    void setMode(Mode mode) { m_mode = mode; } ///< starts in Training
    Mode mode() const { return m_mode; }

    /// Parameters in order, then buffers; handles (named_tensors.h). "backbone." + timm's name, "head." + name.
    NamedTensors tensors() const;
    NamedTensors parameters() const;
    NamedTensors buffers() const;
    std::int64_t parameterCount() const; ///< numbers in the parameters

    /// An independent copy with equal values, in the same mode, memory order and on the same device (EMA of weights).
    Localizer clone() const;
    void moveTo(const at::Device& device);
    void toChannelsLast();
    void toFloat64(); ///< for tests against float64 references

    /// logits' prior map [K, P, P] (method.md, `prior_map`); the network must have one. A network that learns from image
    /// labels alone has none, since it begins at the boxes' mean.
    void setPriorMap(const at::Tensor& values);
    bool hasPriorMap() const;
    /// `batch_norm = frozen`: the head's norm, which no published file has, takes its running statistics from these
    /// pictures, [n, 1, H, W] each, seen through the backbone in evaluation mode.
    void fitHeadNorm(const std::vector<at::Tensor>& pictures);
    /// Published backbone weights by timm's names.
    domain::Result<WeightsReport> loadWeights(const std::string& path);

    int findings() const { return m_findings; }
    int patches() const { return m_options.patches; }

private:
    Localizer(const domain::MethodOptions& options, int findings); ///< all zeros, for clone()

    struct Parts;
    domain::MethodOptions m_options;
    int m_findings = 0;
    Mode m_mode = Mode::Training;
    bool m_channelsLast = false; ///< a one-channel stem does not show its order
    std::unique_ptr<Parts> m_parts;
};

} // namespace learning
