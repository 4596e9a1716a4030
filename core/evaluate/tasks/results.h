/// Answers to a task, as a folder of two files (format `steerdeck.task/1`):
/// - task.json      all settings, fingerprints and versions; once complete, also counts and accuracy. No time of day,
///                  no paths
/// - answers.jsonl  {"prompt", "output", "label", "eval"} a line, as the programs of arXiv 2603.00425 write them, then
///                  "read" (what the parser read), "row", "tokens", "truncated" and, where there is no answer,
///                  "refused"; in the examples' order, appended as they come
/// The same examples, settings and answers give the same bytes, however often the run was interrupted.
#pragma once

#include "core/base/json.h"
#include "core/evaluate/metrics.h"
#include "core/evaluate/tasks/examples.h"
#include "core/evaluate/tasks/parsers.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::tasks {

using evaluate::Interval;

/// What a model made of one example.
struct Output {
    std::string text;
    long tokens = 0;          // generated
    bool truncated = false;   // ran into the limit of new tokens
    std::string refused = {}; // why there is none (the prompt is longer than the model reads); empty where there is one
};

/// One answer as it is kept.
struct Answer {
    Example example; // without its completion
    Output output;
    std::string read; // Reading::shown
    bool correct = false, readable = false;
};

/// An output, read and judged.
Answer answer_of(const Task& task, const Example& example, Output output);

struct Summary {
    std::size_t answers = 0, correct = 0;
    std::size_t unreadable = 0; // the parser found nothing, or (MNLI) took what it takes then
    std::size_t truncated = 0, refused = 0;
    Interval accuracy; // 0..1, with the 95 % interval of Wilson 1927

    void add(const Answer& answer);
};

/// Wilson's interval of `correct` of `answers` at 95 %: never outside 0..1, and of width above 0 also where all or none
/// are correct. No answers: 0, 0 to 1.
Interval wilson(std::size_t correct, std::size_t answers);

/// What made the answers: whatever changes one of them belongs here, and nothing else (no paths, threads or batch
/// sizes, no times).
struct Manifest {
    Json settings;     // {"task", "split", "examples", "data_sha256", "max_new_tokens", "method", "deck", ...}
    Json fingerprints; // {"model": "…", "tokenizer": "…", "tokens": {"german": "…"}}
    Json versions;     // {"steerdeck": "…", "libtorch": "…"}
};

/// Results, read again.
struct TaskResults {
    Manifest manifest;
    std::vector<Answer> answers; // in the examples' order
    Summary summary;
    std::size_t total = 0; // examples of the run
    bool complete = false;
};

/// What made answers and how well they do, without the answers.
struct TaskHead {
    Manifest manifest;
    Summary summary;
    std::size_t total = 0;
    bool complete = false;
};

/// As `read_task_results`, but quick: of complete ones the answers are not read.
TaskHead read_task_head(const std::filesystem::path& folder);

/// Reads a folder, complete or not; a half-written last line counts as missing. Throws UnreadableFile naming file and
/// line; Mismatch for another format.
TaskResults read_task_results(const std::filesystem::path& folder);

/// Whether `folder` holds answers to a task.
bool holds_task_results(const std::filesystem::path& folder);

/// Writes a folder. One program at a time.
class TaskRecorder {
public:
    /// Begins in `folder`, or goes on with what is there; a half-written last line is cut off. Throws Mismatch naming
    /// up to four things that differ; InvalidInput where another program writes there or the folder holds something
    /// else; UnreadableFile for an answer that is not of these examples.
    TaskRecorder(std::filesystem::path folder, const Task& task, std::vector<Example> examples, Manifest manifest);
    ~TaskRecorder();

    std::size_t answered() const { return summary_.answers; }
    const std::vector<Example>& examples() const { return examples_; }
    const Summary& summary() const { return summary_; }

    /// Writes the outputs of the next examples and flushes them to disk.
    void append(std::span<const Output> outputs);
    /// Writes counts and accuracy. Throws InvalidInput where answers are missing.
    const Summary& finish();

private:
    struct Files;
    Json head() const;
    std::filesystem::path folder_;
    const Task& task_;
    std::vector<Example> examples_;
    Manifest manifest_;
    Summary summary_;
    bool complete_ = false;
    std::unique_ptr<Files> files_;
};

} // namespace steerdeck::tasks
