#include "widgets/evaluate/accuracy_map.h"
#include "widgets/evaluate/answers_pane.h"
#include "widgets/evaluate/comparison_view.h"
#include "widgets/evaluate/difference_model.h"
#include "widgets/evaluate/dot_plot.h"
#include "widgets/evaluate/results_figure.h"
#include "widgets/evaluate/results_view.h"
#include "widgets/evaluate/rows_model.h"
#include "widgets/evaluate/sizes_plot.h"
#include "widgets/plots/export.h"
#include "widgets/shared/categories.h"
#include "widgets/shared/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace steerdeck;
using namespace steerdeck::widgets;

namespace {

evaluate::Row row(const char* method, std::vector<std::string> combination, std::vector<std::string> order,
                  std::size_t correct, std::size_t answers = 20, bool seen = true)
{
    evaluate::Row made;
    made.method = method;
    made.combination = std::move(combination);
    made.order = std::move(order);
    made.group = seen ? evaluate::Group::seen : evaluate::Group::unseen;
    made.answers = answers;
    made.correct = correct;
    made.accuracy = answers > 0 ? double(correct) / double(answers) : 0;
    return made;
}

/// Two methods; French with lower case (seen), German with lower case (unseen).
std::vector<evaluate::Row> someRows()
{
    const std::vector<std::string> french{"french", "lower"}, german{"german", "lower"};
    return {row("text", french, {"french", "lower"}, 18),
            row("text", french, {"lower", "french"}, 18),
            row("steering/composition", french, {"french", "lower"}, 19),
            row("steering/composition", french, {"lower", "french"}, 15),
            row("text", german, {"german", "lower"}, 12, 20, false),
            row("text", german, {"lower", "german"}, 10, 20, false),
            row("steering/composition", german, {"german", "lower"}, 14, 20, false),
            row("steering/composition", german, {"lower", "german"}, 14, 20, false)};
}

ResultNames someNames()
{
    ResultNames names;
    names.methods = {{"text", "Instructions"}, {"steering/composition", "Tokens with <and>"}};
    names.behaviors = {{"french", "French"}, {"german", "German"}, {"lower", "Lower case"}};
    return names;
}

std::vector<evaluate::SummaryRow> someSummary()
{
    std::vector<evaluate::SummaryRow> summary = evaluate::summary_of(someRows());
    for (evaluate::SummaryRow& one : summary) {
        one.summary.accuracy.low = one.summary.accuracy.value - 0.04;
        one.summary.accuracy.high = one.summary.accuracy.value + 0.06;
    }
    return summary;
}

evaluate::Comparison someComparison()
{
    evaluate::Comparison comparison;
    comparison.differences = {"settings.seed is 1, not 2"};
    for (const auto group : {evaluate::Group::all, evaluate::Group::seen, evaluate::Group::unseen}) {
        evaluate::ComparisonRow made;
        made.method_a = made.method_b = "text";
        made.size = 2;
        made.group = group;
        made.accuracy = {12, 240, 0.91, 0.85, {0.06, 0.02, 0.1}, group == evaluate::Group::seen ? 0.0004 : 0.31, true};
        made.order_variance = {12, 240, 0.05, 0.11, {-0.06, -0.1, 0.01}, 0.08, false};
        comparison.rows.push_back(made);
    }
    return comparison;
}

void moveMouse(QWidget* widget, const QPoint& at)
{
    QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(widget, &move);
}

std::vector<evaluate::Row> manyRows(int combinations)
{
    std::vector<evaluate::Row> rows;
    for (int c = 0; c < combinations; ++c) {
        const std::string a = "first" + std::to_string(c), b = "second" + std::to_string(c % 7);
        for (const char* method : {"text", "steering/composition"})
            for (const bool swapped : {false, true})
                rows.push_back(row(method, {a, b}, swapped ? std::vector{b, a} : std::vector{a, b},
                                   std::size_t((c * 7 + swapped) % 21), 20, c % 3 != 0));
    }
    return rows;
}

} // namespace

class EvaluateViewsTest : public QObject {
    Q_OBJECT

private slots:
    void measures_of_rows_are_means_over_orders_and_then_combinations()
    {
        const std::vector<evaluate::SummaryRow> summary = evaluate::summary_of(someRows());
        QCOMPARE(summary.size(), std::size_t(6)); // 3 groups x 2 methods
        for (const evaluate::SummaryRow& one : summary) {
            if (one.method != "steering/composition" || one.group != evaluate::Group::all) continue;
            QCOMPARE(one.summary.combinations, std::size_t(2));
            QCOMPARE(one.summary.answers, std::size_t(80));
            QCOMPARE(one.summary.accuracy.value, (0.85 + 0.7) / 2);
            QCOMPARE(one.summary.best.value, (0.95 + 0.7) / 2);
            QCOMPARE(one.summary.order_variance.value, 0.1);
            QCOMPARE(one.summary.order_variance_max.value, 0.2);
            QVERIFY(!hasInterval(one.summary.accuracy));
        }
        QVERIFY(evaluate::summary_of({}).empty());
    }

    void item_models_are_sound_while_rows_come()
    {
        RowsModel model;
        RowsFilter filter;
        filter.setSourceModel(&model);
        DifferenceModel differences;
        QAbstractItemModelTester one(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester two(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester three(&differences, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNames(someNames());
        std::vector<evaluate::Row> rows = someRows();
        model.setRows({rows[1], rows[4]});
        const QPersistentModelIndex kept = model.index(1, 0);
        model.setRows(rows); // rows before, between and after
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(kept.row(), 4);
        QCOMPARE(kept.data().toString(), QString("German › Lower case"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        rows[2].accuracy = 0.5;
        model.setRows(rows);
        QCOMPARE(changed.count(), 1); // the two orders whose spread changed with it
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 3);
        filter.sort(RowsModel::Accuracy);
        model.setRows({rows[3]}); // another run
        QCOMPARE(filter.rowCount(), 1);
        model.setRows({});
        QCOMPARE(filter.rowCount(), 0);
        differences.setRows(someComparison().rows, someNames());
        QCOMPARE(differences.rowCount(), 3);
        differences.setRows({}, someNames());
    }

    void rows_sort_by_value_and_filter_by_words_group_method_size_and_disagreement()
    {
        RowsModel model;
        RowsFilter filter;
        filter.setSourceModel(&model);
        model.setNames(someNames());
        std::vector<evaluate::Row> rows = someRows();
        rows.push_back(row("text", {"french"}, {"french"}, 2));
        model.setRows(rows);
        filter.sort(RowsModel::Accuracy, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, RowsModel::Accuracy).data(RowsModel::ShareRole).toDouble(), 0.95);
        QCOMPARE(filter.index(8, RowsModel::Accuracy).data(RowsModel::ShareRole).toDouble(), 0.1);
        RowsFilter::Wanted wanted;
        wanted.text = "GERMAN instructions";
        filter.setWanted(wanted);
        QCOMPARE(filter.rowCount(), 2);
        wanted = {};
        wanted.group = evaluate::Group::unseen;
        filter.setWanted(wanted);
        QCOMPARE(filter.rowCount(), 4);
        wanted.method = "text";
        filter.setWanted(wanted);
        QCOMPARE(filter.rowCount(), 2);
        wanted = {};
        wanted.size = 1;
        filter.setWanted(wanted);
        QCOMPARE(filter.rowCount(), 1);
        wanted = {};
        wanted.disagree = true; // text on German, tokens on French
        filter.setWanted(wanted);
        QCOMPARE(filter.rowCount(), 4);
    }

    void ten_thousand_rows_need_no_widgets_and_an_update_touches_only_what_changed()
    {
        ResultsView view;
        view.resize(900, 640);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        std::vector<evaluate::Row> rows = manyRows(2500);
        QCOMPARE(rows.size(), std::size_t(10000));
        view.setExperiment(evaluate::summary_of(rows), rows);
        view.table()->sortByColumn(RowsModel::Accuracy, Qt::DescendingOrder);
        QCOMPARE(view.table()->model()->rowCount(), 10000);
        // No widget per row: as many as with one row.
        const qsizetype widgets = view.findChildren<QWidget*>().size();
        view.setExperiment(evaluate::summary_of({}), {rows[0]});
        QCOMPARE(view.findChildren<QWidget*>().size(), widgets);
        view.setExperiment(evaluate::summary_of(rows), rows);
        QSignalSpy changed(view.rows(), &QAbstractItemModel::dataChanged);
        QSignalSpy replaced(view.rows(), &QAbstractItemModel::modelReset);
        const std::vector<evaluate::SummaryRow> summary = evaluate::summary_of(rows);
        for (std::size_t update = 1; update <= 20; ++update) {
            rows[update * 37].accuracy = 0.999; // one order, and the spread of its combination's other one
            view.setExperiment(summary, rows);
            QCOMPARE(changed.count(), qsizetype(update));
            const int first = changed.last().at(0).toModelIndex().row(),
                      last = changed.last().at(1).toModelIndex().row();
            QVERIFY(first <= int(update) * 37 && int(update) * 37 <= last && last - first <= 1);
        }
        QCOMPARE(replaced.count(), 0);
    }

    void cells_tell_number_interval_and_count()
    {
        AccuracyMap map;
        map.resize(520, 300);
        map.setSummary(someSummary(), someNames());
        const AccuracyCell cell{"text", 2, evaluate::Group::unseen};
        const QString text = map.textOf(cell);
        const auto shown = [](double value) { return QLocale().toString(value, 'f', 1); };
        QVERIFY(text.contains("Instructions") && text.contains(shown(55.0)));
        QVERIFY(text.contains(shown(51.0)) && text.contains(shown(61.0)) && text.contains("40"));
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        QSignalSpy hovered(&map, &AccuracyMap::hovered);
        moveMouse(&map, map.rectOf(cell).center().toPoint());
        QCOMPARE(hovered.count(), 1);
        QCOMPARE(map.toolTip(), text);
        QVERIFY(map.rectOf({"text", 3, evaluate::Group::seen}).isNull());
        QVERIFY(!map.cellAt(QPointF(1, 1)));
    }

    void pairs_that_never_met_have_a_column_a_sign_and_a_filter_of_their_own()
    {
        std::vector<evaluate::Row> rows = someRows();
        for (evaluate::Row& one : std::vector<evaluate::Row>(rows)) {
            one.combination = {"french", "upper"};
            one.group = evaluate::Group::unseen_pair;
            rows.push_back(std::move(one));
        }
        const auto summary = evaluate::summary_of(rows);
        AccuracyMap map;
        map.resize(640, 300);
        map.setSummary(summary, someNames());
        QRectF before;
        for (const auto group : {evaluate::Group::seen, evaluate::Group::unseen_pair, evaluate::Group::unseen}) {
            const QRectF cell = map.rectOf({"text", 2, group});
            QVERIFY(!cell.isNull() && cell.left() > before.right());
            before = cell;
        }
        QVERIFY(map.rectOf({"text", 2, evaluate::Group::all}).isNull());
        const QString told = map.textOf({"steering/composition", 2, evaluate::Group::seen});
        QVERIFY2(told.contains("French + Lower case"), qPrintable(told)); // whose orders differ most
        const DotChart chart = varianceChart(summary, someNames());
        QCOMPARE(chart.marks.size(), std::size_t(6));
        DotPlot plot;
        plot.resize(420, 300);
        plot.setChart(chart);
        for (std::size_t i = 0; i < chart.marks.size(); ++i) // none covers another
            for (std::size_t j = 0; j < i; ++j) QVERIFY(std::abs(plot.pixelOf(i).y() - plot.pixelOf(j).y()) > 4);
        RowsModel model;
        RowsFilter filter;
        filter.setSourceModel(&model);
        model.setNames(someNames());
        model.setRows(rows);
        filter.setWanted({{}, {}, 0, evaluate::Group::unseen_pair, false});
        QCOMPARE(filter.rowCount(), 8);
        QCOMPARE(filter.index(0, RowsModel::Group).data().toString(), QString("unseen pairs"));
        filter.setWanted({{}, {}, 0, evaluate::Group::unseen, false});
        QCOMPARE(filter.rowCount(), 4);
    }

    void gains_are_sorted_bars_and_models_lie_at_their_sizes()
    {
        const std::vector<evaluate::GainRow> gains{
            {{"french", "lower"}, evaluate::Group::seen, 20, 0.9, 0.5, {0.4, 0.2, 0.6}},
            {{"german", "lower"}, evaluate::Group::unseen, 20, 0.4, 0.5, {-0.1, -0.3, 0.1}}};
        DotPlot bars;
        bars.setChart(gainsChart(gains, someNames()));
        QCOMPARE(bars.chart().lines, (QStringList{"French + Lower case", "German + Lower case"}));
        QVERIFY(bars.chart().marks[0].strong && !bars.chart().marks[1].strong); // the second's interval holds zero
        bars.resize(560, 300);
        QVERIFY(bars.pixelOf(0).y() < bars.pixelOf(1).y() && bars.pixelOf(0).x() > bars.pixelOf(1).x());
        QVERIFY(bars.markAt(bars.pixelOf(1)) == 1);

        std::vector<evaluate::ModelPoint> points;
        for (const auto& [name, parameters, accuracy] :
             {std::tuple("small", 1'000'000L, 0.2), {"middle", 10'000'000L, 0.5}, {"large", 1'000'000'000L, 0.8}}) {
            evaluate::SummaryRow made;
            made.method = "text";
            made.size = 2;
            made.summary.answers = 20;
            made.summary.accuracy = {accuracy, accuracy - 0.1, accuracy + 0.1};
            points.push_back({name, parameters, made});
        }
        SizesPlot plot;
        plot.resize(480, 360);
        plot.setPoints(points, someNames());
        const QPointF a = plot.pixelOf(0), b = plot.pixelOf(1), c = plot.pixelOf(2);
        QVERIFY2(std::abs((c.x() - b.x()) - 2 * (b.x() - a.x())) < 0.5, "one decade, then two");
        QVERIFY(a.y() > b.y() && b.y() > c.y());
        QSignalSpy hovered(&plot, &SizesPlot::hovered);
        QTest::keyClick(&plot, Qt::Key_Down);
        QVERIFY(hovered.last().first().toString().contains("small") &&
                hovered.last().first().toString().contains("1.0 M"));
        QTemporaryDir folder;
        const QString file = folder.filePath("sizes.svg");
        QCOMPARE(savePicture(plot, file), QString());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains("Instructions"));
    }

    void the_map_prints_its_numbers_readably_in_both_themes()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const PlotTheme theme = plotTheme(palette);
            double last = -1;
            for (int step = 0; step <= 20; ++step) {
                const QColor fill = AccuracyMap::colorOf(step / 20.0, theme);
                QVERIFY(contrastRatio(readableTextOn(fill), fill) >= 4.5);
                // Lightness goes one way only: any colour vision, and a grey print, read it.
                const double from = contrastRatio(fill, theme.background);
                QVERIFY2(from > last - 0.02, qPrintable(QString::number(step)));
                last = from;
            }
            QVERIFY(last > 6);
        }
        QTemporaryDir folder;
        AccuracyMap map;
        map.resize(520, 300);
        map.setSummary(someSummary(), someNames());
        QCOMPARE(savePicture(map, folder.filePath("map.svg")), QString());
        QFile file(folder.filePath("map.svg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        for (const char* text : {"Instructions", "90.0", "86–96", "unseen", "2 behaviours"})
            QVERIFY2(svg.contains(text), text);
    }

    void keys_and_clicks_choose_a_cell()
    {
        AccuracyMap map;
        map.resize(520, 300);
        map.setSummary(someSummary(), someNames());
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(map.selectedCell() == (AccuracyCell{"text", 2, evaluate::Group::seen}));
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(map.selectedCell() == (AccuracyCell{"steering/composition", 2, evaluate::Group::unseen}));
        map.setSummary(someSummary(), someNames()); // new values keep it
        QVERIFY(map.selectedCell().has_value());
        QTest::keyClick(&map, Qt::Key_Escape);
        QVERIFY(!map.selectedCell());
        const AccuracyCell cell{"text", 2, evaluate::Group::unseen};
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.rectOf(cell).center().toPoint());
        QVERIFY(map.selectedCell() == cell);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.rectOf(cell).center().toPoint());
        QVERIFY(!map.selectedCell());
        map.setSummary({}, someNames());
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(!map.selectedCell());
    }

    void a_cell_filters_the_table_and_the_filters_choose_a_cell()
    {
        ResultsView view;
        view.resize(900, 640);
        view.setNames(someNames());
        view.setExperiment(someSummary(), someRows());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const AccuracyCell cell{"text", 2, evaluate::Group::unseen};
        QTest::mouseClick(view.map(), Qt::LeftButton, {}, view.map()->rectOf(cell).center().toPoint());
        QCOMPARE(view.table()->model()->rowCount(), 2);
        QCOMPARE(view.findChild<QComboBox*>("filterMethod")->currentText(), QString("Instructions"));
        QTest::keyClick(view.map(), Qt::Key_Escape);
        QCOMPARE(view.table()->model()->rowCount(), 8);
        for (const char* name : {"filterMethod", "filterSize", "filterGroup"})
            QTest::keyClick(view.findChild<QComboBox*>(name), Qt::Key_Down);
        QVERIFY(view.map()->selectedCell() == (AccuracyCell{"text", 2, evaluate::Group::seen}));
        QTest::keyClick(view.findChild<QComboBox*>("filterGroup"), Qt::Key_Up);
        QVERIFY(!view.map()->selectedCell());
        QTest::keyClicks(view.findChild<QLineEdit*>("filterText"), "german");
        QCOMPARE(view.table()->model()->rowCount(), 2);
    }

    void live_values_keep_selection_filter_sort_and_scroll()
    {
        ResultsView view;
        view.resize(900, 640);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const std::vector<evaluate::Row> rows = manyRows(300);
        const std::vector<evaluate::Row> early(rows.begin(), rows.begin() + 800);
        view.setExperiment(evaluate::summary_of(early), early);
        QSignalSpy selected(&view, &ResultsView::rowSelected);
        view.findChild<QCheckBox*>("disagree")->click();
        view.table()->horizontalHeader()->setSortIndicator(RowsModel::Accuracy, Qt::AscendingOrder);
        const QModelIndex place = view.table()->model()->index(200, 0);
        view.table()->scrollTo(place, QAbstractItemView::PositionAtCenter);
        QTest::mouseClick(view.table()->viewport(), Qt::LeftButton, {}, view.table()->visualRect(place).center());
        QVERIFY(view.selectedRow());
        const std::string key = RowsModel::keyOf(*view.selectedRow());
        QCOMPARE(selected.count(), 1);
        const int shown = view.table()->model()->rowCount();
        view.setExperiment(evaluate::summary_of(rows), rows);
        QVERIFY(view.selectedRow());
        QCOMPARE(RowsModel::keyOf(*view.selectedRow()), key);
        QCOMPARE(selected.count(), 1); // nothing new about it
        QVERIFY(view.table()->model()->rowCount() > shown);
        QVERIFY(view.filter()->wanted().disagree);
        QCOMPARE(view.table()->horizontalHeader()->sortIndicatorSection(), int(RowsModel::Accuracy));
        const QModelIndex now = view.table()->selectionModel()->selectedRows().first();
        view.table()->scrollTo(now); // no move where it is still in view
        QVERIFY(view.table()->viewport()->rect().intersects(view.table()->visualRect(now)));
        std::vector<evaluate::Row> more = rows;
        for (evaluate::Row& one : more)
            if (RowsModel::keyOf(one) == key) one.answers = 40;
        view.setExperiment(evaluate::summary_of(more), more);
        QCOMPARE(selected.count(), 2); // it has more answers
    }

    void answers_show_wrong_ones_first_with_what_was_measured()
    {
        AnswersPane pane;
        pane.resize(400, 400);
        pane.expect("French › Lower case, Instructions");
        QVERIFY(pane.text().contains("Reading"));
        lab::AnswerRecord right, wrong;
        right.prompt = "Where does the <b>owl</b> sleep?";
        right.text = "le hibou dort";
        right.correct = true;
        right.badges = {{"french", "French", "language", {true, behaviors::LanguageReading{"fr", "fr"}}}};
        wrong.prompt = "What does the fox eat?";
        wrong.text = "Mice.";
        wrong.badges = {{"words_10_20", "10-20 words", "length", {false, behaviors::WordsReading{1, 10, 20}}}};
        wrong.truncated = true;
        pane.setAnswers({right, wrong});
        const QString text = pane.text();
        QVERIFY(text.indexOf("fox") < text.indexOf("owl"));
        QVERIFY(text.contains("1 word, wanted 10-20 words") && text.contains("cut off"));
        QVERIFY(text.contains("<b>owl</b>")); // a prompt is text, not markup
        QTest::keyClick(pane.findChild<QCheckBox*>("wrongOnly"), Qt::Key_Space);
        QVERIFY(!pane.text().contains("owl") && pane.text().contains("fox"));
        pane.setAnswers({right});
        QVERIFY(pane.text().contains("None is wrong"));
        pane.setAnswers(std::vector<lab::AnswerRecord>(5000, wrong));
        QVERIFY(pane.text().contains(QLocale().toString(4800)));
        pane.tellError("The file is gone.");
        QCOMPARE(pane.text(), QString("The file is gone."));
        pane.clear();
        QVERIFY(pane.text().isEmpty());
    }

    void order_variance_is_drawn_for_two_behaviours_and_more()
    {
        std::vector<evaluate::SummaryRow> summary = someSummary();
        evaluate::SummaryRow single = summary.front();
        single.size = 1;
        summary.push_back(single);
        const DotChart chart = varianceChart(summary, someNames());
        QCOMPARE(chart.facets, QStringList{"2 behaviours"});
        QCOMPARE(chart.marks.size(), std::size_t(4)); // two methods, seen and unseen
        DotPlot plot;
        plot.resize(420, 300);
        plot.setChart(chart);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QSignalSpy hovered(&plot, &DotPlot::hovered);
        moveMouse(&plot, plot.pixelOf(2).toPoint());
        QCOMPARE(hovered.last().first().toString(), chart.marks[2].text);
        QTest::keyClick(&plot, Qt::Key_Escape);
        QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(hovered.last().first().toString(), chart.marks[0].text);
        QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(hovered.last().first().toString(), chart.marks[1].text);
        plot.setChart({});
        QTest::keyClick(&plot, Qt::Key_Down);
    }

    void two_runs_show_differences_significance_and_settings()
    {
        ComparisonView view;
        view.resize(900, 700);
        view.setNames(someNames());
        view.setExperiment(0, "first", someSummary());
        view.setExperiment(1, "second", someSummary());
        view.setComparison(someComparison());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.accuracy()->chart().marks.size(), std::size_t(2)); // seen and unseen stand for all
        QVERIFY(view.accuracy()->chart().marks[0].strong && !view.accuracy()->chart().marks[1].strong);
        QVERIFY(view.accuracy()->chart().symmetric);
        QCOMPARE(view.table()->model()->rowCount(), 3);
        const auto cell = [&](int line, int column) {
            return view.table()->model()->index(line, column).data().toString();
        };
        QVERIFY(cell(0, DifferenceModel::Difference).startsWith('+'));
        QVERIFY(cell(1, DifferenceModel::P).startsWith('<'));
        QCOMPARE(cell(0, DifferenceModel::Method), QString("Instructions"));
        QCOMPARE(view.differences(), QString("settings.seed is 1, not 2"));
        view.clear();
        QCOMPARE(view.table()->model()->rowCount(), 0);
        QVERIFY(view.accuracy()->chart().marks.empty());
    }

    void one_picture_holds_map_variance_and_comparison()
    {
        QTemporaryDir folder;
        FigureInput input;
        input.title = "Demo, two behaviours";
        input.names = someNames();
        input.summary = someSummary();
        input.second = someSummary();
        input.name = "first";
        input.secondName = "second";
        input.comparison = someComparison();
        for (const char* ending : {"svg", "pdf", "png"})
            QCOMPARE(saveResultsFigure(input, folder.filePath(QString("all.") + ending)), QString());
        QFile svg(folder.filePath("all.svg")), pdf(folder.filePath("all.pdf"));
        QVERIFY(svg.open(QIODevice::ReadOnly) && pdf.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(QSvgRenderer(text).isValid());
        for (const char* word :
             {"Demo, two behaviours", "Instructions", "Order variance", "A: first, B: second", "86–96"})
            QVERIFY2(text.contains(word), word);
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QVERIFY(QImage(folder.filePath("all.png")).width() >= 1000);
        QVERIFY(saveResultsFigure(input, folder.filePath("all.gif")).contains(".svg"));
        QVERIFY(saveResultsFigure({}, folder.filePath("empty.svg")).isEmpty());
    }

    void the_exported_json_holds_everything()
    {
        ExportedExperiment run;
        run.name = "first";
        run.plan.sizes = {2};
        run.summary = someSummary();
        run.rows = someRows();
        const evaluate::Comparison comparison = someComparison();
        const Json json = Json::parse(resultsJson({run, run}, &comparison).toStdString());
        QCOMPARE(json["runs"].size(), std::size_t(2));
        QCOMPARE(json["runs"][0]["rows"].size(), std::size_t(8));
        QCOMPARE(json["runs"][0]["summary"][0]["accuracy"].size(), std::size_t(3));
        QVERIFY(evaluate::plan_settings_from_json(json["runs"][0]["settings"], "test") == run.plan);
        QCOMPARE(json["comparison"]["rows"][1]["accuracy"]["p"].get<double>(), 0.0004);
        QVERIFY(!Json::parse(resultsJson({}, nullptr).toStdString()).contains("comparison"));
    }
};

QTEST_MAIN(EvaluateViewsTest)
#include "evaluate_views_test.moc"
