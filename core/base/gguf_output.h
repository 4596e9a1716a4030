#pragma once

#include "core/base/gguf.h"
#include "core/base/tensor_out.h"

namespace steerdeck {

/// A GGUF file (version 3, little endian; https://github.com/ggml-org/ggml/blob/master/docs/gguf.md) that is put
/// together and then written: metadata in the order in which they were set, then the tensors.
class GgufOutput {
public:
    /// An entry; one of the same key that was set before keeps its place and gets the new value.
    void set(std::string_view key, std::string_view value);
    void set(std::string_view key, const char* value) { set(key, std::string_view(value)); }
    void set(std::string_view key, bool value);
    void set(std::string_view key, std::uint32_t value);
    void set(std::string_view key, float value);
    void set(std::string_view key, const std::vector<std::string>& values);
    void set(std::string_view key, const std::vector<std::int32_t>& values);
    void set(std::string_view key, const std::vector<float>& values);
    void set(std::string_view key, const std::vector<bool>& values);
    /// Kind and value as a file has them, and what they were read as.
    void set_raw(std::string_view key, std::string bytes, GgufValue read);

    /// Each type one of `ggml_type`; throws InvalidInput for another.
    void add(TensorOut tensor);

    /// What reading the file would give, but for places in it.
    Gguf preview(const std::filesystem::path& where) const;

    /// Writes all at once. Throws UnwritableFile.
    void write(const std::filesystem::path& path, const TensorWatch& watch = {}) const;

private:
    std::string header() const;

    struct Entry {
        std::string key, bytes; // kind and value
        GgufValue read;
    };
    std::vector<Entry> entries_;
    std::vector<TensorOut> tensors_;
};

} // namespace steerdeck
