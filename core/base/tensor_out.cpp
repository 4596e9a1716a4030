#include "core/base/tensor_out.h"

#include <stdexcept>

namespace steerdeck {

void put_tensor(const TensorOut& tensor, const TensorOut::Put& put)
{
    std::uint64_t written = 0;
    tensor.write([&](std::string_view bytes) {
        written += bytes.size();
        if (written > tensor.bytes) throw std::logic_error("tensor " + tensor.name + " is larger than announced");
        put(bytes);
    });
    if (written != tensor.bytes) throw std::logic_error("tensor " + tensor.name + " is smaller than announced");
}

} // namespace steerdeck
