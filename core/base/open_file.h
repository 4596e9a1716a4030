#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace steerdeck {

/// A regular file, open for reading at any place. Read, not mapped: a file that shrinks meanwhile, or a disk that
/// fails, is an error that says so instead of a signal that ends the program. Const use is safe from any thread.
class OpenFile {
public:
    /// Throws UnreadableFile naming `what` ("model weights") where nothing regular is there or it cannot be read.
    OpenFile(const std::filesystem::path& path, std::string what);
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();

    std::uint64_t size() const { return size_; }
    const std::filesystem::path& path() const { return path_; }

    /// Fills `bytes` from `offset` on. Throws UnreadableFile where the file has become too short.
    void read(std::uint64_t offset, std::span<std::byte> bytes) const;

    /// Asks the system to have these bytes ready soon, without waiting for them.
    void announce(std::uint64_t offset, std::uint64_t length) const;

private:
    std::filesystem::path path_;
    std::string what_;
    int fd_ = -1;
    std::uint64_t size_ = 0;
};

} // namespace steerdeck
