/// What results.cpp (files), results_tables.cpp (measures) and results_compare.cpp share.
#pragma once

#include "core/evaluate/results.h"

#include <map>
#include <set>
#include <span>
#include <string_view>

namespace steerdeck::evaluate {

/// Appends "place is A, not B" for every leaf in which two JSON values differ.
void list_differences(const Json& a, const Json& b, const std::string& place, std::vector<std::string>& out);

/// Throws Mismatch naming up to four of them, where there are any between a folder's results and the run that is to go
/// on in it.
void refuse_differences(const std::vector<std::string>& differences, const std::filesystem::path& folder);

/// In which two results differ: fingerprints, versions, settings, plan; not in their answers.
std::vector<std::string> differences_of(const Results& a, const Results& b);

/// Numbers of prompts by their text, so that several results number them alike.
using PromptNumbers = std::map<std::string_view, std::size_t>;
PromptNumbers numbers_of(std::span<const Results* const> all);

/// What is measured of an answer.
enum class Value { correct, quality, loops, log_perplexity };

/// The values of one method of `results`: of every combination of that size and group, in the plan's order.
Table table_of(const Results& results, std::size_t method, int size, Group group, Value value,
               const PromptNumbers& numbers);

/// Numbers of behaviours that the plan combines.
std::set<int> sizes_of(const Plan& plan);

/// {"counts", "bootstrap", "summary", "rows"}, from the answers and the summary that `results` holds.
Json measures_to_json(const Results& results, const BootstrapSettings& bootstrap);

} // namespace steerdeck::evaluate
