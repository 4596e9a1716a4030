/// Results held against one another: two, a combination at a time, or those of several models.
#pragma once

#include "core/evaluate/results.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::evaluate {

struct ComparisonRow {
    std::string method_a, method_b;
    int size = 0;
    Group group = Group::all;
    PairedTest accuracy, order_variance; // a - b
};

struct Comparison {
    std::vector<std::string> differences; // "fingerprints.model is \"a\", not \"b\"": what the two do not share
    std::vector<ComparisonRow> rows;      // groups without a common combination and prompt are left out
};

/// Two results, method by method (those in both; where each has but one, these), on the combinations and prompts (by
/// their text) that both have.
Comparison compare(const Results& a, const Results& b, const BootstrapSettings& bootstrap = {},
                   const Cancel& cancel = {});

/// One method of `a` against one of `b`; `a` and `b` may be the same. Throws InvalidInput for an unknown method.
std::vector<ComparisonRow> compare_methods(const Results& a, std::string_view method_a, const Results& b,
                                           std::string_view method_b, const BootstrapSettings& bootstrap = {},
                                           const Cancel& cancel = {});

/// A comparison with the names of its two results.
struct NamedComparison {
    std::string a, b;
    Comparison comparison;
};

/// What a method gains over another on one combination, over all its orders.
struct GainRow {
    std::vector<std::string> combination;
    Group group = Group::all;
    std::size_t prompts = 0; // that both have
    double a = 0, b = 0;     // accuracies
    Interval gain;           // a - b; its interval speaks of the prompts alone
};

/// One method of `a` over one of `b` (which may be the same) on every combination that both have, the largest gain
/// first. Throws InvalidInput for an unknown method.
std::vector<GainRow> gains(const Results& a, std::string_view method_a, const Results& b, std::string_view method_b,
                           const BootstrapSettings& bootstrap = {}, const Cancel& cancel = {});

/// Results with the name that sentences about them use.
struct NamedResults {
    std::string name;
    const Results* results;
};

/// A row of the summary of one model's results.
struct ModelPoint {
    std::string model;
    long parameters = 0;
    SummaryRow row;
};

/// The summaries of results of several models, the smallest model first. Throws InvalidInput for results that do not
/// say how many parameters their model has.
std::vector<ModelPoint> over_models(std::span<const NamedResults> all);

/// The summary of one of several results.
struct NamedSummaryRows {
    std::string name;
    std::vector<SummaryRow> rows;
};

std::string csv_of(std::span<const ComparisonRow> rows);
/// As the summaries' own, behind the column result.
std::string csv_of(std::span<const NamedSummaryRows> summaries);
/// As above, behind the columns result_a and result_b.
std::string csv_of(std::span<const NamedComparison> comparisons);
std::string csv_of(std::span<const GainRow> rows);
std::string csv_of(std::span<const ModelPoint> points);

} // namespace steerdeck::evaluate
