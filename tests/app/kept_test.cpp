// What a person chose is there again after the program was killed: forms, plots, theme, letters; and long work that was
// interrupted is offered again. Two lives of the window are two processes; the first ends by SIGKILL.
#include "app/appearance.h"
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/session_keeper.h"
#include "app/workbench.h"

#include "widgets/commands/command_list.h"
#include "widgets/commands/command_model.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/shared/form_state.h"
#include "widgets/shared/pill_button.h"
#include "widgets/train/sweep_sheet.h"
#include "widgets/train/train_bench.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoGroup>

#include <cstdio>
#include <filesystem>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

lab::TrainRequest long_training()
{
    lab::TrainRequest request;
    request.behaviors = {"german"};
    request.settings.steps = 100000;
    request.settings.batch = 2;
    request.settings.report_every = 1;
    return request;
}

void choose(QWidget* bench, const char* box, int index)
{
    auto* combo = bench->findChild<QComboBox*>(box);
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

/// A life that begins long work of another kind, says when some of it is kept, and waits to be killed.
int working_life(const QString& session, const QString& kind)
{
    Appearance appearance;
    Workbench window({{}, session, true, {}, &appearance});
    window.show();
    QObject::connect(&window, &Workbench::ready, &window, [&] {
        window.showBench(Bench::train);
        auto* train = window.train();
        train->setRequest(long_training());
        const auto say_when_kept = [&] {
            QObject::connect(window.keeper()->store(), &SessionStore::saved, &window, [] { say("kept"); });
        };
        if (kind == QLatin1String("sweep")) {
            auto request = long_training();
            request.settings.steps = 2;
            train->setRequest(request);
            auto* sheet = train->sweepSheet();
            sheet->findChild<QLineEdit*>("sweepSteps")->setText("2 100000");
            QObject::connect(sheet, &SweepSheet::startRequested, &window, [] { say("started"); });
            QObject::connect(window.jobs()->training, &JobBridge::trainPoint, &window,
                             [&, say_when_kept](const lab::TrainPoint& point) {
                                 if (point.step == 60) say_when_kept(); // of the second, long one
                             });
            if (!train->startSweep()) say("refused");
            return;
        }
        lab::MethodRequest request;
        request.method = kind.toStdString();
        request.behaviors = {"german"};
        request.settings = lab::Lab::method_settings(request.method);
        request.settings.steps = 100000;
        request.settings.batch = 2;
        request.settings.report_every = 1;
        train->setRequest(request);
        QObject::connect(window.jobs()->training, &JobBridge::trainPoint, &window,
                         [&, say_when_kept](const lab::TrainPoint& point) {
                             if (point.step >= 60) say_when_kept();
                         });
        train->start();
    });
    return QApplication::exec();
}

/// The first life: chooses something on every bench, begins a training, says so, and waits to be killed.
int first_life(const QString& session)
{
    Appearance appearance;
    Workbench window({{}, session, true, {}, &appearance});
    window.show();
    QObject::connect(&window, &Workbench::ready, &window, [&] {
        window.findChild<QAction*>("theme dark")->trigger();
        appearance.setType(115);
        window.compose()->setEveryOrder(true);
        auto* train = window.train();
        train->findChild<QAction*>("logSteps")->trigger();
        train->findChild<QSlider*>("smoothing")->setValue(85);
        auto* geometry = window.geometry();
        choose(geometry, "fitOn", 1);
        geometry->findChild<QCheckBox*>("vocabulary")->click();
        auto plan = window.evaluate()->request();
        plan.plan.num_prompts = 7;
        plan.plan.sizes = {1, 3};
        plan.plan.seed = 42;
        window.evaluate()->setRequest(plan);
        window.evaluate()->findChild<QSplitter*>()->setSizes({150, 400});
        window.showBench(Bench::train);
        train->setRequest(long_training());
        QTest::mouseClick(train->findChild<QAbstractButton*>("start"), Qt::LeftButton);
        QTest::mouseClick(train->findChild<QAbstractButton*>("confirm"), Qt::LeftButton);
        QObject::connect(window.jobs()->training, &JobBridge::trainPoint, &window, [&](const lab::TrainPoint& point) {
            if (point.step != 60) return; // the checkpoint was written at step 50
            QObject::connect(window.keeper()->store(), &SessionStore::saved, &window, [] { say("kept"); });
        });
    });
    return QApplication::exec();
}

} // namespace

class KeptTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString session_;
    std::unique_ptr<Appearance> appearance_;
    std::unique_ptr<Workbench> window_;

    void open(const QString& session)
    {
        window_.reset();
        appearance_.reset();
        appearance_ = std::make_unique<Appearance>();
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, session, true, {}, appearance_.get()});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    void command(const QString& words)
    {
        QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* list = window_->commandList();
        QVERIFY(list->isVisible());
        QTest::keyClicks(list->field(), words);
        QTest::keyClick(list->field(), Qt::Key_Return);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8()); // where tokens and checkpoints are kept
        session_ = folder_.filePath("session.json");
    }

    void a_killed_program_finds_everything_again()
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {"--first-life", session_});
        QVERIFY(program.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("kept"), patience);
        program.kill(); // SIGKILL: no handler of its own runs
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        open(session_);
        QVERIFY(appearance_->theme() == Theme::dark);
        QCOMPARE(appearance_->type(), 115);
        QVERIFY(window_->bench() == Bench::train);
        const lab::GenerateRequest asked = window_->compose()->request();
        QVERIFY(asked.every_order);
        QVERIFY(window_->train()->findChild<QAction*>("logSteps")->isChecked());
        QCOMPARE(window_->train()->findChild<QSlider*>("smoothing")->value(), 85);
        const auto training = window_->train()->request();
        QCOMPARE(training.behaviors, long_training().behaviors);
        QCOMPARE(training.settings.batch, 2);
        QVERIFY(window_->geometry()->request().fit_on == lab::FitOn::vocabulary);
        QVERIFY(!window_->geometry()->findChild<QCheckBox*>("vocabulary")->isChecked());
        const auto plan = window_->evaluate()->request().plan;
        QCOMPARE(plan.num_prompts, std::size_t(7));
        QCOMPARE(plan.sizes, std::vector<int>({1, 3}));
        QCOMPARE(plan.seed, std::uint64_t(42));
        QVERIFY(!window_->undoGroup()->canUndo()); // coming back is no edit
    }

    void interrupted_work_is_offered_and_goes_on_where_it_was()
    {
        auto* offers = window_->offers();
        QVERIFY(offers->isVisible());
        QVERIFY2(offers->text().contains("German") && offers->text().contains("stopped at step"),
                 qPrintable(offers->text()));
        QSignalSpy told(window_->jobs()->training, &JobBridge::progress);
        QTest::mouseClick(offers->choices().first(), Qt::LeftButton);
        QVERIFY(window_->jobs()->training->running());
        QTRY_VERIFY_WITH_TIMEOUT(told.count() > 0, patience);
        QVERIFY2(told[0][0].value<Progress>().before >= 50, "it began anew");
        QVERIFY(!offers->isVisible());
    }

    void quitting_asks_only_while_work_would_be_interrupted()
    {
        QVERIFY(window_->jobs()->training->running());
        QVERIFY(!window_->close());
        auto* offers = window_->offers();
        QVERIFY(window_->isVisible() && offers->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY2(offers->text().contains("under way"), qPrintable(offers->text()));
        QTest::mouseClick(offers->choices()[1], Qt::LeftButton); // Stay
        QVERIFY(window_->jobs()->training->running() && !offers->isVisible());
        QVERIFY(!window_->close());
        offers->dismiss();
        QVERIFY(!window_->close()); // the question went away: it is asked again
        QVERIFY(window_->close());  // while it stands there: meant
        window_.reset();

        open(session_); // what was interrupted by quitting is offered too
        QVERIFY(window_->offers()->isVisible());
        QTest::mouseClick(window_->offers()->choices()[1], Qt::LeftButton); // forget it
        QVERIFY(window_->keeper()->session().unfinished.isEmpty());
        QVERIFY(window_->close()); // nothing runs: no question
        open(session_);
        QVERIFY(!window_->offers()->isVisible());
    }

    void work_that_ends_takes_the_question_away()
    {
        window_->showBench(Bench::train);
        window_->train()->setRequest(long_training());
        QTest::mouseClick(window_->train()->findChild<QAbstractButton*>("start"), Qt::LeftButton);
        QTest::mouseClick(window_->train()->findChild<QAbstractButton*>("confirm"), Qt::LeftButton);
        QVERIFY(!window_->close());
        QVERIFY(window_->offers()->isVisible());
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended);
        QTest::mouseClick(window_->train()->findChild<QAbstractButton*>("stop"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(!window_->offers()->isVisible());
        QVERIFY(window_->keeper()->session().unfinished.isEmpty());
    }

    void everything_is_found_in_the_list_of_commands()
    {
        const QList<Command> all = window_->commands();
        const auto has = [&](const QString& title, const QString& where) {
            return std::any_of(all.begin(), all.end(),
                               [&](const Command& one) { return one.title == title && one.where.startsWith(where); });
        };
        QVERIFY(has("Open model folder", "File"));
        QVERIFY(has("Dark", "View, Theme"));
        QVERIFY(has("Geometry", "Bench"));
        QVERIFY(has("Run", "Compose"));
        QVERIFY(has("Start", "Train"));
        QVERIFY(has("Start", "Evaluate"));
        QVERIFY(has("Measure", "Train"));
        QVERIFY(has("Points (CSV)", "Geometry, Export"));
        QVERIFY(has("Add French to the deck", "Compose"));
        for (const Command& one : all) {
            QVERIFY2(!one.title.contains('&') && !one.title.isEmpty() && !one.where.isEmpty(), qPrintable(one.title));
            QVERIFY2(one.run || !one.why.isEmpty(), qPrintable(one.title));
        }
        const auto pause =
            std::find_if(all.begin(), all.end(), [](const Command& one) { return one.title == "Pause"; });
        QVERIFY(pause != all.end());
        QCOMPARE(pause->why, QString("Nothing runs there now."));
    }

    void commands_are_run_from_the_keyboard()
    {
        window_->showBench(Bench::train);
        command("geometry bench");
        command("bench evaluate");
        QVERIFY(window_->bench() == Bench::evaluate);
        const std::size_t chips = window_->compose()->deck().chips.size();
        command("add french");
        QVERIFY(window_->bench() == Bench::compose);
        QCOMPARE(window_->compose()->deck().chips.size(), chips + 1);
        QCOMPARE(window_->compose()->deck().chips.back().behavior, std::string("french"));
        command("edit undo");
        QCOMPARE(window_->compose()->deck().chips.size(), chips);
    }

    void undo_belongs_to_the_bench_that_is_shown()
    {
        window_->showBench(Bench::evaluate);
        auto* prompts = window_->evaluate()->findChild<QSpinBox*>("numPrompts");
        const int before = prompts->value();
        prompts->setFocus();
        QTest::keyClick(prompts, Qt::Key_Up);
        QCOMPARE(prompts->value(), before + 1);
        QTRY_VERIFY(window_->undoGroup()->canUndo());
        window_->setFocus();
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(prompts->value(), before);
        QTest::keyClick(window_.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(prompts->value(), before + 1);
        // The deck's stack is another.
        window_->showBench(Bench::compose);
        window_->compose()->deckModel()->insert("italian", -1);
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(std::none_of(window_->compose()->deck().chips.begin(), window_->compose()->deck().chips.end(),
                             [](const lab::Chip& chip) { return chip.behavior == "italian"; }));
        QCOMPARE(prompts->value(), before + 1);
    }

    void letters_grow_and_shrink_by_keys()
    {
        window_->showBench(Bench::compose);
        appearance_->setType(100);
        QCoreApplication::processEvents();
        const double size = window_->compose()->findChild<PillButton*>("run")->font().pointSizeF();
        QTest::keyClick(window_.get(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(appearance_->type(), 115);
        QTRY_VERIFY(window_->compose()->findChild<PillButton*>("run")->font().pointSizeF() > size);
        QTest::keyClick(window_.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(window_.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(appearance_->type(), 90);
        QTest::keyClick(window_.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(appearance_->type(), 100);
        QTRY_COMPARE(window_->compose()->findChild<PillButton*>("run")->font().pointSizeF(), size);
    }

    void other_interrupted_work_is_offered_too_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("offer");
        QTest::newRow("adapters") << "adapter"
                                  << "A training of German stopped at step";
        QTest::newRow("sweep") << "sweep"
                               << "A sweep of German stopped after 1 of 2 trainings";
    }
    void other_interrupted_work_is_offered_too()
    {
        QFETCH(QString, kind);
        QFETCH(QString, offer);
        window_.reset();
        const QString session = folder_.filePath(kind + ".json");
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {"--working-life", session, kind});
        QVERIFY(program.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("kept"), patience);
        program.kill();
        QVERIFY(program.waitForFinished());

        open(session);
        QVERIFY(window_->offers()->isVisible());
        QVERIFY2(window_->offers()->text().contains(offer), qPrintable(window_->offers()->text()));
        QSignalSpy points(window_->jobs()->training, &JobBridge::trainPoint),
            told(window_->jobs()->training, &JobBridge::progress);
        QTest::mouseClick(window_->offers()->choices().first(), Qt::LeftButton); // Resume
        QVERIFY(window_->jobs()->training->running());
        QTRY_VERIFY_WITH_TIMEOUT(points.count() > 0, patience);
        const auto point = points[0][0].value<lab::TrainPoint>();
        QCOMPARE(point.total_steps, 100000); // of the sweep its second training: the first was done
        QTRY_VERIFY_WITH_TIMEOUT(told.count() > 0, patience);
        if (kind != "sweep") {
            QVERIFY2(told[0][0].value<Progress>().before >= 50, "it began anew");
        } else {
            auto* table = window_->train()->sweepSheet()->table();
            QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 2, patience);
            QVERIFY(table->item(0, table->columnCount() - 1)->text() !=
                    table->item(1, table->columnCount() - 1)->text());
            QVERIFY(window_->train()->sweepSheet()->isVisible() && window_->train()->sweepSheet()->running());
            QVERIFY(!window_->close());
            QVERIFY2(window_->offers()->text().contains("A sweep of German is under way (1 of 2 trainings)"),
                     qPrintable(window_->offers()->text()));
        }
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended);
        window_->jobs()->training->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(window_->keeper()->session().unfinished.isEmpty());
        QVERIFY(window_->close());
    }

    void cleanupTestCase() { window_.reset(); }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--first-life"))
        return first_life(application.arguments().value(2));
    if (application.arguments().value(1) == QLatin1String("--working-life"))
        return working_life(application.arguments().value(2), application.arguments().value(3));
    KeptTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kept_test.moc"
