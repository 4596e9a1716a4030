#include "core/text/normalizer.h"

#include "core/text/byte_level.h"
#include "core/text/utf8.h"

#include <map>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace steerdeck {

namespace {

/// Each code point by `put(code, out)`.
template <typename Put>
std::string mapped(const std::string& text, Put put)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Step step = utf8_step(text, i);
        put(step.code, out);
        i += step.length;
    }
    return out;
}

/// Character by character: no context, so a sigma at a word's end stays a common one.
void put_lower(char32_t code, std::string& out)
{
    if (code == 0x130) // the only one whose lower case is two characters
        out += "i\u0307";
    else
        append_utf8(out, char32_t(u_tolower(UChar32(code))));
}

void put_unless_mark(char32_t code, std::string& out)
{
    if (!(U_GET_GC_MASK(UChar32(code)) & U_GC_M_MASK)) append_utf8(out, code);
}

std::string stripped(const std::string& text, bool left, bool right)
{
    const auto is_space = [](char32_t code) { return u_hasBinaryProperty(UChar32(code), UCHAR_WHITE_SPACE) != 0; };
    std::size_t begin = 0, end = 0; // of what stays; `end` follows the last character that is no space
    bool seen = false;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Step step = utf8_step(text, i);
        if (!is_space(step.code)) {
            if (!seen && left) begin = i;
            seen = true;
            end = i + step.length;
        }
        i += step.length;
    }
    if (!right) end = text.size();
    if (!seen && left) begin = end;
    return text.substr(begin, end - begin);
}

template <typename... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace

Normalizer Normalizer::from_json(const Json& spec, const std::string& where)
{
    Normalizer made;
    if (!spec.is_null()) made.add(spec, where + ", normalizer");
    return made;
}

void Normalizer::add(const Json& spec, const std::string& where)
{
    static const std::map<std::string, Form> forms = {{"NFC", Form::nfc},
                                                      {"NFD", Form::nfd},
                                                      {"NFKC", Form::nfkc},
                                                      {"NFKD", Form::nfkd},
                                                      {"Lowercase", Form::lowercase},
                                                      {"StripAccents", Form::strip_accents},
                                                      {"ByteLevel", Form::byte_level}};
    const auto type = require<std::string>(spec, "type", where);
    if (type == "Sequence") {
        each_step(spec, "normalizers", where, [this](const Json& one, const std::string& at) { add(one, at); });
    } else if (const auto form = forms.find(type); form != forms.end()) {
        steps_.emplace_back(form->second);
        keeps_start_ = keeps_start_ && form->second != Form::strip_accents;
    } else if (type == "Strip") {
        steps_.emplace_back(Strip{require<bool>(spec, "strip_left", where), require<bool>(spec, "strip_right", where)});
        keeps_start_ = false;
    } else if (type == "Prepend") {
        steps_.emplace_back(Prepend{short_text_of(spec, "prepend", where)});
    } else if (type == "Replace") {
        steps_.emplace_back(Replacement::from_json(spec, where));
        const auto one = [](const Json& text) {
            const auto characters = text.is_string() ? code_points(text.get<std::string>()) : std::u32string();
            return characters.size() == 1;
        };
        const Json& pattern = spec.at("pattern");
        keeps_start_ =
            keeps_start_ && pattern.contains("String") && one(pattern.at("String")) && one(spec.at("content"));
    } else {
        refuse_part(message("the normalizer \"{}\"", type), where);
    }
    if (steps_.size() > 64) refuse_part(message("more than 64 normalizers"), where);
}

std::string Normalizer::operator()(std::string text, bool begins) const
{
    const std::size_t limit = (std::size_t(1) << 20) + 32 * text.size();
    const auto normalized = [&](Form form) {
        if (ascii_prefix(text) == text.size()) return std::move(text);
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* how = form == Form::nfc    ? icu::Normalizer2::getNFCInstance(status)
                                      : form == Form::nfd  ? icu::Normalizer2::getNFDInstance(status)
                                      : form == Form::nfkc ? icu::Normalizer2::getNFKCInstance(status)
                                                           : icu::Normalizer2::getNFKDInstance(status);
        if (U_FAILURE(status))
            throw UnreadableFile(message("Unicode normalization is not available"), u_errorName(status),
                                 message("Install ICU's data package again"));
        if (how->isNormalizedUTF8(text, status) && U_SUCCESS(status)) return std::move(text);
        status = U_ZERO_ERROR;
        std::string out;
        icu::StringByteSink<std::string> sink(&out);
        how->normalizeUTF8(0, text, sink, nullptr, status);
        return out;
    };
    const auto step = Overloaded{
        [&](Form form) -> std::string {
            if (form == Form::lowercase) return mapped(text, put_lower);
            if (form == Form::strip_accents) return mapped(text, put_unless_mark);
            if (form == Form::byte_level) return to_byte_level(text);
            return normalized(form);
        },
        [&](const Strip& strip) { return stripped(text, strip.left && begins, strip.right); },
        [&](const Prepend& prepend) { return text.empty() || !begins ? text : prepend.text + text; },
        [&](const Replacement& replace) { return replace(text, limit); },
    };
    for (const Step& one : steps_) {
        text = std::visit(step, one);
        if (text.size() > limit)
            throw InvalidInput(message("Normalizing makes the text longer than {} bytes", limit),
                               message("the tokenizer's \"normalizer\""), message("Use a shorter text"));
    }
    return text;
}

} // namespace steerdeck
