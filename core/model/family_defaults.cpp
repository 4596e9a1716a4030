#include "core/model/family_defaults.h"

namespace steerdeck::model {
namespace {

/// What the configuration classes of transformers 5.24 fill in; tests/golden/make_config_golden.py holds us to it. What
/// is left out has no fixed default (head_dim follows from other sizes).
Json defaults_of(const std::string& kind)
{
    const Json llama = {{"vocab_size", 32000},     {"hidden_size", 4096},       {"intermediate_size", 11008},
                        {"num_hidden_layers", 32}, {"num_attention_heads", 32}, {"max_position_embeddings", 2048},
                        {"rms_norm_eps", 1e-6},    {"bos_token_id", 1},         {"eos_token_id", 2}};
    const Json none = {{"bos_token_id", nullptr}, {"eos_token_id", nullptr}, {"pad_token_id", nullptr}};
    const auto changed = [](Json base, const Json& changes) {
        base.update(changes);
        return base;
    };
    if (kind == "llama") return llama;
    if (kind == "mistral")
        return changed(llama, {{"intermediate_size", 14336},
                               {"num_key_value_heads", 8},
                               {"max_position_embeddings", 131072},
                               {"sliding_window", 4096}});
    const Json qwen = changed(changed(llama, none), {{"vocab_size", 151936},
                                                     {"intermediate_size", 22016},
                                                     {"num_key_value_heads", 32},
                                                     {"max_position_embeddings", 32768},
                                                     {"sliding_window", 4096}});
    if (kind == "qwen2") return qwen;
    if (kind == "qwen3") return changed(qwen, {{"head_dim", 128}});
    if (kind == "smollm3")
        return {{"vocab_size", 128256},
                {"hidden_size", 2048},
                {"intermediate_size", 11008},
                {"num_hidden_layers", 36},
                {"num_attention_heads", 16},
                {"num_key_value_heads", 4},
                {"max_position_embeddings", 32768},
                {"rms_norm_eps", 1e-6},
                {"pad_token_id", 128004},
                {"bos_token_id", 128000},
                {"eos_token_id", 128001}};
    if (kind == "olmo2")
        return changed(changed(llama, none),
                       {{"vocab_size", 50304}, {"rms_norm_eps", 1e-5}, {"pad_token_id", 1}, {"eos_token_id", 50279}});
    if (kind == "gemma3_text")
        return {{"vocab_size", 262208},      {"hidden_size", 2304},
                {"intermediate_size", 9216}, {"num_hidden_layers", 26},
                {"num_attention_heads", 8},  {"num_key_value_heads", 4},
                {"head_dim", 256},           {"max_position_embeddings", 131072},
                {"rms_norm_eps", 1e-6},      {"pad_token_id", 0},
                {"eos_token_id", 1},         {"bos_token_id", 2},
                {"sliding_window", 4096}};
    return Json::object();
}

/// Of a model that also reads pictures, the settings of its text model; the outer ones decide how an answer ends and
/// whether the head is tied.
Json text_part(const Json& json, const std::string& where)
{
    auto text = value_or<Json>(json, "text_config", Json::object(), where);
    if (!text.is_object())
        throw UnreadableFile(message("The key \"text_config\" is no object"), where,
                             message("Check that the folder holds a whole model"));
    text["model_type"] = "gemma3_text";
    for (const char* key : {"bos_token_id", "eos_token_id", "pad_token_id"})
        if (json.contains(key) && !json.at(key).is_null()) text[key] = json.at(key);
    text["tie_word_embeddings"] = value_or<bool>(json, "tie_word_embeddings", true, where);
    if (!text.contains("quantization_config") && json.contains("quantization_config"))
        text["quantization_config"] = json.at("quantization_config");
    return text;
}

} // namespace

Json with_defaults(Json json, const std::string& where)
{
    if (!json.is_object())
        throw UnreadableFile(message("The model configuration is no object"), where,
                             message("Fetch the model folder again"));
    if (value_or<std::string>(json, "model_type", "", where) == "gemma3") json = text_part(json, where);
    const auto defaults = defaults_of(value_or<std::string>(json, "model_type", "", where));
    for (const auto& [key, value] : defaults.items())
        if (!json.contains(key)) json[key] = value;
    return json;
}

} // namespace steerdeck::model
