#include "train/distill.h"

#include <torch/torch.h>

namespace steerdeck::train {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Positions at once: about 16 MB of logits in float32, but never fewer than a product is worth.
std::int64_t chunk_of(std::int64_t vocab) { return std::max<std::int64_t>(16, (std::int64_t(1) << 22) / vocab); }

struct ChunkedKl : torch::autograd::Function<ChunkedKl> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& student, const at::Tensor& teacher,
                              const at::Tensor& head, double temperature)
    {
        const auto chunk = chunk_of(head.size(0));
        auto loss = at::empty({student.size(0)}, student.options().dtype(at::kFloat));
        auto slope = at::empty_like(student); // d loss_i / d student_i
        for (std::int64_t i = 0; i < student.size(0); i += chunk) {
            const auto n = std::min(chunk, student.size(0) - i);
            const auto log_p =
                at::log_softmax(at::linear(teacher.narrow(0, i, n), head).to(at::kFloat).div_(temperature), -1);
            const auto log_q =
                at::log_softmax(at::linear(student.narrow(0, i, n), head).to(at::kFloat).div_(temperature), -1);
            const auto p = log_p.exp();
            loss.narrow(0, i, n).copy_((p * (log_p - log_q)).sum(-1).mul_(temperature * temperature));
            slope.narrow(0, i, n).copy_(at::matmul(log_q.exp().sub_(p).mul_(temperature).to(head.scalar_type()), head));
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
    constexpr double copies = 7; // logits of both, their logarithms and exponentials, the slope
    return copies * 4.0 * double(chunk_of(vocab_size)) * vocab_size;
}

at::Tensor alignment(const at::Tensor& row, const at::Tensor& others)
{
    // The small constant keeps the gradient finite at the start, where <and> is zero.
    const auto lengths = others.norm(2, 1) * row.square().sum().add(1e-12).sqrt();
    return (at::mv(others, row) / lengths).square().sum();
}

} // namespace steerdeck::train
