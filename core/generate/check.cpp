#include "core/generate/check.h"

#include "core/base/error.h"
#include "core/generate/batch.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <numeric>
#include <set>
#include <string_view>

namespace steerdeck::generate {

using Ids = std::vector<std::int32_t>;

void check_settings(const model::Decoder& decoder, const std::vector<Ids>& inputs, const GenerateSettings& s)
{
    if (s.max_new_tokens < 1)
        throw InvalidInput(message("max_new_tokens is {}", s.max_new_tokens), "", message("Give at least 1"));
    if (!(s.temperature >= 0) || s.temperature > 100)
        throw InvalidInput(message("The temperature is {}", s.temperature), "", message("Give 0 (greedy) to 100"));
    if (!(s.top_p > 0) || s.top_p > 1)
        throw InvalidInput(message("top_p is {}", s.top_p), "", message("Give more than 0, at most 1"));
    if (s.top_k < 0) throw InvalidInput(message("top_k is {}", s.top_k), "", message("Give 0 (all ids) or more"));
    for (const auto& ids : inputs) {
        if (ids.empty()) throw InvalidInput(message("The input is empty"), "", message("Write a prompt"));
        if (int(ids.size()) >= decoder.config().max_positions)
            throw InvalidInput(message("The input has {} tokens where the model reads at most {}", ids.size(),
                                       decoder.config().max_positions),
                               "", message("Shorten the prompt"));
    }
}

void check_per_input(const PerInput& per_input, const std::vector<Ids>& inputs)
{
    const auto refuse = [&](const Message& what, std::size_t n) {
        throw InvalidInput(message("There are {} {} for {} inputs", n, what, inputs.size()), "",
                           message("Give one for each input"));
    };
    const auto& [sets, interventions, intervention_of, from, seeds] = per_input;
    if (!seeds.empty() && seeds.size() != inputs.size()) refuse(message("seeds"), seeds.size());
    if (!sets.empty() && sets.size() != inputs.size()) refuse(message("sets"), sets.size());
    for (std::size_t i = 0; i < sets.size(); ++i)
        if (const auto& set = sets[i];
            set.begin < 0 || set.length < 0 || std::size_t(set.begin) + std::size_t(set.length) > inputs[i].size() ||
            (!set.parts.empty() &&
             (std::ranges::min(set.parts) < 1 || std::accumulate(set.parts.begin(), set.parts.end(), 0) != set.length)))
            throw InvalidInput(message("A set lies outside its input"), "", "");
    if (!intervention_of.empty() && intervention_of.size() != inputs.size())
        refuse(message("indices of interventions"), intervention_of.size());
    if (!from.empty() && from.size() != inputs.size()) refuse(message("places"), from.size());
    const auto& a = interventions;
    std::vector<const at::Tensor*> all = {&a.added, &a.from, &a.head_in, &a.head_out};
    for (const auto& block : a.blocks)
        for (const auto* adapter : block.all())
            for (const auto* tensor : {&adapter->in, &adapter->out}) all.push_back(tensor);
    for (const auto& change : a.changes)
        for (const auto* tensor : {&change.down, &change.up, &change.fixed})
            if (tensor->defined() && tensor->size(0) > 1) all.push_back(tensor); // one row serves every input
    for (const auto* tensor : all) {
        if (!tensor->defined()) continue;
        const auto n = tensor->size(0);
        if (intervention_of.empty() && std::size_t(n) != inputs.size())
            refuse(message("interventions"), std::size_t(n));
        for (const auto i : intervention_of)
            if (i < 0 || i >= n) throw InvalidInput(message("An input names intervention {} of {}", i, n), "", "");
    }
}

namespace {

/// What a model remembers of a row that acts.
std::string key_of(const at::Tensor& row)
{
    const auto bits = row.to(at::kCPU, at::kFloat).contiguous();
    const auto* bytes = static_cast<const char*>(bits.const_data_ptr());
    return "steers " + std::to_string(std::hash<std::string_view>{}({bytes, std::size_t(bits.nbytes())}));
}

} // namespace

int check_steering(const model::Decoder& decoder, const at::Tensor& side, const std::vector<Ids>& inputs,
                   const PerInput& per_input)
{
    int passes = 0;
    const int vocab = decoder.config().vocab_size;
    const auto known = vocab + (side.defined() ? side.size(0) : 0);
    for (const auto& ids : inputs) // a GPU would tell of it too late, and do nothing more
        for (const auto id : ids)
            if (id < 0 || id >= known)
                throw InvalidInput(message("An input names a steering row that does not exist"), "", "");
    if (!side.defined()) return passes;
    std::set<std::int32_t> seen;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const auto& ids = inputs[i];
        at::Tensor with; // this input's logits, computed once however many new rows it brings
        for (const auto id : ids) {
            if (id < vocab || !seen.insert(id).second) continue;
            const auto row = side[id - vocab];
            if (row.abs().max().item<float>() == 0) continue;
            const auto key = key_of(row);
            if (decoder.remembered().has(key)) continue;
            auto without = side.clone();
            without[id - vocab].zero_();
            auto input = padded({&ids});
            attach(per_input, {std::int64_t(i)}, decoder.device(), input);
            const auto pass = [&](const at::Tensor& rows) {
                ++passes;
                return last_logits(decoder, rows, input, nullptr);
            };
            if (!with.defined()) with = pass(side);
            if (at::equal(with, pass(without)))
                throw Mismatch(message("A steering token changes no logit of this model, so nothing would be steered"),
                               "", message("Train the token again for this model"));
            decoder.remembered().add(key);
        }
    }
    return passes;
}

} // namespace steerdeck::generate
