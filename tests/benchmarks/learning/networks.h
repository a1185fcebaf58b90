// Images per second of whole networks, training and answering, as a share of the peak.
#pragma once

#include "core/domain/method_options.h"
#include "core/learning/localizer.h"

#include "tests/benchmarks/learning/peaks.h"
#include "tests/benchmarks/learning/report.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>

namespace bench {

struct Network {
    std::string name;
    domain::MethodOptions options;
    std::int64_t side, batch;
    at::MemoryFormat order = at::MemoryFormat::ChannelsLast;
};
Network quickPreset();
/// The paper's: pre-activation ResNet-50 at 512², anti-aliased as the settings say.
Network paperNetwork(const at::Device& device, int blur = 3, const char* at = "all");

/// A network with its batch of noise. A step is forward, a loss and backward; Adam comes once for many of them and is left
/// out.
class Steps {
public:
    Steps(const Network& network, const at::Device& device, at::ScalarType type);
    void train();
    void answer();
    std::int64_t images() const { return m_images.size(0); }

private:
    at::Device m_device;
    at::ScalarType m_type;
    learning::Localizer m_localizer;
    at::Tensor m_images;
};

enum class Extent { Short, Full };
/// The paper's network with every way of anti-aliasing and the one of the CPU presets, in numbers of `type`.
void measureNetworks(Report& report, const at::Device& device, at::ScalarType type, const Peaks& peaks, Extent extent);
/// Which operators a training step of these two networks spends its time in.
void measureOperators(Report& report, at::ScalarType type);

} // namespace bench
