#include "app/worker.h"

#include <QThreadPool>

namespace steerdeck::app {

Worker::Worker(QObject* owner, int at_once) : owner_(owner), pool_(std::make_unique<QThreadPool>())
{
    pool_->setMaxThreadCount(at_once);
}

Worker::~Worker() { finish(); }

void Worker::start(std::function<void()> work) { pool_->start(std::move(work)); }

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
    QMetaObject::invokeMethod(owner_, std::move(call), Qt::QueuedConnection);
}

void Worker::drop() { pool_->clear(); }

void Worker::finish() { pool_->waitForDone(); }

} // namespace steerdeck::app
