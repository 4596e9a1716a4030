#include "core/model/config.h"

#include "core/base/gguf.h"
#include "core/model/family_defaults.h"
#include "core/model/gguf_model.h"
#include "core/model/tied_head.h"

namespace steerdeck::model {
namespace {

int positive(const Json& object, const char* key, const std::string& where, long most)
{
    const auto value = require<long>(object, key, where);
    if (value < 1 || value > most)
        throw UnreadableFile(message("The key \"{}\" is {}, outside 1 to {}", key, value, most), where,
                             message("Check that the folder holds a whole model"));
    return int(value);
}

std::vector<int> ids(const Json& object, const char* key, const std::string& where)
{
    constexpr std::size_t most = 256; // because every generated id is compared with each of them
    if (!object.contains(key) || object.at(key).is_null()) return {};
    if (!object.at(key).is_array()) return {require<int>(object, key, where)};
    if (object.at(key).size() > most)
        throw UnreadableFile(message("The key \"{}\" lists more than {} ids", key, most), where,
                             message("Check that the folder holds a whole model"));
    return whole_numbers(object, key, where);
}

int first_id(const Json& object, const char* key, const std::string& where)
{
    const auto all = ids(object, key, where);
    return all.empty() ? -1 : all[0];
}

/// Whether anything stands at `path`; a link that leads nowhere or in a circle does, and reading it says why it cannot
/// be read.
bool is_there(const std::filesystem::path& path)
{
    std::error_code none;
    return std::filesystem::symlink_status(path, none).type() != std::filesystem::file_type::not_found;
}

} // namespace

std::vector<int> whole_numbers(const Json& object, const char* key, const std::string& where)
{
    const auto list = value_or<Json>(object, key, Json::array(), where);
    if (!list.is_array())
        throw UnreadableFile(message("The key \"{}\" has a value of the wrong type", key), where,
                             message("Check the file"));
    std::vector<int> numbers;
    for (const Json& one : list) {
        if (!one.is_number_integer() || !holds_exactly<int>(one))
            throw UnreadableFile(message("The key \"{}\" holds something that is no whole number of its range", key),
                                 where, message("Check the file"));
        numbers.push_back(one.get<int>());
    }
    return numbers;
}

void refuse_other(const Json& object, const char* key, const Json& supported, const std::string& where)
{
    if (!object.contains(key) || object.at(key).is_null() || object.at(key) == supported) return;
    throw UnreadableFile(message("The setting \"{}\": {} is not supported", key, object.at(key).dump()), where,
                         message("Use a model with \"{}\": {}", key, supported.dump()));
}

namespace {

/// What a config.json says, or what a GGUF file's metadata say in its words.
ModelConfig config_of(const Json& json, const std::string& where)
{
    ModelConfig config;
    config.architecture = require<std::string>(json, "model_type", where);
    config.hidden_size = positive(json, "hidden_size", where, 1 << 16);
    config.layers = positive(json, "num_hidden_layers", where, 1024);
    config.n_heads = positive(json, "num_attention_heads", where, 4096);
    config.n_kv_heads = json.contains("num_key_value_heads") && !json["num_key_value_heads"].is_null()
                            ? positive(json, "num_key_value_heads", where, 4096)
                            : config.n_heads;
    config.head_dim = json.contains("head_dim") && !json["head_dim"].is_null() ? positive(json, "head_dim", where, 4096)
                                                                               : config.hidden_size / config.n_heads;
    config.mlp_size = positive(json, "intermediate_size", where, 1 << 20);
    config.vocab_size = positive(json, "vocab_size", where, 1 << 22);
    config.max_positions = positive(json, "max_position_embeddings", where, 1 << 26);
    config.norm_eps = value_or<float>(json, "rms_norm_eps", 1e-6f, where);
    if (!(config.norm_eps >= 0 && config.norm_eps < 1))
        throw UnreadableFile(message("The key \"rms_norm_eps\" is {}, outside 0 to 1", config.norm_eps), where,
                             message("Check that the folder holds a whole model"));
    config.bos_id = first_id(json, "bos_token_id", where);
    config.pad_id = first_id(json, "pad_token_id", where);
    config.eos_ids = ids(json, "eos_token_id", where);
    if (config.n_heads % config.n_kv_heads != 0)
        throw UnreadableFile(message("num_attention_heads {} is no multiple of num_key_value_heads {}", config.n_heads,
                                     config.n_kv_heads),
                             where, message("Check that the folder holds a whole model"));
    if (config.head_dim % 2 != 0 || config.head_dim < 2)
        throw UnreadableFile(message("head_dim {} is not even", config.head_dim), where,
                             message("Check that the folder holds a whole model"));
    describe_family(json, where, config);
    return config;
}

} // namespace

ModelConfig read_config(const std::filesystem::path& model)
{
    if (is_gguf(model)) return read_config(read_gguf(model));
    const auto path = model / "config.json";
    auto config = config_of(with_defaults(read_json(path, message("model configuration"), 16u << 20), path.string()),
                            path.string());
    if (const auto generation = model / "generation_config.json"; is_there(generation)) {
        const auto more = read_json(generation, message("generation settings"), 1u << 20);
        for (const auto id : ids(more, "eos_token_id", generation.string()))
            if (!config.ends(id)) config.eos_ids.push_back(id);
    }
    if (config.tied_head && holds_other_head(model)) config.tied_head = false;
    return config;
}

ModelConfig read_config(const Gguf& gguf)
{
    auto config = config_of(gguf_config(gguf), gguf.where());
    add_gguf_parts(gguf, config);
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
                {"rope_theta", c.ropes.at(0).theta},
                {"attention_bias", false},
                {"mlp_bias", false},
                {"tie_word_embeddings", c.tied_head},
                {"bos_token_id", c.bos_id < 0 ? Json(nullptr) : Json(c.bos_id)},
                {"eos_token_id", c.eos_ids.empty() ? Json(nullptr) : Json(c.eos_ids[0])},
                {"pad_token_id", c.pad_id < 0 ? Json(nullptr) : Json(c.pad_id)},
                {"torch_dtype", dtype}};
}

} // namespace steerdeck::model
