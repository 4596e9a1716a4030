#include "core/behaviors/code_points.h"
#include "core/behaviors/measures.h"
#include "core/behaviors/sentence_ends.h"

#include <algorithm>
#include <unicode/utf8.h>

namespace steerdeck::behaviors {

CodePoints code_points_of(std::string_view text)
{
    CodePoints codes;
    const auto length = int32_t(text.size());
    for (int32_t at = 0; at < length;) {
        codes.at.push_back(std::size_t(at));
        UChar32 c = 0;
        U8_NEXT(text.data(), at, length, c);
        codes.text += c < 0 ? char32_t(0xfffd) : char32_t(c);
    }
    codes.at.push_back(text.size());
    return codes;
}

namespace {

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

/// From here to there in a block.
struct Stretch {
    std::size_t begin = 0, end = 0;
};

/// Behind a reference: "runs.[1] It".
std::size_t behind_reference(std::u32string_view text, std::size_t at)
{
    if (at == text.size() || text[at] != '[') return at;
    std::size_t end = at + 1;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end > at + 1 && end < text.size() && text[end] == ']' ? end + 1 : at;
}

/// The run of marks that begins at `at`, with what closes after it. ". . ." is an ellipsis, too.
Mark mark_at(std::u32string_view text, std::size_t at)
{
    Mark mark{.at = at, .end = at + 1, .ellipsis = is_dot_of_ellipsis(text[at])};
    mark.single = text[at] == '.' && (mark.end == text.size() || !ends_sentence(text[mark.end]));
    const auto spaced_dot = [&] {
        return mark.ellipsis && !mark.closed && mark.end + 1 < text.size() && is_space(text[mark.end]) &&
               text[mark.end + 1] == '.' && (mark.end + 2 == text.size() || !is_word(text[mark.end + 2]));
    };
    while (mark.end < text.size()) {
        const char32_t c = text[mark.end];
        if (spaced_dot()) {
            mark.single = false;
            mark.end += 2;
            continue;
        }
        if (!ends_sentence(c) && !closes(c) && !is_emphasis(c)) break;
        if (ends_sentence(c))
            mark.ellipsis = mark.ellipsis && is_dot_of_ellipsis(c);
        else
            mark.closed |= closes(c);
        ++mark.end;
    }
    mark.end = behind_reference(text, mark.end);
    return mark;
}

/// Sentences of one block: prose without breaks.
std::vector<Stretch> sentences_of_block(std::u32string_view text, const SentenceStyle& style)
{
    std::vector<Stretch> sentences;
    std::size_t start = 0, tokens = 0;
    bool inside = false;
    const auto begin = [&](std::size_t at) {
        while (at < text.size() && is_space(text[at])) ++at;
        start = at;
        tokens = 0;
        inside = false;
    };
    begin(0);
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = text[at];
        if (is_word(c) && !inside) ++tokens;
        inside = is_word(c);
        if (!ends_sentence(c)) {
            ++at;
            continue;
        }
        Mark mark = mark_at(text, at);
        mark.start = start;
        mark.first_token = tokens == 1;
        at = mark.end;
        inside = false;
        const bool wide = c == 0x3002 || c == 0xff01 || c == 0xff1f || c == 0xff61; // these need no space after them
        if (tokens == 0 || !(wide || at == text.size() || is_space(text[at])) || goes_on(text, mark, style)) {
            inside = at > 0 && is_word(text[at - 1]);
            continue;
        }
        sentences.push_back({start, at});
        begin(at);
    }
    if (tokens > 0) sentences.push_back({start, text.size()});
    return sentences;
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
        const bool letter = digits == 0 && text.size() > 1 && text[1] == ')' && is_letter(text[0]);
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

std::vector<Span> sentence_spans(std::string_view text)
{
    const CodePoints whole = code_points_of(text);
    const SentenceStyle style = style_of(whole.text);
    std::vector<Span> spans;
    std::u32string block;
    std::vector<std::size_t> places; // of the block's characters in `whole`
    const auto finish = [&] {
        for (const auto& [begin, end] : sentences_of_block(block, style))
            spans.push_back({whole.at[places[begin]], whole.at[places[end - 1] + 1]});
        block.clear();
        places.clear();
    };
    const std::u32string_view all(whole.text);
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find(U'\n', at), all.size());
        const Line line = line_of(all.substr(at, end - at));
        at = end + 1;
        if (line.text.empty() || line.text.substr(0, 3) == U"```") {
            finish();
            continue;
        }
        if (line.marked || line.heading) finish();
        const auto begin = std::size_t(line.text.data() - all.data());
        if (!block.empty()) {
            block += U' ';
            places.push_back(begin - 1);
        }
        for (std::size_t i = 0; i < line.text.size(); ++i) {
            block += line.text[i];
            places.push_back(begin + i);
        }
        if (line.heading) finish();
    }
    finish();
    return spans;
}

int count_sentences(std::string_view text) { return int(sentence_spans(text).size()); }

} // namespace steerdeck::behaviors
