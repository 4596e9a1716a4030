#include "core/base/error.h"
#include "core/base/random.h"
#include "core/geometry/checks.h"
#include "core/geometry/geometry.h"
#include "core/geometry/nearest_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace steerdeck::geometry {

namespace {

constexpr Eigen::Index query_block = 64; // scores of this many queries over the whole table are held at once

/// Cosine and distance of one pair, in double.
Neighbor measure(const Rows& queries, Eigen::Index q, double q_norm, const Rows& table, Eigen::Index t, double t_norm)
{
    const auto a = queries.row(q).cast<double>();
    const auto b = table.row(t).cast<double>();
    const double product = q_norm * t_norm;
    return {int(t), product > 0 ? std::clamp(a.dot(b) / product, -1.0, 1.0) : 0.0, (a - b).norm()};
}

} // namespace

Eigen::VectorXd norms_of(const Rows& rows)
{
    Eigen::VectorXd norms(rows.rows());
    for (Eigen::Index i = 0; i < rows.rows(); ++i) norms[i] = rows.row(i).cast<double>().norm();
    return norms;
}

void keep_best(std::vector<Neighbor>& found, std::size_t k, Metric metric)
{
    std::ranges::sort(found, [metric](const Neighbor& a, const Neighbor& b) {
        const double nearer = metric == Metric::cosine ? a.cosine - b.cosine : b.l2 - a.l2;
        return nearer != 0 ? nearer > 0 : a.row < b.row;
    });
    found.resize(std::min(k, found.size()));
}

void require_finite(const Rows& rows, const Message& what)
{
    for (Eigen::Index i = 0; i < rows.rows(); ++i)
        if (!rows.row(i).allFinite())
            throw InvalidInput(message("A number is not finite"), message("row {} of {}", i, what),
                               message("Leave that row out or make it anew"));
}

void require_width(const Rows& rows, Eigen::Index width, const Message& what)
{
    if (rows.cols() != width)
        throw InvalidInput(message("The widths differ: {} and {}", rows.cols(), width), what,
                           message("Compare rows of one model"));
}

std::vector<std::vector<Neighbor>> nearest(const Rows& queries, const Rows& table, int k, Metric metric)
{
    require_width(queries, table.cols(), message("the rows whose neighbours are sought"));
    if (k < 1)
        throw InvalidInput(message("The number of neighbours must be at least 1"), message("{} asked for", k),
                           message("Ask for one"));
    require_finite(queries, message("the rows whose neighbours are sought"));
    require_finite(table, message("the table"));
    return nearest_of_known(queries, norms_of(queries), table, norms_of(table), k, metric);
}

std::vector<Neighbor> nearest_of_products(const Query& query, const Rows& table, const Eigen::VectorXd& t_norms, int k,
                                          Metric metric, const std::vector<Neighbor>& known)
{
    const Eigen::Index n = table.rows();
    const std::size_t wanted = std::min<std::size_t>(std::size_t(k), std::size_t(n));
    std::vector<Neighbor> best;
    if (n == 0) return best;
    // A float32 dot product of length d is off by at most about d eps |q| |t|, whatever the order of its sum (Higham
    // 2002, 3.1).
    const double rounding = 2.0 * double(table.cols() + 4) * double(std::numeric_limits<float>::epsilon());
    const double error = metric == Metric::cosine ? rounding : 2 * rounding * query.norm * t_norms.maxCoeff();
    // Higher is nearer: the cosine, or minus the squared distance without its constant |q|^2.
    std::vector<double> score(static_cast<std::size_t>(n));
    for (Eigen::Index t = 0; t < n; ++t) {
        const double dot = double(query.products[t]), scale = query.norm * t_norms[t];
        score[std::size_t(t)] =
            metric == Metric::cosine ? (scale > 0 ? dot / scale : 0) : 2 * dot - t_norms[t] * t_norms[t];
    }
    double reached = -std::numeric_limits<double>::infinity();
    if (known.size() >= std::size_t(k)) {
        const auto& last = known[std::size_t(k) - 1];
        reached = metric == Metric::cosine ? last.cosine : query.norm * query.norm - last.l2 * last.l2;
        if (*std::ranges::max_element(score) < reached - 2 * error) return best;
    }
    auto ranked = score;
    std::nth_element(ranked.begin(), ranked.begin() + std::ptrdiff_t(wanted - 1), ranked.end(), std::greater<>());
    const double least = std::max(ranked[wanted - 1], reached) - 2 * error;
    for (Eigen::Index t = 0; t < n; ++t)
        if (score[std::size_t(t)] >= least)
            best.push_back(measure(query.queries, query.row, query.norm, table, t, t_norms[t]));
    keep_best(best, wanted, metric);
    return best;
}

std::vector<std::vector<Neighbor>> nearest_of_known(const Rows& queries, const Eigen::VectorXd& q_norms,
                                                    const Rows& table, const Eigen::VectorXd& t_norms, int k,
                                                    Metric metric)
{
    std::vector<std::vector<Neighbor>> found;
    for (Eigen::Index first = 0; first < queries.rows(); first += query_block) {
        const Eigen::Index m = std::min(query_block, queries.rows() - first);
        const RowMatrix products = queries.middleRows(first, m) * table.transpose();
        for (Eigen::Index i = 0; i < m; ++i)
            found.push_back(
                nearest_of_products({queries, first + i, q_norms[first + i], products.data() + i * products.cols()},
                                    table, t_norms, k, metric));
    }
    return found;
}

RowMatrix random_directions(Eigen::Index width, double norm, int n, std::uint64_t seed)
{
    if (n < 2)
        throw InvalidInput(message("The null baseline needs at least 2 random rows"), message("{} asked for", n),
                           message("Ask for more"));
    if (!std::isfinite(norm) || norm <= 0)
        throw InvalidInput(message("The norm of the random rows must be positive"), message("{} given", norm),
                           message("Use a row that is not zero"));

    Random random(seed);
    RowMatrix rows(n, width);
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        // Box and Muller; 1 - uniform() is never 0.
        for (Eigen::Index j = 0; j < rows.cols(); ++j) {
            const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
            rows(i, j) = float(radius * std::cos(2 * std::numbers::pi * random.uniform()));
        }
        const float length = rows.row(i).norm();
        if (length > 0) rows.row(i) *= float(norm) / length;
    }
    return rows;
}

NullBaseline null_baseline(const Rows& table, double norm, int n, std::uint64_t seed)
{
    if (table.rows() < 1 || table.cols() < 1)
        throw InvalidInput(message("The null baseline needs a table with rows"), message("0 given"),
                           message("Open a model first"));
    const auto directions = random_directions(table.cols(), norm, n, seed);
    return baseline_of(nearest(directions, table, 1, Metric::cosine), nearest(directions, table, 1, Metric::l2));
}

NullBaseline baseline_of(const std::vector<std::vector<Neighbor>>& by_cosine,
                         const std::vector<std::vector<Neighbor>>& by_l2)
{
    const double n = double(by_cosine.size());
    NullBaseline baseline;
    baseline.max = -1;
    baseline.l2_min = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < by_cosine.size(); ++i) {
        baseline.mean += by_cosine[i].front().cosine / n;
        baseline.max = std::max(baseline.max, by_cosine[i].front().cosine);
        baseline.l2_mean += by_l2[i].front().l2 / n;
        baseline.l2_min = std::min(baseline.l2_min, by_l2[i].front().l2);
    }
    for (const auto& best : by_cosine) {
        const double apart = best.front().cosine - baseline.mean;
        baseline.deviation += apart * apart / (n - 1);
    }
    baseline.deviation = std::sqrt(baseline.deviation);
    return baseline;
}

RowMatrix cosine_matrix(const Rows& rows)
{
    require_finite(rows, message("the rows to compare"));
    const Eigen::VectorXd norms = norms_of(rows);
    RowMatrix units(rows.rows(), rows.cols());
    for (Eigen::Index i = 0; i < rows.rows(); ++i)
        units.row(i) = norms[i] > 0 ? (rows.row(i).cast<double>() / norms[i]).cast<float>().eval()
                                    : Eigen::RowVectorXf::Zero(rows.cols()).eval();
    RowMatrix cosines = (units * units.transpose()).cwiseMax(-1.0f).cwiseMin(1.0f);
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        cosines(i, i) = norms[i] > 0 ? 1.0f : 0.0f;
        for (Eigen::Index j = 0; j < i; ++j) cosines(i, j) = cosines(j, i);
    }
    return cosines;
}

} // namespace steerdeck::geometry
