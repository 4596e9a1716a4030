#pragma once

#include "core/lab/lab.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace steerdeck::app {

/// Makes `folder` a model of the demo's kind that is another one: other weights, no behaviours, tokens or world of its
/// own.
inline void make_second_model(const std::filesystem::path& folder)
{
    namespace fs = std::filesystem;
    fs::create_directories(folder);
    for (const char* name : {"config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"})
        fs::copy_file(lab::demo_folder() / name, folder / name);
    std::ifstream weights(lab::demo_folder() / "model.safetensors", std::ios::binary);
    std::vector<char> bytes((std::istreambuf_iterator<char>(weights)), {});
    std::uint64_t header = 0;
    for (int i = 7; i >= 0; --i) header = header << 8 | static_cast<unsigned char>(bytes[std::size_t(i)]);
    // The last bits of every number.
    for (std::size_t i = 8 + header; i + 4 <= bytes.size(); i += 4) bytes[i] = char(bytes[i] ^ 1);
    std::ofstream(folder / "model.safetensors", std::ios::binary).write(bytes.data(), std::streamsize(bytes.size()));
}

} // namespace steerdeck::app
