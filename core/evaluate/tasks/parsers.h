#pragma once

#include "core/evaluate/tasks/task.h"

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::tasks {

/// What a task's parser found in an output.
struct Reading {
    /// As labels are written; of a number as it stands there, without commas. Empty: nothing could be read. Several
    /// where the task lets any of them count (ASDiv).
    std::vector<std::string> values;
    /// The output does not say it: it is what the task takes where nothing else is said (MNLI's NEUTRAL).
    bool assumed = false;

    bool readable() const { return !values.empty() && !assumed; }
    std::string shown() const; // "7 | 9"; empty where nothing could be read
};

/// Reads an output as the task's published parser does (arXiv 2603.00425; its rules in task order):
///   boolq         the first "answer: true" or "answer: false", else the first of the words true and false
///   winogrande    behind "answer:" or "answer-" the first option1 or option2
///   listops       the first <answer>...</answer>, a whole number
///   gsm8k, svamp, mawps  behind the last "answer:" the first number, else the last number
///   arc_challenge behind the last ANSWER: or ANSWER- a label A to E or 1 to 5, else the one label that stands alone
///   aqua          the same with A to E, else the last letter that stands alone
///   asdiv         each <result> and <output>, the number behind "answer:" and the last number
///   mnli          entail... or contradict..., behind "answer:" where that is there; neutral otherwise
/// Case does not matter, and neither do spaces, * and _ between a marker and what it marks. Where the published rule
/// would take a minus between two numbers for a sign, or the article "A" for a label, the right reading is given.
Reading read_answer(const Task& task, std::string_view output);

/// Whether a reading says `label`: numbers within the task's tolerance, everything else exactly.
bool is_correct(const Task& task, const Reading& reading, std::string_view label);

/// The first number of `text`, as in "$1,234.50": without commas, with a sign where it is one; empty: none.
std::string first_number(std::string_view text);
std::string last_number(std::string_view text);

} // namespace steerdeck::tasks
