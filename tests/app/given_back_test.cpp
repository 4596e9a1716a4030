// What models and experiments took is given back: after ten changes of the model, and twenty experiments, the window
// holds about what a fresh one holds.
#include "app/job_bridge.h"
#include "app/status_strip.h"
#include "app/workbench.h"
#include "tests/app/second_model.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/geometry/geometry_bench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
constexpr double bound = 1.15;   // of a fresh window's; pools of LibTorch and Qt fill once
} // namespace

class GivenBackTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    void openModel(const QString& folder)
    {
        QSignalSpy ready(window_.get(), &Workbench::ready);
        folder.isEmpty() ? window_->openDemo() : window_->openModel(folder);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }
    /// A little of everything that a model does.
    void use()
    {
        window_->showBench(Bench::compose);
        window_->compose()->run();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->compose()->isBusy(), patience);
        window_->showBench(Bench::geometry);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->jobs()->busy(), patience);
        window_->showBench(Bench::compose);
    }
    void experiment(int seed)
    {
        auto request = window_->evaluate()->request();
        request.plan.sizes = {2};
        request.plan.num_prompts = 2;
        request.plan.max_combinations = 4;
        request.plan.seed = std::uint64_t(seed);
        request.max_new_tokens = 30;
        request.out = folder_.filePath(QString("experiment%1").arg(seed)).toStdString();
        QSignalSpy ended(window_->jobs()->evaluating, &JobBridge::ended);
        window_->evaluate()->setRequest(request);
        window_->evaluate()->setRunning(true);
        window_->startEvaluation(request);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
    }
    /// Whether the memory comes down to `most`; workers may be tidying up.
    static bool comesDownTo(double most)
    {
        return QTest::qWaitFor([most] { return double(resident_memory()) <= most; }, 10000);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        make_second_model(folder_.filePath("other").toStdString());
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, {}, true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }

    void memory_is_given_back()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The address sanitizer keeps what is freed, so that its use is noticed.");
#endif
        use();
        const double fresh = double(resident_memory());
        for (int time = 0; time < 5; ++time) {
            openModel(folder_.filePath("other"));
            use();
            openModel({});
            use();
        }
        const bool models = comesDownTo(bound * fresh);
        qInfo("fresh %.0f MB, after ten changes of the model %.0f MB", fresh / 1e6, double(resident_memory()) / 1e6);
        QVERIFY(models);
        for (int seed = 1; seed <= 20; ++seed) experiment(seed);
        const bool experiments = comesDownTo(bound * fresh);
        qInfo("after twenty experiments %.0f MB", double(resident_memory()) / 1e6);
        QVERIFY(experiments);
    }
};

QTEST_MAIN(GivenBackTest)
#include "given_back_test.moc"
