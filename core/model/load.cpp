#include "core/model/decoder.h"
#include "core/model/hardware.h"
#include "core/model/named_tensors.h"
#include "core/model/tensor_names.h"

#include <ATen/ATen.h>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

at::Tensor read_norm(const NamedTensors& tensors, const ModelConfig& c, const std::string& name, std::int64_t width,
                     at::ScalarType dtype)
{
    auto weight = tensors.take(name, {width}, c.norm_casts_last ? at::kFloat : dtype);
    return c.norm_adds_one && !tensors.all().at(name).one_added ? weight.add_(1) : weight;
}

/// A block's tensors under the names that `transformers` gives them; what the kind does not have is left undefined.
Block read_block(const NamedTensors& tensors, const ModelConfig& c, const std::string& prefix, at::ScalarType dtype)
{
    const std::int64_t d = c.hidden_size, q = c.n_heads * c.head_dim, kv = c.n_kv_heads * c.head_dim, mlp = c.mlp_size;
    const auto named = [&](const std::string& part, const char* what) { return prefix + part + "." + what; };
    const auto matrix = [&](const char* part, std::int64_t rows, std::int64_t columns) {
        return tensors.matrix({{named(part, "weight"), rows}}, columns, dtype);
    };
    const auto norm = [&](const char* part, std::int64_t width) {
        return read_norm(tensors, c, named(part, "weight"), width, dtype);
    };
    const auto all_named = [&](const char* what, std::vector<std::pair<std::string, std::int64_t>> parts) {
        for (auto& [name, rows] : parts) name = named(name, what);
        return parts;
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
    block.qkv = tensors.matrix(all_named("weight", qkv), d, dtype);
    block.out = matrix("self_attn.o_proj", d, q);
    block.gate_up = tensors.matrix(all_named("weight", gate_up), d, dtype);
    block.down = matrix("mlp.down_proj", d, mlp);
    if (c.qkv_bias) block.qkv_bias = tensors.joined(all_named("bias", qkv), dtype);
    if (c.out_bias) block.out_bias = tensors.take(named("self_attn.o_proj", "bias"), {d}, dtype);
    if (c.mlp_bias) {
        block.gate_up_bias = tensors.joined(all_named("bias", gate_up), dtype);
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

double weight_bytes(const NamedTensors& tensors, const ModelConfig& c, at::ScalarType dtype, Storage storage)
{
    if (storage.packed) // norms and biases, which stay plain, are a thousandth of it
        return parameters_of(c) * storage.packed->bytes / storage.packed->values;
    double packed = 0, plain = 0; // bytes, values
    const auto prefix = tensors.prefix();
    for (const auto& [name, source] : tensors.all()) {
        if (!name.starts_with(prefix) && name != "lm_head.weight") continue;
        double values = 1;
        for (const auto n : source.shape) values *= double(n);
        if (source.format && !storage.plain)
            packed += double(source.bytes);
        else
            plain += values;
    }
    return packed > 0 ? packed + plain * double(at::elementSize(dtype))
                      : parameters_of(c) * double(at::elementSize(dtype));
}

Decoder load_decoder(const fs::path& folder, at::ScalarType dtype, at::Device device, double most_bytes,
                     Storage storage, const std::function<void(std::uint64_t, std::uint64_t)>& watch)
{
    const auto c = read_config(folder);
    NamedTensors tensors(folder, device, storage);
    tensors.tell(watch);
    const double bytes = weight_bytes(tensors, c, dtype, storage);
    if (bytes > most_bytes)
        throw OutOfMemory(message("The model needs {} as {} where {} of memory may be used", gigabytes(bytes),
                                  name_of(dtype), gigabytes(most_bytes)),
                          folder.string(),
                          dtype == at::kFloat
                              ? message("Open it as bfloat16, close other programs, or open a smaller model")
                              : message("Close other programs, or open a smaller model"));
    const std::string prefix = tensors.prefix();
    const std::int64_t d = c.hidden_size;
    Weights w;
    const auto embedding =
        embedding_name([&](const std::string& name) { return tensors.all().contains(name); }, c.tied_head);
    w.embedding = tensors.matrix({{embedding, c.vocab_size}}, d, dtype);
    for (int i = 0; i < c.layers; ++i)
        w.blocks.push_back(read_block(tensors, c, prefix + "layers." + std::to_string(i) + ".", dtype));
    w.final_norm = read_norm(tensors, c, prefix + "norm.weight", d, dtype);
    w.head = c.tied_head ? w.embedding : tensors.matrix({{"lm_head.weight", c.vocab_size}}, d, dtype);
    w.files = tensors.mapped_files();
    for (const auto& file : w.files) file->check();
    return Decoder(c, std::move(w));
}

} // namespace steerdeck::model
