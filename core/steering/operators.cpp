#include "core/steering/operators.h"

#include "core/steering/names.h"

#include <algorithm>
#include <utility>

namespace steerdeck::steering {
namespace {

using enum Place;
using enum behaviors::Conjunction;

constexpr int singles[] = {1}, pairs[] = {2}, pairs_and_triples[] = {2, 3};
constexpr std::string_view apart_from_and[] = {and_name}, apart_from_and_or[] = {and_name, or_name};

constexpr std::array<Operator, 6> table = {{
    {Join::composition, "composition", and_name, "", and_name, between, Rule::all, And, false, pairs, {}},
    {Join::concatenation, "concatenation", "", "", "", between, Rule::all, And, false, {}, {}},
    {Join::native_and, "native_and", "", " and", "and", between, Rule::all, And, false, {}, {}},
    {Join::set, "set", set_name, "", "|", behind_set, Rule::all, And, false, pairs_and_triples, {}},
    {Join::or_, "or", or_name, "", or_name, between, Rule::any, Or, false, pairs, apart_from_and},
    {Join::not_, "not", not_name, "", not_name, before, Rule::none, And, true, singles, apart_from_and_or},
}};

constexpr std::array<std::pair<Rule, std::string_view>, 3> rules = {
    {{Rule::all, "all"}, {Rule::any, "any"}, {Rule::none, "none"}}};

} // namespace

std::span<const Operator> operators() { return table; }

std::vector<std::string> operator_names()
{
    std::vector<std::string> names;
    for (const auto& one : table)
        if (!one.name.empty()) names.emplace_back(one.name);
    return names;
}

std::string_view bare_name(std::string_view name)
{
    if (name.starts_with('<')) name.remove_prefix(1);
    if (name.ends_with('>')) name.remove_suffix(1);
    return name;
}

const Operator& operator_of(Join join) { return table[std::size_t(join)]; }

const Operator& operator_named(std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Operator& one) { return !one.name.empty() && one.name == name; });
    if (found != table.end()) return *found;
    std::string known;
    for (const auto& one : operator_names()) known += (known.empty() ? "" : ", ") + one;
    throw InvalidInput(message("There is no operator \"{}\"", name), "", message("Choose one of: {}", known));
}

std::string_view name_of(Join join) { return operator_of(join).join_name; }
std::string_view name_of(Rule rule) { return rules[std::size_t(rule)].second; }

Join join_named(std::string_view name)
{
    std::array<std::pair<Join, std::string_view>, table.size()> joins;
    std::transform(table.begin(), table.end(), joins.begin(),
                   [](const Operator& one) { return std::pair(one.join, one.join_name); });
    return value_named(joins, name, message("join"));
}

Rule rule_named(std::string_view name) { return value_named(rules, name, message("rule")); }

} // namespace steerdeck::steering
