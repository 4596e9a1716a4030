/// Results of order experiments, read again: for looking into, comparing and exporting. Plain values only; no open
/// model is needed.
#pragma once

#include "lab/evaluate_values.h"

#include <filesystem>
#include <string>
#include <vector>

namespace steerdeck::lab {

using evaluate::Comparison;
using evaluate::Results;

/// Throws UnreadableFile, or Mismatch for results of another version.
Results open_results(const std::filesystem::path& folder);

/// The answers of one combination under one method (by name) in one order (behaviours in that order), prompt by prompt.
/// Throws InvalidInput for a row that is not in the plan, UnreadableFile.
std::vector<AnswerRecord> answers_of(const std::filesystem::path& folder, const Results& results,
                                     const std::string& method, const std::vector<std::string>& order);

} // namespace steerdeck::lab
