#include "core/serve/engine.h"

#include "core/base/log.h"
#include "core/model/hardware.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace steerdeck::serve {

/// What the engine's thread puts down and a connection's takes up.
struct Answers::Mail {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<Growth> growths; // of each choice
    std::vector<bool> over;      // nothing more is heard of it, or wanted
    bool any = false;

    explicit Mail(std::size_t choices) : growths(choices), over(choices, false) {}

    template <typename Change>
    void change(std::size_t choice, const Change& make)
    {
        const std::lock_guard lock(mutex);
        make(growths[choice]);
        any = true;
        changed.notify_one();
    }
};

Answers::~Answers()
{
    if (!mail_) return;
    for (std::size_t choice = 0; choice < mail_->over.size(); ++choice) leave(choice);
}

std::vector<Growth> Answers::next(double seconds)
{
    std::unique_lock lock(mail_->mutex);
    mail_->changed.wait_for(lock, std::chrono::duration<double>(seconds), [&] { return mail_->any; });
    mail_->any = false;
    std::vector<Growth> news;
    for (std::size_t choice = 0; choice < mail_->growths.size(); ++choice) {
        auto& growth = mail_->growths[choice];
        if (growth.ids.empty() && !growth.ended && !growth.failed) continue;
        growth.choice = choice;
        if (mail_->over[choice]) {
            growth = {};
            continue;
        }
        mail_->over[choice] = growth.ended || growth.failed;
        news.push_back(std::exchange(growth, {}));
    }
    return news;
}

void Answers::leave(std::size_t choice)
{
    {
        const std::lock_guard lock(mail_->mutex);
        if (mail_->over[choice]) return;
        mail_->over[choice] = true;
    }
    engine_->leave(mail_, choice);
}

Engine::Engine(const model::Decoder& decoder, const EngineLimits& limits, int threads)
    : decoder_(decoder), limits_(limits), threads_(threads),
      streams_(std::make_unique<generate::StreamGroups>(decoder, limits.streams))
{
    thread_ = Thread("answers", [this] { run(); });
}

Engine::~Engine() { stop(0); }

Answers Engine::ask(std::vector<generate::StreamRequest> requests)
{
    auto mail = std::make_shared<Answers::Mail>(requests.size());
    {
        const std::lock_guard lock(mutex_);
        if (stopping_)
            throw Refusal(503, "server_error", "The server is about to stop", "Ask again later", {}, "stopping");
        const auto n = int(requests.size()), places = limits_.streams.sequences;
        if (active_ + n > places + limits_.waiting) {
            Refusal refusal(429, "rate_limit_error",
                            "The server is busy: " + std::to_string(std::max(0, active_ - places)) + " answers wait",
                            "Ask again later", {}, "overloaded");
            const double rounds = double(std::max(1, active_ - places)) / std::max(1, places);
            refusal.retry_after = std::clamp(std::ceil(mean_seconds_ * rounds), 1.0, 60.0);
            throw refusal;
        }
        active_ += n;
        counts_.asked += n;
        for (std::size_t i = 0; i < requests.size(); ++i) asked_.push_back({std::move(requests[i]), {mail, i}});
    }
    changed_.notify_one();
    return {*this, std::move(mail)};
}

void Engine::leave(const MailPointer& mail, std::size_t choice)
{
    {
        const std::lock_guard lock(mutex_);
        if (stopping_ && active_ == 0) return;
        left_.push_back({mail, choice});
    }
    changed_.notify_one();
}

void Engine::stop(double seconds)
{
    {
        const std::lock_guard lock(mutex_);
        if (!stopping_) since_stop_ = {};
        stopping_ = true;
        grace_ = seconds;
    }
    changed_.notify_one();
    thread_.join();
}

Engine::Counts Engine::counts() const
{
    const std::lock_guard lock(mutex_);
    auto counts = counts_;
    counts.waiting = std::max(0L, long(active_) - counts.running);
    return counts;
}

void Engine::run()
{
    model::use_threads(threads_);
    for (;;) {
        std::vector<Asked> asked;
        std::vector<Place> left;
        bool over = false;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [&] { return stopping_ || !asked_.empty() || !left_.empty() || !streams_->idle(); });
            asked.swap(asked_);
            left.swap(left_);
            over = stopping_ && since_stop_.seconds() >= grace_;
        }
        begin(std::move(asked));
        drop(left);
        if (over)
            fail_all(
                std::make_exception_ptr(Refusal(503, "server_error", "The server stopped before the answer was whole",
                                                "Ask again later", {}, "stopping")));
        {
            const std::lock_guard lock(mutex_);
            counts_.running = long(streams_->running());
            if (stopping_ && active_ == 0) return;
        }
        if (!streams_->idle()) step();
    }
}

void Engine::begin(std::vector<Asked> asked)
{
    for (auto& one : asked) {
        try {
            places_.emplace(streams_->add(std::move(one.request)), one.place);
        } catch (const std::exception&) {
            places_.emplace(0, one.place);
            free_place(0);
            one.place.mail->change(one.place.choice, [](Growth& growth) { growth.failed = std::current_exception(); });
        }
    }
}

void Engine::drop(const std::vector<Place>& left)
{
    for (const auto& one : left) {
        const auto found = std::ranges::find_if(places_, [&](const auto& entry) {
            return entry.second.mail == one.mail && entry.second.choice == one.choice;
        });
        if (found == places_.end()) continue;
        streams_->leave(found->first);
        free_place(found->first);
    }
}

void Engine::step()
{
    generate::StreamListener listener;
    // What is counted is counted before the client hears of it.
    listener.token = [&](generate::StreamId id, TokenId token) {
        {
            const std::lock_guard lock(mutex_);
            ++counts_.tokens;
        }
        const auto& place = places_.at(id);
        place.mail->change(place.choice, [&](Growth& growth) { growth.ids.push_back(token); });
    };
    // The place is free before the client hears of the end: it may ask again at once.
    listener.end = [&](generate::StreamId id, const generate::Continuation& done) {
        const auto place = places_.at(id);
        free_place(id);
        place.mail->change(place.choice, [&](Growth& growth) {
            growth.ended = true;
            growth.truncated = done.truncated;
        });
    };
    listener.failed = [&](generate::StreamId id, const std::exception_ptr& reason) {
        const auto place = places_.at(id);
        free_place(id);
        place.mail->change(place.choice, [&](Growth& growth) { growth.failed = reason; });
    };
    try {
        streams_->step(listener);
    } catch (const std::exception& error) {
        // Nothing is known of the batch any more; the next requests get a new one.
        log::error("serve", "A step failed: " + log::text_of(error));
        fail_all(std::make_exception_ptr(
            Refusal(500, "server_error", "The computation failed", "Ask again; the server's log tells more")));
        streams_ = std::make_unique<generate::StreamGroups>(decoder_, limits_.streams);
    }
    const std::lock_guard lock(mutex_);
    counts_.running = long(streams_->running());
}

void Engine::fail_all(const std::exception_ptr& reason)
{
    while (!places_.empty()) {
        const auto [id, place] = *places_.begin();
        streams_->leave(id);
        free_place(id);
        place.mail->change(place.choice, [&](Growth& growth) { growth.failed = reason; });
    }
}

void Engine::free_place(generate::StreamId id)
{
    const auto found = places_.find(id);
    const double seconds = found->second.since.seconds();
    places_.erase(found);
    const std::lock_guard lock(mutex_);
    --active_;
    ++counts_.ended;
    mean_seconds_ += 0.1 * (seconds - mean_seconds_);
}

} // namespace steerdeck::serve
