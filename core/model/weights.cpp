#include "core/base/files.h"
#include "core/model/decoder.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

std::string in_block(int layer, const char* name)
{
    return "model.layers." + std::to_string(layer) + "." + name + ".weight";
}

std::vector<at::Tensor*> defined(std::initializer_list<at::Tensor*> all)
{
    std::vector<at::Tensor*> result;
    for (auto* tensor : all)
        if (tensor->defined()) result.push_back(tensor);
    return result;
}

} // namespace

std::vector<at::Tensor*> Block::norms()
{
    return defined({&attention_norm, &attention_norm_after, &mlp_norm, &mlp_norm_after, &q_norm, &k_norm});
}

std::vector<at::Tensor*> Block::others()
{
    return defined({&qkv, &out, &gate_up, &down, &qkv_bias, &out_bias, &gate_up_bias, &down_bias});
}

std::vector<at::Tensor*> Weights::norms()
{
    std::vector<at::Tensor*> result;
    for (auto& block : blocks)
        for (auto* tensor : block.norms()) result.push_back(tensor);
    result.push_back(&final_norm);
    return result;
}

std::vector<at::Tensor*> Weights::all()
{
    std::vector<at::Tensor*> result = {&embedding};
    for (auto& block : blocks) {
        for (auto* tensor : block.norms()) result.push_back(tensor);
        for (auto* tensor : block.others()) result.push_back(tensor);
    }
    result.push_back(&final_norm);
    return result;
}

Weights random_weights(const ModelConfig& c, std::uint64_t seed)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    const auto normal = [&](std::vector<std::int64_t> shape, double deviation) {
        return at::randn(shape, generator, at::kFloat).mul_(deviation);
    };
    const std::int64_t d = c.hidden_size, q = c.n_heads * c.head_dim, kv = c.n_kv_heads * c.head_dim, mlp = c.mlp_size;
    const double deviation = 0.02, residual = deviation / std::sqrt(2.0 * c.layers);
    Weights w;
    w.embedding = normal({c.vocab_size, d}, deviation);
    for (int i = 0; i < c.layers; ++i) {
        Block block;
        block.attention_norm = at::ones({d});
        block.qkv = normal({q + 2 * kv, d}, deviation);
        block.out = normal({d, q}, residual);
        block.mlp_norm = at::ones({d});
        block.gate_up = normal({2 * mlp, d}, deviation);
        block.down = normal({d, mlp}, residual);
        w.blocks.push_back(std::move(block));
    }
    w.final_norm = at::ones({d});
    w.head = c.tied_head ? w.embedding : normal({c.vocab_size, d}, deviation);
    return w;
}

void save_decoder(const Decoder& decoder, const fs::path& folder, at::ScalarType dtype)
{
    const auto& c = decoder.config();
    const auto& w = decoder.weights();
    if (c.architecture != "llama" || c.qkv_bias || c.out_bias || c.mlp_bias)
        throw InvalidInput("A model of kind \"" + c.architecture + "\" cannot be written", folder.string(), "");
    const std::int64_t q = c.n_heads * c.head_dim, kv = c.n_kv_heads * c.head_dim, mlp = c.mlp_size;
    Safetensors file;
    file.metadata["format"] = "pt";
    const auto keep = [&](const std::string& name, const at::Tensor& tensor) {
        file.tensors[name] = tensor.detach().to(dtype).contiguous();
    };
    keep("model.embed_tokens.weight", w.embedding);
    for (int i = 0; i < c.layers; ++i) {
        const auto& block = w.blocks[std::size_t(i)];
        keep(in_block(i, "input_layernorm"), block.attention_norm);
        keep(in_block(i, "self_attn.q_proj"), block.qkv.narrow(0, 0, q));
        keep(in_block(i, "self_attn.k_proj"), block.qkv.narrow(0, q, kv));
        keep(in_block(i, "self_attn.v_proj"), block.qkv.narrow(0, q + kv, kv));
        keep(in_block(i, "self_attn.o_proj"), block.out);
        keep(in_block(i, "post_attention_layernorm"), block.mlp_norm);
        keep(in_block(i, "mlp.gate_proj"), block.gate_up.narrow(0, 0, mlp));
        keep(in_block(i, "mlp.up_proj"), block.gate_up.narrow(0, mlp, mlp));
        keep(in_block(i, "mlp.down_proj"), block.down);
    }
    keep("model.norm.weight", w.final_norm);
    if (!c.tied_head) keep("lm_head.weight", w.head);
    const char* name = dtype == at::kBFloat16 ? "bfloat16" : dtype == at::kHalf ? "float16" : "float32";
    write_safetensors(folder / "model.safetensors", file);
    write_file_atomically(folder / "config.json", to_json(c, name).dump(2) + "\n");
}

} // namespace steerdeck::model
