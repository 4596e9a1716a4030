#include "core/base/error.h"
#include "core/methods/foreign.h"
#include "core/model/torch_file.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace steerdeck::methods {
namespace fs = std::filesystem;
namespace {

/// The published program's words for places.
constexpr std::array<std::pair<model::ChangePlace, std::string_view>, 3> words = {
    {{model::ChangePlace::block, "block"},
     {model::ChangePlace::post_attention_norm, "attn"},
     {model::ChangePlace::mlp, "mlp"}}};

/// "adapters.layer3_block.down.weight", "deltas.layer3_block" or "layer3_block.up.weight" as this room calls it.
std::optional<ChangeTensor> from_published(std::string_view name)
{
    for (const std::string_view prefix : {"adapters.", "deltas."})
        if (name.starts_with(prefix)) name.remove_prefix(prefix.size());
    if (!name.starts_with("layer")) return {};
    name.remove_prefix(5);
    ChangeTensor tensor;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), tensor.layer);
    if (read.ec != std::errc() || tensor.layer < 0) return {};
    name.remove_prefix(std::size_t(read.ptr - name.data()));
    for (const auto& [place, word] : words) {
        const std::string start = "_" + std::string(word);
        if (!name.starts_with(start)) continue;
        tensor.place = place;
        const auto rest = name.substr(start.size());
        tensor.part = rest == ".down.weight" ? "down" : rest == ".up.weight" ? "up" : rest.empty() ? "vector" : "";
        if (!tensor.part.empty()) return tensor;
    }
    return {};
}

std::string to_published(const ChangeTensor& tensor, bool prefixed)
{
    const auto word = std::ranges::find(words, tensor.place, [](const auto& one) { return one.first; });
    if (word == words.end())
        throw InvalidInput(message("The published program knows no place \"{}\"", name_of(tensor.place)), "",
                           message("Train with the place block or submodules"));
    const bool fixed = tensor.part == "vector";
    const std::string prefix = prefixed ? (fixed ? "deltas." : "adapters.") : "";
    return prefix + "layer" + std::to_string(tensor.layer) + "_" + std::string(word->second) +
           (fixed ? "" : "." + tensor.part + ".weight");
}

/// The adapters or vectors of a file of PyTorch.
Learned read_changes(const fs::path& file, const Told& told, const model::ModelConfig& config, Learned learned)
{
    const auto tensors =
        model::read_torch_file(file, [](const std::string& name) { return from_published(name).has_value(); });
    if (tensors.empty())
        throw UnreadableFile(
            message("The checkpoint holds no adapters"), file.string(),
            message("Choose one whose tensors are called adapters.layer0_block.down.weight, and so on"));
    std::set<model::ChangePlace> places;
    bool fixed = false;
    std::int64_t rank = 0;
    for (const auto& [name, value] : tensors) {
        const auto tensor = *from_published(name);
        places.insert(tensor.place);
        fixed = fixed || tensor.part == "vector";
        if (tensor.part == "down" && value.dim() == 2) rank = value.size(0);
        learned.tensors[name_of(tensor)] = value.to(at::kFloat);
    }
    learned.words["place"] = places.contains(model::ChangePlace::block) ? "block" : "submodules";
    learned.numbers["last_position"] = told.last_position;
    if (learned.method != Method::joint) learned.method = fixed ? Method::fixed_vector : Method::adapter;
    if (!fixed) {
        learned.words["activation"] = name_of(told.function);
        learned.numbers["rank"] = double(rank);
    }
    check_learned(learned, config, file.string());
    return learned;
}

std::map<std::string, at::Tensor> changes_of(const Learned& learned, bool prefixed)
{
    std::map<std::string, at::Tensor> all;
    for (const auto& [name, value] : learned.tensors)
        if (const auto tensor = change_tensor(name)) all[to_published(*tensor, prefixed)] = value;
    return all;
}

} // namespace

Learned read_published(const fs::path& path, const Told& told, const model::ModelConfig& config)
{
    const auto joint = path / "adapter_steerer.pt";
    if (fs::exists(joint)) {
        auto learned = read_peft(path, told, config);
        learned.method = Method::joint;
        return read_changes(joint, told, config, std::move(learned));
    }
    Learned learned{Method::adapter, told.behavior, told.category, {}, {}, Json::object(), {}};
    learned.made = {{"read_from", path.filename().string()}};
    return read_changes(fs::is_directory(path) ? path / "pytorch_model.bin" : path, told, config, std::move(learned));
}

std::vector<fs::path> write_published(const fs::path& folder, const Learned& learned, const model::ModelConfig& config,
                                      const std::string& base)
{
    if (learned.method == Method::joint) {
        const auto tensors = changes_of(learned, false);
        auto files = write_peft(folder, learned, config, base);
        files.push_back(folder / "adapter_steerer.pt");
        model::write_torch_file(files.back(), tensors);
        return files;
    }
    if (learned.method != Method::adapter && learned.method != Method::fixed_vector)
        throw InvalidInput(message("The published program reads no {}", name_of(learned.method)), "",
                           message("Choose an adapter, fixed vectors or a joint training"));
    const auto tensors = changes_of(learned, true);
    fs::create_directories(folder);
    model::write_torch_file(folder / "pytorch_model.bin", tensors);
    return {folder / "pytorch_model.bin"};
}

} // namespace steerdeck::methods
