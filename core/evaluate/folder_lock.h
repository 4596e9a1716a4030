#pragma once

#include <filesystem>

namespace steerdeck::evaluate {

/// Keeps a folder of results to one program at a time, as long as it lives.
class FolderLock {
public:
    /// Makes `folder`. Throws UnwritableFile; InvalidInput where another run holds it.
    explicit FolderLock(const std::filesystem::path& folder);
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

private:
    int fd_ = -1;
};

} // namespace steerdeck::evaluate
