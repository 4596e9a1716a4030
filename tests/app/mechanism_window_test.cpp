// The mechanism in the real workbench: a distillation that is looked at, played and stepped; a deck from the whole to
// one logit, by mouse and keyboard; stopping; another model.
#include "app/lab_host.h"
#include "app/mechanism_window.h"
#include "app/workbench.h"
#include "tests/app/second_model.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/compose/token_text.h"
#include "widgets/geometry/time_bar.h"
#include "widgets/mechanism/cell_map.h"
#include "widgets/mechanism/mechanism_pane.h"
#include "widgets/mechanism/reading_pane.h"
#include "widgets/mechanism/row_plane.h"
#include "widgets/mechanism/token_bars.h"
#include "widgets/mechanism/word_bars.h"
#include "widgets/plots/export.h"
#include "widgets/shared/notice_label.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class MechanismWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;
    MechanismWindow* mechanism_ = nullptr;
    QWidget* view_ = nullptr; // that is in front

    void open(Bench bench)
    {
        if (mechanism_) mechanism_->close();
        window_->showBench(bench);
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        mechanism_ = window_->findChild<MechanismWindow*>("mechanism");
        QVERIFY(mechanism_ && mechanism_->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(mechanism_));
    }
    void use(MechanismPane::View view)
    {
        mechanism_->pane()->setView(view);
        view_ = mechanism_->pane()->distillation();
        if (view != MechanismPane::View::distillation) view_ = mechanism_->pane()->reading(view);
    }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return view_->findChild<Widget*>(name);
    }
    void look(const char* button)
    {
        QSignalSpy looked(mechanism_, &MechanismWindow::looked);
        QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
        QVERIFY(mechanism_->running() && child<QAbstractButton>("stopLooking")->isEnabled());
        QVERIFY(!child<QAbstractButton>(button)->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, patience);
        QVERIFY2(child<NoticeLabel>("lookNotice")->text().isEmpty(),
                 qPrintable(child<NoticeLabel>("lookNotice")->text()));
    }
    static void hover(CellCanvas* picture, QPoint cell)
    {
        QMouseEvent move(QEvent::MouseMove, picture->rectOf(cell).center(),
                         picture->mapToGlobal(picture->rectOf(cell).center()), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(picture, &move);
    }
    static void click(CellCanvas* picture, QPoint cell)
    {
        QTest::mouseClick(picture, Qt::LeftButton, {}, picture->rectOf(cell).center().toPoint());
    }
    void saved(Plot* picture, const QString& name)
    {
        QCOMPARE(savePicture(*picture, folder_.filePath(name)), QString());
        QVERIFY(QFileInfo(folder_.filePath(name)).size() > 800);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        window_ = std::make_unique<Workbench>(Workbench::Setup{});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->resize(1280, 800);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    }

    void a_distillation_is_looked_at()
    {
        lab::TrainRequest training = window_->train()->request();
        training.behaviors = {"italian"};
        window_->train()->setRequest(training);
        open(Bench::train);
        QCOMPARE(mechanism_->pane()->view(), MechanismPane::View::distillation);
        use(MechanismPane::View::distillation);
        auto* pane = mechanism_->pane()->distillation();
        QCOMPARE(pane->subject(), QString("italian")); // what Train is about to train
        child<QSpinBox>("steps")->setValue(12);
        look("lookDistillation");
        QVERIFY(pane->trace() && pane->trace()->frames.size() == 13);
        QCOMPARE(pane->frame(), 0);
        QCOMPARE(pane->divergence()->bars().size(), qsizetype(pane->trace()->answer.size()));
        QVERIFY(child<TokenText>("studentInput")->count() < child<TokenText>("teacherInput")->count());
        QVERIFY(child<QLabel>("now")->text().contains("Loss"));
        // Another token by mouse, its neighbour by keyboard.
        auto* bars = pane->divergence();
        click(bars, {1, 0});
        QCOMPARE(bars->chosen(), QPoint(1, 0));
        const QString title = pane->words()->title();
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Right);
        QCOMPARE(bars->chosen(), QPoint(2, 0));
        QVERIFY(pane->words()->title() != title);
        double teacher = 0;
        for (const auto& row : pane->words()->wordRows()) teacher += row.values[0];
        QVERIFY(std::abs(teacher - 1) < 1e-3); // with all other words
        hover(bars, {0, 0});
        QVERIFY2(bars->toolTip().contains("KL") && bars->toolTip().contains("%"), qPrintable(bars->toolTip()));
        // Flattened, nothing is likely.
        child<QComboBox>("temperature")->setCurrentIndex(1);
        QVERIFY(pane->words()->wordRows().back().values[0] > 0.5);
        child<QComboBox>("temperature")->setCurrentIndex(0);
    }

    void it_plays_pauses_and_steps()
    {
        auto* pane = mechanism_->pane()->distillation();
        auto* step = child<QAbstractButton>("stepOn");
        QTest::mouseClick(step, Qt::LeftButton);
        QTest::mouseClick(step, Qt::LeftButton);
        QCOMPARE(pane->frame(), 2);
        QTest::mouseClick(child<QAbstractButton>("stepBack"), Qt::LeftButton);
        QCOMPARE(pane->frame(), 1);
        QCOMPARE(pane->plane()->moment(), 1);
        child<QComboBox>("pace")->setCurrentIndex(4);
        auto* play = child<QAbstractButton>("play");
        QTest::mouseClick(play, Qt::LeftButton);
        QVERIFY(pane->time()->playing());
        QTRY_VERIFY_WITH_TIMEOUT(pane->frame() > 3, patience);
        QTest::mouseClick(play, Qt::LeftButton);
        QVERIFY(!pane->time()->playing());
        const int held = pane->frame();
        QTest::qWait(120);
        QCOMPARE(pane->frame(), held);
        pane->time()->slider()->setValue(12);
        QCOMPARE(pane->frame(), 12);
        // What was apart at the beginning has come together.
        QVERIFY(pane->trace()->frames[12].loss < pane->trace()->frames[0].loss);
        QVERIFY(!pane->plane()->textAt(pane->plane()->pixelOf(12)).isEmpty());
        QVERIFY(pane->plane()->textAt(pane->plane()->pixelOfWord(0)).contains("word"));
        for (Plot* picture : QList<Plot*>{pane->divergence(), pane->words(), pane->plane()})
            saved(picture, picture->objectName() + ".svg");
        QVERIFY(pane->csv().count('\n') > 13);
    }

    void a_look_can_be_stopped()
    {
        child<QSpinBox>("steps")->setValue(200);
        QSignalSpy looked(mechanism_, &MechanismWindow::looked);
        QTest::mouseClick(child<QAbstractButton>("lookDistillation"), Qt::LeftButton);
        QTest::mouseClick(child<QAbstractButton>("stopLooking"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, patience);
        QVERIFY(child<QAbstractButton>("lookDistillation")->isEnabled());
        QVERIFY(child<NoticeLabel>("lookNotice")->text().isEmpty());
        QCOMPARE(mechanism_->pane()->distillation()->trace()->frames.size(), std::size_t(13)); // as before
    }

    void a_set_tells_who_sees_whom_in_words()
    {
        lab::Deck deck;
        deck.join = lab::Join::set;
        for (const char* name : {"german", "lower_case"}) deck.chips.push_back({name, 1, true});
        window_->compose()->setDeck(deck);
        window_->compose()->setPrompt("Where does the fox live?");
        open(Bench::compose);
        QCOMPARE(mechanism_->pane()->view(), MechanismPane::View::set);
        use(MechanismPane::View::set);
        auto* pane = mechanism_->pane()->reading(MechanismPane::View::set);
        QVERIFY(child<QLabel>("asked")->text().contains("fox"));
        look("lookAttention");
        const auto* reading = pane->reading();
        QVERIFY(reading);
        QCOMPARE(reading->rows.size(), std::size_t(3));
        QTest::mouseClick(child<QAbstractButton>("level2"), Qt::LeftButton);
        QCOMPARE(pane->level(), ReadingPane::Level::input);
        QTest::qWait(100);
        const int first = reading->rows[0], second = reading->rows[1], last = reading->rows[2];
        hover(pane->mask(), {first, second});
        QVERIFY2(pane->mask()->toolTip().contains("do not see one another"), qPrintable(pane->mask()->toolTip()));
        QCOMPARE(child<QLabel>("told")->text(), pane->mask()->toolTip());
        hover(pane->mask(), {first, last});
        QVERIFY2(pane->mask()->toolTip().contains("<set>") && pane->mask()->toolTip().contains(" sees "),
                 qPrintable(pane->mask()->toolTip()));
        hover(pane->mask(), {last, first});
        QVERIFY(pane->mask()->toolTip().contains("later"));
        click(pane->mask(), {second, last});
        QCOMPARE(pane->slot(), second);
        QCOMPARE(child<QTableWidget>("idTable")->currentRow(), second);
        saved(pane->mask(), "mask.svg");
    }

    void one_zooms_from_the_deck_to_a_logit_and_back()
    {
        open(Bench::train); // whatever bench: the view stays where it is chosen
        use(MechanismPane::View::composition);
        auto* pane = mechanism_->pane()->reading(MechanismPane::View::composition);
        look("lookAttention");
        const auto* reading = pane->reading();
        QCOMPARE(pane->level(), ReadingPane::Level::deck);
        QCOMPARE(child<QTableWidget>("rowTable")->rowCount(), 3);
        click(pane->effect(), {1, 0});
        QCOMPARE(pane->token(), 1);
        pane->effect()->setFocus();
        QTest::keyClick(pane->effect(), Qt::Key_Right);
        QCOMPARE(pane->token(), 2);
        // The heat map of rows by tokens is linked to both; the bars compare with one row taken out, too.
        click(pane->paid(), {2, 1});
        QCOMPARE(pane->slot(), reading->rows[1]);
        QCOMPARE(pane->paid()->shareAt({2, 1}), reading->mean_paid(2, reading->rows[1]));
        child<QComboBox>("whose")->setCurrentIndex(2);
        const auto& third = reading->tokens[2];
        QCOMPARE(pane->effect()->bars()[2].value, third.with.logit - third.without[1].logit);
        for (const auto level : {ReadingPane::Level::input, ReadingPane::Level::attention}) {
            QTest::keyClick(view_, Qt::Key_Down, Qt::AltModifier);
            QCOMPARE(pane->level(), level);
        }
        QTest::qWait(100);
        QVERIFY(child<QLabel>("attentionNote")->text().contains("<and>"));
        click(pane->heads(), {0, 1});
        QVERIFY(pane->profile()->bars()[reading->rows[1]].steering);
        QCOMPARE(pane->profile()->bars()[reading->rows[1]].value, reading->paid(2, 1, 0, reading->rows[1]));
        QCOMPARE(pane->heads()->shareAt({0, 1}), reading->paid(2, 1, 0, reading->rows[1]));
        hover(pane->heads(), {0, 1});
        QVERIFY(pane->heads()->toolTip().contains("Layer 1, head 0"));
        // In with a double click, out with Ctrl and the wheel.
        QTest::mouseDClick(pane->heads(), Qt::LeftButton, {}, pane->heads()->rectOf({0, 1}).center().toPoint());
        QCOMPARE(pane->level(), ReadingPane::Level::logit);
        QCOMPARE(pane->logits()->wordRows().size(), qsizetype(5)); // with all, without each of three, without any
        QCOMPARE(pane->logits()->wordRows()[0].values[0], reading->tokens[2].with.probability);
        QVERIFY(child<QLabel>("logitNote")->text().contains("<and>"));
        QTest::qWait(100);
        const QPointF middle = pane->logits()->rect().center();
        QWheelEvent wheel(middle, pane->logits()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(pane->logits(), &wheel);
        QCOMPARE(pane->level(), ReadingPane::Level::attention);
        QTest::keyClick(view_, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(view_, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(pane->level(), ReadingPane::Level::deck);
        for (Plot* picture : QList<Plot*>{pane->effect(), pane->heads(), pane->profile(), pane->logits()})
            saved(picture, picture->objectName() + ".pdf");
        QVERIFY(pane->csv().startsWith("token,text,logit,probability,without "));
    }

    void an_empty_deck_asks_for_behaviours()
    {
        window_->compose()->setDeck({});
        open(Bench::compose);
        use(MechanismPane::View::composition);
        QVERIFY(child<QLabel>("asked")->text().contains("empty"));
        QVERIFY(!child<QAbstractButton>("lookAttention")->isEnabled());
    }

    void buttons_of_three_benches_open_it()
    {
        for (const Bench bench : {Bench::compose, Bench::train, Bench::learn}) {
            mechanism_->close();
            window_->showBench(bench);
            auto* button = window_->page(bench)->findChild<QAbstractButton*>("openMechanism");
            QVERIFY(button && button->isVisible());
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(mechanism_->isVisible());
        }
    }

    void every_control_has_a_name()
    {
        for (const auto view : {MechanismPane::View::distillation, MechanismPane::View::composition}) {
            use(view);
            for (auto* widget : view_->findChildren<QWidget*>()) {
                const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                     qobject_cast<QSlider*>(widget) || qobject_cast<Plot*>(widget) ||
                                     qobject_cast<QTableWidget*>(widget);
                if (!control || widget->objectName().startsWith("qt_") || widget->inherits("QTableCornerButton"))
                    continue;
                auto* button = qobject_cast<QAbstractButton*>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(named, qPrintable(widget->objectName() + widget->metaObject()->className()));
            }
        }
    }

    void another_model_clears_it()
    {
        const QString other = folder_.filePath("other");
        make_second_model(other.toStdString());
        open(Bench::train);
        use(MechanismPane::View::distillation);
        QVERIFY(mechanism_->pane()->distillation()->trace());
        child<QSpinBox>("steps")->setValue(200);
        QTest::mouseClick(child<QAbstractButton>("lookDistillation"), Qt::LeftButton);
        QVERIFY(mechanism_->running());
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->openModel(other);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QVERIFY(!mechanism_->isVisible());
        QVERIFY(!mechanism_->pane()->distillation()->trace());
        QVERIFY(!mechanism_->pane()->reading(MechanismPane::View::set)->reading());
        QTRY_VERIFY_WITH_TIMEOUT(!mechanism_->running(), patience);
        QVERIFY(!mechanism_->pane()->distillation()->trace()); // what came late is not shown
        // The other model has no world of its own: it says what is missing.
        open(Bench::train);
        QSignalSpy looked(mechanism_, &MechanismWindow::looked);
        QTest::mouseClick(child<QAbstractButton>("lookDistillation"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, patience);
        QVERIFY2(child<NoticeLabel>("lookNotice")->text().contains("data set"),
                 qPrintable(child<NoticeLabel>("lookNotice")->text()));
    }
};

QTEST_MAIN(MechanismWindowTest)
#include "mechanism_window_test.moc"
