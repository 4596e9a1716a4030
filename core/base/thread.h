#pragma once

#include <functional>
#include <string>
#include <thread>

namespace steerdeck {

/// A thread of core; the only place where core makes one. It carries a name that debuggers and sanitizers show, an
/// exception that leaves its work is logged instead of ending the program, and it is joined when it is destroyed.
class Thread {
public:
    Thread() = default;
    /// Starts `work` at once. `name` is cut to 15 bytes, as the system asks. Throws OutOfMemory where the system has no
    /// thread left.
    Thread(const std::string& name, std::function<void()> work);
    Thread(Thread&&) = default;
    Thread& operator=(Thread&& other) noexcept;
    ~Thread() { join(); }

    /// Waits until the work is over; does nothing on the thread itself.
    void join();

private:
    std::thread thread_;
};

/// Processors that this machine offers; at least 1.
int processors();

} // namespace steerdeck
