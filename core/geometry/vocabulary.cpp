#include "core/geometry/vocabulary.h"

#include "core/base/error.h"
#include "core/geometry/checks.h"
#include "core/geometry/nearest_parts.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace steerdeck::geometry {
namespace {

/// Float32 values of a block: 1 MB, which a processor's cache holds; from a GPU, where each copy is waited for, 64 MB.
Eigen::Index rows_of_a_block(const model::Decoder& decoder)
{
    const Eigen::Index block_values = decoder.device().is_cpu() ? 1 << 18 : 1 << 24;
    return std::max<Eigen::Index>(1, block_values / std::max(1, decoder.config().hidden_size));
}

/// The rows [queries, k and some] of a model on a GPU that may be among the k nearest, found there and read at once. Of
/// rows as near as float32 tells, more than are wanted are taken; which are nearest is decided from double.
at::Tensor likely_near(const model::Decoder& decoder, const Rows& queries, int k, Metric metric)
{
    constexpr std::int64_t beside = 64, at_once = 1 << 15;
    const RowMatrix own = queries;
    const auto query = at::empty({own.rows(), own.cols()});
    std::copy_n(own.data(), own.size(), query.mutable_data_ptr<float>());
    const auto there = model::uploaded(query, decoder.device());
    const std::int64_t size = decoder.config().vocab_size, wanted = std::min<std::int64_t>(size, k + beside);
    std::vector<at::Tensor> scores, rows;
    for (std::int64_t first = 0; first < size; first += at_once) {
        const auto ids =
            at::arange(first, std::min(size, first + at_once), at::TensorOptions(there.device()).dtype(at::kLong));
        const auto block = decoder.embed(ids, {}).to(at::kFloat);
        const auto products = at::mm(there, block.t()), norms = block.norm(2, 1);
        const auto score = metric == Metric::cosine ? products / norms.clamp_min(1e-30) : 2 * products - norms.square();
        const auto [best, places] = score.topk(std::min(wanted, ids.size(0)), 1);
        scores.push_back(best);
        rows.push_back(places + first);
    }
    const auto places = std::get<1>(at::cat(scores, 1).topk(wanted, 1));
    return at::cat(rows, 1).gather(1, places).cpu();
}

} // namespace

Vocabulary::Vocabulary(const model::Decoder& decoder)
    : decoder_(decoder), width_(decoder.config().hidden_size), block_rows_(rows_of_a_block(decoder)),
      norms_(decoder.config().vocab_size)
{
    for_each_block([&](Eigen::Index first, const Rows& block) {
        const auto norms = norms_of(block);
        if (!norms.allFinite()) require_finite(block, message("the vocabulary's rows from {} on", first));
        norms_.segment(first, block.rows()) = norms;
    });
}

void Vocabulary::for_each_block(const std::function<void(Eigen::Index, const Rows&)>& use) const
{
    const at::NoGradGuard no_grad;
    for (Eigen::Index first = 0; first < size(); first += block_rows_) {
        const auto n = std::min(block_rows_, size() - first);
        const auto ids = at::arange(first, first + n, at::kLong);
        const auto block = decoder_.embed(ids, {}).to(at::kCPU, at::kFloat).contiguous();
        use(first, Eigen::Map<const RowMatrix>(block.const_data_ptr<float>(), n, width_));
    }
}

std::vector<std::vector<Neighbor>> Vocabulary::nearest(const Rows& queries, int k, Metric metric) const
{
    require_width(queries, width_, message("the rows whose neighbours are sought"));
    if (k < 1)
        throw InvalidInput(message("The number of neighbours must be at least 1"), message("{} asked for", k),
                           message("Ask for one"));
    require_finite(queries, message("the rows whose neighbours are sought"));
    const auto q_norms = norms_of(queries);
    std::vector<std::vector<Neighbor>> found(std::size_t(queries.rows()));
    if (!decoder_.device().is_cpu()) {
        const at::NoGradGuard no_grad;
        const auto rows = likely_near(decoder_, queries, k, metric);
        const auto values = decoder_.embed(rows, {}).to(at::kCPU, at::kFloat).contiguous();
        const auto n = Eigen::Index(rows.size(1));
        for (Eigen::Index q = 0; q < queries.rows(); ++q) {
            const auto* row_of = rows.const_data_ptr<std::int64_t>() + q * n;
            const Eigen::Map<const RowMatrix> table(values.const_data_ptr<float>() + q * n * width_, n, width_);
            Eigen::VectorXd norms(n);
            for (Eigen::Index i = 0; i < n; ++i) norms[i] = norms_[Eigen::Index(row_of[i])];
            auto& own = found[std::size_t(q)];
            own = nearest_of_known(queries.middleRows(q, 1), q_norms.segment(q, 1), table, norms, int(n), metric)[0];
            for (auto& neighbor : own) neighbor.row = int(row_of[neighbor.row]);
            keep_best(own, std::size_t(k), metric);
        }
        return found;
    }
    // The order within each block is exact, and so is the order of the blocks' best together.
    for_each_block([&](Eigen::Index first, const Rows& block) {
        auto own = nearest_of_known(queries, q_norms, block, norms_.segment(first, block.rows()), k, metric);
        for (std::size_t q = 0; q < own.size(); ++q) {
            for (auto& neighbor : own[q]) neighbor.row += int(first);
            found[q].insert(found[q].end(), own[q].begin(), own[q].end());
            keep_best(found[q], std::size_t(k), metric);
        }
    });
    return found;
}

NullBaseline Vocabulary::null_baseline(double norm, int n, std::uint64_t seed) const
{
    const auto directions = random_directions(width_, norm, n, seed);
    return baseline_of(nearest(directions, 1, Metric::cosine), nearest(directions, 1, Metric::l2));
}

double Vocabulary::bytes(const model::Decoder& decoder, int queries)
{
    const double rows = double(rows_of_a_block(decoder)), width = decoder.config().hidden_size;
    // The block in both dtypes, products of it, scores and their sorted copy, and all norms.
    return rows * width * double(4 + at::elementSize(decoder.dtype())) + rows * (4.0 * queries + 2 * 8) +
           8.0 * decoder.config().vocab_size;
}

} // namespace steerdeck::geometry
