#include "core/base/folders.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace steerdeck {
namespace fs = std::filesystem;
namespace {

fs::path home()
{
    if (const char* named = std::getenv("HOME"); named && *named) return named;
    const passwd* entry = ::getpwuid(::getuid());
    return entry && entry->pw_dir && *entry->pw_dir ? entry->pw_dir : "/tmp";
}

/// As the XDG base directory specification has it: a relative path in the variable is ignored.
fs::path base(const char* variable, const char* below_home)
{
    const char* named = std::getenv(variable);
    return named && *named == '/' ? fs::path(named) : home() / below_home;
}

} // namespace

fs::path user_folder() { return base("XDG_DATA_HOME", ".local/share") / "steerdeck"; }

fs::path state_folder() { return base("XDG_STATE_HOME", ".local/state") / "steerdeck"; }

} // namespace steerdeck
