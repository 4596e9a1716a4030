#pragma once

#include "model/config.h"
#include "model/kv_cache.h"

#include <ATen/core/Tensor.h>
#include <string>
#include <vector>

namespace steerdeck::model {

/// One block's weights. What a matrix product can do at once is kept together: q, k, v in one, gate and up in one.
struct Block {
    at::Tensor attention_norm; // [d]
    at::Tensor qkv;            // [(n_heads + 2 n_kv_heads) head_dim, d]
    at::Tensor out;            // [d, n_heads head_dim]
    at::Tensor mlp_norm;       // [d]
    at::Tensor gate_up;        // [2 mlp_size, d]
    at::Tensor down;           // [d, mlp_size]
};

struct Weights {
    at::Tensor embedding; // [vocab, d]
    std::vector<Block> blocks;
    at::Tensor final_norm; // [d]
    at::Tensor head;       // [vocab, d]; the embedding itself where tied

    /// Every tensor once, in a fixed order.
    std::vector<at::Tensor*> all();
};

/// Where each position of a batch is and what it may see. Built once per input, shared by every layer.
struct Layout {
    at::Tensor cosine, sine; // [B or 1, 1, T, head_dim]
    at::Tensor mask;         // additive [B or 1, 1, T, S], or undefined where everything is visible
};

/// A decoder-only transformer whose input is ids in an extended vocabulary: ids below `vocab_size` are the model's own;
/// id vocab_size + r is row r of a side table of steering rows. The model's tensors are never resized or written.
class Decoder {
public:
    Decoder(ModelConfig config, Weights weights);

    const ModelConfig& config() const { return config_; }
    const Weights& weights() const { return weights_; }
    at::ScalarType dtype() const { return weights_.embedding.scalar_type(); }

    /// Embeddings [B, T, d] of `ids` [B, T] (int64); `side` [r, d] may be undefined where no id reaches vocab_size.
    /// A single gather over both tables; differentiable in `side`.
    at::Tensor embed(const at::Tensor& ids, const at::Tensor& side) const;

    /// A layout for T new positions that follow `past` cached ones. `first_visible` [B] (int64), where given, is each
    /// row's first real position in a batch padded on the left: what comes before it is masked and its position counts
    /// as 0.
    Layout layout(std::int64_t length, std::int64_t past, const at::Tensor& first_visible = {}) const;

    /// Hidden states [B, T, d] after the final norm (the head's input) of `embeddings` [B, T, d]. With `cache`, keys
    /// and values of these positions are appended to it and what it holds is seen.
    at::Tensor forward(const at::Tensor& embeddings, const Layout& layout, KvCache* cache = nullptr) const;

    /// Logits [..., vocab] of hidden states [..., d].
    at::Tensor logits(const at::Tensor& hidden) const;

    /// A decoder that shares nothing and holds its weights as `dtype`.
    Decoder as(at::ScalarType dtype) const;

private:
    at::Tensor attend(const at::Tensor& x, const Block& block, int layer, const Layout& layout, KvCache* cache) const;

    ModelConfig config_;
    Weights weights_;
};

/// Reads config.json and model.safetensors (or the shards of model.safetensors.index.json) of a Hugging Face folder, as
/// `dtype`. Throws UnreadableFile naming the file and the tensor that is missing, of the wrong shape, or not finite.
Decoder load_decoder(const std::filesystem::path& folder, at::ScalarType dtype);

/// Random weights: normal with deviation 0.02 (output projections scaled by 1 / sqrt(2 layers)), norms 1. Deterministic
/// in `seed`.
Weights random_weights(const ModelConfig& config, std::uint64_t seed);

/// Writes config.json and model.safetensors under the names `transformers` uses, as `dtype`.
void save_decoder(const Decoder& decoder, const std::filesystem::path& folder, at::ScalarType dtype);

/// SHA-256 over config.json and the weight files of `folder`.
std::string model_fingerprint(const std::filesystem::path& folder);

} // namespace steerdeck::model
