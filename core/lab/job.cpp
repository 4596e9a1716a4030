#include "core/lab/parts.h"

#include <algorithm>
#include <new>

namespace steerdeck::lab {

int Job::id() const { return state_ ? state_->id : 0; }

void Job::cancel() const
{
    if (!state_) return;
    {
        // Inside the lock, or a job that is just falling asleep in a pause would miss it.
        const std::lock_guard lock(state_->mutex);
        state_->cancel.request();
    }
    state_->changed.notify_all();
}

void Job::pause() const
{
    if (!state_) return;
    const std::lock_guard lock(state_->mutex);
    state_->paused = true;
}

void Job::resume() const
{
    if (!state_) return;
    {
        const std::lock_guard lock(state_->mutex);
        state_->paused = false;
    }
    state_->changed.notify_all();
}

bool Job::running() const
{
    if (!state_) return false;
    const std::lock_guard lock(state_->mutex);
    return !state_->ended;
}

void Job::wait() const
{
    if (!state_) return;
    std::unique_lock lock(state_->mutex);
    state_->changed.wait(lock, [&] { return state_->ended; });
}

double Job::State::checkpoint(const char* work)
{
    const Stopwatch asleep;
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return !paused || cancel.requested(); });
    cancel.check(work);
    return asleep.seconds();
}

namespace {

constexpr const char* no_memory = "There is not enough memory for this. Use a smaller batch or model.";

/// The one place where what a job throws becomes a sentence.
JobEnd outcome(Job::State& state, const Sink& sink, const std::function<void(Job::State&, const Sink&)>& work)
{
    try {
        work(state, sink);
        return {true, false, ""};
    } catch (const Cancelled&) {
        return {false, true, ""};
    } catch (const std::bad_alloc&) {
        return {false, false, no_memory};
    } catch (const Error& error) {
        return {false, false, error.what()};
    } catch (const std::exception& error) {
        if (model::is_out_of_memory(error)) return {false, false, no_memory};
        // LibTorch appends a stack trace after the first line.
        const std::string text = error.what();
        return {false, false, "The computation failed: " + text.substr(0, text.find('\n')) + "."};
    }
}

} // namespace

Job Lab::Parts::start(Sink sink, std::function<void(Job::State&, const Sink&)> work)
{
    const std::lock_guard lock(mutex_);
    // Threads that have told their end are gone in an instant; they are tidied up here.
    for (auto& job : jobs_) {
        const bool over = !Job(job.state).running();
        if (over && job.thread.get_id() != std::this_thread::get_id()) job.thread.join();
    }
    std::erase_if(jobs_, [](const Running& job) { return !job.thread.joinable(); });

    auto state = std::make_shared<Job::State>();
    state->id = next_job_++;
    std::thread thread([state, sink = std::move(sink), work = std::move(work)] {
        const auto end = outcome(*state, sink, work);
        sink(end);
        // The notification stays inside the lock: a waiter may let go of everything as soon as it sees `ended`.
        const std::lock_guard ending(state->mutex);
        state->ended = true;
        state->changed.notify_all();
    });
    jobs_.push_back({state, std::move(thread)});
    return Job(state);
}

Lab::Parts::~Parts()
{
    for (auto& job : jobs_) Job(job.state).cancel();
    for (auto& job : jobs_)
        if (job.thread.joinable()) job.thread.join();
}

} // namespace steerdeck::lab
