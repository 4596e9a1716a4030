/// Answers within a conversation: earlier turns of the user and the model stand before the prompt.
#pragma once

#include "core/base/json.h"
#include "core/lab/conversation_values.h"
#include "core/lab/lab.h"

#include <filesystem>
#include <string>

namespace steerdeck::lab {

Json to_json(const Conversation& conversation);
/// Throws UnreadableFile naming `where` and what is wrong: turns out of their order, an empty one, more than 200.
Conversation conversation_from(const Json& json, const std::string& where);
Conversation read_conversation(const std::filesystem::path& file);

/// As Lab::generate, with `conversation.turns` before the request's prompt; its system prompt and prompt stand for the
/// request's where they are not empty. Without turns the answers are those of Lab::generate, bit for bit. Throws
/// InvalidInput, too, for a model without a chat template, where the template refuses the messages, and where `<set>`
/// or a chip with a way of its own would act on every turn.
Job converse(Lab& lab, const Conversation& conversation, GenerateRequest request, Sink sink);

} // namespace steerdeck::lab
