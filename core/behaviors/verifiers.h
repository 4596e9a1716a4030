#pragma once

#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/behaviors/reading.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
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

/// The reply has `min` to `max` letters, both included; digits, signs and blanks count for nothing.
struct LettersVerifier {
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

struct JsonSchema; // ready to be held against

/// The reply is JSON that fits `schema`, and nothing but white space around it. Made by `json_schema_verifier`.
struct JsonSchemaVerifier {
    Json schema;
    std::shared_ptr<const JsonSchema> compiled;
};

struct Pattern; // a regular expression, ready to be searched for

/// The reply begins or ends with one of `phrases`, contains `least` different ones of them, or none of them. Phrases
/// are compared word by word, whatever their letter case; one without words ("!") as it is written. `pattern`, a
/// regular expression, counts as one more phrase of what is contained or avoided.
struct PhraseVerifier {
    PhrasePlace place = PhrasePlace::contains;
    std::vector<std::string> phrases;
    std::string pattern; // empty: none
    int least = 1;
    std::shared_ptr<const Pattern> compiled = {}; // of `pattern`; made by `phrase_verifier`
};

/// Throws UnreadableFile naming `where` for a verifier without phrases and pattern, or a pattern that is none.
PhraseVerifier phrase_verifier(PhrasePlace place, std::vector<std::string> phrases, const std::string& pattern,
                               int least, const std::string& where);

/// The reply's LIX is at most `max`.
struct ReadabilityVerifier {
    int max = 25;
};

/// The answer to `question`, a yes/no question about the reply, is yes.
struct QuestionVerifier {
    std::string question;
    Asked asked = Asked::judge;
};

/// Nothing can be checked: every reply passes.
struct NoVerifier {};

using Verifier =
    std::variant<LanguageVerifier, WordsVerifier, LettersVerifier, SentencesVerifier, CaseVerifier, JsonVerifier,
                 JsonSchemaVerifier, PhraseVerifier, ReadabilityVerifier, QuestionVerifier, NoVerifier>;

/// The frequent words of one language, case-folded.
struct Lexicon {
    std::string code;
    std::unordered_set<std::string> words;
};
using Lexicons = std::vector<Lexicon>;

/// Reads {"type": "words", "min": 10, "max": 20} and the like. Throws UnreadableFile naming `where` and the key.
Verifier verifier_from_json(const Json& json, const std::string& where);

/// The other way round.
Json to_json(const Verifier& verifier);

/// A reading whose question waits for an answer, and the text that it is about.
struct OpenQuestion {
    Reading* reading = nullptr; // of a QuestionVerifier
    std::string text;           // `inner_answer` of the reply
};

/// Puts questions, and writes what was answered into their readings. Throws where one could not be judged; its reading
/// then says why.
using Asker = std::function<void(std::span<const OpenQuestion> questions, const Cancel& cancel)>;

/// Puts `reading`, of `reply`, behind `open` where its question waits for an answer.
void add_if_open(std::vector<OpenQuestion>& open, Reading& reading, std::string_view reply);

/// Writes the answer to the question of `reading`: the probability of yes, 0..1, or why there is none.
void judge(Reading& reading, double yes);
void leave_unjudged(Reading& reading, Unjudged why);

/// Checks a reply. Of a QuestionVerifier the reading is one that waits for an answer. The thoughts of a thinking model
/// are left out, and all but those of JSON look at the text inside where the reply is a JSON object with the single key
/// "answer".
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
