#pragma once

#include "core/base/json.h"
#include "core/text/regex.h"

#include <string>
#include <string_view>

namespace steerdeck {

/// Refuses a part of a tokenizer.json by its name: "the pre-tokenizer \"Delimiter\"".
[[noreturn]] void refuse_part(const Message& what, const std::string& where);

/// Appends the steps that `spec` lists under `key`, one after the other, through `add(step, where)`. No more than 64 in
/// all, so that a stranger's file cannot make a text grow without end.
template <typename Add>
void each_step(const Json& spec, const char* key, const std::string& where, Add add)
{
    const Json list = require<Json>(spec, key, where);
    if (!list.is_array() || list.size() > 64)
        throw UnreadableFile(message("The key \"{}\" is no list of at most 64 steps", key), where,
                             message("Check the file"));
    for (const Json& one : list) add(one, where);
}

/// The `pattern` of a step: {"String": ...} or {"Regex": ...}. Throws UnreadableFile naming what cannot be used.
Regex pattern_of(const Json& spec, const std::string& where);

/// A text of at most 1024 bytes: what a step puts into others.
std::string short_text_of(const Json& spec, const char* key, const std::string& where);

/// A single character, as UTF-8.
std::string character_of(const Json& spec, const char* key, const std::string& where);

/// Every match of a pattern replaced by `content`: the normalizer and the decoder "Replace".
class Replacement {
public:
    static Replacement from_json(const Json& spec, const std::string& where);

    /// Throws InvalidInput when the text would grow beyond `limit` bytes.
    std::string operator()(std::string_view text, std::size_t limit) const;

private:
    explicit Replacement(Regex pattern) : pattern_(std::move(pattern)) {}
    Regex pattern_;
    std::string literal_; // what is replaced, where the pattern is a String
    std::string content_;
};

} // namespace steerdeck
