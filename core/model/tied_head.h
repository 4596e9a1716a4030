#pragma once

#include <filesystem>

namespace steerdeck::model {

/// Whether the weight files in `folder` hold an lm_head.weight whose bytes are others than the embedding's. Where the
/// configuration ties the two, `transformers` then uses that head all the same. Files that cannot be read hold none.
bool holds_other_head(const std::filesystem::path& folder);

} // namespace steerdeck::model
