#include "core/base/files.h"

#include "core/base/error.h"
#include "core/base/sync.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace steerdeck {
namespace fs = std::filesystem;

std::string read_file(const fs::path& path, std::string_view what, std::size_t limit)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    const std::string name(what);
    if (status.type() == fs::file_type::none) // a folder that may not be entered, links in a circle
        throw UnreadableFile("The " + name + " file cannot be reached: " + error.message(), path.string(),
                             "Check the path and its permissions");
    if (!fs::exists(status)) throw UnreadableFile("The " + name + " file is missing", path.string(), "Check the path");
    if (!fs::is_regular_file(status))
        throw UnreadableFile("The " + name + " is not a regular file", path.string(), "Choose a file");
    const auto size = fs::file_size(path, error);
    if (!error && size > limit)
        throw UnreadableFile("The " + name + " file has " + std::to_string(size) + " bytes, more than the " +
                                 std::to_string(limit) + " that such a file may have",
                             path.string(), "Check that it is the right file");
    std::ifstream in(path, std::ios::binary);
    std::string bytes(error ? 0 : std::size_t(size), '\0');
    if (!in || !in.read(bytes.data(), std::streamsize(bytes.size())))
        throw UnreadableFile("The " + name + " file cannot be read", path.string(), "Check its permissions");
    return bytes;
}

void sync_folder_of(const fs::path& path)
{
    const auto folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    (void)::fsync(fd);
    ::close(fd);
}

namespace {

/// A temporary file beside its target that disappears unless it was renamed into place.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& target) : target_(target), name_(target.string() + ".XXXXXX")
    {
        fd_ = ::mkstemp(name_.data());
        if (fd_ < 0) fail("cannot be created");
        ::fchmod(fd_, 0644);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (fd_ >= 0) ::close(fd_);
        if (!name_.empty()) ::unlink(name_.c_str());
    }

    void write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto n = ::write(fd_, bytes.data(), bytes.size());
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) fail("cannot be written");
            bytes.remove_prefix(std::size_t(n));
        }
    }

    void rename_into_place()
    {
        if (::fsync(fd_) != 0) fail("cannot be flushed to disk");
        if (::rename(name_.c_str(), target_.c_str()) != 0) fail("cannot be renamed into place");
        name_.clear();
        sync_folder_of(target_);
    }

private:
    [[noreturn]] void fail(const char* what)
    {
        const int code = errno;
        if (fd_ >= 0 && !name_.empty()) ::unlink(name_.c_str());
        if (fd_ < 0) name_.clear();
        throw UnwritableFile("The file " + std::string(what) + ": " + std::strerror(code), target_.string(),
                             "Check free space and permissions of its folder");
    }

    fs::path target_;
    std::string name_;
    int fd_ = -1;
};

} // namespace

void write_file_atomically(const fs::path& path, std::string_view bytes)
{
    if (path.has_parent_path()) {
        std::error_code error;
        fs::create_directories(path.parent_path(), error);
        if (error)
            throw UnwritableFile("The folder cannot be created: " + error.message(), path.parent_path().string(),
                                 "Check free space and permissions");
    }
    TemporaryFile file(path);
    file.write(bytes);
    file.rename_into_place();
}

} // namespace steerdeck
