#include "core/model/config.h"

#include <cmath>

namespace steerdeck::model {
namespace {

/// `settings` is rope_parameters or rope_scaling; null or without a type means none. `max_positions` is the length that
/// llama3 scaling stretches where the settings name none.
Rope rope_of(const Json& settings, double theta, const Json& json, const std::string& where)
{
    Rope rope;
    rope.theta = theta;
    refuse_other(json, "partial_rotary_factor", 1.0, where);
    if (!settings.is_object()) return rope;
    rope.theta = value_or<double>(settings, "rope_theta", theta, where);
    refuse_other(settings, "partial_rotary_factor", 1.0, where);
    const auto type =
        value_or<std::string>(settings, "rope_type", value_or<std::string>(settings, "type", "default", where), where);
    if (type == "linear" || type == "llama3") {
        rope.scaling = type == "linear" ? Rope::Scaling::linear : Rope::Scaling::llama3;
        rope.factor = require<double>(settings, "factor", where);
    } else if (type != "default")
        throw UnreadableFile(message("The rotary scaling \"{}\" is not supported", type), where,
                             message("Use a model with \"rope_type\" default, linear or llama3"));
    if (type == "llama3") {
        rope.low = require<double>(settings, "low_freq_factor", where);
        rope.high = require<double>(settings, "high_freq_factor", where);
        const auto inside =
            value_or<double>(settings, "original_max_position_embeddings",
                             value_or<double>(json, "max_position_embeddings", rope.original_length, where), where);
        rope.original_length = value_or<double>(json, "original_max_position_embeddings", inside, where);
    }
    const bool sound = rope.theta > 0 && rope.factor > 0 && rope.low > 0 && rope.high > rope.low &&
                       rope.original_length > 0 && std::isfinite(rope.theta * rope.factor);
    if (!sound)
        throw UnreadableFile(message("The rotary settings are out of range: {}", settings.dump()), where,
                             message("Check that the folder holds a whole model"));
    return rope;
}

Json part_of(const Json& json, const char* key)
{
    return json.is_object() && json.contains(key) ? json.at(key) : Json();
}

/// Whether `settings` says anything: an empty object and null do not.
bool says_something(const Json& settings) { return settings.is_object() && !settings.empty(); }

/// Older configurations spell it rope_theta and rope_scaling, newer ones nest both in rope_parameters; where both
/// stand, rope_scaling is taken whole.
Rope only_rope(const Json& json, double theta, const std::string& where)
{
    theta = value_or<double>(json, "rope_theta", theta, where);
    const auto scaling = part_of(json, "rope_scaling");
    return rope_of(says_something(scaling) ? scaling : part_of(json, "rope_parameters"), theta, json, where);
}

/// Gemma-3 rotates its windowed layers with a base of their own; rope_scaling is of the others, over what
/// rope_parameters says of them. Gives {all, windowed}.
std::vector<Rope> two_ropes(const Json& json, const std::string& where)
{
    const double all = value_or<double>(json, "rope_theta", 1e6, where),
                 local = value_or<double>(json, "rope_local_base_freq", 1e4, where);
    const auto parameters = part_of(json, "rope_parameters");
    auto full = part_of(parameters, "full_attention");
    if (const auto scaling = part_of(json, "rope_scaling"); says_something(scaling)) {
        if (!full.is_object()) full = Json::object();
        if (!full.contains("rope_type") && !parameters.is_object()) full["rope_type"] = "default";
        full.update(scaling);
    }
    return {rope_of(full, all, json, where), rope_of(part_of(parameters, "sliding_attention"), local, json, where)};
}

void act(const Json& json, const char* key, Activation activation, const char* name, const std::string& where,
         ModelConfig& config)
{
    refuse_other(json, key, name, where);
    config.activation = activation;
}

/// Windows from layer_types, or else from `windowed(layer)`.
template <typename Windowed>
void windows(const Json& json, int window, const Windowed& windowed, const std::string& where, ModelConfig& config)
{
    config.layer_kinds.assign(std::size_t(config.layers), {});
    const auto types = value_or<std::vector<std::string>>(json, "layer_types", {}, where);
    if (!types.empty() && int(types.size()) != config.layers)
        throw UnreadableFile(message("\"layer_types\" names {} of {} layers", types.size(), config.layers), where,
                             message("Check that the folder holds a whole model"));
    for (int i = 0; i < config.layers; ++i) {
        const auto type =
            types.empty() ? std::string(windowed(i) ? "sliding_attention" : "full_attention") : types[std::size_t(i)];
        if (type != "sliding_attention" && type != "full_attention")
            throw UnreadableFile(message("The layer type \"{}\" is not supported", type), where,
                                 message("Use a model with full_attention and sliding_attention"));
        if (type == "full_attention") continue;
        if (window < 1)
            throw UnreadableFile(message("\"layer_types\" names windowed layers, but \"sliding_window\" is missing"),
                                 where, message("Check that the folder holds a whole model"));
        config.layer_kinds[std::size_t(i)].window = window;
    }
}

int window_of(const Json& json, const std::string& where)
{
    const auto window = value_or<long>(json, "sliding_window", 0, where);
    if (window < 0 || window > 1 << 26)
        throw UnreadableFile(message("The key \"sliding_window\" is {}", window), where,
                             message("Check that the folder holds a whole model"));
    return int(window);
}

void llama(const Json& json, const std::string& where, ModelConfig& config)
{
    act(json, "hidden_act", Activation::silu, "silu", where, config);
    config.qkv_bias = config.out_bias = value_or<bool>(json, "attention_bias", false, where);
    config.mlp_bias = value_or<bool>(json, "mlp_bias", false, where);
    config.ropes = {only_rope(json, 10000, where)};
}

void mistral(const Json& json, const std::string& where, ModelConfig& config)
{
    act(json, "hidden_act", Activation::silu, "silu", where, config);
    config.ropes = {only_rope(json, 10000, where)};
    const int window = window_of(json, where);
    windows(
        json, window, [&](int) { return window > 0; }, where, config);
}

void qwen(const Json& json, const std::string& where, ModelConfig& config, bool third)
{
    act(json, "hidden_act", Activation::silu, "silu", where, config);
    config.qkv_bias = third ? value_or<bool>(json, "attention_bias", false, where) : true;
    config.out_bias = third && config.qkv_bias;
    if (third) config.qk_norm = QkNorm::head;
    config.ropes = {only_rope(json, 10000, where)};
    const bool some = value_or<bool>(json, "use_sliding_window", false, where);
    const long from = value_or<long>(json, "max_window_layers", 28, where);
    const int window = some ? window_of(json, where) : 0;
    windows(
        json, window, [&](int i) { return window > 0 && i >= from; }, where, config);
}

void smollm3(const Json& json, const std::string& where, ModelConfig& config)
{
    llama(json, where, config);
    config.ropes = {only_rope(json, 2e6, where)};
    auto rotated = whole_numbers(json, "no_rope_layers", where); // 1 = rotated, whatever the name says
    const long interval = value_or<long>(json, "no_rope_layer_interval", 4, where);
    if (interval < 1 || (!rotated.empty() && int(rotated.size()) < config.layers))
        throw UnreadableFile(message("\"no_rope_layers\" does not fit \"num_hidden_layers\""), where,
                             message("Check that the folder holds a whole model"));
    for (int i = 0; int(rotated.size()) < config.layers; ++i) rotated.push_back((i + 1) % interval != 0);
    const int window = value_or<bool>(json, "use_sliding_window", false, where) ? window_of(json, where) : 0;
    windows(
        json, window, [&](int i) { return window > 0 && !rotated[std::size_t(i)]; }, where, config);
    for (int i = 0; i < config.layers; ++i)
        if (!rotated[std::size_t(i)]) config.layer_kinds[std::size_t(i)].rope = -1;
}

void olmo2(const Json& json, const std::string& where, ModelConfig& config)
{
    llama(json, where, config);
    config.mlp_bias = false;
    config.norm_place = NormPlace::after;
    config.norm_casts_last = true;
    config.qk_norm = QkNorm::whole;
}

void gemma3(const Json& json, const std::string& where, ModelConfig& config)
{
    act(json, "hidden_activation", Activation::gelu_tanh, "gelu_pytorch_tanh", where, config);
    for (const char* key : {"final_logit_softcapping", "attn_logit_softcapping"})
        refuse_other(json, key, nullptr, where);
    refuse_other(json, "use_bidirectional_attention", false, where);
    config.qkv_bias = config.out_bias = value_or<bool>(json, "attention_bias", false, where);
    config.norm_place = NormPlace::both;
    config.norm_casts_last = config.norm_adds_one = true;
    config.qk_norm = QkNorm::head;
    config.embedding_scale = std::sqrt(double(config.hidden_size));
    const auto scalar = value_or<double>(json, "query_pre_attn_scalar", 256, where);
    if (!(scalar > 0))
        throw UnreadableFile(message("The key \"query_pre_attn_scalar\" is not above 0"), where,
                             message("Check that the folder holds a whole model"));
    config.query_scale = 1 / std::sqrt(scalar);
    config.ropes = two_ropes(json, where);
    const long pattern = value_or<long>(json, "sliding_window_pattern", 6, where);
    if (pattern < 1)
        throw UnreadableFile(message("The key \"sliding_window_pattern\" is not above 0"), where,
                             message("Check that the folder holds a whole model"));
    const int window = json.contains("sliding_window") ? window_of(json, where) : 4096;
    windows(
        json, window, [&](int i) { return (i + 1) % pattern != 0; }, where, config);
    for (auto& kind : config.layer_kinds) kind.rope = kind.window > 0 ? 1 : 0;
}

} // namespace

void describe_family(const Json& json, const std::string& where, ModelConfig& config)
{
    const auto& kind = config.architecture;
    config.tied_head = value_or<bool>(json, "tie_word_embeddings", kind == "smollm3" || kind == "gemma3_text", where);
    if (kind == "llama") return llama(json, where, config);
    if (kind == "mistral") return mistral(json, where, config);
    if (kind == "qwen2") return qwen(json, where, config, false);
    if (kind == "qwen3") return qwen(json, where, config, true);
    if (kind == "smollm3") return smollm3(json, where, config);
    if (kind == "olmo2") return olmo2(json, where, config);
    if (kind == "gemma3_text") return gemma3(json, where, config);
    throw UnreadableFile(message("The architecture \"{}\" is not supported", kind), where,
                         message("Open a model of kind llama, mistral, qwen2, qwen3, smollm3, olmo2 or gemma3_text"));
}

} // namespace steerdeck::model
