/// What is the user's own: behaviours, tokens that stand in place of shipped ones, experiments, and the folder that
/// holds all.
#pragma once

#include "core/base/folders.h"
#include "core/behaviors/behaviors.h"
#include "core/lab/lab.h"

#include <filesystem>
#include <string>
#include <vector>

namespace steerdeck::lab {

using steerdeck::lasting_user_folder;

// ---- behaviours -----------------------------------------------------------------------------------------------------

/// The behaviour set with the user's own behaviours; it need not be there. Where no set is named at opening, they stand
/// beside the model's.
std::filesystem::path own_behaviors_file();

/// What it holds; a set without behaviours where there is none. Throws UnreadableFile.
behaviors::BehaviorSet own_behaviors();

/// Brings what changed from `before` to `now` into the file, whatever another window changed there meanwhile: its
/// changes stay. A new behaviour whose name another window took for a new one, too, gets a name of its own. Gives what
/// the file holds then; without behaviours it goes. Throws UnreadableFile for what could not be read back, and
/// UnwritableFile, also where another program does not let go of the file.
behaviors::BehaviorSet change_own_behaviors(const behaviors::BehaviorSet& before, const behaviors::BehaviorSet& now);

/// The set that an open lab works with, the user's own behaviours among it.
behaviors::BehaviorSet behavior_set_of(const Lab& lab);

// ---- tokens ---------------------------------------------------------------------------------------------------------

/// The operators that have a token, as of now; of category "operator".
std::vector<BehaviorInfo> operators_of(Lab& lab);

/// A token of the user's that made room for the shipped one.
struct SetAside {
    std::string name;
    std::filesystem::path file, aside; // where it was and where it lies now; empty where it was opened from elsewhere
};

/// Puts the shipped tokens back in place of the user's own (of `names`; none named: of all), whose files are renamed to
/// "<file>.aside". Throws UnwritableFile.
std::vector<SetAside> restore_shipped(Lab& lab, const std::vector<std::string>& names = {});

/// Takes `restore_shipped` back; a token that was trained since then stays. Gives the names of the user's tokens that
/// are in use again. Throws UnwritableFile.
std::vector<std::string> undo_restore(Lab& lab, const std::vector<SetAside>& set_aside);

/// Fills in `shipped_token` and `own_token`: a token whose row differs from the shipped one's is the user's.
void tell_origin(const Lab::Parts& parts, std::vector<BehaviorInfo>& infos);

// ---- experiments ----------------------------------------------------------------------------------------------------

/// One of the user's own experiments, for choosing among them.
struct ExperimentInfo {
    std::filesystem::path folder;
    std::string ended;                     // "2026-11-21 18:31:05", local time of its last answer
    std::vector<std::string> conditions;   // "steering/composition"
    std::vector<int> sizes;                // behaviours per combination, ascending
    std::vector<std::string> combinations; // "german+lower_case"
    std::size_t prompts = 0;               // per combination, at most
    long total = 0;                        // answers of the whole plan
    bool complete = false;
    std::vector<double> accuracy = {}; // of each condition over all its answers, 0..1; empty unless complete
};

/// When a file was last written, as a clock on the wall shows it: "2026-11-21 18:31:05".
std::string local_time_of(const std::filesystem::path& file);

/// The experiments with this model in the user's folder, the newest first; damaged ones are left out.
std::vector<ExperimentInfo> experiments_of(const Lab& lab);

} // namespace steerdeck::lab
