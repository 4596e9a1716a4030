#include "core/generate/stream_groups.h"

#include <algorithm>

namespace steerdeck::generate {

StreamId StreamGroups::add(StreamRequest request)
{
    const auto kind = request.kind;
    auto& group = groups_[kind];
    if (!group) group = std::make_unique<Streams>(decoder_, limits_);
    try {
        (void)group->add(std::move(request), next_);
    } catch (...) {
        drop_idle();
        throw;
    }
    return next_++;
}

void StreamGroups::leave(StreamId id)
{
    for (auto& [kind, group] : groups_) group->leave(id);
    drop_idle();
}

std::size_t StreamGroups::running() const
{
    std::size_t all = 0;
    for (const auto& [kind, group] : groups_) all += group->running();
    return all;
}

std::size_t StreamGroups::waiting() const
{
    std::size_t all = 0;
    for (const auto& [kind, group] : groups_) all += group->waiting();
    return all;
}

void StreamGroups::step(const StreamListener& listener)
{
    for (auto& [kind, group] : groups_) {
        Beside beside;
        for (const auto& [other_kind, other] : groups_) {
            if (other == group) continue;
            const auto load = other->load();
            beside.sequences += load.sequences;
            beside.bytes += load.bytes;
            beside.first_waiting = std::min(beside.first_waiting, other->first_waiting());
        }
        group->share(beside);
        group->step(listener);
    }
    drop_idle();
}

void StreamGroups::drop_idle()
{
    std::erase_if(groups_, [](const auto& entry) { return entry.second->idle(); });
}

} // namespace steerdeck::generate
