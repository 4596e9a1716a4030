#pragma once

#include "core/base/thread.h"
#include "core/generate/stream_groups.h"
#include "core/serve/refusal.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace steerdeck::serve {

struct EngineLimits {
    generate::StreamLimits streams = {};
    int waiting = 64; // answers that wait for a place at most
};

/// What an answer got since it was looked at last.
struct Growth {
    std::size_t choice = 0;
    std::vector<TokenId> ids = {};
    bool ended = false, truncated = false;
    std::exception_ptr failed = {}; // instead of an end
};

class Engine;

/// The answers to one request as they grow, for one thread at a time. Dropping it frees the places of those that have
/// not ended.
class Answers {
public:
    ~Answers();
    Answers(Answers&&) = default;
    Answers& operator=(Answers&&) = delete;

    /// What is new, waiting for it up to `seconds`; empty where nothing came.
    std::vector<Growth> next(double seconds);

    /// Nothing more is wanted of `choice`: its place is free.
    void leave(std::size_t choice);

private:
    friend class Engine;
    struct Mail;
    Answers(Engine& engine, std::shared_ptr<Mail> mail) : engine_(&engine), mail_(std::move(mail)) {}
    Engine* engine_;
    std::shared_ptr<Mail> mail_;
};

/// One thread that steps continuous batches, and a bounded queue in front of it.
class Engine {
public:
    /// `threads`: processors that a step may take.
    Engine(const model::Decoder& decoder, const EngineLimits& limits, int threads);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Asks for all of `requests` at once. Throws a Refusal (429) where the queue has no room for them, with the time
    /// after which it may, and (503) after `stop`.
    Answers ask(std::vector<generate::StreamRequest> requests);

    /// Takes no more requests, goes on with those it has for up to `seconds`, and fails the rest. Once.
    void stop(double seconds);

    struct Counts {
        long running = 0, waiting = 0; // answers, now
        long asked = 0, ended = 0;     // since the beginning; those that failed or were left count as ended
        long tokens = 0;
    };
    Counts counts() const;

private:
    friend class Answers;
    using MailPointer = std::shared_ptr<Answers::Mail>;
    struct Place {
        MailPointer mail;
        std::size_t choice = 0;
        Stopwatch since = {};
    };
    struct Asked {
        generate::StreamRequest request;
        Place place;
    };

    void run();
    void begin(std::vector<Asked> asked);
    void drop(const std::vector<Place>& left);
    void step();
    void fail_all(const std::exception_ptr& reason);
    void leave(const MailPointer& mail, std::size_t choice);
    void free_place(generate::StreamId id);

    const model::Decoder& decoder_;
    const EngineLimits limits_;
    const int threads_;
    std::unique_ptr<generate::StreamGroups> streams_; // of the engine's thread, as is `places_`
    std::map<generate::StreamId, Place> places_;

    mutable std::mutex mutex_; // of what follows
    std::condition_variable changed_;
    std::vector<Asked> asked_;
    std::vector<Place> left_;
    int active_ = 0; // answers asked for that have not ended
    bool stopping_ = false;
    double grace_ = 0;
    double mean_seconds_ = 1; // that an answer took lately, its waiting included
    Stopwatch since_stop_;
    Counts counts_;

    Thread thread_;
};

} // namespace steerdeck::serve
