#include "core/evaluate/results_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace steerdeck::evaluate {
namespace {

bool belongs(const Combination& combination, int size, Group group)
{
    return int(combination.behaviors.size()) == size && (group == Group::all || combination.group == group);
}

/// The combination's name, whatever the order of its parts and their alternatives.
std::string sorted_name(const Combination& combination)
{
    auto parts = combination.parts();
    const auto by_name = [&](std::size_t i) {
        return std::pair(combination.behaviors[i], combination.formula.is_negated(i));
    };
    for (auto& part : parts) std::ranges::sort(part, {}, by_name);
    std::ranges::sort(parts, {}, [&](const auto& part) { return by_name(part.front()); });
    Combination sorted;
    std::vector<std::size_t> order;
    for (const auto& part : parts) order.insert(order.end(), part.begin(), part.end());
    for (const auto i : order) sorted.behaviors.push_back(combination.behaviors[i]);
    sorted.formula = ordered(combination.formula, order);
    return sorted.name();
}

float value_of(const Outcome& outcome, Rule rule, int k, const Formula& formula, Value value)
{
    constexpr float nothing = std::numeric_limits<float>::quiet_NaN();
    if (!outcome.done) return nothing;
    switch (value) {
    case Value::quality:
        return outcome.judge > 0 ? float(outcome.judge) : nothing;
    case Value::loops:
        return outcome.loops ? float(*outcome.loops) : nothing;
    case Value::log_perplexity:
        return outcome.perplexity > 0 ? std::log(outcome.perplexity) : nothing;
    case Value::correct:
        break;
    }
    return satisfies(rule, outcome.passes, k, formula) ? 1.0f : 0.0f;
}

/// A measure that `table` has a value of for the answers that it is known of.
Measured measured(const Table& table, const BootstrapSettings& bootstrap, const Cancel& cancel)
{
    const auto known = [](const auto& one) { return std::ranges::any_of(one.values, [](float v) { return v == v; }); };
    if (std::ranges::none_of(table, known)) return {};
    const auto summary = summarize(table, bootstrap, cancel);
    return {summary.answers, summary.accuracy};
}

/// The combination of `table` (correct answers of a size and group) whose accuracy depends most on the order.
std::vector<std::string> most_varied(const Results& results, int size, Group group, const Table& table)
{
    std::vector<std::string> found;
    double largest = 0;
    std::size_t place = 0;
    for (const auto& combination : results.plan.combinations()) {
        if (!belongs(combination, size, group)) continue;
        const double variance = measure(table[place++]).order_variance;
        if (!(variance > largest)) continue;
        largest = variance;
        found = part_names(combination.behaviors, combination.formula);
    }
    return found;
}

Json to_json(const Interval& interval)
{
    return {{"value", interval.value}, {"low", interval.low}, {"high", interval.high}};
}

Json to_json(const Measured& measured)
{
    auto json = to_json(measured.value);
    json["answers"] = measured.answers;
    return json;
}

} // namespace

PromptNumbers numbers_of(std::span<const Results* const> all)
{
    PromptNumbers numbers;
    for (const auto* results : all)
        for (const auto& prompt : results->plan.prompts()) numbers.emplace(prompt, numbers.size());
    return numbers;
}

Table table_of(const Results& results, std::size_t method, int size, Group group, Value value,
               const PromptNumbers& numbers)
{
    const Plan& plan = results.plan;
    Table table;
    for (std::size_t c = 0; c < plan.combinations().size(); ++c) {
        const auto& combination = plan.combinations()[c];
        if (!belongs(combination, size, group)) continue;
        CombinationTable out;
        out.name = sorted_name(combination); // another set may list its categories in another order
        const auto orders = plan.orders_of(c, method);
        out.orders = orders.size();
        for (const auto prompt : combination.prompts) out.prompts.push_back(numbers.at(plan.prompts()[prompt]));
        const auto first = plan.index_of(c, method, 0);
        for (std::size_t i = 0; i < out.orders * out.prompts.size(); ++i)
            out.values.push_back(value_of(results.outcomes[first + i], plan.conditions()[method].rule, size,
                                          ordered(combination.formula, orders[i / out.prompts.size()]), value));
        table.push_back(std::move(out));
    }
    return table;
}

std::set<int> sizes_of(const Plan& plan)
{
    std::set<int> sizes;
    for (const auto& combination : plan.combinations()) sizes.insert(int(combination.behaviors.size()));
    return sizes;
}

std::vector<Row> rows_of(const Results& results)
{
    const Plan& plan = results.plan;
    std::vector<Row> rows;
    for (std::size_t c = 0; c < plan.combinations().size(); ++c) {
        const auto& combination = plan.combinations()[c];
        const int k = int(combination.behaviors.size());
        for (std::size_t m = 0; m < plan.conditions().size(); ++m) {
            const auto& method = plan.conditions()[m];
            const auto orders = plan.orders_of(c, m);
            for (std::size_t o = 0; o < orders.size(); ++o) {
                const auto formula = ordered(combination.formula, orders[o]);
                std::vector<std::string> behaviors;
                for (const auto position : orders[o]) behaviors.push_back(combination.behaviors[position]);
                Row row{method.name(),
                        part_names(combination.behaviors, combination.formula),
                        part_names(behaviors, formula),
                        combination.group,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0};
                const auto first = plan.index_of(c, m, o);
                for (std::size_t i = first; i < first + combination.prompts.size(); ++i) {
                    const Outcome& outcome = results.outcomes[i];
                    if (!outcome.done) continue;
                    ++row.answers;
                    row.correct += satisfies(method.rule, outcome.passes, k, formula) ? 1 : 0;
                    row.truncated += outcome.truncated ? 1 : 0;
                    row.judged += outcome.judge > 0 ? 1 : 0;
                    row.quality += outcome.judge;
                }
                if (row.answers > 0) row.accuracy = double(row.correct) / double(row.answers);
                if (row.judged > 0) row.quality /= double(row.judged);
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

std::vector<SummaryRow> summary_of(std::span<const Row> rows)
{
    // Means over one combination's orders under one method.
    struct Orders {
        double accuracy = 0, least = 1, most = 0, quality = 0;
        std::size_t orders = 0, answers = 0, judged_orders = 0, judged = 0;
    };
    std::vector<std::string> methods;
    std::set<int> sizes;
    std::map<std::string, std::map<std::pair<std::vector<std::string>, Group>, Orders>> measured;
    for (const auto& row : rows) {
        const auto [method, is_new] = measured.try_emplace(row.method);
        if (is_new) methods.push_back(row.method);
        if (row.answers == 0) continue;
        sizes.insert(int(size_of(row.combination)));
        auto& orders = method->second[{row.combination, row.group}];
        orders.accuracy += row.accuracy;
        orders.least = std::min(orders.least, row.accuracy);
        orders.most = std::max(orders.most, row.accuracy);
        ++orders.orders;
        orders.answers += row.answers;
        orders.judged += row.judged;
        if (row.judged == 0) continue;
        orders.quality += row.quality;
        ++orders.judged_orders;
    }
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    const auto without_interval = [](double value) { return Interval{value, nothing, nothing}; };
    std::vector<SummaryRow> summary;
    for (const int size : sizes)
        for (const Group group : groups)
            for (const auto& method : methods) {
                SummaryRow row;
                row.method = method;
                row.size = size;
                row.group = group;
                double accuracy = 0, best = 0, variance = 0, largest = 0, quality = 0, n_judged = 0;
                for (const auto& [key, orders] : measured[method]) {
                    const auto& [combination, own_group] = key;
                    if (int(size_of(combination)) != size || (group != Group::all && group != own_group)) continue;
                    ++row.summary.combinations;
                    row.summary.answers += orders.answers;
                    row.judged += orders.judged;
                    accuracy += orders.accuracy / double(orders.orders);
                    best += orders.most;
                    variance += orders.most - orders.least;
                    if (orders.most - orders.least > largest) row.most_varied = combination;
                    largest = std::max(largest, orders.most - orders.least);
                    if (orders.judged == 0) continue;
                    quality += orders.quality / double(orders.judged_orders);
                    ++n_judged;
                }
                const double n = double(row.summary.combinations);
                if (n == 0) continue;
                row.summary.accuracy = without_interval(accuracy / n);
                row.summary.best = without_interval(best / n);
                row.summary.order_variance = without_interval(variance / n);
                row.summary.order_variance_max = without_interval(largest);
                if (n_judged > 0) row.quality = without_interval(quality / n_judged);
                summary.push_back(std::move(row));
            }
    return summary;
}

std::vector<SummaryRow> summarize(const Results& results, const BootstrapSettings& bootstrap, const Cancel& cancel)
{
    const Results* all[] = {&results};
    const auto numbers = numbers_of(all);
    std::vector<SummaryRow> rows;
    for (const int size : sizes_of(results.plan))
        for (const Group group : groups)
            for (std::size_t m = 0; m < results.plan.conditions().size(); ++m) {
                const auto table = table_of(results, m, size, group, Value::correct, numbers);
                if (table.empty()) continue;
                SummaryRow row{results.plan.conditions()[m].name(), size, group,
                               summarize(table, bootstrap, cancel), 0,    {}};
                const auto scores = table_of(results, m, size, group, Value::quality, numbers);
                const auto quality = summarize(scores, bootstrap, cancel);
                row.judged = quality.answers;
                row.quality = quality.accuracy;
                row.most_varied = most_varied(results, size, group, table);
                row.loops = measured(table_of(results, m, size, group, Value::loops, numbers), bootstrap, cancel);
                auto& perplexity = row.perplexity;
                perplexity =
                    measured(table_of(results, m, size, group, Value::log_perplexity, numbers), bootstrap, cancel);
                if (perplexity.answers > 0)
                    for (double* one : {&perplexity.value.value, &perplexity.value.low, &perplexity.value.high})
                        *one = std::exp(*one);
                rows.push_back(std::move(row));
            }
    return rows;
}

Json measures_to_json(const Results& results, const BootstrapSettings& bootstrap)
{
    std::size_t truncated = 0;
    long tokens = 0;
    for (const auto& outcome : results.outcomes) {
        truncated += outcome.truncated ? 1 : 0;
        tokens += outcome.tokens;
    }
    Json rows = Json::array(), summary = Json::array();
    for (const auto& row : rows_of(results)) {
        Json json{{"method", row.method},     {"size", size_of(row.order)}, {"seen", row.group == Group::seen},
                  {"order", row.order},       {"answers", row.answers},     {"correct", row.correct},
                  {"accuracy", row.accuracy}, {"truncated", row.truncated}, {"combination", row.combination}};
        if (row.group == Group::unseen_pair) json["group"] = name_of(row.group);
        if (row.judged > 0) json.update({{"judged", row.judged}, {"quality", row.quality}});
        rows.push_back(std::move(json));
    }
    for (const auto& row : results.summary) {
        const Summary& s = row.summary;
        Json json{{"method", row.method},
                  {"size", row.size},
                  {"group", name_of(row.group)},
                  {"combinations", s.combinations},
                  {"answers", s.answers},
                  {"accuracy", to_json(s.accuracy)},
                  {"best", to_json(s.best)},
                  {"order_variance", to_json(s.order_variance)},
                  {"order_variance_max", to_json(s.order_variance_max)}};
        if (row.judged > 0) json.update({{"judged", row.judged}, {"quality", to_json(row.quality)}});
        if (!row.most_varied.empty()) json["most_varied"] = row.most_varied;
        if (row.loops.answers > 0) json["loops"] = to_json(row.loops);
        if (row.perplexity.answers > 0) json["perplexity"] = to_json(row.perplexity);
        summary.push_back(std::move(json));
    }
    return {{"counts",
             {{"combinations", results.plan.combinations().size()},
              {"answers", results.answers},
              {"generations", results.plan.generations()},
              {"truncated", truncated},
              {"tokens", tokens}}},
            {"bootstrap", {{"replicates", bootstrap.replicates}, {"seed", bootstrap.seed}, {"level", bootstrap.level}}},
            {"summary", summary},
            {"rows", rows}};
}

} // namespace steerdeck::evaluate
