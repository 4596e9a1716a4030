#include "core/demo/muon.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace steerdeck::demo {

at::Tensor orthogonalised(const at::Tensor& g)
{
    constexpr double a = 3.4445, b = -4.7750, c = 2.0315;
    auto x = g / (g.norm(2, {1, 2}, true) + 1e-7);
    for (int i = 0; i < 5; ++i) {
        const auto gram = at::bmm(x, x.transpose(1, 2));
        x = at::baddbmm(x, at::baddbmm(gram, gram, gram, b, c), x, a, 1.0);
    }
    return x;
}

namespace {

/// The tensors with a first dimension of one: a single learner's.
std::vector<at::Tensor> as_one_learner(const std::vector<at::Tensor>& tensors)
{
    std::vector<at::Tensor> result;
    for (const auto& tensor : tensors) result.push_back(tensor.detach().unsqueeze(0));
    return result;
}

train::AdamSettings adam_settings(const OptimizerSettings& settings)
{
    train::AdamSettings adam;
    adam.beta1 = settings.beta1;
    adam.beta2 = settings.beta2;
    return adam;
}

} // namespace

PretrainOptimizer::PretrainOptimizer(std::vector<Matrix> matrices, std::vector<at::Tensor> others,
                                     OptimizerSettings settings)
    : settings_(settings), matrices_(std::move(matrices)), others_(std::move(others)),
      adam_(as_one_learner(others_), adam_settings(settings))
{
    for (std::size_t i = 0; i < matrices_.size(); ++i) {
        const auto rows = matrices_[i].rows, cols = matrices_[i].parent.size(1);
        momenta_.push_back(at::zeros({rows, cols}));
        groups_[{std::min(rows, cols), std::max(rows, cols)}].push_back(i);
    }
}

void PretrainOptimizer::step(double scale)
{
    at::NoGradGuard no_grad;
    for (const auto& [shape, members] : groups_) {
        std::vector<at::Tensor> updates;
        for (const auto i : members) {
            const auto& m = matrices_[i];
            const auto gradient = m.parent.grad().narrow(0, m.first, m.rows);
            momenta_[i].mul_(settings_.momentum).add_(gradient);
            const auto look_ahead = gradient.add(momenta_[i], settings_.momentum);
            updates.push_back(m.rows > m.parent.size(1) ? look_ahead.t() : look_ahead);
        }
        const auto directions = orthogonalised(at::stack(updates));
        const double rate = settings_.matrix_rate * scale, size = 0.2 * std::sqrt(double(shape.second));
        for (std::size_t j = 0; j < members.size(); ++j) {
            const auto& m = matrices_[members[j]];
            auto weight = m.parent.detach().narrow(0, m.first, m.rows);
            const auto direction = directions[std::int64_t(j)];
            weight.mul_(1 - rate * settings_.matrix_decay);
            weight.add_(m.rows > m.parent.size(1) ? direction.t() : direction, -rate * size);
        }
    }
    std::vector<at::Tensor> gradients;
    for (const auto& tensor : others_) gradients.push_back(tensor.grad());
    adam_.step(as_one_learner(others_), as_one_learner(gradients), {true}, settings_.other_rate * scale);
    for (auto& m : matrices_) m.parent.mutable_grad().reset();
    for (auto& tensor : others_) tensor.mutable_grad().reset();
}

std::map<std::string, at::Tensor> PretrainOptimizer::state() const
{
    std::map<std::string, at::Tensor> result;
    for (std::size_t i = 0; i < momenta_.size(); ++i) result["momentum." + std::to_string(i)] = momenta_[i];
    const auto& adam = adam_.state();
    for (std::size_t i = 0; i < others_.size(); ++i) {
        result["first." + std::to_string(i)] = adam.exp_avg[i][0];
        result["second." + std::to_string(i)] = adam.exp_avg_sq[i][0];
    }
    result["steps"] = at::scalar_tensor(adam.updates[0], at::kLong);
    return result;
}

void PretrainOptimizer::restore(const std::map<std::string, at::Tensor>& state)
{
    at::NoGradGuard no_grad;
    for (std::size_t i = 0; i < momenta_.size(); ++i) momenta_[i].copy_(state.at("momentum." + std::to_string(i)));
    auto adam = train::AdamState::of(as_one_learner(others_));
    for (std::size_t i = 0; i < others_.size(); ++i) {
        adam.exp_avg[i][0].copy_(state.at("first." + std::to_string(i)));
        adam.exp_avg_sq[i][0].copy_(state.at("second." + std::to_string(i)));
    }
    adam.updates = {state.at("steps").item<std::int64_t>()};
    adam_.restore(std::move(adam));
}

} // namespace steerdeck::demo
