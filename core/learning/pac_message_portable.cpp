#include "core/learning/pac_message_kernel.h"

#include "core/learning/pac_message_loops.inl"

namespace learning {

const PacLoops& portablePacLoops()
{
    static constexpr PacLoops loops{"portable", affinityRow, forwardRow, backwardRow, weightRow, featureRow};
    return loops;
}

const PacLoops& bestPacLoops()
{
    const PacLoops* avx2 = avx2PacLoops();
    return avx2 ? *avx2 : portablePacLoops();
}

} // namespace learning
