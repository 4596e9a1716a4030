#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace steerdeck::tasks {

/// numpy.random.default_rng(seed).permutation(n), index for index: SeedSequence (O'Neill 2015), PCG64 (XSL-RR 128/64,
/// O'Neill 2014) and the masked numbers that its shuffle draws. Published data splits are defined by
/// it. Held against NumPy 2.4 by tests/golden/tasks. 0 <= n < 2^32; memory 8 n bytes.
std::vector<std::size_t> numpy_permutation(std::uint64_t seed, std::size_t n);

} // namespace steerdeck::tasks
