#include "core/base/error.h"
#include "core/methods/methods.h"
#include "core/model/known_fingerprints.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>

namespace steerdeck::methods {
namespace fs = std::filesystem;
namespace {

constexpr const char* format = "steerdeck.method/1";

/// Throws where `learned` has not exactly the tensors and numbers that its method has for such a model.
void check_shape(const Learned& learned, const model::ModelConfig& config, const std::string& where)
{
    const auto refuse = [&](const std::string& what) {
        throw UnreadableFile("The " + std::string(name_of(learned.method)) + " file of \"" + learned.behavior + "\" " +
                                 what,
                             where, "Train it again for this model");
    };
    std::map<std::string, std::vector<std::int64_t>> wanted; // -1: the rank
    const std::int64_t d = config.hidden_size, n = config.mlp_size;
    std::vector<std::string> numbers;
    if (learned.method == Method::caa) {
        wanted["vector"] = {d};
        numbers = {"layer", "scale"};
    } else if (learned.method == Method::lm_steer) {
        wanted = {{"in", {d, -1}}, {"out", {-1, d}}};
        numbers = {"epsilon"};
    } else {
        for (int i = 0; i < config.layers; ++i)
            for (const char* matrix : {"gate", "up", "down"}) {
                const bool down = std::string_view(matrix) == "down";
                const auto name = std::to_string(i) + "." + matrix;
                wanted[name + ".in"] = {-1, down ? n : d};
                wanted[name + ".out"] = {down ? d : n, -1};
            }
        numbers = {"scale"};
    }
    if (learned.tensors.size() != wanted.size()) refuse("has another number of tensors");
    std::int64_t rank = -1;
    for (const auto& [name, sizes] : wanted) {
        const auto found = learned.tensors.find(name);
        bool fits = found != learned.tensors.end() && found->second.scalar_type() == at::kFloat &&
                    found->second.dim() == std::int64_t(sizes.size());
        for (std::size_t k = 0; fits && k < sizes.size(); ++k) {
            const auto size = found->second.size(std::int64_t(k));
            if (sizes[k] < 0 && rank < 0 && size > 0) rank = size;
            fits = size == (sizes[k] < 0 ? rank : sizes[k]);
        }
        if (!fits) refuse("has no float32 tensor \"" + name + "\" of this model's shape");
        if (!at::isfinite(found->second).all().item<bool>()) refuse("holds values that are not finite");
    }
    for (const auto& name : numbers) {
        const auto found = learned.numbers.find(name);
        if (found == learned.numbers.end() || !std::isfinite(found->second))
            refuse("lacks the number \"" + name + "\"");
    }
    if (learned.method != Method::caa) return;
    const double layer = learned.number("layer");
    if (layer != std::floor(layer) || layer < 0 || layer >= config.layers) refuse("names a layer that does not exist");
}

} // namespace

Learned read_learned(const fs::path& file, const steering::ModelIdentity& identity, const model::ModelConfig& config)
{
    const auto where = file.string();
    const auto contents = model::read_safetensors(file, "method file");
    const auto field = [&](const char* key) {
        const auto found = contents.metadata.find(key);
        if (found == contents.metadata.end())
            throw UnreadableFile("The method file lacks the field \"" + std::string(key) + "\"", where,
                                 "Choose a file made by this program");
        return found->second;
    };
    if (field("format") != format)
        throw UnreadableFile("The method file has format \"" + field("format") + "\" where \"" + format + "\" is read",
                             where, "Choose a file made by this version");
    Learned learned;
    learned.behavior = field("behavior");
    if (model::current_fingerprint(field("model")) != identity.model)
        throw Mismatch("The method file of \"" + learned.behavior + "\" was made for the model \"" +
                           field("model_name") + "\" (" + field("model").substr(0, 8) + "), not for the open model \"" +
                           identity.name + "\" (" + identity.model.substr(0, 8) + ")",
                       where, "Open its model, or train it for this one");
    if (model::current_fingerprint(field("tokenizer")) != identity.tokenizer)
        throw Mismatch("The method file of \"" + learned.behavior +
                           "\" was made with another tokenizer than that of \"" + identity.name + "\"",
                       where, "Train it again for this model");
    const auto known = [&](std::string_view name) {
        for (const auto method : {Method::caa, Method::lm_steer, Method::lora_dare})
            if (name_of(method) == name) return method;
        throw UnreadableFile("The method file is of the method \"" + std::string(name) + "\"", where,
                             "Choose a file made by this version");
    };
    learned.method = known(field("method"));
    learned.category = field("category");
    const auto numbers = parse_json(field("numbers"), "method file's numbers", where);
    if (numbers.is_object())
        for (const auto& [name, value] : numbers.items())
            if (value.is_number()) learned.numbers[name] = value.get<double>();
    learned.made = parse_json(field("made"), "method file's record", where);
    learned.tensors = contents.tensors;
    check_shape(learned, config, where);
    for (auto& [name, tensor] : learned.tensors) tensor = tensor.clone(); // the file's pages may go
    return learned;
}

fs::path write_learned(const fs::path& folder, const Learned& learned, const steering::ModelIdentity& identity)
{
    std::string stem = std::string(name_of(learned.method)) + "." + learned.behavior;
    std::erase_if(stem, [](char c) { return c == '<' || c == '>' || c == '/' || c == '\\'; });
    const auto file = folder / (stem + ".safetensors");
    model::Safetensors contents;
    for (const auto& [name, tensor] : learned.tensors)
        contents.tensors[name] = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    contents.metadata = {{"format", format},
                         {"method", std::string(name_of(learned.method))},
                         {"behavior", learned.behavior},
                         {"category", learned.category},
                         {"numbers", Json(learned.numbers).dump()},
                         {"model", identity.model},
                         {"model_name", identity.name},
                         {"tokenizer", identity.tokenizer},
                         {"made", learned.made.dump()}};
    model::write_safetensors(file, contents);
    return file;
}

MethodStore MethodStore::of_folder(const fs::path& folder, const steering::ModelIdentity& identity,
                                   const model::ModelConfig& config)
{
    MethodStore store;
    std::vector<fs::path> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (entry.path().extension() == ".safetensors") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        try {
            store.put(read_learned(file, identity, config));
        } catch (const Error& refusal) {
            store.refused_.push_back(refusal.what());
        }
    }
    return store;
}

void MethodStore::overlay(const MethodStore& newer)
{
    for (const auto& [key, learned] : newer.all_) all_[key] = learned;
    refused_.insert(refused_.end(), newer.refused_.begin(), newer.refused_.end());
}

void MethodStore::put(Learned learned)
{
    const std::pair key(learned.method, learned.behavior);
    all_[key] = std::move(learned);
}

const Learned& MethodStore::at(Method method, const std::string& behavior) const
{
    const auto found = all_.find({method, behavior});
    if (found == all_.end())
        throw InvalidInput("The method " + std::string(name_of(method)) + " has learned nothing about \"" + behavior +
                               "\" for this model",
                           "", "Train it first, or leave it out");
    return found->second;
}

} // namespace steerdeck::methods
