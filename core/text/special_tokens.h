#pragma once

#include "core/base/json.h"

namespace steerdeck {

/// The texts of a model's special tokens by name ({"bos_token": "<s>", ...}), as the tokenizer_config.json in
/// `directory`, or the GGUF file of that name, has them; an empty object without one. Throws UnreadableFile.
Json special_tokens_of_model(const std::filesystem::path& directory);

} // namespace steerdeck
