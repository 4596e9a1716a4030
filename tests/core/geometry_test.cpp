#include "core/base/error.h"
#include "core/base/random.h"
#include "core/geometry/geometry.h"

#include <QtTest>
#include <cmath>

using namespace steerdeck;
using namespace steerdeck::geometry;

namespace {

/// Coordinates are float32 and the sums behind them double, so a few roundings of numbers near 1.
constexpr float rounding = 2e-6f;

bool near(double a, double b, double tolerance = rounding) { return std::abs(a - b) <= tolerance; }

RowMatrix random_rows(int n, int d, std::uint64_t seed)
{
    Random random(seed);
    RowMatrix rows(n, d);
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < d; ++j) rows(i, j) = float(random.uniform() * 2 - 1);
    return rows;
}

} // namespace

class GeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Worked by hand: mean (2, 1); the points lie 2 from it along x and 1 along y, so the scatter is diag(8, 2).
    void pca_of_a_cross_is_its_arms()
    {
        RowMatrix rows(4, 2);
        rows << 0, 1, 4, 1, 2, 0, 2, 2;
        const Pca pca = fit_pca(rows, 2);
        QVERIFY(near(pca.mean[0], 2) && near(pca.mean[1], 1));
        QVERIFY(near(pca.axes(0, 0), 1) && near(pca.axes(0, 1), 0));
        QVERIFY(near(pca.axes(1, 0), 0) && near(pca.axes(1, 1), 1));
        QVERIFY(near(pca.explained[0], 0.8) && near(pca.explained[1], 0.2));
        const RowMatrix at = project(pca, rows);
        QVERIFY(near(at(0, 0), -2) && near(at(0, 1), 0) && near(at(3, 0), 0) && near(at(3, 1), 1));
    }

    // Two points in five dimensions differ along (3, 0, -4, 0, 0) / 5; the sign makes the entry of -4 positive.
    void fewer_rows_than_columns_use_the_other_gram_matrix()
    {
        RowMatrix rows(2, 5);
        rows << 1, 2, 3, 4, 5, 4, 2, -1, 4, 5;
        const Pca pca = fit_pca(rows, 2);
        QVERIFY(near(pca.axes(0, 0), -0.6) && near(pca.axes(0, 2), 0.8) && near(pca.axes(0, 1), 0));
        QVERIFY(near(pca.explained[0], 1) && pca.explained[1] == 0);
        QVERIFY(near(project(pca, rows)(0, 0), 2.5));
        QVERIFY((pca.axes * pca.axes.transpose()).isApprox(Eigen::MatrixXf::Identity(2, 2), rounding));
    }

    void uncentred_pca_keeps_the_distance_from_zero()
    {
        RowMatrix rows(2, 2);
        rows << 3, 0, 3, 0;
        QCOMPARE(fit_pca(rows, 1, true).explained[0], 0.0f);
        const Pca pca = fit_pca(rows, 1, false);
        QVERIFY(near(pca.explained[0], 1) && near(project(pca, rows)(1, 0), 3) && pca.mean.isZero());
    }

    // Both ways must agree, since each is the singular value decomposition of the same rows.
    void square_and_tall_agree_with_wide()
    {
        const RowMatrix tall = random_rows(40, 12, 3);
        RowMatrix wide = RowMatrix::Zero(40, 60); // the same points in a wider space
        wide.leftCols(12) = tall;
        const Pca a = fit_pca(tall, 5), b = fit_pca(wide, 5);
        QVERIFY((a.explained - b.explained).cwiseAbs().maxCoeff() <= rounding);
        QVERIFY((project(a, tall) - project(b, wide)).cwiseAbs().maxCoeff() <= 10 * rounding);
    }

    void axes_fitted_block_by_block_are_those_of_the_whole()
    {
        // Many rows, summed in double in other groups; fewer rows than columns, gathered.
        for (const auto& [rows, tolerance] :
             {std::pair(random_rows(3000, 12, 9), 1e-6f), std::pair(random_rows(9, 30, 10), 0.0f)}) {
            const auto blocks = [&, all = rows](const std::function<void(const Rows&)>& use) {
                for (Eigen::Index first = 0; first < all.rows(); first += 7)
                    use(all.middleRows(first, std::min<Eigen::Index>(7, all.rows() - first)));
            };
            const Pca whole = fit_pca(rows, 3), parts = fit_pca(blocks, rows.rows(), rows.cols(), 3);
            QVERIFY((whole.axes - parts.axes).cwiseAbs().maxCoeff() <= tolerance);
            QVERIFY((whole.mean - parts.mean).cwiseAbs().maxCoeff() <= tolerance);
            QVERIFY((whole.explained - parts.explained).cwiseAbs().maxCoeff() <= tolerance);
        }
        const RowMatrix broken = RowMatrix::Constant(4, 3, std::numeric_limits<float>::quiet_NaN());
        QVERIFY_EXCEPTION_THROWN(fit_pca([&](const auto& use) { use(broken); }, 4, 3, 1), InvalidInput);
    }

    void all_components_keep_all_distances()
    {
        const RowMatrix rows = random_rows(30, 8, 4);
        const Pca pca = fit_pca(rows, 8);
        QVERIFY(near(pca.explained.sum(), 1));
        const RowMatrix at = project(pca, rows);
        QVERIFY(near((at.row(0) - at.row(29)).norm(), (rows.row(0) - rows.row(29)).norm(), 5e-6));
    }

    void pca_refuses_what_it_cannot_fit()
    {
        RowMatrix rows = random_rows(4, 3, 5);
        QVERIFY_EXCEPTION_THROWN(fit_pca(rows, 0), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(fit_pca(rows, 4), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(fit_pca(rows.topRows(1), 1), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(project(fit_pca(rows, 1), random_rows(2, 2, 1)), InvalidInput);
        rows(2, 1) = std::nanf("");
        try {
            fit_pca(rows, 1);
            QFAIL("a NaN was fitted");
        } catch (const InvalidInput& error) {
            QVERIFY(QString(error.what()).contains("row 2"));
        }
    }

    // Query (1, 0): row 1 has its direction but is far, row 2 is close but turned by 45 degrees; rows 0 and 3 are
    // equal.
    void cosine_and_distance_order_rows_differently()
    {
        RowMatrix table(5, 2), query(1, 2);
        table << 0, 1, 10, 0, 1, 1, 0, 1, 0, 0;
        query << 1, 0;
        const auto cosine = nearest(query, table, 5, Metric::cosine)[0];
        QCOMPARE(cosine[0].row, 1);
        QVERIFY(near(cosine[0].cosine, 1, 1e-12) && near(cosine[0].l2, 9, 1e-12));
        QCOMPARE(cosine[1].row, 2);
        QVERIFY(near(cosine[1].cosine, std::sqrt(0.5), 1e-12));
        QCOMPARE(cosine[2].row, 0); // ties by row; the zero row counts as cosine 0
        QCOMPARE(cosine[3].row, 3);
        QCOMPARE(cosine[4].row, 4);
        const auto l2 = nearest(query, table, 2, Metric::l2)[0];
        QCOMPARE(l2[0].row, 2); // distance 1, as row 4 has
        QCOMPARE(l2[1].row, 4);
        QVERIFY(near(l2[0].l2, 1, 1e-12));
    }

    void nearest_equals_measuring_every_pair_in_double()
    {
        const RowMatrix table = random_rows(700, 48, 6), queries = random_rows(70, 48, 7);
        for (const Metric metric : {Metric::cosine, Metric::l2}) {
            const auto found = nearest(queries, table, 5, metric);
            for (int q = 0; q < 70; ++q) {
                std::vector<std::pair<double, int>> all;
                const Eigen::RowVectorXd a = queries.row(q).cast<double>();
                for (int t = 0; t < 700; ++t) {
                    const Eigen::RowVectorXd b = table.row(t).cast<double>();
                    all.emplace_back(metric == Metric::cosine ? -a.dot(b) / (a.norm() * b.norm()) : (a - b).norm(), t);
                }
                std::sort(all.begin(), all.end());
                for (std::size_t i = 0; i < 5; ++i) QCOMPARE(found[std::size_t(q)][i].row, all[i].second);
            }
        }
    }

    // Far from zero the float32 form |a|^2 + |b|^2 - 2ab has an error larger than these distances.
    void distances_far_from_zero_stay_exact()
    {
        RowMatrix table(3, 2), query(1, 2);
        table << 10000, 10000.02f, 10000, 10000.01f, 10000, 10000;
        query << 10000, 10000;
        const auto found = nearest(query, table, 3, Metric::l2)[0];
        QCOMPARE(found[0].row, 2);
        QCOMPARE(found[1].row, 1);
        QCOMPARE(found[0].l2, 0.0);
    }

    void neighbours_refuse_other_widths_and_bad_numbers()
    {
        RowMatrix table = random_rows(4, 3, 8);
        QVERIFY_EXCEPTION_THROWN(nearest(random_rows(1, 2, 1), table, 1, Metric::l2), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(nearest(table, table, 0, Metric::l2), InvalidInput);
        QCOMPARE(nearest(table, table, 99, Metric::l2)[0].size(), std::size_t(4));
        table(0, 0) = INFINITY;
        QVERIFY_EXCEPTION_THROWN(nearest(random_rows(1, 3, 1), table, 1, Metric::l2), InvalidInput);
    }

    // In one dimension with rows of both signs every direction finds cosine 1, and a norm of 3 lies 2 from the nearest
    // of +-1.
    void null_baseline_of_a_line_is_certain()
    {
        RowMatrix table(2, 1);
        table << 1, -1;
        const NullBaseline baseline = null_baseline(table, 3, 50, 1);
        QVERIFY(near(baseline.mean, 1) && near(baseline.max, 1) && near(baseline.deviation, 0));
        QVERIFY(near(baseline.l2_mean, 2) && near(baseline.l2_min, 2));
    }

    // For one row in d dimensions the cosine has mean 0 and deviation 1/sqrt(d); with 4000 draws both are within 0.01
    // (5 sigma).
    void null_baseline_of_one_row_has_the_known_spread()
    {
        RowMatrix table = RowMatrix::Zero(1, 64);
        table(0, 5) = 2;
        const NullBaseline baseline = null_baseline(table, 1, 4000, 2);
        QVERIFY(near(baseline.mean, 0, 0.01) && near(baseline.deviation, 1 / 8.0, 0.01));
        QVERIFY(baseline.max > 0.3 && baseline.max < 0.7);
        QCOMPARE(null_baseline(table, 1, 20, 9).mean, null_baseline(table, 1, 20, 9).mean);
        QVERIFY(null_baseline(table, 1, 20, 9).mean != null_baseline(table, 1, 20, 10).mean);
    }

    void cosine_matrix_is_symmetric_with_ones()
    {
        RowMatrix rows(4, 2);
        rows << 1, 0, 3, 3, -2, 0, 0, 0;
        const RowMatrix cosines = cosine_matrix(rows);
        QVERIFY(near(cosines(0, 1), std::sqrt(0.5)) && near(cosines(0, 2), -1));
        QCOMPARE(cosines(1, 1), 1.0f);
        QCOMPARE(cosines(3, 3), 0.0f);
        QCOMPARE(cosines(3, 0), 0.0f);
        QVERIFY(cosines == cosines.transpose());
    }

    // Rows at angles of 0, 90, 10 and 100 degrees: 0 joins 2 and 1 joins 3 (10 degrees each); of the ends, 10 and 90
    // are the closest.
    void clusters_stand_together_with_their_most_alike_ends()
    {
        const auto order_of = [](std::vector<double> degrees) {
            RowMatrix rows(Eigen::Index(degrees.size()), 2);
            for (Eigen::Index i = 0; i < rows.rows(); ++i) {
                const double angle = degrees[std::size_t(i)] * 3.14159265358979 / 180;
                rows.row(i) << float(std::cos(angle)), float(std::sin(angle));
            }
            return cluster(cosine_matrix(rows));
        };
        QCOMPARE(order_of({0, 90, 10, 100}), (std::vector<int>{0, 2, 1, 3}));
        QCOMPARE(order_of({10, 90, 0, 100}), (std::vector<int>{2, 0, 1, 3})); // the first pair is turned round
        QCOMPARE(order_of({50}), std::vector<int>{0});
    }

    // 0 and 1 join (0.2). Then the mean distance of 2 to them is 0.6, though its least is 0.3, and 2 joins 3 (0.5);
    // single linkage would add 2, then 3, and end as 2, 0, 1, 3.
    void clustering_goes_by_mean_distances()
    {
        RowMatrix cosines(4, 4);
        cosines << 1, 0.8f, 0.7f, -0.2f, 0.8f, 1, 0.1f, 0.55f, 0.7f, 0.1f, 1, 0.5f, -0.2f, 0.55f, 0.5f, 1;
        QCOMPARE(cluster(cosines), (std::vector<int>{1, 0, 2, 3}));
    }

    void clustering_breaks_ties_by_the_lowest_row_and_refuses_what_is_no_square()
    {
        QCOMPARE(cluster(RowMatrix::Identity(5, 5)), (std::vector<int>{0, 1, 2, 3, 4}));
        QCOMPARE(cluster(RowMatrix(0, 0)), std::vector<int>());
        QVERIFY_EXCEPTION_THROWN(cluster(RowMatrix::Zero(2, 3)), InvalidInput);
        RowMatrix broken = RowMatrix::Identity(2, 2);
        broken(0, 1) = std::nanf("");
        QVERIFY_EXCEPTION_THROWN(cluster(broken), InvalidInput);
    }
};

QTEST_APPLESS_MAIN(GeometryTest)
#include "geometry_test.moc"
