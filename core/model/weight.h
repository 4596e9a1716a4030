#pragma once

#include "core/model/block_formats.h"

#include <ATen/core/Tensor.h>
#include <vector>

namespace steerdeck::model {

/// A matrix [rows, columns] of a model: a tensor, or packed blocks, which stay packed and are unpacked as they are
/// used. Rows that were stored apart (those of q, k and v) may be packed in several formats. A cheap value; copies
/// share memory.
class Weight {
public:
    /// Rows of one format: packed ones, uint8 [rows, bytes of a row], or (format null) a tensor [rows, columns].
    struct Part {
        const BlockFormat* format = nullptr;
        at::Tensor data;
    };

    Weight() = default;
    Weight(at::Tensor tensor); // NOLINT(google-explicit-constructor): a tensor is a weight
    /// Parts from the first row on, on one device; what they hold is used as `dtype`. One tensor alone is that tensor.
    Weight(std::vector<Part> parts, std::int64_t columns, at::ScalarType dtype);

    bool defined() const { return !parts_.empty(); }
    bool packed() const { return parts_.size() > 1 || (defined() && parts_[0].format); }
    std::int64_t rows() const { return rows_; }
    std::int64_t columns() const { return columns_; }
    std::int64_t numel() const { return rows_ * columns_; }
    at::ScalarType dtype() const { return dtype_; }
    at::Device device() const { return parts_[0].data.device(); }
    const std::vector<Part>& parts() const { return parts_; }
    /// Bytes of memory that it takes.
    double bytes() const;

    /// The tensor of a weight that is not packed; another one is a mistake of the caller's (std::logic_error).
    const at::Tensor& tensor() const;
    at::Tensor& tensor();

    /// All values as one tensor of `dtype`: the weight's own where it is not packed, else a new one.
    at::Tensor dense() const;

    /// Rows [..., columns] of the given numbers (int64, any shape, on the weight's device).
    at::Tensor at_rows(const at::Tensor& numbers) const;

    /// Used as `wanted` from now on: packed blocks stay what they are, tensors are converted (copied, also where they
    /// are of that dtype, if `copy`).
    Weight as(at::ScalarType wanted, bool copy) const;

private:
    std::vector<Part> parts_;
    std::int64_t rows_ = 0, columns_ = 0;
    at::ScalarType dtype_ = at::kFloat;
};

/// How a model's matrices lie in memory: as their files have them, as plain tensors, or packed while they are read.
struct Storage {
    bool plain = false;                  // blocks of the file are unpacked
    const BlockFormat* packed = nullptr; // plain tensors of the file are packed
};

/// "float32" and "bfloat16": plain; "q8_0" and "q4_0": packed so; "": as the files have them. Throws InvalidInput for
/// another name.
Storage storage_named(const std::string& name);

/// The values [rows, columns] of packed rows [rows, bytes of a row], on any device, in the same bits on each: products
/// and sums in float32, rounded once.
at::Tensor unpack(const BlockFormat& format, const at::Tensor& rows, std::int64_t columns, at::ScalarType dtype);

/// The rows [rows, columns] of a tensor in blocks of `format` (Q8_0 or Q4_0): uint8 [rows, bytes of a row].
at::Tensor pack(const BlockFormat& format, const at::Tensor& rows);

} // namespace steerdeck::model
