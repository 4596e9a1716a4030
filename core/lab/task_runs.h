/// Answers to tasks, read again: for choosing among the user's, for looking into, for laying several beside one
/// another.
#pragma once

#include "core/base/message.h"
#include "core/lab/lab.h"

#include <filesystem>
#include <string>
#include <vector>

namespace steerdeck::lab {

/// A run of a task: what was asked, what steered, how well it did.
struct TaskRun {
    std::filesystem::path folder;
    std::string ended; // "2026-11-21 18:31:05", local time of its last answer
    std::string model; // its fingerprint
    std::string task;  // by name
    std::string data;  // "100 of 654 examples, the split test of BoolQ"
    Method method = Method::none;
    Deck deck = {};
    std::size_t total = 0; // questions
    bool complete = false;
    tasks::Summary summary = {}; // of what is answered so far
    std::vector<Message> notes = {};
    Json settings = {}; // all that made the answers
};

/// Throws UnreadableFile, naming file and line, or Mismatch for another format.
TaskRun task_run(const std::filesystem::path& folder);

/// The runs with this model in the user's folder, the newest first; damaged ones are left out.
std::vector<TaskRun> task_runs_of(const Lab& lab);

/// A run with every answer, in the order of the questions. Throws what `task_run` throws.
struct TaskAnswers {
    TaskRun run;
    std::vector<tasks::Answer> answers;
};
TaskAnswers task_answers(const std::filesystem::path& folder);

/// The request that goes on with a run, or asks the same again; without its folder and the file that its questions come
/// from, which no run says.
TaskRequest request_of(const TaskRun& run);

/// The tasks that something was trained on, as behaviours of the category "task": what is no behaviour of the open set,
/// and bears a task's name.
std::vector<BehaviorInfo> trained_tasks(const Lab& lab);

} // namespace steerdeck::lab
