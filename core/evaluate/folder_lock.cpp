#include "core/evaluate/folder_lock.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

namespace steerdeck::evaluate {

FolderLock::FolderLock(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    fd_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd_ < 0)
        throw UnwritableFile(message("The results folder cannot be made"), folder.string(),
                             message("Check its permissions"));
    if (::flock(fd_, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return;
    ::close(fd_);
    throw InvalidInput(message("Another run writes its results there"), folder.string(),
                       message("Wait until it has ended, or choose another folder"));
}

FolderLock::~FolderLock() { ::close(fd_); }

} // namespace steerdeck::evaluate
