#include "core/model/safetensors_output.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"

namespace steerdeck::model {

void write_safetensors(const std::filesystem::path& path, const std::vector<TensorOut>& tensors,
                       const std::map<std::string, std::string>& metadata, const TensorWatch& watch)
{
    // Not Json: its keys keep their order at a cost that grows with the square of their number.
    nlohmann::json header = nlohmann::json::object();
    if (!metadata.empty()) header["__metadata__"] = metadata;
    std::uint64_t total = 0, done = 0;
    for (const auto& tensor : tensors) {
        header[tensor.name] = {
            {"dtype", tensor.type}, {"shape", tensor.shape}, {"data_offsets", {total, total + tensor.bytes}}};
        total += tensor.bytes;
    }
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' '); // the body starts aligned
    const std::uint64_t length = text.size();
    AtomicFile file(path);
    file.write({reinterpret_cast<const char*>(&length), sizeof length});
    file.write(text);
    for (const auto& tensor : tensors)
        put_tensor(tensor, [&](std::string_view bytes) {
            if (watch) watch(done, total);
            file.write(bytes);
            done += bytes.size();
        });
    if (watch) watch(done, total);
    file.commit();
}

} // namespace steerdeck::model
