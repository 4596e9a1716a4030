#pragma once

#include "app/worker.h"

#include "core/base/progress.h"

#include <functional>
#include <utility>

namespace steerdeck::app {

/// A window's long work, one piece at a time: it tells how far it is and can be stopped, and stops when the window
/// goes.
class LongWork {
public:
    /// A member of `owner`, so that it goes, and is waited for, before it.
    explicit LongWork(QObject* owner) : worker_(owner) {}
    ~LongWork() { stop(); }
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;

    bool running() const { return running_; }
    void stop() { cancel_.request(); }
    /// Whether what runs, or ran last, was stopped.
    bool stopped() const { return cancel_.requested(); }

    /// `work(progress, cancel)` on a thread of its own. In the owner's thread `tell` hears how far it is; then `then`
    /// its value, or `otherwise` the sentence of what it threw. Does nothing while other work runs.
    template <typename Work, typename Then>
    void start(Work work, std::function<void(const Progress&)> tell, Then then, Worker::Failure otherwise)
    {
        if (running_) return;
        running_ = true;
        cancel_ = Cancel();
        const ProgressSink progress = [this, tell = std::move(tell)](const Progress& so_far) {
            worker_.tell([this, tell, so_far] {
                if (running_) tell(so_far);
            });
        };
        worker_.later([work = std::move(work), progress, cancel = cancel_]() mutable { return work(progress, cancel); },
                      [this, then = std::move(then)](auto&& value) mutable {
                          running_ = false;
                          then(std::forward<decltype(value)>(value));
                      },
                      [this, otherwise = std::move(otherwise)](const QString& sentence) {
                          running_ = false;
                          otherwise(sentence);
                      });
    }

private:
    Cancel cancel_;
    bool running_ = false;
    Worker worker_; // last: it is waited for first
};

} // namespace steerdeck::app
