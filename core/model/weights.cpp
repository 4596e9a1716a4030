#include "base/files.h"
#include "model/decoder.h"
#include "model/safetensors.h"

#include <functional>
#include <torch/torch.h>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

/// Every tensor of a model folder by its name in `transformers`, handed out once each with its shape checked.
class NamedTensors {
public:
    explicit NamedTensors(const fs::path& folder)
    {
        const auto single = folder / "model.safetensors", index = folder / "model.safetensors.index.json";
        if (fs::exists(single) || !fs::exists(index)) {
            add(single);
            return;
        }
        where_ = index.string();
        const Json json = read_json(index, "weights index", 64u << 20);
        std::map<std::string, bool> shards;
        for (const auto& [name, file] : require<Json>(json, "weight_map", where_).items()) {
            const fs::path shard = file.is_string() ? file.get<std::string>() : std::string();
            if (shard.empty() || shard.has_parent_path())
                throw UnreadableFile("The weights index names no file of its own folder for \"" + name + "\"", where_,
                                     "Fetch the folder again");
            if (!std::exchange(shards[shard.string()], true)) add(folder / shard);
        }
    }

    at::Tensor take(const std::string& name, std::vector<std::int64_t> shape, at::ScalarType dtype)
    {
        const auto found = tensors_.find(name);
        if (found == tensors_.end())
            throw UnreadableFile("The tensor \"" + name + "\" is missing", where_, "Fetch the model folder again");
        const auto& tensor = found->second;
        if (tensor.sizes().vec() != shape)
            throw UnreadableFile("The tensor \"" + name + "\" has shape " + text(tensor.sizes().vec()) +
                                     " where config.json asks for " + text(shape),
                                 where_, "Fetch the model folder again");
        if (!tensor.is_floating_point())
            throw UnreadableFile("The tensor \"" + name + "\" does not hold floating-point numbers", where_,
                                 "Use an unquantised model");
        auto result = tensor.to(dtype, false, true);
        if (!at::isfinite(result.sum(at::kFloat)).item<bool>())
            throw UnreadableFile("The tensor \"" + name + "\" holds values that are not finite", where_,
                                 "Fetch the model folder again");
        return result;
    }

private:
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

    std::map<std::string, at::Tensor> tensors_;
    std::string where_;
};

std::string in_block(int layer, const char* name)
{
    return "model.layers." + std::to_string(layer) + "." + name + ".weight";
}

} // namespace

Decoder load_decoder(const fs::path& folder, at::ScalarType dtype)
{
    const auto c = read_config(folder);
    NamedTensors tensors(folder);
    const std::int64_t d = c.hidden_size, q = c.n_heads * c.head_dim, kv = c.n_kv_heads * c.head_dim, mlp = c.mlp_size;
    Weights w;
    w.embedding = tensors.take("model.embed_tokens.weight", {c.vocab_size, d}, dtype);
    for (int i = 0; i < c.layers; ++i) {
        const auto take = [&](const char* name, std::vector<std::int64_t> shape) {
            return tensors.take(in_block(i, name), std::move(shape), dtype);
        };
        Block block;
        block.attention_norm = take("input_layernorm", {d});
        block.qkv = at::cat(
            {take("self_attn.q_proj", {q, d}), take("self_attn.k_proj", {kv, d}), take("self_attn.v_proj", {kv, d})});
        block.out = take("self_attn.o_proj", {d, q});
        block.mlp_norm = take("post_attention_layernorm", {d});
        block.gate_up = at::cat({take("mlp.gate_proj", {mlp, d}), take("mlp.up_proj", {mlp, d})});
        block.down = take("mlp.down_proj", {d, mlp});
        w.blocks.push_back(std::move(block));
    }
    w.final_norm = tensors.take("model.norm.weight", {d}, dtype);
    w.head = c.tied_head ? w.embedding : tensors.take("lm_head.weight", {c.vocab_size, d}, dtype);
    return Decoder(c, std::move(w));
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
    for (int i = 0; i < c.layers; ++i)
        w.blocks.push_back({at::ones({d}), normal({q + 2 * kv, d}, deviation), normal({d, q}, residual), at::ones({d}),
                            normal({2 * mlp, d}, deviation), normal({d, mlp}, residual)});
    w.final_norm = at::ones({d});
    w.head = c.tied_head ? w.embedding : normal({c.vocab_size, d}, deviation);
    return w;
}

void save_decoder(const Decoder& decoder, const fs::path& folder, at::ScalarType dtype)
{
    const auto& c = decoder.config();
    const auto& w = decoder.weights();
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

std::string model_fingerprint(const fs::path& folder)
{
    std::string sums = sha256_of_file(folder / "config.json");
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".safetensors") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) sums += sha256_of_file(file);
    return sha256(sums);
}

} // namespace steerdeck::model
