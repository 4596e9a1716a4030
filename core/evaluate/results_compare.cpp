#include "core/evaluate/results_compare.h"

#include "core/base/error.h"
#include "core/evaluate/results_parts.h"

#include <algorithm>
#include <map>

namespace steerdeck::evaluate {
namespace {

std::size_t method_number(const Results& results, std::string_view name)
{
    std::string known;
    for (std::size_t m = 0; m < results.plan.conditions().size(); ++m) {
        if (results.plan.conditions()[m].name() == name) return m;
        known += (m ? ", " : "") + results.plan.conditions()[m].name();
    }
    throw InvalidInput(message("The results have no method \"{}\"", name), message("results"),
                       message("They have {}", known));
}

} // namespace

std::vector<ComparisonRow> compare_methods(const Results& a, std::string_view method_a, const Results& b,
                                           std::string_view method_b, const BootstrapSettings& bootstrap,
                                           const Cancel& cancel)
{
    const auto m_a = method_number(a, method_a);
    const auto m_b = method_number(b, method_b);
    const Results* both[] = {&a, &b};
    const auto numbers = numbers_of(both);
    std::vector<ComparisonRow> rows;
    for (const int size : sizes_of(a.plan))
        for (const Group group : groups) {
            const auto left = table_of(a, m_a, size, group, Value::correct, numbers);
            const auto right = table_of(b, m_b, size, group, Value::correct, numbers);
            ComparisonRow row{std::string(method_a), std::string(method_b), size, group, {}, {}};
            row.accuracy = compare_paired(left, right, Measure::accuracy, bootstrap, cancel);
            if (row.accuracy.combinations == 0) continue;
            row.order_variance = compare_paired(left, right, Measure::order_variance, bootstrap, cancel);
            rows.push_back(std::move(row));
        }
    return rows;
}

Comparison compare(const Results& a, const Results& b, const BootstrapSettings& bootstrap, const Cancel& cancel)
{
    Comparison comparison;
    comparison.differences = differences_of(a, b);
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const auto& method : a.plan.conditions())
        for (const auto& other : b.plan.conditions())
            if (method.name() == other.name()) pairs.emplace_back(method.name(), other.name());
    if (pairs.empty() && a.plan.conditions().size() == 1 && b.plan.conditions().size() == 1)
        pairs.emplace_back(a.plan.conditions()[0].name(), b.plan.conditions()[0].name());
    for (const auto& [left, right] : pairs) {
        auto rows = compare_methods(a, left, b, right, bootstrap, cancel);
        std::move(rows.begin(), rows.end(), std::back_inserter(comparison.rows));
    }
    return comparison;
}

std::vector<GainRow> gains(const Results& a, std::string_view method_a, const Results& b, std::string_view method_b,
                           const BootstrapSettings& bootstrap, const Cancel& cancel)
{
    const auto m_a = method_number(a, method_a);
    const auto m_b = method_number(b, method_b);
    const Results* both[] = {&a, &b};
    const auto numbers = numbers_of(both);
    std::vector<GainRow> rows;
    for (const int size : sizes_of(a.plan)) {
        std::map<std::string, CombinationTable> others;
        for (auto& other : table_of(b, m_b, size, Group::all, Value::correct, numbers))
            others.emplace(other.name, std::move(other));
        const auto own = table_of(a, m_a, size, Group::all, Value::correct, numbers);
        std::size_t place = 0;
        for (const auto& combination : a.plan.combinations()) {
            if (int(combination.behaviors.size()) != size) continue;
            const auto& table = own[place++];
            const auto other = others.find(table.name);
            if (other == others.end()) continue;
            const auto test = compare_paired({table}, {other->second}, Measure::accuracy, bootstrap, cancel);
            if (test.combinations == 0) continue;
            rows.push_back({part_names(combination.behaviors, combination.formula), combination.group, test.prompts,
                            test.a, test.b, test.difference});
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const GainRow& row) { return row.gain.value; });
    return rows;
}

std::vector<ModelPoint> over_models(std::span<const NamedResults> all)
{
    std::vector<ModelPoint> points;
    for (const auto& [name, results] : all) {
        const auto& model = results->manifest.model;
        const auto parameters = model.is_object() ? value_or<long>(model, "parameters", 0, name) : 0;
        if (parameters <= 0)
            throw InvalidInput(message("The results do not say how many parameters their model has"), name,
                               message("Measure their perplexity, which notes it: steerdeck-cli results perplexity"));
        const auto called = value_or<std::string>(model, "name", name, name);
        for (const auto& row : results->summary) points.push_back({called, parameters, row});
    }
    std::ranges::stable_sort(points, {}, &ModelPoint::parameters);
    return points;
}

} // namespace steerdeck::evaluate
