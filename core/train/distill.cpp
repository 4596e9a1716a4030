#include "core/train/distill.h"

#include <torch/torch.h>

namespace steerdeck::train {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Positions at once: about 29 MB of logits in float32, but never fewer than a product is worth; each product reads the
/// whole head.
std::int64_t chunk_of(std::int64_t vocab) { return std::max<std::int64_t>(16, 7'300'000 / vocab); }

at::Tensor logarithms(const at::Tensor& states, const at::Tensor& head, double temperature)
{
    return at::log_softmax(at::linear(states, head).to(at::kFloat).div_(temperature), -1);
}

struct ChunkedKl : torch::autograd::Function<ChunkedKl> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& student, const at::Tensor& teacher,
                              const at::Tensor& head, double temperature)
    {
        const auto chunk = chunk_of(head.size(0));
        auto loss = at::empty({student.size(0)}, student.options().dtype(at::kFloat));
        auto slope = at::empty_like(student); // d loss_i / d student_i
        for (std::int64_t i = 0; i < student.size(0); i += chunk) {
            const auto n = std::min(chunk, student.size(0) - i);
            // In place wherever a value is used once: what lies here at the same time decides how long a chunk may be.
            auto log_p = logarithms(teacher.narrow(0, i, n), head, temperature);
            auto q = logarithms(student.narrow(0, i, n), head, temperature);
            const auto p = log_p.exp();
            loss.narrow(0, i, n).copy_(log_p.sub_(q).mul_(p).sum(-1).mul_(temperature * temperature));
            q.exp_().sub_(p).mul_(temperature);
            slope.narrow(0, i, n).copy_(at::matmul(q.to(head.scalar_type()), head));
        }
        context->save_for_backward({slope});
        return loss;
    }

    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto slope = context->get_saved_variables()[0];
        return {slope * grads[0].unsqueeze(1).to(slope.scalar_type()), at::Tensor(), at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor distillation_loss(const at::Tensor& teacher, const at::Tensor& student, const at::Tensor& head,
                             double temperature)
{
    return ChunkedKl::apply(student, teacher, head, temperature);
}

double distillation_bytes(int vocab_size)
{
    constexpr double copies = 5; // logarithms of both, an exponential, logits and the slope
    return copies * 4.0 * double(chunk_of(vocab_size)) * vocab_size;
}

at::Tensor alignment(const at::Tensor& row, const at::Tensor& others)
{
    // The small constant keeps the gradient finite at the start, where <and> is zero.
    const auto lengths = others.norm(2, 1) * row.square().sum().add(1e-12).sqrt();
    return (at::mv(others, row) / lengths).square().sum();
}

} // namespace steerdeck::train
