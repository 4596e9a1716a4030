#include "core/model/safetensors.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/base/json_reader.h"
#include "core/base/open_file.h"

#include <ATen/ATen.h>
#include <limits>

namespace steerdeck::model {
namespace {

constexpr std::uint64_t largest_header = 100'000'000;
constexpr JsonLimits header_limits{8, 4'000'000};
constexpr std::size_t most_dimensions = 16;

struct Kind {
    const char* name;
    at::ScalarType type;
};
constexpr Kind kinds[] = {{"F64", at::kDouble}, {"F32", at::kFloat}, {"F16", at::kHalf},  {"BF16", at::kBFloat16},
                          {"I64", at::kLong},   {"I32", at::kInt},   {"I16", at::kShort}, {"I8", at::kChar},
                          {"U8", at::kByte},    {"BOOL", at::kBool}};

class Reader {
public:
    Reader(const std::filesystem::path& path, Message what)
        : what_(std::move(what)), where_(path.string()), file_(path, what_)
    {
        if (file_.size() < 8) refuse(message("has {} bytes, too few for a header", file_.size()));
        std::uint64_t length = 0;
        file_.read(0, reinterpret_cast<char*>(&length), sizeof length);
        if (length > largest_header) refuse(message("announces a header of {} bytes, more than 100 MB", length));
        if (length > file_.size() - 8)
            refuse(message("ends inside its header; it is truncated or no safetensors file"));
        body_ = 8 + length;
        std::string text(std::size_t(length), '\0');
        file_.read(8, text.data(), text.size());
        header_ = parse(text);
    }

    std::map<std::string, std::string> metadata() const
    {
        std::map<std::string, std::string> result;
        if (!header_.contains("__metadata__")) return result;
        const auto& entries = header_["__metadata__"];
        if (!entries.is_object()) refuse(message("has metadata that is no object"));
        for (const auto& [key, value] : entries.items()) {
            if (!value.is_string()) refuse(message("has metadata \"{}\" that is no text", key));
            result[key] = value.get<std::string>();
        }
        return result;
    }

    std::map<std::string, StoredTensor> layout() const
    {
        std::map<std::uint64_t, std::pair<std::uint64_t, std::string>> extents;
        std::map<std::string, StoredTensor> result;
        for (const auto& [name, entry] : header_.items()) {
            if (name == "__metadata__") continue;
            const auto [begin, end] = offsets(name, entry);
            if (begin != end && !extents.emplace(begin, std::pair{end, name}).second)
                refuse(message("has two tensors at offset {}", begin));
            result[name] = stored(name, entry, begin, end);
        }
        std::uint64_t at = 0;
        for (const auto& [begin, rest] : extents) {
            if (begin != at) refuse(message("has a gap or overlap before tensor \"{}\"", rest.second));
            at = rest.first;
        }
        if (at != file_.size() - body_)
            refuse(message("should hold {} bytes of tensors but holds {}; it is truncated or has rubbish at its end",
                           at, file_.size() - body_));
        return result;
    }

    std::map<std::string, at::Tensor> tensors() const
    {
        std::map<std::string, at::Tensor> result;
        for (const auto& [name, stored] : layout()) {
            auto tensor = at::empty(stored.shape, at::TensorOptions(stored.dtype));
            file_.read(stored.offset, static_cast<char*>(tensor.data_ptr()), std::size_t(stored.bytes));
            result[name] = std::move(tensor);
        }
        return result;
    }

private:
    [[noreturn]] void refuse(const Message& reason) const
    {
        throw UnreadableFile(message("The {} file {}", what_, reason), where_, message("Fetch or make the file again"));
    }

    Json parse(std::string_view text) const
    {
        JsonReader<Json> reader;
        Json header;
        if (!reader.read(text, header, header_limits)) {
            if (reader.mistake == JsonReader<Json>::Mistake::too_deep)
                refuse(message("has a header that nests too deep"));
            if (reader.mistake == JsonReader<Json>::Mistake::too_many)
                refuse(message("has a header of more than {} values", header_limits.values));
            refuse(message("has a header that is no JSON object"));
        }
        if (!header.is_object()) refuse(message("has a header that is no JSON object"));
        if (reader.repeats) refuse(message("names \"{}\" twice in its header", reader.repeated_key));
        return header;
    }

    std::pair<std::uint64_t, std::uint64_t> offsets(const std::string& name, const Json& entry) const
    {
        if (!entry.is_object() || !entry.contains("data_offsets") || !entry["data_offsets"].is_array() ||
            entry["data_offsets"].size() != 2 || !entry["data_offsets"][0].is_number_unsigned() ||
            !entry["data_offsets"][1].is_number_unsigned())
            refuse(message("has no usable offsets for tensor \"{}\"", name));
        const auto begin = entry["data_offsets"][0].get<std::uint64_t>(),
                   end = entry["data_offsets"][1].get<std::uint64_t>();
        if (begin > end || end > file_.size() - body_)
            refuse(message("has tensor \"{}\" outside the file; it is truncated or damaged", name));
        return {begin, end};
    }

    StoredTensor stored(const std::string& name, const Json& entry, std::uint64_t begin, std::uint64_t end) const
    {
        const Kind* kind = nullptr;
        if (entry.contains("dtype") && entry["dtype"].is_string())
            for (const auto& candidate : kinds)
                if (entry["dtype"].get<std::string>() == candidate.name) kind = &candidate;
        if (!kind) refuse(message("has tensor \"{}\" of an unsupported dtype", name));
        if (!entry.contains("shape") || !entry["shape"].is_array())
            refuse(message("has no shape for tensor \"{}\"", name));
        constexpr auto most = std::uint64_t(std::numeric_limits<std::int64_t>::max());
        std::vector<std::int64_t> shape;
        if (entry["shape"].size() > most_dimensions)
            refuse(message("has more than {} dimensions for tensor \"{}\"", most_dimensions, name));
        // LibTorch multiplies extents for its strides, so those of an empty tensor must not overflow either.
        std::uint64_t bytes = at::elementSize(kind->type), without_zeros = bytes;
        for (const auto& extent : entry["shape"]) {
            if (!extent.is_number_unsigned()) refuse(message("has a bad shape for tensor \"{}\"", name));
            const auto n = extent.get<std::uint64_t>();
            if (__builtin_mul_overflow(without_zeros, n ? n : 1, &without_zeros) || without_zeros > most)
                refuse(message("has a shape too large for tensor \"{}\"", name));
            bytes *= n;
            shape.push_back(std::int64_t(n));
        }
        if (bytes != end - begin)
            refuse(message("gives tensor \"{}\" {} bytes where its shape needs {}", name, end - begin, bytes));
        return {kind->type, std::move(shape), body_ + begin, bytes};
    }

    Message what_;
    std::string where_;
    OpenFile file_;
    std::uint64_t body_ = 0;
    Json header_;
};

} // namespace

Safetensors read_safetensors(const std::filesystem::path& path, const Message& what)
{
    const Reader reader(path, what);
    return {reader.tensors(), reader.metadata()};
}

std::map<std::string, StoredTensor> safetensors_layout(const std::filesystem::path& path, const Message& what)
{
    return Reader(path, what).layout();
}

std::map<std::string, std::string> read_safetensors_metadata(const std::filesystem::path& path, const Message& what)
{
    return Reader(path, what).metadata();
}

void write_safetensors(const std::filesystem::path& path, const Safetensors& contents)
{
    Json header = Json::object();
    if (!contents.metadata.empty()) header["__metadata__"] = contents.metadata;
    std::uint64_t at = 0;
    for (const auto& [name, tensor] : contents.tensors) {
        const char* dtype = nullptr;
        for (const auto& kind : kinds)
            if (kind.type == tensor.scalar_type()) dtype = kind.name;
        if (!dtype)
            throw InvalidInput(message("Tensor \"{}\" has a dtype that safetensors does not know", name), path.string(),
                               "");
        header[name] = {
            {"dtype", dtype}, {"shape", tensor.sizes().vec()}, {"data_offsets", {at, at + tensor.nbytes()}}};
        at += tensor.nbytes();
    }
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' '); // the body starts aligned
    const std::uint64_t length = text.size();
    std::string bytes(reinterpret_cast<const char*>(&length), 8);
    bytes += text;
    for (const auto& [name, tensor] : contents.tensors) {
        const auto packed = tensor.detach().cpu().contiguous();
        bytes.append(static_cast<const char*>(packed.const_data_ptr()), packed.nbytes());
    }
    write_file_atomically(path, bytes);
}

} // namespace steerdeck::model
