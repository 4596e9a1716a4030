#pragma once

#include "core/base/message.h"

#include <ATen/core/Tensor.h>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace steerdeck::model {

/// The contents of one safetensors file (https://huggingface.co/docs/safetensors): named tensors and text metadata.
struct Safetensors {
    std::map<std::string, at::Tensor> tensors; // contiguous, on the CPU
    std::map<std::string, std::string> metadata;
};

/// Reads and checks a whole file: header at most 100 MB, a UTF-8 JSON object without duplicate keys, offsets contiguous
/// from 0, sizes that match shape x dtype, the last end equal to the file's. Anything else is UnreadableFile with the
/// reason.
Safetensors read_safetensors(const std::filesystem::path& path, const Message& what = message("weights"));

/// Where a file holds a tensor.
struct StoredTensor {
    c10::ScalarType dtype;
    std::vector<std::int64_t> shape;
    std::uint64_t offset, bytes; // from the file's begin
};

/// The tensors of a file by name, checked as above, without reading them.
std::map<std::string, StoredTensor> safetensors_layout(const std::filesystem::path& path, const Message& what);

/// Only the metadata, without touching the tensors.
std::map<std::string, std::string> read_safetensors_metadata(const std::filesystem::path& path, const Message& what);

/// Writes a whole file atomically; tensors in order of their names.
void write_safetensors(const std::filesystem::path& path, const Safetensors& contents);

} // namespace steerdeck::model
