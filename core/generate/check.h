#pragma once

#include "core/generate/generate.h"

namespace steerdeck::generate {

/// Throws InvalidInput for settings out of range, and for an input that is empty or too long for the model.
void check_settings(const model::Decoder& decoder, const std::vector<std::vector<std::int32_t>>& inputs,
                    const GenerateSettings& settings);

/// Throws InvalidInput where what is carried is not there for every input.
void check_per_input(const PerInput& per_input, const std::vector<std::vector<std::int32_t>>& inputs);

/// Throws Mismatch where a steering row that an input holds, and that is not zero, changes no logit of that input, and
/// InvalidInput where an id names no row of `side`. A row that was seen to act in this model is not tried again. Gives
/// the number of passes over an input that this took.
int check_steering(const model::Decoder& decoder, const at::Tensor& side,
                   const std::vector<std::vector<std::int32_t>>& inputs, const PerInput& per_input);

} // namespace steerdeck::generate
