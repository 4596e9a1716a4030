#pragma once

#include "core/base/gguf_output.h"
#include "core/model/config.h"

#include <optional>

namespace steerdeck::exchange {

/// The name of a GGUF file's architecture for a model of this kind.
std::string gguf_architecture(const model::ModelConfig& config);

/// Writes what the configuration says, for an embedding of `rows` rows; `name` is for readers. Call it when `out` holds
/// the tensors. Throws InvalidInput for what a GGUF file of this architecture cannot say, before anything is written:
/// the metadata are read again and compared.
void set_configuration(const model::ModelConfig& config, int rows, const std::string& name, GgufOutput& out);

/// The divisors of the rotation's frequencies [head_dim / 2] that stand in the tensor rope_freqs; none where there are
/// none.
std::optional<std::vector<float>> rope_divisors(const model::ModelConfig& config);

} // namespace steerdeck::exchange
