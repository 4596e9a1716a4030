#include "core/model/named_tensors.h"

#include "core/base/error.h"
#include "core/model/folder.h"
#include "core/model/safetensors.h"

#include <ATen/ATen.h>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

std::string text(const std::vector<std::int64_t>& shape)
{
    std::string result = "[";
    for (const auto n : shape) result += (result.size() > 1 ? ", " : "") + std::to_string(n);
    return result + "]";
}

} // namespace

NamedTensors::NamedTensors(const fs::path& folder, c10::Device device) : device_(device)
{
    for (const auto& file : weight_files(folder)) {
        where_ = file.string();
        auto contents = read_safetensors(file, "model weights");
        tensors_.merge(contents.tensors);
    }
}

std::string NamedTensors::prefix() const
{
    std::string found = "model.";
    for (const char* longer : {"language_model.model.", "model.language_model."})
        if (tensors_.contains(std::string(longer) + "embed_tokens.weight")) found = longer;
    return found;
}

at::Tensor NamedTensors::take(const std::string& name, std::vector<std::int64_t> shape, c10::ScalarType dtype) const
{
    source_of(name, shape); // before memory is asked for: a configuration may say anything
    auto result = at::empty(shape, at::TensorOptions(device_).dtype(dtype));
    fill(result, name);
    return result;
}

at::Tensor NamedTensors::stack(const std::vector<std::pair<std::string, std::int64_t>>& names,
                               std::vector<std::int64_t> width, c10::ScalarType dtype) const
{
    std::int64_t rows = 0, at = 0;
    for (const auto& [name, n] : names) {
        auto shape = width;
        shape.insert(shape.begin(), n);
        source_of(name, shape);
        rows += n;
    }
    width.insert(width.begin(), rows);
    auto result = at::empty(width, at::TensorOptions(device_).dtype(dtype));
    for (const auto& [name, n] : names) {
        fill(result.narrow(0, at, n), name);
        at += n;
    }
    return result;
}

/// The tensor as its file has it, of this shape.
const at::Tensor& NamedTensors::source_of(const std::string& name, c10::IntArrayRef shape) const
{
    const auto found = tensors_.find(name);
    if (found == tensors_.end())
        throw UnreadableFile("The tensor \"" + name + "\" is missing", where_, "Fetch the model folder again");
    const auto& tensor = found->second;
    if (tensor.sizes() != shape)
        throw UnreadableFile("The tensor \"" + name + "\" has shape " + text(tensor.sizes().vec()) +
                                 " where config.json asks for " + text(shape.vec()),
                             where_, "Fetch the model folder again");
    if (!tensor.is_floating_point())
        throw UnreadableFile("The tensor \"" + name + "\" does not hold floating-point numbers", where_,
                             "Use an unquantised model");
    return tensor;
}

/// Copies piece by piece and gives each piece of the mapped file back, so that the file never lies in memory beside the
/// weights made of it.
void NamedTensors::fill(const at::Tensor& target, const std::string& name) const
{
    const auto& tensor = source_of(name, target.sizes());
    const auto rows = tensor.size(0);
    const auto step =
        std::max<std::int64_t>(1, (std::int64_t(4) << 20) * rows / std::max<std::int64_t>(1, tensor.numel()));
    for (std::int64_t r = 0; r < rows; r += step) {
        const auto n = std::min(step, rows - r);
        const auto source = tensor.narrow(0, r, n);
        auto piece = target.narrow(0, r, n);
        piece.copy_(source);
        release_mapped(source);
        if (!at::isfinite(piece.sum(at::kFloat)).item<bool>())
            throw UnreadableFile("The tensor \"" + name + "\" holds values that are not finite", where_,
                                 "Fetch the model folder again, or choose another dtype");
    }
}

} // namespace steerdeck::model
