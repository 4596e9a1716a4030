#pragma once

#include "core/base/json.h"

#include <ctime>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck {

/// Writes a conversation the way a model was taught to read it: the Jinja2 template that comes with the model, rendered
/// byte for byte as Hugging Face's `apply_chat_template` does (trim_blocks, lstrip_blocks, a sandbox without side
/// effects). Encode the result without adding special tokens: the template writes them. A cheap value; const use is
/// safe from any thread.
class ChatTemplate {
public:
    /// Reads a template. Throws UnreadableFile naming `where`, the line and the construct that is wrong or not
    /// supported.
    static ChatTemplate parse(std::string_view source, const std::string& where = "chat template");

    /// The template of a model's directory: chat_template.jinja, else `chat_template` of tokenizer_config.json or
    /// chat_template.json (of several, the one named "default", else the only one); `bos_token`, `eos_token` and the
    /// like from the files beside it (special_tokens.h). Of a GGUF
    /// file, its metadata's. A model without one gets `plain()`. Throws UnreadableFile.
    static ChatTemplate of_model(const std::filesystem::path& directory);

    /// A template file of one's own, with the special tokens of the model in `directory`.
    static ChatTemplate of_file(const std::filesystem::path& file, const std::filesystem::path& directory);

    /// What a base model has: a conversation is its texts, one behind the other.
    static ChatTemplate plain();
    bool is_plain() const;

    /// The same template with variables that every rendering has; `more` (an object) stands over those it has already.
    ChatTemplate with(const Json& more) const;
    const Json& variables() const { return variables_; }

    /// The variables that the template reads, beside those of every conversation and the special tokens: what can be
    /// set ("enable_thinking").
    std::vector<std::string> reads() const;

    /// The one of them that switches a model's thoughts on and off; empty where there is none.
    std::string thinking_variable() const;

    /// `messages`: a list of {"role": ..., "content": ...}. `extra`: an object with further variables ("tools",
    /// "documents", "enable_thinking", "bos_token" ...). `now`: what strftime_now reads, the clock when not given.
    /// Throws InvalidInput naming the line and what went wrong there, also when the template itself raises an
    /// exception (its message is in the error's), takes more than 5 million steps, makes a text of more than 16 MB, or
    /// when it or its data nests too deep.
    std::string render(const Json& messages, bool add_generation_prompt = true, const Json& extra = Json::object(),
                       std::optional<std::time_t> now = std::nullopt) const;

    const std::string& source() const;
    const std::string& where() const; // it was read from

private:
    struct Parts;
    explicit ChatTemplate(std::shared_ptr<const Parts> parts) : parts_(std::move(parts)) {}
    static ChatTemplate made(std::string_view source, const std::string& where, Json special_tokens);
    std::shared_ptr<const Parts> parts_;
    Json variables_ = Json::object();
};

} // namespace steerdeck
