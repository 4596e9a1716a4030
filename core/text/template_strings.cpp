#include "core/text/template_strings.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace steerdeck::jinja {

bool is_space(char32_t code)
{
    return (code >= 0x1C && code <= 0x1F) || u_hasBinaryProperty(UChar32(code), UCHAR_WHITE_SPACE);
}

std::string strip(std::string_view text, bool left, bool right, const std::string* chars)
{
    const std::u32string set = chars ? code_points(*chars) : std::u32string();
    const std::u32string codes = code_points(text);
    const auto goes = [&](char32_t c) { return chars ? set.find(c) != std::u32string::npos : is_space(c); };
    std::size_t begin = 0, end = codes.size();
    while (left && begin < end && goes(codes[begin])) ++begin;
    while (right && end > begin && goes(codes[end - 1])) --end;
    return to_utf8(std::u32string_view(codes).substr(begin, end - begin));
}

namespace {

std::vector<std::string> split_at_space(std::string_view text, long most, bool from_right)
{
    const std::u32string codes = code_points(text);
    std::vector<std::string> parts;
    const auto part = [&](std::size_t begin, std::size_t end) {
        parts.push_back(to_utf8(std::u32string_view(codes).substr(begin, end - begin)));
    };
    if (from_right) {
        std::size_t end = codes.size();
        for (;;) {
            while (end > 0 && is_space(codes[end - 1])) --end;
            if (end == 0) break;
            std::size_t begin = end;
            if (most >= 0 && long(parts.size()) == most)
                begin = 0;
            else
                while (begin > 0 && !is_space(codes[begin - 1])) --begin;
            part(begin, end);
            end = begin;
        }
        std::reverse(parts.begin(), parts.end());
        return parts;
    }
    std::size_t begin = 0;
    for (;;) {
        while (begin < codes.size() && is_space(codes[begin])) ++begin;
        if (begin == codes.size()) break;
        std::size_t end = begin;
        if (most >= 0 && long(parts.size()) == most)
            end = codes.size();
        else
            while (end < codes.size() && !is_space(codes[end])) ++end;
        part(begin, end);
        begin = end;
    }
    return parts;
}

template <typename F>
std::string through_icu(const std::string& text, F change)
{
    icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
    change(wide);
    std::string out;
    wide.toUTF8String(out);
    return out;
}

bool cased(char32_t c) { return u_hasBinaryProperty(UChar32(c), UCHAR_CASED); }

/// The lower case of one character of a text; a sigma at the end of a word has one of its own.
std::string lowered(const std::u32string& codes, std::size_t i)
{
    const auto ignorable = [](char32_t c) { return u_hasBinaryProperty(UChar32(c), UCHAR_CASE_IGNORABLE); };
    if (codes[i] != U'Σ') return lower(to_utf8(codes.substr(i, 1)));
    std::size_t before = i, after = i + 1;
    while (before > 0 && ignorable(codes[before - 1])) --before;
    while (after < codes.size() && ignorable(codes[after])) ++after;
    const bool last = before > 0 && cased(codes[before - 1]) && (after == codes.size() || !cased(codes[after]));
    return last ? "ς" : "σ";
}

/// str.capitalize and str.title differ in where a word begins.
template <typename F>
std::string with_capitals(const std::string& text, F begins_word)
{
    const std::u32string codes = code_points(text);
    std::string out;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (!begins_word(codes, i)) {
            out += lowered(codes, i);
            continue;
        }
        out += through_icu(to_utf8(codes.substr(i, 1)), [](icu::UnicodeString& s) {
            s.toTitle(nullptr, icu::Locale::getRoot(), U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_BREAK_ADJUSTMENT);
        });
    }
    return out;
}

} // namespace

std::vector<std::string> split(std::string_view text, const std::string* separator, long most, bool from_right)
{
    if (!separator) return split_at_space(text, most, from_right);
    std::vector<std::string> parts;
    if (from_right) {
        std::size_t end = text.size();
        while (most < 0 || long(parts.size()) < most) {
            if (end < separator->size()) break;
            const std::size_t at = text.substr(0, end).rfind(*separator);
            if (at == std::string_view::npos) break;
            parts.emplace_back(text.substr(at + separator->size(), end - at - separator->size()));
            end = at;
        }
        parts.emplace_back(text.substr(0, end));
        std::reverse(parts.begin(), parts.end());
        return parts;
    }
    std::size_t begin = 0;
    while (most < 0 || long(parts.size()) < most) {
        const std::size_t at = text.find(*separator, begin);
        if (at == std::string_view::npos) break;
        parts.emplace_back(text.substr(begin, at - begin));
        begin = at + separator->size();
    }
    parts.emplace_back(text.substr(begin));
    return parts;
}

std::vector<std::string> split_lines(std::string_view text, bool keep_ends)
{
    const std::u32string codes = code_points(text);
    std::vector<std::string> lines;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const char32_t c = codes[i];
        const bool ends =
            (c >= 0x0A && c <= 0x0D) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
        if (!ends) continue;
        const std::size_t content = i;
        if (c == '\r' && i + 1 < codes.size() && codes[i + 1] == '\n') ++i;
        lines.push_back(to_utf8(std::u32string_view(codes).substr(begin, (keep_ends ? i + 1 : content) - begin)));
        begin = i + 1;
    }
    if (begin < codes.size()) lines.push_back(to_utf8(std::u32string_view(codes).substr(begin)));
    return lines;
}

std::string upper(const std::string& text)
{
    return through_icu(text, [](icu::UnicodeString& s) { s.toUpper(icu::Locale::getRoot()); });
}

std::string lower(const std::string& text)
{
    return through_icu(text, [](icu::UnicodeString& s) { s.toLower(icu::Locale::getRoot()); });
}

std::string capitalize(const std::string& text)
{
    return with_capitals(text, [](const std::u32string&, std::size_t i) { return i == 0; });
}

std::string title(const std::string& text)
{
    return with_capitals(text, [](const std::u32string& s, std::size_t i) { return i == 0 || !cased(s[i - 1]); });
}

std::string title_words(const std::string& text)
{
    const auto separates = [](char32_t c) {
        return is_space(c) || c == '-' || c == '(' || c == '{' || c == '[' || c == '<';
    };
    const std::u32string codes = code_points(text);
    std::string out;
    for (std::size_t i = 0; i < codes.size();) { // runs of separators and words between them
        std::size_t end = i + 1;
        while (end < codes.size() && separates(codes[end]) == separates(codes[i])) ++end;
        out += upper(to_utf8(codes.substr(i, 1)));
        out += lower(to_utf8(codes.substr(i + 1, end - i - 1)));
        i = end;
    }
    return out;
}

std::string swapped_case(const std::string& text)
{
    const std::u32string codes = code_points(text);
    std::string out;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (u_isUUppercase(UChar32(codes[i])))
            out += lowered(codes, i);
        else
            out += u_isULowercase(UChar32(codes[i])) ? upper(to_utf8(codes.substr(i, 1))) : to_utf8(codes.substr(i, 1));
    }
    return out;
}

bool is_in_case(const std::string& text, bool upper_case)
{
    bool any = false;
    for (const char32_t c : code_points(text)) {
        const bool is_upper = u_isUUppercase(UChar32(c)), is_lower = u_isULowercase(UChar32(c));
        if (u_charType(UChar32(c)) == U_TITLECASE_LETTER || (upper_case ? is_lower : is_upper)) return false;
        any |= upper_case ? is_upper : is_lower;
    }
    return any;
}

bool is_title(const std::string& text)
{
    bool in_word = false, any = false;
    for (const char32_t c : code_points(text)) {
        const bool begins = u_isUUppercase(UChar32(c)) || u_charType(UChar32(c)) == U_TITLECASE_LETTER;
        if (begins ? in_word : u_isULowercase(UChar32(c)) && !in_word) return false;
        in_word = begins || u_isULowercase(UChar32(c));
        any |= in_word;
    }
    return any;
}

std::string replace(const std::string& text, const std::string& from, const std::string& to, long most)
{
    std::string out;
    long done = 0;
    if (from.empty()) { // Python puts `to` before every character and at the end
        const std::u32string codes = code_points(text);
        for (std::size_t i = 0; i <= codes.size(); ++i) {
            if (most < 0 || done < most) {
                out += to;
                ++done;
            }
            if (i < codes.size()) append_utf8(out, codes[i]);
        }
        return out;
    }
    std::size_t begin = 0;
    while (most < 0 || done < most) {
        const std::size_t at = text.find(from, begin);
        if (at == std::string::npos) break;
        out.append(text, begin, at - begin);
        out += to;
        begin = at + from.size();
        ++done;
    }
    return out.append(text, begin);
}

std::size_t length(std::string_view text)
{
    return std::size_t(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::optional<std::string> unescaped(std::string_view s)
{
    static constexpr std::string_view letters = "abfnrtv\\'\"", meanings = "\a\b\f\n\r\t\v\\'\"";
    std::string out;
    const auto number = [&](std::size_t begin, std::size_t most, unsigned base, std::size_t& used) {
        char32_t code = 0;
        for (used = 0; used < most && begin + used < s.size(); ++used) {
            const char c = s[begin + used];
            const unsigned digit = c >= '0' && c <= '9' ? unsigned(c - '0')
                                   : (c | 32) >= 'a'    ? unsigned((c | 32) - 'a' + 10)
                                                        : 99;
            if (digit >= base) break;
            code = code * base + digit;
        }
        return code;
    };
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] != '\\' || i + 1 >= s.size()) {
            out += s[i];
            continue;
        }
        const char c = s[++i];
        if (const std::size_t known = letters.find(c); known != std::string_view::npos) {
            out += meanings[known];
        } else if (c == '\n') {
            continue;
        } else if (c >= '0' && c <= '7') {
            std::size_t used = 0;
            append_utf8(out, number(i, 3, 8, used));
            i += used - 1;
        } else if (c == 'x' || c == 'u' || c == 'U') {
            const std::size_t wanted = c == 'x' ? 2 : c == 'u' ? 4 : 8;
            std::size_t used = 0;
            const char32_t code = number(i + 1, wanted, 16, used);
            if (used != wanted || code >= 0x110000 || (code >= 0xD800 && code <= 0xDFFF)) return std::nullopt;
            append_utf8(out, code);
            i += used;
        } else {
            out += '\\';
            out += c;
        }
    }
    return out;
}

} // namespace steerdeck::jinja
