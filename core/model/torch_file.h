#pragma once

#include <ATen/core/Tensor.h>
#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace steerdeck::model {

/// The tensors of a dictionary that PyTorch's `torch.save` wrote (a zip archive of a pickle and of records with the
/// numbers: https://docs.pytorch.org/docs/stable/notes/serialization.html), those whose names are `wanted`; the rest of
/// the file is not read. A pickle is a program; here nothing of it runs: of what it may name, only what describes
/// tensors is understood. What is no tensor is left out. Throws UnreadableFile for any other file, for another dtype
/// than float32, float64, float16 or bfloat16, and where a tensor lies outside its record.
std::map<std::string, at::Tensor> read_torch_file(const std::filesystem::path& file,
                                                  const std::function<bool(const std::string&)>& wanted);

/// Writes such a dictionary of float32 tensors atomically, as `torch.load(..., weights_only=True)` reads it.
void write_torch_file(const std::filesystem::path& file, const std::map<std::string, at::Tensor>& tensors);

} // namespace steerdeck::model
