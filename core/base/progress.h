#pragma once

#include "core/base/message.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace steerdeck {

/// A request to stop that long work looks at between steps. Copies share one flag; any thread may ask.
class Cancel {
public:
    void request() const noexcept { flag_->store(true, std::memory_order_relaxed); }
    bool requested() const noexcept { return flag_->load(std::memory_order_relaxed); }
    /// Throws Cancelled naming `work` once a stop was requested.
    void check(const char* work) const;

private:
    std::shared_ptr<std::atomic<bool>> flag_ = std::make_shared<std::atomic<bool>>(false);
};

/// How far a piece of work is. `total` is 0 while unknown.
struct Progress {
    Message stage; // what is being done now, in words
    long done = 0;
    long total = 0;
    double seconds = 0; // spent on the work, pauses left out
    long before = 0;    // of `done`: what an earlier, interrupted run had done
    /// Seconds still to go at the pace so far; negative while unknown.
    double eta() const
    {
        return done > before && total >= done ? seconds * double(total - done) / double(done - before) : -1;
    }
};

using ProgressSink = std::function<void(const Progress&)>;

/// Seconds since it was made, less those left out.
class Stopwatch {
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count() - left_out_;
    }
    void leave_out(double seconds) { left_out_ += seconds; }

private:
    double left_out_ = 0;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

} // namespace steerdeck
