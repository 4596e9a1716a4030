#include "core/lab/known_titles.h"

#include "core/lab/own.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace steerdeck::lab {

classroom::Titles known_titles()
{
    namespace fs = std::filesystem;
    classroom::Titles titles;
    const auto add = [&](const behaviors::BehaviorSet& set) {
        for (const auto& behavior : set.behaviors) titles.emplace(behavior.name, behavior.title);
    };
    std::vector<fs::path> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(demo_folder().parent_path() / "behaviors", none))
        files.push_back(entry.path());
    std::ranges::sort(files);
    files.insert(files.begin(), demo_folder() / "behaviors.json");
    for (const auto& file : files) add(behaviors::read_behavior_set(file));
    try {
        add(own_behaviors());
    } catch (const UnreadableFile&) {
        // Its behaviours then go by their names.
    }
    return titles;
}

} // namespace steerdeck::lab
