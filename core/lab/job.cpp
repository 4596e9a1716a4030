#include "core/base/log.h"
#include "core/lab/parts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
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

Message told_of(const std::exception& error)
{
    const Message no_memory = message("There is not enough memory for this. Use a smaller batch or model.");
    if (dynamic_cast<const std::bad_alloc*>(&error)) return no_memory;
    if (dynamic_cast<const Error*>(&error)) return sentence_of(error);
    if (model::is_out_of_memory(error)) return no_memory;
    // LibTorch appends a stack trace after the first line.
    const std::string text = error.what();
    return message("The computation failed: {}.", text.substr(0, text.find('\n')));
}

/// The one place where what a job throws becomes a sentence.
JobEnd outcome(Job::State& state, const std::string& name, const Sink& sink,
               const std::function<void(Job::State&, const Sink&)>& work)
{
    const Stopwatch watch;
    const auto ended = [&](const std::string& how) {
        log::info("job", name + " " + how + " after " + std::to_string(std::lround(1000 * watch.seconds())) + " ms");
    };
    try {
        work(state, sink);
        ended("done");
        return {true, false, ""};
    } catch (const Cancelled&) {
        ended("cancelled");
        return {false, true, ""};
    } catch (const std::exception& error) {
        ended("failed");
        log::error("job", name + ": " + log::text_of(error));
        return {false, false, told_of(error)};
    }
}

} // namespace

Job Lab::Parts::start(JobOutput output, std::function<void(Job::State&, const Sink&)> work)
{
    auto state = std::make_shared<Job::State>();
    std::vector<Running> over; // their threads have told their end; they are joined below, outside the lock
    {
        const std::lock_guard lock(mutex_);
        state->id = next_job_++;
        const auto first = std::ranges::partition(jobs_, [](const Running& job) { return Job(job.state).running(); });
        std::ranges::move(first, std::back_inserter(over));
        jobs_.erase(first.begin(), first.end());
    }
    over.clear();

    const auto name = std::string(output.kind) + " " + std::to_string(state->id);
    log::info("job", name + " begins");
    Thread thread(name, [state, name, processors = threads, sink = std::move(output.sink), work = std::move(work)] {
        model::use_threads(processors);
        const auto end = outcome(*state, name, sink, work);
        sink(end);
        // The notification stays inside the lock: a waiter may let go of everything as soon as it sees `ended`.
        const std::lock_guard ending(state->mutex);
        state->ended = true;
        state->changed.notify_all();
    });
    const std::lock_guard lock(mutex_);
    jobs_.push_back({state, std::move(thread)});
    return Job(state);
}

Lab::Parts::~Parts()
{
    for (auto& job : jobs_) Job(job.state).cancel();
    jobs_.clear(); // waits for each
}

} // namespace steerdeck::lab
