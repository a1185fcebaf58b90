// Compiled with AVX2 and FMA where the compiler has them (CMakeLists.txt); run only where the CPU has.
#include "core/learning/pac_message_kernel.h"

#if defined(__AVX2__)
#include "core/learning/pac_message_loops.inl"
#if defined(_MSC_VER)
#include <intrin.h>
#endif
#endif

namespace learning {

#if defined(__AVX2__)
namespace {

bool cpuHasAvx2()
{
#if defined(_MSC_VER) && !defined(__clang__)
    int registers[4];
    __cpuidex(registers, 7, 0);
    return (registers[1] & (1 << 5)) != 0; // EBX bit 5; every CPU with AVX2 that Windows 10 runs on has FMA
#else
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#endif
}

} // namespace
#endif

const PacLoops* avx2PacLoops()
{
#if defined(__AVX2__)
    static constexpr PacLoops loops{"AVX2", affinityRow, forwardRow, backwardRow, weightRow, featureRow};
    static const bool usable = cpuHasAvx2();
    return usable ? &loops : nullptr;
#else
    return nullptr;
#endif
}

} // namespace learning
