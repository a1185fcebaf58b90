// A generator of our own, so that the same seed gives the same numbers on every machine and with every standard
// library (std's distributions do not). Integers only inside; xoshiro256** seeded by splitmix64 (Blackman, Vigna 2018).
#pragma once

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace domain {

class Random {
public:
    explicit Random(std::uint64_t seed);
    /// An independent stream, e.g. one per image, that does not depend on how much others have drawn.
    static Random stream(std::uint64_t seed, std::uint64_t number);

    std::uint64_t next();
    /// Uniform in 0 … bound−1, without bias; bound ≥ 1.
    std::uint64_t below(std::uint64_t bound);
    /// Uniform in [0, 1), a multiple of 2⁻⁵³.
    double uniform();
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Normal deviate from 12 uniforms minus 6: no libm, so the same everywhere; tails end at ±6.
    double normal();
    bool chance(double probability) { return uniform() < probability; }

    template <typename T> void shuffle(std::vector<T>& items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

    /// For checkpoints: the whole state.
    std::array<std::uint64_t, 4> state() const { return m_state; }
    void setState(const std::array<std::uint64_t, 4>& state) { m_state = state; }

private:
    std::array<std::uint64_t, 4> m_state{};
};

} // namespace domain
