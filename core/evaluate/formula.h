/// Combinations of which not simply every behaviour is asked for: parts that must all hold, each of them one behaviour
/// or alternatives, some negated. Their short form: "german+!upper_case", "french|spanish+sentences_1".
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::evaluate {

/// How the behaviours of a combination are asked for. The default asks for all of them.
struct Formula {
    std::vector<std::size_t> parts; // how many behaviours each has, part after part; empty = each is a part of its own
    std::uint32_t negated = 0;      // bit i: behaviour i must not be shown

    bool plain() const { return parts.empty() && negated == 0; }
    bool is_negated(std::size_t behavior) const { return (negated >> behavior & 1) != 0; }
    bool operator==(const Formula&) const = default;
};

/// The parts of `n` behaviours, each as positions among them.
std::vector<std::vector<std::size_t>> parts_of(const Formula& formula, std::size_t n);

/// `formula` where its behaviours stand in `order`, which keeps those of a part together.
Formula ordered(const Formula& formula, std::span<const std::size_t> order);

/// Behaviours and what is asked of them.
struct Terms {
    std::vector<std::string> behaviors;
    Formula formula;
};

/// What parts in their short form ask for: {"french|spanish", "!json"}. A part that is one of `names` is that
/// behaviour. Throws InvalidInput for an empty name.
Terms terms_in(std::span<const std::string> parts, std::span<const std::string> names = {});

/// The parts in their short form; of a plain formula the behaviours themselves.
std::vector<std::string> part_names(std::span<const std::string> behaviors, const Formula& formula);

/// How many behaviours parts in their short form have.
std::size_t size_of(std::span<const std::string> parts);

} // namespace steerdeck::evaluate
