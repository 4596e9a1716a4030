#pragma once

#include "core/model/decoder.h"

#include <vector>

namespace steerdeck::train {

/// One example: a prompt with an answer, as a student reads it and, where something is distilled, as its teacher does.
struct Example {
    std::vector<std::int32_t> teacher, student; // with the answer and its end; the teacher's empty where there is none
    std::size_t answer_length = 0;              // answer ids, the end included
    std::size_t learner = 0;                    // index of the learner whose loss this is
    model::SetSpan set = {};                    // where the student's ids hold a set
};

/// Memory that an objective's step takes beside the blocks' activations, in bytes.
struct MemoryNeeds {
    double per_position = 0;    // for each position of a part
    double fixed = 0;           // whatever the part: chunks of logits
    bool through_blocks = true; // gradients flow through the blocks; else one block's activations lie there at a time
};

/// How a step is worked through, and what it takes beside the weights, estimated from the shapes of the first steps'
/// examples.
struct StepPlan {
    double bytes = 0;       // at the same time
    int parts = 1;          // pieces of the batch, one after the other; 0 where not even one example fits
    bool recompute = false; // blocks are computed again in the backward pass instead of kept
    int longest = 0;        // ids of the longest example
};

/// Bytes that the backward pass of `positions` positions, each seeing up to `seen`, keeps: estimated from the shapes of
/// what each operation saves. With `recompute` one block at a time.
double activation_bytes(const model::ModelConfig& config, double positions, double seen, double bytes_per_value,
                        bool recompute);

/// What a step of `examples` takes in `parts` parts.
StepPlan plan_step(const model::Decoder& decoder, const MemoryNeeds& needs, const std::vector<Example>& examples,
                   int parts, bool recompute);

/// The fastest way to take a step of `examples` within `free_bytes`: all activations are kept where they fit, in
/// smaller parts of the batch if need be; where those would be too small, blocks are recomputed, again in as few parts
/// as fit.
StepPlan fit_step(const model::Decoder& decoder, const MemoryNeeds& needs, const std::vector<Example>& examples,
                  double free_bytes);

} // namespace steerdeck::train
