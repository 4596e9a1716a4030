#include "core/evaluate/tasks/task.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace steerdeck::tasks {
namespace {

/// The part of a file that one division, or two, leave.
SplitRule part(std::string_view file, std::size_t rows, std::vector<Division> divisions)
{
    return {file, rows, std::move(divisions)};
}
SplitRule whole(std::string_view file, std::size_t rows = 0) { return {file, rows, {}}; }

constexpr Division tenth{0.1, true}, not_tenth{0.1, false}, fifth{0.2, true}, not_fifth{0.2, false}, half{0.5, true},
    other_half{0.5, false};

std::vector<Task> made()
{
    std::vector<Task> tasks;
    const auto add = [&](Task task) { tasks.push_back(std::move(task)); };
    add({.kind = Kind::boolq,
         .name = "boolq",
         .title = "BoolQ",
         .about = "yes or no questions about a passage",
         .label = LabelKind::truth,
         .max_new_tokens = 10,
         .fields = "question, passage, answer",
         .train = whole("train", 9427),
         .validation = part("dev", 3270, {not_fifth}),
         .test = part("dev", 3270, {fifth})});
    add({.kind = Kind::winogrande,
         .name = "winogrande",
         .title = "Winogrande",
         .about = "which of two names fills the blank",
         .label = LabelKind::option,
         .max_new_tokens = 5,
         .max_length_chat = 100,
         .fields = "sentence, option1, option2, answer",
         .train = whole("train_debiased", 9248),
         .validation = part("dev", 1267, {other_half}),
         .test = part("dev", 1267, {half})});
    add({.kind = Kind::listops,
         .name = "listops",
         .title = "ListOps",
         .about = "nested lists of digits to work out; made from a seed where no file is given",
         .label = LabelKind::digit,
         .max_new_tokens = 10,
         .max_length = 512,
         .fields = "Source, Target",
         .train = whole("train"),
         .validation = whole("validation"),
         .test = whole("test")});
    add({.kind = Kind::gsm8k,
         .name = "gsm8k",
         .title = "GSM8K",
         .about = "school mathematics in several steps",
         .label = LabelKind::number,
         .tolerance = 1e-4,
         .fields = "question, answer (with #### before the number)",
         .train = whole("train", 7473),
         .validation = part("test", 1319, {fifth}),
         .test = part("test", 1319, {not_fifth})});
    add({.kind = Kind::arc,
         .name = "arc_challenge",
         .title = "ARC-Challenge",
         .about = "science questions with a choice of answers",
         .label = LabelKind::letter,
         .fields = "question, choices, answerKey",
         .train = whole("train", 1119),
         .validation = part("dev", 299, {other_half}),
         .test = part("dev", 299, {half})});
    add({.kind = Kind::aqua,
         .name = "aqua",
         .title = "AQuA",
         .about = "algebra with five choices and a rationale",
         .label = LabelKind::letter,
         .max_new_tokens = 256,
         .max_length = 512,
         .max_length_chat = 512,
         .fields = "question, options, rationale, correct",
         .train = whole("train", 97467),
         .validation = whole("dev", 254),
         .test = whole("test", 254)});
    add({.kind = Kind::asdiv,
         .name = "asdiv",
         .title = "ASDiv",
         .about = "arithmetic word problems, worked out with a calculator's tags",
         .label = LabelKind::number,
         .tolerance = 1e-9,
         .fields = "question, chain, result, or Body, Question, Formula, Answer",
         .train = part("all", 1218, {not_fifth}),
         .validation = part("all", 1218, {fifth, other_half}),
         .test = part("all", 1218, {fifth, half})});
    add({.kind = Kind::svamp,
         .name = "svamp",
         .title = "SVAMP",
         .about = "arithmetic word problems with distracting numbers",
         .label = LabelKind::number,
         .tolerance = 1e-4,
         .fields = "Body, Question, Equation, Answer",
         .train = whole("train", 700),
         .validation = part("test", 300, {fifth}),
         .test = part("test", 300, {not_fifth})});
    add({.kind = Kind::mawps,
         .name = "mawps",
         .title = "MAWPS",
         .about = "arithmetic word problems",
         .label = LabelKind::number,
         .max_new_tokens = 20,
         .tolerance = 1e-4,
         .fields = "question, equation, answer, or sQuestion, lEquations, lSolutions",
         .train = part("all", 1772, {not_fifth, not_tenth}),
         .validation = part("all", 1772, {not_fifth, tenth}),
         .test = part("all", 1772, {fifth})});
    add({.kind = Kind::mnli,
         .name = "mnli",
         .title = "MNLI",
         .about = "does the premise entail the hypothesis",
         .label = LabelKind::inference,
         .max_length = 100,
         .max_length_chat = 100,
         .fields = "premise, hypothesis, label, or sentence1, sentence2, gold_label",
         .train = part("dev_matched", 9815, {not_fifth}),
         .validation = part("dev_matched", 9815, {fifth, other_half}),
         .test = part("dev_matched", 9815, {fifth, half})});
    return tasks;
}

std::string names()
{
    std::string list;
    for (const auto& task : all_tasks()) list += (list.empty() ? "" : ", ") + std::string(task.name);
    return list;
}

constexpr std::array split_names = {std::string_view("train"), std::string_view("validation"),
                                    std::string_view("test")};

} // namespace

std::string_view name_of(Split split) { return split_names.at(std::size_t(split)); }

Split split_named(std::string_view name)
{
    const auto found = std::ranges::find(split_names, name);
    if (found == split_names.end())
        throw InvalidInput(message("There is no split \"{}\"", name), "",
                           message("Choose one of: train, validation, test"));
    return Split(found - split_names.begin());
}

std::span<const Task> all_tasks()
{
    static const std::vector<Task> tasks = made();
    return tasks;
}

bool is_task(std::string_view name)
{
    return std::ranges::any_of(all_tasks(), [&](const Task& task) { return task.name == name; });
}

const Task& task_named(std::string_view name)
{
    // As the published programs spell them, too: "BoolQ", "ARC".
    std::string wanted(name);
    for (char& c : wanted) c = c == '-' ? '_' : c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    if (wanted == "arc") wanted = "arc_challenge";
    const auto tasks = all_tasks();
    const auto found = std::ranges::find(tasks, std::string_view(wanted), &Task::name);
    if (found == tasks.end())
        throw InvalidInput(message("There is no task \"{}\"", name), "", message("Choose one of: {}", names()));
    return *found;
}

} // namespace steerdeck::tasks
