#include "core/base/file_lock.h"
#include "core/lab/checks.h"
#include "core/lab/own.h"
#include "core/lab/parts.h"

#include <algorithm>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

bool are_same(const behaviors::Behavior& a, const behaviors::Behavior& b)
{
    return a.name == b.name && a.title == b.title && a.category == b.category && a.seen == b.seen &&
           a.instructions == b.instructions && to_json(a.verifier) == to_json(b.verifier);
}

const behaviors::Behavior* behavior_in(const behaviors::BehaviorSet& set, const std::string& name)
{
    const auto found = std::ranges::find(set.behaviors, name, &behaviors::Behavior::name);
    return found == set.behaviors.end() ? nullptr : &*found;
}

void write_own(const behaviors::BehaviorSet& set)
{
    const auto file = own_behaviors_file();
    if (!set.behaviors.empty()) return behaviors::write_behavior_set(set, file);
    std::error_code failed;
    fs::remove(file, failed);
    if (failed)
        throw UnwritableFile(message("The file cannot be deleted"), file.string(),
                             message("Check the folder's permissions"));
}

} // namespace

fs::path own_behaviors_file() { return user_folder() / "behaviors.json"; }

behaviors::BehaviorSet own_behaviors()
{
    // Where the user's folder cannot be written, what it holds is read all the same.
    for (const auto& file : {own_behaviors_file(), lasting_user_folder() / "behaviors.json"})
        if (std::error_code none; fs::exists(file, none)) return behaviors::read_behavior_set(file);
    return {};
}

behaviors::BehaviorSet change_own_behaviors(const behaviors::BehaviorSet& before, const behaviors::BehaviorSet& now)
{
    const FileLock lock(own_behaviors_file());
    const auto there = own_behaviors();
    auto all = now.behaviors.empty() ? there : now; // with what any of them needs: categories, languages
    (void)behaviors::add_behaviors(all, there);
    for (const auto& category : there.categories)
        if (std::ranges::find(all.categories, category.name, &behaviors::Category::name) == all.categories.end())
            all.categories.push_back(category);
    std::vector<behaviors::Behavior> result;
    for (const auto& wanted : now.behaviors) {
        const auto *was = behavior_in(before, wanted.name), *is = behavior_in(there, wanted.name);
        if (was && are_same(*was, wanted)) { // unchanged here: it is as others left it
            if (is) result.push_back(*is);
            continue;
        }
        result.push_back(wanted);
        if (was || !is || are_same(*is, wanted)) continue;
        result.back().name = behaviors::free_name(all, wanted.title);
        result.push_back(*is);
    }
    for (const auto& other : there.behaviors)
        if (!behavior_in(now, other.name) && !behavior_in(before, other.name)) result.push_back(other);
    const auto set = behaviors::set_of(all, std::move(result));
    write_own(set);
    return set;
}

behaviors::BehaviorSet behavior_set_of(const Lab& lab) { return lab.parts().assembler->behavior_set(); }

behaviors::BehaviorSet read_sets(const OpenRequest& request, const fs::path& folder, Message* note)
{
    auto set = behaviors::read_behavior_set(behavior_set_file(request, folder));
    if (!request.behaviors.empty()) return set;
    std::vector<std::string> taken;
    try {
        taken = behaviors::add_behaviors(set, own_behaviors());
    } catch (const Error& damaged) {
        // A model can be opened all the same.
        if (note) *note = message("Your own behaviours are left out. {}", damaged.sentence());
    }
    if (!note || taken.empty()) return set;
    std::string list;
    for (const auto& title : taken) list += (list.empty() ? "" : ", ") + title;
    *note = message("Left out of your own behaviours, because the model's set has others of these names: {}.", list);
    return set;
}

void Lab::reload_own_behaviors()
{
    auto& p = *parts_;
    (void)own_behaviors(); // a damaged file is told here, and changes nothing
    p.assembler.emplace(p.assembler->with_behaviors(read_sets(p.request, p.info.folder)));
}

} // namespace steerdeck::lab
