/// What the façade tells of the demo model's tokens: ghosts, axes, chance, order and the paths of a training.
#include "core/lab/lab.h"

#include "core/base/error.h"
#include "core/geometry/geometry.h"
#include "core/lab/parts.h"
#include "core/lab/training_paths.h"
#include "core/model/safetensors.h"
#include "core/train/tokens.h"

#include <QTemporaryDir>
#include <QtTest>
#include <mutex>

#include <ATen/ATen.h>

using namespace steerdeck;
using namespace steerdeck::lab;
namespace fs = std::filesystem;

namespace {

/// Positions are sums of a few hundred float32 products.
constexpr double rounding = 1e-4;

struct Answer {
    std::optional<Geometry> geometry;
    std::string error;
};

Answer ask(Lab& lab, const GeometryRequest& request)
{
    Answer answer;
    std::mutex mutex;
    lab.geometry(request,
                 [&](const Event& event) {
                     const std::lock_guard lock(mutex);
                     if (const auto* value = std::get_if<Geometry>(&event)) answer.geometry = *value;
                     if (const auto* end = std::get_if<JobEnd>(&event)) answer.error = end->error.english();
                 })
        .wait();
    return answer;
}

const TokenPoint& token(const Geometry& geometry, const std::string& name)
{
    for (const auto& point : geometry.tokens)
        if (point.name == name) return point;
    throw std::out_of_range(name);
}

fs::path write_record(const QTemporaryDir& folder, const at::Tensor& steps, const std::string& name,
                      const at::Tensor& rows)
{
    model::write_safetensors(fs::path(folder.path().toStdString()) / "rows.safetensors",
                             {{{"steps", steps}, {name, rows}}, {}});
    return folder.path().toStdString();
}

template <typename Wrong>
std::string refusal(const fs::path& run, int width)
{
    try {
        read_training_paths(run, width);
    } catch (const Wrong& error) {
        return error.what();
    }
    return {};
}

} // namespace

class GeometryLabTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> lab_;

private Q_SLOTS:
    void initTestCase() { lab_ = std::make_unique<Lab>(OpenRequest{.dtype = "float32"}); }

    void every_operator_is_shown_behind_the_behaviours()
    {
        const auto g = *ask(*lab_, {}).geometry;
        std::vector<std::string> operators;
        for (const auto& point : g.tokens)
            if (point.category == "operator") operators.push_back(point.name);
        QCOMPARE(operators, (std::vector<std::string>{"<and>", "<set>", "<or>", "<not>"}));
        QCOMPARE(g.tokens.back().name, std::string("<not>"));
    }

    /// A ghost minus its token, seen along the axes, is the row that training began with minus the row it ended at.
    void a_ghost_stands_where_the_training_of_its_token_began()
    {
        const auto g = *ask(*lab_, {.components = 4}).geometry;
        const auto& set = lab_->parts().assembler->behavior_set();
        std::vector<at::Tensor> rows;
        for (const auto& point : g.tokens) rows.push_back(lab_->parts().tokens()->at(point.name).embedding);
        const auto own = at::stack(rows).to(at::kFloat).contiguous();
        const Eigen::Map<const geometry::RowMatrix> map(own.const_data_ptr<float>(), own.size(0), own.size(1));
        const auto pca = geometry::fit_pca(map, 4);
        for (const auto& point : g.tokens) {
            QCOMPARE(point.instructions.empty(), point.category == "operator");
            if (point.instructions.empty()) continue;
            const auto start =
                train::start_of(*lab_->parts().decoder, *lab_->parts().assembler, set.at(point.name)).contiguous();
            const Eigen::Map<const geometry::RowMatrix> row(start.const_data_ptr<float>(), 1, start.size(0));
            const auto where = geometry::project(pca, row);
            for (int c = 0; c < 4; ++c) QVERIFY(std::abs(where(0, c) - point.instructions[std::size_t(c)]) < rounding);
        }
    }

    /// Centred on what they were fitted on, the instructions' means lie about zero, and they spread along the first
    /// axis at least as much as on any other choice.
    void axes_fitted_on_the_instructions_are_the_widest_for_them()
    {
        const auto spread = [&](FitOn fit) {
            const auto g = *ask(*lab_, {.fit_on = fit}).geometry;
            double sum = 0, square = 0, n = 0;
            for (const auto& point : g.tokens) {
                if (point.instructions.empty()) continue;
                sum += point.instructions[0];
                square += point.instructions[0] * point.instructions[0];
                ++n;
            }
            return std::pair(sum / n, square / n - sum / n * sum / n);
        };
        const auto [mean, variance] = spread(FitOn::instructions);
        QVERIFY(std::abs(mean) < rounding);
        for (const FitOn other : {FitOn::tokens, FitOn::vocabulary, FitOn::all})
            QVERIFY(spread(other).second < variance);
    }

    void what_does_not_fit_into_memory_is_refused_with_both_sizes()
    {
        // The weights of the demo take about 13 MB in float32; an axis fit on the vocabulary takes some more.
        Lab small({.dtype = "float32", .memory_gib = 13.1e6 / double(1u << 30)});
        const auto told = ask(small, {.fit_on = FitOn::vocabulary}).error;
        QVERIFY2(told.starts_with("The geometry needs ") && told.find(" is free (geometry). Fit the axes") != told.npos,
                 told.c_str());
    }

    void chance_has_a_deviation_and_a_language_lies_far_above_it()
    {
        const auto g = *ask(*lab_, {}).geometry;
        const auto& german = token(g, "german");
        QVERIFY(german.null_deviation > 0 && german.null_deviation < german.null_max - german.null_mean);
        QVERIFY((german.by_cosine[0].cosine - german.null_mean) / german.null_deviation > 3);
    }

    void the_clustered_order_names_every_token_once()
    {
        const auto g = *ask(*lab_, {}).geometry;
        auto sorted = g.clustered;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted.size(), g.tokens.size());
        for (std::size_t i = 0; i < sorted.size(); ++i) QCOMPARE(sorted[i], int(i));
        // Nearer neighbours than in the set's own order: that is what it is for.
        const auto touching = [&](const std::vector<int>& order) {
            double sum = 0;
            for (std::size_t i = 1; i < order.size(); ++i)
                sum += g.cosine[std::size_t(order[i - 1]) * g.tokens.size() + std::size_t(order[i])];
            return sum;
        };
        QVERIFY(touching(g.clustered) > touching(sorted));
    }

    void a_training_that_ends_at_the_token_ends_at_its_mark()
    {
        const QTemporaryDir folder;
        const auto end = lab_->parts().tokens()->at("german").embedding.to(at::kFloat);
        const auto run = write_record(folder, at::tensor({0.0f, 20.0f, 40.0f}), "german",
                                      at::stack({end * 0, end * 0.5, end}).contiguous());
        const auto g = *ask(*lab_, {.run = run}).geometry;
        QCOMPARE(g.trajectories.size(), std::size_t(1));
        const auto& path = g.trajectories[0];
        QCOMPARE(path.name, std::string("german"));
        QCOMPARE(path.steps, (std::vector<int>{0, 20, 40}));
        QCOMPARE(path.positions.size(), std::size_t(9));
        for (std::size_t c = 0; c < 3; ++c) {
            QVERIFY(std::abs(path.positions[6 + c] - token(g, "german").position[c]) < rounding);
            QVERIFY(std::abs(2 * path.positions[3 + c] - path.positions[c] - path.positions[6 + c]) < rounding);
        }
        QVERIFY(ask(*lab_, {}).geometry->trajectories.empty());
    }

    void steps_may_be_whole_numbers_too()
    {
        const QTemporaryDir folder;
        const auto run = write_record(folder, at::tensor(std::vector<std::int64_t>{3, 5}), "<and>", at::ones({2, 4}));
        QCOMPARE(read_training_paths(run, 4)[0].steps, (std::vector<int>{3, 5}));
    }

    void records_that_cannot_be_drawn_are_one_sentence()
    {
        const QTemporaryDir folder;
        const auto rows = at::ones({2, 4});
        const auto steps = at::tensor({0.0f, 1.0f});
        QVERIFY(refusal<Mismatch>(write_record(folder, steps, "german", at::ones({2, 3})), 4).find("3 wide") !=
                std::string::npos);
        using Wrong = UnreadableFile;
        QVERIFY(!refusal<Wrong>(write_record(folder, at::tensor({1.0f, 1.0f}), "german", rows), 4).empty());
        QVERIFY(!refusal<Wrong>(write_record(folder, at::tensor({0.5f, 1.0f}), "german", rows), 4).empty());
        QVERIFY(!refusal<Wrong>(write_record(folder, at::tensor({-1.0f, 1.0f}), "german", rows), 4).empty());
        QVERIFY(!refusal<Wrong>(write_record(folder, steps, "german", at::ones({3, 4})), 4).empty());
        QVERIFY(!refusal<Wrong>(write_record(folder, steps, "german", at::full({2, 4}, NAN)), 4).empty());
        QVERIFY(!refusal<Wrong>(write_record(folder, steps, "german", rows.to(at::kDouble)), 4).empty());
        QVERIFY(!refusal<Wrong>(folder.path().toStdString() + "/nowhere", 4).empty());
        const std::string told = ask(*lab_, {.run = folder.path().toStdString()}).error;
        QVERIFY2(told.find("rows.safetensors") != std::string::npos, told.c_str());
    }
};

QTEST_APPLESS_MAIN(GeometryLabTest)
#include "geometry_lab_test.moc"
