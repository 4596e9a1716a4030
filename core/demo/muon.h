#pragma once

#include "core/train/optimizer.h"

#include <ATen/core/Tensor.h>
#include <map>
#include <string>
#include <vector>

namespace steerdeck::demo {

struct OptimizerSettings {
    double matrix_rate = 6e-3; // of the blocks' matrices
    double other_rate = 3e-3;  // of embedding and norms
    double matrix_decay = 0.05;
    double momentum = 0.95;
    double beta1 = 0.9, beta2 = 0.95;
};

/// The pretraining's optimizer: Muon (Jordan 2024; update scale of arXiv 2502.16982) for the blocks' matrices, whose
/// momentum is orthogonalised by five Newton-Schulz steps, and AdamW for everything else. On the demo's model it needs
/// about half the tokens that AdamW alone needs for the same loss.
class PretrainOptimizer {
public:
    /// A matrix that is orthogonalised on its own: some rows of a leaf.
    struct Matrix {
        at::Tensor parent;                // the leaf [m, n], which has the gradient
        std::int64_t first = 0, rows = 0; // its rows that form this matrix
    };

    /// `matrices` are trained by Muon, `others` by AdamW.
    PretrainOptimizer(std::vector<Matrix> matrices, std::vector<at::Tensor> others, OptimizerSettings settings);

    /// One step with all rates multiplied by `scale`; gradients are then cleared.
    void step(double scale);

    /// Everything a resumed run needs, under stable names, and back.
    std::map<std::string, at::Tensor> state() const;
    void restore(const std::map<std::string, at::Tensor>& state);

private:
    OptimizerSettings settings_;
    std::vector<Matrix> matrices_;
    std::vector<at::Tensor> momenta_;
    std::map<std::pair<std::int64_t, std::int64_t>, std::vector<std::size_t>> groups_; // (short, long side) -> matrices
    std::vector<at::Tensor> others_;
    train::RowAdam adam_; // each of the others is one learner's
};

/// Newton-Schulz iteration towards U V^T of each matrix in `g` [n, rows, cols], rows <= cols.
at::Tensor orthogonalised(const at::Tensor& g);

} // namespace steerdeck::demo
