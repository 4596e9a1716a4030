#include "plots/plot.h"
#include "shared/theme.h"
#include "train/behavior_picker.h"
#include "train/sample_pane.h"
#include "train/settings_form.h"
#include "train/token_trace_model.h"
#include "train/train_bench.h"
#include "train/train_log.h"
#include "train/train_plots.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::widgets;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::vector<lab::CategoryInfo> someCategories()
{
    return {{"language", "Language", "#0072b2", "circle"}, {"case", "Letter case", "#009e73", "triangle"}};
}

std::vector<lab::BehaviorInfo> someBehaviors()
{
    return {{"german", "German", "language", false, true, {}},
            {"french", "French", "language", true, false, {}},
            {"lower_case", "Lower case", "case", true, false, {}}};
}

lab::TrainPoint pointAt(int step, int total = 500)
{
    lab::TrainPoint point;
    point.step = step;
    point.total_steps = total;
    point.seconds = 0.1 * step;
    point.learning_rate = 1e-2;
    point.gradient_norm = 0.5;
    point.loss = 1.0 / step;
    for (const char* name : {"german", "french", "lower_case"}) {
        lab::TokenTrace token;
        token.name = name;
        token.loss = 2.0 / step;
        token.norm = 1 + 0.001 * step;
        token.drift = 0.001 * step;
        token.nearest = {{" German", 7, 0.8, 1.0}, {" in", 8, 0.4, 1.2}};
        point.tokens.push_back(token);
    }
    return point;
}

QByteArray contents(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class TrainBenchTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        bench = std::make_unique<TrainBench>();
        bench->resize(1200, 760);
        bench->setBehaviors(someCategories(), someBehaviors());
        bench->show();
        QVERIFY(QTest::qWaitForWindowExposed(bench.get()));
        plots = bench->findChild<TrainPlots*>();
        QVERIFY(plots);
    }
    void cleanup() { bench.reset(); }

    void log_keeps_every_report_while_there_is_room()
    {
        TrainLog log(100);
        for (int step = 5; step <= 500; step += 5) log.append(pointAt(step));
        QCOMPARE(log.size(), std::size_t(100));
        QCOMPARE(log.step().front(), 5.0);
        QCOMPARE(log.step().back(), 500.0);
        QCOMPARE(log.tokens().size(), std::size_t(3));
        QCOMPARE(log.token("french")->norm.size(), std::size_t(100));
    }

    void log_thins_a_long_run_and_keeps_first_and_newest()
    {
        TrainLog log(100);
        for (int step = 1; step <= 12345; ++step) {
            log.append(pointAt(step, 20000));
            QVERIFY(log.size() <= 102);
            QCOMPARE(log.step().back(), double(step));
        }
        QVERIFY(log.size() > 45);
        QCOMPARE(log.step().front(), 1.0);
        QVERIFY(std::is_sorted(log.step().begin(), log.step().end()));
        QCOMPARE(log.loss()[10], 1.0 / log.step()[10]);
    }

    void log_does_not_lose_a_token_that_is_in_every_second_batch()
    {
        TrainLog log(10);
        for (int step = 1; step <= 160; ++step) {
            lab::TrainPoint point = pointAt(step);
            if (step % 2 == 1) point.tokens[1].loss = missing;
            log.append(point);
        }
        const std::vector<double>& loss = log.token("french")->loss;
        QVERIFY(std::count_if(loss.begin(), loss.end(), [](double v) { return std::isnan(v); }) <= 1);
        QCOMPARE(log.token("french")->last_loss, 2.0 / 160);
    }

    void log_accepts_tokens_that_appear_later_and_new_runs()
    {
        TrainLog log(10);
        lab::TrainPoint point = pointAt(1);
        point.tokens.resize(1);
        log.append(point);
        log.append(pointAt(2));
        QVERIFY(std::isnan(log.token("french")->loss[0]));
        QCOMPARE(log.token("french")->loss[1], 1.0);
        log.append(pointAt(2));
        QCOMPARE(log.size(), std::size_t(2));
        log.append(pointAt(1));
        QCOMPARE(log.size(), std::size_t(1));
        QCOMPARE(log.rowNear(100), 0);
        QCOMPARE(TrainLog().rowNear(3), -1);
    }

    void eta_counts_from_where_a_resumed_run_began()
    {
        TrainLog log;
        lab::TrainPoint point = pointAt(400);
        point.seconds = 1;
        log.append(point);
        QVERIFY(log.eta() < 0);
        point = pointAt(450);
        point.seconds = 6;
        log.append(point);
        QCOMPARE(log.eta(), 5.0);
    }

    void smoothing_starts_at_the_first_value_and_skips_gaps()
    {
        const std::vector<double> values{missing, 4, missing, 2, 2};
        QVERIFY(std::isnan(smoothed(values, 0.5)[0]));
        QCOMPARE(smoothed(values, 0.9)[1], 4.0);
        QVERIFY(std::isnan(smoothed(values, 0.9)[2]));
        // (0.5 * 0.5 * 4 + 0.5 * 2) / 0.75
        QCOMPARE(smoothed(values, 0.5)[3], 2.0 / 0.75);
        QCOMPARE(smoothed(values, 0)[4], 2.0);
    }

    void token_model_is_a_sound_item_model()
    {
        TokenTraceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TrainLog log;
        lab::TrainPoint point = pointAt(1);
        point.tokens.resize(1);
        log.append(point);
        model.update(log);
        QCOMPARE(model.rowCount(), 1);
        log.append(pointAt(2));
        model.update(log);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf("lower_case"), 2);
        log.clear();
        model.update(log);
        QCOMPARE(model.rowCount(), 0);
        log.append(pointAt(1));
        model.update(log);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(0, TokenTraceModel::Nearest).data().toString().contains("German"));
    }

    void points_stream_into_curves_and_table()
    {
        QTest::mouseClick(bench->findChild<QPushButton*>("start"), Qt::LeftButton);
        for (int step = 5; step <= 250; step += 5) bench->point(pointAt(step));
        QTRY_VERIFY(plots->lossGraph("german"));
        QTRY_COMPARE(plots->lossGraph("german")->dataCount(), 50);
        QTRY_COMPARE(plots->lossGraph({})->dataCount(), 50);
        QCOMPARE(plots->lossGraph("german")->name(), QString("German"));
        auto* table = bench->findChild<QTableView*>("tokens");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, TokenTraceModel::Name).data().toString(), QString("German"));
        QCOMPARE(table->model()->index(0, TokenTraceModel::Norm).data().toString(), bench->locale().toString(1.25));
        QCOMPARE(bench->findChild<QProgressBar*>()->value(), 250);
        QVERIFY(bench->findChild<QLabel*>("eta")->text().contains("25"));
        QVERIFY(plots->lossRect()->axis(QCPAxis::atBottom)->range().upper >= 250);
    }

    void a_point_costs_less_than_a_millisecond_and_replots_are_few()
    {
        bench->setRunning(true);
        QCoreApplication::processEvents();
        const int before = plots->replots();
        QElapsedTimer clock;
        clock.start();
        const std::clock_t start = std::clock(); // processor time: the machine may be shared
        for (int step = 1; step <= 3000; ++step) bench->point(pointAt(step, 3000));
        const double milliseconds = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(milliseconds < 3000, qPrintable(QString::number(milliseconds)));
        QTest::qWait(400);
        // At most 15 a second since the first point, and a few for what was due before.
        QVERIFY(plots->replots() - before <= 15 * clock.elapsed() / 1000 + 4);
    }

    void log_scale_toggles_by_key()
    {
        bench->setRunning(true);
        for (int step = 5; step <= 100; step += 5) bench->point(pointAt(step));
        auto* box = bench->findChild<QCheckBox*>("logScale");
        QCOMPARE(plots->lossRect()->axis(QCPAxis::atLeft)->scaleType(), QCPAxis::stLinear);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(plots->lossRect()->axis(QCPAxis::atLeft)->scaleType(), QCPAxis::stLogarithmic);
        QTRY_VERIFY(plots->lossRect()->axis(QCPAxis::atLeft)->range().lower > 0);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(plots->lossRect()->axis(QCPAxis::atLeft)->scaleType(), QCPAxis::stLinear);
    }

    void smoothing_slider_changes_the_strong_curve()
    {
        bench->setRunning(true);
        for (int step = 5; step <= 100; step += 5) bench->point(pointAt(step));
        QTRY_VERIFY(plots->lossGraph("german"));
        bench->findChild<QSlider*>("smoothing")->setValue(0);
        QTRY_COMPARE(plots->lossGraph("german")->dataMainValue(19), 2.0 / 100);
        bench->findChild<QSlider*>("smoothing")->setValue(99);
        QTRY_VERIFY(plots->lossGraph("german")->dataMainValue(19) > 3.0 / 100);
    }

    void start_carries_the_form()
    {
        auto* picker = bench->findChild<BehaviorPicker*>();
        // A click on the check box of the second behaviour unticks it.
        QTreeWidgetItem* french = picker->tree()->topLevelItem(0)->child(1);
        picker->tree()->setCurrentItem(french);
        QTest::keyClick(picker->tree(), Qt::Key_Space);
        QCOMPARE(picker->allBox()->checkState(), Qt::PartiallyChecked);
        lab::TrainSettings settings;
        settings.steps = 123;
        settings.batch = 17;
        settings.learning_rate = 3e-4;
        settings.weight_decay = 0.02;
        settings.warmup = 0.25;
        settings.clip = 0.5;
        settings.temperature = 4;
        settings.seed = 1234567890123456789ull;
        settings.report_every = 7;
        bench->findChild<SettingsForm*>()->setSettings(settings);
        QSignalSpy started(bench.get(), &TrainBench::startRequested);
        QTest::mouseClick(bench->findChild<QPushButton*>("start"), Qt::LeftButton);
        QCOMPARE(started.count(), 1);
        const auto request = started.first().first().value<lab::TrainRequest>();
        QCOMPARE(request.behaviors, (std::vector<std::string>{"german", "lower_case"}));
        QVERIFY(request.operator_name.empty());
        QCOMPARE(request.settings.steps, 123);
        QCOMPARE(request.settings.batch, 17);
        QCOMPARE(request.settings.learning_rate, 3e-4);
        QCOMPARE(request.settings.weight_decay, 0.02);
        QCOMPARE(request.settings.warmup, 0.25);
        QCOMPARE(request.settings.clip, 0.5);
        QCOMPARE(request.settings.temperature, 4.0);
        QCOMPARE(request.settings.seed, settings.seed);
        QCOMPARE(request.settings.report_every, 7);
    }

    void a_category_and_all_are_ticked_at_once()
    {
        auto* picker = bench->findChild<BehaviorPicker*>();
        QCOMPARE(picker->checked().size(), std::size_t(3));
        QTest::mouseClick(picker->allBox(), Qt::LeftButton, {}, QPoint(8, picker->allBox()->height() / 2));
        QCOMPARE(picker->checked().size(), std::size_t(0));
        QVERIFY(!bench->findChild<QPushButton*>("start")->isEnabled());
        picker->tree()->setCurrentItem(picker->tree()->topLevelItem(0));
        QTest::keyClick(picker->tree(), Qt::Key_Space);
        QCOMPARE(picker->checked(), (std::vector<std::string>{"german", "french"}));
        QVERIFY(bench->findChild<QPushButton*>("start")->isEnabled());
    }

    void the_operator_is_asked_for_without_behaviours()
    {
        auto* picker = bench->findChild<BehaviorPicker*>();
        QTest::mouseClick(picker->operatorButton(), Qt::LeftButton, {},
                          QPoint(8, picker->operatorButton()->height() / 2));
        QCOMPARE(bench->request().operator_name, std::string("<and>"));
        QVERIFY(bench->request().behaviors.empty());
        QVERIFY(!picker->tree()->isEnabled());
    }

    void presets_fill_the_form()
    {
        auto* form = bench->findChild<SettingsForm*>();
        form->presets()->setCurrentIndex(1);
        QCOMPARE(form->settings().learning_rate, 1e-4);
        QCOMPARE(form->settings().temperature, 10.0);
        QCOMPARE(form->presets()->currentIndex(), 1);
        form->presets()->setCurrentIndex(0);
        QCOMPARE(form->settings().learning_rate, lab::TrainSettings{}.learning_rate);
        auto changed = form->settings();
        changed.temperature = 3;
        form->setSettings(changed);
        QCOMPARE(form->presets()->currentIndex(), 2);
    }

    void magnitudes_are_typed_and_stepped()
    {
        MagnitudeSpinBox box(0, 10);
        box.setLocale(QLocale::c());
        box.setValue(0.01);
        box.stepBy(1);
        QVERIFY(std::abs(box.value() - 0.02) < 1e-12);
        box.stepBy(-2);
        QVERIFY(std::abs(box.value() - 0.005) < 1e-12);
        box.selectAll();
        QTest::keyClicks(&box, "3e-4");
        QVERIFY(std::abs(box.value() - 3e-4) < 1e-12);
        QCOMPARE(box.text(), QString("3e-4"));
    }

    void buttons_follow_the_state()
    {
        auto* start = bench->findChild<QPushButton*>("start");
        auto* pause = bench->findChild<QPushButton*>("pause");
        auto* resume = bench->findChild<QPushButton*>("resume");
        auto* stop = bench->findChild<QPushButton*>("stop");
        QSignalSpy paused(bench.get(), &TrainBench::pauseRequested), resumed(bench.get(), &TrainBench::resumeRequested),
            stopped(bench.get(), &TrainBench::stopRequested);
        QVERIFY(start->isEnabled() && !pause->isEnabled() && !stop->isEnabled() && !resume->isVisible());
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(bench->state(), TrainBench::State::running);
        QVERIFY(!start->isEnabled() && pause->isEnabled() && stop->isEnabled());
        QVERIFY(!bench->findChild<SettingsForm*>()->isEnabled());
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(paused.count(), 1);
        QVERIFY(resume->isVisible() && !pause->isVisible());
        QTest::mouseClick(resume, Qt::LeftButton);
        QCOMPARE(resumed.count(), 1);
        QCOMPARE(bench->state(), TrainBench::State::running);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        QVERIFY(!stop->isEnabled() && !pause->isEnabled() && !start->isEnabled());
        lab::JobEnd end;
        end.cancelled = true;
        bench->ended(end);
        QCOMPARE(bench->state(), TrainBench::State::idle);
        QVERIFY(start->isEnabled());
    }

    void an_error_is_shown_once_and_the_bench_goes_on()
    {
        QTest::mouseClick(bench->findChild<QPushButton*>("start"), Qt::LeftButton);
        lab::JobEnd end;
        end.error = "The data file is damaged (x.jsonl, line 3). Check it.";
        bench->ended(end);
        bool found = false;
        for (const QLabel* label : bench->findChildren<QLabel*>()) found |= label->text().contains("line 3");
        QVERIFY(found);
        QVERIFY(bench->findChild<QPushButton*>("start")->isEnabled());
    }

    void hovering_reads_out_the_step_and_a_row_makes_its_curve_stand_out()
    {
        bench->setRunning(true);
        for (int step = 5; step <= 100; step += 5) bench->point(pointAt(step));
        QTRY_VERIFY(plots->lossGraph("french"));
        QTest::qWait(150);
        auto* table = bench->findChild<QTableView*>("tokens");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, 1)).center());
        QVERIFY(plots->lossGraph("french")->pen().widthF() > plots->lossGraph("german")->pen().widthF());
        QSignalSpy hovered(plots, &TrainPlots::hovered);
        const double x = plots->lossRect()->axis(QCPAxis::atBottom)->coordToPixel(51);
        QTest::mouseMove(plots, QPoint(int(x), plots->lossRect()->center().y()));
        QTRY_VERIFY(!hovered.isEmpty());
        const QString text = hovered.last().first().toString();
        QVERIFY2(text.contains("50") && text.contains("French"), qPrintable(text));
    }

    void the_wheel_zooms_and_a_double_click_resets()
    {
        bench->setRunning(true);
        for (int step = 5; step <= 100; step += 5) bench->point(pointAt(step));
        QTest::qWait(200);
        QCPAxis* axis = plots->lossRect()->axis(QCPAxis::atBottom);
        const double all = axis->range().size();
        const QPoint middle = plots->lossRect()->center();
        QWheelEvent wheel(middle, plots->mapToGlobal(middle), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(plots, &wheel);
        QVERIFY(axis->range().size() < all);
        bench->point(pointAt(105)); // does not take the view away
        QTest::qWait(200);
        QVERIFY(axis->range().size() < all);
        QTest::mouseDClick(plots, Qt::LeftButton, {}, middle);
        QTRY_COMPARE(axis->range().upper, 105.0);
        plots->setFocus();
        QTest::keyClick(plots, Qt::Key_Plus);
        QVERIFY(axis->range().size() < 95);
        QVERIFY(plots->lossRect()->axis(QCPAxis::atLeft)->range().lower > 0);
        QTest::keyClick(plots, Qt::Key_Home);
        QTRY_COMPARE(axis->range().upper, 105.0);
    }

    void samples_are_read_newest_first_and_paged()
    {
        auto* pane = bench->findChild<SamplePane*>();
        lab::TrainSample sample{
            5, "german", "A <fox>?", "Der Fuchs.", {{"german", "German", "language", true, "German", ""}}};
        bench->sample(sample);
        sample.step = 10;
        sample.answer = "Ein Fuchs.";
        sample.badges = {{"words", "Words", "words", false, "2 words", "10-20 words"}};
        bench->sample(sample);
        QVERIFY(pane->text().contains("Ein Fuchs.") && pane->text().contains("A <fox>?"));
        QVERIFY(pane->text().contains(QStringLiteral("✗ Words: 2 words, wanted 10-20 words")));
        const auto buttons = pane->findChildren<QAbstractButton*>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QVERIFY(pane->text().contains("Der Fuchs."));
    }

    void exports_are_whole_files()
    {
        bench->setRunning(true);
        for (int step = 5; step <= 100; step += 5) bench->point(pointAt(step));
        QTest::qWait(150);
        QTemporaryDir folder;
        const QString base = folder.filePath("curves");
        QCOMPARE(bench->saveCurves(base + ".csv"), QString());
        const QList<QByteArray> lines = contents(base + ".csv").trimmed().split('\n');
        QCOMPARE(lines.size(), 21);
        QCOMPARE(lines[0].count(','), lines[20].count(','));
        QVERIFY(lines[0].startsWith("step,seconds,learning_rate,gradient_norm,loss,german loss"));
        for (const char* ending : {".svg", ".pdf", ".png"}) QCOMPARE(bench->savePlots(base + ending), QString());
        QSvgRenderer svg(base + ".svg");
        QVERIFY(svg.isValid());
        QVERIFY(contents(base + ".svg").contains("German")); // its legend
        QVERIFY(contents(base + ".pdf").startsWith("%PDF") && contents(base + ".pdf").contains("%%EOF"));
        QImage png(base + ".png");
        QVERIFY(png.width() >= 1000);
        QVERIFY(!bench->savePlots(base + ".doc").isEmpty());
        QVERIFY(!bench->savePlots(base + ".csv/inside_a_file.png").isEmpty());
        QCOMPARE(plots->theme().background, plots->palette().color(QPalette::Base)); // the screen keeps its colours
    }

    void colours_follow_the_palette()
    {
        const QPalette before = bench->palette();
        bench->setPalette(darkPalette());
        QTRY_VERIFY(plots->theme().dark);
        bench->setPalette(lightPalette());
        QTRY_VERIFY(!plots->theme().dark);
        bench->setPalette(before);
    }

    void every_control_has_a_name()
    {
        for (const QWidget* widget : bench->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_")) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool inner = qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
                               qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                               qobject_cast<const QLabel*>(widget) || // its text is its name
                               widget->inherits("QSplitterHandle") || widget->inherits("QScrollBar") ||
                               widget->inherits("QHeaderView") || widget->inherits("QMenu") ||
                               widget->inherits("QSplitter") || widget->inherits("QTableCornerButton");
            QVERIFY2(named || inner, widget->metaObject()->className());
        }
    }

private:
    std::unique_ptr<TrainBench> bench;
    TrainPlots* plots = nullptr;
};

QTEST_MAIN(TrainBenchTest)
#include "train_bench_test.moc"
