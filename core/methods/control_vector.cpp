#include "core/base/error.h"
#include "core/base/gguf.h"
#include "core/base/gguf_output.h"
#include "core/base/open_file.h"
#include "core/methods/foreign.h"

#include <ATen/ATen.h>
#include <charconv>
#include <cstdint>

namespace steerdeck::methods {
namespace fs = std::filesystem;
namespace {

constexpr const char* architecture_name = "controlvector";
constexpr std::string_view direction = "direction.";

} // namespace

Learned read_control_vector(const fs::path& file, const Told& told, const model::ModelConfig& config)
{
    const auto gguf = read_gguf(file);
    const auto* kind = gguf.text("general.architecture");
    if (!kind || *kind != architecture_name)
        throw UnreadableFile(message("The GGUF file holds \"{}\", not a control vector",
                                     kind ? Message(*kind) : message("nothing named")),
                             file.string(), message("Choose one that llama.cpp takes as --control-vector"));
    Learned learned{Method::fixed_vector, told.behavior, told.category, {}, {}, Json::object(), {}};
    learned.numbers = {{"last_position", double(told.last_position)}};
    learned.words = {{"place", "block"}};
    learned.made = {{"read_from", file.filename().string()}};
    const OpenFile open(file, message("control vector"));
    for (const auto& info : gguf.tensors) {
        int layer = -1;
        const std::string_view name = info.name;
        const auto number = name.starts_with(direction) ? name.substr(direction.size()) : std::string_view();
        const auto read = std::from_chars(number.data(), number.data() + number.size(), layer);
        if (number.empty() || read.ec != std::errc() || read.ptr != number.data() + number.size() || layer < 1)
            throw UnreadableFile(message("The control vector has a tensor \"{}\"", info.name), file.string(),
                                 message("Its tensors are called direction.1 and on"));
        if (std::string_view(info.type->name) != "F32" || info.shape.size() != 1)
            throw UnreadableFile(message("The control vector's \"{}\" is no vector of float32", info.name),
                                 file.string(), message("Make it again"));
        auto vector = at::empty({info.shape[0]});
        open.read(info.offset, static_cast<char*>(vector.mutable_data_ptr()), info.bytes);
        learned.tensors[name_of(ChangeTensor{layer, model::ChangePlace::block, "vector"})] = vector;
    }
    check_learned(learned, config, file.string());
    return learned;
}

void write_control_vector(const fs::path& file, const Learned& learned, const model::ModelConfig& config,
                          const std::string& architecture)
{
    const auto refuse = [&](const Message& what, const Message& remedy) {
        throw InvalidInput(message("A control vector {}", what), "", remedy);
    };
    if (learned.method != Method::fixed_vector)
        refuse(message("is made of fixed vectors, not of what {} learned", name_of(learned.method)),
               message("Train with --fixed"));
    if (learned.words.at("place") != "block")
        refuse(message("acts behind blocks, not at \"{}\"", learned.words.at("place")),
               message("Train with --place block"));
    if (learned.number("last_position") != 0)
        refuse(message("acts at every position, not at the last alone"), message("Train without --last-position"));
    if (learned.tensors.contains("0.block.vector"))
        refuse(message("has no place for the one behind block 0"), message("Train with --layers 1 to the last"));
    GgufOutput out;
    out.set("general.architecture", architecture_name);
    out.set("controlvector.model_hint", architecture);
    out.set("controlvector.layer_count", std::uint32_t(learned.tensors.size()));
    for (int i = 1; i < config.layers; ++i) {
        const auto found = learned.tensors.find(name_of(ChangeTensor{i, model::ChangePlace::block, "vector"}));
        if (found == learned.tensors.end()) continue;
        const auto vector = found->second.to(at::kCPU, at::kFloat).contiguous();
        out.add({std::string(direction) + std::to_string(i),
                 "F32",
                 {vector.numel()},
                 vector.nbytes(),
                 [vector](const TensorOut::Put& put) {
                     put({static_cast<const char*>(vector.const_data_ptr()), vector.nbytes()});
                 }});
    }
    out.write(file);
}

} // namespace steerdeck::methods
