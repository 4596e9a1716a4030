#include "core/base/files.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/sync.h"

#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace steerdeck {
namespace fs = std::filesystem;

std::string read_file(const fs::path& path, const Message& what, std::size_t limit)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::none) // a folder that may not be entered, links in a circle
        throw UnreadableFile(message("The {} file cannot be reached: {}", what, error.message()), path.string(),
                             message("Check the path and its permissions"));
    if (!fs::exists(status))
        throw UnreadableFile(message("The {} file is missing", what), path.string(), message("Check the path"));
    if (!fs::is_regular_file(status))
        throw UnreadableFile(message("The {} is not a regular file", what), path.string(), message("Choose a file"));
    const auto size = fs::file_size(path, error);
    if (!error && size > limit)
        throw UnreadableFile(
            message("The {} file has {} bytes, more than the {} that such a file may have", what, size, limit),
            path.string(), message("Check that it is the right file"));
    std::ifstream in(path, std::ios::binary);
    std::string bytes(error ? 0 : std::size_t(size), '\0');
    if (!in || !in.read(bytes.data(), std::streamsize(bytes.size())))
        throw UnreadableFile(message("The {} file cannot be read", what), path.string(),
                             message("Check its permissions"));
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

void write_file_atomically(const fs::path& path, std::string_view bytes)
{
    AtomicFile file(path);
    file.write(bytes);
    file.commit();
}

} // namespace steerdeck
