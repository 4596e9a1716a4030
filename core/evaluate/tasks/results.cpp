#include "core/evaluate/tasks/results.h"

#include "core/base/files.h"
#include "core/base/journal.h"
#include "core/evaluate/folder_lock.h"
#include "core/evaluate/results_parts.h"
#include "core/model/known_fingerprints.h"

#include <cmath>

namespace steerdeck::tasks {
namespace {

namespace fs = std::filesystem;

constexpr const char* format_name = "steerdeck.task/1";
constexpr const char* manifest_file = "task.json";
constexpr const char* answers_file = "answers.jsonl";

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string text_of(const Json& head) { return head.dump(1, ' ', false, Json::error_handler_t::replace) + "\n"; }

std::string line_of(const Answer& answer)
{
    Json json{{"prompt", answer.example.prompt},
              {"output", answer.output.text},
              {"label", answer.example.label},
              {"eval", answer.correct},
              {"read", answer.read},
              {"row", answer.example.row},
              {"tokens", answer.output.tokens},
              {"truncated", answer.output.truncated}};
    if (!answer.output.refused.empty()) json["refused"] = answer.output.refused;
    return dump(json);
}

Output output_of(const Json& json, const std::string& where)
{
    return {require<std::string>(json, "output", where), require<long>(json, "tokens", where),
            require<bool>(json, "truncated", where), value_or<std::string>(json, "refused", "", where)};
}

Json to_json(const Summary& summary)
{
    return {{"answers", summary.answers},
            {"correct", summary.correct},
            {"unreadable", summary.unreadable},
            {"truncated", summary.truncated},
            {"refused", summary.refused},
            {"accuracy",
             {{"value", summary.accuracy.value}, {"low", summary.accuracy.low}, {"high", summary.accuracy.high}}}};
}

Summary summary_from(const Json& json, const std::string& where)
{
    Summary summary;
    summary.answers = require<std::size_t>(json, "answers", where);
    summary.correct = require<std::size_t>(json, "correct", where);
    summary.unreadable = require<std::size_t>(json, "unreadable", where);
    summary.truncated = require<std::size_t>(json, "truncated", where);
    summary.refused = require<std::size_t>(json, "refused", where);
    summary.accuracy = wilson(summary.correct, summary.answers);
    return summary;
}

/// Of what is complete with its summary.
TaskHead head_from(const fs::path& folder)
{
    const auto path = folder / manifest_file;
    const auto where = path.string();
    const Json json = read_json(path, message("task's results"));
    const auto format = require<std::string>(json, "format", where);
    if (format != format_name)
        throw Mismatch(
            message("These are answers of another version: \"{}\", and only \"{}\" is known", format, format_name),
            where, message("Open them with the version that made them, or answer the task again"));
    TaskHead head;
    head.complete = require<bool>(json, "complete", where);
    head.manifest = {require<Json>(json, "settings", where), require<Json>(json, "fingerprints", where),
                     require<Json>(json, "versions", where)};
    model::make_current(head.manifest.fingerprints);
    head.total = require<std::size_t>(head.manifest.settings, "examples", where);
    if (head.complete) head.summary = summary_from(require<Json>(json, "summary", where), where);
    return head;
}

std::vector<std::string> differences_of(const Manifest& there, const Manifest& here)
{
    std::vector<std::string> differences;
    evaluate::list_differences(there.fingerprints, here.fingerprints, "fingerprints", differences);
    evaluate::list_differences(there.versions, here.versions, "versions", differences);
    evaluate::list_differences(there.settings, here.settings, "settings", differences);
    return differences;
}

} // namespace

Answer answer_of(const Task& task, const Example& example, Output output)
{
    Answer answer;
    answer.example = {example.prompt, {}, example.label, example.row};
    const auto reading = read_answer(task, output.text);
    answer.read = reading.shown();
    answer.readable = reading.readable() && output.refused.empty();
    answer.correct = output.refused.empty() && is_correct(task, reading, example.label);
    answer.output = std::move(output);
    return answer;
}

Interval wilson(std::size_t correct, std::size_t answers)
{
    if (answers == 0) return {0, 0, 1};
    constexpr double z = 1.959963984540054; // of the normal distribution's middle 95 %
    const double n = double(answers), p = double(correct) / n;
    const double centre = p + z * z / (2 * n), scale = 1 + z * z / n;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double low = correct == 0 ? 0 : (centre - half) / scale; // what rounding would leave there is none
    const double high = correct == answers ? 1 : (centre + half) / scale;
    return {p, low, high};
}

void Summary::add(const Answer& answer)
{
    ++answers;
    correct += std::size_t(answer.correct);
    const bool asked = answer.output.refused.empty();
    unreadable += std::size_t(asked && !answer.readable);
    truncated += std::size_t(answer.output.truncated);
    refused += std::size_t(!asked);
    accuracy = wilson(correct, answers);
}

bool holds_task_results(const fs::path& folder)
{
    std::error_code none;
    return fs::exists(folder / manifest_file, none);
}

TaskHead read_task_head(const fs::path& folder)
{
    auto head = head_from(folder);
    if (!head.complete) head.summary = read_task_results(folder).summary;
    return head;
}

TaskResults read_task_results(const fs::path& folder)
{
    const auto head = head_from(folder);
    const auto& task = task_named(require<std::string>(head.manifest.settings, "task", folder.string()));
    TaskResults results{head.manifest, {}, {}, head.total, head.complete};
    const auto path = folder / answers_file;
    read_lines(path, [&](long number, std::size_t, std::string_view line) {
        const auto where = path.string() + ", line " + std::to_string(number);
        const auto json = parse_json(line, message("answer"), where);
        const Example example{require<std::string>(json, "prompt", where),
                              {},
                              require<std::string>(json, "label", where),
                              require<std::size_t>(json, "row", where)};
        results.answers.push_back(answer_of(task, example, output_of(json, where)));
        results.summary.add(results.answers.back());
    });
    results.complete = results.complete && results.answers.size() == results.total;
    return results;
}

struct TaskRecorder::Files {
    evaluate::FolderLock lock;
    std::unique_ptr<Journal> journal;
};

TaskRecorder::TaskRecorder(fs::path folder, const Task& task, std::vector<Example> examples, Manifest manifest)
    : folder_(std::move(folder)), task_(task), examples_(std::move(examples)), manifest_(std::move(manifest)),
      files_(new Files{evaluate::FolderLock(folder_), nullptr})
{
    manifest_.settings["examples"] = examples_.size();
    const auto answers = folder_ / answers_file;
    if (fs::exists(folder_ / "results.json"))
        throw InvalidInput(message("The folder holds the results of an order experiment"), folder_.string(),
                           message("Choose another folder"));
    if (holds_task_results(folder_)) {
        const auto there = head_from(folder_);
        evaluate::refuse_differences(differences_of(there.manifest, manifest_), folder_);
        complete_ = there.complete;
    } else {
        if (fs::exists(answers))
            throw InvalidInput(message("The folder holds answers without the settings that made them"),
                               folder_.string(), message("Choose another folder"));
        write_file_atomically(folder_ / manifest_file, text_of(head()));
    }
    files_->journal = std::make_unique<Journal>(answers, [&](long number, std::size_t, std::string_view line) {
        const auto where = answers.string() + ", line " + std::to_string(number);
        const auto json = parse_json(line, message("answer"), where);
        const auto i = summary_.answers;
        if (i >= examples_.size() || require<std::string>(json, "prompt", where) != examples_[i].prompt)
            throw UnreadableFile(message("The answer is not that of example {}", i + 1), where,
                                 message("Choose another folder, or take the changed lines away"));
        summary_.add(steerdeck::tasks::answer_of(task_, examples_[i], output_of(json, where)));
    });
    complete_ = complete_ && summary_.answers == examples_.size();
}

TaskRecorder::~TaskRecorder() = default;

Json TaskRecorder::head() const
{
    Json json{{"format", format_name},
              {"complete", complete_},
              {"settings", manifest_.settings},
              {"fingerprints", manifest_.fingerprints},
              {"versions", manifest_.versions}};
    if (complete_) {
        json["summary"] = to_json(summary_);
        json["answers"] = {{"file", answers_file}, {"sha256", sha256_of_file(folder_ / answers_file)}};
    }
    return json;
}

void TaskRecorder::append(std::span<const Output> outputs)
{
    if (outputs.size() > examples_.size() - summary_.answers)
        throw InvalidInput(message("There are more answers than examples"), folder_.string(),
                           message("Record one for each"));
    std::string lines;
    auto summary = summary_;
    for (const auto& output : outputs) {
        const auto answer = answer_of(task_, examples_[summary.answers], output);
        lines += line_of(answer) + "\n";
        summary.add(answer);
    }
    if (lines.empty()) return;
    files_->journal->append(lines);
    summary_ = summary;
}

const Summary& TaskRecorder::finish()
{
    if (summary_.answers < examples_.size())
        throw InvalidInput(
            message("{} of {} answers are missing", examples_.size() - summary_.answers, examples_.size()),
            folder_.string(), message("Go on with the run first"));
    complete_ = true;
    write_file_atomically(folder_ / manifest_file, text_of(head()));
    return summary_;
}

} // namespace steerdeck::tasks
