// Adapters trained in the real window: their options by keyboard, their norms layer by layer while they learn and read
// again later, a joint training's cosines, a task as what is learned, and what they steer then.
#include "app/job_bridge.h"
#include "app/lab_host.h"
#include "app/tasks_host.h"
#include "app/trainings_host.h"
#include "app/workbench.h"

#include "widgets/shared/elided_label.h"
#include "widgets/shared/notice_label.h"
#include "widgets/tasks/task_bench.h"
#include "widgets/train/adapter_sheet.h"
#include "widgets/train/layer_map.h"
#include "widgets/train/train_bench.h"
#include "widgets/train/train_curves.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class AdapterTrainingWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    TrainBench* bench() const { return window_->train(); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return bench()->findChild<Widget*>(name);
    }
    void open()
    {
        window_.reset();
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready), listed(window_->trainings(), &TrainingsHost::listed);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
        window_->showBench(Bench::train);
    }
    static void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }
    void type(const char* spin, int value) const
    {
        auto* box = child<QSpinBox>(spin);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(value));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->value(), value);
    }
    void choose(const char* name, const QString& data) const
    {
        auto* box = child<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < 2 * box->count() && box->currentData().toString() != data; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), data);
    }
    void small(int steps) const
    {
        type("steps", steps);
        type("batch", 2);
        type("reportEvery", 1);
    }
    void tick(const std::vector<std::string>& names) const
    {
        auto request = bench()->methodRequest();
        QVERIFY(request);
        request->behaviors = names;
        bench()->setRequest(*request);
    }
    void run() const
    {
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended),
            listed(window_->trainings(), &TrainingsHost::listed);
        auto* start = child<QPushButton>("start");
        QVERIFY2(start->isEnabled(), qPrintable(start->toolTip()));
        click(start);
        // What comes with the demo is not replaced unasked.
        if (auto* confirm = child<QPushButton>("confirm"); confirm && confirm->isVisible()) click(confirm);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
    }
    static bool none(const std::vector<double>& column)
    {
        return std::ranges::all_of(column, [](double value) { return std::isnan(value); });
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        open();
    }
    void cleanupTestCase() { window_.reset(); }

    void options_are_offered_where_they_mean_something()
    {
        auto* options = child<QToolButton>("adapterOptions");
        QVERIFY(!options->isVisible());
        choose("what", "adapter");
        QVERIFY(options->isVisible());
        QVERIFY2(child<ElidedLabel>("adapterSummary")->text().contains("Rank 8, SiLU"),
                 qPrintable(child<ElidedLabel>("adapterSummary")->text()));
        click(options);
        auto* sheet = bench()->findChild<AdapterSheet*>();
        QVERIFY(sheet->isVisible());
        type("adapterRank", 3);
        choose("activation", "tanh");
        choose("place", "sublayers");
        auto* layers = child<QLineEdit>("layers");
        layers->setFocus();
        QTest::keyClicks(layers, "0 2 0");
        QVERIFY2(child<NoticeLabel>("adapterNotice")->text().contains("named twice"),
                 qPrintable(child<NoticeLabel>("adapterNotice")->text()));
        QVERIFY(!child<QPushButton>("start")->isEnabled());
        QTest::keyClick(layers, Qt::Key_Backspace);
        QVERIFY(child<NoticeLabel>("adapterNotice")->text().isEmpty());
        child<QCheckBox>("lastPosition")->setFocus();
        QTest::keyClick(child<QCheckBox>("lastPosition"), Qt::Key_Space);
        click(child<QPushButton>("closeAdapterSheet"));
        QVERIFY(!sheet->isVisible());
        const auto request = bench()->methodRequest();
        QVERIFY(request);
        const auto& own = request->joint.adapter;
        QCOMPARE(own.rank, 3);
        QVERIFY(own.function == model::ChangeFunction::tanh);
        QCOMPARE(own.place, std::string("sublayers"));
        QCOMPARE(own.layers, (std::vector<int>{0, 2}));
        QVERIFY(own.last_position);
        // A fixed vector has no rank, LoRA acts on every position, tokens know nothing of all this.
        choose("what", "fixed_vector");
        QVERIFY(!sheet->summary().contains("Rank"));
        choose("what", "joint");
        QVERIFY(!bench()->methodRequest()->joint.adapter.last_position);
        choose("what", "");
        QVERIFY(!options->isVisible());
    }

    void presets_are_those_of_the_terminal()
    {
        choose("what", "adapter");
        auto* presets = child<QComboBox>("presets");
        QCOMPARE(presets->count(), 3);
        presets->setFocus();
        QTest::keyClick(presets, Qt::Key_Down);
        const auto paper = methods::adapter_preset("paper");
        QCOMPARE(bench()->methodRequest()->settings.learning_rate, paper.training.learning_rate);
        QVERIFY(bench()->methodRequest()->joint.adapter.function == model::ChangeFunction::none);
        QTest::keyClick(presets, Qt::Key_Down);
        const auto repository = methods::adapter_preset("repository");
        QCOMPARE(bench()->methodRequest()->settings.learning_rate, repository.training.learning_rate);
        QVERIFY(bench()->methodRequest()->joint.adapter.function == model::ChangeFunction::silu);
        QTest::keyClick(presets, Qt::Key_Home);
        QCOMPARE(bench()->methodRequest()->settings, lab::Lab::method_settings("adapter"));
        choose("what", "joint");
        QCOMPARE(presets->count(), 1);
    }

    void norms_are_drawn_layer_by_layer()
    {
        choose("what", "adapter");
        bench()->findChild<AdapterSheet*>()->setSettings({});
        small(6);
        tick({"german", "json"});
        QVERIFY(!child<QPushButton>("layersView")->isVisible());
        QSignalSpy points(window_->jobs()->training, &JobBridge::trainPoint);
        run();
        QCOMPARE(points.count(), 6);
        const auto& log = bench()->log();
        QVERIFY(log.hasLayers());
        const auto& token = log.tokens()[0];
        QCOMPARE(int(token.layers.size()), window_->host()->lab()->model().layers);
        for (const auto& layer : token.layers) {
            QCOMPARE(layer.up.size(), log.size());
            QVERIFY(layer.up.back() > 0 && layer.down.back() > 0); // up began at zero
            QVERIFY(none(layer.cosine));
        }
        auto* view = child<QPushButton>("layersView");
        QTRY_VERIFY(view->isVisible());
        click(view);
        auto* map = bench()->findChild<LayerMap*>();
        QVERIFY(map->isVisible());
        QTest::qWait(200); // the first picture
        QVERIFY(!map->showsCosines());
        QTest::mouseClick(map, Qt::LeftButton, {}, map->pixelOf({3, 1}).toPoint());
        QCOMPARE(map->chosen(), QPoint(3, 1));
        QVERIFY2(map->textOf({3, 1}).startsWith("Step 4, layer 1"), qPrintable(map->textOf({3, 1})));
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Up);
        QCOMPARE(map->chosen(), QPoint(3, 2));
        QVERIFY(map->accessibleDescription().contains("layer 2"));
        // Of the token that is selected in the table, else of all together.
        const QString all = map->textOf({5, 0});
        child<QTableView>("tokens")->selectRow(0);
        QVERIFY(map->textOf({5, 0}) != all);
        child<QTableView>("tokens")->clearSelection();
        QCOMPARE(map->textOf({5, 0}), all);
        click(child<QPushButton>("curvesView"));
        QVERIFY(!map->isVisible());
        QCOMPARE(bench()->saveCurves(folder_.filePath("curves.csv")), QString());
        QFile csv(folder_.filePath("curves.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readLine().contains("german layer 0 block W_up"));
        QCOMPARE(bench()->findChild<TrainCurves*>()->saveLayers(folder_.filePath("layers.svg")), QString());
        QVERIFY(QFileInfo(folder_.filePath("layers.svg")).size() > 1000);
    }

    void a_joint_training_tells_how_far_the_two_are_apart()
    {
        choose("what", "joint");
        click(child<QToolButton>("adapterOptions"));
        choose("projection", "every");
        type("projectEvery", 2);
        click(child<QPushButton>("closeAdapterSheet"));
        small(5);
        tick({"german"});
        run();
        for (const auto& layer : bench()->log().tokens()[0].layers)
            for (const double cosine : layer.cosine)
                QVERIFY2(cosine >= 0 && cosine <= 1, qPrintable(QString::number(cosine)));
        click(child<QPushButton>("layersView"));
        QTest::qWait(200);
        auto* map = bench()->findChild<LayerMap*>();
        QVERIFY(map->showsCosines());
        QVERIFY2(map->textOf({4, 0}).contains("cosine to LoRA"), qPrintable(map->textOf({4, 0})));
    }

    void what_was_trained_shows_its_layers_again()
    {
        const double up = bench()->log().tokens()[0].layers[1].up.back();
        open(); // another start
        QVERIFY(bench()->log().empty());
        auto* runs = child<QTableView>("runs");
        QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 2, patience);
        runs->selectRow(0);
        click(child<QPushButton>("openRun"));
        QTRY_VERIFY_WITH_TIMEOUT(bench()->log().hasLayers(), patience);
        const auto& layer = bench()->log().tokens()[0].layers[1];
        QVERIFY(std::abs(layer.up.back() - up) < 1e-3 * up);
        QVERIFY(!none(layer.cosine));
        QTRY_VERIFY(child<QPushButton>("layersView")->isVisible());
        // And its settings, those of the adapters too.
        click(child<QPushButton>("useRun"));
        QCOMPARE(bench()->methodRequest()->method, std::string("joint"));
        QCOMPARE(bench()->methodRequest()->joint.orthogonal, std::string("2"));
    }

    void a_task_is_learned_and_steers_its_answers()
    {
        choose("what", "adapter");
        bench()->findChild<AdapterSheet*>()->setSettings({});
        choose("learn", "boolq");
        QVERIFY(!child<QPushButton>("start")->isEnabled());
        QVERIFY2(child<QPushButton>("start")->toolTip().contains("BoolQ"),
                 qPrintable(child<QPushButton>("start")->toolTip()));
        choose("learn", "listops");
        small(4);
        click(child<QToolButton>("adapterOptions"));
        type("taskLimit", 30);
        click(child<QPushButton>("closeAdapterSheet"));
        QCOMPARE(bench()->methodRequest()->task, std::string("listops"));
        QVERIFY(bench()->methodRequest()->behaviors.empty());
        run();
        QVERIFY2(child<NoticeLabel>("notice")->text().contains("ListOps"),
                 qPrintable(child<NoticeLabel>("notice")->text()));
        // It asks before it is learned anew.
        click(child<QPushButton>("start"));
        QVERIFY(child<NoticeLabel>("question")->text().contains("ListOps"));
        click(child<QPushButton>("cancelStart"));

        window_->showTasks();
        TaskBench* tasks = window_->tasks();
        auto* methods = tasks->findChild<QComboBox*>("steeredBy");
        methods->setFocus();
        while (methods->currentData().toString() != "adapter") QTest::keyClick(methods, Qt::Key_Down);
        auto* list = tasks->findChild<QListWidget*>("steerers");
        QVERIFY(list->count() >= 3); // the task, german, json, and what came with the model
        QCOMPARE(list->item(0)->text(), QString("ListOps"));
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        auto request = tasks->request();
        QCOMPARE(request.deck.chips.size(), std::size_t(1));
        request.data.limit = 3;
        tasks->setRequest(request);
        QSignalSpy ended(window_->jobs()->asking, &JobBridge::ended), listed(window_->taskRuns(), &TasksHost::listed);
        click(tasks->findChild<QPushButton*>("start"));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
        auto* runs = tasks->findChild<QTableView*>("taskRuns");
        QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 1, patience);
        QCOMPARE(runs->model()->index(0, 2).data().toString(), QString("Adapters: ListOps"));
    }
};

QTEST_MAIN(AdapterTrainingWindowTest)
#include "adapter_training_window_test.moc"
