#include "core/base/atomic_file.h"

#include "core/base/error.h"
#include "core/base/sync.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace steerdeck {
namespace fs = std::filesystem;

AtomicFile::AtomicFile(const fs::path& target) : target_(target), name_(target.string() + ".XXXXXX")
{
    if (target.has_parent_path()) {
        std::error_code error;
        fs::create_directories(target.parent_path(), error);
        if (error)
            throw UnwritableFile(message("The folder cannot be created: {}", error.message()),
                                 target.parent_path().string(), message("Check free space and permissions"));
    }
    fd_ = ::mkstemp(name_.data());
    if (fd_ < 0) fail(message("cannot be created"));
    ::fchmod(fd_, 0644);
}

AtomicFile::~AtomicFile()
{
    if (fd_ >= 0) ::close(fd_);
    if (!name_.empty()) ::unlink(name_.c_str());
}

void AtomicFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto n = ::write(fd_, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) fail(message("cannot be written"));
        bytes.remove_prefix(std::size_t(n));
        size_ += std::uint64_t(n);
    }
}

void AtomicFile::commit()
{
    if (::fsync(fd_) != 0) fail(message("cannot be flushed to disk"));
    if (::rename(name_.c_str(), target_.c_str()) != 0) fail(message("cannot be renamed into place"));
    name_.clear();
    sync_folder_of(target_);
}

void AtomicFile::fail(const Message& what)
{
    const int code = errno;
    if (fd_ >= 0 && !name_.empty()) ::unlink(name_.c_str());
    name_.clear();
    throw UnwritableFile(message("The file {}: {}", what, std::strerror(code)), target_.string(),
                         message("Check free space and permissions of its folder"));
}

} // namespace steerdeck
