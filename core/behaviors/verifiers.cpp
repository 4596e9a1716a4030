#include "core/behaviors/verifiers.h"

#include "core/behaviors/code_points.h"
#include "core/behaviors/json_schema.h"
#include "core/behaviors/letter_case.h"
#include "core/behaviors/measures.h"
#include "core/behaviors/phrases.h"
#include "core/behaviors/plain_text.h"

#include <algorithm>

namespace steerdeck::behaviors {
namespace {

std::optional<LetterCase> case_of(const CaseLetters& letters)
{
    if (!letters.any()) return {};
    return letters.is_lower()   ? LetterCase::Lower
           : letters.is_upper() ? LetterCase::Upper
           : letters.is_title() ? LetterCase::Title
                                : LetterCase::Sentence;
}

Reading read_case(LetterCase wanted, std::string_view text)
{
    const CaseLetters letters = case_letters_of(text);
    const bool lower = wanted == LetterCase::Lower, upper = wanted == LetterCase::Upper;
    const bool pass = lower ? letters.is_lower() : upper ? letters.is_upper() : letters.is_title();
    // One text may be of two cases ("I"): then it is of the one wanted.
    Reading reading{pass, CaseReading{pass ? wanted : case_of(letters), wanted}};
    if (!pass) reading.spans = spans_of(text, lower ? letters.upper : upper ? letters.lower : letters.not_title);
    return reading;
}

Reading read_words(const WordsVerifier& range, std::string_view text)
{
    const int n = count_words(text);
    Reading reading{n >= range.min && n <= range.max, WordsReading{n, range.min, range.max}};
    if (n > range.max) {
        const auto words = word_spans(text);
        reading.spans = {{words[std::size_t(range.max)].begin, words.back().end}};
    }
    return reading;
}

Reading read_letters(const LettersVerifier& range, std::string_view text)
{
    const auto points = code_points_of(text);
    const int n = int(std::ranges::count_if(points.text, is_letter));
    return {n >= range.min && n <= range.max, LettersReading{n, range.min, range.max}};
}

/// The keys of `reply` where it is a JSON object, each as often as it is written; the string under the only key.
struct ObjectReading {
    bool object = false;
    std::vector<std::string> keys;
    std::string value;
    bool value_is_text = false;
};

ObjectReading read_object(std::string_view reply)
{
    ObjectReading reading;
    const Json::parser_callback_t note_keys = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::key && depth == 1) reading.keys.push_back(parsed.get<std::string>());
        return true;
    };
    const Json json = Json::parse(reply, note_keys, false);
    reading.object = json.is_object();
    if (reading.object && reading.keys.size() == 1 && json.front().is_string()) {
        reading.value_is_text = true;
        reading.value = json.front().get<std::string>();
    }
    return reading;
}

/// What stands between ```json and ``` where a reply is nothing else; empty where it is not.
std::string_view inside_fence(std::string_view reply)
{
    constexpr std::string_view fence = "```", space = " \t\r\n";
    const auto start = reply.find_first_not_of(space);
    if (start == std::string_view::npos || reply.substr(start, fence.size()) != fence) return {};
    reply = reply.substr(start, reply.find_last_not_of(space) + 1 - start);
    const auto line_end = reply.find('\n');
    if (line_end == std::string_view::npos || reply.size() < line_end + 1 + fence.size() || !reply.ends_with(fence))
        return {};
    return reply.substr(line_end + 1, reply.size() - fence.size() - line_end - 1);
}

Reading read_json_reply(const std::string& key, std::string_view reply)
{
    const ObjectReading object = read_object(reply);
    JsonReading reading{JsonForm::answer, int(object.keys.size()), {}, key};
    if (!object.object)
        reading.form = read_object(inside_fence(reply)).object ? JsonForm::fenced : JsonForm::no_object;
    else if (object.keys.size() != 1)
        reading.form = JsonForm::keys;
    else if (object.keys[0] != key) {
        reading.form = JsonForm::other_key;
        reading.key = object.keys[0];
    } else if (!object.value_is_text)
        reading.form = JsonForm::no_text;
    return {reading.form == JsonForm::answer, reading};
}

/// Longer replies are not held against a schema: what checks formats recurs for each letter.
constexpr std::size_t longest_for_schema = 65'536;

Reading read_against_schema(const JsonSchema& schema, std::string_view reply)
{
    const Json value = Json::parse(reply, nullptr, false);
    SchemaReading reading;
    if (value.is_discarded())
        reading.form = Json::accept(inside_fence(reply)) ? SchemaForm::fenced : SchemaForm::no_json;
    else if (const auto place =
                 reply.size() > longest_for_schema ? std::optional<std::string>("") : first_violation(schema, value))
        reading = {SchemaForm::breaks, *place};
    else
        reading.form = SchemaForm::fits;
    return {reading.form == SchemaForm::fits, reading};
}

} // namespace

std::optional<LetterCase> letter_case_of(std::string_view text) { return case_of(case_letters_of(text)); }

std::string inner_answer(std::string_view reply, std::string_view key)
{
    reply = without_thoughts(reply);
    const std::string_view fenced = inside_fence(reply), text = fenced.empty() ? reply : fenced;
    const auto start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || text[start] != '{') return std::string(reply);
    const ObjectReading object = read_object(text);
    return object.value_is_text && object.keys[0] == key ? object.value : std::string(reply);
}

Reading verify(const Verifier& verifier, std::string_view reply, const Lexicons& lexicons)
{
    if (const auto* json = std::get_if<JsonVerifier>(&verifier))
        return read_json_reply(json->key, without_thoughts(reply));
    if (const auto* json = std::get_if<JsonSchemaVerifier>(&verifier))
        return read_against_schema(*json->compiled, without_thoughts(reply));
    const std::string text = inner_answer(reply);
    if (const auto* language = std::get_if<LanguageVerifier>(&verifier)) {
        const std::string found = detect_language(text, lexicons);
        return {found == language->code, LanguageReading{found, language->code}};
    }
    if (const auto* range = std::get_if<WordsVerifier>(&verifier)) return read_words(*range, text);
    if (const auto* letters = std::get_if<LettersVerifier>(&verifier)) return read_letters(*letters, text);
    if (const auto* sentences = std::get_if<SentencesVerifier>(&verifier)) {
        auto spans = sentence_spans(text);
        const int n = int(spans.size());
        return {n == sentences->count, SentencesReading{n, sentences->count}, std::move(spans)};
    }
    if (const auto* phrases = std::get_if<PhraseVerifier>(&verifier)) return read_phrases(*phrases, text);
    if (const auto* readability = std::get_if<ReadabilityVerifier>(&verifier))
        return read_readability(*readability, text);
    if (const auto* asks = std::get_if<QuestionVerifier>(&verifier))
        return {false, QuestionReading{asks->question, asks->asked}};
    if (std::holds_alternative<NoVerifier>(verifier)) return {true, NoReading{}};
    return read_case(std::get<CaseVerifier>(verifier).letter_case, text);
}

void add_if_open(std::vector<OpenQuestion>& open, Reading& reading, std::string_view reply)
{
    if (!is_judged(reading.measurement)) open.push_back({&reading, inner_answer(reply)});
}

void judge(Reading& reading, double yes)
{
    auto& question = std::get<QuestionReading>(reading.measurement);
    question.yes = yes;
    question.why = {};
    reading.pass = yes >= least_yes;
}

void leave_unjudged(Reading& reading, Unjudged why)
{
    auto& question = std::get<QuestionReading>(reading.measurement);
    question.yes.reset();
    question.why = why;
    reading.pass = false;
}

} // namespace steerdeck::behaviors
