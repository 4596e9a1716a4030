/// What a verifier found in one reply, as data. Words are made of it where it is shown: `reading_text.h` in English
/// (the terminal, files), widgets/shared/reading_text.h in the user's language.
#pragma once

#include "core/base/json.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace steerdeck::behaviors {

enum class LetterCase { Sentence, Lower, Upper, Title }; // Sentence: capitals and small letters mixed

/// Languages by ISO 639-1 code.
struct LanguageReading {
    std::string measured; // empty: no language was recognised
    std::string wanted;
    bool operator==(const LanguageReading&) const = default;
};

struct WordsReading {
    int measured = 0;
    int min = 0, max = 0; // wanted, both included
    bool operator==(const WordsReading&) const = default;
};

struct LettersReading {
    int measured = 0;
    int min = 0, max = 0; // wanted, both included
    bool operator==(const LettersReading&) const = default;
};

struct SentencesReading {
    int measured = 0, wanted = 0;
    bool operator==(const SentencesReading&) const = default;
};

struct CaseReading {
    std::optional<LetterCase> measured; // nothing: the reply has no letters
    LetterCase wanted = LetterCase::Lower;
    bool operator==(const CaseReading&) const = default;
};

enum class JsonForm { no_object, fenced, keys, other_key, no_text, answer };

struct JsonReading {
    JsonForm form = JsonForm::no_object;
    int keys = 0;       // of the object, counted as written
    std::string key;    // the only one of `other_key`
    std::string wanted; // the single key asked for
    bool operator==(const JsonReading&) const = default;
};

enum class SchemaForm { no_json, fenced, breaks, fits };

struct SchemaReading {
    SchemaForm form = SchemaForm::no_json;
    std::string place = {}; // where it breaks the schema: a JSON pointer, empty for the whole
    bool operator==(const SchemaReading&) const = default;
};

/// What the clauses of an answer say, held against the facts of the demo world.
struct TruthReading {
    int right = 0;
    int wrong = 0;   // false, or about another animal
    int unknown = 0; // runs of words that are no clause
    bool pass() const { return right > 0 && wrong == 0 && unknown == 0; }
    bool operator==(const TruthReading&) const = default;
};

/// Where a reply should have certain words, or that it should not.
enum class PhrasePlace { starts, ends, contains, avoids };

struct PhraseReading {
    PhrasePlace place = PhrasePlace::contains;
    /// Those that were found, as the reply writes them, each once; where none begins or ends the reply, its own words
    /// there.
    std::vector<std::string> found;
    std::vector<std::string> wanted; // or unwanted; a regular expression between slashes
    int least = 1;                   // so many different ones should be contained
    bool operator==(const PhraseReading&) const = default;
};

/// How hard a text is to read: LIX (Björnsson 1968), words for each sentence + the share of words longer than six
/// letters in per cent. About 20 in children's books, 40 in newspapers, 60 in scientific papers.
struct ReadabilityReading {
    int measured = 0, max = 0;
    bool operator==(const ReadabilityReading&) const = default;
};

/// Who answers a yes/no question about a reply: the judge (an OpenAI-compatible server, core/evaluate/judge.h) or the
/// model that is open.
enum class Asked { judge, model };

/// Why a question about a reply has no answer: none was asked for yet, there is nobody to ask, nobody answers, or what
/// came is neither yes nor no.
enum class Unjudged { not_yet, nobody, unreachable, unclear };

/// A reply passes from this probability of yes on.
inline constexpr double least_yes = 0.5;

/// What was said of a reply to a question that yes should answer.
struct QuestionReading {
    std::string question;
    Asked asked = Asked::judge;
    /// The probability of yes against no, 0..1, where the model was asked; of a judge's word 1 or 0; nothing where the
    /// reply was not judged, and so neither passed nor failed.
    std::optional<double> yes = {};
    Unjudged why = Unjudged::not_yet; // where it was not
    bool operator==(const QuestionReading&) const = default;
};

/// Nothing is checked.
struct NoReading {
    bool operator==(const NoReading&) const = default;
};

/// A reading of a file that an earlier version wrote: its English words alone.
struct TextReading {
    std::string measured, wanted;
    bool operator==(const TextReading&) const = default;
};

using Measurement =
    std::variant<TextReading, LanguageReading, WordsReading, LettersReading, SentencesReading, CaseReading, JsonReading,
                 SchemaReading, TruthReading, PhraseReading, ReadabilityReading, QuestionReading, NoReading>;

/// Bytes begin..end-1 of the text that was read (`inner_answer` of the reply).
struct Span {
    std::size_t begin = 0, end = 0;
    bool operator==(const Span&) const = default;
};

struct Reading {
    bool pass = false;
    Measurement measurement;
    /// What explains it: the sentences counted, the words beyond the range, the letters that break the case.
    std::vector<Span> spans = {};
};

/// False for a question without an answer: the reading then is neither a pass nor a failure.
bool is_judged(const Measurement& measurement);

/// {"kind": "words", "measured": 23, "min": 10, "max": 20}; of TextReading {"kind": "text", "measured", "wanted"}.
Json to_json(const Measurement& measurement);

/// The other way round; nothing for a kind that this version does not know. Throws UnreadableFile naming `where` and
/// the key.
std::optional<Measurement> measurement_from_json(const Json& json, const std::string& where);

/// "starts_with", "ends_with", "contains" or "avoids", as in files.
const char* name_of(PhrasePlace place);

/// "judge" or "model", as in files.
const char* name_of(Asked asked);

/// "lower", "upper", "title" or "mixed", as in files.
const char* name_of(LetterCase letter_case);

} // namespace steerdeck::behaviors
