#pragma once

#include "core/methods/methods.h"
#include "core/train/trainer.h"

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
    double dropout = 0.1; // probability that an adapter's input is left out while it trains
};

/// TrainSettings with the learning rate that suits each method on the demo model.
train::TrainSettings lm_steer_training();
train::TrainSettings lora_training();

/// Learn parameters of their own for each of `behaviors` (positions in the set), on plain prompts with answers that
/// obey it. Throw InvalidInput for no behaviours or bad settings.
train::Trainer lm_steer_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                                train::ItemSource source, std::vector<std::size_t> behaviors,
                                train::TrainSettings settings, LmSteerSettings method = {});
train::Trainer lora_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                            train::ItemSource source, std::vector<std::size_t> behaviors, train::TrainSettings settings,
                            LoraSettings method = {});

/// What one of these trainers has learned so far, for each behaviour; `made` goes into each.
std::vector<Learned> learned(const train::Trainer& trainer, const Json& made = Json::object());

} // namespace steerdeck::methods
