#include "core/evaluate/metrics.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace steerdeck::evaluate {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

using Values = Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;

/// A combination ready for the replicates: its columns by their place among all prompts of the table.
struct Block {
    const CombinationTable* table = nullptr;
    std::vector<std::size_t> columns;
    bool complete = true; // without NaN
};

void check(const Table& table, const BootstrapSettings& settings)
{
    if (settings.replicates < 2)
        throw InvalidInput(message("The bootstrap has {} replicates", settings.replicates),
                           message("bootstrap settings"), message("Give at least 2; 1000 is usual"));
    if (!(settings.level > 0 && settings.level < 1))
        throw InvalidInput(message("The level of the intervals is {}", settings.level), message("bootstrap settings"),
                           message("Give a share between 0 and 1, such as 0.95"));
    std::set<std::string_view> names;
    for (const auto& combination : table) {
        if (combination.values.size() != combination.orders * combination.prompts.size())
            throw InvalidInput(message("A table has {} values for {} orders and {} prompts", combination.values.size(),
                                       combination.orders, combination.prompts.size()),
                               combination.name, message("Give one value per order and prompt"));
        if (std::set<std::size_t>(combination.prompts.begin(), combination.prompts.end()).size() !=
            combination.prompts.size())
            throw InvalidInput(message("A table holds one prompt twice"), combination.name,
                               message("Give every prompt one column"));
        if (!names.insert(combination.name).second)
            throw InvalidInput(message("A table holds one combination twice"), combination.name,
                               message("Give every combination once"));
    }
}

/// Measures of a combination whose prompts count `weights` times. [columns]
OrderMeasures measure(const Block& block, const Eigen::VectorXf& weights)
{
    const auto& table = *block.table;
    const auto n = Eigen::Index(table.prompts.size());
    double sum = 0, lowest = nothing, highest = nothing;
    int orders = 0;
    const auto take = [&](double accuracy) {
        sum += accuracy;
        ++orders;
        lowest = orders == 1 ? accuracy : std::min(lowest, accuracy);
        highest = orders == 1 ? accuracy : std::max(highest, accuracy);
    };
    const Values values(table.values.data(), Eigen::Index(table.orders), n);
    if (block.complete) {
        const double total = weights.sum();
        if (total > 0) {
            const Eigen::VectorXf sums = values * weights;
            for (Eigen::Index order = 0; order < sums.size(); ++order) take(double(sums[order]) / total);
        }
    } else {
        for (Eigen::Index order = 0; order < values.rows(); ++order) {
            double total = 0, passed = 0;
            for (Eigen::Index i = 0; i < n; ++i) {
                if (std::isnan(values(order, i))) continue;
                total += double(weights[i]);
                passed += double(weights[i]) * double(values(order, i));
            }
            if (total > 0) take(passed / total);
        }
    }
    if (orders == 0) return {nothing, nothing, nothing};
    return {sum / orders, highest, highest - lowest};
}

constexpr std::size_t n_measures = 3;
using Measures = std::array<double, n_measures>; // accuracy, best, order variance

Measures as_array(const OrderMeasures& m) { return {m.accuracy, m.best, m.order_variance}; }

std::vector<Block> blocks_of(const Table& table, std::vector<std::size_t>& universe)
{
    std::set<std::size_t> prompts;
    for (const auto& combination : table) prompts.insert(combination.prompts.begin(), combination.prompts.end());
    universe.assign(prompts.begin(), prompts.end());
    std::vector<Block> blocks;
    for (const auto& combination : table) {
        Block block{&combination, {}, true};
        for (const auto prompt : combination.prompts)
            block.columns.push_back(
                std::size_t(std::lower_bound(universe.begin(), universe.end(), prompt) - universe.begin()));
        block.complete =
            std::none_of(combination.values.begin(), combination.values.end(), [](float v) { return std::isnan(v); });
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<int> draw_counts(std::size_t n, Random& random)
{
    std::vector<int> counts(n);
    for (std::size_t i = 0; i < n; ++i) ++counts[random.below(n)];
    return counts;
}

/// The mean of every measure over combinations that count `counts` times, and the largest order variance.
using Statistics = std::array<double, n_measures + 1>;

Statistics aggregate(const std::vector<Measures>& measures, const std::vector<int>* counts)
{
    Statistics out{};
    double total = 0;
    double largest = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const int count = counts ? (*counts)[i] : 1;
        if (count == 0 || std::isnan(measures[i][0])) continue;
        total += count;
        for (std::size_t m = 0; m < n_measures; ++m) out[m] += count * measures[i][m];
        largest = std::max(largest, measures[i][2]);
    }
    for (std::size_t m = 0; m < n_measures; ++m) out[m] = total > 0 ? out[m] / total : nothing;
    out[n_measures] = total > 0 ? largest : nothing;
    return out;
}

double variance(const std::vector<double>& values)
{
    double mean = 0, sum = 0;
    for (const double v : values) mean += v / double(values.size());
    for (const double v : values) sum += (v - mean) * (v - mean);
    return values.size() > 1 ? sum / double(values.size() - 1) : 0;
}

/// Linear between the order statistics (type 7 of Hyndman and Fan, 1996).
double quantile(const std::vector<double>& sorted, double share)
{
    const double at = share * double(sorted.size() - 1);
    const auto below = std::size_t(at);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - double(below)) * (sorted[above] - sorted[below]);
}

/// One statistic's replicates: combinations drawn, prompts drawn, both.
struct Replicates {
    std::vector<double> combinations, prompts, both;
};

Interval interval(double estimate, Replicates replicates, double level)
{
    if (replicates.both.empty()) return {estimate, estimate, estimate};
    const double by_combination = variance(replicates.combinations);
    const double by_prompt = variance(replicates.prompts);
    const double by_both = variance(replicates.both);
    const double wanted = std::max({2 * by_combination + 2 * by_prompt - by_both, by_combination, by_prompt});
    const double shrink = by_both > 0 ? std::sqrt(std::min(1.0, wanted / by_both)) : 1;
    std::sort(replicates.both.begin(), replicates.both.end());
    const auto bound = [&](double share) { return estimate + shrink * (quantile(replicates.both, share) - estimate); };
    return {estimate, bound((1 - level) / 2), bound((1 + level) / 2)};
}

/// Every statistic with its interval. `measures_of(weights)` gives each combination's measures where prompt j counts
/// `weights[j]` times; combinations are drawn here.
template <typename MeasuresOf>
std::array<Interval, n_measures + 1> bootstrap(std::size_t n_combinations, std::size_t n_prompts,
                                               const MeasuresOf& measures_of, const BootstrapSettings& settings,
                                               const Cancel& cancel)
{
    const std::vector<Measures> plain = measures_of(std::vector<int>(n_prompts, 1));
    const Statistics estimate = aggregate(plain, nullptr);
    std::array<Replicates, n_measures + 1> replicates;
    Random random(settings.seed);
    for (int r = 0; r < settings.replicates; ++r) {
        if (r % 16 == 0) cancel.check("The bootstrap");
        const auto combinations = draw_counts(n_combinations, random);
        const auto drawn = measures_of(draw_counts(n_prompts, random));
        const Statistics a = aggregate(plain, &combinations);
        const Statistics b = aggregate(drawn, nullptr);
        const Statistics c = aggregate(drawn, &combinations);
        for (std::size_t s = 0; s < a.size(); ++s) {
            // A draw may miss every prompt of the few combinations that have values.
            if (std::isnan(a[s]) || std::isnan(b[s]) || std::isnan(c[s])) continue;
            replicates[s].combinations.push_back(a[s]);
            replicates[s].prompts.push_back(b[s]);
            replicates[s].both.push_back(c[s]);
        }
    }
    std::array<Interval, n_measures + 1> out;
    for (std::size_t s = 0; s < out.size(); ++s)
        out[s] = interval(estimate[s], std::move(replicates[s]), settings.level);
    return out;
}

std::vector<Measures> measures_of_all(const std::vector<Block>& blocks, const std::vector<int>& counts)
{
    std::vector<Measures> out;
    out.reserve(blocks.size());
    Eigen::VectorXf weights;
    for (const auto& block : blocks) {
        weights.resize(Eigen::Index(block.columns.size()));
        for (std::size_t i = 0; i < block.columns.size(); ++i)
            weights[Eigen::Index(i)] = float(counts[block.columns[i]]);
        out.push_back(as_array(measure(block, weights)));
    }
    return out;
}

bool has_value(const CombinationTable& combination)
{
    return std::any_of(combination.values.begin(), combination.values.end(), [](float v) { return !std::isnan(v); });
}

/// Only the columns of `wanted`, in its order.
CombinationTable with_prompts(const CombinationTable& table, const std::vector<std::size_t>& wanted)
{
    CombinationTable out{table.name, table.orders, wanted, {}};
    out.values.reserve(table.orders * wanted.size());
    std::map<std::size_t, std::size_t> column;
    for (std::size_t i = 0; i < table.prompts.size(); ++i) column[table.prompts[i]] = i;
    for (std::size_t order = 0; order < table.orders; ++order)
        for (const auto prompt : wanted)
            out.values.push_back(table.values[order * table.prompts.size() + column.at(prompt)]);
    return out;
}

/// Whether any order has a value for the prompt in column `i`.
bool answered(const CombinationTable& table, std::size_t i)
{
    for (std::size_t order = 0; order < table.orders; ++order)
        if (!std::isnan(table.values[order * table.prompts.size() + i])) return true;
    return false;
}

/// What both tables answered, the combinations and prompts in the same order.
std::pair<Table, Table> paired(const Table& a, const Table& b)
{
    std::map<std::string_view, const CombinationTable*> others;
    for (const auto& combination : b) others[combination.name] = &combination;
    std::pair<Table, Table> out;
    for (const auto& combination : a) {
        const auto found = others.find(combination.name);
        if (found == others.end()) continue;
        const auto& other = *found->second;
        std::set<std::size_t> theirs;
        for (std::size_t i = 0; i < other.prompts.size(); ++i)
            if (answered(other, i)) theirs.insert(other.prompts[i]);
        std::vector<std::size_t> shared;
        for (std::size_t i = 0; i < combination.prompts.size(); ++i)
            if (answered(combination, i) && theirs.contains(combination.prompts[i]))
                shared.push_back(combination.prompts[i]);
        if (shared.empty()) continue;
        out.first.push_back(with_prompts(combination, shared));
        out.second.push_back(with_prompts(other, shared));
    }
    return out;
}

} // namespace

bool satisfies(Rule rule, std::uint32_t passes, int k)
{
    if (k < 1 || k > 32)
        throw InvalidInput(message("A rule over {} constraints", k), message("metrics"), message("Give 1 to 32"));
    const auto every = std::uint32_t((std::uint64_t(1) << k) - 1);
    switch (rule) {
    case Rule::all:
        return (passes & every) == every;
    case Rule::any:
        return (passes & every) != 0;
    case Rule::none:
        break;
    }
    return (passes & every) == 0;
}

bool satisfies(Rule rule, std::uint32_t passes, int k, const Formula& formula)
{
    if (formula.plain()) return satisfies(rule, passes, k);
    const auto met = passes ^ formula.negated;
    if (rule != Rule::all) return satisfies(rule, met, k);
    return std::ranges::all_of(parts_of(formula, std::size_t(k)), [&](const auto& part) {
        return std::ranges::any_of(part, [&](std::size_t i) { return (met >> i & 1) != 0; });
    });
}

OrderMeasures measure(const CombinationTable& combination)
{
    const Table table{combination};
    check(table, {});
    std::vector<std::size_t> universe;
    const auto blocks = blocks_of(table, universe);
    return measure(blocks[0], Eigen::VectorXf::Ones(Eigen::Index(combination.prompts.size())));
}

Summary summarize(const Table& table, const BootstrapSettings& settings, const Cancel& cancel)
{
    check(table, settings);
    Table filled;
    Summary summary;
    for (const auto& combination : table) {
        if (!has_value(combination)) continue;
        filled.push_back(combination);
        for (const float v : combination.values) summary.answers += std::isnan(v) ? 0 : 1;
    }
    summary.combinations = filled.size();
    if (filled.empty()) return summary;
    std::vector<std::size_t> universe;
    const auto blocks = blocks_of(filled, universe);
    const auto intervals = bootstrap(
        blocks.size(), universe.size(), [&](const std::vector<int>& counts) { return measures_of_all(blocks, counts); },
        settings, cancel);
    summary.accuracy = intervals[0];
    summary.best = intervals[1];
    summary.order_variance = intervals[2];
    summary.order_variance_max = intervals[3];
    return summary;
}

double sign_flip_p(std::span<const double> differences, std::uint64_t seed, bool* exact)
{
    constexpr std::size_t most_exact = 14;
    constexpr int samples = 10'000;
    const auto n = differences.size();
    if (exact) *exact = n <= most_exact;
    if (n == 0) return 1;
    double observed = 0, size = 0;
    for (const double d : differences) observed += d, size += std::abs(d);
    // Sums of the same numbers in another pattern differ by rounding; a tie is a hit.
    const double bar = std::abs(observed) - 1e-9 * size;
    const auto flipped = [&](const auto& bit) {
        double sum = 0;
        for (std::size_t i = 0; i < n; ++i) sum += bit(i) ? -differences[i] : differences[i];
        return std::abs(sum) >= bar;
    };
    if (n <= most_exact) {
        const std::size_t patterns = std::size_t(1) << n;
        std::size_t hits = 0;
        for (std::size_t pattern = 0; pattern < patterns; ++pattern)
            hits += flipped([&](std::size_t i) { return (pattern >> i & 1) != 0; }) ? 1 : 0;
        return double(hits) / double(patterns);
    }
    Random random(seed);
    int hits = 0;
    for (int s = 0; s < samples; ++s) {
        std::uint64_t bits = 0;
        hits += flipped([&](std::size_t i) {
            if (i % 64 == 0) bits = random.next();
            return (bits >> (i % 64) & 1) != 0;
        })
                    ? 1
                    : 0;
    }
    return double(hits + 1) / double(samples + 1);
}

PairedTest compare_paired(const Table& a, const Table& b, Measure measure, const BootstrapSettings& settings,
                          const Cancel& cancel)
{
    check(a, settings);
    check(b, settings);
    const auto [left, right] = paired(a, b);
    PairedTest test;
    test.combinations = left.size();
    if (left.empty()) return test;
    for (const auto& combination : left) test.prompts += combination.prompts.size();
    std::vector<std::size_t> universe;
    const auto blocks_a = blocks_of(left, universe);
    const auto blocks_b = blocks_of(right, universe);
    const auto differences_of = [&](const std::vector<int>& counts) {
        auto out = measures_of_all(blocks_a, counts);
        const auto others = measures_of_all(blocks_b, counts);
        for (std::size_t i = 0; i < out.size(); ++i)
            for (std::size_t m = 0; m < n_measures; ++m) out[i][m] -= others[i][m];
        return out;
    };
    const auto which = std::size_t(measure);
    test.difference = bootstrap(left.size(), universe.size(), differences_of, settings, cancel)[which];
    const std::vector<int> once(universe.size(), 1);
    test.a = aggregate(measures_of_all(blocks_a, once), nullptr)[which];
    test.b = aggregate(measures_of_all(blocks_b, once), nullptr)[which];
    std::vector<double> differences;
    for (const auto& difference : differences_of(once)) differences.push_back(difference[which]);
    test.p = sign_flip_p(differences, settings.seed, &test.exact);
    return test;
}

} // namespace steerdeck::evaluate
