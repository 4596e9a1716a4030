#include "core/spread/claims.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace steerdeck::spread {
namespace {

constexpr std::uint64_t beside = std::uint64_t(1) << 40; // locks need no byte that they lie on

/// Of the open file, not of the process: threads of one program exclude each other as programs do.
struct flock byte_lock(std::uint64_t at, short type)
{
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = off_t(at);
    lock.l_len = 1;
    return lock;
}

[[noreturn]] void fail_to_write(const std::filesystem::path& file)
{
    throw UnwritableFile(message("The list of work cannot be written: {}", std::strerror(errno)), file.string(),
                         message("Check free space and permissions of its folder"));
}

} // namespace

Claims::Claims(std::filesystem::path file) : file_(std::move(file))
{
    for (int attempt = 0; fd_ < 0; ++attempt) { // whoever ends the work may just be taking the folder away
        std::error_code error;
        std::filesystem::create_directories(file_.parent_path(), error);
        fd_ = ::open(file_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (fd_ < 0 && (errno != ENOENT || attempt == 100)) fail_to_write(file_);
    }
}

Claims::~Claims() { ::close(fd_); }

bool Claims::in_place() const
{
    struct stat here {
    }, there{};
    return ::fstat(fd_, &here) == 0 && ::stat(file_.c_str(), &there) == 0 && here.st_ino == there.st_ino &&
           here.st_dev == there.st_dev;
}

bool Claims::fresh() const
{
    struct stat here {};
    if (::fstat(fd_, &here) != 0) fail_to_write(file_);
    return here.st_size == 0;
}

void Claims::begin(std::size_t pieces)
{
    if (fresh() && ::ftruncate(fd_, off_t(pieces)) != 0) fail_to_write(file_);
    done_.assign(pieces, 0);
    held_.assign(pieces, 0);
    read_marks();
}

void Claims::read_marks()
{
    struct stat here {};
    if (::fstat(fd_, &here) != 0 || std::size_t(here.st_size) != done_.size())
        throw UnreadableFile(message("The list of work is that of another experiment"), file_.string(),
                             message("Delete its folder; what is in it is answered again"));
    for (std::size_t at = 0; at < done_.size();) {
        const auto n = ::pread(fd_, done_.data() + at, done_.size() - at, off_t(at));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0)
            throw UnreadableFile(message("The list of work cannot be read"), file_.string(), message("Check the disk"));
        at += std::size_t(n);
    }
}

bool Claims::lock_byte(std::uint64_t at, bool exclusive)
{
    auto lock = byte_lock(at, exclusive ? F_WRLCK : F_UNLCK);
    while (::fcntl(fd_, F_OFD_SETLK, &lock) != 0) {
        if (errno == EINTR) continue;
        if (errno == EAGAIN || errno == EACCES) return false;
        throw InvalidInput(
            message("The folder's file system has no locks, by which processes share work ({})", std::strerror(errno)),
            file_.string(), message("Take another folder, or give each process a shard and a folder of its own"));
    }
    return true;
}

std::uint64_t Claims::behind_conflict(std::uint64_t at) const
{
    auto lock = byte_lock(at, F_WRLCK);
    if (::fcntl(fd_, F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK || lock.l_len <= 0) return at + 1;
    return std::max(at + 1, std::uint64_t(lock.l_start + lock.l_len));
}

std::vector<std::size_t> Claims::take(std::size_t most)
{
    while (true) {
        read_marks();
        std::vector<std::size_t> taken, over;
        for (std::size_t piece = 0; piece < done_.size() && taken.size() < most;) {
            if (done_[piece] != 0 || held_[piece] != 0) {
                ++piece;
            } else if (lock_byte(piece, true)) {
                held_[piece] = 1;
                taken.push_back(piece++);
            } else {
                piece = std::size_t(behind_conflict(piece));
            }
        }
        if (taken.empty()) return {};
        read_marks(); // some were done while the others were being looked at
        for (const auto piece : taken)
            if (done_[piece] != 0) over.push_back(piece);
        let_go(over);
        std::erase_if(taken, [&](std::size_t piece) { return done_[piece] != 0; });
        if (!taken.empty()) return taken;
    }
}

void Claims::mark(std::span<const std::size_t> pieces, bool done)
{
    const char value = done ? 1 : 0;
    for (const auto piece : pieces) {
        while (::pwrite(fd_, &value, 1, off_t(piece)) != 1)
            if (errno != EINTR) fail_to_write(file_);
        done_.at(piece) = value;
    }
    let_go(pieces);
}

void Claims::let_go(std::span<const std::size_t> pieces)
{
    for (const auto piece : pieces) {
        (void)lock_byte(piece, false);
        held_.at(piece) = 0;
    }
}

std::size_t Claims::left()
{
    read_marks();
    return std::size_t(std::ranges::count(done_, 0));
}

bool Claims::try_lock(std::uint64_t number) { return lock_byte(beside + number, true); }

void Claims::unlock(std::uint64_t number) { (void)lock_byte(beside + number, false); }

} // namespace steerdeck::spread
