#pragma once

#include "core/base/gguf.h"
#include "core/base/message.h"
#include "core/base/open_file.h"

namespace steerdeck {

/// Reads what stands before the numbers of one GGUF file, a piece at a time. Not for others than gguf.cpp.
class GgufReader {
public:
    using Metadata = std::map<std::string, GgufValue, std::less<>>;

    explicit GgufReader(const std::filesystem::path& path) : file_(path, message("model")) {}

    /// `gguf` gets this file's tensors, and its metadata where it has none yet; its next file is this one. Throws
    /// UnreadableFile.
    void read(Gguf& gguf);

    /// What this file says of being a part: the metadata that begin with "split.".
    const Metadata& split() const { return split_; }

    [[noreturn]] void refuse(const Message& reason, const Message& remedy = message("Fetch the file again")) const;

private:
    void read_start();
    std::uint64_t alignment_of(const Metadata& metadata) const;
    void read_tensors(Gguf& gguf, std::uint64_t count);
    GgufTensorInfo tensor_info(int file);
    GgufValue value(std::uint32_t kind, const std::string& key);
    bool truth_value();
    GgufValue list(const std::string& key, int depth);
    /// A count that the rest of the file can hold, each taking at least `bytes`.
    std::uint64_t count(const Message& of, std::uint64_t most, std::size_t bytes);
    std::string string(const Message& what, std::uint64_t most);
    void take(char* into, std::size_t length);
    template <typename T>
    T number()
    {
        T value;
        take(reinterpret_cast<char*>(&value), sizeof value);
        return value;
    }

    OpenFile file_;
    std::uint64_t at_ = 0, begin_ = 0; // of what is read next; of what `buffer_` holds
    std::string buffer_;
    std::uint64_t alignment_ = 32, values_ = 0;
    std::string last_name_;
    Metadata split_;
};

} // namespace steerdeck
