#pragma once

#include "core/base/json.h"
#include "core/behaviors/reading.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <variant>
#include <vector>

namespace steerdeck::behaviors {

/// The reply is in language `code` (ISO 639-1).
struct LanguageVerifier {
    std::string code;
};

/// The reply has `min` to `max` words, both included.
struct WordsVerifier {
    int min = 0;
    int max = 0;
};

/// The reply has exactly `count` sentences.
struct SentencesVerifier {
    int count = 0;
};

/// Every letter is lower case, or upper case, or every word starts with an upper-case letter and goes on in lower case.
struct CaseVerifier {
    LetterCase letter_case = LetterCase::Lower;
};

/// The reply is a JSON object whose single key is `key` and whose value is a string, and nothing but white space around
/// it: a program could not read JSON in a code fence as it is.
struct JsonVerifier {
    std::string key = "answer";
};

using Verifier = std::variant<LanguageVerifier, WordsVerifier, SentencesVerifier, CaseVerifier, JsonVerifier>;

/// The frequent words of one language, case-folded.
struct Lexicon {
    std::string code;
    std::unordered_set<std::string> words;
};
using Lexicons = std::vector<Lexicon>;

/// Reads {"type": "words", "min": 10, "max": 20} and the like. Throws UnreadableFile naming `where` and the key.
Verifier verifier_from_json(const Json& json, const std::string& where);

/// Checks a reply. The thoughts of a thinking model are left out, and all but JsonVerifier look at the text inside
/// where the reply is a JSON object with the single key "answer".
Reading verify(const Verifier& verifier, std::string_view reply, const Lexicons& lexicons);

/// What is measured of a reply: without the thoughts at its beginning (<think> ... </think>), the text inside where it
/// is a JSON object with the single key `key`, also in a code fence; else the reply as it is.
std::string inner_answer(std::string_view reply, std::string_view key = "answer");

/// The letter case of `text`; nothing where it has no letters. Of a text that is of two ("I") the first of lower, upper
/// and title.
std::optional<LetterCase> letter_case_of(std::string_view text);

/// The language of the prose of `text` (without code, JSON and addresses) among those of `lexicons`: the lexicon that
/// holds most of its words, if that is a fifth of them or more. A lexicon's word that ends in an apostrophe ("l'")
/// stands for all words it begins. CLD2 chooses between languages that are equally good, and among all of `lexicons`
/// where known words are too few; of one or two words only where it is sure. Where a neighbour of these languages
/// (Dutch, Danish, Catalan, ...) knows more of the words, it is that neighbour. Empty where none can tell.
std::string detect_language(std::string_view text, const Lexicons& lexicons);

} // namespace steerdeck::behaviors
