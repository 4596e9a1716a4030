#include "core/text/pretokenizer.h"

#include "core/text/byte_level.h"
#include "core/text/replacement.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <map>
#include <unicode/uchar.h>

namespace steerdeck {

namespace {

/// The words of the pre-tokenizer Whitespace, in the sense of Unicode's TR 18.
constexpr std::string_view whitespace_pattern =
    R"([\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\x{200c}\x{200d}]+|[^\s\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\x{200c}\x{200d}]+)";

SplitBehavior behavior_of(const Json& spec, const std::string& where)
{
    static const std::map<std::string, SplitBehavior> names = {
        {"Isolated", SplitBehavior::isolated},
        {"Removed", SplitBehavior::removed},
        {"MergedWithPrevious", SplitBehavior::merged_with_previous},
        {"MergedWithNext", SplitBehavior::merged_with_next},
        {"Contiguous", SplitBehavior::contiguous}};
    const auto name = require<std::string>(spec, "behavior", where);
    const auto found = names.find(name);
    if (found == names.end()) refuse_part(message("the split behavior \"{}\"", name), where);
    return found->second;
}

bool is_of(CharacterStep::Kind kind, char32_t code)
{
    const auto c = UChar32(code);
    switch (kind) {
    case CharacterStep::Kind::digit:
        return code < 0x80 ? code >= '0' && code <= '9' : (U_GET_GC_MASK(c) & U_GC_N_MASK) != 0;
    case CharacterStep::Kind::punctuation: // ASCII's symbols too
        return code < 0x80 ? u_isgraph(c) && !u_isalnum(c) : (U_GET_GC_MASK(c) & U_GC_P_MASK) != 0;
    case CharacterStep::Kind::white_space:
        return u_hasBinaryProperty(c, UCHAR_WHITE_SPACE) != 0;
    }
    return false;
}

std::string_view part(const Pieces& pieces, Span span)
{
    return std::string_view(pieces.text).substr(span.begin, span.end - span.begin);
}

void cut(const Regex& pattern, SplitBehavior behavior, bool invert, Pieces& pieces)
{
    std::vector<Span> out, matches;
    for (const Span span : pieces.spans) {
        const auto piece = part(pieces, span);
        pattern.find_all(piece, matches);
        split_at(span.begin, piece.size(), matches, behavior, invert, out);
    }
    pieces.spans = std::move(out);
}

/// What a text begins: steps put spaces there.
enum class Start { of_input, of_section, none };

void apply(const SplitStep& step, Pieces& pieces, Start) { cut(step.pattern, step.behavior, step.invert, pieces); }

void apply(const CharacterStep& step, Pieces& pieces, Start)
{
    std::vector<Span> out, matches;
    for (const Span span : pieces.spans) {
        const auto piece = part(pieces, span);
        matches.clear();
        for (std::size_t i = 0; i < piece.size();) {
            const Utf8Step character = utf8_step(piece, i);
            if (is_of(step.kind, character.code)) matches.push_back({i, i + character.length});
            i += character.length;
        }
        split_at(span.begin, piece.size(), matches, step.behavior, false, out);
    }
    pieces.spans = std::move(out);
}

void apply(const ByteLevelStep& step, Pieces& pieces, Start start)
{
    if (step.add_prefix_space) {
        Pieces out;
        for (const Span span : pieces.spans) {
            const std::size_t begin = out.text.size();
            const bool prepends = start != Start::none || span.begin > 0;
            if (prepends && pieces.text[span.begin] != ' ') out.text += ' ';
            out.text += part(pieces, span);
            out.spans.push_back({begin, out.text.size()});
        }
        pieces = std::move(out);
    }
    if (step.words) cut(*step.words, SplitBehavior::isolated, false, pieces);
}

void write_in_byte_alphabet(Pieces& pieces)
{
    Pieces out;
    for (const Span span : pieces.spans) {
        const std::size_t begin = out.text.size();
        out.text += to_byte_level(part(pieces, span));
        out.spans.push_back({begin, out.text.size()});
    }
    pieces = std::move(out);
}

void apply(const MetaspaceStep& step, Pieces& pieces, Start start)
{
    using Prepend = MetaspaceStep::Prepend;
    Pieces out;
    out.text.reserve(pieces.text.size() + pieces.text.size() / 2);
    for (const Span span : pieces.spans) {
        const auto piece = part(pieces, span);
        const std::size_t begin = out.text.size();
        const bool prepends = (step.prepend == Prepend::always && (start != Start::none || span.begin > 0)) ||
                              (step.prepend == Prepend::first && start == Start::of_input && span.begin == 0);
        if (prepends && piece.front() != ' ' && !piece.starts_with(step.replacement)) out.text += step.replacement;
        std::size_t word = begin;
        for (std::size_t i = 0; i < piece.size();) {
            const bool space = piece[i] == ' ';
            const std::size_t length = space ? 1 : utf8_step(piece, i).length;
            const auto character = space ? std::string_view(step.replacement) : piece.substr(i, length);
            // A word begins at each replacement.
            if (step.split && character == step.replacement && out.text.size() > word) {
                out.spans.push_back({word, out.text.size()});
                word = out.text.size();
            }
            out.text += character;
            i += length;
        }
        out.spans.push_back({word, out.text.size()});
    }
    pieces = std::move(out);
}

} // namespace

void split_at(std::size_t offset, std::size_t length, const std::vector<Span>& matches, SplitBehavior behavior,
              bool invert, std::vector<Span>& out)
{
    const std::size_t first = out.size();
    const auto put = [&](Span span) { out.push_back({span.begin + offset, span.end + offset}); };
    bool previous_match = false;
    const auto each = [&](Span span, bool match) {
        const bool had_match = std::exchange(previous_match, match);
        bool joins = false;
        if (behavior == SplitBehavior::removed && match) return;
        if (behavior == SplitBehavior::merged_with_previous) joins = match && !had_match;
        if (behavior == SplitBehavior::contiguous) joins = match == had_match;
        if (joins && out.size() > first)
            out.back().end = span.end + offset;
        else
            put(span);
    };
    if (behavior == SplitBehavior::merged_with_next) { // from the right, as the reference does
        std::size_t next = length;
        const auto each_back = [&](Span span, bool match) {
            const bool had_match = std::exchange(previous_match, match);
            if (match && !had_match && out.size() > first)
                out.back().begin = span.begin + offset;
            else
                put(span);
        };
        for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
            if (match->end != next) each_back({match->end, next}, invert);
            each_back(*match, !invert);
            next = match->begin;
        }
        if (next != 0) each_back({0, next}, invert);
        std::reverse(out.begin() + std::ptrdiff_t(first), out.end());
    } else {
        std::size_t done = 0;
        for (const Span match : matches) {
            if (done != match.begin) each({done, match.begin}, invert);
            each(match, !invert);
            done = match.end;
        }
        if (done != length) each({done, length}, invert);
    }
    out.erase(std::remove_if(out.begin() + std::ptrdiff_t(first), out.end(),
                             [](Span span) { return span.begin == span.end; }),
              out.end());
}

PreTokenizer PreTokenizer::from_json(const Json& spec, const std::string& where)
{
    PreTokenizer made;
    if (!spec.is_null()) made.add(spec, where + ", pre_tokenizer");
    if (!made.steps_.empty()) made.leaves_bytes_ = std::holds_alternative<ByteLevelStep>(made.steps_.back());
    return made;
}

void PreTokenizer::add(const Json& spec, const std::string& where)
{
    using Kind = CharacterStep::Kind;
    const auto type = require<std::string>(spec, "type", where);
    if (type == "Sequence") {
        each_step(spec, "pretokenizers", where, [this](const Json& one, const std::string& at) { add(one, at); });
    } else if (type == "Split") {
        steps_.emplace_back(
            SplitStep{pattern_of(spec, where), behavior_of(spec, where), value_or(spec, "invert", false, where)});
    } else if (type == "Digits") {
        const bool apart = value_or(spec, "individual_digits", false, where);
        steps_.emplace_back(CharacterStep{Kind::digit, apart ? SplitBehavior::isolated : SplitBehavior::contiguous});
    } else if (type == "Punctuation") {
        const bool named = spec.contains("behavior");
        steps_.emplace_back(
            CharacterStep{Kind::punctuation, named ? behavior_of(spec, where) : SplitBehavior::isolated});
    } else if (type == "WhitespaceSplit") {
        steps_.emplace_back(CharacterStep{Kind::white_space, SplitBehavior::removed});
    } else if (type == "Whitespace") {
        steps_.emplace_back(SplitStep{Regex(whitespace_pattern), SplitBehavior::removed, true});
    } else if (type == "ByteLevel") {
        const bool use_regex = value_or(spec, "use_regex", true, where);
        steps_.emplace_back(ByteLevelStep{value_or(spec, "add_prefix_space", true, where),
                                          use_regex ? std::make_shared<const Regex>(gpt2_pattern) : nullptr});
    } else if (type == "Metaspace") {
        add_metaspace(spec, where);
    } else {
        refuse_part(message("the pre-tokenizer \"{}\"", type), where);
    }
    if (steps_.size() > 64) refuse_part(message("more than 64 pre-tokenizers"), where);
}

void PreTokenizer::add_metaspace(const Json& spec, const std::string& where)
{
    using Prepend = MetaspaceStep::Prepend;
    static const std::map<std::string, Prepend> schemes = {
        {"always", Prepend::always}, {"first", Prepend::first}, {"never", Prepend::never}};
    const bool prefix = value_or(spec, "add_prefix_space", true, where); // how older files say "never"
    const auto name = value_or(spec, "prepend_scheme", std::string(prefix ? "always" : "never"), where);
    const auto scheme = schemes.find(name);
    if (scheme == schemes.end()) refuse_part(message("the prepend_scheme \"{}\"", name), where);
    if (!prefix && scheme->second != Prepend::never)
        refuse_part(message("add_prefix_space false with the prepend_scheme \"{}\"", name), where);
    if (scheme->second == Prepend::first) {
        looks_at_start_ = true;
        for (const Step& step : steps_)
            if (std::holds_alternative<ByteLevelStep>(step) || std::holds_alternative<MetaspaceStep>(step))
                refuse_part(message("the prepend_scheme \"first\" after a step that changes the text"), where);
    }
    steps_.emplace_back(
        MetaspaceStep{character_of(spec, "replacement", where), scheme->second, value_or(spec, "split", true, where)});
}

Pieces PreTokenizer::operator()(std::string text, bool begins_input, bool goes_on) const
{
    const auto start = goes_on ? Start::none : begins_input ? Start::of_input : Start::of_section;
    Pieces pieces;
    if (text.empty()) return pieces;
    pieces.spans.push_back({0, text.size()});
    pieces.text = std::move(text);
    for (const Step& step : steps_) {
        std::visit([&](const auto& one) { apply(one, pieces, start); }, step);
        if (std::holds_alternative<ByteLevelStep>(step) && &step != &steps_.back()) write_in_byte_alphabet(pieces);
    }
    return pieces;
}

} // namespace steerdeck
