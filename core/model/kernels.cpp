#include "core/model/kernels.h"

#include "core/model/batch_invariant.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <bit>
#include <cmath>
#include <torch/csrc/autograd/custom_function.h>

namespace steerdeck::model {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// What the fused forms below are written for; sums and quotients are float32's in either.
bool plain(const at::Tensor& x) { return batch_invariant::takes(x); }

/// A float as a T, to the nearest, ties to even. The type's own conversion branches, and loops over it stay scalar.
template <typename T>
T rounded(float x)
{
    if constexpr (std::is_same_v<T, float>) {
        return x;
    } else {
        const auto bits = std::bit_cast<std::uint32_t>(x);
        const auto rounded = (bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16;
        return T(std::uint16_t(x != x ? 0x7fc0u : rounded), T::from_bits());
    }
}

/// Calls `work` with a number of x's type: float or at::BFloat16.
template <typename Work>
void by_type(const at::Tensor& x, Work work)
{
    if (x.scalar_type() == at::kFloat)
        work(float());
    else
        work(at::BFloat16());
}

constexpr std::int64_t grain = 32; // positions a thread takes at least

template <typename T, typename W>
void normalise_back(const T* x, const W* weight, const float* scales, const T* gradient, T* out, std::int64_t rows,
                    std::int64_t d)
{
    at::parallel_for(0, rows, grain, [=](std::int64_t begin, std::int64_t end) {
        for (auto r = begin; r < end; ++r) {
            const T *row = x + r * d, *grad = gradient + r * d;
            float dot = 0;
#pragma omp simd reduction(+ : dot)
            for (std::int64_t i = 0; i < d; ++i) dot += float(grad[i]) * float(weight[i]) * float(row[i]);
            const float s = scales[r], c = dot * s * s * s / float(d);
            T* dx = out + r * d;
#pragma omp simd
            for (std::int64_t i = 0; i < d; ++i)
                dx[i] = rounded<T>(float(grad[i]) * float(weight[i]) * s - float(row[i]) * c);
        }
    });
}

/// Calls `work` with a number of x's type and one of the weight's.
template <typename Work>
void by_types(const at::Tensor& x, const at::Tensor& weight, Work work)
{
    by_type(x, [&](auto t) { by_type(weight, [&](auto w) { work(t, w); }); });
}

struct RmsNorm : torch::autograd::Function<RmsNorm> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight, double eps)
    {
        const auto in = x.contiguous();
        auto scale = at::empty({in.numel() / in.size(-1)}, in.options().dtype(at::kFloat));
        auto y = batch_invariant::rms_norm(in, weight, float(eps), scale.mutable_data_ptr<float>());
        context->save_for_backward({in, weight, scale});
        return y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto saved = context->get_saved_variables();
        const auto &x = saved[0], &weight = saved[1], &scale = saved[2];
        const auto g = grads[0].contiguous();
        const auto d = x.size(-1), rows = x.numel() / d;
        auto dx = at::empty_like(x);
        by_types(x, weight, [&](auto t, auto w) {
            normalise_back(x.const_data_ptr<decltype(t)>(), weight.const_data_ptr<decltype(w)>(),
                           scale.const_data_ptr<float>(), g.const_data_ptr<decltype(t)>(),
                           dx.mutable_data_ptr<decltype(t)>(), rows, d);
        });
        at::Tensor dw;
        if (context->needs_input_grad(1))
            dw = (g * x).view({rows, d}).mul(scale.unsqueeze(1)).sum(0).to(weight.scalar_type());
        return {dx, dw, at::Tensor()};
    }
};

/// d gate = g up s (1 + gate (1 - s)) and d up = g gate s, where s = sigmoid(gate).
template <typename T>
void gate_back(const T* gate_up, const float* sigmoid, const T* gradient, T* out, std::int64_t rows, std::int64_t n)
{
    at::parallel_for(0, rows, grain, [=](std::int64_t begin, std::int64_t end) {
        for (auto r = begin; r < end; ++r) {
            const T *gate = gate_up + r * 2 * n, *up = gate + n, *grad = gradient + r * n;
            const float* s = sigmoid + r * n;
            T *dgate = out + r * 2 * n, *dup = dgate + n;
#pragma omp simd
            for (std::int64_t i = 0; i < n; ++i) {
                const float g = float(gate[i]);
                dgate[i] = rounded<T>(float(grad[i]) * float(up[i]) * s[i] * (1.0f + g * (1.0f - s[i])));
                dup[i] = rounded<T>(float(grad[i]) * g * s[i]);
            }
        }
    });
}

struct SiluGate : torch::autograd::Function<SiluGate> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& gate_up)
    {
        const auto n = gate_up.size(-1) / 2;
        context->save_for_backward({gate_up});
        return at::silu(gate_up.narrow(-1, 0, n)).mul_(gate_up.narrow(-1, n, n));
    }

    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto gate_up = context->get_saved_variables()[0];
        const auto n = gate_up.size(-1) / 2;
        const auto rows = gate_up.numel() / (2 * n);
        const auto g = grads[0].contiguous();
        const auto sigmoid = at::sigmoid(gate_up.narrow(-1, 0, n).to(at::kFloat)).contiguous();
        auto d = at::empty_like(gate_up);
        by_type(gate_up, [&](auto t) {
            using T = decltype(t);
            gate_back(gate_up.const_data_ptr<T>(), sigmoid.const_data_ptr<float>(), g.const_data_ptr<T>(),
                      d.mutable_data_ptr<T>(), rows, n);
        });
        return {d};
    }
};

/// y = x rotated; with `sign` -1 in the other direction, which is the backward pass. Products are rounded before they
/// are added, as the operators one by one would.
template <typename T>
void rotate_to(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine, float sign, const at::Tensor& y)
{
    const auto b = x.size(0), heads = x.size(1), t = x.size(2), d = x.size(3), half = d / 2;
    const T *xp = x.const_data_ptr<T>(), *cp = cosine.const_data_ptr<T>(), *sp = sine.const_data_ptr<T>();
    T* yp = y.mutable_data_ptr<T>();
    const auto sb = x.stride(0), sh = x.stride(1), st = x.stride(2);
    const auto table = cosine.size(0) == 1 ? 0 : t * d;
    at::parallel_for(0, b * heads, 4, [=](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) {
            const auto bi = i / heads, hi = i % heads;
            for (std::int64_t ti = 0; ti < t; ++ti) {
                const T* in = xp + bi * sb + hi * sh + ti * st;
                const T *c = cp + bi * table + ti * d, *s = sp + bi * table + ti * d;
                T* out = yp + (i * t + ti) * d;
#pragma omp simd
                for (std::int64_t j = 0; j < half; ++j) {
                    const float a = float(in[j]), e = float(in[j + half]), cj = float(c[j]), sj = sign * float(s[j]);
                    out[j] = rounded<T>(float(rounded<T>(a * cj)) - float(rounded<T>(e * sj)));
                    out[j + half] = rounded<T>(float(rounded<T>(e * cj)) + float(rounded<T>(a * sj)));
                }
            }
        }
    });
}

at::Tensor rotated(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine, float sign)
{
    auto y = at::empty(x.sizes(), x.options());
    by_type(x, [&](auto t) { rotate_to<decltype(t)>(x, cosine, sine, sign, y); });
    return y;
}

struct Rotate : torch::autograd::Function<Rotate> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& cosine,
                              const at::Tensor& sine)
    {
        context->save_for_backward({cosine, sine});
        return rotated(x, cosine, sine, 1);
    }
    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto saved = context->get_saved_variables();
        const auto g = grads[0].stride(3) == 1 ? grads[0] : grads[0].contiguous();
        return {rotated(g, saved[0], saved[1], -1), at::Tensor(), at::Tensor()};
    }
};

std::optional<at::Tensor> optional(const at::Tensor& x) { return x.defined() ? std::optional(x) : std::nullopt; }

/// x weight^T + bias for a frozen, packed weight, which alone is kept for the backward pass: unpacked, it is gone after
/// each product.
struct PackedLinear : torch::autograd::Function<PackedLinear> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const Weight* weight,
                              const at::Tensor* bias)
    {
        variable_list parts;
        std::vector<std::int64_t> types; // -1 for a part that is not packed
        for (const auto& part : weight->parts()) {
            parts.push_back(part.data);
            types.push_back(part.format ? std::int64_t(part.format->type) : -1);
        }
        context->save_for_backward(parts);
        context->saved_data["types"] = types;
        context->saved_data["columns"] = weight->columns();
        return at::linear(x, weight->dense(), optional(*bias));
    }

    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto data = context->get_saved_variables();
        const auto types = context->saved_data["types"].toIntVector();
        std::vector<Weight::Part> parts;
        for (std::size_t i = 0; i < data.size(); ++i)
            parts.push_back({types[i] < 0 ? nullptr : &format_of(BlockType(types[i])), data[i]});
        const Weight weight(parts, context->saved_data["columns"].toInt(), grads[0].scalar_type());
        return {at::matmul(grads[0], weight.dense()), at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor rms_norm(const at::Tensor& x, const at::Tensor& weight, float eps)
{
    if (plain(x) && plain(weight) && (weight.scalar_type() == at::kFloat || weight.scalar_type() == x.scalar_type())) {
        if (at::GradMode::is_enabled()) return RmsNorm::apply(x, weight, double(eps));
        return batch_invariant::rms_norm(x, weight, eps, nullptr);
    }
    if (!x.is_cpu() && !at::GradMode::is_enabled()) { // one kernel instead of six, with the same roundings
        const std::int64_t width[] = {x.size(-1)};
        if (weight.scalar_type() == at::kFloat)
            return at::rms_norm(x.to(at::kFloat), width, weight, eps).to(x.scalar_type());
        return at::rms_norm(x, width, {}, eps).mul_(weight);
    }
    const auto wide = x.to(at::kFloat);
    const auto normal = wide * (wide.square().mean(-1, true) + eps).rsqrt();
    return weight.scalar_type() == at::kFloat ? (normal * weight).to(x.scalar_type())
                                              : normal.to(x.scalar_type()) * weight;
}

at::Tensor linear(const at::Tensor& x, const Weight& weight, const at::Tensor& bias)
{
    if (!at::GradMode::is_enabled() && plain(x) && weight.dtype() == x.scalar_type())
        return batch_invariant::linear(x, weight, bias);
    if (weight.packed() && x.requires_grad()) return PackedLinear::apply(x, &weight, &bias);
    return at::linear(x, weight.dense(), optional(bias));
}

at::Tensor linear_each(const at::Tensor& x, const at::Tensor& weights)
{
    const bool recording = at::GradMode::is_enabled() || !plain(x);
    if (weights.size(0) == 1) return recording ? at::linear(x, weights[0]) : batch_invariant::linear(x, weights[0]);
    if (recording) return at::bmm(x, weights.transpose(1, 2));
    std::vector<at::Tensor> parts;
    for (std::int64_t b = 0; b < x.size(0); ++b) parts.push_back(batch_invariant::linear(x[b], weights[b]));
    return at::stack(parts);
}

at::Tensor glu(const at::Tensor& gate_up, Activation activation)
{
    if (!at::GradMode::is_enabled() && plain(gate_up)) return batch_invariant::glu(gate_up, activation);
    const auto n = gate_up.size(-1) / 2;
    const auto gate = gate_up.narrow(-1, 0, n), up = gate_up.narrow(-1, n, n);
    if (activation == Activation::gelu_tanh) return at::gelu(gate, "tanh") * up;
    if (plain(gate_up) && gate_up.is_contiguous() && at::GradMode::is_enabled()) return SiluGate::apply(gate_up);
    return at::silu(gate).mul_(up);
}

at::Tensor rotate(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine)
{
    if (plain(x) && cosine.scalar_type() == x.scalar_type() && x.stride(3) == 1 && cosine.is_contiguous() &&
        sine.is_contiguous())
        return at::GradMode::is_enabled() ? Rotate::apply(x, cosine, sine) : rotated(x, cosine, sine, 1);
    const auto half = x.size(-1) / 2;
    if (!x.is_cpu() && !at::GradMode::is_enabled()) { // three kernels instead of five
        auto y = x * cosine;
        const auto part = [half](const at::Tensor& all, int which) { return all.narrow(-1, which * half, half); };
        part(y, 0).addcmul_(part(x, 1), part(sine, 0), -1);
        part(y, 1).addcmul_(part(x, 0), part(sine, 1));
        return y;
    }
    const auto crossed = at::cat({x.narrow(-1, half, half).neg(), x.narrow(-1, 0, half)}, -1);
    return x * cosine + crossed * sine;
}

at::Tensor attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask,
                     double scale)
{
    const auto b = q.size(0), heads = q.size(1), t = q.size(2), d = q.size(3), kv = k.size(1), s = k.size(2);
    if (!at::GradMode::is_enabled() && plain(q) && k.scalar_type() == q.scalar_type())
        return batch_invariant::attention(q, k, v, mask, scale);
    const auto group = heads / kv;
    // The heads of one group share keys: they are stacked as more queries, so that keys are never repeated in memory.
    const auto queries = q.reshape({b * kv, group * t, d});
    const auto keys = k.reshape({b * kv, s, d}).transpose(1, 2);
    auto scores = q.is_cpu() ? at::bmm(queries, keys).mul(scale)
                             : at::baddbmm(at::empty({1}, q.options()), queries, keys, 0, scale); // in one kernel
    if (mask.defined()) scores = (scores.view({b, heads, t, s}) + mask).view({b * kv, group * t, s});
    const auto weights = at::softmax(scores, -1);
    return at::bmm(weights, v.reshape({b * kv, s, d}))
        .view({b, heads, t, d})
        .transpose(1, 2)
        .reshape({b, t, heads * d});
}

at::Tensor fused_attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask,
                           double scale, bool causal)
{
    const bool masked = mask.defined() && !causal;
    auto keys = k, values = v;
    bool grouped = q.size(1) != k.size(1);
    if (grouped && masked && !q.is_cpu()) { // with a mask, only the kernel that holds every score takes grouped heads
        const auto group = q.size(1) / k.size(1);
        keys = k.repeat_interleave(group, 1);
        values = v.repeat_interleave(group, 1);
        grouped = false;
    }
    const auto out = at::scaled_dot_product_attention(q, keys, values, masked ? std::optional(mask) : std::nullopt, 0.0,
                                                      causal, scale, grouped);
    return out.transpose(1, 2).reshape({q.size(0), q.size(2), q.size(1) * q.size(3)});
}

} // namespace steerdeck::model
