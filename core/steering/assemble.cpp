#include "core/steering/assemble.h"

#include "core/base/error.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <numeric>
#include <string_view>
#include <tuple>

namespace steerdeck::steering {
namespace {

// Marks the place of the steering rows while the template is rendered; private-use characters survive trimming and
// escaping.
constexpr const char* marker = "\uE000\uE001";

void append(std::vector<std::int32_t>& ids, const std::vector<TokenId>& more)
{
    ids.insert(ids.end(), more.begin(), more.end());
}

/// `share` as "30%", with at most four digits, whatever the language of the desktop.
std::string percent(double share)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, share * 100, std::chars_format::general, 4).ptr;
    return std::string(text, end) + "%";
}

} // namespace

std::string shown_name(const Chip& chip)
{
    return chip.toward.empty() ? chip.behavior : chip.behavior + "→" + chip.toward + " " + percent(chip.share);
}

const std::string& worded_by(const Chip& chip)
{
    return chip.toward.empty() || chip.share <= 0.5 ? chip.behavior : chip.toward;
}

void check_chips(const Deck& deck)
{
    for (const auto& chip : deck.chips) {
        if (!(chip.strength >= 0 && chip.strength <= 10))
            throw InvalidInput("The strength of \"" + chip.behavior + "\" is " + std::to_string(chip.strength),
                               "the deck", "Give 0 to 2");
        if (chip.toward.empty()) continue;
        if (!(chip.share >= 0 && chip.share <= 1))
            throw InvalidInput("The share of \"" + chip.toward + "\" in \"" + chip.behavior + "\" is " +
                                   std::to_string(chip.share),
                               "the deck", "Give 0 to 1");
        if (chip.toward == chip.behavior)
            throw InvalidInput("\"" + chip.behavior + "\" is blended with itself", "the deck",
                               "Choose another behaviour, or none");
    }
}

Assembler::Assembler(Tokenizer tokenizer, ChatTemplate chat_template, behaviors::BehaviorSet set)
    : tokenizer_(std::move(tokenizer)), template_(std::move(chat_template)), set_(std::move(set))
{
}

std::vector<std::int32_t> Assembler::user_turn(const std::string& text, const std::vector<std::int32_t>& rows,
                                               int* rows_begin) const
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
    if (rows_begin) *rows_begin = int(ids.size());
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

/// Places among the enabled chips in the order in which they are read: those of a set by category, then by name.
std::vector<std::size_t> Assembler::order_of(const Deck& deck) const
{
    const auto chips = enabled_chips(deck);
    std::vector<std::size_t> order(chips.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (deck.join != Join::set) return order;
    const auto key = [&](std::size_t i) {
        const auto& chip = chips[i];
        return std::make_tuple(set_.at(chip.behavior).category, chip.behavior, chip.strength, chip.toward, chip.share);
    };
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); });
    return order;
}

namespace {

/// What stands in a deck's rows at one place: a behaviour's chip, a learned operator, or the vocabulary's " and".
struct Place {
    const Chip* chip = nullptr;
    const char* learned = nullptr;
};

/// The places of `chips`, read in this order, as `join` says; a single behaviour stands alone under every conjunction.
std::vector<Place> places_of(const std::vector<Chip>& chips, const std::vector<std::size_t>& order, Join join)
{
    std::vector<Place> places;
    for (const auto i : order) {
        if (!places.empty() && join == Join::composition) places.push_back({nullptr, and_name});
        if (!places.empty() && join == Join::any) places.push_back({nullptr, or_name});
        if (!places.empty() && join == Join::native_and) places.push_back({});
        if (join == Join::negated) places.push_back({nullptr, not_name});
        places.push_back({&chips[i], nullptr});
    }
    if (places.size() > 1 && join == Join::set) places.push_back({nullptr, set_name});
    return places;
}

} // namespace

std::vector<std::int32_t> Assembler::rows_of(const Deck& deck, const TokenStore& tokens, SideTable& table) const
{
    const auto chips = enabled_chips(deck);
    std::vector<std::int32_t> rows;
    for (const auto& [chip, learned] : places_of(chips, order_of(deck), deck.join)) {
        if (learned) rows.push_back(table.id_of(tokens.at(learned), 1));
        if (!learned && !chip) append(rows, tokenizer_.encode(" and"));
        if (!chip) continue;
        const auto& own = tokens.at(chip->behavior);
        rows.push_back(chip->toward.empty() ? table.id_of(own, chip->strength)
                                            : table.id_of(own, tokens.at(chip->toward), chip->share, chip->strength));
    }
    return rows;
}

/// What the rows of `rows_of` stand for, those of the side table alone.
std::vector<RowLabel> Assembler::labels_of(const Deck& deck) const
{
    const auto chips = enabled_chips(deck);
    std::vector<RowLabel> labels;
    for (const auto& [chip, learned] : places_of(chips, order_of(deck), deck.join)) {
        if (learned) labels.push_back({learned, learned, 1});
        if (!chip) continue;
        auto written = chip->behavior;
        if (!chip->toward.empty()) {
            char share[32];
            std::snprintf(share, sizeof share, "%.3g", chip->share);
            written += "~" + chip->toward + ":" + share;
        }
        labels.push_back({chip->behavior, std::move(written), chip->strength});
    }
    return labels;
}

std::string Assembler::instructed(const std::string& prompt, const Deck& deck,
                                  std::span<const std::size_t> paraphrases) const
{
    const auto chips = enabled_chips(deck);
    std::vector<behaviors::Instruction> instructions;
    for (const auto i : order_of(deck))
        instructions.push_back({set_.index_of(worded_by(chips[i])), paraphrases[i], deck.join == Join::negated});
    behaviors::Wording wording;
    wording.join = deck.join == Join::any ? behaviors::Join::Or : behaviors::Join::And;
    return behaviors::instruct(set_, prompt, instructions, wording);
}

Assembled Assembler::assemble(const std::string& prompt, const Deck& deck, Method method, const TokenStore& tokens,
                              SideTable& table, Random* paraphrases) const
{
    std::vector<std::size_t> numbers;
    for (const auto& chip : enabled_chips(deck))
        numbers.push_back(
            paraphrases ? behaviors::draw_instruction(set_, set_.index_of(worded_by(chip)), *paraphrases).paraphrase
                        : 0);
    return assemble(prompt, deck, method, tokens, table, numbers);
}

Assembled Assembler::assemble(const std::string& prompt, const Deck& deck, Method method, const TokenStore& tokens,
                              SideTable& table, std::span<const std::size_t> paraphrases) const
{
    check_chips(deck);
    const auto chips = enabled_chips(deck);
    for (const auto& chip : chips)
        if (!chip.toward.empty()) (void)set_.index_of(chip.toward);
    const bool worded = method == Method::text || method == Method::hybrid;
    const bool steered = method == Method::steering || method == Method::hybrid;
    if (worded && paraphrases.size() != chips.size())
        throw InvalidInput("There are " + std::to_string(paraphrases.size()) + " paraphrases for " +
                               std::to_string(chips.size()) + " behaviours",
                           "the deck", "Give one for each");
    const auto text = worded ? instructed(prompt, deck, paraphrases) : prompt;
    std::vector<std::int32_t> rows;
    if (steered) rows = rows_of(deck, tokens, table);

    Assembled result;
    int begin = 0;
    result.ids = user_turn(text, rows, &begin);
    result.steered = !rows.empty();
    if (result.steered) result.rows = labels_of(deck);
    if (deck.join == Join::set && rows.size() > 1) result.set = {begin, int(rows.size()) - 1};
    result.shown = text;
    if (rows.empty()) return result;
    for (const auto& [chip, learned] : places_of(chips, order_of(deck), deck.join)) {
        const std::string_view name = learned ? learned : ""; // "<and>" is shown as «and»
        result.shown += chip      ? "«" + shown_name(*chip) + "»"
                        : learned ? "«" + std::string(name.substr(1, name.size() - 2)) + "»"
                                  : " and";
    }
    return result;
}

} // namespace steerdeck::steering
