#include "core/methods/caa.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace steerdeck::methods {
namespace {

/// The sum [d] of the last ids' streams behind block `layer`, float32 on the CPU.
at::Tensor sum_of_last(const model::Decoder& decoder, const std::vector<std::vector<std::int32_t>>& inputs, int layer)
{
    std::size_t longest = 0;
    for (const auto& ids : inputs) longest = std::max(longest, ids.size());
    // Padded on the right: what comes later is not seen.
    auto ids = at::zeros({std::int64_t(inputs.size()), std::int64_t(longest)}, at::kLong);
    std::vector<std::int64_t> last;
    for (std::size_t b = 0; b < inputs.size(); ++b) {
        std::copy(inputs[b].begin(), inputs[b].end(), ids.mutable_data_ptr<std::int64_t>() + b * longest);
        last.push_back(std::int64_t(b * longest + inputs[b].size() - 1));
    }
    const auto stream = decoder.residual(decoder.embed(ids, {}), decoder.layout(ids.size(1), 0), layer);
    const auto places = at::tensor(last, at::kLong).to(stream.device());
    return stream.reshape({-1, stream.size(2)}).index_select(0, places).to(at::kCPU, at::kFloat).sum(0);
}

} // namespace

int middle_layer(const model::ModelConfig& config) { return (config.layers - 1) / 2; }

std::vector<Learned> caa(const model::Decoder& decoder, const steering::Assembler& assembler,
                         const std::vector<std::string>& prompts, const std::vector<std::size_t>& behaviors,
                         const CaaSettings& settings, const Cancel& cancel, const ProgressSink& progress)
{
    if (prompts.empty())
        throw InvalidInput(message("There are no prompts to measure on"), "CAA", message("Give at least one"));
    if (behaviors.empty()) throw InvalidInput(message("No behaviour is chosen"), "CAA", message("Choose at least one"));
    if (settings.layer < -1 || settings.layer >= decoder.config().layers)
        throw InvalidInput(message("The layer is {}", settings.layer), "CAA",
                           message("Give 0 to {}, or -1 for the middle", decoder.config().layers - 1));
    if (settings.batch < 1)
        throw InvalidInput(message("The batch is {}", settings.batch), "CAA", message("Give 1 or more"));
    const at::NoGradGuard no_grad;
    const int layer = settings.layer < 0 ? middle_layer(decoder.config()) : settings.layer;
    const auto& set = assembler.behavior_set();
    const Stopwatch watch;
    long done = 0;
    const long total = long(prompts.size()) * long(behaviors.size() + 1);
    const auto mean_of = [&](const auto& text_of) {
        auto sum = at::zeros({decoder.config().hidden_size});
        for (std::size_t begin = 0; begin < prompts.size(); begin += std::size_t(settings.batch)) {
            cancel.check("The measurement of activations");
            std::vector<std::vector<std::int32_t>> inputs;
            for (auto i = begin; i < std::min(prompts.size(), begin + std::size_t(settings.batch)); ++i)
                inputs.push_back(assembler.user_turn(text_of(prompts[i])));
            sum += sum_of_last(decoder, inputs, layer);
            done += long(inputs.size());
            if (progress) progress({message("Measuring activations"), done, total, watch.seconds()});
        }
        return sum / double(prompts.size());
    };

    const auto plain = mean_of([](const std::string& prompt) { return prompt; });
    std::vector<Learned> result;
    for (const auto b : behaviors) {
        const auto& behavior = set.behaviors[b];
        Random random(settings.seed * 1'000'003 + b); // a behaviour's vector is the same alone and beside others
        const auto instructed = mean_of([&](const std::string& prompt) {
            return behaviors::instruct_at_random(set, prompt, std::span(&b, 1), behaviors::Conjunction::And, random,
                                                 settings.instructions);
        });
        Json made = {{"prompts", prompts.size()}, {"seed", settings.seed}};
        behaviors::add_style(made, settings.instructions);
        result.push_back({Method::caa,
                          behavior.name,
                          behavior.category,
                          {{"vector", instructed - plain}},
                          {{"layer", double(layer)}, {"scale", settings.scale}},
                          std::move(made)});
    }
    return result;
}

} // namespace steerdeck::methods
