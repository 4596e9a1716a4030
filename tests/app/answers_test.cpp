// Answers of the window on the demo model: the history across restarts, and the command line that gives an answer
// again.
#include "app/answer_history.h"
#include "app/workbench.h"

#include "widgets/compose/answer_card.h"
#include "widgets/compose/answers_part.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/history_pane.h"
#include "widgets/compose/token_legend.h"
#include "widgets/compose/token_text.h"
#include "widgets/shared/pill_button.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
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

class AnswersTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    ComposeBench* compose() const { return window_->compose(); }
    void open(const std::string& dtype = {})
    {
        Workbench::Setup setup{{}, folder_.filePath("session.json"), true, {}};
        setup.open.dtype = dtype;
        window_ = std::make_unique<Workbench>(setup);
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QVERIFY(ready.wait(patience));
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void run()
    {
        QSignalSpy recorded(compose(), &ComposeBench::runRecorded);
        compose()->run();
        QVERIFY(recorded.wait(patience));
        compose()->answers()->flush();
    }
    /// What the copied command gives, run by a shell that finds the program.
    QJsonArray answersOf(const QString& command)
    {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", QDir(QCoreApplication::applicationDirPath() + "/../bin").canonicalPath() + ":" +
                                       environment.value("PATH"));
        shell.setProcessEnvironment(environment);
        shell.start("/bin/sh", {"-c", command + " --json"});
        if (!shell.waitForFinished(patience) || shell.exitCode() != 0)
            qWarning("%s\n%s", qPrintable(command), shell.readAllStandardError().constData());
        return QJsonDocument::fromJson(shell.readAllStandardOutput())["answers"].toArray();
    }
    QString commandOf(int answer)
    {
        emit compose()->answers()->card(answer)->copyRequested(CopyAs::command);
        return QGuiApplication::clipboard()->text();
    }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<RunPtr>("steerdeck::widgets::RunPtr");
        open();
    }
    void cleanupTestCase() { window_.reset(); }

    void the_copied_command_gives_the_same_answer()
    {
        compose()->deckModel()->replace({{{"spanish", 1.25, true}, {"lower_case", 1, true}}, lab::Join::composition},
                                        "test");
        compose()->setPrompt("What's the fox's \"home\"? Where does the fox live?");
        run();
        QCOMPARE(compose()->answers()->cardCount(), 4);
        for (int answer = 0; answer < 4; ++answer) {
            const QString command = commandOf(answer);
            const QJsonArray given = answersOf(command);
            QCOMPARE(given.size(), 1);
            QCOMPARE(given[0]["text"].toString(), compose()->answers()->card(answer)->text());
            QVERIFY(!given[0]["text"].toString().isEmpty());
        }
    }

    void the_copied_command_gives_the_same_answer_in_bfloat16()
    {
        window_.reset();
        open("bfloat16");
        compose()->deckModel()->replace({{{"german", 1, true}, {"upper_case", 1.5, true}}, lab::Join::composition},
                                        "test");
        for (const char* prompt : {"Where does the fox live?", "What does the old grey owl of the forest eat?"}) {
            compose()->setPrompt(prompt);
            run();
            for (int answer = 0; answer < 4; ++answer) { // each alone, where the window asked all four at once
                const QString command = commandOf(answer);
                QVERIFY2(command.contains("--dtype bfloat16"), qPrintable(command));
                // By its full path: nobody has the build's folder in PATH.
                QVERIFY2(QFileInfo(command.section(' ', 0, 0)).isAbsolute(), qPrintable(command));
                const QJsonArray given = answersOf(command);
                QCOMPARE(given.size(), 1);
                QCOMPARE(given[0]["text"].toString(), compose()->answers()->card(answer)->text());
            }
        }
        window_.reset();
        open();
    }

    void a_drawn_answer_is_given_again_by_its_whole_run()
    {
        lab::GenerateRequest sampling;
        sampling.temperature = 1.2;
        sampling.top_p = 0.95;
        sampling.seed = 123;
        sampling.sample_instruction = true;
        sampling.max_new_tokens = 40;
        compose()->setSampling(sampling);
        compose()->setEveryOrder(true);
        run();
        compose()->setSampling({});
        compose()->setEveryOrder(false);
        const QJsonArray given = answersOf(commandOf(5));
        QCOMPARE(given.size(), 8);
        for (int answer = 0; answer < 8; ++answer)
            QCOMPARE(given[answer]["text"].toString(), compose()->answers()->card(answer)->text());
    }

    void tokens_of_an_answer_and_its_input_are_shown()
    {
        run();
        AnswerCard* steered = compose()->answers()->card(2);
        QTest::keyClick(steered->findChild<QPlainTextEdit*>(), Qt::Key_I);
        QTest::keyClick(steered->findChild<QPlainTextEdit*>(), Qt::Key_T);
        QVERIFY(steered->tokens()->count() > 5);
        QVERIFY(steered->tokens()->token(0).probability > 0);
        QVERIFY(steered->tokens()->token(0).description.contains("others"));
        int rows = 0;
        for (int i = 0; i < steered->inputTokens()->count(); ++i) rows += steered->inputTokens()->token(i).steering;
        QCOMPARE(rows, 3); // spanish <and> lower_case
    }

    void the_tokens_of_answers_are_saved_with_their_probabilities()
    {
        const auto saveAs = [&](QPushButton* button, const char* name) {
            QTest::mouseClick(button, Qt::LeftButton);
            QMenu* menu = nullptr;
            QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
            auto* save = menu->findChild<QAction*>("saveProbabilities");
            QVERIFY(save);
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(save).center());
            QFileDialog* dialog = nullptr;
            QTRY_VERIFY((dialog = window_->findChild<QFileDialog*>()));
            const QString path = folder_.filePath(name);
            emit dialog->fileSelected(path);
            dialog->close();
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), patience);
            QTRY_VERIFY(!window_->findChild<QFileDialog*>());
        };
        run();
        AnswerCard* steered = compose()->answers()->card(2);
        steered->setTokensShown(true);
        const auto buttonOf = [](QWidget* where, const QString& name) -> QPushButton* {
            for (auto* button : where->findChildren<QPushButton*>())
                if (button->isVisible() && button->accessibleName().startsWith(name)) return button;
            return nullptr;
        };
        QPushButton* all = buttonOf(compose(), "Copy or save all answers");
        QVERIFY(all);
        saveAs(all, "all.json");
        QFile file(folder_.filePath("all.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json["prompt"].toString(), compose()->prompt());
        QCOMPARE(json["answers"].toArray().size(), compose()->answers()->cardCount());
        const QJsonObject third = json["answers"][2].toObject();
        QCOMPARE(third["control"].toString(), QString("steering"));
        QCOMPARE(third["tokens"].toArray().size(), steered->tokens()->count());
        const QJsonObject first = third["tokens"][0].toObject();
        QCOMPARE(first["probability"].toDouble(), steered->tokens()->token(0).probability);
        QCOMPARE(first["entropy"].toDouble(), steered->tokens()->token(0).entropy);
        QCOMPARE(first["rank"].toInt(), 1);
        QCOMPARE(first["others"].toArray().size(), 4);
        // One answer alone, as a table.
        QPushButton* one = buttonOf(steered, "Copy…");
        QVERIFY(one);
        saveAs(one, "one.csv");
        QFile table(folder_.filePath("one.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = table.readAll().split('\n');
        QVERIFY(lines[0].startsWith("control,mode,deck,order,sample,seed,prompt,position,token,id,probability,"));
        QVERIFY2(lines[1].startsWith("steering,composition,"), lines[1].constData());
        QVERIFY(lines.size() >= steered->tokens()->count() + 2);
        steered->setTokensShown(false);
    }

    void tokens_are_coloured_by_what_is_chosen_and_the_legend_tells_it()
    {
        run();
        auto* legend = compose()->findChild<TokenLegend*>();
        auto* all = compose()->findChild<PillButton*>("allTokens");
        QVERIFY(!legend->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_VERIFY(legend->isVisible());
        AnswerCard* steered = compose()->answers()->card(2);
        QTRY_VERIFY(steered->tokens() && steered->tokens()->isVisible());
        const TokenMark& first = steered->tokens()->token(0);
        QVERIFY(first.rank == 1 && first.entropy >= 0);
        QVERIFY2(first.description.contains("rank 1, entropy"), qPrintable(first.description));
        const QImage before = steered->tokens()->grab().toImage();
        legend->choice()->setFocus();
        QTest::keyClick(legend->choice(), Qt::Key_Down);
        QCOMPARE(steered->tokens()->colors(), TokenColors::entropy);
        QVERIFY(steered->tokens()->grab().toImage() != before);
        QTest::keyClick(legend->choice(), Qt::Key_Down);
        QCOMPARE(steered->tokens()->colors(), TokenColors::rank);
        // Cards to come, and the next start.
        run();
        QTRY_VERIFY(compose()->answers()->card(2)->tokens());
        QCOMPARE(compose()->answers()->card(2)->tokens()->colors(), TokenColors::rank);
        window_->close();
        window_.reset();
        open();
        legend = compose()->findChild<TokenLegend*>();
        QCOMPARE(legend->colors(), TokenColors::rank);
        QVERIFY(legend->isVisible());
        run();
        QTRY_VERIFY(compose()->answers()->card(2)->tokens());
        QCOMPARE(compose()->answers()->card(2)->tokens()->colors(), TokenColors::rank);
        legend->setColors(TokenColors::probability);
        QTest::mouseClick(compose()->findChild<PillButton*>("allTokens"), Qt::LeftButton);
        QTRY_VERIFY(!legend->isVisible());
    }

    void history_and_columns_are_there_after_a_restart()
    {
        compose()->findChild<PillButton*>("column-hybrid")->setChecked(false);
        compose()->setPrompt("What does the owl eat?");
        run();
        const QString text = compose()->answers()->card(2)->text();
        const int runs = compose()->findChild<AnswersPart*>()->history()->model()->rowCount();
        window_->close();
        window_.reset();
        open();
        AnswerRunsModel* model = compose()->findChild<AnswersPart*>()->history()->model();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), runs, patience);
        QVERIFY(!compose()->findChild<PillButton*>("column-hybrid")->isChecked());
        compose()->setPrompt("Something else?");
        compose()->deckModel()->clear();
        compose()->goBackTo(model->run(0));
        compose()->answers()->flush();
        QCOMPARE(compose()->prompt(), QString("What does the owl eat?"));
        QCOMPARE(compose()->answers()->card(2)->text(), text);
        QCOMPARE(compose()->deck().chips.size(), std::size_t(2));
        compose()->answers()->card(2)->setTokensShown(true);
        QVERIFY(compose()->answers()->card(2)->tokens()->count() > 3);
        QVERIFY(commandOf(2).contains("owl"));
    }

    void panes_below_leave_the_answers_buttons_in_sight_data()
    {
        QTest::addColumn<QString>("button"); // what opens the pane, on the bench or on a card
        QTest::newRow("history") << "History of runs (Ctrl+H)";
        QTest::newRow("comparison") << "Compare with another answer (C)";
    }
    void panes_below_leave_the_answers_buttons_in_sight()
    {
        QFETCH(QString, button);
        window_->resize(1280, 800);
        compose()->deckModel()->replace({{{"german"}, {"words_10_20"}, {"lower_case"}}, lab::Join::composition},
                                        "test");
        compose()->setPrompt("Where does the fox live?");
        run();
        auto named = [](QWidget* in, const QString& name) {
            for (auto* one : in->findChildren<PillButton*>())
                if (one->accessibleName() == name) return one;
            return static_cast<PillButton*>(nullptr);
        };
        AnswerCard* card = compose()->answers()->card(0);
        PillButton *opens = named(card, button), *copy = named(card, "Copy…");
        if (!opens) opens = named(compose(), button);
        QVERIFY(opens && copy);
        const auto whole = [&] { return copy->visibleRegion().boundingRect() == copy->rect(); };
        QTRY_VERIFY(whole());
        QTest::mouseClick(opens, Qt::LeftButton);
        QVERIFY(opens->isChecked());
        QCoreApplication::processEvents();
        QTRY_VERIFY(whole());
        QTest::mouseClick(opens, Qt::LeftButton);
        QVERIFY(!opens->isChecked());
    }
};

QTEST_MAIN(AnswersTest)
#include "answers_test.moc"
