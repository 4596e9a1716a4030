#include "core/model/gguf_model.h"

#include "core/base/error.h"
#include "core/base/open_file.h"
#include "core/text/gguf_tokenizer.h"

#include <cmath>
#include <cstring>

namespace steerdeck::model {
namespace {

const Message remedy = message("Take another file of this model");
constexpr std::int64_t most_hidden = 1 << 16, most_layers = 1024, most_heads = 4096; // as of a config.json

/// The architecture as it is named here; empty for one that is not supported.
std::string model_type_of(const std::string& architecture)
{
    static const std::map<std::string, std::string> types = {
        {"llama", "llama"}, {"mistral", "mistral"},    {"mistral3", "mistral"}, {"qwen2", "qwen2"},
        {"qwen3", "qwen3"}, {"gemma3", "gemma3_text"}, {"smollm3", "smollm3"},  {"olmo2", "olmo2"}};
    const auto found = types.find(architecture);
    return found == types.end() ? std::string() : found->second;
}

const std::string& architecture_of(const Gguf& gguf)
{
    const auto* architecture = gguf.text("general.architecture");
    if (!architecture)
        throw UnreadableFile(message("The metadata \"general.architecture\" is missing"), gguf.where(), remedy);
    if (const auto* kind = gguf.text("general.type"); kind && *kind == "adapter")
        throw UnreadableFile(message("The file is an adapter for a model, not a model"), gguf.where(),
                             message("Choose the model itself"));
    if (model_type_of(*architecture).empty())
        throw UnreadableFile(message("The architecture \"{}\" is not supported", *architecture), gguf.where(),
                             message("Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3"));
    return *architecture;
}

/// The metadata under "ARCHITECTURE.".
class Keys {
public:
    explicit Keys(const Gguf& gguf) : gguf_(gguf), prefix_(architecture_of(gguf) + ".") {}

    std::string named(const char* key) const { return prefix_ + key; }
    std::optional<std::int64_t> whole(const char* key) const { return gguf_.whole(named(key)); }
    std::optional<double> number(const char* key) const { return gguf_.number(named(key)); }
    std::int64_t required(const char* key) const
    {
        if (const auto value = whole(key)) return *value;
        throw UnreadableFile(message("The metadata \"{}\" is missing", named(key)), gguf_.where(), remedy);
    }
    /// A size from 1 to `most`; `otherwise` where the key is missing, which is refused where there is none.
    std::int64_t size(const char* key, std::int64_t most, std::optional<std::int64_t> otherwise = {}) const
    {
        const auto value = whole(key);
        if (!value && otherwise) return *otherwise;
        const auto size = required(key);
        if (size < 1 || size > most)
            throw UnreadableFile(message("The metadata \"{}\" is {}, outside 1 to {}", named(key), size, most),
                                 gguf_.where(), message("Fetch the file again"));
        return size;
    }
    [[noreturn]] void refuse(const Message& what) const
    {
        throw UnreadableFile(message("{}, which is not supported", what), gguf_.where(), remedy);
    }

private:
    const Gguf& gguf_;
    std::string prefix_;
};

/// rope_parameters; frequencies that were divided one by one stand in the tensor rope_freqs.
Json rope_of(const Gguf& gguf, const Keys& keys, double theta)
{
    Json rope = {{"rope_theta", keys.number("rope.freq_base").value_or(theta)}, {"rope_type", "default"}};
    const auto key = keys.named("rope.scaling.type");
    const auto* type = gguf.text(key);
    if (type && *type != "none") {
        if (*type != "linear")
            throw UnreadableFile(message("The rotary scaling \"{}\" is not supported", *type), gguf.where(), remedy);
        rope["rope_type"] = "linear";
        rope["factor"] = keys.number("rope.scaling.factor").value_or(1);
    } else if (const auto factor = keys.number("rope.scale_linear"); factor && *factor != 0 && *factor != 1) {
        rope["rope_type"] = "linear"; // as older files have it
        rope["factor"] = *factor;
    }
    return rope;
}

/// Which layers look back through a window: every one but each sixth, where the file does not say.
std::vector<std::string> gemma_layer_types(const Gguf& gguf, const Keys& keys, std::int64_t layers, bool windowed)
{
    constexpr const char *sliding = "sliding_attention", *full = "full_attention";
    std::vector<std::string> types(std::size_t(layers), full);
    if (!windowed) return types;
    const auto key = keys.named("attention.sliding_window_pattern");
    const auto entry = gguf.metadata.find(key);
    if (entry != gguf.metadata.end() && std::holds_alternative<std::vector<std::int64_t>>(entry->second)) {
        const auto& listed = std::get<std::vector<std::int64_t>>(entry->second);
        if (listed.size() != std::size_t(layers))
            throw UnreadableFile(message("The metadata \"{}\" names {} of {} layers", key, listed.size(), layers),
                                 gguf.where(), remedy);
        for (std::size_t i = 0; i < types.size(); ++i) types[i] = listed[i] ? sliding : full;
        return types;
    }
    const auto pattern = gguf.whole(key).value_or(6);
    if (pattern < 1) throw UnreadableFile(message("The metadata \"{}\" is not above 0", key), gguf.where(), remedy);
    for (std::int64_t i = 0; i < layers; ++i)
        if ((i + 1) % pattern != 0) types[std::size_t(i)] = sliding;
    return types;
}

void add_gemma(const Gguf& gguf, const Keys& keys, std::int64_t layers, std::int64_t head_dim, Json& json)
{
    const auto heads = json.at("num_attention_heads").get<std::int64_t>();
    constexpr std::int64_t layers_of_27b = 62; // the one size that scales by the width of the model instead
    json["query_pre_attn_scalar"] =
        layers == layers_of_27b ? json.at("hidden_size").get<std::int64_t>() / heads : head_dim;
    json["hidden_activation"] = "gelu_pytorch_tanh";
    json.erase("hidden_act");
    for (const char* key : {"attn_logit_softcapping", "final_logit_softcapping"})
        if (const auto cap = keys.number(key); cap && *cap != 0) json[key] = *cap;
    const auto window = keys.whole("attention.sliding_window").value_or(0);
    json["layer_types"] = gemma_layer_types(gguf, keys, layers, window > 0);
    if (window > 0) json["sliding_window"] = window;
    json["rope_parameters"] = {
        {"full_attention", rope_of(gguf, keys, 1e6)},
        {"sliding_attention",
         {{"rope_theta", keys.number("rope.freq_base_swa").value_or(1e4)}, {"rope_type", "default"}}}};
}

void refuse_what_is_not_supported(const Gguf& gguf, const Keys& keys, const std::string& architecture,
                                  std::int64_t head_dim)
{
    if (keys.whole("expert_count").value_or(0) > 0) keys.refuse(message("The model is a mixture of experts"));
    if (keys.whole("attention.value_length").value_or(head_dim) != head_dim)
        keys.refuse(message("The heads' values have another length than their keys"));
    if (const auto rotated = keys.whole("rope.dimension_count").value_or(head_dim); rotated != head_dim)
        keys.refuse(message("Only {} of a head's {} numbers are rotated", rotated, head_dim));
    if (keys.number("attention.temperature_scale").value_or(0) != 0)
        keys.refuse(message("The metadata \"{}\" is set", keys.named("attention.temperature_scale")));
    if (architecture == "olmo2" && keys.whole("attention.sliding_window").value_or(0) > 0)
        keys.refuse(message("The model has sliding windows (OLMo-3)"));
    if (gguf.tensor("blk.0.ffn_gate_inp.weight")) keys.refuse(message("The model is a mixture of experts"));
}

void check_types(const Gguf& gguf)
{
    for (const auto& info : gguf.tensors)
        if (!info.type->opens)
            throw UnreadableFile(message("The type {} is not supported", info.type->name),
                                 message("{}, tensor \"{}\"", gguf.where(), info.name),
                                 message("Take this model in one of the types {}", ggml_types_that_open()));
}

const GgufTensorInfo& embedding_of(const Gguf& gguf)
{
    const auto* embedding = gguf.tensor("token_embd.weight");
    if (!embedding || embedding->shape.size() != 2)
        throw UnreadableFile(message("The tensor \"token_embd.weight\" is missing or no matrix"), gguf.where(),
                             message("Fetch the file again"));
    return *embedding;
}

struct Renamed {
    const char *theirs, *ours;
};

/// Names within a block, for all architectures but for their norms.
constexpr Renamed in_block[] = {{"attn_q", "self_attn.q_proj"},
                                {"attn_k", "self_attn.k_proj"},
                                {"attn_v", "self_attn.v_proj"},
                                {"attn_output", "self_attn.o_proj"},
                                {"attn_q_norm", "self_attn.q_norm"},
                                {"attn_k_norm", "self_attn.k_norm"},
                                {"attn_norm", "input_layernorm"},
                                {"post_attention_norm", "post_attention_layernorm"},
                                {"post_ffw_norm", "post_feedforward_layernorm"},
                                {"ffn_gate", "mlp.gate_proj"},
                                {"ffn_up", "mlp.up_proj"},
                                {"ffn_down", "mlp.down_proj"}};

/// The name in `transformers`; the name itself where there is none.
std::string renamed(const std::string& name, const std::string& architecture)
{
    if (name == "token_embd.weight") return "model.embed_tokens.weight";
    if (name == "output_norm.weight") return "model.norm.weight";
    if (name == "output.weight") return "lm_head.weight";
    constexpr std::string_view block = "blk.";
    const auto first = name.find('.', block.size()), last = name.rfind('.');
    if (!name.starts_with(block) || first == name.npos || last <= first) return name;
    const auto layer = name.substr(block.size(), first - block.size()), part = name.substr(first + 1, last - first - 1);
    std::string ours;
    if (part == "ffn_norm") ours = architecture == "gemma3" ? "pre_feedforward_layernorm" : "post_attention_layernorm";
    for (const auto& one : in_block)
        if (part == one.theirs) ours = one.ours;
    return ours.empty() ? name : "model.layers." + layer + "." + ours + name.substr(last);
}

bool ends_with_any(const std::string& name, std::initializer_list<const char*> ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](const char* end) { return name.ends_with(end); });
}

} // namespace

Json gguf_config(const Gguf& gguf)
{
    const Keys keys(gguf);
    const auto architecture = architecture_of(gguf);
    const auto hidden = keys.size("embedding_length", most_hidden), layers = keys.size("block_count", most_layers),
               heads = keys.size("attention.head_count", most_heads);
    const auto head_dim = keys.size("attention.key_length", most_heads, hidden / heads);
    check_types(gguf);
    refuse_what_is_not_supported(gguf, keys, architecture, head_dim);
    const auto epsilon = keys.number("attention.layer_norm_rms_epsilon");
    if (!epsilon)
        throw UnreadableFile(message("The metadata \"{}\" is missing", keys.named("attention.layer_norm_rms_epsilon")),
                             gguf.where(), remedy);
    Json json = {{"model_type", model_type_of(architecture)},
                 {"hidden_size", hidden},
                 {"num_hidden_layers", layers},
                 {"num_attention_heads", heads},
                 {"num_key_value_heads", keys.size("attention.head_count_kv", most_heads, heads)},
                 {"head_dim", head_dim},
                 {"intermediate_size", keys.required("feed_forward_length")},
                 {"vocab_size", embedding_of(gguf).shape[0]},
                 {"max_position_embeddings", keys.required("context_length")},
                 {"hidden_act", "silu"},
                 {"rms_norm_eps", *epsilon},
                 {"tie_word_embeddings", gguf.tensor("output.weight") == nullptr}};
    for (const auto& [key, name] : {std::pair{"bos_token_id", "bos"}, {"pad_token_id", "padding"}})
        if (const auto id = gguf_special_id(gguf, name)) json[key] = *id;
    if (const auto ends = gguf_end_ids(gguf); !ends.empty()) json["eos_token_id"] = ends;

    if (architecture == "gemma3") {
        add_gemma(gguf, keys, layers, head_dim, json);
        return json;
    }
    json["rope_parameters"] = rope_of(gguf, keys, 10000);
    const auto window = keys.whole("attention.sliding_window").value_or(0);
    const bool llama = architecture == "llama" || json["model_type"] == "mistral";
    if (llama && window > 0) {
        json["model_type"] = "mistral";
        json["sliding_window"] = window;
    }
    return json;
}

void add_gguf_parts(const Gguf& gguf, ModelConfig& config)
{
    config.qkv_bias = gguf.tensor("blk.0.attn_q.bias") || gguf.tensor("blk.0.attn_qkv.bias");
    config.out_bias = gguf.tensor("blk.0.attn_output.bias");
    config.mlp_bias = gguf.tensor("blk.0.ffn_down.bias");
    const auto* divisors = gguf.tensor("rope_freqs.weight");
    if (!divisors) return;
    const auto half = std::int64_t(config.head_dim / 2);
    if (divisors->type->id != 0 || divisors->shape != std::vector{half})
        throw UnreadableFile(message("The tensor \"rope_freqs.weight\" does not hold {} numbers in F32", half),
                             gguf.where(), message("Fetch the file again"));
    std::vector<float> values(std::size_t(half), 0.0f);
    OpenFile(gguf.files[std::size_t(divisors->file)], message("model"))
        .read(divisors->offset, reinterpret_cast<char*>(values.data()), values.size() * sizeof(float));
    for (const float value : values)
        if (!(value > 0) || !std::isfinite(value))
            throw UnreadableFile(message("The tensor \"rope_freqs.weight\" holds a divisor that is not above 0"),
                                 gguf.where(), message("Fetch the file again"));
    config.ropes.at(0).divisors = std::move(values);
}

bool gguf_pairs_rows(const std::string& architecture)
{
    return architecture != "qwen2" && architecture != "qwen3" && architecture != "gemma3" && architecture != "olmo2";
}

std::vector<GgufTensor> gguf_tensors(const Gguf& gguf)
{
    const Keys keys(gguf);
    const auto architecture = architecture_of(gguf);
    const bool permuted = gguf_pairs_rows(architecture);
    const auto heads = keys.size("attention.head_count", most_heads),
               kv_heads = keys.size("attention.head_count_kv", most_heads, heads);
    std::vector<GgufTensor> tensors;
    const auto add = [&](const GgufTensorInfo& info, const std::string& theirs, std::vector<std::int64_t> shape,
                         std::uint64_t skipped, std::uint64_t bytes) {
        GgufTensor tensor{renamed(theirs, architecture),      info.type->id,         std::move(shape),
                          gguf.files[std::size_t(info.file)], info.offset + skipped, bytes};
        if (permuted && ends_with_any(theirs, {".attn_q.weight", ".attn_q.bias"})) tensor.permuted_heads = int(heads);
        if (permuted && ends_with_any(theirs, {".attn_k.weight", ".attn_k.bias"}))
            tensor.permuted_heads = int(kv_heads);
        if (tensor.permuted_heads > 0 && tensor.shape[0] % (2 * tensor.permuted_heads) != 0)
            throw UnreadableFile(message("The tensor \"{}\" has {} rows, no even number for each of {} heads",
                                         info.name, tensor.shape[0], tensor.permuted_heads),
                                 gguf.where(), message("Fetch the file again"));
        tensor.one_added = architecture == "gemma3" && theirs.ends_with("norm.weight");
        tensors.push_back(std::move(tensor));
    };
    check_types(gguf);
    for (const auto& info : gguf.tensors) {
        const auto fused = info.name.find(".attn_qkv.");
        if (fused == std::string::npos || info.shape.empty() || info.shape[0] == 0) {
            if (info.shape.empty()) continue;
            add(info, info.name, info.shape, 0, info.bytes);
            continue;
        }
        // q, k and v in one, rows below one another.
        const auto head_dim =
            keys.size("attention.key_length", most_heads, keys.size("embedding_length", most_hidden) / heads);
        if (info.shape[0] != (heads + 2 * kv_heads) * head_dim)
            throw UnreadableFile(
                message("The tensor \"{}\" has {} rows, not those of its heads", info.name, info.shape[0]),
                gguf.where(), message("Fetch the file again"));
        const auto row = info.bytes / std::uint64_t(info.shape[0]);
        std::uint64_t skipped = 0;
        for (const auto& [part, n] : {std::pair{".attn_q.", heads}, {".attn_k.", kv_heads}, {".attn_v.", kv_heads}}) {
            auto name = info.name;
            name.replace(fused, std::string_view(".attn_qkv.").size(), part);
            auto shape = info.shape;
            shape[0] = n * head_dim;
            const auto bytes = row * std::uint64_t(shape[0]);
            add(info, name, std::move(shape), skipped, bytes);
            skipped += bytes;
        }
    }
    return tensors;
}

std::string gguf_name_of(const std::string& name, const std::string& architecture)
{
    if (name == "model.embed_tokens.weight") return "token_embd.weight";
    if (name == "model.norm.weight") return "output_norm.weight";
    if (name == "lm_head.weight") return "output.weight";
    constexpr std::string_view block = "model.layers.";
    const auto first = name.find('.', block.size()), last = name.rfind('.');
    if (!name.starts_with(block) || first == name.npos || last <= first) return {};
    const auto layer = name.substr(block.size(), first - block.size()), part = name.substr(first + 1, last - first - 1);
    const bool norm_before_mlp =
        part == (architecture == "gemma3" ? "pre_feedforward_layernorm" : "post_attention_layernorm") &&
        architecture != "olmo2";
    std::string theirs = norm_before_mlp ? "ffn_norm" : "";
    for (const auto& one : in_block)
        if (theirs.empty() && part == one.ours) theirs = one.theirs;
    return theirs.empty() ? std::string() : "blk." + layer + "." + theirs + name.substr(last);
}

std::string gguf_tensor_name(const Gguf& gguf, const std::string& name) { return renamed(name, architecture_of(gguf)); }

std::vector<GgufTensor> gguf_tensors(const std::filesystem::path& file) { return gguf_tensors(read_gguf(file)); }

} // namespace steerdeck::model
