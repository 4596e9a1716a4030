/// The groups that the results of combinations are told apart by: what the learned operators knew of them.
#pragma once

#include "core/behaviors/behaviors.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace steerdeck::evaluate {

enum class Group {
    all,
    seen,        // its behaviours took part in the operators' training, each two of them together
    unseen_pair, // they all took part, but two of them never together
    unseen       // one of them took no part
};

/// In the order in which tables show them.
inline constexpr Group groups[] = {Group::all, Group::seen, Group::unseen_pair, Group::unseen};

/// "all", "seen", "unseen_pairs", "unseen".
std::string_view name_of(Group group);
std::optional<Group> group_named(std::string_view name);

/// The combinations of behaviours that an operator was trained on, as its token's file records them.
using TrainedOn = std::vector<std::vector<std::string>>;

/// Tells the group of combinations, by what operators were trained on.
class Grouping {
public:
    /// `operators` are those that take part, `trained_on` the records of those that have one. An operator without a
    /// record, and none at all, was trained on what the set calls seen, in every pair. `set` must outlive it.
    Grouping(const behaviors::BehaviorSet& set, const std::set<std::string>& operators,
             const std::map<std::string, TrainedOn>& trained_on);

    Group of(std::span<const std::string> behaviors) const;

private:
    struct Record {
        std::set<std::string> behaviors;
        std::set<std::pair<std::string, std::string>> pairs; // the lesser name first; none where it joins nothing
    };
    const behaviors::BehaviorSet& set_;
    std::vector<Record> records_;
    bool by_set_ = false; // an operator has no record
};

} // namespace steerdeck::evaluate
