#pragma once

#include "core/base/gguf.h"
#include "core/model/config.h"

namespace steerdeck::model {

/// A tensor of a GGUF file under the name that `transformers` gives it.
struct GgufTensor {
    std::string name;                // "model.layers.0.self_attn.q_proj.weight"
    int type;                        // of ggml, one that opens
    std::vector<std::int64_t> shape; // rows first: [rows, columns] of a matrix
    std::filesystem::path file;
    std::uint64_t offset, bytes; // in the file; rows follow one another
    /// Where above 0: rows of this many heads, each with its rows as pairs (0, h/2), (1, h/2 + 1), ... one after the
    /// other, h the rows of a head. `transformers` wants the first ones of all pairs, then the second ones:
    /// row r of a head there is row 2 (r mod h/2) + r / (h/2) here.
    int permuted_heads = 0;
    bool one_added = false; // a norm's weight that holds the 1 which `ModelConfig::norm_adds_one` adds
};

/// The tensors that a model with this file computes with, and any others under their own names. Throws UnreadableFile
/// for a type that cannot be opened, by its name, and as `gguf_config`.
std::vector<GgufTensor> gguf_tensors(const std::filesystem::path& file);
std::vector<GgufTensor> gguf_tensors(const Gguf& gguf);

/// The name that `transformers` gives the tensor `name` of this file; `name` itself where it knows none.
std::string gguf_tensor_name(const Gguf& gguf, const std::string& name);

/// What the config.json of this model would say. Architectures: llama (Mistral's too), mistral, mistral3, qwen2, qwen3,
/// gemma3, smollm3, olmo2. Throws UnreadableFile for any other, for a missing key, and for what is not supported, by
/// its name.
Json gguf_config(const Gguf& gguf);

/// The configuration of the model in this file. Throws as `read_config` and `gguf_config`.
ModelConfig read_config(const Gguf& gguf);

/// The name that a GGUF file of this architecture gives the tensor that `transformers` calls `name`; empty where there
/// is none.
std::string gguf_name_of(const std::string& name, const std::string& architecture);

/// Whether files of this architecture hold the rows of q and k as pairs (see GgufTensor::permuted_heads).
bool gguf_pairs_rows(const std::string& architecture);

/// Adds what no config.json says: which biases there are, and the divisors of the rotation's frequencies.
void add_gguf_parts(const Gguf& gguf, ModelConfig& config);

} // namespace steerdeck::model
