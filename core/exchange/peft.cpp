#include "core/exchange/peft.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>

namespace steerdeck::exchange {
namespace fs = std::filesystem;
namespace {

std::map<std::string, std::string> metadata_of(const steering::ModelIdentity& identity,
                                               const std::vector<std::string>& names)
{
    return {{"format", "pt"},
            {"steerdeck.model", identity.model},
            {"steerdeck.model_name", identity.name},
            {"steerdeck.tokenizer", identity.tokenizer},
            {"steerdeck.names", Json(names).dump()}};
}

void write_config(const fs::path& folder, Json json)
{
    write_file_atomically(folder / "adapter_config.json",
                          json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace

void write_prompt_tuning(const fs::path& folder, const at::Tensor& rows, const std::vector<std::string>& names,
                         const std::string& base, const model::ModelConfig& config,
                         const steering::ModelIdentity& identity)
{
    model::write_safetensors(folder / "adapter_model.safetensors",
                             {{{"prompt_embeddings", rows.to(at::kFloat).contiguous()}}, metadata_of(identity, names)});
    write_config(folder, {{"peft_type", "PROMPT_TUNING"},
                          {"task_type", "CAUSAL_LM"},
                          {"base_model_name_or_path", base},
                          {"inference_mode", true},
                          {"num_virtual_tokens", rows.size(0)},
                          {"token_dim", config.hidden_size},
                          {"num_layers", config.layers},
                          {"num_attention_heads", config.n_heads},
                          {"num_transformer_submodules", 1},
                          {"prompt_tuning_init", "RANDOM"},
                          {"prompt_tuning_init_text", nullptr},
                          {"tokenizer_name_or_path", nullptr},
                          {"revision", nullptr}});
}

void write_trainable_tokens(const fs::path& folder, const std::vector<Word>& words, const std::string& base,
                            const model::ModelConfig& config, const steering::ModelIdentity& identity)
{
    auto sorted = words;
    std::ranges::sort(sorted, {}, &Word::id);
    std::vector<std::string> names;
    Json ids = Json::array();
    for (const auto& word : sorted) {
        names.push_back(word.name);
        ids.push_back(word.id);
    }
    model::write_safetensors(
        folder / "adapter_model.safetensors",
        {{{"base_model.model.model.embed_tokens.trainable_tokens_delta", stored_rows(sorted, config)}},
         metadata_of(identity, names)});
    write_config(folder, {{"peft_type", "TRAINABLE_TOKENS"},
                          {"task_type", "CAUSAL_LM"},
                          {"base_model_name_or_path", base},
                          {"inference_mode", true},
                          {"target_modules", Json::array({"embed_tokens"})},
                          {"token_indices", ids},
                          {"init_weights", true},
                          {"revision", nullptr}});
}

} // namespace steerdeck::exchange
