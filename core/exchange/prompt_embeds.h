#pragma once

#include <ATen/core/Tensor.h>
#include <filesystem>
#include <string>

namespace steerdeck::exchange {

/// `rows` [n, d] as torch.save writes a tensor.
std::string torch_saved(const at::Tensor& rows);

/// Writes into `folder` a whole input as rows [n, d] (behind the embedding's scale, as vLLM takes them), in three
/// forms: prompt_embeds.safetensors (tensor `prompt_embeds`), prompt_embeds.pt (as torch.save writes it) and
/// request.json, the body of a request to /v1/completions of the model called `served`.
void write_prompt_embeds(const std::filesystem::path& folder, const at::Tensor& rows, const std::string& served,
                         int max_new_tokens);

} // namespace steerdeck::exchange
