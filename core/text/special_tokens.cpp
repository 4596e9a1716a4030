#include "core/text/special_tokens.h"

#include "core/base/gguf.h"
#include "core/text/gguf_tokenizer.h"

#include <map>
#include <set>

namespace steerdeck {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t most_named = 1000, most_added = 1 << 20;

/// The standard names, in the order in which `transformers` adds their tokens.
constexpr const char* standard_names[] = {"bos_token", "eos_token", "unk_token", "sep_token",
                                          "pad_token", "cls_token", "mask_token"};

/// The object in `folder`/`name`; an empty one where there is no such file. A link in a circle is there, too, and
/// reading it says so.
Json object_in(const fs::path& folder, const char* name)
{
    std::error_code none;
    const auto file = folder / name;
    if (fs::symlink_status(file, none).type() == fs::file_type::not_found) return Json::object();
    Json object = read_json(file, message("tokenizer settings"));
    if (!object.is_object())
        throw UnreadableFile(message("The tokenizer settings are no object"), file.string(),
                             message("Fetch the file again"));
    return object;
}

/// The text of a token, which is written as a text or as an object with its text under "content"; empty for others.
std::string text_of(const Json& token)
{
    if (token.is_string()) return token.get<std::string>();
    if (token.is_object() && token.contains("content") && token.at("content").is_string())
        return token.at("content").get<std::string>();
    return {};
}

/// A token as an entry of `added_tokens`.
Json entry_of(const Json& token, bool special)
{
    Json entry = token.is_object() ? token : Json::object();
    entry["content"] = text_of(token);
    entry["special"] = special;
    if (!entry.contains("normalized")) entry["normalized"] = !special;
    return entry;
}

/// Entries of an object by id, rising.
template <typename Visit>
void by_id(const Json& object, const std::string& where, const Visit& visit)
{
    std::multimap<long, const Json*> sorted;
    for (const auto& [key, value] : object.items()) {
        char* end = nullptr;
        const long id = std::strtol(key.c_str(), &end, 10);
        if (key.empty() || *end != '\0' || !value.is_object() || text_of(value).empty())
            throw UnreadableFile(message("The key \"added_tokens_decoder\" holds no tokens by their ids"), where,
                                 message("Fetch the file again"));
        sorted.emplace(id, &value);
    }
    for (const auto& [id, value] : sorted) visit(*value);
}

class Reading {
public:
    explicit Reading(const fs::path& folder)
        : settings_(object_in(folder, "tokenizer_config.json")), where_((folder / "tokenizer_config.json").string()),
          map_where_((folder / "special_tokens_map.json").string())
    {
        const bool whole =
            settings_.contains("added_tokens_decoder") && settings_.at("added_tokens_decoder").is_object();
        if (!whole) overlay_map(object_in(folder, "special_tokens_map.json"));
        name_tokens();
        if (whole)
            by_id(settings_.at("added_tokens_decoder"), where_, [&](const Json& token) {
                add(result.added, token, value_or<bool>(token, "special", false, where_) || is_named(text_of(token)));
            });
        else
            add_by_text(object_in(folder, "added_tokens.json"), (folder / "added_tokens.json").string());
        for (const auto& [name, token] : named_) add(result.further, token, true);
        for (const char* key : {"additional_special_tokens", "extra_special_tokens"})
            if (settings_.contains(key) && settings_.at(key).is_array())
                for (const auto& token : settings_.at(key))
                    if (!text_of(token).empty()) add(result.further, token, true);
    }

    SpecialTokens result;

private:
    /// What the older file says stands over the settings; of lists, beside them.
    void overlay_map(const Json& map)
    {
        if (map.size() > most_named) too_many(map_where_);
        for (const auto& [key, value] : map.items()) {
            auto& own = settings_[key];
            if (key == "extra_special_tokens" && value.is_array() && own.is_array())
                own.insert(own.end(), value.begin(), value.end());
            else
                own = value;
        }
    }

    void name(const std::string& key, const Json& token)
    {
        const auto text = text_of(token);
        if (text.empty()) return;
        if (named_.size() >= most_named) too_many(where_);
        named_.emplace_back(key, token);
        named_texts_.insert(text);
        result.named[key] = text;
    }

    /// The standard ones, then a model's own (keys ending in "_token", or an object of extra ones).
    void name_tokens()
    {
        std::set<std::string> known;
        for (const char* key : standard_names) {
            known.insert(key);
            if (settings_.contains(key)) name(key, settings_.at(key));
        }
        for (const auto& [key, value] : settings_.items())
            if (key.ends_with("_token") && !known.contains(key)) name(key, value);
        for (const char* key : {"extra_special_tokens", "model_specific_special_tokens"})
            if (settings_.contains(key) && settings_.at(key).is_object())
                for (const auto& [own, value] : settings_.at(key).items()) name(own, value);
    }

    [[noreturn]] static void too_many(const std::string& where)
    {
        throw UnreadableFile(message("The tokenizer settings name more than {} special tokens", most_named), where,
                             message("Fetch the file again"));
    }

    bool is_named(const std::string& text) const { return named_texts_.contains(text); }

    void add(Json& list, const Json& token, bool special) const
    {
        if (list.size() >= most_added)
            throw UnreadableFile(message("The tokenizer settings add too many tokens"), where_,
                                 message("Fetch the file again"));
        list.push_back(entry_of(token, special));
    }

    /// Texts with their ids, as older files have them.
    void add_by_text(const Json& tokens, const std::string& where)
    {
        std::multimap<long, std::string> sorted;
        for (const auto& [text, id] : tokens.items()) {
            if (!id.is_number_integer() || text.empty())
                throw UnreadableFile(message("A token has no id"), where, message("Fetch the file again"));
            sorted.emplace(id.get<long>(), text);
        }
        std::set<std::string> further;
        for (const char* key : {"additional_special_tokens", "extra_special_tokens"})
            if (settings_.contains(key) && settings_.at(key).is_array())
                for (const auto& token : settings_.at(key)) further.insert(text_of(token));
        for (const auto& [id, text] : sorted) add(result.added, text, is_named(text) || further.contains(text));
    }

    Json settings_;
    std::string where_, map_where_;
    std::vector<std::pair<std::string, Json>> named_; // in order
    std::set<std::string> named_texts_;
};

} // namespace

SpecialTokens special_tokens_in(const fs::path& model)
{
    if (!is_gguf(model)) return Reading(model).result;
    SpecialTokens result;
    const auto settings = gguf_tokenizer_config(read_gguf(model));
    for (const auto& [key, token] : settings.items())
        if (key.ends_with("_token") && token.is_string()) result.named[key] = token;
    return result;
}

Json special_tokens_of_model(const fs::path& folder) { return special_tokens_in(folder).named; }

Json with_special_tokens(Json added_tokens, const SpecialTokens& special)
{
    if (special.added.empty() && special.further.empty()) return added_tokens;
    if (added_tokens.is_null()) added_tokens = Json::array();
    if (!added_tokens.is_array()) return added_tokens; // refused by who reads it
    std::set<std::string> known;
    for (const auto& one : added_tokens) known.insert(text_of(one));
    for (const auto& one : special.added) {
        known.insert(text_of(one));
        added_tokens.push_back(one);
    }
    for (const auto& one : special.further)
        if (known.insert(text_of(one)).second) added_tokens.push_back(one);
    return added_tokens;
}

} // namespace steerdeck
