#include "core/learning/kept_memory.h"

#include <cstdlib> // names the C library

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace learning {

void keepFreedMemory()
{
#if defined(__GLIBC__)
    mallopt(M_MMAP_MAX, 0);        // no mapping of its own for a large block
    mallopt(M_TRIM_THRESHOLD, -1); // never
    mallopt(M_ARENA_MAX, 1);       // a thread's own arena holds 64 MB at most and maps what is larger
#endif
}

} // namespace learning
