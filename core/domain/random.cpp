#include "core/domain/random.h"

#include <bit>
#include <cassert>

namespace domain {

namespace {

std::uint64_t splitmix64(std::uint64_t& state)
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

} // namespace

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t& word : m_state)
        word = splitmix64(seed);
}

Random Random::stream(std::uint64_t seed, std::uint64_t number)
{
    // Both are hashed before they meet: neighbouring seeds and numbers share nothing.
    const std::uint64_t hashedSeed = splitmix64(seed);
    std::uint64_t mixed = hashedSeed ^ number;
    return Random(splitmix64(mixed));
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    assert(bound >= 1);
    // 2⁶⁴ is not a multiple of every bound: numbers below 2⁶⁴ mod bound would favour small remainders.
    const std::uint64_t reject = (0 - bound) % bound;
    std::uint64_t number = next();
    while (number < reject)
        number = next();
    return number % bound;
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double Random::normal()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += uniform();
    return sum;
}

} // namespace domain
