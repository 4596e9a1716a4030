#include "app/worker.h"

#include <QThreadPool>

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace steerdeck::app {
namespace {

/// The thread sanitizer does not see Qt's locks, as Qt is not compiled with it: what a thread did before `handing_over`
/// comes before what another does behind `taking_over` of the same place. Without the sanitizer they are nothing.
void handing_over([[maybe_unused]] const void* place)
{
#if defined(__SANITIZE_THREAD__)
    __tsan_release(const_cast<void*>(place));
#endif
}

void taking_over([[maybe_unused]] const void* place)
{
#if defined(__SANITIZE_THREAD__)
    __tsan_acquire(const_cast<void*>(place));
#endif
}

} // namespace

Worker::Worker(QObject* owner, int at_once) : owner_(owner), pool_(std::make_unique<QThreadPool>())
{
    pool_->setMaxThreadCount(at_once);
}

Worker::~Worker() { finish(); }

void Worker::start(std::function<void()> work)
{
    handing_over(this);
    pool_->start([this, work = std::move(work)]() mutable {
        taking_over(this);
        work();
        work = nullptr; // what it holds is freed before its end is told of
        handing_over(this);
    });
}

void Worker::run(std::function<void()> work)
{
    start([work = std::move(work)] {
        try {
            work();
        } catch (...) {
            // An exception that leaves a pool's thread would end the program, and nobody waits for this work.
        }
    });
}

void Worker::tell(std::function<void()> call)
{
    handing_over(this);
    QMetaObject::invokeMethod(
        owner_,
        [this, call = std::move(call)] {
            taking_over(this);
            call();
        },
        Qt::QueuedConnection);
}

void Worker::drop() { pool_->clear(); }

void Worker::finish()
{
    pool_->waitForDone();
    taking_over(this);
}

} // namespace steerdeck::app
