#pragma once

#include "core/train/trainer.h"

namespace steerdeck::train {

/// A training that takes the examples of `other`'s first step at every step, so that one can be watched; else as
/// `other` is: its objective, its settings, its start. `decoder` and `assembler` are those that `other` was made with.
Trainer repeating(const model::Decoder& decoder, const steering::Assembler& assembler,
                  std::shared_ptr<const Trainer> other);

} // namespace steerdeck::train
