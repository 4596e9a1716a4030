#pragma once

#include "core/base/progress.h"
#include "core/demo/pretrain.h"
#include "core/demo/world.h"
#include "core/text/tokenizer.h"

#include <filesystem>
#include <functional>
#include <string>

namespace steerdeck::demo {

struct BuildSettings {
    std::uint64_t seed = 1;
    int vocab_size = 3072; // at 2048, upper-case words fall into letters and such answers need a third more tokens
    int tokenizer_examples = 60'000;
    PretrainSettings pretrain;
    std::filesystem::path out;  // the demo folder: behaviors.json is read there, the model is written there
    std::filesystem::path work; // checkpoints; an interrupted build goes on from here
};

/// The ids the demo model was trained on for one turn: <|user|> prompt <|end|> <|assistant|> answer <|end|>.
IdExample conversation(const Tokenizer& tokenizer, const Example& example);

/// The shape of the demo model over a vocabulary of `vocab_size`.
model::ModelConfig demo_shape(int vocab_size);

/// Learns the tokenizer from the world's sentences and writes tokenizer.json, tokenizer_config.json (with the chat
/// template) and generation_config.json into `settings.out`.
Tokenizer build_tokenizer(const World& world, const BuildSettings& settings);

/// Pretrains the demo model, resuming from `settings.work`, and writes it into `settings.out` as bfloat16.
void build_model(const World& world, const Tokenizer& tokenizer, const BuildSettings& settings,
                 const std::function<void(const PretrainPoint&)>& report, const Cancel& cancel);

} // namespace steerdeck::demo
