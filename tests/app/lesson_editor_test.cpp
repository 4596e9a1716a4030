// A lesson is written in the real window with mouse and keys, told what is wrong with it, tried, kept, handed on as a
// file and opened by drop.
#include "app/lesson_editor_window.h"
#include "app/lesson_host.h"
#include "app/message_bar.h"
#include "app/workbench.h"
#include "tests/app/dropped.h"
#include "tests/app/window_keys.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_editor.h"
#include "widgets/learn/lesson_reader.h"
#include "widgets/learn/step_form.h"
#include "widgets/shared/notice_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
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

class LessonEditorTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;
    LessonEditorWindow* dialog_ = nullptr;

    LessonEditor* editor() const { return dialog_->editor(); }
    LessonGuide* guide() const { return window_->learn()->guide(); }
    template <typename Widget>
    Widget* part(const char* name) const
    {
        auto* found = editor()->findChild<Widget*>(QLatin1String(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    void click(const char* name) const { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    template <typename Field>
    void type(const char* name, const QString& text) const
    {
        auto* field = part<Field>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    QString notice() const { return editor()->findChild<NoticeLabel*>()->text(); }
    int steps() const { return editor()->draft()->steps(); }
    void choice(int row, bool right, const char* text, const char* why) const
    {
        auto* table = part<QTableWidget>("stepChoices");
        table->item(row, 0)->setCheckState(right ? Qt::Checked : Qt::Unchecked);
        table->item(row, 1)->setText(text);
        table->item(row, 2)->setText(why);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, {}, true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->resize(1280, 800);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        dialog_ = window_->showLessonEditor();
        QVERIFY(dialog_->isVisible());
    }

    void it_begins_with_a_lesson_that_can_be_tried()
    {
        QCOMPARE(steps(), 1);
        QVERIFY2(notice().contains("can be tried"), qPrintable(notice()));
        QVERIFY(part<QAbstractButton>("tryLesson")->isEnabled());
    }

    void what_is_wrong_is_told_at_once_with_its_step()
    {
        type<QLineEdit>("stepTask", "");
        QVERIFY2(notice().contains("step 1 has no “task”"), qPrintable(notice()));
        QVERIFY(!part<QAbstractButton>("tryLesson")->isEnabled());
        type<QLineEdit>("stepTask", "Lay German and run it");
        QVERIFY2(notice().contains("can be tried"), qPrintable(notice()));
        auto* facts = part<QPlainTextEdit>("stepFacts");
        facts->setPlainText("{\"fact\": \"moon_is_full\"}");
        QVERIFY2(notice().contains("“fact” of fact 1 of step 1 is “moon_is_full”"), qPrintable(notice()));
        facts->setPlainText("no JSON");
        QVERIFY2(notice().contains("fact 1 of step 1 is not an object"), qPrintable(notice()));
    }

    void a_step_is_taken_from_the_workbench()
    {
        window_->showBench(Bench::compose);
        window_->compose()->setDeck({{{"german"}}, lab::Join::composition});
        window_->compose()->setPrompt("What does the owl eat?");
        window_->compose()->setMethods({lab::Method::none, lab::Method::steering});
        click("stepTake");
        QVERIFY2(notice().contains("can be tried"), qPrintable(notice()));
        QString why;
        const auto lesson = editor()->draft()->lesson(why);
        QVERIFY2(lesson, qPrintable(why));
        QCOMPARE(lesson->steps[0].actions.size(), std::size_t(6));
        QCOMPARE(lesson->steps[0].until[0].prompt, QString("What does the owl eat?"));
    }

    void a_guess_is_written_by_slider_and_by_order()
    {
        const auto guess = [this] {
            QString why;
            const auto lesson = editor()->draft()->lesson(why);
            return lesson ? lesson->steps[0].guess : LessonGuess();
        };
        const auto turn = [this](const char* name, const char* data) { turn_to(part<QComboBox>(name), data); };
        QVERIFY(!part<QWidget>("stepSliderFrom")->isVisible());
        type<QLineEdit>("stepGuess", "How many will hold?");
        turn("stepGuessKind", "slider");
        QVERIFY(part<QWidget>("stepSliderFrom")->isVisible() && !part<QWidget>("stepGuesses")->isVisible());
        type_over(part<QSpinBox>("stepSliderTo"), "6");
        type<QLineEdit>("stepSliderUnit", "of 6");
        QVERIFY2(notice().contains("can be tried"), qPrintable(notice()));
        QCOMPARE(guess().to, 6);
        QCOMPARE(guess().unit.in("en"), QString("of 6"));
        QVERIFY(!guess().happened && !guess().measured);
        turn("stepFigure", "number");
        type<QLineEdit>("stepHappened", "9");
        QVERIFY2(notice().contains("“happened” of the guess of step 1"), qPrintable(notice()));
        type<QLineEdit>("stepHappened", "4");
        QCOMPARE(guess().happened, std::optional(4.0));
        turn("stepFigure", "held");
        QVERIFY(part<QComboBox>("stepFigureControl")->isVisible() && !part<QLineEdit>("stepHappened")->isVisible());
        turn("stepFigureControl", "hybrid");
        QVERIFY(guess().measured && guess().measured->control == lab::Method::hybrid && !guess().happened);
        turn("stepGuessKind", "order");
        QVERIFY2(notice().contains("things"), qPrintable(notice())); // there are none yet
        part<QPlainTextEdit>("stepGuesses")->setPlainText("words\ntokens\nneither");
        QVERIFY2(notice().contains("can be tried"), qPrintable(notice()));
        QVERIFY(guess().kind == GuessKind::order && guess().choices.size() == 3);
        QVERIFY(!editor()->draft()->step(0)["guess"].toObject().contains("from"));
        // Each change is taken back by itself.
        auto* question = part<QLineEdit>("stepGuess");
        dialog_->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(dialog_));
        question->setFocus();
        const auto undo = [&](auto reached) {
            for (int i = 0; i < 20 && !reached(); ++i) QTest::keyClick(question, Qt::Key_Z, Qt::ControlModifier);
            return reached();
        };
        QVERIFY(undo([&] { return guess().kind == GuessKind::slider && guess().measured; }));
        QCOMPARE(part<QComboBox>("stepGuessKind")->currentData().toString(), QString("slider"));
        QCOMPARE(part<QComboBox>("stepFigureControl")->currentData().toString(), QString("hybrid"));
        QVERIFY(undo([&] { return guess().happened.has_value(); }));
        QCOMPARE(part<QLineEdit>("stepHappened")->text(), QString("4"));
        QVERIFY(undo([&] { return !editor()->draft()->step(0).contains("guess"); }));
        QVERIFY(question->text().isEmpty());
    }

    void a_question_is_added_and_every_change_is_undone()
    {
        click("addQuestion");
        QCOMPARE(steps(), 2);
        QCOMPARE(editor()->currentStep(), 1);
        type<QLineEdit>("stepTitle", "What was that?");
        QCOMPARE(part<QListWidget>("lessonSteps")->item(1)->text(), QString("2  What was that?"));
        choice(0, true, "German", "The token says so.");
        choice(1, true, "Dutch", "Not quite.");
        QVERIFY2(notice().contains("step 2 must have exactly one right choice, and has 2"), qPrintable(notice()));
        // Undo by key, from within a field.
        auto* title = part<QLineEdit>("stepTitle");
        title->setFocus();
        dialog_->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(dialog_));
        title->setFocus();
        for (int i = 0; i < 20 && !notice().contains("can be tried"); ++i)
            QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(notice().contains("can be tried"), qPrintable(notice()));
        for (int i = 0; i < 20 && steps() > 1; ++i) QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(steps(), 1);
        for (int i = 0; i < 20 && !notice().contains("exactly one"); ++i)
            QTest::keyClick(editor(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(steps(), 2);
        part<QListWidget>("lessonSteps")->setCurrentRow(1);
        choice(1, false, "Dutch", "Not quite.");
        QVERIFY2(notice().contains("2 steps"), qPrintable(notice()));
    }

    void steps_are_moved_and_removed()
    {
        part<QListWidget>("lessonSteps")->setCurrentRow(1);
        click("stepUp");
        QCOMPARE(editor()->currentStep(), 0);
        QVERIFY(editor()->draft()->step(0).contains("question"));
        click("stepDown");
        click("addStep");
        QCOMPARE(steps(), 3);
        click("removeStep");
        QCOMPARE(steps(), 2);
        QVERIFY(editor()->draft()->step(1).contains("question"));
    }

    void a_language_beside_english_is_kept_apart()
    {
        part<QListWidget>("lessonSteps")->setCurrentRow(0);
        type<QLineEdit>("stepTitle", "One token");
        auto* language = part<QComboBox>("lessonLanguage");
        language->setCurrentText("de");
        type<QLineEdit>("stepTitle", "Ein Token");
        const QJsonObject title = editor()->draft()->step(0)["title"].toObject();
        QCOMPARE(title["en"].toString(), QString("One token"));
        QCOMPARE(title["de"].toString(), QString("Ein Token"));
        language->setCurrentText("en");
        QCOMPARE(part<QLineEdit>("stepTitle")->text(), QString("One token"));
    }

    void a_step_is_tried_on_the_workbench()
    {
        part<QListWidget>("lessonSteps")->setCurrentRow(0);
        click("tryLesson");
        QCOMPARE(window_->bench(), Bench::learn);
        QVERIFY(guide()->isRunning());
        QCOMPARE(guide()->step()->title.in("en"), QString("One token"));
        window_->compose()->setDeck({});
        guide()->doIt();
        QTRY_VERIFY_WITH_TIMEOUT(guide()->isStepDone(), patience);
        guide()->next();
        guide()->choose(1);
        QVERIFY(!guide()->isStepDone());
        guide()->choose(0);
        QVERIFY(guide()->isStepDone());
    }

    void kept_it_stands_beside_the_shipped_ones()
    {
        const int shipped = int(guide()->lessons().size()) - 1; // one is being tried
        type<QLineEdit>("lessonName", "order");                 // as one of the shipped
        click("keepLesson");
        QTRY_COMPARE(editor()->mine(), QString("order-2"));
        QCOMPARE(guide()->lessons().size(), shipped + 1);
        QVERIFY(guide()->lessons().last().own);
        QVERIFY(QFile::exists(folder_.filePath("data/steerdeck/lessons/order-2.json")));
        // Kept again, it takes its own place.
        click("keepLesson");
        QTest::qWait(200);
        QCOMPARE(guide()->lessons().size(), shipped + 1);
        QVERIFY(window_->learn()
                    ->list()
                    ->model()
                    ->index(shipped, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains("your own"));
    }

    void handed_on_as_a_file_it_is_opened_by_drop_and_walked()
    {
        click("saveLesson");
        QFileDialog* asked = nullptr;
        QTRY_VERIFY((asked = dialog_->findChild<QFileDialog*>()));
        const QString file = folder_.filePath("handed.json");
        emit asked->fileSelected(file);
        asked->close();
        QTRY_VERIFY(QFile::exists(file));
        click("removeLesson");
        QVERIFY(!QFile::exists(folder_.filePath("data/steerdeck/lessons/order-2.json")));
        const auto count = guide()->lessons().size();
        QVERIFY(drop_on(window_.get(), {file}));
        QTRY_COMPARE(guide()->lessons().size(), count + 1);
        QTRY_VERIFY(guide()->isRunning() && guide()->lesson()->own);
        QCOMPARE(window_->bench(), Bench::learn);
        guide()->doIt();
        QTRY_VERIFY_WITH_TIMEOUT(guide()->isStepDone(), patience);
        guide()->next();
        guide()->choose(0);
        QVERIFY(guide()->isLessonDone(guide()->lesson()->name));
        // The same again is not kept twice.
        QVERIFY(drop_on(window_.get(), {file}));
        QTest::qWait(200);
        QCOMPARE(guide()->lessons().size(), count + 1);
    }

    void a_file_that_is_no_lesson_is_refused_with_its_step()
    {
        QFile file(folder_.filePath("bad.json"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(editor()->draft()->bytes()).replace("\"answers_done\"", "\"answers_dreamt\""));
        file.close();
        QVERIFY(drop_on(window_.get(), {file.fileName()}));
        QTRY_VERIFY(window_->messages()->text().contains("of fact 1 of step 1 is “answers_dreamt”"));
    }

    void at_the_next_start_it_is_there()
    {
        Workbench again({{}, {}, true, {}});
        QVERIFY(again.learn()->guide()->lessons().last().own);
    }
};

QTEST_MAIN(LessonEditorTest)
#include "lesson_editor_test.moc"
