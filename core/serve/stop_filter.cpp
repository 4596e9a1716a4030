#include "core/serve/stop_filter.h"

#include <algorithm>
#include <utility>

namespace steerdeck::serve {

std::string StopFilter::push(std::string_view more)
{
    if (stopped_) return {};
    held_ += more;
    constexpr auto none = std::string::npos;
    auto begin = none, end = none; // of the stop that is whole first; of several the longest
    std::size_t waits = 0;         // bytes at the end that a stop may begin with
    for (const auto& stop : stops_) {
        const auto found = held_.find(stop);
        if (found != none &&
            (end == none || found + stop.size() < end || (found + stop.size() == end && found < begin))) {
            begin = found;
            end = found + stop.size();
        }
        for (auto n = std::min(stop.size() - 1, held_.size()); n > waits; --n)
            if (held_.compare(held_.size() - n, n, stop, 0, n) == 0) waits = n;
    }
    stopped_ = end != none;
    const auto certain = stopped_ ? begin : held_.size() - waits;
    auto text = held_.substr(0, certain);
    held_.erase(0, stopped_ ? held_.size() : certain);
    return text;
}

std::string StopFilter::finish() { return std::exchange(held_, {}); }

} // namespace steerdeck::serve
