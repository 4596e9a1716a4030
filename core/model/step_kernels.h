#pragma once

#include <ATen/core/Tensor.h>

/// What a step of generation spends its time in, in float32 on the CPU without gradients: few rows against large
/// weights, one query against many keys. The library packs operands and starts threads for shapes where that costs more
/// than the work itself; `kernels.h` chooses these where they measured faster.
namespace steerdeck::model {

/// Whether few_rows_product is there (it needs AVX2) and, for so many rows, faster than the library.
bool few_rows_product_pays(std::int64_t rows);

/// x [..., k] weight^T for weight [n, k], contiguous. A row's bits do not depend on its neighbours or on the threads.
at::Tensor few_rows_product(const at::Tensor& x, const at::Tensor& weight);

/// softmax(scale q k^T + mask) v for one query a row: q [B, H, 1, D]; k, v [B, K, S, D] with like strides, the last
/// 1; mask [B or 1, 1, 1, S] or undefined. Gives [B, 1, H D].
at::Tensor step_attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask,
                          double scale);

} // namespace steerdeck::model
