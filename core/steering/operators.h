/// The joins, and the learned operators that some of them stand on: one table for the window, the terminal, the files
/// and the code. A further operator is one more line of it.
#pragma once

#include "core/behaviors/instructions.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::steering {

/// How behaviours' tokens are joined (the first three: arXiv 2601.05062).
enum class Join {
    composition,   // the learned <and> between two of them
    concatenation, // nothing between
    native_and,    // the vocabulary's own " and" between
    set,           // all at one position without seeing each other, then the learned <set>: no order
    or_,           // the learned <or> between: at least one behaviour shall hold
    not_           // the learned <not> before each: no behaviour shall hold
};

/// Which of a deck's behaviours an answer must show: every one, at least one, not a single one.
enum class Rule { all, any, none };

/// Where a join's row or word stands: between two behaviours' rows, before each, or behind rows that share a position.
enum class Place { between, before, behind_set };

/// A join, and what it means wherever behaviours are joined.
struct Operator {
    Join join;
    std::string_view join_name; // in files and on the command line: "composition"
    std::string_view name;      // of the learned row: "<and>"; empty where none is learned
    std::string_view word;      // of the vocabulary, in the row's stead: " and"; empty for none
    std::string_view sign;      // what a reader sees at the place: "<and>", "|"; empty for nothing
    Place place;
    Rule rule;
    behaviors::Conjunction conjunction; // teacher's wording: what joins the instructions,
    bool negated;                       // and whether each of them is negated
    // Of a learned row's training:
    std::span<const int> arities;                    // behaviours of an example; each size is as likely
    std::span<const std::string_view> orthogonal_to; // operators beside which the row is kept orthogonal
};

inline constexpr const char* and_name = "<and>";
inline constexpr const char* set_name = "<set>";
inline constexpr const char* or_name = "<or>";
inline constexpr const char* not_name = "<not>";

/// Every join, once, in the order of `Join`.
std::span<const Operator> operators();

/// The names of the learned operators' rows: "<and>", "<set>", "<or>", "<not>".
std::vector<std::string> operator_names();

/// The name of a learned row without its brackets: "and", as verbs and inputs that are shown have it.
std::string_view bare_name(std::string_view name);

/// What stands in the table for `join`.
const Operator& operator_of(Join join);
/// The operator whose learned row is called `name`: "<or>". Throws InvalidInput naming those that exist.
const Operator& operator_named(std::string_view name);

std::string_view name_of(Join join);
std::string_view name_of(Rule rule);
/// Throw InvalidInput naming the wish and the values that exist.
Join join_named(std::string_view name);
Rule rule_named(std::string_view name);

} // namespace steerdeck::steering
