#include "core/train/optimizer.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace steerdeck::train {

AdamState AdamState::of(const std::vector<at::Tensor>& parameters)
{
    AdamState state;
    for (const auto& parameter : parameters) {
        state.exp_avg.push_back(at::zeros_like(parameter));
        state.exp_avg_sq.push_back(at::zeros_like(parameter));
    }
    if (!parameters.empty()) state.updates.assign(std::size_t(parameters[0].size(0)), 0);
    return state;
}

RowAdam::RowAdam(const std::vector<at::Tensor>& parameters, AdamSettings settings)
    : settings_(settings), state_(AdamState::of(parameters))
{
}

double RowAdam::step(const std::vector<at::Tensor>& parameters, const std::vector<at::Tensor>& gradients,
                     const std::vector<bool>& present, double rate)
{
    const at::NoGradGuard no_grad;
    const auto& s = settings_;
    const auto of_learner = [](const std::vector<at::Tensor>& tensors, std::int64_t i) {
        std::vector<at::Tensor> own;
        for (const auto& tensor : tensors) own.push_back(tensor[i]);
        return own;
    };
    std::vector<at::Tensor> norms;
    for (std::size_t learner = 0; learner < present.size(); ++learner) {
        const auto own = of_learner(gradients, std::int64_t(learner));
        if (!own.empty() && !own[0].is_cpu())
            std::ranges::copy(at::_foreach_norm(own), std::back_inserter(norms));
        else
            for (const auto& gradient : own) norms.push_back(gradient.norm());
    }
    if (norms.empty()) return 0;
    const auto told = at::stack(norms).to(at::kCPU, at::kDouble);
    const auto* norm_of = told.const_data_ptr<double>();
    double all = 0;
    for (std::size_t learner = 0; learner < present.size(); ++learner) {
        const auto i = std::int64_t(learner);
        double squares = 0;
        for (std::size_t p = 0; p < gradients.size(); ++p, ++norm_of) squares += *norm_of * *norm_of;
        all += squares;
        if (!present[learner]) continue;
        const double norm = std::sqrt(squares), t = double(++state_.updates[learner]);
        // All parameters at once: on a GPU a few kernels, however many there are.
        const auto value = of_learner(parameters, i), exp_avg = of_learner(state_.exp_avg, i),
                   exp_avg_sq = of_learner(state_.exp_avg_sq, i);
        auto g = of_learner(gradients, i);
        if (norm > s.clip) g = at::_foreach_mul(g, s.clip / norm);
        at::_foreach_mul_(exp_avg, s.beta1);
        at::_foreach_add_(exp_avg, g, 1 - s.beta1);
        at::_foreach_mul_(exp_avg_sq, s.beta2);
        at::_foreach_addcmul_(exp_avg_sq, g, g, 1 - s.beta2);
        at::_foreach_mul_(value, 1 - rate * s.weight_decay);
        auto size = at::_foreach_div(exp_avg_sq, 1 - std::pow(s.beta2, t));
        at::_foreach_sqrt_(size);
        at::_foreach_add_(size, s.eps);
        at::_foreach_addcdiv_(value, exp_avg, size, -rate / (1 - std::pow(s.beta1, t)));
    }
    return std::sqrt(all);
}

} // namespace steerdeck::train
