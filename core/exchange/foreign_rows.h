#pragma once

#include "core/model/config.h"
#include "core/steering/token.h"

#include <filesystem>
#include <string>
#include <vector>

namespace steerdeck::exchange {

/// Rows that were learned elsewhere, as they stand behind the embedding's scale.
struct ForeignRows {
    std::string kind;               // "PEFT prompt tuning", "PEFT trainable tokens", "plain rows"
    std::string base;               // what they say their model is; may be empty
    std::vector<std::string> names; // one a row; empty where the file has none
    at::Tensor rows;                // [n, d] float32
};

/// Reads a PEFT folder (PROMPT_TUNING, TRAINABLE_TOKENS), or a safetensors file whose tensors are rows [d] or [n, d];
/// of those a lone one's names are its tensors', where each is one row. Throws UnreadableFile; Mismatch with both sizes
/// where they are for another hidden size, layers or heads, and naming both models where the file says by fingerprint
/// that it is another one's.
ForeignRows read_foreign_rows(const std::filesystem::path& path, const model::ModelConfig& config,
                              const steering::ModelIdentity& open);

} // namespace steerdeck::exchange
