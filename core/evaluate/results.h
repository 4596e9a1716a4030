/// What an order experiment gave, as a folder of two files (format `steerdeck.results/1`):
/// - results.json       the plan, all settings, fingerprints and versions; once complete, also counts, one row per
///                      combination, order and method, and the summary with its intervals. It holds no time of day.
/// - generations.jsonl  one answer a line, appended as they come; once complete, in the plan's order
/// The same plan, settings and answers give the same bytes, however often the run was interrupted.
/// A shard's folder holds the whole plan, "shard": {"index", "count"} and its own answers alone; it never is complete.
#pragma once

#include "core/base/json.h"
#include "core/behaviors/verifiers.h"
#include "core/evaluate/metrics.h"
#include "core/evaluate/plan.h"
#include "core/evaluate/shard.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::evaluate {

struct NamedReading {
    std::string behavior;
    behaviors::Reading reading;
};

/// One answer.
struct Generation {
    std::string key; // Case::key
    std::string text;
    std::vector<NamedReading> readings; // of the case's behaviours in its order; then others ("truth"), if any
    long tokens = 0;                    // generated
    bool truncated = false;             // ran into the limit of new tokens
    std::optional<int> judge;           // response quality, 1..5
    std::optional<bool> loops = {};     // whether it goes round in circles
    /// Of the answer to the plain model that is asked the prompt alone.
    std::optional<double> perplexity = {};
};

/// What made the answers, beside the plan: whatever changes one of them belongs here, and nothing else (no paths,
/// threads or batch sizes, no times) but the user's own words.
struct Manifest {
    Json generation;        // {"max_new_tokens": 256, "temperature": 0, ...}
    Json fingerprints;      // {"model": "…", "tokenizer": "…", "tokens": {"german": "…"}}
    Json versions;          // {"steerdeck": "…", "libtorch": "…"}
    std::string notes = {}; // of the user, about the experiment; runs with other notes are the same
    /// The paraphrases that the plan's cases number, by behaviour; of earlier results null.
    Json instructions = {};
    Json model = {}; // {"name": "…", "parameters": 135000000}: for readers; results do not differ by it
};

/// What is kept in memory of an answer.
struct Outcome {
    std::uint32_t passes = 0; // bit i: constraint i of the case's order
    bool done = false, truncated = false;
    int judge = 0; // 1..5; 0 = not judged
    std::optional<bool> loops = {};
    float perplexity = 0; // 0 = not measured
    long tokens = 0;
    std::size_t offset = 0, length = 0; // of its line in generations.jsonl
};

/// One combination in one order under one method.
struct Row {
    std::string method;
    std::vector<std::string> combination, order;
    Group group = Group::seen;
    std::size_t answers = 0, correct = 0, truncated = 0; // by the method's rule
    double accuracy = 0;                                 // correct / answers
    std::size_t judged = 0;
    double quality = 0; // mean of the judged; 0 where there are none
};

/// A measure of some of the answers.
struct Measured {
    std::size_t answers = 0; // that it is known of
    Interval value = {};     // zeros where there are none
};

struct SummaryRow {
    std::string method;
    int size = 0;
    Group group = Group::all;
    Summary summary;
    std::size_t judged = 0;
    Interval quality; // mean over orders and prompts of what was judged, then over combinations; zeros where judged = 0
    std::vector<std::string> most_varied = {}; // the combination of the largest order variance; none where it is 0
    Measured loops = {};                       // share of the answers that go round in circles
    Measured perplexity = {};                  // geometric mean
};

struct Results {
    Manifest manifest;
    Plan plan;
    std::vector<Outcome> outcomes; // [plan.size()]
    std::size_t answers = 0;       // outcomes that are done
    bool complete = false;         // results.json holds rows and summary
    // What is shown of the answers, worked out by `read_results` and `finish`, so that no reader has to.
    std::vector<Row> rows;           // as `rows_of` gives them
    std::vector<SummaryRow> summary; // as stored; of incomplete results as `summary_of` gives it
    // What the generations file had that was not used; their answers count as missing.
    std::vector<long> damaged_lines; // line numbers from 1
    bool half_line = false;          // the last line was cut off
    Shard shard = {};                // the part of the plan that this run answers
};

/// Reads a folder, complete or not. Throws UnreadableFile; Mismatch for results of another version.
Results read_results(const std::filesystem::path& folder);

/// The answer to case `index` of the plan, for looking into; nothing where there is none yet.
std::optional<Generation> read_generation(const std::filesystem::path& folder, const Results& results,
                                          std::size_t index);

/// Writes a folder. One program at a time.
class Recorder {
public:
    /// Begins in `folder`, or goes on with what is there. A half-written last line is cut off and damaged lines are
    /// left out, both told in results(). Throws Mismatch naming up to four things that differ (version, fingerprints,
    /// settings, plan); InvalidInput where another program writes there or the folder holds something else.
    /// A shard's folder is gone on with by the same shard alone.
    Recorder(std::filesystem::path folder, const Plan& plan, const Manifest& manifest, const Shard& shard = {});
    ~Recorder();

    /// What there is so far.
    const Results& results() const { return results_; }
    bool has(std::size_t index) const { return results_.outcomes.at(index).done; }

    /// Writes answers and flushes them to disk. An answer to a case that has one replaces it (with a judge's score,
    /// say). Throws InvalidInput for a key that is not in the plan or readings that are not the case's; UnwritableFile.
    void append(std::span<const Generation> generations);

    /// Puts the answers into the plan's order and writes rows and summary. Throws InvalidInput naming the number of
    /// missing answers; UnwritableFile; Cancelled. May be repeated, and gives the same bytes.
    const Results& finish(const BootstrapSettings& bootstrap = {}, const Cancel& cancel = {});

private:
    struct Files;
    std::filesystem::path folder_;
    Results results_;
    std::unique_ptr<Files> files_;
};

// ---- What follows from the answers ----------------------------------------------------------------------------------

/// One row per combination, method and order, in the plan's order; rows without answers too.
std::vector<Row> rows_of(const Results& results);

/// The summary of `rows` for every size, group and method with an answer, without intervals (low and high are NaN),
/// loops and perplexity: for an experiment that is under way. Its values are those of `summarize`.
std::vector<SummaryRow> summary_of(std::span<const Row> rows);

/// For every size, group and method with a combination.
std::vector<SummaryRow> summarize(const Results& results, const BootstrapSettings& bootstrap = {},
                                  const Cancel& cancel = {});

/// Comma-separated values (core/base/csv.h), first line the names.
std::string csv_of(std::span<const Row> rows);
std::string csv_of(std::span<const SummaryRow> rows);

} // namespace steerdeck::evaluate
