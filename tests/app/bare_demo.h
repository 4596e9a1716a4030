#pragma once

#include "core/lab/lab.h"

#include <filesystem>

namespace steerdeck::app {

/// Makes `folder` the demo model as it is, but for the other ways to steer that come with it. Gives the folder.
inline std::filesystem::path make_bare_demo(const std::filesystem::path& folder)
{
    namespace fs = std::filesystem;
    fs::create_directories(folder);
    for (const auto& one : fs::directory_iterator(lab::demo_folder()))
        if (one.path().filename() != "methods")
            fs::copy(one.path(), folder / one.path().filename(), fs::copy_options::recursive);
    return folder;
}

} // namespace steerdeck::app
