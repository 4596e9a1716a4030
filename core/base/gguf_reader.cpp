#include "core/base/gguf_reader.h"

#include "core/base/error.h"
#include "core/base/gguf_kinds.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace steerdeck {
namespace {

constexpr std::uint64_t largest_header = 100'000'000, most_keys = 65'536, most_tensors = 65'536;
constexpr std::uint64_t most_values = 4'000'000, largest_alignment = 65'536;
constexpr std::uint64_t longest_name = 65'535;
constexpr int most_dimensions = 4, deepest_array = 4;

using namespace gguf_kinds;

constexpr std::size_t sizes[] = {1, 1, 2, 2, 4, 4, 4, 1, 8, 12, 8, 8, 8}; // bytes; of a text or array at least
constexpr std::size_t piece = 1 << 20;                                    // bytes, read at once

} // namespace

void GgufReader::read(Gguf& gguf)
{
    read_start();
    const auto tensors = count(message("tensors"), most_tensors, 24);
    const auto keys = count(message("metadata keys"), most_keys, 13);
    Metadata metadata;
    std::vector<GgufEntry> entries;
    for (std::uint64_t i = 0; i < keys; ++i) {
        auto key = string(message("a metadata key"), longest_name);
        const auto begin = at_;
        const auto kind = number<std::uint32_t>();
        auto read = value(kind, key);
        entries.push_back({key, begin, at_ - begin});
        if (!metadata.emplace(std::move(key), std::move(read)).second)
            refuse(message("names the metadata key \"{}\" twice", last_name_));
    }
    alignment_ = alignment_of(metadata);
    for (auto entry = metadata.lower_bound("split."); entry != metadata.end() && entry->first.starts_with("split.");
         ++entry)
        split_.insert(*entry);
    if (gguf.metadata.empty()) {
        gguf.metadata = std::move(metadata);
        gguf.entries = std::move(entries);
    }
    read_tensors(gguf, tensors);
}

void GgufReader::refuse(const Message& reason, const Message& remedy) const
{
    throw UnreadableFile(message("The model file {}", reason), file_.path().string(), remedy);
}

void GgufReader::read_start()
{
    char magic[4] = {};
    if (file_.size() < 24) {
        if (file_.size() >= 4) file_.read(0, magic, 4);
        if (file_.size() < 4 || std::string_view(magic, 4) == "GGUF")
            refuse(message("has {} bytes, too few for a GGUF file", file_.size()));
    } else
        take(magic, 4);
    const std::string_view begin(magic, 4);
    if (begin == "vers")
        refuse(message("is a git LFS pointer: it stands for the weights and does not hold them"),
               message("Run git lfs pull"));
    if (begin == "lmgg" || begin == "fmgg" || begin == "tjgg" || begin == "algg")
        refuse(message("is of the old GGML kind, from before GGUF"), message("Take the model as a GGUF file"));
    if (begin != "GGUF")
        refuse(message("is no GGUF file: it does not begin with \"GGUF\""), message("Choose another file"));
    const auto version = number<std::uint32_t>();
    if (version != 0 && (version & 0xffff) == 0)
        refuse(message("is a big-endian GGUF file, which is not supported"), message("Take the little-endian one"));
    if (version == 1)
        refuse(message("is a GGUF file of version 1, which is not supported"), message("Take one of version 2 or 3"));
    if (version != 2 && version != 3)
        refuse(message("is a GGUF file of version {}, which is not supported", version),
               message("Take one of version 2 or 3"));
}

std::uint64_t GgufReader::alignment_of(const Metadata& metadata) const
{
    const auto found = metadata.find("general.alignment");
    if (found == metadata.end()) return 32;
    const auto* whole = std::get_if<std::int64_t>(&found->second);
    if (!whole || *whole < 1 || std::uint64_t(*whole) > largest_alignment || (*whole & (*whole - 1)) != 0)
        refuse(message("has a \"general.alignment\" that is no power of two up to {}", largest_alignment));
    return std::uint64_t(*whole);
}

void GgufReader::read_tensors(Gguf& gguf, std::uint64_t count)
{
    const auto first = gguf.tensors.size();
    gguf.tensors.reserve(first + count);
    std::set<std::string_view> names;
    for (const auto& tensor : gguf.tensors) names.insert(tensor.name);
    for (std::uint64_t i = 0; i < count; ++i) {
        gguf.tensors.push_back(tensor_info(int(gguf.files.size())));
        if (!names.insert(gguf.tensors.back().name).second)
            refuse(message("names the tensor \"{}\" twice", gguf.tensors.back().name));
    }
    const auto body = (at_ + alignment_ - 1) / alignment_ * alignment_;
    std::vector<const GgufTensorInfo*> by_offset;
    for (auto i = first; i < gguf.tensors.size(); ++i) {
        auto& tensor = gguf.tensors[i];
        if (tensor.offset % alignment_ != 0)
            refuse(message("has tensor \"{}\" at an offset that is no multiple of its alignment {}", tensor.name,
                           alignment_));
        const bool fits = body <= file_.size() && tensor.offset <= file_.size() - body &&
                          tensor.bytes <= file_.size() - body - tensor.offset;
        if (!fits) refuse(message("has tensor \"{}\" outside the file; it is truncated or damaged", tensor.name));
        tensor.offset += body;
        if (tensor.bytes > 0) by_offset.push_back(&tensor);
    }
    std::sort(by_offset.begin(), by_offset.end(), [](const auto* a, const auto* b) { return a->offset < b->offset; });
    for (std::size_t i = 1; i < by_offset.size(); ++i)
        if (by_offset[i - 1]->offset + by_offset[i - 1]->bytes > by_offset[i]->offset)
            refuse(message("has tensors that overlap: \"{}\" and \"{}\"", by_offset[i - 1]->name, by_offset[i]->name));
}

GgufTensorInfo GgufReader::tensor_info(int file)
{
    GgufTensorInfo tensor{string(message("a tensor's name"), longest_name), nullptr, {}, file, 0, 0};
    const auto dimensions = number<std::uint32_t>();
    if (dimensions > most_dimensions)
        refuse(message("gives tensor \"{}\" {} dimensions, more than {}", tensor.name, dimensions, most_dimensions));
    constexpr auto most = std::uint64_t(1) << 62;
    std::uint64_t elements = 1, without_zeros = 1;
    for (std::uint32_t i = 0; i < dimensions; ++i) {
        const auto extent = number<std::uint64_t>();
        if (__builtin_mul_overflow(without_zeros, extent ? extent : 1, &without_zeros) || without_zeros > most)
            refuse(message("has a shape too large for tensor \"{}\"", tensor.name));
        elements *= extent;
        tensor.shape.insert(tensor.shape.begin(), std::int64_t(extent));
    }
    const auto type = number<std::uint32_t>();
    tensor.type = type < 1024 ? ggml_type(int(type)) : nullptr;
    if (!tensor.type)
        refuse(message("holds tensor \"{}\" in the type {}, which is not known to this version", tensor.name, type),
               message("Take the model in one of {}", ggml_types_that_open()));
    const auto row = tensor.shape.empty() ? 1 : std::uint64_t(tensor.shape.back());
    if (row % std::uint64_t(tensor.type->elements) != 0)
        refuse(message("gives tensor \"{}\" rows of {} numbers, where {} stores {} at a time", tensor.name, row,
                       tensor.type->name, tensor.type->elements));
    if (__builtin_mul_overflow(elements / std::uint64_t(tensor.type->elements), std::uint64_t(tensor.type->bytes),
                               &tensor.bytes))
        refuse(message("has a shape too large for tensor \"{}\"", tensor.name));
    tensor.offset = number<std::uint64_t>();
    return tensor;
}

GgufValue GgufReader::value(std::uint32_t kind, const std::string& key)
{
    last_name_ = key;
    switch (kind) {
    case u8:
        return std::int64_t(number<std::uint8_t>());
    case i8:
        return std::int64_t(number<std::int8_t>());
    case u16:
        return std::int64_t(number<std::uint16_t>());
    case i16:
        return std::int64_t(number<std::int16_t>());
    case u32:
        return std::int64_t(number<std::uint32_t>());
    case i32:
        return std::int64_t(number<std::int32_t>());
    case i64:
        return number<std::int64_t>();
    case u64: {
        const auto read = number<std::uint64_t>();
        if (read <= std::uint64_t(INT64_MAX)) return std::int64_t(read);
        return read;
    }
    case f32:
        return double(number<float>());
    case f64:
        return number<double>();
    case truth:
        return truth_value();
    case text:
        return string(message("the metadata \"{}\"", key), largest_header);
    case array:
        return list(key, 1);
    default:
        refuse(message("gives the metadata \"{}\" the type {}, which does not exist", key, kind));
    }
}

bool GgufReader::truth_value()
{
    const auto byte = number<std::uint8_t>();
    if (byte > 1) refuse(message("has the metadata \"{}\" that is neither true nor false", last_name_));
    return byte == 1;
}

GgufValue GgufReader::list(const std::string& key, int depth)
{
    const auto kind = number<std::uint32_t>();
    if (kind > f64) refuse(message("gives the metadata \"{}\" the type {}, which does not exist", key, kind));
    if (depth > deepest_array)
        refuse(message("nests arrays deeper than {} in the metadata \"{}\"", deepest_array, key));
    const auto n = count(message("values of \"{}\"", key), most_values, sizes[kind]);
    values_ += n;
    if (values_ > most_values) refuse(message("has more than {} values in arrays of its metadata", most_values));
    if (kind == array) {
        for (std::uint64_t i = 0; i < n; ++i) list(key, depth + 1);
        return {};
    }
    if (kind == text) {
        std::vector<std::string> texts(n);
        const Message what = message("the metadata \"{}\"", key);
        for (auto& one : texts) one = string(what, largest_header);
        return texts;
    }
    if (kind == f32 || kind == f64) {
        std::vector<double> numbers(n);
        for (auto& one : numbers) one = kind == f32 ? double(number<float>()) : number<double>();
        return numbers;
    }
    std::vector<std::int64_t> numbers(n);
    bool fits = true;
    for (auto& one : numbers) {
        const auto read = value(kind, key);
        if (const auto* whole = std::get_if<std::int64_t>(&read))
            one = *whole;
        else if (const auto* is_true = std::get_if<bool>(&read))
            one = *is_true;
        else
            fits = false;
    }
    if (!fits) return {};
    return numbers;
}

std::uint64_t GgufReader::count(const Message& of, std::uint64_t most, std::size_t bytes)
{
    const auto n = number<std::uint64_t>();
    if (n > most) refuse(message("announces {} {}, more than the {} there may be", n, of, most));
    if (n > (file_.size() - at_) / bytes)
        refuse(message("announces {} {}, more than it has room for; it is truncated or damaged", n, of));
    return n;
}

std::string GgufReader::string(const Message& what, std::uint64_t most)
{
    const auto length = number<std::uint64_t>();
    if (length > most || length > file_.size() - at_)
        refuse(message("announces {} bytes for {}, more than there are; it is truncated or damaged", length, what));
    std::string bytes(std::size_t(length), '\0');
    take(bytes.data(), bytes.size());
    return bytes;
}

void GgufReader::take(char* into, std::size_t length)
{
    if (length > file_.size() - at_) refuse(message("ends inside its header; it is truncated"));
    if (at_ + length > largest_header) refuse(message("has a header of more than 100 MB"));
    if (at_ + length > begin_ + buffer_.size() && length <= piece) {
        begin_ = at_;
        buffer_.resize(std::size_t(std::min<std::uint64_t>(piece, file_.size() - at_)));
        file_.read(begin_, buffer_.data(), buffer_.size());
    }
    if (at_ + length <= begin_ + buffer_.size())
        std::memcpy(into, buffer_.data() + (at_ - begin_), length);
    else
        file_.read(at_, into, length);
    at_ += length;
}

} // namespace steerdeck
