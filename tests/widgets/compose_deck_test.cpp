// The deck's side of the Compose bench: blends of two tokens, answers that follow the deck, saved decks, and that
// whatever edits can be undone. Driven by mouse and keyboard.
#include "widgets/compose/chip_widget.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/saved_decks_model.h"
#include "widgets/compose/saved_decks_panel.h"
#include "widgets/compose/shelf_model.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QUndoStack>

#include <functional>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::widgets;

Q_DECLARE_METATYPE(steerdeck::lab::GenerateRequest)
Q_DECLARE_METATYPE(steerdeck::lab::Deck)

class ComposeDeckTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ComposeBench> bench;

    const std::vector<lab::CategoryInfo> categories = {{"language", "Language", "#0072b2", "circle"},
                                                       {"length", "Length", "#e69f00", "square"},
                                                       {"case", "Letter case", "#009e73", "triangle"}};
    const std::vector<lab::BehaviorInfo> behaviors = {
        {"german", "German", "language", false, true, {"Answer in German."}},
        {"french", "French", "language", true, true, {"Answer in French."}},
        {"w10", "10-20 words", "length", true, true, {"Use 10 to 20 words."}},
        {"w20", "20-30 words", "length", false, false, {}},
        {"lower", "lower case", "case", true, true, {"Use lower case."}}};

    QStringList deckNames() const
    {
        QStringList result;
        for (const lab::Chip& chip : bench->deck().chips) result << QString::fromStdString(chip.behavior);
        return result;
    }
    const lab::Chip& chip(int row) const { return bench->deck().chips[std::size_t(row)]; }
    QUndoStack& undo() const { return *bench->undoStack(); }
    void layDeck(const QStringList& names)
    {
        lab::Deck deck;
        for (const QString& name : names) deck.chips.push_back({name.toStdString(), 1, true});
        bench->setDeck(deck);
        QCoreApplication::processEvents();
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* target = popup && popup->focusWidget() ? popup->focusWidget()
                          : popup                       ? popup
                          : QApplication::focusWidget() ? QApplication::focusWidget()
                                                        : bench.get();
        QTest::keyClick(target, Qt::Key(code), modifiers);
        QCoreApplication::processEvents();
    }
    void click(QWidget* widget)
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QMenu* menu(const char* name) const { return bench->findChild<DeckView*>()->findChild<QMenu*>(name); }
    /// Blends the first chip with French: B, then along the menu.
    void blendWithFrench()
    {
        bench->findChild<DeckView*>()->setCurrent(0, true);
        key(Qt::Key_B);
        QVERIFY(menu("blend"));
        key(Qt::Key_Down);  // Language
        key(Qt::Key_Right); // its first behaviour
        key(Qt::Key_Return);
    }
    static QPoint handle(const QSlider* slider, int value)
    {
        QStyleOptionSlider option;
        option.initFrom(slider);
        option.minimum = slider->minimum();
        option.maximum = slider->maximum();
        option.sliderPosition = option.sliderValue = value;
        option.orientation = Qt::Horizontal;
        option.subControls = QStyle::SC_All;
        return slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider).center();
    }
    /// Pulls a slider's handle over every given value, as a hand does.
    void pull(QSlider* slider, const QList<int>& values)
    {
        QTest::mousePress(slider, Qt::LeftButton, {}, handle(slider, slider->value()));
        for (const int value : values) {
            const QPoint at = handle(slider, value);
            QMouseEvent move(QEvent::MouseMove, at, slider->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(slider, &move);
        }
        QTest::mouseRelease(slider, Qt::LeftButton, {}, handle(slider, values.last()));
        QCoreApplication::processEvents();
    }
    void runAndEnd()
    {
        bench->run();
        QVERIFY(bench->isBusy());
        bench->runEnded({true, false, {}});
    }
    void saveAs(const QString& name)
    {
        click(bench->findChild<PillButton*>("decks"));
        QVERIFY(bench->findChild<SavedDecksPanel*>()->isVisible());
        bench->findChild<SavedDecksPanel*>()->nameField()->setText(name);
        key(Qt::Key_Return);
        QVERIFY(!bench->findChild<SavedDecksPanel*>()->isVisible());
    }

private slots:
    void init()
    {
        qRegisterMetaType<lab::GenerateRequest>();
        qRegisterMetaType<lab::Deck>();
        bench = std::make_unique<ComposeBench>();
        bench->resize(1280, 800);
        bench->setBehaviors(categories, behaviors);
        bench->setSuggestions({"Where does the fox live?", "What does the owl eat?", "Is the otter a mammal?"});
        bench->setPrompt("Where does the fox live?");
        bench->show();
        QVERIFY(QTest::qWaitForWindowActive(bench.get()));
    }
    void cleanup() { bench.reset(); }

    // ---- blends
    // -------------------------------------------------------------------------------------------------------

    void a_chip_is_blended_by_keyboard_and_that_is_undone()
    {
        layDeck({"german", "lower"});
        blendWithFrench();
        QCOMPARE(chip(0).blend_target, std::string("french"));
        QCOMPARE(chip(0).blend_weight, 0.5);
        QCOMPARE(undo().undoText(), QString("Blend German with French"));
        ChipWidget* shown = bench->findChild<DeckView*>()->chip(0);
        QVERIFY(shown->shareSlider()->isVisible());
        QVERIFY(!bench->findChild<DeckView*>()->chip(1)->shareSlider()->isVisible());
        for (const char* part : {"German", "French", "50"}) QVERIFY(shown->accessibleName().contains(part));
        QCOMPARE(bench->request().deck, bench->deck());
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(chip(0) == lab::Chip({"german", 1, true}));
        QVERIFY(!shown->shareSlider()->isVisible());
    }

    void the_menu_offers_what_has_a_token_but_the_chip_itself()
    {
        layDeck({"german"});
        click(bench->findChild<DeckView*>()->chip(0)->blendButton());
        QVERIFY(menu("blend"));
        QStringList offered;
        for (const QAction* action : menu("blend")->findChildren<QAction*>())
            if (action->data().isValid()) offered << action->data().toString();
        QCOMPARE(offered, QStringList({"french", "w10", "lower"})); // no "german", and "w20" has no token
        QVERIFY(!menu("blend")->findChild<QAction*>("stopBlending")->isEnabled());
        key(Qt::Key_Escape);
        QVERIFY(undo().isClean() && undo().count() == 0);
    }

    void a_strength_is_written_as_a_number()
    {
        layDeck({"german"});
        auto* number = bench->findChild<DeckView*>()->chip(0)->findChild<QLineEdit*>();
        QVERIFY(number && number->isVisible());
        QCOMPARE(number->text(), QString("1.00"));
        const auto write = [&](const char* text) {
            click(number);
            number->selectAll();
            QTest::keyClicks(number, text);
            QTest::keyClick(number, Qt::Key_Return);
        };
        write("0.37");
        QCOMPARE(chip(0).strength, 0.37);
        QCOMPARE(undo().count(), 1);
        for (const char* wrong : {"3", "-1", "much", ""}) {
            write(wrong);
            QCOMPARE(chip(0).strength, 0.37);
            QCOMPARE(number->text(), QString("0.37"));
        }
        undo().undo();
        QCOMPARE(number->text(), QString("1.00"));
    }

    void a_pulled_share_is_one_entry()
    {
        layDeck({"german"});
        blendWithFrench();
        QSlider* share = bench->findChild<DeckView*>()->chip(0)->shareSlider();
        const int before = undo().count();
        pull(share, {40, 30, 20});
        QCOMPARE(share->value(), 20);
        QCOMPARE(chip(0).blend_weight, 0.2);
        QCOMPARE(undo().count(), before + 1);
        QCOMPARE(undo().undoText(), QString("Share of French in German"));
        pull(share, {70});
        QCOMPARE(undo().count(), before + 2);
        share->setFocus();
        key(Qt::Key_Right);
        QCOMPARE(chip(0).blend_weight, 0.71);
        for (int i = 0; i < 3; ++i) undo().undo();
        QCOMPARE(chip(0).blend_weight, 0.5);
        QCOMPARE(share->value(), 50);
    }

    void a_strength_pulled_on_a_blend_leaves_its_share()
    {
        layDeck({"german"});
        blendWithFrench();
        pull(bench->findChild<DeckView*>()->chip(0)->strengthSlider(), {25, 30});
        QCOMPARE(chip(0).strength, 1.5);
        QCOMPARE(chip(0).blend_weight, 0.5);
    }

    void a_blend_is_ended_from_the_chips_menu()
    {
        layDeck({"german"});
        blendWithFrench();
        ChipWidget* shown = bench->findChild<DeckView*>()->chip(0);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), shown->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(shown, &asked);
        QVERIFY(menu("chipMenu"));
        QVERIFY(menu("chipMenu")->isVisible());
        key(Qt::Key_Down);  // Blend with
        key(Qt::Key_Right); // Language
        key(Qt::Key_Up);    // round the corner: Stop blending
        key(Qt::Key_Return);
        QVERIFY(chip(0).blend_target.empty());
        QCOMPARE(chip(0).blend_weight, 0.0);
        QCOMPARE(undo().undoText(), QString("Stop blending German"));
        undo().undo();
        QCOMPARE(chip(0).blend_target, std::string("french"));
    }

    void what_cannot_be_blended_is_said()
    {
        layDeck({"german"});
        QVERIFY(!bench->deckModel()->blend(0, "w20"));
        QVERIFY(bench->findChild<NoticeLabel*>("deckHint")->text().contains("20-30 words"));
        QVERIFY(!bench->deckModel()->blend(0, "german"));
        QVERIFY(bench->findChild<NoticeLabel*>("deckHint")->text().contains("itself"));
        QVERIFY(!bench->deckModel()->setShare(0, 0.3)); // nothing is blended
        QCOMPARE(undo().count(), 0);
        // A deck that came with one: said before it is run.
        bench->setDeck({{{"german", 1, true, "w20", 0.3}}, lab::Join::composition});
        QVERIFY(bench->findChild<NoticeLabel*>("deckHint")->text().contains("No token yet for “20-30 words”"));
    }

    void a_chip_shows_both_categories()
    {
        layDeck({"german"});
        ChipWidget* shown = bench->findChild<DeckView*>()->chip(0);
        const auto has = [&](const QColor& tone) { // of the edge's pixels, from top to bottom
            const QImage picture = shown->grab().toImage();
            for (int y = 12; y < picture.height() - 12; ++y) {
                const QColor one = picture.pixelColor(5, y);
                if (std::abs(one.red() - tone.red()) + std::abs(one.green() - tone.green()) +
                        std::abs(one.blue() - tone.blue()) <
                    24)
                    return true;
            }
            return false;
        };
        const QColor card = shown->palette().color(QPalette::Base);
        const QColor blue = withContrast(QColor("#0072b2"), card, 3), green = withContrast(QColor("#009e73"), card, 3);
        QVERIFY(has(blue) && !has(green));
        bench->deckModel()->blend(0, "lower");
        QCoreApplication::processEvents();
        QVERIFY(has(blue) && has(green));
        bench->deckModel()->setShare(0, 1);
        QVERIFY(!has(blue) && has(green));
    }

    // ---- live
    // ---------------------------------------------------------------------------------------------------------

    void a_moved_strength_answers_again_once_it_stands_still()
    {
        layDeck({"german"});
        QSlider* strength = bench->findChild<DeckView*>()->chip(0)->strengthSlider();
        QSignalSpy asked(bench.get(), &ComposeBench::runRequested);
        pull(strength, {24}); // nothing was run yet, so there is nothing to bring up to date
        runAndEnd();
        QCOMPARE(asked.count(), 1);
        pull(strength, {26, 28, 30});
        QTRY_COMPARE(asked.count(), 2);
        QCOMPARE(asked[1][0].value<lab::GenerateRequest>().deck.chips[0].strength, 1.5);
        // The run under way makes room for the next; nothing waits in a row.
        QVERIFY(bench->isBusy());
        pull(strength, {32, 34});
        pull(strength, {36, 40});
        QTRY_COMPARE(asked.count(), 3);
        QCOMPARE(asked[2][0].value<lab::GenerateRequest>().deck.chips[0].strength, 2.0);
        QVERIFY(bench->isBusy());
        bench->runEnded({true, false, {}});
        QVERIFY(!bench->isBusy());
    }

    void live_is_turned_off_and_on_by_its_button()
    {
        layDeck({"german"});
        QSlider* strength = bench->findChild<DeckView*>()->chip(0)->strengthSlider();
        QSignalSpy asked(bench.get(), &ComposeBench::runRequested), told(bench.get(), &ComposeBench::liveChanged);
        runAndEnd();
        pull(strength, {30});
        click(bench->findChild<PillButton*>("live")); // before it stood still for long enough
        QVERIFY(!bench->isLive());
        pull(strength, {10});
        click(bench->findChild<PillButton*>("live"));
        QVERIFY(bench->isLive());
        QCOMPARE(told.count(), 2);
        pull(strength, {20});
        QTRY_COMPARE(asked.count(), 2); // the first run, and this one
        QCOMPARE(asked[1][0].value<lab::GenerateRequest>().deck.chips[0].strength, 1.0);
    }

    void what_cannot_be_run_is_left_alone_while_live()
    {
        layDeck({"german"});
        bench->findChild<PillButton*>("column-none")->click();
        QSignalSpy asked(bench.get(), &ComposeBench::runRequested);
        runAndEnd();
        bench->deckModel()->setEnabled(0, false); // now no answer is chosen
        bench->findChild<DeckView*>()->setCurrent(0, true);
        QTest::qWait(400);
        QCOMPARE(asked.count(), 1);
        QVERIFY(bench->findChild<NoticeLabel*>("promptNotice")->text().isEmpty());
        key(Qt::Key_Space);
        QTRY_COMPARE(asked.count(), 2);
    }

    // ---- undo of the prompt
    // -------------------------------------------------------------------------------------------

    void a_random_question_is_taken_back()
    {
        PromptEditor* prompt = bench->promptEditor();
        PillButton* surprise = nullptr;
        for (auto* button : bench->findChildren<PillButton*>())
            if (button->objectName() == "surprise") surprise = button;
        QVERIFY(surprise);
        QCOMPARE(undo().count(), 0); // the first question is no edit
        click(surprise);
        const QString taken = bench->prompt();
        QVERIFY(taken != "Where does the fox live?");
        QCOMPARE(undo().undoText(), QString("Take a random question"));
        QVERIFY(prompt->hasFocus());
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench->prompt(), QString("Where does the fox live?"));
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench->prompt(), taken);
    }

    void a_suggested_question_is_taken_back()
    {
        PromptEditor* prompt = bench->promptEditor();
        prompt->setText({});
        prompt->setFocus();
        QTest::keyClicks(prompt, "owl");
        QTest::keyClick(prompt->findChild<QCompleter*>()->popup(), Qt::Key_Down);
        QTest::keyClick(prompt->findChild<QCompleter*>()->popup(), Qt::Key_Return);
        QCOMPARE(bench->prompt(), QString("What does the owl eat?"));
        QCOMPARE(undo().undoText(), QString("Take a suggested question"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench->prompt(), QString("owl"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench->prompt().isEmpty());
    }

    void typing_is_undone_word_by_word()
    {
        PromptEditor* prompt = bench->promptEditor();
        bench->setSuggestions({});
        prompt->setText({});
        prompt->setFocus();
        QTest::keyClicks(prompt, "Why is it so");
        QCOMPARE(undo().count(), 4);
        QCOMPARE(undo().undoText(), QString("Change the prompt"));
        for (int i = 0; i < 2; ++i) key(Qt::Key_Backspace);
        QCOMPARE(undo().count(), 5); // deleting is another thing than writing
        const QStringList back = {"Why is it so", "Why is it ", "Why is ", "Why ", ""};
        for (const QString& text : back) {
            key(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(prompt->toPlainText(), text);
        }
        while (undo().canRedo()) key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(prompt->toPlainText(), QString("Why is it "));
    }

    void deck_and_prompt_are_undone_in_the_order_they_were_changed()
    {
        layDeck({"german"});
        bench->promptEditor()->setFocus();
        QTest::keyClicks(bench->promptEditor(), "x");
        bench->findChild<QComboBox*>("join")->setFocus();
        key(Qt::Key_Down);
        QCOMPARE(bench->deck().join, lab::Join::concatenation);
        QCOMPARE(undo().undoText(), QString("Change the join"));
        bench->deckModel()->insert("lower", -1);
        undo().undo();
        QCOMPARE(deckNames(), QStringList({"german"}));
        QCOMPARE(bench->deck().join, lab::Join::concatenation);
        undo().undo();
        QCOMPARE(bench->deck().join, lab::Join::composition);
        QCOMPARE(bench->findChild<QComboBox*>("join")->currentIndex(), 0);
        QVERIFY(bench->prompt().endsWith('x'));
        undo().undo();
        QCOMPARE(bench->prompt(), QString("Where does the fox live?"));
    }

    void every_entry_says_what_it_does()
    {
        layDeck({"german", "w10"});
        DeckModel* deck = bench->deckModel();
        SavedDecksModel* saved = bench->savedDecks();
        const std::vector<std::function<bool()>> edits = {[&] { return deck->insert("lower", -1); },
                                                          [&] { return deck->move(0, 1); },
                                                          [&] { return deck->setStrength(0, 0.5); },
                                                          [&] { return deck->setEnabled(0, false); },
                                                          [&] { return deck->blend(0, "french"); },
                                                          [&] { return deck->setShare(0, 0.1); },
                                                          [&] { return deck->blend(0, {}); },
                                                          [&] { return deck->setJoin(lab::Join::set); },
                                                          [&] { return saved->keep("One", bench->deck()); },
                                                          [&] { return saved->rename(0, "Two"); },
                                                          [&] { return deck->remove(0); },
                                                          [&] { return saved->keep("Two", bench->deck()); },
                                                          [&] { return saved->remove(0); },
                                                          [&] { return deck->clear(); }};
        QStringList texts;
        for (const auto& edit : edits) {
            QVERIFY(edit());
            texts << undo().undoText();
            QVERIFY(texts.last().size() > 5);
        }
        QCOMPARE(undo().count(), int(edits.size()));
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        while (undo().canUndo()) undo().undo();
        QCOMPARE(deckNames(), QStringList({"german", "w10"}));
        QVERIFY(saved->decks().isEmpty());
    }

    // ---- saved decks
    // --------------------------------------------------------------------------------------------------

    void a_deck_is_saved_and_loaded_by_keyboard()
    {
        layDeck({"german", "lower"});
        bench->deckModel()->setStrength(0, 0.5);
        const lab::Deck kept = bench->deck();
        QSignalSpy told(bench->savedDecks(), &SavedDecksModel::decksChanged);
        bench->findChild<PillButton*>("decks")->setFocus();
        key(Qt::Key_Space);
        QVERIFY(bench->findChild<SavedDecksPanel*>()->isVisible());
        QCOMPARE(bench->findChild<SavedDecksPanel*>()->nameField()->text(), QString("German, lower case")); // proposed
        QVERIFY(bench->findChild<SavedDecksPanel*>()->nameField()->hasFocus());
        QTest::keyClicks(bench->findChild<SavedDecksPanel*>()->nameField(), "Formal letter");
        key(Qt::Key_Return);
        QVERIFY(!bench->findChild<SavedDecksPanel*>()->isVisible());
        QCOMPARE(told.count(), 1);
        QCOMPARE(told[0][0].value<NamedDecks>(), (NamedDecks{{"Formal letter", kept}}));
        QVERIFY(bench->findChild<NoticeLabel*>("deckNotice")->text().contains("Formal letter"));

        const QString prompt = bench->prompt();
        bench->deckModel()->clear();
        QVERIFY(!bench->findChild<NoticeLabel*>("deckNotice")->isVisible()); // it spoke of the entry before
        bench->findChild<PillButton*>("decks")->setFocus();
        key(Qt::Key_Space);
        QVERIFY(!bench->findChild<PillButton*>("saveDeck")->isEnabled()); // an empty deck
        QVERIFY(bench->findChild<SavedDecksPanel*>()->list()->hasFocus());
        key(Qt::Key_Return);
        QVERIFY(!bench->findChild<SavedDecksPanel*>()->isVisible());
        QVERIFY(bench->deck() == kept);
        QCOMPARE(bench->prompt(), prompt);
        QCOMPARE(undo().undoText(), QString("Load the deck “Formal letter”"));
        undo().undo();
        QVERIFY(bench->deck().chips.empty());
    }

    void a_saved_deck_of_that_name_is_replaced_and_brought_back()
    {
        layDeck({"german"});
        saveAs("One");
        bench->deckModel()->insert("lower", -1);
        click(bench->findChild<PillButton*>("decks"));
        bench->findChild<SavedDecksPanel*>()->nameField()->setText(" One ");
        QVERIFY(bench->findChild<PillButton*>("saveDeck")->text().contains("place"));
        key(Qt::Key_Return);
        QCOMPARE(bench->savedDecks()->decks().size(), 1);
        QCOMPARE(bench->savedDecks()->decks()[0].deck.chips.size(), std::size_t(2));
        QVERIFY(bench->findChild<PillButton*>("takeBack")->isVisible());
        click(bench->findChild<PillButton*>("takeBack"));
        QCOMPARE(bench->savedDecks()->decks()[0].deck.chips.size(), std::size_t(1));
        QCOMPARE(deckNames().size(), 2); // the deck itself stays
    }

    void a_saved_deck_is_renamed_in_place()
    {
        layDeck({"german"});
        for (const char* name : {"Alpha", "Beta", "Gamma"}) saveAs(name);
        QCOMPARE(bench->savedDecks()->rowCount(), 3);
        click(bench->findChild<PillButton*>("decks"));
        QListView* list = bench->findChild<SavedDecksPanel*>()->list();
        list->setCurrentIndex(bench->savedDecks()->index(0));
        list->setFocus();
        const auto type = [&](const QString& name) {
            key(Qt::Key_F2);
            auto* editor = list->findChild<QLineEdit*>();
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, name);
            QTest::keyClick(editor, Qt::Key_Return);
            QCoreApplication::processEvents();
        };
        type("Zeta");
        QTRY_COMPARE(bench->savedDecks()->rowOf("Zeta"), 2);        // in the order of the alphabet
        QCOMPARE(list->currentIndex().row(), 2);                    // and still the selected one
        QVERIFY(bench->findChild<SavedDecksPanel*>()->isVisible()); // Enter ended the name, it loaded nothing
        QVERIFY(list->hasFocus());
        type("Beta");
        QTRY_VERIFY(bench->findChild<NoticeLabel*>("deckNotice")->text().contains("“Beta” already"));
        QCOMPARE(bench->savedDecks()->rowOf("Zeta"), 2);
        key(Qt::Key_Escape);
        QVERIFY(!bench->findChild<SavedDecksPanel*>()->isVisible());
        undo().undo();
        QCOMPARE(bench->savedDecks()->rowOf("Alpha"), 0);
    }

    void a_deleted_deck_comes_back_from_the_notice()
    {
        layDeck({"german"});
        saveAs("One");
        saveAs("Two");
        click(bench->findChild<PillButton*>("decks"));
        bench->findChild<SavedDecksPanel*>()->list()->setFocus();
        bench->findChild<SavedDecksPanel*>()->list()->setCurrentIndex(bench->savedDecks()->index(0));
        key(Qt::Key_Delete);
        QCOMPARE(bench->savedDecks()->rowOf("One"), -1);
        QVERIFY(bench->findChild<NoticeLabel*>("deckNotice")->isVisible());
        QCOMPARE(bench->findChild<NoticeLabel*>("deckNotice")->text(), QString("The saved deck “One” was deleted."));
        click(bench->findChild<PillButton*>("takeBack"));
        QCOMPARE(bench->savedDecks()->rowOf("One"), 0);
        QVERIFY(!bench->findChild<NoticeLabel*>("deckNotice")->isVisible() &&
                !bench->findChild<PillButton*>("takeBack")->isVisible());
    }

    void what_the_model_lacks_is_left_out_and_said()
    {
        layDeck({"lower"});
        lab::Deck foreign;
        foreign.chips = {{"klingon"}, {"german", 1, true, "elvish", 0.4}};
        bench->savedDecks()->setDecks({{"Mixed", foreign}, {"Strange", {{{"klingon"}}, lab::Join::composition}}});
        QCOMPARE(undo().count(), 0);
        const auto load = [&](int row) {
            click(bench->findChild<PillButton*>("decks"));
            bench->findChild<SavedDecksPanel*>()->list()->setCurrentIndex(bench->savedDecks()->index(row));
            click(bench->findChild<PillButton*>("loadDeck"));
        };
        load(0);
        QVERIFY(bench->deck().chips == std::vector<lab::Chip>{{"german"}});
        for (const char* part : {"Mixed", "klingon", "elvish"})
            QVERIFY(bench->findChild<NoticeLabel*>("deckNotice")->text().contains(part));
        load(1);
        QVERIFY(bench->findChild<NoticeLabel*>("deckNotice")->text().contains("knows none"));
        QVERIFY(bench->deck().chips == std::vector<lab::Chip>{{"german"}});
        QCOMPARE(undo().count(), 1);
        QCOMPARE(bench->savedDecks()->decks()[0].deck.chips.size(), std::size_t(2)); // the saved one is whole
    }

    void saved_decks_keep_the_rules_of_item_models()
    {
        QUndoStack stack;
        SavedDecksModel model(&stack);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const lab::Deck one{{{"german"}}, lab::Join::composition}, other{{{"lower"}}, lab::Join::set};
        QVERIFY(model.keep("b", one) && model.keep("a", other) && model.keep("  c \n d ", one));
        QCOMPARE(model.rowOf("c d"), 2);
        QVERIFY(!model.keep("  ", one) && !model.keep("a", other) && !model.rename(0, "b") && !model.rename(7, "x"));
        QVERIFY(!model.remove(-1));
        QVERIFY(model.setData(model.index(0), "z", Qt::EditRole));
        QVERIFY(model.remove(0));
        QVERIFY(model.keep("z", one));
        const NamedDecks after = model.decks();
        while (stack.canUndo()) stack.undo();
        QCOMPARE(model.rowCount(), 0);
        while (stack.canRedo()) stack.redo();
        QCOMPARE(model.decks(), after);
        model.setDecks({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(ComposeDeckTest)
#include "compose_deck_test.moc"
