#pragma once

#include "core/generate/generate.h"
#include "core/methods/methods.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::methods {

/// One input to answer, and what is changed in the model meanwhile: nothing, or what another method learned about the
/// behaviours.
struct GenerationInput {
    std::vector<std::int32_t> ids;
    model::SetSpan set = {};
    Parts parts = {};
    std::optional<std::uint64_t> seed = {}; // as PerInput::seeds has it; all inputs have one, or none
    std::size_t begun = 0;                  // how many of the last ids are the answer's already
};

/// Whether an input needs merged weights of its own.
bool needs_merging(const GenerationInput& input);

/// The same for parts of the same names and strengths.
std::string names_of(const Parts& parts);

/// Answers `inputs` (`side` as in generate::generate, and throwing what it throws). Those that are steered alike run in
/// one batch; several behaviours are put together as `composing` says, merged weights one model at a time. The indices
/// that `listener` hears are those of `inputs`.
std::vector<generate::Continuation> answer(const model::Decoder& decoder, const at::Tensor& side,
                                           std::span<const GenerationInput> inputs,
                                           const generate::GenerateSettings& settings,
                                           const generate::Listener& listener = {}, const Cancel& cancel = {},
                                           const Composing& composing = {});

} // namespace steerdeck::methods
