#pragma once

#include "core/exchange/sources.h"
#include "core/steering/token.h"

/// Folders of Hugging Face's PEFT (https://github.com/huggingface/peft): adapter_config.json and
/// adapter_model.safetensors. The model's and the tokenizer's fingerprints stand in the latter's metadata.
namespace steerdeck::exchange {

/// PROMPT_TUNING: `rows` [n, d] stand before the whole input, not behind the user's text where they were trained, so
/// their effect is another. They are used as they are, behind the embedding's scale. `base`: what the folder says its
/// model is. `names`: what each row stands for.
void write_prompt_tuning(const std::filesystem::path& folder, const at::Tensor& rows,
                         const std::vector<std::string>& names, const std::string& base,
                         const model::ModelConfig& config, const steering::ModelIdentity& identity);

/// TRAINABLE_TOKENS: rows at the ids of placed `words`, wherever a text says them. Where the words stand behind the
/// model's own rows, the model must be given `rows` rows first (resize_token_embeddings). A head that is the embedding
/// gets the rows, too, so that the words must be kept from being said (suppress_tokens).
void write_trainable_tokens(const std::filesystem::path& folder, const std::vector<Word>& words,
                            const std::string& base, const model::ModelConfig& config,
                            const steering::ModelIdentity& identity);

} // namespace steerdeck::exchange
