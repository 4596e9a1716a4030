#pragma once

#include <ATen/core/Tensor.h>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace steerdeck::train {

/// A tensor that is trained: float32, on the CPU but within a trainer, which has it on the model's device; slice i of
/// its first dimension belongs to learner i.
struct Parameter {
    std::string name;
    at::Tensor value; // [learners, ...]
};

struct AdamSettings {
    double beta1 = 0.9, beta2 = 0.999, eps = 1e-8;
    double weight_decay = 0;
    double clip = std::numeric_limits<double>::infinity(); // largest norm of a learner's gradient
};

/// What AdamW remembers between steps.
struct AdamState {
    std::vector<at::Tensor> exp_avg, exp_avg_sq; // for each parameter, of its shape
    std::vector<std::int64_t> updates;           // of each learner

    static AdamState of(const std::vector<at::Tensor>& parameters);
};

/// AdamW (Loshchilov & Hutter 2019; arXiv 1711.05101) of each learner by itself: its gradient is clipped by its own
/// norm, its bias corrected by its own number of updates, and one without an example in a step stays as it is. So a
/// row of an embedding, or a behaviour's factors, train alike alone and beside others.
class RowAdam {
public:
    RowAdam(const std::vector<at::Tensor>& parameters, AdamSettings settings);

    /// Moves `parameters` [learners, ...] in place against `gradients` of the same shapes at `rate`; learners for which
    /// `present` is false are left alone. Gives the norm of all gradients together, before clipping. A GPU is waited
    /// for once, for the norms.
    double step(const std::vector<at::Tensor>& parameters, const std::vector<at::Tensor>& gradients,
                const std::vector<bool>& present, double rate);

    const AdamState& state() const { return state_; }
    void restore(AdamState state) { state_ = std::move(state); }

private:
    AdamSettings settings_;
    AdamState state_;
};

} // namespace steerdeck::train
