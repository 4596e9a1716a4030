#pragma once

#include "core/model/config.h"
#include "core/model/kv_cache.h"

#include <ATen/core/Tensor.h>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace steerdeck::model {

/// One block's weights. What a matrix product can do at once is kept together: q, k, v in one, gate and up in one.
/// What a kind does not have stays undefined.
struct Block {
    at::Tensor attention_norm, attention_norm_after;        // [d]
    at::Tensor qkv;                                         // [(n_heads + 2 n_kv_heads) head_dim, d]
    at::Tensor out;                                         // [d, n_heads head_dim]
    at::Tensor mlp_norm, mlp_norm_after;                    // [d]
    at::Tensor gate_up;                                     // [2 mlp_size, d]
    at::Tensor down;                                        // [d, mlp_size]
    at::Tensor qkv_bias, out_bias, gate_up_bias, down_bias; // as their weights' rows
    at::Tensor q_norm, k_norm;                              // [head_dim], or as wide as all heads

    std::vector<at::Tensor*> norms();
    std::vector<at::Tensor*> others();
};

struct Weights {
    at::Tensor embedding; // [vocab, d]
    std::vector<Block> blocks;
    at::Tensor final_norm; // [d]
    at::Tensor head;       // [vocab, d]; the embedding itself where tied

    /// Every defined tensor once, in a fixed order, but for an untied head.
    std::vector<at::Tensor*> all();
    /// The norms' weights, in float32 where they are multiplied before the cast.
    std::vector<at::Tensor*> norms();
};

/// Rows that stand at one and the same position and do not see each other: ids `begin` to `begin + length` of one
/// sequence. What follows goes on as if they were one id, and sees all of them. A length of 0 or 1 is no set.
struct SetSpan {
    int begin = 0, length = 0;

    bool operator==(const SetSpan&) const = default;
};

/// Changes that other methods make to one pass; row b of every tensor belongs to row b of the batch. What is undefined
/// or empty changes nothing. All are differentiable.
struct Interventions {
    /// W x becomes W x + adapter_scale out (in x), with x dropped out first where training asks for it.
    struct Adapter {
        at::Tensor in, out; // [B, r, inputs], [B, outputs, r]
    };
    struct BlockAdapters {
        Adapter gate, up, down;
    };

    int layer = 0;    // the block at whose output (resid_post)
    at::Tensor added; // [B, d] is added,
    at::Tensor from;  // [B] int64: from this place of the sequence on, padding included; undefined: everywhere

    at::Tensor head_in, head_out; // [B, d, r], [B, r, d]: the head reads h + head_scale (h head_in) head_out
    double head_scale = 1;

    std::vector<BlockAdapters> blocks; // one for each block, or none
    double adapter_scale = 1;
    double dropout = 0; // share of an adapter's inputs left out
    std::uint64_t dropout_seed = 0;

    bool empty() const { return !added.defined() && !head_in.defined() && blocks.empty(); }
    /// Rows `chosen` (each below B) of every tensor.
    Interventions rows(const std::vector<std::int64_t>& chosen) const;
    /// Every tensor as `dtype` on `device`.
    Interventions to(at::ScalarType dtype, at::Device device) const;
};

/// Where each position of a batch is and what it may see. Built once per input, shared by every layer.
struct Layout {
    struct Rotation {
        at::Tensor cosine, sine; // [B or 1, 1, T, head_dim]
    };
    std::vector<Rotation> rotations; // one for each of the model's ropes
    std::map<int, at::Tensor> masks; // by window: additive [B or 1, 1, T, S], undefined where everything is visible
};

/// A decoder-only transformer whose input is ids in an extended vocabulary: ids below `vocab_size` are the model's own;
/// id vocab_size + r is row r of a side table of steering rows. The model's tensors are never resized or written.
class Decoder {
public:
    Decoder(ModelConfig config, Weights weights);

    const ModelConfig& config() const { return config_; }
    const Weights& weights() const { return weights_; }
    at::ScalarType dtype() const { return weights_.embedding.scalar_type(); }
    at::Device device() const { return weights_.embedding.device(); }
    /// Whether long inputs without gradients go through the library's fused attention; very long ones always do,
    /// because their scores would not fit into memory.
    void prefer_fused_attention(bool prefer) { fused_attention_ = prefer; }

    /// Embeddings [B, T, d] of `ids` [B, T] (int64, on any device); `side` [r, d] may be undefined where no id reaches
    /// vocab_size.
    /// Differentiable in `side`. The model's own rows are scaled where its kind does so; steering rows are used as they
    /// are.
    at::Tensor embed(const at::Tensor& ids, const at::Tensor& side) const;

    /// What a steering row stands among: the model's own rows [vocab, d] as they enter the first block.
    at::Tensor input_rows() const;

    /// A layout for T new positions that follow `past` cached ones. `first_visible` [B] (int64), where given, is each
    /// row's first real position in a batch padded on the left: what comes before it is masked and its position counts
    /// as 0. `sets`, one for each row where there are any, say where rows share a position; they count from the row's
    /// first real position, and windows count positions too.
    Layout layout(std::int64_t length, std::int64_t past, const at::Tensor& first_visible = {},
                  const std::vector<SetSpan>& sets = {}) const;

    /// Hidden states [B, T, d] after the final norm (the head's input) of `embeddings` [B, T, d]. With `cache`, keys
    /// and values of these positions are appended to it and what it holds is seen. With `recompute`, only each block's
    /// input is kept for the backward pass, which works the rest out again; `layout` and `cache` must then live until
    /// it is over. `interventions` act in the blocks; those of the head are for `logits`.
    at::Tensor forward(const at::Tensor& embeddings, const Layout& layout, KvCache* cache = nullptr,
                       bool recompute = false, const Interventions* interventions = nullptr) const;

    /// The stream [B, T, d] behind block `layer` (0 = the first; resid_post) of `embeddings` [B, T, d].
    at::Tensor residual(const at::Tensor& embeddings, const Layout& layout, int layer) const;

    /// Logits [..., vocab] of hidden states [..., d]; with `interventions` the first dimension is the batch.
    at::Tensor logits(const at::Tensor& hidden, const Interventions* interventions = nullptr) const;

    /// A decoder that shares nothing and holds its weights as `dtype`.
    Decoder as(at::ScalarType dtype) const;

    /// The same decoder with other weights of the same shapes; tensors that are the same stay shared.
    Decoder with(Weights weights) const;

private:
    at::Tensor attend(const at::Tensor& x, const Block& block, int layer, const Layout& layout, KvCache* cache) const;
    at::Tensor through(int layer, at::Tensor x, const Layout& layout, KvCache* cache,
                       const Interventions* interventions) const;
    at::Tensor mlp(int layer, const at::Tensor& x, const Interventions* interventions) const;
    at::Tensor scaled(const at::Tensor& own) const;
    at::Tensor mask(const at::Tensor& step, std::int64_t seen, int window, const at::Tensor& first_visible,
                    const std::vector<SetSpan>& sets) const;

    ModelConfig config_;
    Weights weights_;
    std::vector<at::Tensor> frequencies_; // [head_dim / 2] float32 for each rope
    bool fused_attention_ = false;
};

/// Reads config.json and model.safetensors (or the shards of model.safetensors.index.json) of a Hugging Face folder, as
/// `dtype` into `device`'s memory. Throws UnreadableFile naming the file and the tensor that is missing, of the wrong
/// shape, or not finite; OutOfMemory before anything is read where the weights would take more than `most_bytes`.
Decoder load_decoder(const std::filesystem::path& folder, at::ScalarType dtype, at::Device device = at::kCPU,
                     double most_bytes = std::numeric_limits<double>::infinity());

/// Numbers that the weights of such a model hold.
double parameters_of(const ModelConfig& config);

/// Random weights: normal with deviation 0.02 (output projections scaled by 1 / sqrt(2 layers)), norms 1. Deterministic
/// in `seed`.
Weights random_weights(const ModelConfig& config, std::uint64_t seed);

/// Writes config.json and model.safetensors under the names `transformers` uses, as `dtype`.
void save_decoder(const Decoder& decoder, const std::filesystem::path& folder, at::ScalarType dtype);

/// SHA-256 over config.json and the weight files of `folder`.
std::string model_fingerprint(const std::filesystem::path& folder);

} // namespace steerdeck::model
