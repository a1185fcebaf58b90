// Included by pac_message_portable.cpp and pac_message_avx2.cpp, which differ in their compiler flags alone. Everything is
// in an anonymous namespace: the two must not share a symbol.
#include "core/learning/pac_lanes.inl"

#include "core/learning/pac_affinity_loops.inl"

namespace learning {
namespace {

// Cells of one row that are done together. With Blocks·Cells sums, Blocks vectors of weights and a factor, all of it stays
// in the 16 registers of AVX2; fewer sums than ten would wait for the multiplier.
template <int Blocks> constexpr int mostCells = Blocks == 2 ? 6 : 8;

// What a run of neighbouring cells with one offset needs; `w` and everything of channels begin at the block in hand.
struct Run {
    const float* w;        ///< of the offset, [count][wStride]
    int wStride;
    const float* factors;  ///< of the first cell's neighbour; the next cell's follows after factorStride
    int factorStride;
    int count;             ///< channels of the neighbour
    const float* affinity; ///< one number a cell
    float* sum;            ///< of the first cell
    int sumStride;
    const float* q;        ///< backward: of the first cell, as `sum`
    float* affinityGrad;   ///< backward: one number a cell
};

// With as many channels as the Blocks hold, every stride is known to the compiler.
enum class Strides { Fixed, Given };
template <Strides S, int Blocks> inline int strideOf(int given)
{
    return S == Strides::Fixed ? Blocks * pacLanes : given;
}

// t[c][b] = Σ_i factors[c][i]·w[i][block b]: a vector of w is loaded once for all cells.
template <Strides S, int Blocks, int Cells> FEWBOX_INTO_CALLER void product(const Run& run, int first, Lanes (&t)[Cells][Blocks])
{
    const int wStride = strideOf<S, Blocks>(run.wStride), stride = strideOf<S, Blocks>(run.factorStride);
    const float* w = run.w;
    const float* factors = run.factors + first * stride;
    for (int c = 0; c < Cells; ++c)
        for (int b = 0; b < Blocks; ++b)
            t[c][b] = zero();
    const auto channel = [&](int i) FEWBOX_LAMBDA_INTO_CALLER {
        Lanes row[Blocks];
        for (int b = 0; b < Blocks; ++b)
            row[b] = load(w + i * wStride + b * pacLanes);
        for (int c = 0; c < Cells; ++c)
            for (int b = 0; b < Blocks; ++b)
                addScaled(t[c][b], row[b], factors[c * stride + i]);
    };
    int left = run.count;
    for (; left >= 7; left -= 7) { // 14 findings and 7, and few turns for the others
        for (int i = 0; i < 7; ++i)
            channel(i);
        w += 7 * wStride;
        factors += 7;
    }
    for (; left > 0; --left) {
        channel(0);
        w += wStride;
        ++factors;
    }
}

template <Strides S, int Blocks, int Cells> struct Forward {
    FEWBOX_INTO_CALLER static void cells(const Run& run, int first)
    {
        const int stride = strideOf<S, Blocks>(run.sumStride);
        Lanes t[Cells][Blocks];
        product<S, Blocks, Cells>(run, first, t);
        const float* affinity = run.affinity + first;
        float* at = run.sum + first * stride;
        for (int c = 0; c < Cells; ++c)
            for (int b = 0; b < Blocks; ++b) {
                Lanes sum = load(at + c * stride + b * pacLanes);
                addScaled(sum, t[c][b], affinity[c]);
                store(at + c * stride + b * pacLanes, sum);
            }
    }
};

template <Strides S, int Blocks, int Cells> struct Backward {
    FEWBOX_INTO_CALLER static void cells(const Run& run, int first)
    {
        const int stride = strideOf<S, Blocks>(run.sumStride);
        Lanes u[Cells][Blocks];
        product<S, Blocks, Cells>(run, first, u);
        Lanes products[pacLanes];
        for (int c = 0; c < pacLanes; ++c)
            products[c] = zero();
        const float* affinity = run.affinity + first;
        float* at = run.sum + first * stride;
        const float* q = run.q + first * stride;
        for (int c = 0; c < Cells; ++c)
            for (int b = 0; b < Blocks; ++b) {
                addProduct(products[c], u[c][b], load(q + c * stride + b * pacLanes));
                Lanes sum = load(at + c * stride + b * pacLanes);
                addScaled(sum, u[c][b], affinity[c]);
                store(at + c * stride + b * pacLanes, sum);
            }
        const Lanes sums = sumsOf(products);
        float* grad = run.affinityGrad + first;
        if constexpr (Cells >= 4) { // rowStride leaves the room; the lanes behind the last cell add 0
            Lanes all = load(grad);
            addScaled(all, sums, 1.0f);
            store(grad, all);
        } else {
            float each[pacLanes];
            store(each, sums);
            for (int c = 0; c < Cells; ++c)
                grad[c] += each[c];
        }
    }
};

// A run of `length` cells in parts that differ by one cell at most: 20 is 5 + 5 + 5 + 5, not 6 + 6 + 6 + 2.
template <template <Strides, int, int> class Direction, Strides S, int Blocks> inline void overRun(const Run& run, int length)
{
    int parts = (length + mostCells<Blocks> - 1) / mostCells<Blocks>;
    for (int first = 0; first < length; --parts) {
        const int cells = (length - first + parts - 1) / parts;
        switch (cells) {
        case 8:
            if constexpr (Blocks == 1)
                Direction<S, Blocks, 8>::cells(run, first);
            break;
        case 7:
            if constexpr (Blocks == 1)
                Direction<S, Blocks, 7>::cells(run, first);
            break;
        case 6: Direction<S, Blocks, 6>::cells(run, first); break;
        case 5: Direction<S, Blocks, 5>::cells(run, first); break;
        case 4: Direction<S, Blocks, 4>::cells(run, first); break;
        case 3: Direction<S, Blocks, 3>::cells(run, first); break;
        case 2: Direction<S, Blocks, 2>::cells(run, first); break;
        default: Direction<S, Blocks, 1>::cells(run, first);
        }
        first += cells;
    }
}

// The stored affinity of the cells (y, x…) to those at (dy, dx) from them.
inline const float* affinityAt(const PacArrays& a, int image, int y, int x, int dy, int dx)
{
    const int size = 2 * a.radius + 1;
    const int h = dy * size + dx;
    const long long stored = (size * size + 1) / 2;
    const long long row = static_cast<long long>(image) * a.height + y;
    return h >= 0 ? a.affinity + (row * stored + h) * a.rowStride + x
                  : a.affinity + ((row + dy) * stored - h) * a.rowStride + x + dx;
}

// All offsets of one row of cells, for the channels of `Blocks` blocks from `block` on.
template <Strides S, int Blocks> void forwardOffsets(const PacArrays& a, int image, int y, int block)
{
    const int size = 2 * a.radius + 1;
    const long long cells = static_cast<long long>(a.height) * a.width;
    Run run{};
    run.wStride = a.outPadded;
    run.factorStride = a.inPadded;
    run.count = a.in;
    run.sumStride = a.outPadded;
    for (int dy = larger(-a.radius, -y); dy <= smaller(a.radius, a.height - 1 - y); ++dy)
        for (int dx = larger(-a.radius, 1 - a.width); dx <= smaller(a.radius, a.width - 1); ++dx) {
            const int first = larger(0, -dx), last = smaller(a.width, a.width - dx);
            run.w = a.weightByIn + static_cast<long long>((dy + a.radius) * size + dx + a.radius) * a.in * a.outPadded + block;
            run.factors = a.q + (image * cells + (y + dy) * a.width + first + dx) * a.inPadded;
            run.affinity = affinityAt(a, image, y, first, dy, dx);
            run.sum = a.message + (image * cells + y * a.width + first) * a.outPadded + block;
            overRun<Forward, S, Blocks>(run, last - first);
        }
}

// The same with the roles swapped: l is at home, the cells j = l + (dy, dx) heard it under the offset −(dy, dx).
// u = Σ_o dm_j[o]·W[−d][o][:]; dq_l += G·u; dG += u·q_l.
template <Strides S, int Blocks> void backwardOffsets(const PacArrays& a, int image, int y, int block)
{
    const int size = 2 * a.radius + 1;
    const long long cells = static_cast<long long>(a.height) * a.width;
    Run run{};
    run.wStride = a.inPadded;
    run.factorStride = a.outPadded;
    run.count = a.out;
    run.sumStride = a.inPadded;
    for (int dy = larger(-a.radius, -y); dy <= smaller(a.radius, a.height - 1 - y); ++dy)
        for (int dx = larger(-a.radius, 1 - a.width); dx <= smaller(a.radius, a.width - 1); ++dx) {
            const int first = larger(0, -dx), last = smaller(a.width, a.width - dx);
            const int heard = (a.radius - dy) * size + a.radius - dx;
            const int here = (dy + a.radius) * size + dx + a.radius;
            const long long home = (image * cells + y * a.width + first) * a.inPadded + block;
            run.w = a.weightByOut + static_cast<long long>(heard) * a.out * a.inPadded + block;
            run.factors = a.messageGrad + (image * cells + (y + dy) * a.width + first + dx) * a.outPadded;
            run.affinity = affinityAt(a, image, y, first, dy, dx);
            run.sum = a.qGrad + home;
            run.q = a.q + home;
            run.affinityGrad =
                a.affinityGrad + ((static_cast<long long>(image) * a.height + y) * size * size + here) * a.rowStride + first;
            overRun<Backward, S, Blocks>(run, last - first);
        }
}

void forwardRow(const PacArrays& a, int image, int y)
{
    if (a.inPadded == a.outPadded && a.outPadded == 2 * pacLanes)
        return forwardOffsets<Strides::Fixed, 2>(a, image, y, 0);
    if (a.inPadded == a.outPadded && a.outPadded == pacLanes)
        return forwardOffsets<Strides::Fixed, 1>(a, image, y, 0);
    int block = 0;
    for (; block + 2 * pacLanes <= a.outPadded; block += 2 * pacLanes)
        forwardOffsets<Strides::Given, 2>(a, image, y, block);
    if (block < a.outPadded)
        forwardOffsets<Strides::Given, 1>(a, image, y, block);
}

void backwardRow(const PacArrays& a, int image, int y)
{
    if (a.inPadded == a.outPadded && a.inPadded == 2 * pacLanes)
        return backwardOffsets<Strides::Fixed, 2>(a, image, y, 0);
    if (a.inPadded == a.outPadded && a.inPadded == pacLanes)
        return backwardOffsets<Strides::Fixed, 1>(a, image, y, 0);
    int block = 0;
    for (; block + 2 * pacLanes <= a.inPadded; block += 2 * pacLanes)
        backwardOffsets<Strides::Given, 2>(a, image, y, block);
    if (block < a.inPadded)
        backwardOffsets<Strides::Given, 1>(a, image, y, block);
}

// dW[d][i][o] += Σ G_jl·dm_j[o]·q_l[i] of one row of cells, all steps, for Ins channels from firstIn on.
template <Strides S, int Blocks, int Ins>
void weightBlock(const PacArrays& a, int offset, int image, int y, int firstIn, int block)
{
    const int size = 2 * a.radius + 1;
    const int dy = offset / size - a.radius;
    const int dx = offset % size - a.radius;
    const int first = larger(0, -dx), count = smaller(a.width, a.width - dx) - first;
    const int dmStride = strideOf<S, Blocks>(a.outPadded), qStride = strideOf<S, Blocks>(a.inPadded);
    const float* affinity = affinityAt(a, image, y, first, dy, dx);
    float* out = a.weightGrad + (static_cast<long long>(offset) * a.in + firstIn) * a.outPadded + block;
    Lanes sum[Ins][Blocks];
    for (int i = 0; i < Ins; ++i)
        for (int b = 0; b < Blocks; ++b)
            sum[i][b] = load(out + i * a.outPadded + b * pacLanes);
    for (int step = 0; step < a.steps; ++step) {
        const long long base = (static_cast<long long>(step) * a.images + image) * a.height * a.width;
        const float* dm = a.messageGrad + (base + y * a.width + first) * a.outPadded + block;
        const float* q = a.q + (base + (y + dy) * a.width + first + dx) * a.inPadded + firstIn;
        for (int x = 0; x < count; ++x) {
            Lanes scaled[Blocks];
            for (int b = 0; b < Blocks; ++b) {
                scaled[b] = zero();
                addScaled(scaled[b], load(dm + b * pacLanes), affinity[x]);
            }
            for (int i = 0; i < Ins; ++i)
                for (int b = 0; b < Blocks; ++b)
                    addScaled(sum[i][b], scaled[b], q[i]);
            dm += dmStride;
            q += qStride;
        }
    }
    for (int i = 0; i < Ins; ++i)
        for (int b = 0; b < Blocks; ++b)
            store(out + i * a.outPadded + b * pacLanes, sum[i][b]);
}

template <Strides S, int Blocks> inline void weightBlocks(const PacArrays& a, int offset, int image, int y, int block)
{
    // Parts that differ by one channel at most, as in overRun; Blocks·5 sums, their vectors and a factor stay in registers.
    constexpr int most = Blocks == 2 ? 5 : 8;
    int parts = (a.in + most - 1) / most;
    for (int first = 0; first < a.in; --parts) {
        const int ins = (a.in - first + parts - 1) / parts;
        switch (ins) {
        case 8:
            if constexpr (Blocks == 1)
                weightBlock<S, 1, 8>(a, offset, image, y, first, block);
            break;
        case 7:
            if constexpr (Blocks == 1)
                weightBlock<S, 1, 7>(a, offset, image, y, first, block);
            break;
        case 6:
            if constexpr (Blocks == 1)
                weightBlock<S, 1, 6>(a, offset, image, y, first, block);
            break;
        case 5: weightBlock<S, Blocks, 5>(a, offset, image, y, first, block); break;
        case 4: weightBlock<S, Blocks, 4>(a, offset, image, y, first, block); break;
        case 3: weightBlock<S, Blocks, 3>(a, offset, image, y, first, block); break;
        case 2: weightBlock<S, Blocks, 2>(a, offset, image, y, first, block); break;
        default: weightBlock<S, Blocks, 1>(a, offset, image, y, first, block);
        }
        first += ins;
    }
}

void weightRow(const PacArrays& a, int windowRow)
{
    const int size = 2 * a.radius + 1;
    const int dy = windowRow - a.radius;
    const bool alike = a.inPadded == a.outPadded;
    for (int image = 0; image < a.images; ++image)
        for (int y = larger(0, -dy); y < smaller(a.height, a.height - dy); ++y)
            for (int dx = larger(-a.radius, 1 - a.width); dx <= smaller(a.radius, a.width - 1); ++dx) {
                const int offset = windowRow * size + dx + a.radius;
                if (alike && a.outPadded == 2 * pacLanes) {
                    weightBlocks<Strides::Fixed, 2>(a, offset, image, y, 0);
                } else if (alike && a.outPadded == pacLanes) {
                    weightBlocks<Strides::Fixed, 1>(a, offset, image, y, 0);
                } else {
                    int block = 0;
                    for (; block + 2 * pacLanes <= a.outPadded; block += 2 * pacLanes)
                        weightBlocks<Strides::Given, 2>(a, offset, image, y, block);
                    if (block < a.outPadded)
                        weightBlocks<Strides::Given, 1>(a, offset, image, y, block);
                }
            }
}

} // namespace
} // namespace learning
