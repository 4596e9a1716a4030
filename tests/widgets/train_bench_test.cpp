#include "widgets/plots/plot.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/theme.h"
#include "widgets/train/behavior_picker.h"
#include "widgets/train/data_sheet.h"
#include "widgets/train/sample_pane.h"
#include "widgets/train/settings_form.h"
#include "widgets/train/token_trace_model.h"
#include "widgets/train/train_bench.h"
#include "widgets/train/train_log.h"
#include "widgets/train/train_plots.h"
#include "widgets/train/training_list_model.h"
#include "widgets/train/training_pane.h"
#include "widgets/train/word_history_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QWheelEvent>

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
    return {{"german", "German", "language", false, false, {}},
            {"french", "French", "language", true, false, {}},
            {"lower_case", "Lower case", "case", true, false, {}}};
}

/// German's token is shipped, French's the user's own.
std::vector<lab::BehaviorInfo> withTokens()
{
    std::vector<lab::BehaviorInfo> behaviors = someBehaviors();
    behaviors[0].has_token = behaviors[0].shipped_token = true;
    behaviors[1].has_token = behaviors[1].own_token = true;
    return behaviors;
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
        token.cosine_to_start = 1 - 0.001 * step;
        token.nearest = {{" German", 7, 0.8, 1.0}, {" in", 8, 0.4, 1.2}};
        point.tokens.push_back(token);
    }
    return point;
}

std::vector<lab::TrainingInfo> someTrainings()
{
    lab::TrainingInfo first;
    first.folder = "/runs/a";
    first.started = "2026-11-21 18:31";
    first.behaviors = {"german", "french"};
    first.steps = 500;
    first.final_loss = 0.125;
    first.finished = true;
    lab::TrainingInfo second = first;
    second.folder = "/runs/b";
    second.behaviors = {"<set>"};
    second.settings.seed = 7;
    second.steps = 40;
    second.finished = false;
    lab::TrainingInfo third = first;
    third.folder = "/runs/c";
    third.method = "lm_steer";
    third.behaviors = {"german"};
    return {first, second, third};
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

    void each_axis_becomes_logarithmic_by_key()
    {
        bench->setRunning(true);
        for (int step = 5; step <= 100; step += 5) bench->point(pointAt(step));
        auto* button = bench->findChild<QToolButton*>("logAxes");
        QCPAxis* loss = plots->lossRect()->axis(QCPAxis::atLeft);
        QCPAxis* steps = plots->lossRect()->axis(QCPAxis::atBottom);
        QCOMPARE(loss->scaleType(), QCPAxis::stLinear);
        const auto press = [&](Qt::Key key) {
            QTimer::singleShot(0, button, [&] { QTest::keyClick(button->menu(), key); });
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        };
        press(Qt::Key_L);
        QTRY_COMPARE(loss->scaleType(), QCPAxis::stLogarithmic);
        QTRY_VERIFY(loss->range().lower > 0);
        press(Qt::Key_S);
        QTRY_COMPARE(steps->scaleType(), QCPAxis::stLogarithmic);
        QTRY_VERIFY(steps->range().lower > 0);
        QTRY_COMPARE(steps->range().upper, 100.0);
        // A narrow axis still has numbers on it.
        QTRY_VERIFY(loss->tickVectorLabels().size() >= 2);
        press(Qt::Key_L);
        QTRY_COMPARE(loss->scaleType(), QCPAxis::stLinear);
        QVERIFY(plots->logarithmic(TrainPlots::Axis::steps) && !plots->logarithmic(TrainPlots::Axis::gradient));
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
        QTreeWidgetItem* french = picker->findChild<QTreeWidget*>()->topLevelItem(0)->child(1);
        picker->findChild<QTreeWidget*>()->setCurrentItem(french);
        QTest::keyClick(picker->findChild<QTreeWidget*>(), Qt::Key_Space);
        QCOMPARE(picker->findChild<QCheckBox*>("allBehaviors")->checkState(), Qt::PartiallyChecked);
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
        QTest::mouseClick(picker->findChild<QCheckBox*>("allBehaviors"), Qt::LeftButton, {},
                          QPoint(8, picker->findChild<QCheckBox*>("allBehaviors")->height() / 2));
        QCOMPARE(picker->checked().size(), std::size_t(0));
        QVERIFY(!bench->findChild<QPushButton*>("start")->isEnabled());
        picker->findChild<QTreeWidget*>()->setCurrentItem(picker->findChild<QTreeWidget*>()->topLevelItem(0));
        QTest::keyClick(picker->findChild<QTreeWidget*>(), Qt::Key_Space);
        QCOMPARE(picker->checked(), (std::vector<std::string>{"german", "french"}));
        QVERIFY(bench->findChild<QPushButton*>("start")->isEnabled());
    }

    void every_operator_can_be_chosen_by_key_and_is_asked_for_without_behaviours()
    {
        auto* picker = bench->findChild<BehaviorPicker*>();
        picker->findChild<QComboBox*>("what")->setFocus();
        QStringList chosen;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(picker->findChild<QComboBox*>("what"), Qt::Key_Down);
            chosen << QString::fromStdString(bench->request().operator_name);
            QVERIFY(bench->request().behaviors.empty());
            QVERIFY(!picker->findChild<QTreeWidget*>()->isEnabled());
            QVERIFY(!bench->methodRequest());
        }
        QCOMPARE(chosen, QStringList({"<and>", "<set>", "<or>", "<not>"}));
        QVERIFY(!picker->explanation().isEmpty());
    }

    void another_way_to_steer_is_asked_for_with_settings_of_its_own()
    {
        lab::TrainSettings suited;
        suited.learning_rate = 0.02;
        suited.steps = 77;
        bench->setMethodSettings("lm_steer", suited);
        auto* picker = bench->findChild<BehaviorPicker*>();
        auto* form = bench->findChild<SettingsForm*>();
        QTest::keyClick(picker->findChild<QTreeWidget*>(), Qt::Key_Home);
        picker->setChecked({"german"});
        picker->findChild<QComboBox*>("what")->setFocus();
        for (int i = 0; i < 6; ++i) QTest::keyClick(picker->findChild<QComboBox*>("what"), Qt::Key_Down);
        QVERIFY(bench->methodRequest());
        QCOMPARE(bench->methodRequest()->method, std::string("lm_steer"));
        QCOMPARE(bench->methodRequest()->settings.learning_rate, 0.02);
        QCOMPARE(bench->methodRequest()->settings.steps, 77);
        QCOMPARE(form->differences(), 0);
        QVERIFY(picker->findChild<QTreeWidget*>()->isEnabled());
        QVERIFY(!bench->findChild<QPushButton*>("measure")->isEnabled());
        QSignalSpy started(bench.get(), &TrainBench::startRequested),
            other(bench.get(), &TrainBench::startMethodRequested);
        QTest::mouseClick(bench->findChild<QPushButton*>("start"), Qt::LeftButton);
        QCOMPARE(started.count(), 0);
        QCOMPARE(other.count(), 1);
        const auto request = other.first().first().value<lab::MethodRequest>();
        QCOMPARE(request.behaviors, std::vector<std::string>{"german"});
        bench->setRunning(false);
        // Of CAA only the seed is left to choose; tokens find their own settings again.
        picker->setMethod("caa");
        int fields = 0;
        for (const QAbstractSpinBox* box : form->findChildren<QAbstractSpinBox*>()) fields += box->isVisible() ? 1 : 0;
        QCOMPARE(fields, 0);
        picker->setOperator("");
        QCOMPARE(bench->request().settings.learning_rate, lab::TrainSettings{}.learning_rate);
        bench->setRequest(request);
        QCOMPARE(picker->method(), std::string("lm_steer"));
    }

    void work_without_curves_tells_how_far_it_is()
    {
        auto* data = bench->findChild<QLineEdit*>("data");
        bench->findChild<BehaviorPicker*>()->setMethod("caa");
        QVERIFY(!data->isEnabled());
        bench->setRunning(true);
        bench->progress({"Measuring directions", 3, 18, 1.0, 0});
        QTRY_VERIFY(bench->findChild<QLabel*>("eta")->text().contains("3 of 18"));
        QCOMPARE(bench->findChild<QProgressBar*>()->maximum(), 18);
        lab::TrainDone done;
        done.tokens = {"german"};
        done.final_loss = missing;
        bench->done(done);
        bench->ended({true, false, {}});
        bool told = false;
        for (const QLabel* label : bench->findChildren<QLabel*>())
            told |= label->text().contains("experiments") && label->text().contains("German");
        QVERIFY(told);
        bench->setNeedsData(true);
        QVERIFY(data->toolTip().contains("needs one"));
    }

    void the_papers_steps_follow_the_behaviours_and_the_batch()
    {
        auto* form = bench->findChild<SettingsForm*>();
        form->findChild<QComboBox*>("presets")->setFocus();
        QTest::keyClick(form->findChild<QComboBox*>("presets"), Qt::Key_Down);
        QVERIFY(form->findChild<QComboBox*>("presets")->currentText().contains("2601.05062"));
        const lab::TrainSettings paper = form->settings();
        QCOMPARE(paper.learning_rate, 1e-4);
        QCOMPARE(paper.weight_decay, 1e-3);
        QCOMPARE(paper.warmup, 0.1);
        QCOMPARE(paper.clip, 1.0);
        QCOMPARE(paper.temperature, 10.0);
        QCOMPARE(paper.orthogonality, 0.5);
        QCOMPARE(paper.steps, 3 * 100000 / 16); // 3 behaviours, 2 epochs of 50 000 examples, 16 a step
        QCOMPARE(form->differences(), 0);
        bench->findChild<BehaviorPicker*>()->setChecked({"german"});
        QCOMPARE(form->settings().steps, 100000 / 16);
        auto* batch = form->findChild<QSpinBox*>("batch");
        batch->setFocus();
        batch->selectAll();
        QTest::keyClicks(batch, "100");
        QCOMPARE(form->settings().batch, 100);
        QCOMPARE(form->settings().steps, 1000);
        QCOMPARE(form->differences(), 0);
    }

    void what_differs_from_the_preset_is_marked_and_brought_back()
    {
        auto* form = bench->findChild<SettingsForm*>();
        form->findChild<QComboBox*>("presets")->setCurrentIndex(1);
        form->findChild<QComboBox*>("presets")->setCurrentIndex(0);
        QCOMPARE(form->settings().learning_rate, lab::TrainSettings{}.learning_rate);
        auto* restore = form->findChild<QToolButton*>("restorePreset");
        QVERIFY(!restore->isVisible());
        auto* temperature = form->findChild<QDoubleSpinBox*>("temperature");
        temperature->setFocus();
        temperature->selectAll();
        QTest::keyClicks(temperature, "3");
        QCOMPARE(form->settings().temperature, 3.0);
        QCOMPARE(form->findChild<QComboBox*>("presets")->currentIndex(), 0);
        QCOMPARE(form->differences(), 1);
        QVERIFY(temperature->toolTip().contains("10"));
        int marked = 0;
        for (const QLabel* label : form->findChildren<QLabel*>()) marked += label->text().contains(QChar(0x2022));
        QCOMPARE(marked, 1);
        QVERIFY(restore->isVisible());
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(form->settings().temperature, 10.0);
        QCOMPARE(form->differences(), 0);
        auto changed = form->settings();
        changed.seed = 99; // a seed is nobody's preset
        form->setSettings(changed);
        QCOMPARE(form->differences(), 0);
    }

    void the_field_with_the_focus_is_explained()
    {
        auto* form = bench->findChild<SettingsForm*>();
        auto* help = form->findChild<QLabel*>("settingsHelp");
        const QString before = help->text();
        QVERIFY(before.contains("token"));
        bench->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.get()));
        for (QAbstractSpinBox* box : form->findChildren<QAbstractSpinBox*>()) {
            if (!box->isVisible()) continue;
            QVERIFY2(!box->whatsThis().isEmpty(), qPrintable(box->accessibleName()));
            box->setFocus();
            QTRY_COMPARE(help->text(), box->whatsThis());
        }
        bench->findChild<QLineEdit*>("data")->setFocus();
        QTRY_COMPARE(help->text(), before);
    }

    void a_behaviour_of_ones_own_is_ticked_by_hand_alone()
    {
        TrainBench other;
        std::vector<lab::BehaviorInfo> behaviors = someBehaviors();
        behaviors[1].own = true; // there may be no examples of it
        other.setBehaviors(someCategories(), behaviors);
        QCOMPARE(other.request().behaviors, (std::vector<std::string>{"german", "lower_case"}));
    }

    void at_first_only_what_has_no_token_is_ticked()
    {
        TrainBench other;
        other.setBehaviors(someCategories(), withTokens());
        QCOMPARE(other.request().behaviors, std::vector<std::string>{"lower_case"});
        auto* tree = other.findChild<QTreeWidget*>();
        QStringList marks;
        for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NoChildren); *it; ++it) marks << (*it)->text(1);
        QCOMPARE(marks, QStringList({"shipped", "own", "no token"}));
    }

    void replacing_a_token_asks_once_beside_the_button()
    {
        bench->setBehaviors(someCategories(), withTokens());
        bench->findChild<BehaviorPicker*>()->setChecked({"german", "french", "lower_case"});
        auto* start = bench->findChild<QPushButton*>("start");
        auto* question = bench->findChild<NoticeLabel*>("question");
        auto* yes = bench->findChild<QPushButton*>("confirm");
        QSignalSpy started(bench.get(), &TrainBench::startRequested);
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(started.count(), 0);
        QVERIFY(question->isVisible() && yes->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        const QString text = question->text();
        QVERIFY2(text.contains("shipped tokens: German.") && text.contains("own tokens are replaced: French."),
                 qPrintable(text));
        QVERIFY(!text.contains("Lower case")); // which has none to lose
        QTest::mouseClick(bench->findChild<QPushButton*>("cancelStart"), Qt::LeftButton);
        QVERIFY(!question->isVisible() && bench->state() == TrainBench::State::idle);
        QVERIFY(QTest::qWaitForWindowActive(bench.get()));
        QTest::keyClick(bench.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(question->isVisible());
        QTest::keyClick(start, Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QTest::mouseClick(start, Qt::LeftButton);
        QTest::mouseClick(yes, Qt::LeftButton);
        QCOMPARE(started.count(), 1);
        QCOMPARE(started[0][0].value<lab::TrainRequest>().behaviors.size(), std::size_t(3));
        QVERIFY(!question->isVisible() && bench->state() == TrainBench::State::running);
        bench->ended({true, false, {}});
        // What replaces nothing starts at once.
        bench->findChild<BehaviorPicker*>()->setChecked({"lower_case"});
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(started.count(), 2);
    }

    void an_operator_that_has_a_token_is_asked_about_too()
    {
        lab::BehaviorInfo joins;
        joins.name = joins.title = "<and>";
        joins.has_token = joins.shipped_token = true;
        bench->setOperators({joins});
        auto* question = bench->findChild<NoticeLabel*>("question");
        QSignalSpy started(bench.get(), &TrainBench::startRequested);
        bench->findChild<BehaviorPicker*>()->setOperator("<and>");
        QTest::mouseClick(bench->findChild<QPushButton*>("start"), Qt::LeftButton);
        QVERIFY(question->isVisible() && question->text().contains("<and>"));
        QCOMPARE(started.count(), 0);
        bench->findChild<BehaviorPicker*>()->setOperator("<or>"); // which has none yet
        QTest::mouseClick(bench->findChild<QPushButton*>("start"), Qt::LeftButton);
        QCOMPARE(started.count(), 1);
    }

    void another_choice_drops_the_question()
    {
        bench->setBehaviors(someCategories(), withTokens());
        bench->findChild<BehaviorPicker*>()->setChecked({"german"});
        QTest::mouseClick(bench->findChild<QPushButton*>("start"), Qt::LeftButton);
        QVERIFY(bench->findChild<NoticeLabel*>("question")->isVisible());
        bench->findChild<BehaviorPicker*>()->setChecked({"lower_case"});
        QVERIFY(!bench->findChild<NoticeLabel*>("question")->isVisible());
    }

    void a_shipped_token_is_brought_back_by_key_and_menu()
    {
        std::vector<lab::BehaviorInfo> behaviors = withTokens();
        behaviors[1].shipped_token = true; // beneath the user's own
        bench->setBehaviors(someCategories(), behaviors);
        auto* tree = bench->findChild<QTreeWidget*>();
        QSignalSpy asked(bench.get(), &TrainBench::shippedTokenRequested);
        QVERIFY(QTest::qWaitForWindowActive(bench.get()));
        tree->setFocus();
        tree->setCurrentItem(tree->topLevelItem(0)->child(0)); // German is the shipped one
        QTest::keyClick(tree, Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(asked.count(), 0);
        tree->setCurrentItem(tree->topLevelItem(0)->child(1));
        QTest::keyClick(tree, Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QString("french"));
        QCOMPARE(tree->contextMenuPolicy(), Qt::ActionsContextMenu);
        QVERIFY(tree->actions().first()->isEnabled());
    }

    void the_wheel_over_the_form_changes_nothing()
    {
        const lab::TrainRequest before = bench->request();
        const auto turn = [](QWidget* field) {
            const QPointF at = QRectF(field->rect()).center();
            QWheelEvent event(at, field->mapToGlobal(at), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &event);
        };
        for (QAbstractSpinBox* box : bench->findChildren<QAbstractSpinBox*>()) turn(box);
        for (QComboBox* box : bench->findChildren<QComboBox*>()) turn(box);
        QVERIFY(bench->request().settings == before.settings);
        QCOMPARE(bench->request().operator_name, before.operator_name);
        QVERIFY(!bench->methodRequest());
        // A field that has the focus takes it.
        QVERIFY(QTest::qWaitForWindowActive(bench.get()));
        auto* batch = bench->findChild<QSpinBox*>("batch");
        const int was = batch->value();
        batch->setFocus();
        turn(batch);
        QVERIFY(batch->value() != was);
    }

    void nothing_ticked_says_what_to_do()
    {
        bench->setEstimate("3,200 examples.");
        bench->findChild<BehaviorPicker*>()->setChecked({});
        auto* start = bench->findChild<QPushButton*>("start");
        QVERIFY(!start->isEnabled() && start->toolTip().contains("Tick"));
        QVERIFY(bench->findChild<QLabel*>("estimate")->text().contains("Tick"));
    }

    void clearing_takes_away_what_is_of_a_model()
    {
        bench->setTrainings(someTrainings());
        bench->findChild<QLineEdit*>("data")->setText("/a/b.jsonl");
        bench->setEstimate("3,200 examples.");
        lab::TrainSettings settings;
        settings.batch = 17;
        bench->findChild<SettingsForm*>()->setSettings(settings);
        bench->setRunning(true);
        for (int step = 5; step <= 50; step += 5) bench->point(pointAt(step));
        bench->sample({5, "german", "Where?", "Hier.", {}});
        bench->ended({false, false, "The disk is full."});
        QTRY_VERIFY(plots->lossGraph("german"));
        bench->clear();
        QVERIFY(bench->log().empty());
        QVERIFY(!plots->lossGraph("german") || plots->lossGraph("german")->dataCount() == 0);
        for (const char* table : {"tokens", "words", "runs"})
            QCOMPARE(bench->findChild<QTableView*>(table)->model()->rowCount(), 0);
        QVERIFY(bench->findChild<NoticeLabel*>("notice")->text().isEmpty());
        QVERIFY(bench->findChild<QLabel*>("eta")->text().isEmpty());
        QVERIFY(bench->findChild<QLineEdit*>("data")->text().isEmpty());
        QVERIFY(bench->request().behaviors.empty());
        QCOMPARE(bench->findChild<QTreeWidget*>()->topLevelItemCount(), 0);
        for (const QLabel* label : bench->findChildren<QLabel*>()) QVERIFY(!label->text().contains("3,200"));
        // A real model begins with the paper's settings, the demo with its own.
        bench->setNeedsData(true);
        QCOMPARE(bench->request().settings.learning_rate, 1e-4);
        bench->clear();
        bench->setNeedsData(false);
        QCOMPARE(bench->request().settings.batch, lab::TrainSettings{}.batch);
        QCOMPARE(bench->request().settings.learning_rate, lab::TrainSettings{}.learning_rate);
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
        lab::TrainSample sample{5,
                                "german",
                                "A <fox>?",
                                "Der Fuchs.",
                                {{"german", "German", "language", {true, behaviors::LanguageReading{"de", "de"}}}}};
        bench->sample(sample);
        sample.step = 10;
        sample.answer = "Ein Fuchs.";
        sample.badges = {{"words", "Words", "words", {false, behaviors::WordsReading{2, 10, 20}}}};
        bench->sample(sample);
        QVERIFY(pane->text().contains("Ein Fuchs.") && pane->text().contains("A <fox>?"));
        QVERIFY(pane->text().contains(QStringLiteral("✗ Words: 2 words, wanted 10-20 words")));
        QCOMPARE(pane->list()->count(), 2);
        QVERIFY(pane->list()->itemText(0).contains("5") && pane->list()->itemText(0).contains("1 of 1"));
        QVERIFY(pane->list()->currentText().contains("German") && pane->list()->currentText().contains("0 of 1"));
        const auto buttons = pane->findChildren<QAbstractButton*>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QVERIFY(pane->text().contains("Der Fuchs."));
        bench->sample(sample); // somebody looks at an older one: it stays
        QVERIFY(pane->text().contains("Der Fuchs."));
        pane->list()->setFocus();
        QTest::keyClick(pane->list(), Qt::Key_End);
        QVERIFY(pane->text().contains("Ein Fuchs."));
    }

    void cosine_to_the_start_is_shown_and_operators_say_why_there_is_none()
    {
        bench->setRunning(true);
        bench->point(pointAt(100));
        auto* table = bench->findChild<QTableView*>("tokens");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, TokenTraceModel::Cosine).data().toString(), bench->locale().toString(0.9));
        lab::TrainPoint point = pointAt(10);
        point.tokens.resize(1);
        point.tokens[0].name = "<or>";
        point.tokens[0].norm = 0.25;
        point.tokens[0].cosine_to_start = std::numeric_limits<double>::quiet_NaN();
        bench->point(point);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, TokenTraceModel::Cosine).data().toString().contains("0"));
        QVERIFY(table->model()->index(0, TokenTraceModel::Cosine).data(Qt::ToolTipRole).toString().contains("zero"));
        QVERIFY(std::isnan(bench->log().token("<or>")->cosine.back()));
        plots->setHighlighted("<or>");
        QVERIFY2(plots->readoutAt(0).contains("starts at 0"), qPrintable(plots->readoutAt(0)));
    }

    void nearest_words_are_kept_over_time()
    {
        WordHistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TrainLog log;
        for (int step = 1; step <= 6; ++step) {
            lab::TrainPoint point = pointAt(step);
            point.tokens.resize(2);
            if (step >= 4) point.tokens[0].nearest[0] = {" Deutsch", 9, 0.5, 1.0};
            log.append(point);
            model.update(log);
        }
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, WordHistoryModel::From).data().toString(), QString("4"));
        QVERIFY(model.index(2, WordHistoryModel::Word).data().toString().contains("Deutsch"));
        QCOMPARE(model.index(0, WordHistoryModel::To).data().toString(), QString("4"));
        QCOMPARE(model.index(1, WordHistoryModel::To).data().toString(), QString("6"));
        model.update(TrainLog());
        QCOMPARE(model.rowCount(), 0);
    }

    void a_row_of_the_words_reads_out_its_step()
    {
        bench->setRunning(true);
        for (int step = 5; step <= 50; step += 5) {
            lab::TrainPoint point = pointAt(step);
            if (step >= 30) point.tokens[0].nearest[0] = {" Deutsch", 9, 0.5, 1.0};
            bench->point(point);
        }
        auto* tabs = bench->findChild<QTabWidget*>("trainTabs");
        tabs->setCurrentIndex(1);
        auto* words = bench->findChild<QTableView*>("words");
        QTRY_COMPARE(words->model()->rowCount(), 4);
        QSignalSpy hovered(plots, &TrainPlots::hovered);
        words->setFocus();
        words->setCurrentIndex(words->model()->index(2, 0));
        QTest::keyClick(words, Qt::Key_Down);
        QVERIFY(!hovered.isEmpty());
        QVERIFY(hovered.last().first().toString().contains("Step 30"));
    }

    void run_list_is_a_sound_item_model()
    {
        TrainingListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBehaviors(someBehaviors());
        model.setTrainings(someTrainings());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, TrainingListModel::What).data().toString(), QString("German and 1 more"));
        QCOMPARE(model.index(1, TrainingListModel::What).data().toString(), QString("<set>"));
        QCOMPARE(model.index(2, TrainingListModel::What).data().toString(), QString("LM-Steer: German"));
        QVERIFY(model.index(1, TrainingListModel::Steps).data().toString().contains("40"));
        QCOMPARE(model.index(1, TrainingListModel::State).data().toString(), QString("unfinished"));
        QSignalSpy compared(&model, &TrainingListModel::comparedChanged);
        QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(compared.count(), 1);
        model.setTrainings({});
        QVERIFY(!model.isCompared("/runs/a"));
    }

    void earlier_runs_lie_dashed_over_the_curves_and_are_named()
    {
        bench->setTrainings(someTrainings());
        QSignalSpy asked(bench.get(), &TrainBench::curveRequested);
        auto* tabs = bench->findChild<QTabWidget*>("trainTabs");
        tabs->setCurrentIndex(2);
        auto* table = bench->findChild<QTableView*>("runs");
        table->setFocus();
        for (int row : {0, 2}) {
            table->setCurrentIndex(table->model()->index(row, 0));
            QTest::keyClick(table, Qt::Key_Space);
        }
        QCOMPARE(asked.count(), 2);
        auto curve = std::make_shared<TrainLog>();
        for (int step = 5; step <= 50; step += 5) curve->append(pointAt(step));
        bench->setCurve("/runs/a", curve);
        bench->setCurve("/runs/c", curve);
        bench->setRunning(true);
        for (int step = 5; step <= 100; step += 5) bench->point(pointAt(step));
        const auto* model = bench->findChild<TrainingPane*>()->model();
        const QString name = model->nameOf(*model->training("/runs/a"));
        QTRY_VERIFY(plots->overlayGraph(name) && plots->overlayGraph(name)->dataCount() == 10);
        QVERIFY(plots->overlayGraph(name)->pen().style() != Qt::SolidLine);
        QVERIFY(plots->overlayGraph(model->nameOf(*model->training("/runs/c")))->pen().style() !=
                plots->overlayGraph(name)->pen().style());
        QVERIFY(plots->readoutAt(3).contains(name));
        QVERIFY(!plots->readoutAt(15).contains(name)); // it ended at step 50
        QTRY_COMPARE(plots->lossGraph({})->dataCount(), 20);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!plots->overlayGraph(name));
    }

    void a_record_is_shown_again_and_its_settings_are_used()
    {
        bench->setTrainings(someTrainings());
        bench->findChild<QTabWidget*>("trainTabs")->setCurrentIndex(2);
        auto* table = bench->findChild<QTableView*>("runs");
        auto* open = bench->findChild<QPushButton*>("openRun");
        auto* use = bench->findChild<QPushButton*>("useRun");
        QVERIFY(!open->isEnabled() && !use->isEnabled());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, TrainingListModel::What)).center());
        QVERIFY(open->isEnabled() && use->isEnabled());
        QSignalSpy asked(bench.get(), &TrainBench::curveRequested);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QString("/runs/b"));
        auto curve = std::make_shared<TrainLog>();
        for (int step = 5; step <= 40; step += 5) curve->append(pointAt(step));
        bench->setCurve("/runs/b", curve);
        auto* shown = bench->findChild<QLabel*>("shownRun");
        QVERIFY(shown->isVisible());
        QVERIFY2(shown->text().contains("<set>") && shown->text().contains("unfinished"), qPrintable(shown->text()));
        QTRY_COMPARE(plots->lossGraph({})->dataCount(), 8);
        QCOMPARE(bench->findChild<QTableView*>("tokens")->model()->rowCount(), 3);
        QTest::mouseClick(use, Qt::LeftButton);
        bench->findChild<QTabWidget*>("trainTabs")->setCurrentIndex(2);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(bench->request().operator_name, std::string("<set>"));
        QCOMPARE(bench->request().settings.seed, std::uint64_t(7));
        // A training takes the place of what was shown; records rest meanwhile.
        bench->setRunning(true);
        QVERIFY(!shown->isVisible() && bench->log().empty());
        QVERIFY(!open->isEnabled() && !use->isEnabled());
    }

    void training_data_is_made_in_a_form_of_its_own()
    {
        QSignalSpy asked(bench.get(), &TrainBench::dataRequested), stopped(bench.get(), &TrainBench::dataStopRequested);
        QTest::mouseClick(bench->findChild<QToolButton*>("makeDataSheet"), Qt::LeftButton);
        auto* sheet = bench->findChild<DataSheet*>();
        QTRY_VERIFY(sheet->isVisible());
        QVERIFY(!sheet->isModal());
        auto* make = sheet->findChild<QPushButton*>("makeData");
        QVERIFY(!make->isEnabled()); // it has no file yet
        auto* out = sheet->findChild<QLineEdit*>("dataOut");
        out->setFocus();
        QTest::keyClicks(out, "/data/set.jsonl");
        QVERIFY(make->isEnabled());
        sheet->findChild<BehaviorPicker*>()->setChecked({"german"});
        sheet->findChild<QSpinBox*>("perBehavior")->setValue(30);
        sheet->findChild<QSpinBox*>("perPair")->setValue(2);
        sheet->findChild<QSpinBox*>("perTriple")->setValue(4);
        QTest::mouseClick(sheet->findChild<QCheckBox*>("heldOutInCompany"), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(sheet->findChild<QSpinBox*>("attempts")->value(), 3);
        sheet->findChild<QSpinBox*>("attempts")->setValue(5);
        sheet->findChild<QSpinBox*>("shots")->setValue(2);
        QTest::mouseClick(make, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        const auto request = asked.first().first().value<lab::DataRequest>();
        QCOMPARE(request.behaviors, std::vector<std::string>{"german"});
        QCOMPARE(request.per_behavior, 30);
        QCOMPARE(request.per_pair, 2);
        QCOMPARE(request.per_triple, 4);
        QVERIFY(request.held_out_in_company);
        QCOMPARE(request.attempts, 5);
        QCOMPARE(request.shots, 2);
        QCOMPARE(request.out, std::filesystem::path("/data/set.jsonl"));
        QVERIFY(request.prompts.empty() && sheet->running() && !make->isEnabled());
        bench->dataProgress({"Answering", 10, 30, 5.0, 0});
        QCOMPARE(sheet->findChild<QProgressBar*>()->value(), 10);
        QVERIFY(sheet->findChild<QLabel*>("dataState")->text().contains("10 of 30"));
        auto* kept = sheet->findChild<QTableWidget*>("keptCounts");
        QVERIFY(!kept->isVisible());
        bench->dataPoint({{{"german", 10, 8, 14, "German not met"}}});
        QVERIFY(kept->isVisible());
        QCOMPARE(kept->item(0, 0)->text(), QString("German"));
        QCOMPARE(kept->item(0, 1)->text(), QString("8 of 10"));
        QVERIFY(!kept->item(0, 0)->font().bold());
        QTest::mouseClick(sheet->findChild<QPushButton*>("stopData"), Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        bench->dataEnded({false, true, {}});
        QVERIFY(!sheet->running() && make->isEnabled());

        QTest::mouseClick(make, Qt::LeftButton);
        bench->dataDone({"/data/set.jsonl",
                         "/data/set.jsonl.manifest.json",
                         30,
                         27,
                         "all 30 prompts",
                         {{"german", "German not met", 2}, {"german", "cut at 256 tokens", 1}},
                         4.0,
                         {{"german", 20, 19, 22, "German not met"}, {"lower_case", 10, 1, 30, "refusal"}}});
        bench->dataEnded({true, false, {}});
        const auto summary = sheet->findChild<QLabel*>("dataSummary")->text();
        QVERIFY2(summary.contains("27 of 30") && summary.contains("does not follow"), qPrintable(summary));
        QVERIFY(summary.contains("1 of 10"));
        QCOMPARE(kept->rowCount(), 2);
        QVERIFY(kept->item(1, 0)->font().bold()); // the model does not follow it
        QCOMPARE(kept->item(1, 2)->text(), QString("refusal"));
        auto* dropped = sheet->findChild<QTableWidget*>("dropped");
        QVERIFY(dropped->isVisible());
        QCOMPARE(dropped->rowCount(), 2);
        QCOMPARE(dropped->item(0, 0)->text(), QString("German"));
        QCOMPARE(dropped->item(0, 2)->text(), QString("2"));
        QCOMPARE(bench->request().data, std::filesystem::path("/data/set.jsonl"));
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
                               widget->inherits("QSplitter") || widget->inherits("QTableCornerButton") ||
                               widget->inherits("QTabBar") || widget->isWindow() ||
                               qobject_cast<const QDialog*>(widget);
            QVERIFY2(named || inner, widget->metaObject()->className());
        }
    }

private:
    std::unique_ptr<TrainBench> bench;
    TrainPlots* plots = nullptr;
};

QTEST_MAIN(TrainBenchTest)
#include "train_bench_test.moc"
