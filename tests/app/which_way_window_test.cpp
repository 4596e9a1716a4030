// "Which way steers best" in the real window: one press plans every way to steer on 1 to 3 behaviours, says what was
// not learned from equal data, runs, and is undone by one step.
#include "app/job_bridge.h"
#include "app/workbench.h"
#include "tests/app/cli.h"

#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/evaluate/plan_form.h"
#include "widgets/shared/notice_label.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class WhichWayWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    EvaluateBench* bench() const { return window_->findChild<EvaluateBench*>(); }
    QStringList methods() const
    {
        QStringList names;
        for (const auto& condition : bench()->request().plan.conditions)
            names << QString::fromStdString(condition.name());
        return names;
    }
    QString told() const { return bench()->findChild<NoticeLabel*>("notice")->text(); }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        for (const QStringList& kind : {QStringList{"adapter", "--rank", "2"}, QStringList{"adapter", "--fixed"}}) {
            const CliOutcome trained =
                run_cli(folder_.path(), QStringList{"train"} + kind +
                                            QStringList{"--behaviors", "german", "json", "lower_case", "--steps", "2",
                                                        "--batch", "3", "--dtype", "float32"});
            QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        }
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        window_->showBench(Bench::evaluate);
    }
    void cleanupTestCase() { window_.reset(); }

    void one_press_plans_every_way()
    {
        const auto before = bench()->request().plan;
        QTest::mouseClick(bench()->findChild<QToolButton*>("whichWay"), Qt::LeftButton);
        QCOMPARE(methods(), (QStringList{"text", "steering/composition", "adapter", "fixed_vector", "lora_dare", "caa",
                                         "lm_steer"}));
        QCOMPARE(bench()->request().plan.sizes, (std::vector<int>{1, 2, 3}));
        QVERIFY2(told().contains("adapter is not compared at equal data"), qPrintable(told()));
        QVERIFY2(!told().contains("lora_dare is not"), qPrintable(told()));
        QTest::qWait(50); // the step is taken down
        QTest::keyClick(bench(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bench()->request().plan, before);
        QTest::keyClick(bench(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(methods().size(), 7);
    }

    void the_plan_runs_and_every_way_has_a_row()
    {
        auto request = bench()->request();
        request.plan.behaviors = {"german", "json", "lower_case"};
        request.plan.num_prompts = 1;
        request.max_new_tokens = 6;
        bench()->setRequest(request);
        auto* start = bench()->findChild<QPushButton*>("start");
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patience);
        QSignalSpy ended(window_->jobs()->evaluating, &JobBridge::ended),
            done(window_->jobs()->evaluating, &JobBridge::evaluateDone);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        QCOMPARE(done.count(), 1);
        const auto& results = *done[0][0].value<lab::EvaluateDone>().results;
        for (const QString& method : methods())
            for (const int size : {1, 2, 3})
                QVERIFY2(std::ranges::any_of(
                             results.summary,
                             [&](const auto& row) { return row.method == method.toStdString() && row.size == size; }),
                         qPrintable(method));
    }
};

QTEST_MAIN(WhichWayWindowTest)
#include "which_way_window_test.moc"
