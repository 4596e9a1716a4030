#include "core/methods/effects.h"

#include "core/model/kernels.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <map>

namespace steerdeck::methods {

Effects effects_of(const model::Decoder& decoder, const at::Tensor& side, std::span<const GenerationInput> inputs,
                   int max_new_tokens, const Cancel& cancel)
{
    generate::GenerateSettings settings;
    settings.max_new_tokens = max_new_tokens;
    Effects effects;
    effects.answers = answer(decoder, side, inputs, settings, {}, cancel);

    struct Sums {
        double change = 0, share = 0;
        std::int64_t positions = 0;
        at::Tensor direction;
    };
    std::map<std::pair<int, model::ChangePlace>, Sums> sums;
    const at::NoGradGuard no_grad;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        cancel.check("The reading of adapters");
        auto ids = inputs[i].ids;
        const auto last = std::int64_t(ids.size()) - 1;
        ids.insert(ids.end(), effects.answers[i].ids.begin(), effects.answers[i].ids.end());
        auto interventions =
            interventions_of({inputs[i].parts}, {last}, decoder.config()).to(decoder.dtype(), decoder.device());
        interventions.watch = [&](int layer, model::ChangePlace place, const at::Tensor& before,
                                  const at::Tensor& after) {
            const auto there = before[0].slice(0, last).to(at::kFloat); // [positions, d]
            const auto added = after[0].slice(0, last).to(at::kFloat) - there;
            const auto norms = added.norm(2, 1);
            auto& sum = sums[{layer, place}];
            sum.change += norms.sum().item<double>();
            sum.share += (norms / there.norm(2, 1).clamp_min(1e-12)).sum().item<double>();
            sum.positions += there.size(0);
            const auto direction = added.sum(0).to(at::kCPU);
            sum.direction = sum.direction.defined() ? sum.direction + direction : direction;
        };
        const auto length = std::int64_t(ids.size());
        const auto input = at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong).view({1, length});
        const auto layout = decoder.layout(length, 0, {}, {inputs[i].set});
        (void)decoder.forward(decoder.embed(input, side), layout, nullptr, false, &interventions);
    }
    for (const auto& [where, sum] : sums) {
        const auto n = double(sum.positions);
        effects.layers.push_back(
            {where.first, where.second, sum.change / n, sum.share / n, sum.direction / sum.positions});
    }
    return effects;
}

std::vector<TokenId> lens(const model::Decoder& decoder, const at::Tensor& direction, int k)
{
    const at::NoGradGuard no_grad;
    const auto there = direction.to(decoder.device(), decoder.dtype()).view({1, 1, -1});
    const auto normed = model::rms_norm(there, decoder.weights().final_norm, decoder.config().norm_eps);
    const auto logits = decoder.logits(normed).to(at::kFloat).flatten();
    const auto best = std::get<1>(logits.topk(std::min<std::int64_t>(k, logits.size(0)))).to(at::kCPU);
    const auto* ids = best.const_data_ptr<std::int64_t>();
    return {ids, ids + best.numel()};
}

} // namespace steerdeck::methods
