#include "core/evaluate/formula.h"

#include "core/base/error.h"

#include <algorithm>

namespace steerdeck::evaluate {

std::vector<std::vector<std::size_t>> parts_of(const Formula& formula, std::size_t n)
{
    std::vector<std::vector<std::size_t>> parts;
    if (formula.parts.empty()) {
        for (std::size_t i = 0; i < n; ++i) parts.push_back({i});
        return parts;
    }
    std::size_t next = 0;
    for (const auto size : formula.parts) {
        auto& part = parts.emplace_back();
        for (std::size_t i = 0; i < size && next < n; ++i) part.push_back(next++);
    }
    return parts;
}

Formula ordered(const Formula& formula, std::span<const std::size_t> order)
{
    Formula result;
    std::vector<std::size_t> part_of; // of each position
    for (std::size_t part = 0; part < formula.parts.size(); ++part)
        part_of.resize(part_of.size() + formula.parts[part], part);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (formula.is_negated(order[i])) result.negated |= std::uint32_t(1) << i;
        if (part_of.empty()) continue;
        if (i == 0 || part_of[order[i]] != part_of[order[i - 1]]) result.parts.push_back(0);
        ++result.parts.back();
    }
    return result;
}

Terms terms_in(std::span<const std::string> parts, std::span<const std::string> names)
{
    Terms terms;
    bool grouped = false;
    const auto add = [&](const std::string& name, bool negated) {
        if (name.empty())
            throw InvalidInput(message("A combination names a behaviour that is empty"), message("evaluation plan"),
                               message("Write french|spanish+!json, for instance"));
        if (negated && terms.behaviors.size() < 32) terms.formula.negated |= std::uint32_t(1) << terms.behaviors.size();
        terms.behaviors.push_back(name);
        ++terms.formula.parts.back();
    };
    for (const auto& part : parts) {
        terms.formula.parts.push_back(0);
        if (std::ranges::find(names, part) != names.end()) {
            add(part, false);
            continue;
        }
        for (std::size_t begin = 0; begin <= part.size();) {
            const auto end = std::min(part.find('|', begin), part.size());
            const bool negated = end > begin && part[begin] == '!';
            const auto from = begin + (negated ? 1 : 0);
            add(part.substr(from, end - from), negated);
            begin = end + 1;
        }
        grouped = grouped || terms.formula.parts.back() > 1;
    }
    if (!grouped) terms.formula.parts.clear();
    return terms;
}

std::vector<std::string> part_names(std::span<const std::string> behaviors, const Formula& formula)
{
    std::vector<std::string> names;
    for (const auto& part : parts_of(formula, behaviors.size())) {
        std::string name;
        for (const auto i : part)
            name += (name.empty() ? "" : "|") + std::string(formula.is_negated(i) ? "!" : "") + behaviors[i];
        names.push_back(std::move(name));
    }
    return names;
}

std::size_t size_of(std::span<const std::string> parts)
{
    std::size_t size = 0;
    for (const auto& part : parts) size += 1 + std::size_t(std::ranges::count(part, '|'));
    return size;
}

} // namespace steerdeck::evaluate
