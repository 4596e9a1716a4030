#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/gguf.h"
#include "core/base/open_file.h"
#include "core/methods/foreign.h"

#include <ATen/ATen.h>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace steerdeck::methods {
namespace fs = std::filesystem;
namespace {

constexpr const char* architecture_name = "controlvector";
constexpr std::string_view direction = "direction.";
constexpr std::uint64_t alignment = 32;

template <typename T>
std::string bytes_of(T value)
{
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

std::string string(std::string_view text) { return bytes_of<std::uint64_t>(text.size()) + std::string(text); }

void pad(std::string& bytes)
{
    while (bytes.size() % alignment != 0) bytes += '\0';
}

} // namespace

Learned read_control_vector(const fs::path& file, const Told& told, const model::ModelConfig& config)
{
    const auto gguf = read_gguf(file);
    const auto* kind = gguf.text("general.architecture");
    if (!kind || *kind != architecture_name)
        throw UnreadableFile("The GGUF file holds \"" + (kind ? *kind : std::string("nothing named")) +
                                 "\", not a control vector",
                             file.string(), "Choose one that llama.cpp takes as --control-vector");
    Learned learned{Method::fixed_vector, told.behavior, told.category, {}, {}, Json::object(), {}};
    learned.numbers = {{"last_position", double(told.last_position)}};
    learned.words = {{"place", "block"}};
    learned.made = {{"read_from", file.filename().string()}};
    const OpenFile open(file, "control vector");
    for (const auto& info : gguf.tensors) {
        int layer = -1;
        const std::string_view name = info.name;
        const auto number = name.starts_with(direction) ? name.substr(direction.size()) : std::string_view();
        const auto read = std::from_chars(number.data(), number.data() + number.size(), layer);
        if (number.empty() || read.ec != std::errc() || read.ptr != number.data() + number.size() || layer < 1)
            throw UnreadableFile("The control vector has a tensor \"" + info.name + "\"", file.string(),
                                 "Its tensors are called direction.1 and on");
        if (std::string_view(info.type->name) != "F32" || info.shape.size() != 1)
            throw UnreadableFile("The control vector's \"" + info.name + "\" is no vector of float32", file.string(),
                                 "Make it again");
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
    const auto refuse = [&](const std::string& what, const std::string& remedy) {
        throw InvalidInput("A control vector " + what, "", remedy);
    };
    if (learned.method != Method::fixed_vector)
        refuse("is made of fixed vectors, not of what " + std::string(name_of(learned.method)) + " learned",
               "Train with --fixed");
    if (learned.words.at("place") != "block")
        refuse("acts behind blocks, not at \"" + learned.words.at("place") + "\"", "Train with --place block");
    if (learned.number("last_position") != 0)
        refuse("acts at every position, not at the last alone", "Train without --last-position");
    if (learned.tensors.contains("0.block.vector"))
        refuse("has no place for the one behind block 0", "Train with --layers 1 to the last");
    std::string infos, body;
    for (int i = 1; i < config.layers; ++i) {
        const auto found = learned.tensors.find(name_of(ChangeTensor{i, model::ChangePlace::block, "vector"}));
        if (found == learned.tensors.end()) continue;
        const auto vector = found->second.to(at::kCPU, at::kFloat).contiguous();
        pad(body);
        infos += string(std::string(direction) + std::to_string(i)) + bytes_of<std::uint32_t>(1) +
                 bytes_of<std::uint64_t>(std::uint64_t(vector.numel())) + bytes_of<std::uint32_t>(0) +
                 bytes_of<std::uint64_t>(body.size());
        body.append(static_cast<const char*>(vector.const_data_ptr()), vector.nbytes());
    }
    constexpr std::uint32_t text = 8, whole = 4; // kinds of metadata: string, uint32
    const auto entry = [](std::string_view key, std::uint32_t kind, const std::string& value) {
        return string(key) + bytes_of(kind) + value;
    };
    std::string out =
        "GGUF" + bytes_of<std::uint32_t>(3) + bytes_of<std::uint64_t>(learned.tensors.size()) +
        bytes_of<std::uint64_t>(3) + entry("general.architecture", text, string(architecture_name)) +
        entry("controlvector.model_hint", text, string(architecture)) +
        entry("controlvector.layer_count", whole, bytes_of<std::uint32_t>(std::uint32_t(learned.tensors.size()))) +
        infos;
    pad(out);
    write_file_atomically(file, out + body);
}

} // namespace steerdeck::methods
