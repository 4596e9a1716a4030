#pragma once

#include <span>

namespace steerdeck::train {

/// Processes that take every step of one training together: each works through its share of the batch, and gradients
/// are summed. Each has the model open and draws the same examples. Whoever joins them lives in core/spread.
class Peers {
public:
    virtual ~Peers() = default;
    Peers(const Peers&) = delete;
    Peers& operator=(const Peers&) = delete;

    virtual int rank() const = 0; // of this process, 0 .. size() - 1; the first one alone writes files
    virtual int size() const = 0;

    /// Replaces `values` by their sums over all peers, added in the order of ranks: the same bits at each, however
    /// often it is repeated. Every peer calls it with as many values, and waits for the others.
    virtual void sum(std::span<float> values) = 0;

protected:
    Peers() = default;
};

} // namespace steerdeck::train
