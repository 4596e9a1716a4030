#include "core/behaviors/plain_text.h"

#include "core/base/json.h"

#include <algorithm>
#include <cctype>

namespace steerdeck::behaviors {
namespace {

constexpr std::string_view space = " \t\r\n";

void blank(std::string& text, std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < std::min(end, text.size()); ++i)
        if (text[i] != '\n') text[i] = ' ';
}

/// ``` to ```, or to the end where the second is missing.
void blank_fences(std::string& text)
{
    for (std::size_t at = text.find("```"); at != std::string::npos; at = text.find("```", at)) {
        const auto end = text.find("```", at + 3);
        blank(text, at, end == std::string::npos ? text.size() : end + 3);
    }
}

void blank_code_spans(std::string& text)
{
    for (std::size_t at = text.find('`'); at != std::string::npos; at = text.find('`', at + 1)) {
        const auto end = text.find('`', at + 1);
        if (end == std::string::npos) break;
        if (std::string_view(text).substr(at, end - at).find('\n') != std::string_view::npos) continue;
        blank(text, at, end + 1);
    }
}

/// The end of the braces that open at `at`, quoted ones passed over; npos where they stay open.
std::size_t closing_brace(std::string_view text, std::size_t at)
{
    int depth = 0;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted && c == '\\')
            ++at;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            ++depth;
        else if (!quoted && (c == '}' || c == ']') && --depth == 0)
            return at + 1;
    }
    return std::string_view::npos;
}

/// The texts among the values of some JSON.
void gather(const Json& json, std::string& into)
{
    if (json.is_string()) into += json.get<std::string>() + "\n";
    if (json.is_structured())
        for (const auto& value : json) gather(value, into);
}

std::string blank_json(std::string& text)
{
    std::string inside;
    int tries = 64; // of braces that may hold no JSON
    for (std::size_t at = text.find('{'); at != std::string::npos && tries > 0; at = text.find('{', at)) {
        const auto end = closing_brace(text, at);
        if (end == std::string::npos) break;
        const Json json = Json::parse(std::string_view(text).substr(at, end - at), nullptr, false);
        if (!json.is_discarded()) {
            gather(json, inside);
            blank(text, at, end);
        } else {
            ++at;
            --tries;
        }
    }
    return inside;
}

/// https://…, www.…, a@b.c and <tags>.
void blank_addresses(std::string& text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = text.find_first_not_of(space, at);
        if (begin == std::string::npos) break;
        const auto end = std::min(text.find_first_of(space, begin), text.size());
        const auto word = std::string_view(text).substr(begin, end - begin);
        const auto sign = word.find('@');
        if (word.find("://") != std::string_view::npos || word.starts_with("www.") ||
            (sign != std::string_view::npos && word.find('.', sign) != std::string_view::npos))
            blank(text, begin, end);
        at = end;
    }
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1)) {
        constexpr std::size_t longest_tag = 80;
        const auto end = std::string_view(text).substr(at, longest_tag).find('>');
        if (end == std::string_view::npos || end < 2) continue;
        if (text[at + 1] == '/' || std::isalpha(static_cast<unsigned char>(text[at + 1])))
            blank(text, at, at + end + 1);
    }
}

bool has_letters(std::string_view text)
{
    return std::ranges::any_of(text, [](unsigned char c) { return std::isalpha(c) || c >= 0x80; });
}

} // namespace

std::string_view without_thoughts(std::string_view reply)
{
    constexpr std::string_view open = "<think>", close = "</think>";
    const auto start = reply.find_first_not_of(space);
    if (start == std::string_view::npos) return reply;
    const auto end = reply.find(close);
    // Templates may open the thoughts themselves, so that the reply begins inside them.
    if (end != std::string_view::npos) {
        reply.remove_prefix(end + close.size());
    } else if (reply.substr(start).starts_with(open)) {
        return {}; // it thought until its tokens were spent
    } else
        return reply;
    const auto text = reply.find_first_not_of(space);
    return text == std::string_view::npos ? std::string_view() : reply.substr(text);
}

std::string prose_of(std::string_view text)
{
    std::string prose(text);
    blank_fences(prose);
    blank_code_spans(prose);
    const std::string inside = blank_json(prose);
    blank_addresses(prose);
    if (has_letters(prose)) return prose;
    return has_letters(inside) ? inside : std::string(text);
}

} // namespace steerdeck::behaviors
