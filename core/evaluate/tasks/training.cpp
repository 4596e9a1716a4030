#include "core/evaluate/tasks/training.h"

#include "core/base/files.h"

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

void write_training_file(const std::filesystem::path& file, const Task& task, const Examples& examples)
{
    if (std::filesystem::exists(file))
        throw InvalidInput("There is a file already", file.string(), "Name another, or move it away");
    write_file_atomically(file, training_lines(task, examples));
}

} // namespace steerdeck::tasks
