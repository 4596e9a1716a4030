#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/evaluate/results_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace steerdeck::evaluate {
namespace {

enum class Value { correct, quality };

/// Numbers of prompts by their text, so that two results number them alike.
using PromptNumbers = std::map<std::string_view, std::size_t>;

void number_prompts(const Results& results, PromptNumbers& numbers)
{
    for (const auto& prompt : results.plan.prompts()) numbers.emplace(prompt, numbers.size());
}

bool belongs(const Combination& combination, int size, Group group)
{
    return int(combination.behaviors.size()) == size &&
           (group == Group::all || combination.seen == (group == Group::seen));
}

float value_of(const Outcome& outcome, Rule rule, int k, Value value)
{
    constexpr float nothing = std::numeric_limits<float>::quiet_NaN();
    if (!outcome.done) return nothing;
    if (value == Value::quality) return outcome.judge > 0 ? float(outcome.judge) : nothing;
    return satisfies(rule, outcome.passes, k) ? 1.0f : 0.0f;
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
        Combination sorted = combination; // another set may list its categories in another order
        std::sort(sorted.behaviors.begin(), sorted.behaviors.end());
        out.name = sorted.name();
        out.orders = plan.orders_of(c, method).size();
        for (const auto prompt : combination.prompts) out.prompts.push_back(numbers.at(plan.prompts()[prompt]));
        const auto first = plan.index_of(c, method, 0);
        for (std::size_t i = 0; i < out.orders * out.prompts.size(); ++i)
            out.values.push_back(value_of(results.outcomes[first + i], plan.conditions()[method].rule, size, value));
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

constexpr Group groups[] = {Group::all, Group::seen, Group::unseen};

Json to_json(const Interval& interval)
{
    return {{"value", interval.value}, {"low", interval.low}, {"high", interval.high}};
}

std::size_t method_number(const Results& results, std::string_view name)
{
    std::string known;
    for (std::size_t m = 0; m < results.plan.conditions().size(); ++m) {
        if (results.plan.conditions()[m].name() == name) return m;
        known += (m ? ", " : "") + results.plan.conditions()[m].name();
    }
    throw InvalidInput("The results have no method \"" + std::string(name) + "\"", "results", "They have " + known);
}

// ---- Comma-separated values -----------------------------------------------------------------------------------------

CsvLine& add(CsvLine& line, const Interval& i) { return line.number(i.value).number(i.low).number(i.high); }

CsvLine& add(CsvLine& line, const PairedTest& t)
{
    line.number(t.a).number(t.b);
    return add(line, t.difference).number(t.p);
}

std::string joined(std::span<const std::string> names, const char* between)
{
    std::string out;
    for (const auto& name : names) out += (out.empty() ? "" : between) + name;
    return out;
}

} // namespace

std::string_view name_of(Group group)
{
    constexpr std::string_view names[] = {"all", "seen", "unseen"};
    return names[std::size_t(group)];
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
                Row row{method.name(), combination.behaviors, {}, combination.seen, 0, 0, 0, 0, 0, 0};
                for (const auto position : orders[o]) row.order.push_back(combination.behaviors[position]);
                const auto first = plan.index_of(c, m, o);
                for (std::size_t i = first; i < first + combination.prompts.size(); ++i) {
                    const Outcome& outcome = results.outcomes[i];
                    if (!outcome.done) continue;
                    ++row.answers;
                    row.correct += satisfies(method.rule, outcome.passes, k) ? 1 : 0;
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
    std::map<std::string, std::map<std::pair<std::vector<std::string>, bool>, Orders>> measured; // bool: seen
    for (const auto& row : rows) {
        const auto [method, is_new] = measured.try_emplace(row.method);
        if (is_new) methods.push_back(row.method);
        if (row.answers == 0) continue;
        sizes.insert(int(row.combination.size()));
        auto& orders = method->second[{row.combination, row.seen}];
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
                    const auto& [combination, seen] = key;
                    if (int(combination.size()) != size) continue;
                    if (group != Group::all && seen != (group == Group::seen)) continue;
                    ++row.summary.combinations;
                    row.summary.answers += orders.answers;
                    row.judged += orders.judged;
                    accuracy += orders.accuracy / double(orders.orders);
                    best += orders.most;
                    variance += orders.most - orders.least;
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
    PromptNumbers numbers;
    number_prompts(results, numbers);
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
        Json json{{"method", row.method},     {"size", row.order.size()},   {"seen", row.seen},
                  {"order", row.order},       {"answers", row.answers},     {"correct", row.correct},
                  {"accuracy", row.accuracy}, {"truncated", row.truncated}, {"combination", row.combination}};
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

std::vector<ComparisonRow> compare_methods(const Results& a, std::string_view method_a, const Results& b,
                                           std::string_view method_b, const BootstrapSettings& bootstrap,
                                           const Cancel& cancel)
{
    const auto m_a = method_number(a, method_a);
    const auto m_b = method_number(b, method_b);
    PromptNumbers numbers;
    number_prompts(a, numbers);
    number_prompts(b, numbers);
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

std::string csv_of(std::span<const Row> rows)
{
    std::string out = "method,size,seen,combination,order,answers,correct,accuracy,truncated,judged,quality\r\n";
    for (const auto& row : rows) {
        CsvLine line;
        line.text(row.method).number(row.order.size()).text(row.seen ? "seen" : "unseen");
        line.text(joined(row.combination, " + ")).text(joined(row.order, " > "));
        line.number(row.answers).number(row.correct);
        line.number(row.answers > 0 ? row.accuracy : std::numeric_limits<double>::quiet_NaN());
        line.number(row.truncated).number(row.judged);
        line.number(row.judged > 0 ? row.quality : std::numeric_limits<double>::quiet_NaN());
        out += line.end();
    }
    return out;
}

std::string csv_of(std::span<const SummaryRow> rows)
{
    std::string out = "method,size,group,combinations,answers";
    for (const char* name : {"accuracy", "best", "order_variance", "order_variance_max", "quality"})
        out += "," + std::string(name) + "," + name + "_low," + name + "_high";
    out += "\r\n";
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    for (const auto& row : rows) {
        CsvLine line;
        line.text(row.method).number(std::size_t(row.size)).text(name_of(row.group));
        line.number(row.summary.combinations).number(row.summary.answers);
        for (const auto* one :
             {&row.summary.accuracy, &row.summary.best, &row.summary.order_variance, &row.summary.order_variance_max})
            add(line, *one);
        add(line, row.judged > 0 ? row.quality : Interval{nothing, nothing, nothing});
        out += line.end();
    }
    return out;
}

std::string csv_of(std::span<const ComparisonRow> rows)
{
    std::string out = "method_a,method_b,size,group,combinations,prompts";
    for (const char* name : {"accuracy", "order_variance"})
        for (const char* part : {"a", "b", "difference", "low", "high", "p"})
            out += "," + std::string(name) + "_" + part;
    out += "\r\n";
    for (const auto& row : rows) {
        CsvLine line;
        line.text(row.method_a).text(row.method_b).number(std::size_t(row.size)).text(name_of(row.group));
        line.number(row.accuracy.combinations).number(row.accuracy.prompts);
        add(line, row.accuracy);
        add(line, row.order_variance);
        out += line.end();
    }
    return out;
}

} // namespace steerdeck::evaluate
