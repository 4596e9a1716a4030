/// What the files of this room share behind the façade. Not for others.
#pragma once

#include "core/base/folders.h"
#include "core/base/message.h"
#include "core/base/thread.h"
#include "core/demo/world.h"
#include "core/lab/lab.h"
#include "core/methods/methods.h"
#include "core/model/decoder.h"
#include "core/model/hardware.h"
#include "core/steering/assemble.h"
#include "core/train/data.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

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

/// Into the settings that travel with a result: how the weights were packed, where they were, and the GPU's name, where
/// one computes. Results of plain weights and of the processor say nothing of it, as they did before there were
/// others, so that what was begun then can be gone on with.
inline void add_computing(Json& settings, const ModelInfo& model)
{
    if (model.weights != model.dtype) settings["weights"] = model.weights;
    if (!model.gpu.empty()) settings["gpu"] = model.gpu;
}

/// Which model made a result, for its readers and for what compares models: {"name", "parameters"}.
inline Json description_of(const ModelInfo& model) { return {{"name", model.name}, {"parameters", model.parameters}}; }

/// The assembler in use. Jobs under way refer to the one that they began with, so those before live on, too; there is
/// one more for each change of the user's own behaviours, which shares the tokenizer.
class Assemblers {
public:
    const steering::Assembler& operator*() const { return *now_.load(); }
    const steering::Assembler* operator->() const { return now_.load(); }
    template <typename... T>
    void emplace(T&&... parts)
    {
        all_.push_back(std::make_unique<const steering::Assembler>(std::forward<T>(parts)...));
        now_ = all_.back().get();
    }

private:
    std::vector<std::unique_ptr<const steering::Assembler>> all_; // changed by one thread alone
    std::atomic<const steering::Assembler*> now_ = nullptr;
};

struct Lab::Parts {
    OpenRequest request;
    ModelInfo info;
    std::vector<Message> notes; // see Lab::notes
    int threads = 1;            // processors that each job's work in LibTorch may take
    steering::ModelIdentity identity;
    std::filesystem::path token_folder;
    std::optional<model::Decoder> decoder; // immutable once open
    Assemblers assembler;
    steering::TokenStore shipped; // tokens of the model's own folder; none where another folder was named at opening
    std::optional<demo::World> world;  // where the model is the demo's
    std::vector<std::string> held_out; // prompts that no training sees: the world's, else the general ones

    std::atomic<double> seconds_per_answer = -1; // of an experiment's generation, measured; negative until then

    /// Into the settings that travel with a result: the chat template of one's own, and the variables that are set.
    void add_template(Json& settings) const;

    /// Bytes that work may take beside the weights, now.
    double free_memory() const;

    std::shared_ptr<const steering::TokenStore> tokens() const;
    void put_tokens(const std::vector<steering::SteeringToken>& tokens);

    /// Who hears of a job, and the word that the log calls it by ("training").
    struct JobOutput {
        const char* kind;
        Sink sink;
    };
    /// Runs `work` on a thread of its own; whatever it throws becomes the sentence of its JobEnd.
    Job start(JobOutput output, std::function<void(Job::State&, const Sink&)> work);
    ~Parts();

    /// Where the join is a negation or the chip is negated, a badge passes when its behaviour is avoided.
    std::vector<Badge> badges(const std::string& prompt, const std::vector<steering::Chip>& chips,
                              const std::string& answer, Join join = Join::composition) const;

    /// Positions in the set of `behaviors`, of all where none is named; and their names. Throws InvalidInput.
    std::vector<std::size_t> chosen(const std::vector<std::string>& behaviors) const;
    std::vector<std::string> names_of(const std::vector<std::size_t>& behaviors) const;

    /// Behaviours in a word: "German and 2 more".
    std::string title_of(const std::vector<std::string>& behaviors) const;

    /// Prompts that data are made from: the demo world's training questions, else the general ones.
    std::vector<std::string> training_prompts() const;

    /// Examples from a data file, else from the demo world. Where one behaviour alone is trained, those of the file
    /// that name none are its. Throws InvalidInput where there is neither.
    train::ItemSource training_source(const std::filesystem::path& data,
                                      const std::vector<std::string>& trained = {}) const;

    std::shared_ptr<const methods::MethodStore> methods() const;
    void put_methods(const std::vector<methods::Learned>& learned);

private:
    friend class Lab;
    mutable std::mutex mutex_;
    std::shared_ptr<const steering::TokenStore> tokens_;
    std::shared_ptr<const methods::MethodStore> methods_; // the other ways to steer that this model was trained in
    struct Running {
        std::shared_ptr<Job::State> state;
        Thread thread;
    };
    std::vector<Running> jobs_;
    int next_job_ = 1;
};

} // namespace steerdeck::lab
