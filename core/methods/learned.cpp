#include "core/base/error.h"
#include "core/methods/methods.h"
#include "core/model/known_fingerprints.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <algorithm>

namespace steerdeck::methods {
namespace fs = std::filesystem;
namespace {

constexpr const char* format = "steerdeck.method/1";

} // namespace

Learned read_learned(const fs::path& file, const steering::ModelIdentity& identity, const model::ModelConfig& config)
{
    const auto where = file.string();
    const auto contents = model::read_safetensors(file, message("method file"));
    const auto field = [&](const char* key) {
        const auto found = contents.metadata.find(key);
        if (found == contents.metadata.end())
            throw UnreadableFile(message("The method file lacks the field \"{}\"", key), where,
                                 message("Choose a file made by this program"));
        return found->second;
    };
    if (field("format") != format)
        throw UnreadableFile(message("The method file has format \"{}\" where \"{}\" is read", field("format"), format),
                             where, message("Choose a file made by this version"));
    Learned learned;
    learned.behavior = field("behavior");
    if (model::current_fingerprint(field("model")) != identity.model)
        throw Mismatch(
            message("The method file of \"{}\" was made for the model \"{}\" ({}), not for the open model \"{}\" ({})",
                    learned.behavior, field("model_name"), field("model").substr(0, 8), identity.name,
                    identity.model.substr(0, 8)),
            where, message("Open its model, or train it for this one"));
    if (model::current_fingerprint(field("tokenizer")) != identity.tokenizer)
        throw Mismatch(message("The method file of \"{}\" was made with another tokenizer than that of \"{}\"",
                               learned.behavior, identity.name),
                       where, message("Train it again for this model"));
    const auto known = [&](std::string_view name) {
        for (const auto method : steering::trained_ways)
            if (name_of(method) == name) return method;
        throw UnreadableFile(message("The method file is of the method \"{}\"", name), where,
                             message("Choose a file made by this version"));
    };
    learned.method = known(field("method"));
    learned.category = field("category");
    const auto numbers = parse_json(field("numbers"), message("method file's numbers"), where);
    if (numbers.is_object())
        for (const auto& [name, value] : numbers.items())
            if (value.is_number()) learned.numbers[name] = value.get<double>();
    if (contents.metadata.contains("words")) { // other methods have none
        const auto words = parse_json(field("words"), message("method file's words"), where);
        if (words.is_object())
            for (const auto& [name, value] : words.items())
                if (value.is_string()) learned.words[name] = value.get<std::string>();
    }
    learned.made = parse_json(field("made"), message("method file's record"), where);
    learned.tensors = contents.tensors;
    check_learned(learned, config, where);
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
    if (!learned.words.empty()) contents.metadata["words"] = Json(learned.words).dump();
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
            store.refused_.push_back(refusal.sentence());
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
    const auto found = all_.find({steering::learned_by(method), behavior});
    if (found == all_.end())
        throw InvalidInput(message("The method {} has learned nothing about \"{}\" for this model",
                                   name_of(steering::learned_by(method)), behavior),
                           "", message("Train it first, or leave it out"));
    return found->second;
}

} // namespace steerdeck::methods
