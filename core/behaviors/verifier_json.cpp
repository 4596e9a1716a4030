#include "core/behaviors/json_schema.h"

namespace steerdeck::behaviors {
namespace {

[[noreturn]] void refuse(const Message& what, const std::string& where)
{
    throw UnreadableFile(what, where, message("Correct the verifier"));
}

/// A verifier as `verifier_from_json` reads it.
struct Written {
    Json operator()(const LanguageVerifier& v) const { return {{"type", "language"}, {"code", v.code}}; }
    Json operator()(const WordsVerifier& v) const { return {{"type", "words"}, {"min", v.min}, {"max", v.max}}; }
    Json operator()(const LettersVerifier& v) const { return {{"type", "letters"}, {"min", v.min}, {"max", v.max}}; }
    Json operator()(const SentencesVerifier& v) const { return {{"type", "sentences"}, {"count", v.count}}; }
    Json operator()(const CaseVerifier& v) const { return {{"type", "case"}, {"case", name_of(v.letter_case)}}; }
    Json operator()(const JsonVerifier& v) const { return {{"type", "json"}, {"key", v.key}}; }
    Json operator()(const JsonSchemaVerifier& v) const { return {{"type", "json_schema"}, {"schema", v.schema}}; }
    Json operator()(const PhraseVerifier& v) const
    {
        Json json{{"type", name_of(v.place)}};
        if (!v.phrases.empty()) json["phrases"] = v.phrases;
        if (!v.pattern.empty()) json["pattern"] = v.pattern;
        if (v.least != 1) json["least"] = v.least;
        return json;
    }
    Json operator()(const ReadabilityVerifier& v) const { return {{"type", "readability"}, {"max", v.max}}; }
    Json operator()(const QuestionVerifier& v) const
    {
        return {{"type", "question"}, {"question", v.question}, {"asks", name_of(v.asked)}};
    }
    Json operator()(const NoVerifier&) const { return {{"type", "none"}}; }
};

std::optional<PhrasePlace> place_named(const std::string& type)
{
    for (const auto place : {PhrasePlace::starts, PhrasePlace::ends, PhrasePlace::contains, PhrasePlace::avoids})
        if (type == name_of(place)) return place;
    return {};
}

} // namespace

Json to_json(const Verifier& verifier) { return std::visit(Written{}, verifier); }

Verifier verifier_from_json(const Json& json, const std::string& where)
{
    const auto type = require<std::string>(json, "type", where);
    if (type == "language") {
        LanguageVerifier verifier{require<std::string>(json, "code", where)};
        if (verifier.code.empty()) refuse(message("The key \"code\" is an empty text"), where);
        return verifier;
    }
    if (type == "words" || type == "letters") {
        const int min = require<int>(json, "min", where), max = require<int>(json, "max", where);
        if (min < 0) refuse(message("The key \"min\" is negative"), where);
        if (max < min) refuse(message("The key \"max\" is smaller than \"min\""), where);
        if (type == "letters") return LettersVerifier{min, max};
        return WordsVerifier{min, max};
    }
    if (type == "sentences") {
        const SentencesVerifier verifier{require<int>(json, "count", where)};
        if (verifier.count < 1) refuse(message("The key \"count\" is smaller than 1"), where);
        return verifier;
    }
    if (type == "case") {
        const auto name = require<std::string>(json, "case", where);
        if (name == "lower") return CaseVerifier{LetterCase::Lower};
        if (name == "upper") return CaseVerifier{LetterCase::Upper};
        if (name == "title") return CaseVerifier{LetterCase::Title};
        refuse(message("The key \"case\" is \"{}\", not lower, upper or title", name), where);
    }
    if (type == "json") {
        JsonVerifier verifier{value_or<std::string>(json, "key", "answer", where)};
        if (verifier.key.empty()) refuse(message("The key \"key\" is an empty text"), where);
        return verifier;
    }
    if (type == "json_schema") return json_schema_verifier(require<Json>(json, "schema", where), where);
    if (const auto place = place_named(type))
        return phrase_verifier(*place, value_or<std::vector<std::string>>(json, "phrases", {}, where),
                               value_or<std::string>(json, "pattern", "", where),
                               value_or<int>(json, "least", 1, where), where);
    if (type == "readability") {
        const ReadabilityVerifier verifier{require<int>(json, "max", where)};
        if (verifier.max < 1) refuse(message("The key \"max\" is smaller than 1"), where);
        return verifier;
    }
    if (type == "question") {
        QuestionVerifier verifier{require<std::string>(json, "question", where)};
        if (verifier.question.find_first_not_of(" \t\r\n") == std::string::npos)
            refuse(message("The key \"question\" is an empty text"), where);
        const auto asks = value_or<std::string>(json, "asks", "judge", where);
        if (asks == name_of(Asked::model))
            verifier.asked = Asked::model;
        else if (asks != name_of(Asked::judge))
            refuse(message("The key \"asks\" is \"{}\", not judge or model", asks), where);
        return verifier;
    }
    if (type == "none") return NoVerifier{};
    refuse(message("The key \"type\" is \"{}\", not language, words, letters, sentences, case, json, json_schema, "
                   "starts_with, ends_with, contains, avoids, readability, question or none",
                   type),
           where);
}

} // namespace steerdeck::behaviors
