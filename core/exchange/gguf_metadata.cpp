#include "core/exchange/gguf_metadata.h"

#include "core/base/error.h"
#include "core/model/gguf_model.h"

#include <cmath>

namespace steerdeck::exchange {
namespace {

using model::ModelConfig;
using model::Rope;

/// The first thing that `read` says otherwise than `wished`, in words; empty where they mean the same model.
std::string difference(const ModelConfig& wished, const ModelConfig& read)
{
    if (wished.norm_eps != read.norm_eps) return "the norms' epsilon";
    if (wished.head_dim != read.head_dim) return "the heads' size";
    if (wished.qkv_bias != read.qkv_bias || wished.out_bias != read.out_bias || wished.mlp_bias != read.mlp_bias)
        return "biases";
    if (wished.norm_place != read.norm_place || wished.qk_norm != read.qk_norm) return "norms";
    if (wished.activation != read.activation) return "the activation";
    const auto scale = [](const ModelConfig& c) {
        return c.query_scale != 0 ? c.query_scale : 1 / std::sqrt(double(c.head_dim));
    };
    if (std::abs(scale(wished) - scale(read)) > 1e-6 * scale(read)) return "the attention's scale";
    if (wished.embedding_scale != read.embedding_scale) return "the embedding's scale";
    for (int i = 0; i < wished.layers; ++i) {
        const auto a = wished.kind_of(i), b = read.kind_of(i);
        if (a.window != b.window) return "the windows of its layers";
        if ((a.rope < 0) != (b.rope < 0)) return "which layers rotate positions";
        if (a.rope < 0) continue;
        auto one = wished.ropes[std::size_t(a.rope)], other = read.ropes[std::size_t(b.rope)];
        // Frequencies divided one by one stand in a tensor.
        if (one.scaling == Rope::Scaling::llama3 || !one.divisors.empty()) one.scaling = other.scaling;
        const bool same = std::abs(one.theta - other.theta) <= 1e-6 * one.theta && one.scaling == other.scaling &&
                          (one.scaling != Rope::Scaling::linear || one.factor == other.factor);
        if (!same) return "the rotation of positions";
    }
    return {};
}

/// Windows as Gemma's files have them: every layer but each nth; 0 where they have another pattern.
int window_pattern(const ModelConfig& config)
{
    for (int n = 1; n <= config.layers + 1; ++n) {
        bool fits = true;
        for (int i = 0; fits && i < config.layers; ++i) fits = (config.kind_of(i).window > 0) == ((i + 1) % n != 0);
        if (fits) return n;
    }
    return 0;
}

void set_gemma(const ModelConfig& config, const std::string& prefix, GgufOutput& out)
{
    int window = 0;
    for (int i = 0; i < config.layers; ++i) window = std::max(window, config.kind_of(i).window);
    if (window > 0) {
        out.set(prefix + "attention.sliding_window", std::uint32_t(window));
        if (const int n = window_pattern(config); n > 0)
            out.set(prefix + "attention.sliding_window_pattern", std::uint32_t(n));
        out.set(prefix + "rope.freq_base_swa", float(config.ropes.back().theta));
    }
}

} // namespace

std::string gguf_architecture(const ModelConfig& config)
{
    // llama.cpp knows Mistral's models as Llama's.
    return config.architecture == "mistral"       ? "llama"
           : config.architecture == "gemma3_text" ? "gemma3"
                                                  : config.architecture;
}

std::optional<std::vector<float>> rope_divisors(const ModelConfig& config)
{
    const auto& rope = config.ropes.at(0);
    if (!rope.divisors.empty()) return rope.divisors;
    if (rope.scaling != Rope::Scaling::llama3) return {};
    std::vector<float> divisors;
    for (int i = 0; i < config.head_dim / 2; ++i) {
        const double wave = 2 * M_PI * std::pow(rope.theta, 2.0 * i / config.head_dim);
        const double smooth = (rope.original_length / wave - rope.low) / (rope.high - rope.low);
        divisors.push_back(float(wave < rope.original_length / rope.high  ? 1
                                 : wave > rope.original_length / rope.low ? rope.factor
                                                                          : 1 / ((1 - smooth) / rope.factor + smooth)));
    }
    return divisors;
}

void set_configuration(const ModelConfig& config, int rows, const std::string& name, GgufOutput& out)
{
    const auto architecture = gguf_architecture(config), prefix = architecture + ".";
    const auto whole = [&](const char* key, int value) { out.set(prefix + key, std::uint32_t(value)); };
    out.set("general.architecture", architecture);
    out.set("general.type", "model");
    out.set("general.name", name);
    whole("vocab_size", rows);
    whole("context_length", config.max_positions);
    whole("embedding_length", config.hidden_size);
    whole("block_count", config.layers);
    whole("feed_forward_length", config.mlp_size);
    whole("attention.head_count", config.n_heads);
    whole("attention.head_count_kv", config.n_kv_heads);
    whole("attention.key_length", config.head_dim);
    whole("attention.value_length", config.head_dim);
    whole("rope.dimension_count", config.head_dim);
    out.set(prefix + "attention.layer_norm_rms_epsilon", config.norm_eps);
    const auto& rope = config.ropes.at(0);
    out.set(prefix + "rope.freq_base", float(rope.theta));
    if (rope.scaling == Rope::Scaling::linear) {
        out.set(prefix + "rope.scaling.type", "linear");
        out.set(prefix + "rope.scaling.factor", float(rope.factor));
    }
    if (config.architecture == "mistral" && config.kind_of(0).window > 0)
        whole("attention.sliding_window", config.kind_of(0).window);
    if (architecture == "gemma3") set_gemma(config, prefix, out);
    if ((config.out_bias || config.mlp_bias) && architecture != "llama")
        throw InvalidInput(message("llama.cpp knows no such biases in a model of architecture {}", architecture), "",
                           message("Export it as a Hugging Face folder"));
    const auto other = difference(config, model::read_config(out.preview("the new file")));
    if (!other.empty())
        throw InvalidInput(message("A GGUF file of architecture {} cannot say {} of this model", architecture, other),
                           "", message("Export it as a Hugging Face folder"));
}

} // namespace steerdeck::exchange
