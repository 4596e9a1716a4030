#pragma once

#include "core/base/message.h"
#include "core/lab/lab.h"
#include "core/text/chat_template.h"

namespace steerdeck::lab {

/// The model's template, or the one of `request`, with the variables that `request` sets; what switches thoughts is off
/// where nothing else is said. `notes` gets a sentence for what was asked for and changes nothing. Throws InvalidInput
/// for a variable that the template never reads, naming those it does.
ChatTemplate template_of(const OpenRequest& request, const std::filesystem::path& model,
                         std::vector<Message>* notes = nullptr);

/// The JSON object in `text`, of variables that `chat` reads; empty text: an empty one. Throws InvalidInput.
Json template_variables(const std::string& text, const ChatTemplate& chat);

} // namespace steerdeck::lab
