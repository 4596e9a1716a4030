#include "core/train/optimizer.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <cmath>

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
    double all = 0;
    for (std::size_t learner = 0; learner < present.size(); ++learner) {
        const auto i = std::int64_t(learner);
        double squares = 0;
        for (const auto& gradient : gradients) {
            const double norm = gradient[i].norm().item<double>();
            squares += norm * norm;
        }
        all += squares;
        if (!present[learner]) continue;
        const double norm = std::sqrt(squares), t = double(++state_.updates[learner]);
        for (std::size_t p = 0; p < parameters.size(); ++p) {
            auto g = gradients[p][i];
            if (norm > s.clip) g = g * (s.clip / norm);
            auto value = parameters[p][i], exp_avg = state_.exp_avg[p][i], exp_avg_sq = state_.exp_avg_sq[p][i];
            exp_avg.mul_(s.beta1).add_(g, 1 - s.beta1);
            exp_avg_sq.mul_(s.beta2).addcmul_(g, g, 1 - s.beta2);
            value.mul_(1 - rate * s.weight_decay);
            const auto size = (exp_avg_sq / (1 - std::pow(s.beta2, t))).sqrt_().add_(s.eps);
            value.addcdiv_(exp_avg, size, -rate / (1 - std::pow(s.beta1, t)));
        }
    }
    return std::sqrt(all);
}

} // namespace steerdeck::train
