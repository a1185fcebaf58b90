// G and the gradient of the features. Included like pac_message_loops.inl, and for the same reason all anonymous.
namespace learning {
namespace {

inline const float* featureAt(const PacArrays& a, int image, int channel, int y, int x)
{
    return a.feature + ((static_cast<long long>(image) * a.features + channel) * a.height + y) * (a.rowStride + 2 * a.radius) +
           a.radius + x;
}

void affinityRow(const PacArrays& a, int image, int y)
{
    const int size = 2 * a.radius + 1;
    const int stored = (size * size + 1) / 2;
    const long long channelStride = static_cast<long long>(a.height) * (a.rowStride + 2 * a.radius);
    for (int h = 0; h < stored; ++h) {
        const int dy = (h + a.radius) / size;
        const int dx = h - dy * size;
        if (y + dy >= a.height)
            return; // and so is every later one
        float* g = a.affinity + ((static_cast<long long>(image) * a.height + y) * stored + h) * a.rowStride;
        const int last = smaller(a.width, a.width - dx);
        for (int x = larger(0, -dx) / pacLanes * pacLanes; x < last; x += pacLanes) {
            const float* here = featureAt(a, image, 0, y, x);
            const float* there = featureAt(a, image, 0, y + dy, x + dx);
            Lanes distance = zero();
            for (int c = 0; c < a.features; ++c) {
                const Lanes d = difference(load(here), load(there));
                addProduct(distance, d, d);
                here += channelStride;
                there += channelStride;
            }
            Lanes exponent = zero();
            addScaled(exponent, distance, -0.5f);
            store(g + x, exponential(exponent));
        }
    }
}

// What a run of offsets of one row of the window pulls at Channels channels of eight cells: ∂G/∂f_j = G·(f_l − f_j).
template <int Channels>
inline void pullChannels(const PacArrays& a, int image, int y, int neighbourY, int x, int channel, const float* pulls)
{
    Lanes sum[Channels], f[Channels];
    const float* neighbour[Channels];
    float* out = a.featureGrad + ((static_cast<long long>(image) * a.features + channel) * a.height + y) * a.rowStride + x;
    const long long plane = static_cast<long long>(a.height) * a.rowStride;
    for (int c = 0; c < Channels; ++c) {
        sum[c] = load(out + c * plane);
        f[c] = load(featureAt(a, image, channel + c, y, x));
        neighbour[c] = featureAt(a, image, channel + c, neighbourY, x - a.radius);
    }
    for (int dx = 0; dx <= 2 * a.radius; ++dx) {
        const Lanes pull = load(pulls + dx * a.rowStride + x);
        for (int c = 0; c < Channels; ++c)
            addProduct(sum[c], pull, difference(load(neighbour[c] + dx), f[c]));
    }
    for (int c = 0; c < Channels; ++c)
        store(out + c * plane, sum[c]);
}

// A pair was heard in both directions: its cell at (dy, dx) told what the cell there heard.
void featureRow(const PacArrays& a, int image, int y)
{
    const int size = 2 * a.radius + 1;
    const int offsets = size * size, centre = offsets / 2, stored = centre + 1;
    const long long top = static_cast<long long>(image) * a.height;
    for (int dy = larger(-a.radius, -y); dy <= smaller(a.radius, a.height - 1 - y); ++dy) {
        float* pulls = a.pulls + (top + y) * size * a.rowStride;
        for (int dx = -a.radius; dx <= a.radius; ++dx) {
            const int h = dy * size + dx;
            const int first = larger(0, -dx), last = smaller(a.width, a.width - dx);
            const float* g = h >= 0 ? a.affinity + ((top + y) * stored + h) * a.rowStride
                                    : a.affinity + ((top + y + dy) * stored - h) * a.rowStride + dx;
            const float* heard = a.affinityGrad + ((top + y) * offsets + centre + h) * a.rowStride;
            const float* told = a.affinityGrad + ((top + y + dy) * offsets + centre - h) * a.rowStride + dx;
            float* pull = pulls + (dx + a.radius) * a.rowStride;
            for (int x = 0; x < a.rowStride; ++x)
                pull[x] = 0;
            for (int x = first; x < last; ++x)
                pull[x] = (heard[x] + told[x]) * g[x];
        }
        for (int x = 0; x < a.width; x += pacLanes) {
            int c = 0;
            for (; c + 5 <= a.features; c += 5)
                pullChannels<5>(a, image, y, y + dy, x, c, pulls);
            for (; c < a.features; ++c)
                pullChannels<1>(a, image, y, y + dy, x, c, pulls);
        }
    }
}

} // namespace
} // namespace learning
