#include "core/model/safetensors.h"

#include "tests/fuzz/targets.h"

#include <algorithm>

namespace steerdeck::fuzz {

void fuzz_safetensors(Bytes bytes)
{
    const File file(bytes);
    const auto contents = model::read_safetensors(file.path(), "weights");
    insist(model::read_safetensors_metadata(file.path(), "weights") == contents.metadata,
           "the metadata are the same alone");
    std::size_t total = 0;
    const auto layout = model::safetensors_layout(file.path(), "weights");
    insist(layout.size() == contents.tensors.size(), "every tensor has its place");
    for (const auto& [name, tensor] : contents.tensors) {
        insist(tensor.is_contiguous(), "tensors are contiguous");
        total += tensor.nbytes();
        const auto& stored = layout.at(name);
        insist(stored.offset + stored.bytes <= bytes.size() && stored.bytes == tensor.nbytes() &&
                   std::equal(bytes.begin() + long(stored.offset), bytes.begin() + long(stored.offset + stored.bytes),
                              static_cast<const std::uint8_t*>(tensor.const_data_ptr())),
               "a tensor holds its bytes of the file");
    }
    insist(total <= bytes.size(), "tensors lie inside the file");
}

} // namespace steerdeck::fuzz
