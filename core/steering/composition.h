/// The deck: behaviours in order, how they are joined, and the ways to steer with them.
#pragma once

#include "core/steering/operators.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::steering {

/// How a prompt is steered: not at all, by instruction text, by learned tokens, or by both; or by one of the other ways
/// (room methods), which know no join and no order.
enum class Method {
    none,
    text,
    steering,
    hybrid,
    caa,
    lm_steer,
    lora_dare,
    adapter,      // low-rank changes behind the blocks (arXiv 2603.00425)
    fixed_vector, // a vector behind each block
    joint,        // LoRA and adapters that were trained together; then one of the two alone
    joint_lora,
    joint_adapter
};

/// How `Method` values that a training makes, or that run what one made, stand in lists: caa first.
inline constexpr Method other_ways[] = {Method::caa,        Method::lm_steer,     Method::lora_dare,
                                        Method::adapter,    Method::fixed_vector, Method::joint,
                                        Method::joint_lora, Method::joint_adapter};
/// Those that a training makes.
inline constexpr Method trained_ways[] = {Method::caa,     Method::lm_steer,     Method::lora_dare,
                                          Method::adapter, Method::fixed_vector, Method::joint};

/// The method whose training made what `method` runs: of half a joint training, the joint one.
constexpr Method learned_by(Method method)
{
    return method == Method::joint_lora || method == Method::joint_adapter ? Method::joint : method;
}

/// Whether `method` is one of the other ways: it changes the model, not its input.
constexpr bool is_other_way(Method method) { return method >= Method::caa; }

/// Whether `method` puts instructions into the prompt, and learned rows.
constexpr bool has_instructions(Method method) { return method == Method::text || method == Method::hybrid; }
constexpr bool has_rows(Method method) { return method == Method::steering || method == Method::hybrid; }

std::string_view name_of(Method method);
/// Throws InvalidInput naming the wish and the methods that exist.
Method method_named(std::string_view name);

/// One behaviour on the deck. Enabled chips of one group are alternatives: an answer shows at least one of them.
struct Chip {
    std::string behavior; // its name in the behaviour set
    double strength = 1;  // scales the token's row; 0..2
    bool enabled = true;
    std::string blend_target = {};  // another behaviour, between whose row and its own this chip stands; empty = none
    double blend_weight = 0;        // of the target's row, 0..1: row = (1 - weight) own + weight target's
    std::optional<Method> way = {}; // how this chip alone steers, whatever the answer's method; nothing = as that does
    bool negated = false;           // an answer must not show it
    int group = 0;                  // the number that alternatives share; 0 = it is none

    bool operator==(const Chip&) const = default;
};

/// Behaviours in order, and how they are joined.
struct Deck {
    std::vector<Chip> chips;
    Join join = Join::composition;

    bool operator==(const Deck&) const = default;
};

/// How `chip` steers in an answer of `method`: by its own way where it has one, but never in a plain answer.
Method way_of(const Chip& chip, Method method);

/// The enabled chips of `deck`, in order.
std::vector<Chip> enabled_chips(const Deck& deck);

/// An enabled chip with its number among the enabled ones.
struct NumberedChip {
    Chip chip;
    std::size_t number = 0;
};

/// A part of a deck: one chip, or alternatives.
using DeckPart = std::vector<NumberedChip>;

/// The parts of `deck`, which its join joins: alternatives stand at the place of the first of them, every other enabled
/// chip is a part of its own. So a deck is a conjunction of parts of which one chip each, perhaps negated, must hold.
/// Under a join that asks for one behaviour, or for none, groups mean nothing.
std::vector<DeckPart> parts_of(const Deck& deck);

/// Whether an enabled chip of `deck` is negated or has alternatives.
bool is_nested(const Deck& deck);

/// The names of the learned rows that stand in the parts of `deck`: "<or>" between alternatives, "<not>" before what is
/// negated. The join's own is not among them.
std::vector<std::string> operators_within(const Deck& deck);

/// Throws InvalidInput where negated chips and alternatives cannot be asked for: under the join "not", of another way
/// than rows and instructions, and where alternatives steer in different ways.
void check_nested(const Deck& deck, Method method);

/// Every order of the parts of `deck` (k! decks, the given order first), alternatives in their own order. Throws
/// InvalidInput for more than 5 parts.
std::vector<Deck> orders_of(const Deck& deck);

} // namespace steerdeck::steering
