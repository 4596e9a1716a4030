#include "core/evaluate/groups.h"

#include <algorithm>

namespace steerdeck::evaluate {
namespace {

/// Calls `visit` with every two of `behaviors`, the lesser name first, while it gives true.
template <typename Visit>
bool every_pair(std::span<const std::string> behaviors, Visit&& visit)
{
    for (std::size_t i = 0; i < behaviors.size(); ++i)
        for (std::size_t j = i + 1; j < behaviors.size(); ++j)
            if (!visit(std::minmax(behaviors[i], behaviors[j]))) return false;
    return true;
}

} // namespace

std::string_view name_of(Group group)
{
    constexpr std::string_view names[] = {"all", "seen", "unseen_pairs", "unseen"};
    return names[std::size_t(group)];
}

std::optional<Group> group_named(std::string_view name)
{
    const auto found = std::ranges::find(groups, name, [](Group group) { return name_of(group); });
    return found == std::end(groups) ? std::nullopt : std::optional(*found);
}

Grouping::Grouping(const behaviors::BehaviorSet& set, const std::set<std::string>& operators,
                   const std::map<std::string, TrainedOn>& trained_on)
    : set_(set), by_set_(operators.empty())
{
    for (const auto& name : operators) {
        const auto found = trained_on.find(name);
        if (found == trained_on.end()) {
            by_set_ = true;
            continue;
        }
        Record record;
        for (const auto& combination : found->second) {
            record.behaviors.insert(combination.begin(), combination.end());
            every_pair(combination, [&](const auto& pair) {
                record.pairs.emplace(pair.first, pair.second);
                return true;
            });
        }
        records_.push_back(std::move(record));
    }
}

Group Grouping::of(std::span<const std::string> behaviors) const
{
    for (const auto& name : behaviors) {
        if (by_set_ && !set_.at(name).seen) return Group::unseen;
        for (const auto& record : records_)
            if (!record.behaviors.contains(name)) return Group::unseen;
    }
    for (const auto& record : records_)
        if (!record.pairs.empty() && !every_pair(behaviors, [&](const auto& pair) {
                return record.pairs.contains({pair.first, pair.second});
            }))
            return Group::unseen_pair;
    return Group::seen;
}

} // namespace steerdeck::evaluate
