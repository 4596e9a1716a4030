#include "base/journal.h"

#include "base/files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace steerdeck {
namespace fs = std::filesystem;
namespace {

std::string line_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n"; }

} // namespace

Journal::Journal(fs::path path, const Json& head, std::string what) : path_(std::move(path)), what_(std::move(what))
{
    std::string text;
    std::error_code none;
    if (fs::exists(path_, none)) text = read_file(path_, what_, std::size_t(8) << 30);
    const auto whole = text.rfind('\n') + 1; // 0 where there is no whole line
    const auto first = std::min(text.find('\n'), text.size());
    if (whole > 0 && parse_json(std::string_view(text).substr(0, first), what_, path_.string()) != head)
        throw Mismatch("The unfinished " + what_ + " was begun with other settings or another model", path_.string(),
                       "Finish it with those, or delete it to start again");
    int number = 1;
    for (auto begin = first + 1; begin < whole; ++number) {
        const auto end = text.find('\n', begin);
        const auto where = path_.string() + ", line " + std::to_string(number + 1);
        lines_.push_back(parse_json(std::string_view(text).substr(begin, end - begin), what_, where));
        begin = end + 1;
    }
    file_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (file_ < 0 || ::ftruncate(file_, off_t(whole)) != 0 || ::lseek(file_, 0, SEEK_END) < 0) {
        const std::string reason = std::strerror(errno);
        if (file_ >= 0) ::close(file_);
        throw UnwritableFile("The " + what_ + " cannot be written: " + reason, path_.string(),
                             "Choose a folder you may write");
    }
    if (whole == 0) write(line_of(head));
}

Journal::~Journal()
{
    if (file_ >= 0) ::close(file_);
}

void Journal::append(std::vector<Json> lines)
{
    std::string text;
    for (const auto& line : lines) text += line_of(line);
    write(text);
    for (auto& line : lines) lines_.push_back(std::move(line));
}

void Journal::write(const std::string& text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const auto n = ::write(file_, text.data() + done, text.size() - done);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0)
            throw UnwritableFile("The " + what_ + " cannot be written: " + std::strerror(errno), path_.string(),
                                 "Free some space; what was done so far is kept");
        done += std::size_t(n);
    }
    if (::fdatasync(file_) != 0 && errno != EINVAL)
        throw UnwritableFile("The " + what_ + " cannot be written: " + std::strerror(errno), path_.string(),
                             "Free some space; what was done so far is kept");
}

void Journal::remove()
{
    if (file_ >= 0) ::close(file_);
    file_ = -1;
    std::error_code none;
    fs::remove(path_, none);
}

} // namespace steerdeck
