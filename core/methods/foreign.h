/// Adapters, LoRA and fixed vectors as other programs write them, read and written.
#pragma once

#include "core/methods/methods.h"
#include "core/methods/settings.h"

#include <filesystem>
#include <string>

namespace steerdeck::methods {

/// What a foreign file says nothing of.
struct Told {
    std::string behavior, category;
    model::ChangeFunction function = model::ChangeFunction::silu; // between an adapter's factors
    bool last_position = false;
};

/// The checkpoint of the program published with arXiv 2603.00425: a `pytorch_model.bin` (or the folder that holds one)
/// with `adapters.layer0_block.down.weight` [r, d] and `.up.weight` [d, r], or `deltas.layer0_block` [d]; the model's
/// own tensors beside them are not read. Its `attn` is the output of post_attention_layernorm. Also the joint folder:
/// `adapter_steerer.pt` with `layer0_block.down.weight` beside a PEFT LoRA folder's files. Throws UnreadableFile, which
/// names both sides where rank, place or layers do not fit the model of `config`.
Learned read_published(const std::filesystem::path& path, const Told& told, const model::ModelConfig& config);

/// Writes such a checkpoint: an adapter or fixed vectors as `pytorch_model.bin` in `folder` (with the adapters' tensors
/// alone, which is all that its loading takes with strict=False), what a joint training made as the joint folder for
/// the model called `base`. Gives the files. Throws InvalidInput for another method, or a place that it does not know.
std::vector<std::filesystem::path> write_published(const std::filesystem::path& folder, const Learned& learned,
                                                   const model::ModelConfig& config, const std::string& base);

/// LoRA as PEFT keeps it: a folder with adapter_config.json and adapter_model.safetensors. Scale alpha / r, or alpha /
/// sqrt(r) where it says so. Throws UnreadableFile for kinds of LoRA that do more (DoRA, ranks by pattern, biases,
/// modules saved whole) and projections that no block has.
Learned read_peft(const std::filesystem::path& folder, const Told& told, const model::ModelConfig& config);

/// Writes such a folder for the model called `base`, of what LoRA or a joint training made. Gives the files. Throws
/// InvalidInput for another method.
std::vector<std::filesystem::path> write_peft(const std::filesystem::path& folder, const Learned& learned,
                                              const model::ModelConfig& config, const std::string& base);

/// Fixed vectors as llama.cpp's control vectors: a GGUF file of `direction.1` to `direction.<layers - 1>` [d] float32,
/// each added behind the block of that number. Throws UnreadableFile.
Learned read_control_vector(const std::filesystem::path& file, const Told& told, const model::ModelConfig& config);

/// Writes such a file. Throws InvalidInput for what is no fixed vectors behind blocks at every position, and for a
/// vector behind block 0, which that format has no place for.
void write_control_vector(const std::filesystem::path& file, const Learned& learned, const model::ModelConfig& config,
                          const std::string& architecture);

} // namespace steerdeck::methods
