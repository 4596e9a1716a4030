// The page Figures in the real window: experiments drawn together, what a method gains on each combination, and their
// exports.
#include "app/workbench.h"
#include "tests/app/cli.h"

#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/evaluate/figures_view.h"
#include "widgets/evaluate/sizes_plot.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class FiguresWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    EvaluateBench* bench() const { return window_->findChild<EvaluateBench*>(); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return bench()->findChild<Widget*>(QLatin1String(name));
    }
    void choosePage(int page)
    {
        auto* tabs = child<QTabBar>("pages");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(page).center());
        QCOMPARE(tabs->currentIndex(), page);
    }
    QByteArray bytes(const QString& name) const
    {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        for (const char* seed : {"1", "2"}) { // into the user's own folder
            const CliOutcome made =
                run_cli(folder_.path(), {"evaluate", "orderings", "--combination", "french+lower_case",
                                         "german+lower_case", "--control-method", "steering", "text", "--num-samples",
                                         "2", "--max-new-tokens", "24", "--dtype", "float32", "--seed", seed});
            QVERIFY2(made.exit == 0, qPrintable(made.err));
        }
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        window_->showBench(Bench::evaluate);
    }
    void cleanupTestCase() { window_.reset(); }

    void selected_experiments_are_drawn_together()
    {
        choosePage(2);
        auto* table = child<QTableView>("experiments");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, patience);
        auto* together = child<QPushButton>("drawTogether");
        table->setFocus();
        table->selectRow(0);
        QVERIFY(!together->isEnabled()); // one is not several
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(together->isEnabled());
        QVERIFY(!child<QPushButton>("openExperiment")->isEnabled());
        QTest::mouseClick(together, Qt::LeftButton);
        const auto* figures = bench()->figures();
        QTRY_COMPARE_WITH_TIMEOUT(figures->folders().size(), 2, patience);
        QTRY_VERIFY(figures->isVisible());
        QCOMPARE(figures->figure(), FiguresView::Figure::several); // of one model
        // Two methods of two runs; seen and unseen of each.
        QCOMPARE(figures->several()->chart().lines.size(), 4);
        QCOMPARE(figures->several()->chart().marks.size(), std::size_t(8));
        QCOMPARE(bench()->saveDrawn(folder_.filePath("several.svg")), QString());
        QVERIFY(bytes("several.svg").contains("</svg>"));
        QCOMPARE(bench()->saveDrawnTable(folder_.filePath("several.csv")), QString());
        QCOMPARE(bytes("several.csv").count('\n'), 1 + 2 * 2 * 3);
        // The keyboard reads the marks out.
        auto* plot = figures->several();
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Down);
        QVERIFY(plot->accessibleDescription().contains("Accuracy"));
        // Their model's size is known.
        auto* figure = child<QComboBox>("figure");
        figure->setFocus();
        QTest::keyClick(figure, Qt::Key_Down);
        QCOMPARE(figures->figure(), FiguresView::Figure::sizes);
        QCOMPARE(figures->sizes()->count(), std::size_t(4));
        QVERIFY(figures->sizes()->textOf(0).contains("parameters"));
        QCOMPARE(bench()->saveDrawn(folder_.filePath("sizes.svg")), QString());
        QVERIFY(bytes("sizes.svg").contains("</svg>"));
    }

    void gains_are_worked_out_for_the_chosen_methods()
    {
        choosePage(2);
        auto* table = child<QTableView>("experiments");
        table->clearSelection();
        table->selectRow(0);
        QTest::mouseClick(child<QPushButton>("openExperiment"), Qt::LeftButton);
        auto* over = child<QComboBox>("gainOver");
        QTRY_COMPARE_WITH_TIMEOUT(over->count(), 2, patience);
        choosePage(3);
        auto* figure = child<QComboBox>("figure");
        figure->setFocus();
        QTest::keyClick(figure, Qt::Key_Home);
        const auto* figures = bench()->figures();
        QCOMPARE(figures->figure(), FiguresView::Figure::gains);
        QTRY_COMPARE_WITH_TIMEOUT(figures->gains()->chart().marks.size(), std::size_t(2), patience);
        const auto gain = figures->gains()->chart().marks[0].value.value;
        QVERIFY(gain >= figures->gains()->chart().marks[1].value.value);
        QVERIFY(figures->gains()->chart().bars);
        // The same method over itself gains nothing.
        over->setFocus();
        QTest::keyClick(over, over->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QTRY_VERIFY_WITH_TIMEOUT(figures->gains()->chart().marks.size() == 2 &&
                                     figures->gains()->chart().marks[0].value.value == 0 &&
                                     figures->gains()->chart().marks[1].value.value == 0,
                                 patience);
        QCOMPARE(bench()->saveDrawnTable(folder_.filePath("gains.csv")), QString());
        QVERIFY(bytes("gains.csv").startsWith("combination,size,group,prompts,accuracy_a,accuracy_b,gain"));
        QCOMPARE(bytes("gains.csv").count('\n'), 3);
        QCOMPARE(bench()->saveDrawn(folder_.filePath("gains.svg")), QString());
        QVERIFY(bytes("gains.svg").contains("</svg>"));
    }
};

QTEST_MAIN(FiguresWindowTest)
#include "figures_window_test.moc"
