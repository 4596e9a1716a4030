#include "core/base/home.h"

#include "core/base/error.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace steerdeck {
namespace fs = std::filesystem;
namespace {

/// The folder that `variable` names, or nothing where it is unset, empty or relative.
fs::path named_by(const char* variable)
{
    const char* value = std::getenv(variable);
    fs::path folder = value ? value : "";
    return folder.is_absolute() ? folder : fs::path();
}

} // namespace

fs::path home_folder()
{
    if (auto home = named_by("HOME"); !home.empty()) return home;
    std::vector<char> text(16384);
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(getuid(), &entry, text.data(), text.size(), &found) == 0 && found && found->pw_dir &&
        found->pw_dir[0] == '/')
        return found->pw_dir;
    throw InvalidInput(message("Your home folder is not known"), "HOME",
                       message("Set HOME to it, or XDG_DATA_HOME to another folder"));
}

fs::path data_home()
{
    auto folder = named_by("XDG_DATA_HOME");
    return folder.empty() ? home_folder() / ".local" / "share" : folder;
}

fs::path state_home()
{
    auto folder = named_by("XDG_STATE_HOME");
    return folder.empty() ? home_folder() / ".local" / "state" : folder;
}

fs::path cache_home()
{
    auto folder = named_by("XDG_CACHE_HOME");
    return folder.empty() ? home_folder() / ".cache" : folder;
}

} // namespace steerdeck
