#include "core/evaluate/tasks/training.h"

#include "core/base/files.h"
#include "core/base/folders.h"

#include <memory>

namespace steerdeck::tasks {

train::ItemSource training_source(const Examples& examples)
{
    auto items = std::make_shared<std::vector<train::TrainItem>>();
    for (const auto& example : examples.examples) items->push_back({example.prompt, example.completion});
    return [items](std::span<const std::size_t>, Random& random) -> std::optional<train::TrainItem> {
        if (items->empty()) return std::nullopt;
        return (*items)[random.below(items->size())];
    };
}

std::string training_lines(const Task& task, const Examples& examples)
{
    std::string lines;
    for (const auto& example : examples.examples)
        lines += Json{{"prompt", example.prompt},
                      {"response", example.completion},
                      {"behaviors", Json::array({std::string(task.name)})}}
                     .dump(-1, ' ', false, Json::error_handler_t::replace) +
                 "\n";
    return lines;
}

Json behavior_set_of(const Task& task)
{
    const std::string name(task.name), title(task.title);
    return {
        {"format", "steerdeck.behaviors/1"},
        {"name", "task_" + name},
        {"title", title},
        {"categories", Json::array({{{"name", "task"}, {"title", "Task"}, {"color", "#56B4E9"}, {"shape", "star"}}})},
        {"joins", {{"and", {" and ", ", and "}}, {"or", {" or ", ", or "}}}},
        {"behaviors", Json::array({{{"name", name},
                                    {"title", title},
                                    {"category", "task"},
                                    {"seen", true},
                                    {"instructions", {"in the form that is asked for", "exactly as it is asked for"}},
                                    {"verifier", {{"type", "words"}, {"min", 1}, {"max", task.max_new_tokens}}}}})}};
}

std::filesystem::path behavior_set_beside(std::filesystem::path file)
{
    file += ".behaviors.json";
    return file;
}

void write_training_file(const std::filesystem::path& file, const Task& task, const Examples& examples)
{
    const auto set = behavior_set_beside(file);
    for (const auto& path : {file, set})
        if (std::filesystem::exists(path))
            throw InvalidInput(message("There is a file already"), path.string(),
                               message("Name another, or move it away"));
    write_file_atomically(set, behavior_set_of(task).dump(1) + "\n");
    write_file_atomically(file, training_lines(task, examples));
}

std::filesystem::path own_behavior_set(const Task& task)
{
    const auto file = user_folder() / "tasks" / (std::string(task.name) + ".behaviors.json");
    const auto wanted = behavior_set_of(task).dump(1) + "\n";
    if (!std::filesystem::exists(file) || read_file(file, message("behaviour set")) != wanted) {
        std::filesystem::create_directories(file.parent_path());
        write_file_atomically(file, wanted);
    }
    return file;
}

TrainingFiles training_files(const Task& task, const Examples& examples)
{
    const auto lines = training_lines(task, examples);
    const auto file = user_folder() / "tasks" / (std::string(task.name) + "-" + sha256(lines).substr(0, 12) + ".jsonl");
    const auto set = own_behavior_set(task);
    if (!std::filesystem::exists(file)) write_file_atomically(file, lines);
    return {file, set};
}

} // namespace steerdeck::tasks
