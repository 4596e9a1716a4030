#pragma once

#include "core/base/secret.h"

#include <filesystem>
#include <string_view>

namespace steerdeck::serve {

/// The key that clients have to show: the first line of `file`, or where none is named the environment's
/// STEERDECK_SERVE_KEY; empty where that is not set. Throws UnreadableFile; InvalidInput for one that is empty or has
/// spaces or signs that no header can carry.
Secret read_key(const std::filesystem::path& file);

/// Whether a header "Authorization" shows `key`. Takes the same time whatever stands there.
bool shows_key(std::string_view authorization, const Secret& key);

} // namespace steerdeck::serve
