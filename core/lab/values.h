#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/behaviors/reading.h"
#include "core/evaluate/judge_server.h"
#include "core/exchange/backend.h"
#include "core/methods/settings.h"
#include "core/steering/composition.h"
#include "core/train/peers.h"
#include "core/train/settings.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The plain values that cross the façade: what jobs are asked for, and what they tell as they go.
namespace steerdeck::lab {

using steering::Chip;
using steering::Deck;
using steering::Join;
using steering::Method;

struct ModelInfo {
    std::filesystem::path folder;
    std::string name;         // folder name, for people
    std::string architecture; // "llama"
    int hidden_size = 0, layers = 0, vocab_size = 0;
    long parameters = 0;
    std::string fingerprint;                       // SHA-256 of the weights
    std::string device, dtype, attention, threads; // what was chosen; device is "cpu" or "cuda"
    std::string gpu;                               // its name; empty where the processor computes
    std::string weights;                           // how they lie in memory: "bfloat16", "Q4_K and Q6_K"
    double weight_bytes = 0;                       // of memory
    Message why;                                   // and why, one sentence
    double load_seconds = 0;
    bool completes = false;                           // it has no chat template: prompts are gone on with
    std::string template_file = {};                   // of one's own; empty: the model's
    std::string thinking_variable = {};               // what switches its thoughts; empty: nothing does
    std::string template_settings = {};               // the template's variables, a JSON object; empty: none is set
    std::vector<std::string> template_variables = {}; // those that it reads
    Message behaviors_note = {}; // which of the user's own behaviours are left out, and why; or empty
};

struct CategoryInfo {
    std::string name, title;
    std::string color; // "#rrggbb"
    std::string shape; // circle | square | triangle | diamond | star
};

struct BehaviorInfo {
    std::string name, title, category;
    bool seen = true; // part of <and>'s training
    bool has_token = false;
    std::vector<std::string> instructions;
    std::vector<std::string> methods =
        {};                     // other ways to steer that were trained for it, by the names of steering::trained_ways
    bool shipped_token = false; // a token came with the model
    bool own_token = false;     // the token in use is the user's: it takes a shipped one's place where there is one
    bool own = false;           // made by the user: it stands beside the model's set
};

/// What a verifier found in one answer. Words are made of it where it is shown.
struct Badge {
    std::string behavior, title, category; // of truth: "truth", "Truth", "truth"
    behaviors::Reading reading;
    bool avoided = false; // the deck asks for anything but this behaviour
    /// Neither `pass` nor failed while it is not: see behaviors::QuestionReading.
    bool judged() const { return behaviors::is_judged(reading.measurement); }
    bool pass() const { return judged() && reading.pass != avoided; }
};

/// Whether an answer with these badges does what `deck` asks for: every part, or, where they are joined by <or>, at
/// least one; of alternatives one at least, of a blend one of its two. What else was checked (truth) does not count.
/// False where nothing is asked for, or not enough was judged.
bool holds(const Deck& deck, const std::vector<Badge>& badges);

/// Whether `holds` is known: what was not judged would change nothing.
bool can_tell(const Deck& deck, const std::vector<Badge>& badges);

/// Whether badge `index` failed and need not pass: an alternative of it is met.
bool is_excused(const Deck& deck, const std::vector<Badge>& badges, std::size_t index);

// ---- generate -------------------------------------------------------------------------------------------------------

/// A token of an answer, with what the model thought of it.
struct OutputPiece {
    std::string text;
    int id = 0;
    double probability = 0; // given all before it, at temperature 1
    struct Other {
        std::string text;
        double probability = 0;
        int id = -1; // negative where a history of before does not know it
    };
    std::vector<Other> others = {}; // the likeliest tokens beside it, best first, at most 4
    double entropy = -1;            // bits, of what might have come here, at temperature 1; negative: not known
    int rank = 0;                   // among the whole vocabulary, 1 = likeliest; 0: not known
};

struct GenerateRequest {
    std::string prompt;
    Deck deck;
    std::vector<Method> methods = {Method::none, Method::text, Method::steering, Method::hybrid};
    bool every_order = false; // answers for every order of the deck
    int max_new_tokens = 256;
    double temperature = 0; // 0 = greedy
    double top_p = 1;
    std::uint64_t seed = 0;              // of sampling, and of the paraphrase when sampled
    bool sample_instruction = false;     // otherwise each behaviour's first instruction
    bool probabilities = true;           // AnswerDone::pieces are wanted, which costs a look at the vocabulary a token
    std::string template_variables = {}; // a JSON object over the open model's; empty = as it was opened
    int top_k = 0;                       // only the so many likeliest ids are sampled from; 0 = all
    int samples = 1;                     // answers of each order and method: sample i is drawn with seed + i
    std::string system_prompt = {};      // what the system says before the user's turn; empty = nothing
    std::vector<OutputPiece> begin = {}; // the answer goes on from these; for one method in one order
    behaviors::WordingForm wording = behaviors::WordingForm::joined; // of several behaviours' instructions
    methods::Composing composing = {}; // of what another method learned about several behaviours
    evaluate::JudgeServer judge = {};  // of behaviours that are checked by a judge's word
};

/// One cell of the answers' grid: `order` is the row, `method` the column.
struct InputPiece {
    std::string text;    // as people read it; of a steering row its name
    std::string row;     // behaviour or operator whose learned row this is; empty for a token of the vocabulary
    double strength = 1; // of a steering row
    int id = 0;          // in the extended vocabulary
};

struct AnswerStart {
    int answer = 0; // index that later events refer to
    int order = 0;
    Method method = Method::none;
    Deck deck;                           // chips in this row's order
    std::string input;                   // the exact input, tokens that are steering rows in guillemets: «german»
    std::vector<InputPiece> pieces = {}; // the same token by token, the chat template's included
    int sample = 0;                      // which of the request's samples
};
struct AnswerPiece {
    int answer = 0;
    std::string text;     // new whole UTF-8 characters
    bool thought = false; // what the model thinks before it answers
};
struct AnswerDone {
    int answer = 0;
    std::string text;
    std::vector<Badge> badges; // one per enabled chip, then truth where the prompt is one of the demo world's
    int tokens = 0;
    double seconds = 0;
    bool truncated = false;               // ran into max_new_tokens
    std::vector<OutputPiece> pieces = {}; // its tokens, without the one that ends it; none where not asked for
    Message refused = {};                 // why there is no answer (a token is missing, say); empty where there is one
    std::string thoughts = {};            // apart from the text; measured by nothing
};

/// Follows an AnswerDone whose badges had questions: they are judged now, or say why they are not.
struct AnswerJudged {
    int answer = 0;
    std::vector<Badge> badges; // all of them
};

// ---- train ----------------------------------------------------------------------------------------------------------

using train::TrainSettings;

struct TrainRequest {
    std::vector<std::string> behaviors; // empty = all of the set; ignored for an operator
    std::string operator_name;          // "<and>", "<set>", "<or>", "<not>": trained on the set's seen behaviours
    TrainSettings settings;
    std::filesystem::path data; // JSONL (prompt, response, behaviors[]); empty = made from the demo world
    std::filesystem::path out;  // where tokens are kept; empty = the folder named at opening, else the user's own
    std::shared_ptr<train::Peers> peers = {}; // processes that take each step together; none when left out
    std::string notes = {};                   // the user's words, kept in the record
    evaluate::JudgeServer judge = {};         // of sample answers' and held-out answers' questions
    bool samples = true; // sample answers are told as it learns, each of which takes a real model seconds
};

/// What another way to steer (one of steering::trained_ways) learns of behaviours, on the same data.
struct MethodRequest {
    std::string method;
    std::vector<std::string> behaviors; // empty = all of the set
    TrainSettings settings;             // of caa the seed alone
    std::filesystem::path data;         // as TrainRequest's; caa takes the prompts that data sets are made from
    std::filesystem::path out;          // folder; empty = `methods` beside the user's tokens
    int layer = -1;                     // of caa: the block behind which it acts; -1 = the middle one
    double scale = 3;                   // of caa: what its vector is multiplied by (the paper takes 3)
    methods::LoraSettings lora = {};    // of lora_dare
    methods::JointSettings joint = {};  // of joint; its adapter also of adapter and fixed_vector
    std::string task = {};              // instead of behaviours: a task of core/evaluate/tasks, whose training split is
                                        // learned; `data` is then its file, and what is learned bears its name
    std::size_t task_limit = 0;         // of its examples the first so many; 0 = all
    std::shared_ptr<train::Peers> peers = {}; // as TrainRequest's; caa, which is measured, has none
    std::string notes = {};                   // as TrainRequest's
    evaluate::JudgeServer judge = {};         // as TrainRequest's
};

struct Neighbor {
    std::string text; // the vocabulary token, readable
    int id = 0;
    double cosine = 0, l2 = 0;
};

/// What an adapter, or a fixed vector, has come to at one place of one block.
struct LayerTrace {
    int layer = 0;
    std::string place;       // "block", "mlp", ...
    double down = 0, up = 0; // Frobenius norms of W_down and W_up; of a fixed vector `up` is its norm, `down` NaN
    double lora_cosine = 0;  // of a joint training: how much of W_down lies in what LoRA writes to, 0..1, before the
                             // newest step's projection took it away; else NaN
};

struct TokenTrace {
    std::string name;                    // behaviour, or "<and>"
    double loss = 0;                     // mean of this report's steps; NaN where it had no example
    double norm = 0;                     // of its row
    double cosine_to_start = 0;          // of its row; NaN for an operator, which starts at zero
    std::vector<Neighbor> nearest;       // best first, at most 5
    std::vector<LayerTrace> layers = {}; // of adapters and fixed vectors; by block, then place
};

struct TrainPoint {
    int step = 0, total_steps = 0;
    double seconds = 0, learning_rate = 0, gradient_norm = 0, loss = 0;
    std::vector<TokenTrace> tokens;
};

/// What a training would take, before it begins: a few trial steps are measured and thrown away.
struct TrainCost {
    double seconds_per_step = 0, seconds = 0; // of a step, on the average; of all of them, with reports and samples
    double bytes = 0, free_bytes = 0;         // of memory beside the weights, estimated from shapes; and what there is
    int parts = 1;                            // pieces that a batch is processed in, so that it fits
    bool recompute = false;                   // blocks are computed again in the backward pass to save memory
    int longest = 0;                          // ids of the longest example looked at
    int steps = 0;                            // of the whole training
};

struct TrainSample { // a sample answer with the tokens as they are now
    int step = 0;
    std::string behavior, prompt, answer;
    std::vector<Badge> badges;
};

struct TrainDone {
    std::vector<std::string> tokens; // names, now usable on the deck
    std::vector<std::filesystem::path> files;
    double seconds = 0, final_loss = 0;
    bool stopped_early = false;
    std::filesystem::path run = {};  // folder of its record: manifest.json, curve.jsonl, rows.safetensors
    std::vector<Message> notes = {}; // sentences a user should know of its data: labels left out, say
};

/// The record of an earlier training.
struct TrainingInfo {
    std::filesystem::path folder;
    std::string started;                // "2026-11-21 18:31", local time
    std::string title;                  // "German and 2 more", "<and>", "LM-Steer: 18 behaviours"
    std::string method;                 // empty for tokens and operators
    std::vector<std::string> behaviors; // or the operator's name
    TrainSettings settings;
    int steps = 0;         // done
    double final_loss = 0; // NaN where unknown
    double seconds = 0;
    bool finished = false;           // false: stopped, or ended by a crash
    methods::JointSettings own = {}; // of adapters, fixed vectors and joint trainings, as MethodRequest::joint
};

struct Trainings {
    std::vector<TrainingInfo> records; // newest first; damaged ones are left out
    Message problem;                   // one sentence where the folder could not be read to its end, else empty
};

// ---- data -----------------------------------------------------------------------------------------------------------

/// A training set: prompts x behaviours, answered by the instructed model, or by a server's, kept where the verifiers
/// pass.
struct DataRequest {
    std::filesystem::path prompts;      // as `read_prompt_file` reads; empty = the demo world's, else the general ones
    std::vector<std::string> behaviors; // empty = all of the set
    int per_behavior = 0;               // prompts for each behaviour; 0 = all of them
    int per_pair = 0;                   // prompts for each pair of seen behaviours of unlike categories, for <and>
    int per_triple = 0;                 // the same for each three of them
    int max_new_tokens = 256;
    double temperature = 0, top_p = 1; // 0 = greedy
    std::uint64_t seed = 1;            // of the paraphrases, the prompts' order and the sampling
    int batch = 32;
    std::filesystem::path out; // JSONL; its settings and counts beside it as <out>.manifest.json
    int attempts = 1;          // wordings that a prompt is asked in until an answer passes; from the second on sampled
    bool screened = true;      // answers that teach the wrong thing are dropped, too (behaviors/answer_faults.h)
    std::string prompt_column = "prompt"; // key or column of `prompts` under which they stand
    /// Answers kept so far that the teacher, and nobody else, is shown before a prompt, as earlier turns; for models
    /// that follow instructions badly.
    int shots = 0;
    exchange::Backend backend = {};                // who answers; the open model where its address is empty
    behaviors::InstructionStyle instructions = {}; // of the teacher
    evaluate::JudgeServer judge = {};              // of behaviours that are checked by a judge's word
    /// Pairs and threes also of one held-out behaviour beside seen ones, which its own training in company reads;
    /// operators do not.
    bool held_out_in_company = false;
};

/// What became of one behaviour's, or pair's, prompts so far.
struct DataCount {
    std::string behaviors;    // "german", "german + lower_case"
    long asked = 0, kept = 0; // prompts; of these the kept ones
    long answers = 0;         // all attempts
    Message reason;           // the most frequent one of what was dropped
    bool operator==(const DataCount&) const = default;

    /// Whether so few were kept that the model cannot be said to follow the instruction.
    bool not_followed() const { return asked >= 8 && kept * 4 < asked; }
};

/// Told as a training set grows.
struct DataPoint {
    std::vector<DataCount> counts;
};

/// So many answers were dropped for one reason.
struct Dropped {
    std::string behaviors; // "german", "german + lower_case"
    Message reason;        // "German not met", "cut at 256 tokens"
    long count = 0;
};

struct DataDone {
    std::filesystem::path file, manifest;
    long asked = 0, kept = 0;
    std::string prompts;          // which were asked: "all 40 prompts", "36 of 40 prompts, those of the split train"
    std::vector<Dropped> dropped; // by behaviours, then reason
    double seconds = 0;
    std::vector<DataCount> counts = {};
};

// ---- geometry -------------------------------------------------------------------------------------------------------

enum class FitOn { tokens, vocabulary, instructions, all }; // all: tokens, vocabulary and instructions

struct GeometryRequest {
    FitOn fit_on = FitOn::tokens;
    bool centre = true;
    int components = 3;
    int neighbors = 10;
    int null_rows = 200; // random rows of equal norm behind the null baseline
    std::uint64_t seed = 1;
    std::filesystem::path run = {}; // record of a training whose paths are drawn; empty = none
};

/// Where a token was during its training.
struct Trajectory {
    std::string name;
    std::vector<int> steps;        // rising; 0 = its start
    std::vector<double> positions; // [steps, components] row-major
};

struct TokenPoint {
    std::string name, title, category; // category "operator" for <and>
    bool seen = true;
    double norm = 0;
    std::vector<double> position;           // [components]
    std::vector<Neighbor> by_cosine, by_l2; // best first
    double null_mean = 0, null_max = 0;     // best cosine of random rows of this norm: mean and maximum
    double null_deviation = 0;              // of that best cosine; z = (cosine - null_mean) / null_deviation
    std::vector<double> instructions = {};  // [components] the mean embedding of its instructions' tokens; empty: none
};

struct Geometry {
    std::vector<double> explained; // share of variance per component, 0..1
    std::vector<TokenPoint> tokens;
    std::vector<float> vocabulary; // [vocab_size, components] row-major
    std::vector<std::string> vocabulary_text;
    std::vector<double> cosine;      // [tokens, tokens] row-major
    std::vector<int> clustered = {}; // the tokens in the order of an average-linkage clustering of 1 - cosine
    std::vector<Trajectory> trajectories = {};
};

// ---- every job
// --------------------------------------------------------------------------------------------------------

/// How a job ended. `error` is empty when it was done.
struct JobEnd {
    bool done = false, cancelled = false;
    Message error; // one sentence
};

} // namespace steerdeck::lab
