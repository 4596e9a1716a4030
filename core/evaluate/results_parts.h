/// What results.cpp (files) and results_tables.cpp (measures) share.
#pragma once

#include "core/evaluate/results.h"

namespace steerdeck::evaluate {

/// Appends "place is A, not B" for every leaf in which two JSON values differ.
void list_differences(const Json& a, const Json& b, const std::string& place, std::vector<std::string>& out);

/// Throws Mismatch naming up to four of them, where there are any between a folder's results and the run that is to go
/// on in it.
void refuse_differences(const std::vector<std::string>& differences, const std::filesystem::path& folder);

/// In which two results differ: fingerprints, versions, settings, plan; not in their answers.
std::vector<std::string> differences_of(const Results& a, const Results& b);

/// {"counts", "bootstrap", "summary", "rows"}, from the answers and the summary that `results` holds.
Json measures_to_json(const Results& results, const BootstrapSettings& bootstrap);

} // namespace steerdeck::evaluate
