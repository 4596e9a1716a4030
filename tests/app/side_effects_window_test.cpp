// What a deck costs, in the real workbench and in the terminal: one click, the curve, the table, the same numbers
// twice.
#include "app/lab_host.h"
#include "app/side_effects_window.h"
#include "app/workbench.h"
#include "core/lab/lab.h"
#include "core/lab/side_effects.h"
#include "tests/app/cli.h"
#include "tests/app/second_model.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/compose/side_effects_pane.h"
#include "widgets/compose/side_effects_plot.h"
#include "widgets/plots/export.h"

#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class SideEffectsWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;
    SideEffectsWindow* effects_ = nullptr;

    /// The menu's entry, as a user finds it.
    void open()
    {
        for (QAction* menu : window_->menuBar()->actions())
            for (QAction* action : menu->menu() ? menu->menu()->actions() : QList<QAction*>())
                if (action->text() == "Si&de effects of the deck…") action->trigger();
        effects_ = window_->findChild<SideEffectsWindow*>("sideEffects");
        QVERIFY(effects_ && effects_->isVisible());
    }
    void waitUntilMeasured() { QTRY_VERIFY_WITH_TIMEOUT(!effects_->running(), patience); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return effects_->findChild<Widget*>(name);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, {}, true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }

    void an_empty_deck_has_nothing_to_measure()
    {
        window_->compose()->setDeck({});
        open();
        QVERIFY(!effects_->running());
        QVERIFY(!child<QPushButton>("measureSideEffects")->isEnabled());
        QVERIFY(child<QLabel>("sideEffectsDeck")->text().contains("empty"));
        effects_->close();
    }

    void one_click_measures_the_deck_at_every_dose()
    {
        window_->compose()->setDeck({{{"german"}}, lab::Join::composition});
        open();
        QVERIFY(effects_->running());
        QVERIFY(child<QLabel>("sideEffectsDeck")->text().contains("German"));
        waitUntilMeasured();
        const auto* table = child<QTableWidget>("sideEffectsTable");
        QCOMPARE(table->rowCount(), 9);
        QCOMPARE(table->item(0, 0)->text(), QString("no steering"));
        QCOMPARE(table->item(0, 1)->text(), QString("0.0")); // nobody asked for German
        QCOMPARE(table->item(4, 0)->text(), QString("1"));
        QCOMPARE(table->item(4, 1)->text(), QString("100.0"));          // at strength 1 it holds
        QVERIFY(table->item(4, 3)->text().toDouble() > 1);              // far from the plain model's next words
        QVERIFY(std::abs(table->item(0, 3)->text().toDouble()) < 1e-3); // no steering: no divergence
        const auto shaded = effects_->pane()->plot()->shaded();
        QVERIFY(shaded.from > 0 && shaded.from <= 1 && shaded.to >= 1);
        QVERIFY2(child<QLabel>("sideEffectsAdvice")->text().startsWith("Recommended doses"),
                 qPrintable(child<QLabel>("sideEffectsAdvice")->text()));
        // Again without another deck: what is there stays.
        effects_->close();
        open();
        QVERIFY(!effects_->running());
        QCOMPARE(table->rowCount(), 9);
    }

    void the_terminal_gives_the_same_numbers()
    {
        const QStringList asked{"evaluate", "dose", "--steering", "german", "--json"};
        const auto outcome = run_cli(folder_.path(), asked);
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto report = outcome.json();
        const auto* table = child<QTableWidget>("sideEffectsTable");
        QCOMPARE(report["doses"].toArray().size(), 8);
        const auto at_one = report["doses"].toArray()[3].toObject();
        QCOMPARE(QString::number(100 * at_one["obeyed"].toDouble(), 'f', 1), table->item(4, 1)->text());
        QCOMPARE(QString::number(100 * at_one["right"].toDouble(), 'f', 1), table->item(4, 2)->text());
        QCOMPARE(QString::number(at_one["divergence"].toDouble(), 'f', 3), table->item(4, 3)->text());
        QCOMPARE(QString::number(at_one["perplexity"].toDouble(), 'f', 2), table->item(4, 4)->text());
        const auto shaded = effects_->pane()->plot()->shaded();
        QCOMPARE(report["recommended"].toArray()[0].toDouble(), shaded.from);
        QCOMPARE(run_cli(folder_.path(), asked).out, outcome.out); // the same bits again
        const auto text = run_cli(folder_.path(), {"evaluate", "dose", "--steering", "german", "--doses", "1"});
        QVERIFY2(text.out.contains("recommended: 1 to 1"), qPrintable(text.out));
        const auto csv = run_cli(folder_.path(), {"evaluate", "dose", "--steering", "german", "--doses", "1", "--csv"});
        QVERIFY2(csv.out.startsWith("dose,obeyed,right,divergence,perplexity,loops\n0,0,"), qPrintable(csv.out));
    }

    void bad_arguments_are_refused_before_any_work()
    {
        for (const QStringList& wrong :
             {QStringList{"--doses", "0"}, {"--doses", "11"}, {"--num-samples", "0"}, {"--max-new-tokens", "0"}}) {
            const auto outcome =
                run_cli(folder_.path(), QStringList{"evaluate", "dose", "--steering", "german"} + wrong);
            QVERIFY2(outcome.exit != 0 && outcome.err.contains("Give"), qPrintable(outcome.err));
        }
        const auto outcome = run_cli(folder_.path(), {"evaluate", "dose", "--steering", "german@adapter"});
        QVERIFY2(outcome.exit != 0 && outcome.err.contains("way of its own"), qPrintable(outcome.err));
    }

    void another_deck_is_measured_anew_and_can_be_stopped()
    {
        window_->compose()->setDeck({{{"german"}, {"lower_case"}}, lab::Join::set});
        open();
        QVERIFY(effects_->running());
        QCOMPARE(child<QTableWidget>("sideEffectsTable")->rowCount(), 0);
        for (auto* button : effects_->findChildren<QPushButton*>())
            if (button->toolTip() == "End the measurement") QTest::mouseClick(button, Qt::LeftButton);
        waitUntilMeasured();
        QCOMPARE(child<QTableWidget>("sideEffectsTable")->rowCount(), 0);
        QTest::mouseClick(child<QPushButton>("measureSideEffects"), Qt::LeftButton);
        waitUntilMeasured();
        QCOMPARE(child<QTableWidget>("sideEffectsTable")->rowCount(), 9);
    }

    void a_model_without_a_world_is_asked_the_built_in_questions()
    {
        const QString second = folder_.filePath("second");
        make_second_model(second.toStdString());
        QVERIFY(QFile::copy(QString::fromStdString((lab::demo_folder() / "behaviors.json").string()),
                            second + "/behaviors.json"));
        auto outcome = run_cli(folder_.path(), {"evaluate", "dose", "--model", second, "--steering", "german"});
        QVERIFY2(outcome.exit != 0 && outcome.err.contains("token"), qPrintable(outcome.err)); // none of this model
        lab::OpenRequest open;
        open.model = second.toStdString();
        lab::Lab lab(open);
        lab::SideEffectsRequest request;
        request.deck.chips = {{"german"}};
        QVERIFY_THROWS_EXCEPTION(InvalidInput, lab::side_effects(lab, request));
    }
};

QTEST_MAIN(SideEffectsWindowTest)
#include "side_effects_window_test.moc"
