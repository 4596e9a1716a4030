#pragma once

#include "base/json.h"

#include <filesystem>
#include <vector>

namespace steerdeck {

/// A file of JSON lines that long work appends to, so that an interrupted run goes on where it was. Its first line, the
/// head, says which work it is.
class Journal {
public:
    /// Opens `path`, or makes it. Keeps what an earlier run with the same `head` wrote; a last line that a crash cut
    /// off is removed. Throws Mismatch where the file is of other work (`what` names it), UnreadableFile for a damaged
    /// line, UnwritableFile.
    Journal(std::filesystem::path path, const Json& head, std::string what);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Lines behind the head, in order.
    const std::vector<Json>& lines() const { return lines_; }

    /// Appends `lines` and waits until they are on the disk. Throws UnwritableFile; the file then ends as before, or in
    /// a part of a line that the next opening removes.
    void append(std::vector<Json> lines);

    /// Closes and removes the file: the work is done.
    void remove();

private:
    void write(const std::string& text);
    std::filesystem::path path_;
    std::string what_;
    std::vector<Json> lines_;
    int file_ = -1;
};

} // namespace steerdeck
