#include "core/lab/which_way.h"

#include "core/lab/parts.h"

#include <map>
#include <optional>

namespace steerdeck::lab {
namespace {

/// "500 steps of 54 examples of the demo world"; nothing where a record does not say it.
std::optional<std::string> learned_from(const Json& made)
{
    if (!made.is_object() || !made.contains("steps") || !made.contains("batch")) return {};
    const auto data = made.contains("data") && made.at("data").is_string() ? made.at("data").get<std::string>() : "";
    return made.at("steps").dump() + " steps of " + made.at("batch").dump() + " examples of " +
           (data.size() == 64 ? "the data " + data.substr(0, 8)
            : data.empty()    ? "data unknown"
                              : "the " + data);
}

std::string listed(const std::vector<std::string>& names)
{
    std::string list;
    for (std::size_t i = 0; i < std::min<std::size_t>(names.size(), 3); ++i) list += (i ? ", " : "") + names[i];
    return names.size() > 3 ? list + " and " + std::to_string(names.size() - 3) + " more" : list;
}

} // namespace

std::vector<std::string> unequal_training(const Lab& lab, const evaluate::PlanSettings& plan)
{
    const auto& parts = lab.parts();
    const auto tokens = parts.tokens();
    const auto methods = parts.methods();
    auto names = plan.behaviors;
    if (names.empty())
        for (const auto& behavior : parts.assembler->behavior_set().behaviors) names.push_back(behavior.name);
    const auto made_of = [&](const std::string& way, const std::string& behavior) -> std::optional<std::string> {
        if (way == "token") return tokens->has(behavior) ? learned_from(tokens->at(behavior).made) : std::nullopt;
        const auto method = steering::method_named(way);
        return methods->has(method, behavior) ? learned_from(methods->at(method, behavior).made) : std::nullopt;
    };
    std::map<std::string, std::pair<std::string, std::string>> first; // by behaviour: a way, and what it learned from
    std::vector<std::string> sentences;
    std::vector<std::string> seen;
    for (const auto& condition : plan.conditions) {
        const auto& way = condition.needs;
        if (way.empty() || std::ranges::find(seen, way) != seen.end()) continue;
        seen.push_back(way);
        std::map<std::string, std::vector<std::string>> others; // by what differs: behaviours
        for (const auto& name : names) {
            const auto made = made_of(way, name);
            if (!made) continue;
            const auto [entry, fresh] = first.emplace(name, std::pair(way, *made));
            if (!fresh && entry->second.second != *made)
                others[*made + ", where " + entry->second.first + " learned from " + entry->second.second].push_back(
                    name);
        }
        for (const auto& [what, which] : others)
            sentences.push_back(way + " is not compared at equal data: " + listed(which) + " learned from " + what +
                                ".");
    }
    return sentences;
}

} // namespace steerdeck::lab
