#include "core/behaviors/code_points.h"
#include "core/behaviors/measures.h"
#include "core/behaviors/neighbours.h"
#include "core/behaviors/plain_text.h"
#include "core/behaviors/verifiers.h"

#include <algorithm>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <set>

namespace steerdeck::behaviors {
namespace {

constexpr double least_share = 0.2; // of the words; below it a lexicon says nothing

using Codes = std::vector<std::string>;
using Words = std::vector<std::string>;

struct Guess {
    std::string code; // CLD2's first choice among those asked for
    std::string any;  // its first choice of all, where it is sure
};

/// CLD2 reads letter sequences, so short texts leave it without a choice, unless `at_all_costs` wants what comes
/// nearest.
Guess guess(std::string_view text, const Codes& codes, bool at_all_costs)
{
    const std::string lower = to_lower(text); // capitals mislead it
    const CLD2::CLDHints no_hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int n_bytes = 0;
    bool reliable = false;
    CLD2::ExtDetectLanguageSummary(lower.data(), int(lower.size()), true, &no_hints,
                                   at_all_costs ? CLD2::kCLDFlagBestEffort : 0, languages, percents, scores, nullptr,
                                   &n_bytes, &reliable);
    Guess result;
    for (int i = 0; i < 3; ++i) {
        if (percents[i] <= 0) continue;
        const std::string code = CLD2::LanguageCode(languages[i]);
        if (i == 0 && reliable && code != "un") result.any = code;
        if (result.code.empty() && std::find(codes.begin(), codes.end(), code) != codes.end()) result.code = code;
    }
    return result;
}

/// Whether a lexicon has the word, or the elided word it starts with: "l'eau" where there is "l'".
bool knows(const Lexicon& lexicon, const std::string& word)
{
    if (lexicon.words.contains(word)) return true;
    const auto apostrophe = word.find('\'');
    return apostrophe != std::string::npos && lexicon.words.contains(word.substr(0, apostrophe + 1));
}

/// Whether a word of the language follows an elided one: "est" of "c'est".
bool suits_elided(const Lexicon& lexicon, const std::string& word)
{
    const auto apostrophe = word.find('\'');
    if (apostrophe == std::string::npos) return false;
    const auto rest = word.substr(apostrophe + 1);
    return lexicon.words.contains(rest) || is_everyday(lexicon.code, rest);
}

struct Evidence {
    const Lexicon* lexicon = nullptr;
    long known = 0;  // words the lexicon has
    long words = 0;  // and everyday words of its language
    long elided = 0; // such words that follow elided ones: they decide between equals
    auto operator<=>(const Evidence& other) const
    {
        return std::pair(words, elided) <=> std::pair(other.words, other.elided);
    }
    bool operator==(const Evidence& other) const { return (*this <=> other) == 0; }
};

Evidence evidence_for(const Lexicon& lexicon, const Words& words)
{
    Evidence evidence{&lexicon};
    for (const auto& word : words) {
        const bool frequent = knows(lexicon, word);
        evidence.known += frequent;
        const bool elided = suits_elided(lexicon, word);
        evidence.words += frequent || elided || is_everyday(lexicon.code, word);
        evidence.elided += elided;
    }
    return evidence;
}

/// Words with a letter that the language does not write: "måtten" is not German.
long foreign(std::string_view code, const Words& words)
{
    const auto letters = letters_of_language(code);
    if (letters.empty()) return 0;
    return std::count_if(words.begin(), words.end(), [&](const auto& word) {
        const auto codes = code_points_of(word).text;
        return std::any_of(codes.begin(), codes.end(), [&](char32_t c) {
            return c >= 0x80 && is_letter(c) && letters.find(c) == std::u32string_view::npos;
        });
    });
}

/// Words in small letters, which are no names, that are spelled as the language spells none.
long misspelled(const std::string& code, const Words& words)
{
    return std::count_if(words.begin(), words.end(), [&](const auto& word) {
        return (static_cast<unsigned char>(word[0]) >= 0x80 || (word[0] >= 'a' && word[0] <= 'z')) &&
               is_misspelled(code, word);
    });
}

bool has(const Lexicons& lexicons, std::string_view code)
{
    return std::any_of(lexicons.begin(), lexicons.end(), [&](const auto& one) { return one.code == code; });
}

/// The neighbour that knows more of the words than the set's best; empty where none does. `strange` words are spelled
/// as that language spells none.
std::string nearer_neighbour(const Words& words, const Lexicons& lexicons, const Evidence& most, long strange)
{
    const auto& codes = neighbour_codes();
    std::vector<long> n(codes.size()), alone(codes.size()); // words known; those of them that the set's best lacks
    for (const auto& word : words) {
        const auto bits = neighbours_with(word);
        const bool here = bits != 0 && most.lexicon && knows(*most.lexicon, word);
        for (std::size_t i = 0; i < codes.size(); ++i)
            if (bits >> i & 1) ++n[i], alone[i] += !here;
    }
    std::size_t nearest = codes.size();
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const long bonus = n[i] > 2 && strange > 1 ? strange : 0;
        if (n[i] < 2 || n[i] + bonus <= most.known || double(n[i]) < least_share * double(words.size())) continue;
        if (has(lexicons, codes[i]) || (nearest < codes.size() && alone[i] <= alone[nearest])) continue;
        nearest = i;
    }
    return nearest < codes.size() ? codes[nearest] : std::string();
}

} // namespace

std::string detect_language(std::string_view text, const Lexicons& lexicons)
{
    const std::string prose = prose_of(text);
    const auto words = words_of(fold(prose));
    if (words.empty()) return {};
    Codes all, best;
    Evidence most;
    for (const Lexicon& lexicon : lexicons) {
        all.push_back(lexicon.code);
        const Evidence one = evidence_for(lexicon, words);
        if (one > most) best.clear();
        if (one >= most && one.words > 0) {
            if (best.empty() || one.known > most.known) most = one;
            best.push_back(lexicon.code);
        }
    }
    if (most.known < long(words.size())) {
        const long strange = most.lexicon ? misspelled(most.lexicon->code, words_of(prose)) : 0;
        if (auto code = nearer_neighbour(words, lexicons, most, strange); !code.empty()) return code;
    }
    const auto fits = [&](const std::string& code) {
        const long strange = foreign(code, words);
        return strange == 0 || strange < most.words || double(strange) * 4 < double(words.size());
    };
    const bool enough = double(most.words) >= least_share * double(words.size());
    if (enough && best.size() == 1) return fits(best.front()) ? best.front() : std::string();
    if (enough)
        if (auto one = guess(prose, best, words.size() > 2); !one.code.empty() && fits(one.code)) return one.code;
    const Guess one = guess(prose, all, false);
    if (!one.any.empty() && !has(lexicons, one.any)) return {};
    if (!one.code.empty() && fits(one.code)) return one.code;
    return most.words > 0 && best.size() == 1 && fits(best.front()) ? best.front() : std::string();
}

} // namespace steerdeck::behaviors
