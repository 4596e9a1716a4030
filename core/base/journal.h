/// A file of lines that only grows: what was appended whole is still there after a crash, and a line that a crash cut
/// off is taken away before the next one is written. Results and the judge's cache are kept this way.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace steerdeck {

/// One whole line: its number from 1, where it starts in the file, and its text without the line end. Lines longer than
/// 16 MiB come with an empty text.
using EachLine = std::function<void(long number, std::size_t offset, std::string_view text)>;

struct LinesRead {
    std::size_t end = 0;    // bytes up to the last line end
    bool half_line = false; // there was more, without a line end; it was not handed on
};

/// Hands on every whole line of a file, in pieces, whatever its size. A missing file has no lines. Throws
/// UnreadableFile; whatever `each` throws passes through.
LinesRead read_lines(const std::filesystem::path& path, const EachLine& each);

/// `length` bytes from `offset` on. Throws UnreadableFile where the file is shorter.
std::string read_piece(const std::filesystem::path& path, std::size_t offset, std::size_t length);

/// The file, open for appending. Several programs may append to one file; whole calls do not mix.
class Journal {
public:
    /// Opens or makes `path`, hands on its whole lines and cuts off a half one. Throws UnreadableFile, UnwritableFile.
    Journal(const std::filesystem::path& path, const EachLine& each);
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    ~Journal();

    bool dropped_half_line() const { return dropped_half_line_; }

    /// Appends `lines`, which end in a line end, and flushes them to disk. Gives the offset of the first. Throws
    /// UnwritableFile; then none of them is in the file.
    std::size_t append(std::string_view lines);

private:
    std::filesystem::path path_;
    int fd_ = -1;
    bool dropped_half_line_ = false;
};

/// Replaces `path` all at once by the lines that `next` gives until an empty one, each ended by a line end, without
/// holding them all. Throws UnwritableFile, and what `next` throws; then `path` is unchanged. The temporary file is
/// `path` with ".new": one program at a time.
void rewrite_lines(const std::filesystem::path& path, const std::function<std::string()>& next);

} // namespace steerdeck
