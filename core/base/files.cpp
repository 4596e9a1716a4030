#include "core/base/files.h"

#include "core/base/error.h"

#include <array>
#include <bit>
#include <cerrno>
#include <cstdint>
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

namespace {

class Sha256 {
public:
    void add(std::string_view bytes)
    {
        length_ += bytes.size();
        for (const char c : bytes) {
            block_[filled_++] = std::uint8_t(c);
            if (filled_ == block_.size()) consume();
        }
    }

    std::string hex()
    {
        const std::uint64_t bits = length_ * 8;
        add(std::string_view("\x80", 1));
        while (filled_ != 56) add(std::string_view("\0", 1));
        for (int shift = 56; shift >= 0; shift -= 8) block_[filled_++] = std::uint8_t(bits >> shift);
        consume();
        static constexpr char digits[] = "0123456789abcdef";
        std::string text;
        for (const auto word : state_)
            for (int shift = 28; shift >= 0; shift -= 4) text += digits[(word >> shift) & 15];
        return text;
    }

private:
    void consume()
    {
        static constexpr std::array<std::uint32_t, 64> k = {
            0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
            0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
            0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
            0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
            0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
            0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
            0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
            0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
        std::array<std::uint32_t, 64> w;
        for (std::size_t i = 0; i < 16; ++i)
            w[i] = std::uint32_t(block_[4 * i]) << 24 | std::uint32_t(block_[4 * i + 1]) << 16 |
                   std::uint32_t(block_[4 * i + 2]) << 8 | block_[4 * i + 3];
        for (std::size_t i = 16; i < 64; ++i) {
            const auto s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
            const auto s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        auto [a, b, c, d, e, f, g, h] = state_;
        for (std::size_t i = 0; i < 64; ++i) {
            const auto t1 =
                h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i];
            const auto t2 = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
        }
        const std::array<std::uint32_t, 8> sums = {a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i) state_[i] += sums[i];
        filled_ = 0;
    }

    std::array<std::uint32_t, 8> state_ = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                           0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, 64> block_{};
    std::size_t filled_ = 0;
    std::uint64_t length_ = 0;
};

} // namespace

std::string sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

std::string sha256_of_file(const fs::path& path)
{
    std::error_code error;
    if (const auto status = fs::status(path, error); fs::exists(status) && !fs::is_regular_file(status))
        throw UnreadableFile("The file is not a regular file", path.string(), "Choose a file"); // a pipe would wait
    std::ifstream in(path, std::ios::binary);
    if (!in) throw UnreadableFile("The file cannot be opened", path.string(), "Check the path and its permissions");
    Sha256 hash;
    std::array<char, 1 << 16> piece;
    while (in.read(piece.data(), piece.size()) || in.gcount() > 0)
        hash.add(std::string_view(piece.data(), std::size_t(in.gcount())));
    if (in.bad()) throw UnreadableFile("The file cannot be read to its end", path.string(), "Check the disk");
    return hash.hex();
}

} // namespace steerdeck
