#include "core/generate/prefixes.h"

#include <algorithm>
#include <numeric>

namespace steerdeck::generate {
namespace {

// A pass of its own costs as much as reading about so many ids more.
constexpr std::size_t cost_of_a_pass = 48;

// Beginnings are read in the same way, so that what they in turn begin with is read once; with their padding that
// comes to about so many times the ids in which they differ.
constexpr double padding_of_heads = 1.3;

using Ids = std::vector<std::int32_t>;

/// The inputs in lexical order: those that begin alike are neighbours.
struct Sorted {
    std::vector<std::size_t> order;
    std::vector<std::size_t> common; // ids that order[i] and order[i - 1] begin with alike

    explicit Sorted(std::span<const Ids* const> inputs) : order(inputs.size()), common(inputs.size())
    {
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return *inputs[a] < *inputs[b]; });
        for (std::size_t i = 1; i < order.size(); ++i) {
            const auto &a = *inputs[order[i - 1]], &b = *inputs[order[i]];
            common[i] = std::size_t(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
        }
    }
};

/// A reading, and how many different ids its heads have: what several begin with counts once.
struct Candidate {
    SharedPrefixes reading;
    std::size_t distinct = 0;
};

Candidate candidate_of(std::span<const Ids* const> inputs, const Sorted& sorted, std::size_t fed)
{
    Candidate candidate{{fed, {}, std::vector<std::size_t>(inputs.size())}};
    auto& [result, distinct] = candidate;
    std::size_t alike = 0; // ids that the current head's input and this one begin with alike
    for (std::size_t i = 0; i < sorted.order.size(); ++i) {
        const auto input = sorted.order[i];
        const auto wanted = result.taken(inputs[input]->size());
        alike = std::min(alike, sorted.common[i]);
        if (!result.heads.empty() && std::min(wanted, result.heads.back().length) <= alike) {
            auto& head = result.heads.back();
            if (wanted > head.length) {
                distinct += wanted - head.length;
                head = {input, wanted};
                alike = inputs[input]->size();
            }
        } else {
            distinct += wanted - (result.heads.empty() ? 0 : std::min({wanted, alike, result.heads.back().length}));
            result.heads.push_back({input, wanted});
            alike = inputs[input]->size();
        }
        result.head[input] = result.heads.size() - 1;
    }
    return candidate;
}

std::size_t cost(const Candidate& candidate, std::size_t inputs)
{
    const auto& [reading, distinct] = candidate;
    std::size_t longest = 0;
    for (const auto& head : reading.heads) longest = std::max(longest, head.length);
    const auto at_once = reading.heads.size() * longest,
               shared = std::size_t(padding_of_heads * double(distinct)) + cost_of_a_pass;
    return std::min(at_once, shared) + inputs * reading.fed + cost_of_a_pass;
}

} // namespace

SharedPrefixes share_prefixes(std::span<const Ids* const> inputs, std::size_t least)
{
    std::size_t longest = 0;
    for (const auto* input : inputs) longest = std::max(longest, input->size());
    SharedPrefixes best{longest, {}, std::vector<std::size_t>(inputs.size())};
    if (inputs.size() < 2) return best;
    const Sorted sorted(inputs);
    auto lowest = inputs.size() * longest;
    for (auto fed = std::max<std::size_t>(1, least); fed < longest; ++fed) {
        // Not even a reading without heads could be cheaper from here on.
        if (inputs.size() * fed + cost_of_a_pass >= lowest) break;
        auto candidate = candidate_of(inputs, sorted, fed);
        if (const auto ids = cost(candidate, inputs.size()); ids < lowest) {
            lowest = ids;
            best = std::move(candidate.reading);
        }
    }
    return best;
}

} // namespace steerdeck::generate
