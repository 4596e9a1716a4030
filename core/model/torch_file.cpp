#include "core/model/torch_file.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/model/pickle.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <caffe2/serialize/inline_container.h>
#include <optional>

namespace steerdeck::model {
namespace {

constexpr std::size_t longest_pickle = std::size_t(1) << 28;

[[noreturn]] void refuse(const std::filesystem::path& file, const Message& why)
{
    throw UnreadableFile(message("The PyTorch file {}", why), file.string(),
                         message("Save it again, or choose another"));
}

std::optional<at::ScalarType> dtype_of(const std::string& storage)
{
    if (storage == "FloatStorage") return at::kFloat;
    if (storage == "DoubleStorage") return at::kDouble;
    if (storage == "HalfStorage") return at::kHalf;
    if (storage == "BFloat16Storage") return at::kBFloat16;
    return {};
}

/// The numbers that a record must have for a tensor: up to its last one, and as many as it has itself, since one that
/// repeats numbers could be of any size. Nothing where it is no tensor at all.
std::optional<std::int64_t> reach_of(const PickledTensor& tensor)
{
    constexpr std::int64_t most = std::int64_t(1) << 40;
    if (tensor.sizes.size() != tensor.strides.size() || tensor.sizes.size() > 8 || tensor.offset < 0 ||
        tensor.offset > most)
        return {};
    std::int64_t last = 0, count = 1;
    for (std::size_t i = 0; i < tensor.sizes.size(); ++i) {
        const auto size = tensor.sizes[i], stride = tensor.strides[i];
        if (size < 0 || stride < 0 || size > most || stride > most) return {};
        if (size == 0) return 0;
        if (count > most / size || (stride > 0 && size - 1 > (most - last) / stride)) return {};
        count *= size;
        last += (size - 1) * stride;
    }
    return std::max(last + 1, count);
}

at::Tensor tensor_of(caffe2::serialize::PyTorchStreamReader& reader, const std::filesystem::path& file,
                     const std::string& name, const PickledTensor& tensor)
{
    const auto dtype = dtype_of(tensor.storage_type);
    if (!dtype) refuse(file, message("holds \"{}\" as {}, which is not read", name, tensor.storage_type));
    const auto reach = reach_of(tensor);
    const auto record = "data/" + tensor.record;
    if (!reach || !reader.hasRecord(record)) refuse(file, message("describes \"{}\" wrongly", name));
    const auto size = std::int64_t(at::elementSize(*dtype));
    if (tensor.offset + *reach > std::int64_t(reader.getRecordSize(record)) / size)
        refuse(file, message("holds too few numbers for \"{}\"", name));
    auto [data, bytes] = reader.getRecord(record);
    const auto whole = at::from_blob(data.get(), {std::int64_t(bytes) / size}, at::TensorOptions(*dtype));
    return whole.as_strided(tensor.sizes, tensor.strides, tensor.offset).contiguous().clone();
}

} // namespace

std::map<std::string, at::Tensor> read_torch_file(const std::filesystem::path& file,
                                                  const std::function<bool(const std::string&)>& wanted)
{
    if (!std::filesystem::is_regular_file(file)) refuse(file, message("does not exist"));
    try {
        caffe2::serialize::PyTorchStreamReader reader(file.string());
        if (reader.getRecordSize("data.pkl") > longest_pickle)
            refuse(file, message("has a pickle of more than 256 MB"));
        const auto [pickle, size] = reader.getRecord("data.pkl");
        std::map<std::string, at::Tensor> tensors;
        for (const auto& [name, tensor] : read_pickle({static_cast<const char*>(pickle.get()), size}, file.string()))
            if (wanted(name)) tensors[name] = tensor_of(reader, file, name, tensor);
        return tensors;
    } catch (const c10::Error&) { // its words are those of a library
        refuse(file, message("is no archive as torch.save writes them, or is damaged"));
    }
}

void write_torch_file(const std::filesystem::path& file, const std::map<std::string, at::Tensor>& tensors)
{
    std::string bytes;
    {
        caffe2::serialize::PyTorchStreamWriter writer([&](const void* data, std::size_t n) {
            bytes.append(static_cast<const char*>(data), n);
            return n;
        });
        std::map<std::string, PickledTensor> described;
        for (const auto& [name, tensor] : tensors) {
            const auto record = std::to_string(described.size());
            described[name] = {"FloatStorage",       record,
                               tensor.numel(),       0,
                               tensor.sizes().vec(), at::empty(tensor.sizes()).strides().vec()};
        }
        const auto pickle = write_pickle(described);
        writer.writeRecord("data.pkl", pickle.data(), pickle.size());
        writer.writeRecord("byteorder", "little", 6);
        for (const auto& [name, tensor] : tensors) {
            const auto packed = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
            writer.writeRecord("data/" + described.at(name).record, packed.const_data_ptr(), packed.nbytes());
        }
        writer.writeEndOfFile();
    }
    write_file_atomically(file, bytes);
}

} // namespace steerdeck::model
