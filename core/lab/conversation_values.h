/// The plain values of a conversation; see core/lab/conversation.h.
#pragma once

#include <string>
#include <vector>

namespace steerdeck::lab {

/// What was said before, oldest first.
struct Turn {
    std::string user, answer;

    bool operator==(const Turn&) const = default;
};

/// Format `steerdeck.conversation/1`: {"format", "every_turn", "system", "turns": [{"user", "answer"}], "prompt"}; read
/// as well from a chat's messages, [{"role", "content"}], which end with the user's.
struct Conversation {
    std::vector<Turn> turns; // before the prompt
    bool every_turn = false; // the deck acts on each of the user's turns; else on the last one, the prompt, alone
    std::string system = {}; // what the system says first; empty: nothing
    std::string prompt = {}; // the turn that is answered; empty: it is told elsewhere

    bool operator==(const Conversation&) const = default;
};

} // namespace steerdeck::lab
