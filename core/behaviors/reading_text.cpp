#include "core/behaviors/reading_text.h"

#include <cmath>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace steerdeck::behaviors {
namespace {

std::string counted(int n, const char* noun) { return std::to_string(n) + " " + noun + (n == 1 ? "" : "s"); }

std::string case_name(LetterCase letter_case) { return std::string(name_of(letter_case)) + " case"; }

std::string single_key(const std::string& key) { return "JSON with the single key \"" + key + "\""; }

/// "perhaps", "maybe" and 3 more
std::string listed(const std::vector<std::string>& phrases)
{
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t i = 0; i < phrases.size() && i < most; ++i) {
        const bool pattern = phrases[i].size() > 2 && phrases[i].front() == '/' && phrases[i].back() == '/';
        text += (i == 0 ? "" : ", ") + (pattern ? phrases[i] : "\"" + phrases[i] + "\"");
    }
    return phrases.size() > most ? text + " and " + std::to_string(phrases.size() - most) + " more" : text;
}

struct Measured {
    std::string operator()(const TextReading& r) const { return r.measured; }
    std::string operator()(const LanguageReading& r) const
    {
        return r.measured.empty() ? "no language recognised" : language_name(r.measured);
    }
    std::string operator()(const WordsReading& r) const { return counted(r.measured, "word"); }
    std::string operator()(const LettersReading& r) const { return counted(r.measured, "letter"); }
    std::string operator()(const SentencesReading& r) const { return counted(r.measured, "sentence"); }
    std::string operator()(const CaseReading& r) const { return r.measured ? case_name(*r.measured) : "no letters"; }
    std::string operator()(const JsonReading& r) const
    {
        switch (r.form) {
        case JsonForm::no_object:
            return "no JSON object";
        case JsonForm::fenced:
            return "JSON inside a code fence";
        case JsonForm::keys:
            return "JSON with " + counted(r.keys, "key");
        case JsonForm::other_key:
            return "JSON with the key \"" + r.key + "\"";
        case JsonForm::no_text:
            return "JSON whose value is no text";
        case JsonForm::answer:
            break;
        }
        return single_key(r.wanted);
    }
    std::string operator()(const SchemaReading& r) const
    {
        switch (r.form) {
        case SchemaForm::no_json:
            return "no JSON";
        case SchemaForm::fenced:
            return "JSON inside a code fence";
        case SchemaForm::breaks:
            return "JSON that breaks the schema" + (r.place.empty() ? "" : " at " + r.place);
        case SchemaForm::fits:
            break;
        }
        return "JSON that fits the schema";
    }
    std::string operator()(const TruthReading& r) const
    {
        if (r.pass()) return counted(r.right, "fact") + " checked, all true";
        std::string text = std::to_string(r.right) + " true";
        if (r.wrong > 0) text += ", " + std::to_string(r.wrong) + " false";
        if (r.unknown > 0) text += ", " + std::to_string(r.unknown) + " not understood";
        return text;
    }
    std::string operator()(const PhraseReading& r) const
    {
        if (r.place == PhrasePlace::starts || r.place == PhrasePlace::ends) {
            if (r.found.empty()) return "no words";
            return (r.place == PhrasePlace::starts ? "begins with " : "ends with ") + listed(r.found);
        }
        return r.found.empty() ? "none of these" : "has " + listed(r.found);
    }
    std::string operator()(const ReadabilityReading& r) const { return "LIX " + std::to_string(r.measured); }
    std::string operator()(const QuestionReading& r) const
    {
        if (r.yes && r.asked == Asked::judge) return *r.yes >= least_yes ? "yes" : "no";
        if (r.yes) return "yes by " + std::to_string(std::lround(*r.yes * 100)) + " %";
        switch (r.why) {
        case Unjudged::nobody:
            return r.asked == Asked::judge ? "not judged: no judge is named" : "not judged: no model is open";
        case Unjudged::unreachable:
            return "not judged: the judge does not answer";
        case Unjudged::unclear:
            return "not judged: the answer is neither yes nor no";
        case Unjudged::not_yet:
            break;
        }
        return "not judged yet";
    }
    std::string operator()(const NoReading&) const { return "not checked"; }
};

struct Wanted {
    std::string operator()(const TextReading& r) const { return r.wanted; }
    std::string operator()(const LanguageReading& r) const { return language_name(r.wanted); }
    std::string operator()(const WordsReading& r) const
    {
        return std::to_string(r.min) + "-" + std::to_string(r.max) + " words";
    }
    std::string operator()(const LettersReading& r) const
    {
        return std::to_string(r.min) + "-" + std::to_string(r.max) + " letters";
    }
    std::string operator()(const SentencesReading& r) const { return counted(r.wanted, "sentence"); }
    std::string operator()(const CaseReading& r) const { return case_name(r.wanted); }
    std::string operator()(const JsonReading& r) const { return single_key(r.wanted); }
    std::string operator()(const SchemaReading&) const { return "JSON that fits the schema"; }
    std::string operator()(const TruthReading&) const { return "only true statements"; }
    std::string operator()(const PhraseReading& r) const
    {
        if (r.place == PhrasePlace::starts) return "begins with " + listed(r.wanted);
        if (r.place == PhrasePlace::ends) return "ends with " + listed(r.wanted);
        if (r.place == PhrasePlace::avoids) return "without " + listed(r.wanted);
        return (r.wanted.size() > 1 ? std::to_string(r.least) + " of " : "") + listed(r.wanted);
    }
    std::string operator()(const ReadabilityReading& r) const { return "LIX up to " + std::to_string(r.max); }
    std::string operator()(const QuestionReading& r) const { return "yes to \"" + r.question + "\""; }
    std::string operator()(const NoReading&) const { return "nothing checked"; }
};

} // namespace

std::string measured_text(const Measurement& measurement) { return std::visit(Measured{}, measurement); }

std::string wanted_text(const Measurement& measurement) { return std::visit(Wanted{}, measurement); }

std::string language_name(const std::string& code, const std::string& in)
{
    icu::UnicodeString name;
    icu::Locale(code.c_str()).getDisplayLanguage(icu::Locale(in.c_str()), name);
    std::string text;
    return name.toUTF8String(text);
}

} // namespace steerdeck::behaviors
