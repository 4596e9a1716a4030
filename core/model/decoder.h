#pragma once

#include "core/base/mapped_file.h"
#include "core/model/config.h"
#include "core/model/interventions.h"
#include "core/model/kv_cache.h"
#include "core/model/layout.h"
#include "core/model/weight.h"

#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

/// The transformer. Beside it: `layout.h` (positions and masks), `interventions.h` (what methods change in a pass),
/// `recompute.h` (blocks computed again in the backward pass), `kernels.h` (the parts of a block).
///
/// B = batch, T = new positions, S = positions seen (cached ones and new ones), d = hidden_size.
namespace steerdeck::model {

/// One block's weights. What a matrix product can do at once is kept together: q, k, v in one, gate and up in one.
/// What a kind does not have stays undefined.
struct Block {
    at::Tensor attention_norm, attention_norm_after;        // [d]
    Weight qkv;                                             // [(n_heads + 2 n_kv_heads) head_dim, d]
    Weight out;                                             // [d, n_heads head_dim]
    at::Tensor mlp_norm, mlp_norm_after;                    // [d]
    Weight gate_up;                                         // [2 mlp_size, d]
    Weight down;                                            // [d, mlp_size]
    at::Tensor qkv_bias, out_bias, gate_up_bias, down_bias; // as their weights' rows
    at::Tensor q_norm, k_norm;                              // [head_dim], or as wide as all heads
};

struct Weights {
    Weight embedding; // [vocab, d]
    std::vector<Block> blocks;
    at::Tensor final_norm;                                // [d]
    Weight head;                                          // [vocab, d]; the embedding itself where tied
    std::vector<std::shared_ptr<const MappedFile>> files; // in which some of them lie; every pass checks them

    /// Every defined matrix once, in a fixed order, but for an untied head.
    std::vector<Weight*> matrices();
    /// The norms' weights, in float32 where they are multiplied before the cast.
    std::vector<at::Tensor*> norms();
    std::vector<at::Tensor*> biases();
    /// All of these as tensors, of a model that is not packed.
    std::vector<at::Tensor*> all();

    /// Values, and bytes of memory; an untied head counts.
    double numel() const;
    double bytes() const;
    /// How most of the matrices lie in memory: "bfloat16"; "Q4_K and Q6_K", the larger share first.
    std::string storage() const;
    /// Bytes of the largest matrix of a block, and of the head, while they are unpacked for a product; 0 where nothing
    /// is packed.
    double unpacked_block() const, unpacked_head() const;
};

/// What was found out about a model once, by a name of the caller's. Thread-safe.
class Remembered {
public:
    bool has(const std::string& name) const;
    void add(const std::string& name);

private:
    mutable std::mutex mutex_;
    std::set<std::string> names_;
};

/// A decoder-only transformer whose input is ids in an extended vocabulary: ids below `vocab_size` are the model's own;
/// id vocab_size + r is row r of a side table of steering rows. The model's tensors are never resized or written.
class Decoder {
public:
    Decoder(ModelConfig config, Weights weights);

    const ModelConfig& config() const { return config_; }
    const Weights& weights() const { return weights_; }
    at::ScalarType dtype() const { return weights_.embedding.dtype(); }
    at::Device device() const { return weights_.embedding.device(); }
    /// Whether long inputs without gradients go through LibTorch's fused attention, where ours is not batch-invariant
    /// (on a GPU); very long ones always do there, because their scores would not fit into memory.
    void prefer_fused_attention(bool prefer) { fused_attention_ = prefer; }

    /// Embeddings [B, T, d] of `ids` [B, T] (int64, on any device); `side` [r, d] may be undefined where no id reaches
    /// vocab_size.
    /// Differentiable in `side`. The model's own rows are scaled where its kind does so; steering rows are used as they
    /// are.
    at::Tensor embed(const at::Tensor& ids, const at::Tensor& side) const;

    /// The layout of T = `length` new positions that follow `past` cached ones. `first_visible` [B] (int64), where
    /// given, is the slot of each sequence's first id in a batch padded on the left: what comes before it is masked and
    /// its position counts as 0. `sets`, one for each sequence where there are any, say where rows share a position;
    /// they count from the sequence's first id, and windows count positions too.
    Layout layout(std::int64_t length, std::int64_t past, const at::Tensor& first_visible = {},
                  const std::vector<SetSpan>& sets = {}) const;

    /// The layout of cached slots `slots` [B, T] that are read once more, each as the end of what is before it (see
    /// layout_of_ends).
    Layout layout_of_ends(const at::Tensor& slots, std::int64_t past) const;

    /// Hidden states [B, T, d] after the final norm (the head's input) of `embeddings` [B, T, d]. With `cache`, keys
    /// and values of these positions are appended to it and what it holds is seen. With `recompute`, only each block's
    /// input is kept for the backward pass, which computes the rest again; `layout` and `cache` must then live until it
    /// is over. `interventions` act in the blocks; those of the head are for `logits`. Where `layout` computes only
    /// some slots, embeddings and states are their rows [N, d], and nothing intervenes.
    ///
    /// Throws UnreadableFile where a file in which weights lie was changed meanwhile.
    ///
    /// Without gradients, on the CPU, a sequence's states have the same bits in every batch, behind any padding, read
    /// at once or in pieces, on any number of threads (see batch_invariant.h).
    at::Tensor forward(const at::Tensor& embeddings, const Layout& layout, KvCache* cache = nullptr,
                       bool recompute = false, const Interventions* interventions = nullptr) const;

    /// The residual stream [B, T, d] behind block `layer` (0 = the first; resid_post) of `embeddings` [B, T, d].
    at::Tensor residual(const at::Tensor& embeddings, const Layout& layout, int layer) const;

    /// Logits [..., vocab] of hidden states [..., d]; with `interventions` the first dimension is the batch.
    at::Tensor logits(const at::Tensor& hidden, const Interventions* interventions = nullptr) const;

    /// A decoder that computes in `dtype`: it shares packed weights, which do not change, and no tensor.
    Decoder as(at::ScalarType dtype) const;

    /// The same decoder with other weights of the same shapes; tensors that are the same stay shared.
    Decoder with(Weights weights) const;

    /// Shared by copies of this decoder; one with other weights remembers nothing of it.
    Remembered& remembered() const { return *remembered_; }

private:
    at::Tensor attend(const at::Tensor& x, const Block& block, int layer, const Layout& layout, KvCache* cache,
                      const Interventions* interventions) const;
    at::Tensor mlp(int layer, const at::Tensor& x, const Interventions* interventions) const;
    at::Tensor block_forward(int layer, at::Tensor x, const Layout& layout, KvCache* cache,
                             const Interventions* interventions, std::int64_t past) const;
    at::Tensor scaled(const at::Tensor& embeddings) const;
    void check_files() const;

    ModelConfig config_;
    Weights weights_;
    std::vector<at::Tensor> frequencies_; // [head_dim / 2] float32 for each rope
    bool fused_attention_ = false;
    std::shared_ptr<Remembered> remembered_ = std::make_shared<Remembered>();
};

/// Reads config.json and model.safetensors (or the shards of model.safetensors.index.json) of a Hugging Face folder, as
/// `dtype` into `device`'s memory. Throws UnreadableFile naming the file and the tensor that is missing, of the wrong
/// shape, or not finite; OutOfMemory before anything is read where the weights would take more than `most_bytes`.
/// Packed weights stay packed, or plain ones are packed, as `storage` says. `watch` hears the bytes read as
/// NamedTensors::tell says.
Decoder load_decoder(const std::filesystem::path& folder, at::ScalarType dtype, at::Device device = at::kCPU,
                     double most_bytes = std::numeric_limits<double>::infinity(), Storage storage = {},
                     const std::function<void(std::uint64_t done, std::uint64_t total)>& watch = {});

/// Numbers that the weights of such a model hold.
double parameters_of(const ModelConfig& config);

/// Random weights: normal with deviation 0.02 (output projections scaled by 1 / sqrt(2 layers)), norms 1. Deterministic
/// in `seed`.
Weights random_weights(const ModelConfig& config, std::uint64_t seed);

/// Writes config.json and model.safetensors under the names `transformers` uses, as `dtype`.
void save_decoder(const Decoder& decoder, const std::filesystem::path& folder, at::ScalarType dtype);

} // namespace steerdeck::model
