/// model: the frozen transformer. Reads and writes safetensors, describes a model, runs it, and chooses device and
/// dtype.
///
/// - `ModelConfig`  : what config.json says, checked
/// - `Safetensors`  : tensors and metadata of one file, checked
/// - `Decoder`      : ids in an extended vocabulary -> hidden states -> logits
/// - `KvCache`      : keys and values of what was already read
/// - `Hardware`     : device, dtype, threads and attention, chosen by measurement
#pragma once

#include "base/json.h"

#include <filesystem>

namespace steerdeck::model {

/// Shape of a Llama-kind decoder, as in a Hugging Face config.json.
struct ModelConfig {
    std::string architecture = "llama";
    int hidden_size = 0;
    int layers = 0;
    int n_heads = 0, n_kv_heads = 0, head_dim = 0;
    int mlp_size = 0;
    int vocab_size = 0;
    int max_positions = 0;
    float norm_eps = 1e-5f;
    float rope_theta = 10000;
    bool tied_head = true;
    int bos_id = -1, eos_id = -1, pad_id = -1;
};

/// Reads and checks `folder`/config.json. Throws UnreadableFile naming the key and the wish; an unknown architecture or
/// an unsupported setting is refused by its name.
ModelConfig read_config(const std::filesystem::path& folder);

/// The config.json that `transformers` reads for this model, weights stored as `dtype` ("bfloat16").
Json to_json(const ModelConfig& config, const std::string& dtype);

} // namespace steerdeck::model
