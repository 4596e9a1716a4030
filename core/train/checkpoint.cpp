#include "core/train/checkpoint.h"

#include "core/base/error.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <charconv>

namespace steerdeck::train {
namespace {

std::string moment_name(const char* moment, const std::string& parameter)
{
    return parameter == "rows" ? std::string(moment) : std::string(moment) + "." + parameter;
}

/// Whether `saved` describes the training that `wanted` does. Earlier versions wrote two keys under other names, and
/// left out settings that meant nothing to their training.
bool same_training(Json saved, const Json& wanted)
{
    if (!saved.is_object()) return false;
    for (const auto& [former, now] : {std::pair("decay", "weight_decay"), std::pair("apart", "orthogonal_to")})
        if (saved.contains(former)) {
            saved[now] = saved[former];
            saved.erase(former);
        }
    for (const char* key : {"temperature", "orthogonality"})
        if (!saved.contains(key) && wanted.contains(key)) saved[key] = wanted.at(key);
    return nlohmann::json(saved) == nlohmann::json(wanted); // whatever the order of the keys
}

/// Takes a checkpoint's contents apart; refuses what is not as it must be.
class Reader {
public:
    explicit Reader(const std::filesystem::path& file)
        : file_(file.string()), saved_(model::read_safetensors(file, message("training checkpoint")))
    {
    }

    std::string field(const std::string& key) const
    {
        const auto found = saved_.metadata.find(key);
        return found == saved_.metadata.end() ? std::string() : found->second;
    }

    int number(const std::string& key, int least, int most) const
    {
        const auto text = field(key);
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || value < least || value > most) refuse(key);
        return value;
    }

    at::Tensor tensor(const std::string& name, const at::Tensor& like) const
    {
        const auto found = saved_.tensors.find(name);
        if (found == saved_.tensors.end() || found->second.sizes() != like.sizes() ||
            found->second.scalar_type() != like.scalar_type())
            refuse(name);
        if (like.is_floating_point() && !at::isfinite(found->second).all().item<bool>()) refuse(name);
        return found->second.clone(); // the file's pages may go
    }

    [[noreturn]] void refuse(const Message& what) const
    {
        throw UnreadableFile(message("The training checkpoint lacks a usable \"{}\"", what), file_,
                             message("Delete it to start again"));
    }

private:
    std::string file_;
    model::Safetensors saved_;
};

} // namespace

void write_checkpoint(const std::filesystem::path& file, const Checkpoint& checkpoint)
{
    model::Safetensors all;
    for (std::size_t p = 0; p < checkpoint.parameters.size(); ++p) {
        const auto& [name, value] = checkpoint.parameters[p];
        all.tensors[name] = value.contiguous();
        all.tensors[moment_name("first", name)] = checkpoint.adam.exp_avg[p].contiguous();
        all.tensors[moment_name("second", name)] = checkpoint.adam.exp_avg_sq[p].contiguous();
    }
    all.tensors["updates"] = at::tensor(checkpoint.adam.updates, at::kLong);
    all.metadata = {{"settings", checkpoint.description.dump()},
                    {"step", std::to_string(checkpoint.step)},
                    {"parts", std::to_string(checkpoint.parts)},
                    {"recompute", checkpoint.recompute ? "1" : "0"}};
    model::write_safetensors(file, all);
}

Checkpoint read_checkpoint(const std::filesystem::path& file, const Checkpoint& like, int steps, int batch)
{
    const Reader reader(file);
    const auto settings = reader.field("settings");
    if (settings.empty()) reader.refuse(message("settings"));
    if (!same_training(parse_json(settings, message("training checkpoint's settings"), file.string()),
                       like.description))
        throw Mismatch(
            message("The training checkpoint was made with another method, other settings or other behaviours"),
            file.string(), message("Delete it to start again, or train with the settings it was made with"));
    Checkpoint saved;
    saved.description = like.description;
    saved.step = reader.number("step", 0, steps);
    saved.parts = reader.field("parts").empty() ? 1 : reader.number("parts", 1, batch);
    saved.recompute = !reader.field("recompute").empty() && reader.number("recompute", 0, 1) == 1;
    for (const auto& [name, value] : like.parameters) {
        const auto first = moment_name("first", name), second = moment_name("second", name);
        saved.parameters.push_back({name, reader.tensor(name, value)});
        saved.adam.exp_avg.push_back(reader.tensor(first, value));
        saved.adam.exp_avg_sq.push_back(reader.tensor(second, value));
        if (saved.adam.exp_avg_sq.back().lt(0).any().item<bool>()) reader.refuse(second);
    }
    const auto updates = reader.tensor("updates", at::tensor(like.adam.updates, at::kLong));
    saved.adam.updates.assign(updates.const_data_ptr<std::int64_t>(),
                              updates.const_data_ptr<std::int64_t>() + updates.numel());
    for (const auto n : saved.adam.updates)
        if (n < 0 || n > saved.step) reader.refuse(message("updates"));
    return saved;
}

} // namespace steerdeck::train
