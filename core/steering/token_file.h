#pragma once

#include <filesystem>
#include <string>

namespace steerdeck::steering {

/// The file in `folder` that `write_token` gives the token `name`.
std::filesystem::path file_of_token(const std::filesystem::path& folder, const std::string& name);

} // namespace steerdeck::steering
