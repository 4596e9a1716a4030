#pragma once

#include "core/base/files.h"
#include "core/base/gguf.h"

#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

/// Writes small GGUF files for tests, whole ones and damaged ones.
namespace steerdeck {

class GgufWriter {
public:
    enum Kind : std::uint32_t { u8, i8, u16, i16, u32, i32, f32, truth, text, array, u64, i64, f64 };

    std::uint32_t version = 3;
    std::uint64_t alignment = 32;
    std::int64_t tensors_said = -1, keys_said = -1; // where not negative, the header lies

    template <typename T>
    static std::string bytes_of(T value)
    {
        return {reinterpret_cast<const char*>(&value), sizeof value};
    }
    static std::string string(std::string_view value)
    {
        return bytes_of<std::uint64_t>(value.size()) + std::string(value);
    }

    /// A metadata entry with `value` as the file has it.
    void raw(std::string_view key, std::uint32_t kind, const std::string& value)
    {
        metadata_ += string(key) + bytes_of(kind) + value;
        ++keys_;
    }
    void set(std::string_view key, std::uint32_t value) { raw(key, u32, bytes_of(value)); }
    void set(std::string_view key, int value) { set(key, std::uint32_t(value)); }
    void set(std::string_view key, float value) { raw(key, f32, bytes_of(value)); }
    void set(std::string_view key, bool value) { raw(key, truth, bytes_of(std::uint8_t(value))); }
    void set(std::string_view key, const char* value) { raw(key, text, string(value)); }
    void set(std::string_view key, const std::string& value) { raw(key, text, string(value)); }
    void set(std::string_view key, const std::vector<std::string>& values)
    {
        std::string all = bytes_of<std::uint32_t>(text) + bytes_of<std::uint64_t>(values.size());
        for (const auto& one : values) all += string(one);
        raw(key, array, all);
    }
    void set(std::string_view key, const std::vector<float>& values) { list(key, f32, values); }
    void set(std::string_view key, const std::vector<std::int32_t>& values) { list(key, i32, values); }

    /// `shape` rows first. Places it behind the others, aligned, unless `offset` says where it claims to be.
    void tensor(const std::string& name, int type, const std::vector<std::int64_t>& shape, const std::string& bytes,
                std::int64_t offset = -1)
    {
        infos_ += string(name) + bytes_of<std::uint32_t>(std::uint32_t(shape.size()));
        for (auto extent = shape.rbegin(); extent != shape.rend(); ++extent) infos_ += bytes_of<std::int64_t>(*extent);
        infos_ += bytes_of<std::uint32_t>(std::uint32_t(type)) +
                  bytes_of<std::uint64_t>(offset < 0 ? body_.size() : std::uint64_t(offset));
        body_ += bytes;
        body_.resize((body_.size() + alignment - 1) / alignment * alignment);
        ++tensors_;
    }

    std::string bytes() const
    {
        std::string all = "GGUF" + bytes_of(version) +
                          bytes_of<std::uint64_t>(tensors_said < 0 ? tensors_ : std::uint64_t(tensors_said)) +
                          bytes_of<std::uint64_t>(keys_said < 0 ? keys_ : std::uint64_t(keys_said)) + metadata_ +
                          infos_;
        all.resize((all.size() + alignment - 1) / alignment * alignment);
        return all + body_;
    }
    void write(const std::filesystem::path& path) const { write_file_atomically(path, bytes()); }

private:
    template <typename T>
    void list(std::string_view key, std::uint32_t kind, const std::vector<T>& values)
    {
        std::string all = bytes_of(kind) + bytes_of<std::uint64_t>(values.size());
        for (const T one : values) all += bytes_of(one);
        raw(key, array, all);
    }

    std::string metadata_, infos_, body_;
    std::uint64_t keys_ = 0, tensors_ = 0;
};

} // namespace steerdeck
