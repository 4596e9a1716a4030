#include "tests/fuzz/targets.h"

#include <stdexcept>
#include <sys/mman.h>
#include <unistd.h>

namespace steerdeck::fuzz {

File::File(Bytes bytes) : fd_(::memfd_create("fuzz", MFD_CLOEXEC))
{
    if (fd_ < 0) throw std::runtime_error("memfd_create failed");
    while (!bytes.empty()) {
        const auto n = ::write(fd_, bytes.data(), bytes.size());
        if (n <= 0) throw std::runtime_error("the file in memory cannot be written");
        bytes = bytes.subspan(std::size_t(n));
    }
    path_ = "/proc/self/fd/" + std::to_string(fd_);
}

File::~File() { ::close(fd_); }

void insist(bool holds, const char* what)
{
    if (!holds) throw std::logic_error(std::string("this must hold and does not: ") + what);
}

} // namespace steerdeck::fuzz
