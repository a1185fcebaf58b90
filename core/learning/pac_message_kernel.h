// The inner loops of pacMessage on a CPU, compiled once for every CPU and once for those with AVX2 and FMA. Nothing here
// knows LibTorch, and no standard header is included: an inline function of one, compiled for AVX2, could be the copy that
// the linker keeps for every CPU.
#pragma once

namespace learning {

/// Numbers of one vector; channels are padded to a multiple of it with zeros.
inline constexpr int pacLanes = 8;

/// One call's arrays, float32. L = height·width; Ip, Op: channels padded to pacLanes; s = 2·radius + 1.
struct PacArrays {
    int images, height, width, radius;
    int in, out;             ///< I, O
    int inPadded, outPadded; ///< Ip, Op
    const float* q;          ///< [images, L, Ip]
    const float* affinity;   ///< [images, L, L], row j, column l
    const float* weightByIn; ///< [s², I, Op]: for each offset and input channel, the output channels in a row
    const float* weightByOut; ///< [s², O, Ip]; backward only
    float* message;           ///< [images, L, Op], zero on entry; forward only
    const float* messageGrad; ///< [images, L, Op]; backward only
    float* qGrad;             ///< [images, L, Ip], zero on entry
    float* affinityGrad;      ///< [images, L, L], zero on entry; entries outside the window stay 0
    float* weightGrad;        ///< [s², I, Op]
};

/// Each function owns what it writes, so any division among threads gives the same numbers.
struct PacLoops {
    const char* name;
    /// Messages to row `y` of image `image`.
    void (*forwardRow)(const PacArrays&, int image, int y);
    /// qGrad of row `y` of `image`, and the columns of affinityGrad that belong to its cells.
    void (*backwardRow)(const PacArrays&, int image, int y);
    /// weightGrad of one offset, over all images and cells.
    void (*weightOffset)(const PacArrays&, int offset);
};

const PacLoops& portablePacLoops();
const PacLoops* avx2PacLoops(); ///< null where the compiler or this CPU has none
const PacLoops& bestPacLoops(); ///< the fastest that this CPU can run

} // namespace learning
