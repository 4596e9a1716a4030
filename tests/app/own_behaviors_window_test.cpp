// Behaviours of one's own in the real window on the demo model: written from the shelf, tried, checked, kept, used
// everywhere, changed, copied, deleted and had back, exported to the terminal and imported.
#include "app/behaviors_window.h"
#include "app/job_bridge.h"
#include "app/job_set.h"
#include "app/lab_host.h"
#include "app/message_bar.h"
#include "app/workbench.h"
#include "core/behaviors/behaviors.h"
#include "core/lab/lab.h"
#include "core/lab/own.h"
#include "tests/app/cli.h"
#include "tests/app/second_model.h"
#include "tests/core/stub_server.h"
#include "tests/places.h"

#include "widgets/behaviors/behavior_form.h"
#include "widgets/behaviors/behaviors_pane.h"
#include "widgets/compose/answer_card.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/badge.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/shelf_view.h"
#include "widgets/shared/notice_label.h"
#include "widgets/train/behavior_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;
using lab::Method;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors

/// Says yes to what has an "Arr".
std::string judged(const std::string& request)
{
    const QJsonObject message{{"content", request.find("Arr") != std::string::npos ? "yes" : "no"}};
    const QJsonObject reply{{"choices", QJsonArray{QJsonObject{{"message", message}}}}};
    return stub::http(200, QJsonDocument(reply).toJson().toStdString());
}
} // namespace

class OwnBehaviorsWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;
    BehaviorsWindow* own_ = nullptr;

    ComposeBench* compose() const { return window_->compose(); }
    BehaviorsPane* pane() const { return own_->pane(); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = own_->findChild<Widget*>(name);
        Q_ASSERT(found);
        return found;
    }
    void click(const char* name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    void write(const char* name, const QString& text)
    {
        auto* line = child<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void choose(const char* name, const QVariant& data)
    {
        auto* box = child<QComboBox>(name);
        QVERIFY(box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
    }
    QString notice() const { return pane()->findChild<NoticeLabel*>()->text(); }
    const BadgeWidget* verdict() const { return own_->findChild<BadgeWidget*>("verdict"); }
    void check(const QString& text)
    {
        auto* field = child<QPlainTextEdit>("checkText");
        field->clear();
        QTest::keyClicks(field, text);
        QTRY_VERIFY(verdict());
    }
    bool known(const std::string& name) const
    {
        const auto& all = window_->behaviors();
        return std::ranges::find(all, name, &lab::BehaviorInfo::name) != all.end();
    }
    QStringList listed() const
    {
        QStringList titles;
        const auto* group = pane()->list()->topLevelItem(0);
        for (int i = 0; i < group->childCount(); ++i) titles << group->child(i)->text(0);
        return titles;
    }
    /// Does `action`, after which the open model has other behaviours.
    template <typename Action>
    void keepBy(Action action)
    {
        QSignalSpy changed(window_->host(), &LabHost::behaviorsChanged);
        action();
        QVERIFY(changed.wait(patience));
    }
    void open()
    {
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        window_->resize(1280, 800); // the shelf whole
        QVERIFY(ready.wait(patience));
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        compose()->setPrompt("Where does the fox live?");
    }
    /// The file dialog that is open, once it is.
    void answerDialog(const QString& path)
    {
        QFileDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = own_->findChild<QFileDialog*>()));
        dialog->selectFile(path);
        emit dialog->fileSelected(path);
        dialog->close();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        open();
        compose()->setLive(false);
    }

    void the_shelf_begins_a_new_one()
    {
        auto* shelf = compose()->findChild<ShelfView*>();
        QTest::mouseClick(shelf->findChild<QPushButton*>("newBehavior"), Qt::LeftButton);
        own_ = window_->findChild<BehaviorsWindow*>("behaviorsWindow");
        QVERIFY(own_ && own_->isVisible());
        QVERIFY(!child<QPushButton>("save")->isEnabled());
        QCOMPARE(listed(), QStringList("none yet"));
        QVERIFY(child<QLineEdit>("behaviorTitle")->hasFocus() || !own_->isActiveWindow());
    }

    void it_is_written_tried_and_checked()
    {
        write("behaviorTitle", "Pirate");
        QVERIFY2(child<QLabel>("behaviorName")->text().contains("pirate"), "its name in files");
        QCOMPARE(child<QPushButton>("save")->toolTip(), QString("Write at least one instruction."));
        choose("behaviorCategory", QString());
        write("categoryTitle", "Voice");
        choose("categoryColor", "#8C6BB1");
        choose("categoryShape", "star");
        QVERIFY(!child<QLineEdit>("instruction3")->isVisible());
        write("instruction1", "talk like a pirate");
        write("instruction2", "answer as a pirate would");
        QVERIFY(child<QLineEdit>("instruction3")->isVisible()); // a free one follows
        choose("verifierKind", "contains");
        QCOMPARE(child<QPushButton>("save")->toolTip(), QString("Write at least one word or phrase to look for."));
        QTest::keyClicks(child<QPlainTextEdit>("verifierPhrases"), "arr");
        QTest::keyClick(child<QPlainTextEdit>("verifierPhrases"), Qt::Key_Return);
        QTest::keyClicks(child<QPlainTextEdit>("verifierPhrases"), "matey");
        check("Arr, the fox be red.");
        QVERIFY(verdict()->pass());
        QCOMPARE(verdict()->text(), QString("has “Arr”"));
        check("The fox is red.");
        QTRY_VERIFY(verdict() && !verdict()->pass());
        QVERIFY2(verdict()->text().contains("wanted 1 of “arr”, “matey”"), qPrintable(verdict()->text()));
        // An instruction is asked with Compose's question.
        QSignalSpy ended(own_->findChild<JobBridge*>(), &JobBridge::ended);
        click("try1");
        QVERIFY(!child<QPushButton>("try2")->isEnabled());
        QVERIFY(ended.wait(patience));
        QVERIFY(!child<QPlainTextEdit>("checkText")->toPlainText().isEmpty());
        QVERIFY(child<QPushButton>("try2")->isEnabled());
    }

    void a_wrong_pattern_is_told_before_it_is_kept()
    {
        write("verifierPattern", "(arr");
        QVERIFY(!child<QPushButton>("save")->isEnabled());
        QCOMPARE(child<QPushButton>("save")->toolTip(), QString("The pattern is no regular expression."));
        child<QLineEdit>("verifierPattern")->clear();
        QVERIFY(child<QPushButton>("save")->isEnabled());
    }

    void it_is_kept_and_everywhere()
    {
        keepBy([this] { click("save"); });
        QCOMPARE(notice(), QString("“Pirate” is kept."));
        QCOMPARE(listed(), QStringList("Pirate"));
        QVERIFY(known("pirate"));
        const auto file = behaviors::read_behavior_set(lab::own_behaviors_file());
        QCOMPARE(file.at("pirate").instructions.size(), std::size_t(2));
        QCOMPARE(file.category_of(file.at("pirate")).shape, std::string("star"));
        // The shelf has it, from there it comes onto the deck, and answers have its badge.
        own_->close();
        compose()->setDeck({});
        auto* shelf = compose()->findChild<ShelfView*>();
        QTest::keyClicks(shelf->filter(), "pirate");
        QTest::keyClick(shelf->filter(), Qt::Key_Return);
        QCOMPARE(compose()->deck().chips.size(), std::size_t(1));
        QCOMPARE(compose()->deck().chips[0].behavior, std::string("pirate"));
        shelf->filter()->clear();
        compose()->setMethods({Method::text, Method::steering});
        QSignalSpy recorded(compose(), &ComposeBench::runRecorded);
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        compose()->promptEditor()->setFocus();
        QTest::keyClick(compose()->promptEditor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(recorded.wait(patience));
        compose()->answers()->flush();
        QStringList badges;
        for (const auto* badge : compose()->answers()->card(0)->findChildren<BadgeWidget*>()) badges << badge->text();
        QVERIFY2(badges[0].contains("“arr”"), qPrintable(badges.join('|')));
        // Training offers it.
        QStringList trainable;
        auto* tree = window_->page(Bench::train)->findChild<QTreeWidget*>();
        for (QTreeWidgetItemIterator item(tree); *item; ++item) trainable << (*item)->text(0);
        QVERIFY2(trainable.contains("Pirate"), qPrintable(trainable.join('|')));
    }

    void it_is_there_at_the_next_start()
    {
        window_->close();
        window_.reset();
        open();
        QVERIFY(known("pirate"));
        QCOMPARE(compose()->deck().chips.size(), std::size_t(1));
    }

    void the_terminal_takes_it_by_itself_and_by_its_file()
    {
        const QStringList asked{
            "generate", "--prompt",  "Where does the fox live?", "--control-method", "text", "--max-new-tokens", "30",
            "--json",   "--steering"};
        auto outcome = run_cli(folder_.path(), asked + QStringList{"pirate", "<and>", "german"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["answers"][0]["verifiers"][0]["title"].toString(), QString("Pirate"));
        const QString file = QString::fromStdString(lab::own_behaviors_file().string());
        outcome = run_cli(folder_.path(), asked + QStringList{"pirate", "--behavior-set", file});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        outcome = run_cli(folder_.path(), asked + QStringList{"german", "--behavior-set", file});
        QCOMPARE(outcome.exit, 1); // a set that is named stands alone
    }

    void built_in_ones_are_only_looked_at_and_copied()
    {
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        own_ = window_->findChild<BehaviorsWindow*>("behaviorsWindow");
        QVERIFY(own_ && own_->isVisible());
        pane()->show("german");
        QVERIFY(child<QLineEdit>("behaviorTitle")->isReadOnly());
        QVERIFY(!child<QPushButton>("deleteOne")->isEnabled());
        QVERIFY2(notice().contains("Built in"), qPrintable(notice()));
        click("copyOne");
        QCOMPARE(child<QLineEdit>("behaviorTitle")->text(), QString("German, my way"));
        QVERIFY(!pane()->list()->isEnabled()); // until it is kept or left
        keepBy([this] { click("save"); });
        QVERIFY(known("german_my_way"));
        QCOMPARE(listed(), QStringList({"Pirate", "German, my way"}));
        check("Der Fuchs lebt im Wald und frisst gerne kleine Tiere.");
        QVERIFY(verdict()->pass());
    }

    void own_ones_are_changed()
    {
        pane()->show("pirate");
        write("behaviorTitle", "Old pirate");
        QVERIFY(pane()->isEdited());
        click("discard");
        QCOMPARE(child<QLineEdit>("behaviorTitle")->text(), QString("Pirate"));
        write("behaviorTitle", "Old pirate");
        keepBy([this] { click("save"); });
        QVERIFY(known("pirate")); // its name stays: tokens bear it
        QCOMPARE(listed(), QStringList({"Old pirate", "German, my way"}));
    }

    void what_is_deleted_can_be_had_back()
    {
        pane()->show("pirate");
        keepBy([this] { click("deleteOne"); });
        QVERIFY(!known("pirate"));
        QVERIFY(compose()->deck().chips.empty()); // it lay there
        QCOMPARE(notice(), QString("“Old pirate” is deleted."));
        keepBy([this] { click("undoDelete"); });
        QVERIFY(known("pirate"));
        QVERIFY(!child<QPushButton>("undoDelete")->isVisible());
    }

    void they_are_exported_and_imported()
    {
        pane()->show("pirate");
        const QString file = folder_.filePath("mine.json");
        click("exportSet");
        answerDialog(file);
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains("mine.json"), patience);
        const auto set = behaviors::read_behavior_set(file.toStdString());
        QCOMPARE(set.behaviors.size(), std::size_t(1));
        click("importSet");
        answerDialog(file);
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains("are there already"), patience);
        // The examples come with the program.
        keepBy([this] {
            click("importSet");
            answerDialog(QString::fromStdString(places::data() + "/behaviors/examples.json"));
        });
        QVERIFY(known("childs_language") && known("no_hedging"));
        QVERIFY2(notice().startsWith("2 behaviours were imported."), qPrintable(notice())); // pirate is there
        click("importSet");
        answerDialog(QString::fromStdString(places::data() + "/demo/tokenizer_config.json"));
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains("format"), patience);
    }

    void while_work_is_under_way_they_wait()
    {
        compose()->setDeck({{{"german"}}, lab::Join::composition});
        compose()->setMethods({Method::text});
        pane()->show("no_hedging");
        QSignalSpy changed(window_->host(), &LabHost::behaviorsChanged);
        QSignalSpy recorded(compose(), &ComposeBench::runRecorded);
        compose()->run();
        click("deleteOne");
        QVERIFY(changed.wait(patience));
        QVERIFY(!known("no_hedging"));
        QTRY_COMPARE_WITH_TIMEOUT(recorded.count(), 1, patience);
    }

    void a_file_that_cannot_be_written_is_told()
    {
        pane()->show("pirate");
        write("behaviorTitle", "Pirate");
        const QString data = folder_.filePath("data/steerdeck");
        const QString file = QString::fromStdString(lab::own_behaviors_file().string());
        // A folder in the file's place: nobody can replace it, not even root.
        QVERIFY(QFile::rename(file, file + ".away") && QDir().mkpath(file + "/x"));
        click("save");
        QTRY_VERIFY_WITH_TIMEOUT(pane()->findChild<NoticeLabel*>()->kind() == NoticeLabel::Kind::error, patience);
        QVERIFY(pane()->isEdited()); // nothing written is lost
        QVERIFY(QDir(file).removeRecursively() && QFile::rename(file + ".away", file));
        keepBy([this] { click("save"); });
    }

    void a_question_is_tried_kept_and_answered_beside_the_answers()
    {
        stub::Server judge([](int, const std::string& request) { return judged(request); });
        qputenv("LLM_JUDGE_BASE_URL", judge.url().c_str());
        qputenv("LLM_JUDGE_MODEL", "m");
        click("newOne");
        write("behaviorTitle", "Seafarer");
        write("instruction1", "talk like a seafarer");
        choose("verifierKind", "question");
        QCOMPARE(child<QPushButton>("save")->toolTip(), QString("Write the question."));
        write("verifierQuestion", "Does it sound like a seafarer?");
        check("Arr, the fox be red.");
        QTRY_VERIFY(verdict() && verdict()->text() == "not judged yet"); // nobody is asked at every key
        QVERIFY(!verdict()->pass() && !verdict()->judged());
        QCOMPARE(judge.count(), 0);
        click("askQuestion");
        QTRY_VERIFY_WITH_TIMEOUT(verdict() && verdict()->judged(), patience);
        QVERIFY(verdict()->pass());
        check("The fox is red.");
        QTRY_VERIFY(verdict() && !verdict()->judged()); // of another text nothing is known
        click("askQuestion");
        QTRY_VERIFY_WITH_TIMEOUT(verdict() && verdict()->judged(), patience);
        QVERIFY(!verdict()->pass());
        QCOMPARE(verdict()->text(), QStringLiteral("no, wanted yes to “Does it sound like a seafarer?”"));
        keepBy([this] { click("save"); });
        const auto kept = behaviors::read_behavior_set(lab::own_behaviors_file()).at("seafarer").verifier;
        QVERIFY(std::get<behaviors::QuestionVerifier>(kept).asked == behaviors::Asked::judge);

        // Compose: the answers come first, the judge's word after them.
        const auto badge = [this] { return compose()->answers()->card(0)->findChild<BadgeWidget*>(); };
        const auto run = [this] {
            QSignalSpy recorded(compose(), &ComposeBench::runRecorded);
            compose()->run();
            QVERIFY(recorded.wait(patience));
            compose()->answers()->flush();
        };
        compose()->setDeck({{{"seafarer"}}, lab::Join::composition});
        compose()->setMethods({Method::text});
        compose()->setPrompt("What does the lion eat?");
        QSignalSpy verdicts(window_->jobs()->answering, &JobBridge::answerJudged);
        run();
        QCOMPARE(verdicts.count(), 1);
        QVERIFY(badge()->judged() && !badge()->pass());
        // Where there is no judge it is neither passed nor failed, and the run does not count it.
        qunsetenv("LLM_JUDGE_BASE_URL");
        compose()->setPrompt("Where does the owl live?");
        run();
        QVERIFY(!badge()->judged() && !badge()->pass());
        QCOMPARE(badge()->text(), QString("not judged: no judge is named"));
        QVERIFY2(badge()->accessibleName().contains("not judged"), qPrintable(badge()->accessibleName()));

        // The open model says how likely its yes is.
        pane()->show("seafarer");
        choose("verifierAsked", int(behaviors::Asked::model));
        check("Ahoy.");
        QTRY_VERIFY(verdict() && !verdict()->judged());
        click("askQuestion");
        QTRY_VERIFY_WITH_TIMEOUT(verdict() && verdict()->judged(), patience);
        QVERIFY2(verdict()->text().startsWith("yes by "), qPrintable(verdict()->text()));
        keepBy([this] { click("save"); });
        run();
        QVERIFY2(badge()->judged() && badge()->text().startsWith("yes by "), qPrintable(badge()->text()));
    }

    void letters_and_a_schema_are_checked_and_kept()
    {
        click("newOne");
        write("behaviorTitle", "Data sheet");
        write("instruction1", "answer as JSON with a name");
        choose("verifierKind", "letters");
        child<QSpinBox>("verifierMost")->setValue(12);
        check("The fox is red.");
        QTRY_COMPARE(verdict() ? verdict()->text() : QString(), QString("11 letters"));
        QVERIFY(verdict()->pass());
        choose("verifierKind", "json_schema");
        QCOMPARE(child<QPushButton>("save")->toolTip(), QString("Write the schema."));
        auto* schema = child<QPlainTextEdit>("verifierSchema");
        QTest::keyClicks(schema, "{\"type\": \"object\"");
        QCOMPARE(child<QPushButton>("save")->toolTip(), QString("The schema is no JSON."));
        QTest::keyClicks(schema, ", \"required\": [\"name\"]}");
        check("{\"name\": \"fox\"}");
        QTRY_VERIFY(verdict() && verdict()->pass());
        check("{}");
        QTRY_VERIFY(verdict() && !verdict()->pass());
        QTRY_VERIFY2(verdict() && verdict()->text().contains("breaks the schema"), qPrintable(verdict()->text()));
        keepBy([this] { click("save"); });
        const auto kept = behaviors::read_behavior_set(lab::own_behaviors_file()).at("data_sheet").verifier;
        QCOMPARE(std::get<behaviors::JsonSchemaVerifier>(kept).schema.dump(),
                 std::string("{\"type\":\"object\",\"required\":[\"name\"]}"));
        pane()->show("german");
        pane()->show("data_sheet");
        QVERIFY(schema->toPlainText().contains("required"));
        // The terminal reads it by the same file.
        QFile answers(folder_.filePath("answers.txt"));
        QVERIFY(answers.open(QIODevice::WriteOnly));
        answers.write("{\"name\": \"fox\"}\n");
        answers.close();
        const auto outcome = run_cli(folder_.path(), {"verify", "--behaviors", "data_sheet", answers.fileName()});
        QCOMPARE(outcome.exit, 0);
        QVERIFY2(outcome.out.contains("JSON that fits the schema"), qPrintable(outcome.out));
    }

    void a_real_model_suggests_wordings_which_the_demo_cannot()
    {
        pane()->show("pirate");
        auto* suggest = child<QPushButton>("suggestWordings");
        QVERIFY(suggest->isVisible() && !suggest->isEnabled());
        QVERIFY2(suggest->toolTip().contains("Open a real model"), qPrintable(suggest->toolTip()));
        make_second_model(folder_.filePath("second").toStdString());
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->openModel(folder_.filePath("second"));
        QVERIFY(ready.wait(patience));
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        own_ = window_->showBehaviors();
        QVERIFY(own_ && own_->isVisible());
        pane()->show("pirate");
        QVERIFY2(suggest->isEnabled(), qPrintable(suggest->toolTip()));
        const auto before = pane()->form()->instructions().size();
        QTest::mouseClick(suggest, Qt::LeftButton);
        QVERIFY(!suggest->isEnabled()); // until it has answered
        QTRY_VERIFY_WITH_TIMEOUT(suggest->isEnabled(), patience);
        const auto added = pane()->form()->instructions().size() - before;
        QVERIFY2(notice().contains(added > 0 ? "added" : "no other words"), qPrintable(notice()));
        QCOMPARE(pane()->isEdited(), added > 0); // nothing is kept unasked
        if (added > 0) click("discard");
        pane()->show("german");
        QVERIFY(!suggest->isVisible()); // a built-in one is only looked at
    }

    void two_windows_keep_each_others_behaviours()
    {
        // Another window of the program, which was opened before ours changed anything.
        const auto before = lab::own_behaviors();
        auto theirs = before;
        std::erase_if(theirs.behaviors, [](const auto& b) { return b.name != "pirate"; });
        theirs.behaviors[0].name = "corsair";
        theirs.behaviors[0].title = "Corsair";
        auto more = before;
        behaviors::add_behaviors(more, theirs);
        lab::change_own_behaviors(before, more);
        QVERIFY(!listed().contains("Corsair")); // ours has not heard of it
        pane()->show("pirate");
        write("behaviorTitle", "Buccaneer");
        keepBy([this] { click("save"); });
        QVERIFY(known("corsair") && known("pirate"));
        QVERIFY2(listed().contains("Corsair") && listed().contains("Buccaneer"), qPrintable(listed().join('|')));
    }
};

QTEST_MAIN(OwnBehaviorsWindowTest)
#include "own_behaviors_window_test.moc"
