/// What the searches of this room share. Not for others.
#pragma once

#include "core/geometry/geometry.h"

namespace steerdeck::geometry {

/// The Euclidean length [n] of each of `rows` [n, d], summed in double.
Eigen::VectorXd norms_of(const Rows& rows);

/// `nearest` without its checks, where the norms [m] of `queries` and [n] of `table` are known.
std::vector<std::vector<Neighbor>> nearest_of_known(const Rows& queries, const Eigen::VectorXd& q_norms,
                                                    const Rows& table, const Eigen::VectorXd& t_norms, int k,
                                                    Metric metric);

/// One query, its length, and its float32 products with all rows of a table.
struct Query {
    const Rows& queries;
    Eigen::Index row;
    double norm;
    const float* products; // [n]
};

/// The `k` nearest rows of `table` to a query, best first, measured in double: whatever the order in which its products
/// were summed. `t_norms` are the table's lengths. Of `known`, the nearest so far of other tables, those that are
/// farther than its k-th are left out.
std::vector<Neighbor> nearest_of_products(const Query& query, const Rows& table, const Eigen::VectorXd& t_norms, int k,
                                          Metric metric, const std::vector<Neighbor>& known = {});

/// Keeps the best `k` of `found`, best first, ties by row.
void keep_best(std::vector<Neighbor>& found, std::size_t k, Metric metric);

/// `n` Gaussian directions [n, width] scaled to `norm`. Throws as `null_baseline` does.
RowMatrix random_directions(Eigen::Index width, double norm, int n, std::uint64_t seed);

/// The baseline of random directions whose nearest rows were found by both metrics.
NullBaseline baseline_of(const std::vector<std::vector<Neighbor>>& by_cosine,
                         const std::vector<std::vector<Neighbor>>& by_l2);

} // namespace steerdeck::geometry
