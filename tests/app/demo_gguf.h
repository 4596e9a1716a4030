#pragma once

#include "core/base/json.h"
#include "core/lab/lab.h"
#include "tests/core/gguf_writer.h"

namespace steerdeck::app {

/// The demo model as a GGUF file, as llama.cpp's converter would write it: bfloat16 matrices, float32 norms, the rows
/// of q and k in pairs.
inline GgufWriter demo_gguf()
{
    namespace fs = std::filesystem;
    const fs::path folder = lab::demo_folder();
    const Json config = read_json(folder / "config.json", "config"),
               tokenizer = read_json(folder / "tokenizer.json", "tokenizer"),
               settings = read_json(folder / "tokenizer_config.json", "settings");
    GgufWriter file;
    file.set("general.architecture", "llama");
    file.set("general.name", "Demo");
    const auto number = [&](const char* key, const char* theirs) { file.set(theirs, config[key].get<int>()); };
    number("hidden_size", "llama.embedding_length");
    number("num_hidden_layers", "llama.block_count");
    number("num_attention_heads", "llama.attention.head_count");
    number("num_key_value_heads", "llama.attention.head_count_kv");
    number("head_dim", "llama.rope.dimension_count");
    number("intermediate_size", "llama.feed_forward_length");
    number("max_position_embeddings", "llama.context_length");
    number("eos_token_id", "tokenizer.ggml.eos_token_id");
    number("pad_token_id", "tokenizer.ggml.padding_token_id");
    file.set("llama.attention.layer_norm_rms_epsilon", config["rms_norm_eps"].get<float>());
    file.set("llama.rope.freq_base", config["rope_theta"].get<float>());

    const auto& vocab = tokenizer["model"]["vocab"];
    std::vector<std::string> tokens(vocab.size()), merges;
    std::vector<std::int32_t> types(vocab.size(), 1);
    for (const auto& [token, id] : vocab.items()) tokens[id.get<std::size_t>()] = token;
    for (const auto& added : tokenizer["added_tokens"]) types[added["id"].get<std::size_t>()] = 3;
    for (const auto& merge : tokenizer["model"]["merges"])
        merges.push_back(merge.is_string() ? merge.get<std::string>()
                                           : merge[0].get<std::string>() + " " + merge[1].get<std::string>());
    file.set("tokenizer.ggml.model", "gpt2");
    file.set("tokenizer.ggml.pre", "dbrx");
    file.set("tokenizer.ggml.tokens", tokens);
    file.set("tokenizer.ggml.token_type", types);
    file.set("tokenizer.ggml.merges", merges);
    file.set("tokenizer.chat_template", settings["chat_template"].get<std::string>());

    const std::string weights = read_file(folder / "model.safetensors", "weights");
    std::uint64_t length = 0;
    std::memcpy(&length, weights.data(), 8);
    const Json header = parse_json(std::string_view(weights).substr(8, length), "header", "weights");
    for (const auto& [name, entry] : header.items()) {
        if (name == "__metadata__") continue;
        const auto begin = entry["data_offsets"][0].get<std::size_t>(),
                   end = entry["data_offsets"][1].get<std::size_t>();
        const auto shape = entry["shape"].get<std::vector<std::int64_t>>();
        std::string bytes = weights.substr(8 + length + begin, end - begin), theirs = name;
        for (const auto& [ours, other] : {std::pair{"model.embed_tokens.", "token_embd."},
                                          {"model.norm.", "output_norm."},
                                          {"model.layers.", "blk."},
                                          {"input_layernorm", "attn_norm"},
                                          {"post_attention_layernorm", "ffn_norm"},
                                          {"self_attn.q_proj", "attn_q"},
                                          {"self_attn.k_proj", "attn_k"},
                                          {"self_attn.v_proj", "attn_v"},
                                          {"self_attn.o_proj", "attn_output"},
                                          {"mlp.gate_proj", "ffn_gate"},
                                          {"mlp.up_proj", "ffn_up"},
                                          {"mlp.down_proj", "ffn_down"}})
            if (const auto at = theirs.find(ours); at != theirs.npos)
                theirs.replace(at, std::string_view(ours).size(), other);
        if (shape.size() == 1) {
            std::string wide;
            for (std::size_t i = 0; i < bytes.size(); i += 2) wide += std::string(2, '\0') + bytes.substr(i, 2);
            file.tensor(theirs, 0, shape, wide);
            continue;
        }
        const bool q = theirs.ends_with("attn_q.weight"), k = theirs.ends_with("attn_k.weight");
        if (q || k) {
            const auto heads = config[q ? "num_attention_heads" : "num_key_value_heads"].get<std::size_t>(),
                       rows = std::size_t(shape[0]) / heads, row = bytes.size() / std::size_t(shape[0]);
            std::string paired;
            for (std::size_t h = 0; h < heads; ++h)
                for (std::size_t r = 0; r < rows; ++r)
                    paired += bytes.substr((h * rows + r % 2 * (rows / 2) + r / 2) * row, row);
            bytes = paired;
        }
        file.tensor(theirs, 30, shape, bytes);
    }
    return file;
}

} // namespace steerdeck::app
