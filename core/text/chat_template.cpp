#include "core/text/chat_template.h"

#include "core/base/files.h"
#include "core/base/gguf.h"
#include "core/text/gguf_tokenizer.h"
#include "core/text/special_tokens.h"
#include "core/text/template_eval.h"
#include "core/text/template_parser.h"
#include "core/text/utf8.h"

#include <utility>
#include <vector>

namespace steerdeck {

namespace fs = std::filesystem;

struct ChatTemplate::Parts {
    std::string source;
    std::string where;
    Json special_tokens; // bos_token and the like, as texts
    jinja::Block block;
};

namespace {

constexpr std::size_t most_source = 4u << 20; // bytes; published templates have a few thousand
constexpr int deepest = 150;                  // lists and objects inside one another in what a template is given

/// Walks without recursion, because whoever sent the conversation chose how deep it nests.
void check_depth(const Json& json, const std::string& where)
{
    std::vector<std::pair<const Json*, int>> open{{&json, 0}};
    while (!open.empty()) {
        const auto [one, depth] = open.back();
        open.pop_back();
        if (!one->is_structured()) continue;
        if (depth > deepest)
            throw InvalidInput("The conversation or a variable nests deeper than 150 levels", where,
                               "Give the chat template flatter data");
        for (const Json& inner : *one) open.emplace_back(&inner, depth + 1);
    }
}

/// A link in a circle is there, too, and reading it says so.
bool is_there(const fs::path& file)
{
    std::error_code none;
    return fs::symlink_status(file, none).type() != fs::file_type::not_found;
}

/// A GGUF file is its own.
fs::path settings_file(const fs::path& model) { return is_gguf(model) ? model : model / "tokenizer_config.json"; }

/// tokenizer_config.json; an empty object where there is none. Its added_tokens_decoder has thousands of entries in
/// some models and is not needed, so nobody keeps the whole.
Json tokenizer_settings(const fs::path& directory)
{
    if (is_gguf(directory)) return gguf_tokenizer_config(read_gguf(directory));
    const auto file = settings_file(directory);
    if (!is_there(file)) return Json::object();
    Json settings = read_json(file, "tokenizer settings");
    if (!settings.is_object())
        throw UnreadableFile("The tokenizer settings are no object", file.string(), "Fetch the file again");
    return settings;
}

/// A token is written as a text or as an object with its text under "content".
Json special_tokens_of(const Json& config, const std::string& where)
{
    constexpr std::size_t most = 1000;
    Json tokens = Json::object();
    for (const auto& [key, value] : config.items()) {
        if (!key.ends_with("_token")) continue;
        if (tokens.size() >= most)
            throw UnreadableFile("The tokenizer settings name more than " + std::to_string(most) + " special tokens",
                                 where, "Fetch the file again");
        if (value.is_string()) tokens[key] = value;
        if (value.is_object() && value.contains("content") && value.at("content").is_string())
            tokens[key] = value.at("content");
    }
    return tokens;
}

std::string template_in(const Json& config, const std::string& where)
{
    const Json entry = config.contains("chat_template") ? config.at("chat_template") : Json();
    if (entry.is_string()) return entry.get<std::string>();
    if (entry.is_array())
        for (const Json& one : entry)
            if (value_or(one, "name", std::string(), where) == "default")
                return require<std::string>(one, "template", where);
    throw UnreadableFile("The model has no chat template", where,
                         "Put a chat_template.jinja beside it, or choose a chat model");
}

/// A message's reasoning goes by several names; Hugging Face's renderer gives templates both of these.
Json with_reasoning(const Json& messages)
{
    Json out = Json::array();
    for (const Json& message : messages) {
        Json reasoning;
        if (message.is_object())
            for (const char* key : {"reasoning_content", "thinking", "reasoning"})
                if (reasoning.is_null() && message.contains(key)) reasoning = message.at(key);
        if (reasoning.is_null()) {
            out.push_back(message);
            continue;
        }
        Json changed = {{"thinking", reasoning}};
        changed.update(message);
        changed["reasoning_content"] = reasoning;
        out.push_back(std::move(changed));
    }
    return out;
}

} // namespace

ChatTemplate ChatTemplate::made(std::string_view source, const std::string& where, Json special_tokens)
{
    if (source.size() > most_source)
        throw UnreadableFile("The chat template is longer than 4 MB", where, "Choose another model or template");
    auto parts = std::make_shared<Parts>();
    parts->source = utf8_lossy(source);
    parts->where = where;
    parts->special_tokens = std::move(special_tokens);
    parts->block = jinja::parse(parts->source, parts->where);
    return ChatTemplate(std::move(parts));
}

ChatTemplate ChatTemplate::parse(std::string_view source, const std::string& where)
{
    return made(source, where, Json::object());
}

Json special_tokens_of_model(const fs::path& directory)
{
    return special_tokens_of(tokenizer_settings(directory), settings_file(directory).string());
}

ChatTemplate ChatTemplate::of_model(const fs::path& directory)
{
    const fs::path file = directory / "chat_template.jinja";
    const auto where = settings_file(directory).string();
    const Json settings = tokenizer_settings(directory);
    auto special_tokens = special_tokens_of(settings, where);
    if (is_there(file))
        return made(read_file(file, "chat template", most_source), file.string(), std::move(special_tokens));
    return made(template_in(settings, where), where + ", chat_template", std::move(special_tokens));
}

std::string ChatTemplate::render(const Json& messages, bool add_generation_prompt, const Json& extra,
                                 std::optional<std::time_t> now) const
{
    if (!messages.is_array())
        throw InvalidInput("The messages are not a list", parts_->where, "Give a list of {role, content}");
    for (const Json& message : messages)
        if (!message.is_object())
            throw InvalidInput("A message is no object", message.dump(-1, ' ', false, Json::error_handler_t::replace),
                               "Give a list of {role, content}");
    if (!extra.is_object()) throw InvalidInput("The further variables are no object", parts_->where, "Give an object");
    check_depth(messages, parts_->where);
    check_depth(extra, parts_->where);
    jinja::Dict variables;
    const auto set_all = [&](const Json& entries) {
        for (const auto& [key, value] : entries.items()) variables.set(key, jinja::from_json(value));
    };
    set_all({{"tools", nullptr}, {"documents", nullptr}, {"add_generation_prompt", add_generation_prompt}});
    set_all(parts_->special_tokens);
    set_all(extra);
    variables.set("messages", jinja::from_json(with_reasoning(messages)));
    jinja::Interpreter interpreter(parts_->where, jinja::Limits{}, now);
    return interpreter.run(parts_->block, variables);
}

const std::string& ChatTemplate::source() const { return parts_->source; }

} // namespace steerdeck
