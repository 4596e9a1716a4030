/// train: one trainer for everything that is learned while the model stays frozen.
///
/// - `trainer.h`     : `Trainer` takes an objective's steps: batches, parts that fit into memory, AdamW, checkpoints
/// - `objective.h`   : `Objective`, what a kind of training must say: parameters, examples, losses; how new ones fit
/// - `tokens.h`      : behaviours' tokens, distilled from their instructions
/// - `operators.h`   : `<and>`, `<or>`, `<not>`, `<set>`, distilled from joined instructions
/// - `distillation.h`: what those two share: teacher, student and the divergence between them
/// - `repeated.h`    : any of these on the same few examples at every step, to be watched
/// - `completion.h`  : what objectives of plain answers share: the cross-entropy over the answer (the other ways to
///   steer, `core/methods/training.h`, are such)
///
/// Its parts: `settings.h`, `data.h` (prompts with answers), `sampler.h` (a step's examples), `optimizer.h`,
/// `memory_plan.h`, `checkpoint.h`, `answer_states.h` (common beginnings read once), `kept_states.h` (what later steps
/// need again).
#pragma once

#include "core/train/operators.h"
#include "core/train/tokens.h"
#include "core/train/trainer.h"
