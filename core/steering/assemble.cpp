#include "steering/assemble.h"

#include "base/error.h"

#include <algorithm>

namespace steerdeck::steering {
namespace {

// Marks the place of the steering rows while the template is rendered; private-use characters survive trimming and
// escaping.
constexpr const char* marker = "\uE000\uE001";

void append(std::vector<std::int32_t>& ids, const std::vector<TokenId>& more)
{
    ids.insert(ids.end(), more.begin(), more.end());
}

} // namespace

Assembler::Assembler(Tokenizer tokenizer, ChatTemplate chat_template, behaviors::BehaviorSet set)
    : tokenizer_(std::move(tokenizer)), template_(std::move(chat_template)), set_(std::move(set))
{
}

std::vector<std::int32_t> Assembler::user_turn(const std::string& text, const std::vector<std::int32_t>& rows) const
{
    // Many templates trim a turn; with rows behind it nothing would be trimmed. So the end is trimmed always, and the
    // same text is read with rows and without them.
    const std::string trimmed = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    const std::string rendered =
        template_.render(Json::array({{{"role", "user"}, {"content", trimmed + (rows.empty() ? "" : marker)}}}));
    std::vector<std::int32_t> ids;
    const auto at = rendered.rfind(marker);
    if (!rows.empty() && at == std::string::npos)
        throw Mismatch("The chat template drops the end of the user's text, where steering tokens stand", "",
                       "Use a model whose template writes the whole text");
    if (rows.empty()) {
        append(ids, tokenizer_.encode(rendered));
        return ids;
    }
    append(ids, tokenizer_.encode(std::string_view(rendered).substr(0, at)));
    append(ids, rows);
    append(ids, tokenizer_.encode(std::string_view(rendered).substr(at + std::string_view(marker).size())));
    return ids;
}

std::vector<std::int32_t> Assembler::after_answer() const
{
    const Json turns =
        Json::array({{{"role", "user"}, {"content", "Hello"}}, {{"role", "assistant"}, {"content", marker}}});
    const std::string rendered = template_.render(turns, false);
    const auto at = rendered.rfind(marker);
    std::vector<std::int32_t> ids;
    if (at != std::string::npos)
        append(ids, tokenizer_.encode(std::string_view(rendered).substr(at + std::string_view(marker).size())));
    return ids;
}

std::vector<std::int32_t> Assembler::rows_of(const Deck& deck, const TokenStore& tokens, SideTable& table) const
{
    std::vector<std::int32_t> rows;
    for (const auto& chip : enabled_chips(deck)) {
        if (!rows.empty() && deck.join == Join::composition) rows.push_back(table.id_of(tokens.at(and_name), 1));
        if (!rows.empty() && deck.join == Join::native_and) append(rows, tokenizer_.encode(" and"));
        rows.push_back(table.id_of(tokens.at(chip.behavior), chip.strength));
    }
    return rows;
}

Assembled Assembler::assemble(const std::string& prompt, const Deck& deck, Control control, const TokenStore& tokens,
                              SideTable& table, Random* paraphrases) const
{
    const auto chips = enabled_chips(deck);
    std::string text = prompt;
    if (control == Control::text || control == Control::hybrid) {
        std::vector<behaviors::Instruction> instructions;
        for (const auto& chip : chips) {
            const auto behavior = set_.index_of(chip.behavior);
            instructions.push_back(paraphrases ? behaviors::draw_instruction(set_, behavior, *paraphrases)
                                               : behaviors::Instruction{behavior, 0, false});
        }
        text = behaviors::instruct(set_, prompt, instructions);
    }
    std::vector<std::int32_t> rows;
    if (control == Control::steering || control == Control::hybrid) rows = rows_of(deck, tokens, table);

    Assembled result;
    result.ids = user_turn(text, rows);
    result.steered = !rows.empty();
    result.shown = text;
    bool first = true;
    if (!rows.empty())
        for (const auto& chip : chips) {
            if (!first && deck.join == Join::composition) result.shown += "«and»";
            if (!first && deck.join == Join::native_and) result.shown += " and";
            result.shown += "«" + chip.behavior + "»";
            first = false;
        }
    return result;
}

} // namespace steerdeck::steering
