/// lab: the façade. Open a model with its tokens and behaviours, start jobs, receive values. The window, the terminal
/// and the application tests talk to nothing else.
///
/// - `Lab` : one open model, its tokens, its behaviour set
/// - `Job` : a piece of work on its own thread; cancel, pause, resume, wait
/// - `values.h`, `evaluate_values.h`, `task_values.h` : what is asked and what is told
#pragma once

#include "core/base/message.h"
#include "core/lab/evaluate_values.h"
#include "core/lab/task_values.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace steerdeck::lab {

using Event =
    std::variant<Progress, AnswerStart, AnswerPiece, AnswerDone, AnswerJudged, TrainPoint, TrainSample, TrainDone,
                 TrainCost, DataPoint, DataDone, EvaluatePoint, EvaluateDone, TaskPoint, TaskDone, Geometry, JobEnd>;

/// Called on the job's thread; the last event of every job is a JobEnd. Must not throw. Events are handed over: what is
/// large (a whole vocabulary's words) is moved from hand to hand, never copied.
using Sink = std::function<void(Event)>;

/// A handle to running work. Copies refer to the same job; dropping all handles does not stop it (the Lab's destructor
/// does).
class Job {
public:
    int id() const;
    void cancel() const;
    void pause() const; // between steps
    void resume() const;
    bool running() const;
    void wait() const; // until its JobEnd was delivered

    struct State;
    explicit Job(std::shared_ptr<State> state) : state_(std::move(state)) {}
    Job() = default;

private:
    std::shared_ptr<State> state_;
};

struct OpenRequest {
    std::filesystem::path model = {};  // empty = the demo's
    std::filesystem::path tokens = {}; // as steering::tokens_under reads it; empty = the model folder's `tokens`
    /// More such folders, whose tokens stand behind those of `tokens`, and each one's behind the next one's.
    std::vector<std::filesystem::path> tokens_behind = {};
    std::filesystem::path behaviors = {}; // empty = the model folder's behaviors.json, else the paper's set
    std::string dtype = {};               // empty = measured; float32 | bfloat16
    int threads = 0;                      // 0 = the machine's cores
    std::string device = {};              // empty = CUDA where it is found; cpu | cuda
    double memory_gib = 0;                // most that the model and its work may take; 0 = what is free
    std::string weights = {};             // empty = as the files have them; float32 | bfloat16 | q8_0 | q4_0

    std::filesystem::path template_file = {}; // a chat template of one's own; empty = the model's
    std::string template_variables = {};      // a JSON object that its renderings have; empty = none
    std::optional<bool> thinking = {};        // the template's switch for thoughts; nothing = off
};

class Lab {
public:
    /// Throws UnreadableFile, Mismatch, InvalidInput or OutOfMemory, each one sentence; Cancelled once `cancel` was
    /// asked for. `progress` hears how much of the weights is read, from threads of its own, one call at a time.
    explicit Lab(const OpenRequest& request = {}, const ProgressSink& progress = {}, const Cancel& cancel = {});
    ~Lab();
    Lab(const Lab&) = delete;
    Lab& operator=(const Lab&) = delete;

    const ModelInfo& model() const;
    std::vector<CategoryInfo> categories() const;
    std::vector<BehaviorInfo> behaviors() const; // has_token as of now
    bool has_and() const;
    /// Sentences about token files that were refused when the folder was read; the rest is usable.
    std::vector<Message> refused_tokens() const;
    /// Sentences about the model that a user should know: it only completes, a setting changes nothing.
    std::vector<Message> notes() const;

    /// Questions to offer: of the demo world, held-out ones (never trained on) first; for any other model the held-out
    /// general ones.
    std::vector<std::string> suggested_prompts() const;
    /// Whether this is the demo model, whose world makes training examples by itself.
    bool has_world() const;
    /// What to tell about a prompt outside the demo world; empty when there is nothing to tell.
    Message notice_for(const std::string& prompt) const;

    /// Each validates at once (InvalidInput, before any work), then runs on its own thread.
    Job generate(GenerateRequest request, Sink sink);
    Job train(TrainRequest request, Sink sink);
    /// Trains another way to steer; tells TrainPoints (losses only) and a TrainDone. Resumes as `train` does.
    Job train_method(MethodRequest request, Sink sink);
    /// The settings that suit a method of steering::trained_ways. Throws InvalidInput for another name.
    static TrainSettings method_settings(const std::string& method);
    /// Tells a TrainCost. Takes a few steps' time and changes nothing.
    Job estimate(TrainRequest request, Sink sink);
    /// Makes a training set; an interrupted one goes on where it was. Tells DataPoints and a DataDone.
    Job build_data(DataRequest request, Sink sink);
    Job geometry(GeometryRequest request, Sink sink);
    /// Records of earlier trainings of this model. Where their folder cannot be read, those that could and a sentence.
    Trainings trainings() const;
    /// An order experiment; one that was interrupted goes on in its folder. Tells EvaluatePoints and an EvaluateDone.
    Job evaluate(EvaluateRequest request, Sink sink);
    /// Follows an experiment that runs elsewhere until its results are complete; reads only. Tells EvaluatePoints and
    /// an EvaluateDone; cancelled, it leaves the work alone.
    Job follow(FollowRequest request, Sink sink);
    /// A task's questions, answered greedily under a deck and read by its parser; what was interrupted goes on in its
    /// folder. Tells TaskPoints and a TaskDone.
    Job evaluate_task(TaskRequest request, Sink sink);

    /// Every way to steer that an experiment may compare, those that lack something too.
    std::vector<ConditionChoice> conditions() const;
    /// Never throws: what makes the plan impossible stands in it. Where no rate is known yet and `measure` is asked
    /// for, a few answers are timed first.
    EvaluateCost cost_of(const EvaluateRequest& request, bool measure = false) const;

    /// What answers by `methods` under `deck` are made with: {"model", "tokenizer", "tokens": {...}, "methods": {...}},
    /// SHA-256 of each, and of what was learned that alone which is used. What a method lacks is left out.
    Json fingerprints(const Deck& deck, const std::vector<Method>& methods) const;

    /// Reads the user's own behaviours (core/lab/own.h) again, which stand beside the set's: all that is asked from now
    /// on knows them as they are now. Throws UnreadableFile.
    void reload_own_behaviors();

    /// Adds a token file to the open ones. Throws UnreadableFile, or Mismatch naming both models.
    std::string add_token(const std::filesystem::path& file);

    struct Parts;
    Parts& parts() { return *parts_; } // for the other files of this room
    const Parts& parts() const { return *parts_; }

private:
    std::unique_ptr<Parts> parts_;
};

/// The curve that a training left in its record. Throws UnreadableFile.
std::vector<TrainPoint> curve_of(const std::filesystem::path& run);

/// The prompts for any model that come with the program.
std::filesystem::path general_prompts();

/// The folder of the demo model: $STEERDECK_DATA/demo, else beside the installed program, else the source tree's.
std::filesystem::path demo_folder();

} // namespace steerdeck::lab
