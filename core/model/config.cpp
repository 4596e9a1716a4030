#include "model/config.h"

namespace steerdeck::model {
namespace {

int positive(const Json& object, const char* key, const std::string& where, long most)
{
    const auto value = require<long>(object, key, where);
    if (value < 1 || value > most)
        throw UnreadableFile("The key \"" + std::string(key) + "\" is " + std::to_string(value) + ", outside 1 to " +
                                 std::to_string(most),
                             where, "Check that the folder holds a whole model");
    return int(value);
}

int first_id(const Json& object, const char* key, const std::string& where)
{
    if (!object.contains(key) || object.at(key).is_null()) return -1;
    const auto& value = object.at(key);
    if (value.is_array() && !value.empty() && value[0].is_number_integer()) return value[0].get<int>();
    return require<int>(object, key, where);
}

void refuse(const Json& object, const char* key, const Json& supported, const std::string& where)
{
    if (!object.contains(key) || object.at(key).is_null() || object.at(key) == supported) return;
    throw UnreadableFile("The setting \"" + std::string(key) + "\": " + object.at(key).dump() + " is not supported",
                         where, "Use a model with \"" + std::string(key) + "\": " + supported.dump());
}

} // namespace

ModelConfig read_config(const std::filesystem::path& folder)
{
    const auto path = folder / "config.json";
    const auto where = path.string();
    const Json json = read_json(path, "model configuration", 16u << 20);
    const auto kind = require<std::string>(json, "model_type", where);
    if (kind != "llama")
        throw UnreadableFile("The architecture \"" + kind + "\" is not supported", where,
                             "Open a model of kind \"llama\"");
    refuse(json, "hidden_act", "silu", where);
    refuse(json, "attention_bias", false, where);
    refuse(json, "mlp_bias", false, where);

    ModelConfig config;
    config.architecture = kind;
    config.hidden_size = positive(json, "hidden_size", where, 1 << 16);
    config.layers = positive(json, "num_hidden_layers", where, 1024);
    config.n_heads = positive(json, "num_attention_heads", where, 4096);
    config.n_kv_heads =
        json.contains("num_key_value_heads") ? positive(json, "num_key_value_heads", where, 4096) : config.n_heads;
    config.head_dim = json.contains("head_dim") && !json["head_dim"].is_null() ? positive(json, "head_dim", where, 4096)
                                                                               : config.hidden_size / config.n_heads;
    config.mlp_size = positive(json, "intermediate_size", where, 1 << 20);
    config.vocab_size = positive(json, "vocab_size", where, 1 << 22);
    config.max_positions = positive(json, "max_position_embeddings", where, 1 << 26);
    config.norm_eps = value_or<float>(json, "rms_norm_eps", 1e-6f, where);
    config.tied_head = value_or<bool>(json, "tie_word_embeddings", false, where);
    // Newer configurations nest the rotary settings; both spellings are read.
    const bool nested = json.contains("rope_parameters") && json["rope_parameters"].is_object();
    const Json rope = nested ? json["rope_parameters"] : json;
    config.rope_theta = value_or<float>(rope, "rope_theta", value_or<float>(json, "rope_theta", 10000.f, where), where);
    if (nested) refuse(rope, "rope_type", "default", where);
    refuse(json, "rope_scaling", nullptr, where);
    config.bos_id = first_id(json, "bos_token_id", where);
    config.eos_id = first_id(json, "eos_token_id", where);
    config.pad_id = first_id(json, "pad_token_id", where);
    if (config.n_heads % config.n_kv_heads != 0)
        throw UnreadableFile("num_attention_heads " + std::to_string(config.n_heads) +
                                 " is no multiple of num_key_value_heads " + std::to_string(config.n_kv_heads),
                             where, "Check that the folder holds a whole model");
    if (config.head_dim % 2 != 0 || config.head_dim < 2)
        throw UnreadableFile("head_dim " + std::to_string(config.head_dim) + " is not even", where,
                             "Check that the folder holds a whole model");
    return config;
}

Json to_json(const ModelConfig& c, const std::string& dtype)
{
    return Json{{"architectures", {"LlamaForCausalLM"}},
                {"model_type", c.architecture},
                {"hidden_size", c.hidden_size},
                {"num_hidden_layers", c.layers},
                {"num_attention_heads", c.n_heads},
                {"num_key_value_heads", c.n_kv_heads},
                {"head_dim", c.head_dim},
                {"intermediate_size", c.mlp_size},
                {"vocab_size", c.vocab_size},
                {"max_position_embeddings", c.max_positions},
                {"hidden_act", "silu"},
                {"rms_norm_eps", c.norm_eps},
                {"rope_theta", c.rope_theta},
                {"attention_bias", false},
                {"mlp_bias", false},
                {"tie_word_embeddings", c.tied_head},
                {"bos_token_id", c.bos_id < 0 ? Json(nullptr) : Json(c.bos_id)},
                {"eos_token_id", c.eos_id < 0 ? Json(nullptr) : Json(c.eos_id)},
                {"pad_token_id", c.pad_id < 0 ? Json(nullptr) : Json(c.pad_id)},
                {"torch_dtype", dtype}};
}

} // namespace steerdeck::model
