// The deck in the whole window, on the demo model: answers that follow it, and saved decks from one start to the next.
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/saved_decks.h"
#include "app/session_keeper.h"
#include "app/workbench.h"

#include "widgets/compose/answers_view.h"
#include "widgets/compose/chip_widget.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/saved_decks_model.h"

#include <QFile>
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
}

class LiveDeckTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    ComposeBench* compose() const { return window_->compose(); }
    void open()
    {
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    void close()
    {
        window_->close();
        window_.reset();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        open();
    }

    void answers_follow_a_slider_and_a_blend()
    {
        compose()->setDeck({{{"german"}}, lab::Join::composition});
        QSignalSpy ended(window_->jobs()->answering, &JobBridge::ended),
            begun(window_->jobs()->answering, &JobBridge::started);
        compose()->run();
        QSlider* strength = compose()->findChild<DeckView*>()->chip(0)->strengthSlider();
        strength->setValue(10); // while the answers are under way
        QTRY_COMPARE_WITH_TIMEOUT(begun.count(), 2, patience);
        double told = -1;
        connect(window_->jobs()->answering, &JobBridge::answerStarted, this, [&](const lab::AnswerStart& start) {
            if (start.method == lab::Method::steering) told = start.deck.chips[0].strength;
        });
        compose()->deckModel()->blend(0, "spanish");
        QTRY_COMPARE_WITH_TIMEOUT(begun.count(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!compose()->isBusy(), patience);
        QVERIFY(ended.last()[0].value<lab::JobEnd>().done);
        QCOMPARE(told, 0.5);
        QCOMPARE(compose()->answers()->cardCount(), 4);
    }

    void saved_decks_and_blends_are_there_at_the_next_start()
    {
        const lab::Deck deck{{{"german", 0.5, true, "spanish", 0.25}, {"lower_case"}}, lab::Join::composition};
        compose()->layDeck(deck, "Lay");
        compose()->setLive(false);
        QSignalSpy saved(window_->keeper()->decks(), &DeckStore::saved);
        QVERIFY(compose()->savedDecks()->keep("Between", compose()->deck()));
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, patience);
        close();
        open();
        QVERIFY(compose()->deck() == deck);
        QVERIFY(!compose()->isLive());
        QCOMPARE(compose()->savedDecks()->decks(), (NamedDecks{{"Between", deck}}));
    }

    void a_damaged_file_of_decks_is_told_and_kept()
    {
        close();
        QFile file(folder_.filePath("decks.json"));
        QVERIFY(file.exists() && file.resize(20));
        open();
        QVERIFY(window_->messages()->isVisible());
        QVERIFY2(window_->messages()->text().contains("decks.json.damaged"), qPrintable(window_->messages()->text()));
        QCOMPARE(QFile(folder_.filePath("decks.json.damaged")).size(), 20);
        QVERIFY(compose()->savedDecks()->decks().isEmpty());
        close();
    }
};

QTEST_MAIN(LiveDeckTest)
#include "live_deck_test.moc"
