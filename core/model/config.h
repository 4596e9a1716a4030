#pragma once

#include "core/base/json.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace steerdeck::model {

/// Where a block's norms stand: on what enters attention and MLP (most kinds), on what leaves them before it is added
/// (OLMo-2), or on both (Gemma-3).
enum class NormPlace { before, after, both };

/// Whether q and k are normalised before the rotation: each head's vector (Qwen3, Gemma-3) or all heads as one
/// (OLMo-2).
enum class QkNorm { none, head, whole };

enum class Activation { silu, gelu_tanh };

/// One rotary position embedding: frequencies theta^(-2 i / head_dim), scaled as `rope_type` says.
struct Rope {
    enum class Scaling { none, linear, llama3 };
    double theta = 10000;
    Scaling scaling = Scaling::none;
    double factor = 1;                                // linear, llama3
    double low = 1, high = 4, original_length = 8192; // llama3
    std::vector<float> divisors; // [head_dim / 2], of the pairs' frequencies, after the scaling; empty = none
    bool operator==(const Rope&) const = default;
};

/// What differs from layer to layer.
struct LayerKind {
    int rope = 0;   // index into `ropes`; -1 where positions are not rotated in
    int window = 0; // positions seen back from each, itself included; 0 = all
};

/// A decoder described by its parts, as in a Hugging Face config.json.
struct ModelConfig {
    std::string architecture = "llama"; // the model_type
    int hidden_size = 0;
    int layers = 0;
    int n_heads = 0, n_kv_heads = 0, head_dim = 0;
    int mlp_size = 0;
    int vocab_size = 0;
    int max_positions = 0;
    float norm_eps = 1e-5f;
    NormPlace norm_place = NormPlace::before;
    bool norm_casts_last = false; // the weight is multiplied in float32, before the cast (OLMo-2, Gemma-3)
    bool norm_adds_one = false;   // the weight is stored less 1 (Gemma-3)
    QkNorm qk_norm = QkNorm::none;
    bool qkv_bias = false, out_bias = false, mlp_bias = false;
    Activation activation = Activation::silu;
    double embedding_scale = 1; // of the model's own rows; steering rows stand after it
    double query_scale = 0;     // of q k^T; 0 = 1 / sqrt(head_dim)
    std::vector<Rope> ropes = {Rope{}};
    std::vector<LayerKind> layer_kinds; // one a layer; empty where all are LayerKind{}
    bool tied_head = true;
    int bos_id = -1, pad_id = -1;
    std::vector<int> eos_ids; // any of them ends an answer; the first is what training teaches

    bool ends(int id) const { return std::find(eos_ids.begin(), eos_ids.end(), id) != eos_ids.end(); }
    LayerKind kind_of(int layer) const { return layer_kinds.empty() ? LayerKind{} : layer_kinds[std::size_t(layer)]; }
};

/// Reads and checks `model`/config.json, and the end ids of generation_config.json where there is one; of a GGUF file,
/// its metadata. Throws UnreadableFile naming the key and the wish; an unknown architecture or an unsupported setting
/// is refused by its name.
ModelConfig read_config(const std::filesystem::path& model);

/// Where the model lies that a person names: a folder that holds config.json, or a GGUF file. Named may be either, any
/// other file of the folder, a folder that holds one GGUF model and no other weights, or a repository of the hub's
/// cache
/// (`models--owner--name`, then its `main` snapshot, else the newest). Throws UnreadableFile where there is none, and
/// where a folder holds several GGUF models, naming them.
std::filesystem::path model_path(const std::filesystem::path& named);

/// The name of the model at a `model_path`, as people know it: its folder's, or the file's without its ending.
std::string model_name(const std::filesystem::path& model);

/// Fills in what `json`'s model_type (llama, mistral, qwen2, qwen3, smollm3, olmo2, gemma3_text) fixes or reads in its
/// own way: norms, biases, rotations, windows, scales. `config` holds the common sizes already.
void describe_family(const Json& json, const std::string& where, ModelConfig& config);

/// Throws UnreadableFile where `object` has `key` with a value that is neither null nor `supported`.
void refuse_other(const Json& object, const char* key, const Json& supported, const std::string& where);

/// The list of whole numbers under `key`; empty where it is missing or null. Throws UnreadableFile where an entry is
/// none.
std::vector<int> whole_numbers(const Json& object, const char* key, const std::string& where);

/// The config.json that `transformers` reads for this model of kind "llama", weights stored as `dtype` ("bfloat16").
Json to_json(const ModelConfig& config, const std::string& dtype);

} // namespace steerdeck::model
