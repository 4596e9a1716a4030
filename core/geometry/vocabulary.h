#pragma once

#include "core/geometry/geometry.h"
#include "core/model/decoder.h"

#include <functional>

namespace steerdeck::geometry {

/// The rows [vocab, d] that a model's own tokens have at its first block, to compare other rows with. They stay in the
/// model, in its dtype and on its device; blocks are converted to float32, a few at a time, so that a search takes no
/// memory in the size of the table. Norms are computed once.
class Vocabulary {
public:
    /// `decoder` must outlive this. Throws InvalidInput naming the first row that holds a NaN or an infinity.
    explicit Vocabulary(const model::Decoder& decoder);

    Eigen::Index size() const { return norms_.size(); }
    Eigen::Index width() const { return width_; }

    /// Calls `use` with every block in turn: the index of its first row, and the rows [n, d] in float32.
    void for_each_block(const std::function<void(Eigen::Index first, const Rows& block)>& use) const;

    /// The same from several threads at once, in any order, where the model is on the processor.
    void for_each_block_at_once(const std::function<void(Eigen::Index first, const Rows& block)>& use) const;

    /// What geometry::nearest gives over the whole table, bit for bit, and throwing what it throws.
    std::vector<std::vector<Neighbor>> nearest(const Rows& queries, int k, Metric metric) const;
    /// The same by both metrics, at the price of one.
    struct NearestByBoth {
        std::vector<std::vector<Neighbor>> cosine, l2;
    };
    NearestByBoth nearest(const Rows& queries, int k) const;

    /// What geometry::null_baseline gives over the whole table, and throwing what it throws.
    NullBaseline null_baseline(double norm, int n, std::uint64_t seed) const;

    /// Bytes that a vocabulary takes beside the model while `queries` rows are searched.
    static double bytes(const model::Decoder& decoder, int queries);

private:
    at::Tensor block_from(Eigen::Index first) const;
    using Found = std::vector<std::vector<Neighbor>>; // of each query
    /// For each metric.
    std::vector<Found> search(const Rows& queries, int k, const std::vector<Metric>& metrics) const;
    Found search_there(const Rows& queries, const Eigen::VectorXd& q_norms, int k, Metric metric) const;

    const model::Decoder& decoder_;
    Eigen::Index width_ = 0, block_rows_ = 1;
    Eigen::VectorXd norms_; // [vocab]
};

} // namespace steerdeck::geometry
