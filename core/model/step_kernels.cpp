#include "core/model/step_kernels.h"

#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
#include <algorithm>
#include <cmath>
#include <vector>

#if defined(__x86_64__)
#include <immintrin.h>
#define STEERDECK_AVX2 __attribute__((target("avx2,fma")))
#define STEERDECK_AVX2_PART __attribute__((target("avx2,fma"), always_inline)) inline
#endif

namespace steerdeck::model {
namespace {

#if defined(__x86_64__)

STEERDECK_AVX2_PART float sum_of(__m256 v)
{
    const __m128 four = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    const __m128 two = _mm_add_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_add_ss(two, _mm_movehdup_ps(two)));
}

/// R rows of x times C rows of w, each pair's sum in a register of its own. The order of a sum depends on k alone, so a
/// row gives the same bits whatever it is computed with.
template <int R, int C>
STEERDECK_AVX2_PART void tile(const float* x, const float* w, float* out, std::int64_t n, std::int64_t k,
                              std::int64_t ahead)
{
    __m256 sums[R][C];
    for (int r = 0; r < R; ++r)
        for (int c = 0; c < C; ++c) sums[r][c] = _mm256_setzero_ps();
    std::int64_t i = 0;
    for (; i + 8 <= k; i += 8) {
        // The next columns' weights, in the order they lie in: C short streams alone outrun the processor's own
        // prefetching.
        if (ahead > 0)
            for (int c = 0; c < C; c += 2) _mm_prefetch(w + ahead + C * i + 8 * c, _MM_HINT_T0);
        __m256 a[R];
        for (int r = 0; r < R; ++r) a[r] = _mm256_loadu_ps(x + r * k + i);
        for (int c = 0; c < C; ++c) {
            const __m256 b = _mm256_loadu_ps(w + c * k + i);
            for (int r = 0; r < R; ++r) sums[r][c] = _mm256_fmadd_ps(a[r], b, sums[r][c]);
        }
    }
    for (int r = 0; r < R; ++r)
        for (int c = 0; c < C; ++c) {
            float sum = sum_of(sums[r][c]);
            for (auto j = i; j < k; ++j) sum += x[r * k + j] * w[c * k + j];
            out[r * n + c] = sum;
        }
}

template <int C>
STEERDECK_AVX2_PART void columns(const float* x, const float* w, float* out, std::int64_t rows, std::int64_t n,
                                 std::int64_t k)
{
    auto ahead = 2 * C * k; // floats; only the first rows fetch, for all that follow
    std::int64_t r = 0;
    for (; r + 3 <= rows; r += 3, ahead = 0) tile<3, C>(x + r * k, w, out + r * n, n, k, ahead);
    if (rows - r == 2) tile<2, C>(x + r * k, w, out + r * n, n, k, ahead);
    if (rows - r == 1) tile<1, C>(x + r * k, w, out + r * n, n, k, ahead);
}

/// out [rows, n] = x [rows, k] w^T for the columns from `begin` to `end`.
STEERDECK_AVX2 void product(const float* x, const float* w, float* out, std::int64_t rows, std::int64_t n,
                            std::int64_t k, std::int64_t begin, std::int64_t end)
{
    auto j = begin;
    for (; j + 4 <= end; j += 4) columns<4>(x, w + j * k, out + j, rows, n, k);
    for (; j < end; ++j) columns<1>(x, w + j * k, out + j, rows, n, k);
}

#endif

struct Head {
    const float *q, *k, *v; // [d]; [s, d] each, `stride` apart
    const float* mask;      // [s] or null
    float* out;             // [d]
    std::int64_t s, d, stride;
    float scale;
};

/// Padding on the left is not even looked at.
std::int64_t first_visible(const Head& h)
{
    std::int64_t first = 0;
    while (h.mask && first < h.s && h.mask[first] == -INFINITY) ++first;
    return first;
}

void attend(const Head& h, float* share)
{
    const auto first = first_visible(h);
    float largest = -INFINITY;
    for (auto i = first; i < h.s; ++i) {
        const float* key = h.k + i * h.stride;
        float dot = 0;
#pragma omp simd reduction(+ : dot)
        for (std::int64_t j = 0; j < h.d; ++j) dot += h.q[j] * key[j];
        share[i] = dot * h.scale + (h.mask ? h.mask[i] : 0.0f);
        largest = std::max(largest, share[i]);
    }
    float total = 0;
    for (auto i = first; i < h.s; ++i) total += share[i] = std::exp(share[i] - largest);
    std::fill(h.out, h.out + h.d, 0.0f);
    for (auto i = first; i < h.s; ++i) {
        const float weight = share[i] / total;
        for (std::int64_t j = 0; j < h.d; ++j) h.out[j] += weight * h.v[i * h.stride + j];
    }
}

#if defined(__x86_64__)

/// The eight sums of eight vectors.
STEERDECK_AVX2_PART __m256 sums_of(const __m256 (&v)[8])
{
    const __m256 a = _mm256_hadd_ps(_mm256_hadd_ps(v[0], v[1]), _mm256_hadd_ps(v[2], v[3]));
    const __m256 b = _mm256_hadd_ps(_mm256_hadd_ps(v[4], v[5]), _mm256_hadd_ps(v[6], v[7]));
    return _mm256_add_ps(_mm256_permute2f128_ps(a, b, 0x20), _mm256_permute2f128_ps(a, b, 0x31));
}

/// exp(x) for x <= 0, within 2 units in the last place (Cephes' polynomial); 0 below -87.
STEERDECK_AVX2_PART __m256 exp_of(__m256 x)
{
    const __m256 kept = _mm256_max_ps(x, _mm256_set1_ps(-87.0f));
    const __m256 n = _mm256_round_ps(_mm256_mul_ps(kept, _mm256_set1_ps(1.44269504f)),
                                     _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    __m256 r = _mm256_fnmadd_ps(n, _mm256_set1_ps(0.693359375f), kept);
    r = _mm256_fmadd_ps(n, _mm256_set1_ps(2.12194440e-4f), r);
    __m256 p = _mm256_set1_ps(1.9875691500e-4f);
    for (const float c : {1.3981999507e-3f, 8.3334519073e-3f, 4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f})
        p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(c));
    p = _mm256_add_ps(_mm256_fmadd_ps(p, _mm256_mul_ps(r, r), r), _mm256_set1_ps(1.0f));
    const __m256i power = _mm256_slli_epi32(_mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(127)), 23);
    const __m256 hidden = _mm256_cmp_ps(x, _mm256_set1_ps(-87.0f), _CMP_LT_OQ);
    return _mm256_andnot_ps(hidden, _mm256_mul_ps(p, _mm256_castsi256_ps(power)));
}

/// N vectors of 8 of the values' weighted sum, from column `j` on.
template <int N>
STEERDECK_AVX2_PART void weigh(const Head& h, const float* share, std::int64_t first, __m256 scale, std::int64_t j)
{
    __m256 even[N], odd[N]; // two sums, so that one key need not wait for the other
    for (int c = 0; c < N; ++c) even[c] = odd[c] = _mm256_setzero_ps();
    auto i = first;
    for (; i + 2 <= h.s; i += 2) {
        const __m256 a = _mm256_set1_ps(share[i]), b = _mm256_set1_ps(share[i + 1]);
        const float *va = h.v + i * h.stride + j, *vb = va + h.stride;
        for (int c = 0; c < N; ++c) {
            even[c] = _mm256_fmadd_ps(a, _mm256_loadu_ps(va + 8 * c), even[c]);
            odd[c] = _mm256_fmadd_ps(b, _mm256_loadu_ps(vb + 8 * c), odd[c]);
        }
    }
    if (i < h.s)
        for (int c = 0; c < N; ++c)
            even[c] =
                _mm256_fmadd_ps(_mm256_set1_ps(share[i]), _mm256_loadu_ps(h.v + i * h.stride + j + 8 * c), even[c]);
    for (int c = 0; c < N; ++c)
        _mm256_storeu_ps(h.out + j + 8 * c, _mm256_mul_ps(_mm256_add_ps(even[c], odd[c]), scale));
}

/// The same for d a multiple of 8; `share` has room for 8 more.
STEERDECK_AVX2 void attend_by_eight(const Head& h, float* share)
{
    const auto first = first_visible(h);
    const __m256 scale = _mm256_set1_ps(h.scale);
    __m256 largest = _mm256_set1_ps(-INFINITY);
    for (auto i = first; i < h.s; i += 8) {
        const float* key[8]; // the last ones again where there are fewer
        for (int c = 0; c < 8; ++c) key[c] = h.k + std::min<std::int64_t>(i + c, h.s - 1) * h.stride;
        __m256 sums[8];
        for (auto& sum : sums) sum = _mm256_setzero_ps();
        for (std::int64_t j = 0; j < h.d; j += 8) {
            const __m256 q = _mm256_loadu_ps(h.q + j);
            for (int c = 0; c < 8; ++c) sums[c] = _mm256_fmadd_ps(q, _mm256_loadu_ps(key[c] + j), sums[c]);
        }
        __m256 scores = _mm256_mul_ps(sums_of(sums), scale);
        if (i + 8 <= h.s) {
            if (h.mask) scores = _mm256_add_ps(scores, _mm256_loadu_ps(h.mask + i));
            _mm256_storeu_ps(share + i, scores);
        } else {
            _mm256_storeu_ps(share + i, scores);
            for (auto c = i; c < i + 8; ++c) share[c] = c >= h.s ? -INFINITY : share[c] + (h.mask ? h.mask[c] : 0.0f);
            scores = _mm256_loadu_ps(share + i);
        }
        largest = _mm256_max_ps(largest, scores);
    }
    alignas(32) float lanes[8];
    _mm256_store_ps(lanes, largest);
    const __m256 top = _mm256_set1_ps(*std::max_element(lanes, lanes + 8));
    __m256 total = _mm256_setzero_ps();
    for (auto i = first; i < h.s; i += 8) {
        const __m256 e = exp_of(_mm256_sub_ps(_mm256_loadu_ps(share + i), top));
        _mm256_storeu_ps(share + i, e);
        total = _mm256_add_ps(total, e);
    }
    const __m256 one = _mm256_set1_ps(1.0f / sum_of(total));
    std::int64_t j = 0;
    for (; j + 32 <= h.d; j += 32) weigh<4>(h, share, first, one, j);
    for (; j < h.d; j += 8) weigh<1>(h, share, first, one, j);
}

#endif

/// The one that this processor and this width allow.
void (*attending(std::int64_t d))(const Head&, float*)
{
#if defined(__x86_64__)
    if (d % 8 == 0 && few_rows_product_pays(1)) return attend_by_eight;
#endif
    (void)d;
    return attend;
}

} // namespace

bool few_rows_product_pays(std::int64_t rows)
{
#if defined(__x86_64__)
    static const bool fits = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    return fits && rows <= 8;
#else
    return false;
#endif
}

at::Tensor few_rows_product(const at::Tensor& x, const at::Tensor& weight)
{
    const auto in = x.contiguous();
    const auto k = in.size(-1), rows = in.numel() / k, n = weight.size(0);
    auto shape = in.sizes().vec();
    shape.back() = n;
    auto out = at::empty(shape, in.options());
#if defined(__x86_64__)
    const float *xp = in.const_data_ptr<float>(), *wp = weight.const_data_ptr<float>();
    float* op = out.mutable_data_ptr<float>();
    // Waking a thread costs some microseconds: it takes at least 2^18 products.
    const auto grain = std::max<std::int64_t>(4, (std::int64_t(1) << 18) / (rows * k));
    at::parallel_for(0, n, grain,
                     [&](std::int64_t begin, std::int64_t end) { product(xp, wp, op, rows, n, k, begin, end); });
#endif
    return out;
}

at::Tensor step_attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask,
                          double scale)
{
    const auto batch = q.size(0), heads = q.size(1), d = q.size(3), group = heads / k.size(1), s = k.size(2);
    auto out = at::empty({batch, 1, heads * d}, q.options());
    const float *qp = q.const_data_ptr<float>(), *kp = k.const_data_ptr<float>(), *vp = v.const_data_ptr<float>();
    const auto seen = mask.defined() ? mask.contiguous() : mask; // [B or 1, 1, 1, S]
    const float* mp = seen.defined() ? seen.const_data_ptr<float>() : nullptr;
    const auto mask_row = seen.defined() && seen.size(0) > 1 ? s : 0;
    float* op = out.mutable_data_ptr<float>();
    const auto grain = std::max<std::int64_t>(1, (std::int64_t(1) << 16) / (s * d));
    at::parallel_for(0, batch * heads, grain, [&](std::int64_t begin, std::int64_t end) {
        std::vector<float> share(static_cast<std::size_t>(s) + 8);
        const auto run = attending(d);
        for (auto i = begin; i < end; ++i) {
            const auto b = i / heads, h = i % heads, g = h / group;
            run({qp + b * q.stride(0) + h * q.stride(1), kp + b * k.stride(0) + g * k.stride(1),
                 vp + b * v.stride(0) + g * v.stride(1), mp ? mp + b * mask_row : nullptr, op + i * d, s, d,
                 k.stride(2), float(scale)},
                share.data());
        }
    });
    return out;
}

} // namespace steerdeck::model
