/// Models that lie on this computer already, whoever fetched them. Only names and headers are read; nothing is copied,
/// changed or locked.
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace steerdeck::model {

/// Whose folder a model lies in.
enum class ModelPlace { hub_cache, lm_studio, ollama, llama_cpp, real_models, added };

/// "hub cache", "LM Studio", "Ollama", "llama.cpp", "real models", "added folder".
std::string name_of(ModelPlace place);

struct FoundModel {
    std::filesystem::path path; // what `--model` takes: a folder, a snapshot or a GGUF file
    std::string name;           // as its place calls it: "owner/name", "owner/name:file.gguf", "llama3.2:1b"
    ModelPlace place = ModelPlace::added;
    std::string kind;        // "qwen2"; empty where it cannot be told
    std::string numbers;     // "bfloat16", "Q4_K_M"; empty where it cannot be told
    std::uint64_t bytes = 0; // of its weights, as far as they are there
    bool whole = true;       // false: a download of it has not ended
    bool opens = false;
    Message why;     // why it does not open; empty where it does
    std::string hub; // OWNER/NAME[:FILE] that the rest can be fetched from; empty where it is not in the hub's cache

    bool operator==(const FoundModel&) const = default;
};

/// Where to look; an empty list, or folders that are not there, are no error.
struct ModelPlaces {
    std::vector<std::filesystem::path> hub_caches, lm_studio, ollama, llama_cpp, real_models, added;
};

/// The usual folders of this user: HF_HUB_CACHE and the like, ~/.lmstudio/models, ~/.cache/lm-studio/models,
/// OLLAMA_MODELS or ~/.ollama/models (and the service's /usr/share/ollama), LLAMA_CACHE or ~/.cache/llama.cpp,
/// STEERDECK_REAL_MODELS or ~/.cache/steerdeck/real-models; and `added`.
ModelPlaces usual_model_places(const std::vector<std::filesystem::path>& added = {});

/// Tells each model as it is found, place by place, sorted by name within one; each path once. What cannot be read is
/// told with its reason or left out, and never ends the list. Throws Cancelled.
void find_models(const ModelPlaces& places, const std::function<void(const FoundModel&)>& found,
                 const Cancel& cancel = {});

} // namespace steerdeck::model
