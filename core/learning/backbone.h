// From radiographs to feature maps: what every backbone offers, and the list of those there are.
#pragma once

#include "core/learning/batch_norm.h"
#include "core/learning/named_tensors.h"

#include "core/domain/random.h"

#include <memory>
#include <string>
#include <vector>

namespace learning {

class Backbone {
public:
    virtual ~Backbone() = default;
    /// [N, inputChannels, H, W] → [N, channels(), ⌈H/stride⌉, ⌈W/stride⌉], after the last norm and ReLU.
    virtual at::Tensor forward(const at::Tensor& images, Mode mode) const = 0;
    virtual int channels() const = 0;
    virtual int stride() const = 0;
    virtual void initialise(domain::Random& random) = 0;
    /// Parameters and buffers in the order of the layers, under timm's names without a prefix.
    virtual void list(NamedTensors& into) const = 0;
};

/// Which strides are anti-aliased (`blur_at`).
enum class BlurAt {
    All,
    Stages ///< stem and max-pool stride plainly: they hold most of what the blur costs (tests/benchmarks/README.md)
};

struct BackboneOptions {
    std::string name = "resnetv2_50"; ///< resnetv2_18 | 26 | 34 | 50 | 101 | small
    int inputChannels = 1;            ///< 1 is exact for a grey image: pretrained stems are summed over their input
    int blur = 3;                     ///< size of the anti-aliasing filter, 0: plain strides
    double width = 1;                 ///< share of the usual channels, for narrow networks
    BlurAt blurAt = BlurAt::All;
};
/// Throws c10::Error for an unknown name.
std::unique_ptr<Backbone> makeBackbone(const BackboneOptions& options);
std::vector<std::string> backboneNames();

} // namespace learning
