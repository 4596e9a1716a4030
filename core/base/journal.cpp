#include "core/base/journal.h"

#include "core/base/error.h"
#include "core/base/sync.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace steerdeck {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_line = std::size_t(1) << 24;

[[noreturn]] void fail_to_write(const fs::path& path, const Message& what)
{
    throw UnwritableFile(message("The file {}: {}", what, std::strerror(errno)), path.string(),
                         message("Check free space and permissions of its folder"));
}

void write_all(int fd, std::string_view bytes, const fs::path& path)
{
    while (!bytes.empty()) {
        const auto n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) fail_to_write(path, message("cannot be written"));
        bytes.remove_prefix(std::size_t(n));
    }
}

/// Held by one program at a time while it looks at or changes the end of a file.
class EndLock {
public:
    explicit EndLock(int fd) : fd_(fd)
    {
        // A file system without locks (some network ones) has one writer by custom.
        while (::flock(fd_, LOCK_EX) != 0 && errno == EINTR) {
        }
    }
    EndLock(const EndLock&) = delete;
    EndLock& operator=(const EndLock&) = delete;
    ~EndLock() { ::flock(fd_, LOCK_UN); }

private:
    int fd_;
};

} // namespace

LinesRead read_lines(const fs::path& path, const EachLine& each)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return {};
    if (!fs::is_regular_file(status))
        throw UnreadableFile(message("This is not a regular file"), path.string(), message("Choose a file"));
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw UnreadableFile(message("The file cannot be opened"), path.string(), message("Check its permissions"));
    LinesRead read;
    std::vector<char> piece(1 << 18);
    std::string line;
    std::size_t length = 0; // of the line so far; `line` holds it unless it is too long
    long number = 0;
    while (in.read(piece.data(), std::streamsize(piece.size())) || in.gcount() > 0) {
        std::string_view rest(piece.data(), std::size_t(in.gcount()));
        while (!rest.empty()) {
            const auto end = rest.find('\n');
            const auto part = rest.substr(0, end);
            length += part.size();
            if (length <= longest_line) line += part;
            if (end == std::string_view::npos) break;
            each(++number, read.end, length <= longest_line ? std::string_view(line) : std::string_view());
            read.end += length + 1;
            line.clear();
            length = 0;
            rest.remove_prefix(end + 1);
        }
    }
    if (in.bad())
        throw UnreadableFile(message("The file cannot be read to its end"), path.string(), message("Check the disk"));
    read.half_line = length > 0;
    return read;
}

std::string read_piece(const fs::path& path, std::size_t offset, std::size_t length)
{
    std::ifstream in(path, std::ios::binary);
    std::string bytes(length, '\0');
    if (!in.seekg(std::streamoff(offset)) || !in.read(bytes.data(), std::streamsize(length)))
        throw UnreadableFile(message("The file is shorter than it was, or cannot be read"), path.string(),
                             message("Open it again"));
    return bytes;
}

Journal::Journal(const fs::path& path, const EachLine& each) : path_(path)
{
    std::error_code error;
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), error);
    if (fs::exists(path, error) && !fs::is_regular_file(path, error))
        throw UnreadableFile(message("This is not a regular file"), path.string(), message("Choose a file"));
    const bool is_new = !fs::exists(path, error);
    fd_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (fd_ < 0) fail_to_write(path, message("cannot be opened for writing"));
    if (is_new) sync_folder_of(path);
    try {
        const EndLock lock(fd_);
        const auto read = read_lines(path, each);
        dropped_half_line_ = read.half_line;
        if (read.half_line && ::ftruncate(fd_, off_t(read.end)) != 0)
            fail_to_write(path, message("cannot be shortened"));
    } catch (...) {
        ::close(fd_);
        throw;
    }
}

Journal::~Journal() { ::close(fd_); }

std::size_t Journal::append(std::string_view lines)
{
    const EndLock lock(fd_);
    struct stat before {};
    if (::fstat(fd_, &before) != 0) fail_to_write(path_, message("cannot be looked at"));
    try {
        write_all(fd_, lines, path_);
        if (::fdatasync(fd_) != 0) fail_to_write(path_, message("cannot be flushed to disk"));
    } catch (const UnwritableFile&) {
        // Should this fail too, the half line is cut off when the file is next opened.
        if (::ftruncate(fd_, before.st_size) != 0) errno = 0;
        throw;
    }
    return std::size_t(before.st_size);
}

void rewrite_lines(const fs::path& path, const std::function<std::string()>& next)
{
    const std::string name = path.string() + ".new";
    const int fd = ::open(name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd < 0) fail_to_write(path, message("cannot be created"));
    try {
        std::string buffer;
        for (std::string line = next(); !line.empty(); line = next()) {
            buffer += line;
            buffer += '\n';
            if (buffer.size() < (std::size_t(1) << 20)) continue;
            write_all(fd, buffer, path);
            buffer.clear();
        }
        write_all(fd, buffer, path);
        if (::fsync(fd) != 0) fail_to_write(path, message("cannot be flushed to disk"));
        if (::rename(name.c_str(), path.c_str()) != 0) fail_to_write(path, message("cannot be renamed into place"));
    } catch (...) {
        ::close(fd);
        ::unlink(name.c_str());
        throw;
    }
    ::close(fd);
    sync_folder_of(path);
}

} // namespace steerdeck
