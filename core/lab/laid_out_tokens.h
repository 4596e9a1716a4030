#pragma once

#include "core/lab/lab.h"

#include <filesystem>
#include <string>
#include <vector>

namespace steerdeck::lab {

/// Writes tokens of the open model, by name (all of them where none is named), as models/MODEL/steering_tokens/NAME/
/// under `out`, where they are found when that folder is given as one of tokens. Gives the files. Throws InvalidInput
/// for a token that is not there, and where a file stands in the place of one and `replace` is not set; UnwritableFile.
std::vector<std::filesystem::path> lay_out_tokens(Lab& lab, const std::vector<std::string>& names,
                                                  const std::filesystem::path& out, bool replace);

} // namespace steerdeck::lab
