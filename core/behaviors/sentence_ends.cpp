#include "core/behaviors/sentence_ends.h"

#include "core/behaviors/code_points.h"
#include "core/behaviors/measures.h"
#include "core/behaviors/sentence_words.h"

#include <algorithm>
#include <unicode/unistr.h>
#include <vector>

namespace steerdeck::behaviors {
namespace {

using View = std::u32string_view;

std::string folded(View text)
{
    while (!text.empty() && text.back() == '.') text.remove_suffix(1);
    icu::UnicodeString unicode;
    for (const char32_t c : text) unicode.append(UChar32(c));
    std::string bytes;
    unicode.toUTF8String(bytes);
    return fold(bytes);
}

bool belongs_to_token(char32_t c) { return is_word(c) || c == '.' || c == 0xb7 || is_apostrophe(c); }

struct Token {
    View raw; // with inner full stops, without an elided article: "Ing" of "dell'Ing."
    std::string word;
    std::size_t begin = 0;
    bool elided = false; // an article stood before it
};

/// The token that ends before `end`.
Token token_before(View text, std::size_t end)
{
    std::size_t begin = end;
    while (begin > 0 && (belongs_to_token(text[begin - 1]) ||
                         (text[begin - 1] == '-' && begin > 1 && text[begin - 2] == '.'))) // "av. J.-C."
        --begin;
    View raw = text.substr(begin, end - begin);
    while (!raw.empty() && raw.front() == '.') raw.remove_prefix(1);
    while (!raw.empty() && raw.back() == '.') raw.remove_suffix(1);
    bool elided = false;
    for (std::size_t i = raw.size(); i > 1 && !elided; --i)
        if (is_apostrophe(raw[i - 1]) && i < raw.size()) {
            raw.remove_prefix(i);
            elided = true;
        }
    return {raw, folded(raw), begin, elided};
}

/// The token before `token`; empty where something but white space stands between.
Token token_before(View text, const Token& token)
{
    std::size_t gap = token.begin;
    while (gap > 0 && is_space(text[gap - 1])) --gap;
    return gap < token.begin ? token_before(text, gap) : Token{};
}

struct Next {
    std::string word; // folded
    View raw;
    bool upper = false, lower = false, digit = false, dotted = false; // dotted: a full stop follows at once
    bool bracket = false;                                             // one opens before it
    std::size_t end = 0;
};

/// The first word at or after `at`, punctuation before it passed over.
Next next_word(View text, std::size_t at)
{
    Next next;
    while (at < text.size() && !is_word(text[at])) next.bracket |= text[at] == '(' || text[at] == '[', ++at;
    std::size_t end = at;
    while (end < text.size() && (is_word(text[end]) || is_apostrophe(text[end]))) ++end;
    next.end = end;
    if (at == end) return next;
    next.raw = text.substr(at, end - at);
    next.word = folded(next.raw);
    next.upper = is_upper(text[at]);
    // "iPhone" may begin a sentence as it is.
    next.lower = is_lower(text[at]) && !(end > at + 1 && is_upper(text[at + 1]));
    next.digit = is_digit(text[at]);
    next.dotted = end < text.size() && text[end] == '.';
    return next;
}

bool all_digits(View text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

/// "7.10", "24.12.1999": a German date.
bool is_date(View text)
{
    const auto dot = text.find(U'.');
    if (dot == View::npos || dot == 0 || dot > 2) return false;
    const View day = text.substr(0, dot);
    View month = text.substr(dot + 1);
    month = month.substr(0, month.find(U'.'));
    return all_digits(day) && all_digits(month) && month.size() <= 2 && month[0] <= (month.size() == 2 ? U'1' : U'9');
}

/// A Roman numeral of two letters or more, all of one case.
bool is_roman(View text)
{
    if (text.size() < 2) return false;
    const bool upper = std::ranges::all_of(text, [](char32_t c) { return View(U"IVXLC").find(c) != View::npos; });
    return upper || std::ranges::all_of(text, [](char32_t c) { return View(U"ivxlc").find(c) != View::npos; });
}

/// One letter, or short parts with full stops between them: "j", "u.s", "ph.d".
bool is_initials(View word)
{
    std::size_t part = 0;
    bool dotted = false;
    for (const char32_t c : word) {
        if (c == '.') {
            if (part == 0) return false;
            dotted = true;
            part = 0;
        } else if (c != '-' && (!is_letter(c) || ++part > 3))
            return false;
    }
    return part > 0 && (dotted || word.size() == 1) && word != U"I" && word != U"i";
}

/// Small letters without a vowel: "bzgl".
bool is_clipped(View word)
{
    return !word.empty() && std::ranges::all_of(word, [](char32_t c) {
        return is_lower(c) && View(U"aeiouyäöüáéíóúàèìòùâêîôûãõ").find(c) == View::npos;
    });
}

struct Question { // what the rules below are asked about
    View text;
    const SentenceStyle& style;
    const Mark& mark;
    Token token, last; // before the mark; before that
    Next next;

    /// Whether the next word looks like a sentence's first.
    bool starts() const { return style.capitals ? next.upper && starts_sentence(next.word) : is_subject(next.word); }
    bool continues_small() const { return style.marked && next.lower; }
    bool numbered() const
    {
        const bool word = is_number_word(next.word) && !(style.capitals && next.upper);
        return next.digit || is_roman(next.raw) || word || (next.raw.size() == 1 && next.upper);
    }
};

/// "At 5 p.m. Tom left": too little came before for a sentence.
bool is_opening(const Question& q)
{
    View before = q.text.substr(q.mark.start, q.mark.at - q.mark.start);
    const Next first = next_word(before, 0);
    if (!is_preposition(first.word)) return false;
    return std::ranges::count_if(before, is_space) <= 3;
}

/// "1. Rot, 2. Grün": the number stands behind a comma or colon.
bool is_enumerated(const Question& q)
{
    std::size_t at = q.token.begin;
    while (at > 0 && is_space(q.text[at - 1])) --at;
    return at > 0 && at < q.token.begin && View(U",;:").find(q.text[at - 1]) != View::npos;
}

/// "3. Oktober", "Ludwig XIV. regierte".
bool is_ordinal(const Question& q, bool roman)
{
    if (is_after_ordinal(q.next.word)) return q.style.german() || !q.next.lower;
    if (q.style.marked && q.next.lower) return !is_subject(q.next.word);
    if (!q.style.german()) return false;
    if (is_conjunction(q.next.word) && (!q.style.capitals || q.next.lower)) return true;
    if (roman && !q.style.capitals) return !q.starts();
    const bool starts = q.style.capitals ? q.starts() : is_subject(q.next.word) && q.next.word != "dieses";
    return is_before_ordinal(q.last.word) && !starts;
}

/// The kind of "z. B." at either of its full stops, or of the token itself.
Abbreviation kind_of(const Question& q)
{
    std::string spaced = q.token.word;
    Token before = q.last;
    std::size_t gap_end = q.token.begin;
    for (int parts = 0; parts < 3 && !before.word.empty(); ++parts) {
        std::size_t gap = gap_end;
        while (gap > 0 && is_space(q.text[gap - 1])) --gap;
        if (gap == 0 || q.text[gap - 1] != '.') break;
        spaced = before.word + "." + spaced;
        if (const auto kind = abbreviation(spaced); kind != Abbreviation::none) return kind;
        gap_end = before.begin;
        before = token_before(q.text, before);
    }
    if (q.next.dotted) {
        const auto both = q.token.word + "." + q.next.word;
        const bool letters = q.token.raw.size() == 1 && q.next.raw.size() == 1;
        if (letters || abbreviation(both) != Abbreviation::none) return Abbreviation::never_ends;
    }
    return abbreviation(q.token.word);
}

bool is_abbreviated(const Question& q)
{
    const bool digits = all_digits(q.token.raw);
    const bool king = q.style.german() && (q.token.raw == U"I" || q.token.raw == U"V") && !q.last.raw.empty() &&
                      is_upper(q.last.raw.front()); // "Karl V."
    const bool roman = king || is_roman(q.token.raw);
    if (digits && q.token.raw.size() <= 2 && is_enumerated(q)) return true;
    const bool score = q.token.begin > 0 && View(U":,").find(q.text[q.token.begin - 1]) != View::npos; // "2:1."
    if (digits && !score && q.token.raw.size() <= 3) return is_ordinal(q, false);
    if (q.style.german() && is_date(q.token.raw)) return !q.starts();
    if (roman && is_ordinal(q, true)) return true;
    const bool starts = q.starts();
    const auto kind = kind_of(q);
    const bool after_number = !q.last.raw.empty() && (is_digit(q.last.raw.back()) || is_number_word(q.last.word));
    if (after_number && is_unit(q.token.word) && !q.next.digit)
        return q.style.capitals ? q.next.lower : !starts && !q.next.word.empty();
    switch (kind) {
    case Abbreviation::never_ends:
        return true;
    case Abbreviation::may_end:
        if (after_number && is_amount(q.token.word)) return !starts;
        if (q.next.bracket && q.style.capitals) return true;
        return q.style.capitals ? !q.next.upper || stays_inside(q.next.word) || is_opening(q) : !starts;
    case Abbreviation::numbered:
        if (q.numbered()) return true;
        break;
    case Abbreviation::name_part:
        // "un ave.", "la col." are words, too: as a name's part they have a capital.
        if (is_word_too(q.token.word) && !(q.style.capitals && (is_upper(q.token.raw.front()) || q.next.lower))) break;
        return !starts;
    case Abbreviation::none:
        break;
    }
    const bool small = is_lower(q.token.raw.front()) && q.style.capitals;
    if (q.style.german() && is_german_abbreviation(q.token.word) && !starts &&
        (q.next.lower || q.next.digit || small || (is_upper(q.token.raw.front()) && q.token.word == "fr")))
        return true;
    if (q.token.word.size() > 3 && q.token.word.ends_with("str") && !starts) return true; // "Hauptstr. 5"
    if (q.token.elided && q.token.word == "on") return true;                              // "dell'On. Conti"
    if (q.token.raw.size() == 1 && q.last.raw.size() == 1 && is_upper(q.last.raw[0]) && q.next.upper) return true;
    const bool regnal =
        (q.token.raw == U"V" || q.token.raw == U"X") && q.last.raw.size() > 1 && is_upper(q.last.raw[0]);
    if (regnal && q.style.capitals && q.next.upper) return false; // "Carlos V. España"
    if (q.next.digit && q.token.raw.size() > 1 && is_clipped(q.token.raw.substr(1)))
        return q.token.raw.size() < 5; // "Gr. 42"
    if (is_initials(q.token.raw)) return !takes_letter(q.last.word) && !starts;
    if (q.style.capitals && q.token.raw.size() > 1 && is_clipped(q.token.raw) && !after_number) return !starts;
    // A small letter begins a sentence only in careless texts: "in Africa. the lion", "I am. so".
    if (starts_sentence(q.token.word) || is_word_too(q.token.word)) return false;
    return q.continues_small() && !(q.token.raw.size() > 4 ? starts_sentence(q.next.word) : is_subject(q.next.word));
}

/// "“Really?” she asked.", "„Ja!“, rief Anna.": a verb of speech among the next words leads back.
bool is_spoken(View text, const Next& first, const SentenceStyle& style)
{
    if (style.capitals && first.upper && starts_sentence(first.word)) return false;
    if (is_speech(first.word)) return !style.capitals || first.lower;
    Next next = first;
    for (int n = 0; n < 2; ++n) {
        if (next.end >= text.size() || !(text[next.end] == ' ' || text[next.end] == '-')) return false;
        next = next_word(text, next.end);
        if (is_speech(next.word)) return true;
    }
    return false;
}

/// Whether what closes before `end` was opened inside the sentence, after a word.
bool opened_inside(View text, const Mark& mark)
{
    constexpr std::size_t farthest = 2000;
    const char32_t closer = text[mark.end - 1];
    bool word = false;
    for (std::size_t i = std::max(mark.start, mark.at - std::min(mark.at, farthest)); i < mark.at; ++i) {
        if (word && closer == ')' && text[i] == '(') return true;
        word |= is_word(text[i]);
    }
    return false;
}

} // namespace

bool SentenceStyle::german() const
{
    if (german_) return *german_;
    int words = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_letter(text[end])) ++end;
        if (end > at) words += speaks_german(folded(text.substr(at, end - at)));
        at = end + 1;
    }
    german_ = words > 0;
    return *german_;
}

SentenceStyle style_of(View text)
{
    SentenceStyle style;
    style.text = text;
    bool upper = false, lower = false, inside = false, first = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char32_t c = text[at];
        if (!inside && is_word(c)) {
            (is_upper(c) ? upper : lower) |= is_letter(c);
            if (first) style.marked = !is_lower(c);
            first = false;
        }
        inside = is_word(c) || (inside && (is_apostrophe(c) || u_charType(UChar32(c)) == U_NON_SPACING_MARK));
    }
    style.capitals = upper && lower;
    style.marked = style.marked && style.capitals;
    return style;
}

bool goes_on(View text, const Mark& mark, const SentenceStyle& style)
{
    const Next next = next_word(text, mark.end);
    if (next.word.empty()) return false;
    if (style.capitals && next.lower && (mark.closed || (mark.ellipsis && !mark.single))) return true;
    const bool full_stop = mark.single && !mark.closed;
    if (!full_stop && !mark.ellipsis && is_spoken(text, next, style)) return true;
    if (!mark.single && !mark.closed && is_brand(token_before(text, mark.at).word) && !starts_sentence(next.word))
        return true;
    if (mark.closed && !style.capitals && !mark.ellipsis &&
        (is_conjunction(next.word) || (opened_inside(text, mark) && !is_subject(next.word))))
        return true;
    if (!mark.single) return false;
    const Token token = token_before(text, mark.at);
    if (token.raw.empty()) return false;
    if (mark.first_token && all_digits(token.raw) && token.raw.size() <= 2) return true; // "2. Let fresh air in."
    return is_abbreviated({text, style, mark, token, token_before(text, token), next});
}

} // namespace steerdeck::behaviors
