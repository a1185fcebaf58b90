// The inner loops of the PAC message on a CPU, compiled once for every CPU and once for those with AVX2 and FMA. Nothing
// here knows LibTorch, and no standard header is included: an inline function of one, compiled for AVX2, could be the copy
// that the linker keeps for every CPU.
#pragma once

namespace learning {

/// Numbers of one vector; channels are padded to a multiple of it with zeros.
inline constexpr int pacLanes = 8;

/// The width of a stored row of cells: room for a vector that begins at any cell but the last three.
constexpr int pacRowStride(int width)
{
    return (width + 4 + pacLanes - 1) / pacLanes * pacLanes;
}

/// One call's arrays, float32. L = height·width; s = 2·radius + 1; R = rowStride; Ip, Op: channels padded to pacLanes.
///
/// An offset (dy, dx) has the number e = (dy + radius)·s + dx + radius. G is symmetric, so of the s² offsets only the
/// (s² + 1)/2 with dy·s + dx ≥ 0 are stored, under that number h: G(j, j − d) is G(j − d, (j − d) + d). In arrays of pairs
/// neighbouring cells of a row lie beside each other, and the offsets of one row behind each other: a message reads them in
/// that order, and what is not read in order waits for memory (twice the time of everything else).
struct PacArrays {
    int images, height, width, radius;
    int rowStride;           ///< R
    int features;            ///< C
    int in, out;             ///< I, O
    int inPadded, outPadded; ///< Ip, Op
    int steps;               ///< T, for weightRow alone; the others look at one step

    const float* feature;      ///< [images, C, height, R + 2·radius]: row y begins behind `radius` zeros, zeros follow
    float* affinity;           ///< [images, (s² + 1)/2, height, R]; undefined where j + d is outside the grid
    const float* q;            ///< [images, L, Ip] ([T, images, L, Ip] for weightRow)
    const float* weightByIn;   ///< [s², I, Op]: for each offset and input channel, the output channels in a row
    float* message;            ///< [images, L, Op], zero on entry; forward only

    const float* weightByOut;  ///< [s², O, Ip]; this and the rest backward only
    const float* messageGrad;  ///< [images, L, Op] ([T, images, L, Op] for weightRow)
    float* qGrad;              ///< [images, L, Ip], zero on entry
    float* affinityGrad;       ///< [images, height, s², R], at l and the offset to the j that heard it; added to
    float* weightGrad;         ///< [s², I, Op], zero on entry
    float* featureGrad;        ///< [images, C, height, R], zero on entry
    float* pulls;              ///< [images, height, s, R]: room for featureRow to work in
};

/// Each function owns what it writes, so any division among threads gives the same numbers.
struct PacLoops {
    const char* name;
    /// G(f_j, f_l) = exp(−½‖f_j − f_l‖²) of the cells j of row `y`, from the differences themselves: features that are
    /// alike and far from zero cost no digits.
    void (*affinityRow)(const PacArrays&, int image, int y);
    /// Messages to row `y` of image `image`.
    void (*forwardRow)(const PacArrays&, int image, int y);
    /// qGrad and affinityGrad of row `y`, from one step.
    void (*backwardRow)(const PacArrays&, int image, int y);
    /// weightGrad of the offsets in row `windowRow` (0 … 2·radius) of the window, over all steps, images and cells.
    void (*weightRow)(const PacArrays&, int windowRow);
    /// featureGrad of row `y`, from the affinityGrad of all steps.
    void (*featureRow)(const PacArrays&, int image, int y);
};

const PacLoops& portablePacLoops();
const PacLoops* avx2PacLoops(); ///< null where the compiler or this CPU has none
const PacLoops& bestPacLoops(); ///< the fastest that this CPU can run

} // namespace learning
