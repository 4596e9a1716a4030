#include "core/base/open_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steerdeck {
namespace {

std::int64_t time_of_change(const struct stat& status)
{
    return std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

} // namespace

OpenFile::OpenFile(const std::filesystem::path& path, const Message& what) : path_(path), what_(what)
{
    // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
    fd_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd_ < 0)
        throw UnreadableFile(message("The {} file cannot be opened: {}", what_, std::strerror(errno)), path.string(),
                             message("Check the path and its permissions"));
    struct stat status {};
    if (::fstat(fd_, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(fd_);
        throw UnreadableFile(message("The {} file is not a regular file", what_), path.string(),
                             message("Choose a file"));
    }
    size_ = std::uint64_t(status.st_size);
    changed_ = time_of_change(status);
}

OpenFile::~OpenFile()
{
    if (fd_ >= 0) ::close(fd_);
}

void OpenFile::read(std::uint64_t offset, char* into, std::size_t length) const
{
    while (length > 0) {
        // The system takes at most 2 GB at a time.
        const auto n = ::pread(fd_, into, std::min<std::size_t>(length, 1u << 30), off_t(offset));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0)
            throw UnreadableFile(message("The {} file cannot be read: {}", what_, std::strerror(errno)), path_.string(),
                                 message("Check the disk"));
        if (n == 0)
            throw UnreadableFile(message("The {} file is shorter than it says, or became so while it was read", what_),
                                 path_.string(), message("Fetch the file again"));
        into += n;
        offset += std::uint64_t(n);
        length -= std::size_t(n);
    }
}

void OpenFile::announce(std::uint64_t offset, std::size_t length) const
{
    (void)::posix_fadvise(fd_, off_t(offset), off_t(length), POSIX_FADV_WILLNEED);
}

bool OpenFile::unchanged() const
{
    struct stat status {};
    return ::fstat(fd_, &status) == 0 && std::uint64_t(status.st_size) == size_ && time_of_change(status) == changed_;
}

} // namespace steerdeck
