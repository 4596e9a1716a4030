#include "core/generate/streams.h"

#include "core/base/error.h"
#include "core/generate/carried.h"
#include "core/generate/check.h"
#include "core/generate/places.h"
#include "core/generate/seeds.h"
#include "core/model/hardware.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <bit>
#include <utility>

namespace steerdeck::generate {

using Ids = std::vector<std::int32_t>;

namespace {

constexpr std::int64_t slot_step = 128; // slots of the cache come in so many

std::int64_t rounded(std::int64_t slots) { return (slots + slot_step - 1) / slot_step * slot_step; }

std::size_t places_for(std::size_t sequences, int most)
{
    return std::min(std::bit_ceil(std::max<std::size_t>(sequences, 1)), std::size_t(std::max(1, most)));
}

bool same_prompt(const StreamRequest& a, const StreamRequest& b)
{
    return a.side.is_same(b.side) && a.set == b.set && a.ids == b.ids && a.changes == b.changes && a.from == b.from;
}

/// Enough of an input to see whether its steering rows act: they and a few ids around them.
void check_rows(const model::Decoder& decoder, const StreamRequest& request)
{
    constexpr std::ptrdiff_t around = 8;
    if (!request.side.defined()) return;
    const auto is_row = [vocab = decoder.config().vocab_size](std::int32_t id) { return id >= vocab; };
    const auto first = std::ranges::find_if(request.ids, is_row) - request.ids.begin();
    const auto last = std::find_if(request.ids.rbegin(), request.ids.rend(), is_row).base() - request.ids.begin();
    const auto begin = std::max<std::ptrdiff_t>(0, first - around),
               end = std::min<std::ptrdiff_t>(std::ptrdiff_t(request.ids.size()), last + around);
    if (begin >= end) return;
    PerInput carried;
    auto set = request.set;
    set.begin -= int(begin);
    if (set.length > 1) carried.sets = {set};
    check_steering(decoder, request.side, {{request.ids.begin() + begin, request.ids.begin() + end}}, carried);
}

std::exception_ptr no_memory()
{
    return std::make_exception_ptr(OutOfMemory(message("There is not enough memory for one answer"), "",
                                               message("Give fewer new tokens, a shorter prompt or a smaller model")));
}

} // namespace

Streams::Streams(const model::Decoder& decoder, const StreamLimits& limits)
    : decoder_(decoder), limits_(limits), cache_(decoder.config().layers)
{
}

std::size_t Streams::waiting() const { return waiting_.size() + (reading_ ? reading_->sequences.size() : 0); }

/// What a sequence is read from: its prompt, and what it had said before it had to make room.
Ids Streams::prompt_of(const Sequence& sequence) const
{
    auto ids = sequence.request.ids;
    ids.insert(ids.end(), sequence.out.begin(), sequence.out.end());
    return ids;
}

/// Slots that it takes in the end.
std::int64_t Streams::most_slots(const Sequence& sequence) const
{
    return std::min(std::int64_t(sequence.request.ids.size()) + sequence.request.settings.max_new_tokens,
                    std::int64_t(decoder_.config().max_positions));
}

double Streams::bytes_for(std::size_t sequences, std::int64_t slots) const
{
    const auto& c = decoder_.config();
    const double slot = 2.0 * c.layers * c.n_kv_heads * c.head_dim * double(c10::elementSize(decoder_.dtype()));
    return double(places_for(sequences, limits_.sequences)) * double(rounded(slots)) * slot;
}

Beside Streams::load() const
{
    auto slots = std::int64_t(0);
    const auto look = [&](const std::vector<Sequence>& all) {
        for (const auto& one : all) slots = std::max(slots, most_slots(one));
    };
    look(running_);
    if (reading_) look(reading_->sequences);
    const auto sequences = running_.size() + (reading_ ? reading_->sequences.size() : 0);
    return {sequences, sequences == 0 ? 0 : bytes_for(sequences, slots), first_waiting()};
}

StreamId Streams::first_waiting() const
{
    return waiting_.empty() ? std::numeric_limits<StreamId>::max() : waiting_.front().id;
}

StreamId Streams::add(StreamRequest request, StreamId name)
{
    check_settings(decoder_, {request.ids}, request.settings);
    check_per_input({.sets = {request.set}}, {request.ids});
    const auto rows = request.side.defined() ? request.side.size(0) : 0;
    for (const auto id : request.ids)
        if (id < 0 || id >= decoder_.config().vocab_size + rows)
            throw InvalidInput(message("An input names a steering row that does not exist"), "", "");
    const Random random(state_of_input(request.settings.seed, request.index));
    if (request.from < 0 || request.from >= std::int64_t(request.ids.size()))
        throw InvalidInput(message("What is changed begins outside the input"), "", "");
    next_ = std::max(next_, name);
    Sequence sequence{next_, std::move(request), random};
    if (bytes_for(1, most_slots(sequence)) > limits_.bytes)
        throw InvalidInput(message("An answer this long does not fit into the memory for answers"), "",
                           message("Ask for fewer new tokens, or shorten the prompt"));
    waiting_.push_back(std::move(sequence));
    return next_++;
}

void Streams::leave(StreamId id)
{
    const c10::InferenceMode no_grad;
    const auto is_it = [id](const Sequence& sequence) { return sequence.id == id; };
    if (std::erase_if(waiting_, is_it) > 0) return;
    if (reading_) {
        auto& group = reading_->sequences;
        if (const auto found = std::ranges::find_if(group, is_it); found != group.end()) {
            reading_->row_of.erase(reading_->row_of.begin() + (found - group.begin()));
            group.erase(found);
            if (group.empty()) reading_.reset();
            return;
        }
    }
    std::vector<std::int64_t> kept;
    for (std::size_t i = 0; i < running_.size(); ++i)
        if (running_[i].id != id) kept.push_back(std::int64_t(i));
    if (kept.size() < running_.size()) keep(close_up(std::move(kept)));
}

void Streams::step(const StreamListener& listener)
{
    const c10::InferenceMode no_grad;
    if (!reading_) begin_reading(listener);
    if (reading_) read_on(listener);
    if (!running_.empty()) decode(listener);
}

/// Whether `next` may be answered beside those that run and those in `group`, up to the longest that they may become.
bool Streams::fits(const std::vector<Sequence>& group, const Sequence& next) const
{
    const auto sequences = running_.size() + group.size() + 1;
    if (sequences == 1 && beside_.sequences == 0) return true;
    if (sequences + beside_.sequences > std::size_t(limits_.sequences)) return false;
    auto slots = most_slots(next);
    for (const auto* all : {&running_, &group})
        for (const auto& one : *all) slots = std::max(slots, most_slots(one));
    return bytes_for(sequences, slots) + beside_.bytes <= limits_.bytes;
}

/// Whether the rows of `next`, the first that waits, act. Where they do not, or where memory is short although it is
/// alone, it has failed and is gone.
bool Streams::may_be_read(Sequence& next, bool alone, const StreamListener& listener)
{
    if (next.checked) return true;
    try {
        check_rows(decoder_, next.request);
        next.checked = true;
        return true;
    } catch (const std::exception& error) {
        const bool short_of_memory = model::is_out_of_memory(error);
        if (short_of_memory && !alone) {
            held_back_ = !running_.empty();
            return false;
        }
        listener.failed(next.id, short_of_memory ? no_memory() : std::current_exception());
    }
    waiting_.pop_front();
    return false;
}

/// Takes those that wait, in their order, as many as are read in a step.
void Streams::begin_reading(const StreamListener& listener)
{
    if (running_.empty()) held_back_ = false;
    const auto at_once = std::size_t(running_.empty() ? limits_.read_alone : limits_.read_beside);
    Reading reading{{}, {}, {}, {}, {}, model::KvCache(decoder_.config().layers)};
    auto& group = reading.sequences;
    std::vector<Ids> prompts;
    std::vector<std::size_t> first_with; // of each prompt: the first sequence that has it
    std::size_t longest = 0;
    while (!waiting_.empty() && waiting_.front().id < beside_.first_waiting && !held_back_ &&
           group.size() < together_ && fits(group, waiting_.front())) {
        auto& next = waiting_.front();
        std::size_t row = 0;
        for (; row < prompts.size(); ++row) {
            const auto& other = group[first_with[row]];
            if (next.out.empty() && other.out.empty() && same_prompt(other.request, next.request)) break;
        }
        if (row == prompts.size()) {
            const auto length = next.request.ids.size() + next.out.size();
            if (row > 0 && (row + 1) * std::max(longest, length) > at_once) break;
            const auto id = next.id;
            if (!may_be_read(next, nobody_runs() && group.empty(), listener)) {
                if (waiting_.empty() || waiting_.front().id != id) continue;
                break;
            }
            longest = std::max(longest, length);
            first_with.push_back(group.size());
            prompts.push_back(prompt_of(next));
        }
        reading.row_of.push_back(std::int64_t(row));
        group.push_back(std::move(next));
        waiting_.pop_front();
    }
    if (prompts.empty()) return;
    // The rows of all of them stand in one table: what a prompt calls its row r is that table's row `begin` + r.
    std::vector<at::Tensor> sides;
    std::int64_t begin = 0;
    bool any_set = false;
    std::vector<const Ids*> pointers;
    for (std::size_t row = 0; row < prompts.size(); ++row) {
        const auto& request = group[first_with[row]].request;
        for (auto& id : prompts[row])
            if (id >= decoder_.config().vocab_size) id += std::int32_t(begin);
        if (request.side.defined()) {
            sides.push_back(request.side);
            begin += request.side.size(0);
        }
        reading.lengths.push_back(std::int64_t(prompts[row].size()));
        any_set = any_set || request.set.length > 1;
        pointers.push_back(&prompts[row]);
    }
    reading.input = padded(pointers);
    if (reading.input.first.defined()) reading.input.first = model::uploaded(reading.input.first, decoder_.device());
    if (any_set)
        for (const auto first : first_with) reading.input.sets.push_back(group[first].request.set);
    if (!sides.empty()) reading.side = at::cat(sides);
    std::vector<const model::Interventions*> changes;
    std::vector<std::int64_t> from;
    for (std::size_t row = 0; row < prompts.size(); ++row) {
        const auto& request = group[first_with[row]].request;
        changes.push_back(request.changes.get());
        from.push_back(request.from + reading.input.ids.size(1) - reading.lengths[row]);
    }
    reading.input.interventions = together(changes, from);
    if (auto& change = reading.input.interventions; change && change->from.defined())
        change->from = model::uploaded(change->from, decoder_.device());
    reading_ = std::move(reading);
}

void Streams::read_on(const StreamListener& listener)
{
    auto& r = *reading_;
    at::Tensor logits;
    const auto before = running_.size();
    try {
        const auto rows = r.input.ids.size(0), width = r.input.ids.size(1), past = r.cache.length();
        const auto at_once = std::int64_t(running_.empty() ? limits_.read_alone : limits_.read_beside);
        const auto length = std::min(std::max<std::int64_t>(1, at_once / rows), width - past);
        const auto layout = decoder_.layout(length, past, r.input.first, r.input.sets);
        const auto* changes = r.input.interventions ? &*r.input.interventions : nullptr;
        const auto hidden = decoder_.forward(decoder_.embed(r.input.ids.narrow(1, past, length), r.side), layout,
                                             &r.cache, false, changes);
        if (past + length < width) return;
        logits = decoder_.logits(hidden.select(1, length - 1), changes).to(at::kFloat);
        enter(r);
    } catch (const std::exception& error) {
        if (!model::is_out_of_memory(error)) throw;
        return postpone_reading(listener);
    }
    const auto row_of = std::move(r.row_of);
    reading_.reset();
    together_ = std::size_t(-1);
    take_all(before, logits, row_of, listener);
}

/// Copies what was read into the cache that all run in; where memory is short for that, nothing has happened.
void Streams::enter(Reading& reading)
{
    const auto width = reading.input.ids.size(1);
    std::vector<model::KvCache::Source> sources;
    for (const auto row : reading.row_of) {
        const auto length = reading.lengths[std::size_t(row)];
        sources.push_back({row, width - length, length});
    }
    const auto all = running_.size() + sources.size();
    running_.reserve(all);
    cache_.reserve(std::int64_t(places_for(all, limits_.sequences)),
                   rounded(std::max(cache_.length(), width) + slot_step / 2));
    cache_.enter(reading.cache, sources);
    joined_ = true;
    for (std::size_t i = 0; i < reading.sequences.size(); ++i) {
        reading.sequences[i].held = reading.lengths[std::size_t(reading.row_of[i])];
        running_.push_back(std::move(reading.sequences[i]));
    }
}

/// What holds until somebody comes or goes: where the sequences begin in the cache behind `past` slots, which grows as
/// they do, and what they change.
void Streams::lay_out_running(std::int64_t past)
{
    if (!joined_) return;
    std::vector<const model::Interventions*> changes;
    std::vector<std::int64_t> from, first;
    bool padding = false;
    for (const auto& sequence : running_) {
        first.push_back(past - sequence.held);
        padding = padding || first.back() > 0;
        changes.push_back(sequence.request.changes.get());
        from.push_back(sequence.request.from + first.back());
    }
    first_ = padding ? model::uploaded(at::tensor(first, at::kLong), decoder_.device()) : at::Tensor();
    changes_ = together(changes, from);
    if (changes_ && changes_->from.defined()) changes_->from = model::uploaded(changes_->from, decoder_.device());
    joined_ = false;
}

void Streams::decode(const StreamListener& listener)
{
    const auto past = cache_.length();
    at::Tensor logits;
    try {
        cache_.reserve(std::int64_t(places_for(running_.size(), limits_.sequences)), rounded(past + 1));
        lay_out_running(past);
        std::vector<std::int64_t> ids;
        std::vector<model::SetSpan> sets;
        bool any_set = false;
        for (const auto& sequence : running_) {
            ids.push_back(sequence.out.back());
            sets.push_back(sequence.request.set);
            any_set = any_set || sets.back().length > 1;
        }
        if (!any_set) sets.clear();
        const auto layout = decoder_.layout(1, past, first_, sets);
        const auto* changes = changes_ ? &*changes_ : nullptr;
        const auto hidden = decoder_.forward(decoder_.embed(at::tensor(ids, at::kLong).unsqueeze(1), {}), layout,
                                             &cache_, false, changes);
        logits = decoder_.logits(hidden.select(1, 0), changes).to(at::kFloat);
    } catch (const std::exception& error) {
        if (!model::is_out_of_memory(error)) throw;
        cache_.truncate(past);
        return reading_ ? postpone_reading(listener) : postpone_newest(listener);
    }
    std::vector<std::int64_t> rows;
    for (auto& sequence : running_) {
        ++sequence.held;
        rows.push_back(std::int64_t(rows.size()));
    }
    take_all(0, logits, rows, listener);
}

/// Gives the running sequences from `begin` on their next ids, sequence begin + i under row row_of[i] of `logits`
/// [n, vocab]; those that end leave.
void Streams::take_all(std::size_t begin, const at::Tensor& logits, const std::vector<std::int64_t>& row_of,
                       const StreamListener& listener)
{
    std::vector<double> temperatures(std::size_t(logits.size(0))); // of each row: the highest of those that share it
    for (std::size_t i = begin; i < running_.size(); ++i) {
        auto& row = temperatures[std::size_t(row_of[i - begin])];
        row = std::max(row, running_[i].request.settings.temperature);
    }
    const Choices choices(logits, std::move(temperatures));
    std::vector<std::int64_t> kept;
    for (std::size_t i = 0; i < begin; ++i) kept.push_back(std::int64_t(i));
    for (std::size_t i = begin; i < running_.size(); ++i) {
        auto& sequence = running_[i];
        const auto row = row_of[i - begin];
        const auto& settings = sequence.request.settings;
        if (take(sequence, choices(row, settings, sequence.random), listener)) kept.push_back(std::int64_t(i));
    }
    if (kept.size() < running_.size()) keep(close_up(std::move(kept)));
}

/// Enters the next id; whether the sequence goes on.
bool Streams::take(Sequence& sequence, TokenId id, const StreamListener& listener) const
{
    const auto& config = decoder_.config();
    if (config.ends(id)) {
        if (listener.end) listener.end(sequence.id, {sequence.out, false});
        return false;
    }
    sequence.out.push_back(id);
    if (listener.token) listener.token(sequence.id, id);
    const auto said = std::int64_t(sequence.out.size()), length = std::int64_t(sequence.request.ids.size()) + said;
    const bool truncated = said >= sequence.request.settings.max_new_tokens || length >= config.max_positions;
    if (truncated && listener.end) listener.end(sequence.id, {sequence.out, true});
    return !truncated;
}

/// Leaves the running sequences `kept`, in this order, and no more slots on the left than are worth keeping.
void Streams::keep(const std::vector<std::int64_t>& kept)
{
    held_back_ = false;
    joined_ = true;
    std::vector<Sequence> left;
    for (const auto i : kept) left.push_back(std::move(running_[std::size_t(i)]));
    running_ = std::move(left);
    if (running_.empty()) return cache_.clear();
    cache_.keep(kept);
    std::int64_t longest = 0;
    for (const auto& sequence : running_) longest = std::max(longest, sequence.held);
    cache_.drop(slots_to_drop(cache_.length(), longest));
}

/// The prompts that are being read wait again, in front; one that is quite alone fails.
void Streams::postpone_reading(const StreamListener& listener)
{
    auto group = std::move(reading_->sequences);
    reading_.reset();
    model::release_cached_memory(decoder_.device());
    if (nobody_runs() && group.size() == 1) return listener.failed(group[0].id, no_memory());
    held_back_ = !running_.empty();
    together_ = std::max<std::size_t>(1, group.size() / 2);
    while (!group.empty()) {
        waiting_.push_front(std::move(group.back()));
        group.pop_back();
    }
}

/// The running sequence that came last waits again, in front; it goes on where it was when it has been read again.
void Streams::postpone_newest(const StreamListener& listener)
{
    const auto newest = std::ranges::max_element(running_, {}, &Sequence::id);
    auto sequence = std::move(*newest);
    const auto place = newest - running_.begin();
    std::vector<std::int64_t> kept;
    for (std::int64_t i = 0; i < std::int64_t(running_.size()); ++i)
        if (i != place) kept.push_back(i);
    keep(close_up(std::move(kept)));
    model::release_cached_memory(decoder_.device());
    if (nobody_runs()) return listener.failed(sequence.id, no_memory());
    held_back_ = true;
    sequence.held = 0;
    waiting_.push_front(std::move(sequence));
}

} // namespace steerdeck::generate
