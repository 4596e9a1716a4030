#include "core/methods/low_rank.h"

#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>

namespace steerdeck::methods {
namespace {

bool chosen(const LoraSettings& settings, const Projection& projection)
{
    return std::ranges::find(settings.projections, projection.name) != settings.projections.end();
}

} // namespace

std::vector<Projection> projections_of(const model::ModelConfig& c)
{
    using All = model::Interventions::BlockAdapters;
    const std::int64_t d = c.hidden_size, m = c.mlp_size, q = std::int64_t(c.n_heads) * c.head_dim,
                       kv = std::int64_t(c.n_kv_heads) * c.head_dim;
    return {{"gate", m, d, &All::gate}, {"up", m, d, &All::up}, {"down", d, m, &All::down}, {"q", q, d, &All::q},
            {"k", kv, d, &All::k},      {"v", kv, d, &All::v},  {"o", d, q, &All::o}};
}

std::vector<train::Parameter> lora_parameters(const model::ModelConfig& config, const LoraSettings& settings,
                                              std::int64_t learners, at::Generator& generator)
{
    std::vector<train::Parameter> all;
    for (int i = 0; i < config.layers; ++i)
        for (const auto& projection : projections_of(config)) {
            if (!chosen(settings, projection)) continue;
            const auto name = std::to_string(i) + "." + projection.name;
            const double bound = 1 / std::sqrt(double(projection.inputs)); // kaiming-uniform(sqrt 5)
            all.push_back({name + ".in",
                           at::empty({learners, settings.rank, projection.inputs}).uniform_(-bound, bound, generator)});
            all.push_back({name + ".out", at::zeros({learners, projection.outputs, settings.rank})});
        }
    return all;
}

void add_lora(const model::ModelConfig& config, const LoraSettings& settings, const std::function<at::Tensor()>& next,
              model::Interventions& interventions)
{
    interventions.adapter_scale = settings.alpha / settings.rank;
    for (int i = 0; i < config.layers; ++i) {
        auto& block = interventions.blocks.emplace_back();
        for (const auto& projection : projections_of(config)) {
            if (!chosen(settings, projection)) continue;
            auto& adapter = block.*projection.adapter;
            adapter.in = next();
            adapter.out = next();
        }
    }
}

OfExamples::OfExamples(const model::Decoder& decoder, const std::vector<std::int64_t>& learner_of)
    : decoder_(decoder), learners_(model::uploaded(at::tensor(learner_of, at::kLong), decoder.device()))
{
    const bool one =
        !learner_of.empty() && std::ranges::all_of(learner_of, [&](auto k) { return k == learner_of.front(); });
    if (one) only_ = learner_of.front();
}

at::Tensor OfExamples::operator()(const at::Tensor& parameter) const
{
    const auto there = model::uploaded(parameter, decoder_.device());
    return (only_ >= 0 ? there.narrow(0, only_, 1) : there.index_select(0, learners_)).to(decoder_.dtype());
}

} // namespace steerdeck::methods
