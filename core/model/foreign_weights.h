#pragma once

#include "core/base/message.h"
#include "core/model/config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace steerdeck::model {

/// A tensor as the header of a safetensors file describes it.
struct TensorHeader {
    std::string name, dtype; // "BF16", "F8_E4M3": as the file spells it
    std::vector<long> shape;
    std::filesystem::path file;
    std::uint64_t begin = 0, bytes = 0; // in the file
};

/// The tensors of a folder's weight files, by their headers alone; files that are missing or damaged are left out. Each
/// name once: where two files hold it, the one that comes first.
std::vector<TensorHeader> tensor_headers(const std::filesystem::path& folder);

/// What a folder's weights are where they cannot be opened although they are whole: quantised in a way that is not
/// read (bitsandbytes, GPTQ, AWQ, FP8, MLX, compressed-tensors ...), pointers that git LFS left in the files' places,
/// or in a format that runs code when it is read. One sentence without an end; empty where nothing of this kind is
/// found.
Message foreign_weights(const std::filesystem::path& folder);

/// Throws UnreadableFile with that sentence and what to do.
void refuse_foreign_weights(const std::filesystem::path& folder);

/// Throws UnreadableFile naming the first tensor of `config` that the folder lacks or holds in another shape, as
/// opening would; numbers are not looked at.
void check_tensors(const std::filesystem::path& folder, const ModelConfig& config);

} // namespace steerdeck::model
