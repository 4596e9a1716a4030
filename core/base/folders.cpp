#include "core/base/folders.h"

#include "core/base/home.h"

#include <cstdlib>
#include <system_error>
#include <unistd.h>

namespace steerdeck {
namespace fs = std::filesystem;
namespace {

/// A folder that is removed when the process ends.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::error_code error;
        auto pattern = (fs::temp_directory_path(error) / "steerdeck-XXXXXX").string();
        if (error || !mkdtemp(pattern.data())) return;
        path_ = pattern;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const fs::path& path() const { return path_; } // empty where none could be made

private:
    fs::path path_;
};

} // namespace

bool can_be_written(const fs::path& folder)
{
    std::error_code error;
    if (fs::exists(folder, error)) return fs::is_directory(folder, error) && access(folder.c_str(), W_OK | X_OK) == 0;
    fs::path missing = folder, above = folder.parent_path();
    while (!above.empty() && above != above.parent_path() && !fs::exists(above, error)) {
        missing = above;
        above = above.parent_path();
    }
    // Permissions alone do not tell: /proc, for one, takes no folder although root may write there. Whoever else asks
    // at the same time tries another name.
    std::string trial = missing.string() + ".XXXXXX";
    if (!mkdtemp(trial.data())) return fs::is_directory(missing, error);
    fs::remove(trial, error);
    return true;
}

fs::path lasting_user_folder() { return data_home() / "steerdeck"; }

fs::path user_folder()
{
    const fs::path lasting = lasting_user_folder();
    if (can_be_written(lasting)) return lasting;
    static const TemporaryFolder instead;
    return instead.path().empty() ? lasting : instead.path();
}

fs::path state_folder() { return state_home() / "steerdeck"; }

} // namespace steerdeck
