#include "core/base/open_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steerdeck {

OpenFile::OpenFile(const std::filesystem::path& path, std::string what) : path_(path), what_(std::move(what))
{
    // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
    fd_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd_ < 0)
        throw UnreadableFile("The " + what_ + " file cannot be opened: " + std::strerror(errno), path.string(),
                             "Check the path and its permissions");
    struct stat status {};
    if (::fstat(fd_, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(fd_);
        throw UnreadableFile("The " + what_ + " file is not a regular file", path.string(), "Choose a file");
    }
    size_ = std::uint64_t(status.st_size);
}

OpenFile::~OpenFile() { ::close(fd_); }

void OpenFile::read(std::uint64_t offset, std::span<std::byte> bytes) const
{
    while (!bytes.empty()) {
        const auto n = ::pread(fd_, bytes.data(), bytes.size(), off_t(offset));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0)
            throw UnreadableFile("The " + what_ + " file cannot be read: " + std::strerror(errno), path_.string(),
                                 "Check the disk, or fetch the file again");
        if (n == 0)
            throw UnreadableFile("The " + what_ + " file has become shorter than the " + std::to_string(size_) +
                                     " bytes that it had when it was opened",
                                 path_.string(), "Wait until it is written whole, or fetch it again");
        offset += std::uint64_t(n);
        bytes = bytes.subspan(std::size_t(n));
    }
}

void OpenFile::announce(std::uint64_t offset, std::uint64_t length) const
{
    ::posix_fadvise(fd_, off_t(offset), off_t(length), POSIX_FADV_WILLNEED);
}

} // namespace steerdeck
