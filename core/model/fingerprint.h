#pragma once

#include "core/model/config.h"

#include <filesystem>
#include <string>

namespace steerdeck::model {

/// What tells one model from another, 64 hexadecimal digits: SHA-256 over what its configuration means (not its bytes)
/// and, of every tensor of its text model, the name, dtype, shape and a fixed sample of its bytes. It depends neither
/// on how the weights are cut into files, nor on what else lies in the folder, nor on the dtype it is opened as. A GGUF
/// file of a folder's model is another model: its numbers are. A finetune has another one, unless it changed nothing
/// but a few rows of large tensors. Reads a few pages a tensor. Throws UnreadableFile where there are no weights.
std::string model_fingerprint(const std::filesystem::path& model);

/// The same of a model whose configuration was read already.
std::string model_fingerprint(const std::filesystem::path& model, const ModelConfig& config);

} // namespace steerdeck::model
