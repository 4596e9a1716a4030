#pragma once

#include "core/train/objective.h"

namespace steerdeck::train {

/// The items of `source` whose prompts are among the `share` that is held out, or else the others. Which prompts those
/// are follows from their words alone, so that no example of a prompt is on both sides.
ItemSource part_of(ItemSource source, double share, bool held_out);

/// `count` examples, always the same for a source, for the learners in turn. Throws InvalidInput naming the behaviour
/// for which there are none.
std::vector<Example> held_out_examples(const Objective& objective, int count);

struct HeldOutLoss {
    double loss = 0;                // mean over the learners with examples
    std::vector<double> of_learner; // mean over its answers' ids; NaN where it has no example
};

/// What `objective` loses on `examples` with these parameters; nothing is learned. `at_once` examples are read
/// together.
HeldOutLoss held_out_loss(const Objective& objective, const std::vector<Example>& examples,
                          const std::vector<at::Tensor>& parameters, int at_once);

} // namespace steerdeck::train
