#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace steerdeck::generate {

/// How a batch of inputs is read so that what they begin with alike is read once: first `heads`, which are inputs of
/// such a reading themselves, then of every input its last `fed` ids.
struct SharedPrefixes {
    struct Head {
        std::size_t input = 0; // whose first `length` ids these are
        std::size_t length = 0;
    };
    std::size_t fed = 0;           // ids that every input reads itself; all of them where nothing is shared
    std::vector<Head> heads;       // empty where reading alone is cheaper
    std::vector<std::size_t> head; // of each input: whose beginning its own is; any where nothing of it is shared

    /// Ids at the beginning of an input of so many that it does not read itself.
    std::size_t taken(std::size_t length) const { return length > fed ? length - fed : 0; }
};

/// The cheapest such reading of `inputs`, counted in ids with their padding. Every input reads at least its last
/// `least` ids itself (>= 1). Deterministic.
SharedPrefixes share_prefixes(std::span<const std::vector<std::int32_t>* const> inputs, std::size_t least);

} // namespace steerdeck::generate
