// A chip's own way to steer, in the real window: chosen in its menu, shown on it, undone, kept, copied, obeyed.
#include "app/job_bridge.h"
#include "app/saved_decks.h"
#include "app/session_keeper.h"
#include "app/workbench.h"

#include "widgets/compose/answer_card.h"
#include "widgets/compose/answers_part.h"
#include "widgets/compose/chip_widget.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/saved_decks_model.h"
#include "widgets/shared/notice_label.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <map>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class ChipWayTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    ComposeBench* compose() const { return window_->compose(); }
    DeckView* deck() const { return compose()->findChild<DeckView*>(); }
    ChipWidget* chip(int row) const { return deck()->chip(row); }
    std::optional<lab::Method> way(int row) const { return compose()->deck().chips[std::size_t(row)].way; }
    QString hint() const { return compose()->findChild<NoticeLabel*>("deckHint")->text(); }

    void open()
    {
        window_.reset();
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    /// The menu of ways that the key W opens at a chip.
    QMenu* menu(int row) const
    {
        chip(row)->setFocus();
        QTest::keyClick(chip(row), Qt::Key_W);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QAction* action(QMenu* menu, const char* name)
    {
        for (QAction* one : menu->actions())
            if (one->objectName() == name) return one;
        return nullptr;
    }
    void choose(int row, const char* name) const
    {
        QMenu* ways = menu(row);
        QVERIFY(ways);
        QAction* one = action(ways, name);
        QVERIFY(one && one->isEnabled());
        QTest::mouseClick(ways, Qt::LeftButton, {}, ways->actionGeometry(one).center());
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    /// Answers by column.
    std::map<lab::Method, std::string> answers()
    {
        std::map<int, lab::Method> columns;
        std::map<lab::Method, std::string> texts;
        QSignalSpy ended(window_->jobs()->answering, &JobBridge::ended);
        QObject here;
        connect(window_->jobs()->answering, &JobBridge::answerStarted, &here,
                [&](const lab::AnswerStart& start) { columns[start.answer] = start.method; });
        connect(window_->jobs()->answering, &JobBridge::answerDone, &here,
                [&](const lab::AnswerDone& done) { texts[columns[done.answer]] = done.text + done.refused.english(); });
        compose()->run();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(ended.count() >= 1, patience); }();
        return texts;
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        open();
        compose()->setLive(false);
        compose()->setDeck({{{"german"}, {"lower_case"}}, lab::Join::composition});
    }
    void cleanupTestCase() { window_.reset(); }

    void what_nothing_was_trained_for_is_greyed_with_the_reason()
    {
        QMenu* ways = menu(0);
        QVERIFY(ways);
        QVERIFY(action(ways, "way")->isChecked());
        QVERIFY(action(ways, "way-steering")->isEnabled() && action(ways, "way-text")->isEnabled());
        for (const char* name : {"way-joint", "way-joint_lora", "way-joint_adapter"}) { // none come with the demo
            QVERIFY2(!action(ways, name)->isEnabled(), name);
            QVERIFY2(action(ways, name)->text().contains("not trained yet for German"),
                     qPrintable(action(ways, name)->text()));
        }
        ways->close();
        QVERIFY(!compose()->deckModel()->setWay(0, lab::Method::joint));
        QVERIFY2(hint().contains("adapters", Qt::CaseInsensitive), qPrintable(hint()));
    }

    void a_trained_way_is_chosen_shown_and_undone()
    {
        lab::MethodRequest training;
        training.method = "adapter";
        training.behaviors = {"german"};
        training.settings = lab::Lab::method_settings("adapter");
        training.settings.steps = 8;
        training.settings.batch = 4;
        training.settings.learning_rate = 0.05;
        QSignalSpy ended(window_->jobs()->training, &JobBridge::ended);
        window_->startMethod(training);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(chip(0)->wayLabel()->isHidden());
        choose(0, "way-adapter");
        QVERIFY(way(0) == lab::Method::adapter);
        QVERIFY(chip(0)->wayLabel()->isVisible());
        QCOMPARE(chip(0)->wayLabel()->text(), QString("by Adapters"));
        QVERIFY(chip(0)->accessibleName().contains("by Adapters"));
        QVERIFY(chip(1)->wayLabel()->isHidden());
        compose()->undoStack()->undo();
        QVERIFY(!way(0));
        QVERIFY(chip(0)->wayLabel()->isHidden());
        compose()->undoStack()->redo();
        QVERIFY(way(0) == lab::Method::adapter);
        // The chip's own menu has the same.
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, chip(0)->mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(chip(0), &event);
        auto* popup = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(popup);
        auto* inner = popup->findChild<QMenu*>("ways");
        QVERIFY(inner && action(inner, "way-adapter")->isChecked());
        popup->close();
    }

    void it_steers_and_its_strength_scales_it()
    {
        compose()->setMethods({lab::Method::none, lab::Method::steering});
        auto mixed = answers();
        QVERIFY(!mixed[lab::Method::steering].empty());
        // Just as the terminal's german@adapter.
        lab::Deck same{{{"german", 1, true, {}, 0, lab::Method::adapter}, {"lower_case"}}, lab::Join::composition};
        QCOMPARE(compose()->deck(), same);
        QSlider* strength = chip(0)->strengthSlider();
        strength->setFocus();
        QTest::keyClick(strength, Qt::Key_Home);
        QCOMPARE(compose()->deck().chips[0].strength, 0.0);
        auto off = answers();
        QCOMPARE(off[lab::Method::none], mixed[lab::Method::none]); // a plain answer is never steered
        // At 0 the adapter adds nothing: lower case alone answers so.
        compose()->deckModel()->setEnabled(0, false);
        auto alone = answers();
        QCOMPARE(off[lab::Method::steering], alone[lab::Method::steering]);
        compose()->deckModel()->setEnabled(0, true);
        compose()->deckModel()->setStrength(0, 2);
        auto strong = answers();
        QVERIFY(strong[lab::Method::steering] != off[lab::Method::steering]);
        compose()->deckModel()->setStrength(0, 1);
        // Words have no strength.
        choose(0, "way-text");
        QVERIFY(!chip(0)->strengthSlider()->isEnabled());
        choose(0, "way-adapter");
        QVERIFY(chip(0)->strengthSlider()->isEnabled());
    }

    void joins_that_it_does_not_know_are_refused()
    {
        auto* join = compose()->findChild<QComboBox*>("join");
        join->setFocus();
        while (join->currentData().toInt() != int(lab::Join::set)) QTest::keyClick(join, Qt::Key_Down);
        QTest::keyClick(join, Qt::Key_Down);
        QVERIFY2(hint().contains("<or>"), qPrintable(hint()));
        QVERIFY(compose()->deck().join != lab::Join::or_);
        QCOMPARE(join->currentData().toInt(), int(compose()->deck().join));
        compose()->deckModel()->setJoin(lab::Join::composition);
    }

    void it_is_copied_kept_and_saved()
    {
        (void)answers();
        compose()->findChild<AnswersPart*>()->copyRun(CopyAs::command);
        QVERIFY2(QGuiApplication::clipboard()->text().contains("german@adapter"),
                 qPrintable(QGuiApplication::clipboard()->text()));
        QVERIFY(compose()->savedDecks()->keep("Mixed", compose()->deck()));
        window_->keeper()->keep();
        window_->close();
        open();
        QVERIFY(way(0) == lab::Method::adapter);
        QVERIFY(chip(0)->wayLabel()->isVisible());
        const auto decks = compose()->savedDecks()->decks();
        QCOMPARE(decks.size(), 1);
        QVERIFY(decks[0].deck.chips[0].way == lab::Method::adapter);
        // As the column does, again.
        choose(0, "way");
        QVERIFY(!way(0));
    }
};

QTEST_MAIN(ChipWayTest)
#include "chip_way_test.moc"
