#include "core/evaluate/plan.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/evaluate/plan_parts.h"

#include <algorithm>
#include <numeric>

namespace steerdeck::evaluate {
namespace {

std::size_t factorial(std::size_t n) { return n < 2 ? 1 : n * factorial(n - 1); }

/// FNV-1a.
std::uint64_t hash(std::string_view text)
{
    std::uint64_t h = 0xcbf29ce484222325u;
    for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    return h;
}

} // namespace

std::string escaped(std::string_view name)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || c == '+' || c == '|' || c == '%') {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    return out;
}

std::string joined(std::span<const std::string> names)
{
    std::string out;
    for (const auto& name : names) out += (out.empty() ? "" : "+") + escaped(name);
    return out;
}

std::string joined(std::span<const std::string> behaviors, const Formula& formula)
{
    std::vector<std::string> names;
    for (const auto& behavior : behaviors) names.push_back(escaped(behavior));
    std::string out;
    for (const auto& part : part_names(names, formula)) out += (out.empty() ? "" : "+") + part;
    return out;
}

bool stands_between(const std::string& join)
{
    if (join.empty() || join == canonical) return true;
    for (const auto& one : steering::operators())
        if (one.join_name == join) return one.place == steering::Place::between && one.rule == Rule::all;
    return false;
}

std::string Combination::name() const { return joined(behaviors, formula); }

std::vector<std::string> operators_within(const Combination& combination)
{
    std::vector<std::string> names;
    if (combination.parts().size() < combination.behaviors.size()) names.emplace_back(steering::or_name);
    if (combination.formula.negated != 0) names.emplace_back(steering::not_name);
    return names;
}

Plan::Plan(PlanSettings settings, std::vector<std::string> prompts, std::vector<Combination> combinations,
           std::map<std::string, std::size_t> instructions)
    : settings_(std::move(settings)), prompts_(std::move(prompts)), combinations_(std::move(combinations)),
      instructions_(std::move(instructions))
{
    const auto unfit = [](const Message& what) {
        throw InvalidInput(what, message("evaluation plan"), message("Make the plan again from its settings"));
    };
    if (settings_.conditions.empty() || combinations_.empty() || prompts_.empty())
        unfit(message("The plan has nothing to do"));
    first_case_ = {0};
    for (std::size_t c = 0; c < combinations_.size(); ++c) {
        const auto& combination = combinations_[c];
        const auto name = combination.name();
        if (combination.behaviors.empty() || combination.behaviors.size() > largest_size)
            unfit(message("The combination \"{}\" has {} behaviours", name, combination.behaviors.size()));
        const auto& sizes = combination.formula.parts;
        const bool fits = std::accumulate(sizes.begin(), sizes.end(), std::size_t(0)) == combination.behaviors.size() &&
                          std::ranges::find(sizes, std::size_t(0)) == sizes.end();
        if (!sizes.empty() && !fits) unfit(message("The formula of \"{}\" has other behaviours", name));
        for (const auto& behavior : combination.behaviors) {
            const auto found = instructions_.find(behavior);
            if (found == instructions_.end() || found->second == 0)
                unfit(message("The behaviour \"{}\" has no instructions", behavior));
        }
        for (std::size_t i = 0; i < combination.prompts.size(); ++i)
            if (combination.prompts[i] >= prompts_.size() ||
                (i > 0 && combination.prompts[i] <= combination.prompts[i - 1]))
                unfit(message("The combination \"{}\" has prompts that the plan has not, or not in order", name));
        if (combination.prompts.empty()) unfit(message("The combination \"{}\" has no prompts", name));
        if (!by_name_.emplace(name, c).second) unfit(message("The combination \"{}\" stands twice", name));
        std::size_t orders = 0;
        for (std::size_t m = 0; m < conditions().size(); ++m) orders += n_orders(c, m);
        first_case_.push_back(first_case_.back() + orders * combination.prompts.size());
    }
}

std::size_t Plan::n_orders(std::size_t combination, std::size_t method) const
{
    return conditions()[method].every_order ? factorial(combinations_[combination].parts().size()) : 1;
}

std::size_t Plan::generations() const
{
    std::set<std::size_t> unsteered;
    std::size_t n = 0;
    for (std::size_t c = 0; c < combinations_.size(); ++c) {
        const auto& combination = combinations_[c];
        std::set<std::string> single; // methods whose answer a single behaviour already has
        for (std::size_t m = 0; m < conditions().size(); ++m) {
            const auto& condition = conditions()[m];
            if (condition.method == "none") {
                unsteered.insert(combination.prompts.begin(), combination.prompts.end());
                continue;
            }
            if (combination.parts().size() == 1 && stands_between(condition.join) &&
                !single.insert(condition.method).second)
                continue;
            n += n_orders(c, m) * combination.prompts.size();
        }
    }
    return n + unsteered.size();
}

std::vector<std::vector<std::size_t>> Plan::orders_of(std::size_t combination, std::size_t method) const
{
    const auto& behaviors = combinations_[combination].behaviors;
    const auto parts = combinations_[combination].parts();
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto positions = [&] {
        std::vector<std::size_t> all;
        for (const auto part : order) all.insert(all.end(), parts[part].begin(), parts[part].end());
        return all;
    };
    const auto& how = conditions()[method];
    if (!how.every_order) {
        const auto rank = [&](std::size_t part) {
            const auto found = category_.find(behaviors[parts[part].front()]);
            const auto& wanted = how.category_order;
            return found == category_.end() ? wanted.end() : std::find(wanted.begin(), wanted.end(), found->second);
        };
        std::stable_sort(order.begin(), order.end(), [&](auto i, auto j) { return rank(i) < rank(j); });
        return {positions()};
    }
    std::vector<std::vector<std::size_t>> orders;
    do orders.push_back(positions());
    while (std::next_permutation(order.begin(), order.end()));
    return orders;
}

std::size_t Plan::index_of(std::size_t combination, std::size_t method, std::size_t order) const
{
    std::size_t orders = order;
    for (std::size_t m = 0; m < method; ++m) orders += n_orders(combination, m);
    return first_case_.at(combination) + orders * combinations_[combination].prompts.size();
}

Case Plan::at(std::size_t index) const
{
    if (index >= size())
        throw InvalidInput(message("The plan has no case {}", index), message("evaluation plan"),
                           message("It has {}", size()));
    Case out;
    out.combination =
        std::size_t(std::upper_bound(first_case_.begin(), first_case_.end(), index) - first_case_.begin()) - 1;
    const auto& combination = combinations_[out.combination];
    const auto n_prompts = combination.prompts.size();
    auto rest = index - first_case_[out.combination];
    while (rest >= n_orders(out.combination, out.method) * n_prompts) {
        rest -= n_orders(out.combination, out.method) * n_prompts;
        ++out.method;
    }
    out.order = rest / n_prompts;
    out.prompt = combination.prompts[rest % n_prompts];
    const auto number = std::to_string(out.prompt);
    const auto order = orders_of(out.combination, out.method)[out.order];
    out.formula = ordered(combination.formula, order);
    for (const auto position : order) {
        const auto& behavior = combination.behaviors[position];
        out.behaviors.push_back(behavior);
        Random random(settings_.seed ^ hash(behavior + "|" + prompts_[out.prompt]));
        out.paraphrases.push_back(settings_.sample_random_instruction ? random.below(instructions_.at(behavior)) : 0);
    }
    const auto& condition = conditions()[out.method];
    const auto name = joined(out.behaviors, out.formula);
    out.key = name + "|" + escaped(condition.name()) + "|" + number;
    if (condition.method == "none")
        out.input_key = "|none|" + number;
    else if (combination.parts().size() == 1 && stands_between(condition.join))
        out.input_key = name + "|" + escaped(condition.method) + "|" + number;
    else
        out.input_key = out.key;
    return out;
}

std::optional<std::size_t> Plan::find(std::string_view key) const
{
    const auto last = key.rfind('|');
    const auto first = last == 0 || last == std::string_view::npos ? last : key.rfind('|', last - 1);
    if (first == std::string_view::npos || last == first) return std::nullopt;
    std::vector<std::string_view> names;
    for (auto rest = key.substr(0, first);;) {
        const auto plus = rest.find('+');
        names.push_back(rest.substr(0, plus));
        if (plus == std::string_view::npos || names.size() > largest_size) break;
        rest.remove_prefix(plus + 1);
    }
    if (names.size() > largest_size) return std::nullopt;
    // The combination's own name is one of the orders of its behaviours.
    auto sorted = names;
    std::sort(sorted.begin(), sorted.end());
    auto combination = by_name_.end();
    do {
        std::string name;
        for (const auto part : sorted) name.append(name.empty() ? "" : "+").append(part);
        combination = by_name_.find(name);
    } while (combination == by_name_.end() && std::next_permutation(sorted.begin(), sorted.end()));
    if (combination == by_name_.end()) return std::nullopt;
    const auto c = combination->second;
    const auto& prompts = combinations_[c].prompts;
    const auto number = key.substr(last + 1);
    const auto place = std::find_if(prompts.begin(), prompts.end(),
                                    [&](std::size_t prompt) { return number == std::to_string(prompt); });
    if (place == prompts.end()) return std::nullopt;
    const auto method_name = key.substr(first + 1, last - first - 1);
    for (std::size_t m = 0; m < conditions().size(); ++m) {
        if (escaped(conditions()[m].name()) != method_name) continue;
        const auto orders = orders_of(c, m);
        for (std::size_t order = 0; order < orders.size(); ++order) {
            std::vector<std::string> behaviors;
            for (const auto position : orders[order]) behaviors.push_back(combinations_[c].behaviors[position]);
            if (joined(behaviors, ordered(combinations_[c].formula, orders[order])) == key.substr(0, first))
                return index_of(c, m, order) + std::size_t(place - prompts.begin());
        }
    }
    return std::nullopt;
}

} // namespace steerdeck::evaluate
