#include "core/base/thread.h"

#include "core/base/error.h"
#include "core/base/log.h"

#include <algorithm>
#include <exception>
#include <pthread.h>
#include <system_error>

namespace steerdeck {

Thread::Thread(const std::string& name, std::function<void()> work)
{
    try {
        thread_ = std::thread([name = name.substr(0, 15), work = std::move(work)] {
            pthread_setname_np(pthread_self(), name.c_str());
            try {
                work();
            } catch (const std::exception& error) {
                log::error("thread", name + " ended by an exception: " + error.what());
            } catch (...) {
                log::error("thread", name + " ended by an unknown exception");
            }
        });
    } catch (const std::system_error& error) {
        throw OutOfMemory(message("The system has no thread left: {}", error.code().message()), "",
                          message("Close other programs"));
    }
}

Thread& Thread::operator=(Thread&& other) noexcept
{
    join();
    thread_ = std::move(other.thread_);
    return *this;
}

void Thread::join()
{
    if (!thread_.joinable()) return;
    if (thread_.get_id() == std::this_thread::get_id())
        thread_.detach(); // its work let go of the object; nothing is left to wait for
    else
        thread_.join();
}

int processors()
{
#if defined(__SANITIZE_THREAD__)
    // How OpenMP's threads wait for each other is not instrumented: whatever they share would look like a race, each
    // time it is looked at, and a training would take minutes. On one processor a kernel starts no threads.
    return 1;
#else
    return int(std::max(1u, std::thread::hardware_concurrency()));
#endif
}

} // namespace steerdeck
