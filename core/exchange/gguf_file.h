#pragma once

#include "core/exchange/hf_folder.h"

namespace steerdeck::exchange {

/// Writes the GGUF file `file` of the model at `model` with `words` in its vocabulary, as llama.cpp opens it, and with
/// it Ollama and LM Studio.
///
/// Of a GGUF file everything but the embedding is copied as it is, a packed embedding stands unpacked in float32, so
/// that its old rows give the very numbers that they gave and the new ones are exact (with `round_rows`: in float16);
/// where the head was the embedding, the packed embedding becomes the head. Of a folder the matrices are written as
/// `settings.dtype` says, norms and biases in float32.
/// Throws UnreadableFile, UnwritableFile; InvalidInput for what a GGUF file cannot say, before anything is written.
Written write_gguf(const std::filesystem::path& model, const std::string& name, std::vector<Word> words,
                   const FolderSettings& settings, const std::filesystem::path& file, const TensorWatch& watch = {});

} // namespace steerdeck::exchange
