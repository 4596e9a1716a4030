// Compose as an instrument, in the real window on the demo model: sampling, samples and their share, a system prompt,
// the next seed, answers that go on from another token, and the terminal that gives them all again.
#include "app/answer_history.h"
#include "app/workbench.h"

#include "widgets/compose/answer_card.h"
#include "widgets/compose/answer_columns.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/order_strip.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/sampling_part.h"
#include "widgets/compose/token_text.h"
#include "widgets/shared/notice_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;
using lab::Method;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
}

class SamplingTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    ComposeBench* compose() const { return window_->compose(); }
    AnswersView* answers() const { return compose()->answers(); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = compose()->findChild<Widget*>(name);
        Q_ASSERT(found);
        return found;
    }
    QString summary() const { return compose()->sampling()->summary(); }
    void click(const char* name) { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    void type(QAbstractSpinBox* box, const QString& text)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }
    void open()
    {
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QVERIFY(ready.wait(patience));
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    /// Does `action`, and waits for the run that comes of it.
    template <typename Action>
    void runBy(Action action)
    {
        QSignalSpy recorded(compose(), &ComposeBench::runRecorded);
        action();
        QVERIFY(recorded.wait(patience));
        answers()->flush();
    }
    void run()
    {
        runBy([&] { click("run"); });
    }
    QString textOf(int answer) const { return answers()->card(answer)->text(); }
    /// What the command copied from an answer gives, run by a shell.
    QJsonArray answersOf(int answer)
    {
        emit answers()->card(answer)->copyRequested(CopyAs::command);
        const QString command = QGuiApplication::clipboard()->text();
        QProcess shell;
        shell.start("/bin/sh", {"-c", command + " --json"});
        if (!shell.waitForFinished(patience) || shell.exitCode() != 0)
            qWarning("%s\n%s", qPrintable(command), shell.readAllStandardError().constData());
        return QJsonDocument::fromJson(shell.readAllStandardOutput()).object()["answers"].toArray();
    }

private slots:
    void initTestCase()
    {
        open();
        compose()->setLive(false);
        compose()->setDeck({{{"german"}, {"lower_case"}}, lab::Join::composition});
        compose()->setPrompt("Where does the fox live?");
    }

    void the_fold_says_what_differs_from_greedy()
    {
        QCOMPARE(summary(), QString("greedy"));
        QVERIFY(!child<QWidget>("samplingFields")->isVisible());
        QVERIFY(!child<QPushButton>("regenerate")->isVisible());
        click("sampling");
        QVERIFY(child<QWidget>("samplingFields")->isVisible());
        QVERIFY(!child<QSpinBox>("samples")->isEnabled()); // greedy answers are all the same
        type(child<QDoubleSpinBox>("temperature"), QLocale().toString(2.5, 'f', 2));
        type(child<QDoubleSpinBox>("topP"), QLocale().toString(0.95, 'f', 2));
        type(child<QSpinBox>("topK"), "50");
        type(child<QSpinBox>("samples"), "4");
        type(child<QSpinBox>("seed"), "3");
        type(child<QSpinBox>("longest"), "40");
        QTest::keyClicks(child<QPlainTextEdit>("systemPrompt"), "You are a zoologist.");
        QCOMPARE(summary(),
                 QString("temperature %1, top-p %2, top-k 50, 4 samples, seed 3, at most 40 tokens, a system "
                         "prompt")
                     .arg(QLocale().toString(2.5), QLocale().toString(0.95)));
        const lab::GenerateRequest asked = compose()->request();
        QCOMPARE(asked.temperature, 2.5);
        QCOMPARE(asked.top_p, 0.95);
        QCOMPARE(asked.top_k, 50);
        QCOMPARE(asked.samples, 4);
        QCOMPARE(asked.seed, std::uint64_t(3));
        QCOMPARE(asked.max_new_tokens, 40);
        QCOMPARE(asked.system_prompt, std::string("You are a zoologist."));
    }

    void nothing_scrolls_sideways_in_a_small_window()
    {
        window_->resize(1024, 700);
        for (auto* area : window_->findChildren<QScrollArea*>())
            if (area->isVisible() && area->isAncestorOf(compose())) QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

    void samples_stand_in_rows_with_the_share_that_holds()
    {
        run();
        QCOMPARE(answers()->cardCount(), 16);
        auto* strip = answers()->strip(Method::steering);
        QVERIFY(strip);
        QCOMPARE(strip->count(), 4);
        QCOMPARE(strip->decided(), 4);
        QStringList labels;
        for (const auto* label : answers()->findChildren<QLabel*>()) labels << label->text();
        const QString share =
            strip->held() == 4 ? QString("All 4 samples hold") : QString("%1 of 4 samples hold").arg(strip->held());
        QVERIFY2(labels.contains(share), qPrintable(labels.join('|')));
        QVERIFY2(labels.contains("Sample 2 of 4"), qPrintable(labels.join('|')));
        QVERIFY(answers()->card(6)->title().contains("sample 2"));
        QSet<QString> texts;
        for (int answer = 0; answer < 16; ++answer) texts << textOf(answer);
        QVERIFY(texts.size() > 6);
    }

    void the_terminal_gives_a_sampled_answer_again()
    {
        for (const int answer : {2, 6, 11}) {
            const QJsonArray given = answersOf(answer);
            QCOMPARE(given.size(), 1); // that answer alone
            QCOMPARE(given[0]["text"].toString(), textOf(answer));
        }
        emit answers()->card(0)->copyRequested(CopyAs::command);
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.contains("--system-prompt 'You are a zoologist.'"), qPrintable(command));
    }

    void the_next_seed_draws_others_and_is_kept()
    {
        QStringList before;
        for (int answer = 0; answer < 16; ++answer) before << textOf(answer);
        runBy([&] { click("regenerate"); });
        QCOMPARE(child<QSpinBox>("seed")->value(), 7);
        QStringList now;
        for (int answer = 0; answer < 16; ++answer) now << textOf(answer);
        QVERIFY(now != before);
        type(child<QSpinBox>("seed"), "3");
        run();
        now.clear();
        for (int answer = 0; answer < 16; ++answer) now << textOf(answer);
        QCOMPARE(now, before);
        runBy([&] { QTest::keyClick(window_.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); });
        QCOMPARE(child<QSpinBox>("seed")->value(), 7);
        type(child<QSpinBox>("seed"), "3");
    }

    void all_of_it_is_there_at_the_next_start()
    {
        const QString before = summary();
        window_->close();
        window_.reset();
        open();
        QCOMPARE(summary(), before);
        QCOMPARE(compose()->sampling()->systemPrompt(), QString("You are a zoologist."));
        QVERIFY(child<QWidget>("samplingFields")->isVisible()); // as it was left
        // The history has it, too.
        type(child<QDoubleSpinBox>("temperature"), "0");
        child<QPlainTextEdit>("systemPrompt")->clear();
        QCOMPARE(compose()->request().samples, 1);
        QFile history(folder_.filePath("history.jsonl"));
        QVERIFY(history.open(QFile::ReadOnly));
        QList<QByteArray> lines = history.readAll().trimmed().split('\n');
        const auto run = run_from_json(lines.first());
        QVERIFY(run && run->answers.size() == 16);
        compose()->goBackTo(std::make_shared<const AnswerRun>(*run));
        answers()->flush();
        QCOMPARE(summary(), before);
        QCOMPARE(answers()->strip(Method::steering)->count(), 4);
        QVERIFY(!compose()->isOutdated());
    }

    void a_greedy_answer_has_no_other_seed()
    {
        type(child<QDoubleSpinBox>("temperature"), "0");
        child<QPlainTextEdit>("systemPrompt")->clear();
        QTest::keyClick(window_.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(child<NoticeLabel>("promptNotice")->text().contains("Greedy answers come out the same"));
    }

    void a_system_prompt_that_the_template_drops_is_refused()
    {
        lab::GenerateRequest odd;
        odd.system_prompt = "Be kind.";
        compose()->setSampling(odd);
        run(); // the demo's template has it
        QVERIFY(!textOf(0).isEmpty());
        compose()->setSampling({});
    }

    void answers_to_an_earlier_question_are_told_apart()
    {
        compose()->setMethods({Method::none, Method::steering});
        run();
        auto* sign = child<QLabel>("outdated");
        QVERIFY(sign->toolTip().isEmpty());
        compose()->promptEditor()->setFocus();
        QTest::keyClicks(compose()->promptEditor(), " x");
        QVERIFY(answers()->isOutdated());
        QVERIFY2(sign->toolTip().contains("Run renews them"), qPrintable(sign->toolTip()));
        QTest::keyClick(compose()->promptEditor(), Qt::Key_Backspace);
        QTest::keyClick(compose()->promptEditor(), Qt::Key_Backspace);
        QVERIFY(!answers()->isOutdated()); // it is the same question again
        compose()->setEveryOrder(true);
        QVERIFY(answers()->isOutdated());
        compose()->setEveryOrder(false);
        QVERIFY(!answers()->isOutdated());
    }

    void the_focus_stays_with_who_runs()
    {
        auto* button = child<QPushButton>("run");
        button->setFocus();
        runBy([&] {
            QTest::keyClick(button, Qt::Key_Space);
            QCOMPARE(window_->focusWidget(), child<QPushButton>("stop"));
        });
        QTRY_COMPARE(window_->focusWidget(), button);
    }

    void a_set_has_no_orders()
    {
        auto* box = child<QCheckBox>("everyOrder");
        QVERIFY(box->isEnabled());
        compose()->setDeck({{{"german"}, {"lower_case"}}, lab::Join::set});
        QVERIFY(!box->isEnabled());
        QCOMPARE(box->toolTip(), QString("A set has no order."));
        compose()->setDeck({{{"german"}, {"lower_case"}}, lab::Join::composition});
        QVERIFY(box->isEnabled());
    }

    void the_exact_input_is_as_high_as_it_needs()
    {
        AnswerCard* card = answers()->card(1);
        card->setInputShown(true);
        TokenText* input = card->inputTokens();
        QTRY_VERIFY(input->height() > 0 && input->verticalScrollBar()->maximum() == 0);
        card->setInputShown(false);
    }

    void live_answers_follow_ticks_and_sampling()
    {
        compose()->setLive(true);
        runBy([&] { QTest::mouseClick(child<QCheckBox>("everyOrder"), Qt::LeftButton, {}, QPoint(8, 8)); });
        QVERIFY(answers()->strip(Method::steering));
        QCOMPARE(answers()->strip(Method::steering)->count(), 2);
        runBy([&] { type(child<QDoubleSpinBox>("temperature"), "1"); });
        compose()->setLive(false);
        compose()->setEveryOrder(false);
        compose()->setSampling({});
    }

    void an_answer_goes_on_from_another_token()
    {
        compose()->setMethods({Method::none, Method::steering});
        run();
        AnswerCard* card = answers()->card(1);
        const QString whole = card->text();
        card->setTokensShown(true);
        TokenText* tokens = card->tokens();
        QVERIFY(tokens && tokens->count() > 6);
        QTest::mouseClick(tokens->viewport(), Qt::LeftButton, {}, tokens->rectOf(3).center().toPoint());
        auto* menu = card->findChild<QMenu*>("others");
        QVERIFY(menu && menu->isVisible());
        const QString third = tokens->token(3).text; // the card goes with the run
        const auto actions = menu->actions();
        QVERIFY(actions.size() > 2 && !actions[0]->isEnabled());
        runBy([&] {
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QCOMPARE(answers()->cardCount(), 1);
        QVERIFY(textOf(0) != whole);
        answers()->card(0)->setTokensShown(true);
        TokenText* branch = answers()->card(0)->tokens();
        QVERIFY(branch->token(3).text != third);
        const QJsonArray given = answersOf(0);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given[0]["text"].toString(), textOf(0));
        // By keyboard, too.
        branch->setFocus();
        branch->setCurrent(2);
        QTest::keyClick(branch, Qt::Key_Return);
        menu = answers()->card(0)->findChild<QMenu*>("others");
        QVERIFY(menu && menu->isVisible());
        menu->close();
        // The next run begins anew.
        run();
        QCOMPARE(answers()->card(1)->text(), whole);
    }
};

QTEST_MAIN(SamplingTest)
#include "sampling_test.moc"
