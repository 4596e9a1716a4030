#pragma once

#include "core/base/json.h"

namespace steerdeck {

/// What the files beside a tokenizer.json say of its special tokens: tokenizer_config.json, and, where that has no
/// added_tokens_decoder, special_tokens_map.json and added_tokens.json, as `transformers` reads them.
struct SpecialTokens {
    Json named = Json::object();  // texts by name, as chat templates read them: {"bos_token": "<s>", ...}
    Json added = Json::array();   // tokens that these files add, as entries of a tokenizer.json's `added_tokens`
    Json further = Json::array(); // the same; but one that is an added token already stays as it is
};

/// Of a model's folder, empty where it has none of these files; of a GGUF file the named ones, for its vocabulary has
/// them all. Throws UnreadableFile.
SpecialTokens special_tokens_in(const std::filesystem::path& folder);

/// The `added_tokens` of a tokenizer.json and those of the files beside it as one list.
Json with_special_tokens(Json added_tokens, const SpecialTokens& special);

/// `named` alone.
Json special_tokens_of_model(const std::filesystem::path& folder);

} // namespace steerdeck
