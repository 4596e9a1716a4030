// Trainings that are judged on held-out examples, and sweeps, in the window with mouse and keyboard.
#include "app/job_bridge.h"
#include "app/library_host.h"
#include "app/message_bar.h"
#include "app/trainings_host.h"
#include "app/workbench.h"

#include "core/lab/held_out.h"
#include "widgets/shared/job_controls.h"
#include "widgets/shared/notice_label.h"
#include "widgets/train/curve_legend.h"
#include "widgets/train/sample_pane.h"
#include "widgets/train/sweep_sheet.h"
#include "widgets/train/train_bench.h"
#include "widgets/train/train_curves.h"
#include "widgets/train/train_plots.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
}

class JudgedTrainingWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    TrainBench* train() const { return window_->train(); }
    TrainPlots* plots() const { return train()->findChild<TrainPlots*>(); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = train()->findChild<Widget*>(name);
        Q_ASSERT(found);
        return found;
    }
    lab::TrainRequest request(int steps) const
    {
        lab::TrainRequest request;
        request.behaviors = {"german", "json"};
        request.settings.steps = steps;
        request.settings.batch = 4;
        request.settings.report_every = 1;
        return request;
    }
    void start()
    {
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended);
        train()->start(); // past the question what it replaces
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        const auto end = ended[0][0].value<lab::JobEnd>();
        QVERIFY2(end.done, end.error.english().c_str());
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        window_ = std::make_unique<Workbench>(
            Workbench::Setup{{}, folder_.filePath("data/steerdeck/session.json"), true, {}});
        window_->resize(1280, 800);
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window_->bench(), Bench::train);
    }

    void held_out_curves_stand_beside_the_losses()
    {
        train()->setRequest(request(20));
        auto* share = child<QSpinBox>("holdOut");
        share->setFocus();
        share->selectAll();
        QTest::keyClicks(share, "20");
        QCOMPARE(train()->heldOut().share, 0.2);
        start();
        const auto& held = train()->log().heldOut();
        QCOMPARE(held.step.front(), 0.0);
        QCOMPARE(held.step.back(), 20.0);
        QVERIFY(held.best >= 0);
        QTRY_VERIFY(plots()->heldOutGraph()->data()->size() == int(held.step.size()));
        QVERIFY(plots()->showsAccuracy());
        QVERIFY(plots()->readoutAt(10).contains("held out"));
        QVERIFY(train()->findChild<NoticeLabel*>("trainNotice") ||
                train()->findChild<JobControls*>()->findChild<NoticeLabel*>()->text().contains("held-out loss"));
        QVERIFY(!train()->findChild<SamplePane*>()->findChildren<QWidget*>().isEmpty());
        // Shown again from its record.
        QSignalSpy read(window_->trainings(), &TrainingsHost::curveRead);
        window_->trainings()->list(window_->host()->lab());
        const auto records = window_->host()->lab()->trainings().records;
        train()->showRecord(QString::fromStdString(records.front().folder.string()));
        QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, patience);
        QCOMPARE(train()->log().heldOut().step.back(), 20.0);
    }

    void a_curve_is_isolated_by_a_click_on_its_name()
    {
        auto* legend = train()->findChild<CurveLegend*>();
        QTRY_COMPARE(legend->buttons().size(), 4); // both tokens, the mean, what is held out
        QVERIFY(legend->isVisible());
        QToolButton* german = legend->buttons()[0];
        QTest::mouseClick(german, Qt::LeftButton);
        QTRY_VERIFY(plots()->lossGraph("german")->visible() && !plots()->lossGraph("json")->visible());
        QVERIFY(!plots()->lossGraph({})->visible());
        QTest::mouseClick(legend->buttons()[3], Qt::LeftButton);
        QVERIFY(!german->isChecked());
        QTRY_VERIFY(plots()->heldOutGraph()->visible() && !plots()->lossGraph("german")->visible());
        legend->buttons()[3]->setFocus();
        QTest::keyClick(legend->buttons()[3], Qt::Key_Space);
        QTRY_VERIFY(plots()->lossGraph("german")->visible() && plots()->lossGraph("json")->visible());
    }

    void a_box_is_zoomed_into_and_logarithmic_ticks_are_round()
    {
        QCPAxis* steps = plots()->lossRect()->axis(QCPAxis::atBottom);
        const QCPRange before = steps->range();
        const QRect rect = plots()->lossRect()->rect();
        const QPoint from = rect.topLeft() + QPoint(rect.width() / 4, rect.height() / 4), to = rect.center();
        QTest::mousePress(plots(), Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(plots(), (from + to) / 2);
        QTest::mouseMove(plots(), to);
        QTest::mouseRelease(plots(), Qt::LeftButton, Qt::ShiftModifier, to);
        QTRY_VERIFY(steps->range().size() < before.size() * 0.5);
        QTest::mouseDClick(plots(), Qt::LeftButton, {}, rect.center());
        QTRY_VERIFY(steps->range().size() > before.size() * 0.9);
        QCPAxis* loss = plots()->lossRect()->axis(QCPAxis::atLeft);
        plots()->setLogarithmic(TrainPlots::Axis::loss, true);
        plots()->replot();
        loss->setRange(0.013, 4.2);
        plots()->replot(QCustomPlot::rpImmediateRefresh);
        for (const QString& label : loss->tickVectorLabels())
            QVERIFY2(QStringList({"0.001", "0.01", "0.02", "0.05", "0.1", "0.2", "0.5", "1", "2", "5", "10"})
                         .contains(label),
                     qPrintable(label));
        plots()->setLogarithmic(TrainPlots::Axis::loss, false);
    }

    void a_training_ends_early_on_it()
    {
        auto asked = request(60);
        asked.settings.learning_rate = 10; // far too high
        asked.settings.warmup = 0;
        train()->setRequest(asked);
        child<QSpinBox>("patience")->setValue(2);
        start();
        QVERIFY(train()->log().step().back() < 60);
        child<QSpinBox>("patience")->setValue(0);
    }

    void another_way_to_steer_has_the_same_curves()
    {
        auto* what = child<QComboBox>("what");
        what->setFocus();
        QTest::keyClick(what, Qt::Key_Home);
        QVERIFY(child<QToolButton>("openSweep")->isVisible());
        for (int i = 0; i < what->count() && what->currentData().toString() != "lm_steer"; ++i)
            QTest::keyClick(what, Qt::Key_Down);
        QVERIFY(child<QSpinBox>("holdOut")->isVisible());
        QVERIFY(!child<QToolButton>("openSweep")->isVisible()); // of tokens alone
        lab::MethodRequest asked;
        asked.method = "lm_steer";
        asked.behaviors = {"german", "json"};
        asked.settings.steps = 10;
        asked.settings.batch = 4;
        asked.settings.report_every = 1;
        train()->setRequest(asked);
        child<QSpinBox>("holdOut")->setValue(20);
        start();
        const auto& held = train()->log().heldOut();
        QCOMPARE(held.step.back(), 10.0);
        QTRY_VERIFY(plots()->heldOutGraph()->data()->size() == int(held.step.size()));
        QVERIFY(plots()->showsAccuracy());
        QVERIFY(train()->findChild<JobControls*>()->findChild<NoticeLabel*>()->text().contains("held-out loss"));
        // What is measured in one go has nothing to hold out.
        for (int i = 0; i < what->count() && what->currentData().toString() != "caa"; ++i) {
            what->setFocus();
            QTest::keyClick(what, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        }
        QCOMPARE(what->currentData().toString(), QString("caa"));
        QVERIFY(!child<QSpinBox>("holdOut")->isVisible());
        QVERIFY(!train()->heldOut().on());
        QTest::keyClick(what, Qt::Key_Home);
    }

    void several_settings_are_swept_and_the_best_one_used()
    {
        train()->setRequest(request(4));
        QTest::mouseClick(child<QToolButton>("openSweep"), Qt::LeftButton);
        SweepSheet* sheet = train()->sweepSheet();
        QVERIFY(sheet->isVisible());
        auto* rates = sheet->findChild<QLineEdit*>("sweepRates");
        auto* begin = sheet->findChild<QPushButton*>("sweepStart");
        QTest::keyClicks(rates, "0.00001 fast");
        QVERIFY(!begin->isEnabled());
        QVERIFY(sheet->findChild<QLabel*>("sweepCount")->text().contains("no number"));
        rates->selectAll();
        QTest::keyClicks(rates, "0.00001 0.02");
        QVERIFY(begin->isEnabled());
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended);
        QTest::mouseClick(begin, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QTRY_COMPARE(sheet->table()->rowCount(), 2);
        QCOMPARE(sheet->table()->item(1, 7)->text(), QString("best"));
        QCOMPARE(sheet->table()->item(0, 7)->text(), QString("done"));
        auto* use = sheet->findChild<QPushButton*>("sweepUse");
        QVERIFY(!use->isEnabled());
        QTest::mouseClick(sheet->table()->viewport(), Qt::LeftButton, {},
                          sheet->table()->visualItemRect(sheet->table()->item(1, 0)).center());
        QSignalSpy used(window_->library(), &LibraryHost::used);
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(used.count(), 1, patience);
        QTRY_VERIFY(window_->offers()->text().contains("german"));
        // The same again trains nothing.
        QTest::mouseClick(begin, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 30000);
        sheet->close();
    }
};

QTEST_MAIN(JudgedTrainingWindowTest)
#include "judged_training_window_test.moc"
