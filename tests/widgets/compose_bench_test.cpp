// The Compose bench driven as a person would: by drag events, by keyboard, by its buttons.
#include "widgets/compose/answers_view.h"
#include "widgets/compose/chip_widget.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/shelf_model.h"
#include "widgets/compose/shelf_view.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDrag>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <set>

using namespace steerdeck;
using namespace steerdeck::widgets;

Q_DECLARE_METATYPE(steerdeck::lab::GenerateRequest)
Q_DECLARE_METATYPE(steerdeck::lab::Deck)

class ComposeBenchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ComposeBench> bench;

    QStringList deckNames() const
    {
        QStringList result;
        for (const lab::Chip& chip : bench->deck().chips) result << QString::fromStdString(chip.behavior);
        return result;
    }
    void layDeck(const QStringList& names)
    {
        lab::Deck deck;
        for (const QString& name : names) deck.chips.push_back({name.toStdString(), 1, true});
        bench->setDeck(deck);
        QCoreApplication::processEvents();
    }
    /// Drags `data` over `widget` to `point` and lets go; true when it was taken.
    bool dragTo(QWidget* widget, const QPoint& point, const QMimeData* data)
    {
        const auto actions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter(point, actions, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &enter);
        if (!enter.isAccepted()) return false;
        QDragMoveEvent move(point, actions, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &move);
        if (!move.isAccepted()) return false;
        QDropEvent drop(point, actions, data, Qt::LeftButton, Qt::NoModifier);
        drop.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(widget, &drop);
        QCoreApplication::processEvents();
        return drop.isAccepted();
    }
    std::unique_ptr<QMimeData> behavior(const QString& name)
    {
        return std::unique_ptr<QMimeData>(bench->shelfModel()->mimeData({bench->shelfModel()->indexOf(name)}));
    }
    std::unique_ptr<QMimeData> chip(int row)
    {
        return std::unique_ptr<QMimeData>(bench->deckModel()->mimeData({bench->deckModel()->index(row)}));
    }
    /// Presses and moves the mouse on `grip` until a drag of `source` begins and lets `over` see what it carries. The
    /// offscreen platform ends a drag at once, so `over` sends what a pointer would; elsewhere the drag runs a loop
    /// that the timer ends.
    void handDrag(QWidget* grip, const QPoint& at, QObject* source, const std::function<void(const QMimeData*)>& over)
    {
        bool seen = false;
        const auto look = [&] {
            const auto* drag = source->findChild<QDrag*>(QString(), Qt::FindDirectChildrenOnly);
            if (seen || !drag || !drag->mimeData()) return;
            seen = true;
            over(drag->mimeData());
        };
        QTimer ender;
        ender.setSingleShot(true);
        connect(&ender, &QTimer::timeout, this, [&] {
            look();
            QDrag::cancel();
        });
        ender.start(100);
        QTest::mousePress(grip, Qt::LeftButton, {}, at);
        for (const int way : {6, 30, 40}) { // QTest::mouseMove on a widget would hold no button
            const QPoint point = at + QPoint(way, 0);
            QMouseEvent move(QEvent::MouseMove, point, grip->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(grip, &move);
            look();
        }
        QVERIFY(seen);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, at);
    }
    QPoint leftOf(int row) const
    {
        const QRect box = bench->deckView()->chip(row)->geometry();
        return QPoint(box.left() + 4, box.center().y());
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : bench.get(), Qt::Key(code),
                        modifiers);
        QCoreApplication::processEvents();
    }

private slots:
    void init()
    {
        qRegisterMetaType<lab::GenerateRequest>();
        qRegisterMetaType<lab::Deck>();
        bench = std::make_unique<ComposeBench>();
        bench->resize(1280, 800);
        bench->setBehaviors({{"language", "Language", "#0072b2", "circle"},
                             {"words", "Words", "#d55e00", "square"},
                             {"case", "Letter case", "#009e73", "triangle"}},
                            {{"german", "German", "language", false, true, {"Answer in German."}},
                             {"french", "French", "language", true, true, {"Answer in French."}},
                             {"w10", "10-20 words", "words", true, true, {"Use 10 to 20 words."}},
                             {"w20", "20-30 words", "words", false, false, {}},
                             {"lower", "lower case", "case", true, true, {"Use lower case."}}});
        bench->setSuggestions({"Where does the fox live?", "What does the owl eat?", "Is the otter a mammal?"});
        bench->show();
        QVERIFY(QTest::qWaitForWindowActive(bench.get()));
    }
    void cleanup() { bench.reset(); }

    // ---- mouse
    // --------------------------------------------------------------------------------------------------------

    void drags_from_the_shelf_fall_into_the_gap_under_the_pointer()
    {
        DeckView* deck = bench->deckView();
        QVERIFY(dragTo(deck, deck->rect().center(), behavior("german").get()));
        QVERIFY(dragTo(deck, deck->rect().center(), behavior("lower").get()));
        QCOMPARE(deckNames(), QStringList({"german", "lower"}));
        QVERIFY(dragTo(deck, leftOf(1), behavior("w10").get()));
        QCOMPARE(deckNames(), QStringList({"german", "w10", "lower"}));
        QCOMPARE(deck->indicatedGap(), -1);
        QMimeData foreign;
        foreign.setText("w10");
        QVERIFY(!dragTo(deck, deck->rect().center(), &foreign));
    }

    void the_drop_sign_follows_the_pointer()
    {
        layDeck({"german", "lower"});
        DeckView* deck = bench->deckView();
        const auto data = behavior("w10");
        QDragEnterEvent enter(leftOf(0), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(deck, &enter);
        QCOMPARE(deck->indicatedGap(), 0);
        QDragMoveEvent move(leftOf(1), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(deck, &move);
        QCOMPARE(deck->indicatedGap(), 1);
        QDragLeaveEvent leave;
        QApplication::sendEvent(deck, &leave);
        QCOMPARE(deck->indicatedGap(), -1);
    }

    void chips_are_reordered_by_dragging()
    {
        layDeck({"german", "w10", "lower"});
        QVERIFY(dragTo(bench->deckView(), leftOf(0), chip(2).get()));
        QCOMPARE(deckNames(), QStringList({"lower", "german", "w10"}));
        QCOMPARE(bench->deckView()->current(), 0);
        bench->undoStack()->undo();
        QCOMPARE(deckNames(), QStringList({"german", "w10", "lower"}));
    }

    void a_chip_dragged_off_the_deck_is_removed()
    {
        layDeck({"german", "w10"});
        QVERIFY(dragTo(bench.get(), QPoint(100, 700), chip(0).get()));
        QCOMPARE(deckNames(), QStringList({"w10"}));
        bench->undoStack()->undo();
        QCOMPARE(deckNames(), QStringList({"german", "w10"}));
        // Behaviours of the shelf are not taken there.
        QVERIFY(!dragTo(bench.get(), QPoint(100, 700), behavior("lower").get()));
    }

    void a_pressed_and_moved_mouse_starts_the_drag()
    {
        QTreeView* view = bench->shelfView()->view();
        const QModelIndex french = view->model()->index(1, 0, view->model()->index(0, 0));
        handDrag(view->viewport(), view->visualRect(french).center(), view, [this](const QMimeData* data) {
            QVERIFY(dragTo(bench->deckView(), bench->deckView()->rect().center(), data));
        });
        QCOMPARE(deckNames(), QStringList({"french"}));
        layDeck({"german", "w10"});
        ChipWidget* first = bench->deckView()->chip(0);
        handDrag(first, QPoint(60, 16), bench->deckView(), [this](const QMimeData* data) {
            const QRect last = bench->deckView()->chip(1)->geometry();
            QVERIFY(dragTo(bench->deckView(), last.center() + QPoint(40, 0), data));
        });
        QCOMPARE(deckNames(), QStringList({"w10", "german"}));
    }

    void chip_controls_edit_the_deck()
    {
        layDeck({"german", "w10"});
        ChipWidget* first = bench->deckView()->chip(0);
        first->findChild<QSlider*>()->setValue(30); // of 40 = strength 1.5
        QCOMPARE(bench->deck().chips[0].strength, 1.5);
        QTest::mouseClick(first->findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!bench->deck().chips[0].enabled);
        QTest::mouseClick(first->removeButton(), Qt::LeftButton);
        QCOMPARE(deckNames(), QStringList({"w10"}));
        bench->undoStack()->undo(), bench->undoStack()->undo(), bench->undoStack()->undo();
        QVERIFY(bench->deck().chips[0] == lab::Chip({"german", 1, true}));
    }

    // ---- keyboard
    // -----------------------------------------------------------------------------------------------------

    void enter_and_double_click_on_the_shelf_add_to_the_deck()
    {
        QTreeView* view = bench->shelfView()->view();
        view->setFocus();
        key(Qt::Key_Return);
        QCOMPARE(deckNames(), QStringList({"german"}));
        key(Qt::Key_Down);
        key(Qt::Key_Down); // over the heading, to the next section
        key(Qt::Key_Enter);
        QCOMPARE(deckNames(), QStringList({"german", "w10"}));
        const QModelIndex french = view->model()->index(1, 0, view->model()->index(0, 0));
        const QPoint at = view->visualRect(french).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(deckNames(), QStringList({"german", "w10", "french"}));
        QVERIFY(bench->deckHint()->text().contains("contradict"));
    }

    void filter_narrows_the_shelf_and_enter_takes_the_first()
    {
        QLineEdit* filter = bench->shelfView()->filter();
        filter->setFocus();
        QTest::keyClicks(filter, "LOWER");
        QTreeView* view = bench->shelfView()->view();
        QCOMPARE(view->model()->rowCount(), 1);
        key(Qt::Key_Return);
        QCOMPARE(deckNames(), QStringList({"lower"}));
        filter->setText("words"); // a category's name finds all of it
        QCOMPARE(view->model()->rowCount(view->model()->index(0, 0)), 2);
    }

    void a_behavior_without_token_says_why_inline()
    {
        bench->shelfView()->filter()->setText("20-30");
        bench->shelfView()->view()->setFocus();
        key(Qt::Key_Return);
        QVERIFY(deckNames().isEmpty());
        QVERIFY(bench->deckHint()->isVisible());
        QVERIFY(bench->deckHint()->text().contains("no token"));
    }

    void keyboard_selects_moves_toggles_and_removes()
    {
        layDeck({"german", "w10", "lower"});
        DeckView* deck = bench->deckView();
        deck->setCurrent(0, true);
        key(Qt::Key_Right);
        QCOMPARE(deck->current(), 1);
        QCOMPARE(QApplication::focusWidget(), deck->chip(1));
        key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(deckNames(), QStringList({"german", "lower", "w10"}));
        QCOMPARE(deck->current(), 2); // stays with the chip
        QCOMPARE(QApplication::focusWidget(), deck->chip(2));
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(deckNames(), QStringList({"german", "w10", "lower"}));
        key(Qt::Key_Space);
        QVERIFY(!bench->deck().chips[1].enabled);
        key(Qt::Key_Plus);
        QCOMPARE(bench->deck().chips[1].strength, 1.1);
        key(Qt::Key_Delete);
        QCOMPARE(deckNames(), QStringList({"german", "lower"}));
        QCOMPARE(QApplication::focusWidget(), deck->chip(1));
        key(Qt::Key_Home);
        QCOMPARE(deck->current(), 0);
        key(Qt::Key_Delete);
        key(Qt::Key_Delete);
        QVERIFY(deckNames().isEmpty());
        QCOMPARE(QApplication::focusWidget(), deck);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(deckNames(), QStringList({"lower"}));
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(deckNames().isEmpty());
    }

    void tab_reaches_the_current_chip_and_its_controls()
    {
        layDeck({"german", "w10", "lower"});
        DeckView* deck = bench->deckView();
        deck->setCurrent(1);
        std::set<QWidget*> stops;
        bench->shelfView()->filter()->setFocus();
        for (int i = 0; i < 40; ++i) {
            key(Qt::Key_Tab);
            stops.insert(QApplication::focusWidget());
        }
        QVERIFY(stops.count(deck->chip(1)));
        QVERIFY(!stops.count(deck->chip(0)));
        QVERIFY(stops.count(deck->chip(1)->findChild<QSlider*>()));
        for (QWidget* widget :
             std::initializer_list<QWidget*>{bench->promptEditor(), bench->joinBox(), bench->everyOrderBox(),
                                             bench->methodButton(lab::Method::hybrid)})
            QVERIFY2(stops.count(widget), qPrintable(widget->accessibleName()));
        for (QWidget* widget : stops) {
            const QString name = widget->accessibleName();
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            QVERIFY2(!name.isEmpty() || (button && !button->text().isEmpty()) ||
                         qobject_cast<QAbstractScrollArea*>(widget),
                     widget->metaObject()->className());
        }
    }

    // ---- running
    // ------------------------------------------------------------------------------------------------------

    void the_request_carries_what_is_shown()
    {
        layDeck({"german", "w10"});
        bench->deckModel()->setStrength(1, 0.5);
        bench->joinBox()->setCurrentIndex(1);
        emit bench->joinBox()->activated(1);
        bench->methodButton(lab::Method::none)->click();
        bench->everyOrderBox()->setChecked(true);
        bench->promptEditor()->setFocus();
        QTest::keyClicks(bench->promptEditor(), "Which?");
        QSignalSpy asked(bench.get(), &ComposeBench::runRequested);
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        const auto request = asked[0][0].value<lab::GenerateRequest>();
        QCOMPARE(request.prompt, std::string("Which?"));
        QVERIFY(request.deck == bench->deck());
        QCOMPARE(request.deck.chips[1].strength, 0.5);
        QCOMPARE(request.deck.join, lab::Join::concatenation);
        const std::vector<lab::Method> methods = {lab::Method::text, lab::Method::steering, lab::Method::hybrid};
        QVERIFY(request.methods == methods);
        QVERIFY(request.every_order);
        QVERIFY(bench->isBusy());

        key(Qt::Key_Return, Qt::ControlModifier); // not twice
        QCOMPARE(asked.count(), 1);
        QSignalSpy stops(bench.get(), &ComposeBench::stopRequested);
        key(Qt::Key_Escape);
        QCOMPARE(stops.count(), 1);
        bench->runEnded({false, true, {}});
        QVERIFY(!bench->isBusy());
        key(Qt::Key_Escape);
        QCOMPARE(stops.count(), 1);
    }

    void run_says_what_is_missing()
    {
        QSignalSpy asked(bench.get(), &ComposeBench::runRequested);
        QVERIFY(!bench->runButton()->isEnabled());
        bench->run();
        QVERIFY(bench->notice()->text().contains("prompt is empty"));
        bench->setPrompt("Which?");
        QVERIFY(bench->runButton()->isEnabled());
        bench->run();
        QCOMPARE(asked.count(), 1);
        // Without a chip there is nothing to steer with.
        const std::vector<lab::Method> plain = {lab::Method::none};
        QVERIFY(asked[0][0].value<lab::GenerateRequest>().methods == plain);
        bench->runEnded({false, false, "The model ran out of memory."});
        QCOMPARE(bench->notice()->kind(), NoticeLabel::Kind::error);
        QCOMPARE(bench->notice()->text(), QString("The model ran out of memory."));
    }

    void suggestions_are_offered_and_taken()
    {
        PromptEditor* prompt = bench->promptEditor();
        prompt->setFocus();
        QTest::keyClicks(prompt, "owl");
        QAbstractItemView* popup = prompt->completer()->popup();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(bench->prompt(), QString("What does the owl eat?"));
        QVERIFY(!popup->isVisible());
        prompt->offerAll();
        QVERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 3);
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        for (auto* button : bench->findChildren<PillButton*>())
            if (button->text().contains("rprise")) button->click();
        QVERIFY(bench->prompt() != QString("What does the owl eat?"));
        QVERIFY(prompt->suggestions().contains(bench->prompt()));
    }

    void every_order_says_how_many()
    {
        QVERIFY(!bench->everyOrderBox()->isEnabled());
        layDeck({"german", "w10", "lower"});
        QVERIFY(bench->everyOrderBox()->isEnabled());
        QVERIFY(bench->everyOrderBox()->text().contains("6"));
    }

    void notices_take_no_room_when_empty()
    {
        bench->setNotice("The demo model knows animals.");
        QVERIFY(bench->notice()->isVisible());
        bench->setNotice({});
        QVERIFY(!bench->notice()->isVisible());
    }
};

QTEST_MAIN(ComposeBenchTest)
#include "compose_bench_test.moc"
