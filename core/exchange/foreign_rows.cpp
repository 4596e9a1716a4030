#include "core/exchange/foreign_rows.h"

#include "core/base/json.h"
#include "core/exchange/tokenizer_words.h"
#include "core/model/known_fingerprints.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>

namespace steerdeck::exchange {
namespace fs = std::filesystem;
namespace {

constexpr std::int64_t most_rows = 4096;

void refuse_size(const Message& what, std::int64_t theirs, std::int64_t ours, const std::string& where)
{
    if (theirs == ours) return;
    throw Mismatch(message("The rows are for a model of {} {}, the open one has {}", theirs, what, ours), where,
                   message("Open the model that they were learned for"));
}

/// The names that our own exports keep; empty where there are none.
std::vector<std::string> names_in(const std::map<std::string, std::string>& metadata, std::int64_t rows)
{
    const auto found = metadata.find("steerdeck.names");
    if (found == metadata.end()) return {};
    const auto json = Json::parse(found->second, nullptr, false);
    std::vector<std::string> names;
    if (!json.is_array() || json.size() != std::size_t(rows)) return {};
    for (const auto& one : json) names.push_back(one.is_string() ? one.get<std::string>() : std::string());
    return names;
}

void check_identity(const std::map<std::string, std::string>& metadata, const steering::ModelIdentity& open,
                    const std::string& where)
{
    const auto found = metadata.find("steerdeck.model");
    if (found == metadata.end() || model::current_fingerprint(found->second) == open.model) return;
    const auto name = metadata.find("steerdeck.model_name");
    throw Mismatch(message("The rows were made for the model \"{}\" ({}), not for the open model \"{}\" ({})",
                           name == metadata.end() ? Message("?") : Message(name->second), found->second.substr(0, 8),
                           open.name, open.model.substr(0, 8)),
                   where, message("Open its model"));
}

/// [n, d] float32 of one row or several.
at::Tensor as_rows(const at::Tensor& tensor, const std::string& name, int hidden_size, const std::string& where)
{
    if ((tensor.dim() != 1 && tensor.dim() != 2) || !at::isFloatingType(tensor.scalar_type()) || tensor.numel() == 0)
        throw UnreadableFile(message("The tensor \"{}\" holds no rows of numbers", name), where,
                             message("Choose a file of rows"));
    auto rows = tensor.dim() == 1 ? tensor.unsqueeze(0) : tensor;
    refuse_size(message("numbers a row"), rows.size(1), hidden_size, where);
    if (rows.size(0) > most_rows)
        throw UnreadableFile(message("The tensor \"{}\" has {} rows, more than {}", name, rows.size(0), most_rows),
                             where, message("Choose a file of rows"));
    rows = rows.to(at::kFloat).contiguous();
    if (!at::isfinite(rows).all().item<bool>())
        throw UnreadableFile(message("The tensor \"{}\" holds values that are not finite", name), where,
                             message("Fetch the file again"));
    return rows;
}

ForeignRows from_peft(const fs::path& folder, const model::ModelConfig& config, const steering::ModelIdentity& open)
{
    const auto settings = folder / "adapter_config.json", weights = folder / "adapter_model.safetensors";
    const auto where = settings.string();
    const auto json = read_json(settings, message("adapter's settings"), 1 << 20);
    const auto kind = require<std::string>(json, "peft_type", where);
    ForeignRows result;
    result.base = value_or<std::string>(json, "base_model_name_or_path", "", where);
    const auto contents = model::read_safetensors(weights, message("adapter"));
    const auto tensor = [&](const std::string& end) -> std::pair<std::string, at::Tensor> {
        for (const auto& [name, one] : contents.tensors)
            if (name == end || name.ends_with("." + end)) return {name, one};
        throw UnreadableFile(message("The adapter holds no tensor \"{}\"", end), weights.string(),
                             message("Fetch it again"));
    };
    if (kind == "PROMPT_TUNING") {
        result.kind = "PEFT prompt tuning";
        if (json.contains("token_dim") && json.at("token_dim").is_number_integer())
            refuse_size(message("numbers a row"), require<std::int64_t>(json, "token_dim", where), config.hidden_size,
                        where);
        for (const auto& [key, ours, what] : {std::tuple{"num_layers", config.layers, message("layers")},
                                              {"num_attention_heads", config.n_heads, message("attention heads")}})
            if (json.contains(key) && json.at(key).is_number_integer())
                refuse_size(what, require<std::int64_t>(json, key, where), ours, where);
        const auto [name, rows] = tensor("prompt_embeddings");
        result.rows = as_rows(rows, name, config.hidden_size, weights.string());
    } else if (kind == "TRAINABLE_TOKENS") {
        result.kind = "PEFT trainable tokens";
        const auto [name, rows] = tensor("trainable_tokens_delta");
        result.rows = as_rows(rows, name, config.hidden_size, weights.string());
        if (config.embedding_scale != 1) result.rows = result.rows * float(config.embedding_scale);
        const auto ids = model::whole_numbers(json, "token_indices", where);
        if (ids.size() != std::size_t(result.rows.size(0)))
            throw UnreadableFile(
                message("The adapter has {} rows for {} token_indices", result.rows.size(0), ids.size()), where,
                message("Fetch it again"));
    } else {
        throw UnreadableFile(message("The adapter is of the kind {}, which holds no rows", kind), where,
                             message("Import one of the kind PROMPT_TUNING or TRAINABLE_TOKENS"));
    }
    check_identity(contents.metadata, open, weights.string());
    result.names = names_in(contents.metadata, result.rows.size(0));
    return result;
}

} // namespace

ForeignRows read_foreign_rows(const fs::path& path, const model::ModelConfig& config,
                              const steering::ModelIdentity& open)
{
    std::error_code none;
    if (fs::is_directory(path, none)) return from_peft(path, config, open);
    if (path.filename() == "adapter_config.json" || path.filename() == "adapter_model.safetensors")
        return from_peft(path.parent_path(), config, open);
    const auto contents = model::read_safetensors(path, message("rows"));
    if (contents.tensors.empty())
        throw UnreadableFile(message("The file holds no rows"), path.string(), message("Choose another file"));
    ForeignRows result;
    result.kind = "plain rows";
    std::vector<at::Tensor> all;
    bool one_each = true;
    for (const auto& [name, tensor] : contents.tensors) {
        all.push_back(as_rows(tensor, name, config.hidden_size, path.string()));
        one_each = one_each && all.back().size(0) == 1;
        result.names.push_back(name);
    }
    check_identity(contents.metadata, open, path.string());
    result.rows = at::cat(all);
    if (!one_each) result.names = names_in(contents.metadata, result.rows.size(0));
    return result;
}

} // namespace steerdeck::exchange
