/// train: distils instructions into input rows of a frozen model.
///
/// - `settings.h`     : steps, rates, temperature, ...
/// - `data.h`         : prompts with their answers, from a file or from a source
/// - `distill.h`      : the loss between teacher and student
/// - `token_trainer.h`: trains behaviours' tokens and <and>, step by step, resumable
#pragma once

#include <ATen/core/Tensor.h>

namespace steerdeck::train {

/// T^2 KL(teacher || student) of every position, both softmaxes at temperature T (Hinton et al. 2015; arXiv 2601.05062
/// eq. 3). teacher, student [n, d] are hidden states before the head [vocab, d], which is frozen. Gives [n],
/// differentiable in `student`. Works through chunks of positions and keeps only the gradient with respect to
/// `student`, so that memory does not grow with n x vocab: dL/dz = T (q - p), dL/dh = dL/dz W.
at::Tensor distillation_loss(const at::Tensor& teacher, const at::Tensor& student, const at::Tensor& head,
                             double temperature);

/// Bytes that `distillation_loss` takes for its chunks of logits.
double distillation_bytes(int vocab_size);

/// sum_b cos(row, others_b)^2 for row [d], others [n, d]; 0 for a row of zeros.
at::Tensor alignment(const at::Tensor& row, const at::Tensor& others);

} // namespace steerdeck::train
