#pragma once

#include "widgets/shared/worded.h"

#include <QObject>
#include <QString>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

class QThreadPool;

namespace steerdeck::app {

/// The window's one maker of threads: does work away from the GUI thread, in the order asked unless several may run at
/// once, and tells what came of it in the owner's thread. What the work throws, whatever it is, becomes a sentence.
class Worker {
public:
    using Failure = std::function<void(const QString& sentence)>;

    /// A member of `owner`, so that it goes, and is waited for, before it.
    explicit Worker(QObject* owner, int at_once = 1);
    /// Waits for what was begun or asked for.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// `work()` on a thread of its own; then `then` with its value (none of a void one), or `otherwise` with the
    /// sentence of what it threw, in the owner's thread.
    template <typename Work, typename Then>
    void later(Work work, Then then, Failure otherwise);
    /// `work()` on a thread of its own; nobody hears of it.
    void run(std::function<void()> work);

    /// Calls `call` in the owner's thread; for work that tells something on its way.
    void tell(std::function<void()> call);
    /// Drops what was asked for and is not begun.
    void drop();
    void finish();

private:
    void start(std::function<void()> work);

    QObject* owner_;
    std::unique_ptr<QThreadPool> pool_;
};

template <typename Work, typename Then>
void Worker::later(Work work, Then then, Failure otherwise)
{
    using Value = std::invoke_result_t<Work&>;
    start([this, work = std::optional<Work>(std::move(work)), then = std::move(then),
           otherwise = std::move(otherwise)]() mutable {
        std::function<void()> told;
        try {
            if constexpr (std::is_void_v<Value>) {
                (*work)();
                told = then;
            } else {
                auto value = std::make_shared<Value>((*work)());
                told = [then, value]() mutable { then(std::move(*value)); };
            }
        } catch (const std::exception& error) {
            told = [otherwise, sentence = sentence_of(error)] { otherwise(widgets::worded(sentence)); };
        } catch (...) {
            told = [otherwise] { otherwise(QStringLiteral("The work failed for an unknown reason.")); };
        }
        work.reset(); // a model that it held, and that was closed meanwhile, is freed here, not in the window's thread
        tell(std::move(told));
    });
}

} // namespace steerdeck::app
