#include "core/base/folders.h"

#include "core/base/home.h"

namespace steerdeck {
namespace fs = std::filesystem;

fs::path user_folder() { return data_home() / "steerdeck"; }

fs::path state_folder() { return state_home() / "steerdeck"; }

} // namespace steerdeck
