#pragma once

#include "core/base/mapped_file.h"
#include "core/model/weight.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace steerdeck::model {

struct GgufTensor;

/// Every tensor of a model's weight files by its name in `transformers`. The files stay open; a tensor is read when it
/// is taken.
class NamedTensors {
public:
    struct Source {
        std::shared_ptr<const OpenFile> file;
        std::uint64_t offset = 0, bytes = 0;
        std::vector<std::int64_t> shape; // rows first
        c10::ScalarType dtype = c10::kFloat;
        const BlockFormat* format = nullptr; // instead of `dtype`, where it is packed
        int permuted_heads = 0; // heads whose rows lie as pairs (i, i + head_dim / 2) instead of halves; 0 = none
        bool one_added = false; // a norm's weight that `transformers` stores less 1

        std::string type() const; // "bfloat16", "Q4_K"
    };

    /// Opens a GGUF file, or a model folder's model.safetensors or the shards that model.safetensors.index.json names.
    /// Throws UnreadableFile.
    explicit NamedTensors(const std::filesystem::path& model, c10::Device device = c10::kCPU, Storage storage = {});

    /// From now on `watch` hears the bytes read so far, and all there are, some times a second: from any thread, one
    /// call at a time. What it throws ends the reading.
    using Watch = std::function<void(std::uint64_t done, std::uint64_t total)>;
    void tell(Watch watch);

    /// All of them as their files hold them.
    const std::map<std::string, Source>& all() const { return sources_; }

    /// What the names of the text model begin with: "model.", or the longer name that a model which also reads pictures
    /// gives its language part (two spellings exist).
    std::string prefix() const;

    /// The tensor `name` copied to the device as `dtype`. Throws UnreadableFile naming the tensor that is missing, of
    /// another shape, or not finite.
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, c10::ScalarType dtype) const;

    /// As `take`, several tensors of one dimension behind each other: names and lengths.
    at::Tensor joined(const std::vector<std::pair<std::string, std::int64_t>>& parts, c10::ScalarType dtype) const;

    /// The matrices [rows, columns] of the given names and rows, one below the other, packed or not as the storage
    /// says, for use as `dtype`. Where the file holds them just so, on the CPU, they stay in it and are mapped: nothing
    /// may write to them, and who uses them keeps and checks `mapped_files`. Throws as `take`.
    Weight matrix(const std::vector<std::pair<std::string, std::int64_t>>& parts, std::int64_t columns,
                  c10::ScalarType dtype) const;

    /// The files in which matrices taken so far are mapped.
    std::vector<std::shared_ptr<const MappedFile>> mapped_files() const;

private:
    void add(const std::vector<GgufTensor>& tensors);
    void read(const Source& source, std::uint64_t offset, const at::Tensor& into) const;
    const Source& source_of(const std::string& name, c10::IntArrayRef shape) const;
    void read_plain(const std::string& name, const Source& source, const at::Tensor& target) const;
    at::Tensor mapped(const std::vector<std::pair<std::string, std::int64_t>>& parts, std::int64_t rows,
                      std::int64_t columns, c10::ScalarType dtype) const;
    void tell_read(std::uint64_t bytes) const;
    at::Tensor read_blocks(const std::string& name, const Source& source) const;
    at::Tensor read_packing(const std::string& name, const Source& source, const BlockFormat& format) const;

    c10::Device device_;
    Storage storage_;
    std::map<std::string, Source> sources_;
    std::string where_;                                                           // the file that messages name
    mutable std::map<const OpenFile*, std::shared_ptr<const MappedFile>> mapped_; // null: cannot be
    Watch watch_;
    std::uint64_t total_ = 0; // bytes of all tensors, for who watches
    mutable std::atomic<std::uint64_t> read_ = 0;
    mutable std::mutex telling_;
};

} // namespace steerdeck::model
