// An assignment in the real window on the demo model: opened by drop, worked through with mouse and keys, exported; and
// a class's files collected into table, plots and CSV.
#include "app/assignment_host.h"
#include "app/class_window.h"
#include "app/message_bar.h"
#include "app/options.h"
#include "app/session_keeper.h"
#include "app/workbench.h"
#include "tests/app/dropped.h"
#include "tests/classroom_samples.h"

#include "widgets/classroom/assignment_panel.h"
#include "widgets/classroom/bars_plot.h"
#include "widgets/classroom/class_pane.h"
#include "widgets/classroom/class_table_model.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/number_slider.h"
#include "widgets/shared/order_list.h"
#include "widgets/shared/pill_button.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class AssignmentWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    AssignmentPanel* panel() const { return window_->assignments()->panel(); }
    template <typename Widget = QAbstractButton>
    Widget* part(const char* name) const
    {
        auto* found = panel()->findChild<Widget*>(QLatin1String(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    void click(const char* name) const { click(part(name)); }
    static void click(QAbstractButton* button)
    {
        // The middle of a wide check box is none of it.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    QString written(const char* name, const QByteArray& text) const
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QFile::WriteOnly)) return {};
        file.write(text);
        return file.fileName();
    }
    void open(const QString& session)
    {
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, session, true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->resize(1366, 820);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    void run()
    {
        click("runExercise");
        QTRY_VERIFY_WITH_TIMEOUT(!window_->compose()->isBusy(), patience);
    }
    const classroom::ExerciseAnswers& answers(int exercise) const
    {
        return panel()->answers()->exercises[std::size_t(exercise)];
    }
    static void answerDialog(QWidget* parent, const QString& path)
    {
        QFileDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = parent->findChild<QFileDialog*>()));
        emit dialog->fileSelected(path);
        dialog->close();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        open(folder_.filePath("session.json"));
    }

    void a_file_that_is_wrong_is_refused_in_one_sentence()
    {
        const QByteArray bad = QByteArray(assignment_text).replace("\"seed\": 7", "\"seed\": \"x\"");
        QVERIFY(drop_on(window_.get(), {written("bad.json", bad)}));
        QTRY_VERIFY(window_->messages()->text().contains("has a \"seed\" that is no whole number"));
        QVERIFY(!panel()->isVisible());
        window_->messages()->dismiss();
    }

    void an_assignment_opens_by_drop()
    {
        QVERIFY(drop_on(window_.get(), {written("task.json", assignment_text)}));
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(panel()->exercise(), 0);
        QVERIFY(part<QLabel>("exerciseText")->text().contains("Work alone."));
        QVERIFY2(part<QLabel>("exerciseDeck")->text().contains("Deck: German"),
                 qPrintable(part<QLabel>("exerciseDeck")->text()));
    }

    void the_guess_comes_first_and_is_fixed_by_the_run()
    {
        QVERIFY(!part("runExercise")->isEnabled());
        QVERIFY(!part("german")->isEnabled()); // what the answer did is asked after it
        click("answer1.1-1");
        QVERIFY(part("runExercise")->isEnabled());
        run();
        QVERIFY(!part("answer1.1-1")->isEnabled());
        QVERIFY(part("german")->isEnabled());
        QCOMPARE(window_->bench(), Bench::compose);
        QCOMPARE(window_->compose()->request().seed, std::uint64_t(7));
        QCOMPARE(answers(0).seen.size(), std::size_t(2));
        QCOMPARE(answers(0).seen[1].kept, std::vector<std::string>{"german"});
        QVERIFY(!answers(0).seen[1].text.empty());
    }

    void another_run_of_ones_own_is_not_the_exercise()
    {
        const auto before = answers(0).seen;
        window_->compose()->setPrompt("What does the fox eat?");
        window_->compose()->run();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->compose()->isBusy(), patience);
        QVERIFY(answers(0).seen == before);
    }

    void every_kind_of_question_is_answered()
    {
        click("german");
        QCOMPARE(*answers(0).given[1].kept, std::vector<std::string>{"german"});
        click("none");
        QVERIFY(answers(0).given[1].kept->empty()); // none of them, which is an answer
        click("german");
        click("answer1.3-2");
        click("exerciseNext");
        QCOMPARE(panel()->exercise(), 1);
        QVERIFY(!part("runExercise")->isEnabled()); // a guess on a slider comes first
        auto* slider = part<NumberSlider>("answer2.3");
        slider->slider()->setFocus();
        QTest::keyClick(slider->slider(), Qt::Key_End);
        QTest::keyClick(slider->slider(), Qt::Key_Left);
        QVERIFY(!answers(1).given[2].number); // not before it is taken
        QTest::mouseClick(slider->button(), Qt::LeftButton);
        QCOMPARE(*answers(1).given[2].number, 90.0);
        run();
        QVERIFY(!slider->isEnabled());
        auto* order = part<OrderList>("answer2.4");
        QCOMPARE(order->order(), (std::vector<int>{2, 1, 0})); // by the alphabet
        order->rows().first()->setFocus();
        QTest::keyClick(order->rows().first(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(order->rows()[1], Qt::Key_Down, Qt::AltModifier);
        QTest::mouseClick(order->button(), Qt::LeftButton);
        QCOMPARE(*answers(1).given[3].order, (std::vector<int>{1, 0, 2}));
        QTest::mouseClick(order->rows()[1]->backButton(), Qt::LeftButton); // a change of mind counts at once
        QCOMPARE(*answers(1).given[3].order, (std::vector<int>{0, 1, 2}));
        auto* number = part<QLineEdit>("answer2.1");
        number->setFocus();
        QTest::keyClicks(number, "2");
        auto* text = part<QPlainTextEdit>("answer2.2");
        text->setFocus();
        QTest::keyClicks(text, "Each comes first once.");
        QCOMPARE(*answers(1).given[0].number, 2.0);
        click("exerciseBack");
        QVERIFY(part("german")->isChecked());
        QVERIFY(part("answer1.3-2")->isChecked());
    }

    void answers_are_kept_with_the_session()
    {
        window_->close();
        open(folder_.filePath("session.json"));
        QVERIFY(panel()->isVisible());
        QCOMPARE(QString::fromStdString(answers(1).given[1].text), QString("Each comes first once."));
        panel()->showExercise(1);
        QCOMPARE(part<NumberSlider>("answer2.3")->value(), 90);
        QCOMPARE(part<OrderList>("answer2.4")->order(), (std::vector<int>{0, 1, 2}));
        // Put away, and opened again.
        click("closeAssignment");
        QVERIFY(!panel()->isVisible());
        window_->openPath(folder_.filePath("task.json"));
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(*answers(0).given[0].choice, 0);
    }

    void the_command_line_opens_one()
    {
        const auto line = read_command_line({"steerdeck", "--guest", "--assignment", folder_.filePath("task.json")});
        QVERIFY(!line.exit && line.options.guest);
        QCOMPARE(read_command_line({"steerdeck", "--assignment", ""}).exit, std::optional(2));
        Workbench::Setup setup{{}, {}, true, {}};
        setup.assignment = line.options.assignment;
        Workbench other(setup);
        other.show();
        QTRY_VERIFY(other.assignments()->panel()->isVisible());
        QVERIFY(other.assignments()->panel()->answers()->exercises[0].given[0].is_empty()); // another pupil's
    }

    void one_file_is_exported_with_the_name()
    {
        QVERIFY(!part("exportAnswers")->isEnabled());
        part<QLineEdit>("pupil")->setFocus();
        QTest::keyClicks(part<QLineEdit>("pupil"), "Ada");
        QVERIFY(part("exportAnswers")->isEnabled());
        QVERIFY(QDir(folder_.path()).mkpath("class"));
        click("exportAnswers");
        answerDialog(window_.get(), folder_.filePath("class/ada.json"));
        QTRY_VERIFY(panel()->findChild<NoticeLabel*>()->text().contains("ada.json is written"));
        const auto back = classroom::read_answers(folder_.filePath("class/ada.json").toStdString());
        QCOMPARE(back.pupil, std::string("Ada"));
        QCOMPARE(back.model, window_->host()->lab()->model().fingerprint);
        QCOMPARE(back.assignment.seed, std::uint64_t(7));
        QVERIFY(classroom::is_right(back.assignment.exercises[0].questions[1], back.exercises[0].given[1],
                                    back.exercises[0]) == std::optional(true));
    }

    void a_class_is_collected_by_drop()
    {
        for (const auto& [pupil, guess, saw, orders] :
             {std::tuple("Bob", 1, false, 6.0), std::tuple("Eve", 0, true, 2.0)})
            classroom::write_answers(sample_answers(pupil, guess, saw, orders),
                                     folder_.filePath(QStringLiteral("class/%1.json").arg(pupil)).toStdString());
        QVERIFY(drop_on(window_.get(), {folder_.filePath("class")}));
        auto* window = window_->findChild<ClassWindow*>("class");
        QVERIFY(window && window->isVisible());
        QSignalSpy collected(window, &ClassWindow::collected);
        QTRY_COMPARE(collected.count(), 1);
        const auto* model = window->pane()->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(0, ClassTableModel::Pupil).data().toString(), QString("Ada"));
        QCOMPARE(model->index(0, ClassTableModel::Right).data().toString(), QString("5 of 5"));
        const auto cell = [&](int question) {
            return model->index(0, ClassTableModel::FirstQuestion + question).data().toString();
        };
        QCOMPARE(cell(1), QString("German")); // as the shelf calls it
        QCOMPARE(cell(5), QString("90"));
        QCOMPARE(cell(6), QString("with words, with a token, plain"));
        QCOMPARE(window->pane()->shares()->count(), 5); // of those that have a right answer
        QCOMPARE(qRound(window->pane()->shares()->value(0)), 67);
        window->pane()->showQuestion(0);
        QCOMPARE(window->pane()->answers()->count(), 2);
        QCOMPARE(window->pane()->answers()->value(0), 2.0); // the guess "yes"
        window->pane()->showQuestion(5);
        QCOMPARE(window->pane()->answers()->count(), 11); // 0 to 100 % by 10
        QCOMPARE(window->pane()->answers()->value(9), 2.0);
        QVERIFY(window->pane()->answers()->accessibleDescription().contains("90 %: 2"));
    }

    void files_are_dropped_on_the_class_window_and_the_table_is_exported()
    {
        auto* window = window_->findChild<ClassWindow*>("class");
        QSignalSpy collected(window, &ClassWindow::collected);
        QVERIFY(drop_on(window, {folder_.filePath("class/Bob.json"), folder_.filePath("class/ada.json"),
                                 folder_.filePath("task.json")}));
        QTRY_COMPARE(collected.count(), 1);
        QCOMPARE(window->pane()->model()->rowCount(), 2);
        auto* notice = window->pane()->findChild<NoticeLabel*>();
        QVERIFY2(notice->text().contains("task.json"), qPrintable(notice->text())); // an assignment is no pupil's file
        QTest::mouseClick(window->pane()->findChild<QAbstractButton*>("classExport"), Qt::LeftButton);
        answerDialog(window, folder_.filePath("class.csv"));
        QTRY_VERIFY(notice->text().contains("class.csv is written"));
        QFile file(folder_.filePath("class.csv"));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 3);
    }
};

QTEST_MAIN(AssignmentWindowTest)
#include "assignment_window_test.moc"
