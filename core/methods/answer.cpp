#include "core/methods/answer.h"

#include <map>
#include <optional>
#include <string>
#include <torch/torch.h>

namespace steerdeck::methods {
namespace {

/// Questions with the same key read through the same model.
std::string kind_of(const GenerationInput& question)
{
    if (question.parts.empty()) return {};
    auto kind = std::string(name_of(question.parts[0].learned->method));
    if (!needs_merging(question)) return kind;
    for (const auto& part : question.parts) kind += "|" + part.learned->behavior + "*" + std::to_string(part.strength);
    return kind;
}

std::string names_of(const Parts& parts)
{
    std::string names;
    for (const auto& part : parts) names += part.learned->behavior + "*" + std::to_string(part.strength) + "+";
    return names;
}

} // namespace

bool needs_merging(const GenerationInput& question)
{
    return question.parts.size() > 1 && question.parts[0].learned->method == Method::lora_dare;
}

std::vector<generate::Continuation> answer(const model::Decoder& decoder, const at::Tensor& side,
                                           std::span<const GenerationInput> questions,
                                           const generate::GenerateSettings& given, const generate::Listener& listener,
                                           const Cancel& cancel, const DareSettings& dare)
{
    std::map<std::string, std::vector<std::size_t>> kinds;
    for (std::size_t i = 0; i < questions.size(); ++i) kinds[kind_of(questions[i])].push_back(i);
    std::vector<generate::Continuation> answers(questions.size());
    auto settings = given;
    for (const auto& [kind, rows] : kinds) {
        const auto& first = questions[rows[0]];
        const bool own_weights = needs_merging(first);
        std::optional<model::Decoder> changed;
        if (own_weights) changed = merged(decoder, first.parts, dare);
        std::vector<std::vector<std::int32_t>> inputs;
        std::vector<Parts> parts; // each combination's once
        std::map<std::string, std::int64_t> row_of;
        generate::PerRowInputs per_row;
        bool sets = false;
        for (const auto i : rows) {
            const auto& question = questions[i];
            inputs.push_back(question.ids);
            per_row.sets.push_back(question.set);
            sets = sets || question.set.length > 1;
            if (question.parts.empty() || own_weights) continue;
            const auto [row, fresh] = row_of.emplace(names_of(question.parts), std::int64_t(parts.size()));
            if (fresh) parts.push_back(question.parts);
            per_row.row_of.push_back(row->second);
            per_row.from.push_back(std::int64_t(question.ids.size()) - 1);
        }
        if (!sets) per_row.sets.clear();
        if (!parts.empty()) per_row.interventions = interventions_of(parts, {}, decoder.config());
        generate::Listener own;
        if (listener.token) own.token = [&](std::size_t row, TokenId id) { listener.token(rows[row], id); };
        if (listener.end)
            own.end = [&](std::size_t row, const generate::Continuation& done) { listener.end(rows[row], done); };
        if (listener.chosen)
            own.chosen = [&](std::size_t row, TokenId id, const at::Tensor& logits) {
                listener.chosen(rows[row], id, logits);
            };
        own.narrowed = [&](std::size_t width) {
            settings.batch = int(width);
            if (listener.narrowed) listener.narrowed(width);
        };
        auto done = generate::generate(changed ? *changed : decoder, side, inputs, settings, own, cancel, per_row);
        for (std::size_t i = 0; i < rows.size(); ++i) answers[rows[i]] = std::move(done[i]);
    }
    return answers;
}

} // namespace steerdeck::methods
