#include "core/base/error.h"
#include "core/base/random.h"
#include "core/evaluate/metrics.h"

#include <QtTest>
#include <cmath>
#include <limits>

using namespace steerdeck;
using namespace steerdeck::evaluate;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

bool near(double a, double b, double within = 1e-12) { return std::abs(a - b) <= within; }

/// Three combinations; by hand: accuracies 3/4, 1/4, 1; best orders 1, 1/2, 1; order variances 1/2, 1/2, 0.
Table small_table()
{
    return {{"a", 2, {0, 1}, {1, 1, 1, 0}}, {"b", 2, {0, 1}, {0, 0, 1, 0}}, {"c", 1, {0, 1}, {1, 1}}};
}

/// What answers are like: 0.6, up or down by `combination` for each combination and by `prompt` for each prompt.
Table drawn_table(std::size_t n, std::size_t prompts, double combination, double prompt, Random& random)
{
    std::vector<double> of_prompt;
    for (std::size_t i = 0; i < prompts; ++i) of_prompt.push_back(random.below(2) ? prompt : -prompt);
    Table table;
    for (std::size_t c = 0; c < n; ++c) {
        const double share = 0.6 + (random.below(2) ? combination : -combination);
        CombinationTable one{std::to_string(c), 1, {}, {}};
        for (std::size_t i = 0; i < prompts; ++i) {
            one.prompts.push_back(i);
            one.values.push_back(random.uniform() < share + of_prompt[i] ? 1.0f : 0.0f);
        }
        table.push_back(std::move(one));
    }
    return table;
}

} // namespace

class EvaluateMetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measures_agree_with_those_worked_by_hand()
    {
        const auto summary = summarize(small_table());
        QCOMPARE(summary.combinations, std::size_t(3));
        QCOMPARE(summary.answers, std::size_t(10));
        QVERIFY(near(summary.accuracy.value, (0.75 + 0.25 + 1) / 3));
        QVERIFY(near(summary.best.value, (1 + 0.5 + 1) / 3));
        QVERIFY(near(summary.order_variance.value, (0.5 + 0.5 + 0) / 3));
        QVERIFY(near(summary.order_variance_max.value, 0.5));
        const auto one = measure(small_table()[1]);
        QVERIFY(near(one.accuracy, 0.25) && near(one.best, 0.5) && near(one.order_variance, 0.5));
    }

    void a_rule_is_all_or_any_or_none_of_the_constraints()
    {
        QVERIFY(satisfies(Rule::all, 0b11, 2) && !satisfies(Rule::all, 0b01, 2) && satisfies(Rule::all, ~0u, 32));
        QVERIFY(satisfies(Rule::any, 0b01, 2) && satisfies(Rule::any, 0b10, 2) && !satisfies(Rule::any, 0b100, 2));
        QVERIFY(satisfies(Rule::none, 0, 2) && !satisfies(Rule::none, 0b10, 2) && satisfies(Rule::none, 0b100, 2));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, satisfies(Rule::all, 0, 0));
        for (const Rule rule : {Rule::all, Rule::any, Rule::none}) QVERIFY(rule_named(name_of(rule)) == rule);
    }

    void a_missing_value_is_left_out()
    {
        // Order 1 has 1 of 1, order 2 has 0 of 2, order 3 nothing.
        const Table table = {{"a", 3, {4, 7}, {1, none, 0, 0, none, none}}, {"b", 1, {4}, {none}}};
        const auto summary = summarize(table);
        QCOMPARE(summary.combinations, std::size_t(1));
        QCOMPARE(summary.answers, std::size_t(3));
        QVERIFY(near(summary.accuracy.value, 0.5) && near(summary.order_variance.value, 1));
        QCOMPARE(summarize({}).combinations, std::size_t(0));
        QVERIFY(summarize({{"b", 1, {4}, {none}}}) == Summary{});
        QVERIFY(std::isnan(measure(table[1]).accuracy));
    }

    void intervals_of_tiny_tables_are_those_worked_by_hand()
    {
        // One combination, two prompts: a replicate's mean is 0, 1/2 or 1 with chances 1/4, 1/2, 1/4.
        const auto by_prompt = summarize({{"a", 1, {0, 1}, {0, 1}}}).accuracy;
        QVERIFY((by_prompt == Interval{0.5, 0, 1}));
        // Two combinations, one prompt: the same the other way round.
        const auto by_combination = summarize({{"a", 1, {0}, {0}}, {"b", 1, {0}, {1}}}).accuracy;
        QVERIFY((by_combination == Interval{0.5, 0, 1}));
        // At 40 % the middle half of the replicates is left.
        BootstrapSettings narrow;
        narrow.level = 0.4;
        QVERIFY((summarize({{"a", 1, {0, 1}, {0, 1}}}, narrow).accuracy == Interval{0.5, 0.5, 0.5}));
        QVERIFY((summarize({{"a", 1, {0, 1}, {1, 1}}, {"b", 1, {0, 1}, {1, 1}}}).accuracy == Interval{1, 1, 1}));
    }

    void an_interval_has_the_width_that_its_source_of_chance_gives_data()
    {
        QTest::addColumn<double>("combination");
        QTest::addColumn<double>("prompt");
        QTest::newRow("single answers alone") << 0.0 << 0.0;
        QTest::newRow("combinations") << 0.35 << 0.0;
        QTest::newRow("prompts") << 0.0 << 0.35;
        QTest::newRow("both") << 0.2 << 0.15;
    }

    void an_interval_has_the_width_that_its_source_of_chance_gives()
    {
        QFETCH(double, combination);
        QFETCH(double, prompt);
        constexpr double n = 40, prompts = 30;
        // Variance of the mean: that of combinations, of prompts, and of single answers (0.6 * 0.4 less the former
        // two).
        const double a = combination * combination, b = prompt * prompt;
        const double expected = 2 * 1.96 * std::sqrt(a / n + b / prompts + (0.24 - a - b) / (n * prompts));
        Random random(5);
        double width = 0;
        constexpr int tables = 40;
        BootstrapSettings settings;
        settings.replicates = 400;
        for (int t = 0; t < tables; ++t) {
            const auto i = summarize(drawn_table(40, 30, combination, prompt, random), settings).accuracy;
            width += (i.high - i.low) / tables;
        }
        // 400 replicates know a percentile to about 10 %, 40 tables their mean to about 3 %.
        QVERIFY2(near(width / expected, 1, 0.1), qPrintable(QString::number(width / expected)));
    }

    void the_same_seed_gives_the_same_interval()
    {
        Random random(1);
        const auto table = drawn_table(10, 10, 0.1, 0.1, random);
        BootstrapSettings settings;
        const auto first = summarize(table, settings);
        QVERIFY(first == summarize(table, settings));
        settings.seed = 2;
        QVERIFY(!(first == summarize(table, settings)));
    }

    void an_interval_holds_the_true_mean_as_often_as_it_says_data()
    {
        QTest::addColumn<double>("combination");
        QTest::addColumn<double>("prompt");
        QTest::newRow("single answers alone") << 0.0 << 0.0;
        QTest::newRow("combinations") << 0.2 << 0.0;
        QTest::newRow("prompts") << 0.0 << 0.2;
        QTest::newRow("both") << 0.2 << 0.1;
    }

    void an_interval_holds_the_true_mean_as_often_as_it_says()
    {
        QFETCH(double, combination);
        QFETCH(double, prompt);
        Random random(2024);
        BootstrapSettings settings;
        settings.replicates = 400;
        int held = 0, difference_held = 0;
        constexpr int simulations = 400;
        for (int s = 0; s < simulations; ++s) {
            settings.seed = random.next();
            const auto table = drawn_table(16, 20, combination, prompt, random);
            const auto i = summarize(table, settings).accuracy;
            held += i.low <= 0.6 && 0.6 <= i.high ? 1 : 0;
            const auto d =
                compare_paired(table, drawn_table(16, 20, combination, prompt, random), Measure::accuracy, settings)
                    .difference;
            difference_held += d.low <= 0 && 0 <= d.high ? 1 : 0;
        }
        // 95 of 100 are meant; 400 simulations know it to about 2.
        const double share = 100.0 * held / simulations;
        const double difference_share = 100.0 * difference_held / simulations;
        QVERIFY2(share >= 90 && share <= 99, qPrintable(QString::number(share)));
        QVERIFY2(difference_share >= 90 && difference_share <= 99, qPrintable(QString::number(difference_share)));
    }

    void the_sign_flip_test_counts_every_pattern()
    {
        const auto p = [](std::vector<double> d) { return sign_flip_p(d); };
        QCOMPARE(p({}), 1.0);
        QCOMPARE(p({0, 0, 0}), 1.0);
        QCOMPARE(p({1}), 1.0);
        QCOMPARE(p({1, 1, 1}), 2.0 / 8);
        QCOMPARE(p({-1, -2, -3}), 2.0 / 8);
        QCOMPARE(p({3, 1}), 2.0 / 4);
        QCOMPARE(p({2, 1, -1}), 6.0 / 8);   // sums 4, 2, 2, 0 and their negatives; seen: 2
        QCOMPARE(p({0.1, 0.2, -0.3}), 1.0); // a sum of 0 but for rounding
        QCOMPARE(p(std::vector<double>(14, 0.3)), 2.0 / 16384);
    }

    void the_sign_flip_test_samples_where_patterns_are_too_many()
    {
        bool exact = true;
        std::vector<double> differences(100, 1.0);
        QCOMPARE(sign_flip_p(differences, 1, &exact), 1.0 / 10001);
        QVERIFY(!exact);
        // 8 of 16 differ, all one way: exactly 2 / 2^8 of the patterns are as far out.
        differences.assign(16, 0.0);
        for (int i = 0; i < 8; ++i) differences[std::size_t(2 * i)] = 1;
        const double p = sign_flip_p(differences, 3);
        QVERIFY2(near(p, 2.0 / 256, 0.004), qPrintable(QString::number(p))); // 4.5 deviations of 10 000 draws
        QCOMPARE(sign_flip_p(differences, 3), p);
    }

    void methods_alike_are_seldom_called_different()
    {
        Random random(9);
        BootstrapSettings settings;
        settings.replicates = 2;
        int called = 0;
        constexpr int simulations = 400;
        for (int s = 0; s < simulations; ++s)
            called += compare_paired(drawn_table(10, 20, 0.2, 0.1, random), drawn_table(10, 20, 0.2, 0.1, random),
                                     Measure::accuracy, settings)
                                  .p <= 0.05
                          ? 1
                          : 0;
        QVERIFY2(called <= 32, qPrintable(QString::number(called))); // 20 expected, deviation 4.4
        QVERIFY(called >= 4);                                        // nor never
    }

    void a_paired_test_is_of_what_both_have()
    {
        // Shared: a on prompts 1 and 2 (order does not matter), c on 1.
        const Table left = {{"a", 2, {0, 1, 2}, {0, 1, 1, 0, 1, 0}}, {"b", 1, {1}, {1}}, {"c", 1, {1, 2}, {1, 1}}};
        const Table right = {{"c", 1, {1, 2}, {0, none}}, {"a", 1, {2, 1, 9}, {0, 1, 1}}, {"d", 1, {1}, {1}}};
        const auto test = compare_paired(left, right);
        QCOMPARE(test.combinations, std::size_t(2));
        QCOMPARE(test.prompts, std::size_t(3));
        QVERIFY(near(test.a, (0.75 + 1) / 2) && near(test.b, (0.5 + 0) / 2));
        QVERIFY(near(test.difference.value, 0.625));
        QCOMPARE(test.p, 0.5); // 2 of 4 patterns
        const auto variance = compare_paired(left, right, Measure::order_variance);
        QVERIFY(near(variance.difference.value, 0.25));                                   // (0.5 - 0, 0 - 0)
        QVERIFY(near(compare_paired(left, right, Measure::best).difference.value, 0.75)); // (1 - 0.5, 1 - 0)
        const auto apart = compare_paired({left[1]}, {right[2]});
        QCOMPARE(apart.combinations, std::size_t(0));
        QCOMPARE(apart.p, 1.0);
    }

    void pairing_takes_out_what_prompts_have_in_common()
    {
        // b fails where a fails and on every tenth prompt more: a small difference, but always the same way.
        Random random(4);
        const auto a = drawn_table(12, 30, 0.2, 0.2, random);
        auto b = a;
        for (auto& combination : b)
            for (std::size_t i = 0; i < 30; i += 10) combination.values[i] = 0;
        const auto test = compare_paired(a, b);
        QVERIFY(test.difference.low > 0 && test.p < 0.01);
        const auto alone = summarize(a).accuracy;
        QVERIFY(test.difference.high - test.difference.low < alone.high - alone.low);
    }

    void tables_that_do_not_fit_are_refused()
    {
        QVERIFY_THROWS_EXCEPTION(InvalidInput, summarize({{"a", 2, {0, 1}, {1, 1, 1}}}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, summarize({{"a", 1, {0, 0}, {1, 1}}}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, summarize({{"a", 1, {0}, {1}}, {"a", 1, {0}, {1}}}));
        BootstrapSettings settings;
        settings.replicates = 1;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, summarize(small_table(), settings));
        settings = {};
        settings.level = 1;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, summarize(small_table(), settings));
    }

    void a_cancelled_bootstrap_stops()
    {
        const Cancel cancel;
        cancel.request();
        QVERIFY_THROWS_EXCEPTION(Cancelled, summarize(small_table(), {}, cancel));
    }
};

QTEST_APPLESS_MAIN(EvaluateMetricsTest)
#include "evaluate_metrics_test.moc"
