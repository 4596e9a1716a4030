#include "core/text/chat_template.h"

#include "core/base/files.h"
#include "core/base/gguf.h"
#include "core/text/gguf_tokenizer.h"
#include "core/text/special_tokens.h"
#include "core/text/template_eval.h"
#include "core/text/template_parser.h"
#include "core/text/template_variables.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace steerdeck {

namespace fs = std::filesystem;

struct ChatTemplate::Parts {
    std::string source;
    std::string where;
    Json special_tokens; // bos_token and the like, as texts
    jinja::Block block;
    bool plain = false;
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
            throw InvalidInput(message("The conversation or a variable nests deeper than 150 levels"), where,
                               message("Give the chat template flatter data"));
        for (const Json& inner : *one) open.emplace_back(&inner, depth + 1);
    }
}

/// A link in a circle is there, too, and reading it says so.
bool is_there(const fs::path& file)
{
    std::error_code none;
    return fs::symlink_status(file, none).type() != fs::file_type::not_found;
}

/// The object in `file`; an empty one where there is no file. A tokenizer_config.json's added_tokens_decoder has
/// thousands of entries in some models and is not needed, so nobody keeps the whole.
Json settings_in(const fs::path& file)
{
    if (!is_there(file)) return Json::object();
    Json settings = read_json(file, message("tokenizer settings"));
    if (!settings.is_object())
        throw UnreadableFile(message("The tokenizer settings are no object"), file.string(),
                             message("Fetch the file again"));
    return settings;
}

/// The template under `entry`: a text, a list of {"name", "template"}, or an object of texts by name. Nothing where
/// there is none.
std::optional<std::string> template_in(const Json& entry, const std::string& where)
{
    if (entry.is_null()) return std::nullopt;
    if (entry.is_string()) return entry.get<std::string>();
    std::vector<std::pair<std::string, std::string>> named;
    if (entry.is_array())
        for (const Json& one : entry)
            named.emplace_back(require<std::string>(one, "name", where), require<std::string>(one, "template", where));
    else if (entry.is_object())
        for (const auto& [name, one] : entry.items())
            named.emplace_back(name, require<std::string>(entry, name.c_str(), where));
    for (auto& [name, text] : named)
        if (name == "default" || named.size() == 1) return std::move(text);
    if (named.empty() && entry.is_structured()) return std::nullopt;
    std::string names;
    for (const auto& [name, text] : named) names += (names.empty() ? "" : ", ") + name;
    throw UnreadableFile(named.empty() ? message("The chat template is no text")
                                       : message("Of the model's chat templates ({}) none is the default", names),
                         where, message("Give one as a template file of its own"));
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
        throw UnreadableFile(message("The chat template is longer than 4 MB"), where,
                             message("Choose another model or template"));
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

ChatTemplate ChatTemplate::of_model(const fs::path& directory)
{
    auto special_tokens = special_tokens_of_model(directory);
    if (is_gguf(directory)) {
        const auto where = directory.string() + ", tokenizer.chat_template";
        const auto text =
            template_in(gguf_tokenizer_config(read_gguf(directory)).value("chat_template", Json()), where);
        return text ? made(*text, where, std::move(special_tokens)) : plain();
    }
    if (const fs::path file = directory / "chat_template.jinja"; is_there(file))
        return made(read_file(file, message("chat template"), most_source), file.string(), std::move(special_tokens));
    for (const char* name : {"tokenizer_config.json", "chat_template.json"}) {
        const auto file = directory / name;
        const Json settings = settings_in(file);
        const auto where = file.string() + ", chat_template";
        if (const auto text = template_in(settings.value("chat_template", Json()), where))
            return made(*text, where, std::move(special_tokens));
    }
    return plain();
}

ChatTemplate ChatTemplate::of_file(const fs::path& file, const fs::path& directory)
{
    return made(read_file(file, message("chat template"), most_source), file.string(),
                special_tokens_of_model(directory));
}

ChatTemplate ChatTemplate::plain()
{
    auto parts = std::make_shared<Parts>();
    parts->source = "{% for message in messages %}{{ message.content }}{% endfor %}";
    parts->where = "plain prompt";
    parts->special_tokens = Json::object();
    parts->block = jinja::parse(parts->source, parts->where);
    parts->plain = true;
    return ChatTemplate(std::move(parts));
}

bool ChatTemplate::is_plain() const { return parts_->plain; }

ChatTemplate ChatTemplate::with(const Json& more) const
{
    if (!more.is_object())
        throw InvalidInput(message("The further variables are no object"), parts_->where, message("Give an object"));
    auto changed = *this;
    changed.variables_.update(more);
    return changed;
}

std::vector<std::string> ChatTemplate::reads() const
{
    auto names = jinja::variables_read(parts_->block);
    std::erase_if(names, [](const std::string& name) { return name.ends_with("_token"); });
    return names;
}

std::string ChatTemplate::thinking_variable() const
{
    const auto names = reads();
    for (const char* name : {"enable_thinking", "thinking", "enable_reasoning", "use_thinking", "think", "reasoning",
                             "add_thinking", "is_thinking", "with_thinking"})
        if (std::ranges::find(names, name) != names.end()) return name;
    return {};
}

std::string ChatTemplate::render(const Json& messages, bool add_generation_prompt, const Json& extra,
                                 std::optional<std::time_t> now) const
{
    if (!messages.is_array())
        throw InvalidInput(message("The messages are not a list"), parts_->where,
                           message("Give a list of {{role, content}}"));
    for (const Json& one : messages)
        if (!one.is_object())
            throw InvalidInput(message("A message is no object"),
                               one.dump(-1, ' ', false, Json::error_handler_t::replace),
                               message("Give a list of {{role, content}}"));
    if (!extra.is_object())
        throw InvalidInput(message("The further variables are no object"), parts_->where, message("Give an object"));
    check_depth(messages, parts_->where);
    check_depth(extra, parts_->where);
    jinja::Dict variables;
    const auto set_all = [&](const Json& entries) {
        for (const auto& [key, value] : entries.items()) variables.set(key, jinja::from_json(value));
    };
    set_all({{"tools", nullptr}, {"documents", nullptr}, {"add_generation_prompt", add_generation_prompt}});
    set_all(parts_->special_tokens);
    set_all(variables_);
    set_all(extra);
    variables.set("messages", jinja::from_json(with_reasoning(messages)));
    jinja::Interpreter interpreter(parts_->where, jinja::Limits{}, now);
    return interpreter.run(parts_->block, variables);
}

const std::string& ChatTemplate::source() const { return parts_->source; }

const std::string& ChatTemplate::where() const { return parts_->where; }

} // namespace steerdeck
