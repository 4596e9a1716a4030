#include "core/behaviors/measures.h"
#include "core/behaviors/verifiers.h"

#include <algorithm>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace steerdeck::behaviors {
namespace {

constexpr double least_share = 0.2; // of the words; below it a lexicon says nothing

using Codes = std::vector<std::string>;

/// CLD2's first choice among `codes`. It reads letter sequences, so short texts leave it without one, unless
/// `at_all_costs` wants what comes nearest.
std::string guess(std::string_view text, const Codes& codes, bool at_all_costs)
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
    for (int i = 0; i < 3; ++i) {
        const std::string code = CLD2::LanguageCode(languages[i]);
        if (percents[i] > 0 && std::find(codes.begin(), codes.end(), code) != codes.end()) return code;
    }
    return {};
}

/// Whether a lexicon has the word, or the elided word it starts with: "l'eau" where there is "l'".
bool knows(const Lexicon& lexicon, const std::string& word)
{
    if (lexicon.words.contains(word)) return true;
    const auto apostrophe = word.find('\'');
    return apostrophe != std::string::npos && lexicon.words.contains(word.substr(0, apostrophe + 1));
}

} // namespace

std::string detect_language(std::string_view text, const Lexicons& lexicons)
{
    const auto words = words_of(fold(text));
    if (words.empty()) return {};
    Codes all, best;
    long most = 0;
    for (const Lexicon& lexicon : lexicons) {
        all.push_back(lexicon.code);
        const long known =
            std::count_if(words.begin(), words.end(), [&](const auto& word) { return knows(lexicon, word); });
        if (known > most) best.clear();
        most = std::max(most, known);
        if (known == most) best.push_back(lexicon.code);
    }
    if (double(most) >= least_share * double(words.size())) {
        if (best.size() == 1) return best.front();
        if (auto code = guess(text, best, words.size() > 2); !code.empty()) return code;
    }
    if (auto code = guess(text, all, false); !code.empty()) return code;
    return most > 0 && best.size() == 1 ? best.front() : std::string();
}

} // namespace steerdeck::behaviors
