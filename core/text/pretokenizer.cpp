#include "text/pretokenizer.h"

#include "text/byte_level.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>
#include <unicode/uchar.h>

namespace steerdeck {

namespace {

[[noreturn]] void refuse(const std::string& what, const std::string& where)
{
    throw UnreadableFile("The tokenizer uses " + what + ", which is not supported", where,
                         "Use a model with another tokenizer");
}

SplitBehavior behavior_named(const std::string& name, const std::string& where)
{
    static const std::map<std::string, SplitBehavior> names = {
        {"Isolated", SplitBehavior::isolated},
        {"Removed", SplitBehavior::removed},
        {"MergedWithPrevious", SplitBehavior::merged_with_previous},
        {"MergedWithNext", SplitBehavior::merged_with_next},
        {"Contiguous", SplitBehavior::contiguous}};
    const auto found = names.find(name);
    if (found == names.end()) refuse("the split behavior \"" + name + "\"", where);
    return found->second;
}

Regex pattern_of(const Json& spec, const std::string& where)
{
    const Json pattern = require<Json>(spec, "pattern", where);
    try {
        if (pattern.is_object() && pattern.contains("Regex"))
            return Regex(require<std::string>(pattern, "Regex", where));
        if (pattern.is_object() && pattern.contains("String"))
            return Regex::literal(require<std::string>(pattern, "String", where));
    } catch (const InvalidInput& error) {
        throw UnreadableFile(error.happened, where + ", pattern " + error.where, error.remedy);
    }
    refuse("a split pattern that is neither Regex nor String", where);
}

void digits(std::string_view text, std::vector<Span>& matches)
{
    matches.clear();
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Step step = utf8_step(text, i);
        const auto type = u_charType(UChar32(step.code));
        if (type == U_DECIMAL_DIGIT_NUMBER || type == U_LETTER_NUMBER || type == U_OTHER_NUMBER)
            matches.push_back({i, i + step.length});
        i += step.length;
    }
}

void apply(const SplitStep& step, Pieces& pieces)
{
    std::vector<Span> out, matches;
    for (const Span span : pieces.spans) {
        const auto piece = std::string_view(pieces.text).substr(span.begin, span.end - span.begin);
        step.pattern.find_all(piece, matches);
        split_at(span.begin, piece.size(), matches, step.behavior, step.invert, out);
    }
    pieces.spans = std::move(out);
}

void apply(const DigitsStep& step, Pieces& pieces)
{
    std::vector<Span> out, matches;
    for (const Span span : pieces.spans) {
        const auto piece = std::string_view(pieces.text).substr(span.begin, span.end - span.begin);
        digits(piece, matches);
        split_at(span.begin, piece.size(), matches,
                 step.individual ? SplitBehavior::isolated : SplitBehavior::contiguous, false, out);
    }
    pieces.spans = std::move(out);
}

void apply(const ByteLevelStep& step, Pieces& pieces)
{
    Pieces out;
    out.text.reserve(pieces.text.size() + pieces.text.size() / 2);
    out.spans.reserve(pieces.spans.size());
    std::vector<Span> matches, words;
    for (const Span span : pieces.spans) {
        std::string piece = pieces.text.substr(span.begin, span.end - span.begin);
        if (step.add_prefix_space && piece.front() != ' ') piece.insert(0, 1, ' ');
        words.clear();
        if (step.words) {
            step.words->find_all(piece, matches);
            split_at(0, piece.size(), matches, SplitBehavior::isolated, false, words);
        } else {
            words.push_back({0, piece.size()});
        }
        for (const Span word : words) {
            const std::size_t begin = out.text.size();
            out.text += to_byte_level(std::string_view(piece).substr(word.begin, word.end - word.begin));
            out.spans.push_back({begin, out.text.size()});
        }
    }
    pieces = std::move(out);
}

} // namespace

void split_at(std::size_t offset, std::size_t length, const std::vector<Span>& matches, SplitBehavior behavior,
              bool invert, std::vector<Span>& out)
{
    const std::size_t first = out.size();
    struct Part {
        Span span;
        bool match;
    };
    std::vector<Part> parts;
    parts.reserve(matches.size() + 1);
    std::size_t previous = 0;
    for (const Span match : matches) {
        if (previous != match.begin) parts.push_back({{previous, match.begin}, invert});
        parts.push_back({match, !invert});
        previous = match.end;
    }
    if (previous != length) parts.push_back({{previous, length}, invert});

    bool previous_match = false;
    const auto put = [&](const Part& part, bool joins, auto join) {
        if (joins && out.size() > first)
            join(out.back());
        else
            out.push_back(part.span);
        previous_match = part.match;
    };
    switch (behavior) {
    case SplitBehavior::isolated:
        for (const Part& part : parts) out.push_back(part.span);
        break;
    case SplitBehavior::removed:
        for (const Part& part : parts)
            if (!part.match) out.push_back(part.span);
        break;
    case SplitBehavior::merged_with_previous:
        for (const Part& part : parts)
            put(part, part.match && !previous_match, [&](Span& last) { last.end = part.span.end; });
        break;
    case SplitBehavior::merged_with_next:
        for (auto part = parts.rbegin(); part != parts.rend(); ++part)
            put(*part, part->match && !previous_match, [&](Span& last) { last.begin = part->span.begin; });
        std::reverse(out.begin() + std::ptrdiff_t(first), out.end());
        break;
    case SplitBehavior::contiguous:
        for (const Part& part : parts)
            put(part, part.match == previous_match, [&](Span& last) { last.end = part.span.end; });
        break;
    }
    std::size_t kept = first;
    for (std::size_t i = first; i < out.size(); ++i)
        if (out[i].begin != out[i].end) out[kept++] = {out[i].begin + offset, out[i].end + offset};
    out.resize(kept);
}

PreTokenizer PreTokenizer::from_json(const Json& spec, const std::string& where)
{
    PreTokenizer made;
    if (!spec.is_null()) made.add(spec, where + ", pre_tokenizer");
    return made;
}

void PreTokenizer::add(const Json& spec, const std::string& where)
{
    const auto type = require<std::string>(spec, "type", where);
    if (type == "Sequence") {
        for (const Json& part : require<Json>(spec, "pretokenizers", where)) add(part, where);
    } else if (type == "Split") {
        const auto behavior = spec.contains("behavior") && spec.at("behavior").is_string()
                                  ? spec.at("behavior").get<std::string>()
                                  : require<std::string>(spec, "behavior", where);
        steps_.emplace_back(SplitStep{pattern_of(spec, where), behavior_named(behavior, where),
                                      value_or(spec, "invert", false, where)});
    } else if (type == "Digits") {
        steps_.emplace_back(DigitsStep{value_or(spec, "individual_digits", false, where)});
    } else if (type == "ByteLevel") {
        const bool use_regex = value_or(spec, "use_regex", true, where);
        steps_.emplace_back(ByteLevelStep{value_or(spec, "add_prefix_space", true, where),
                                          use_regex ? std::make_shared<const Regex>(gpt2_pattern) : nullptr});
    } else {
        refuse("the pre-tokenizer \"" + type + "\"", where);
    }
}

Pieces PreTokenizer::operator()(std::string text) const
{
    Pieces pieces;
    if (text.empty()) return pieces;
    pieces.spans.push_back({0, text.size()});
    pieces.text = std::move(text);
    for (const Step& step : steps_) std::visit([&](const auto& one) { apply(one, pieces); }, step);
    return pieces;
}

} // namespace steerdeck
