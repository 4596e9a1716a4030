// Where adapters act, in the real workbench: nothing to look at, a training, the map, words, doses, exports.
#include "app/effects_window.h"
#include "app/job_bridge.h"
#include "app/job_set.h"
#include "app/lab_host.h"
#include "app/workbench.h"
#include "core/lab/lab.h"
#include "tests/app/bare_demo.h"

#include "widgets/adapters/dose_plot.h"
#include "widgets/adapters/effects_map.h"
#include "widgets/adapters/effects_pane.h"
#include "widgets/plots/export.h"
#include "widgets/shared/notice_label.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class EffectsWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;
    EffectsWindow* effects_ = nullptr;

    void open()
    {
        if (effects_) effects_->close();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        effects_ = window_->findChild<EffectsWindow*>("effects");
        QVERIFY(effects_ && effects_->isVisible());
    }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return effects_->findChild<Widget*>(name);
    }

private slots:
    void initTestCase()
    {
        Workbench::Setup setup;
        setup.open.model = make_bare_demo(folder_.filePath("demo").toStdString());
        window_ = std::make_unique<Workbench>(setup);
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }

    void without_an_adapter_it_says_how_to_get_one()
    {
        open();
        QVERIFY(!child<QPushButton>("look")->isEnabled());
        QVERIFY(child<NoticeLabel>("lookNotice")->text().contains("train adapter"));
    }

    void what_was_trained_is_looked_at()
    {
        lab::MethodRequest training;
        training.method = "adapter";
        training.behaviors = {"german", "json"};
        training.settings = lab::Lab::method_settings("adapter");
        training.settings.steps = 4;
        training.settings.batch = 4;
        training.settings.learning_rate = 0.05;
        training.out = folder_.filePath("methods").toStdString();
        window_->host()->lab()->train_method(training, [](const lab::Event&) {}).wait();
        open();
        QCOMPARE(child<QComboBox>("effectsMethod")->count(), 1);
        auto* look = child<QPushButton>("look");
        QVERIFY(look->isEnabled());
        QSignalSpy looked(effects_, &EffectsWindow::looked);
        QTest::mouseClick(look, Qt::LeftButton);
        QVERIFY(effects_->running() && child<QPushButton>("stopLooking")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, patience);
        QVERIFY2(child<NoticeLabel>("lookNotice")->text().isEmpty(),
                 qPrintable(child<NoticeLabel>("lookNotice")->text()));
        auto* map = effects_->pane()->map();
        QCOMPARE(map->effects().behaviors.size(), std::size_t(2));
        QCOMPARE(map->chosen(), QPoint(0, 0));
        auto* layers = child<QTableWidget>("effectsLayers");
        QCOMPARE(layers->rowCount(), int(map->effects().behaviors[0].layers.size()));
        QVERIFY(!layers->item(0, 3)->text().isEmpty());
        QVERIFY(child<QLabel>("effectsTitle")->text().contains("German"));
        // By keyboard and mouse, to the other behaviour and another layer.
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->chosen(), QPoint(0, 1));
        QVERIFY(child<QLabel>("effectsTitle")->text().contains("JSON"));
        QTest::mouseClick(map, Qt::LeftButton, {}, map->rectOf({2, 0}).center().toPoint());
        QCOMPARE(map->chosen(), QPoint(2, 0));
        QVERIFY(map->textOf({2, 0}).contains("layer 2"));
        QCOMPARE(savePicture(*map, folder_.filePath("map.svg")), QString());
        QVERIFY(QFileInfo(folder_.filePath("map.svg")).size() > 1000);
    }

    void a_reading_can_be_stopped()
    {
        open();
        QSignalSpy looked(effects_, &EffectsWindow::looked);
        QTest::mouseClick(child<QPushButton>("look"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>("stopLooking"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, patience);
        QVERIFY(child<NoticeLabel>("lookNotice")->text().isEmpty());
        QVERIFY(child<QPushButton>("look")->isEnabled());
    }
};

QTEST_MAIN(EffectsWindowTest)
#include "effects_window_test.moc"
