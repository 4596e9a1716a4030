#include "core/generate/batch.h"

#include "core/generate/places.h"
#include "core/generate/prefixes.h"
#include "core/generate/seeds.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <numeric>

namespace steerdeck::generate {

using Ids = std::vector<std::int32_t>;

namespace {

constexpr std::int64_t spare_slots = 64; // of the cache, when it grows for those that join

} // namespace

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
             std::vector<std::size_t> waiting, std::size_t width, const GenerateSettings& settings,
             std::vector<Continuation>& results, std::vector<Emission>& emissions, const PerInput& per_input)
    : decoder_(decoder), side_(side), all_inputs_(all_inputs), waiting_(std::move(waiting)), width_(width),
      s_(settings), results_(results), emissions_(emissions), per_input_(per_input), cache_(decoder.config().layers)
{
    std::ranges::reverse(waiting_);
}

void Batch::run(const Listener& listener, const Cancel& cancel)
{
    while (!inputs_.empty() || !waiting_.empty()) {
        cancel.check("The generation");
        if (const auto n = room(); n > 0)
            join(n, listener);
        else
            step(listener);
    }
}

/// How many join those that run: as many as there is room for, but none where it is little, because prompts that are
/// read together cost less.
std::size_t Batch::room() const
{
    const auto free = width_ - inputs_.size(), n = std::min(free, waiting_.size());
    return inputs_.empty() || n == waiting_.size() || free * 4 >= width_ ? n : 0;
}

/// Reads the next `n` prompts and gives each its first id.
void Batch::join(std::size_t n, const Listener& listener)
{
    joining_ = n;
    Reading reading{
        {waiting_.rbegin(), waiting_.rbegin() + std::ptrdiff_t(n)}, {}, {}, model::KvCache(decoder_.config().layers)};
    for (const auto input : reading.inputs) reading.prompts.push_back(&all_inputs_[input]);
    reading.input = padded(reading.prompts);
    attach(per_input_, {reading.inputs.begin(), reading.inputs.end()}, decoder_.device(), reading.input);
    if (const auto least = unshared(reading)) read_prefixes(reading, *least);
    const auto logits = last_logits(decoder_, side_, reading.input, &reading.cache);
    const auto before = inputs_.size();
    enter(reading);
    waiting_.resize(waiting_.size() - n);
    joining_ = 0;
    take_all(before, logits, listener);
    lay_out();
}

/// Copies what was read behind those that run.
void Batch::enter(Reading& reading)
{
    if (inputs_.empty()) {
        cache_ = std::move(reading.cache);
    } else {
        const auto width = reading.cache.length();
        std::vector<model::KvCache::Source> sources;
        std::int64_t longest = 0;
        for (std::size_t i = 0; i < reading.prompts.size(); ++i) {
            const auto length = std::int64_t(reading.prompts[i]->size());
            sources.push_back({std::int64_t(i), width - length, length});
            longest = std::max(longest, length);
        }
        cache_.reserve(std::int64_t(inputs_.size() + sources.size()), cache_.length_with(longest) + spare_slots);
        cache_.enter(reading.cache, sources);
    }
    for (const auto input : reading.inputs) {
        inputs_.push_back(input);
        random_.emplace_back(per_input_.seeds.empty() ? state_of_input(s_.seed, input)
                                                      : state_of_input(per_input_.seeds[input], 0));
    }
}

/// Gives each running sequence its next id.
void Batch::step(const Listener& listener)
{
    std::vector<std::int64_t> ids;
    for (const auto input : inputs_) ids.push_back(results_[input].ids.back());
    input_.ids = at::tensor(ids, at::kLong).unsqueeze(1);
    // Steering rows are read with the prompts alone.
    if (take_all(0, last_logits(decoder_, {}, input_, &cache_), listener)) lay_out();
}

/// Gives the sequences from `begin` on their next ids under `logits` [those, vocab]; whether some ended and left.
bool Batch::take_all(std::size_t begin, const at::Tensor& logits, const Listener& listener)
{
    const Choices choices(logits, std::vector<double>(inputs_.size() - begin, s_.temperature));
    std::vector<std::int64_t> kept(begin);
    std::iota(kept.begin(), kept.end(), std::int64_t(0));
    for (auto b = begin; b < inputs_.size(); ++b) {
        const auto row = std::int64_t(b - begin);
        const auto id = choices(row, s_, random_[b]);
        if (take(b, id, logits[row], listener)) kept.push_back(std::int64_t(b));
    }
    if (kept.size() == inputs_.size()) return false;
    keep(close_up(std::move(kept)));
    return true;
}

/// Enters sequence b's next id, chosen under `logits` [vocab]; whether the sequence goes on.
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
        if (listener.chosen) listener.chosen(input, id, logits);
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
std::optional<std::size_t> Batch::unshared(const Reading& reading) const
{
    const auto& inputs = reading.inputs;
    const auto& a = per_input_.interventions;
    const auto& of = per_input_.intervention_of;
    const bool alike =
        !of.empty() && std::ranges::all_of(inputs, [&](std::size_t i) { return of[i] == of[inputs[0]]; });
    const bool changes_keys =
        !a.blocks.empty() || std::ranges::any_of(a.changes, [](const auto& change) { return !change.from_last; });
    const bool later = a.has_beginning();
    if ((changes_keys && !alike) || (later && per_input_.from.empty())) return {};
    std::size_t least = 1;
    for (std::size_t b = 0; b < inputs.size(); ++b) {
        const auto length = reading.prompts[b]->size();
        if (later) least = std::max(least, length - std::size_t(per_input_.from[inputs[b]]));
        if (per_input_.sets.empty()) continue;
        const auto& set = per_input_.sets[inputs[b]];
        if (set.length > 1) least = std::max(least, length - std::size_t(set.begin));
    }
    return least;
}

/// Where prompts begin alike, their beginnings are read once and copied into the reading's cache; its input keeps the
/// rest, the last `least` ids of each prompt at least.
void Batch::read_prefixes(Reading& reading, std::size_t least)
{
    const auto& prompts = reading.prompts;
    const auto shared = share_prefixes(prompts, least);
    if (shared.heads.empty()) return;
    std::vector<Ids> heads;
    for (const auto& head : shared.heads) {
        const auto& ids = *prompts[head.input];
        heads.emplace_back(ids.begin(), ids.begin() + std::int64_t(head.length));
    }
    Reading beginnings{{}, {}, {}, model::KvCache(decoder_.config().layers)}; // of the inputs whose they are
    for (const auto& head : shared.heads) beginnings.inputs.push_back(reading.inputs[head.input]);
    for (const auto& head : heads) beginnings.prompts.push_back(&head);
    auto& together = beginnings.input;
    together = padded(beginnings.prompts);
    const auto width = together.ids.size(1);
    attach({{}, per_input_.interventions, per_input_.intervention_of, per_input_.from},
           {beginnings.inputs.begin(), beginnings.inputs.end()}, decoder_.device(), together);
    read_prefixes(beginnings, 1);
    auto& read = beginnings.cache;
    (void)decoder_.forward(decoder_.embed(together.ids, side_),
                           decoder_.layout(together.ids.size(1), read.length(), together.first), &read, false,
                           together.interventions ? &*together.interventions : nullptr);
    std::vector<model::KvCache::Source> sources;
    for (std::size_t b = 0; b < prompts.size(); ++b) {
        const auto head = shared.head[b];
        sources.push_back({std::int64_t(head), width - std::int64_t(heads[head].size()),
                           std::int64_t(shared.taken(prompts[b]->size()))});
    }
    const auto fed = std::int64_t(shared.fed), rest = reading.input.ids.size(1) - fed;
    reading.cache.fill(read, sources, rest);
    reading.input.ids = reading.input.ids.narrow(1, rest, fed);
}

void Batch::finish(std::size_t input, const Listener& listener)
{
    emissions_[input].ended = true;
    if (listener.end) listener.end(input, results_[input]);
}

/// Leaves the sequences `kept`, in this order, and no more slots on the left than are worth keeping.
void Batch::keep(const std::vector<std::int64_t>& kept)
{
    cache_.keep(kept);
    const auto leave = [&](auto& all) {
        std::remove_reference_t<decltype(all)> left;
        for (const auto b : kept) left.push_back(all[std::size_t(b)]);
        all = std::move(left);
    };
    leave(inputs_);
    leave(random_);
    std::int64_t longest = 0;
    for (std::size_t b = 0; b < inputs_.size(); ++b) longest = std::max(longest, held(b));
    if (longest > 0) cache_.drop(slots_to_drop(cache_.length(), longest));
}

/// What holds until somebody comes or goes: where the sequences begin in the cache, their sets and what they change.
void Batch::lay_out()
{
    input_ = {};
    if (inputs_.empty()) return;
    std::vector<std::int64_t> first;
    for (std::size_t b = 0; b < inputs_.size(); ++b) first.push_back(cache_.length() - held(b));
    if (std::ranges::any_of(first, [](auto slot) { return slot > 0; })) input_.first = at::tensor(first, at::kLong);
    attach(per_input_, {inputs_.begin(), inputs_.end()}, decoder_.device(), input_);
}

/// Ids of sequence b that the cache holds: all but the last one chosen.
std::int64_t Batch::held(std::size_t b) const
{
    const auto input = inputs_[b];
    return std::int64_t(all_inputs_[input].size() + results_[input].ids.size()) - 1;
}

} // namespace steerdeck::generate
