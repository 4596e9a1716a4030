#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck {

/// A tensor of a file that is about to be written: its bytes are made while they are written, so that a model never
/// lies in memory as a whole.
struct TensorOut {
    using Put = std::function<void(std::string_view bytes)>;

    std::string name;
    std::string type;                // as both file formats call it: "F32", "F16", "BF16"; of packed ones as ggml does
    std::vector<std::int64_t> shape; // rows first
    std::uint64_t bytes = 0;         // that `write` puts, exactly
    std::function<void(const Put&)> write;
};

/// Hears how many bytes of tensors are written, of all there are. What it throws ends the writing; then no file is
/// made.
using TensorWatch = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// Lets `tensor` write itself with `put`, and throws std::logic_error where it puts more or fewer bytes than it said.
void put_tensor(const TensorOut& tensor, const TensorOut::Put& put);

} // namespace steerdeck
