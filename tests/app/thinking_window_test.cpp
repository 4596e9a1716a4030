// Models that think, base models and templates of one's own, in the window. tests/golden/scripted says by heart what is
// written in tests/golden/make_scripted_model.py.
#include "app/command_line_of.h"
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/session_keeper.h"
#include "app/status_strip.h"
#include "app/workbench.h"
#include "tests/places.h"

#include "widgets/compose/answer_card.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/history_pane.h"
#include "widgets/shared/pill_button.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors
const QString answer = QStringLiteral("Der Fuchs lebt im Wald und frisst dort Mäuse, Beeren und Käfer.");
const QString thoughts = QStringLiteral("Okay, the user asks where the fox lives. Let me think about it first.");

} // namespace

class ThinkingWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString session_, thinker_, base_, own_;
    std::unique_ptr<Workbench> window_;

    QString model(const QString& name, const QString& without = {})
    {
        const QString copy = folder_.filePath(name);
        QDir().mkpath(copy);
        const QString source = QString::fromStdString(places::golden()) + "/scripted";
        for (const QFileInfo& file : QDir(source).entryInfoList(QDir::Files))
            if (file.fileName() != without) QFile::copy(file.filePath(), copy + '/' + file.fileName());
        return copy;
    }
    void waitFor(const std::function<void()>& begin)
    {
        QSignalSpy ready(window_.get(), &Workbench::ready);
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    void open(const QString& folder)
    {
        window_.reset();
        lab::OpenRequest request;
        request.model = folder.toStdString();
        window_ = std::make_unique<Workbench>(Workbench::Setup{request, session_, true, {}});
        waitFor([this] { window_->show(); });
    }
    const AnswerCard* run(const QString& prompt)
    {
        ComposeBench* bench = window_->compose();
        bench->setPrompt(prompt);
        bench->setMethods({lab::Method::none});
        QSignalSpy ended(window_->jobs()->answering, &JobBridge::ended);
        bench->run();
        if (!QTest::qWaitFor([&] { return ended.count() == 1; }, patience)) return nullptr;
        bench->answers()->flush();
        return bench->answers()->card(0);
    }
    QCheckBox* box() const { return window_->compose()->findChild<QCheckBox*>("thinking"); }

private slots:
    void initTestCase()
    {
        session_ = folder_.filePath("session.json");
        thinker_ = model("thinker");
        base_ = model("base", "chat_template.jinja");
        own_ = folder_.filePath("own.jinja");
        QFile file(own_);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<u>{{ messages[0].content }}<end><a><think></think>");
    }
    void cleanupTestCase() { window_.reset(); }

    void thoughts_are_folded_above_the_answer()
    {
        open(thinker_);
        QVERIFY(box()->isVisible() && !box()->isChecked());
        const AnswerCard* plain = run("Where does the fox live?");
        QVERIFY(plain && plain->isFinished());
        QCOMPARE(plain->text(), answer);
        QVERIFY(!plain->findChild<QPushButton*>("thoughts"));

        QTest::mouseClick(box(), Qt::LeftButton, {}, {8, box()->height() / 2});
        QVERIFY(box()->isChecked());
        const AnswerCard* card = run("Where does the fox live?");
        QVERIFY(card && card->isFinished());
        QCOMPARE(card->text(), answer);
        QCOMPARE(card->thoughts(), thoughts);
        auto* fold = card->findChild<QPushButton*>("thoughts");
        QVERIFY(fold && fold->text().contains("14"));
        QTRY_VERIFY(fold->isVisible());
        QPlainTextEdit* text = nullptr;
        for (auto* one : card->findChildren<QPlainTextEdit*>())
            if (one->toPlainText() == thoughts) text = one;
        QVERIFY(text && !text->isVisible());
        QTest::mouseClick(fold, Qt::LeftButton);
        QTRY_VERIFY(text->isVisible());
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(!text->isVisible());
    }

    void the_command_line_and_the_history_know_of_it()
    {
        QSignalSpy recorded(window_->compose(), &ComposeBench::runRecorded);
        QVERIFY(run("Where does the fox live?"));
        QCOMPARE(recorded.count(), 1);
        const auto made = recorded[0][0].value<RunPtr>();
        QVERIFY2(command_line_of(*made, 0).contains("--template-var enable_thinking=true"),
                 qPrintable(command_line_of(*made, 0)));
        QTest::mouseClick(box(), Qt::LeftButton, {}, {8, box()->height() / 2});
        QVERIFY(!box()->isChecked());
        window_->compose()->goBackTo(made);
        QVERIFY(box()->isChecked());
        window_->compose()->answers()->flush();
        QCOMPARE(window_->compose()->answers()->card(0)->thoughts(), thoughts);
    }

    void a_base_model_is_told_as_such_and_goes_on()
    {
        waitFor([this] { window_->openModel(base_); });
        QVERIFY(!box()->isVisible());
        QVERIFY2(window_->status()->modelText().contains("completes"), qPrintable(window_->status()->modelText()));
        const AnswerCard* card = run("The fox is red.");
        QVERIFY(card);
        QCOMPARE(card->text(), QString("and it hunts at night."));
        QCOMPARE(card->thoughts(), QString());
    }

    void a_template_of_ones_own_stays_with_its_model()
    {
        auto* action = window_->findChild<QAction*>("ownTemplate");
        QVERIFY(action && !action->isEnabled());
        waitFor([this] { window_->useTemplate(own_); });
        QVERIFY(action->isEnabled());
        QVERIFY(!window_->status()->modelText().contains("completes"));
        QCOMPARE(run("Where does the fox live?")->text(), answer);
        waitFor([this] { window_->openModel(thinker_); });
        QVERIFY(!action->isEnabled());
        waitFor([this] { window_->openModel(base_); });
        QVERIFY(action->isEnabled());
        window_->close();
        window_.reset();
        // The next session opens the same model with the same template.
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, session_, true, {}});
        waitFor([this] { window_->show(); });
        QCOMPARE(QString::fromStdString(window_->host()->lab()->model().template_file), own_);
        waitFor([this] { window_->findChild<QAction*>("ownTemplate")->trigger(); });
        QVERIFY(window_->status()->modelText().contains("completes"));
        QVERIFY(!window_->keeper()->session().templates.contains(base_));
    }

    void a_template_that_is_none_leaves_the_model_open()
    {
        QFile file(folder_.filePath("bad.jinja"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{% if %}");
        file.close();
        QSignalSpy failed(window_->host(), &LabHost::openFailed);
        window_->useTemplate(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(failed[0][0].toString().contains("bad.jinja"));
        QCOMPARE(run("The fox is red.")->text(), QString("and it hunts at night."));
    }
};

QTEST_MAIN(ThinkingWindowTest)
#include "thinking_window_test.moc"
