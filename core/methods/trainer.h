#pragma once

#include "core/methods/methods.h"
#include "core/train/token_trainer.h"

#include <string>
#include <vector>

namespace steerdeck::methods {

/// h' = h + epsilon h in out before the head (LM-Steer, Han et al. 2024).
struct LmSteerSettings {
    int rank = 64;
    double epsilon = 1e-3;
    double deviation = 0.01; // of the normal start of both factors
};

/// W x becomes W x + alpha / rank out (in x) for gate, up and down of every block (Hu et al. 2021).
struct LoraSettings {
    int rank = 8;
    double alpha = 16;
    double dropout = 0.1; // of an adapter's input while it trains
};

/// TrainSettings with the learning rate that suits each method on the demo model.
train::TrainSettings lm_steer_training();
train::TrainSettings lora_training();

/// Cross-entropy of `targets` [n] (int64) under the frozen head [vocab, d] at `states` [n, d]. Gives [n],
/// differentiable in `states`; works through chunks and keeps only the gradient with respect to `states`.
at::Tensor answer_loss(const at::Tensor& states, const at::Tensor& targets, const at::Tensor& head);

/// Learns factors or adapters for many behaviours at once: each example is a plain prompt with an answer that obeys one
/// behaviour, read through that behaviour's own parameters; the loss is that of the causal language model over the
/// answer. Examples depend on the seed and the step alone, as TokenTrainer's do, so a resumed run equals an
/// uninterrupted one bit for bit. Of TrainSettings the temperature and the orthogonality mean nothing here.
class MethodTrainer {
public:
    /// `behaviors` are positions in the set. Throw InvalidInput for no behaviours or bad settings.
    static MethodTrainer of_lm_steer(const model::Decoder& decoder, const steering::Assembler& assembler,
                                     train::ItemSource source, std::vector<std::size_t> behaviors,
                                     train::TrainSettings settings, LmSteerSettings method = {});
    static MethodTrainer of_lora(const model::Decoder& decoder, const steering::Assembler& assembler,
                                 train::ItemSource source, std::vector<std::size_t> behaviors,
                                 train::TrainSettings settings, LoraSettings method = {});

    bool finished() const { return step_ >= settings_.steps; }

    /// One step of AdamW on each behaviour by itself; `loss_of_row` is by behaviour. Memory as in TokenTrainer.
    train::StepReport step();

    /// Chooses the fewest parts with which a step fits into `free_bytes`.
    train::StepPlan fit(double free_bytes);
    int parts() const { return parts_; }

    int steps_done() const { return step_; }
    const train::TrainSettings& settings() const { return settings_; }
    const std::vector<std::string>& names() const { return names_; }
    Method method() const { return method_; }

    /// What is learned so far, one for each behaviour; `made` goes into each.
    std::vector<Learned> learned(const Json& made = Json::object()) const;

    /// Everything the next step needs; `restore` throws Mismatch when the file was made with other settings.
    void save(const std::filesystem::path& checkpoint) const;
    void restore(const std::filesystem::path& checkpoint);

private:
    struct Parameter {
        std::string name;
        at::Tensor value, first, second; // [behaviours, ...]; AdamW's moments
    };
    struct Example {
        std::vector<std::int32_t> ids; // prompt, answer, end
        std::size_t answer_length = 0, row = 0;
    };
    struct Read;

    MethodTrainer(const model::Decoder& decoder, const steering::Assembler& assembler, train::ItemSource source,
                  std::vector<std::size_t> behaviors, train::TrainSettings settings);
    void add(std::string name, at::Tensor start);
    Example draw(Random& random, std::size_t turn) const;
    std::vector<Example> draw_batch(int step) const;
    train::StepPlan plan_of(const std::vector<Example>& examples, int parts) const;
    Read read(const std::vector<Example>& part) const;
    at::Tensor losses(const std::vector<Example>& part, const std::vector<at::Tensor>& leaves, int number,
                      model::Layout& layout) const;
    at::Tensor backward(const std::vector<Example>& examples, const std::vector<at::Tensor>& leaves) const;
    void update(const std::vector<at::Tensor>& leaves, const at::Tensor& present, double rate);
    std::string description() const;

    const model::Decoder& decoder_;
    const steering::Assembler& assembler_;
    train::ItemSource source_;
    std::vector<std::size_t> behaviors_;
    train::TrainSettings settings_;
    Method method_ = Method::lm_steer;
    LmSteerSettings lm_steer_;
    LoraSettings lora_;
    std::vector<std::string> names_;
    std::vector<Parameter> parameters_;
    std::vector<std::int64_t> updates_; // per behaviour
    int step_ = 0, parts_ = 1;
    TokenId end_ = -1;
};

} // namespace steerdeck::methods
