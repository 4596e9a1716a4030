// 500 actions of a person who tries everything, drawn from a seed: clicks, keys, typing, drags, switching benches, jobs
// begun and cancelled, undo and redo, files good and bad dropped onto the window. Nothing may crash, no action may
// leave the window unusable, and nothing may be lost when the program starts again.
//
// STEERDECK_SEED chooses another session, STEERDECK_ACTIONS another length. Every action is written to the log that is
// named at the start, so that a crash tells what led to it. With STEERDECK_FREEZE_LIMIT (milliseconds) an event that
// holds the window longer fails the test; without, freezes are only reported, since a busy machine makes its own.
#include "app/appearance.h"
#include "app/bench_rail.h"
#include "app/freeze_meter.h"
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/status_strip.h"
#include "app/workbench.h"
#include "core/base/random.h"

#include "widgets/commands/command_list.h"
#include "widgets/commands/command_model.h"
#include "widgets/compose/catalog.h"
#include "widgets/compose/chip_widget.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/plots/plot.h"
#include "widgets/shared/form_state.h"
#include "widgets/shared/pill_button.h"
#include "widgets/tasks/task_bench.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSplitterHandle>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors

int from_environment(const char* name, int otherwise)
{
    bool number = false;
    const int value = qEnvironmentVariableIntValue(name, &number);
    return number ? value : otherwise;
}

} // namespace

class RandomSessionTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString session_;
    Random random_{std::uint64_t(from_environment("STEERDECK_SEED", 1))};
    QFile log_;
    QStringList last_; // actions
    std::unique_ptr<Appearance> appearance_;
    std::unique_ptr<Workbench> window_;
    MeteredApplication& meter_ = *static_cast<MeteredApplication*>(qApp);
    std::vector<std::pair<double, QString>> freezes_; // over 100 ms, with what was done

    // ---- choosing ---------------------------------------------------------------------------------------------------

    template <typename List>
    auto any(const List& list)
    {
        return list[typename List::size_type(random_.below(std::size_t(list.size())))];
    }
    bool chance(double share) { return random_.uniform() < share; }
    int number(int least, int most) { return least + int(random_.below(std::size_t(most - least + 1))); }
    QPoint somewhere(const QWidget* widget)
    {
        return {number(1, std::max(1, widget->width() - 2)), number(1, std::max(1, widget->height() - 2))};
    }
    /// What can be seen and used of `T` on the bench that is shown.
    template <typename T>
    QList<T*> usable()
    {
        QList<T*> found;
        for (T* one : window_->page(window_->bench())->template findChildren<T*>())
            if (one->isVisible() && one->isEnabled() && !one->visibleRegion().isEmpty()) found << one;
        return found;
    }
    void note(const QString& what)
    {
        last_ << what;
        if (last_.size() > 15) last_.removeFirst();
        log_.write((what + QLatin1Char('\n')).toUtf8());
        log_.flush();
    }

    /// Letters of a keyboard as keys, others as an input method commits them.
    static void type(QWidget* widget, const QString& text)
    {
        for (const QChar letter : text) {
            if (letter >= QLatin1Char(' ') && letter <= QLatin1Char('~')) {
                QTest::keyClick(widget, letter.toLatin1());
                continue;
            }
            QInputMethodEvent commit;
            commit.setCommitString(QString(letter));
            QApplication::sendEvent(widget, &commit);
        }
    }

    // ---- actions ----------------------------------------------------------------------------------------------------

    void switchBench()
    {
        const int bench = number(0, 4);
        note(QString("show bench %1").arg(bench + 1));
        if (chance(0.5))
            QTest::keyClick(window_.get(), Qt::Key(Qt::Key_1 + bench), Qt::ControlModifier);
        else
            QTest::mouseClick(window_->rail()->button(Bench(bench)), Qt::LeftButton);
    }
    void clickButton()
    {
        QList<QAbstractButton*> buttons = usable<QAbstractButton>();
        // A job that nobody bounded would outlast the test; jobs are begun below.
        buttons.removeIf([](const QAbstractButton* one) {
            return one->objectName() == QLatin1String("start") || one->objectName() == QLatin1String("confirm") ||
                   one->objectName() == QLatin1String("measure");
        });
        if (buttons.isEmpty()) return;
        QAbstractButton* button = any(buttons);
        note(QString("click %1 \"%2\" %3")
                 .arg(button->metaObject()->className(),
                      button->text().isEmpty() ? button->accessibleName() : button->text(), button->objectName()));
        // A menu that opens has its own event loop: Escape is already on its way.
        QTimer::singleShot(30, this, &RandomSessionTest::closeOthers);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void pressKey()
    {
        static const QList<Qt::Key> keys = {
            Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,       Qt::Key_Down,  Qt::Key_Home,     Qt::Key_End,
            Qt::Key_Space,  Qt::Key_Delete, Qt::Key_Plus,     Qt::Key_Minus, Qt::Key_Tab,      Qt::Key_Backtab,
            Qt::Key_Escape, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Comma, Qt::Key_Backspace};
        QWidget* focus = QApplication::focusWidget();
        if (!focus) focus = window_.get();
        const Qt::Key key = any(keys);
        const Qt::KeyboardModifiers with = chance(0.15)  ? Qt::ShiftModifier
                                           : chance(0.1) ? Qt::ControlModifier
                                                         : Qt::NoModifier;
        note(QString("key %1 with %2 in %3")
                 .arg(key, 0, 16)
                 .arg(int(with), 0, 16)
                 .arg(focus->metaObject()->className()));
        for (int times = number(1, 4); times > 0; --times) QTest::keyClick(focus, key, with);
    }
    void undoOrRedo()
    {
        const bool undo = chance(0.6);
        note(undo ? "undo" : "redo");
        QTest::keyClick(window_.get(), undo ? Qt::Key_Z : Qt::Key_Y, Qt::ControlModifier);
    }
    void editField()
    {
        QList<QWidget*> fields;
        for (QWidget* one : usable<QWidget>())
            if (qobject_cast<QAbstractSpinBox*>(one) || qobject_cast<QComboBox*>(one) || qobject_cast<QSlider*>(one) ||
                (qobject_cast<QLineEdit*>(one) && !qobject_cast<QAbstractSpinBox*>(one->parentWidget())))
                fields << one;
        if (fields.isEmpty()) return;
        QWidget* field = any(fields);
        note(QString("edit %1 %2").arg(field->metaObject()->className(), field->objectName()));
        field->setFocus(Qt::TabFocusReason);
        if (qobject_cast<QComboBox*>(field) || qobject_cast<QSlider*>(field) || chance(0.4))
            return QTest::keyClick(field, chance(0.5) ? Qt::Key_Up : Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        static const QStringList texts = {"3",  "12", "0", "-1", "1e-3", "9999999999", "größe", "", "/no/such/file",
                                          "0,5"};
        type(field, any(texts));
        QTest::keyClick(field, Qt::Key_Tab);
    }
    void typePrompt()
    {
        static const QStringList texts = {
            "Where does the fox live?", "What does a bear eat?", "Was frisst der Bär?", "a", "  ",
            "Who wrote Faust?",         "ЖЖЖ 🦊 ok",        "line\nline"};
        note("type a prompt");
        if (window_->bench() != Bench::compose) window_->showBench(Bench::compose);
        auto* editor = window_->compose()->promptEditor();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        type(editor, any(texts));
        if (chance(0.3)) QTest::keyClick(editor, Qt::Key_Escape);
    }
    void changeDeck()
    {
        if (window_->bench() != Bench::compose) window_->showBench(Bench::compose);
        auto* deck = window_->compose()->findChild<DeckView*>();
        const int chips = int(window_->compose()->deck().chips.size());
        if (chips > 4 || (chips > 0 && chance(0.6))) {
            static const QList<QPair<Qt::Key, Qt::KeyboardModifiers>> keys = {
                {Qt::Key_Left, Qt::NoModifier},      {Qt::Key_Right, Qt::ControlModifier},
                {Qt::Key_Space, Qt::NoModifier},     {Qt::Key_Delete, Qt::NoModifier},
                {Qt::Key_Plus, Qt::NoModifier},      {Qt::Key_Minus, Qt::NoModifier},
                {Qt::Key_Left, Qt::ControlModifier}, {Qt::Key_N, Qt::NoModifier},
                {Qt::Key_G, Qt::NoModifier}};
            const int row = number(0, chips - 1);
            const auto [key, with] = any(keys);
            note(QString("chip %1: key %2").arg(row).arg(key, 0, 16));
            deck->setCurrent(row, true);
            if (QWidget* focus = QApplication::focusWidget()) QTest::keyClick(focus, key, with);
            return;
        }
        static const QStringList behaviors = {"german",      "french", "spanish", "lower_case",
                                              "words_10_20", "json",   "unknown"};
        QMimeData data;
        const QString name = any(behaviors);
        note("drag " + name + " to the deck");
        data.setData(behaviorMimeType, name.toUtf8());
        drop(deck, data);
    }
    void dragMouse()
    {
        // Not on chips and the shelf: a drag of theirs waits for a real mouse.
        QList<QWidget*> places;
        for (QWidget* one : usable<QWidget>())
            if (qobject_cast<Plot*>(one) || qobject_cast<QSlider*>(one) || qobject_cast<QSplitterHandle*>(one) ||
                qobject_cast<QScrollBar*>(one))
                places << one;
        if (places.isEmpty()) return;
        QWidget* place = any(places);
        note(QString("drag the mouse on %1").arg(place->metaObject()->className()));
        const Qt::KeyboardModifiers with = chance(0.3) ? Qt::ControlModifier : Qt::NoModifier;
        QTest::mousePress(place, Qt::LeftButton, with, somewhere(place));
        for (int i = 0; i < 4; ++i) QTest::mouseMove(place, somewhere(place));
        QTest::mouseRelease(place, Qt::LeftButton, with, somewhere(place));
        if (chance(0.3)) QTest::mouseDClick(place, Qt::LeftButton, {}, somewhere(place));
    }
    void clickSomewhere()
    {
        QList<QWidget*> views;
        for (auto* view : usable<QAbstractItemView>()) views << view->viewport();
        for (auto* plot : usable<Plot>()) views << plot;
        if (views.isEmpty()) return;
        QWidget* view = any(views);
        note(QString("click into %1").arg(view->parentWidget()->metaObject()->className()));
        QTest::mouseClick(view, Qt::LeftButton, chance(0.2) ? Qt::ControlModifier : Qt::NoModifier, somewhere(view));
    }
    void beginJob()
    {
        switch (number(0, 3)) {
        case 0: {
            note("run the answers");
            window_->showBench(Bench::compose);
            return QTest::keyClick(window_->compose()->promptEditor(), Qt::Key_Return, Qt::ControlModifier);
        }
        case 1: {
            note("train");
            window_->showBench(Bench::train);
            if (window_->jobs()->training->running()) return;
            lab::TrainRequest request;
            request.behaviors = {"german"};
            request.settings.steps = number(3, 12);
            request.settings.batch = 2;
            request.settings.report_every = 1;
            window_->train()->setRequest(request);
            QTest::mouseClick(window_->train()->findChild<QAbstractButton*>("start"), Qt::LeftButton);
            auto* yes = window_->train()->findChild<QAbstractButton*>("confirm");
            if (yes->isVisible()) QTest::mouseClick(yes, Qt::LeftButton);
            return;
        }
        case 2: {
            note("experiment");
            window_->showBench(Bench::evaluate);
            if (window_->jobs()->evaluating->running()) return;
            auto request = window_->evaluate()->request();
            request.plan.sizes = {1};
            request.plan.combinations.clear();
            request.plan.behaviors = {"german", "french"};
            request.plan.num_prompts = 2;
            request.plan.max_combinations = 2;
            request.max_new_tokens = 24;
            request.prompts.clear();
            window_->evaluate()->setRequest(request);
            return QTest::mouseClick(window_->evaluate()->findChild<QAbstractButton*>("start"), Qt::LeftButton);
        }
        default:
            note("compute the geometry");
            window_->showBench(Bench::geometry);
            QTest::keyClick(window_.get(), Qt::Key_F5);
        }
    }
    void cancelJob()
    {
        auto* cancel = window_->status()->cancelButton();
        if (!cancel->isVisible()) return;
        note("cancel the job");
        QTest::mouseClick(cancel, Qt::LeftButton);
    }
    void dropFile()
    {
        static const QStringList files = {"missing", "odd.safetensors", "picture.png",
                                          "empty",   "damaged",         "results.json"};
        QString path = folder_.filePath(any(files));
        if (chance(0.3)) path = QString::fromStdString((lab::demo_folder() / "tokens" / "french.safetensors").string());
        if (chance(0.06)) path = QString::fromStdString(lab::demo_folder().string());
        note("drop " + path);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        drop(window_.get(), data);
    }
    void commandList()
    {
        note("list of commands");
        QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* list = window_->commandList();
        if (!list->isVisible()) return;
        static const QStringList words = {"add", "ger", "bench", "log", "undo", "theme", "lesson", "zzz", "labels"};
        QTest::keyClicks(list->field(), any(words));
        for (int times = number(0, 3); times > 0; --times) QTest::keyClick(list->field(), Qt::Key_Down);
        const QString chosen = list->view()->currentIndex().data().toString();
        static const QStringList left_out = {"Quit", "Start", "Measure", "Full screen", "Present", "New guest window"};
        const bool sober = !left_out.contains(chosen);
        note("  " + chosen);
        QTest::keyClick(list->field(), sober && chance(0.7) ? Qt::Key_Return : Qt::Key_Escape);
        list->dismiss();
    }
    void changeLook()
    {
        switch (number(0, 2)) {
        case 0:
            note("theme");
            return appearance_->setTheme(Theme(number(0, 2)));
        case 1:
            note("letters");
            return QTest::keyClick(window_.get(), any(QList<Qt::Key>{Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0}),
                                   Qt::ControlModifier);
        default:
            note("resize");
            window_->resize(number(900, 1700), number(640, 1100));
        }
    }
    void drop(QWidget* widget, const QMimeData& data)
    {
        const QPoint at = somewhere(widget);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &enter);
        if (!enter.isAccepted()) return;
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
    /// Menus, sheets and file dialogs that an action opened, as a person closes them.
    void closeOthers()
    {
        for (int tries = 0; tries < 8 && QApplication::activePopupWidget(); ++tries)
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        for (QWidget* one : QApplication::topLevelWidgets())
            if (one->isVisible() && one != window_.get() && one->isWindow() && one->windowType() != Qt::ToolTip)
                one->close();
    }

    QJsonObject forms() const
    {
        QJsonObject all;
        for (const Bench bench : {Bench::compose, Bench::train, Bench::evaluate})
            all[name_of(bench)] = formState(*window_->page(bench), FormPart::values);
        return all;
    }
    void open()
    {
        appearance_ = std::make_unique<Appearance>();
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, session_, true, {}, appearance_.get()});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    static QString text(const QJsonValue& value)
    {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    }
    QString story() const { return "The last actions:\n  " + last_.join("\n  "); }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8()); // where tokens and results are kept
        session_ = folder_.filePath("session.json");
        log_.setFileName(
            QDir::temp().filePath(QString("steerdeck-session-%1.log").arg(from_environment("STEERDECK_SEED", 1))));
        QVERIFY(log_.open(QIODevice::WriteOnly | QIODevice::Truncate));
        qInfo("seed %d; what is done is written to %s", from_environment("STEERDECK_SEED", 1),
              qPrintable(log_.fileName()));
        const auto write = [&](const char* name, const QByteArray& bytes) {
            QFile file(folder_.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("odd.safetensors", "not a token") && write("picture.png", "\x89PNG") &&
                write("results.json", "{}"));
        QVERIFY(QDir(folder_.path()).mkdir("empty") && QDir(folder_.path()).mkdir("damaged"));
        QVERIFY(write("damaged/config.json", "{\"model_type\": "));
        open();
    }

    void nothing_crashes_and_the_window_stays_usable()
    {
        struct Action {
            int weight;
            void (RandomSessionTest::*act)();
        };
        const std::vector<Action> actions = {
            {10, &RandomSessionTest::switchBench}, {16, &RandomSessionTest::clickButton},
            {14, &RandomSessionTest::pressKey},    {10, &RandomSessionTest::editField},
            {6, &RandomSessionTest::typePrompt},   {12, &RandomSessionTest::changeDeck},
            {8, &RandomSessionTest::dragMouse},    {8, &RandomSessionTest::clickSomewhere},
            {7, &RandomSessionTest::beginJob},     {4, &RandomSessionTest::cancelJob},
            {5, &RandomSessionTest::dropFile},     {5, &RandomSessionTest::commandList},
            {4, &RandomSessionTest::changeLook},   {6, &RandomSessionTest::undoOrRedo}};
        int weights = 0;
        for (const Action& action : actions) weights += action.weight;
        const int wanted = from_environment("STEERDECK_ACTIONS", 500);
        for (int done = 0; done < wanted; ++done) {
            int drawn = number(0, weights - 1);
            const Action* chosen = actions.data();
            for (; drawn >= chosen->weight; ++chosen) drawn -= chosen->weight;
            meter_.startMeter();
            (this->*chosen->act)();
            closeOthers();
            QTest::qWait(number(1, 40)); // jobs go on meanwhile
            meter_.stopMeter();
            if (meter_.longest().heldMs > 100)
                freezes_.emplace_back(meter_.longest().heldMs, last_.last() + ": " + meter_.longest().where);
            QVERIFY2(!QApplication::activeModalWidget(), qPrintable(story()));
            QVERIFY2(window_->isVisible() && window_->isEnabled(), qPrintable(story()));
            const bool tasks = window_->bench() == Bench::evaluate && window_->tasks()->isVisible(); // its other part
            QVERIFY2(tasks || window_->page(window_->bench())->isVisible() || window_->host()->opening(),
                     qPrintable(story()));
            std::set<std::string> names;
            for (const lab::Chip& chip : window_->compose()->deck().chips)
                QVERIFY2(names.insert(chip.behavior).second && chip.strength >= 0 && chip.strength <= 2,
                         qPrintable(story()));
        }
    }

    void freezes_are_reported()
    {
        std::sort(freezes_.rbegin(), freezes_.rend());
        qInfo("%d actions held the window over 100 ms", int(freezes_.size()));
        for (std::size_t i = 0; i < std::min<std::size_t>(freezes_.size(), 8); ++i)
            qInfo("  %.0f ms: %s", freezes_[i].first, qPrintable(freezes_[i].second));
        const int limit = from_environment("STEERDECK_FREEZE_LIMIT", 0);
        if (limit > 0 && !freezes_.empty())
            QVERIFY2(freezes_[0].first <= limit, qPrintable(QString("%1 ms").arg(freezes_[0].first)));
    }

    void nothing_is_lost_at_the_next_start()
    {
        for (JobBridge* job : {window_->jobs()->answering, window_->jobs()->training, window_->jobs()->evaluating,
                               window_->jobs()->measuring, window_->jobs()->estimating})
            job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->jobs()->training->running() && !window_->jobs()->evaluating->running() &&
                                     !window_->host()->opening(),
                                 patience);
        QTest::qWait(100); // what was typed last is taken
        const lab::Deck deck = window_->compose()->deck();
        const QString prompt = window_->compose()->prompt();
        const Bench bench = window_->bench();
        const QJsonObject before = forms();
        const Theme theme = appearance_->theme();
        const int type = appearance_->type();
        QVERIFY(window_->close());
        window_.reset();
        open();
        QVERIFY2(window_->compose()->deck() == deck, qPrintable(story()));
        if (!prompt.trimmed().isEmpty()) QCOMPARE(window_->compose()->prompt(), prompt);
        QVERIFY(window_->bench() == bench);
        QVERIFY(appearance_->theme() == theme && appearance_->type() == type);
        const QJsonObject after = forms();
        for (const QString& name : before.keys())
            for (const QString& control : before[name].toObject().keys())
                QVERIFY2(after[name][control] == before[name][control],
                         qPrintable(QString("%1, %2: %3 became %4\n%5")
                                        .arg(name, control, text(before[name][control]), text(after[name][control]),
                                             story())));
    }

    void cleanupTestCase()
    {
        window_.reset();
        appearance_.reset();
    }
};

int main(int argc, char** argv)
{
    MeteredApplication application(argc, argv);
    RandomSessionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "random_session_test.moc"
