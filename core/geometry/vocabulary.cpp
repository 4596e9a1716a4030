#include "core/geometry/vocabulary.h"

#include "core/base/error.h"
#include "core/geometry/checks.h"
#include "core/geometry/nearest_parts.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace steerdeck::geometry {
namespace {

constexpr Eigen::Index block_values = 1 << 18; // float32 values of a block: 1 MB, which a processor's cache holds

Eigen::Index rows_of_a_block(const model::Decoder& decoder)
{
    return std::max<Eigen::Index>(1, block_values / std::max(1, decoder.config().hidden_size));
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
