#include "core/base/log.h"

#include "core/base/error.h"
#include "core/base/folders.h"

#include <cerrno>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace steerdeck::log {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t longest_entry = 2000;

/// Where entries go. Each program writes to one file; several of them may write to the same.
class Sinks {
public:
    void set_stderr(bool on, Level from)
    {
        const std::lock_guard lock(mutex_);
        stderr_ = on;
        stderr_from_ = from;
    }

    void set_file(const fs::path& file, std::size_t most_bytes)
    {
        const std::lock_guard lock(mutex_);
        close();
        file_ = file;
        most_bytes_ = most_bytes;
        if (file.empty()) return;
        std::error_code none; // where the folder cannot be made, opening fails below
        fs::create_directories(file.parent_path(), none);
        open();
        if (fd_ < 0) file_.clear();
    }

    fs::path file()
    {
        const std::lock_guard lock(mutex_);
        return file_;
    }

    void write(Level level, const std::string& line)
    {
        const std::lock_guard lock(mutex_);
        if (stderr_ && level >= stderr_from_) put(STDERR_FILENO, line);
        if (fd_ < 0 || level < Level::info) return;
        turn_over(line.size());
        if (fd_ >= 0) put(fd_, line);
    }

private:
    static void put(int fd, std::string_view line)
    {
        while (!line.empty()) {
            const auto n = ::write(fd, line.data(), line.size());
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0) return;
            line.remove_prefix(std::size_t(n));
        }
    }

    void open() { fd_ = ::open(file_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0600); }

    void close()
    {
        if (fd_ >= 0) ::close(fd_);
        fd_ = -1;
    }

    /// Begins a new file where the old one is full, or where another program has done so.
    void turn_over(std::size_t more)
    {
        struct stat ours {
        }, there{};
        if (::fstat(fd_, &ours) != 0) return;
        const bool same = ::stat(file_.c_str(), &there) == 0 && ours.st_ino == there.st_ino;
        if (same && std::size_t(ours.st_size) + more <= most_bytes_) return;
        if (same && S_ISREG(ours.st_mode)) ::rename(file_.c_str(), (file_.string() + ".1").c_str());
        close();
        open();
    }

    std::mutex mutex_;
    bool stderr_ = false;
    Level stderr_from_ = Level::info;
    fs::path file_;
    std::size_t most_bytes_ = 0;
    int fd_ = -1;
};

/// Never destroyed: threads may log while the program ends.
Sinks& sinks()
{
    static auto* const all = new Sinks;
    return *all;
}

std::string utc_now()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

} // namespace

void to_stderr(bool on, Level from) { sinks().set_stderr(on, from); }

void to_file(const fs::path& file, std::size_t most_bytes) { sinks().set_file(file, most_bytes); }

fs::path current_file() { return sinks().file(); }

fs::path default_file(const std::string& program) { return state_folder() / (program + ".log"); }

void write(Level level, std::string_view area, std::string_view text) noexcept
{
    try {
        static constexpr const char* names[] = {"debug  ", "info   ", "warning", "error  "};
        std::string line = utc_now() + " " + names[int(level)] + " " + std::string(area) + ": ";
        line += text.substr(0, longest_entry);
        if (text.size() > longest_entry) line += "...";
        for (char& c : line)
            if (static_cast<unsigned char>(c) < 0x20) c = ' ';
        sinks().write(level, line + "\n");
    } catch (...) {
        // Whoever logs goes on.
    }
}

std::string text_of(const std::exception& error)
{
    const auto* ours = dynamic_cast<const Error*>(&error);
    if (!ours) {
        // LibTorch appends a stack trace after the first line.
        const std::string text = error.what();
        return text.substr(0, text.find('\n'));
    }
    std::string text = ours->happened.english();
    const std::string where = ours->where.english();
    if (where.starts_with('/')) text += " (" + fs::path(where).filename().string() + ")";
    return text;
}

} // namespace steerdeck::log
