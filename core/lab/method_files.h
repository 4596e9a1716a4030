/// Adapters, LoRA and fixed vectors of other programs, in and out.
#pragma once

#include "core/lab/lab.h"

#include <filesystem>
#include <string>
#include <vector>

namespace steerdeck::lab {

/// A foreign file or folder, and what it says nothing of.
struct MethodImport {
    std::filesystem::path from; // pytorch_model.bin or its folder, a joint folder, a PEFT LoRA folder, or a GGUF file
    std::string behavior;
    std::string activation = "silu"; // between an adapter's factors
    bool last_position = false;
    std::filesystem::path out = {}; // folder; empty = `methods` beside the user's tokens
};

/// Keeps it as this model's way to steer towards the behaviour, and opens it to the model's other jobs. Gives the
/// method's name and the file. Throws InvalidInput, UnreadableFile or UnwritableFile.
std::pair<std::string, std::filesystem::path> import_method(Lab& lab, const MethodImport& request);

/// Writes what `method` learned about `behavior` `to` "repository" (the published program's checkpoint, or its joint
/// folder), "peft" (a LoRA folder) or "control_vector" (a GGUF file). Gives the files. Throws InvalidInput, and
/// UnwritableFile.
std::vector<std::filesystem::path> export_method(const Lab& lab, const std::string& method, const std::string& behavior,
                                                 const std::string& to, const std::filesystem::path& out);

} // namespace steerdeck::lab
