#pragma once

#include <filesystem>

namespace steerdeck {

/// Version of the program, "0.1.0". The only unit that is compiled anew when it changes is build_info.cpp.
const char* version();

/// `data/` of the sources this program was built from: where an uninstalled build finds the demo model.
std::filesystem::path source_data();

} // namespace steerdeck
