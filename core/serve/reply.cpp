#include "core/serve/reply.h"

#include <chrono>
#include <random>

namespace steerdeck::serve {
namespace {

Json head_json(const ReplyHead& head, bool chunk)
{
    const bool chat = head.kind == Kind::chat;
    return {{"id", head.id},
            {"object", !chat   ? "text_completion"
                       : chunk ? "chat.completion.chunk"
                               : "chat.completion"},
            {"created", head.created},
            {"model", head.model}};
}

Json usage_json(const Usage& usage)
{
    return {{"prompt_tokens", usage.prompt},
            {"completion_tokens", usage.answer},
            {"total_tokens", usage.prompt + usage.answer}};
}

const char* reason_of(bool truncated) { return truncated ? "length" : "stop"; }

std::string event_of(const Json& json) { return "data: " + to_text(json) + "\n\n"; }

} // namespace

std::string to_text(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

ReplyHead head_of(Kind kind, const std::string& model)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::random_device random;
    ReplyHead head{kind, kind == Kind::chat ? "chatcmpl-" : "cmpl-", 0, model};
    for (int i = 0; i < 6; ++i)
        for (auto bits = random(), n = 4u; n > 0; --n, bits >>= 4) head.id += digits[bits & 15];
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    head.created = long(std::chrono::duration_cast<std::chrono::seconds>(now).count());
    return head;
}

std::string whole_reply(const ReplyHead& head, const std::vector<Choice>& choices, const Usage& usage)
{
    auto reply = head_json(head, false);
    auto list = Json::array();
    for (const auto& choice : choices) {
        Json one = {{"index", list.size()}};
        if (head.kind == Kind::chat) {
            one["message"] = {{"role", "assistant"}, {"content", choice.text}};
            if (!choice.thoughts.empty()) one["message"]["reasoning_content"] = choice.thoughts;
        } else {
            one["text"] = choice.text;
        }
        one["logprobs"] = nullptr;
        one["finish_reason"] = reason_of(choice.truncated);
        list.push_back(std::move(one));
    }
    reply["choices"] = std::move(list);
    reply["usage"] = usage_json(usage);
    return to_text(reply);
}

std::string EventWriter::event(std::size_t choice, const std::string& text, const char* part, const Json& reason) const
{
    auto reply = head_json(head, true);
    Json one = {{"index", choice}};
    if (head.kind == Kind::chat) {
        one["delta"] = Json::object();
        if (part) one["delta"][part] = text;
    } else {
        one["text"] = text;
    }
    one["logprobs"] = nullptr;
    one["finish_reason"] = reason;
    reply["choices"] = Json::array({std::move(one)});
    if (usage_follows) reply["usage"] = nullptr;
    return event_of(reply);
}

std::string EventWriter::begin(std::size_t choice) const
{
    return head.kind == Kind::chat ? event(choice, "assistant", "role", {}) : std::string();
}

std::string EventWriter::piece(std::size_t choice, const std::string& text, bool thought) const
{
    // A completion is one text; what is thought belongs to it.
    return event(choice, text, thought ? "reasoning_content" : "content", {});
}

std::string EventWriter::end(std::size_t choice, bool truncated) const
{
    return event(choice, "", nullptr, reason_of(truncated));
}

std::string EventWriter::usage(const Usage& usage) const
{
    auto reply = head_json(head, true);
    reply["choices"] = Json::array();
    reply["usage"] = usage_json(usage);
    return event_of(reply);
}

std::string EventWriter::error(const Refusal& refusal) const { return "data: " + error_body(refusal) + "\n\n"; }

std::string EventWriter::done() { return "data: [DONE]\n\n"; }

std::string error_body(const Refusal& refusal)
{
    const auto or_null = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    return to_text({{"error",
                     {{"message", refusal.what()},
                      {"type", refusal.type},
                      {"param", or_null(refusal.param)},
                      {"code", or_null(refusal.code)}}}});
}

} // namespace steerdeck::serve
