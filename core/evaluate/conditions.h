/// The conditions that an order experiment compares: each a way to steer, with a join where it knows one.
#pragma once

#include "core/base/message.h"
#include "core/steering/operators.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::evaluate {

using steering::name_of;
using steering::Rule;
using steering::rule_named;

/// The join of plain composition in a single order, chosen by category; beside those of the table of operators.
inline constexpr std::string_view canonical = "canonical";

/// One way to steer. The plan knows nothing of how it works, only what it needs and how many orders it has.
struct Condition {
    std::string method; // "steering", "text", "hybrid", "none", or another way: "caa", "adapter"
    std::string join;   // a join's name or `canonical`; empty where the method knows none
    /// False where the order of the behaviours cannot change the answer, or is chosen by `category_order`: then one
    /// order stands for all.
    bool every_order = true;
    std::vector<std::string> category_order; // with one order: its categories, first to last; empty = the set's
    std::string needs;                       // kind of thing each behaviour must have ("token", "caa"); empty = none
    std::vector<std::string> operators;      // of that kind, needed from two behaviours on: {"<and>"}
    Rule rule = Rule::all;

    /// "steering/composition", or "text" where nothing is joined: the key everywhere else.
    std::string name() const;
    bool operator==(const Condition&) const = default;
};

/// Every join with every method. "text" and "none", and any other method that is not "steering" or "hybrid", know no
/// join and come once. "none", the join "set" under "steering" and the join "canonical" have one order. "steering" and
/// "hybrid" need tokens, and the learned row of their join. What another method needs is the caller's to add.
std::vector<Condition> conditions_of(std::span<const std::string> joins, std::span<const std::string> methods);

/// Every condition that can be planned: each method with each of its joins, the conjunctions first. Instructions are
/// joined by "and", "or" or negated, so "text" comes as "text", "text/or" and "text/not"; no other method beside the
/// tokens' knows a join, and what adds or averages behaviours has one order.
std::vector<Condition> known_conditions();

/// What the names of methods and joins on a command line ask for.
struct Selection {
    std::vector<Condition> conditions;
    std::vector<Message> notes; // sentences about joins that a method does not tell apart, or does not know
};

/// The conditions of `methods` ("all": every one) with `joins`, each once, in the order of `methods`. A method that
/// knows no join comes once where a conjunction is among `joins`; so does "text". Throws InvalidInput for a name that
/// does not exist and for a method that can do none of the joins. `joins_given`: the user named the joins, so each that
/// makes no difference is worth a note; `methods_given`: the user named the methods, so none may be left out.
Selection select_conditions(std::span<const std::string> methods, std::span<const std::string> joins,
                            bool methods_given, bool joins_given);

/// The condition of that name, as "steering/set" or "text". Throws InvalidInput for a name that none has.
Condition condition_named(std::string_view name);

} // namespace steerdeck::evaluate
