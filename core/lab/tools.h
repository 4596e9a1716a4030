/// What both programs can do without an open Lab, or beside one: describe the machine and a model folder, tokens and
/// templates, logits of given ids, many prompts at once, and the making of the demo model. Plain values only.
#pragma once

#include "core/base/json.h"
#include "core/base/message.h"
#include "core/lab/lab.h"
#include "core/text/tokenizer.h"

namespace steerdeck::lab {

// ---- the machine ----------------------------------------------------------------------------------------------------

struct Machine {
    std::string steerdeck, torch, eigen, icu, compiler; // versions
    std::string processor, instructions;                // "AMD EPYC 7B13", "AVX2": what LibTorch uses
    int cores = 0;
    double memory_gib = 0, free_gib = 0;  // of the machine; of the chosen device, now
    std::string device, dtype, attention; // what would be chosen
    Message why;
    int threads = 0;
};

/// Sets LibTorch's threads and measures (about 10 ms), as opening a model does. Throws InvalidInput for an unknown
/// dtype.
Machine describe_machine(const std::string& dtype = {}, int threads = 0, const std::string& device = {});

/// From now on the log goes to the file of `program` in the user's state folder and, where `verbose`, to stderr; its
/// first entries tell versions and the machine. Measures nothing.
void begin_log(const std::string& program, bool verbose);

// ---- a model folder -------------------------------------------------------------------------------------------------

struct TensorInfo {
    std::string name;
    std::vector<std::int64_t> shape;
    std::string dtype; // "bfloat16", of a GGUF file "Q4_K"
    std::string file;
    long numbers = 0;
    std::uint64_t bytes = 0;
};

/// All tensors of one dtype.
struct TypeInfo {
    std::string dtype;
    int tensors = 0;
    long numbers = 0;
    std::uint64_t bytes = 0;
};

struct ModelReport {
    std::filesystem::path folder;                // or the GGUF file
    Json config;                                 // config.json as it is; of a GGUF file, its metadata without lists
    std::vector<TensorInfo> tensors;             // by name
    std::vector<TypeInfo> types;                 // the largest first
    std::uint64_t bytes = 0;                     // of all tensors as they are stored
    long parameters = 0;                         // stored ones
    std::string fingerprint;                     // of the model, as tokens name it
    std::string tokenizer_fingerprint;           // empty without a tokenizer
    Message unsupported;                         // why the model cannot be run; empty where it can
    std::string chat_template;                   // where it stands; empty where the model only completes
    std::vector<std::string> template_variables; // that can be set
};

/// Reads every tensor's shape and a sample of its numbers, of the files that opening the model would read. Throws
/// UnreadableFile. `model` empty = the demo's, here and below.
ModelReport inspect_model(const std::filesystem::path& model);

/// Writes the tensor `logits` [n, vocab] float32 of one pass over `ids` [n], computed as `dtype` (float32 | bfloat16),
/// to the safetensors file `out`; gives vocab. Throws InvalidInput for no ids, too many, or one the model does not
/// have.
int write_logits(const std::filesystem::path& model, const std::vector<int>& ids, const std::string& dtype,
                 const std::filesystem::path& out);

/// Variables of a chat template written NAME=VALUE, as a JSON object (empty text where there are none): values that
/// are JSON are taken as such (true, 3, [1]), others as text. Throws InvalidInput for one without a name.
std::string template_variable_json(const std::vector<std::string>& settings);

/// The tokenizer of a model folder. Throws UnreadableFile.
Tokenizer open_tokenizer(const std::filesystem::path& model);

/// `messages` [{"role", "content"}] as the model's template writes them, or the one in the file that `request` names
/// with the model's special tokens, and with the variables of `request` that are set there and no others; `extra` holds
/// further ones, which the template need not read. Throws UnreadableFile for a template, or where there is none;
/// InvalidInput where it refuses the messages.
std::string render_chat(const OpenRequest& request, const Json& messages, bool add_generation_prompt = true,
                        const Json& extra = Json::object());

// ---- texts ----------------------------------------------------------------------------------------------------------

/// What a text is, whatever it was asked to be.
struct TextMeasures {
    int sentences = 0, words = 0;
    std::string language;                             // ISO 639-1; empty where none is recognised
    std::optional<behaviors::LetterCase> letter_case; // nothing where there are no letters
};

/// The verifiers of a behaviour set, without a model. Thoughts in a text are not measured.
class TextVerifier {
public:
    /// `behavior_set` empty: the paper's set, or the demo's where it alone has all of `names`, with the user's own
    /// behaviours. Throws UnreadableFile;
    /// InvalidInput for an unknown name.
    TextVerifier(const std::filesystem::path& behavior_set, const std::vector<std::string>& names);
    ~TextVerifier();
    /// One per name.
    std::vector<Badge> badges(const std::string& text) const;
    TextMeasures measures(const std::string& text) const;

private:
    struct Set;
    std::unique_ptr<const Set> set_;
};

// ---- many prompts ---------------------------------------------------------------------------------------------------

struct BatchRequest {
    std::vector<std::string> prompts;
    Deck deck;
    Method method = Method::none;
    int max_new_tokens = 256;
    double temperature = 0, top_p = 1;
    std::uint64_t seed = 0;
    bool sample_instruction = false;
    int batch = 64;                 // prompts that run at once; fewer where memory turns out to be short
    int top_k = 0;                  // 0 = all ids may be drawn
    std::string system_prompt = {}; // empty = nothing
    behaviors::WordingForm wording = behaviors::WordingForm::joined; // as GenerateRequest's
    methods::Composing composing = {};
    evaluate::JudgeServer judge = {};
};

struct BatchAnswer {
    std::string text, thoughts; // apart; thoughts are measured by nothing
    std::vector<Badge> badges;
    int tokens = 0;
    bool truncated = false;
};

struct BatchResult {
    std::vector<BatchAnswer> answers; // one per prompt
    double seconds = 0;               // of generation alone
    long tokens = 0;
};

/// Answers every prompt on the calling thread. Throws InvalidInput, or Cancelled between steps.
BatchResult answer_all(Lab& lab, const BatchRequest& request, const ProgressSink& progress = {},
                       const Cancel& cancel = {});

// ---- the demo model -------------------------------------------------------------------------------------------------

enum class BuildStage { tokenizer, model, tokens, operator_and, operators, methods };

struct BuildRequest {
    std::filesystem::path out;  // the demo folder; empty = the demo's
    std::filesystem::path work; // checkpoints: an interrupted build goes on from here
    std::uint64_t seed = 1;
    int steps = 0;                                   // of pretraining; 0 = the default
    int threads = 0;                                 // 0 = the machine's cores
    std::vector<BuildStage> stages;                  // empty = all, in order
    TrainSettings tokens{.steps = 500, .batch = 54}; // all 18 behaviours at once
    TrainSettings operator_and{.steps = 300, .batch = 48};
};

/// One point of the pretraining's curve.
struct PretrainReport {
    int step = 0, steps = 0;
    double loss = 0, validation = -1; // nats per answer token; validation negative where not measured
    double tokens_per_second = 0, seconds = 0;
};

using BuildEvent = std::variant<Progress, PretrainReport, TrainPoint, TrainDone>;
using BuildSink = std::function<void(const BuildEvent&)>;

/// Makes the demo folder from its behaviors.json: tokenizer, model, tokens, <and>, the other operators (<set>, <or>,
/// <not>, with <and>'s settings) and the other ways to steer (with the tokens' steps and batch). Runs on the calling
/// thread and returns when all is written. Stages that an interrupted build in `work` finished with the same settings
/// are not done again. Throws Cancelled once asked to stop, after writing the checkpoint.
void build_demo(const BuildRequest& request, const BuildSink& sink, const Cancel& cancel);

} // namespace steerdeck::lab
