/// Results of order experiments, read again: for looking into, comparing and exporting. Plain values only; no open
/// model is needed.
#pragma once

#include "core/evaluate/results_compare.h"
#include "core/lab/evaluate_values.h"
#include "core/spread/merge.h"

#include <filesystem>
#include <string>
#include <vector>

namespace steerdeck::lab {

using evaluate::Comparison;
using evaluate::Results;
using spread::Merged;

/// With everything that is shown of them (rows and summary): takes as long as reading every answer, so never call it on
/// the window's thread. Throws UnreadableFile, or Mismatch for results of another version.
Results open_results(const std::filesystem::path& folder);

/// Two results, condition by condition, with intervals: takes seconds, so never call it on the window's thread.
Comparison compare(const Results& a, const Results& b);

/// The summaries of results of several models, the smallest model first: see core/evaluate/results_compare.h.
std::vector<evaluate::ModelPoint> over_models(std::span<const std::filesystem::path> folders);

/// Shards of one experiment, or of one task, as one result: see core/spread/merge.h.
Merged merge_results(std::span<const std::filesystem::path> folders, const std::filesystem::path& into,
                     const ProgressSink& progress = {}, const Cancel& cancel = {});

/// The answers of one combination under one method (by name) in one order (behaviours in that order), prompt by prompt.
/// Throws InvalidInput for a row that is not in the plan, UnreadableFile.
std::vector<AnswerRecord> answers_of(const std::filesystem::path& folder, const Results& results,
                                     const std::string& method, const std::vector<std::string>& order);

/// Has a judge score the correct answers of complete results and writes the scores into them. What `judge` leaves empty
/// of endpoint, model and key comes from the environment (LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL, LLM_JUDGE_API_KEY); what
/// it was paid for is remembered in the user's data folder, the key nowhere. Throws InvalidInput where no judge is
/// named or it refuses, Cancelled, and what reading and writing results throw.
Judged judge_results(const std::filesystem::path& folder, const evaluate::JudgeServer& judge = {},
                     const ProgressSink& progress = {}, const Cancel& cancel = {});

/// How a judge took a question whose answer is yes.
struct JudgeTrial {
    std::string model;
    bool answered = false, right = false; // with yes or no; with yes
    Message why_not;                      // the reason why it did not answer
    double seconds = 0;
};

/// Puts one such question to the judge, and remembers nothing. Throws InvalidInput where none is named, it cannot be
/// reached or refuses; Cancelled.
JudgeTrial try_judge(const evaluate::JudgeServer& judge, const Cancel& cancel = {});

} // namespace steerdeck::lab
