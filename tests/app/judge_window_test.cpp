// The judge of answers, named and tried in the window, without anything in the environment: who uses it then, what is
// there after a restart, and where its key is.
#include "app/job_bridge.h"
#include "app/job_set.h"
#include "app/judge_window.h"
#include "app/results_host.h"
#include "app/workbench.h"
#include "core/behaviors/behaviors.h"
#include "core/lab/own.h"
#include "tests/core/stub_server.h"
#include "tests/places.h"

#include "widgets/compose/answer_card.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/badge.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/shared/notice_label.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors
constexpr const char* key = "s3cret-of-mine";

std::string saying(const QString& words)
{
    const QJsonObject reply{{"choices", QJsonArray{QJsonObject{{"message", QJsonObject{{"content", words}}}}}}};
    return stub::http(200, QJsonDocument(reply).toJson().toStdString());
}

bool holds(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

/// A grade, or yes to whatever is asked.
std::string judged(const std::string& request) { return saying(holds(request, "You grade") ? "Score: 4" : "yes"); }

} // namespace

class JudgeWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;
    JudgeWindow* judge_ = nullptr;

    ComposeBench* compose() const { return window_->compose(); }
    void open()
    {
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QVERIFY(ready.wait(patience));
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    /// From the menu, with the pointer and a key.
    void openJudge()
    {
        QMenuBar* bar = window_->menuBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(bar->actions().first()).center());
        QMenu* file = bar->actions().first()->menu();
        QTRY_VERIFY(file->isVisible());
        QTest::keyClick(file, Qt::Key_J);
        QTRY_VERIFY((judge_ = window_->findChild<JudgeWindow*>("judge")) && judge_->isVisible());
    }
    QPushButton* button() const { return judge_->findChild<QPushButton*>("tryJudge"); }
    NoticeLabel* outcome() const { return judge_->findChild<NoticeLabel*>("judgeOutcome"); }
    void write(const char* name, const std::string& text)
    {
        auto* line = judge_->findChild<QLineEdit*>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromStdString(text));
    }
    void nameJudge(const std::string& url)
    {
        openJudge();
        write("judgeUrl", url);
        write("judgeModel", "judge-1");
        write("judgeKey", key);
    }
    /// What a try came to.
    QString tried()
    {
        QSignalSpy told(judge_, &JudgeWindow::tried);
        QTest::mouseClick(button(), Qt::LeftButton);
        if (told.isEmpty() && !told.wait(patience)) return {};
        return outcome()->text();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        for (const char* name : {"LLM_JUDGE_BASE_URL", "LLM_JUDGE_MODEL", "LLM_JUDGE_API_KEY"}) qunsetenv(name);
        auto own = behaviors::read_behavior_set(places::data() + "/behaviors/examples.json");
        own.behaviors = {own.at("pirate")};
        own.behaviors[0].verifier = behaviors::QuestionVerifier{"Does it sound like a pirate?"};
        (void)lab::change_own_behaviors({}, own);
        open();
    }
    void cleanup()
    {
        if (judge_) judge_->close();
    }
    void cleanupTestCase() { window_.reset(); }

    void a_judge_is_tried_while_the_window_goes_on()
    {
        std::atomic<bool> answers = false;
        stub::Server* address = nullptr;
        stub::Server server([&](int, const std::string& request) {
            while (!answers && !address->stopping()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return judged(request);
        });
        address = &server;
        nameJudge(server.url());
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(button()->text(), QString("&Stop"));
        QVERIFY(server.wait_for(1));
        // Nothing waits for it.
        compose()->setPrompt({});
        QTest::keyClicks(compose()->promptEditor(), "Where");
        QCOMPARE(compose()->prompt(), QString("Where"));
        QSignalSpy told(judge_, &JudgeWindow::tried);
        answers = true;
        QVERIFY(told.count() == 1 || told.wait(patience));
        QVERIFY2(outcome()->text().contains("“judge-1” answered rightly"), qPrintable(outcome()->text()));
        QCOMPARE(button()->text(), QString("&Try it"));
        QVERIFY(holds(server.requests()[0], "\"model\":\"judge-1\""));
        QVERIFY(holds(server.requests()[0], (std::string("Bearer ") + key).c_str()));
        // Stopped, nothing more is told.
        answers = false;
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(server.count(), 2);
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(button()->text(), QString("&Try it"));
        answers = true;
        QTest::qWait(50);
        QVERIFY(outcome()->text().isEmpty());
    }

    void what_is_wrong_with_a_judge_is_told_without_its_key()
    {
        stub::Server refusing([](int, const std::string&) { return stub::http(401, "who is " + std::string(key)); });
        nameJudge(refusing.url());
        const QString refused = tried();
        QVERIFY2(outcome()->kind() == NoticeLabel::Kind::error && refused.contains("401"), qPrintable(refused));
        QVERIFY(!refused.contains(key));
        stub::Server vague([](int, const std::string&) { return saying("Perhaps."); });
        write("judgeUrl", vague.url());
        QVERIFY(outcome()->text().isEmpty()); // that was another judge
        QVERIFY2(tried().contains("cannot be read"), qPrintable(outcome()->text()));
        stub::Server wrong([](int, const std::string&) { return saying("No."); });
        write("judgeUrl", wrong.url());
        QVERIFY2(tried().contains("wrongly"), qPrintable(outcome()->text()));
        write("judgeUrl", "nowhere");
        QVERIFY(!tried().isEmpty());
        QVERIFY(outcome()->kind() == NoticeLabel::Kind::error);
    }

    void questions_and_scores_are_the_named_judges()
    {
        stub::Server server([](int, const std::string& request) { return judged(request); });
        nameJudge(server.url());
        judge_->close();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        // Compose: a behaviour that a question checks.
        compose()->setDeck({{{"pirate"}}, lab::Join::composition});
        compose()->setMethods({lab::Method::text});
        compose()->setPrompt("What does the lion eat?");
        QSignalSpy recorded(compose(), &ComposeBench::runRecorded);
        compose()->promptEditor()->setFocus();
        QTest::keyClick(compose()->promptEditor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(recorded.wait(patience));
        compose()->answers()->flush();
        const auto* badge = compose()->answers()->card(0)->findChild<BadgeWidget*>();
        QVERIFY(badge && badge->judged() && badge->pass());
        QVERIFY(server.count() > 0);
        // Evaluate: an experiment with that behaviour begins, and its correct answers are scored.
        window_->showBench(Bench::evaluate);
        auto* bench = window_->evaluate();
        auto request = bench->request();
        request.plan.combinations = {{"pirate", "german"}};
        request.plan.num_prompts = 1;
        request.max_new_tokens = 40;
        request.out = folder_.filePath("experiment").toStdString();
        for (auto& condition : request.plan.conditions) condition.method = "text";
        request.plan.conditions.resize(1);
        QSignalSpy ended(window_->jobs()->evaluating, &JobBridge::ended);
        window_->startEvaluation(request);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        auto* score = bench->findChild<QPushButton*>("judge");
        QTRY_VERIFY_WITH_TIMEOUT(score->isEnabled(), patience);
        QSignalSpy scored(window_->results(), &ResultsHost::judged);
        QTest::mouseClick(score, Qt::LeftButton);
        QVERIFY2(scored.wait(patience), qPrintable(bench->findChild<NoticeLabel*>("notice")->text()));
        const auto sums = scored[0][0].value<lab::Judged>();
        QCOMPARE(sums.scored, sums.answers);
        // A training set: its cost knows no missing judge.
        lab::DataRequest data;
        data.behaviors = {"pirate"};
        data.per_behavior = 2;
        data.max_new_tokens = 64;
        data.screened = false;
        data.out = folder_.filePath("data.jsonl").toStdString();
        QSignalSpy built(window_->jobs()->building, &JobBridge::ended);
        const int before = server.count();
        window_->startData(data);
        QTRY_COMPARE_WITH_TIMEOUT(built.count(), 1, patience);
        QVERIFY2(built[0][0].value<lab::JobEnd>().done, built[0][0].value<lab::JobEnd>().error.english().c_str());
        QVERIFY(server.count() > before);
    }

    void address_and_model_come_back_and_the_key_does_not()
    {
        stub::Server server([](int, const std::string& request) { return judged(request); });
        nameJudge(server.url());
        window_->close();
        window_.reset();
        judge_ = nullptr;
        QFile session(folder_.filePath("session.json"));
        QVERIFY(session.open(QIODevice::ReadOnly));
        const QByteArray kept = session.readAll();
        QVERIFY(kept.contains(QByteArray::fromStdString(server.url())) && !kept.contains(key));
        // What is left empty is the environment's.
        qputenv("LLM_JUDGE_API_KEY", "of-the-environment");
        open();
        openJudge();
        QCOMPARE(judge_->findChild<QLineEdit*>("judgeUrl")->text().toStdString(), server.url());
        QCOMPARE(judge_->findChild<QLineEdit*>("judgeModel")->text(), QString("judge-1"));
        auto* line = judge_->findChild<QLineEdit*>("judgeKey");
        QVERIFY(line->text().isEmpty() && !line->placeholderText().isEmpty());
        QVERIFY2(tried().contains("rightly"), qPrintable(outcome()->text()));
        QVERIFY(holds(server.requests().back(), "Bearer of-the-environment"));
        qunsetenv("LLM_JUDGE_API_KEY");
    }
};

QTEST_MAIN(JudgeWindowTest)
#include "judge_window_test.moc"
