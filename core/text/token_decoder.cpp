#include "core/text/token_decoder.h"

#include "core/text/byte_level.h"
#include "core/text/utf8.h"

#include <optional>

namespace steerdeck {

namespace {

constexpr std::size_t longest_token = std::size_t(1)
                                      << 24; // bytes that a Replace may make of one or of all that are fused

/// The byte of "<0x41>".
std::optional<char> byte_of(std::string_view token)
{
    if (token.size() != 6 || !token.starts_with("<0x") || token[5] != '>') return std::nullopt;
    int value = 0;
    for (const char c : token.substr(3, 2)) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                                 : -1;
        if (digit < 0) return std::nullopt;
        value = value * 16 + digit;
    }
    return char(value);
}

std::string each_replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string out;
    std::size_t done = 0;
    for (auto at = text.find(from); at != text.npos; at = text.find(from, done)) {
        out += text.substr(done, at - done);
        out += to;
        done = at + from.size();
    }
    return out += text.substr(done);
}

/// `text` without up to `start` times `character` in front and up to `stop` times behind.
std::string_view stripped(std::string_view text, std::string_view character, std::size_t start, std::size_t stop)
{
    for (; start > 0 && text.starts_with(character); --start) text.remove_prefix(character.size());
    for (; stop > 0 && text.ends_with(character); --stop) text.remove_suffix(character.size());
    return text;
}

} // namespace

TokenDecoder TokenDecoder::from_json(const Json& spec, const std::string& where)
{
    TokenDecoder made;
    made.spaced_ = spec.is_null();
    if (!spec.is_null()) made.add(spec, where + ", decoder");
    return made;
}

void TokenDecoder::add(const Json& spec, const std::string& where)
{
    const auto type = require<std::string>(spec, "type", where);
    const auto put = [&](Kind kind) {
        const auto joins = [](const Step& step) {
            return std::holds_alternative<ByteLevel>(step.kind) || std::holds_alternative<Fuse>(step.kind);
        };
        const bool fused = !steps_.empty() && (steps_.back().fused || joins(steps_.back()));
        steps_.push_back({std::move(kind), fused});
    };
    if (type == "Sequence") {
        each_step(spec, "decoders", where, [this](const Json& one, const std::string& at) { add(one, at); });
    } else if (type == "ByteLevel") {
        put(ByteLevel{});
    } else if (type == "ByteFallback") {
        put(ByteFallback{});
    } else if (type == "Fuse") {
        put(Fuse{});
    } else if (type == "Strip") {
        put(Strip{character_of(spec, "content", where), require<std::size_t>(spec, "start", where),
                  require<std::size_t>(spec, "stop", where)});
    } else if (type == "Metaspace") {
        const bool prefix = value_or(spec, "add_prefix_space", true, where);
        const auto scheme = value_or(spec, "prepend_scheme", std::string(prefix ? "always" : "never"), where);
        put(Metaspace{character_of(spec, "replacement", where), scheme != "never"});
    } else if (type == "Replace") {
        put(Replacement::from_json(spec, where));
    } else {
        refuse_part(message("the decoder \"{}\"", type), where);
    }
    if (steps_.size() > 64) refuse_part(message("more than 64 decoders"), where);
}

std::string TokenDecoder::whole(const Step& step, std::string_view token, bool first) const
{
    if (const auto* replace = std::get_if<Replacement>(&step.kind)) return (*replace)(token, longest_token);
    if (const auto* strip = std::get_if<Strip>(&step.kind))
        return std::string(stripped(token, strip->character, strip->start, strip->stop));
    if (const auto* meta = std::get_if<Metaspace>(&step.kind))
        return each_replaced(token, meta->character, first && meta->drop_first ? "" : " ");
    if (std::holds_alternative<ByteLevel>(step.kind)) return from_byte_level(token);
    return std::string(token);
}

void TokenDecoder::push_at(std::size_t index, State& state, std::string_view token, std::string& out) const
{
    if (index == steps_.size()) {
        out += token;
        return;
    }
    const Step& step = steps_[index];
    State::Step& now = state.steps[index];
    const auto pass = [&](std::string_view text) { push_at(index + 1, state, text, out); };
    const auto* meta = std::get_if<Metaspace>(&step.kind);
    if (std::holds_alternative<Fuse>(step.kind)) {
        pass(token);
    } else if (meta && step.fused) { // all belongs to the first token
        pass(whole(step, token, true));
    } else if (const auto* strip = std::get_if<Strip>(&step.kind); strip && step.fused) {
        now.held += token;
        std::string_view ready = now.held;
        while (now.taken < strip->start && ready.starts_with(strip->character)) {
            ready.remove_prefix(strip->character.size());
            ++now.taken;
        }
        if (!ready.empty()) now.taken = strip->start;
        const std::string_view sure = stripped(ready, strip->character, 0, strip->stop);
        const std::string rest(ready.substr(sure.size()));
        pass(sure);
        now.held = rest;
    } else if (step.fused) {
        now.held += token; // the step must see the whole
    } else if (std::holds_alternative<ByteLevel>(step.kind)) {
        now.held += from_byte_level(token);
        std::size_t end = 0; // of the whole characters
        while (end < now.held.size()) {
            const Utf8Step character = utf8_step(now.held, end);
            if (character.kind == Utf8Step::Kind::unfinished) break;
            end += character.length;
        }
        pass(utf8_lossy(std::string_view(now.held).substr(0, end)));
        now.held.erase(0, end);
    } else if (std::holds_alternative<ByteFallback>(step.kind)) {
        if (const auto byte = byte_of(token)) {
            now.held += *byte; // the run of bytes is a text only if all of it is
            return;
        }
        const std::string run = std::exchange(now.held, {});
        if (!run.empty() && is_utf8(run)) {
            pass(run);
        } else {
            for (std::size_t i = 0; i < run.size(); ++i) pass("\uFFFD");
        }
        pass(token);
    } else {
        const bool first = now.taken++ == 0;
        pass(whole(step, token, first));
    }
}

void TokenDecoder::finish_at(std::size_t index, State& state, std::string& out) const
{
    if (index == steps_.size()) return;
    const Step& step = steps_[index];
    const std::string held = std::exchange(state.steps[index].held, {});
    const auto pass = [&](std::string_view text) { push_at(index + 1, state, text, out); };
    if (std::holds_alternative<ByteFallback>(step.kind) && !step.fused) {
        if (is_utf8(held)) {
            if (!held.empty()) pass(held);
        } else {
            for (std::size_t i = 0; i < held.size(); ++i) pass("\uFFFD");
        }
    } else if (std::holds_alternative<ByteLevel>(step.kind)) {
        if (!held.empty()) pass(utf8_lossy(step.fused ? from_byte_level(held) : held));
    } else if (std::holds_alternative<ByteFallback>(step.kind)) {
        const auto byte = byte_of(held);
        if (!held.empty()) pass(byte ? utf8_lossy(std::string_view(&*byte, 1)) : held);
    } else if (std::holds_alternative<Replacement>(step.kind) && !held.empty()) {
        pass(whole(step, held, true));
    } // what a Strip still holds is what it cuts off
    finish_at(index + 1, state, out);
}

void TokenDecoder::push(State& state, std::string_view token, std::string& out) const
{
    if (state.steps.empty())
        state.steps.resize(steps_.size() + 1);
    else if (spaced_)
        out += ' ';
    push_at(0, state, token, out);
}

void TokenDecoder::finish(State& state, std::string& out) const
{
    if (!state.steps.empty()) finish_at(0, state, out);
    state.steps.clear();
}

std::string TokenDecoder::bytes_of(std::string_view token) const
{
    std::string text(token);
    for (const Step& step : steps_) {
        if (std::holds_alternative<Strip>(step.kind)) continue;
        if (std::holds_alternative<ByteFallback>(step.kind)) {
            if (const auto byte = byte_of(text)) return {*byte};
        } else {
            text = whole(step, text, false);
        }
    }
    return text;
}

} // namespace steerdeck
