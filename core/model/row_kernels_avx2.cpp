// Compiled for AVX2 with fused multiply-add (see core/CMakeLists.txt).
#include "core/model/row_kernels.h"

#if defined(__AVX2__) && defined(__FMA__)

#include <cstring>
#include <immintrin.h>
#include <type_traits>
#include <utility>

namespace steerdeck::model::rows {
namespace {

/// All bits set in the first `n` of 8 lanes.
__m256i first_of(int n) { return _mm256_cmpgt_epi32(_mm256_set1_epi32(n), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)); }

struct V {
    static constexpr int lanes = 8;
    __m256 v;

    static V zero() { return {_mm256_setzero_ps()}; }
    static V all(float x) { return {_mm256_set1_ps(x)}; }
    static V load(const float* p) { return {_mm256_loadu_ps(p)}; }
    static V load_part(const float* p, int n) { return n == lanes ? load(p) : V{_mm256_maskload_ps(p, first_of(n))}; }
    static V load_part(const Bf16* p, int n)
    {
        Bf16 some[lanes] = {};
        if (n < lanes) p = static_cast<const Bf16*>(std::memcpy(some, p, std::size_t(n) * sizeof(Bf16)));
        const auto bits = _mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
        return {_mm256_castsi256_ps(_mm256_slli_epi32(bits, 16))};
    }
    void store(float* p) const { _mm256_storeu_ps(p, v); }
    void store_part(float* p, int n) const { n == lanes ? store(p) : _mm256_maskstore_ps(p, first_of(n), v); }
    /// The upper halves, to the nearest, ties to even.
    __m256i upper() const
    {
        const auto bits = _mm256_castps_si256(v);
        const auto odd = _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
        const auto sum = _mm256_add_epi32(_mm256_add_epi32(bits, _mm256_set1_epi32(0x7fff)), odd);
        const auto nan = _mm256_castps_si256(_mm256_cmp_ps(v, v, _CMP_UNORD_Q));
        return _mm256_blendv_epi8(_mm256_srli_epi32(sum, 16), _mm256_set1_epi32(0x7fc0), nan);
    }
    void store_part(Bf16* p, int n) const
    {
        const auto packed = _mm256_packus_epi32(upper(), _mm256_setzero_si256());
        const auto eight = _mm256_castsi256_si128(_mm256_permute4x64_epi64(packed, 0x08));
        std::memcpy(p, &eight, std::size_t(n) * sizeof(Bf16));
    }
};

V operator+(V a, V b) { return {_mm256_add_ps(a.v, b.v)}; }
V operator-(V a, V b) { return {_mm256_sub_ps(a.v, b.v)}; }
V operator*(V a, V b) { return {_mm256_mul_ps(a.v, b.v)}; }
V operator/(V a, V b) { return {_mm256_div_ps(a.v, b.v)}; }
V fma(V a, V b, V c) { return {_mm256_fmadd_ps(a.v, b.v, c.v)}; }
V max(V a, V b) { return {_mm256_max_ps(a.v, b.v)}; }
V round(V a) { return {_mm256_round_ps(a.v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC)}; }
V minus_absolute(V a) { return {_mm256_or_ps(a.v, _mm256_set1_ps(-0.0f))}; }
V where_negative(V x, V yes, V no)
{
    return {_mm256_blendv_ps(no.v, yes.v, _mm256_cmp_ps(x.v, _mm256_setzero_ps(), _CMP_LT_OQ))};
}
V zero_below(V x, float bound, V value)
{
    return {_mm256_and_ps(_mm256_cmp_ps(x.v, _mm256_set1_ps(bound), _CMP_NLT_UQ), value.v)};
}
V scaled_by_power(V x, V n)
{
    const auto power = _mm256_slli_epi32(_mm256_add_epi32(_mm256_cvtps_epi32(n.v), _mm256_set1_epi32(127)), 23);
    return {_mm256_mul_ps(x.v, _mm256_castsi256_ps(power))};
}
template <typename T>
V rounded(V a)
{
    if constexpr (std::is_same_v<T, float>)
        return a;
    else
        return {_mm256_castsi256_ps(_mm256_slli_epi32(a.upper(), 16))};
}

/// The sums of four vectors' lanes, each in one and the same order, laid into `out` [4] or added to it.
void sum4(const V (&a)[4], float* out, bool add)
{
    const auto four = _mm256_hadd_ps(_mm256_hadd_ps(a[0].v, a[1].v), _mm256_hadd_ps(a[2].v, a[3].v)); // of each half
    const auto sums = _mm_add_ps(_mm256_castps256_ps128(four), _mm256_extractf128_ps(four, 1));
    _mm_storeu_ps(out, add ? _mm_add_ps(_mm_loadu_ps(out), sums) : sums);
}
float sum_of(V a)
{
    const auto four = _mm_add_ps(_mm256_castps256_ps128(a.v), _mm256_extractf128_ps(a.v, 1));
    const auto two = _mm_add_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_add_ss(two, _mm_movehdup_ps(two)));
}
float largest_of(V a)
{
    const auto four = _mm_max_ps(_mm256_castps256_ps128(a.v), _mm256_extractf128_ps(a.v, 1));
    const auto two = _mm_max_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_max_ss(two, _mm_movehdup_ps(two)));
}

template <typename T>
struct Dot;

template <>
struct Dot<float> {
    static constexpr int step = 8, rows = 3;
    template <int R>
    static void add(V (&total)[R][4], const float* x, std::int64_t k_x, const float* const (&w)[4], std::int64_t i)
    {
        add_part<R>(total, x, k_x, w, i, step);
    }
    template <int R>
    static void add_part(V (&total)[R][4], const float* x, std::int64_t k_x, const float* const (&w)[4], std::int64_t i,
                         int n)
    {
        V a[R];
        for (int r = 0; r < R; ++r) a[r] = V::load_part(x + r * k_x, n);
        for (int c = 0; c < 4; ++c) {
            const V b = V::load_part(w[c] + i, n);
            for (int r = 0; r < R; ++r) total[r][c] = fma(a[r], b, total[r][c]);
        }
    }
};

/// Sixteen numbers at a time, seen as eight pairs: first those in the upper halves, then those in the lower.
template <>
struct Dot<Bf16> {
    static constexpr int step = 16, rows = 3;
    static __m256i pairs(const Bf16* p) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)); }
    static V upper(__m256i pairs)
    {
        return {_mm256_castsi256_ps(_mm256_and_si256(pairs, _mm256_set1_epi32(int(0xffff0000u))))};
    }
    static V lower(__m256i pairs) { return {_mm256_castsi256_ps(_mm256_slli_epi32(pairs, 16))}; }

    template <int R>
    static void add(V (&total)[R][4], const Bf16* x, std::int64_t k_x, const Bf16* const (&w)[4], std::int64_t i)
    {
        const auto half = [&](auto of) {
            V a[R];
            for (int r = 0; r < R; ++r) a[r] = of(pairs(x + r * k_x));
            for (int c = 0; c < 4; ++c) {
                const V b = of(pairs(w[c] + i));
                for (int r = 0; r < R; ++r) total[r][c] = fma(a[r], b, total[r][c]);
            }
        };
        half(upper);
        half(lower);
    }
    template <int R>
    static void add_part(V (&total)[R][4], const Bf16* x, std::int64_t k_x, const Bf16* const (&w)[4], std::int64_t i,
                         int n)
    {
        Bf16 rows[R][step] = {}, columns[4][step] = {};
        const Bf16* last[4];
        for (int r = 0; r < R; ++r) std::memcpy(rows[r], x + r * k_x, std::size_t(n) * sizeof(Bf16));
        for (int c = 0; c < 4; ++c)
            last[c] = static_cast<const Bf16*>(std::memcpy(columns[c], w[c] + i, std::size_t(n) * sizeof(Bf16)));
        add<R>(total, rows[0], step, last, 0);
    }
};

/// None beside what the compiler makes of the plain loops.
Unpack<Bf16> fast_unpack_of(BlockType) { return nullptr; }

} // namespace
} // namespace steerdeck::model::rows

#include "core/model/row_kernels.inl"

namespace steerdeck::model::rows {
extern const Kernels<float> avx2_float = kernels_named<float>("AVX2");
extern const Kernels<Bf16> avx2_bf16 = kernels_named<Bf16>("AVX2");
} // namespace steerdeck::model::rows

#endif
