#include "core/text/replacement.h"

#include "core/text/utf8.h"

namespace steerdeck {

void refuse_part(const Message& what, const std::string& where)
{
    throw UnreadableFile(message("The tokenizer uses {}, which is not supported", what), where,
                         message("Use a model with another tokenizer"));
}

Regex pattern_of(const Json& spec, const std::string& where)
{
    const Json pattern = require<Json>(spec, "pattern", where);
    try {
        if (pattern.is_object() && pattern.contains("Regex"))
            return Regex(require<std::string>(pattern, "Regex", where));
        if (pattern.is_object() && pattern.contains("String"))
            return Regex::literal(require<std::string>(pattern, "String", where));
    } catch (const InvalidInput& error) {
        throw UnreadableFile(error.happened, message("{}, pattern {}", where, error.where), error.remedy);
    }
    refuse_part(message("a pattern that is neither Regex nor String"), where);
}

std::string character_of(const Json& spec, const char* key, const std::string& where)
{
    const auto text = require<std::string>(spec, key, where);
    if (text.empty() || utf8_step(text, 0).length != text.size())
        throw UnreadableFile(message("The key \"{}\" is not a single character", key), where,
                             message("Check the file"));
    return text;
}

std::string short_text_of(const Json& spec, const char* key, const std::string& where)
{
    auto text = require<std::string>(spec, key, where);
    if (text.size() > 1024)
        throw UnreadableFile(message("The key \"{}\" has more than 1024 bytes", key), where, message("Check the file"));
    return text;
}

Replacement Replacement::from_json(const Json& spec, const std::string& where)
{
    Replacement made{pattern_of(spec, where)};
    if (spec.at("pattern").contains("String")) made.literal_ = spec.at("pattern").at("String").get<std::string>();
    made.content_ = short_text_of(spec, "content", where);
    return made;
}

std::string Replacement::operator()(std::string_view text, std::size_t limit) const
{
    std::string out;
    if (text.empty()) return out;
    out.reserve(text.size() + text.size() / 2);
    std::size_t done = 0;
    const auto put = [&](Span match) {
        out += text.substr(done, match.begin - done);
        out += content_;
        done = match.end;
        if (out.size() > limit)
            throw InvalidInput(message("Replacing makes the text longer than {} bytes", limit),
                               message("the tokenizer's \"Replace\""), message("Use a shorter text"));
    };
    if (!literal_.empty()) {
        for (auto at = text.find(literal_); at != text.npos; at = text.find(literal_, done))
            put({at, at + literal_.size()});
    } else {
        std::vector<Span> matches;
        pattern_.find_all(text, matches);
        for (const Span match : matches) put(match);
    }
    return out += text.substr(done);
}

} // namespace steerdeck
