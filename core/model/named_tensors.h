#pragma once

#include <ATen/core/Tensor.h>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace steerdeck::model {

/// Every tensor of a model folder's weight files by its name in `transformers`. The files are mapped; a tensor is read
/// when it is taken.
class NamedTensors {
public:
    /// Opens model.safetensors, or the shards that model.safetensors.index.json names. Throws UnreadableFile.
    explicit NamedTensors(const std::filesystem::path& folder, c10::Device device = c10::kCPU);

    /// All of them as their files hold them.
    const std::map<std::string, at::Tensor>& all() const { return tensors_; }

    /// What the names of the text model begin with: "model.", or the longer name that a model which also reads pictures
    /// gives its language part (two spellings exist).
    std::string prefix() const;

    /// The tensor `name` copied to the device as `dtype`. Throws UnreadableFile naming the tensor that is missing, of
    /// another shape, or not finite.
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, c10::ScalarType dtype) const;

    /// As `take`, several at once: tensors [rows, width...] of the given rows, one below the other.
    at::Tensor stack(const std::vector<std::pair<std::string, std::int64_t>>& names_and_rows,
                     std::vector<std::int64_t> width, c10::ScalarType dtype) const;

private:
    const at::Tensor& source_of(const std::string& name, c10::IntArrayRef shape) const;
    void fill(const at::Tensor& target, const std::string& name) const;

    c10::Device device_;
    std::map<std::string, at::Tensor> tensors_;
    std::string where_; // the file that messages name
};

} // namespace steerdeck::model
