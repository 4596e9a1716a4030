#pragma once

#include "core/base/tensor_out.h"

#include <filesystem>
#include <map>

namespace steerdeck::model {

/// Writes a safetensors file all at once, its tensors one after the other as they are made, in the given order. Throws
/// UnwritableFile.
void write_safetensors(const std::filesystem::path& path, const std::vector<TensorOut>& tensors,
                       const std::map<std::string, std::string>& metadata, const TensorWatch& watch = {});

} // namespace steerdeck::model
