#include "core/steering/every_turn.h"

#include "core/base/error.h"

#include <algorithm>

namespace steerdeck::steering {
namespace {

using Ids = std::vector<std::int32_t>;

[[noreturn]] void refuse(const Message& what, const Message& remedy)
{
    throw InvalidInput(what, message("the conversation"), remedy);
}

/// `whole` without `end`, which it ends with. Throws where it does not: the template writes a turn otherwise behind
/// rows.
Ids without_end(const Ids& whole, const Ids& end)
{
    if (whole.size() < end.size() || !std::equal(end.rbegin(), end.rend(), whole.rbegin()))
        refuse(message("The chat template joins turns so that rows cannot stand in all of them"),
               message("Let the deck act on the last turn alone"));
    return {whole.begin(), whole.end() - std::ptrdiff_t(end.size())};
}

} // namespace

Assembled assemble_every_turn(const Assembler& assembler, const Json& messages, const Deck& deck, Method method,
                              const TokenStore& tokens, SideTable& table)
{
    if (assembler.chat_template().is_plain())
        refuse(message("The model has no chat template, so there are no turns"), message("Choose a chat model"));
    check_nested(deck, method);
    const auto chips = enabled_chips(deck);
    if (std::ranges::any_of(chips, [](const Chip& chip) { return chip.way.has_value(); }))
        refuse(message("A chip that steers in a way of its own acts on the last turn alone"),
               message("Let all chips steer alike"));
    auto said = messages;
    std::vector<std::size_t> turns;
    for (std::size_t i = 0; i < said.size(); ++i)
        if (said[i].at("role") == "user") turns.push_back(i);
    if (turns.empty()) refuse(message("No turn of it is the user's"), message("End it with a question"));
    if (has_instructions(method))
        for (const auto turn : turns)
            said[turn]["content"] =
                assembler.assemble(said[turn].at("content").get<std::string>(), deck, Method::text, tokens, table)
                    .shown;
    const auto text_of = [&](std::size_t turn) { return said[turn].at("content").get<std::string>(); };
    Assembled result;
    result.shown = text_of(turns.back());
    if (chips.empty() || !has_rows(method)) {
        result.ids = assembler.turn_in(said, turns.back(), result.shown);
        return result;
    }
    const auto rows = assembler.rows_of(deck, tokens, table);
    if (rows.sharing_a_position > 0)
        refuse(message("Behaviours that share one position stand in one turn alone"),
               message("Join them by <and>, or take the last turn"));
    // Of each turn what stands behind its rows; between two turns' rows stands what the later one's end leaves of it.
    std::vector<Ids> behind;
    for (const auto turn : turns) {
        int begin = 0;
        const auto ids = assembler.turn_in(said, turn, text_of(turn), rows.ids, &begin);
        if (turn == turns.front()) result.ids.assign(ids.begin(), ids.begin() + begin);
        behind.emplace_back(ids.begin() + begin + std::ptrdiff_t(rows.ids.size()), ids.end());
    }
    for (std::size_t t = 0; t < turns.size(); ++t) {
        result.ids.insert(result.ids.end(), rows.ids.begin(), rows.ids.end());
        result.rows.insert(result.rows.end(), rows.labels.begin(), rows.labels.end());
        const auto between = t + 1 < turns.size() ? without_end(behind[t], behind[t + 1]) : behind[t];
        result.ids.insert(result.ids.end(), between.begin(), between.end());
    }
    result.shown += rows.text;
    result.steered = true;
    return result;
}

} // namespace steerdeck::steering
