// "German and not upper case", "(French or Spanish) and one sentence" in the real window: laid by keys, run, judged,
// kept, copied.
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/session_keeper.h"
#include "app/workbench.h"

#include "widgets/compose/answers_part.h"
#include "widgets/compose/chip_widget.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/saved_decks_model.h"

#include "core/steering/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class NestedWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    ComposeBench* compose() const { return window_->compose(); }

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
    void key(int row, int code) const
    {
        auto* view = compose()->findChild<DeckView*>();
        view->setCurrent(row, true);
        QTest::keyClick(view->chip(row), Qt::Key(code));
    }
    /// Answers by column.
    std::map<lab::Method, lab::AnswerDone> answers()
    {
        std::map<int, lab::Method> columns;
        std::map<lab::Method, lab::AnswerDone> all;
        QSignalSpy ended(window_->jobs()->answering, &JobBridge::ended);
        QObject here;
        connect(window_->jobs()->answering, &JobBridge::answerStarted, &here,
                [&](const lab::AnswerStart& start) { columns[start.answer] = start.method; });
        connect(window_->jobs()->answering, &JobBridge::answerDone, &here,
                [&](const lab::AnswerDone& done) { all[columns[done.answer]] = done; });
        compose()->run();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(ended.count() >= 1, patience); }();
        return all;
    }
    static const lab::Badge* badge(const lab::AnswerDone& done, const char* behavior)
    {
        for (const lab::Badge& one : done.badges)
            if (one.behavior == behavior) return &one;
        return nullptr;
    }
    QString copied() const
    {
        compose()->findChild<AnswersPart*>()->copyRun(CopyAs::command);
        return QGuiApplication::clipboard()->text();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        open();
        compose()->setLive(false);
        compose()->setMethods({lab::Method::none, lab::Method::text, lab::Method::steering, lab::Method::hybrid});
    }
    void cleanupTestCase() { window_.reset(); }

    void german_and_not_upper_case()
    {
        compose()->setDeck({{{"german"}, {"upper_case"}}, lab::Join::composition});
        key(1, Qt::Key_N);
        const auto all = answers();
        QCOMPARE(all.size(), std::size_t(4));
        for (const auto& [method, done] : all) {
            QVERIFY2(done.refused.empty(), done.refused.english().c_str());
            const lab::Badge* avoided = badge(done, "upper_case");
            QVERIFY(avoided && avoided->avoided && !badge(done, "german")->avoided);
            QCOMPARE(avoided->pass(), !avoided->reading.pass);
            QCOMPARE(lab::holds(compose()->deck(), done.badges), badge(done, "german")->pass() && avoided->pass());
        }
        QVERIFY2(copied().contains("--steering german '<and>' '!upper_case'"), qPrintable(copied()));
    }

    void one_of_two_languages_and_one_sentence()
    {
        compose()->setDeck({{{"french"}, {"spanish"}, {"sentences_1"}}, lab::Join::composition});
        key(1, Qt::Key_G);
        for (const lab::Join join : {lab::Join::composition, lab::Join::set}) {
            auto deck = compose()->deck();
            deck.join = join;
            compose()->setDeck(deck);
            for (const auto& [method, done] : answers()) {
                QVERIFY2(done.refused.empty(), done.refused.english().c_str());
                const bool language = badge(done, "french")->pass() || badge(done, "spanish")->pass();
                QCOMPARE(lab::holds(deck, done.badges), language && badge(done, "sentences_1")->pass());
            }
        }
        QVERIFY2(copied().contains("--steering 'french|spanish' sentences_1 --mode set"), qPrintable(copied()));
    }

    void it_is_kept_and_saved()
    {
        key(2, Qt::Key_N);
        const auto deck = compose()->deck();
        QVERIFY(deck.chips[0].group != 0 && deck.chips[2].negated);
        QVERIFY(compose()->savedDecks()->keep("Nested", deck));
        window_->keeper()->keep();
        window_->close();
        open();
        QCOMPARE(compose()->deck(), deck);
        QCOMPARE(compose()->savedDecks()->decks().size(), 1);
        QCOMPARE(compose()->savedDecks()->decks()[0].deck, deck);
    }

    void the_command_lines_deck_and_prompt_stand_before_the_sessions()
    {
        window_.reset();
        Workbench::Setup setup{{}, folder_.filePath("session.json"), true, {}};
        steering::DeckWords words(lab::Join::set);
        for (const char* word : {"french", "!upper_case", "nobody"}) words.add(word);
        setup.deck = words.deck();
        setup.prompt = "Where does the owl live?";
        window_ = std::make_unique<Workbench>(setup);
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QCOMPARE(compose()->prompt(), QString("Where does the owl live?"));
        const auto chips = compose()->deck().chips;
        QCOMPARE(chips.size(), std::size_t(2));
        QVERIFY(chips[0].behavior == "french" && chips[1].behavior == "upper_case" && chips[1].negated);
        QVERIFY(compose()->deck().join == lab::Join::set);
        QVERIFY2(window_->messages()->text().contains("nobody"), qPrintable(window_->messages()->text()));
        window_->keeper()->keep();
        window_->close();
        open(); // they are kept like any other
        QCOMPARE(compose()->prompt(), QString("Where does the owl live?"));
        QVERIFY(compose()->deck().chips == chips);
    }
};

QTEST_MAIN(NestedWindowTest)
#include "nested_window_test.moc"
