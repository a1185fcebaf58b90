// Included by pac_message_portable.cpp and pac_message_avx2.cpp, which differ in their compiler flags alone. Everything is
// in an anonymous namespace: the two must not share a symbol.
namespace learning {
namespace {

#if defined(__GNUC__) || defined(__clang__)
typedef float Lanes __attribute__((vector_size(4 * pacLanes), aligned(4), may_alias));
inline Lanes load(const float* p) { return *reinterpret_cast<const Lanes*>(p); }
inline void store(float* p, Lanes v) { *reinterpret_cast<Lanes*>(p) = v; }
inline Lanes zero() { return Lanes{}; }
inline void addScaled(Lanes& sum, Lanes v, float factor) { sum += v * factor; }
#else
struct Lanes {
    float v[pacLanes];
};
inline Lanes load(const float* p)
{
    Lanes r;
    for (int i = 0; i < pacLanes; ++i)
        r.v[i] = p[i];
    return r;
}
inline void store(float* p, const Lanes& a)
{
    for (int i = 0; i < pacLanes; ++i)
        p[i] = a.v[i];
}
inline Lanes zero() { return Lanes{}; }
inline void addScaled(Lanes& sum, const Lanes& a, float factor)
{
    for (int i = 0; i < pacLanes; ++i)
        sum.v[i] += a.v[i] * factor;
}
#endif

inline float sumOfProducts(const float* a, const float* b, int count)
{
    float sum = 0;
    for (int i = 0; i < count; ++i)
        sum += a[i] * b[i];
    return sum;
}

inline int larger(int a, int b) { return a > b ? a : b; }
inline int smaller(int a, int b) { return a < b ? a : b; }

// t[c] = Σ_i factors[c·stride + i]·w[i][lanes] for Cells neighbouring cells and one block of pacLanes channels: a vector
// of w is loaded once for all cells.
template <int Cells>
inline void product(const float* w, int wStride, const float* factors, int stride, int count, Lanes (&t)[Cells])
{
    for (int c = 0; c < Cells; ++c)
        t[c] = zero();
    for (int i = 0; i < count; ++i) {
        const Lanes row = load(w + i * wStride);
        for (int c = 0; c < Cells; ++c)
            addScaled(t[c], row, factors[c * stride + i]);
    }
}

// Cells cells of one row, from column x on; the neighbour of cell c is `neighbour` + c.
template <int Cells>
inline void forwardCells(const PacArrays& a, const float* w, const float* q, const float* affinity, int step, float* m)
{
    for (int block = 0; block < a.outPadded; block += pacLanes) {
        Lanes t[Cells];
        product<Cells>(w + block, a.outPadded, q, a.inPadded, a.in, t);
        for (int c = 0; c < Cells; ++c) {
            Lanes sum = load(m + c * a.outPadded + block);
            addScaled(sum, t[c], affinity[c * step]);
            store(m + c * a.outPadded + block, sum);
        }
    }
}

void forwardRow(const PacArrays& a, int image, int y)
{
    const int cells = a.height * a.width;
    const int size = 2 * a.radius + 1;
    const float* q = a.q + static_cast<long long>(image) * cells * a.inPadded;
    const float* affinity = a.affinity + static_cast<long long>(image) * cells * cells;
    float* message = a.message + static_cast<long long>(image) * cells * a.outPadded;
    for (int dy = larger(-a.radius, -y); dy <= smaller(a.radius, a.height - 1 - y); ++dy)
        for (int dx = -a.radius; dx <= a.radius; ++dx) {
            const float* w = a.weightByIn + static_cast<long long>((dy + a.radius) * size + dx + a.radius) * a.in * a.outPadded;
            const int last = smaller(a.width, a.width - dx);
            int x = larger(0, -dx);
            while (x < last) {
                const int j = y * a.width + x;
                const int l = (y + dy) * a.width + x + dx;
                const float* qOf = q + l * a.inPadded;
                const float* gOf = affinity + static_cast<long long>(j) * cells + l;
                float* mOf = message + j * a.outPadded;
                const int step = cells + 1; // the next cell's row and its neighbour's column
                if (last - x >= 8) {
                    forwardCells<8>(a, w, qOf, gOf, step, mOf);
                    x += 8;
                } else if (last - x >= 4) {
                    forwardCells<4>(a, w, qOf, gOf, step, mOf);
                    x += 4;
                } else if (last - x >= 2) {
                    forwardCells<2>(a, w, qOf, gOf, step, mOf);
                    x += 2;
                } else {
                    forwardCells<1>(a, w, qOf, gOf, step, mOf);
                    x += 1;
                }
            }
        }
}

// The same with the roles swapped: l is at home, its neighbours j got its message. u = Σ_o dm_j[o]·W[d][o][:].
template <int Cells>
inline void backwardCells(const PacArrays& a, const float* w, const float* dm, const float* affinity, float* affinityGrad,
                          int step, const float* q, float* dq)
{
    float u[Cells * pacLanes];
    for (int block = 0; block < a.inPadded; block += pacLanes) {
        Lanes t[Cells];
        product<Cells>(w + block, a.inPadded, dm, a.outPadded, a.out, t);
        for (int c = 0; c < Cells; ++c) {
            Lanes sum = load(dq + c * a.inPadded + block);
            addScaled(sum, t[c], affinity[c * step]);
            store(dq + c * a.inPadded + block, sum);
            store(u + c * pacLanes, t[c]);
        }
        for (int c = 0; c < Cells; ++c)
            affinityGrad[c * step] += sumOfProducts(u + c * pacLanes, q + c * a.inPadded + block, pacLanes);
    }
}

void backwardRow(const PacArrays& a, int image, int y)
{
    const int cells = a.height * a.width;
    const int size = 2 * a.radius + 1;
    const float* q = a.q + static_cast<long long>(image) * cells * a.inPadded;
    const float* affinity = a.affinity + static_cast<long long>(image) * cells * cells;
    const float* dm = a.messageGrad + static_cast<long long>(image) * cells * a.outPadded;
    float* dq = a.qGrad + static_cast<long long>(image) * cells * a.inPadded;
    float* affinityGrad = a.affinityGrad + static_cast<long long>(image) * cells * cells;
    // j = l − offset must lie in the grid
    for (int dy = larger(-a.radius, y - a.height + 1); dy <= smaller(a.radius, y); ++dy)
        for (int dx = -a.radius; dx <= a.radius; ++dx) {
            const float* w =
                a.weightByOut + static_cast<long long>((dy + a.radius) * size + dx + a.radius) * a.out * a.inPadded;
            const int last = smaller(a.width, a.width + dx);
            int x = larger(0, dx);
            while (x < last) {
                const int l = y * a.width + x;
                const int j = (y - dy) * a.width + x - dx;
                const float* dmOf = dm + j * a.outPadded;
                const long long at = static_cast<long long>(j) * cells + l;
                const int step = cells + 1;
                const float* qOf = q + l * a.inPadded;
                float* dqOf = dq + l * a.inPadded;
                if (last - x >= 8) {
                    backwardCells<8>(a, w, dmOf, affinity + at, affinityGrad + at, step, qOf, dqOf);
                    x += 8;
                } else if (last - x >= 4) {
                    backwardCells<4>(a, w, dmOf, affinity + at, affinityGrad + at, step, qOf, dqOf);
                    x += 4;
                } else if (last - x >= 2) {
                    backwardCells<2>(a, w, dmOf, affinity + at, affinityGrad + at, step, qOf, dqOf);
                    x += 2;
                } else {
                    backwardCells<1>(a, w, dmOf, affinity + at, affinityGrad + at, step, qOf, dqOf);
                    x += 1;
                }
            }
        }
}

// dW[d][i][o] = Σ G_jl·dm_j[o]·q_l[i]. Ins accumulators stay in registers over all images and cells.
template <int Ins> void weightBlock(const PacArrays& a, int offset, int firstIn, int block)
{
    const int cells = a.height * a.width;
    const int size = 2 * a.radius + 1;
    const int dy = offset / size - a.radius;
    const int dx = offset % size - a.radius;
    Lanes sum[Ins];
    for (int i = 0; i < Ins; ++i)
        sum[i] = zero();
    for (int image = 0; image < a.images; ++image) {
        const float* q = a.q + static_cast<long long>(image) * cells * a.inPadded + firstIn;
        const float* affinity = a.affinity + static_cast<long long>(image) * cells * cells;
        const float* dm = a.messageGrad + static_cast<long long>(image) * cells * a.outPadded + block;
        for (int y = larger(0, -dy); y < smaller(a.height, a.height - dy); ++y)
            for (int x = larger(0, -dx); x < smaller(a.width, a.width - dx); ++x) {
                const int j = y * a.width + x;
                const int l = (y + dy) * a.width + x + dx;
                Lanes scaled = zero();
                addScaled(scaled, load(dm + j * a.outPadded), affinity[static_cast<long long>(j) * cells + l]);
                for (int i = 0; i < Ins; ++i)
                    addScaled(sum[i], scaled, q[l * a.inPadded + i]);
            }
    }
    float* out = a.weightGrad + (static_cast<long long>(offset) * a.in + firstIn) * a.outPadded + block;
    for (int i = 0; i < Ins; ++i)
        store(out + i * a.outPadded, sum[i]);
}

void weightOffset(const PacArrays& a, int offset)
{
    for (int block = 0; block < a.outPadded; block += pacLanes) {
        int i = 0;
        for (; i + 8 <= a.in; i += 8)
            weightBlock<8>(a, offset, i, block);
        for (; i + 4 <= a.in; i += 4)
            weightBlock<4>(a, offset, i, block);
        for (; i + 2 <= a.in; i += 2)
            weightBlock<2>(a, offset, i, block);
        for (; i < a.in; ++i)
            weightBlock<1>(a, offset, i, block);
    }
}

} // namespace
} // namespace learning
