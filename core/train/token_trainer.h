#pragma once

#include "core/base/progress.h"
#include "core/model/decoder.h"
#include "core/steering/assemble.h"
#include "core/train/answer_states.h"
#include "core/train/data.h"
#include "core/train/settings.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::train {

/// What one step came to.
struct StepReport {
    int step = 0;    // steps done
    double loss = 0; // mean over the step's rows
    double learning_rate = 0;
    double gradient_norm = 0;        // of all rows together, before clipping
    std::vector<double> loss_of_row; // NaN where the step had no example of a row
};

/// What a step takes beside the weights, estimated from the shapes of the first steps' examples.
struct StepPlan {
    double bytes = 0;       // at the same time
    int parts = 1;          // pieces of the batch, one after the other; 0 where not even one example fits
    bool recompute = false; // blocks are worked out again in the backward pass
    int longest = 0;        // ids of the longest example
};

/// An operator's row: what its teacher is told, where it stands among the behaviours' rows, and on how many it is
/// trained.
struct Operator {
    enum class Teacher {
        all, // instructions joined by "and"; the answer obeys all
        any, // joined by "or"; the answer obeys one of them, drawn at random
        none // negated; the answer, plain or of another behaviour of the category, does not obey
    };
    enum class Place { between, before, behind_set };

    std::string name;
    Teacher teacher = Teacher::all;
    Place place = Place::between;
    std::vector<int> arities = {2}; // behaviours of an example; each size is as likely
    std::vector<std::string> apart; // operators beside which it is kept orthogonal, where they have tokens
};

/// "<and>", "<or>", "<not>" or "<set>". Throws InvalidInput for another name.
Operator operator_named(std::string_view name);

/// Distils instructions into rows (arXiv 2601.05062, section 3): the frozen model reads prompt + instructions as
/// teacher and prompt + rows as student, over the same answer; only the rows learn.
///
/// Two stages share it. *Tokens*: one row per behaviour, each example about one behaviour. *Operators*: a single row,
/// each example about seen behaviours of different categories, whose own rows are frozen. Every step's examples depend
/// on the seed and the step alone, so a resumed run equals an uninterrupted one bit for bit.
class TokenTrainer {
public:
    /// Trains tokens of `behaviors` (positions in the set), from the mean embedding of their instructions' tokens.
    static TokenTrainer of_tokens(const model::Decoder& decoder, const steering::Assembler& assembler,
                                  ItemSource source, std::vector<std::size_t> behaviors, TrainSettings settings);

    /// Trains <and> from zero on all pairs of seen behaviours that have tokens in `tokens`. Throws InvalidInput where
    /// there are fewer than two categories of them.
    static TokenTrainer of_and(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                               const steering::TokenStore& tokens, TrainSettings settings);

    /// The same for `<set>`: on seen pairs and triples, whose rows share a position.
    static TokenTrainer of_set(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                               const steering::TokenStore& tokens, TrainSettings settings);

    /// The same for any operator.
    static TokenTrainer of_operator(const model::Decoder& decoder, const steering::Assembler& assembler,
                                    ItemSource source, const steering::TokenStore& tokens, Operator trained,
                                    TrainSettings settings);

    bool finished() const { return step_ >= settings_.steps; }

    /// One step of the optimizer. Where memory is short the batch is worked through in twice as many parts, whose
    /// gradients are added; throws OutOfMemory where one example is too much.
    StepReport step();

    /// Chooses the fewest parts with which a step fits into `free_bytes`.
    StepPlan fit(double free_bytes);
    int parts() const { return parts_; }

    int steps_done() const { return step_; }
    const TrainSettings& settings() const { return settings_; }
    const at::Tensor& rows() const { return rows_; }   // [r, d] float32, detached
    const at::Tensor& start() const { return start_; } // rows before the first step
    const std::vector<std::string>& names() const { return names_; }

    /// Everything the next step needs; `restore` throws Mismatch when the file was made with other settings.
    void save(const std::filesystem::path& checkpoint) const;
    void restore(const std::filesystem::path& checkpoint);

private:
    TokenTrainer(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                 TrainSettings settings);
    std::vector<std::vector<std::size_t>> combinations() const;
    std::optional<TrainItem> answer_to(const std::vector<std::size_t>& wanted, Random& random) const;
    std::string taught(const std::string& prompt, std::vector<std::size_t> wanted, Random& random) const;
    std::size_t draw_task(Random& random) const;
    Example draw(Random& random, std::size_t turn) const;
    std::vector<Example> draw_batch(int step) const;
    StepPlan plan_of(const std::vector<Example>& examples, int parts) const;
    at::Tensor backward(const std::vector<Example>& examples, const at::Tensor& leaf) const;
    void update(const at::Tensor& gradient, const std::vector<bool>& present, double rate);
    std::string description() const;

    const model::Decoder& decoder_;
    const steering::Assembler& assembler_;
    ItemSource source_;
    TrainSettings settings_;
    std::optional<Operator> operator_;
    std::vector<std::string> names_;              // of the rows
    std::vector<std::vector<std::size_t>> tasks_; // behaviours of each kind of example
    std::vector<std::size_t> sizes_;              // of an operator's tasks: where those of each size end
    at::Tensor rows_, start_, frozen_;     // frozen_: other rows [n, d] when an operator trains, behaviours first
    std::vector<std::int64_t> frozen_row_; // behaviour -> row of frozen_
    at::Tensor first_, second_;            // AdamW's moments
    std::vector<std::int64_t> updates_;    // per row
    int step_ = 0, parts_ = 1;
    TokenId end_ = -1; // closes an answer; -1 where the model has none
};

/// Throws InvalidInput naming the first setting that is out of range.
void check_settings(const TrainSettings& settings);

/// The rate of step number `step` (from 0): a linear warm-up, then linearly to 0.
double learning_rate_at(const TrainSettings& settings, int step);

/// Of the ids that end an answer, the one that the template writes behind it; -1 where the model has none.
TokenId answer_end(const model::Decoder& decoder, const steering::Assembler& assembler);

/// Numbers by which a checkpoint knows the model it was made with.
Json signature_of(const model::Decoder& decoder);

} // namespace steerdeck::train
