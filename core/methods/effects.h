#pragma once

#include "core/methods/answer.h"

#include <vector>

namespace steerdeck::methods {

/// What adapters or fixed vectors do at one place of one block, averaged over the answers' positions.
struct LayerEffect {
    int layer = 0;
    model::ChangePlace place = model::ChangePlace::block;
    double change = 0;    // norm of what is added
    double share = 0;     // of the norm of what it is added to
    at::Tensor direction; // [d] float32, on the CPU: the mean of what is added
};

/// An answer and what steered it layer by layer, in the order of the blocks.
struct Effects {
    std::vector<generate::Continuation> answers; // to each input
    std::vector<LayerEffect> layers;
};

/// Answers `inputs` greedily, all steered by the same behaviours, then reads each with its answer once more and watches
/// the changes from the input's last id on. Throws what `answer` throws.
Effects effects_of(const model::Decoder& decoder, const at::Tensor& side, std::span<const GenerationInput> inputs,
                   int max_new_tokens, const Cancel& cancel = {});

/// The vocabulary's ids that `direction` [d] speaks for, the strongest first: the largest logits of the final norm of
/// it alone (the logit lens, nostalgebraist 2020).
std::vector<TokenId> lens(const model::Decoder& decoder, const at::Tensor& direction, int k);

} // namespace steerdeck::methods
