#pragma once

#include "core/base/open_file.h"

#include <cstdint>
#include <memory>

namespace steerdeck {

/// A file's bytes as they lie in the system's cache, without a copy. The file may shrink or change meanwhile: what is
/// read then is zero or new, the program goes on (its handler of SIGBUS sees to it), and `check` tells. So whoever
/// computes with the bytes checks afterwards. Const use is safe from any thread.
class MappedFile {
public:
    /// Maps all of it, for reading. Throws UnreadableFile where the system refuses: read the file instead.
    explicit MappedFile(std::shared_ptr<const OpenFile> file);
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    const char* data() const { return data_; }
    std::uint64_t size() const { return file_->size(); }

    /// Throws UnreadableFile where the file has another length or time of change than when it was mapped.
    void check() const;

private:
    std::shared_ptr<const OpenFile> file_;
    char* data_ = nullptr;
};

/// Bytes that are mapped now: the system counts them as memory it may take away, but the program goes on reading them.
std::uint64_t mapped_bytes();

} // namespace steerdeck
