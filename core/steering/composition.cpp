#include "core/steering/composition.h"

#include "core/base/error.h"
#include "core/steering/names.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace steerdeck::steering {
namespace {

constexpr std::array<std::pair<Method, std::string_view>, 12> methods = {{{Method::none, "none"},
                                                                          {Method::text, "text"},
                                                                          {Method::steering, "steering"},
                                                                          {Method::hybrid, "hybrid"},
                                                                          {Method::caa, "caa"},
                                                                          {Method::lm_steer, "lm_steer"},
                                                                          {Method::lora_dare, "lora_dare"},
                                                                          {Method::adapter, "adapter"},
                                                                          {Method::fixed_vector, "fixed_vector"},
                                                                          {Method::joint, "joint"},
                                                                          {Method::joint_lora, "joint_lora"},
                                                                          {Method::joint_adapter, "joint_adapter"}}};

} // namespace

std::string_view name_of(Method method) { return methods[std::size_t(method)].second; }
Method method_named(std::string_view name) { return value_named(methods, name, message("method")); }

Method way_of(const Chip& chip, Method method) { return method == Method::none ? method : chip.way.value_or(method); }

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
        throw InvalidInput(message("Every order of {} behaviours would be too many answers", chips.size()),
                           message("the deck"), message("Use at most 5, or show one order"));
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
