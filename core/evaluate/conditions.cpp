#include "core/evaluate/conditions.h"

#include "core/base/error.h"
#include "core/steering/composition.h"

#include <algorithm>

namespace steerdeck::evaluate {
namespace {

using steering::Method;

/// By name; the other ways last.
std::vector<std::string> every_method()
{
    std::vector<std::string> names = {"text", "steering", "hybrid", "none"};
    for (const auto method : steering::other_ways) names.emplace_back(steering::name_of(method));
    return names;
}

/// The table's line of a join's name; that of the composition for `canonical`.
const steering::Operator& operator_of(const std::string& join)
{
    return steering::operator_of(join == canonical ? steering::Join::composition : steering::join_named(join));
}

std::vector<std::string> known_joins()
{
    std::vector<std::string> joins;
    for (const auto& one : steering::operators()) {
        if (one.join == steering::Join::set) joins.emplace_back(canonical); // beside what it remedies
        joins.emplace_back(one.join_name);
    }
    return joins;
}

std::string listed(std::span<const std::string> names)
{
    std::string list;
    for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

/// Instructions under a join that is no conjunction: "text/or".
Condition worded(const steering::Operator& joined)
{
    return {"text", std::string(joined.join_name), true, {}, "", {}, joined.rule};
}

/// The conditions of one method, without those that need another join than `joins`.
void add_method(const std::string& name, std::span<const std::string> joins, bool methods_given, bool joins_given,
                Selection& selection)
{
    const auto method = steering::method_named(name);
    std::vector<std::string> conjunctions, others;
    for (const auto& join : joins) (operator_of(join).rule == Rule::all ? conjunctions : others).push_back(join);
    const auto add = [&](Condition condition) {
        if (std::ranges::find(selection.conditions, condition) == selection.conditions.end())
            selection.conditions.push_back(std::move(condition));
    };
    const auto one = [&](std::span<const std::string> of) { return conditions_of(of, std::span(&name, 1)); };
    if (steering::has_rows(method)) {
        for (auto& condition : one(joins)) add(std::move(condition));
        return;
    }
    if (!conjunctions.empty()) {
        auto condition = one({})[0];
        if (steering::is_other_way(method)) {
            condition.needs = steering::name_of(steering::learned_by(method));
            condition.every_order = false; // sums and averages know no order
        }
        add(std::move(condition));
    }
    if (method == Method::text) {
        for (const auto& join : others) add(worded(operator_of(join)));
        if (joins_given && !conjunctions.empty() &&
            (conjunctions.size() > 1 || conjunctions[0] != steering::name_of(steering::Join::composition)))
            selection.notes.push_back(message(
                "text runs once for --mode {}: instructions are joined by the word \"and\"", listed(conjunctions)));
        return;
    }
    if (!others.empty() && conjunctions.empty() && methods_given)
        throw InvalidInput(message("--control-method {} cannot do --mode {}", name, listed(others)), "",
                           message("Choose steering, hybrid or text for it"));
    if (joins_given && !conjunctions.empty())
        selection.notes.push_back(message("{} runs once: it knows no --mode, so all behaviours are wanted", name));
    else if (conjunctions.empty())
        selection.notes.push_back(message("{} is left out: it cannot do --mode {}", name, listed(others)));
}

} // namespace

std::string Condition::name() const { return join.empty() ? method : method + "/" + join; }

std::vector<Condition> conditions_of(std::span<const std::string> joins, std::span<const std::string> methods)
{
    std::vector<Condition> conditions;
    for (const auto& method : methods) {
        if (method != "steering" && method != "hybrid") {
            conditions.push_back({method, "", method != "none", {}, "", {}, Rule::all});
            continue;
        }
        for (const auto& join : joins) {
            Condition condition{method, join, true, {}, "token", {}, Rule::all};
            const auto& joined = operator_of(join);
            condition.every_order =
                join != canonical && !(method == "steering" && joined.place == steering::Place::behind_set);
            if (!joined.name.empty()) condition.operators = {std::string(joined.name)};
            condition.rule = joined.rule;
            conditions.push_back(std::move(condition));
        }
    }
    return conditions;
}

std::vector<Condition> known_conditions()
{
    std::vector<std::string> conjunctions, others;
    for (const auto& join : known_joins())
        (operator_of(join).rule == Rule::all ? conjunctions : others).push_back(join);
    Selection all;
    for (const auto& method : every_method()) add_method(method, conjunctions, false, false, all);
    for (const auto& join : others)
        for (const char* method : {"steering", "hybrid", "text"})
            add_method(method, std::span(&join, 1), false, false, all);
    return std::move(all.conditions);
}

Selection select_conditions(std::span<const std::string> methods, std::span<const std::string> joins,
                            bool methods_given, bool joins_given)
{
    auto wanted = known_joins();
    for (const auto& join : joins)
        if (std::ranges::find(wanted, join) == wanted.end())
            throw InvalidInput(message("--mode: there is no \"{}\"", join), "",
                               message("Choose from {}", listed(wanted)));
    std::erase_if(wanted, [&](const auto& join) { return std::ranges::find(joins, join) == joins.end(); });
    Selection selection;
    for (const auto& method : methods) {
        if (method != "all") {
            try {
                add_method(method, wanted, methods_given, joins_given, selection);
            } catch (const InvalidInput& error) {
                if (error.happened.english().starts_with("--")) throw;
                throw InvalidInput(message("--control-method: there is no \"{}\"", method), "",
                                   message("{}, all", error.remedy));
            }
            continue;
        }
        for (const auto& one : every_method()) add_method(one, wanted, false, joins_given, selection);
    }
    if (selection.conditions.empty())
        throw InvalidInput(message("No method is chosen"), "--control-method", message("Choose at least one"));
    return selection;
}

Condition condition_named(std::string_view name)
{
    std::vector<std::string> names;
    for (auto& condition : known_conditions()) {
        if (condition.name() == name) return std::move(condition);
        names.push_back(condition.name());
    }
    throw InvalidInput(message("There is no condition \"{}\"", name), "", message("Choose from {}", listed(names)));
}

} // namespace steerdeck::evaluate
