/// Settings of the ways to steer that are trained, without tensors: both programs use them.
#pragma once

#include "core/base/json.h"
#include "core/model/stream_change.h"
#include "core/train/settings.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::methods {

/// h' = h + epsilon h in out before the head (LM-Steer, Han et al. 2024).
struct LmSteerSettings {
    int rank = 64;
    double epsilon = 1e-3;
    double deviation = 0.01; // of the normal start of both factors
};

/// What a training of adapters or LoRA learns from.
enum class AdapterLoss {
    completion,   // answers: cross-entropy over their ids (arXiv 2603.00425)
    distillation, // the model itself, reading the instructions, as tokens do (arXiv 2601.05062)
    grpo          // of adapters: its own answers, by how the behaviour's verifier rates them (group-relative policy
                  // optimisation, arXiv 2402.03300, one update for each group, without a reference model)
};

/// W x becomes W x + alpha / rank out (in x) for some matrices of every block (Hu et al. 2021).
struct LoraSettings {
    int rank = 8;
    double alpha = 16;
    double dropout = 0.1; // probability that an adapter's input is left out while it trains
    std::vector<std::string> projections = {"gate", "up", "down"}; // of gate, up, down, q, k, v, o
    AdapterLoss loss = AdapterLoss::completion;                    // of LoRA alone: completion or distillation

    bool operator==(const LoraSettings&) const = default;
};

/// Low-rank changes h <- h + up f(down h) of the stream, or fixed vectors h <- h + v (arXiv 2603.00425). `down` starts
/// kaiming-uniform(sqrt 5) times 1e-3, `up` and v at zero.
struct AdapterSettings {
    int rank = 8; // means nothing to fixed vectors, as does the function
    model::ChangeFunction function = model::ChangeFunction::silu;
    std::string place = "block";  // as places_together calls it
    std::vector<int> layers = {}; // blocks; empty = every one
    bool last_position = false;   // act only on a prompt's last id and on what follows it
    AdapterLoss loss = AdapterLoss::completion;
    int group = 6;           // of grpo: answers to each prompt that are held against one another,
    int max_new_tokens = 60; // and the longest of them

    bool operator==(const AdapterSettings&) const = default;
};

/// LoRA and adapters that are trained together, kept apart by projecting the adapters' `down` out of the space that
/// LoRA's change of the block's down projection writes to: down <- down (I - V V^T).
struct JointSettings {
    AdapterSettings adapter;
    LoraSettings lora = {8, 8, 0, {"gate", "up", "down", "q", "k", "v", "o"}};
    std::string orthogonal = "step"; // when: "step", "epoch" (a fifth of the steps), "init", "never", or every so many
                                     // steps: "100"

    bool operator==(const JointSettings&) const = default;
};

struct DareSettings {
    double drop = 0.5;      // probability that an entry of a difference is dropped; 0 <= drop < 1
    std::uint64_t seed = 1; // of the entries; with a behaviour's name it decides them

    bool operator==(const DareSettings&) const = default;
};

/// How the factors that LM-Steer learned about several behaviours are put together, each with its strength s.
enum class LmSteerComposition {
    products,        // h + epsilon h (sum of s in out): the behaviours' own changes, added
    factors,         // h + epsilon h (sum of in)(sum of s out), as arXiv 2601.05062 composes them
    factors_unscaled // the same without epsilon: h + h (sum of in)(sum of s out)
};

std::string_view name_of(LmSteerComposition composition);
/// Throws InvalidInput naming those that exist.
LmSteerComposition lm_steer_composition_named(std::string_view name);

/// How what a method learned about several behaviours is put together when it answers.
struct Composing {
    DareSettings dare = {};
    LmSteerComposition lm_steer = LmSteerComposition::products;

    bool operator==(const Composing&) const = default;
};

/// Adds what is not as by default: results of before there was a choice are described as they were.
void add_composing(Json& settings, const Composing& composing);
/// Throws UnreadableFile naming `where`, InvalidInput for a composition that does not exist.
Composing composing_from(const Json& settings, const std::string& where);
/// Throws InvalidInput where entries are dropped with a probability that is none, or 1.
void check(const Composing& composing);

std::string_view name_of(AdapterLoss loss);
/// Throws InvalidInput naming those that exist.
AdapterLoss adapter_loss_named(std::string_view name);

/// Steps between two projections of a training of `steps` steps: 0 = never, -1 = once, behind the first. Throws
/// InvalidInput for a word that says neither.
int steps_between_projections(const std::string& orthogonal, int steps);

/// Throw InvalidInput naming the first setting that is out of range. Of layers only the model knows the last.
void check(const AdapterSettings& settings);
void check(const LoraSettings& settings);
void check(const JointSettings& settings, int steps);

/// How adapters are trained as published: "repository" (SiLU, rate 9e-4) or "paper" (linear, rate 1e-3): linear decay
/// behind a warm-up of 3 %, no weight decay, clipping at 1, 8 x 2 examples a step. Throws InvalidInput for another
/// name.
struct AdapterPreset {
    train::TrainSettings training;
    AdapterSettings adapter;
};
AdapterPreset adapter_preset(std::string_view name);

/// How activations are measured in a published way: "paper" (arXiv 2601.05062: behind block 10, times 3, with
/// instructions as sentences). Throws InvalidInput for another name.
struct CaaPreset {
    int layer = -1;
    double scale = 3;
    behaviors::InstructionStyle instructions = {};
};
CaaPreset caa_preset(std::string_view name);

/// TrainSettings with the learning rate that suits each method on the demo model.
train::TrainSettings lm_steer_training();
train::TrainSettings lora_training();
train::TrainSettings adapter_training();
train::TrainSettings joint_training();

} // namespace steerdeck::methods
