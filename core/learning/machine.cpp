#include "core/learning/machine.h"

#include "core/learning/loaded_symbols.h"
#include "core/learning/trial_seconds.h"

#include <torch/cuda.h>
#include <torch/types.h>
#include <torch/utils.h>
#include <torch/version.h>

#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/autocast_mode.h>

#include <algorithm>
#include <thread>

namespace learning {

namespace {

// A reference BLAS makes some 6 GFLOP/s of one thread, every other one 30 and more (toolchain.md, "Which BLAS is live").
constexpr double slowestGoodGflops = 15;

double measuredGflops()
{
    torch::NoGradGuard noGrad;
    const std::int64_t n = 512;
    const at::Tensor a = at::ones({n, n});
    at::Tensor product;
    double best = 1e9;
    for (int i = 0; i < 4; ++i)
        best = std::min(best, trialSeconds(at::kCPU, [&] { product = at::mm(a, a); }));
    return 2.0 * static_cast<double>(n * n * n) / best / 1e9;
}

std::string blasNameOf(const std::string& file)
{
    const auto contains = [&](const char* part) { return file.find(part) != std::string::npos; };
    if (contains("openblas"))
        return "OpenBLAS";
    if (contains("blis"))
        return "BLIS";
    if (contains("mkl"))
        return "MKL";
    if (contains("/blas/") || contains("libblas.so"))
        return "reference";
    return "unknown";
}

std::vector<CudaDevice> cudaDevices()
{
    std::vector<CudaDevice> devices;
    if (!torch::cuda::is_available())
        return devices;
    // The driver's own interface has been stable for a decade; LibTorch's needs CUDA's headers.
#if defined(_WIN32)
    const char* const driver = "nvcuda.dll";
#else
    const char* const driver = "libcuda.so.1";
#endif
    const auto init = reinterpret_cast<int (*)(unsigned)>(findSymbolIn(driver, "cuInit"));
    const auto get = reinterpret_cast<int (*)(int*, int)>(findSymbolIn(driver, "cuDeviceGet"));
    const auto name = reinterpret_cast<int (*)(char*, int, int)>(findSymbolIn(driver, "cuDeviceGetName"));
    const auto memory = reinterpret_cast<int (*)(std::size_t*, int)>(findSymbolIn(driver, "cuDeviceTotalMem_v2"));
    const bool driverAnswers = init && get && name && memory && init(0) == 0;
    for (int i = 0; i < static_cast<int>(torch::cuda::device_count()); ++i) {
        CudaDevice device{i, {}, 0};
        int handle = 0;
        char text[256] = {};
        std::size_t bytes = 0;
        if (driverAnswers && get(&handle, i) == 0) {
            if (name(text, static_cast<int>(sizeof(text)) - 1, handle) == 0)
                device.name = text;
            if (memory(&bytes, handle) == 0)
                device.memoryBytes = bytes;
        }
        devices.push_back(device);
    }
    return devices;
}

std::string capabilityLine()
{
    // at::show_config() has "CPU capability usage: AVX2"; the function behind it is not in every release's headers.
    const std::string config = at::show_config();
    const std::string key = "CPU capability usage: ";
    const std::size_t start = config.find(key);
    if (start == std::string::npos)
        return "unknown";
    const std::size_t end = config.find('\n', start);
    return config.substr(start + key.size(), end - start - key.size());
}

} // namespace

Machine describeMachine(Measure measure)
{
    Machine machine;
    machine.libtorch = TORCH_VERSION;
    machine.blasFile = libraryOfSymbol("sgemm_");
    machine.blas = at::hasMKL() ? "MKL" : blasNameOf(machine.blasFile);
    machine.oneDnn = at::globalContext().hasMKLDNN();
    machine.cpuCapability = capabilityLine();
    machine.cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    machine.threads = at::get_num_threads();
    if (measure == Measure::Yes) {
        setThreads(1);
        machine.gflops = measuredGflops();
        setThreads(machine.threads);
    }
    machine.blasIsSlow = blasIsSlow(machine.blas, machine.gflops);
    machine.cuda = cudaDevices();
    return machine;
}

bool blasIsSlow(const std::string& blas, double gflops)
{
    return blas == "reference" || (blas == "unknown" && gflops > 0 && gflops < slowestGoodGflops);
}

void setThreads(int threads)
{
    const int count = std::max(1, threads);
    at::set_num_threads(count);
    // OpenBLAS-pthread has a pool of its own, which at::set_num_threads does not reach.
    if (const auto set = reinterpret_cast<void (*)(int)>(findSymbol("openblas_set_num_threads")))
        set(count);
}

at::Device deviceOf(const std::string& setting)
{
    if (setting == "cpu")
        return at::Device(at::kCPU);
    const bool available = torch::cuda::is_available();
    if (setting == "auto")
        return available ? at::Device(at::kCUDA, 0) : at::Device(at::kCPU);
    const at::Device device(setting == "cuda" ? std::string("cuda:0") : setting);
    if (device.is_cuda())
        TORCH_CHECK(available && device.index() < static_cast<int>(torch::cuda::device_count()), setting,
                    " was asked for; LibTorch finds ", available ? torch::cuda::device_count() : 0, " CUDA devices");
    return device;
}

std::string describeDevice(const at::Device& device)
{
    if (!device.is_cuda())
        return "CPU";
    const int index = device.has_index() ? device.index() : 0;
    for (const CudaDevice& each : cudaDevices())
        if (each.index == index && !each.name.empty())
            return each.name + " (cuda:" + std::to_string(index) + ")";
    return "cuda:" + std::to_string(index);
}

#define FEWBOX_NEW_AUTOCAST (TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4))

namespace {

bool autocastEnabled(at::DeviceType device)
{
#if FEWBOX_NEW_AUTOCAST
    return at::autocast::is_autocast_enabled(device);
#else
    return device == at::kCUDA ? at::autocast::is_enabled() : at::autocast::is_cpu_enabled();
#endif
}

at::ScalarType autocastType(at::DeviceType device)
{
#if FEWBOX_NEW_AUTOCAST
    return at::autocast::get_autocast_dtype(device);
#else
    return device == at::kCUDA ? at::autocast::get_autocast_gpu_dtype() : at::autocast::get_autocast_cpu_dtype();
#endif
}

void setAutocast(at::DeviceType device, bool enabled, at::ScalarType type)
{
#if FEWBOX_NEW_AUTOCAST
    at::autocast::set_autocast_dtype(device, type);
    at::autocast::set_autocast_enabled(device, enabled);
#else
    if (device == at::kCUDA) {
        at::autocast::set_autocast_gpu_dtype(type);
        at::autocast::set_enabled(enabled);
    } else {
        at::autocast::set_autocast_cpu_dtype(type);
        at::autocast::set_cpu_enabled(enabled);
    }
#endif
}

} // namespace

Autocast::Autocast(const at::Device& device, at::ScalarType type)
    : m_device(device.type())
    , m_active(type != at::kFloat)
    , m_previousType(at::kBFloat16)
{
    if (!m_active)
        return;
    m_wasEnabled = autocastEnabled(m_device);
    m_previousType = autocastType(m_device);
    setAutocast(m_device, true, type);
    at::autocast::increment_nesting();
}

Autocast::~Autocast()
{
    if (!m_active)
        return;
    // Copies of weights in the narrow type are kept for the outermost scope alone; an optimiser's step makes them stale.
    if (at::autocast::decrement_nesting() == 0)
        at::autocast::clear_cache();
    setAutocast(m_device, m_wasEnabled, m_previousType);
}

bool bfloat16IsFaster(const at::Device& device)
{
    const auto trial = [&](at::ScalarType type, std::int64_t side) {
        const at::TensorOptions options = at::TensorOptions().device(device).dtype(type);
        const at::Tensor x = at::ones({2, 64, side, side}, options).contiguous(at::MemoryFormat::ChannelsLast);
        at::Tensor w = at::ones({64, 64, 3, 3}, options).contiguous(at::MemoryFormat::ChannelsLast).requires_grad_(true);
        const auto once = [&] {
            w.mutable_grad() = at::Tensor();
            at::conv2d(x, w, c10::optional<at::Tensor>{}, at::IntArrayRef({1, 1}), at::IntArrayRef({1, 1})).sum().backward();
            w.grad().sum().item<float>(); // a GPU answers when it is done
        };
        once(); // kernels are compiled or chosen at the first call
        double best = 1e9;
        for (int i = 0; i < 3; ++i)
            best = std::min(best, trialSeconds(device, once));
        return best;
    };
    const std::int64_t side = device.is_cuda() ? 256 : 48;
    try {
        // A CPU without the instructions may be a hundred times slower: a small picture tells before a large one is tried.
        if (trial(at::kBFloat16, 8) > 8 * trial(at::kFloat, 8))
            return false;
        return trial(at::kBFloat16, side) < 0.9 * trial(at::kFloat, side);
    } catch (const c10::Error&) {
        return false; // no kernel in this type for this machine
    }
}

at::ScalarType computeType(const std::string& precision, const at::Device& device)
{
    if (precision == "float32")
        return at::kFloat;
    if (precision == "bfloat16")
        return at::kBFloat16;
    return bfloat16IsFaster(device) ? at::kBFloat16 : at::kFloat;
}

} // namespace learning
