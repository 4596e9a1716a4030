// Inputs that are not one user's turn: conversations, and what goes on without a chat template.
#include "core/base/error.h"
#include "core/steering/assemble.h"

namespace steerdeck::steering {
namespace {

/// Each behaviour's first instruction.
std::vector<std::size_t> first_instructions(const Deck& deck)
{
    return std::vector<std::size_t>(enabled_chips(deck).size(), 0);
}

} // namespace

Assembled Assembler::assemble_chat(const Json& messages, const Deck& deck, Method method, const TokenStore& tokens,
                                   SideTable& table) const
{
    auto turn = messages.size();
    while (turn > 0 && messages[turn - 1].at("role") != "user") --turn;
    if (turn == 0)
        throw InvalidInput(message("The conversation has no turn of the user's"), "messages",
                           message("Add a message whose role is \"user\""));
    const auto last = turn - 1;
    const Frame frame = [&](const std::string& text, const std::vector<std::int32_t>& rows, int* begin) {
        return turn_in(messages, last, text, rows, begin);
    };
    return assemble_in(frame, messages[last].at("content").get<std::string>(), deck, method, tokens, table,
                       first_instructions(deck));
}

Assembled Assembler::assemble_text(const std::string& text, const Deck& deck, Method method, const TokenStore& tokens,
                                   SideTable& table) const
{
    return without_template().assemble(text, deck, method, tokens, table, first_instructions(deck));
}

Assembled Assembler::assemble_ids(std::vector<std::int32_t> ids, const Deck& deck, Method method,
                                  const TokenStore& tokens, SideTable& table) const
{
    if (has_instructions(method))
        throw InvalidInput(message("Instructions are words, and this prompt is ids"), "prompt",
                           message("Give the prompt as text, or steer by tokens"));
    for (const auto id : ids)
        if (id < 0 || id >= vocab_size_)
            throw InvalidInput(message("The model has no token {}", id), "prompt",
                               message("Give ids below {}", vocab_size_));
    const Frame frame = [&](const std::string&, const std::vector<std::int32_t>& rows, int* begin) {
        auto all = ids;
        if (begin) *begin = int(all.size());
        all.insert(all.end(), rows.begin(), rows.end());
        return all;
    };
    return assemble_in(frame, {}, deck, method, tokens, table, first_instructions(deck));
}

} // namespace steerdeck::steering
