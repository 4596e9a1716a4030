#include "core/base/gguf_output.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/gguf_kinds.h"

#include <algorithm>

namespace steerdeck {
namespace {

constexpr std::uint64_t alignment = 32;

using namespace gguf_kinds;

template <typename T>
std::string bytes_of(T value)
{
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

std::string string(std::string_view value) { return bytes_of<std::uint64_t>(value.size()) + std::string(value); }

template <typename T, typename As>
std::string list(Kind kind, const std::vector<T>& values, As as)
{
    std::string all = bytes_of<std::uint32_t>(array) + bytes_of<std::uint32_t>(kind);
    all += bytes_of<std::uint64_t>(values.size());
    for (const auto& one : values) all += as(one);
    return all;
}

std::uint64_t aligned(std::uint64_t size) { return (size + alignment - 1) / alignment * alignment; }

const GgmlType* type_named(const std::string& name)
{
    for (int id = 0; id < 64; ++id)
        if (const auto* type = ggml_type(id); type && name == type->name) return type;
    return nullptr;
}

} // namespace

void GgufOutput::set_raw(std::string_view key, std::string bytes, GgufValue read)
{
    const auto found = std::ranges::find(entries_, key, &Entry::key);
    if (found == entries_.end())
        entries_.push_back({std::string(key), std::move(bytes), std::move(read)});
    else
        *found = {found->key, std::move(bytes), std::move(read)};
}

void GgufOutput::set(std::string_view key, std::string_view value)
{
    set_raw(key, bytes_of<std::uint32_t>(text) + string(value), std::string(value));
}

void GgufOutput::set(std::string_view key, bool value)
{
    set_raw(key, bytes_of<std::uint32_t>(truth) + bytes_of(std::uint8_t(value)), value);
}

void GgufOutput::set(std::string_view key, std::uint32_t value)
{
    set_raw(key, bytes_of<std::uint32_t>(u32) + bytes_of(value), std::int64_t(value));
}

void GgufOutput::set(std::string_view key, float value)
{
    set_raw(key, bytes_of<std::uint32_t>(f32) + bytes_of(value), double(value));
}

void GgufOutput::set(std::string_view key, const std::vector<std::string>& values)
{
    set_raw(key, list(text, values, string), values);
}

void GgufOutput::set(std::string_view key, const std::vector<std::int32_t>& values)
{
    set_raw(key, list(i32, values, bytes_of<std::int32_t>), std::vector<std::int64_t>(values.begin(), values.end()));
}

void GgufOutput::set(std::string_view key, const std::vector<float>& values)
{
    set_raw(key, list(f32, values, bytes_of<float>), std::vector<double>(values.begin(), values.end()));
}

void GgufOutput::set(std::string_view key, const std::vector<bool>& values)
{
    set_raw(key, list(truth, values, [](bool one) { return bytes_of(std::uint8_t(one)); }),
            std::vector<std::int64_t>(values.begin(), values.end()));
}

void GgufOutput::add(TensorOut tensor)
{
    if (!type_named(tensor.type))
        throw InvalidInput(message("The type {} of tensor \"{}\" is none of GGUF", tensor.type, tensor.name), "",
                           message("Choose another"));
    tensors_.push_back(std::move(tensor));
}

std::string GgufOutput::header() const
{
    std::string all = "GGUF" + bytes_of<std::uint32_t>(3) + bytes_of<std::uint64_t>(tensors_.size()) +
                      bytes_of<std::uint64_t>(entries_.size());
    for (const auto& entry : entries_) all += string(entry.key) + entry.bytes;
    std::uint64_t offset = 0;
    for (const auto& tensor : tensors_) {
        all += string(tensor.name) + bytes_of<std::uint32_t>(std::uint32_t(tensor.shape.size()));
        for (auto extent = tensor.shape.rbegin(); extent != tensor.shape.rend(); ++extent) all += bytes_of(*extent);
        all += bytes_of<std::uint32_t>(std::uint32_t(type_named(tensor.type)->id)) + bytes_of(offset);
        offset = aligned(offset + tensor.bytes);
    }
    all.resize(aligned(all.size()));
    return all;
}

Gguf GgufOutput::preview(const std::filesystem::path& where) const
{
    Gguf gguf;
    gguf.files = {where};
    std::uint64_t offset = 0;
    for (const auto& entry : entries_) gguf.metadata[entry.key] = entry.read;
    for (const auto& tensor : tensors_) {
        gguf.tensors.push_back({tensor.name, type_named(tensor.type), tensor.shape, 0, offset, tensor.bytes});
        offset = aligned(offset + tensor.bytes);
    }
    return gguf;
}

void GgufOutput::write(const std::filesystem::path& path, const TensorWatch& watch) const
{
    std::uint64_t total = 0, done = 0;
    for (const auto& tensor : tensors_) total += tensor.bytes;
    AtomicFile file(path);
    file.write(header());
    for (const auto& tensor : tensors_) {
        put_tensor(tensor, [&](std::string_view bytes) {
            if (watch) watch(done, total);
            file.write(bytes);
            done += bytes.size();
        });
        file.write(std::string(aligned(file.size()) - file.size(), '\0'));
    }
    if (watch) watch(done, total);
    file.commit();
}

} // namespace steerdeck
