// The list of commands: what a search finds, and the list itself by its keys; a form's state and its undo.
#include "widgets/commands/command_list.h"
#include "widgets/commands/command_model.h"
#include "widgets/shared/form_state.h"
#include "widgets/shared/form_undo.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace steerdeck::widgets;

namespace {

/// A form with one control of each kind.
struct Form : QWidget {
    QCheckBox* box = new QCheckBox(this);
    QRadioButton *one = new QRadioButton(this), *two = new QRadioButton(this);
    QComboBox* choice = new QComboBox(this);
    QSpinBox *number = new QSpinBox(this), *other = new QSpinBox(this);
    QDoubleSpinBox* real = new QDoubleSpinBox(this);
    QLineEdit *file = new QLineEdit(this), *search = new QLineEdit(this);
    QSlider* slider = new QSlider(this);
    QListWidget* list = new QListWidget(this);

    Form()
    {
        auto* column = new QVBoxLayout(this);
        for (QWidget* each : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) column->addWidget(each);
        one->setChecked(true);
        choice->addItem("first", 10);
        choice->addItem("second", 20);
        choice->setObjectName("choice");
        file->setObjectName("file");
        for (const char* name : {"german", "french"}) {
            auto* item = new QListWidgetItem(name, list);
            item->setData(Qt::UserRole, name);
            item->setCheckState(Qt::Checked);
        }
    }
};

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT

    QStringList done_;
    Command command(const QString& title, const QString& where, const QString& why = {})
    {
        return {title, where, {}, why, [this, title] { done_ << title; }};
    }
    QList<Command> commands()
    {
        return {command("Open model folder", "File"),
                command("Open token file", "File"),
                command("Run", "Compose"),
                command("Resume", "Train", "Nothing runs there now."),
                command("Add German to the deck", "Compose"),
                command("Dark", "View, Theme")};
    }
    static QStringList titles(const QAbstractItemModel& model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row) found << model.index(row, 0).data().toString();
        return found;
    }

private slots:
    void init() { done_.clear(); }

    void letters_in_order_are_found_and_beginnings_of_words_count_more()
    {
        QCOMPARE(searchScore("", "Open"), 0);
        QVERIFY(searchScore("omf", "Open model folder") > 0);
        QVERIFY(searchScore("xyz", "Open model folder") < 0);
        QVERIFY(searchScore("fmo", "Open model folder") < 0);
        QVERIFY(searchScore("OPEN mo", "Open model folder") > 0);
        QVERIFY(searchScore("omf", "Open model folder") > searchScore("omf", "Add a common form"));
        QVERIFY(searchScore("run", "Run") > searchScore("run", "Re-use nothing"));
        QVERIFY(searchScore("longer than the text", "Run") < 0);
        QVERIFY(searchScore("größe", "Größe der Buchstaben") > 0);
    }

    void a_search_lists_the_best_first_and_an_empty_one_lists_all()
    {
        CommandModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands(commands());
        QCOMPARE(model.rowCount(), 6);
        model.search("german");
        QCOMPARE(titles(model).first(), QString("Add German to the deck"));
        model.search("otf");
        QCOMPARE(titles(model).first(), QString("Open token file"));
        model.search("file open"); // the place counts too
        QVERIFY(titles(model).contains("Open model folder"));
        model.search("r");
        // What cannot be done now stands after what can.
        QVERIFY(titles(model).indexOf("Run") < titles(model).indexOf("Resume"));
        model.search("zzzz");
        QCOMPARE(model.rowCount(), 0);
        model.search("");
        QCOMPARE(model.rowCount(), 6);
    }

    void the_list_is_searched_and_obeyed_by_keys()
    {
        QWidget window;
        window.resize(900, 600);
        auto* before = new QLineEdit(&window);
        CommandList list(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        list.open(commands());
        QVERIFY(list.isVisible() && list.field()->hasFocus());
        QVERIFY(window.rect().contains(list.geometry()));
        QVERIFY(!list.isWindow() && !list.isModal()); // the window beneath goes on working
        QTest::keyClicks(list.field(), "dark");
        QTest::keyClick(list.field(), Qt::Key_Return);
        QCOMPARE(done_, QStringList({"Dark"}));
        QVERIFY(!list.isVisible() && before->hasFocus());

        list.open(commands());
        QTest::keyClick(list.field(), Qt::Key_Down);
        QCOMPARE(list.view()->currentIndex().row(), 1);
        QTest::keyClick(list.field(), Qt::Key_Up);
        QTest::keyClick(list.field(), Qt::Key_Up);
        QCOMPARE(list.view()->currentIndex().row(), 5); // round about
        QTest::keyClick(list.field(), Qt::Key_PageUp);
        QTest::keyClick(list.field(), Qt::Key_Return);
        QCOMPARE(done_.last(), QString("Open model folder"));

        list.open(commands());
        QTest::keyClick(list.field(), Qt::Key_Escape);
        QVERIFY(!list.isVisible());
        QCOMPARE(done_.size(), 2);
    }

    void what_cannot_be_done_now_says_why_and_stays()
    {
        QWidget window;
        window.resize(900, 600);
        CommandList list(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list.open(commands());
        QTest::keyClicks(list.field(), "resume");
        QCOMPARE(list.reason(), QString("Nothing runs there now."));
        QTest::keyClick(list.field(), Qt::Key_Return);
        QVERIFY(list.isVisible());
        QVERIFY(done_.isEmpty());
        QVERIFY(list.view()->currentIndex().data(Qt::AccessibleTextRole).toString().contains("Nothing runs"));
        QTest::keyClicks(list.field(), "qqq");
        QVERIFY(!list.reason().isEmpty());
    }

    void a_click_obeys_and_a_click_elsewhere_closes()
    {
        QWidget window;
        window.resize(900, 600);
        auto* elsewhere = new QLineEdit(&window);
        elsewhere->move(0, 570);
        CommandList list(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list.open(commands());
        const QRect third = list.view()->visualRect(list.model()->index(2));
        QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, {}, third.center());
        QCOMPARE(done_, QStringList({"Run"}));
        list.open(commands());
        QTest::mouseClick(elsewhere, Qt::LeftButton);
        QVERIFY(!list.isVisible());
    }

    void a_form_comes_back_as_it_was()
    {
        Form form;
        form.box->click();
        form.two->click();
        form.choice->setCurrentIndex(1);
        form.number->setValue(7);
        form.other->setValue(8);
        form.real->setValue(0.25);
        form.file->setText("/a/b");
        form.search->setText("what was looked for");
        form.slider->setValue(33);
        form.list->item(1)->setCheckState(Qt::Unchecked);
        const QJsonObject state = formState(form);

        Form again;
        QSignalSpy chosen(again.choice, &QComboBox::activated), clicked(again.box, &QCheckBox::clicked);
        setFormState(again, state);
        QVERIFY(again.box->isChecked() && again.two->isChecked() && !again.one->isChecked());
        QCOMPARE(again.choice->currentIndex(), 1);
        QCOMPARE(again.number->value(), 7);
        QCOMPARE(again.other->value(), 8);
        QCOMPARE(again.real->value(), 0.25);
        QCOMPARE(again.file->text(), QString("/a/b"));
        QCOMPARE(again.search->text(), QString()); // a search field is no setting
        QCOMPARE(again.slider->value(), 33);
        QVERIFY(again.list->item(0)->checkState() == Qt::Checked);
        QVERIFY(again.list->item(1)->checkState() == Qt::Unchecked);
        QCOMPARE(chosen.count(), 1); // told as a person's own change
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(formState(again), state);
    }

    void what_a_form_does_not_offer_is_passed_over()
    {
        Form form;
        const QJsonObject before = formState(form);
        setFormState(form,
                     {{"choice", QJsonObject{{"is", 99}}}, {"QSpinBox 1", "many"}, {"QCheckBox 1", 3}, {"gone", true}});
        QCOMPARE(formState(form), before);
    }

    void splitters_come_back_and_what_is_not_kept_is_left_out()
    {
        const auto make = [](QWidget& window) {
            window.resize(600, 400);
            auto* split = new QSplitter(&window);
            split->resize(600, 400);
            for (int i = 0; i < 2; ++i) split->addWidget(new QListView);
            auto* secret = new QCheckBox(&window);
            secret->setProperty("kept", false);
            window.show();
            return split;
        };
        QWidget window, again;
        QSplitter* split = make(window);
        split->setSizes({150, 450});
        const QJsonObject state = formState(window);
        QCOMPARE(state.size(), 1);
        QSplitter* back = make(again);
        setFormState(again, state);
        QCOMPARE(back->sizes(), split->sizes());
    }

    void pages_of_a_stack_keep_their_own_splitters_whichever_is_shown()
    {
        const auto make = [](QWidget& window) {
            window.resize(600, 400);
            auto* stack = new QStackedWidget(&window);
            stack->resize(600, 400);
            for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
                auto* split = new QSplitter(orientation);
                for (int i = 0; i < 3; ++i) split->addWidget(new QListView);
                split->setChildrenCollapsible(false);
                split->setHandleWidth(9);
                stack->addWidget(split);
            }
            window.show();
            return stack;
        };
        QWidget window, again;
        QStackedWidget* stack = make(window);
        stack->setCurrentIndex(1); // which raises the page above its siblings
        stack->setCurrentIndex(0);
        stack->setCurrentIndex(1);
        const QJsonObject state = formState(window);
        QStackedWidget* back = make(again);
        setFormState(again, state);
        QCOMPARE(static_cast<QSplitter*>(back->widget(0))->orientation(), Qt::Vertical);
        QCOMPARE(static_cast<QSplitter*>(back->widget(1))->orientation(), Qt::Horizontal);
        QCOMPARE(formState(again), state);
        // A state that was kept crosswise heals.
        QJsonObject crossed = state;
        const QStringList keys = state.keys();
        QCOMPARE(keys.size(), 2);
        crossed[keys[0]] = state[keys[1]];
        crossed[keys[1]] = state[keys[0]];
        setFormState(again, crossed);
        QCOMPARE(static_cast<QSplitter*>(back->widget(0))->orientation(), Qt::Vertical);
        QCOMPARE(static_cast<QSplitter*>(back->widget(1))->orientation(), Qt::Horizontal);
        QCOMPARE(static_cast<QSplitter*>(back->widget(0))->handleWidth(), 9);
        QVERIFY(!static_cast<QSplitter*>(back->widget(0))->childrenCollapsible());
        QCOMPARE(formState(again), state);
    }

    void changes_of_a_form_are_undone_and_redone()
    {
        Form form;
        form.show();
        FormUndo undo(&form, "change");
        QUndoStack& stack = *undo.stack();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QTest::mouseClick(form.box, Qt::LeftButton, {}, {8, form.box->height() / 2});
        QTRY_COMPARE(stack.count(), 1);
        form.number->setFocus();
        form.number->selectAll();
        QTest::keyClicks(form.number, "12");
        QTRY_COMPARE(form.number->value(), 12);
        QTRY_COMPARE(stack.count(), 2);
        QTest::keyClicks(form.number, "\b5"); // the same number, still being typed
        QTRY_COMPARE(form.number->value(), 15);
        QTest::qWait(20);
        QCOMPARE(stack.count(), 2);
        stack.undo();
        QCOMPARE(form.number->value(), 0);
        QVERIFY(form.box->isChecked());
        stack.undo();
        QVERIFY(!form.box->isChecked());
        QVERIFY(!stack.canUndo());
        stack.redo();
        stack.redo();
        QVERIFY(form.box->isChecked());
        QCOMPARE(form.number->value(), 15);
        QTest::qWait(20);
        QCOMPARE(stack.count(), 2); // undoing is no change to undo
    }

    void several_controls_at_once_are_one_entry()
    {
        Form form;
        FormUndo undo(&form, "change");
        form.number->setValue(3);
        form.real->setValue(0.5);
        form.list->item(0)->setCheckState(Qt::Unchecked);
        QTRY_COMPARE(undo.stack()->count(), 1);
        undo.stack()->undo();
        QCOMPARE(form.number->value(), 0);
        QCOMPARE(form.real->value(), 0.0);
        QVERIFY(form.list->item(0)->checkState() == Qt::Checked);
        undo.forget();
        QCOMPARE(undo.stack()->count(), 0);
    }
};

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
