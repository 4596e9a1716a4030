#include "core/model/fingerprint.h"

#include "core/base/error.h"
#include "core/base/gguf.h"
#include "core/base/hash.h"
#include "core/base/open_file.h"
#include "core/base/random.h"
#include "core/model/config.h"
#include "core/model/gguf_model.h"
#include "core/model/named_tensors.h"

#include <ATen/core/Tensor.h>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>

namespace steerdeck::model {
namespace {

constexpr std::size_t read_whole = 16 << 10; // bytes; norms and biases
constexpr std::size_t piece = 1 << 10;       // bytes

std::string text(double value)
{
    char digits[40];
    std::snprintf(digits, sizeof digits, "%.17g", value);
    return digits;
}

/// What the model computes, key by key. A key that a later version adds is written only where it is not what all models
/// had before, so that fingerprints last. What decides only when an answer ends, or how long it may be, is left out.
void add_config(Sha256& hash, const ModelConfig& c)
{
    const auto add = [&](const char* key, const std::string& value) {
        hash.add_field(key);
        hash.add_field(value);
    };
    add("architecture", c.architecture);
    for (const auto& [key, value] :
         std::initializer_list<std::pair<const char*, int>>{{"hidden_size", c.hidden_size},
                                                            {"layers", c.layers},
                                                            {"n_heads", c.n_heads},
                                                            {"n_kv_heads", c.n_kv_heads},
                                                            {"head_dim", c.head_dim},
                                                            {"mlp_size", c.mlp_size},
                                                            {"vocab_size", c.vocab_size},
                                                            {"norm_place", int(c.norm_place)},
                                                            {"norm_casts_last", c.norm_casts_last},
                                                            {"norm_adds_one", c.norm_adds_one},
                                                            {"qk_norm", int(c.qk_norm)},
                                                            {"qkv_bias", c.qkv_bias},
                                                            {"out_bias", c.out_bias},
                                                            {"mlp_bias", c.mlp_bias},
                                                            {"activation", int(c.activation)},
                                                            {"tied_head", c.tied_head}})
        add(key, std::to_string(value));
    add("norm_eps", text(c.norm_eps));
    add("embedding_scale", text(c.embedding_scale));
    add("query_scale", text(c.query_scale));
    for (const auto& rope : c.ropes) {
        std::string all = std::to_string(int(rope.scaling));
        for (const double value : {rope.theta, rope.factor, rope.low, rope.high, rope.original_length})
            all += " " + text(value);
        add("rope", all);
        if (rope.divisors.empty()) continue;
        all.clear();
        for (const float value : rope.divisors) all += text(value) + " ";
        add("rope_divisors", all);
    }
    for (int i = 0; i < c.layers; ++i) {
        const auto kind = c.kind_of(i);
        add("layer", std::to_string(kind.rope) + " " + std::to_string(kind.window));
    }
}

/// The name of a tensor that the model computes with, without the text model's prefix; empty for any other.
std::string own_name(const std::string& name, const std::string& prefix, const ModelConfig& c)
{
    if (name == "lm_head.weight") return c.tied_head ? "" : name;
    if (!name.starts_with(prefix)) return "";
    const auto rest = name.substr(prefix.size());
    if (rest == "embed_tokens.weight" || rest == "norm.weight") return rest;
    constexpr std::string_view layers = "layers.";
    if (!rest.starts_with(layers) || rest.ends_with("rotary_emb.inv_freq")) return "";
    int layer = -1;
    std::from_chars(rest.data() + layers.size(), rest.data() + rest.size(), layer);
    return layer >= 0 && layer < c.layers ? rest : "";
}

/// The sampled pieces of a tensor of `bytes` bytes, as begin and length: all of a small one; of a large one the ends,
/// where special tokens have their rows, and two places that its name decides.
std::vector<std::pair<std::size_t, std::size_t>> pieces_of(const std::string& name, std::size_t bytes)
{
    if (bytes <= read_whole) return {{0, bytes}};
    std::uint64_t seed = 0xcbf29ce484222325u; // FNV-1a
    for (const char c : name) seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    Random random(seed);
    const std::size_t last = bytes - piece;
    const auto anywhere = [&] { return random.below(last) / 64 * 64; };
    const auto second = anywhere(), third = anywhere();
    return {{0, piece}, {second, piece}, {third, piece}, {last, piece}};
}

/// A tensor whose bytes are sampled, and where they lie.
struct Sampled {
    std::string type;
    std::vector<std::int64_t> shape;
    std::size_t bytes;
    std::shared_ptr<const OpenFile> file;
    std::uint64_t offset;
};

std::string fingerprint_of(const std::optional<ModelConfig>& config, const std::map<std::string, Sampled>& tensors)
{
    // All pages are asked for before the first is waited for: a disk answers many requests as fast as one.
    const auto each_piece = [&](const auto& use) {
        for (const auto& [name, tensor] : tensors)
            for (const auto& [begin, length] : pieces_of(name, tensor.bytes))
                if (length > 0) use(tensor, begin, length);
    };
    each_piece([](const Sampled& tensor, std::size_t begin, std::size_t length) {
        tensor.file->announce(tensor.offset + begin, length);
    });
    Sha256 hash;
    hash.add_field("steerdeck.model/1");
    if (config) add_config(hash, *config);
    for (const auto& [name, tensor] : tensors) {
        hash.add_field(name);
        hash.add_field(tensor.type);
        for (const auto extent : tensor.shape) hash.add_field(std::to_string(extent));
    }
    std::string bytes;
    each_piece([&](const Sampled& tensor, std::size_t begin, std::size_t length) {
        bytes.resize(length);
        tensor.file->read(tensor.offset + begin, bytes.data(), length);
        hash.add_field(bytes);
    });
    return hash.hex();
}

/// A model that cannot be run has none; it is known by all its tensors.
std::optional<ModelConfig> config_of(const std::filesystem::path& model)
{
    try {
        return read_config(model);
    } catch (const UnreadableFile&) {
        return {};
    }
}

std::string gguf_fingerprint(const std::filesystem::path& file, const std::optional<ModelConfig>& config)
{
    const auto gguf = read_gguf(file);
    std::vector<std::shared_ptr<const OpenFile>> files;
    for (const auto& part : gguf.files) files.push_back(std::make_shared<OpenFile>(part, message("model")));
    std::map<std::string, Sampled> tensors;
    for (const auto& info : gguf.tensors) {
        const auto own = config ? own_name(gguf_tensor_name(gguf, info.name), "model.", *config) : info.name;
        if (own.empty()) continue;
        tensors[own] = {info.type->name, info.shape, std::size_t(info.bytes), files[std::size_t(info.file)],
                        info.offset};
    }
    return fingerprint_of(config, tensors);
}

std::string any_fingerprint(const std::filesystem::path& model, const std::optional<ModelConfig>& config)
{
    if (is_gguf(model)) return gguf_fingerprint(model, config);
    const NamedTensors files(model);
    const auto prefix = files.prefix();
    std::map<std::string, Sampled> tensors;
    const bool head_alone = !files.all().contains(prefix + "embed_tokens.weight"); // some tied models store it so
    for (const auto& [name, source] : files.all()) {
        const auto own = !config || (head_alone && name == "lm_head.weight") ? name : own_name(name, prefix, *config);
        if (!own.empty())
            tensors[own] = {at::toString(source.dtype), source.shape, std::size_t(source.bytes), source.file,
                            source.offset};
    }
    return fingerprint_of(config, tensors);
}

} // namespace

std::string model_fingerprint(const std::filesystem::path& model) { return any_fingerprint(model, config_of(model)); }

std::string model_fingerprint(const std::filesystem::path& model, const ModelConfig& config)
{
    return any_fingerprint(model, config);
}

} // namespace steerdeck::model
