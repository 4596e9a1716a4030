#pragma once

#include "core/model/config.h"

namespace steerdeck::model {

/// The files that hold a model's weights: the GGUF file or its parts; of a folder model.safetensors, else the shards
/// that model.safetensors.index.json names, in the order of their first tensor. Other files, such as
/// consolidated.safetensors, are copies in other layouts. Throws UnreadableFile for a damaged index; model.safetensors
/// is listed even where nothing is there.
std::vector<std::filesystem::path> weight_files(const std::filesystem::path& model);

} // namespace steerdeck::model
