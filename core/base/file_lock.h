#pragma once

#include <chrono>
#include <filesystem>

namespace steerdeck {

/// As long as it lives, no other program and no other window of this one holds the lock of the same file. What is
/// locked is a hidden file beside it, ".NAME.lock", which stays; a crash lets go of it.
class FileLock {
public:
    /// Makes the folder of `path` where it is missing, and waits no longer than `patience`. Throws UnwritableFile.
    explicit FileLock(const std::filesystem::path& path, std::chrono::milliseconds patience = std::chrono::seconds(10));
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    int fd_ = -1;
};

} // namespace steerdeck
