#include "core/model/named_tensors.h"

#include "core/base/error.h"
#include "core/model/folder.h"
#include "core/model/gguf_model.h"
#include "core/model/hardware.h"
#include "core/model/safetensors.h"
#include "core/model/tensor_names.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <atomic>
#include <sys/mman.h>
#include <unistd.h>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t large = 4 << 20;          // bytes of memory that is worth large pages
constexpr std::int64_t piece_bytes = 512 << 10; // read at once: what is checked next is still in the cache

std::string text(const std::vector<std::int64_t>& shape)
{
    std::string result = "[";
    for (const auto n : shape) result += (result.size() > 1 ? ", " : "") + std::to_string(n);
    return result + "]";
}

std::uintptr_t page_size()
{
    static const auto size = std::uintptr_t(::sysconf(_SC_PAGESIZE));
    return size;
}

/// Memory for what is read next. A large one gets large pages, which the system lends 512 times as fast.
at::Tensor room(c10::IntArrayRef shape, at::ScalarType dtype)
{
    auto tensor = at::empty(shape, at::TensorOptions(dtype));
    const auto page = page_size();
    if (tensor.nbytes() >= large) {
        const auto begin = (reinterpret_cast<std::uintptr_t>(tensor.data_ptr()) + page - 1) / page * page;
        const auto end = reinterpret_cast<std::uintptr_t>(tensor.data_ptr()) + tensor.nbytes();
        ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
    }
    return tensor;
}

/// Enters the pages of a mapped tensor into the page table at once, where the system can (Linux 5.14); else each is
/// entered when it is read.
void populate(const at::Tensor& tensor)
{
#ifdef MADV_POPULATE_READ
    const auto begin = reinterpret_cast<std::uintptr_t>(tensor.const_data_ptr());
    const auto from = begin / page_size() * page_size();
    (void)::madvise(reinterpret_cast<void*>(from), begin - from + tensor.nbytes(), MADV_POPULATE_READ);
#endif
}

template <typename Bits>
bool all_below(const at::Tensor& tensor, Bits exponent)
{
    const auto* bits = static_cast<const Bits*>(tensor.const_data_ptr());
    Bits found = 0;
    for (std::int64_t i = 0; i < tensor.numel(); ++i) found |= Bits((bits[i] & exponent) == exponent);
    return found == 0;
}

/// Whether no value is an infinity or not a number.
bool all_finite(const at::Tensor& tensor)
{
    switch (tensor.scalar_type()) {
    case at::kBFloat16:
        return all_below<std::uint16_t>(tensor, 0x7f80);
    case at::kHalf:
        return all_below<std::uint16_t>(tensor, 0x7c00);
    case at::kFloat:
        return all_below<std::uint32_t>(tensor, 0x7f800000);
    default:
        return at::isfinite(tensor).all().item<bool>();
    }
}

/// Calls `work` with ranges of rows of about `piece_bytes`, several at a time.
void by_pieces(std::int64_t rows, std::uint64_t bytes, const std::function<void(std::int64_t, std::int64_t)>& work)
{
    const auto step = std::max<std::int64_t>(1, piece_bytes * rows / std::max<std::int64_t>(1, std::int64_t(bytes)));
    at::parallel_for(0, (rows + step - 1) / step, 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) work(i * step, std::min(rows, (i + 1) * step));
    });
}

[[noreturn]] void refuse_not_finite(const std::string& name, const std::string& where)
{
    throw UnreadableFile(message("The tensor \"{}\" holds values that are not finite", name), where,
                         message("Fetch the model folder again, or choose another dtype"));
}

/// Rows that lie as pairs, as halves: what GGUF files of some kinds do to q and k (weights and biases), undone.
at::Tensor in_order(const at::Tensor& rows, int heads)
{
    if (heads == 0) return rows;
    const auto n = rows.size(0);
    return rows.reshape({heads, n / heads / 2, 2, -1}).transpose(1, 2).reshape(rows.sizes());
}

} // namespace

std::string NamedTensors::Source::type() const
{
    if (format) return format->name;
    return dtype == at::kDouble ? "float64" : at::isFloatingType(dtype) ? name_of(dtype) : at::toString(dtype);
}

NamedTensors::NamedTensors(const fs::path& model, c10::Device device, Storage storage)
    : device_(device), storage_(storage)
{
    if (is_gguf(model)) {
        add(gguf_tensors(model));
        return;
    }
    for (const auto& path : weight_files(model)) {
        where_ = path.string();
        auto layout = safetensors_layout(path, message("model weights"));
        const auto file = std::make_shared<const OpenFile>(path, message("model weights"));
        for (auto& [name, stored] : layout)
            sources_.emplace(name, Source{file, stored.offset, stored.bytes, std::move(stored.shape), stored.dtype});
    }
}

void NamedTensors::add(const std::vector<GgufTensor>& tensors)
{
    std::map<fs::path, std::shared_ptr<const OpenFile>> files;
    for (const auto& tensor : tensors) {
        auto& file = files[tensor.file];
        if (!file) file = std::make_shared<const OpenFile>(tensor.file, message("model"));
        if (where_.empty()) where_ = tensor.file.string();
        constexpr int f32 = 0, f16 = 1, f64 = 28; // ggml's numbers; BF16 is 30
        const auto plain = tensor.type == f32   ? at::kFloat
                           : tensor.type == f16 ? at::kHalf
                           : tensor.type == f64 ? at::kDouble
                                                : at::kBFloat16;
        sources_.emplace(tensor.name, Source{file, tensor.offset, tensor.bytes, tensor.shape, plain,
                                             format_of_gguf(tensor.type), tensor.permuted_heads, tensor.one_added});
    }
}

void NamedTensors::tell(Watch watch)
{
    watch_ = std::move(watch);
    total_ = 0;
    for (const auto& [name, source] : sources_) total_ += source.bytes;
}

std::string NamedTensors::prefix() const
{
    return text_prefix([this](const std::string& name) { return sources_.contains(name); });
}

/// The tensor's place, where it is of this shape and holds numbers.
const NamedTensors::Source& NamedTensors::source_of(const std::string& name, c10::IntArrayRef shape) const
{
    const auto found = sources_.find(name);
    if (found == sources_.end())
        throw UnreadableFile(message("The tensor \"{}\" is missing", name), where_,
                             message("Fetch the model folder again"));
    const auto& source = found->second;
    if (c10::IntArrayRef(source.shape) != shape)
        throw UnreadableFile(message("The tensor \"{}\" has shape {} where config.json asks for {}", name,
                                     text(source.shape), text(shape.vec())),
                             where_, message("Fetch the model folder again"));
    if (!source.format && !at::isFloatingType(source.dtype))
        throw UnreadableFile(message("The tensor \"{}\" does not hold floating-point numbers", name), where_,
                             message("Use an unquantised model"));
    return source;
}

/// Bytes of the source's file from `offset` on, and whoever watches hears of it.
void NamedTensors::read(const Source& source, std::uint64_t offset, const at::Tensor& into) const
{
    source.file->read(offset, static_cast<char*>(into.data_ptr()), into.nbytes());
    tell_read(into.nbytes());
}

void NamedTensors::tell_read(std::uint64_t bytes) const
{
    const auto done = read_ += bytes;
    if (!watch_) return;
    const std::unique_lock lock(telling_, std::try_to_lock); // what one thread tells, others need not
    if (!lock) return;
    watch_(std::min<std::uint64_t>(done, total_), total_);
}

/// Fills `target`, on the CPU, of the source's shape. A piece is converted while the processor still has it.
void NamedTensors::read_plain(const std::string& name, const Source& source, const at::Tensor& target) const
{
    const auto rows = target.size(0);
    std::atomic<bool> finite = true;
    by_pieces(rows, source.bytes, [&](std::int64_t begin, std::int64_t end) {
        const auto piece = target.narrow(0, begin, end - begin);
        const auto offset = source.offset + source.bytes / std::uint64_t(rows) * std::uint64_t(begin);
        if (source.dtype == target.scalar_type()) {
            read(source, offset, piece);
        } else {
            const auto stored = at::empty(piece.sizes(), at::TensorOptions(source.dtype));
            read(source, offset, stored);
            piece.copy_(stored);
        }
        if (!all_finite(piece)) finite = false;
    });
    if (!finite) refuse_not_finite(name, where_);
}

/// Packed rows [rows, bytes of a row], in order.
at::Tensor NamedTensors::read_blocks(const std::string& name, const Source& source) const
{
    const auto rows = source.shape[0], size = source.format->row_bytes(source.shape[1]);
    auto target = room({rows, size}, at::kByte);
    std::atomic<bool> finite = true;
    by_pieces(rows, source.bytes, [&](std::int64_t begin, std::int64_t end) {
        const auto piece = target.narrow(0, begin, end - begin);
        read(source, source.offset + std::uint64_t(begin * size), piece);
        if (first_not_finite(*source.format, {piece.const_data_ptr<std::uint8_t>(), piece.nbytes()}) >= 0)
            finite = false;
    });
    if (!finite) refuse_not_finite(name, where_);
    return in_order(target, source.permuted_heads);
}

/// Plain rows, packed piece by piece, so that they never lie in memory all at once.
at::Tensor NamedTensors::read_packing(const std::string& name, const Source& source, const BlockFormat& format) const
{
    const auto rows = source.shape[0], columns = source.shape[1], size = format.row_bytes(columns);
    auto target = room({rows, size}, at::kByte);
    std::atomic<bool> finite = true;
    by_pieces(rows, source.bytes, [&](std::int64_t begin, std::int64_t end) {
        const auto stored = at::empty({end - begin, columns}, at::TensorOptions(source.dtype));
        read(source, source.offset + source.bytes / std::uint64_t(rows) * std::uint64_t(begin), stored);
        if (!all_finite(stored)) finite = false;
        const auto values = stored.to(at::kFloat);
        pack(format, values.const_data_ptr<float>(), values.numel(),
             target.mutable_data_ptr<std::uint8_t>() + begin * size);
    });
    if (!finite) refuse_not_finite(name, where_);
    return in_order(target, source.permuted_heads);
}

at::Tensor NamedTensors::take(const std::string& name, std::vector<std::int64_t> shape, c10::ScalarType dtype) const
{
    const auto& source = source_of(name, shape); // before memory is asked for: a configuration may say anything
    if (source.format)
        return unpack(*source.format, read_blocks(name, source), shape.back(), dtype).view(shape).to(device_);
    auto target = room(shape, dtype);
    read_plain(name, source, target);
    return in_order(target, source.permuted_heads).to(device_);
}

at::Tensor NamedTensors::joined(const std::vector<std::pair<std::string, std::int64_t>>& parts,
                                c10::ScalarType dtype) const
{
    std::vector<at::Tensor> all;
    for (const auto& [name, n] : parts) all.push_back(take(name, {n}, dtype));
    return at::cat(all);
}

/// The matrices as they lie in their file, where they lie there one below the other in this dtype; else undefined.
at::Tensor NamedTensors::mapped(const std::vector<std::pair<std::string, std::int64_t>>& parts, std::int64_t rows,
                                std::int64_t columns, c10::ScalarType dtype) const
{
    const auto& first = source_of(parts[0].first, {parts[0].second, columns});
    auto end = first.offset;
    for (const auto& [name, n] : parts) {
        const auto& source = source_of(name, {n, columns});
        if (source.format || source.permuted_heads > 0 || source.dtype != dtype || source.file != first.file ||
            source.offset != end)
            return {};
        end += source.bytes;
    }
    const auto bytes = end - first.offset;
    if (!device_.is_cpu() || first.offset % c10::elementSize(dtype) != 0) return {};
    auto found = mapped_.find(first.file.get());
    if (found == mapped_.end()) {
        std::shared_ptr<const MappedFile> file;
        try {
            file = std::make_shared<const MappedFile>(first.file);
        } catch (const UnreadableFile&) { // not every file system can: then it is read
        }
        found = mapped_.emplace(first.file.get(), std::move(file)).first;
    }
    const auto& file = found->second;
    if (!file) return {};
    first.file->announce(first.offset, bytes);
    auto* data = const_cast<char*>(file->data()) + first.offset; // the pages are read-only: a write ends the program
    const auto whole = at::from_blob(
        data, {rows, columns}, [file](void*) {}, at::TensorOptions(dtype));
    std::int64_t row = 0;
    for (const auto& [name, n] : parts) {
        std::atomic<bool> finite = true;
        const auto part = whole.narrow(0, row, n);
        by_pieces(n, part.nbytes(), [&](std::int64_t begin, std::int64_t until) {
            const auto piece = part.narrow(0, begin, until - begin);
            populate(piece);
            if (!all_finite(piece)) finite = false;
            tell_read(piece.nbytes());
        });
        if (!finite) refuse_not_finite(name, where_);
        row += n;
    }
    return whole;
}

std::vector<std::shared_ptr<const MappedFile>> NamedTensors::mapped_files() const
{
    std::vector<std::shared_ptr<const MappedFile>> files;
    for (const auto& [file, mapping] : mapped_)
        if (mapping) files.push_back(mapping);
    return files;
}

Weight NamedTensors::matrix(const std::vector<std::pair<std::string, std::int64_t>>& parts, std::int64_t columns,
                            c10::ScalarType dtype) const
{
    std::int64_t rows = 0;
    bool packed = false;
    const auto format_of = [&](const Source& source) {
        if (source.format) return storage_.plain ? nullptr : source.format;
        return storage_.packed && columns % storage_.packed->values == 0 ? storage_.packed : nullptr;
    };
    for (const auto& [name, n] : parts) {
        packed = packed || format_of(source_of(name, {n, columns}));
        rows += n;
    }
    if (packed) {
        std::vector<Weight::Part> all;
        for (const auto& [name, n] : parts) {
            const auto& source = source_of(name, {n, columns});
            const auto* format = format_of(source);
            auto data = !format         ? take(name, {n, columns}, dtype)
                        : source.format ? read_blocks(name, source)
                                        : read_packing(name, source, *format);
            all.push_back({format, data.to(device_)});
        }
        return {std::move(all), columns, dtype};
    }
    if (auto in_file = mapped(parts, rows, columns, dtype); in_file.defined()) return in_file;
    auto whole = room({rows, columns}, dtype);
    std::int64_t first = 0;
    for (const auto& [name, n] : parts) {
        const auto& source = source_of(name, {n, columns});
        const auto target = whole.narrow(0, first, n);
        if (source.format || source.permuted_heads > 0)
            target.copy_(take(name, {n, columns}, dtype));
        else
            read_plain(name, source, target);
        first += n;
    }
    return whole.to(device_);
}

} // namespace steerdeck::model
