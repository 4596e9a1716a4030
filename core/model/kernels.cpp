#include "model/kernels.h"

#include "model/step_kernels.h"

#include <ATen/Parallel.h>
#include <cmath>
#include <torch/torch.h>

namespace steerdeck::model {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

bool plain_float(const at::Tensor& x) { return x.is_cpu() && x.scalar_type() == at::kFloat; }

constexpr std::int64_t grain = 32; // rows a thread takes at least

/// y = x * weight * scale with scale = 1 / sqrt(mean(x^2) + eps); `scales` [rows] keeps them for the backward, or is
/// null.
at::Tensor normalised(const at::Tensor& in, const at::Tensor& weight, float eps, float* scales)
{
    const auto d = in.size(-1), rows = in.numel() / d;
    auto y = at::empty_like(in);
    const float *xp = in.const_data_ptr<float>(), *wp = weight.const_data_ptr<float>();
    float* yp = y.mutable_data_ptr<float>();
    at::parallel_for(0, rows, grain, [&](std::int64_t begin, std::int64_t end) {
        for (auto r = begin; r < end; ++r) {
            const float* row = xp + r * d;
            float sum = 0;
#pragma omp simd reduction(+ : sum)
            for (std::int64_t i = 0; i < d; ++i) sum += row[i] * row[i];
            const float s = 1.0f / std::sqrt(sum / float(d) + eps);
            if (scales) scales[r] = s;
            float* out = yp + r * d;
#pragma omp simd
            for (std::int64_t i = 0; i < d; ++i) out[i] = row[i] * s * wp[i];
        }
    });
    return y;
}

struct RmsNorm : torch::autograd::Function<RmsNorm> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight, double eps)
    {
        const auto in = x.contiguous();
        auto scale = at::empty({in.numel() / in.size(-1)}, in.options());
        auto y = normalised(in, weight, float(eps), scale.mutable_data_ptr<float>());
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
        const float *xp = x.const_data_ptr<float>(), *wp = weight.const_data_ptr<float>(),
                    *sp = scale.const_data_ptr<float>(), *gp = g.const_data_ptr<float>();
        float* dxp = dx.mutable_data_ptr<float>();
        at::parallel_for(0, rows, grain, [&](std::int64_t begin, std::int64_t end) {
            for (auto r = begin; r < end; ++r) {
                const float *row = xp + r * d, *grad = gp + r * d;
                float dot = 0;
#pragma omp simd reduction(+ : dot)
                for (std::int64_t i = 0; i < d; ++i) dot += grad[i] * wp[i] * row[i];
                const float s = sp[r], c = dot * s * s * s / float(d);
                float* out = dxp + r * d;
#pragma omp simd
                for (std::int64_t i = 0; i < d; ++i) out[i] = grad[i] * wp[i] * s - row[i] * c;
            }
        });
        at::Tensor dw;
        if (context->needs_input_grad(1)) dw = (g * x).view({rows, d}).mul_(scale.unsqueeze(1)).sum(0);
        return {dx, dw, at::Tensor()};
    }
};

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
        const auto sigmoid = at::sigmoid(gate_up.narrow(-1, 0, n));
        auto d = at::empty_like(gate_up);
        const float *gup = gate_up.const_data_ptr<float>(), *gp = g.const_data_ptr<float>(),
                    *sp = sigmoid.const_data_ptr<float>();
        float* dp = d.mutable_data_ptr<float>();
        at::parallel_for(0, rows, grain, [&](std::int64_t begin, std::int64_t end) {
            for (auto r = begin; r < end; ++r) {
                const float *gate = gup + r * 2 * n, *up = gate + n, *grad = gp + r * n, *s = sp + r * n;
                float *dgate = dp + r * 2 * n, *dup = dgate + n;
#pragma omp simd
                for (std::int64_t i = 0; i < n; ++i) {
                    dgate[i] = grad[i] * up[i] * s[i] * (1.0f + gate[i] * (1.0f - s[i]));
                    dup[i] = grad[i] * gate[i] * s[i];
                }
            }
        });
        return {d};
    }
};

/// One rotation of every head row; `sign` -1 turns back, which is the backward.
at::Tensor rotated(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine, float sign)
{
    const auto b = x.size(0), heads = x.size(1), t = x.size(2), d = x.size(3), half = d / 2;
    auto y = at::empty({b, heads, t, d}, x.options());
    const float *xp = x.const_data_ptr<float>(), *cp = cosine.const_data_ptr<float>(),
                *sp = sine.const_data_ptr<float>();
    float* yp = y.mutable_data_ptr<float>();
    const auto sb = x.stride(0), sh = x.stride(1), st = x.stride(2);
    const auto table = cosine.size(0) == 1 ? 0 : t * d;
    at::parallel_for(0, b * heads, 4, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) {
            const auto bi = i / heads, hi = i % heads;
            for (std::int64_t ti = 0; ti < t; ++ti) {
                const float* in = xp + bi * sb + hi * sh + ti * st;
                const float *c = cp + bi * table + ti * d, *s = sp + bi * table + ti * d;
                float* out = yp + (i * t + ti) * d;
#pragma omp simd
                for (std::int64_t j = 0; j < half; ++j) {
                    const float a = in[j], e = in[j + half], sj = sign * s[j];
                    out[j] = a * c[j] - e * sj;
                    out[j + half] = e * c[j] + a * sj;
                }
            }
        }
    });
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

} // namespace

at::Tensor rms_norm(const at::Tensor& x, const at::Tensor& weight, float eps)
{
    if (plain_float(x) && weight.scalar_type() == at::kFloat) {
        if (at::GradMode::is_enabled()) return RmsNorm::apply(x, weight, double(eps));
        return normalised(x.contiguous(), weight, eps, nullptr);
    }
    const auto wide = x.to(at::kFloat);
    const auto normal = wide * (wide.square().mean(-1, true) + eps).rsqrt();
    return weight.scalar_type() == at::kFloat ? (normal * weight).to(x.scalar_type())
                                              : normal.to(x.scalar_type()) * weight;
}

at::Tensor project(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias)
{
    const auto rows = x.numel() / x.size(-1);
    if (!few_rows_product_pays(rows) || at::GradMode::is_enabled() || !plain_float(x) || !plain_float(weight) ||
        !weight.is_contiguous())
        return at::linear(x, weight, bias.defined() ? std::optional(bias) : std::nullopt);
    auto out = few_rows_product(x, weight);
    return bias.defined() ? out.add_(bias) : out;
}

at::Tensor gated(const at::Tensor& gate_up, Activation activation)
{
    const auto n = gate_up.size(-1) / 2;
    const auto gate = gate_up.narrow(-1, 0, n), up = gate_up.narrow(-1, n, n);
    if (activation == Activation::gelu_tanh) return at::gelu(gate, "tanh") * up;
    if (plain_float(gate_up) && gate_up.is_contiguous() && at::GradMode::is_enabled()) return SiluGate::apply(gate_up);
    return at::silu(gate).mul_(up);
}

at::Tensor rotate(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine)
{
    if (plain_float(x) && x.stride(3) == 1 && cosine.is_contiguous() && sine.is_contiguous())
        return at::GradMode::is_enabled() ? Rotate::apply(x, cosine, sine) : rotated(x, cosine, sine, 1);
    const auto half = x.size(-1) / 2;
    const auto turned = at::cat({x.narrow(-1, half, half).neg(), x.narrow(-1, 0, half)}, -1);
    return x * cosine + turned * sine;
}

at::Tensor attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask,
                     double scale)
{
    const auto b = q.size(0), heads = q.size(1), t = q.size(2), d = q.size(3), kv = k.size(1), s = k.size(2);
    if (t == 1 && !at::GradMode::is_enabled() && plain_float(q) && plain_float(k) && plain_float(v) &&
        k.strides() == v.strides() && q.stride(3) == 1 && k.stride(3) == 1)
        return step_attention(q, k, v, mask, scale);
    const auto group = heads / kv;
    // The heads of one group share keys: they are stacked as more query rows, so that keys are never repeated in
    // memory.
    const auto rows = q.reshape({b * kv, group * t, d});
    auto scores = at::bmm(rows, k.reshape({b * kv, s, d}).transpose(1, 2)).mul(scale);
    if (mask.defined()) scores = (scores.view({b, heads, t, s}) + mask).view({b * kv, group * t, s});
    const auto shares = at::softmax(scores, -1);
    return at::bmm(shares, v.reshape({b * kv, s, d})).view({b, heads, t, d}).transpose(1, 2).reshape({b, t, heads * d});
}

at::Tensor fused_attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask,
                           double scale)
{
    const auto out = at::scaled_dot_product_attention(q, k, v, mask.defined() ? std::optional(mask) : std::nullopt, 0.0,
                                                      false, scale, q.size(1) != k.size(1));
    return out.transpose(1, 2).reshape({q.size(0), q.size(2), q.size(1) * q.size(3)});
}

} // namespace steerdeck::model
