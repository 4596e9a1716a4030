// A scripted session on the demo model, as a person would have it: open, drag, run, train, look, and what goes wrong on
// the way. Also: that no event holds the GUI thread for more than 16 ms while answers stream, and that a killed program
// loses nothing.
#include "app/bench_rail.h"
#include "app/freeze_meter.h"
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/results_host.h"
#include "app/session_keeper.h"
#include "app/status_strip.h"
#include "app/workbench.h"

#include "widgets/compose/answer_card.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/catalog.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/shelf_view.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/geometry/scatter_plot.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/train/data_sheet.h"
#include "widgets/train/train_bench.h"
#include "widgets/train/train_plots.h"
#include "widgets/train/training_list_model.h"
#include "widgets/train/training_pane.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors

QStringList names(const lab::Deck& deck)
{
    QStringList result;
    for (const lab::Chip& chip : deck.chips) result << QString::fromStdString(chip.behavior);
    return result;
}

lab::OpenRequest open_request(const QString& folder)
{
    lab::OpenRequest request;
    request.model = folder.toStdString();
    return request;
}

/// The same program with `--child MODEL SESSION`: puts "french" on the deck, says so once that is kept, and waits to be
/// killed.
int child(const QStringList& arguments)
{
    Workbench workbench({open_request(arguments[2]), arguments[3], true, {}});
    workbench.show();
    QObject::connect(&workbench, &Workbench::ready, [&] {
        QObject::connect(workbench.keeper()->store(), &SessionStore::saved, [] {
            std::puts("kept");
            std::fflush(stdout);
        });
        workbench.compose()->deckModel()->insert("french", -1);
    });
    return QApplication::exec();
}

} // namespace

class WorkbenchTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString model_; // a copy of the demo's
    std::unique_ptr<Workbench> window_;
    MeteredApplication& meter_ = *static_cast<MeteredApplication*>(qApp);

    ComposeBench* compose() const { return window_->compose(); }
    TrainBench* train() const { return window_->train(); }
    QString message() const { return window_->messages()->isVisible() ? window_->messages()->text() : QString(); }

    bool drop(QWidget* widget, const QMimeData* data)
    {
        const QPoint at = widget->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent event(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }
    bool dropPath(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        return drop(window_.get(), &data);
    }
    void layDeck(const QStringList& behaviors)
    {
        lab::Deck deck;
        for (const QString& name : behaviors) deck.chips.push_back({name.toStdString(), 1, true});
        compose()->setDeck(deck);
    }
    void click(QWidget* parent, const char* name)
    {
        QTest::mouseClick(parent->findChild<QAbstractButton*>(name), Qt::LeftButton);
        confirm(parent);
    }
    /// A training that replaces tokens asks first.
    void confirm(QWidget* parent)
    {
        auto* yes = parent->findChild<QAbstractButton*>("confirm");
        if (yes && yes->isVisible()) QTest::mouseClick(yes, Qt::LeftButton);
    }
    void showBench(Bench bench)
    {
        window_->showBench(bench);
        QTest::qWait(300); // its first layout is not what is measured
    }
    void startMeter() { meter_.startMeter(); }
    /// Milliseconds to draw the shown window once, the median of five: what this machine is measured by.
    double drawingMs()
    {
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            meter_.startMeter();
            QMetaObject::invokeMethod(
                window_.get(), [this] { window_->grab(); }, Qt::QueuedConnection);
            QCoreApplication::sendPostedEvents(window_.get(), QEvent::MetaCall);
            meter_.stopMeter();
            times.push_back(meter_.longest().heldMs);
        }
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }
    /// No event held the window for more than one frame of a 60 Hz screen, or on a machine that needs longer to draw
    /// the whole window once, for more than that. The bound holds for the time that the thread had the processor or
    /// waited for a lock or a file (see freeze_meter.h). What the machine itself interrupts (a host taking its
    /// processor away) does not come back at the same place: a measurement may be repeated, the program's own slowness
    /// fails each time.
    bool withinAFrame(const char* during)
    {
        meter_.stopMeter();
        const Freeze worst = meter_.longest();
        const long events = meter_.events();
        const double bound = std::max(16.0, drawingMs());
        qInfo("%s: at most %.1f ms (%.1f ms by the clock) in %ld events, in %s; bound %.1f ms", during, worst.heldMs,
              worst.wallMs, events, qPrintable(worst.where), bound);
        return worst.heldMs <= bound;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(std::filesystem::exists(lab::demo_folder() / "model.safetensors"),
                 "data/demo holds no model: build it with steerdeck-cli demo build");
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8()); // where trained tokens are kept
        model_ = folder_.filePath("demo");
        std::filesystem::copy(lab::demo_folder(), model_.toStdString(), std::filesystem::copy_options::recursive);
    }

    void the_window_is_there_before_its_model()
    {
        window_ = std::make_unique<Workbench>(
            Workbench::Setup{open_request(model_), folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QVERIFY(!window_->host()->lab());
        QVERIFY(window_->status()->jobText().contains("Loading"));
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QCOMPARE(window_->status()->modelText(), QString("demo"));
        QVERIFY(window_->status()->memoryText().contains("memory"));
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    void a_first_deck_and_question_are_laid_out()
    {
        QCOMPARE(names(compose()->deck()), QStringList({"german", "lower_case"}));
        QCOMPARE(compose()->deck().join, lab::Join::composition);
        QVERIFY(compose()->isVisible());
        QVERIFY(!compose()->prompt().isEmpty());
        QVERIFY(compose()->promptEditor()->suggestions().contains(compose()->prompt()));
        QVERIFY(compose()->findChild<NoticeLabel*>("promptNotice")->text().isEmpty());
    }

    void the_deck_is_built_by_drag_and_by_keyboard()
    {
        QMimeData spanish;
        spanish.setData(behaviorMimeType, "spanish");
        QVERIFY(drop(compose()->findChild<DeckView*>(), &spanish));
        QCOMPARE(names(compose()->deck()).size(), 3);
        compose()->findChild<DeckView*>()->setCurrent(0, true);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(names(compose()->deck()).size(), 2);
        compose()->undoStack()->undo();
        compose()->undoStack()->undo();
        QCOMPARE(names(compose()->deck()), QStringList({"german", "lower_case"}));
    }

    void a_question_outside_the_world_brings_a_notice()
    {
        const QString inside = compose()->prompt();
        compose()->setPrompt("Who wrote Faust?");
        QVERIFY(compose()->findChild<NoticeLabel*>("promptNotice")->text().contains("real model"));
        compose()->setPrompt(inside);
        QVERIFY(compose()->findChild<NoticeLabel*>("promptNotice")->text().isEmpty());
    }

    void answers_stream_side_by_side_with_badges_and_nothing_freezes()
    {
        int badges = 0;
        const auto count = connect(window_->jobs()->answering, &JobBridge::answerDone, this,
                                   [&](const lab::AnswerDone& done) { badges += int(done.badges.size()); });
        compose()->setEveryOrder(true);
        bool smooth = false;
        for (int attempt = 0; attempt < 3 && !smooth; ++attempt) {
            badges = 0;
            QSignalSpy ended(window_->jobs()->answering, &JobBridge::ended);
            startMeter();
            compose()->run();
            QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
            QTest::qWait(100); // what the answers' view still collects
            smooth = withinAFrame("While answers stream");
        }
        QVERIFY(smooth);
        disconnect(count);
        QVERIFY(!compose()->isBusy());
        QTRY_COMPARE(compose()->answers()->cardCount(), 8);
        for (int i = 0; i < 8; ++i) {
            QTRY_VERIFY(compose()->answers()->card(i)->isFinished());
            QVERIFY(!compose()->answers()->card(i)->text().isEmpty());
        }
        QVERIFY(badges >= 8 * 2);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        compose()->setEveryOrder(false);
    }

    void the_status_bar_cancels_the_running_job()
    {
        QSignalSpy ended(window_->jobs()->answering, &JobBridge::ended);
        compose()->run();
        QVERIFY(window_->status()->cancelButton()->isVisible());
        window_->status()->cancelButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(!window_->status()->cancelButton()->isVisible());
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    void a_token_is_trained_with_pause_and_resume_and_is_usable_at_once()
    {
        QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(window_->bench() == Bench::train && train()->isVisible());
        QTest::qWait(300);
        lab::TrainRequest request;
        request.behaviors = {"german"};
        request.settings.steps = 30;
        request.settings.batch = 8;
        request.settings.report_every = 1;
        train()->setRequest(request);
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended);
        int points = 0;
        QStringList trained, files;
        bool kept = true;
        const auto onPoint = connect(window_->jobs()->training, &JobBridge::trainPoint, this, [&] { ++points; });
        const auto onDone =
            connect(window_->jobs()->training, &JobBridge::trainDone, this, [&](const lab::TrainDone& done) {
                for (const std::string& name : done.tokens) trained << QString::fromStdString(name);
                for (const auto& file : done.files) {
                    files << QString::fromStdString(file.string());
                    kept = kept && std::filesystem::exists(file);
                }
            });
        startMeter();
        click(train(), "start");
        QTRY_VERIFY_WITH_TIMEOUT(points >= 3, patience);
        click(train(), "pause");
        QTest::qWait(1000); // the step under way ends
        const int paused = points;
        QTest::qWait(500);
        QCOMPARE(points, paused);
        QVERIFY(train()->state() == TrainBench::State::paused);
        click(train(), "resume");
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        bool smooth = withinAFrame("While a token trains");
        QCOMPARE(trained, QStringList({"german"}));
        QVERIFY(train()->state() == TrainBench::State::idle);
        QVERIFY(kept && !files.isEmpty());
        QVERIFY(compose()->deckModel()->catalog().behavior("german").hasToken);
        disconnect(onPoint);
        disconnect(onDone);
        for (int attempt = 1; attempt < 3 && !smooth; ++attempt) {
            startMeter();
            click(train(), "start");
            QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1 + attempt, patience);
            smooth = withinAFrame("While a token trains");
        }
        QVERIFY(smooth);
    }

    void training_stops_when_asked()
    {
        lab::TrainRequest request;
        request.behaviors = {"french"};
        request.settings.steps = 100000;
        request.settings.batch = 8;
        request.settings.report_every = 1;
        train()->setRequest(request);
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended);
        QSignalSpy points(window_->jobs()->training, &JobBridge::trainPoint);
        click(train(), "start");
        QTRY_VERIFY_WITH_TIMEOUT(points.count() >= 2, patience);
        click(train(), "stop");
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(train()->state() == TrainBench::State::idle);
    }

    void earlier_trainings_are_listed_shown_again_and_laid_over()
    {
        showBench(Bench::train);
        auto* table = train()->findChild<QTableView*>("runs");
        train()->findChild<QTabWidget*>("trainTabs")->setCurrentIndex(2);
        // German was trained to its end, French was stopped.
        const auto row_of = [&](const QString& title) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, TrainingListModel::What).data().toString() == title) return row;
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(row_of("German") >= 0 && row_of("French") >= 0, patience);
        const int german = row_of("German");
        QCOMPARE(table->model()->index(row_of("French"), TrainingListModel::State).data().toString(),
                 QString("unfinished"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(german, 0));
        QTest::keyClick(table, Qt::Key_Space);
        auto* plots = train()->findChild<TrainPlots*>();
        const auto* model = train()->findChild<TrainingPane*>()->model();
        const auto* run =
            model->training(table->model()->index(german, 0).data(TrainingListModel::FolderRole).toString());
        QVERIFY(run);
        QTRY_VERIFY_WITH_TIMEOUT(plots->overlayGraph(model->nameOf(*run)), patience);
        click(train(), "openRun");
        QTRY_COMPARE_WITH_TIMEOUT(int(train()->log().size()), 30, patience);
        QTRY_VERIFY(train()->findChild<QLabel*>("shownRun")->isVisible());
        lab::TrainRequest other;
        other.behaviors = {"json"};
        train()->setRequest(other);
        click(train(), "useRun");
        train()->findChild<QTabWidget*>("trainTabs")->setCurrentIndex(2);
        table->setCurrentIndex(table->model()->index(german, 0));
        click(train(), "useRun");
        QCOMPARE(train()->request().behaviors, std::vector<std::string>{"german"});
        QCOMPARE(train()->request().settings.steps, 30);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    void another_way_to_steer_is_trained_in_the_window_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* method : {"lm_steer", "adapter", "fixed_vector", "joint"}) QTest::newRow(method) << method;
    }
    void another_way_to_steer_is_trained_in_the_window()
    {
        QFETCH(QString, method);
        lab::MethodRequest request;
        request.method = method.toStdString();
        request.behaviors = {"german"};
        request.settings = lab::Lab::method_settings(request.method);
        request.settings.steps = 4;
        request.settings.batch = 2;
        request.settings.report_every = 1;
        train()->setRequest(request);
        QVERIFY(train()->findChild<QLabel*>("estimate")->text().contains("not known beforehand"));
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended),
            done(window_->jobs()->training, &JobBridge::trainDone);
        click(train(), "start");
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        const auto trained = done[0][0].value<lab::TrainDone>();
        QVERIFY(trained.files.at(0).filename().string().starts_with(request.method + "."));
        QVERIFY(std::filesystem::exists(trained.run / "manifest.json"));
        QCOMPARE(int(train()->log().size()), 4);
    }

    void training_data_is_made_in_the_window_and_trained_on()
    {
        showBench(Bench::train);
        click(train(), "makeDataSheet");
        auto* sheet = train()->findChild<DataSheet*>();
        QVERIFY(sheet->isVisible());
        lab::DataRequest request;
        request.behaviors = {"german"};
        request.per_behavior = 6;
        request.max_new_tokens = 80;
        request.out = folder_.filePath("made.jsonl").toStdString();
        sheet->setRequest(request);
        QSignalSpy ended(window_->jobs()->building, &JobBridge::ended);
        click(sheet, "makeData");
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QVERIFY(std::filesystem::exists(request.out));
        QVERIFY(sheet->findChild<QLabel*>("dataSummary")->text().contains("of 6"));
        QCOMPARE(train()->findChild<QLineEdit*>("data")->text(), folder_.filePath("made.jsonl"));
        // Made again, it is refused in a sentence, and the file stays.
        click(sheet, "makeData");
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patience);
        QVERIFY(sheet->findChild<NoticeLabel*>("dataNotice")->text().contains("already"));
        click(sheet, "closeData");
        QVERIFY(!sheet->isVisible());
        lab::TrainRequest training;
        training.behaviors = {"german"};
        training.settings.steps = 3;
        training.settings.batch = 2;
        training.data = request.out;
        train()->setRequest(training);
        QSignalSpy trained(window_->jobs()->training, &JobBridge::ended);
        click(train(), "start");
        QTRY_COMPARE_WITH_TIMEOUT(trained.count(), 1, patience);
        QVERIFY2(trained[0][0].value<lab::JobEnd>().done, trained[0][0].value<lab::JobEnd>().error.english().c_str());
    }

    void the_cost_of_a_training_is_measured_before_it_begins()
    {
        showBench(Bench::train);
        lab::TrainRequest request;
        request.behaviors = {"french"};
        request.settings.steps = 40;
        request.settings.batch = 4;
        train()->setRequest(request);
        auto* estimate = train()->findChild<QLabel*>("estimate");
        QVERIFY(!estimate->text().contains("GB of memory"));
        QSignalSpy ended(window_->jobs()->estimating, &JobBridge::ended);
        click(train(), "measure");
        QVERIFY(!train()->findChild<QAbstractButton*>("start")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QTRY_VERIFY2(estimate->text().contains("GB of memory"), qPrintable(estimate->text()));
        QVERIFY(estimate->text().contains("on this machine"));
        QVERIFY(train()->findChild<QAbstractButton*>("start")->isEnabled());
        request.settings.batch = 8; // another request: what was measured holds no more
        train()->setRequest(request);
        QVERIFY(!estimate->text().contains("GB of memory"));
    }

    void an_experiment_runs_and_its_answers_can_be_read()
    {
        QTest::mouseClick(window_->rail()->button(Bench::evaluate), Qt::LeftButton);
        auto* bench = window_->evaluate();
        QVERIFY(bench->isVisible());
        auto request = bench->request();
        QVERIFY2(!request.plan.conditions.empty(), "no method is ticked");
        request.plan.sizes = {2};
        request.plan.num_prompts = 2;
        request.plan.max_combinations = 2;
        request.max_new_tokens = 80;
        request.out = folder_.filePath("experiment").toStdString();
        bench->setRequest(request);
        auto* start = bench->findChild<QAbstractButton*>("start");
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patience);
        QSignalSpy ended(window_->jobs()->evaluating, &JobBridge::ended),
            read(window_->results(), &ResultsHost::answersRead);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QVERIFY(QFile::exists(folder_.filePath("experiment/results.json")));
        auto* table = bench->findChild<QTableView*>("rows");
        QVERIFY(table->model()->rowCount() > 4);
        table->setFocus();
        table->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(read.count() >= 1, patience);
        QCOMPARE(read.last()[1].value<std::vector<lab::AnswerRecord>>().size(), std::size_t(2));
        // The same folder, dropped on the window, opens as results.
        QSignalSpy opened(window_->results(), &ResultsHost::opened);
        QVERIFY(dropPath(folder_.filePath("experiment")));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        // A judge that nobody named is asked for in one sentence; nothing else happens.
        qunsetenv("LLM_JUDGE_BASE_URL");
        auto* judge = bench->findChild<QAbstractButton*>("judge");
        QVERIFY(judge->isEnabled());
        QTest::mouseClick(judge, Qt::LeftButton);
        auto* notice = bench->findChild<widgets::NoticeLabel*>("notice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains("LLM_JUDGE_BASE_URL"), patience);
        QVERIFY(judge->isEnabled());
    }

    void a_lesson_acts_on_the_workbench_and_notices_what_is_done()
    {
        QTest::mouseClick(window_->rail()->button(Bench::learn), Qt::LeftButton);
        auto* guide = window_->learn()->guide();
        QVERIFY(window_->learn()->isVisible());
        QCOMPARE(guide->lessons().size(), 8);
        // Every step of the first lesson that the workbench can do is done by it, and noticed.
        guide->open(guide->lessons().first().name);
        QVERIFY(guide->isRunning());
        int performed = 0;
        for (bool more = true; more; more = !guide->isLast(), guide->next()) {
            const auto* step = guide->step();
            QVERIFY(step);
            if (step->isQuestion()) continue; // people answer it
            if (guide->asksGuess()) guide->choose(0);
            guide->doIt();
            ++performed;
            QTRY_VERIFY2_WITH_TIMEOUT(guide->isStepDone(), "the step was not noticed", patience);
            if (guide->isLast()) break;
        }
        QVERIFY(performed >= 3);
        guide->leave();
        showBench(Bench::compose);
    }

    void geometry_arrives_when_its_bench_is_shown()
    {
        QTest::mouseClick(window_->rail()->button(Bench::geometry), Qt::LeftButton);
        QVERIFY(window_->geometry()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!window_->geometry()->values().tokens.empty(), patience);
        QTRY_VERIFY(!window_->jobs()->measuring->running());
        QVERIFY(!window_->geometry()->values().vocabulary.empty());
        // A word is looked for, and what lies near it comes from the model.
        auto* field = window_->geometry()->findChild<QLineEdit*>("findWord");
        auto* hint = window_->geometry()->findChild<QLabel*>("hint");
        field->setFocus();
        QTest::keyClicks(field, "fox");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(hint->text().contains("nearest words by cosine"), patience);
        QVERIFY(window_->geometry()->scatter()->foundWord() >= 0);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        showBench(Bench::compose);
    }

    void what_cannot_be_opened_is_told_and_the_session_goes_on()
    {
        const auto tells = [this](const QString& path) {
            window_->messages()->dismiss();
            if (!dropPath(path)) return QString("not taken");
            [this] { QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), patience); }();
            return message();
        };
        const QString damaged = folder_.filePath("damaged");
        std::filesystem::copy(model_.toStdString(), damaged.toStdString(), std::filesystem::copy_options::recursive);
        QFile weights(damaged + "/model.safetensors");
        QVERIFY(weights.resize(1000));
        QVERIFY(tells(damaged).contains("damaged"));
        const QString empty = folder_.filePath("empty");
        QVERIFY(QDir().mkpath(empty));
        QVERIFY(tells(empty).contains("empty"));
        window_->openModel(folder_.filePath("missing"));
        QTRY_VERIFY_WITH_TIMEOUT(message().contains("missing"), patience);
        QFile token(folder_.filePath("odd.safetensors"));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write("not a token");
        token.close();
        QVERIFY(tells(token.fileName()).contains("odd.safetensors"));
        QCOMPARE(QFileInfo(token.fileName()).size(), 11);
        QVERIFY(!message().contains('\n'));

        QCOMPARE(window_->status()->modelText(), QString("demo"));
        QSignalSpy ended(window_->jobs()->answering, &JobBridge::ended);
        compose()->run();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QTRY_VERIFY(compose()->answers()->card(0) && compose()->answers()->card(0)->isFinished());
    }

    void another_model_takes_the_place_of_the_present_one()
    {
        QSignalSpy ready(window_.get(), &Workbench::ready);
        layDeck({"lower_case"});
        window_->openModel(model_);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QCOMPARE(names(compose()->deck()), QStringList({"lower_case"}));
    }

    void opened_models_can_be_opened_again_from_the_list()
    {
        const QString other = folder_.filePath("another");
        std::filesystem::copy(model_.toStdString(), other.toStdString(), std::filesystem::copy_options::recursive);
        QSignalSpy ready(window_.get(), &Workbench::ready);
        QVERIFY(dropPath(other));
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        const auto listed = [this] {
            QStringList names;
            for (const QAction* action : window_->recentMenu()->actions())
                if (!action->isSeparator()) names << action->text();
            return names;
        };
        QCOMPARE(listed().mid(0, 2), QStringList({"another", QFileInfo(model_).fileName()}));
        QCOMPARE(window_->recentMenu()->actions()[1]->toolTip(), QDir::toNativeSeparators(model_));
        window_->recentMenu()->actions()[1]->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, patience);
        QCOMPARE(window_->host()->request().model, std::filesystem::path(model_.toStdString()));
        QCOMPARE(listed()[0], QFileInfo(model_).fileName());
        window_->recentMenu()->actions().last()->trigger();
        QVERIFY(!window_->recentMenu()->isEnabled());
    }

    void a_token_opened_by_hand_is_open_again_in_the_next_session()
    {
        const QString file = QString::fromStdString((lab::demo_folder() / "tokens" / "french.safetensors").string());
        QSignalSpy added(window_->host(), &LabHost::tokenAdded);
        QVERIFY(dropPath(file));
        QTRY_COMPARE_WITH_TIMEOUT(added.count(), 1, patience);
        QVERIFY(message().contains("french"));
        const auto kept = [this] { // an earlier change may be saved first
            QFile session(folder_.filePath("session.json"));
            return session.open(QIODevice::ReadOnly) && session.readAll().contains("french.safetensors");
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept(), patience);
        Workbench again({{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy reopened(again.host(), &LabHost::tokenAdded);
        again.show();
        QTRY_COMPARE_WITH_TIMEOUT(reopened.count(), 1, patience);
        QCOMPARE(reopened[0][1].toString(), file);
        QVERIFY(!again.messages()->isVisible()); // nobody asked just now
    }

    void closing_with_a_job_under_way_ends_it()
    {
        compose()->run();
        window_->close();
        window_.reset();
        QVERIFY(QFile::exists(folder_.filePath("session.json")));
    }

    void a_killed_program_finds_its_deck_again()
    {
        const QString session = folder_.filePath("killed.json");
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {"--child", model_, session});
        QVERIFY(program.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("kept"), patience);
        program.kill(); // SIGKILL: no handler of its own runs
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        Workbench again({{}, session, true, {}});
        QSignalSpy ready(&again, &Workbench::ready);
        again.show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QCOMPARE(names(again.compose()->deck()), QStringList({"german", "lower_case", "french"}));
        QCOMPARE(again.host()->request().model, std::filesystem::path(model_.toStdString()));
    }

    void without_any_model_the_window_says_how_to_go_on()
    {
        Workbench window({open_request(folder_.filePath("nowhere")), {}, true, {}});
        QSignalSpy failed(window.host(), &LabHost::openFailed), ready(&window, &Workbench::ready);
        window.show();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(window.messages()->text().contains("nowhere"));
        window.openModel(model_);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
};

int main(int argc, char** argv)
{
    MeteredApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--child")) return child(application.arguments());
    WorkbenchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "workbench_test.moc"
