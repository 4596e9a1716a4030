#include "core/model/weight.h"

#include "core/base/error.h"
#include "core/model/batch_invariant.h"
#include "core/model/unpack_operators.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <stdexcept>

namespace steerdeck::model {

Weight::Weight(at::Tensor tensor)
{
    if (!tensor.defined()) return;
    rows_ = tensor.size(0);
    columns_ = tensor.size(1);
    dtype_ = tensor.scalar_type();
    parts_.push_back({nullptr, std::move(tensor)});
}

Weight::Weight(std::vector<Part> parts, std::int64_t columns, at::ScalarType dtype)
    : parts_(std::move(parts)), columns_(columns), dtype_(dtype)
{
    for (const auto& part : parts_) rows_ += part.data.size(0);
}

double Weight::bytes() const
{
    double sum = 0;
    for (const auto& part : parts_) sum += double(part.data.nbytes());
    return sum;
}

const at::Tensor& Weight::tensor() const
{
    if (packed()) throw std::logic_error("a packed weight is no tensor");
    static const at::Tensor none;
    return defined() ? parts_[0].data : none;
}

at::Tensor& Weight::tensor() { return const_cast<at::Tensor&>(std::as_const(*this).tensor()); }

at::Tensor Weight::dense() const
{
    if (!packed()) return tensor();
    std::vector<at::Tensor> all;
    for (const auto& part : parts_)
        all.push_back(part.format ? unpack(*part.format, part.data, columns_, dtype_) : part.data);
    return all.size() == 1 ? all[0] : at::cat(all);
}

at::Tensor Weight::at_rows(const at::Tensor& numbers) const
{
    if (!packed()) return at::embedding(tensor(), numbers);
    const auto flat = numbers.reshape({-1});
    auto shape = numbers.sizes().vec();
    shape.push_back(columns_);
    std::int64_t first = 0;
    at::Tensor out;
    for (const auto& part : parts_) {
        const auto n = part.data.size(0);
        const auto within = (flat - first).clamp(0, n - 1);
        auto rows = part.data.index_select(0, within);
        rows = part.format ? unpack(*part.format, rows, columns_, dtype_) : rows;
        out = out.defined() ? at::where(flat.ge(first).unsqueeze(1), rows, out) : rows;
        first += n;
    }
    return out.view(shape);
}

Weight Weight::as(at::ScalarType wanted, bool copy) const
{
    auto result = *this;
    result.dtype_ = wanted;
    for (auto& part : result.parts_)
        if (!part.format) part.data = part.data.detach().to(wanted, false, copy);
    return result;
}

Storage storage_named(const std::string& name)
{
    if (name.empty()) return {};
    if (name == "float32" || name == "bfloat16") return {.plain = true};
    if (const auto* format = packable(name)) return {.packed = format};
    throw InvalidInput(
        message("Weights cannot be kept as \"{}\"", name), "",
        message("Choose float32, bfloat16, q8_0 or q4_0, or leave it out to keep them as the files have them"));
}

at::Tensor unpack(const BlockFormat& format, const at::Tensor& rows, std::int64_t columns, at::ScalarType dtype)
{
    if (!rows.is_cpu()) return unpack_by_operators(format, rows, columns).to(dtype);
    return batch_invariant::unpack(format, rows.contiguous(), columns, dtype);
}

at::Tensor pack(const BlockFormat& format, const at::Tensor& rows)
{
    const auto from = rows.to(at::kCPU, at::kFloat).contiguous();
    const auto n = from.size(0), columns = from.size(1), size = format.row_bytes(columns);
    auto out = at::empty({n, size}, at::kByte);
    const auto* values = from.const_data_ptr<float>();
    auto* blocks = out.mutable_data_ptr<std::uint8_t>();
    at::parallel_for(0, n, std::max<std::int64_t>(1, (1 << 16) / columns), [&](std::int64_t begin, std::int64_t end) {
        pack(format, values + begin * columns, (end - begin) * columns, blocks + begin * size);
    });
    return out.to(rows.device());
}

} // namespace steerdeck::model
