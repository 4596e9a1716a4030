// Tasks in the real window: questions asked by mouse and keyboard, runs beside one another, wrong answers alone, an
// interrupted run gone on with, the terminal's command for the same.
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/session_keeper.h"
#include "app/tasks_host.h"
#include "app/workbench.h"
#include "tests/app/cli.h"
#include "tests/app/second_model.h"
#include "tests/places.h"

#include "widgets/evaluate/dot_plot.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/shared/notice_label.h"
#include "widgets/tasks/task_bench.h"
#include "widgets/tasks/task_models.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class TasksWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString session_;
    std::unique_ptr<Workbench> window_;

    void open()
    {
        window_.reset();
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, session_, true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready), listed(window_->taskRuns(), &TasksHost::listed);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
    }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return window_->tasks()->findChild<Widget*>(name);
    }
    QAbstractItemModel* runs() const { return child<QTableView>("taskRuns")->model(); }
    QAbstractItemModel* questions() const { return child<QTableView>("questionTable")->model(); }
    QString problem() const { return child<NoticeLabel>("taskRefusal")->text(); }
    static void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }
    void type(const char* spin, int value)
    {
        auto* box = child<QSpinBox>(spin);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(value));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->value(), value);
    }
    /// Turns to an entry of a box by its keys.
    void choose(const char* name, const QString& data)
    {
        auto* box = child<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData().toString() != data; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), data);
    }
    void run()
    {
        QSignalSpy ended(window_->jobs()->asking, &JobBridge::ended), listed(window_->taskRuns(), &TasksHost::listed);
        QVERIFY2(child<QPushButton>("start")->isEnabled(), qPrintable(problem()));
        click(child<QPushButton>("start"));
        QVERIFY(window_->tasks()->state() == TaskBench::State::running);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        session_ = folder_.filePath("session.json");
        open();
    }
    void cleanupTestCase() { window_.reset(); }

    void the_tasks_stand_beside_the_experiments()
    {
        window_->showBench(Bench::evaluate);
        auto* pages = window_->findChild<QTabWidget*>("evaluatePages");
        QVERIFY(window_->evaluate()->isVisible() && !window_->tasks()->isVisible());
        QTest::mouseClick(pages->tabBar(), Qt::LeftButton, {}, pages->tabBar()->tabRect(1).center());
        QVERIFY(window_->tasks()->isVisible());
        window_->showTasks(false);
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window_->tasks()->isVisible());
        QCOMPARE(runs()->rowCount(), 0);
    }

    void what_is_missing_is_said_before_the_start()
    {
        choose("task", "boolq");
        QVERIFY2(problem().contains("BoolQ"), qPrintable(problem()));
        QVERIFY(!child<QPushButton>("start")->isEnabled() && !child<QPushButton>("copyTaskCommand")->isEnabled());
        choose("task", "listops");
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
        choose("steeredBy", "joint");
        QVERIFY(problem().contains("Nothing has learned"));
        QVERIFY(child<QLabel>("nothingLearned")->isVisible());
        choose("steeredBy", "steering");
        QVERIFY(problem().contains("Tick"));
        choose("steeredBy", "none");
        QVERIFY(problem().isEmpty());
    }

    void lists_are_asked_and_their_questions_read()
    {
        type("questions", 12);
        run();
        QTRY_COMPARE_WITH_TIMEOUT(runs()->rowCount(), 1, patience);
        QCOMPARE(runs()->index(0, TaskRunModel::Task).data().toString(), QString("ListOps"));
        QCOMPARE(runs()->index(0, TaskRunModel::Answers).data().toString(), QString("12"));
        QCOMPARE(window_->tasks()->plot()->chart().marks.size(), std::size_t(1));
        QVERIFY(child<NoticeLabel>("notice")->text().contains("Done in"));
        QTRY_COMPARE_WITH_TIMEOUT(questions()->rowCount(), 12, patience);
        // The wrong ones alone.
        const auto& summary = window_->tasks()->runs()->runs()[0].summary;
        const int wrong = int(summary.answers - summary.correct);
        QVERIFY(wrong > 0);
        click(child<QCheckBox>("wrongQuestions"));
        QCOMPARE(questions()->rowCount(), wrong);
        for (int row = 0; row < wrong; ++row)
            QCOMPARE(questions()->index(row, QuestionModel::Right).data().toString(), QString("wrong"));
        auto* table = child<QTableView>("questionTable");
        table->setFocus();
        table->selectRow(0);
        const QString whole = child<QTextEdit>("wholeQuestion")->toPlainText();
        QVERIFY2(whole.contains("[M") || whole.contains("[S"), qPrintable(whole));
        QVERIFY2(whole.contains("Label"), qPrintable(whole));
        QCOMPARE(window_->tasks()->saveQuestions(folder_.filePath("questions.csv")), QString());
        QFile csv(folder_.filePath("questions.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().startsWith("number,question,output,label,read,right\n"));
        click(child<QCheckBox>("wrongQuestions"));
        QCOMPARE(questions()->rowCount(), 12);
    }

    void runs_stand_side_by_side_with_their_intervals()
    {
        choose("steeredBy", "steering");
        auto* list = child<QListWidget>("steerers");
        for (const char* name : {"german", "lower_case"}) {
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->data(Qt::UserRole).toString() != name) continue;
                list->setFocus();
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
                break;
            }
        }
        QCOMPARE(window_->tasks()->request().deck.chips.size(), std::size_t(2));
        run();
        QTRY_COMPARE_WITH_TIMEOUT(runs()->rowCount(), 2, patience);
        const DotChart& chart = window_->tasks()->plot()->chart();
        QCOMPARE(chart.marks.size(), std::size_t(2));
        QVERIFY2(chart.lines.join(' ').contains("German + "), qPrintable(chart.lines.join(' ')));
        for (const DotMark& mark : chart.marks) {
            QVERIFY(mark.value.low <= mark.value.value && mark.value.high > mark.value.value);
            QVERIFY(mark.text.contains("of 12 answers right"));
        }
        QCOMPARE(window_->tasks()->savePlot(folder_.filePath("tasks.svg")), QString());
        QVERIFY(QFileInfo(folder_.filePath("tasks.svg")).size() > 1000);
        QCOMPARE(window_->tasks()->saveRuns(folder_.filePath("tasks.csv")), QString());
        // Unticked, a run leaves the picture.
        auto* table = child<QTableView>("taskRuns");
        table->selectRow(0);
        table->setCurrentIndex(runs()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(window_->tasks()->plot()->chart().marks.size(), std::size_t(1));
    }

    void the_command_line_asks_the_same()
    {
        click(child<QPushButton>("copyTaskCommand"));
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.contains("evaluate task --task listops --limit 12 --steering german '<and>' lower_case "
                                  "--control-method steering"),
                 qPrintable(command));
        QProcess shell;
        shell.setProcessEnvironment([this] {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert("XDG_DATA_HOME", folder_.filePath("terminal"));
            return environment;
        }());
        shell.start("sh", {"-c", command + " --json"});
        QVERIFY(shell.waitForFinished(patience));
        QCOMPARE(shell.exitCode(), 0);
        const QByteArray out = shell.readAllStandardOutput();
        const auto& here = window_->tasks()->runs()->runs();
        const auto steered = std::ranges::find_if(here, [](const auto& one) { return !one.deck.chips.empty(); });
        QVERIFY(steered != here.end());
        QVERIFY2(out.contains(QByteArray("\"correct\": ") + QByteArray::number(qulonglong(steered->summary.correct))),
                 out);
    }

    void a_stopped_run_goes_on_also_after_a_new_start()
    {
        choose("steeredBy", "none");
        type("questions", 600);
        QSignalSpy ended(window_->jobs()->asking, &JobBridge::ended),
            points(window_->jobs()->asking, &JobBridge::progress);
        click(child<QPushButton>("start"));
        // Answers are kept a piece of 128 at a time.
        QTRY_VERIFY_WITH_TIMEOUT(points.count() > 0 && points.last()[0].value<Progress>().done > 128, patience);
        click(child<QPushButton>("stop"));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(ended[0][0].value<lab::JobEnd>().cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(runs()->rowCount(), 3, patience);
        QVERIFY2(runs()->index(0, TaskRunModel::Answers).data().toString().contains("of 600"),
                 qPrintable(runs()->index(0, TaskRunModel::Answers).data().toString()));
        window_->keeper()->keep();
        window_->close();
        open();
        QVERIFY(window_->tasks()->isVisible()); // as it was left
        QTRY_COMPARE_WITH_TIMEOUT(runs()->rowCount(), 3, patience);
        QCOMPARE(child<QSpinBox>("questions")->value(), 600);
        type("questions", 5);
        auto* table = child<QTableView>("taskRuns");
        table->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(questions()->rowCount() > 0 && questions()->rowCount() < 600, patience);
        const int before = questions()->rowCount();
        click(child<QPushButton>("useTaskSettings"));
        QCOMPARE(child<QSpinBox>("questions")->value(), 600);
        QSignalSpy again(window_->jobs()->asking, &JobBridge::progress);
        run();
        QVERIFY(again.count() > 0);
        QCOMPARE(int(again[0][0].value<Progress>().before), before);
        QTRY_COMPARE_WITH_TIMEOUT(questions()->rowCount(), 600, patience);
        QCOMPARE(runs()->rowCount(), 3);
    }

    void a_file_is_asked_too()
    {
        choose("task", "boolq");
        auto* file = child<QLineEdit>("taskFile");
        file->setFocus();
        QTest::keyClicks(file, QString::fromStdString(places::golden()) + "/tasks/data/boolq.jsonl");
        choose("split", "whole");
        type("questions", 0);
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
        run();
        QTRY_COMPARE_WITH_TIMEOUT(runs()->rowCount(), 4, patience);
        QTRY_COMPARE_WITH_TIMEOUT(questions()->rowCount(), 3, patience);
        QCOMPARE(questions()->index(0, QuestionModel::Label).data().toString().isEmpty(), false);
    }

    void a_folder_of_answers_opens_from_anywhere()
    {
        const auto& all = window_->tasks()->runs()->runs();
        const auto folder = std::ranges::find(all, std::string("boolq"), &lab::TaskRun::task)->folder;
        const QString copy = folder_.filePath("elsewhere");
        QDir().mkpath(copy);
        for (const char* name : {"task.json", "answers.jsonl"})
            QVERIFY(QFile::copy(QString::fromStdString((folder / name).string()), copy + "/" + name));
        window_->showBench(Bench::compose);
        QSignalSpy opened(window_->taskRuns(), &TasksHost::opened);
        window_->openPath(copy + "/task.json");
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(runs()->rowCount(), 5, patience);
        QVERIFY(window_->tasks()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(questions()->rowCount(), 3, patience);
    }

    void nothing_of_a_model_is_shown_as_anothers()
    {
        const QString other = folder_.filePath("other");
        make_second_model(other.toStdString());
        QSignalSpy ready(window_.get(), &Workbench::ready), listed(window_->taskRuns(), &TasksHost::listed);
        window_->openModel(other);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(listed.count() >= 1, patience);
        QCOMPARE(runs()->rowCount(), 0);
        QCOMPARE(questions()->rowCount(), 0);
        QVERIFY(window_->tasks()->plot()->chart().marks.empty());
        // Its own folder says that it is another's.
        window_->openPath(folder_.filePath("elsewhere"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->messages()->text().contains("another model"), patience);
        QSignalSpy back(window_.get(), &Workbench::ready);
        window_->openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(back.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(runs()->rowCount(), 4, patience);
    }
};

QTEST_MAIN(TasksWindowTest)
#include "tasks_window_test.moc"
