/// The kernels of row_kernels.h, once for every instruction set: a unit that is compiled for one includes its vectors
/// (struct V, Dot<T>) first and this afterwards. Everything has internal linkage, so that the linker cannot give one
/// unit's code to another.
#include "core/model/row_kernels.h"

#include "core/model/block_unpack.inl"

#include <algorithm>
#include <cmath>
#include <limits>

namespace steerdeck::model::rows {
namespace {

constexpr std::int64_t lanes = V::lanes;

// ---- products -------------------------------------------------------------------------------------------------------

/// Columns of x whose products are summed in registers; longer sums are sums of such blocks, from the first on. So much
/// of a block of rows stays in the cache while all its columns are computed.
template <typename T>
constexpr std::int64_t depth = 4096 / sizeof(T);

/// The products of R rows of x and 4 rows of the weight over `k` <= depth columns, each in a register of its own, added
/// to `sums` [R, column_block] (or laid there, of the first block). `ahead` bytes on, the weight is fetched.
template <int R, typename T>
void tile(const T* x, std::int64_t k_x, const T* const (&w)[4], std::int64_t k, float* sums, bool first,
          std::int64_t ahead)
{
    using D = Dot<T>;
    V total[R][4];
    for (auto& row : total)
        for (auto& one : row) one = V::zero();
    std::int64_t i = 0;
    for (; i + D::step <= k; i += D::step) {
        if (ahead > 0)
            for (int c = 0; c < 4; ++c) __builtin_prefetch(reinterpret_cast<const char*>(w[c] + i) + ahead);
        D::template add<R>(total, x + i, k_x, w, i);
    }
    if (i < k) D::template add_part<R>(total, x + i, k_x, w, i, int(k - i));
    for (int r = 0; r < R; ++r) sum4(total[r], sums + r * column_block, !first);
}

template <typename T>
void tiles(const T* x, std::int64_t k_x, std::int64_t rows, const T* const (&w)[4], std::int64_t k, float* sums,
           bool first, bool fetch)
{
    constexpr int most = Dot<T>::rows;
    auto ahead = fetch && rows <= 2 * most ? std::int64_t(4 * sizeof(T)) * k_x : 0; // the next four rows of the weight
    std::int64_t r = 0;
    for (; r + most <= rows; r += most, ahead = 0)
        tile<most>(x + r * k_x, k_x, w, k, sums + r * column_block, first, ahead);
    x += r * k_x;
    sums += r * column_block;
    switch (rows - r) {
    case 1:
        return tile<1>(x, k_x, w, k, sums, first, ahead);
    case 2:
        return tile<2>(x, k_x, w, k, sums, first, ahead);
    case 3:
        if constexpr (most > 3) return tile<3>(x, k_x, w, k, sums, first, ahead);
        break;
    case 4:
        if constexpr (most > 4) return tile<4>(x, k_x, w, k, sums, first, ahead);
        break;
    case 5:
        if constexpr (most > 5) return tile<5>(x, k_x, w, k, sums, first, ahead);
        break;
    }
}

/// Columns `k` to `k + count` of four rows of a packed weight in `values` [4, depth], from row `column` on.
template <typename T>
void unpack_rows(const Linear<T>& l, std::int64_t column, std::int64_t k, std::int64_t count, T* values)
{
    const auto& p = l.packed;
    const auto begin = k / p.values * p.bytes, size = count / p.values * p.bytes;
    for (int j = 0; j < 4; ++j) {
        const auto row = std::min(column + j, l.n - 1);
        const auto* blocks = p.blocks + row * p.row_bytes + begin;
        const auto* ahead = blocks + 4 * p.row_bytes; // a prefetch beyond the end does no harm
        for (std::int64_t i = 0; i < size; i += 64) __builtin_prefetch(ahead + i);
        p.unpack(blocks, count / p.values, values + j * depth<T>);
    }
}

template <typename T>
void linear(const Linear<T>& l)
{
    alignas(64) float sums[row_block * column_block];
    alignas(64) T unpacked[4 * depth<T>];
    const auto rows = l.row_end - l.row, columns = l.column_end - l.column;
    const T* x = l.x + l.row * l.k;
    const auto part = [&](std::int64_t c, std::int64_t k) {
        const auto count = std::min(depth<T>, l.k - k);
        const T* w[4]; // the last one again where there are fewer
        if (l.packed.blocks) {
            unpack_rows(l, l.column + c, k, count, unpacked);
            for (int j = 0; j < 4; ++j) w[j] = unpacked + j * depth<T>;
        } else {
            for (int j = 0; j < 4; ++j) w[j] = l.weight + std::min(l.column + c + j, l.n - 1) * l.k + k;
        }
        tiles(x + k, l.k, rows, w, count, sums + c, k == 0, !l.packed.blocks);
    };
    if (rows <= 2 * Dot<T>::rows) { // the weight is read in the order it lies in
        for (std::int64_t c = 0; c < columns; c += 4)
            for (std::int64_t k = 0; k < l.k; k += depth<T>) part(c, k);
    } else { // the rows' block stays in the cache
        for (std::int64_t k = 0; k < l.k; k += depth<T>)
            for (std::int64_t c = 0; c < columns; c += 4) part(c, k);
    }
    for (std::int64_t r = 0; r < rows; ++r) {
        float* row = sums + r * column_block;
        T* out = l.out + (l.row + r) * l.out_stride + l.column;
        for (std::int64_t c = 0; c < columns; c += lanes) {
            const int n = int(std::min(lanes, columns - c));
            auto sum = V::load_part(row + c, n);
            if (l.bias) sum = sum + V::load_part(l.bias + l.column + c, n);
            sum.store_part(out + c, n);
        }
    }
}

// ---- functions ------------------------------------------------------------------------------------------------------

/// exp(x) for x <= 0, within 2 units in the last place (Cephes' polynomial); 0 below -87.
V exp_of(V x)
{
    const V kept = max(x, V::all(-87.0f));
    const V n = round(kept * V::all(1.44269504f));
    V r = fma(n, V::all(-0.693359375f), kept);
    r = fma(n, V::all(2.12194440e-4f), r);
    V p = V::all(1.9875691500e-4f);
    for (const float c : {1.3981999507e-3f, 8.3334519073e-3f, 4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f})
        p = fma(p, r, V::all(c));
    p = fma(p, r * r, r) + V::all(1.0f);
    return zero_below(x, -87.0f, scaled_by_power(p, n));
}

/// 1 / (1 + exp(-x))
V sigmoid(V x)
{
    const V e = exp_of(minus_absolute(x));
    return where_negative(x, e, V::all(1.0f)) / (V::all(1.0f) + e);
}

// ---- attention ------------------------------------------------------------------------------------------------------

/// N vectors of the values' weighted sum, from column `j` on.
template <int N>
void weigh(const float* v, std::int64_t stride, const float* weight, std::int64_t keys, V scale, std::int64_t j,
           float* out)
{
    V even[N], odd[N]; // two sums, so that one key need not wait for the other
    for (int c = 0; c < N; ++c) even[c] = odd[c] = V::zero();
    std::int64_t i = 0;
    for (; i + 2 <= keys; i += 2) {
        const V a = V::all(weight[i]), b = V::all(weight[i + 1]);
        const float *va = v + i * stride + j, *vb = va + stride;
        for (int c = 0; c < N; ++c) {
            even[c] = fma(a, V::load(va + lanes * c), even[c]);
            odd[c] = fma(b, V::load(vb + lanes * c), odd[c]);
        }
    }
    if (i < keys)
        for (int c = 0; c < N; ++c) even[c] = fma(V::all(weight[i]), V::load(v + i * stride + j + lanes * c), even[c]);
    for (int c = 0; c < N; ++c) ((even[c] + odd[c]) * scale).store(out + j + lanes * c);
}

/// One query against `keys` keys: q [d], k and v [keys, d], d a multiple of the lanes; `weight` has room for 32 more.
template <typename T>
void attend(const float* q, const float* k, std::int64_t k_stride, const float* v, std::int64_t v_stride, const T* mask,
            std::int64_t keys, std::int64_t d, float scale, float* weight, float* out)
{
    const V scales = V::all(scale);
    for (std::int64_t i = 0; i < keys; i += 8) {
        const float* key[8]; // the last one again where there are fewer
        for (int c = 0; c < 8; ++c) key[c] = k + std::min(i + c, keys - 1) * k_stride;
        V sums[8];
        for (auto& sum : sums) sum = V::zero();
        for (std::int64_t j = 0; j < d; j += lanes) {
            const V query = V::load(q + j);
            for (int c = 0; c < 8; ++c) sums[c] = fma(query, V::load(key[c] + j), sums[c]);
        }
        sum4(*reinterpret_cast<V(*)[4]>(sums), weight + i, false);
        sum4(*reinterpret_cast<V(*)[4]>(sums + 4), weight + i + 4, false);
    }
    V largest = V::all(-std::numeric_limits<float>::infinity());
    for (std::int64_t i = 0; i < keys; i += lanes) {
        const int n = int(std::min(lanes, keys - i));
        V scores = V::load(weight + i) * scales;
        if (mask) scores = scores + V::load_part(mask + i, n);
        scores.store(weight + i);
        for (auto c = n; c < lanes; ++c) weight[i + c] = -std::numeric_limits<float>::infinity();
        largest = max(largest, V::load(weight + i));
    }
    const V top = V::all(largest_of(largest));
    V total = V::zero();
    for (std::int64_t i = 0; i < keys; i += lanes) {
        const V e = exp_of(V::load(weight + i) - top);
        e.store(weight + i);
        total = total + e;
    }
    const V one = V::all(1.0f / sum_of(total));
    std::int64_t j = 0;
    for (; j + 4 * lanes <= d; j += 4 * lanes) weigh<4>(v, v_stride, weight, keys, one, j, out);
    for (; j < d; j += lanes) weigh<1>(v, v_stride, weight, keys, one, j, out);
}

/// [n, d] in rows of `stride` as float32 rows of `width` >= d, filled up with zeros.
template <typename T>
void widen(const T* from, std::int64_t stride, std::int64_t n, std::int64_t d, float* to, std::int64_t width)
{
    for (std::int64_t i = 0; i < n; ++i)
        for (std::int64_t j = 0; j < width; j += lanes)
            V::load_part(from + i * stride + j, int(std::clamp<std::int64_t>(d - j, 0, lanes)))
                .store(to + i * width + j);
}

template <typename T>
void attention(const Attention<T>& a)
{
    const auto width = (a.d + lanes - 1) / lanes * lanes;
    auto first = a.seen[0].first, end = a.seen[0].end;
    for (std::int64_t t = 1; t < a.length; ++t) {
        first = std::min(first, a.seen[t].first);
        end = std::max(end, a.seen[t].end);
    }
    auto* room = a.scratch;
    const auto take = [&](std::int64_t n) { return std::exchange(room, room + n); };
    auto* q = take(width);
    const float *k = nullptr, *v = nullptr; // of slot `first`
    auto k_stride = a.k_stride, v_stride = a.v_stride;
    if constexpr (std::is_same_v<T, float>) {
        k = a.k + first * k_stride;
        v = a.v + first * v_stride;
    }
    if (!k || width != a.d) {
        auto *wide_k = take((end - first) * width), *wide_v = take((end - first) * width);
        widen(a.k + first * a.k_stride, a.k_stride, end - first, a.d, wide_k, width);
        widen(a.v + first * a.v_stride, a.v_stride, end - first, a.d, wide_v, width);
        k = wide_k;
        v = wide_v;
        k_stride = v_stride = width;
    }
    auto* out = take(width);
    for (std::int64_t t = 0; t < a.length; ++t) {
        const auto [begin, past] = a.seen[t];
        const T* mask = a.mask ? a.mask + t * a.mask_stride + begin : nullptr;
        for (std::int64_t h = 0; h < a.heads; ++h) {
            widen(a.q + h * a.q_head_stride + t * a.q_stride, 0, 1, a.d, q, width);
            attend(q, k + (begin - first) * k_stride, k_stride, v + (begin - first) * v_stride, v_stride, mask,
                   past - begin, width, a.scale, room, out);
            for (std::int64_t j = 0; j < a.d; j += lanes)
                V::load(out + j).store_part(a.out + t * a.out_stride + h * a.d + j, int(std::min(lanes, a.d - j)));
        }
    }
}

// ---- norms and gates ------------------------------------------------------------------------------------------------

template <typename T, typename W>
void norm(const T* x, const W* weight, T* y, std::int64_t m, std::int64_t d, float eps, float* scales)
{
    for (std::int64_t r = 0; r < m; ++r, x += d, y += d) {
        V sum = V::zero();
        for (std::int64_t i = 0; i < d; i += lanes) {
            const V one = V::load_part(x + i, int(std::min(lanes, d - i)));
            sum = fma(one, one, sum);
        }
        const float scale = 1.0f / std::sqrt(sum_of(sum) / float(d) + eps);
        if (scales) scales[r] = scale;
        for (std::int64_t i = 0; i < d; i += lanes) {
            const int n = int(std::min(lanes, d - i));
            V normal = V::load_part(x + i, n) * V::all(scale);
            if constexpr (std::is_same_v<T, W>) normal = rounded<T>(normal);
            (normal * V::load_part(weight + i, n)).store_part(y + i, n);
        }
    }
}

template <typename T>
void glu(const T* gate_up, T* out, std::int64_t m, std::int64_t n, Gate gate)
{
    for (std::int64_t r = 0; r < m; ++r, gate_up += 2 * n, out += n)
        for (std::int64_t i = 0; i < n; i += lanes) {
            const int count = int(std::min(lanes, n - i));
            const V g = V::load_part(gate_up + i, count);
            // gelu's tanh form is g (1 + tanh u) / 2 with u = sqrt(2 / pi) (g + 0.044715 g^3), and (1 + tanh u) / 2 is
            // sigmoid(2 u).
            const V s = sigmoid(gate == Gate::silu ? g : (g + V::all(0.044715f) * g * g * g) * V::all(1.5957691216f));
            (rounded<T>(g * s) * V::load_part(gate_up + n + i, count)).store_part(out + i, count);
        }
}

template <typename T>
Unpack<T> unpack_of(BlockType type)
{
    if constexpr (std::is_same_v<T, Bf16>)
        if (const auto own = fast_unpack_of(type)) return own;
    return portable_unpack_of<T>(type);
}

template <typename T>
constexpr Kernels<T> kernels_named(const char* name)
{
    return {name, linear<T>, attention<T>, norm<T, T>, norm<T, float>, glu<T>, unpack_of<T>};
}

} // namespace
} // namespace steerdeck::model::rows
