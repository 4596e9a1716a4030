#include "core/behaviors/letter_case.h"

#include "core/behaviors/words.h"

#include <algorithm>

namespace steerdeck::behaviors {
namespace {

/// "XIV": a numeral keeps its capitals in title case.
bool is_roman(const icu::UnicodeString& word)
{
    if (word.length() < 2) return false;
    for (int32_t i = 0; i < word.length(); ++i)
        if (word[i] != 'I' && word[i] != 'V' && word[i] != 'X') return false;
    return true;
}

// By category: the signs ª and º of "Nº 5" are lower case by property, yet no letters of a case.
bool has_capital(UChar32 c) { return u_charType(c) == U_UPPERCASE_LETTER || u_istitle(c); }
bool is_small(UChar32 c) { return u_charType(c) == U_LOWERCASE_LETTER; }

/// Whether a letter at `at` may have a capital in title case: at the word's start, behind an apostrophe or full stop
/// ("L'Eau", "U.S"), behind "Mc".
bool may_be_capital(const icu::UnicodeString& word, int32_t at)
{
    if (at == 0) return true;
    const UChar before = word[at - 1];
    return before == '\'' || before == 0x2019 || before == '.' || (at == 2 && word.startsWith(u"Mc"));
}

} // namespace

CaseLetters case_letters_of(std::string_view text)
{
    const auto whole = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())));
    CaseLetters letters;
    for (const auto& [start, end] : segments_of(whole)) {
        const auto word = whole.tempSubStringBetween(start, end);
        const bool numbered = u_isdigit(word.char32At(0)); // "3D" and "4th" start with no letter
        // "EE. UU.": an abbreviation of a plural doubles its letter.
        const bool doubled = word.length() == 2 && word[0] == word[1] && whole.char32At(end) == '.';
        const bool roman = is_roman(word) || doubled;
        for (int32_t at = 0; at < word.length(); at = word.moveIndex32(at, 1)) {
            const UChar32 c = word.char32At(at);
            const bool upper = has_capital(c), lower = is_small(c);
            if (!upper && !lower) continue;
            (upper ? letters.upper : letters.lower).push_back(start + at);
            if (!numbered && !roman && (at == 0 ? lower : upper && !may_be_capital(word, at)))
                letters.not_title.push_back(start + at);
        }
    }
    return letters;
}

std::vector<Span> spans_of(std::string_view text, const std::vector<int32_t>& letters)
{
    const CodePoints codes = code_points_of(text);
    std::vector<Span> spans;
    int32_t unit = 0;
    auto next = letters.begin();
    for (std::size_t i = 0; i < codes.text.size() && next != letters.end(); ++i) {
        if (unit == *next) {
            if (!spans.empty() && spans.back().end == codes.at[i])
                spans.back().end = codes.at[i + 1];
            else
                spans.push_back({codes.at[i], codes.at[i + 1]});
            ++next;
        }
        unit += codes.text[i] > 0xffff ? 2 : 1;
    }
    return spans;
}

} // namespace steerdeck::behaviors
