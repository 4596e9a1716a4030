#include "core/methods/answer.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace steerdeck::methods {

std::string names_of(const Parts& parts)
{
    std::string names;
    for (const auto& part : parts)
        names += "|" + std::string(name_of(part.learned->method)) + "." + part.learned->behavior + "*" +
                 std::to_string(part.strength) + (part.weights ? "w" : "") + (part.adapters ? "a" : "");
    return names;
}

namespace {

/// What decides the shapes of a part's tensors: inputs in one call have all the same, so that no sum is padded beside
/// others and bits stay what they are alone.
std::string shape_of(const Part& part)
{
    const auto& learned = *part.learned;
    std::string shape(name_of(learned.method));
    if (learned.words.empty()) return shape;
    shape += part.weights ? "w" : "-";
    shape += part.adapters ? "a" : "-";
    for (const auto& [name, word] : learned.words) shape += "," + word;
    for (const auto& [name, number] : learned.numbers) shape += "," + std::to_string(number);
    for (const auto& [name, tensor] : learned.tensors) shape += "," + name;
    return shape;
}

/// Inputs with the same key can run in one call: they are steered alike, and through the same weights.
std::string key_of(const GenerationInput& input)
{
    std::vector<std::string> shapes;
    for (const auto& part : input.parts) shapes.push_back(shape_of(part));
    std::ranges::sort(shapes);
    // Of methods that were always put together with any number of behaviours, the number does not count.
    const auto without_words = [](const std::string& shape) { return shape.find(',') == std::string::npos; };
    const auto doubles =
        std::ranges::unique(shapes, [&](const auto& a, const auto& b) { return a == b && without_words(a); });
    shapes.erase(doubles.begin(), doubles.end());
    std::string key;
    for (const auto& shape : shapes) key += shape + ";";
    return needs_merging(input) ? key + names_of(input.parts) : key;
}

bool is_merged(const Part& part) { return part.learned->method == Method::lora_dare; }

/// What `inputs` carry beside their ids; interventions once for each combination.
generate::PerInput per_input_of(const std::vector<const GenerationInput*>& inputs, const model::ModelConfig& config,
                                const Composing& composing)
{
    generate::PerInput result;
    std::vector<Parts> combinations;
    std::map<std::string, std::int64_t> index_of;
    bool sets = false;
    for (const auto* input : inputs) {
        result.sets.push_back(input->set);
        if (input->seed) result.seeds.push_back(*input->seed);
        sets = sets || input->set.length > 1;
        auto parts = input->parts;
        if (needs_merging(*input)) std::erase_if(parts, is_merged);
        if (parts.empty()) continue;
        const auto [entry, fresh] = index_of.emplace(names_of(parts), std::int64_t(combinations.size()));
        if (fresh) combinations.push_back(parts);
        result.intervention_of.push_back(entry->second);
        result.from.push_back(std::int64_t(input->ids.size() - input->begun) - 1);
    }
    if (!sets) result.sets.clear();
    if (!combinations.empty()) result.interventions = interventions_of(combinations, {}, config, composing);
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

bool needs_merging(const GenerationInput& input) { return std::ranges::count_if(input.parts, is_merged) > 1; }

std::vector<generate::Continuation> answer(const model::Decoder& decoder, const at::Tensor& side,
                                           std::span<const GenerationInput> inputs,
                                           const generate::GenerateSettings& given, const generate::Listener& listener,
                                           const Cancel& cancel, const Composing& composing)
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
        if (needs_merging(*group[0])) {
            auto parts = group[0]->parts;
            std::erase_if(parts, [](const Part& part) { return !is_merged(part); });
            changed = merged(decoder, parts, composing.dare);
        }
        auto done = generate::generate(changed ? *changed : decoder, side, ids, settings,
                                       listener_for(indices, listener, settings), cancel,
                                       per_input_of(group, decoder.config(), composing));
        for (std::size_t i = 0; i < indices.size(); ++i) answers[indices[i]] = std::move(done[i]);
    }
    return answers;
}

} // namespace steerdeck::methods
