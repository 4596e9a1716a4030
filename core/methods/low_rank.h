/// What the trainings of low-rank parts share. Not for others than this room.
#pragma once

#include "core/methods/settings.h"
#include "core/model/decoder.h"
#include "core/train/optimizer.h"

#include <ATen/core/Generator.h>
#include <functional>
#include <string>
#include <vector>

namespace steerdeck::methods {

/// A matrix of a block that LoRA may change.
struct Projection {
    const char* name;             // "gate"
    std::int64_t outputs, inputs; // of the matrix
    model::Interventions::Adapter model::Interventions::BlockAdapters::*adapter;
};

/// All seven, in an order that stays.
std::vector<Projection> projections_of(const model::ModelConfig& config);

/// `i.gate.in` [learners, r, inputs] kaiming-uniform(sqrt 5) and `i.gate.out` [learners, outputs, r] zero, for every
/// block and chosen projection.
std::vector<train::Parameter> lora_parameters(const model::ModelConfig& config, const LoraSettings& settings,
                                              std::int64_t learners, at::Generator& generator);

/// Puts the parameters that `next` gives, in the order of `lora_parameters`, into `interventions`.
void add_lora(const model::ModelConfig& config, const LoraSettings& settings, const std::function<at::Tensor()>& next,
              model::Interventions& interventions);

/// Gives of a parameter [learners, ...] what the examples read, in the model's dtype: [B, ...], or one row [1, ...]
/// where all are of one learner.
class OfExamples {
public:
    OfExamples(const model::Decoder& decoder, const std::vector<std::int64_t>& learner_of);
    at::Tensor operator()(const at::Tensor& parameter) const;

private:
    const model::Decoder& decoder_;
    std::int64_t only_ = -1; // the one learner; -1: several
    at::Tensor learners_;    // [B]
};

} // namespace steerdeck::methods
