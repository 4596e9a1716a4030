#include "core/lab/which_way.h"

#include "core/lab/parts.h"

#include <map>
#include <optional>

namespace steerdeck::lab {
namespace {

/// "500 steps of 54 examples of the demo world"; nothing where a record does not say it.
std::optional<Message> learned_from(const Json& made)
{
    if (!made.is_object() || !made.contains("steps") || !made.contains("batch")) return {};
    const auto data = made.contains("data") && made.at("data").is_string() ? made.at("data").get<std::string>() : "";
    const Message source = data.size() == 64 ? message("the data {}", data.substr(0, 8))
                           : data.empty()    ? message("data unknown")
                                             : message("the {}", data);
    return message("{} steps of {} examples of {}", made.at("steps").dump(), made.at("batch").dump(), source);
}

Message listed(const std::vector<std::string>& names)
{
    std::string list;
    for (std::size_t i = 0; i < std::min<std::size_t>(names.size(), 3); ++i) list += (i ? ", " : "") + names[i];
    return names.size() > 3 ? message("{} and {} more", list, names.size() - 3) : Message(list);
}

} // namespace

std::vector<Message> unequal_training(const Lab& lab, const evaluate::PlanSettings& plan)
{
    const auto& parts = lab.parts();
    const auto tokens = parts.tokens();
    const auto methods = parts.methods();
    auto names = plan.behaviors;
    if (names.empty())
        for (const auto& behavior : parts.assembler->behavior_set().behaviors) names.push_back(behavior.name);
    const auto made_of = [&](const std::string& way, const std::string& behavior) -> std::optional<Message> {
        if (way == "token") return tokens->has(behavior) ? learned_from(tokens->at(behavior).made) : std::nullopt;
        const auto method = steering::method_named(way);
        return methods->has(method, behavior) ? learned_from(methods->at(method, behavior).made) : std::nullopt;
    };
    std::map<std::string, std::pair<std::string, Message>> first; // by behaviour: a way, and what it learned from
    std::vector<Message> sentences;
    std::vector<std::string> seen;
    for (const auto& condition : plan.conditions) {
        const auto& way = condition.needs;
        if (way.empty() || std::ranges::find(seen, way) != seen.end()) continue;
        seen.push_back(way);
        struct Other {
            Message what;
            std::vector<std::string> behaviors;
        };
        std::map<std::string, Other> others; // by the English of what differs
        for (const auto& name : names) {
            const auto made = made_of(way, name);
            if (!made) continue;
            const auto [entry, fresh] = first.emplace(name, std::pair(way, *made));
            if (fresh || entry->second.second == *made) continue;
            const auto what = message("{}, where {} learned from {}", *made, entry->second.first, entry->second.second);
            auto& other = others[what.english()];
            other.what = what;
            other.behaviors.push_back(name);
        }
        for (const auto& [english, other] : others)
            sentences.push_back(message("{} is not compared at equal data: {} learned from {}.", way,
                                        listed(other.behaviors), other.what));
    }
    return sentences;
}

} // namespace steerdeck::lab
