#include "core/model/batch_invariant.h"

#include "core/model/row_kernels.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

namespace steerdeck::model::batch_invariant {
namespace {

// Waking a thread costs some microseconds, which is this many products.
constexpr std::int64_t least_work = std::int64_t(1) << 18;

template <typename T>
const T* data(const at::Tensor& x)
{
    if (!x.defined()) return nullptr;
    if constexpr (std::is_same_v<T, float>)
        return x.const_data_ptr<float>();
    else
        return reinterpret_cast<const T*>(x.const_data_ptr<at::BFloat16>());
}

template <typename T>
T* writable(const at::Tensor& x)
{
    if constexpr (std::is_same_v<T, float>)
        return x.mutable_data_ptr<float>();
    else
        return reinterpret_cast<T*>(x.mutable_data_ptr<at::BFloat16>());
}

/// Calls `work` with a number of x's type: float or rows::Bf16.
template <typename Work>
void by_type(const at::Tensor& x, Work work)
{
    if (x.scalar_type() == at::kFloat)
        work(float());
    else
        work(rows::Bf16());
}

std::int64_t rows_of(const at::Tensor& x) { return x.numel() / std::max<std::int64_t>(1, x.size(-1)); }

} // namespace

bool takes(const at::Tensor& x)
{
    return x.is_cpu() && (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
}

namespace {

/// A weight's part as the kernels take it.
template <typename T>
rows::Linear<T> kernel_input(const Weight::Part& part, std::int64_t k)
{
    rows::Linear<T> input{};
    input.n = part.data.size(0);
    input.k = k;
    if (!part.format) {
        input.weight = data<T>(part.data);
        return input;
    }
    input.packed = {part.data.const_data_ptr<std::uint8_t>(), part.format->row_bytes(k), part.format->values,
                    part.format->bytes, rows::kernels<T>().unpack_of(part.format->type)};
    return input;
}

std::int64_t blocks_in(std::int64_t n, std::int64_t block) { return (n + block - 1) / block; }

} // namespace

at::Tensor linear(const at::Tensor& x, const Weight& weight, const at::Tensor& given_bias)
{
    const auto in = x.contiguous();
    const auto bias = given_bias.defined() ? given_bias.contiguous() : given_bias;
    const auto m = rows_of(in), n = weight.rows(), k = weight.columns();
    auto shape = in.sizes().vec();
    shape.back() = n;
    auto out = at::empty(shape, in.options());
    auto parts = weight.parts();
    for (auto& part : parts) part.data = part.data.contiguous();
    // Threads share the work in pieces of a block of rows and four columns, as many to each; the blocks have as many
    // rows.
    const auto even = blocks_in(std::max<std::int64_t>(m, 1), blocks_in(std::max<std::int64_t>(m, 1), rows::row_block));
    const auto block_rows = blocks_in(even, rows::row_step) * rows::row_step, row_blocks = blocks_in(m, block_rows);
    constexpr std::int64_t piece = 4, most_pieces = rows::column_block / piece;
    const auto work = std::min(m, block_rows) * piece * k;
    by_type(in, [&]<typename T>(T) {
        std::vector<rows::Linear<T>> inputs;
        std::vector<std::int64_t> ends; // of each part's pieces, counted on from part to part
        std::int64_t column = 0;
        for (const auto& part : parts) {
            auto input = kernel_input<T>(part, k);
            input.x = data<T>(in);
            input.bias = bias.defined() ? data<T>(bias) + column : nullptr;
            input.out = writable<T>(out) + column;
            input.out_stride = n;
            ends.push_back((ends.empty() ? 0 : ends.back()) + row_blocks * blocks_in(input.n, piece));
            column += input.n;
            inputs.push_back(input);
        }
        const auto kernel = rows::kernels<T>().linear;
        const auto compute = [&](std::int64_t begin, std::int64_t end) {
            std::size_t p = 0;
            for (auto i = begin; i < end;) {
                while (i >= ends[p]) ++p;
                auto block = inputs[p];
                const auto own = i - (p > 0 ? ends[p - 1] : 0), columns = blocks_in(block.n, piece);
                const auto n_pieces = std::min({most_pieces, end - i, columns - own % columns});
                block.row = own / columns * block_rows;
                block.row_end = std::min(m, block.row + block_rows);
                block.column = own % columns * piece;
                block.column_end = std::min(block.n, block.column + n_pieces * piece);
                i += n_pieces;
                kernel(block);
            }
        };
        if (ends.back() == 0) return;
        at::parallel_for(0, ends.back(), std::max<std::int64_t>(1, least_work / std::max<std::int64_t>(1, work)),
                         compute);
    });
    return out;
}

at::Tensor unpack(const BlockFormat& format, const at::Tensor& rows_in, std::int64_t columns, at::ScalarType dtype)
{
    const auto n = rows_in.size(0), size = format.row_bytes(columns);
    auto out = at::empty({n, columns}, rows_in.options().dtype(dtype));
    const auto* blocks = rows_in.const_data_ptr<std::uint8_t>();
    by_type(out, [&]<typename T>(T) {
        auto* values = writable<T>(out);
        const auto kernel = rows::kernels<T>().unpack_of(format.type);
        at::parallel_for(0, n, std::max<std::int64_t>(1, (1 << 15) / std::max<std::int64_t>(1, columns)),
                         [&](std::int64_t begin, std::int64_t end) {
                             kernel(blocks + begin * size, (end - begin) * columns / format.values,
                                    values + begin * columns);
                         });
    });
    return out;
}

at::Tensor rms_norm(const at::Tensor& x, const at::Tensor& weight, float eps, float* scales)
{
    const auto in = x.contiguous();
    const auto d = in.size(-1), m = rows_of(in);
    auto out = at::empty_like(in);
    const auto by_float = weight.scalar_type() == at::kFloat;
    by_type(in, [&]<typename T>(T) {
        const auto* from = data<T>(in);
        auto* to = writable<T>(out);
        const auto& kernels = rows::kernels<T>();
        at::parallel_for(0, m, std::max<std::int64_t>(1, (1 << 15) / d), [&](std::int64_t begin, std::int64_t end) {
            auto* kept = scales ? scales + begin : nullptr;
            if (by_float)
                kernels.norm_by_float(from + begin * d, data<float>(weight), to + begin * d, end - begin, d, eps, kept);
            else
                kernels.norm(from + begin * d, data<T>(weight), to + begin * d, end - begin, d, eps, kept);
        });
    });
    return out;
}

at::Tensor glu(const at::Tensor& gate_up, Activation activation)
{
    const auto in = gate_up.contiguous();
    const auto n = in.size(-1) / 2, m = rows_of(in);
    auto shape = in.sizes().vec();
    shape.back() = n;
    auto out = at::empty(shape, in.options());
    const auto gate = activation == Activation::silu ? rows::Gate::silu : rows::Gate::gelu_tanh;
    by_type(in, [&]<typename T>(T) {
        const auto* from = data<T>(in);
        auto* to = writable<T>(out);
        const auto kernel = rows::kernels<T>().glu;
        at::parallel_for(0, m, std::max<std::int64_t>(1, (1 << 13) / n), [=](std::int64_t begin, std::int64_t end) {
            kernel(from + begin * 2 * n, to + begin * n, end - begin, n, gate);
        });
    });
    return out;
}

namespace {

/// The slots that each query sees, from the first to the last; mask [B or 1, 1, T, S] or undefined.
template <typename T>
std::vector<typename rows::Attention<T>::Seen> seen_by(const at::Tensor& mask, std::int64_t length, std::int64_t slots)
{
    if (!mask.defined()) return {std::size_t(length), {0, slots}};
    std::vector<typename rows::Attention<T>::Seen> seen(std::size_t(mask.size(0) * length));
    const auto* p = data<T>(mask);
    const auto hidden = [](T value) {
        if constexpr (std::is_same_v<T, float>)
            return value == -std::numeric_limits<float>::infinity();
        else
            return value == 0xff80; // the same in bfloat16
    };
    at::parallel_for(0, std::int64_t(seen.size()), std::max<std::int64_t>(1, (1 << 16) / slots),
                     [&](std::int64_t begin, std::int64_t end) {
                         for (auto i = begin; i < end; ++i) {
                             const auto* row = p + i * slots;
                             std::int64_t first = 0, past = slots;
                             while (first + 1 < slots && hidden(row[first])) ++first;
                             while (past > first + 1 && hidden(row[past - 1])) --past;
                             seen[std::size_t(i)] = {first, past};
                         }
                     });
    return seen;
}

template <typename T>
void attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask, double scale,
            const at::Tensor& out)
{
    constexpr std::int64_t queries = 32; // positions that one task takes at once
    const auto batch = q.size(0), heads = q.size(1), length = q.size(2), d = q.size(3), kv = k.size(1),
               slots = k.size(2), group = heads / kv, parts = (length + queries - 1) / queries;
    const auto seen = seen_by<T>(mask, length, slots);
    const bool one_mask = !mask.defined() || mask.size(0) == 1;
    const auto *qp = data<T>(q), *kp = data<T>(k), *vp = data<T>(v), *mp = data<T>(mask);
    auto* op = writable<T>(out);
    const auto kernel = rows::kernels<T>().attention;
    const auto work = group * std::min(length, queries) * slots * d;
    at::parallel_for(0, batch * kv * parts, std::max<std::int64_t>(1, least_work / 4 / work),
                     [&](std::int64_t begin, std::int64_t end) {
                         const auto scratch =
                             std::make_unique_for_overwrite<float[]>(std::size_t(rows::attention_scratch(slots, d)));
                         for (auto i = begin; i < end; ++i) {
                             const auto b = i / (kv * parts), g = i / parts % kv, t = i % parts * queries;
                             const auto query = (one_mask ? 0 : b * length) + t;
                             kernel({qp + b * q.stride(0) + g * group * q.stride(1) + t * q.stride(2),
                                     kp + b * k.stride(0) + g * k.stride(1), vp + b * v.stride(0) + g * v.stride(1),
                                     q.stride(1), q.stride(2), k.stride(2), v.stride(2),
                                     mp ? mp + query * slots : nullptr, seen.data() + query,
                                     op + ((b * length + t) * heads + g * group) * d, slots, heads * d, group,
                                     std::min(queries, length - t), d, float(scale), scratch.get()});
                         }
                     });
}

} // namespace

at::Tensor attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& given_mask,
                     double scale)
{
    const auto rows_together = [](const at::Tensor& x) { return x.stride(3) == 1 ? x : x.contiguous(); };
    const auto mask = given_mask.defined() ? given_mask.to(q.scalar_type()).contiguous() : given_mask;
    auto out = at::empty({q.size(0), q.size(2), q.size(1) * q.size(3)}, q.options());
    by_type(q,
            [&]<typename T>(T) { attend<T>(rows_together(q), rows_together(k), rows_together(v), mask, scale, out); });
    return out;
}

at::Tensor each(const at::Tensor& x, float (*f)(float))
{
    const auto in = x.contiguous();
    auto out = at::empty_like(in);
    const auto* from = in.const_data_ptr<float>();
    auto* to = out.mutable_data_ptr<float>();
    at::parallel_for(0, in.numel(), 1 << 12, [=](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) to[i] = f(from[i]);
    });
    return out;
}

} // namespace steerdeck::model::batch_invariant
