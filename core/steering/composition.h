/// steering: learned tokens, the store that keeps them, and the deck: how behaviours are put in order, joined and
/// placed in a prompt.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::steering {

/// How behaviours' tokens are joined. Between two of them stands (arXiv 2601.05062) the learned `<and>`, nothing, or
/// the vocabulary's own " and". In a `set` nothing stands between: all share one position without seeing each other,
/// and one learned row, `<set>`, follows. Its order means nothing. Beside these conjunctions: `any` puts the learned
/// `<or>` between them (at least one shall hold), `negated` the learned `<not>` before each (none shall).
enum class Join { composition, concatenation, native_and, set, any, negated };

/// Names of the learned operators' rows beside `and_name`.
inline constexpr const char* or_name = "<or>";
inline constexpr const char* not_name = "<not>";
inline constexpr const char* set_name = "<set>";

/// How a prompt is steered: not at all, by instruction text, by learned tokens, or by both; or by one of the other ways
/// (room methods), which know no join and no order.
enum class Method { none, text, steering, hybrid, caa, lm_steer, lora_dare };

/// Whether `method` is one of the other ways: it changes the model, not its input.
constexpr bool is_other_way(Method method) { return method >= Method::caa; }

std::string_view name_of(Join join);
std::string_view name_of(Method method);
/// Throw InvalidInput naming the wish and the values that exist.
Join join_named(std::string_view name);
Method method_named(std::string_view name);

/// One behaviour on the deck.
struct Chip {
    std::string behavior; // its name in the behaviour set
    double strength = 1;  // scales the token's row; 0..2
    bool enabled = true;
    std::string toward = {}; // another behaviour, between whose row and its own this chip stands; empty = none
    double share = 0;        // of the other's row, 0..1: row = (1 - share) own + share other's

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
