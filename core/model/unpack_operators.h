#pragma once

#include "core/model/block_formats.h"

#include <ATen/core/Tensor.h>

namespace steerdeck::model {

/// The float32 values [rows, columns] of packed rows (uint8 [rows, bytes of a row]), computed by LibTorch's operators
/// on whatever device they lie: for a GPU, where no kernel of ours runs. The same bits as the kernels'.
at::Tensor unpack_by_operators(const BlockFormat& format, const at::Tensor& rows, std::int64_t columns);

} // namespace steerdeck::model
