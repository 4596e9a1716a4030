#include "core/base/error.h"
#include "core/base/files.h"
#include "core/methods/foreign.h"
#include "core/methods/low_rank.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace steerdeck::methods {
namespace fs = std::filesystem;
namespace {

/// "self_attn.q_proj" for "q".
std::string module_of(const std::string& projection)
{
    const bool attention = projection == "q" || projection == "k" || projection == "v" || projection == "o";
    return (attention ? "self_attn." : "mlp.") + projection + "_proj";
}

struct Found {
    int layer = 0;
    std::string projection;
    bool in = false; // lora_A
};

/// "base_model.model.model.layers.3.self_attn.q_proj.lora_A.weight" taken apart; nothing for another name.
std::optional<Found> found(std::string_view name, const model::ModelConfig& config)
{
    const auto layers = name.find(".layers.");
    if (!name.starts_with("base_model.model.") || layers == std::string_view::npos) return {};
    name.remove_prefix(layers + 8);
    Found one;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), one.layer);
    if (read.ec != std::errc()) return {};
    name.remove_prefix(std::size_t(read.ptr - name.data()));
    for (const auto& projection : projections_of(config))
        for (const bool in : {true, false})
            if (name == "." + module_of(projection.name) + (in ? ".lora_A.weight" : ".lora_B.weight")) {
                one.projection = projection.name;
                one.in = in;
                return one;
            }
    return {};
}

/// What LoRA does beside a product of two factors, and is not read.
void refuse_more(const Json& json, const std::string& where)
{
    const auto refuse = [&](const Message& what) {
        throw UnreadableFile(message("The LoRA folder has {}, which is not read", what), where,
                             message("Use plain LoRA, or merge it into the model"));
    };
    if (value_or<std::string>(json, "peft_type", "LORA", where) != "LORA")
        refuse(message("another kind of adapters than LoRA"));
    for (const char* flag : {"use_dora", "fan_in_fan_out"})
        if (value_or(json, flag, false, where)) refuse(message("\"{}\"", flag));
    if (value_or<std::string>(json, "bias", "none", where) != "none") refuse(message("biases"));
    for (const char* list : {"rank_pattern", "alpha_pattern", "modules_to_save", "layers_to_transform"})
        if (json.contains(list) && !json.at(list).is_null() && !json.at(list).empty()) refuse(message("\"{}\"", list));
}

} // namespace

Learned read_peft(const fs::path& folder, const Told& told, const model::ModelConfig& config)
{
    const auto settings = folder / "adapter_config.json", weights = folder / "adapter_model.safetensors";
    const auto json = read_json(settings, message("LoRA settings"));
    refuse_more(json, settings.string());
    const int rank = require<int>(json, "r", settings.string());
    const double alpha = require<double>(json, "lora_alpha", settings.string());
    if (rank < 1) throw UnreadableFile(message("The rank is {}", rank), settings.string(), message("Check the file"));
    const bool by_root = value_or(json, "use_rslora", false, settings.string());
    Learned learned{Method::lora_dare, told.behavior, told.category, {}, {}, Json::object(), {}};
    learned.numbers["scale"] = alpha / (by_root ? std::sqrt(double(rank)) : double(rank));
    learned.made = {{"read_from", folder.filename().string()}};
    for (const auto& [name, value] : model::read_safetensors(weights, message("LoRA weights")).tensors) {
        const auto one = found(name, config);
        if (!one)
            throw UnreadableFile(
                message("The LoRA weights have a tensor \"{}\" that changes no projection of a block", name),
                weights.string(), message("Use LoRA of q, k, v, o, gate, up and down alone"));
        if (value.dim() != 2 || value.size(one->in ? 0 : 1) != rank)
            throw UnreadableFile(message("The LoRA settings say rank {} but \"{}\" has another shape", rank, name),
                                 weights.string(), message("Use the files of one adapter"));
        learned.tensors[std::to_string(one->layer) + "." + one->projection + (one->in ? ".in" : ".out")] =
            value.to(at::kFloat).clone();
    }
    check_learned(learned, config, weights.string());
    return learned;
}

std::vector<fs::path> write_peft(const fs::path& folder, const Learned& learned, const model::ModelConfig& config,
                                 const std::string& base)
{
    if (learned.method != Method::lora_dare && learned.method != Method::joint)
        throw InvalidInput(message("PEFT keeps LoRA, not what {} makes", name_of(learned.method)), "",
                           message("Choose LoRA or a joint training"));
    model::Safetensors contents;
    Json modules = Json::array();
    std::int64_t rank = 0;
    for (const auto& projection : projections_of(config)) {
        if (!learned.tensors.contains(std::string("0.") + projection.name + ".in")) continue;
        modules.push_back(std::string(projection.name) + "_proj");
        for (int i = 0; i < config.layers; ++i) {
            const auto from = std::to_string(i) + "." + projection.name;
            const auto to = "base_model.model.model.layers." + std::to_string(i) + "." + module_of(projection.name);
            contents.tensors[to + ".lora_A.weight"] = learned.tensors.at(from + ".in").contiguous();
            contents.tensors[to + ".lora_B.weight"] = learned.tensors.at(from + ".out").contiguous();
            rank = learned.tensors.at(from + ".in").size(0);
        }
    }
    contents.metadata = {{"format", "pt"}};
    const Json json = {{"base_model_name_or_path", base},
                       {"bias", "none"},
                       {"fan_in_fan_out", false},
                       {"inference_mode", true},
                       {"lora_alpha", learned.number("scale") * double(rank)},
                       {"lora_dropout", 0.0},
                       {"peft_type", "LORA"},
                       {"r", rank},
                       {"target_modules", modules},
                       {"task_type", "CAUSAL_LM"}};
    fs::create_directories(folder);
    model::write_safetensors(folder / "adapter_model.safetensors", contents);
    write_file_atomically(folder / "adapter_config.json", json.dump(2) + "\n");
    return {folder / "adapter_config.json", folder / "adapter_model.safetensors"};
}

} // namespace steerdeck::methods
