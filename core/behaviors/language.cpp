#include "behaviors/measures.h"
#include "behaviors/verifiers.h"

#include <algorithm>
#include <cld2/public/compact_lang_det.h>

namespace steerdeck::behaviors {
namespace {

constexpr double least_share = 0.3; // of the words; below it a lexicon says nothing

bool holds(const Lexicons& lexicons, std::string_view code)
{
    return std::any_of(lexicons.begin(), lexicons.end(), [&](const Lexicon& lexicon) { return lexicon.code == code; });
}

/// CLD2's best guess among the languages of `lexicons`; it reads letter sequences, so it needs a sentence or so.
std::string guess(std::string_view text, const Lexicons& lexicons)
{
    const std::string lower = to_lower(text); // capitals mislead it
    CLD2::Language languages[3];
    int percents[3];
    int n_bytes = 0;
    bool reliable = false;
    CLD2::DetectLanguageSummary(lower.data(), int(lower.size()), true, languages, percents, &n_bytes, &reliable);
    for (int i = 0; i < 3; ++i) {
        const std::string code = CLD2::LanguageCode(languages[i]);
        if (percents[i] > 0 && holds(lexicons, code)) return code;
    }
    return {};
}

} // namespace

std::string detect_language(std::string_view text, const Lexicons& lexicons)
{
    const auto words = words_of(fold(text));
    if (words.empty()) return {};
    std::string best;
    long most = 0;
    bool tied = false;
    for (const Lexicon& lexicon : lexicons) {
        const long known =
            std::count_if(words.begin(), words.end(), [&](const auto& word) { return lexicon.words.contains(word); });
        if (known > most) {
            most = known;
            best = lexicon.code;
            tied = false;
        } else if (known == most)
            tied = true;
    }
    if (tied || double(most) < least_share * double(words.size())) return guess(text, lexicons);
    return best;
}

} // namespace steerdeck::behaviors
