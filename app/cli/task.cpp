// The verbs of tasks: questions with one right answer each, put to a model under a deck or written down for training.
#include "app/cli/backend.h"
#include "app/cli/deck.h"
#include "app/cli/verbs.h"
#include "core/evaluate/tasks/training.h"
#include "core/lab/checks.h"

#include <algorithm>
#include <cstdio>

namespace steerdeck::cli {
namespace {

struct Data {
    std::string task, split = "test";
    tasks::DataSettings settings;
};

struct Evaluate {
    lab::OpenRequest open;
    lab::TaskRequest request;
    Data data;
    std::vector<std::string> steering, methods;
    std::vector<double> strengths;
    std::string mode{steering::name_of(lab::Join::composition)}, shard;
    bool json = false;
};

std::string task_names()
{
    std::string names;
    for (const auto& task : tasks::all_tasks()) names += (names.empty() ? "" : ", ") + std::string(task.name);
    return names;
}

void add_data_options(CLI::App& verb, Data& data)
{
    verb.add_option("--task", data.task, task_names())->required();
    auto* file =
        verb.add_option("--data,--data-path", data.settings.file,
                        "Its rows: JSON lines, a JSON list, the hub's rows or TSV; of listops made when left out");
    verb.add_option("--split", data.split, "train, validation or test: the published rows of the file")
        ->capture_default_str();
    verb.add_flag("--whole", data.settings.whole, "The file is the split already: take all of its rows")->needs(file);
    verb.add_option("--limit", data.settings.limit, "The first so many examples of the split; all when left out");
    auto& lists = data.settings.listops;
    verb.add_option("--max-depth", lists.max_depth, "Of made lists: lists within lists")
        ->excludes(file)
        ->capture_default_str();
    verb.add_option("--max-length", lists.max_length, "Of made lists: words")->excludes(file)->capture_default_str();
    verb.add_option("--max-arguments", lists.max_arguments, "Of made lists: numbers of one list")
        ->excludes(file)
        ->capture_default_str();
    verb.add_option("--seed", lists.seed, "Of made lists")->excludes(file)->capture_default_str();
}

/// The settings that the options name, and the task.
const tasks::Task& read_data(Data& data)
{
    data.settings.split = tasks::split_named(data.split);
    const auto& task = tasks::task_named(data.task);
    tasks::check_settings(task, data.settings);
    return task;
}

void tell(const std::vector<Message>& notes)
{
    for (const auto& note : notes) std::fprintf(stderr, "steerdeck-cli: %s\n", note.english().c_str());
}

std::string percent(double share) { return number(100 * share, 4); }

Json to_json(const tasks::Summary& summary)
{
    return {{"answers", summary.answers},     {"correct", summary.correct},    {"accuracy", summary.accuracy.value},
            {"low", summary.accuracy.low},    {"high", summary.accuracy.high}, {"unreadable", summary.unreadable},
            {"truncated", summary.truncated}, {"refused", summary.refused}};
}

void evaluate_task(const Evaluate& o, const std::vector<std::string>& notes, const Interrupt& interrupt)
{
    lab::Lab lab(o.open, {}, interrupt.cancel());
    print_warnings(lab);
    tell({notes.begin(), notes.end()});
    ProgressLine line;
    lab::TaskPoint point;
    lab::TaskDone done;
    run_job(
        interrupt, [&](lab::Sink sink) { return lab.evaluate_task(o.request, std::move(sink)); },
        [&](const lab::Event& event) {
            if (const auto* now = std::get_if<lab::TaskPoint>(&event)) point = *now;
            if (const auto* progress = std::get_if<Progress>(&event))
                line.show(*progress, percent(point.summary.accuracy.value) + " % right");
            if (const auto* end = std::get_if<lab::TaskDone>(&event)) done = *end;
        });
    line.clear();
    if (o.json) {
        auto json = to_json(done.summary);
        json["task"] = o.request.task;
        json["data"] = done.data;
        json["notes"] = english_of(done.notes);
        json["folder"] = done.folder.string();
        json["seconds"] = done.seconds;
        return print_json(json);
    }
    tell(done.notes);
    print_task_summary(done.summary);
    std::printf("%s: %s, in %s\n", done.folder.c_str(), done.data.c_str(), clock(done.seconds).c_str());
}

} // namespace

void print_task_summary(const tasks::Summary& summary)
{
    const auto& a = summary.accuracy;
    std::printf("accuracy %s %% (95 %%: %s to %s), %zu of %zu answers right\n", percent(a.value).c_str(),
                percent(a.low).c_str(), percent(a.high).c_str(), summary.correct, summary.answers);
    std::printf("%zu could not be read, %zu were cut at the limit of new tokens, %zu prompts were too long to ask\n",
                summary.unreadable, summary.truncated, summary.refused);
}

void add_evaluate_task(CLI::App& group, const Interrupt& interrupt)
{
    auto o = std::make_shared<Evaluate>();
    auto* verb =
        group.add_subcommand("task", "Answers a task's questions and says how many are right; goes on where it "
                                     "was");
    add_data_options(*verb, o->data);
    verb->add_option("--steering", o->steering, "Behaviours in order, as of generate");
    verb->add_option(
        "--control-method", o->methods,
        "One of none, text, steering, hybrid, and the other ways to steer (caa, lm_steer, lora_dare, adapter, ...)");
    verb->add_option("--mode", o->mode,
                     "What joins: composition (<and>), concatenation (nothing), native_and (\" and\"), set, or, not")
        ->capture_default_str();
    verb->add_option("--strength", o->strengths, "Scales the tokens' rows: one number, or one per behaviour");
    auto* system =
        verb->add_option("--system-prompt", o->request.system_prompt, "What the system says before a question");
    verb->add_flag("--plain-prompt", o->request.plain_prompt, "No chat template: the model goes on with the prompt")
        ->excludes(system);
    verb->add_option("--max-new-tokens", o->request.max_new_tokens, "Longest answer; the task's when left out");
    verb->add_option("--batch", o->request.batch, "Answers at once")->capture_default_str();
    verb->add_option("--out", o->request.out,
                     "Folder of task.json and answers.jsonl; your own data folder when left out");
    verb->add_option("--shard", o->shard,
                     "Do a fixed part of the examples, as in 2/8, into a folder of its own; `results merge` puts all "
                     "parts together");
    add_backend_options(*verb, o->request.backend);
    verb->add_flag("--json", o->json, "Print JSON");
    add_open_options(*verb, o->open);
    verb->callback([o, verb, &interrupt] {
        auto& request = o->request;
        request.deck = deck_of(o->steering, o->mode, o->strengths);
        const auto methods = methods_of(o->methods, request.deck);
        if (methods.size() != 1) misused("--control-method: choose one");
        request.method = methods[0];
        const auto notes = notes_on(methods, request.deck.join, behaviors::WordingForm::joined,
                                    verb->count("--mode") > 0, verb->count("--strength") > 0, false);
        at_once([&] {
            request.task = std::string(read_data(o->data).name);
            request.data = o->data.settings;
            request.shard = evaluate::shard_named(o->shard);
            read_backend(*verb, request.backend);
            check_alike(o->open, !request.shard.whole());
            // What was trained on the task bears its name, and the task's own behaviour set knows it.
            if (o->open.behaviors.empty() && std::ranges::any_of(request.deck.chips, [&](const auto& chip) {
                    return chip.behavior == request.task;
                }))
                o->open.behaviors = tasks::own_behavior_set(tasks::task_named(request.task));
            lab::check(o->open);
            lab::check(request);
        });
        lab::check_names(request, o->open);
        resumable([&] { evaluate_task(*o, notes, interrupt); });
    });
}

void add_data_task(CLI::App& group)
{
    struct TaskOptions {
        Data data;
        std::filesystem::path out;
        bool json = false;
    };
    auto o = std::make_shared<TaskOptions>();
    o->data.split = "train";
    auto* verb = group.add_subcommand("task", "A task's examples for training: {prompt, response, behaviors} a line, "
                                              "under the task's name, with a behaviour set of that name beside it");
    add_data_options(*verb, o->data);
    verb->add_option("--out", o->out, "JSONL to write")->required();
    verb->add_flag("--json", o->json, "Print JSON");
    verb->callback([o] {
        tasks::Examples examples;
        at_once([&] {
            const auto& task = read_data(o->data);
            for (const auto& path : {o->out, tasks::behavior_set_beside(o->out)})
                if (std::filesystem::exists(path))
                    throw InvalidInput("There is a file already", path.string(), "Name another, or move it away");
            examples = tasks::examples_of(task, o->data.settings);
        });
        const auto& task = tasks::task_named(o->data.task);
        tasks::write_training_file(o->out, task, examples);
        if (o->json)
            return print_json({{"file", o->out.string()},
                               {"behavior_set", tasks::behavior_set_beside(o->out).string()},
                               {"task", std::string(task.name)},
                               {"examples", examples.examples.size()},
                               {"data", examples.said},
                               {"data_sha256", examples.sha256},
                               {"notes", english_of(examples.notes)}});
        tell(examples.notes);
        std::printf("%s: %s\n%s: the behaviour %s, to train on them\n", o->out.c_str(), examples.said.c_str(),
                    tasks::behavior_set_beside(o->out).c_str(), std::string(task.name).c_str());
    });
}

} // namespace steerdeck::cli
