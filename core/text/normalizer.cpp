#include "text/normalizer.h"

#include <map>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

namespace steerdeck {

Normalizer Normalizer::from_json(const Json& spec, const std::string& where)
{
    Normalizer made;
    if (!spec.is_null()) made.add(spec, where + ", normalizer");
    return made;
}

void Normalizer::add(const Json& spec, const std::string& where)
{
    static const std::map<std::string, Form> forms = {
        {"NFC", Form::nfc}, {"NFD", Form::nfd}, {"NFKC", Form::nfkc}, {"NFKD", Form::nfkd}};
    const auto type = require<std::string>(spec, "type", where);
    if (type == "Sequence") {
        for (const Json& part : require<Json>(spec, "normalizers", where)) add(part, where);
        return;
    }
    const auto found = forms.find(type);
    if (found == forms.end())
        throw UnreadableFile("The tokenizer uses the normalizer \"" + type + "\", which is not supported", where,
                             "Use a model with another tokenizer");
    steps_.push_back(found->second);
}

std::string Normalizer::operator()(std::string text) const
{
    for (const Form form : steps_) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* how = form == Form::nfc    ? icu::Normalizer2::getNFCInstance(status)
                                      : form == Form::nfd  ? icu::Normalizer2::getNFDInstance(status)
                                      : form == Form::nfkc ? icu::Normalizer2::getNFKCInstance(status)
                                                           : icu::Normalizer2::getNFKDInstance(status);
        if (U_FAILURE(status))
            throw UnreadableFile("Unicode normalization is not available", u_errorName(status),
                                 "Install ICU's data package again");
        if (how->isNormalizedUTF8(text, status) && U_SUCCESS(status)) continue;
        status = U_ZERO_ERROR;
        std::string out;
        icu::StringByteSink<std::string> sink(&out);
        how->normalizeUTF8(0, text, sink, nullptr, status);
        text = std::move(out);
    }
    return text;
}

} // namespace steerdeck
