#include "core/base/files.h"
#include "core/model/decoder.h"
#include "core/model/hardware.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <map>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

std::string in_block(int layer, const char* name)
{
    return "model.layers." + std::to_string(layer) + "." + name + ".weight";
}

std::vector<at::Tensor*> norms_of(Block& b)
{
    return {&b.attention_norm, &b.attention_norm_after, &b.mlp_norm, &b.mlp_norm_after, &b.q_norm, &b.k_norm};
}

std::vector<at::Tensor*> biases_of(Block& b) { return {&b.qkv_bias, &b.out_bias, &b.gate_up_bias, &b.down_bias}; }

/// Those that are defined.
void append(std::vector<at::Tensor*>& to, const std::vector<at::Tensor*>& all)
{
    for (auto* tensor : all)
        if (tensor->defined()) to.push_back(tensor);
}

} // namespace

std::vector<Weight*> Weights::matrices()
{
    std::vector<Weight*> result = {&embedding};
    for (auto& b : blocks) result.insert(result.end(), {&b.qkv, &b.out, &b.gate_up, &b.down});
    return result;
}

std::vector<at::Tensor*> Weights::norms()
{
    std::vector<at::Tensor*> result;
    for (auto& block : blocks) append(result, norms_of(block));
    result.push_back(&final_norm);
    return result;
}

std::vector<at::Tensor*> Weights::biases()
{
    std::vector<at::Tensor*> result;
    for (auto& block : blocks) append(result, biases_of(block));
    return result;
}

std::vector<at::Tensor*> Weights::all()
{
    std::vector<at::Tensor*> result;
    result.push_back(&embedding.tensor());
    for (auto& b : blocks) {
        append(result, norms_of(b));
        for (auto* weight : {&b.qkv, &b.out, &b.gate_up, &b.down}) result.push_back(&weight->tensor());
        append(result, biases_of(b));
    }
    result.push_back(&final_norm);
    return result;
}

namespace {

bool shares(const Weight& a, const Weight& b) { return a.parts()[0].data.is_alias_of(b.parts()[0].data); }

/// The sum of what `of` gives for every matrix and `of_tensor` for every norm and bias, an untied head among them.
template <typename Of, typename OfTensor>
double sum_over(const Weights& given, Of of, OfTensor of_tensor)
{
    auto weights = given;
    double sum = shares(weights.head, weights.embedding) ? 0 : of(weights.head);
    for (const auto* weight : weights.matrices()) sum += of(*weight);
    for (const auto* norm : weights.norms()) sum += of_tensor(*norm);
    for (const auto* bias : weights.biases()) sum += of_tensor(*bias);
    return sum;
}

double unpacked(const Weight& weight)
{
    return weight.packed() ? double(weight.numel()) * double(at::elementSize(weight.dtype())) : 0;
}

} // namespace

double Weights::numel() const
{
    return sum_over(
        *this, [](const Weight& w) { return double(w.numel()); },
        [](const at::Tensor& t) { return double(t.numel()); });
}

double Weights::bytes() const
{
    return sum_over(
        *this, [](const Weight& w) { return w.bytes(); }, [](const at::Tensor& t) { return double(t.nbytes()); });
}

std::string Weights::storage() const
{
    std::map<std::string, double> bytes;
    auto copy = *this;
    auto all = copy.matrices();
    if (!shares(copy.head, copy.embedding)) all.push_back(&copy.head);
    for (const auto* weight : all)
        for (const auto& part : weight->parts())
            bytes[part.format ? part.format->name : name_of(weight->dtype())] += double(part.data.nbytes());
    std::vector<std::pair<double, std::string>> shares;
    for (const auto& [name, n] : bytes) shares.emplace_back(-n, name);
    std::sort(shares.begin(), shares.end());
    std::string text;
    for (std::size_t i = 0; i < shares.size(); ++i)
        text += (i == 0 ? "" : i + 1 == shares.size() ? " and " : ", ") + shares[i].second;
    return text;
}

double Weights::unpacked_block() const
{
    double most = 0;
    for (const auto& b : blocks)
        for (const auto* weight : {&b.qkv, &b.out, &b.gate_up, &b.down}) most = std::max(most, unpacked(*weight));
    return most;
}

double Weights::unpacked_head() const { return unpacked(head); }

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
        throw InvalidInput(message("A model of kind \"{}\" cannot be written", c.architecture), folder.string(), "");
    const std::int64_t q = c.n_heads * c.head_dim, kv = c.n_kv_heads * c.head_dim, mlp = c.mlp_size;
    Safetensors file;
    file.metadata["format"] = "pt";
    const auto keep = [&](const std::string& name, const at::Tensor& tensor) {
        file.tensors[name] = tensor.detach().to(dtype).contiguous();
    };
    const auto rows = [](const Weight& weight, std::int64_t begin, std::int64_t count) {
        return weight.tensor().narrow(0, begin, count);
    };
    keep("model.embed_tokens.weight", w.embedding.tensor());
    for (int i = 0; i < c.layers; ++i) {
        const auto& block = w.blocks[std::size_t(i)];
        keep(in_block(i, "input_layernorm"), block.attention_norm);
        keep(in_block(i, "self_attn.q_proj"), rows(block.qkv, 0, q));
        keep(in_block(i, "self_attn.k_proj"), rows(block.qkv, q, kv));
        keep(in_block(i, "self_attn.v_proj"), rows(block.qkv, q + kv, kv));
        keep(in_block(i, "self_attn.o_proj"), block.out.tensor());
        keep(in_block(i, "post_attention_layernorm"), block.mlp_norm);
        keep(in_block(i, "mlp.gate_proj"), rows(block.gate_up, 0, mlp));
        keep(in_block(i, "mlp.up_proj"), rows(block.gate_up, mlp, mlp));
        keep(in_block(i, "mlp.down_proj"), block.down.tensor());
    }
    keep("model.norm.weight", w.final_norm);
    if (!c.tied_head) keep("lm_head.weight", w.head.tensor());
    const char* name = dtype == at::kBFloat16 ? "bfloat16" : dtype == at::kHalf ? "float16" : "float32";
    write_safetensors(folder / "model.safetensors", file);
    write_file_atomically(folder / "config.json", to_json(c, name).dump(2) + "\n");
}

} // namespace steerdeck::model
