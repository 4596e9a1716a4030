#include "core/exchange/hf_folder.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/gguf.h"
#include "core/model/gguf_model.h"
#include "core/model/safetensors_output.h"
#include "core/text/chat_template.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <cmath>

namespace steerdeck::exchange {
namespace fs = std::filesystem;
namespace {

void write_json(const fs::path& file, const auto& json)
{
    write_file_atomically(file, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

/// The class in `transformers` that opens the text model of this kind.
std::string class_of(const std::string& kind)
{
    static const std::map<std::string, std::string> classes = {
        {"llama", "LlamaForCausalLM"},       {"mistral", "MistralForCausalLM"}, {"qwen2", "Qwen2ForCausalLM"},
        {"qwen3", "Qwen3ForCausalLM"},       {"smollm3", "SmolLM3ForCausalLM"}, {"olmo2", "Olmo2ForCausalLM"},
        {"gemma3_text", "Gemma3ForCausalLM"}};
    return classes.at(kind);
}

/// Llama 3's scaling whose divisors a GGUF file holds; null where it is another.
Json llama3_scaling(const model::ModelConfig& config)
{
    const auto& rope = config.ropes.at(0);
    for (const double factor : {8.0, 32.0, 16.0, 4.0}) {
        bool same = true;
        for (std::size_t i = 0; same && i < rope.divisors.size(); ++i) {
            const double wave = 2 * M_PI * std::pow(rope.theta, 2.0 * double(i) / config.head_dim);
            const double smooth = (8192 / wave - 1) / 3;
            const double divisor = wave < 8192.0 / 4 ? 1 : wave > 8192 ? factor : 1 / ((1 - smooth) / factor + smooth);
            same = std::abs(divisor - double(rope.divisors[i])) <= 1e-4 * divisor;
        }
        if (same)
            return {{"rope_type", "llama3"},
                    {"factor", factor},
                    {"low_freq_factor", 1.0},
                    {"high_freq_factor", 4.0},
                    {"original_max_position_embeddings", 8192},
                    {"rope_theta", rope.theta}};
    }
    return {};
}

Json config_of(const fs::path& model, const model::ModelConfig& config, int rows)
{
    Json json;
    if (is_gguf(model)) {
        json = model::gguf_config(read_gguf(model));
        if (!config.ropes.at(0).divisors.empty()) {
            const auto scaling = llama3_scaling(config);
            if (scaling.is_null())
                throw InvalidInput(
                    message("The file divides its rotation's frequencies in a way that no config.json can say"),
                    model.string(), message("Export it as GGUF"));
            json["rope_parameters"] = scaling;
        }
        if (config.qkv_bias && config.architecture == "llama") json["attention_bias"] = true;
        if (config.mlp_bias) json["mlp_bias"] = true;
    } else {
        json = read_json(model / "config.json", message("model configuration"), 16u << 20);
        if (json.contains("text_config")) { // a model that also reads pictures: its language part alone
            const auto whole = std::exchange(json, json.at("text_config"));
            for (const char* key : {"bos_token_id", "eos_token_id", "pad_token_id"})
                if (!json.contains(key) && whole.contains(key)) json[key] = whole.at(key);
            json["model_type"] = config.architecture;
        }
    }
    json["architectures"] = Json::array({class_of(config.architecture)});
    json["vocab_size"] = rows;
    json["tie_word_embeddings"] = false;
    return json;
}

/// generation_config.json, whose words may not be said. Where the model has none, what config.json says of ends stands
/// in it: a folder with such a file is asked for nothing else.
Json generation_of(const fs::path& model, const Json& config, const std::vector<Word>& words)
{
    Json json = Json::object();
    std::error_code none;
    if (const auto file = model / "generation_config.json"; !is_gguf(model) && fs::exists(file, none))
        json = read_json(file, message("generation settings"), 1u << 20);
    else
        for (const char* key : {"bos_token_id", "eos_token_id", "pad_token_id"})
            if (config.contains(key) && !config.at(key).is_null()) json[key] = config.at(key);
    auto& suppressed = json["suppress_tokens"];
    if (!suppressed.is_array()) suppressed = Json::array();
    for (const auto& word : words) suppressed.push_back(word.id);
    return json;
}

std::vector<TensorOut> tensors_of(const model::NamedTensors& tensors, const model::ModelConfig& config,
                                  const FolderSettings& settings, Written& written)
{
    const auto type = settings.dtype.empty() ? std::string() : stored_type(settings.dtype);
    const auto prefix = tensors.prefix();
    const auto ends = ends_of(tensors, config);
    std::vector<TensorOut> all;
    all.push_back(embedding_out(tensors, config, written.words, written.rows, "model.embed_tokens.weight", type,
                                settings.round_rows, written.loss));
    for (const auto& [name, source] : tensors.all())
        if (name.starts_with(prefix) && name != ends.embedding && !name.ends_with("rotary_emb.inv_freq"))
            all.push_back(tensor_out(tensors, name, "model." + name.substr(prefix.size()), type));
    all.push_back(head_out(tensors, config, written.rows, "lm_head.weight", type));
    return all;
}

} // namespace

void check_words(const fs::path& folder, const std::vector<Word>& words)
{
    const auto tokenizer = Tokenizer::load(folder);
    for (const auto& word : words) {
        const auto inside = tokenizer.encode("a" + word.text + "b");
        if (tokenizer.encode(word.text) != std::vector{word.id} || std::ranges::count(inside, word.id) != 1)
            throw InvalidInput(message("The tokenizer cannot be given the word {} as id {}", word.text, word.id),
                               folder.string(), message("Use another receiver, such as prompt-embeds"));
    }
}

int write_tokenizer(const fs::path& model, const model::ModelConfig& config, std::vector<Word>& words,
                    const fs::path& folder)
{
    auto files = read_tokenizer_files(model);
    std::set<int> taken(config.eos_ids.begin(), config.eos_ids.end());
    taken.insert({config.bos_id, config.pad_id});
    const int rows = place_words(words, config.vocab_size, files.known, vacancies_of(files, config.vocab_size, taken));
    add_words(files, words);
    const auto source = ChatTemplate::of_model(model);
    if (!source.is_plain()) {
        files.config.erase("chat_template");
        write_file_atomically(folder / "chat_template.jinja", source.source());
    }
    write_json(folder / "tokenizer.json", files.tokenizer);
    write_json(folder / "tokenizer_config.json", files.config);
    check_words(folder, words);
    return rows;
}

Written write_hf_folder(const fs::path& model, std::vector<Word> words, const FolderSettings& settings,
                        const fs::path& folder, const TensorWatch& watch)
{
    const auto config = model::read_config(model);
    const model::NamedTensors tensors(model);
    Written written;
    written.head_was_tied = config.tied_head;
    written.rows = write_tokenizer(model, config, words, folder);
    written.words = std::move(words);
    auto json = config_of(model, config, written.rows);
    const auto all = tensors_of(tensors, config, settings, written);
    // What most of the numbers are: what `dtype="auto"` opens them as.
    const auto& type = all.back().type;
    const std::string dtype = type == "BF16" ? "bfloat16" : type == "F16" ? "float16" : "float32";
    json[json.contains("dtype") ? "dtype" : "torch_dtype"] = dtype;
    write_json(folder / "generation_config.json", generation_of(model, json, written.words));
    model::write_safetensors(folder / "model.safetensors", all, {{"format", "pt"}}, watch);
    write_json(folder / "config.json", json);
    return written;
}

} // namespace steerdeck::exchange
