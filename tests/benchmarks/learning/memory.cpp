#include "tests/benchmarks/learning/memory.h"

#include <fstream>
#include <string>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace bench {

namespace {

double statusMegabytes(const std::string& key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind(key, 0) == 0)
            return std::stod(line.substr(key.size())) / 1024;
    return -1;
}

} // namespace

double peakMegabytes(const std::function<void()>& work)
{
#if defined(__GLIBC__)
    malloc_trim(0); // what earlier work has freed must not hide what this one needs
#endif
    std::ofstream("/proc/self/clear_refs") << 5; // proc(5): the peak is counted anew
    const double before = statusMegabytes("VmRSS:");
    work();
    const double peak = statusMegabytes("VmHWM:");
    return before < 0 ? -1 : peak - before;
}

} // namespace bench
