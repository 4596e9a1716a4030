#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace steerdeck {

/// A file open for reading at any place. Where it shrinks meanwhile, reading throws. Const use is safe from any thread.
class OpenFile {
public:
    /// Throws UnreadableFile naming `what` ("model") where it cannot be opened or is no regular file.
    OpenFile(const std::filesystem::path& path, const Message& what);
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();

    const std::filesystem::path& path() const { return path_; }
    /// Bytes that it had when it was opened.
    std::uint64_t size() const { return size_; }
    /// Exactly `length` bytes from `offset` on. Throws UnreadableFile where they are not there.
    void read(std::uint64_t offset, char* into, std::size_t length) const;
    /// Asks the system to read these bytes soon, without waiting for them.
    void announce(std::uint64_t offset, std::size_t length) const;
    /// Whether it has the length and the time of change that it had when it was opened.
    bool unchanged() const;

private:
    std::filesystem::path path_;
    Message what_;
    friend class MappedFile;

    int fd_ = -1;
    std::uint64_t size_ = 0;
    std::int64_t changed_ = 0; // nanoseconds
};

} // namespace steerdeck
