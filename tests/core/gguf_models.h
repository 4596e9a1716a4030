#pragma once

#include "tests/core/gguf_writer.h"

#include <cmath>

/// Small GGUF models of every architecture in every type, from the generator of tests/golden/make_gguf_golden.py: the
/// same bytes, so that its reference logits hold for them.
namespace steerdeck::gguf_models {

inline constexpr int hidden = 256, mlp = 256, vocab = 32;
inline const std::vector<std::int64_t> ids = {3, 17, 8, 30, 8, 1};
inline constexpr const char* architectures[] = {"llama", "mistral", "qwen2", "qwen3", "gemma3", "smollm3", "olmo2"};
inline constexpr const char* types[] = {"F32",  "F16",  "BF16", "Q4_0", "Q4_1", "Q5_0",   "Q5_1",   "Q8_0",
                                        "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "IQ4_XS", "MXFP4"};

inline const GgmlType& type_of(std::string_view name)
{
    for (int id = 0; id < 64; ++id)
        if (const auto* type = ggml_type(id); type && name == type->name) return *type;
    throw std::invalid_argument(std::string(name));
}

/// SplitMix64 from the FNV-1a hash of `name`.
inline std::string stream(const std::string& name, std::size_t n)
{
    std::uint64_t state = 0xcbf29ce484222325u;
    for (const char c : name) state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    std::string bytes;
    while (bytes.size() < n) {
        std::uint64_t z = state += 0x9e3779b97f4a7c15u;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        bytes += GgufWriter::bytes_of(z ^ (z >> 31));
    }
    bytes.resize(n);
    return bytes;
}

/// `n` numbers from -0.5 on to below 0.5.
inline std::vector<float> uniform(const std::string& name, std::size_t n)
{
    const auto bytes = stream(name, 2 * n);
    std::vector<float> values(n);
    for (std::size_t i = 0; i < n; ++i) {
        std::uint16_t one;
        std::memcpy(&one, bytes.data() + 2 * i, 2);
        values[i] = (float(one) - 32768) / 65536;
    }
    return values;
}

/// To the nearest, ties to even; for values whose half is normal or subnormal.
inline std::uint16_t half_of(float value)
{
    const std::uint16_t sign = std::signbit(value) ? 0x8000 : 0;
    const float size = std::fabs(value);
    if (size == 0) return sign;
    int exponent = 0;
    std::frexp(size, &exponent);
    const int scale = std::max(exponent - 11, -24); // of the last bit
    const auto bits = std::uint32_t(std::nearbyint(std::ldexp(size, -scale)));
    if (scale == -24) return std::uint16_t(sign + bits);
    return std::uint16_t(sign + (std::uint32_t(scale + 24) << 10) + bits);
}

inline std::string floats(const std::vector<float>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)};
}

/// A matrix's bytes as the file holds them.
inline std::string matrix(const std::string& name, int rows, int columns, const GgmlType& type)
{
    const auto n = std::size_t(rows) * std::size_t(columns);
    const std::string_view kind = type.name;
    if (type.elements == 1) {
        auto values = uniform(name, n);
        for (auto& value : values) value *= 0.2f;
        if (kind == "F32") return floats(values);
        std::string bytes;
        for (const float value : values) {
            std::uint32_t bits;
            std::memcpy(&bits, &value, 4);
            bytes += GgufWriter::bytes_of(kind == "F16" ? half_of(value) : std::uint16_t(bits >> 16));
        }
        return bytes;
    }
    const auto size = std::size_t(type.bytes), blocks = n / std::size_t(type.elements);
    auto bytes = stream(name, blocks * size);
    struct Scale {
        const char* type;
        std::size_t at;
        float size;
    };
    static constexpr Scale scales[] = {{"Q4_0", 0, 0.01f},     {"Q4_1", 0, 0.01f},     {"Q4_1", 2, -0.075f},
                                       {"Q5_0", 0, 0.005f},    {"Q5_1", 0, 0.005f},    {"Q5_1", 2, -0.08f},
                                       {"Q8_0", 0, 0.0006f},   {"Q2_K", 80, 0.003f},   {"Q2_K", 82, 0.004f},
                                       {"Q3_K", 108, 0.001f},  {"Q4_K", 0, 0.0002f},   {"Q4_K", 2, 0.0015f},
                                       {"Q5_K", 0, 0.0001f},   {"Q5_K", 2, 0.0015f},   {"Q6_K", 208, 4e-5f},
                                       {"IQ4_NL", 0, 0.0007f}, {"IQ4_XS", 0, 0.00005f}};
    int number = 0;
    for (const auto& scale : scales) {
        if (kind != scale.type) continue;
        const auto factors = uniform(name + "/scale" + std::to_string(number++), blocks);
        for (std::size_t b = 0; b < blocks; ++b) {
            const auto half = half_of(scale.size * (1 + factors[b]));
            std::memcpy(bytes.data() + b * size + scale.at, &half, 2);
        }
    }
    if (kind == "MXFP4")
        for (std::size_t b = 0; b < blocks; ++b)
            bytes[b * size] = char(121 + static_cast<unsigned char>(bytes[b * size]) % 2);
    return bytes;
}

/// A whole model without a vocabulary. `name` is one of `architectures`; "mistral" is written as llama, as converters
/// do.
inline GgufWriter model(const std::string& name, const std::string& type_name)
{
    const auto& type = type_of(type_name);
    const std::string of = name + "/" + type_name + "/";
    const bool llama = name == "llama", mistral = name == "mistral", qwen2 = name == "qwen2", qwen3 = name == "qwen3",
               gemma = name == "gemma3", olmo = name == "olmo2";
    const int layers = name == "smollm3" ? 4 : 2, heads = 4, kv = qwen3 ? 1 : 2, d = qwen3 ? 128 : 64;
    const std::string architecture = mistral ? "llama" : name;
    GgufWriter file;
    const auto key = [&](const char* what) { return architecture + "." + what; };
    file.set("general.architecture", architecture);
    file.set(key("context_length"), 128);
    file.set(key("embedding_length"), hidden);
    file.set(key("feed_forward_length"), mlp);
    file.set(key("block_count"), layers);
    file.set(key("attention.head_count"), heads);
    file.set(key("attention.head_count_kv"), kv);
    file.set(key("attention.layer_norm_rms_epsilon"), 1e-5f);
    if (qwen3 || gemma) {
        file.set(key("attention.key_length"), d);
        file.set(key("attention.value_length"), d);
    }
    file.set(key("rope.freq_base"), llama ? 1e4f : mistral ? 5e3f : olmo ? 5e5f : layers == 4 ? 2e6f : 1e6f);
    if (llama || mistral) file.set(key("rope.dimension_count"), d);
    if (mistral || gemma) file.set(key("attention.sliding_window"), 4);
    if (gemma) {
        file.set(key("attention.sliding_window_pattern"), 2);
        file.set(key("rope.scaling.type"), "linear");
        file.set(key("rope.scaling.factor"), 8.0f);
    }

    const auto linear = [&](const std::string& what, int rows, int columns) {
        file.tensor(what, type.id, {rows, columns}, matrix(of + what, rows, columns, type));
    };
    const auto vector = [&](const std::string& what, int width, float scale, float more) {
        auto values = uniform(of + what, std::size_t(width));
        for (auto& value : values) value = more + value * scale;
        file.tensor(what, 0, {width}, floats(values));
    };
    const auto norm = [&](const std::string& what, int width) { vector(what, width, 0.5f, 1); };
    linear("token_embd.weight", vocab, hidden);
    norm("output_norm.weight", hidden);
    if (!qwen2 && !gemma && layers == 2) linear("output.weight", vocab, hidden);
    if (llama) { // the divisors of Llama 3's scaling: factor 8, from 1 and to 4 waves in 64 positions
        std::vector<float> divisors;
        for (int i = 0; i < d / 2; ++i) {
            const double wave = 2 * M_PI * std::pow(1e4, 2.0 * i / d), smooth = (64 / wave - 1) / 3;
            divisors.push_back(float(wave < 16 ? 1 : wave > 64 ? 8 : 1 / ((1 - smooth) / 8 + smooth)));
        }
        file.tensor("rope_freqs.weight", 0, {d / 2}, floats(divisors));
    }
    for (int i = 0; i < layers; ++i) {
        const std::string block = "blk." + std::to_string(i) + ".";
        linear(block + "attn_q.weight", heads * d, hidden);
        linear(block + "attn_k.weight", kv * d, hidden);
        linear(block + "attn_v.weight", kv * d, hidden);
        linear(block + "attn_output.weight", hidden, heads * d);
        linear(block + "ffn_gate.weight", mlp, hidden);
        linear(block + "ffn_up.weight", mlp, hidden);
        linear(block + "ffn_down.weight", hidden, mlp);
        if (qwen2)
            for (const auto& [part, rows] : {std::pair{"q", heads * d}, {"k", kv * d}, {"v", kv * d}})
                vector(block + "attn_" + part + ".bias", rows, 0.2f, 0);
        if (qwen3 || gemma || olmo) {
            norm(block + "attn_q_norm.weight", olmo ? heads * d : d);
            norm(block + "attn_k_norm.weight", olmo ? kv * d : d);
        }
        if (!olmo) {
            norm(block + "attn_norm.weight", hidden);
            norm(block + "ffn_norm.weight", hidden);
        }
        if (gemma || olmo) {
            norm(block + "post_attention_norm.weight", hidden);
            norm(block + "post_ffw_norm.weight", hidden);
        }
    }
    return file;
}

} // namespace steerdeck::gguf_models
