// The Compose bench driven as a person would: by drag events, by keyboard, by its buttons.
#include "widgets/compose/answer_card.h"
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
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
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
        return std::unique_ptr<QMimeData>(
            bench->findChild<ShelfModel*>()->mimeData({bench->findChild<ShelfModel*>()->indexOf(name)}));
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
        const QRect box = bench->findChild<DeckView*>()->chip(row)->geometry();
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
        DeckView* deck = bench->findChild<DeckView*>();
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

    void a_narrow_benchs_shelf_folds_to_icons()
    {
        auto* shelf = bench->findChild<ShelfView*>();
        QVERIFY(!shelf->isFolded());
        bench->resize(900, 700);
        QVERIFY(shelf->isFolded() && !shelf->view()->isVisible());
        QVERIFY(shelf->width() < 60);
        auto* language = shelf->findChild<QPushButton*>("shelf-language");
        QVERIFY(language && language->isVisible());
        QCOMPARE(language->toolTip(), QString("Language"));
        QTest::mouseClick(language, Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions()[0]->text().contains("unseen by <and>"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(deckNames(), QStringList({"german"}));
        // It can be had whole, and folded in a wide bench.
        QTest::mouseClick(shelf->findChild<QPushButton*>("unfoldShelf"), Qt::LeftButton);
        QVERIFY(!shelf->isFolded() && shelf->view()->isVisible() && shelf->width() >= 180);
        bench->resize(910, 700);
        QVERIFY(!shelf->isFolded()); // it stays as the user wants it
        bench->resize(1280, 800);
        QVERIFY(!shelf->isFolded());
        QTest::mouseClick(shelf->findChild<QPushButton*>("foldShelf"), Qt::LeftButton);
        QVERIFY(shelf->isFolded());
    }

    void the_drop_sign_follows_the_pointer()
    {
        layDeck({"german", "lower"});
        DeckView* deck = bench->findChild<DeckView*>();
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
        QVERIFY(dragTo(bench->findChild<DeckView*>(), leftOf(0), chip(2).get()));
        QCOMPARE(deckNames(), QStringList({"lower", "german", "w10"}));
        QCOMPARE(bench->findChild<DeckView*>()->current(), 0);
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
        QTreeView* view = bench->findChild<ShelfView*>()->view();
        const QModelIndex french = view->model()->index(1, 0, view->model()->index(0, 0));
        handDrag(view->viewport(), view->visualRect(french).center(), view, [this](const QMimeData* data) {
            QVERIFY(dragTo(bench->findChild<DeckView*>(), bench->findChild<DeckView*>()->rect().center(), data));
        });
        QCOMPARE(deckNames(), QStringList({"french"}));
        layDeck({"german", "w10"});
        ChipWidget* first = bench->findChild<DeckView*>()->chip(0);
        handDrag(first, QPoint(60, 16), bench->findChild<DeckView*>(), [this](const QMimeData* data) {
            const QRect last = bench->findChild<DeckView*>()->chip(1)->geometry();
            QVERIFY(dragTo(bench->findChild<DeckView*>(), last.center() + QPoint(40, 0), data));
        });
        QCOMPARE(deckNames(), QStringList({"w10", "german"}));
    }

    void chip_controls_edit_the_deck()
    {
        layDeck({"german", "w10"});
        ChipWidget* first = bench->findChild<DeckView*>()->chip(0);
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
        QTreeView* view = bench->findChild<ShelfView*>()->view();
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
        QVERIFY(bench->findChild<NoticeLabel*>("deckHint")->text().contains("contradict"));
    }

    void filter_narrows_the_shelf_and_enter_takes_the_first()
    {
        QLineEdit* filter = bench->findChild<ShelfView*>()->filter();
        filter->setFocus();
        QTest::keyClicks(filter, "LOWER");
        QTreeView* view = bench->findChild<ShelfView*>()->view();
        QCOMPARE(view->model()->rowCount(), 1);
        key(Qt::Key_Return);
        QCOMPARE(deckNames(), QStringList({"lower"}));
        filter->setText("words"); // a category's name finds all of it
        QCOMPARE(view->model()->rowCount(view->model()->index(0, 0)), 2);
    }

    void a_behavior_without_token_is_laid_on_the_deck_and_says_so()
    {
        bench->findChild<ShelfView*>()->filter()->setText("20-30");
        QTreeView* view = bench->findChild<ShelfView*>()->view();
        view->setFocus();
        key(Qt::Key_Return);
        QCOMPARE(deckNames(), QStringList({"w20"}));
        QVERIFY(bench->findChild<NoticeLabel*>("deckHint")->isVisible());
        QVERIFY(bench->findChild<NoticeLabel*>("deckHint")->text().contains("No token yet for “20-30 words”"));
        ChipWidget* shown = bench->findChild<DeckView*>()->chip(0);
        QVERIFY(shown->findChild<QLabel*>("untrained")->isVisible());
        QVERIFY(shown->accessibleName().contains("no token"));

        layDeck({});
        const QModelIndex w20 = view->model()->index(0, 0, view->model()->index(0, 0));
        const QPoint at = view->visualRect(w20).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(deckNames(), QStringList({"w20"}));

        layDeck({});
        handDrag(view->viewport(), at, view, [this](const QMimeData* data) {
            QVERIFY(dragTo(bench->findChild<DeckView*>(), bench->findChild<DeckView*>()->rect().center(), data));
        });
        QCOMPARE(deckNames(), QStringList({"w20"}));
        QVERIFY(bench->findChild<NoticeLabel*>("deckHint")->text().contains("No token yet"));
        layDeck({"german"});
        QVERIFY(!bench->findChild<DeckView*>()->chip(0)->findChild<QLabel*>("untrained")->isVisible());
    }

    void what_needs_no_token_answers_where_one_is_missing()
    {
        layDeck({"w20", "german"});
        bench->setPrompt("Where does the fox live?");
        QSignalSpy asked(bench.get(), &ComposeBench::runRequested);
        QTest::mouseClick(bench->findChild<PillButton*>("run"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        const auto request = asked[0][0].value<lab::GenerateRequest>();
        QVERIFY(request.methods == (std::vector{lab::Method::none, lab::Method::text}));
        int index = 0;
        for (const lab::Method method : request.methods) {
            lab::AnswerStart start;
            start.answer = index;
            start.method = method;
            start.deck = request.deck;
            bench->answerStarted(start);
            lab::AnswerDone done;
            done.answer = index++;
            done.text = "In the forest.";
            bench->answerDone(done);
        }
        bench->runEnded({true, false, {}});
        bench->answers()->flush();
        QCOMPARE(bench->answers()->cardCount(), 4);
        int refused = 0;
        for (const AnswerCard* card : bench->findChildren<AnswerCard*>()) {
            const auto* text = card->findChild<QPlainTextEdit*>();
            if (!text->toPlainText().isEmpty()) continue;
            QVERIFY(text->placeholderText().contains("No token yet for 20-30 words"));
            ++refused;
        }
        QCOMPARE(refused, 2);
        // With tokens alone nothing can answer: the reason stands at Run.
        for (const char* column : {"column-none", "column-text"}) bench->findChild<PillButton*>(column)->click();
        QVERIFY(!bench->findChild<PillButton*>("run")->isEnabled());
        QVERIFY(bench->findChild<PillButton*>("run")->toolTip().contains("not trained"));
    }

    void an_answer_that_was_refused_leaves_the_others_alone()
    {
        layDeck({"german", "w10"});
        bench->setPrompt("Where does the fox live?");
        bench->run();
        for (const int answer : {0, 1}) {
            lab::AnswerStart start;
            start.answer = answer;
            start.method = answer == 0 ? lab::Method::text : lab::Method::steering;
            bench->answerStarted(start);
        }
        lab::AnswerDone done, none;
        done.text = "Im Wald.";
        none.answer = 1;
        none.refused = "There is no steering token \"<and>\".";
        bench->answerDone(done);
        bench->answerDone(none);
        bench->runEnded({true, false, {}});
        bench->answers()->flush();
        QCOMPARE(bench->answers()->card(0)->text(), QString("Im Wald."));
        QVERIFY(bench->answers()->card(1)->findChild<QPlainTextEdit*>()->placeholderText().contains("<and>"));
    }

    void a_shipped_token_is_brought_back_by_key_and_menu()
    {
        lab::BehaviorInfo german{"german", "German", "language", false, true, {}}, french = german;
        german.shipped_token = german.own_token = true;
        french.name = "french";
        french.title = "French";
        french.shipped_token = true;
        bench->setBehaviors({{"language", "Language", "#0072b2", "circle"}}, {german, french});
        QTreeView* view = bench->findChild<ShelfView*>()->view();
        QVERIFY(view->currentIndex().data(Qt::ToolTipRole).toString().contains("your own"));
        QSignalSpy asked(bench.get(), &ComposeBench::shippedTokenRequested);
        view->setFocus();
        key(Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QString("german"));
        key(Qt::Key_Down); // a shipped one is there already
        QVERIFY(view->currentIndex().data(Qt::ToolTipRole).toString().contains("came with the model"));
        key(Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
    }

    void clearing_takes_away_what_came_of_a_model()
    {
        layDeck({"german"});
        bench->setPrompt("Where does the fox live?");
        bench->run();
        lab::AnswerStart start;
        bench->answerStarted(start);
        lab::AnswerDone done;
        done.text = "In the forest.";
        bench->answerDone(done);
        bench->runEnded({false, false, "It failed."});
        bench->answers()->flush();
        QVERIFY(!bench->answers()->isEmpty());
        bench->clear();
        QVERIFY(bench->answers()->isEmpty());
        QVERIFY(!bench->answers()->emptyText().isEmpty());
        QVERIFY(bench->findChild<NoticeLabel*>("promptNotice")->text().isEmpty());
        QVERIFY(!bench->isBusy());
        QVERIFY(bench->promptEditor()->suggestions().isEmpty());
        QCOMPARE(deckNames(), QStringList({"german"})); // what the user laid and wrote stays
        QCOMPARE(bench->prompt(), QString("Where does the fox live?"));
    }

    void keyboard_selects_moves_toggles_and_removes()
    {
        layDeck({"german", "w10", "lower"});
        DeckView* deck = bench->findChild<DeckView*>();
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
        DeckView* deck = bench->findChild<DeckView*>();
        deck->setCurrent(1);
        std::set<QWidget*> stops;
        bench->findChild<ShelfView*>()->filter()->setFocus();
        for (int i = 0; i < 40; ++i) {
            key(Qt::Key_Tab);
            stops.insert(QApplication::focusWidget());
        }
        QVERIFY(stops.count(deck->chip(1)));
        QVERIFY(!stops.count(deck->chip(0)));
        QVERIFY(stops.count(deck->chip(1)->findChild<QSlider*>()));
        for (QWidget* widget : std::initializer_list<QWidget*>{
                 bench->promptEditor(), bench->findChild<QComboBox*>("join"),
                 bench->findChild<QCheckBox*>("everyOrder"), bench->findChild<PillButton*>("column-hybrid")})
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
        bench->findChild<QComboBox*>("join")->setCurrentIndex(1);
        emit bench->findChild<QComboBox*>("join")->activated(1);
        bench->findChild<PillButton*>("column-none")->click();
        bench->findChild<QCheckBox*>("everyOrder")->setChecked(true);
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
        QVERIFY(!bench->findChild<PillButton*>("run")->isEnabled());
        bench->run();
        QVERIFY(bench->findChild<NoticeLabel*>("promptNotice")->text().contains("prompt is empty"));
        bench->setPrompt("Which?");
        QVERIFY(bench->findChild<PillButton*>("run")->isEnabled());
        bench->run();
        QCOMPARE(asked.count(), 1);
        // Without a chip there is nothing to steer with.
        const std::vector<lab::Method> plain = {lab::Method::none};
        QVERIFY(asked[0][0].value<lab::GenerateRequest>().methods == plain);
        bench->runEnded({false, false, "The model ran out of memory."});
        QCOMPARE(bench->findChild<NoticeLabel*>("promptNotice")->kind(), NoticeLabel::Kind::error);
        QCOMPARE(bench->findChild<NoticeLabel*>("promptNotice")->text(), QString("The model ran out of memory."));
    }

    void suggestions_are_offered_and_taken()
    {
        PromptEditor* prompt = bench->promptEditor();
        prompt->setFocus();
        QTest::keyClicks(prompt, "owl");
        QAbstractItemView* popup = prompt->findChild<QCompleter*>()->popup();
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
            if (button->objectName() == "surprise") button->click();
        QVERIFY(bench->prompt() != QString("What does the owl eat?"));
        QVERIFY(prompt->suggestions().contains(bench->prompt()));
    }

    void every_order_says_how_many()
    {
        QVERIFY(!bench->findChild<QCheckBox*>("everyOrder")->isEnabled());
        layDeck({"german", "w10", "lower"});
        QVERIFY(bench->findChild<QCheckBox*>("everyOrder")->isEnabled());
        QVERIFY(bench->findChild<QCheckBox*>("everyOrder")->text().contains("6"));
    }

    void notices_take_no_room_when_empty()
    {
        bench->setNotice("The demo model knows animals.");
        QVERIFY(bench->findChild<NoticeLabel*>("promptNotice")->isVisible());
        bench->setNotice({});
        QVERIFY(!bench->findChild<NoticeLabel*>("promptNotice")->isVisible());
    }
};

QTEST_MAIN(ComposeBenchTest)
#include "compose_bench_test.moc"
