#pragma once

#include "core/methods/methods.h"
#include "core/methods/settings.h"
#include "core/train/trainer.h"

#include <functional>
#include <string>
#include <vector>

namespace steerdeck::methods {

/// Learn parameters of their own for each of `behaviors` (positions in the set), on plain prompts with answers that
/// obey it. Throw InvalidInput for no behaviours or bad settings.
train::Trainer lm_steer_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                                train::ItemSource source, std::vector<std::size_t> behaviors,
                                train::TrainSettings settings, LmSteerSettings method = {});
train::Trainer lora_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                            train::ItemSource source, std::vector<std::size_t> behaviors, train::TrainSettings settings,
                            LoraSettings method = {});
/// What an answer of the model's own earns, where `right` is the data's (AdapterLoss::grpo alone).
using Reward = std::function<double(const std::string& answer, const std::string& right)>;

/// `kind` is adapter or fixed_vector. Without a reward the behaviour's verifier gives 1 or 0.
train::Trainer adapter_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                               train::ItemSource source, std::vector<std::size_t> behaviors,
                               train::TrainSettings settings, AdapterSettings method = {},
                               Method kind = Method::adapter, Reward reward = {});
/// The rate falls as a cosine (the published schedule of the joint training).
train::Trainer joint_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                             train::ItemSource source, std::vector<std::size_t> behaviors,
                             train::TrainSettings settings, JointSettings method = {}, Reward reward = {});

/// What adapters have come to at one place of one block, or fixed vectors.
struct LayerNorms {
    ChangeTensor where;      // its part means nothing
    double down = 0, up = 0; // Frobenius norms; of a fixed vector `up` is its norm and `down` NaN
    double lora_cosine = 0;  // of a joint training |W_down V| / |W_down|, where V spans what LoRA's change of the
                             // block's down projection writes to: the cosine of the angle between W_down and that
                             // space. Before the newest step's projection, which makes it 0; else NaN
};
/// Of each behaviour of one of these trainers, by block and place; empty for what is no adapter.
std::vector<std::vector<LayerNorms>> layer_norms(const train::Trainer& trainer);

/// What one of these trainers has learned so far, for each behaviour; `made` goes into each.
std::vector<Learned> learned(const train::Trainer& trainer, const Json& made = Json::object());
/// The same of parameters that it had at another step.
std::vector<Learned> learned(const train::Trainer& trainer, const std::vector<train::Parameter>& parameters,
                             const Json& made);

} // namespace steerdeck::methods
