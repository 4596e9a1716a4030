#include "core/base/files.h"
#include "core/model/decoder.h"
#include "core/model/hardware.h"
#include "core/model/safetensors.h"

#include <torch/torch.h>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

/// Every tensor of a model folder by its name in `transformers`, handed out once each with its shape checked.
class NamedTensors {
public:
    NamedTensors(const fs::path& folder, at::Device device) : device_(device)
    {
        const auto single = folder / "model.safetensors", index = folder / "model.safetensors.index.json";
        std::error_code none; // a link that leads nowhere or in circles is told by who reads it
        if (fs::exists(single, none) || !fs::exists(index, none)) {
            add(single);
            return;
        }
        where_ = index.string();
        const Json json = read_json(index, "weights index", 64u << 20);
        std::map<std::string, bool> shards;
        const auto weight_map = require<Json>(json, "weight_map", where_);
        if (!weight_map.is_object())
            throw UnreadableFile("The key \"weight_map\" is no object", where_, "Fetch the folder again");
        for (const auto& [name, file] : weight_map.items()) {
            const fs::path shard = file.is_string() ? file.get<std::string>() : std::string();
            if (shard.empty() || shard.has_parent_path())
                throw UnreadableFile("The weights index names no file of its own folder for \"" + name + "\"", where_,
                                     "Fetch the folder again");
            if (!std::exchange(shards[shard.string()], true)) add(folder / shard);
        }
    }

    bool has(const std::string& name) const { return tensors_.contains(name); }

    /// The tensor `name` in memory of its own, as `dtype`.
    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, at::ScalarType dtype)
    {
        source_of(name, shape); // before memory is asked for: a configuration may say anything
        auto result = at::empty(shape, at::TensorOptions(device_).dtype(dtype));
        fill(result, name);
        return result;
    }

    /// Tensors of like width, one below the other.
    at::Tensor stack(const std::vector<std::pair<std::string, std::int64_t>>& names, std::vector<std::int64_t> width,
                     at::ScalarType dtype)
    {
        std::int64_t rows = 0, at = 0;
        for (const auto& [name, n] : names) {
            auto shape = width;
            shape.insert(shape.begin(), n);
            source_of(name, shape);
            rows += n;
        }
        width.insert(width.begin(), rows);
        auto result = at::empty(width, at::TensorOptions(device_).dtype(dtype));
        for (const auto& [name, n] : names) {
            fill(result.narrow(0, at, n), name);
            at += n;
        }
        return result;
    }

private:
    /// The tensor as its file has it, of this shape.
    const at::Tensor& source_of(const std::string& name, at::IntArrayRef shape) const
    {
        const auto found = tensors_.find(name);
        if (found == tensors_.end())
            throw UnreadableFile("The tensor \"" + name + "\" is missing", where_, "Fetch the model folder again");
        const auto& tensor = found->second;
        if (tensor.sizes() != shape)
            throw UnreadableFile("The tensor \"" + name + "\" has shape " + text(tensor.sizes().vec()) +
                                     " where config.json asks for " + text(shape.vec()),
                                 where_, "Fetch the model folder again");
        if (!tensor.is_floating_point())
            throw UnreadableFile("The tensor \"" + name + "\" does not hold floating-point numbers", where_,
                                 "Use an unquantised model");
        return tensor;
    }

    /// Copies piece by piece and gives each piece of the mapped file back, so that the file never lies in memory beside
    /// the weights made of it.
    void fill(const at::Tensor& target, const std::string& name) const
    {
        const auto& tensor = source_of(name, target.sizes());
        const auto rows = tensor.size(0);
        const auto step =
            std::max<std::int64_t>(1, (std::int64_t(4) << 20) * rows / std::max<std::int64_t>(1, tensor.numel()));
        for (std::int64_t r = 0; r < rows; r += step) {
            const auto n = std::min(step, rows - r);
            const auto source = tensor.narrow(0, r, n);
            auto piece = target.narrow(0, r, n);
            piece.copy_(source);
            release_mapped(source);
            if (!at::isfinite(piece.sum(at::kFloat)).item<bool>())
                throw UnreadableFile("The tensor \"" + name + "\" holds values that are not finite", where_,
                                     "Fetch the model folder again, or choose another dtype");
        }
    }

    void add(const fs::path& file)
    {
        where_ = file.string();
        auto contents = read_safetensors(file, "model weights");
        tensors_.merge(contents.tensors);
    }

    static std::string text(const std::vector<std::int64_t>& shape)
    {
        std::string result = "[";
        for (const auto n : shape) result += (result.size() > 1 ? ", " : "") + std::to_string(n);
        return result + "]";
    }

    at::Device device_;
    std::map<std::string, at::Tensor> tensors_;
    std::string where_;
};

/// A block's tensors under the names that `transformers` gives them; what the kind does not have is left undefined.
Block read_block(NamedTensors& tensors, const ModelConfig& c, const std::string& prefix, at::ScalarType dtype)
{
    const std::int64_t d = c.hidden_size, q = c.n_heads * c.head_dim, kv = c.n_kv_heads * c.head_dim, mlp = c.mlp_size;
    const auto named = [&](const std::string& part, const char* what) { return prefix + part + "." + what; };
    const auto matrix = [&](const char* part, std::int64_t rows, std::int64_t columns) {
        return tensors.take(named(part, "weight"), {rows, columns}, dtype);
    };
    const auto norm = [&](const char* part, std::int64_t width) {
        auto weight = tensors.take(named(part, "weight"), {width}, c.norm_casts_last ? at::kFloat : dtype);
        return c.norm_adds_one ? weight.add_(1) : weight;
    };
    const auto stacked = [&](const char* what, std::vector<std::pair<std::string, std::int64_t>> parts, bool wide) {
        for (auto& [name, rows] : parts) name = named(name, what);
        return tensors.stack(parts, wide ? std::vector{d} : std::vector<std::int64_t>{}, dtype);
    };
    const std::vector<std::pair<std::string, std::int64_t>> qkv = {
        {"self_attn.q_proj", q}, {"self_attn.k_proj", kv}, {"self_attn.v_proj", kv}};
    const std::vector<std::pair<std::string, std::int64_t>> gate_up = {{"mlp.gate_proj", mlp}, {"mlp.up_proj", mlp}};

    Block block;
    if (c.norm_place == NormPlace::before) {
        block.attention_norm = norm("input_layernorm", d);
        block.mlp_norm = norm("post_attention_layernorm", d);
    } else {
        block.attention_norm_after = norm("post_attention_layernorm", d);
        block.mlp_norm_after = norm("post_feedforward_layernorm", d);
    }
    if (c.norm_place == NormPlace::both) {
        block.attention_norm = norm("input_layernorm", d);
        block.mlp_norm = norm("pre_feedforward_layernorm", d);
    }
    block.qkv = stacked("weight", qkv, true);
    block.out = matrix("self_attn.o_proj", d, q);
    block.gate_up = stacked("weight", gate_up, true);
    block.down = matrix("mlp.down_proj", d, mlp);
    if (c.qkv_bias) block.qkv_bias = stacked("bias", qkv, false);
    if (c.out_bias) block.out_bias = tensors.take(named("self_attn.o_proj", "bias"), {d}, dtype);
    if (c.mlp_bias) {
        block.gate_up_bias = stacked("bias", gate_up, false);
        block.down_bias = tensors.take(named("mlp.down_proj", "bias"), {d}, dtype);
    }
    if (c.qk_norm != QkNorm::none) {
        const bool whole = c.qk_norm == QkNorm::whole;
        block.q_norm = norm("self_attn.q_norm", whole ? q : c.head_dim);
        block.k_norm = norm("self_attn.k_norm", whole ? kv : c.head_dim);
    }
    return block;
}

} // namespace

double parameters_of(const ModelConfig& c)
{
    const double d = c.hidden_size, q = double(c.n_heads) * c.head_dim, kv = double(c.n_kv_heads) * c.head_dim;
    const double block = d * (2 * q + 2 * kv + 3.0 * c.mlp_size); // norms and biases are a thousandth of it
    return block * c.layers + d * c.vocab_size * (c.tied_head ? 1 : 2);
}

Decoder load_decoder(const fs::path& folder, at::ScalarType dtype, at::Device device, double most_bytes)
{
    const auto c = read_config(folder);
    const double bytes = parameters_of(c) * double(at::elementSize(dtype));
    if (bytes > most_bytes)
        throw OutOfMemory("The model needs " + gigabytes(bytes) + " as " + name_of(dtype) + " where " +
                              gigabytes(most_bytes) + " of memory may be used",
                          folder.string(),
                          dtype == at::kFloat ? "Open it as bfloat16, close other programs, or open a smaller model"
                                              : "Close other programs, or open a smaller model");
    NamedTensors tensors(folder, device);
    // The text model of one that also reads pictures stands under a longer name, which has changed once.
    std::string prefix = "model.";
    for (const char* longer : {"language_model.model.", "model.language_model."})
        if (tensors.has(std::string(longer) + "embed_tokens.weight")) prefix = longer;
    const std::int64_t d = c.hidden_size;
    Weights w;
    w.embedding = tensors.take(prefix + "embed_tokens.weight", {c.vocab_size, d}, dtype);
    for (int i = 0; i < c.layers; ++i)
        w.blocks.push_back(read_block(tensors, c, prefix + "layers." + std::to_string(i) + ".", dtype));
    w.final_norm = tensors.take(prefix + "norm.weight", {d}, c.norm_casts_last ? at::kFloat : dtype);
    if (c.norm_adds_one) w.final_norm.add_(1);
    w.head = c.tied_head ? w.embedding : tensors.take("lm_head.weight", {c.vocab_size, d}, dtype);
    return Decoder(c, std::move(w));
}

} // namespace steerdeck::model
