#include "core/generate/batch.h"

#include "core/generate/places.h"
#include "core/generate/prefixes.h"
#include "core/generate/seeds.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <algorithm>

namespace steerdeck::generate {

using Ids = std::vector<std::int32_t>;

Padded padded(const std::vector<const Ids*>& inputs)
{
    std::size_t longest = 0;
    bool even = true;
    for (const auto* input : inputs) {
        even = even && input->size() == inputs[0]->size();
        longest = std::max(longest, input->size());
    }
    Padded result;
    result.ids = at::zeros({std::int64_t(inputs.size()), std::int64_t(longest)}, at::kLong);
    std::vector<std::int64_t> first;
    for (std::size_t b = 0; b < inputs.size(); ++b) {
        const auto padding = longest - inputs[b]->size();
        auto* at = result.ids.mutable_data_ptr<std::int64_t>() + b * longest + padding;
        std::copy(inputs[b]->begin(), inputs[b]->end(), at);
        first.push_back(std::int64_t(padding));
    }
    if (!even) result.first = at::tensor(first, at::kLong);
    return result;
}

void attach(const PerInput& per_input, const std::vector<std::int64_t>& indices, const at::Device& device,
            Padded& batch)
{
    if (batch.first.defined()) batch.first = model::uploaded(batch.first, device);
    if (!per_input.sets.empty())
        for (const auto i : indices) batch.sets.push_back(per_input.sets[std::size_t(i)]);
    if (per_input.interventions.empty()) return;
    auto chosen = indices;
    if (!per_input.intervention_of.empty())
        for (auto& i : chosen) i = per_input.intervention_of[std::size_t(i)];
    batch.interventions = per_input.interventions.of(chosen);
    auto& from = batch.interventions->from;
    if (!per_input.from.empty()) {
        std::vector<std::int64_t> places;
        for (const auto i : indices) places.push_back(per_input.from[std::size_t(i)]);
        from = at::tensor(places, at::kLong);
    }
    if (from.defined()) from = model::uploaded(from, device);
    if (from.defined() && batch.first.defined()) from = from + batch.first;
}

at::Tensor last_logits(const model::Decoder& decoder, const at::Tensor& side, const Padded& input,
                       model::KvCache* cache)
{
    const auto layout = decoder.layout(input.ids.size(1), cache ? cache->length() : 0, input.first, input.sets);
    const auto* interventions = input.interventions ? &*input.interventions : nullptr;
    const auto hidden = decoder.forward(decoder.embed(input.ids, side), layout, cache, false, interventions);
    return decoder.logits(hidden.select(1, hidden.size(1) - 1), interventions).to(at::kFloat);
}

Batch::Batch(const model::Decoder& decoder, const at::Tensor& side, const std::vector<Ids>& all_inputs,
             std::vector<std::size_t> inputs, const GenerateSettings& settings, std::vector<Continuation>& results,
             std::vector<Emission>& emissions, const PerInput& per_input)
    : decoder_(decoder), side_(side), all_inputs_(all_inputs), inputs_(std::move(inputs)), s_(settings),
      results_(results), emissions_(emissions), per_input_(per_input), cache_(decoder.config().layers)
{
    for (const auto input : inputs_)
        random_.emplace_back(per_input_.seeds.empty() ? state_of_input(s_.seed, input)
                                                      : state_of_input(per_input_.seeds[input], 0));
}

void Batch::run(const Listener& listener, const Cancel& cancel)
{
    std::vector<const Ids*> prompts;
    for (const auto input : inputs_) prompts.push_back(&all_inputs_[input]);
    auto input = padded(prompts);
    attach(per_input_, {inputs_.begin(), inputs_.end()}, decoder_.device(), input);
    read_prefixes(prompts, input);
    for (bool prompt = true; !inputs_.empty(); prompt = false) {
        cancel.check("The generation");
        // Steering rows are read with the prompts alone.
        const auto logits = last_logits(decoder_, prompt ? side_ : at::Tensor(), input, &cache_);
        const Choices choices(logits, std::vector<double>(inputs_.size(), s_.temperature));
        std::vector<std::int64_t> kept;
        for (std::size_t b = 0; b < inputs_.size(); ++b) {
            const auto id = choices(std::int64_t(b), s_, random_[b]);
            if (take(b, id, logits, listener)) kept.push_back(std::int64_t(b));
        }
        if (kept.size() < inputs_.size()) keep(close_up(kept), input);
        input.ids = last_ids();
    }
}

/// Enters sequence b's next id; whether the sequence goes on.
bool Batch::take(std::size_t b, TokenId id, const at::Tensor& logits, const Listener& listener)
{
    const auto input = inputs_[b];
    auto& result = results_[input];
    if (decoder_.config().ends(id)) {
        finish(input, listener);
        return false;
    }
    result.ids.push_back(id);
    auto& emitted = emissions_[input].tokens;
    if (result.ids.size() > emitted) {
        if (listener.chosen) listener.chosen(input, id, logits[std::int64_t(b)]);
        if (listener.token) listener.token(input, id);
        emitted = result.ids.size();
    }
    const auto length = all_inputs_[input].size() + result.ids.size();
    result.truncated = int(result.ids.size()) >= s_.max_new_tokens || int(length) >= decoder_.config().max_positions;
    if (result.truncated) finish(input, listener);
    return !result.truncated;
}

/// Ids at the end of each prompt that cannot be shared: a set must not be torn apart, and what is added comes later.
/// Nothing where nothing can be shared, because adapters, unless they are everywhere the same, change every key.
std::optional<std::size_t> Batch::unshared(const std::vector<const Ids*>& prompts) const
{
    const auto& a = per_input_.interventions;
    const auto& of = per_input_.intervention_of;
    const bool alike =
        !of.empty() && std::ranges::all_of(inputs_, [&](std::size_t i) { return of[i] == of[inputs_[0]]; });
    const bool changes_keys =
        !a.blocks.empty() || std::ranges::any_of(a.changes, [](const auto& change) { return !change.from_last; });
    const bool later = a.has_beginning();
    if ((changes_keys && !alike) || (later && per_input_.from.empty())) return {};
    std::size_t least = 1;
    for (std::size_t b = 0; b < inputs_.size(); ++b) {
        const auto length = prompts[b]->size();
        if (later) least = std::max(least, length - std::size_t(per_input_.from[inputs_[b]]));
        if (per_input_.sets.empty()) continue;
        const auto& set = per_input_.sets[inputs_[b]];
        if (set.length > 1) least = std::max(least, length - std::size_t(set.begin));
    }
    return least;
}

/// Where prompts begin alike, their beginnings are read once and copied into the cache; `input` keeps the rest.
void Batch::read_prefixes(const std::vector<const Ids*>& prompts, Padded& input)
{
    const auto least = unshared(prompts);
    if (!least) return;
    const auto shared = share_prefixes(prompts, *least);
    if (shared.heads.empty()) return;
    std::vector<Ids> heads;
    for (const auto& head : shared.heads) {
        const auto& ids = *prompts[head.input];
        heads.emplace_back(ids.begin(), ids.begin() + std::int64_t(head.length));
    }
    std::vector<const Ids*> pointers;
    for (const auto& head : heads) pointers.push_back(&head);
    auto together = padded(pointers);
    std::vector<std::int64_t> read_for; // inputs whose beginnings these are
    for (const auto& head : shared.heads) read_for.push_back(std::int64_t(inputs_[head.input]));
    attach({{}, per_input_.interventions, per_input_.intervention_of, per_input_.from}, read_for, decoder_.device(),
           together);
    model::KvCache read(decoder_.config().layers);
    const auto width = together.ids.size(1);
    (void)decoder_.forward(decoder_.embed(together.ids, side_), decoder_.layout(width, 0, together.first), &read, false,
                           together.interventions ? &*together.interventions : nullptr);
    std::vector<model::KvCache::Source> sources;
    for (std::size_t b = 0; b < prompts.size(); ++b) {
        const auto head = shared.head[b];
        sources.push_back({std::int64_t(head), width - std::int64_t(heads[head].size()),
                           std::int64_t(shared.taken(prompts[b]->size()))});
    }
    const auto fed = std::int64_t(shared.fed), rest = input.ids.size(1) - fed;
    cache_.fill(read, sources, rest);
    input.ids = input.ids.narrow(1, rest, fed);
}

void Batch::finish(std::size_t input, const Listener& listener)
{
    emissions_[input].ended = true;
    if (listener.end) listener.end(input, results_[input]);
}

/// Leaves the sequences `kept`, in this order.
void Batch::keep(const std::vector<std::int64_t>& kept, Padded& input)
{
    cache_.keep(kept);
    if (input.first.defined())
        input.first = input.first.index_select(0, model::uploaded(at::tensor(kept, at::kLong), input.first.device()));
    if (input.interventions) input.interventions = input.interventions->of(kept);
    const auto leave = [&](auto& all) {
        std::remove_reference_t<decltype(all)> left;
        for (const auto b : kept) left.push_back(all[std::size_t(b)]);
        all = std::move(left);
    };
    if (!input.sets.empty()) leave(input.sets);
    leave(inputs_);
    leave(random_);
}

at::Tensor Batch::last_ids() const
{
    std::vector<std::int64_t> ids;
    for (const auto input : inputs_) ids.push_back(results_[input].ids.back());
    return at::tensor(ids, at::kLong).unsqueeze(1);
}

} // namespace steerdeck::generate
