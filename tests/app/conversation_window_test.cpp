// A conversation in Compose, with mouse and keyboard: gone on with, edited, branched, kept, and its command line.
#include "app/command_line_of.h"
#include "app/session_keeper.h"
#include "app/workbench.h"
#include "tests/app/cli.h"

#include "widgets/compose/answer_card.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/conversation_part.h"
#include "widgets/compose/prompt_editor.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
}

class ConversationWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    void open()
    {
        window_.reset();
        window_ = std::make_unique<Workbench>(
            Workbench::Setup{{}, folder_.filePath("data/steerdeck/session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    ComposeBench* compose() const { return window_->compose(); }
    ConversationPart* part() const { return compose()->conversationPart(); }
    void ask(const QString& question)
    {
        PromptEditor* editor = compose()->promptEditor();
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, question);
        auto* run = compose()->findChild<QPushButton*>("run");
        QVERIFY(run->isEnabled());
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!compose()->isBusy(), patience);
    }
    AnswerCard* card() const
    {
        AnswerCard* shown = nullptr; // those of before go a little later
        for (AnswerCard* one : compose()->answers()->findChildren<AnswerCard*>())
            if (one->isVisible()) shown = one;
        Q_ASSERT(shown);
        return shown;
    }
    /// By the card's menu.
    void goOn()
    {
        const QString before = compose()->prompt();
        const qsizetype turns = qsizetype(compose()->conversation().turns.size());
        const auto cards = [this] { // those of before have gone
            return std::ranges::count_if(compose()->answers()->findChildren<AnswerCard*>(),
                                         [](const AnswerCard* one) { return one->isVisible(); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(cards(), 1, patience);
        auto* text = card()->findChild<QPlainTextEdit*>();
        emit text->customContextMenuRequested(text->rect().center());
        QMenu* menu = nullptr;
        QAction* wanted = nullptr;
        for (QMenu* one : card()->findChildren<QMenu*>()) // the menu of before may still be there
            if (auto* action = one->findChild<QAction*>("goOn")) menu = one, wanted = action;
        QVERIFY(menu && wanted);
        menu->setActiveAction(wanted);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(qsizetype(compose()->conversation().turns.size()), turns + 1);
        QVERIFY(compose()->prompt().isEmpty() && !before.isEmpty());
    }
    void click(const char* name)
    {
        auto* button = part()->findChild<QPushButton*>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        open();
        compose()->setLive(false);
        compose()->setDeck({{{"german"}}, lab::Join::composition});
        compose()->setMethods({lab::Method::steering});
    }

    void an_answer_is_gone_on_from_edited_and_branched()
    {
        QVERIFY(!part()->isVisible());
        ask("Where does the fox live?");
        const std::string first = card()->text().toStdString();
        goOn();
        QVERIFY(part()->isVisible());
        QCOMPARE(part()->list()->count(), 1);
        QCOMPARE(compose()->conversation().turns[0], (lab::Turn{"Where does the fox live?", first}));
        ask("What does the owl eat?");
        QVERIFY2(card()->input().contains("owl"), qPrintable(card()->input()));
        goOn();
        QCOMPARE(part()->list()->count(), 2);
        // The second question is written anew: the first turn stays, and undoing brings the other branch back.
        part()->list()->setFocus();
        QTest::mouseClick(part()->list()->viewport(), Qt::LeftButton, {},
                          part()->list()->visualItemRect(part()->list()->item(1)).center());
        click("editTurn");
        QCOMPARE(part()->list()->count(), 1);
        QCOMPARE(compose()->prompt(), QString("What does the owl eat?"));
        ask("What does the cat eat?");
        goOn();
        QCOMPARE(compose()->conversation().turns[1].user, std::string("What does the cat eat?"));
        for (int i = 0; i < 12 && compose()->conversation().turns.back().user != "What does the owl eat?"; ++i)
            compose()->undoStack()->undo();
        QCOMPARE(part()->list()->count(), 2);
        QCOMPARE(compose()->conversation().turns[1].user, std::string("What does the owl eat?"));
    }

    void the_deck_acts_on_the_last_or_on_every_question_and_answers_are_outdated()
    {
        ask("How large is the cat?");
        QVERIFY(!compose()->isOutdated());
        auto* acts = part()->findChild<QComboBox*>("conversationActs");
        acts->setFocus();
        QTest::keyClick(acts, Qt::Key_Down);
        QVERIFY(compose()->conversation().every_turn);
        QVERIFY(compose()->isOutdated());
        ask("How large is the cat?");
        QVERIFY(!compose()->isOutdated());
    }

    void the_copied_command_gives_the_same_answer_and_the_session_keeps_all()
    {
        const QString text = card()->text();
        QGuiApplication::clipboard()->clear();
        emit card()->copyRequested(CopyAs::command);
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains("--conversation"), patience);
        QProcess shell;
        shell.start("sh", {"-c", QGuiApplication::clipboard()->text() + " --json"});
        QVERIFY(shell.waitForFinished(patience));
        const QJsonObject told = QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
        QCOMPARE(told["answers"].toArray()[0].toObject()["text"].toString(), text);

        const lab::Conversation before = compose()->conversation();
        QVERIFY(before.every_turn && !before.turns.empty());
        window_->close();
        open();
        QVERIFY(compose()->conversation() == before);
        click("newConversation");
        QVERIFY(compose()->conversation().turns.empty() && !part()->isVisible());
        compose()->undoStack()->undo();
        QVERIFY(compose()->conversation() == before);
        window_->openDemo(); // another model is another desk
        QTRY_VERIFY_WITH_TIMEOUT(compose()->conversation().turns.empty(), patience);
    }
};

QTEST_MAIN(ConversationWindowTest)
#include "conversation_window_test.moc"
