#include "core/base/error.h"
#include "core/geometry/checks.h"
#include "core/geometry/geometry.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace steerdeck::geometry {

namespace {

using Wide = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr Eigen::Index block_rows = 1024; // rows held in double at a time

Eigen::RowVectorXd mean_of(const RowBlocks& blocks, Eigen::Index n, Eigen::Index d)
{
    Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(d);
    blocks([&](const Rows& rows) {
        for (Eigen::Index i = 0; i < rows.rows(); ++i) sum += rows.row(i).cast<double>();
    });
    return sum / double(n);
}

/// X^T X [d, d] of the centred rows.
Eigen::MatrixXd scatter_of(const RowBlocks& blocks, const Eigen::RowVectorXd& mean)
{
    Eigen::MatrixXd scatter = Eigen::MatrixXd::Zero(mean.size(), mean.size());
    blocks([&](const Rows& rows) {
        for (Eigen::Index first = 0; first < rows.rows(); first += block_rows) {
            const Eigen::Index n = std::min(block_rows, rows.rows() - first);
            const Wide block = rows.middleRows(first, n).cast<double>().rowwise() - mean;
            scatter.selfadjointView<Eigen::Lower>().rankUpdate(block.transpose());
        }
    });
    return scatter;
}

/// All rows [n, d], less their mean.
Wide centred_rows(const RowBlocks& blocks, Eigen::Index n, const Eigen::RowVectorXd& mean)
{
    Wide all(n, mean.size());
    Eigen::Index at = 0;
    blocks([&](const Rows& rows) {
        all.middleRows(at, rows.rows()) = rows.cast<double>().rowwise() - mean;
        at += rows.rows();
    });
    return all;
}

/// Makes the rows of `axes` orthonormal from the first on. A row that is nothing but rounding (or was never filled) is
/// replaced by the unit vector furthest from those before it.
void orthonormalize(Wide& axes)
{
    const Eigen::Index d = axes.cols();
    for (Eigen::Index i = 0; i < axes.rows(); ++i) {
        const auto before = axes.topRows(i);
        Eigen::RowVectorXd axis = axes.row(i);
        const double length = axis.norm();
        // Twice, because one pass leaves what rounding put back.
        for (int pass = 0; pass < 2; ++pass) axis -= (axis * before.transpose()) * before;
        if (length == 0 || axis.norm() < 0.5 * length) {
            Eigen::Index far = 0;
            if (i > 0) before.colwise().squaredNorm().minCoeff(&far);
            axis = Eigen::RowVectorXd::Unit(d, far);
            for (int pass = 0; pass < 2; ++pass) axis -= (axis * before.transpose()) * before;
        }
        axes.row(i) = axis.normalized();
    }
}

} // namespace

Pca fit_pca(const Rows& rows, int k, bool centre)
{
    return fit_pca([&](const auto& use) { use(rows); }, rows.rows(), rows.cols(), k, centre);
}

Pca fit_pca(const RowBlocks& blocks, Eigen::Index n, Eigen::Index d, int k, bool centre)
{
    if (n < 2)
        throw InvalidInput(message("Principal components need at least 2 rows"), message("{} given", n),
                           message("Give more rows"));
    if (k < 1 || k > std::min(n, d))
        throw InvalidInput(message("The number of components must be between 1 and {}", std::min(n, d)),
                           message("{} asked for", k), message("Choose a number in that range"));
    const Eigen::RowVectorXd average = mean_of(blocks, n, d);
    if (!average.allFinite()) // sums of float32 never overflow a double: a row is not finite
        blocks([](const Rows& rows) { require_finite(rows, message("the rows to fit")); });
    const Eigen::RowVectorXd mean = centre ? average : Eigen::RowVectorXd::Zero(d).eval();
    Wide axes(k, d);
    Eigen::VectorXd variance;
    double total = 0;
    if (d <= n) {
        const Eigen::MatrixXd scatter = scatter_of(blocks, mean);
        total = scatter.trace();
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solved(scatter);
        variance = solved.eigenvalues().reverse().head(k);
        axes = solved.eigenvectors().rowwise().reverse().leftCols(k).transpose();
    } else {
        const Wide centred = centred_rows(blocks, n, mean);
        Eigen::MatrixXd gram = Eigen::MatrixXd::Zero(n, n);
        gram.selfadjointView<Eigen::Lower>().rankUpdate(centred);
        total = gram.trace();
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solved(gram);
        variance = solved.eigenvalues().reverse().head(k);
        axes = solved.eigenvectors().rowwise().reverse().leftCols(k).transpose() * centred;
    }
    // What lies below this share is rounding of the Gram matrix, not a direction of the rows.
    for (Eigen::Index i = 0; i < k; ++i) {
        if (variance[i] <= 1e-13 * total) {
            variance[i] = 0;
            axes.row(i).setZero();
        } else {
            axes.row(i).normalize();
        }
    }
    orthonormalize(axes);
    for (Eigen::Index i = 0; i < k; ++i) {
        Eigen::Index largest = 0;
        axes.row(i).cwiseAbs().maxCoeff(&largest);
        if (axes(i, largest) < 0) axes.row(i) = -axes.row(i);
    }

    Pca pca;
    pca.mean = mean.cast<float>();
    pca.axes = axes.cast<float>();
    pca.explained = total > 0 ? (variance / total).cast<float>().eval() : Eigen::VectorXf::Zero(k).eval();
    return pca;
}

RowMatrix project(const Pca& pca, const Rows& rows)
{
    require_width(rows, pca.axes.cols(), message("the rows to project"));
    RowMatrix coordinates(rows.rows(), pca.axes.rows());
    for (Eigen::Index first = 0; first < rows.rows(); first += block_rows) {
        const Eigen::Index n = std::min(block_rows, rows.rows() - first);
        coordinates.middleRows(first, n).noalias() =
            (rows.middleRows(first, n).rowwise() - pca.mean) * pca.axes.transpose();
    }
    return coordinates;
}

} // namespace steerdeck::geometry
