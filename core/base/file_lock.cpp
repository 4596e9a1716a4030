#include "core/base/file_lock.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace steerdeck {
namespace fs = std::filesystem;

FileLock::FileLock(const fs::path& path, std::chrono::milliseconds patience)
{
    const auto refuse = [&](const Message& why) {
        throw UnwritableFile(why, path.string(), message("Check free space and permissions"));
    };
    std::error_code error;
    const auto folder = fs::absolute(path).parent_path();
    fs::create_directories(folder, error);
    if (error) refuse(message("The folder cannot be made"));
    const auto file = folder / ("." + path.filename().string() + ".lock");
    fd_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (fd_ < 0) refuse(message("The folder cannot be written"));
    // The system's lock knows no time to give up at.
    const auto end = std::chrono::steady_clock::now() + patience;
    while (::flock(fd_, LOCK_EX | LOCK_NB) != 0) {
        const int code = errno;
        if ((code == EWOULDBLOCK || code == EINTR) && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            continue;
        }
        if (code != EWOULDBLOCK && code != EINTR) return; // a file system without locks
        ::close(fd_);
        refuse(message("Another window or program has been writing it"));
    }
}

FileLock::~FileLock() { ::close(fd_); }

} // namespace steerdeck
