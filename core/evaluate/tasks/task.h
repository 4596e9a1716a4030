#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::tasks {

enum class Kind { boolq, winogrande, listops, gsm8k, arc, aqua, asdiv, svamp, mawps, mnli };

/// What a label is.
enum class LabelKind {
    truth,     // "True", "False"
    option,    // "Option1", "Option2"
    digit,     // a whole number, compared exactly
    number,    // compared within the task's tolerance
    letter,    // one of the question's own labels: A to E, or 1 to 5
    inference, // "ENTAILMENT", "NEUTRAL", "CONTRADICTION"
};

enum class Split { train, validation, test };
std::string_view name_of(Split split);
/// Throws InvalidInput naming the wish and the splits that exist.
Split split_named(std::string_view name);

/// One division of rows in two: NumPy's permutation of all of them; the first ceil(n share) are the one part.
struct Division {
    double share = 0;        // 0 < share < 1
    bool takes_first = true; // those, or else the rest
};

/// Where the rows of a published split come from.
struct SplitRule {
    std::string_view file = {};           // of the original release: "train", "dev", "test", "all"
    std::size_t rows = 0;                 // that this file has; 0 = not known
    std::vector<Division> divisions = {}; // one after the other, behind one shuffle; none: the whole file as it is
};

struct Task {
    Kind kind = Kind::listops;
    std::string_view name;  // "arc_challenge": on the command line and in files
    std::string_view title; // "ARC-Challenge"
    std::string_view about; // one line, for a list
    LabelKind label = LabelKind::digit;
    int max_new_tokens = 100;
    int max_length = 256;      // ids of prompt and completion in training, without a chat template
    int max_length_chat = 256; // and with one
    double tolerance = 0;      // of numbers
    std::string_view fields;   // that a file's rows have, for help and refusals
    SplitRule train = {}, validation = {}, test = {};

    const SplitRule& rule(Split split) const
    {
        return split == Split::train ? train : split == Split::validation ? validation : test;
    }
};

/// Every task, in a fixed order.
std::span<const Task> all_tasks();

/// By its name in any case, or "arc". Throws InvalidInput naming the tasks that exist.
const Task& task_named(std::string_view name);
bool is_task(std::string_view name); // exactly

} // namespace steerdeck::tasks
