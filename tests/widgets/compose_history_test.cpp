// Runs to go back to, two answers compared, copies for elsewhere, every order at a glance, and columns for the other
// ways to steer: on the bench, by its buttons and keys.
#include "widgets/compose/answer_card.h"
#include "widgets/compose/answer_run_text.h"
#include "widgets/compose/answers_part.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/comparison_pane.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/history_pane.h"
#include "widgets/compose/order_strip.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextFragment>
#include <QTreeView>
#include <QUndoStack>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::widgets;
using lab::Method;

namespace {

lab::BehaviorInfo behavior(const char* name, const char* title, std::vector<std::string> methods)
{
    lab::BehaviorInfo info;
    info.name = name;
    info.title = title;
    info.category = name;
    info.has_token = true;
    info.methods = std::move(methods);
    return info;
}

lab::Badge badge(const char* name, bool pass)
{
    return {name, name, name, {pass, behaviors::TextReading{pass ? "good" : "bad", "good"}}};
}

} // namespace

class ComposeHistoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ComposeBench> bench;

    AnswersPart* part() const { return bench->findChild<AnswersPart*>(); }
    AnswerRunsModel* runs() const { return part()->history()->model(); }
    void layDeck(const std::vector<lab::Chip>& chips)
    {
        bench->deckModel()->replace({chips, lab::Join::composition}, "test");
        QCoreApplication::processEvents();
    }
    /// A whole run as the model would answer it: "<control> <order>: <prompt>", steering answers pass.
    void run(const QString& prompt)
    {
        bench->setPrompt(prompt);
        QSignalSpy asked(bench.get(), &ComposeBench::runRequested);
        bench->run();
        QCOMPARE(asked.count(), 1);
        const auto request = bench->request();
        const auto decks =
            request.every_order ? steering::orders_of(request.deck) : std::vector<lab::Deck>{request.deck};
        int answer = 0;
        for (std::size_t order = 0; order < decks.size(); ++order)
            for (const Method method : request.methods) {
                lab::AnswerStart start;
                start.answer = answer;
                start.order = int(order);
                start.method = method;
                start.deck = decks[order];
                start.input = request.prompt;
                bench->answerStarted(start);
                lab::AnswerDone done;
                done.answer = answer++;
                done.text = std::string(steering::name_of(method)) + " answer to " + request.prompt;
                for (const lab::Chip& chip : steering::enabled_chips(decks[order]))
                    done.badges.push_back(badge(chip.behavior.c_str(), method == Method::steering && order != 1));
                done.badges.push_back(badge("truth", false)); // not asked for
                done.tokens = 5;
                bench->answerDone(done);
            }
        bench->runEnded({true, false, {}});
        bench->answers()->flush();
    }
    void press(AnswerCard* card, Qt::Key key) { QTest::keyClick(card->findChild<QPlainTextEdit*>(), key); }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<RunPtr>("steerdeck::widgets::RunPtr");
        qRegisterMetaType<QList<RunPtr>>("QList<steerdeck::widgets::RunPtr>");
    }
    void init()
    {
        bench = std::make_unique<ComposeBench>();
        bench->resize(1200, 800);
        bench->setBehaviors({}, {behavior("german", "German", {"caa", "lm_steer"}), behavior("short", "Short", {"caa"}),
                                 behavior("lower", "lower case", {})});
        bench->setModel({"demo", {}, {}, {}, {}});
        bench->show();
        bench->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.get()));
    }

    // ---- history
    // ---------------------------------------------------------------------------------------------------

    void every_run_is_recorded_and_one_goes_back_to_it()
    {
        QAbstractItemModelTester tester(runs());
        QSignalSpy recorded(bench.get(), &ComposeBench::runRecorded);
        layDeck({{"german", 1.5, true}, {"short", 1, false}});
        run("Where?");
        const lab::Deck first = bench->deck();
        layDeck({{"lower", 1, true}});
        bench->findChild<PillButton*>("column-none")->click();
        run("When?");
        QCOMPARE(recorded.count(), 2);
        QCOMPARE(runs()->rowCount(), 2);
        const auto said = [&](int row, int column) { return runs()->index(row, column).data().toString(); };
        QCOMPARE(said(0, AnswerRunsModel::Prompt), QString("When?"));
        QCOMPARE(said(0, AnswerRunsModel::Passed), QString("1 of 3 hold"));
        QCOMPARE(said(1, AnswerRunsModel::DeckColumn), QString("German × 1.5"));
        QCOMPARE(said(1, AnswerRunsModel::Passed), QString("1 of 4 hold"));

        // By keyboard: open the history, go to the older run, Enter.
        QTest::keyClick(bench.get(), Qt::Key_H, Qt::ControlModifier);
        QTreeView* list = part()->history()->list();
        QTRY_VERIFY(list->isVisible() && list->hasFocus());
        QVERIFY(bench->findChild<PillButton*>("history")->isChecked());
        list->setCurrentIndex(runs()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        bench->answers()->flush();
        QCOMPARE(bench->prompt(), QString("Where?"));
        QVERIFY(bench->deck() == first);
        QVERIFY(bench->findChild<PillButton*>("column-none")->isChecked());
        QCOMPARE(bench->answers()->cardCount(), 4);
        QCOMPARE(bench->answers()->card(2)->text(), QString("steering answer to Where?"));
        QVERIFY(bench->answers()->card(2)->isFinished());
        bench->undoStack()->undo(); // of the deck
        QCOMPARE(bench->deck().chips[0].behavior, std::string("lower"));
        QCOMPARE(runs()->rowCount(), 2); // looking is no run
    }

    void going_back_restores_sampling_and_orders()
    {
        layDeck({{"german", 1, true}, {"short", 1, true}});
        bench->setEveryOrder(true);
        lab::GenerateRequest sampling;
        sampling.temperature = 0.7;
        sampling.seed = 11;
        bench->setSampling(sampling);
        run("Where?");
        bench->setSampling({});
        bench->setEveryOrder(false);
        bench->goBackTo(runs()->run(0));
        QCOMPARE(bench->request().temperature, 0.7);
        QCOMPARE(bench->request().seed, std::uint64_t(11));
        QVERIFY(bench->findChild<QCheckBox*>("everyOrder")->isChecked());
        bench->answers()->flush();
        QCOMPARE(bench->answers()->cardCount(), 8);
    }

    void a_run_of_another_model_says_so_and_leaves_off_what_is_unknown()
    {
        auto other = std::make_shared<AnswerRun>();
        other->started = QDateTime::currentDateTime();
        other->model.name = "Other-8B";
        other->request.prompt = "Why?";
        other->request.deck.chips = {{"german", 1, true}, {"klingon", 1, true}};
        other->answers.resize(1);
        other->answers[0].finished = true;
        bench->setHistory({other});
        bench->goBackTo(other);
        QCOMPARE(bench->deck().chips.size(), std::size_t(1));
        QVERIFY(bench->findChild<NoticeLabel*>("promptNotice")->text().contains("Other-8B"));
        QVERIFY(bench->findChild<NoticeLabel*>("promptNotice")->text().contains("klingon"));
    }

    void a_stopped_run_is_kept_with_what_came()
    {
        bench->setPrompt("Where?");
        bench->run();
        lab::AnswerStart start;
        bench->answerStarted(start);
        bench->answerPiece({0, "half an ans"});
        bench->goBackTo(std::make_shared<AnswerRun>()); // not while one is under way
        QVERIFY(bench->findChild<NoticeLabel*>("promptNotice")->text().contains("under way"));
        bench->runEnded({false, true, {}});
        QCOMPARE(runs()->run(0)->answers[0].done.text, std::string("half an ans"));
        QVERIFY(!runs()->run(0)->answers[0].finished);
        QVERIFY(runs()->index(0, AnswerRunsModel::Passed).data().toString().contains("stopped"));
        bench->goBackTo(runs()->run(0));
        bench->answers()->flush();
        QCOMPARE(bench->answers()->card(0)->text(), QString("half an ans"));
    }

    void clearing_can_be_taken_back_until_the_next_run()
    {
        QAbstractItemModelTester tester(runs());
        run("Where?");
        run("When?");
        bench->findChild<PillButton*>("history")->click();
        QSignalSpy replaced(bench.get(), &ComposeBench::historyReplaced);
        PillButton* clear = part()->history()->findChild<PillButton*>("clearHistory");
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(runs()->rowCount(), 0);
        QCOMPARE(replaced.count(), 1);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(runs()->rowCount(), 2);
        QCOMPARE(replaced.count(), 2);
        QCOMPARE(replaced[1][0].value<QList<RunPtr>>().size(), 2);
        QTest::mouseClick(clear, Qt::LeftButton);
        run("Why?");
        QCOMPARE(runs()->rowCount(), 1);
        QVERIFY(!clear->text().contains("ndo"));
    }

    void the_list_keeps_the_last_two_hundred()
    {
        QAbstractItemModelTester tester(runs());
        for (int i = 0; i < 203; ++i) {
            auto one = std::make_shared<AnswerRun>();
            one->request.prompt = std::to_string(i);
            runs()->add(one);
        }
        QCOMPARE(runs()->rowCount(), 200);
        QCOMPARE(runs()->run(0)->request.prompt, std::string("202"));
    }

    // ---- comparing
    // ---------------------------------------------------------------------------------------------------

    void two_answers_are_compared_with_words_marked_not_by_colour_alone()
    {
        layDeck({{"german", 1, true}});
        run("Where?");
        ComparisonPane* pane = part()->comparison();
        press(bench->answers()->card(0), Qt::Key_C);
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(bench->answers()->card(0)->isPicked());
        press(bench->answers()->card(2), Qt::Key_C);
        QCOMPARE(pane->side(0)->toPlainText(), QString("none answer to Where?"));
        QCOMPARE(pane->side(1)->toPlainText(), QString("steering answer to Where?"));
        QVERIFY(pane->summary().contains("3") && pane->summary().contains("1"));
        const auto format = [&](int side, const QString& word) {
            for (auto it = pane->side(side)->document()->firstBlock().begin(); !it.atEnd(); ++it)
                if (it.fragment().text().contains(word)) return it.fragment().charFormat();
            return QTextCharFormat();
        };
        QVERIFY(format(0, "none").fontStrikeOut() && !format(0, "answer").fontStrikeOut());
        QVERIFY(format(1, "steering").fontUnderline() && !format(1, "answer").fontUnderline());
        const QString text = pane->asText();
        QVERIFY(text.contains("[-none-] {+steering+} answer to Where?"));
        QVERIFY(text.contains("--- No steering") && text.contains("+++ Tokens"));
        for (auto* button : pane->findChildren<PillButton*>())
            if (button->accessibleName().contains("Copy")) QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);

        // A third takes the place of the first; closing takes the marks away.
        press(bench->answers()->card(1), Qt::Key_C);
        QVERIFY(!bench->answers()->card(0)->isPicked() && bench->answers()->card(1)->isPicked());
        emit pane->closeRequested();
        QVERIFY(!pane->isVisible() && !bench->answers()->card(1)->isPicked());
    }

    void answers_of_two_runs_are_compared()
    {
        run("Where?");
        press(bench->answers()->card(0), Qt::Key_C);
        run("When?");
        QVERIFY(!bench->answers()->card(0)->isPicked());
        press(bench->answers()->card(0), Qt::Key_C);
        QVERIFY(part()->comparison()->asText().contains("answer to [-Where-]{+When+}?"));
        bench->goBackTo(runs()->run(1));
        bench->answers()->flush();
        QVERIFY(bench->answers()->card(0)->isPicked()); // its mark is still there
    }

    // ---- every order
    // -------------------------------------------------------------------------------------------------

    void every_order_shows_what_holds_by_order_and_by_column()
    {
        layDeck({{"german", 1, true}, {"short", 1, true}, {"lower", 1, true}});
        bench->setEveryOrder(true);
        run("Where?");
        OrderStrip* strip = bench->answers()->strip(Method::steering);
        QVERIFY(strip);
        QCOMPARE(strip->count(), 6);
        QCOMPARE(strip->held(), 5); // the second order fails
        QCOMPARE(bench->answers()->strip(Method::none)->held(), 0);
        QStringList labels;
        for (const auto* label : bench->answers()->findChildren<QLabel*>()) labels << label->text();
        QVERIFY(labels.contains("5 of 6 orders hold"));
        QVERIFY(labels.contains("1 of 4 hold"));
        QVERIFY(labels.contains("0 of 4 hold"));
        // A click on a square, or Enter, brings its row into sight.
        auto* bar = bench->answers()->findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->rectOf(5).center());
        QVERIFY(bar->value() > 0);
        strip->setFocus(Qt::TabFocusReason);
        QTest::keyClick(strip, Qt::Key_Home);
        QVERIFY(strip->accessibleDescription().contains("holds"));
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(strip, Qt::Key_Right);
        QVERIFY(strip->accessibleDescription().contains("does not hold"));
    }

    void an_or_holds_where_one_passes_and_truth_is_not_asked_for()
    {
        lab::Deck deck{{{"german", 1, true}, {"short", 1, true}}, lab::Join::composition};
        const std::vector<lab::Badge> half = {badge("german", true), badge("short", false), badge("truth", true)};
        QVERIFY(!holds(deck, half));
        deck.join = lab::Join::or_;
        QVERIFY(holds(deck, half));
        QVERIFY(!holds(deck, {badge("german", false), badge("short", false), badge("truth", true)}));
        QVERIFY(!holds({}, {badge("truth", true)}));
    }

    // ---- copies
    // ------------------------------------------------------------------------------------------------------

    void answers_are_copied_as_text_as_markdown_and_as_a_command()
    {
        layDeck({{"german", 1, true}});
        run("Where | when?");
        const auto copied = [&](AnswerCard* card, CopyAs as) {
            emit card->copyRequested(as);
            return QGuiApplication::clipboard()->text();
        };
        const QString text = copied(bench->answers()->card(2), CopyAs::text);
        QVERIFY(text.startsWith("Prompt: Where | when?\nDeck: German\nModel: demo\n"));
        QVERIFY(text.contains("Tokens\nsteering answer to Where | when?\n✓ german: good\n"));
        QVERIFY(!text.contains("No steering"));
        const QString table = copied(bench->answers()->card(0), CopyAs::markdown);
        QVERIFY(table.contains("| Answer | Text | Checks |\n| --- | --- | --- |\n"));
        QVERIFY(table.contains("| No steering | none answer to Where \\| when? | ✗ german: bad, wanted good<br>"));
        QSignalSpy commands(bench.get(), &ComposeBench::commandRequested);
        emit bench->answers()->card(3)->copyRequested(CopyAs::command);
        QCOMPARE(commands.count(), 1);
        QCOMPARE(commands[0][1].toInt(), 3);
        part()->copyRun(CopyAs::markdown);
        QCOMPARE(QGuiApplication::clipboard()->text().count("\n| "), 6); // heads, line, four answers
        // By hand: the card's menu lists them.
        for (auto* button : bench->answers()->card(0)->findChildren<PillButton*>())
            if (button->accessibleName().startsWith("Copy")) QTest::mouseClick(button, Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList entries;
        for (QAction* action : menu->actions()) entries << action->text();
        QVERIFY(entries.contains("Copy as Markdown"));
        QVERIFY(entries.contains("Copy the command line that gives this answer"));
        menu->close();
    }

    // ---- other ways to steer
    // -----------------------------------------------------------------------------------------

    void other_ways_are_offered_where_every_behaviour_has_them()
    {
        const auto action = [&](Method method) {
            for (QAction* one : bench->findChild<PillButton*>("more")->findChild<QMenu*>()->actions())
                if (one->data().toInt() == int(method)) return one;
            return static_cast<QAction*>(nullptr);
        };
        QVERIFY(!action(Method::caa)->isEnabled()); // nothing on the deck
        layDeck({{"german", 1, true}});
        QVERIFY(action(Method::caa)->isEnabled() && action(Method::lm_steer)->isEnabled());
        QVERIFY(!action(Method::lora_dare)->isEnabled());
        QVERIFY(action(Method::lora_dare)->toolTip().contains("German"));
        QSignalSpy changes(bench.get(), &ComposeBench::columnsChanged);
        QTest::mouseClick(bench->findChild<PillButton*>("more"), Qt::LeftButton);
        QTRY_VERIFY(bench->findChild<PillButton*>("more")->findChild<QMenu*>()->isVisible());
        QTest::keyClick(bench->findChild<PillButton*>("more")->findChild<QMenu*>(), Qt::Key_Down);
        QTest::keyClick(bench->findChild<PillButton*>("more")->findChild<QMenu*>(), Qt::Key_Return);
        QVERIFY(action(Method::caa)->isChecked());
        QCOMPARE(changes.count(), 1);
        QVERIFY(bench->findChild<PillButton*>("more")->text().contains("1"));
        QCOMPARE(bench->request().methods.back(), Method::caa);
        layDeck({{"german", 1, true}, {"lower", 1, true}}); // one that has it not
        QVERIFY(!action(Method::caa)->isEnabled());
        QCOMPARE(bench->request().methods.back(), Method::hybrid);
        QCOMPARE(bench->tickedMethods().back(), Method::caa); // remembered
        bench->deckModel()->setEnabled(1, false);
        QCOMPARE(bench->request().methods.back(), Method::caa);
    }
};

QTEST_MAIN(ComposeHistoryTest)
#include "compose_history_test.moc"
