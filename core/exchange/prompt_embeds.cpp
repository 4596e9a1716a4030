#include "core/exchange/prompt_embeds.h"

#include "core/base/base64.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/serialization/pickle.h>

namespace steerdeck::exchange {

std::string torch_saved(const at::Tensor& rows)
{
    const auto bytes = torch::jit::pickle_save(at::IValue(rows.detach().cpu().contiguous()));
    return {bytes.begin(), bytes.end()};
}

void write_prompt_embeds(const std::filesystem::path& folder, const at::Tensor& rows, const std::string& served,
                         int max_new_tokens)
{
    const auto saved = torch_saved(rows);
    model::write_safetensors(folder / "prompt_embeds.safetensors", {{{"prompt_embeds", rows.cpu().contiguous()}}, {}});
    write_file_atomically(folder / "prompt_embeds.pt", saved);
    const Json body = {
        {"model", served}, {"prompt_embeds", to_base64(saved)}, {"max_tokens", max_new_tokens}, {"temperature", 0}};
    write_file_atomically(folder / "request.json", body.dump() + "\n");
}

} // namespace steerdeck::exchange
