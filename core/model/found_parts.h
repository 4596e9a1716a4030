/// What the readers of the places share.
#pragma once

#include "core/model/found.h"

#include <functional>
#include <optional>

namespace steerdeck::model {

/// A GGUF file's header, as far as the list shows it.
struct GgufSummary {
    std::string kind, numbers;
    Message why; // why it does not open; empty where it does
};
GgufSummary summarize_gguf(const std::filesystem::path& file);

/// A folder of config.json and safetensors: kind, numbers, size, and whether it opens.
FoundModel describe_folder(const std::filesystem::path& folder, std::string name, ModelPlace place);
/// A GGUF file, of a split one its first part; looks for the others.
FoundModel describe_gguf(const std::filesystem::path& file, std::string name, ModelPlace place);

/// The entries of a folder, sorted by name; none where it cannot be read. At most `most`.
std::vector<std::filesystem::path> entries_of(const std::filesystem::path& folder, std::size_t most = 20'000);

/// Readers of a place, each telling what it finds.
using FoundSink = std::function<void(FoundModel)>;
void find_in_hub_folder(const std::filesystem::path& cache, const FoundSink& sink, const Cancel& cancel);
void find_in_ollama(const std::filesystem::path& models, const FoundSink& sink, const Cancel& cancel);
void find_in_tree(const std::filesystem::path& folder, ModelPlace place, const FoundSink& sink, const Cancel& cancel);

} // namespace steerdeck::model
