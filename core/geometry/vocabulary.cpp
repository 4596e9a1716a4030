#include "core/geometry/vocabulary.h"

#include "core/base/error.h"
#include "core/geometry/checks.h"
#include "core/geometry/nearest_parts.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

namespace steerdeck::geometry {
namespace {

/// Float32 values of a block: 1 MB, which a processor's cache holds; from a GPU, where each copy is waited for, 64 MB.
Eigen::Index rows_of_a_block(const model::Decoder& decoder)
{
    const Eigen::Index block_values = decoder.device().is_cpu() ? 1 << 18 : 1 << 24;
    return std::max<Eigen::Index>(1, block_values / std::max(1, decoder.config().hidden_size));
}

at::Tensor tensor_of(const Rows& rows)
{
    const RowMatrix own = rows;
    const auto tensor = at::empty({own.rows(), own.cols()});
    std::copy_n(own.data(), own.size(), tensor.mutable_data_ptr<float>());
    return tensor;
}

Eigen::Map<const RowMatrix> rows_of(const at::Tensor& block)
{
    return {block.const_data_ptr<float>(), block.size(0), block.size(1)};
}

/// The rows [queries, k and some] of a model on a GPU that may be among the k nearest, found there and read at once. Of
/// rows as near as float32 tells, more than are wanted are taken; which are nearest is decided from double.
at::Tensor likely_near(const model::Decoder& decoder, const Rows& queries, int k, Metric metric)
{
    constexpr std::int64_t beside = 64, at_once = 1 << 15;
    const auto there = model::uploaded(tensor_of(queries), decoder.device());
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
    for_each_block_at_once([&](Eigen::Index first, const Rows& block) {
        const auto norms = norms_of(block);
        if (!norms.allFinite()) require_finite(block, message("the vocabulary's rows from {} on", first));
        norms_.segment(first, block.rows()) = norms;
    });
}

/// The block that begins with row `first`, in float32 on the processor.
at::Tensor Vocabulary::block_from(Eigen::Index first) const
{
    const auto ids = at::arange(first, std::min(first + block_rows_, size()), at::kLong);
    return decoder_.embed(ids, {}).to(at::kCPU, at::kFloat).contiguous();
}

void Vocabulary::for_each_block(const std::function<void(Eigen::Index, const Rows&)>& use) const
{
    const at::NoGradGuard no_grad;
    for (Eigen::Index first = 0; first < size(); first += block_rows_) {
        const auto block = block_from(first);
        use(first, rows_of(block));
    }
}

void Vocabulary::for_each_block_at_once(const std::function<void(Eigen::Index, const Rows&)>& use) const
{
    if (!decoder_.device().is_cpu()) return for_each_block(use);
    at::parallel_for(0, (size() + block_rows_ - 1) / block_rows_, 1, [&](std::int64_t begin, std::int64_t end) {
        const at::NoGradGuard no_grad;
        for (auto i = begin; i < end; ++i) {
            const auto first = i * block_rows_;
            const auto block = block_from(first);
            use(first, rows_of(block));
        }
    });
}

std::vector<Vocabulary::Found> Vocabulary::search(const Rows& queries, int k, const std::vector<Metric>& metrics) const
{
    require_width(queries, width_, message("the rows whose neighbours are sought"));
    if (k < 1)
        throw InvalidInput(message("The number of neighbours must be at least 1"), message("{} asked for", k),
                           message("Ask for one"));
    require_finite(queries, message("the rows whose neighbours are sought"));
    const auto q_norms = norms_of(queries);
    std::vector<Found> found(metrics.size(), Found(std::size_t(queries.rows())));
    if (!decoder_.device().is_cpu()) {
        for (std::size_t m = 0; m < metrics.size(); ++m) found[m] = search_there(queries, q_norms, k, metrics[m]);
        return found;
    }
    const at::NoGradGuard no_grad;
    const auto query = tensor_of(queries);
    // The order within each block is exact, and so is the order of the blocks' best together.
    for (Eigen::Index first = 0; first < size(); first += block_rows_) {
        const auto block = block_from(first);
        const auto products = at::mm(query, block.t()).contiguous();
        const auto table = rows_of(block);
        const Eigen::VectorXd norms = norms_.segment(first, block.size(0));
        at::parallel_for(0, queries.rows(), 1, [&](std::int64_t begin, std::int64_t end) {
            for (auto q = begin; q < end; ++q)
                for (std::size_t m = 0; m < metrics.size(); ++m) {
                    auto& all = found[m][std::size_t(q)];
                    auto own = nearest_of_products(
                        {queries, q, q_norms[q], products.const_data_ptr<float>() + q * block.size(0)}, table, norms, k,
                        metrics[m], all);
                    if (own.empty()) continue;
                    for (auto& neighbor : own) neighbor.row += int(first);
                    all.insert(all.end(), own.begin(), own.end());
                    keep_best(all, std::size_t(k), metrics[m]);
                }
        });
    }
    return found;
}

/// On a GPU.
Vocabulary::Found Vocabulary::search_there(const Rows& queries, const Eigen::VectorXd& q_norms, int k,
                                           Metric metric) const
{
    const at::NoGradGuard no_grad;
    Found found(std::size_t(queries.rows()));
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

std::vector<std::vector<Neighbor>> Vocabulary::nearest(const Rows& queries, int k, Metric metric) const
{
    return std::move(search(queries, k, {metric})[0]);
}

Vocabulary::NearestByBoth Vocabulary::nearest(const Rows& queries, int k) const
{
    auto found = search(queries, k, {Metric::cosine, Metric::l2});
    return {std::move(found[0]), std::move(found[1])};
}

NullBaseline Vocabulary::null_baseline(double norm, int n, std::uint64_t seed) const
{
    const auto found = nearest(random_directions(width_, norm, n, seed), 1);
    return baseline_of(found.cosine, found.l2);
}

double Vocabulary::bytes(const model::Decoder& decoder, int queries)
{
    const double rows = double(rows_of_a_block(decoder)), width = decoder.config().hidden_size;
    // The block in both dtypes, products of it, scores and their sorted copy, and all norms.
    return rows * width * double(4 + at::elementSize(decoder.dtype())) + rows * (4.0 * queries + 2 * 8) +
           8.0 * decoder.config().vocab_size;
}

} // namespace steerdeck::geometry
