#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace steerdeck::spread {

/// Numbered pieces of work that processes, also of several machines, take from one file. It has a byte for each piece,
/// 1 once the piece is done; whoever works on a piece holds a lock on its byte, which the system takes back when that
/// process ends, however it ends: there are no times to wait for, and no piece is lost.
class Claims {
public:
    /// Opens or makes `file`. Throws UnwritableFile.
    explicit Claims(std::filesystem::path file);
    Claims(const Claims&) = delete;
    Claims& operator=(const Claims&) = delete;
    ~Claims();

    /// Whether the file is still in its place: whoever ends the work takes it away.
    bool in_place() const;
    /// Whether nobody has said yet how many pieces there are.
    bool fresh() const;
    /// Says so, or agrees. Throws UnreadableFile where the file has another number.
    void begin(std::size_t pieces);

    /// Up to `most` pieces that are not done and that nobody else works on, ascending; they are this process's now.
    /// None: all that are not done are others'. Throws InvalidInput where the file's folder has no locks.
    std::vector<std::size_t> take(std::size_t most);
    /// Marks pieces, taken or not; taken ones are let go. What was done of them must be on disk already.
    void mark(std::span<const std::size_t> pieces, bool done);
    void let_go(std::span<const std::size_t> pieces);

    /// Pieces that are not done, as of now.
    std::size_t left();

    /// Locks beside the pieces, numbered as well: the right to enter and to end, and places to write to. Each is held
    /// until it is let go or this process ends.
    bool try_lock(std::uint64_t number);
    void unlock(std::uint64_t number);

private:
    bool lock_byte(std::uint64_t at, bool exclusive);
    std::uint64_t behind_conflict(std::uint64_t at) const;
    void read_marks();

    std::filesystem::path file_;
    int fd_ = -1;
    std::vector<char> done_; // [pieces], as last read
    std::vector<char> held_; // [pieces], those that this process works on
};

} // namespace steerdeck::spread
