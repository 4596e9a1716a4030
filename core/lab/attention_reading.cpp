// What a deck's rows do in the model's own passes: core/lab/mechanism.h.
#include "core/generate/generate.h"
#include "core/geometry/attention.h"
#include "core/lab/input_pieces.h"
#include "core/lab/mechanism.h"
#include "core/lab/parts.h"
#include "core/lab/questions.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>

namespace steerdeck::lab {
namespace {

constexpr std::int64_t positions_at_once = 16; // of logits over the whole vocabulary

/// An input in the extended vocabulary.
struct SteeredInput {
    std::vector<std::int32_t> ids;
    model::SetSpan set;
};

void check(const Lab::Parts& parts, const AttentionRequest& request)
{
    const auto refuse = [](const Message& what, const Message& remedy) {
        throw InvalidInput(what, message("the mechanism"), remedy);
    };
    if (request.prompt.empty()) refuse(message("There is no prompt"), message("Write one"));
    if (request.max_new_tokens < 1 || request.max_new_tokens > 1000)
        refuse(message("The answer's length is {}", request.max_new_tokens), message("Give 1 to 1000"));
    const auto chips = steering::enabled_chips(request.deck);
    if (chips.empty()) refuse(message("The deck is empty"), message("Put a behaviour on it"));
    const auto& set = parts.assembler->behavior_set();
    for (const auto& chip : chips) {
        const auto& title = set.at(chip.behavior).title;
        if (steering::way_of(chip, Method::steering) != Method::steering)
            refuse(message("\"{}\" steers by a way of its own, not by its token", title),
                   message("Let it steer as the answer does, or take it off the deck"));
    }
}

/// Throws OutOfMemory where so many shares of attention would not fit.
void refuse_too_large(const Lab::Parts& parts, double shares)
{
    constexpr double copies = 3; // by layer, all together, and those that are told
    const double bytes = copies * sizeof(float) * shares, free = parts.free_memory();
    if (bytes > free)
        throw OutOfMemory(message("The attention of this answer needs {} of memory where {} is free",
                                  model::gigabytes(bytes), model::gigabytes(free)),
                          message("the mechanism"), message("Ask for a shorter answer, or close other programs"));
}

/// `input` without the id in slot `slot`.
SteeredInput without(SteeredInput input, int slot)
{
    input.ids.erase(input.ids.begin() + slot);
    if (slot < input.set.begin) {
        --input.set.begin;
    } else if (slot < input.set.begin + input.set.length) {
        auto row = slot - input.set.begin;
        auto part = input.set.parts.begin();
        for (; part != input.set.parts.end() && row >= *part; ++part) row -= *part;
        if (part != input.set.parts.end() && --*part == 0) input.set.parts.erase(part);
        --input.set.length;
    }
    return input;
}

/// How the answer's ids stand behind hidden states [answer, d] that predict them.
std::vector<TokenLogit> logits_of(const model::Decoder& decoder, const at::Tensor& hidden,
                                  const std::vector<TokenId>& answer)
{
    const at::NoGradGuard no_grad;
    std::vector<TokenLogit> result;
    const auto total = std::int64_t(answer.size());
    for (std::int64_t first = 0; first < total; first += positions_at_once) {
        const auto n = std::min(positions_at_once, total - first);
        const auto logits = decoder.logits(hidden.narrow(0, first, n)).to(at::kFloat);
        const auto ids =
            at::tensor(std::vector<std::int64_t>(answer.begin() + first, answer.begin() + first + n), at::kLong)
                .to(logits.device())
                .unsqueeze(1);
        const auto own = logits.gather(1, ids);
        const auto probability = (own - at::logsumexp(logits, 1, true)).exp();
        const auto told =
            at::cat({own, probability, logits.gt(own).sum(1, true).to(at::kFloat)}, 1).to(at::kCPU).contiguous();
        const auto* values = told.const_data_ptr<float>();
        for (std::int64_t i = 0; i < n; ++i)
            result.push_back({values[3 * i], values[3 * i + 1], int(values[3 * i + 2])});
    }
    return result;
}

/// The same where `input` stands before the answer.
std::vector<TokenLogit> logits_behind(const model::Decoder& decoder, const at::Tensor& side, const SteeredInput& input,
                                      const std::vector<TokenId>& answer)
{
    const at::NoGradGuard no_grad;
    auto ids = input.ids;
    ids.insert(ids.end(), answer.begin(), answer.end() - 1);
    const auto length = std::int64_t(ids.size()), first = std::int64_t(input.ids.size()) - 1;
    const auto tensor = at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong).view({1, length});
    const auto hidden = decoder.forward(decoder.embed(tensor, side), decoder.layout(length, 0, {}, {input.set}));
    return logits_of(decoder, hidden[0].narrow(0, first, length - first), answer);
}

std::vector<int> positions_of(int slots, const model::SetSpan& set)
{
    std::vector<int> positions;
    for (int slot = 0; slot < slots; ++slot) positions.push_back(model::position_of(slot, set));
    return positions;
}

std::vector<SeenPositions> seen_in(const model::Decoder& decoder, const model::Layout& layout, std::int64_t slots)
{
    std::vector<SeenPositions> all;
    for (const auto& [window, mask] : layout.masks) {
        SeenPositions seen{window, {}, {}};
        for (int layer = 0; layer < decoder.config().layers; ++layer)
            if (decoder.config().kind_of(layer).window == window) seen.layers.push_back(layer);
        seen.visible.assign(std::size_t(slots * slots), 1);
        if (mask.defined()) {
            const auto visible =
                mask[0][0].narrow(0, 0, slots).narrow(1, 0, slots).eq(0).to(at::kCPU, at::kByte).contiguous();
            const auto* values = visible.const_data_ptr<std::uint8_t>();
            seen.visible.assign(values, values + visible.numel());
        }
        all.push_back(std::move(seen));
    }
    return all;
}

} // namespace

double AttentionReading::paid(int token, int layer, int head, int slot) const
{
    const auto row =
        (std::size_t(token) * std::size_t(layers) + std::size_t(layer)) * std::size_t(heads) + std::size_t(head);
    return attention[row * std::size_t(length()) + std::size_t(slot)];
}

double AttentionReading::mean_paid(int token, int slot, int layer) const
{
    double sum = 0;
    const int first = std::max(0, layer), end = layer < 0 ? layers : layer + 1;
    for (int l = first; l < end; ++l)
        for (int head = 0; head < heads; ++head) sum += paid(token, l, head, slot);
    return sum / ((end - first) * heads);
}

AttentionReading read_attention(Lab& lab, const AttentionRequest& request, const ProgressSink& progress,
                                const Cancel& cancel)
{
    const char* work = "The look at the mechanism";
    const auto& parts = lab.parts();
    check(parts, request);
    model::use_threads(parts.threads);
    const auto& decoder = *parts.decoder;
    const auto& tokenizer = parts.assembler->tokenizer();
    steering::SideTable table(decoder.config().vocab_size);
    const auto assembled =
        parts.assembler->assemble(request.prompt, request.deck, Method::steering, *parts.tokens(), table);
    const SteeredInput input{assembled.ids, assembled.set};
    const auto side = table.rows();

    AttentionReading reading;
    reading.input = pieces_of(tokenizer, decoder.config().vocab_size, input.ids, assembled.rows);
    reading.positions = positions_of(int(input.ids.size()), input.set);
    for (std::size_t slot = 0; slot < input.ids.size(); ++slot)
        if (input.ids[slot] >= decoder.config().vocab_size) reading.rows.push_back(int(slot));
    const Stopwatch watch;
    const auto passes = long(reading.rows.size()) + 3; // the answer, input and answer once more, and without rows
    long done = 0;
    const auto tell = [&] {
        if (progress) progress({message("Reading passes"), done++, passes, watch.seconds()});
        cancel.check(work);
    };
    tell();
    generate::GenerateSettings settings;
    settings.max_new_tokens = request.max_new_tokens;
    const auto answer =
        generate::generate(decoder, side, {input.ids}, settings, {}, cancel, {.sets = {input.set}})[0].ids;
    const auto read = parts.assembler->answer_of(answer);
    reading.answer = read.answer;
    reading.badges =
        parts.badges(request.prompt, steering::enabled_chips(request.deck), read.answer, request.deck.join);
    (void)try_questions(&parts, reading.badges, read.answer, request.judge, cancel);
    reading.layers = decoder.config().layers;
    reading.heads = decoder.config().n_heads;
    tell();
    // The last id's own position predicts what would come next, which nobody asks for; but its place is in the picture.
    auto ids = input.ids;
    ids.insert(ids.end(), answer.begin(), answer.end());
    const auto first = std::int64_t(input.ids.size()) - 1, n = std::int64_t(answer.size());
    refuse_too_large(parts, double(n + 1) * reading.layers * reading.heads * double(ids.size()));
    const auto pass = geometry::attention_of(decoder, ids, side, input.set, first);
    reading.seen = seen_in(decoder, pass.layout, first + 1);
    const auto with = logits_of(decoder, pass.hidden.narrow(0, 0, n), answer);
    const auto weights = pass.weights.narrow(2, 0, n).permute({2, 0, 1, 3}).contiguous(); // [n, layers, heads, slots]
    reading.attention.assign(weights.const_data_ptr<float>(), weights.const_data_ptr<float>() + weights.numel());
    for (std::size_t i = 0; i < answer.size(); ++i)
        reading.tokens.push_back({tokenizer.piece(answer[i]), int(answer[i]), with[i], {}});
    if (answer.empty()) return reading;
    const auto leave_out = [&](const SteeredInput& rest) {
        tell();
        const auto logits = logits_behind(decoder, side, rest, answer);
        for (std::size_t i = 0; i < answer.size(); ++i) reading.tokens[i].without.push_back(logits[i]);
    };
    for (const int slot : reading.rows) leave_out(without(input, slot));
    auto plain = input;
    for (auto slot = reading.rows.rbegin(); slot != reading.rows.rend(); ++slot) plain = without(plain, *slot);
    leave_out(plain);
    return reading;
}

} // namespace steerdeck::lab
