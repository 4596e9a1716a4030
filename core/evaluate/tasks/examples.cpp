#include "core/evaluate/tasks/examples.h"

#include "core/base/hash.h"
#include "core/evaluate/tasks/splits.h"

namespace steerdeck::tasks {
namespace {

std::string plural(std::size_t n, const char* what) { return std::to_string(n) + " " + what + (n == 1 ? "" : "s"); }

std::string hash_of(const std::vector<Example>& examples)
{
    Sha256 sum;
    for (const auto& example : examples) {
        sum.add_field(example.prompt);
        sum.add_field(example.label);
    }
    return sum.hex();
}

Examples made_listops(const DataSettings& settings, const Cancel& cancel)
{
    std::size_t begin = 0, count = listops_test_rows;
    if (settings.split == Split::validation) begin = listops_test_rows;
    if (settings.split == Split::train) {
        begin = 2 * listops_test_rows;
        count = listops_train_rows;
    }
    Examples result;
    result.in_split = count;
    // More may be asked for than a split has by default only of the last one, behind which nothing stands.
    if (settings.limit > 0) count = settings.split == Split::train ? settings.limit : std::min(settings.limit, count);
    result.in_split = std::max(result.in_split, count);
    const auto made = make_listops(settings.listops, begin + count, cancel);
    result.rows = result.in_split;
    for (std::size_t i = begin; i < made.size(); ++i) result.examples.push_back(example_of(made[i], i));
    result.said = plural(count, "example") + " of the split " + std::string(name_of(settings.split)) +
                  ", made from seed " + std::to_string(settings.listops.seed);
    return result;
}

std::string said_of(const Task& task, const DataSettings& settings, const Examples& examples)
{
    std::string said = std::to_string(examples.examples.size()) + " of " + plural(examples.in_split, "example");
    if (settings.whole) return said + ", the whole file";
    return said + ", the split " + std::string(name_of(settings.split)) + " of " + std::string(task.title);
}

void note_what_differs(const Task& task, const DataSettings& settings, Examples& examples)
{
    const auto& rule = task.rule(settings.split);
    if (!settings.whole && rule.rows > 0 && rule.rows != examples.rows)
        examples.notes.push_back(message("The published split {} comes from the file \"{}\" of {} rows; this file has "
                                         "{}, so the examples are not the published ones.",
                                         name_of(settings.split), rule.file, rule.rows, examples.rows));
    if (!examples.unknown_labels.empty()) {
        std::size_t all = 0;
        std::string list;
        for (const auto& [label, count] : examples.unknown_labels) {
            all += count;
            list += (list.empty() ? "" : ", ") + ("\"" + label + "\" " + std::to_string(count));
        }
        examples.notes.push_back(
            all == 1 ? message("{} example of the split left out for an unknown label: {}.", all, list)
                     : message("{} examples of the split left out for an unknown label: {}.", all, list));
    }
    if (examples.contradicted > 0)
        examples.notes.push_back(
            examples.contradicted == 1
                ? message("The list of {} example comes to something else than the label in the file.",
                          examples.contradicted)
                : message("The list of {} examples comes to something else than the label in the file.",
                          examples.contradicted));
}

} // namespace

void check_settings(const Task& task, const DataSettings& settings)
{
    if (!settings.file.empty()) return;
    if (task.kind != Kind::listops)
        throw InvalidInput(message("The task {} needs a file of its rows", task.title), "",
                           message("Name one with the fields {}", task.fields));
    if (settings.whole)
        throw InvalidInput(message("There is no file to take whole"), "", message("Name one, or leave that out"));
    check_settings(settings.listops);
}

Examples examples_of(const Task& task, const DataSettings& settings, const Cancel& cancel)
{
    check_settings(task, settings);
    Examples result;
    if (settings.file.empty()) {
        result = made_listops(settings, cancel);
    } else {
        const auto records = read_records(settings.file);
        result.rows = records.size();
        const auto chosen = split_rows(settings.whole ? SplitRule{} : task.rule(settings.split), records.size());
        result.in_split = chosen.size();
        for (const auto row : chosen) {
            if (settings.limit > 0 && result.examples.size() == settings.limit) break;
            cancel.check("Reading the task");
            std::string given;
            auto example = example_of(task, records[row], given);
            if (!example) {
                if (given.size() > 40) given.resize(40);
                ++result.unknown_labels[given];
                continue;
            }
            example->row = row;
            if (task.kind == Kind::listops) {
                const auto list = example->prompt.substr(example->prompt.rfind('\n') + 1);
                if (const auto value = listops_value(list); value && std::to_string(*value) != example->label)
                    ++result.contradicted;
            }
            result.examples.push_back(std::move(*example));
        }
        note_what_differs(task, settings, result);
        result.said = said_of(task, settings, result);
    }
    if (result.examples.empty())
        throw InvalidInput(message("No example is left: {}",
                                   result.notes.empty() ? message("the split is empty") : Message(result.notes.back())),
                           settings.file.string(), message("Choose another file or split"));
    result.sha256 = hash_of(result.examples);
    return result;
}

} // namespace steerdeck::tasks
