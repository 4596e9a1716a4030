#include "core/serve/fields.h"
#include "core/serve/request.h"

namespace steerdeck::serve {
namespace {

[[noreturn]] void refuse(std::size_t number, const std::string& what, const std::string& remedy)
{
    throw bad_field("messages", "Message " + std::to_string(number + 1) + " " + what, remedy);
}

/// A content as one text: parts are joined by line ends, as other servers do it.
std::string content_of(const Json& content, std::size_t number)
{
    if (const auto* text = text_of(content)) return *text;
    if (!content.is_array()) refuse(number, "has a content that is no text", "Give a text");
    std::string whole;
    for (const auto& part : content) {
        if (!part.is_object())
            refuse(number, "has a part that is no object", "Give {\"type\": \"text\", \"text\": ...}");
        const auto* type = field(part, "type");
        const auto* name = type ? text_of(*type) : nullptr;
        if (!name || (*name != "text" && *name != "refusal"))
            refuse(number,
                   "has a part of the type \"" + (name ? name->substr(0, 40) : "") + "\", which is not supported",
                   "Give parts of the type \"text\"");
        const auto* value = field(part, name->c_str());
        const auto* text = value ? text_of(*value) : nullptr;
        if (!text) refuse(number, "has a part without a text", "Give {\"type\": \"text\", \"text\": ...}");
        whole += (whole.empty() ? "" : "\n") + *text;
    }
    return whole;
}

std::string role_of(const Json& message, std::size_t number)
{
    const auto* value = field(message, "role");
    const auto* role = value ? text_of(*value) : nullptr;
    if (!role) refuse(number, "has no role", "Give \"system\", \"user\" or \"assistant\"");
    // The newer name of the same thing, which templates do not know.
    if (*role == "developer") return "system";
    if (*role != "system" && *role != "user" && *role != "assistant")
        refuse(number, "has the role \"" + role->substr(0, 40) + "\", which is not supported",
               "Give \"system\", \"user\" or \"assistant\"");
    return *role;
}

} // namespace

Json read_messages(const Json& body, const RequestLimits& limits)
{
    const auto* list = field(body, "messages");
    if (!list || !list->is_array() || list->empty())
        throw bad_field("messages", "There are no \"messages\"", "Give [{\"role\": \"user\", \"content\": \"...\"}]");
    if (list->size() > std::size_t(limits.messages))
        throw bad_field("messages", "There are " + std::to_string(list->size()) + " messages",
                        "Give at most " + std::to_string(limits.messages));
    auto messages = Json::array();
    bool asked = false;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const auto& one = (*list)[i];
        if (!one.is_object()) refuse(i, "is no object", "Give {\"role\": \"user\", \"content\": \"...\"}");
        Json message = {{"role", role_of(one, i)}};
        const bool said = message["role"] == "assistant";
        if (const auto* calls = field(one, "tool_calls"); calls && !(calls->is_array() && calls->empty()))
            refuse(i, "calls tools, which is not supported", "Leave \"tool_calls\" out");
        const auto* content = field(one, "content");
        if (!content && !said) refuse(i, "has no content", "Give a text");
        message["content"] = content ? content_of(*content, i) : std::string();
        if (const auto* thoughts = field(one, "reasoning_content"); thoughts && said && thoughts->is_string())
            message["reasoning_content"] = *thoughts;
        asked = asked || message["role"] == "user";
        messages.push_back(std::move(message));
    }
    if (!asked) throw bad_field("messages", "No message is a user's", "Add one whose role is \"user\"");
    return messages;
}

} // namespace steerdeck::serve
