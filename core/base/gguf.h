#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace steerdeck {

/// How ggml stores numbers: `elements` of them in `bytes`. https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
struct GgmlType {
    int id;
    const char* name; // "Q4_K"
    int elements, bytes;
    bool opens; // whether a model with such weights can be opened
};

/// The type of this id; null where there is none.
const GgmlType* ggml_type(int id);

/// The names of the types that can be opened, for sentences: "F32, F16, ... and MXFP4".
const std::string& ggml_types_that_open();

/// A value of the metadata. An array of arrays, or of whole numbers beyond int64, is read over: std::monostate.
using GgufValue = std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::string,
                               std::vector<std::int64_t>, std::vector<double>, std::vector<std::string>>;

struct GgufTensorInfo {
    std::string name; // as llama.cpp names it: "blk.0.attn_q.weight"
    const GgmlType* type;
    std::vector<std::int64_t> shape; // rows first: the file's order turned round
    int file;                        // index into `Gguf::files`
    std::uint64_t offset, bytes;     // from the file's begin
};

/// Where the first file holds an entry of the metadata: its kind (u32) and value as they are.
struct GgufEntry {
    std::string key;
    std::uint64_t offset, bytes; // of kind and value, from the file's begin
};

/// What stands before the numbers of a GGUF file, or of all parts of a split one.
struct Gguf {
    std::vector<std::filesystem::path> files; // its parts, in order
    std::map<std::string, GgufValue, std::less<>> metadata;
    std::vector<GgufTensorInfo> tensors; // each name once
    std::vector<GgufEntry> entries = {}; // of the metadata, in the file's order

    /// The file that sentences name.
    std::string where() const { return files.front().string(); }
    const GgufTensorInfo* tensor(std::string_view name) const;

    // A value of the metadata; none where the key is missing. Each throws UnreadableFile naming the key where it has
    // another type or does not fit. A list with one and the same number for every layer counts as that number.
    std::optional<std::int64_t> whole(std::string_view key) const;
    std::optional<double> number(std::string_view key) const;
    std::optional<bool> truth(std::string_view key) const;
    const std::string* text(std::string_view key) const;
    const std::vector<std::string>* texts(std::string_view key) const;
    const std::vector<std::int64_t>* whole_numbers(std::string_view key) const;
};

/// Reads and checks a GGUF file of version 2 or 3, little endian, by reading it, never by mapping. Of a split file any
/// part may be named; all parts are read and must agree.
///
/// Limits: 100 MB before the numbers, 65 536 keys, 65 536 tensors, 4 million values in arrays, keys and names of at
/// most 65 535 bytes, 4 dimensions, arrays nested 4 deep, an alignment that is a power of two up to 65 536, 1024 parts.
/// Every count, length and offset is checked against what is left of the file before memory is asked for. Tensors lie
/// at aligned places inside the file and do not overlap. Anything else is UnreadableFile with the reason.
Gguf read_gguf(const std::filesystem::path& path);

/// Whether `path` is a file that should be read as GGUF: by its name's ending, or because it begins like one.
bool is_gguf(const std::filesystem::path& path);

/// The GGUF models in a folder, sorted: of a split one its first part; no projectors for pictures ("mmproj").
std::vector<std::filesystem::path> gguf_models_in(const std::filesystem::path& folder);

/// The name people know a GGUF file by: without ".gguf", and without the number of its part.
std::string gguf_stem(const std::filesystem::path& path);

} // namespace steerdeck
