#include "core/steering/composition.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace steerdeck::steering {
namespace {

constexpr std::array<std::pair<Join, std::string_view>, 6> joins = {{{Join::composition, "composition"},
                                                                     {Join::concatenation, "concatenation"},
                                                                     {Join::native_and, "native_and"},
                                                                     {Join::set, "set"},
                                                                     {Join::any, "or"},
                                                                     {Join::negated, "not"}}};
constexpr std::array<std::pair<Method, std::string_view>, 7> methods = {{{Method::none, "none"},
                                                                         {Method::text, "text"},
                                                                         {Method::steering, "steering"},
                                                                         {Method::hybrid, "hybrid"},
                                                                         {Method::caa, "caa"},
                                                                         {Method::lm_steer, "lm_steer"},
                                                                         {Method::lora_dare, "lora_dare"}}};

template <typename Table>
auto named(const Table& table, std::string_view name, const char* what)
{
    std::string known;
    for (const auto& [value, text] : table) {
        if (text == name) return value;
        known += (known.empty() ? "" : ", ") + std::string(text);
    }
    throw InvalidInput("There is no " + std::string(what) + " \"" + std::string(name) + "\"", "",
                       "Choose one of: " + known);
}

template <typename Table, typename Value>
std::string_view name_in(const Table& table, Value wanted)
{
    return std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.first == wanted; })->second;
}

} // namespace

std::string_view name_of(Join join) { return name_in(joins, join); }
std::string_view name_of(Method method) { return name_in(methods, method); }
Join join_named(std::string_view name) { return named(joins, name, "join"); }
Method method_named(std::string_view name) { return named(methods, name, "method"); }

std::vector<Chip> enabled_chips(const Deck& deck)
{
    std::vector<Chip> chips;
    for (const auto& chip : deck.chips)
        if (chip.enabled) chips.push_back(chip);
    return chips;
}

std::vector<Deck> orders_of(const Deck& deck)
{
    const auto chips = enabled_chips(deck);
    if (chips.size() > 5)
        throw InvalidInput("Every order of " + std::to_string(chips.size()) + " behaviours would be too many rows",
                           "the deck", "Use at most 5, or show one order");
    std::vector<std::size_t> order(chips.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::vector<Deck> decks;
    do {
        Deck next{{}, deck.join};
        for (const auto i : order) next.chips.push_back(chips[i]);
        decks.push_back(std::move(next));
    } while (std::next_permutation(order.begin(), order.end()));
    return decks;
}

} // namespace steerdeck::steering
