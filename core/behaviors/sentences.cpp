#include "core/behaviors/measures.h"
#include "core/behaviors/sentence_words.h"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <vector>

namespace steerdeck::behaviors {
namespace {

std::u32string code_points_of(std::string_view text)
{
    const auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())));
    std::u32string codes;
    for (int32_t at = 0; at < unicode.length(); at = unicode.moveIndex32(at, 1))
        codes += char32_t(unicode.char32At(at));
    return codes;
}

bool is_space(char32_t c) { return u_isUWhiteSpace(UChar32(c)); }
bool is_word(char32_t c) { return u_isalnum(UChar32(c)); }
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_dot_of_ellipsis(char32_t c) { return c == '.' || c == 0x2026; }
bool is_emphasis(char32_t c) { return c == '*' || c == '_' || c == '~' || c == '`'; }

bool ends_sentence(char32_t c)
{
    switch (c) {
    case '.':
    case '!':
    case '?':
    case 0x2026: // …
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0xff61: // ｡
    case 0x061f: // ؟
    case 0x0964: // ।
        return true;
    default:
        return false;
    }
}

bool closes(char32_t c)
{
    const int kind = u_charType(UChar32(c));
    return c == '"' || c == '\'' || kind == U_END_PUNCTUATION || kind == U_FINAL_PUNCTUATION ||
           kind == U_INITIAL_PUNCTUATION;
}

/// Whether capitals say where sentences begin: some words of the text have one, others have none.
bool capitals_tell(const std::u32string& text)
{
    bool upper = false, lower = false, inside = false;
    for (const char32_t c : text) {
        if (!inside && is_word(c)) (u_isUUppercase(UChar32(c)) ? upper : lower) |= u_isalpha(UChar32(c)) != 0;
        inside = is_word(c) || (inside && (c == '\'' || c == 0x2019 || u_charType(UChar32(c)) == U_NON_SPACING_MARK));
    }
    return upper && lower;
}

/// The characters of a stretch, folded, without a final full stop.
std::string token(std::u32string_view text)
{
    while (!text.empty() && text.back() == '.') text.remove_suffix(1);
    icu::UnicodeString unicode;
    for (const char32_t c : text) unicode.append(UChar32(c));
    std::string bytes;
    unicode.toUTF8String(bytes);
    return fold(bytes);
}

bool belongs_to_token(char32_t c) { return is_word(c) || c == '.' || c == '\'' || c == 0x2019; }

/// Where the token begins that ends before `end`.
std::size_t token_start(std::u32string_view text, std::size_t end)
{
    while (end > 0 && belongs_to_token(text[end - 1])) --end;
    return end;
}

struct Next {
    std::string word; // folded
    bool upper = false, lower = false, digit = false;
};

/// The first word at or after `at`, punctuation before it passed over.
Next next_word(std::u32string_view text, std::size_t at)
{
    while (at < text.size() && !is_word(text[at])) ++at;
    std::size_t end = at;
    while (end < text.size() && (is_word(text[end]) || text[end] == '\'' || text[end] == 0x2019)) ++end;
    Next next;
    if (at == end) return next;
    next.word = token(text.substr(at, end - at));
    next.upper = u_isUUppercase(UChar32(text[at]));
    next.lower = u_isULowercase(UChar32(text[at]));
    next.digit = is_digit(text[at]);
    return next;
}

/// One letter, or short parts with full stops between them: "j", "u.s", "ph.d".
bool is_initials(const std::string& word)
{
    const auto codes = code_points_of(word);
    std::size_t part = 0;
    bool dotted = false;
    for (const char32_t c : codes) {
        if (c == '.') {
            if (part == 0) return false;
            dotted = true;
            part = 0;
        } else if (!u_isalpha(UChar32(c)) || ++part > 3)
            return false;
    }
    return part > 0 && (dotted || codes.size() == 1) && word != "i";
}

/// Whether the full stop at `mark` belongs to the word before it and the sentence goes on with `next`.
bool is_abbreviation(std::u32string_view text, std::size_t mark, const Next& next, bool capitals)
{
    const std::size_t start = token_start(text, mark);
    const std::string word = token(text.substr(start, mark - start));
    if (word.empty()) return false;
    std::size_t gap = start;
    while (gap > 0 && is_space(text[gap - 1])) --gap;
    const std::size_t before = token_start(text, gap);
    const std::string last = gap < start || start == 0 ? token(text.substr(before, gap - before)) : std::string();
    const bool spaced = gap > before && text[gap - 1] == '.' && gap < start;
    const std::string both = spaced ? last + "." + word : word; // "z. B." as "z.b"

    const bool number = std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (number) return word.size() <= 2 && (is_after_ordinal(next.word) || is_before_ordinal(last));
    const bool starts = starts_sentence(next.word) && (!capitals || next.upper);
    if (never_ends(word) || never_ends(both)) return true;
    if (next.digit && stands_before_number(word)) return true;
    if (may_end(word) || may_end(both)) return capitals ? !next.upper : !starts;
    return (is_initials(word) || is_name_part(word)) && !takes_letter(last) && !starts;
}

/// Sentences of one block: prose without breaks.
int sentences_of_block(std::u32string_view text, bool capitals)
{
    int n = 0;
    bool word_came = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t mark = at;
        const char32_t c = text[at++];
        if (is_word(c)) word_came = true;
        if (!ends_sentence(c)) continue;
        bool ellipsis = is_dot_of_ellipsis(c), closed = false;
        while (at < text.size() && (ends_sentence(text[at]) || closes(text[at]) || is_emphasis(text[at]))) {
            if (ends_sentence(text[at]))
                ellipsis = ellipsis && is_dot_of_ellipsis(text[at]);
            else
                closed |= closes(text[at]);
            ++at;
        }
        const bool single = c == '.' && (mark + 1 == text.size() || !ends_sentence(text[mark + 1]));
        if (at < text.size() && text[at] == '[') { // a reference: "runs.[1] It"
            std::size_t end = at + 1;
            while (end < text.size() && is_digit(text[end])) ++end;
            if (end > at + 1 && end < text.size() && text[end] == ']') at = end + 1;
        }
        const bool wide = c == 0x3002 || c == 0xff01 || c == 0xff1f || c == 0xff61; // these need no space after them
        if (!word_came || !(wide || at == text.size() || is_space(text[at]))) continue;
        const Next next = next_word(text, at);
        const bool goes_on = capitals && next.lower && (closed || (ellipsis && !single));
        if (!next.word.empty() && (goes_on || (single && is_abbreviation(text, mark, next, capitals)))) continue;
        ++n;
        word_came = false;
    }
    return n + (word_came ? 1 : 0);
}

struct Line {
    std::u32string_view text; // without its marker
    bool marked = false;      // a list item, a row of a table
    bool heading = false;
};

/// Takes off white space, quotation marks of Markdown, and the marker of a list item or heading.
Line line_of(std::u32string_view text)
{
    Line line;
    const auto trim = [&] {
        while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
        while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    };
    trim();
    while (!text.empty() && text.front() == '>') {
        text.remove_prefix(1);
        trim();
    }
    std::size_t end = 0;
    while (end < text.size() && text[end] == '#') ++end;
    line.heading = end > 0 && end < text.size() && is_space(text[end]);
    if (!line.heading) {
        const std::u32string_view bullets = U"-*+•◦▪‣–—";
        if (text.size() > 1 && bullets.find(text[0]) != std::u32string_view::npos && is_space(text[1])) end = 1;
        std::size_t digits = 0;
        while (digits < text.size() && digits < 3 && is_digit(text[digits])) ++digits;
        const bool letter = digits == 0 && text.size() > 1 && text[1] == ')' && u_isalpha(UChar32(text[0]));
        const std::size_t sign = letter ? 1 : digits;
        if (sign > 0 && sign + 1 < text.size() && (text[sign] == ')' || text[sign] == '.') && is_space(text[sign + 1]))
            end = sign + 1;
        line.marked = end > 0 || (!text.empty() && text.front() == '|');
        const bool bold = text.size() > 4 && text.substr(0, 2) == U"**" && text.find(U"**", 2) + 3 >= text.size();
        line.heading = !line.marked && bold && text.find(U"**", 2) != std::u32string_view::npos;
    }
    text.remove_prefix(end);
    trim();
    line.text = text;
    return line;
}

} // namespace

int count_sentences(std::string_view text)
{
    const std::u32string whole = code_points_of(text);
    const bool capitals = capitals_tell(whole);
    int n = 0;
    std::u32string block;
    const auto finish = [&] {
        n += sentences_of_block(block, capitals);
        block.clear();
    };
    for (std::size_t at = 0; at < whole.size();) {
        const std::size_t end = std::min(whole.find(U'\n', at), whole.size());
        const Line line = line_of(std::u32string_view(whole).substr(at, end - at));
        at = end + 1;
        if (line.text.empty() || line.text.substr(0, 3) == U"```") {
            finish();
            continue;
        }
        if (line.marked || line.heading) finish();
        if (!block.empty()) block += U' ';
        block += line.text;
        if (line.heading) finish();
    }
    finish();
    return n;
}

} // namespace steerdeck::behaviors
