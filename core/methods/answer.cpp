#include "core/methods/answer.h"

#include <ATen/ATen.h>
#include <map>
#include <optional>
#include <string>

namespace steerdeck::methods {
namespace {

std::string names_of(const Parts& parts)
{
    std::string names;
    for (const auto& part : parts) names += "|" + part.learned->behavior + "*" + std::to_string(part.strength);
    return names;
}

/// Inputs with the same key can run in one call: they are steered by one method, and through the same weights.
std::string key_of(const GenerationInput& input)
{
    if (input.parts.empty()) return {};
    auto key = std::string(name_of(input.parts[0].learned->method));
    return needs_merging(input) ? key + names_of(input.parts) : key;
}

/// What `inputs` carry beside their ids; interventions once for each combination.
generate::PerInput per_input_of(const std::vector<const GenerationInput*>& inputs, const model::ModelConfig& config)
{
    generate::PerInput result;
    std::vector<Parts> combinations;
    std::map<std::string, std::int64_t> index_of;
    bool sets = false;
    for (const auto* input : inputs) {
        result.sets.push_back(input->set);
        sets = sets || input->set.length > 1;
        if (input->parts.empty() || needs_merging(*input)) continue;
        const auto [entry, fresh] = index_of.emplace(names_of(input->parts), std::int64_t(combinations.size()));
        if (fresh) combinations.push_back(input->parts);
        result.intervention_of.push_back(entry->second);
        result.from.push_back(std::int64_t(input->ids.size()) - 1);
    }
    if (!sets) result.sets.clear();
    if (!combinations.empty()) result.interventions = interventions_of(combinations, {}, config);
    return result;
}

/// `listener`, told of the inputs `indices` under the indices that it knows; a smaller batch stays for later calls.
generate::Listener listener_for(const std::vector<std::size_t>& indices, const generate::Listener& listener,
                                generate::GenerateSettings& settings)
{
    generate::Listener own;
    if (listener.token) own.token = [&](std::size_t i, TokenId id) { listener.token(indices[i], id); };
    if (listener.chosen)
        own.chosen = [&](std::size_t i, TokenId id, const at::Tensor& logits) {
            listener.chosen(indices[i], id, logits);
        };
    if (listener.end)
        own.end = [&](std::size_t i, const generate::Continuation& done) { listener.end(indices[i], done); };
    own.batch_reduced = [&](std::size_t batch) {
        settings.batch = int(batch);
        if (listener.batch_reduced) listener.batch_reduced(batch);
    };
    return own;
}

} // namespace

bool needs_merging(const GenerationInput& input)
{
    return input.parts.size() > 1 && input.parts[0].learned->method == Method::lora_dare;
}

std::vector<generate::Continuation> answer(const model::Decoder& decoder, const at::Tensor& side,
                                           std::span<const GenerationInput> inputs,
                                           const generate::GenerateSettings& given, const generate::Listener& listener,
                                           const Cancel& cancel, const DareSettings& dare)
{
    std::map<std::string, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < inputs.size(); ++i) groups[key_of(inputs[i])].push_back(i);
    std::vector<generate::Continuation> answers(inputs.size());
    auto settings = given;
    for (const auto& [key, indices] : groups) {
        std::vector<const GenerationInput*> group;
        std::vector<std::vector<std::int32_t>> ids;
        for (const auto i : indices) {
            group.push_back(&inputs[i]);
            ids.push_back(inputs[i].ids);
        }
        std::optional<model::Decoder> changed;
        if (needs_merging(*group[0])) changed = merged(decoder, group[0]->parts, dare);
        auto done = generate::generate(changed ? *changed : decoder, side, ids, settings,
                                       listener_for(indices, listener, settings), cancel,
                                       per_input_of(group, decoder.config()));
        for (std::size_t i = 0; i < indices.size(); ++i) answers[indices[i]] = std::move(done[i]);
    }
    return answers;
}

} // namespace steerdeck::methods
