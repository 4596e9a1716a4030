#pragma once

#include "core/train/objective.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::train {

/// T^2 KL(teacher || student) of every position, both softmaxes at temperature T (Hinton et al. 2015; arXiv 2601.05062
/// eq. 3). teacher, student [n, d] are hidden states before the head [vocab, d], which is frozen. Gives [n],
/// differentiable in `student`. Works through chunks of positions and keeps only the gradient with respect to
/// `student`, so that memory does not grow with n x vocab: dL/dz = T (q - p), dL/dh = dL/dz W.
at::Tensor distillation_loss(const at::Tensor& teacher, const at::Tensor& student, const at::Tensor& head,
                             double temperature);

/// What a pass compares: hidden states [n, d] of both sides at the positions that predict the answers' ids, example
/// after example.
struct ComparedStates {
    at::Tensor teacher, student;
    std::shared_ptr<const void> kept; // as PassLosses::kept
};

/// Bytes that `distillation_loss` takes for its chunks of logits on such a device.
double distillation_bytes(int vocab_size, const c10::Device& device);

/// Objectives in which the model, reading a prompt with instructions, teaches itself, reading the prompt with learned
/// rows in their place (arXiv 2601.05062, section 3). Their one parameter is "rows" [learners, d].
class Distillation : public Objective {
public:
    PassLosses losses(const Pass& pass) const override;
    MemoryNeeds memory() const override;
    double work(const std::vector<Example>& examples, ReadSoFar* read) const override;

    /// The states whose difference `losses` measures, differentiable in the pass's parameters. What the teacher gave
    /// for these examples before may be handed in: it does not change.
    ComparedStates states(const Pass& pass, const at::Tensor& teacher = {}) const;
    /// The names of the rows that students' ids from vocab_size on refer to, in the order of the ids.
    virtual std::vector<std::string> side_names() const { return names_; }

protected:
    using Objective::Objective;

    /// The side table [r, d] that the students' ids refer to, of which `rows` learn.
    virtual at::Tensor side_table(const at::Tensor& rows) const = 0;

    /// An example of both prompts with one answer. `ids` are those of the rows behind the student's prompt, of which
    /// the first `set_length` form a set.
    Example example(const std::string& prompt, const std::string& teacher_prompt, const std::vector<std::int32_t>& ids,
                    int set_length, const std::string& response) const;

    /// Rows in use that students read and nothing changes.
    struct FrozenRows {
        std::vector<std::string> names;        // of behaviours, then of operators
        std::vector<std::int32_t> of_behavior; // position in the set -> its row, -1 for none
        std::int64_t behaviors = 0;            // so many of the first names are behaviours
        at::Tensor rows;                       // [n, d]; undefined where there are none
    };
    /// Those of seen behaviours but `without`, then those of `operators`, as far as `tokens` have them.
    FrozenRows frozen_rows(const steering::TokenStore& tokens, std::span<const std::string> without,
                           std::span<const std::string_view> operators) const;

    /// Puts positions in the set into the order in which a deck's set is read: by category, then by name.
    void sort_as_set(std::vector<std::size_t>& behaviors) const;
};

} // namespace steerdeck::train
