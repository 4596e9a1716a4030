#pragma once

#include "core/base/json.h"
#include "core/base/message.h"
#include "core/evaluate/tasks/listops.h"
#include "core/evaluate/tasks/task.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace steerdeck::tasks {

/// One question as a model reads it, what it should write, and the right answer.
struct Example {
    std::string prompt;
    std::string completion;
    std::string label;
    std::size_t row = 0; // of its file, or of the stream of made lists; from 0
};

/// One row of a file: an object of its fields, and where it stands ("dev.jsonl, line 7").
struct Record {
    Json fields;
    std::string where;
};

/// The rows of a file: JSON lines; a JSON list of objects; {"rows": [{"row": {...}}]}, as the hub's viewer gives them
/// (with cut cells refused); or tab-separated values whose first line names the fields (.tsv; of ListOps without such
/// a line, too: digit and list in either order). Empty lines are passed over. Throws UnreadableFile naming file and
/// line.
std::vector<Record> read_records(const std::filesystem::path& file);

/// A row as `task` has it, under the field names of the original release or the hub's. Nothing where its label is none
/// of the task's; `label` is then set to what stands there. Throws UnreadableFile naming file, line and field for one
/// that is missing or of another type.
std::optional<Example> example_of(const Task& task, const Record& record, std::string& label);

/// A prompt and completion of a list of ListOps.
Example example_of(const ListOpsExample& made, std::size_t row);

struct DataSettings {
    std::filesystem::path file = {}; // empty: made from a seed, which ListOps alone can
    Split split = Split::test;
    bool whole = false;    // the file is the split already: take it as it is
    std::size_t limit = 0; // the first so many of the split; 0 = all
    ListOpsSettings listops = {};
};

/// The examples of one split, and what there is to say about them.
struct Examples {
    std::vector<Example> examples;
    std::size_t rows = 0;                                   // of the file
    std::size_t in_split = 0;                               // of them in the split, before the limit
    std::map<std::string, std::size_t> unknown_labels = {}; // left out of the split, by what stands there
    std::size_t contradicted = 0;    // ListOps: examples whose list comes to something else than their label
    std::string sha256;              // of every prompt and label
    std::string said;                // "100 of 654 examples, the split test of 3270 rows"
    std::vector<Message> notes = {}; // sentences a user should know
};

/// What the arguments alone decide: a file where one is needed, numbers in range. Throws InvalidInput.
void check_settings(const Task& task, const DataSettings& settings);

/// Reads or makes the examples. Throws what reading throws; InvalidInput where none are left; Cancelled.
Examples examples_of(const Task& task, const DataSettings& settings, const Cancel& cancel = {});

/// How many lists the splits of made ListOps have; train stands behind the other two in the stream, so that it never
/// runs into them.
inline constexpr std::size_t listops_test_rows = 1000, listops_train_rows = 10'000;

} // namespace steerdeck::tasks
