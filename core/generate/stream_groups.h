#pragma once

#include "core/generate/streams.h"

#include <map>
#include <memory>
#include <string>

namespace steerdeck::generate {

/// Continuous batches beside each other, one for each kind of change of the model: sequences run together only where
/// their changes have the same shapes, so that no sum is padded and each has the bits that it has alone. They share
/// places and memory; who came first is read first. For one thread at a time, as `Streams`, whose words these are.
class StreamGroups {
public:
    StreamGroups(const model::Decoder& decoder, const StreamLimits& limits) : decoder_(decoder), limits_(limits) {}

    StreamId add(StreamRequest request);
    void leave(StreamId id);
    bool idle() const { return groups_.empty(); }
    std::size_t running() const;
    std::size_t waiting() const;
    void step(const StreamListener& listener);

private:
    void drop_idle();

    const model::Decoder& decoder_;
    StreamLimits limits_;
    StreamId next_ = 1;
    std::map<std::string, std::unique_ptr<Streams>> groups_; // by StreamRequest::kind; none is idle
};

} // namespace steerdeck::generate
