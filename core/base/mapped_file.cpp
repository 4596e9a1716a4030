#include "core/base/mapped_file.h"

#include "core/base/error.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

namespace steerdeck {
namespace {

/// Where files are mapped. A signal's handler reads it, so it holds atomics alone and never moves; a place whose `end`
/// is 0 is free.
struct Place {
    std::atomic<std::uintptr_t> begin = 0, end = 0;
};
std::array<Place, 4096> places;
std::mutex placing;
std::atomic<std::uint64_t> mapped = 0;
std::atomic<std::uintptr_t> page = 0;
struct sigaction earlier {};

/// A page that its file no longer has: zeros take its place and that of all behind it, and the read goes on. Every
/// other fault goes to whoever handled it before.
void on_lost_page(int signal, siginfo_t* info, void* context)
{
    const auto at = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (const auto& place : places) {
        const auto begin = place.begin.load(), end = place.end.load();
        if (at < begin || at >= end) continue;
        const auto from = at / page * page;
        if (::mmap(reinterpret_cast<void*>(from), end - from, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1,
                   0) != MAP_FAILED)
            return;
    }
    if (earlier.sa_flags & SA_SIGINFO) {
        earlier.sa_sigaction(signal, info, context);
    } else if (earlier.sa_handler != SIG_DFL && earlier.sa_handler != SIG_IGN) {
        earlier.sa_handler(signal);
    } else {
        ::sigaction(signal, &earlier, nullptr); // the same fault again, and now it ends the program as ever
    }
}

void handle_lost_pages()
{
    static std::once_flag once;
    std::call_once(once, [] {
        page = std::uintptr_t(::sysconf(_SC_PAGESIZE));
        struct sigaction action {};
        action.sa_sigaction = on_lost_page;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        ::sigaction(SIGBUS, &action, &earlier);
    });
}

/// Gives whether there was a place left.
bool remember(std::uintptr_t begin, std::uintptr_t end)
{
    const std::lock_guard lock(placing);
    for (auto& place : places) {
        if (place.end != 0) continue;
        place.begin = begin;
        place.end = end;
        return true;
    }
    return false;
}

void forget(std::uintptr_t begin)
{
    const std::lock_guard lock(placing);
    for (auto& place : places)
        if (place.end != 0 && place.begin == begin) place.end = 0;
}

} // namespace

MappedFile::MappedFile(std::shared_ptr<const OpenFile> file) : file_(std::move(file))
{
    handle_lost_pages();
    const auto refuse = [&](const Message& why) {
        throw UnreadableFile(message("The {} file cannot be mapped: {}", file_->what_, why), file_->path().string(),
                             message("Read it instead"));
    };
    auto* data = ::mmap(nullptr, size(), PROT_READ, MAP_PRIVATE, file_->fd_, 0);
    if (data == MAP_FAILED) refuse(std::strerror(errno));
    if (!remember(reinterpret_cast<std::uintptr_t>(data), reinterpret_cast<std::uintptr_t>(data) + size())) {
        ::munmap(data, size());
        refuse(message("too many files are mapped"));
    }
    data_ = static_cast<char*>(data);
    mapped += size();
}

MappedFile::~MappedFile()
{
    forget(reinterpret_cast<std::uintptr_t>(data_)); // before the addresses can be another's
    ::munmap(data_, size());
    mapped -= size();
}

void MappedFile::check() const
{
    if (file_->unchanged()) return;
    throw UnreadableFile(message("The {} file was changed while it was in use", file_->what_), file_->path().string(),
                         message("Open the model again"));
}

std::uint64_t mapped_bytes() { return mapped; }

} // namespace steerdeck
