#include "core/evaluate/tasks/parsers.h"

#include "core/evaluate/tasks/scan.h"

#include <array>
#include <charconv>
#include <cmath>

namespace steerdeck::tasks {
namespace {

using Values = std::vector<std::string>;

Values one(std::string value) { return value.empty() ? Values{} : Values{std::move(value)}; }

/// Behind spaces and the marks of bold text.
std::size_t past_marks(std::string_view text, std::size_t at)
{
    while (at < text.size() && (is_space(text[at]) || text[at] == '*' || text[at] == '_')) ++at;
    return at;
}

/// Where what an "answer:" marks begins, from each such marker in `text` (lower case), in order.
std::vector<std::size_t> marked(std::string_view text, bool or_dash)
{
    constexpr std::string_view word = "answer";
    std::vector<std::size_t> places;
    for (auto at = text.find(word); at != nowhere; at = text.find(word, at + 1)) {
        const auto sign = past_marks(text, at + word.size());
        if (sign < text.size() && (text[sign] == ':' || (or_dash && text[sign] == '-')))
            places.push_back(past_marks(text, sign + 1));
    }
    return places;
}

/// The first of `words` in `text` (lower case) from `from` on: its place and which it is.
struct Found {
    std::size_t at = nowhere, word = 0;
};
Found first_of(std::string_view text, const std::vector<std::string_view>& words, std::size_t from = 0,
               bool alone = true)
{
    Found found;
    for (std::size_t w = 0; w < words.size(); ++w)
        for (auto at = text.find(words[w], from); at != nowhere; at = text.find(words[w], at + 1)) {
            if (alone && !stands_alone(text, at, at + words[w].size())) continue;
            if (at < found.at) found = {at, w};
            break;
        }
    return found;
}

Values truth(const std::string& text)
{
    const std::vector<std::string_view> words = {"true", "false"}, values = {"True", "False"};
    for (const auto at : marked(text, false))
        for (std::size_t w = 0; w < words.size(); ++w)
            if (text.compare(at, words[w].size(), words[w]) == 0 && stands_alone(text, at, at + words[w].size()))
                return {std::string(values[w])};
    const auto found = first_of(text, words);
    return found.at == nowhere ? Values{} : Values{std::string(values[found.word])};
}

Values option(const std::string& text)
{
    const auto markers = marked(text, true);
    if (markers.empty()) return {};
    const auto found = first_of(text, {"option1", "option2", "option 1", "option 2"}, markers.front(), false);
    if (found.at == nowhere) return {};
    return {found.word % 2 == 0 ? "Option1" : "Option2"};
}

/// What stands between each <tag> and its </tag>, in order.
std::vector<std::string_view> tagged(std::string_view text, std::string_view tag)
{
    const auto begins = "<" + std::string(tag) + ">", ends = "</" + std::string(tag) + ">";
    std::vector<std::string_view> found;
    for (auto at = text.find(begins); at != nowhere;) {
        const auto begin = at + begins.size(), end = text.find(ends, begin);
        if (end == nowhere) break;
        found.push_back(trimmed(text.substr(begin, end - begin)));
        at = text.find(begins, end);
    }
    return found;
}

Values digit(const std::string& text)
{
    const auto found = tagged(text, "answer");
    if (found.empty()) return {};
    long value = 0;
    const auto [end, error] = std::from_chars(found[0].data(), found[0].data() + found[0].size(), value);
    if (error != std::errc() || end != found[0].data() + found[0].size()) return {};
    return {std::to_string(value)};
}

Values number(std::string_view text)
{
    const auto markers = marked(text, false);
    if (!markers.empty())
        if (auto found = first_number(text.substr(markers.back())); !found.empty()) return {found};
    return one(last_number(text));
}

Values candidates(std::string_view text)
{
    Values values;
    const auto add = [&](std::string value) {
        if (!value.empty() && std::ranges::find(values, value) == values.end()) values.push_back(std::move(value));
    };
    for (const auto* tag : {"result", "output"})
        for (const auto inside : tagged(text, tag)) add(first_number(inside));
    const auto markers = marked(text, false);
    if (!markers.empty()) add(first_number(text.substr(markers.back())));
    add(last_number(text));
    return values;
}

bool is_label(char c, bool digits) { return (upper(c) >= 'A' && upper(c) <= 'E') || (digits && c >= '1' && c <= '5'); }

/// The label right at `at`, which brackets or quotes may open: "(c)", "B.", "**D**".
std::string label_at(std::string_view text, std::size_t at, bool digits)
{
    while (at < text.size() && (text[at] == '(' || text[at] == '[' || text[at] == '"' || text[at] == '\'')) ++at;
    at = past_marks(text, at);
    if (at >= text.size() || !is_label(text[at], digits)) return {};
    if (word_at(text, at + 1)) return {};
    // "answer: a dog": an article, not a label
    if (text[at] == 'a' && at + 2 < text.size() && text[at + 1] == ' ' && word_at(text, at + 2)) return {};
    return {upper(text[at])};
}

/// Whether the A at `at` is the article that begins a sentence: a word in small letters follows that is none of those
/// which follow a label, as in "A or B" and "A is right".
bool is_article(std::string_view text, std::size_t at)
{
    const auto small = [&](std::size_t i) { return i < text.size() && text[i] >= 'a' && text[i] <= 'z'; };
    if (text[at] != 'A' || at + 1 >= text.size() || text[at + 1] != ' ' || !small(at + 2)) return false;
    auto end = at + 2;
    while (small(end)) ++end;
    const auto word = text.substr(at + 2, end - at - 2);
    constexpr std::array<std::string_view, 8> behind_labels = {"or",      "and",   "is", "was",
                                                               "because", "since", "as", "but"};
    return std::ranges::find(behind_labels, word) == behind_labels.end();
}

/// Whether the digit at `at` stands behind or before a decimal point or comma.
bool is_in_number(std::string_view text, std::size_t at)
{
    const auto joins = [](char c) { return c == '.' || c == ','; };
    const bool goes_on = at + 2 < text.size() && joins(text[at + 1]) && is_digit(text[at + 2]);
    return goes_on || (at >= 2 && joins(text[at - 1]) && is_digit(text[at - 2]));
}

/// Labels in capitals (or digits) that stand alone, in order.
Values alone(std::string_view text, bool digits)
{
    Values labels;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool capital = text[i] >= 'A' && text[i] <= 'E', digit = digits && text[i] >= '1' && text[i] <= '5';
        if ((capital || digit) && stands_alone(text, i, i + 1) && !is_article(text, i) &&
            !(digit && is_in_number(text, i)))
            labels.emplace_back(1, text[i]);
    }
    return labels;
}

Values letter(std::string_view output, bool digits, bool last_counts)
{
    const auto text = lowered(output);
    const auto markers = marked(text, true);
    for (auto at = markers.rbegin(); at != markers.rend(); ++at)
        if (auto label = label_at(output, *at, digits); !label.empty()) return {label};
    auto labels = alone(output, digits);
    if (labels.empty()) return {};
    if (last_counts) return {labels.back()};
    std::ranges::sort(labels);
    const auto repeated = std::ranges::unique(labels);
    labels.erase(repeated.begin(), repeated.end());
    return labels.size() == 1 ? labels : Values{};
}

Reading inference(const std::string& text)
{
    const auto markers = marked(text, false);
    const auto from = markers.empty() ? 0 : markers.front();
    const auto found = first_of(text, {"entail", "contradict", "neutral"}, from, false);
    if (found.at == nowhere) return {{"NEUTRAL"}, true};
    // A word that follows the first of the others does not count; "neutral" alone decides only where none of them is.
    const auto decides = first_of(text, {"entail", "contradict"}, from, false);
    if (decides.at == nowhere) return {{"NEUTRAL"}, false};
    return {{decides.word == 0 ? "ENTAILMENT" : "CONTRADICTION"}, false};
}

} // namespace

std::string Reading::shown() const
{
    std::string text;
    for (const auto& value : values) text += (text.empty() ? "" : " | ") + value;
    return text;
}

std::string first_number(std::string_view text)
{
    auto numbers = numbers_of(text);
    return numbers.empty() ? std::string() : std::move(numbers.front());
}

std::string last_number(std::string_view text)
{
    auto numbers = numbers_of(text);
    return numbers.empty() ? std::string() : std::move(numbers.back());
}

Reading read_answer(const Task& task, std::string_view output)
{
    const auto text = lowered(output);
    switch (task.kind) {
    case Kind::boolq:
        return {truth(text)};
    case Kind::winogrande:
        return {option(text)};
    case Kind::listops:
        return {digit(text)};
    case Kind::gsm8k:
    case Kind::svamp:
    case Kind::mawps:
        return {number(text)};
    case Kind::arc:
        return {letter(output, true, false)};
    case Kind::aqua:
        return {letter(output, false, true)};
    case Kind::asdiv:
        return {candidates(text)};
    case Kind::mnli:
        return inference(text);
    }
    return {};
}

bool is_correct(const Task& task, const Reading& reading, std::string_view label)
{
    return std::ranges::any_of(reading.values, [&](const std::string& value) {
        if (task.label != LabelKind::number) return value == label;
        const auto said = value_of(value), wanted = value_of(label);
        if (!said || !wanted) return false;
        const double apart = std::abs(*said - *wanted);
        if (task.kind != Kind::asdiv) return apart < task.tolerance;
        return apart <= task.tolerance * std::max(std::abs(*said), std::abs(*wanted)); // as Python's isclose
    });
}

} // namespace steerdeck::tasks
