#include "core/steering/composition.h"

#include "core/base/error.h"
#include "core/steering/names.h"

#include <algorithm>
#include <array>
#include <map>
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

std::vector<DeckPart> parts_of(const Deck& deck)
{
    const bool grouped = operator_of(deck.join).rule == Rule::all;
    std::vector<DeckPart> parts;
    std::map<int, std::size_t> part_of; // by the group's number
    std::size_t number = 0;
    for (auto& chip : enabled_chips(deck)) {
        auto place = parts.size();
        if (grouped && chip.group != 0) place = part_of.try_emplace(chip.group, place).first->second;
        if (place == parts.size()) parts.emplace_back();
        parts[place].push_back({std::move(chip), number++});
    }
    return parts;
}

bool is_nested(const Deck& deck)
{
    return std::ranges::any_of(parts_of(deck),
                               [](const DeckPart& part) { return part.size() > 1 || part.front().chip.negated; });
}

std::vector<std::string> operators_within(const Deck& deck)
{
    std::vector<std::string> names;
    const auto parts = parts_of(deck);
    if (std::ranges::any_of(parts, [](const DeckPart& part) { return part.size() > 1; })) names.emplace_back(or_name);
    if (std::ranges::any_of(enabled_chips(deck), &Chip::negated)) names.emplace_back(not_name);
    return names;
}

void check_nested(const Deck& deck, Method method)
{
    const auto refuse = [](const Message& what, const Message& remedy) {
        throw InvalidInput(what, message("the deck"), remedy);
    };
    if (operator_of(deck.join).rule == Rule::none && is_nested({deck.chips, Join::composition}))
        refuse(message("The join \"not\" takes no behaviour that is negated or has alternatives"),
               message("Join them by another"));
    if (!is_nested(deck)) return;
    for (const auto& chip : enabled_chips(deck))
        if (const auto way = way_of(chip, method); is_other_way(way))
            refuse(message("\"{}\" is steered by {}, which knows no \"not\" and no alternatives", chip.behavior,
                           name_of(way)),
                   message("Steer by tokens or instructions"));
    for (const auto& part : parts_of(deck))
        for (const auto& [chip, number] : part)
            if (way_of(chip, method) != way_of(part.front().chip, method))
                refuse(message("The alternatives \"{}\" and \"{}\" steer in different ways", part.front().chip.behavior,
                               chip.behavior),
                       message("Let alternatives steer alike"));
}

std::vector<Deck> orders_of(const Deck& deck)
{
    const auto parts = parts_of(deck);
    if (parts.size() > 5)
        throw InvalidInput(message("Every order of {} behaviours would be too many answers", parts.size()),
                           message("the deck"), message("Use at most 5, or show one order"));
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::vector<Deck> decks;
    do {
        Deck next{{}, deck.join};
        for (const auto i : order)
            for (const auto& member : parts[i]) next.chips.push_back(member.chip);
        decks.push_back(std::move(next));
    } while (std::next_permutation(order.begin(), order.end()));
    return decks;
}

} // namespace steerdeck::steering
