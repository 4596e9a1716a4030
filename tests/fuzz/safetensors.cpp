#include "core/model/safetensors.h"

#include "tests/fuzz/targets.h"

namespace steerdeck::fuzz {

void fuzz_safetensors(Bytes bytes)
{
    const File file(bytes);
    const auto contents = model::read_safetensors(file.path(), "weights");
    insist(model::read_safetensors_metadata(file.path(), "weights") == contents.metadata,
           "the metadata are the same alone");
    std::size_t total = 0;
    unsigned sum = 0;
    for (const auto& [name, tensor] : contents.tensors) {
        insist(tensor.is_contiguous(), "tensors are contiguous");
        total += tensor.nbytes();
        const auto* begin = static_cast<const std::uint8_t*>(tensor.const_data_ptr());
        for (std::size_t i = 0; i < tensor.nbytes(); ++i) sum += begin[i];
        model::release_mapped(tensor);
        for (std::size_t i = 0; i < tensor.nbytes(); ++i) sum -= begin[i];
    }
    insist(total <= bytes.size() && sum == 0, "tensors lie inside the file");
}

} // namespace steerdeck::fuzz
