// Vectors of pacLanes numbers for pac_message_loops.inl and pac_affinity_loops.inl: the compiler's own where it has them,
// plain loops elsewhere. In an anonymous namespace for the reason given in pac_message_loops.inl.
namespace learning {
namespace {

// The sums of a product live in registers only where it is compiled into its user; the compilers' own limits stop before.
#if defined(__GNUC__) || defined(__clang__)
#define FEWBOX_INTO_CALLER inline __attribute__((always_inline))
#define FEWBOX_LAMBDA_INTO_CALLER __attribute__((always_inline))
#elif defined(_MSC_VER)
#define FEWBOX_INTO_CALLER __forceinline
#define FEWBOX_LAMBDA_INTO_CALLER
#else
#define FEWBOX_INTO_CALLER inline
#define FEWBOX_LAMBDA_INTO_CALLER
#endif

#if defined(__GNUC__) || defined(__clang__)
typedef float Lanes __attribute__((vector_size(4 * pacLanes), aligned(4), may_alias));
inline Lanes load(const float* p) { return *reinterpret_cast<const Lanes*>(p); }
inline void store(float* p, Lanes v) { *reinterpret_cast<Lanes*>(p) = v; }
inline Lanes zero() { return Lanes{}; }
inline void addScaled(Lanes& sum, Lanes v, float factor) { sum += v * factor; }
inline void addProduct(Lanes& sum, Lanes a, Lanes b) { sum += a * b; }
inline Lanes difference(Lanes a, Lanes b) { return a - b; }

typedef int Integers __attribute__((vector_size(4 * pacLanes)));
inline Lanes splat(float x) { return Lanes{} + x; }
// e^x for x ≤ 0 within 2 units in the last place; below −87 the smallest normal numbers go to 0 (Cephes' expf: x = n·ln 2 + r
// and a polynomial of r).
inline Lanes exponential(Lanes x)
{
    const Integers vanishes = x < splat(-87.0f);
    const Lanes clamped = vanishes ? splat(-87.0f) : x;
    const Integers n = __builtin_convertvector(clamped * 1.44269504088896341f - 0.5f, Integers);
    const Lanes whole = __builtin_convertvector(n, Lanes);
    const Lanes r = clamped - whole * 0.693359375f + whole * 2.12194440e-4f;
    Lanes p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    return vanishes ? Lanes{} : p * (Lanes)((n + 127) << 23);
}

// Sums of neighbours: a0+a1 a2+a3 b0+b1 b2+b3 | the same of the upper halves.
FEWBOX_INTO_CALLER Lanes pairSums(Lanes a, Lanes b)
{
    return __builtin_shufflevector(a, b, 0, 2, 8, 10, 4, 6, 12, 14) + __builtin_shufflevector(a, b, 1, 3, 9, 11, 5, 7, 13, 15);
}
// Lane c is the sum of v[c].
FEWBOX_INTO_CALLER Lanes sumsOf(const Lanes (&v)[pacLanes])
{
    const Lanes low = pairSums(pairSums(v[0], v[1]), pairSums(v[2], v[3]));
    const Lanes high = pairSums(pairSums(v[4], v[5]), pairSums(v[6], v[7]));
    return __builtin_shufflevector(low, high, 0, 1, 2, 3, 8, 9, 10, 11) + __builtin_shufflevector(low, high, 4, 5, 6, 7, 12, 13, 14, 15);
}
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
inline void addProduct(Lanes& sum, const Lanes& a, const Lanes& b)
{
    for (int i = 0; i < pacLanes; ++i)
        sum.v[i] += a.v[i] * b.v[i];
}
inline Lanes difference(Lanes a, const Lanes& b)
{
    for (int i = 0; i < pacLanes; ++i)
        a.v[i] -= b.v[i];
    return a;
}
FEWBOX_INTO_CALLER Lanes sumsOf(const Lanes (&v)[pacLanes])
{
    Lanes r = zero();
    for (int c = 0; c < pacLanes; ++c)
        for (int i = 0; i < pacLanes; ++i)
            r.v[c] += v[c].v[i];
    return r;
}
inline Lanes exponential(Lanes x)
{
    for (float& v : x.v) { // as above, number by number
        if (v < -87.0f) {
            v = 0;
            continue;
        }
        const int n = static_cast<int>(v * 1.44269504088896341f - 0.5f);
        const float whole = static_cast<float>(n);
        const float r = v - whole * 0.693359375f + whole * 2.12194440e-4f;
        float p = r * 1.9875691500e-4f + 1.3981999507e-3f;
        p = p * r + 8.3334519073e-3f;
        p = p * r + 4.1665795894e-2f;
        p = p * r + 1.6666665459e-1f;
        p = p * r + 5.0000001201e-1f;
        p = p * r * r + r + 1.0f;
        v = p * __builtin_bit_cast(float, (n + 127) << 23);
    }
    return x;
}
inline Lanes splat(float x)
{
    Lanes r;
    for (float& v : r.v)
        v = x;
    return r;
}
#endif

inline int larger(int a, int b) { return a > b ? a : b; }
inline int smaller(int a, int b) { return a < b ? a : b; }

} // namespace
} // namespace learning
