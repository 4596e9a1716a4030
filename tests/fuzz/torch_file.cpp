#include "core/model/torch_file.h"

#include "tests/fuzz/targets.h"

#include <ATen/ATen.h>

namespace steerdeck::fuzz {

void fuzz_torch_file(Bytes bytes)
{
    const File file(bytes);
    std::int64_t numbers = 0;
    for (const auto& [name, tensor] : model::read_torch_file(file.path(), [](const std::string&) { return true; })) {
        insist(tensor.defined() && tensor.is_contiguous(), "a tensor is whole");
        numbers += tensor.numel();
        tensor.to(at::kFloat).sum().item<float>();
    }
    insist(numbers < 1 << 28, "a small file makes no large tensors");
}

} // namespace steerdeck::fuzz
