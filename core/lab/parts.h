/// What the files of this room share behind the façade. Not for others.
#pragma once

#include "demo/world.h"
#include "lab/lab.h"
#include "model/decoder.h"
#include "model/hardware.h"
#include "steering/assemble.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace steerdeck::lab {

/// A job's thread and what others may ask of it.
struct Job::State {
    int id = 0;
    Cancel cancel;
    std::mutex mutex;
    std::condition_variable changed;
    bool paused = false, ended = false;

    /// Between steps of the work: sleeps while paused, throws Cancelled once asked to stop. Gives the seconds slept.
    double checkpoint(const char* work);
};

struct Lab::Parts {
    OpenRequest request;
    ModelInfo info;
    steering::ModelIdentity identity;
    std::filesystem::path token_folder;
    std::optional<model::Decoder> decoder; // immutable once open
    std::optional<steering::Assembler> assembler;
    std::optional<demo::World> world;  // where the model is the demo's
    std::vector<std::string> held_out; // prompts that no training sees: the world's, else the general ones

    /// Bytes that work may take beside the weights, now.
    double free_memory() const;

    std::shared_ptr<const steering::TokenStore> tokens() const;
    void put_tokens(const std::vector<steering::SteeringToken>& tokens);

    /// Runs `work` on a thread of its own; whatever it throws becomes the sentence of its JobEnd.
    Job start(Sink sink, std::function<void(Job::State&, const Sink&)> work);
    ~Parts();

    std::vector<Badge> badges(const std::string& prompt, const std::vector<steering::Chip>& chips,
                              const std::string& answer) const;

private:
    friend class Lab;
    mutable std::mutex mutex_;
    std::shared_ptr<const steering::TokenStore> tokens_;
    struct Running {
        std::shared_ptr<Job::State> state;
        std::thread thread;
    };
    std::vector<Running> jobs_;
    int next_job_ = 1;
};

} // namespace steerdeck::lab
