#pragma once

#include "core/train/trainer.h"

namespace steerdeck::train {

/// Where the training of a behaviour's token begins (arXiv 2601.05062, section 3): the mean [d] of the embeddings of
/// its instructions' tokens, float32 on the CPU; of those instructions that `style` draws from.
at::Tensor start_of(const model::Decoder& decoder, const steering::Assembler& assembler,
                    const behaviors::Behavior& behavior, const behaviors::InstructionStyle& style = {});

/// Distils the instructions of `behaviors` (positions in the set) into a row each; every example is about one of them.
/// `in_use` are the tokens to refine and to keep company, where the settings ask for either; read here alone.
/// Throws InvalidInput for no behaviours, settings out of range, or a token that they ask for and nobody trained.
Trainer token_trainer(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                      std::vector<std::size_t> behaviors, TrainSettings settings,
                      const steering::TokenStore* in_use = nullptr);

} // namespace steerdeck::train
