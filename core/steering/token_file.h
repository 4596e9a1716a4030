#pragma once

#include "core/steering/token.h"

#include <filesystem>
#include <string>

namespace steerdeck::steering {

/// In an operator's record: the combinations of behaviours that its examples held, lists of names.
inline constexpr const char* trained_combinations = "combinations";

/// The file in `folder` that `write_token` gives the token `name`.
std::filesystem::path file_of_token(const std::filesystem::path& folder, const std::string& name);

/// The folder of the token `token` of `model` where `place` is laid out as models/MODEL/steering_tokens/NAME/.
std::filesystem::path laid_out_folder(const std::filesystem::path& place, const std::string& model,
                                      const std::string& token);

/// The tokens in a folder of token files, or in one that is laid out as above, at any of its levels but the last: of
/// several models the open one's are read. Throws InvalidInput where two folders hold tokens of the same name or two
/// models' folders fit; Mismatch where the layout holds none of this model.
TokenStore tokens_under(const std::filesystem::path& place, const ModelIdentity& identity);

} // namespace steerdeck::steering
