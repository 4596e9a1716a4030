#include "core/behaviors/reading.h"

#include <array>
#include <utility>

namespace steerdeck::behaviors {
namespace {

constexpr std::array json_forms{
    std::pair{JsonForm::no_object, "no object"}, std::pair{JsonForm::fenced, "fenced"},
    std::pair{JsonForm::keys, "keys"},           std::pair{JsonForm::other_key, "other key"},
    std::pair{JsonForm::no_text, "no text"},     std::pair{JsonForm::answer, "answer"}};

constexpr std::array schema_forms{std::pair{SchemaForm::no_json, "no json"}, std::pair{SchemaForm::fenced, "fenced"},
                                  std::pair{SchemaForm::breaks, "breaks"}, std::pair{SchemaForm::fits, "fits"}};

constexpr std::array cases{std::pair{LetterCase::Sentence, "mixed"}, std::pair{LetterCase::Lower, "lower"},
                           std::pair{LetterCase::Upper, "upper"}, std::pair{LetterCase::Title, "title"}};

constexpr std::array places{std::pair{PhrasePlace::contains, "contains"}, std::pair{PhrasePlace::avoids, "avoids"},
                            std::pair{PhrasePlace::starts, "starts_with"}, std::pair{PhrasePlace::ends, "ends_with"}};

constexpr std::array judges{std::pair{Asked::judge, "judge"}, std::pair{Asked::model, "model"}};

constexpr std::array reasons{std::pair{Unjudged::not_yet, "not yet"}, std::pair{Unjudged::nobody, "nobody"},
                             std::pair{Unjudged::unreachable, "unreachable"}, std::pair{Unjudged::unclear, "unclear"}};

template <typename Table, typename Value>
const char* name_in(const Table& table, Value value)
{
    for (const auto& [one, name] : table)
        if (one == value) return name;
    return table.front().second;
}

template <typename Table>
auto named_in(const Table& table, const std::string& name, const std::string& where)
{
    for (const auto& [value, known] : table)
        if (name == known) return value;
    throw UnreadableFile(message("The value \"{}\" is unknown", name), where, message("Check the file"));
}

struct Written {
    Json operator()(const TextReading& r) const
    {
        return {{"kind", "text"}, {"measured", r.measured}, {"wanted", r.wanted}};
    }
    Json operator()(const LanguageReading& r) const
    {
        return {
            {"kind", "language"}, {"measured", r.measured.empty() ? Json() : Json(r.measured)}, {"wanted", r.wanted}};
    }
    Json operator()(const WordsReading& r) const
    {
        return {{"kind", "words"}, {"measured", r.measured}, {"min", r.min}, {"max", r.max}};
    }
    Json operator()(const LettersReading& r) const
    {
        return {{"kind", "letters"}, {"measured", r.measured}, {"min", r.min}, {"max", r.max}};
    }
    Json operator()(const SentencesReading& r) const
    {
        return {{"kind", "sentences"}, {"measured", r.measured}, {"wanted", r.wanted}};
    }
    Json operator()(const CaseReading& r) const
    {
        return {{"kind", "case"},
                {"measured", r.measured ? Json(name_of(*r.measured)) : Json()},
                {"wanted", name_of(r.wanted)}};
    }
    Json operator()(const JsonReading& r) const
    {
        Json json{{"kind", "json"}, {"measured", name_in(json_forms, r.form)}, {"keys", r.keys}, {"wanted", r.wanted}};
        if (r.form == JsonForm::other_key) json["key"] = r.key;
        return json;
    }
    Json operator()(const SchemaReading& r) const
    {
        Json json{{"kind", "json_schema"}, {"measured", name_in(schema_forms, r.form)}};
        if (r.form == SchemaForm::breaks) json["at"] = r.place;
        return json;
    }
    Json operator()(const TruthReading& r) const
    {
        return {{"kind", "truth"}, {"true", r.right}, {"false", r.wrong}, {"not_understood", r.unknown}};
    }
    Json operator()(const PhraseReading& r) const
    {
        Json json{{"kind", "phrases"}, {"place", name_of(r.place)}, {"found", r.found}, {"wanted", r.wanted}};
        if (r.least != 1) json["least"] = r.least;
        return json;
    }
    Json operator()(const ReadabilityReading& r) const
    {
        return {{"kind", "readability"}, {"measured", r.measured}, {"max", r.max}};
    }
    Json operator()(const QuestionReading& r) const
    {
        Json json{{"kind", "question"},
                  {"measured", r.yes ? Json(*r.yes) : Json()},
                  {"least", least_yes},
                  {"question", r.question},
                  {"asks", name_of(r.asked)}};
        if (!r.yes) json["not_judged"] = name_in(reasons, r.why);
        return json;
    }
    Json operator()(const NoReading&) const { return {{"kind", "none"}}; }
};

} // namespace

const char* name_of(PhrasePlace place) { return name_in(places, place); }

const char* name_of(Asked asked) { return name_in(judges, asked); }

bool is_judged(const Measurement& measurement)
{
    const auto* question = std::get_if<QuestionReading>(&measurement);
    return !question || question->yes.has_value();
}

const char* name_of(LetterCase letter_case) { return name_in(cases, letter_case); }

Json to_json(const Measurement& measurement) { return std::visit(Written{}, measurement); }

std::optional<Measurement> measurement_from_json(const Json& json, const std::string& where)
{
    const auto text = [&](const char* key) { return value_or<std::string>(json, key, "", where); };
    const auto number = [&](const char* key) { return require<int>(json, key, where); };
    const auto kind = require<std::string>(json, "kind", where);
    if (kind == "language") return LanguageReading{text("measured"), text("wanted")};
    if (kind == "words") return WordsReading{number("measured"), number("min"), number("max")};
    if (kind == "letters") return LettersReading{number("measured"), number("min"), number("max")};
    if (kind == "sentences") return SentencesReading{number("measured"), number("wanted")};
    if (kind == "case") {
        CaseReading reading;
        if (const auto measured = text("measured"); !measured.empty())
            reading.measured = named_in(cases, measured, where);
        reading.wanted = named_in(cases, text("wanted"), where);
        return reading;
    }
    if (kind == "json")
        return JsonReading{named_in(json_forms, text("measured"), where), number("keys"), text("key"), text("wanted")};
    if (kind == "json_schema") return SchemaReading{named_in(schema_forms, text("measured"), where), text("at")};
    if (kind == "truth") return TruthReading{number("true"), number("false"), number("not_understood")};
    if (kind == "phrases") {
        const auto list = [&](const char* key) { return require<std::vector<std::string>>(json, key, where); };
        return PhraseReading{named_in(places, text("place"), where), list("found"), list("wanted"),
                             value_or<int>(json, "least", 1, where)};
    }
    if (kind == "readability") return ReadabilityReading{number("measured"), number("max")};
    if (kind == "question") {
        QuestionReading reading{text("question"), named_in(judges, text("asks"), where)};
        if (json.contains("measured") && !json.at("measured").is_null())
            reading.yes = require<double>(json, "measured", where);
        else
            reading.why = named_in(reasons, value_or<std::string>(json, "not_judged", "not yet", where), where);
        return reading;
    }
    if (kind == "none") return NoReading{};
    if (kind == "text") return TextReading{text("measured"), text("wanted")};
    return {};
}

} // namespace steerdeck::behaviors
