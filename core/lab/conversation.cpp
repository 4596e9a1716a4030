#include "core/lab/conversation.h"

#include "core/base/error.h"

namespace steerdeck::lab {
namespace {

constexpr const char* format = "steerdeck.conversation/1";
constexpr std::size_t most_turns = 200;

[[noreturn]] void refuse_conversation(const Message& what, const std::string& where)
{
    throw UnreadableFile(what, where,
                         message("Write turns of the user and answers by turns, and the user's question last"));
}

std::string said(const Json& json, const char* key, const std::string& where)
{
    const auto text = require<std::string>(json, key, where);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        refuse_conversation(message("A turn of the conversation is empty"), where);
    return text;
}

Conversation from_messages(const Json& messages, const std::string& where)
{
    Conversation conversation;
    std::size_t at = 0;
    const auto role = [&](std::size_t i) { return require<std::string>(messages[i], "role", where); };
    if (!messages.empty() && role(0) == "system") conversation.system = said(messages[at++], "content", where);
    for (; at < messages.size(); at += 2) {
        if (role(at) != "user") refuse_conversation(message("Message {} is not the user's", at + 1), where);
        auto user = said(messages[at], "content", where);
        if (at + 1 == messages.size()) {
            conversation.prompt = std::move(user);
            return conversation;
        }
        if (role(at + 1) != "assistant") refuse_conversation(message("Message {} is not the model's", at + 2), where);
        conversation.turns.push_back({std::move(user), said(messages[at + 1], "content", where)});
    }
    return conversation;
}

} // namespace

Json to_json(const Conversation& conversation)
{
    Json turns = Json::array();
    for (const auto& turn : conversation.turns) turns.push_back({{"user", turn.user}, {"answer", turn.answer}});
    return {{"format", format},
            {"every_turn", conversation.every_turn},
            {"system", conversation.system},
            {"turns", std::move(turns)},
            {"prompt", conversation.prompt}};
}

Conversation conversation_from(const Json& json, const std::string& where)
{
    Conversation conversation;
    if (json.is_array()) {
        conversation = from_messages(json, where);
    } else {
        if (require<std::string>(json, "format", where) != format)
            throw UnreadableFile(message("The conversation has another format"), where,
                                 message("Open it with the program it is of"));
        for (const Json& turn : require<Json>(json, "turns", where))
            conversation.turns.push_back({said(turn, "user", where), said(turn, "answer", where)});
        conversation.every_turn = value_or(json, "every_turn", false, where);
        conversation.system = value_or<std::string>(json, "system", {}, where);
        conversation.prompt = value_or<std::string>(json, "prompt", {}, where);
    }
    if (conversation.turns.size() > most_turns)
        refuse_conversation(message("The conversation has more than {} turns", most_turns), where);
    return conversation;
}

Conversation read_conversation(const std::filesystem::path& file)
{
    return conversation_from(read_json(file, message("conversation")), file.string());
}

} // namespace steerdeck::lab
