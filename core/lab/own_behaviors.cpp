#include "core/lab/checks.h"
#include "core/lab/own.h"
#include "core/lab/parts.h"

namespace steerdeck::lab {
namespace fs = std::filesystem;

fs::path own_behaviors_file() { return user_folder() / "behaviors.json"; }

behaviors::BehaviorSet own_behaviors()
{
    // Where the user's folder cannot be written, what it holds is read all the same.
    for (const auto& file : {own_behaviors_file(), lasting_user_folder() / "behaviors.json"})
        if (std::error_code none; fs::exists(file, none)) return behaviors::read_behavior_set(file);
    return {};
}

void keep_own_behaviors(const behaviors::BehaviorSet& set)
{
    const auto file = own_behaviors_file();
    if (!set.behaviors.empty()) return behaviors::write_behavior_set(set, file);
    std::error_code failed;
    fs::remove(file, failed);
    if (failed) throw UnwritableFile("The file cannot be deleted", file.string(), "Check the folder's permissions");
}

behaviors::BehaviorSet behavior_set_of(const Lab& lab) { return lab.parts().assembler->behavior_set(); }

behaviors::BehaviorSet read_sets(const OpenRequest& request, const fs::path& folder, std::string* note)
{
    auto set = behaviors::read_behavior_set(behavior_set_file(request, folder));
    if (!request.behaviors.empty()) return set;
    std::vector<std::string> taken;
    try {
        taken = behaviors::add_behaviors(set, own_behaviors());
    } catch (const Error& damaged) {
        // A model can be opened all the same.
        if (note) *note = "Your own behaviours are left out. " + std::string(damaged.what());
    }
    if (!note || taken.empty()) return set;
    std::string list;
    for (const auto& title : taken) list += (list.empty() ? "" : ", ") + title;
    *note = "Left out of your own behaviours, because the model's set has others of these names: " + list + ".";
    return set;
}

void Lab::reload_own_behaviors()
{
    auto& p = *parts_;
    (void)own_behaviors(); // a damaged file is told here, and changes nothing
    p.assembler.emplace(p.assembler->with_behaviors(read_sets(p.request, p.info.folder)));
}

} // namespace steerdeck::lab
