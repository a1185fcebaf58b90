// What this machine and its LibTorch can do, and the settings that every computation starts with.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace learning {

struct CudaDevice {
    int index = 0;
    std::string name;           ///< empty if the driver does not say
    std::uint64_t memoryBytes = 0; ///< 0 if the driver does not say
};

struct Machine {
    std::string libtorch;       ///< "1.13.1"
    std::string blas;           ///< "OpenBLAS", "BLIS", "MKL", "reference" or "unknown"
    std::string blasFile;       ///< where sgemm_ lives; empty if it cannot be told
    double gflops = 0;          ///< of one thread, float32, a 512³ matrix product; 0: not measured
    bool blasIsSlow = false;    ///< say how to mend it
    bool oneDnn = false;
    std::string cpuCapability;  ///< as ATen uses it: "DEFAULT", "AVX2", "AVX512"
    int cores = 1;              ///< hardware threads of this machine
    int threads = 1;            ///< as set for this thread
    std::vector<CudaDevice> cuda; ///< that LibTorch can use
};
enum class Measure { No, Yes };
Machine describeMachine(Measure measure = Measure::Yes); ///< measuring takes some 20 ms

/// The reference BLAS, or one that is not known and makes less than 15 GFLOP/s. A good one that was measured as slow was
/// measured on a busy machine, and no other BLAS would mend that.
bool blasIsSlow(const std::string& blas, double gflops);

/// Threads of ATen for the calling thread and of OpenBLAS for the process. Debian's build comes up with one.
void setThreads(int threads);

/// "auto" (a GPU that LibTorch can use, else the CPU), "cpu", "cuda", "cuda:1". Throws c10::Error if it is not there.
at::Device deviceOf(const std::string& setting);
std::string describeDevice(const at::Device& device); ///< "NVIDIA H100 (cuda:0)" or "CPU"

/// Convolutions and matrix products in `type` while it lives; kFloat: nothing changes. Losses, norms' statistics and the
/// CRF belong outside or cast for themselves. For the calling thread; nests.
class Autocast {
public:
    Autocast(const at::Device& device, at::ScalarType type);
    ~Autocast();
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

private:
    at::DeviceType m_device;
    bool m_active = false;
    bool m_wasEnabled = false;
    at::ScalarType m_previousType;
};

/// Is bfloat16 faster than float32 for a typical 3×3 convolution, forward and backward? Tried, in less
/// than a second: CPUs with avx512_bf16 or AMX and GPUs from Ampere on gain.
bool bfloat16IsFaster(const at::Device& device);
/// precision setting auto | float32 | bfloat16 → the type for Autocast.
at::ScalarType computeType(const std::string& precision, const at::Device& device);

} // namespace learning
