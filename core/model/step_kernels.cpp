#include "model/step_kernels.h"

#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
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

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define STEERDECK_CLONES __attribute__((target_clones("arch=haswell", "default"))) // the loader chooses
#else
#define STEERDECK_CLONES
#endif

struct Head {
    const float *q, *k, *v; // [d]; [s, d] each, `stride` apart
    const float* mask;      // [s] or null
    float* out;             // [d]
    std::int64_t s, d, stride;
    float scale;
};

STEERDECK_CLONES void attend(const Head& h, float* share)
{
    // Four keys at once: their sums do not wait for one another.
    std::int64_t i = 0;
    for (; i + 4 <= h.s; i += 4) {
        const float *a = h.k + i * h.stride, *b = a + h.stride, *c = b + h.stride, *e = c + h.stride;
        float da = 0, db = 0, dc = 0, de = 0;
#pragma omp simd reduction(+ : da, db, dc, de)
        for (std::int64_t j = 0; j < h.d; ++j) {
            da += h.q[j] * a[j];
            db += h.q[j] * b[j];
            dc += h.q[j] * c[j];
            de += h.q[j] * e[j];
        }
        share[i] = da, share[i + 1] = db, share[i + 2] = dc, share[i + 3] = de;
    }
    for (; i < h.s; ++i) {
        const float* key = h.k + i * h.stride;
        float dot = 0;
#pragma omp simd reduction(+ : dot)
        for (std::int64_t j = 0; j < h.d; ++j) dot += h.q[j] * key[j];
        share[i] = dot;
    }
    float largest = -INFINITY;
    for (i = 0; i < h.s; ++i) {
        share[i] = share[i] * h.scale + (h.mask ? h.mask[i] : 0.0f);
        largest = std::max(largest, share[i]);
    }
    float total = 0;
    for (i = 0; i < h.s; ++i) total += share[i] = std::exp(share[i] - largest);
    for (std::int64_t j = 0; j < h.d; ++j) h.out[j] = 0;
    for (i = 0; i < h.s; ++i) {
        const float weight = share[i] / total;
        if (weight == 0) continue; // padding
        const float* value = h.v + i * h.stride;
#pragma omp simd
        for (std::int64_t j = 0; j < h.d; ++j) h.out[j] += weight * value[j];
    }
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
        std::vector<float> share(static_cast<std::size_t>(s));
        for (auto i = begin; i < end; ++i) {
            const auto b = i / heads, h = i % heads, g = h / group;
            attend({qp + b * q.stride(0) + h * q.stride(1), kp + b * k.stride(0) + g * k.stride(1),
                    vp + b * v.stride(0) + g * v.stride(1), mp ? mp + b * mask_row : nullptr, op + i * d, s, d,
                    k.stride(2), float(scale)},
                   share.data());
        }
    });
    return out;
}

} // namespace steerdeck::model
