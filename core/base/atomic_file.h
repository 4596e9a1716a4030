#pragma once

#include "core/base/message.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace steerdeck {

/// A file that is written piece by piece under a temporary name beside its target, and takes the target's place all at
/// once when it is whole. Until then, and where it never is, whatever stood there is unchanged and nothing is left.
class AtomicFile {
public:
    /// Makes the folder of `target` where it is missing. Throws UnwritableFile, here and below.
    explicit AtomicFile(const std::filesystem::path& target);
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    void write(std::string_view bytes);
    /// Bytes written so far.
    std::uint64_t size() const { return size_; }
    /// Flushes to disk and renames into place; nothing can be written afterwards.
    void commit();

private:
    [[noreturn]] void fail(const Message& what);

    std::filesystem::path target_;
    std::string name_; // empty once renamed
    int fd_ = -1;
    std::uint64_t size_ = 0;
};

} // namespace steerdeck
