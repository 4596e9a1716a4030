#include "core/generate/generate.h"

#include "core/base/error.h"
#include "core/generate/prefixes.h"
#include "core/model/hardware.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>
#include <torch/torch.h>

namespace steerdeck::generate {
namespace {

using Ids = std::vector<std::int32_t>;

void check(const model::Decoder& decoder, const std::vector<Ids>& inputs, const GenerateSettings& s)
{
    if (s.max_new_tokens < 1)
        throw InvalidInput("max_new_tokens is " + std::to_string(s.max_new_tokens), "", "Give at least 1");
    if (!(s.temperature >= 0) || s.temperature > 100)
        throw InvalidInput("The temperature is " + std::to_string(s.temperature), "", "Give 0 (greedy) to 100");
    if (!(s.top_p > 0) || s.top_p > 1)
        throw InvalidInput("top_p is " + std::to_string(s.top_p), "", "Give more than 0, at most 1");
    for (const auto& ids : inputs) {
        if (ids.empty()) throw InvalidInput("The input is empty", "", "Write a prompt");
        if (int(ids.size()) >= decoder.config().max_positions)
            throw InvalidInput("The input has " + std::to_string(ids.size()) +
                                   " tokens where the model reads at most " +
                                   std::to_string(decoder.config().max_positions),
                               "", "Shorten the prompt");
    }
}

/// Inputs of different lengths as one tensor, padded on the left with id 0.
struct Padded {
    at::Tensor ids;   // [B, T] int64
    at::Tensor first; // [B] int64: each row's first real position; undefined where all are 0
    std::vector<model::SetSpan> sets;
    std::optional<model::Interventions> interventions;
};

Padded padded(const std::vector<const Ids*>& rows)
{
    std::size_t longest = 0;
    bool even = true;
    for (const auto* row : rows) {
        even = even && row->size() == rows[0]->size();
        longest = std::max(longest, row->size());
    }
    Padded result;
    result.ids = at::zeros({std::int64_t(rows.size()), std::int64_t(longest)}, at::kLong);
    std::vector<std::int64_t> first;
    for (std::size_t b = 0; b < rows.size(); ++b) {
        auto* at = result.ids.mutable_data_ptr<std::int64_t>() + b * longest + (longest - rows[b]->size());
        std::copy(rows[b]->begin(), rows[b]->end(), at);
        first.push_back(std::int64_t(longest - rows[b]->size()));
    }
    if (!even) result.first = at::tensor(first, at::kLong);
    return result;
}

/// Gives `input`, which holds `rows` of the inputs, what these carry beside their ids.
void attach(const PerRowInputs& per_row, const std::vector<std::int64_t>& rows, Padded& input)
{
    if (!per_row.sets.empty())
        for (const auto row : rows) input.sets.push_back(per_row.sets[std::size_t(row)]);
    if (per_row.interventions.empty()) return;
    auto chosen = rows;
    if (!per_row.row_of.empty())
        for (auto& row : chosen) row = per_row.row_of[std::size_t(row)];
    input.interventions = per_row.interventions.rows(chosen);
    auto& from = input.interventions->from;
    if (!per_row.from.empty()) {
        std::vector<std::int64_t> places;
        for (const auto row : rows) places.push_back(per_row.from[std::size_t(row)]);
        from = at::tensor(places, at::kLong);
    }
    if (from.defined() && input.first.defined()) from = from + input.first.to(from.device());
}

/// Throws InvalidInput where what is carried is not there for every input.
void check(const PerRowInputs& per_row, const std::vector<Ids>& inputs)
{
    const auto refuse = [&](const char* what, std::size_t n) {
        throw InvalidInput("There are " + std::to_string(n) + " " + what + " for " + std::to_string(inputs.size()) +
                               " inputs",
                           "", "Give one for each input");
    };
    if (!per_row.sets.empty() && per_row.sets.size() != inputs.size()) refuse("sets", per_row.sets.size());
    for (std::size_t i = 0; i < per_row.sets.size(); ++i)
        if (const auto& set = per_row.sets[i];
            set.begin < 0 || set.length < 0 || std::size_t(set.begin) + std::size_t(set.length) > inputs[i].size())
            throw InvalidInput("A set lies outside its input", "", "");
    if (!per_row.row_of.empty() && per_row.row_of.size() != inputs.size()) refuse("row numbers", per_row.row_of.size());
    if (!per_row.from.empty() && per_row.from.size() != inputs.size()) refuse("places", per_row.from.size());
    const auto& a = per_row.interventions;
    std::vector<const at::Tensor*> all = {&a.added, &a.from, &a.head_in, &a.head_out};
    for (const auto& block : a.blocks)
        for (const auto* adapter : {&block.gate, &block.up, &block.down})
            for (const auto* tensor : {&adapter->in, &adapter->out}) all.push_back(tensor);
    for (const auto* tensor : all) {
        if (!tensor->defined()) continue;
        const auto n = tensor->size(0);
        if (per_row.row_of.empty() && std::size_t(n) != inputs.size()) refuse("rows of interventions", std::size_t(n));
        for (const auto row : per_row.row_of)
            if (row < 0 || row >= n)
                throw InvalidInput("An input names row " + std::to_string(row) + " of " + std::to_string(n) +
                                       " rows of interventions",
                                   "", "");
    }
}

at::Tensor last_logits(const model::Decoder& decoder, const at::Tensor& side, const Padded& input,
                       model::KvCache* cache)
{
    const auto layout = decoder.layout(input.ids.size(1), cache ? cache->length() : 0, input.first, input.sets);
    const auto* interventions = input.interventions ? &*input.interventions : nullptr;
    const auto hidden = decoder.forward(decoder.embed(input.ids, side), layout, cache, false, interventions);
    return decoder.logits(hidden.select(1, hidden.size(1) - 1), interventions).to(at::kFloat);
}

/// For every steering row that is used and not zero: an input that holds it must answer to its absence.
void check_steering(const model::Decoder& decoder, const at::Tensor& side, const std::vector<Ids>& inputs,
                    const PerRowInputs& per_row)
{
    if (!side.defined()) return;
    const int vocab = decoder.config().vocab_size;
    std::set<std::int32_t> seen;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const auto& ids = inputs[i];
        at::Tensor with; // this input's logits, worked out once however many new rows it brings
        for (const auto id : ids) {
            if (id < vocab || !seen.insert(id).second) continue;
            if (id - vocab >= side.size(0))
                throw InvalidInput("An input names a steering row that does not exist", "", "");
            if (side[id - vocab].abs().max().item<float>() == 0) continue;
            auto without = side.clone();
            without[id - vocab].zero_();
            auto input = padded({&ids});
            attach(per_row, {std::int64_t(i)}, input);
            if (!with.defined()) with = last_logits(decoder, side, input, nullptr);
            if (at::equal(with, last_logits(decoder, without, input, nullptr)))
                throw Mismatch("A steering token changes no logit of this model, so nothing would be steered", "",
                               "Train the token again for this model");
        }
    }
}

/// What the listener knows of a row: one that is begun again in a smaller batch tells nothing twice.
struct Told {
    std::size_t tokens = 0;
    bool ended = false;
};

class Batch {
public:
    Batch(const model::Decoder& decoder, const at::Tensor& side, const std::vector<Ids>& inputs,
          std::vector<std::size_t> rows, const GenerateSettings& settings, std::vector<Continuation>& results,
          std::vector<Told>& told, const PerRowInputs& per_row)
        : decoder_(decoder), side_(side), inputs_(inputs), rows_(std::move(rows)), s_(settings), results_(results),
          told_(told), per_row_(per_row), cache_(decoder.config().layers)
    {
        for (const auto row : rows_) random_.emplace_back(s_.seed * 0x9e3779b97f4a7c15u + row);
    }

    void run(const Listener& listener, const Cancel& cancel)
    {
        std::vector<const Ids*> chosen;
        for (const auto row : rows_) chosen.push_back(&inputs_[row]);
        auto input = padded(chosen);
        attach(per_row_, {rows_.begin(), rows_.end()}, input);
        read_prefixes(chosen, input);
        while (!rows_.empty()) {
            cancel.check("The generation");
            const auto logits = last_logits(decoder_, side_, input, &cache_);
            std::vector<std::int64_t> kept;
            const auto greedy = s_.temperature == 0 ? logits.argmax(1).cpu() : at::Tensor();
            for (std::size_t b = 0; b < rows_.size(); ++b) {
                const auto id = greedy.defined() ? TokenId(greedy.const_data_ptr<std::int64_t>()[b])
                                                 : choose(logits[std::int64_t(b)], s_, random_[b]);
                auto& result = results_[rows_[b]];
                if (decoder_.config().ends(id)) {
                    finish(rows_[b], listener);
                    continue;
                }
                result.ids.push_back(id);
                auto& told = told_[rows_[b]];
                if (listener.chosen && result.ids.size() > told.tokens)
                    listener.chosen(rows_[b], id, logits[std::int64_t(b)]);
                if (listener.token && result.ids.size() > told.tokens) listener.token(rows_[b], id);
                told.tokens = std::max(told.tokens, result.ids.size());
                const auto length = inputs_[rows_[b]].size() + result.ids.size();
                result.truncated =
                    int(result.ids.size()) >= s_.max_new_tokens || int(length) >= decoder_.config().max_positions;
                if (result.truncated) {
                    finish(rows_[b], listener);
                    continue;
                }
                kept.push_back(std::int64_t(b));
            }
            if (kept.size() < rows_.size()) drop_all_but(close_up(kept), input);
            input.ids = last_ids();
        }
    }

private:
    /// Ids at the end of each input that cannot be shared: a set must not be torn apart, what is added must come later,
    /// and adapters change every key. Nothing where nothing can.
    std::optional<std::size_t> least_fed(const std::vector<const Ids*>& chosen) const
    {
        const auto& a = per_row_.interventions;
        if (!a.blocks.empty() || (a.added.defined() && per_row_.from.empty())) return {};
        std::size_t least = 1;
        for (std::size_t b = 0; b < rows_.size(); ++b) {
            const auto length = chosen[b]->size();
            if (a.added.defined()) least = std::max(least, length - std::size_t(per_row_.from[rows_[b]]));
            if (per_row_.sets.empty()) continue;
            const auto& set = per_row_.sets[rows_[b]];
            if (set.length > 1) least = std::max(least, length - std::size_t(set.begin));
        }
        return least;
    }

    /// Where inputs begin alike, their beginnings are read once and copied into the cache; `input` keeps the rest.
    void read_prefixes(const std::vector<const Ids*>& chosen, Padded& input)
    {
        const auto least = least_fed(chosen);
        if (!least) return;
        const auto shared = share_prefixes(chosen, *least);
        if (shared.heads.empty()) return;
        std::vector<Ids> heads;
        for (const auto& head : shared.heads) {
            const auto& ids = *chosen[head.row];
            heads.emplace_back(ids.begin(), ids.begin() + std::int64_t(head.length));
        }
        std::vector<const Ids*> pointers;
        for (const auto& head : heads) pointers.push_back(&head);
        const auto together = padded(pointers);
        model::KvCache read(decoder_.config().layers);
        const auto width = together.ids.size(1);
        (void)decoder_.forward(decoder_.embed(together.ids, side_), decoder_.layout(width, 0, together.first), &read);
        std::vector<model::KvCache::Source> sources;
        for (std::size_t b = 0; b < chosen.size(); ++b) {
            const auto head = shared.head[b];
            sources.push_back({std::int64_t(head), width - std::int64_t(heads[head].size()),
                               std::int64_t(shared.taken(chosen[b]->size()))});
        }
        const auto fed = std::int64_t(shared.fed), rest = input.ids.size(1) - fed;
        cache_.fill(read, sources, rest);
        input.ids = input.ids.narrow(1, rest, fed);
    }

    void finish(std::size_t row, const Listener& listener)
    {
        told_[row].ended = true;
        if (listener.end) listener.end(row, results_[row]);
    }

    /// The rows that go on, in an order in which a row that ended gives its place to the last one that goes on.
    static std::vector<std::int64_t> close_up(std::vector<std::int64_t> kept)
    {
        std::vector<std::int64_t> placed;
        std::size_t front = 0;
        for (std::int64_t place = 0; front < kept.size(); ++place) {
            const bool alive = kept[front] == place;
            placed.push_back(alive ? kept[front++] : kept.back());
            if (!alive) kept.pop_back();
        }
        return placed;
    }

    void drop_all_but(const std::vector<std::int64_t>& kept, Padded& input)
    {
        cache_.keep_rows(kept);
        if (input.first.defined()) input.first = input.first.index_select(0, at::tensor(kept, at::kLong));
        if (input.interventions) input.interventions = input.interventions->rows(kept);
        if (!input.sets.empty()) {
            std::vector<model::SetSpan> sets;
            for (const auto b : kept) sets.push_back(input.sets[std::size_t(b)]);
            input.sets = std::move(sets);
        }
        std::vector<std::size_t> rows;
        std::vector<Random> random;
        for (const auto b : kept) {
            rows.push_back(rows_[std::size_t(b)]);
            random.push_back(random_[std::size_t(b)]);
        }
        rows_ = std::move(rows);
        random_ = std::move(random);
    }

    at::Tensor last_ids() const
    {
        std::vector<std::int64_t> ids;
        for (const auto row : rows_) ids.push_back(results_[row].ids.back());
        return at::tensor(ids, at::kLong).unsqueeze(1);
    }

    const model::Decoder& decoder_;
    const at::Tensor& side_;
    const std::vector<Ids>& inputs_;
    std::vector<std::size_t> rows_;
    const GenerateSettings& s_;
    std::vector<Continuation>& results_;
    std::vector<Told>& told_;
    const PerRowInputs& per_row_;
    model::KvCache cache_;
    std::vector<Random> random_;
};

} // namespace

TokenId choose(const at::Tensor& logits, const GenerateSettings& s, Random& random)
{
    if (s.temperature == 0) return TokenId(logits.argmax().item<std::int64_t>());
    const auto shares = at::softmax(logits.to(at::kCPU, at::kDouble) / s.temperature, -1);
    const auto [sorted, order] = shares.sort(true, 0, true);
    const auto* share = sorted.const_data_ptr<double>();
    const auto* id = order.const_data_ptr<std::int64_t>();
    std::int64_t n = 0;
    double mass = 0;
    while (n < sorted.size(0) && (n == 0 || mass < s.top_p)) mass += share[n++];
    double left = random.uniform() * mass;
    for (std::int64_t i = 0; i < n; ++i)
        if ((left -= share[i]) < 0) return TokenId(id[i]);
    return TokenId(id[n - 1]);
}

std::vector<Continuation> generate(const model::Decoder& decoder, const at::Tensor& side,
                                   const std::vector<Ids>& inputs, const GenerateSettings& settings,
                                   const Listener& listener, const Cancel& cancel, const PerRowInputs& given)
{
    const c10::InferenceMode no_grad; // less work for each operator than without gradients alone
    check(decoder, inputs, settings);
    check(given, inputs);
    const PerRowInputs per_row{given.sets, given.interventions.to(decoder.dtype(), decoder.device()), given.row_of,
                               given.from};
    check_steering(decoder, side, inputs, per_row);
    std::vector<Continuation> results(inputs.size());
    // Rows of like lengths run together, so that little is padded; those that begin alike, so that it is read once.
    std::vector<std::size_t> order(inputs.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        const auto &one = inputs[a], &other = inputs[b];
        return one.size() != other.size() ? one.size() < other.size() : one < other;
    });
    std::vector<Told> told(inputs.size());
    auto width = std::size_t(std::max(1, settings.batch));
    for (std::size_t i = 0; i < order.size();) {
        std::vector<std::size_t> rows;
        for (; i < order.size() && rows.size() < width; ++i)
            if (!told[order[i]].ended) rows.push_back(order[i]);
        if (rows.empty()) break;
        const auto first = rows[0];
        const auto n = rows.size();
        try {
            Batch(decoder, side, inputs, std::move(rows), settings, results, told, per_row).run(listener, cancel);
            continue;
        } catch (const std::exception& error) {
            if (!model::is_out_of_memory(error)) throw;
            if (n == 1)
                throw OutOfMemory("There is not enough memory for one answer", "",
                                  "Give fewer new tokens, a shorter prompt or a smaller model");
        }
        // What had not ended is done again in half the width; each row is the same whatever runs beside it.
        model::release_cached_memory(decoder.device());
        width = (n + 1) / 2;
        i = std::size_t(std::find(order.begin(), order.end(), first) - order.begin());
        for (auto row = i; row < order.size(); ++row)
            if (!told[order[row]].ended) results[order[row]] = {};
        if (listener.narrowed) listener.narrowed(width);
    }
    return results;
}

Continuation generate_uncached(const model::Decoder& decoder, const at::Tensor& side, const Ids& input,
                               const GenerateSettings& settings, const PerRowInputs& per_row)
{
    at::NoGradGuard no_grad;
    Continuation result;
    Random random(settings.seed * 0x9e3779b97f4a7c15u);
    auto ids = input;
    for (;;) {
        auto whole = padded({&ids});
        attach(per_row, {0}, whole);
        const auto id = choose(last_logits(decoder, side, whole, nullptr)[0], settings, random);
        if (decoder.config().ends(id)) return result;
        result.ids.push_back(id);
        ids.push_back(id);
        result.truncated = int(result.ids.size()) >= settings.max_new_tokens;
        if (result.truncated) return result;
    }
}

} // namespace steerdeck::generate
