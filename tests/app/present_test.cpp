// In front of people: Present mode, large type, the outline of what a step means, the strip's one height.
#include "app/bench_rail.h"
#include "app/lesson_pointer.h"
#include "app/message_bar.h"
#include "app/presenter.h"
#include "app/workbench.h"

#include "widgets/compose/answer_card.h"
#include "widgets/compose/answer_columns.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/shelf_view.h"
#include "widgets/geometry/scatter_plot.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_choices.h"
#include "widgets/learn/lesson_parts.h"
#include "widgets/learn/lesson_strip.h"

#include <QAbstractButton>
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
} // namespace

class PresentTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;

    LessonGuide* guide() const { return window_->learn()->guide(); }
    LessonStrip* strip() const { return window_->findChild<LessonStrip*>(); }
    ShelfView* shelf() const { return window_->compose()->findChild<ShelfView*>(); }
    QWidget* named(const char* name) const { return window_->compose()->findChild<QWidget*>(QLatin1String(name)); }
    double answerPoints() const
    {
        const AnswerCard* card = window_->compose()->answers()->card(0);
        return card ? card->findChild<QPlainTextEdit*>()->font().pointSizeF() : 0;
    }
    void answer() const
    {
        window_->compose()->run();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->compose()->isBusy(), patience);
        window_->compose()->answers()->flush();
    }
    void key(Qt::Key key) const { QTest::keyClick(window_.get(), key); }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, {}, true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->resize(1280, 800);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        answer();
    }

    void f5_presents_and_f5_leaves_with_all_as_it_was()
    {
        const double usual = answerPoints();
        const auto deck = window_->compose()->deck();
        const QString prompt = window_->compose()->prompt();
        const QByteArray place = window_->saveGeometry();
        key(Qt::Key_F5);
        QVERIFY(window_->presenter()->isOn());
        QVERIFY(window_->isFullScreen());
        QVERIFY(!shelf()->isVisible() && !window_->rail()->isVisible());
        QCOMPARE(answerPoints(), Presenter::answerPoints);
        QCOMPARE(window_->presenter()->place(), place); // what the session keeps is the window as it was
        key(Qt::Key_F5);
        QVERIFY(!window_->presenter()->isOn());
        QVERIFY(!window_->isFullScreen());
        QVERIFY(shelf()->isVisible() && window_->rail()->isVisible());
        QCOMPARE(answerPoints(), usual);
        QVERIFY(window_->compose()->deck() == deck);
        QCOMPARE(window_->compose()->prompt(), prompt);
        QTRY_COMPARE(window_->size(), QSize(1280, 800));
    }

    void escape_stops_a_run_first_and_then_leaves()
    {
        key(Qt::Key_F5);
        QVERIFY(window_->presenter()->isOn());
        window_->compose()->run();
        QVERIFY(window_->compose()->isBusy());
        window_->compose()->promptEditor()->setFocus();
        QTest::keyClick(window_->compose()->promptEditor(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->compose()->isBusy(), patience);
        QVERIFY(window_->presenter()->isOn());
        QTest::keyClick(window_->compose()->promptEditor(), Qt::Key_Escape);
        QVERIFY(!window_->presenter()->isOn());
    }

    void the_lesson_is_carried_along()
    {
        guide()->open("steering-token");
        window_->showBench(Bench::compose);
        const int usual = strip()->task()->font().pixelSize();
        key(Qt::Key_F5);
        QVERIFY(strip()->isVisible());
        QVERIFY(strip()->task()->font().pixelSize() >= 24);
        key(Qt::Key_Escape);
        QCOMPARE(strip()->task()->font().pixelSize(), usual);
        QVERIFY(strip()->isVisible());
        QCOMPARE(guide()->stepIndex(), 0);
    }

    void large_type_enlarges_answers_and_plots()
    {
        answer();
        const double usual = answerPoints();
        auto* plot = window_->findChild<ScatterPlot*>();
        const double before = plot->font().pointSizeF();
        window_->showBench(Bench::learn);
        QTest::mouseClick(window_->learn()->findChild<QAbstractButton*>("largeType"), Qt::LeftButton);
        QCOMPARE(answerPoints(), Presenter::answerPoints);
        QVERIFY(plot->font().pointSizeF() > 1.4 * before);
        QTest::mouseClick(window_->learn()->findChild<QAbstractButton*>("largeType"), Qt::LeftButton);
        QCOMPARE(answerPoints(), usual);
        QCOMPARE(plot->font().pointSizeF(), before);
    }

    void the_strip_has_one_height_for_every_step()
    {
        window_->showBench(Bench::compose);
        int height = 0;
        QRect next;
        for (const Lesson& lesson : guide()->lessons()) {
            guide()->open(lesson.name);
            for (int step = 0; step < lesson.steps.size(); ++step) {
                guide()->goTo(step);
                QCoreApplication::processEvents();
                if (height == 0) height = strip()->height();
                if (next.isNull()) next = strip()->nextButton()->geometry();
                QCOMPARE(strip()->height(), height);
                QCOMPARE(strip()->nextButton()->geometry(), next);
            }
        }
        QVERIFY2(height < 200, "the bench below has its room");
        guide()->leave();
    }

    void a_question_is_answered_beside_its_evidence()
    {
        guide()->open("experiment"); // its first step is a question
        guide()->startAgain();
        window_->showBench(Bench::compose);
        QVERIFY(strip()->choices()->isVisible());
        QCOMPARE(strip()->choices()->buttons().size(), 3);
        QVERIFY(!strip()->nextButton()->isEnabled());
        QTest::mouseClick(strip()->choices()->buttons()[0], Qt::LeftButton);
        QCOMPARE(strip()->task()->kind(), SignedText::Kind::wrong);
        QTest::mouseClick(strip()->choices()->buttons()[1], Qt::LeftButton);
        QCOMPARE(strip()->task()->kind(), SignedText::Kind::done);
        QVERIFY(strip()->nextButton()->isEnabled());
        QCOMPARE(window_->bench(), Bench::compose);
        guide()->leave();
    }

    void what_a_step_means_is_outlined()
    {
        auto* pointer = window_->lessonPointer();
        ComposeBench* compose = window_->compose();
        guide()->open("composing");
        guide()->startAgain();
        compose->setDeck({});
        window_->showBench(Bench::geometry);
        QTRY_VERIFY(!pointer->target()); // a guess is asked first
        guide()->choose(0);
        QTRY_COMPARE(pointer->target(), static_cast<QWidget*>(window_->rail()->button(Bench::compose)));
        window_->showBench(Bench::compose);
        QTRY_COMPARE(pointer->target(), static_cast<QWidget*>(compose->findChild<DeckView*>()));
        compose->setDeck({{{"sentences_2"}, {"words_10_20"}}, lab::Join::composition});
        QTRY_COMPARE(pointer->target(), named("join"));
        compose->setDeck({{{"sentences_2"}, {"words_10_20"}}, lab::Join::concatenation});
        compose->setPrompt("What is a fox?");
        QTRY_COMPARE(pointer->target(), static_cast<QWidget*>(compose->promptEditor()));
        compose->setPrompt("Does the cat lay eggs?");
        compose->setMethods({lab::Method::none});
        QTRY_COMPARE(pointer->target(), static_cast<QWidget*>(compose->findChild<AnswerColumns*>()));
        compose->setMethods({lab::Method::none, lab::Method::steering});
        QTRY_COMPARE(pointer->target(), named("run"));
        QTest::mouseClick(named("run"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(guide()->isStepDone(), patience);
        QTRY_VERIFY(!pointer->target());
        guide()->leave();
    }
};

QTEST_MAIN(PresentTest)
#include "present_test.moc"
