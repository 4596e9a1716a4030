/// The deck: behaviours in order, how they are joined, and the ways to steer with them.
#pragma once

#include "core/steering/operators.h"

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::steering {

/// How a prompt is steered: not at all, by instruction text, by learned tokens, or by both; or by one of the other ways
/// (room methods), which know no join and no order.
enum class Method { none, text, steering, hybrid, caa, lm_steer, lora_dare };

/// Whether `method` is one of the other ways: it changes the model, not its input.
constexpr bool is_other_way(Method method) { return method >= Method::caa; }

/// Whether `method` puts instructions into the prompt, and learned rows.
constexpr bool has_instructions(Method method) { return method == Method::text || method == Method::hybrid; }
constexpr bool has_rows(Method method) { return method == Method::steering || method == Method::hybrid; }

std::string_view name_of(Method method);
/// Throws InvalidInput naming the wish and the methods that exist.
Method method_named(std::string_view name);

/// One behaviour on the deck.
struct Chip {
    std::string behavior; // its name in the behaviour set
    double strength = 1;  // scales the token's row; 0..2
    bool enabled = true;
    std::string blend_target = {}; // another behaviour, between whose row and its own this chip stands; empty = none
    double blend_weight = 0;       // of the target's row, 0..1: row = (1 - weight) own + weight target's

    bool operator==(const Chip&) const = default;
};

/// Behaviours in order, and how they are joined.
struct Deck {
    std::vector<Chip> chips;
    Join join = Join::composition;

    bool operator==(const Deck&) const = default;
};

/// The enabled chips of `deck`, in order.
std::vector<Chip> enabled_chips(const Deck& deck);

/// Every order of the enabled chips (k! decks, the given order first). Throws InvalidInput for more than 5.
std::vector<Deck> orders_of(const Deck& deck);

} // namespace steerdeck::steering
