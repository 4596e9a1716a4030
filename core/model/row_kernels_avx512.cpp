// Compiled for AVX-512 with its bfloat16 products (see core/CMakeLists.txt).
#include "core/model/row_kernels.h"

#if defined(__AVX512BF16__)

#include <immintrin.h>
#include <type_traits>
#include <utility>

namespace steerdeck::model::rows {
namespace {

__mmask16 first_of(int n) { return __mmask16((1u << n) - 1); }

struct V {
    static constexpr int lanes = 16;
    __m512 v;

    static V zero() { return {_mm512_setzero_ps()}; }
    static V all(float x) { return {_mm512_set1_ps(x)}; }
    static V load(const float* p) { return {_mm512_loadu_ps(p)}; }
    static V load_part(const float* p, int n) { return {_mm512_maskz_loadu_ps(first_of(n), p)}; }
    static V load_part(const Bf16* p, int n)
    {
        const auto bits = _mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(first_of(n), p));
        return {_mm512_castsi512_ps(_mm512_slli_epi32(bits, 16))};
    }
    void store(float* p) const { _mm512_storeu_ps(p, v); }
    void store_part(float* p, int n) const { _mm512_mask_storeu_ps(p, first_of(n), v); }
    /// The upper halves, to the nearest, ties to even.
    __m512i upper() const
    {
        const auto bits = _mm512_castps_si512(v);
        const auto odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
        const auto sum = _mm512_add_epi32(_mm512_add_epi32(bits, _mm512_set1_epi32(0x7fff)), odd);
        const auto nan = _mm512_cmp_ps_mask(v, v, _CMP_UNORD_Q);
        return _mm512_mask_set1_epi32(_mm512_srli_epi32(sum, 16), nan, 0x7fc0);
    }
    void store_part(Bf16* p, int n) const { _mm256_mask_storeu_epi16(p, first_of(n), _mm512_cvtepi32_epi16(upper())); }
};

V operator+(V a, V b) { return {_mm512_add_ps(a.v, b.v)}; }
V operator-(V a, V b) { return {_mm512_sub_ps(a.v, b.v)}; }
V operator*(V a, V b) { return {_mm512_mul_ps(a.v, b.v)}; }
V operator/(V a, V b) { return {_mm512_div_ps(a.v, b.v)}; }
V fma(V a, V b, V c) { return {_mm512_fmadd_ps(a.v, b.v, c.v)}; }
V max(V a, V b) { return {_mm512_max_ps(a.v, b.v)}; }
V round(V a) { return {_mm512_roundscale_ps(a.v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC)}; }
V minus_absolute(V a)
{
    return {_mm512_castsi512_ps(_mm512_or_si512(_mm512_castps_si512(a.v), _mm512_set1_epi32(int(0x80000000u))))};
}
V where_negative(V x, V yes, V no)
{
    return {_mm512_mask_blend_ps(_mm512_cmp_ps_mask(x.v, _mm512_setzero_ps(), _CMP_LT_OQ), no.v, yes.v)};
}
V zero_below(V x, float bound, V value)
{
    return {_mm512_maskz_mov_ps(_mm512_cmp_ps_mask(x.v, _mm512_set1_ps(bound), _CMP_NLT_UQ), value.v)};
}
V scaled_by_power(V x, V n)
{
    const auto power = _mm512_slli_epi32(_mm512_add_epi32(_mm512_cvtps_epi32(n.v), _mm512_set1_epi32(127)), 23);
    return {_mm512_mul_ps(x.v, _mm512_castsi512_ps(power))};
}
template <typename T>
V rounded(V a)
{
    if constexpr (std::is_same_v<T, float>)
        return a;
    else
        return {_mm512_castsi512_ps(_mm512_slli_epi32(a.upper(), 16))};
}

/// The sums of four vectors' lanes, each in one and the same order, laid into `out` [4] or added to it.
void sum4(const V (&a)[4], float* out, bool add)
{
    const auto ab = _mm512_add_ps(_mm512_unpacklo_ps(a[0].v, a[1].v), _mm512_unpackhi_ps(a[0].v, a[1].v));
    const auto cd = _mm512_add_ps(_mm512_unpacklo_ps(a[2].v, a[3].v), _mm512_unpackhi_ps(a[2].v, a[3].v));
    const auto lo = _mm512_unpacklo_pd(_mm512_castps_pd(ab), _mm512_castps_pd(cd));
    const auto hi = _mm512_unpackhi_pd(_mm512_castps_pd(ab), _mm512_castps_pd(cd));
    const auto four = _mm512_add_ps(_mm512_castpd_ps(lo), _mm512_castpd_ps(hi)); // of each 128 bits
    const auto two = _mm256_add_ps(_mm512_castps512_ps256(four), _mm512_extractf32x8_ps(four, 1));
    const auto sums = _mm_add_ps(_mm256_castps256_ps128(two), _mm256_extractf128_ps(two, 1));
    _mm_storeu_ps(out, add ? _mm_add_ps(_mm_loadu_ps(out), sums) : sums);
}
float sum_of(V a) { return _mm512_reduce_add_ps(a.v); }
float largest_of(V a) { return _mm512_reduce_max_ps(a.v); }

template <typename T>
struct Dot;

template <>
struct Dot<Bf16> {
    static constexpr int step = 32, rows = 6;
    template <int R, typename Load>
    static void add(V (&total)[R][4], const Bf16* x, std::int64_t k_x, const Bf16* const (&w)[4], std::int64_t i,
                    Load load)
    {
        __m512bh a[R];
        for (int r = 0; r < R; ++r) a[r] = (__m512bh)load(x + r * k_x);
        for (int c = 0; c < 4; ++c) {
            const auto b = (__m512bh)load(w[c] + i);
            for (int r = 0; r < R; ++r) total[r][c].v = _mm512_dpbf16_ps(total[r][c].v, a[r], b);
        }
    }
    template <int R>
    static void add(V (&total)[R][4], const Bf16* x, std::int64_t k_x, const Bf16* const (&w)[4], std::int64_t i)
    {
        add<R>(total, x, k_x, w, i, [](const Bf16* p) { return _mm512_loadu_si512(p); });
    }
    template <int R>
    static void add_part(V (&total)[R][4], const Bf16* x, std::int64_t k_x, const Bf16* const (&w)[4], std::int64_t i,
                         int n)
    {
        const auto some = __mmask32((std::uint64_t(1) << n) - 1);
        add<R>(total, x, k_x, w, i, [some](const Bf16* p) { return _mm512_maskz_loadu_epi16(some, p); });
    }
};

} // namespace
} // namespace steerdeck::model::rows

#include "core/model/row_kernels.inl"

namespace steerdeck::model::rows {
extern const Kernels<Bf16> avx512_bf16 = kernels_named<Bf16>("AVX-512");
}

#endif
