/// What an order experiment measures. A table holds one value per combination, order and prompt (1 = the answer does
/// what was asked); from it come the accuracy, the best order's accuracy and the order variance, each with an interval,
/// and the paired comparison of two tables.
///
/// The interval. The same prompts are asked of every combination, so the values are crossed, not nested: a hard prompt
/// lowers every combination, a hard combination every prompt. One bootstrap replicate therefore draws combinations and
/// prompts, both with replacement, the prompts once for all combinations (the pigeonhole bootstrap: Owen, Annals of
/// Applied Statistics 1(2), 2007). Drawing both levels counts the noise of single answers three times. The spread of
/// the same replicates with only the combinations drawn (V_c), only the prompts drawn (V_p) and both (V_cp) says how
/// much that is, and the percentiles are drawn in towards the estimate until their variance is
/// 2 V_c + 2 V_p - V_cp, never less than V_c or V_p: inclusion and exclusion as in two-way clustered errors (Cameron,
/// Gelbach, Miller, Journal of Business & Economic Statistics 29(2), 2011). With independent answers, with effects of
/// combinations alone, of prompts alone and of both, this is the variance of the mean.
/// What it cannot do: a table of one combination speaks of its prompts only, and the reverse; a table whose values are
/// all equal gives an interval of no width; below about 8 combinations or prompts it is somewhat too short.
#pragma once

#include "core/base/progress.h"
#include "core/evaluate/conditions.h"
#include "core/evaluate/formula.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::evaluate {

/// Whether an answer whose verifiers said `passes` does what was asked. `passes` is bit i for constraint i of `k`,
/// 1 <= k <= 32.
bool satisfies(Rule rule, std::uint32_t passes, int k);
/// The same where `formula` says what is asked of the constraints: of each part one at least, or the negation of one.
bool satisfies(Rule rule, std::uint32_t passes, int k, const Formula& formula);

/// The answers of one method to one combination.
struct CombinationTable {
    std::string name;                 // the same for the same behaviours in every table: what pairs two tables
    std::size_t orders = 1;           // rows of `values`
    std::vector<std::size_t> prompts; // which prompt each column is; different columns are different prompts
    std::vector<float> values;        // [orders, prompts] row-major; NaN where there is none (an answer not judged)
};
using Table = std::vector<CombinationTable>;

struct Interval {
    double value = 0, low = 0, high = 0;

    bool operator==(const Interval&) const = default;
};

struct BootstrapSettings {
    int replicates = 1000;
    std::uint64_t seed = 1;
    double level = 0.95;
};

/// Measures of a table. A combination counts once, however many prompts or orders it has.
struct Summary {
    std::size_t combinations = 0; // with at least one value
    std::size_t answers = 0;      // values
    Interval accuracy;            // mean over orders and prompts, then over combinations
    Interval best;                // accuracy of each combination's best order, then the mean
    Interval order_variance;      // largest minus smallest accuracy over a combination's orders, then the mean
    Interval order_variance_max;  // of the combination where it is largest

    bool operator==(const Summary&) const = default;
};

/// The measures of one combination, without intervals. NaN where it has no value.
struct OrderMeasures {
    double accuracy = 0, best = 0, order_variance = 0;
};
OrderMeasures measure(const CombinationTable& combination);

/// Deterministic in table and settings. Throws InvalidInput for a table whose shapes do not fit, fewer than 2
/// replicates or a level outside (0, 1); Cancelled. A table without values gives a Summary of zeros.
/// Order variance is a difference of extremes: with few prompts it is above 0 by chance alone.
Summary summarize(const Table& table, const BootstrapSettings& settings = {}, const Cancel& cancel = {});

enum class Measure { accuracy, best, order_variance };

/// Table `a` against table `b`, on the combinations and prompts that both have.
struct PairedTest {
    std::size_t combinations = 0; // paired
    std::size_t prompts = 0;      // pairs of a combination and a prompt
    double a = 0, b = 0;          // the measure's mean over the paired combinations
    Interval difference;          // a - b: mean of the combinations' differences, interval as in `summarize`
    double p = 1;                 // two-sided
    bool exact = true;            // every sign pattern was counted, not a sample of them
};

/// The p-value is of the sign-flip permutation test with the combination as the unit: were the methods alike, each
/// combination's difference might as well have had the other sign. Answers to one combination are not independent, so
/// they flip together. Exact up to 14 combinations, else 10 000 random patterns, with (hits + 1) / (patterns + 1). With
/// n combinations no p is below 2 / 2^n, and the prompts count as given. Throws as `summarize` does.
PairedTest compare_paired(const Table& a, const Table& b, Measure measure = Measure::accuracy,
                          const BootstrapSettings& settings = {}, const Cancel& cancel = {});

/// Two-sided p of the sign-flip permutation test on `differences`; 1 for none. `exact`, where given, says which kind.
double sign_flip_p(std::span<const double> differences, std::uint64_t seed = 1, bool* exact = nullptr);

} // namespace steerdeck::evaluate
