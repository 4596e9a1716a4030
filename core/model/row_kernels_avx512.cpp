// Compiled for AVX-512 with its bfloat16 products (see core/CMakeLists.txt).
#include "core/model/half.h"
#include "core/model/row_kernels.h"

#if defined(__AVX512BF16__)

#include <cstring>
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

// ---- blocks ---------------------------------------------------------------------------------------------------------

/// A block's float16 at `p`, in every lane.
__m512 scale_at(const std::uint8_t* p)
{
    std::uint16_t bits;
    std::memcpy(&bits, p, 2);
    return _mm512_cvtph_ps(_mm256_set1_epi16(short(bits)));
}

/// 32 float32 values, rounded.
void store32(__m512 low, __m512 high, Bf16* out) { _mm512_storeu_si512(out, (__m512i)_mm512_cvtne2ps_pbh(high, low)); }

/// Values of four bits are looked up: the 16 that a group can hold, rounded, twice in a register, whose lookup reads
/// five bits of an index.
__m512i table_of(__m512 sixteen) { return _mm512_broadcast_i64x4((__m256i)_mm512_cvtneps_pbh(sixteen)); }
__m512 iota(float first)
{
    const auto count = _mm512_setr_ps(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    return _mm512_add_ps(count, _mm512_set1_ps(first));
}

/// 16 bytes whose low halves are values 0 to 15 and whose high halves are values 16 to 31.
void store_nibbles(const std::uint8_t* q, __m512i table, Bf16* out)
{
    const auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(q));
    const auto low = _mm256_cvtepu8_epi16(bytes), high = _mm256_srli_epi16(low, 4);
    const auto index = _mm512_inserti64x4(_mm512_castsi256_si512(low), high, 1);
    _mm512_storeu_si512(out, _mm512_permutexvar_epi16(index, table));
}

template <int bytes, int scale_bytes, typename Table>
void unpack_nibbles(const std::uint8_t* blocks, std::int64_t count, Bf16* out, Table table)
{
    for (std::int64_t i = 0; i < count; ++i, blocks += bytes, out += 32)
        store_nibbles(blocks + scale_bytes, table_of(table(blocks)), out);
}

void unpack_q4_0(const std::uint8_t* blocks, std::int64_t count, Bf16* out)
{
    const auto codes = iota(-8);
    unpack_nibbles<18, 2>(blocks, count, out, [=](const std::uint8_t* b) { return _mm512_mul_ps(scale_at(b), codes); });
}
void unpack_q4_1(const std::uint8_t* blocks, std::int64_t count, Bf16* out)
{
    const auto codes = iota(0);
    unpack_nibbles<20, 4>(blocks, count, out, [=](const std::uint8_t* b) {
        return _mm512_add_ps(_mm512_mul_ps(scale_at(b), codes), scale_at(b + 2));
    });
}

/// 32 values of five bits: 16 bytes of nibbles, and the fifth bits of all. `low` and `high` are what they can be.
void store_fives(const std::uint8_t* q, const std::uint8_t* fifth, __m512 low, __m512 high, Bf16* out)
{
    std::uint32_t bits;
    std::memcpy(&bits, fifth, 4);
    const auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(q));
    const auto first = _mm256_cvtepu8_epi16(_mm_and_si128(bytes, _mm_set1_epi8(15))),
               second = _mm256_srli_epi16(_mm256_cvtepu8_epi16(bytes), 4);
    const auto index = _mm512_or_si512(_mm512_inserti64x4(_mm512_castsi256_si512(first), second, 1),
                                       _mm512_maskz_set1_epi16(bits, 16));
    _mm512_storeu_si512(out, _mm512_permutexvar_epi16(index, (__m512i)_mm512_cvtne2ps_pbh(high, low)));
}
void unpack_q5_0(const std::uint8_t* b, std::int64_t count, Bf16* out)
{
    const auto low = iota(-16), high = iota(0);
    for (std::int64_t i = 0; i < count; ++i, b += 22, out += 32) {
        const auto d = scale_at(b);
        store_fives(b + 6, b + 2, _mm512_mul_ps(d, low), _mm512_mul_ps(d, high), out);
    }
}
void unpack_q5_1(const std::uint8_t* b, std::int64_t count, Bf16* out)
{
    const auto low = iota(0), high = iota(16);
    for (std::int64_t i = 0; i < count; ++i, b += 24, out += 32) {
        const auto d = scale_at(b), m = scale_at(b + 2);
        store_fives(b + 8, b + 4, _mm512_add_ps(_mm512_mul_ps(d, low), m), _mm512_add_ps(_mm512_mul_ps(d, high), m),
                    out);
    }
}
void unpack_mxfp4(const std::uint8_t* b, std::int64_t count, Bf16* out)
{
    const auto codes = _mm512_setr_ps(0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12);
    for (std::int64_t i = 0; i < count; ++i, b += 17, out += 32) {
        const int e = b[0]; // the scale is 2^(e - 128), by its bits
        const auto scale = _mm512_castsi512_ps(_mm512_set1_epi32(e < 2 ? 0x00200000 << e : (e - 1) << 23));
        // Not the processor's own rounding, which takes the smallest of these for nothing.
        const auto sixteen = _mm512_cvtepi32_epi16(V{_mm512_mul_ps(scale, codes)}.upper());
        store_nibbles(b + 1, _mm512_broadcast_i64x4(sixteen), out);
    }
}
__m512 nonlinear_codes()
{
    return _mm512_setr_ps(-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113);
}
void unpack_iq4_nl(const std::uint8_t* blocks, std::int64_t count, Bf16* out)
{
    const auto codes = nonlinear_codes();
    unpack_nibbles<18, 2>(blocks, count, out, [=](const std::uint8_t* b) { return _mm512_mul_ps(scale_at(b), codes); });
}
void unpack_iq4_xs(const std::uint8_t* b, std::int64_t count, Bf16* out)
{
    const auto codes = nonlinear_codes();
    for (std::int64_t i = 0; i < count; ++i, b += 136, out += 256) {
        const float d = half_at(b);
        const unsigned high = unsigned(b[2]) | unsigned(b[3]) << 8;
        for (int g = 0; g < 8; ++g) {
            const int scale = (b[4 + g / 2] >> (4 * (g % 2)) & 15) | int(high >> (2 * g) & 3u) << 4;
            store_nibbles(b + 8 + 16 * g, table_of(_mm512_mul_ps(_mm512_set1_ps(d * float(scale - 32)), codes)),
                          out + 32 * g);
        }
    }
}

/// The eight scales of 6 bits, then the eight minima, of a Q4_K or Q5_K block, times d and dmin.
__m512 group_scales(const std::uint8_t* b)
{
    // Bytes 0-3: scales 0-3 and the upper bits of scales 4-7; 4-7: the minima's; 8-11: lower bits of 4-7 of both.
    const auto words = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b)); // d, dmin, then the 12 bytes
    const auto bytes = _mm_srli_si128(words, 4);
    const auto low6 = _mm_and_si128(bytes, _mm_set1_epi8(63));
    const auto top2 = _mm_and_si128(_mm_srli_epi16(bytes, 2), _mm_set1_epi8(48)); // of scales 4-7 and minima 4-7
    const auto last = _mm_srli_si128(bytes, 8);
    const auto low4 = _mm_unpacklo_epi32(_mm_and_si128(last, _mm_set1_epi8(15)),
                                         _mm_and_si128(_mm_srli_epi16(last, 4), _mm_set1_epi8(15)));
    const auto second = _mm_or_si128(low4, top2);      // scales 4-7, minima 4-7
    const auto all = _mm_unpacklo_epi32(low6, second); // scales 0-7, minima 0-7
    const auto halves = _mm256_mask_blend_epi16(short(0xff00), _mm256_broadcastw_epi16(words),
                                                _mm256_broadcastw_epi16(_mm_srli_si128(words, 2)));
    return _mm512_mul_ps(_mm512_cvtph_ps(halves), _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(all)));
}

/// A block's scales (and minima), each read from memory into every lane: with shuffles instead, which the compiler
/// prefers where it is let, unpacking took a quarter longer.
struct Lanes {
    alignas(64) float at[16];

    explicit Lanes(__m512 x)
    {
        _mm512_store_ps(at, x);
        asm volatile("" : "+m"(at));
    }
};
template <int lane>
__m512 every(const Lanes& x)
{
    return _mm512_set1_ps(x.at[lane]);
}

/// 64 values of Q4_K, of groups 2 g and 2 g + 1.
template <int g>
void unpack_pair(const std::uint8_t* b, const Lanes& of, __m512 codes, Bf16* out)
{
    const auto bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(b + 16 + 32 * g));
    const auto low = _mm512_cvtepu8_epi16(bytes), high = _mm512_srli_epi16(low, 4);
    const auto first = _mm512_sub_ps(_mm512_mul_ps(every<2 * g>(of), codes), every<8 + 2 * g>(of));
    const auto second = _mm512_sub_ps(_mm512_mul_ps(every<2 * g + 1>(of), codes), every<9 + 2 * g>(of));
    _mm512_storeu_si512(out + 64 * g, _mm512_permutexvar_epi16(low, table_of(first)));
    _mm512_storeu_si512(out + 64 * g + 32, _mm512_permutexvar_epi16(high, table_of(second)));
}

void unpack_q4_k(const std::uint8_t* b, std::int64_t count, Bf16* out)
{
    const auto codes = iota(0);
    for (std::int64_t i = 0; i < count; ++i, b += 144, out += 256) {
        const Lanes of(group_scales(b));
        unpack_pair<0>(b, of, codes, out);
        unpack_pair<1>(b, of, codes, out);
        unpack_pair<2>(b, of, codes, out);
        unpack_pair<3>(b, of, codes, out);
    }
}

void unpack_q5_k(const std::uint8_t* b, std::int64_t count, Bf16* out)
{
    const auto low_codes = iota(0), high_codes = iota(16);
    for (std::int64_t i = 0; i < count; ++i, b += 176, out += 256) {
        const Lanes of(group_scales(b));
        const auto fifth = _mm512_cvtepu8_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(b + 16)));
        for (int g = 0; g < 8; ++g) {
            const auto bytes =
                _mm512_cvtepu8_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(b + 48 + 32 * (g / 2))));
            const auto four = g % 2 ? _mm512_srli_epi16(bytes, 4) : _mm512_and_si512(bytes, _mm512_set1_epi16(15));
            const auto bit = _mm512_test_epi16_mask(fifth, _mm512_set1_epi16(short(1 << g)));
            const auto index = _mm512_or_si512(four, _mm512_maskz_set1_epi16(bit, 16));
            const auto scale = _mm512_set1_ps(of.at[g]), least = _mm512_set1_ps(of.at[8 + g]);
            const auto table = (__m512i)_mm512_cvtne2ps_pbh(_mm512_sub_ps(_mm512_mul_ps(scale, high_codes), least),
                                                            _mm512_sub_ps(_mm512_mul_ps(scale, low_codes), least));
            _mm512_storeu_si512(out + 32 * g, _mm512_permutexvar_epi16(index, table));
        }
    }
}

__m512 wide(__m128i q) { return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(q)); }

/// 32 values of Q6_K, of groups 2 part and 2 part + 1.
template <int part>
void unpack_part(const std::uint8_t* b, const Lanes& of, Bf16* out)
{
    constexpr int half = part / 4, k = part % 4;
    auto low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(b + 64 * half + 32 * (k % 2)));
    const auto two = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(b + 128 + 32 * half));
    const auto high = _mm256_and_si256(k == 3   ? _mm256_srli_epi16(two, 2)
                                       : k == 2 ? two
                                       : k == 1 ? _mm256_slli_epi16(two, 2)
                                                : _mm256_slli_epi16(two, 4),
                                       _mm256_set1_epi8(48));
    if constexpr (k >= 2) low = _mm256_srli_epi16(low, 4);
    const auto both = _mm256_ternarylogic_epi32(low, _mm256_set1_epi8(15), high, 0xea); // low & 15 | high
    const auto q = _mm256_sub_epi8(both, _mm256_set1_epi8(32));
    store32(_mm512_mul_ps(every<2 * part>(of), wide(_mm256_castsi256_si128(q))),
            _mm512_mul_ps(every<2 * part + 1>(of), wide(_mm256_extracti128_si256(q, 1))), out + 32 * part);
}

void unpack_q6_k(const std::uint8_t* b, std::int64_t count, Bf16* out)
{
    for (std::int64_t i = 0; i < count; ++i, b += 210, out += 256) {
        const auto s = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b + 192));
        const Lanes of(_mm512_mul_ps(scale_at(b + 208), wide(s)));
        unpack_part<0>(b, of, out);
        unpack_part<1>(b, of, out);
        unpack_part<2>(b, of, out);
        unpack_part<3>(b, of, out);
        unpack_part<4>(b, of, out);
        unpack_part<5>(b, of, out);
        unpack_part<6>(b, of, out);
        unpack_part<7>(b, of, out);
    }
}

void unpack_q8_0(const std::uint8_t* b, std::int64_t count, Bf16* out)
{
    for (std::int64_t i = 0; i < count; ++i, b += 34, out += 32) {
        const auto scale = scale_at(b);
        const auto value = [&](int j) {
            return _mm512_mul_ps(scale, wide(_mm_loadu_si128(reinterpret_cast<const __m128i*>(b + 2 + j))));
        };
        store32(value(0), value(16), out);
    }
}

Unpack<Bf16> fast_unpack_of(BlockType type)
{
    switch (type) {
    case BlockType::q4_0:
        return unpack_q4_0;
    case BlockType::q4_1:
        return unpack_q4_1;
    case BlockType::q5_0:
        return unpack_q5_0;
    case BlockType::q5_1:
        return unpack_q5_1;
    case BlockType::q8_0:
        return unpack_q8_0;
    case BlockType::q4_k:
        return unpack_q4_k;
    case BlockType::q5_k:
        return unpack_q5_k;
    case BlockType::q6_k:
        return unpack_q6_k;
    case BlockType::iq4_nl:
        return unpack_iq4_nl;
    case BlockType::iq4_xs:
        return unpack_iq4_xs;
    case BlockType::mxfp4:
        return unpack_mxfp4;
    default:
        return nullptr;
    }
}

} // namespace
} // namespace steerdeck::model::rows

#include "core/model/row_kernels.inl"

namespace steerdeck::model::rows {
extern const Kernels<Bf16> avx512_bf16 = kernels_named<Bf16>("AVX-512");
}

#endif
