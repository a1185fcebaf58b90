#include "core/phantom/exact_math.h"

#include <bit>
#include <cstdint>

namespace phantom {

float exp2Exact(float x)
{
    const int whole = static_cast<int>(x) - (x < 0 && x != static_cast<float>(static_cast<int>(x)) ? 1 : 0);
    const float f = x - static_cast<float>(whole); // 0 … 1
    // Taylor's series of 2^f about 0.5, whose error is largest, and small, at both ends.
    const float g = (f - 0.5F) * 0.693147181F;
    const float series =
        1.0F + g * (1.0F + g * (0.5F + g * (0.166666667F + g * (0.0416666667F + g * 0.00833333333F))));
    const float power = std::bit_cast<float>(static_cast<std::uint32_t>(whole + 127) << 23);
    return series * 1.41421356F * power;
}

float log2Exact(float x)
{
    const auto bits = std::bit_cast<std::uint32_t>(x);
    int exponent = static_cast<int>(bits >> 23) - 127;
    float m = std::bit_cast<float>((bits & 0x007FFFFFU) | 0x3F800000U); // 1 … 2
    if (m > 1.41421356F) {
        m *= 0.5F;
        ++exponent;
    }
    // ln m = 2 artanh((m − 1)/(m + 1))
    const float s = (m - 1.0F) / (m + 1.0F), q = s * s;
    const float ln = 2.0F * s * (1.0F + q * (0.333333333F + q * (0.2F + q * 0.142857143F)));
    return static_cast<float>(exponent) + ln * 1.44269504F;
}

double sinExact(double angle)
{
    constexpr double pi = 3.14159265358979323846;
    const double turns = angle / pi;
    const auto whole = static_cast<std::int64_t>(turns + (turns < 0 ? -0.5 : 0.5));
    const double r = angle - static_cast<double>(whole) * pi, q = r * r; // −π/2 … π/2
    const double sine =
        r * (1 - q / 6 * (1 - q / 20 * (1 - q / 42 * (1 - q / 72 * (1 - q / 110 * (1 - q / 156))))));
    return whole % 2 == 0 ? sine : -sine;
}

double cosExact(double angle)
{
    return sinExact(angle + 1.57079632679489661923);
}

} // namespace phantom
