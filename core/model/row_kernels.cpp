// The portable kernels: eight lanes of plain C++, which the compiler may turn into any vectors; sums and products are
// rounded one by one everywhere (-ffp-contract=off), so that a loop's vectors and its rest agree.
#include "core/model/row_kernels.h"

#include <cmath>
#include <cstring>
#include <type_traits>
#include <utility>

namespace steerdeck::model::rows {
namespace {

float of_bf16(Bf16 x)
{
    const auto bits = std::uint32_t(x) << 16;
    float value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

/// To the nearest, ties to even.
Bf16 to_bf16(float x)
{
    std::uint32_t bits;
    std::memcpy(&bits, &x, sizeof bits);
    return x != x ? Bf16(0x7fc0) : Bf16((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}

struct V {
    static constexpr int lanes = 8;
    float v[lanes];

    template <typename F>
    static V of(F f)
    {
        V result;
        for (int i = 0; i < lanes; ++i) result.v[i] = f(i);
        return result;
    }
    static V zero() { return all(0); }
    static V all(float x)
    {
        return of([=](int) { return x; });
    }
    static V load(const float* p)
    {
        return of([=](int i) { return p[i]; });
    }
    static V load_part(const float* p, int n)
    {
        return of([=](int i) { return i < n ? p[i] : 0.0f; });
    }
    static V load_part(const Bf16* p, int n)
    {
        return of([=](int i) { return i < n ? of_bf16(p[i]) : 0.0f; });
    }
    void store(float* p) const { std::memcpy(p, v, sizeof v); }
    void store_part(float* p, int n) const { std::memcpy(p, v, std::size_t(n) * sizeof(float)); }
    void store_part(Bf16* p, int n) const
    {
        for (int i = 0; i < n; ++i) p[i] = to_bf16(v[i]);
    }
};

V operator+(V a, V b)
{
    return V::of([&](int i) { return a.v[i] + b.v[i]; });
}
V operator-(V a, V b)
{
    return V::of([&](int i) { return a.v[i] - b.v[i]; });
}
V operator*(V a, V b)
{
    return V::of([&](int i) { return a.v[i] * b.v[i]; });
}
V operator/(V a, V b)
{
    return V::of([&](int i) { return a.v[i] / b.v[i]; });
}
V fma(V a, V b, V c) { return a * b + c; }
V max(V a, V b)
{
    return V::of([&](int i) { return a.v[i] > b.v[i] ? a.v[i] : b.v[i]; });
}
V round(V a)
{
    return V::of([&](int i) { return std::nearbyint(a.v[i]); });
}
V minus_absolute(V a)
{
    return V::of([&](int i) { return -std::fabs(a.v[i]); });
}
V where_negative(V x, V yes, V no)
{
    return V::of([&](int i) { return x.v[i] < 0 ? yes.v[i] : no.v[i]; });
}
V zero_below(V x, float bound, V value)
{
    return V::of([&](int i) { return x.v[i] < bound ? 0.0f : value.v[i]; });
}
V scaled_by_power(V x, V n)
{
    return V::of([&](int i) { return std::ldexp(x.v[i], n.v[i] == n.v[i] ? int(n.v[i]) : 0); });
}
template <typename T>
V rounded(V a)
{
    if constexpr (std::is_same_v<T, float>)
        return a;
    else
        return V::of([&](int i) { return of_bf16(to_bf16(a.v[i])); });
}

float sum_of(V a) { return ((a.v[0] + a.v[4]) + (a.v[2] + a.v[6])) + ((a.v[1] + a.v[5]) + (a.v[3] + a.v[7])); }
/// The sums of four vectors' lanes, laid into `out` [4] or added to it.
void sum4(const V (&a)[4], float* out, bool add)
{
    for (int c = 0; c < 4; ++c) out[c] = add ? out[c] + sum_of(a[c]) : sum_of(a[c]);
}
float largest_of(V a)
{
    float largest = a.v[0];
    for (const float one : a.v) largest = one > largest ? one : largest;
    return largest;
}

template <typename T>
struct Dot {
    static constexpr int step = V::lanes, rows = 2;
    template <int R>
    static void add(V (&total)[R][4], const T* x, std::int64_t k_x, const T* const (&w)[4], std::int64_t i)
    {
        add_part<R>(total, x, k_x, w, i, step);
    }
    template <int R>
    static void add_part(V (&total)[R][4], const T* x, std::int64_t k_x, const T* const (&w)[4], std::int64_t i, int n)
    {
        V a[R];
        for (int r = 0; r < R; ++r) a[r] = V::load_part(x + r * k_x, n);
        for (int c = 0; c < 4; ++c) {
            const V b = V::load_part(w[c] + i, n);
            for (int r = 0; r < R; ++r) total[r][c] = fma(a[r], b, total[r][c]);
        }
    }
};

/// None beside what the compiler makes of the plain loops.
Unpack<Bf16> fast_unpack_of(BlockType) { return nullptr; }

} // namespace
} // namespace steerdeck::model::rows

#include "core/model/row_kernels.inl"

namespace steerdeck::model::rows {

#if defined(STEERDECK_X86_KERNELS)
extern const Kernels<float> avx2_float;
extern const Kernels<Bf16> avx2_bf16, avx512_bf16;
#endif

template <typename T>
std::vector<const Kernels<T>*> supported()
{
    static constexpr Kernels<T> portable = kernels_named<T>("portable");
    std::vector<const Kernels<T>*> result;
#if defined(STEERDECK_X86_KERNELS)
    if constexpr (std::is_same_v<T, Bf16>)
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
            __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
            __builtin_cpu_supports("avx512bf16"))
            result.push_back(&avx512_bf16);
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        if constexpr (std::is_same_v<T, Bf16>)
            result.push_back(&avx2_bf16);
        else
            result.push_back(&avx2_float);
    }
#endif
    result.push_back(&portable);
    return result;
}

template <typename T>
const Kernels<T>& kernels()
{
    static const Kernels<T>& first = *supported<T>().front();
    return first;
}

template std::vector<const Kernels<float>*> supported<float>();
template std::vector<const Kernels<Bf16>*> supported<Bf16>();
template const Kernels<float>& kernels<float>();
template const Kernels<Bf16>& kernels<Bf16>();

} // namespace steerdeck::model::rows
