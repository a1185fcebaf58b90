// Functions of libm, made of + − × ÷ and bits alone: libm's last bit differs from machine to machine, a phantom's
// pixels may not. (The room is compiled without contraction into fused multiply-adds for the same reason, and no
// expression of it draws two random numbers whose order C++ leaves open.)
#pragma once

namespace phantom {

/// 2^x for −100 < x < 100; relative error below 4e-6.
float exp2Exact(float x);
/// Base-2 logarithm of a positive normal number; absolute error below 2e-5.
float log2Exact(float x);
/// Sine and cosine of an angle in radians, |angle| < 100; absolute error below 1e-7.
double sinExact(double angle);
double cosExact(double angle);

/// 0 below `low`, 1 above `high`, 3t² − 2t³ between.
template <typename T> T smoothStep(T low, T high, T x)
{
    const T t = x <= low ? T(0) : x >= high ? T(1) : (x - low) / (high - low);
    return t * t * (T(3) - T(2) * t);
}

template <typename T> T mix(T a, T b, T share)
{
    return a + (b - a) * share;
}

} // namespace phantom
