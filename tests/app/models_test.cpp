// Several models in one window: nothing of one is shown as another's, what a model lacks is said answer by answer,
// one's own trainings and experiments are found, and shipped tokens come back.
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/results_host.h"
#include "app/session_keeper.h"
#include "app/trainings_host.h"
#include "app/workbench.h"
#include "tests/app/second_model.h"

#include "core/model/known_fingerprints.h"
#include "widgets/compose/answer_card.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/evaluate/results_view.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/shared/notice_label.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <map>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors

const lab::BehaviorInfo* behavior(const Workbench& window, const char* name)
{
    for (const lab::BehaviorInfo& one : window.behaviors())
        if (one.name == name) return &one;
    return nullptr;
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString session_, other_; // another model, without tokens
    std::unique_ptr<Workbench> window_;

    void open(const lab::OpenRequest& request = {})
    {
        window_.reset();
        window_ = std::make_unique<Workbench>(Workbench::Setup{request, session_, true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    void openModel(const QString& folder)
    {
        QSignalSpy ready(window_.get(), &Workbench::ready);
        folder.isEmpty() ? window_->openDemo() : window_->openModel(folder);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    void train(const std::string& name)
    {
        lab::TrainRequest request;
        request.behaviors = {name};
        request.settings.steps = 6;
        request.settings.batch = 4;
        request.settings.report_every = 1;
        window_->train()->setRequest(request);
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended),
            listed(window_->trainings(), &TrainingsHost::listed);
        window_->train()->setRunning(true);
        window_->startTraining(request);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
    }
    void experiment(int prompts)
    {
        auto request = window_->evaluate()->request();
        request.plan.sizes = {1};
        request.plan.behaviors = {"german", "json"};
        request.plan.num_prompts = std::size_t(prompts);
        request.max_new_tokens = 20;
        QSignalSpy ended(window_->jobs()->evaluating, &JobBridge::ended),
            listed(window_->results(), &ResultsHost::listed);
        window_->evaluate()->setRequest(request);
        window_->evaluate()->setRunning(true);
        window_->startEvaluation(request);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
    }
    QComboBox* paths() const { return window_->geometry()->findChild<QComboBox*>("run"); }
    QTableView* experiments() const { return window_->evaluate()->findChild<QTableView*>("experiments"); }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8()); // where trained tokens and experiments are kept
        session_ = folder_.filePath("session.json");
        other_ = folder_.filePath("other");
        make_second_model(other_.toStdString());
    }
    void cleanupTestCase() { window_.reset(); }

    void a_window_is_no_larger_than_its_screen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("1366x768, a panel below") << QSize(1366, 728);
        QTest::newRow("the same at 125 %") << QSize(1092, 582);
        QTest::newRow("the same at 150 %") << QSize(910, 485);
    }
    void a_window_is_no_larger_than_its_screen()
    {
        QFETCH(QSize, screen);
        Workbench::Setup setup{{}, {}, true, {}};
        setup.screen = QRect(QPoint(0, 0), screen);
        Workbench window(setup);
        QSignalSpy ready(&window, &Workbench::ready);
        window.show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        for (const Bench bench : all_benches) {
            window.showBench(bench);
            QCoreApplication::processEvents();
            QVERIFY2(window.width() <= screen.width() && window.height() <= screen.height(),
                     qPrintable(QString("%1: %2 x %3").arg(title_of(bench)).arg(window.width()).arg(window.height())));
        }
    }

    void weights_are_packed_from_the_menu_and_stay_so_for_the_next_window()
    {
        const auto way = [this](const char* name) {
            for (QAction* action : window_->findChild<QMenu*>("weightsMenu")->actions())
                if (action->data().toString() == name) return action;
            return static_cast<QAction*>(nullptr);
        };
        const auto weights = [this] { return QString::fromStdString(window_->host()->lab()->model().weights); };
        const auto choose = [&](const char* name) {
            QSignalSpy ready(window_.get(), &Workbench::ready);
            way(name)->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        };
        open();
        openModel(other_);
        QVERIFY(way("")->isChecked());
        choose("q8_0");
        QCOMPARE(weights(), QString("Q8_0"));
        QVERIFY(way("q8_0")->isChecked() && !way("")->isChecked());
        window_->close();
        open();
        QCOMPARE(weights(), QString("Q8_0"));
        QVERIFY(way("q8_0")->isChecked());
        // What is computed in is chosen in the same place.
        for (const char* dtype : {"bfloat16", "float32"}) {
            choose(dtype);
            QCOMPARE(weights(), QString(dtype));
            QCOMPARE(QString::fromStdString(window_->host()->lab()->model().dtype), QString(dtype));
            QVERIFY(way(dtype)->isChecked());
        }
        choose("");
        QCOMPARE(weights(), QString::fromStdString(window_->host()->lab()->model().dtype));
        openModel({}); // the next test begins with the demo
        window_->close();
    }

    void paths_of_a_training_are_drawn_also_after_a_restart()
    {
        open();
        train("german");
        for (int start = 0; start < 2; ++start) {
            if (start == 1) open();
            window_->showBench(Bench::geometry);
            QTRY_VERIFY_WITH_TIMEOUT(!window_->geometry()->values().tokens.empty(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(!window_->jobs()->measuring->running(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(paths() && paths()->count() == 2 && paths()->isEnabled(), patience);
            paths()->setCurrentIndex(1);
            emit paths()->activated(1);
            QTRY_VERIFY_WITH_TIMEOUT(window_->geometry()->values().trajectories.size() == 1, patience);
            QCOMPARE(window_->geometry()->values().trajectories[0].name, std::string("german"));
        }
    }

    void a_shipped_token_comes_back_and_so_does_ones_own()
    {
        QVERIFY(behavior(*window_, "german")->shipped_token && behavior(*window_, "german")->own_token);
        QVERIFY(behavior(*window_, "french")->shipped_token && !behavior(*window_, "french")->own_token);
        auto* command = window_->findChild<QAction*>("restoreShipped");
        QVERIFY(command && command->isEnabled());
        const auto own = std::filesystem::path(folder_.filePath("data/steerdeck/tokens").toStdString()) /
                         model::first_fingerprint(window_->host()->lab()->model().fingerprint).substr(0, 16) /
                         "german.safetensors";
        QVERIFY(std::filesystem::exists(own));
        command->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window_->offers()->offers("restored"), patience);
        QVERIFY(!behavior(*window_, "german")->own_token);
        QVERIFY(!std::filesystem::exists(own));
        QVERIFY(!command->isEnabled());
        QTest::mouseClick(window_->offers()->choices().first(), Qt::LeftButton); // Undo
        QTRY_VERIFY_WITH_TIMEOUT(behavior(*window_, "german")->own_token, patience);
        QVERIFY(std::filesystem::exists(own));
        // For good this time: the next start uses the shipped one, and the own file lies aside.
        command->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!behavior(*window_, "german")->own_token, patience);
        QVERIFY(std::filesystem::exists(own.string() + ".aside"));
        open();
        QVERIFY(!behavior(*window_, "german")->own_token);
    }

    void ones_own_experiments_are_listed_opened_and_compared()
    {
        experiment(1);
        experiment(2);
        QTRY_COMPARE_WITH_TIMEOUT(experiments()->model()->rowCount(), 2, patience);
        open(); // found again at the next start
        QTRY_COMPARE_WITH_TIMEOUT(experiments()->model()->rowCount(), 2, patience);
        window_->showBench(Bench::evaluate);
        const QString what = experiments()->model()->index(0, 1).data().toString();
        QVERIFY2(what.contains("German"), qPrintable(what));
        QVERIFY(!experiments()->model()->index(0, 0).data().toString().isEmpty());
        QSignalSpy opened(window_->results(), &ResultsHost::opened),
            compared(window_->results(), &ResultsHost::compared);
        experiments()->selectRow(1);
        window_->evaluate()->findChild<QAbstractButton*>("openExperiment")->click();
        QTRY_VERIFY_WITH_TIMEOUT(opened.count() >= 1, patience);
        experiments()->selectRow(0);
        window_->evaluate()->findChild<QAbstractButton*>("compareExperiment")->click();
        QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, patience);
        int listed = 0;
        for (const QAction* action : window_->recentMenu()->actions()) listed += action->text().contains("(results)");
        QCOMPARE(listed, 2);
    }

    void nothing_of_a_model_is_shown_as_anothers()
    {
        window_->showBench(Bench::geometry);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->geometry()->values().tokens.empty(), patience);
        train("french");
        auto* data = window_->train()->findChild<QLineEdit*>("data");
        QVERIFY(data);
        data->setText("/of/the/demo.jsonl");
        window_->compose()->run();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->compose()->isBusy(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->jobs()->measuring->running(), patience);
        QVERIFY(window_->evaluate()->findChild<QTableView*>("rows")->model()->rowCount() > 0);

        QSignalSpy trainings(window_->trainings(), &TrainingsHost::listed);
        QSignalSpy listed(window_->results(), &ResultsHost::listed);
        openModel(other_);
        QVERIFY(window_->geometry()->values().tokens.empty());
        QVERIFY(window_->geometry()->values().vocabulary.empty());
        QCOMPARE(paths()->count(), 1);
        QVERIFY(window_->train()->log().empty());
        QVERIFY(data->text().isEmpty());
        QVERIFY(window_->train()->findChild<QTableView*>("runs")->model()->rowCount() == 0);
        QCOMPARE(window_->evaluate()->findChild<QTableView*>("rows")->model()->rowCount(), 0);
        QVERIFY(!window_->evaluate()->findChild<QPushButton*>("compare")->isEnabled());
        QCOMPARE(experiments()->model()->rowCount(), 0);
        QCOMPARE(window_->compose()->answers()->cardCount(), 0);
        QVERIFY(window_->keeper()->session().results.isEmpty());
        // What was asked of the former model, and is told late, is not shown either.
        QTRY_VERIFY_WITH_TIMEOUT(trainings.count() >= 1 && listed.count() >= 1, patience);
        QVERIFY(window_->geometry()->values().tokens.empty());
        QVERIFY(window_->train()->findChild<QTableView*>("runs")->model()->rowCount() == 0);
    }

    void a_first_run_without_tokens_gives_what_is_possible()
    {
        QVERIFY(!behavior(*window_, "german")->has_token);
        window_->showBench(Bench::compose);
        window_->compose()->setDeck({{{"german"}}, lab::Join::composition});
        window_->compose()->setMethods(
            {lab::Method::none, lab::Method::text, lab::Method::steering, lab::Method::hybrid});
        QSignalSpy ended(window_->jobs()->answering, &JobBridge::ended);
        std::map<int, lab::AnswerDone> answers;
        connect(window_->jobs()->answering, &JobBridge::answerDone, this,
                [&](const lab::AnswerDone& done) { answers[done.answer] = done; });
        window_->compose()->run();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        // What can be answered is asked; the other columns say what is missing.
        QCOMPARE(answers.size(), std::size_t(2));
        for (const auto& [number, answer] : answers) QVERIFY(answer.refused.empty() && answer.tokens > 0);
        QCOMPARE(window_->compose()->answers()->cardCount(), 4);
        int refused = 0;
        for (const auto* text : window_->compose()->answers()->findChildren<QPlainTextEdit*>())
            refused += text->placeholderText().contains("No token yet for German");
        QCOMPARE(refused, 2);
    }

    void back_at_the_first_model_its_own_things_are_there()
    {
        openModel({});
        QTRY_COMPARE_WITH_TIMEOUT(experiments()->model()->rowCount(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(window_->train()->findChild<QTableView*>("runs")->model()->rowCount() == 2, patience);
    }
};

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
