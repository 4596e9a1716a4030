/// geometry: where rows lie. Exact principal components at full width (no random projection comes first, whatever the
/// width), the nearest rows of a table by cosine and by distance, what a random row would reach, and cosines of all
/// pairs. No tensors here, but for `vocabulary.h` and `attention.h`: rows are row-major float32 matrices, which any
/// contiguous tensor's memory is.
///
/// - `fit_pca`, `project` : principal components
/// - `nearest`            : neighbours among all rows of a table
/// - `null_baseline`      : the best cosine that chance finds
/// - `cosine_matrix`      : every pair
/// - `cluster`            : an order in which similar rows stand together
/// - `vocabulary.h`       : the searches over a model's own rows, block by block
/// - `attention.h`        : what a pass paid attention to
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <functional>
#include <vector>

namespace steerdeck::geometry {

using RowMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
/// Rows to read: a RowMatrix, or an Eigen::Map<const RowMatrix> over memory that somebody else holds.
using Rows = Eigen::Ref<const RowMatrix>;

struct Pca {
    Eigen::RowVectorXf mean;   // [d]; zero where not centred
    RowMatrix axes;            // [k, d], orthonormal rows; sign fixed: the entry of largest magnitude is positive
    Eigen::VectorXf explained; // [k], share of the total variance (about zero where not centred), 0..1, falling
};

/// Fits to `rows` [n, d]: n >= 2, every entry finite, 1 <= k <= min(n, d). The smaller Gram matrix is summed and solved
/// in double. Axes beyond the rank of `rows` complete the orthonormal set and explain 0. Throws InvalidInput naming the
/// offending row or number. Cost O(n d min(n, d)).
Pca fit_pca(const Rows& rows, int k, bool centre = true);

/// Hands all rows of a table to its argument, block by block [n, d], in the same order each time.
using RowBlocks = std::function<void(const std::function<void(const Rows& block)>& use)>;

/// The same of a table that is not held whole: `n` rows of width `d` that `blocks` hands out. Takes memory for d x d
/// doubles, or for all rows where d > n.
Pca fit_pca(const RowBlocks& blocks, Eigen::Index n, Eigen::Index d, int k, bool centre = true);

/// Coordinates [n, k] of `rows` [n, d] on the fitted axes; `rows` need not be those fitted. Throws InvalidInput for
/// another width.
RowMatrix project(const Pca& pca, const Rows& rows);

enum class Metric { cosine, l2 };

struct Neighbor {
    int row = 0;       // of the table
    double cosine = 0; // 0 where either row is zero
    double l2 = 0;     // Euclidean distance
};

/// The `k` nearest rows of `table` [n, d] to each of `queries` [m, d], best first, ties by row; all of them where k >
/// n. One float32 product finds every row whose rounding error could place it among the best; those are measured again
/// in double, so the order is exact. Throws InvalidInput for other widths, k < 1, or an entry that is not finite.
std::vector<std::vector<Neighbor>> nearest(const Rows& queries, const Rows& table, int k, Metric metric);

/// What chance finds: the nearest table row of random directions.
struct NullBaseline {
    double mean = 0;      // of the best cosine
    double deviation = 0; // of the best cosine, n - 1 in the denominator; a z-score is (cosine - mean) / deviation
    double max = 0;       // the largest best cosine
    double l2_mean = 0;   // of the smallest distance at the given norm
    double l2_min = 0;
};

/// `n` >= 2 Gaussian directions scaled to `norm`, each with its nearest row of `table` [rows, d]. Deterministic in
/// `seed`. Throws InvalidInput for n < 2, an empty table, a norm that is not finite and positive, or an entry that is
/// not finite.
NullBaseline null_baseline(const Rows& table, double norm, int n, std::uint64_t seed);

/// Cosines [n, n] of all pairs of `rows` [n, d]: symmetric, 1 on the diagonal; a zero row has cosine 0 with all, itself
/// included.
RowMatrix cosine_matrix(const Rows& rows);

/// The rows behind `cosines` [n, n], symmetric, in the order of the leaves of an average-linkage clustering (UPGMA;
/// Sokal, Michener 1958) on 1 - cosine: again and again the two clusters of the smallest mean distance are joined, ties
/// by the lowest row, either half turned round where that lets the more alike rows touch. Throws InvalidInput for
/// cosines that are not square or not finite. Cost O(n^3).
std::vector<int> cluster(const Rows& cosines);

} // namespace steerdeck::geometry
