#include "core/lab/task_runs.h"

#include "core/base/folders.h"
#include "core/lab/own.h"
#include "core/lab/parts.h"

#include <algorithm>
#include <set>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

Deck deck_from(const Json& settings, const std::string& where)
{
    Deck deck;
    deck.join = steering::join_named(require<std::string>(settings, "mode", where));
    for (const auto& one : require<Json>(settings, "deck", where)) {
        Chip chip;
        chip.behavior = require<std::string>(one, "behavior", where);
        chip.strength = require<double>(one, "strength", where);
        chip.blend_target = value_or<std::string>(one, "toward", {}, where);
        chip.blend_weight = value_or(one, "share", 0.0, where);
        if (one.contains("way")) chip.way = steering::method_named(require<std::string>(one, "way", where));
        chip.negated = value_or(one, "negated", false, where);
        chip.group = value_or(one, "group", 0, where);
        deck.chips.push_back(std::move(chip));
    }
    return deck;
}

TaskRun run_of(const fs::path& folder, const tasks::TaskHead& head)
{
    const auto where = folder.string();
    const Json& settings = head.manifest.settings;
    TaskRun run;
    run.folder = folder;
    const auto answers = folder / "answers.jsonl";
    run.ended = local_time_of(fs::exists(answers) ? answers : folder / "task.json");
    run.model = require<std::string>(head.manifest.fingerprints, "model", where);
    run.task = tasks::task_named(require<std::string>(settings, "task", where)).name;
    run.data = require<std::string>(settings, "data", where);
    run.method = steering::method_named(require<std::string>(settings, "method", where));
    run.deck = deck_from(settings, where);
    for (const auto& note : value_or(settings, "notes", std::vector<std::string>(), where)) run.notes.push_back(note);
    run.settings = settings;
    run.total = head.total;
    run.complete = head.complete;
    run.summary = head.summary;
    return run;
}

} // namespace

TaskRun task_run(const fs::path& folder) { return run_of(folder, tasks::read_task_head(folder)); }

std::vector<TaskRun> task_runs_of(const Lab& lab)
{
    std::vector<TaskRun> found;
    std::set<fs::path> homes = {lasting_user_folder(), user_folder()};
    for (const auto& home : homes) {
        std::error_code error;
        fs::directory_iterator entry(home / "tasks", error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            try {
                if (auto run = task_run(entry->path()); run.model == lab.model().fingerprint)
                    found.push_back(std::move(run));
            } catch (const std::exception&) {
                // Another model's, a training's data, or damaged: it hides no other.
            }
        }
    }
    std::ranges::sort(
        found, [](const auto& a, const auto& b) { return std::tie(a.ended, a.folder) > std::tie(b.ended, b.folder); });
    return found;
}

TaskAnswers task_answers(const fs::path& folder)
{
    auto results = tasks::read_task_results(folder);
    const tasks::TaskHead head{std::move(results.manifest), results.summary, results.total, results.complete};
    return {run_of(folder, head), std::move(results.answers)};
}

TaskRequest request_of(const TaskRun& run)
{
    const auto where = run.folder.string();
    const Json& s = run.settings;
    TaskRequest request;
    request.task = run.task;
    const auto split = require<std::string>(s, "split", where);
    request.data.whole = split == "whole";
    if (!request.data.whole) request.data.split = tasks::split_named(split);
    request.data.limit = run.total;
    if (s.contains("listops")) {
        const Json& lists = s.at("listops");
        auto& made = request.data.listops;
        made.max_depth = value_or(lists, "max_depth", made.max_depth, where);
        made.max_length = value_or(lists, "max_length", made.max_length, where);
        made.max_arguments = value_or(lists, "max_arguments", made.max_arguments, where);
        made.seed = value_or(lists, "seed", made.seed, where);
    }
    request.deck = run.deck;
    request.method = run.method;
    request.system_prompt = value_or<std::string>(s, "system_prompt", {}, where);
    request.plain_prompt = value_or<std::string>(s, "prompt", "chat", where) == "plain";
    request.max_new_tokens = value_or(s, "max_new_tokens", 0, where);
    if (request.max_new_tokens == tasks::task_named(run.task).max_new_tokens) request.max_new_tokens = 0;
    return request;
}

std::vector<BehaviorInfo> trained_tasks(const Lab& lab)
{
    const auto& parts = const_cast<Lab&>(lab).parts();
    const auto tokens = parts.tokens();
    const auto learned = parts.methods();
    const auto& known = parts.assembler->behavior_set().behaviors;
    std::vector<BehaviorInfo> found;
    for (const auto& task : tasks::all_tasks()) {
        const std::string name(task.name);
        if (std::ranges::any_of(known, [&](const auto& one) { return one.name == name; })) continue;
        BehaviorInfo info{name, std::string(task.title), "task", true, tokens->has(name), {}};
        for (const auto method : steering::trained_ways)
            if (learned->has(method, name)) info.methods.emplace_back(steering::name_of(method));
        if (info.has_token || !info.methods.empty()) found.push_back(std::move(info));
    }
    return found;
}

} // namespace steerdeck::lab
