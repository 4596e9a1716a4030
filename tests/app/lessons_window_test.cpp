// Every lesson from its first step to its last on the real window and the demo model: each step is done by what it asks
// for, in time, and what its text says of the screen is so.
#include "app/job_bridge.h"
#include "app/job_set.h"
#include "app/language.h"
#include "app/workbench.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/learn/guess_picture.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_choices.h"
#include "widgets/learn/lesson_parts.h"
#include "widgets/shared/number_slider.h"
#include "widgets/shared/order_list.h"
#include "widgets/shared/pill_button.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {
constexpr int patience = 120000; // milliseconds; other programs may have the processors
} // namespace

class LessonsWindowTest : public QObject {
    Q_OBJECT

    struct Answer {
        lab::Method method = lab::Method::none;
        std::string text;
        std::vector<lab::Badge> badges;

        bool holds() const
        {
            return std::all_of(badges.begin(), badges.end(), [](const lab::Badge& one) { return one.pass(); });
        }
        bool passes(const std::string& behavior) const
        {
            return std::any_of(badges.begin(), badges.end(),
                               [&](const lab::Badge& one) { return one.behavior == behavior && one.pass(); });
        }
    };

    QTemporaryDir folder_;
    std::unique_ptr<Workbench> window_;
    std::map<int, Answer> answers_;                   // of the latest run
    std::vector<std::vector<lab::Neighbor>> nearest_; // of the training, by report

    LessonGuide* guide() const { return window_->learn()->guide(); }
    int holding(lab::Method method) const
    {
        int count = 0;
        for (const auto& [index, answer] : answers_) count += answer.method == method && answer.holds();
        return count;
    }
    const Answer* of(lab::Method method) const
    {
        for (const auto& [index, answer] : answers_)
            if (answer.method == method) return &answer;
        return nullptr;
    }

    /// What the texts of lesson `name`, step `step` (from 1), say of the screen.
    void check(const QString& name, int step)
    {
        using lab::Method;
        const QString at = name + QString::number(step);
        if (at == "steering-token2") QVERIFY(of(Method::text)->holds() && !of(Method::none)->holds());
        if (at == "steering-token5") QVERIFY(!of(Method::steering)->passes("german"));
        if (at == "composing1")
            QVERIFY(of(Method::steering)->passes("sentences_2") && !of(Method::steering)->passes("words_10_20"));
        if (at == "composing2") QVERIFY(of(Method::steering)->holds());
        if (at == "order4") {
            QCOMPARE(holding(Method::steering), 4);
            QCOMPARE(guide()->happened(), std::optional(4.0)); // which the guess stands beside
        }
        if (at == "geometry2") checkNearestToGerman(*guide()->step());
        if (at == "experiment3") QVERIFY(*guide()->happened() > 50 && *guide()->happened() <= 100);
        if (at == "order5") {
            QCOMPARE(holding(Method::text), 6);
            QCOMPARE(holding(Method::steering), 4);
            QCOMPARE(holding(Method::hybrid), 6);
        }
        if (at == "order6") {
            for (const auto& [index, answer] : answers_)
                QVERIFY(answer.holds() && answer.text == of(Method::steering)->text);
        }
        if (at == "tokens-and-instructions3") {
            const Answer* steered = of(Method::steering);
            QVERIFY(steered->passes("spanish") && steered->passes("words_10_20") && !steered->passes("lower_case"));
        }
        if (at == "tokens-and-instructions5")
            QVERIFY(holding(Method::hybrid) <= std::max(holding(Method::text), holding(Method::steering)));
        if (at == "training5") {
            QVERIFY(!nearest_.empty() && !nearest_.back().empty());
            QCOMPARE(QString::fromStdString(nearest_.back().front().text).trimmed(), QString("Italian"));
            QVERIFY(nearest_.back().front().cosine > nearest_.front().front().cosine);
        }
        if (at == "adapters2") QVERIFY(of(Method::steering)->holds() && of(Method::adapter)->holds());
        if (at == "adapters4") QVERIFY(of(Method::steering)->holds() && !of(Method::adapter)->holds());
        if (at == "experiment2") QVERIFY(guide()->isStepDone());
    }

    /// The things of the step's guess follow one another as near to German as the lesson says.
    void checkNearestToGerman(const LessonStep& step) const
    {
        double last = 1;
        for (const LessonText& thing : step.guess.choices) {
            const std::string word = thing.languages["en"].mid(1, thing.languages["en"].size() - 2).toStdString();
            double cosine = -2;
            for (const lab::TokenPoint& token : window_->geometry()->values().tokens)
                for (const lab::Neighbor& one : token.by_cosine)
                    if (token.name == "german" && QString::fromStdString(one.text).trimmed().toStdString() == word)
                        cosine = one.cosine;
            QVERIFY2(cosine > -2, word.c_str()); // it can be seen
            QVERIFY2(cosine < last, word.c_str());
            last = cosine;
        }
    }

private slots:
    void cleanupTestCase() { window_.reset(); }

    void every_lesson_is_walked_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& one : languages) QTest::newRow(one.code) << one.code;
    }
    void every_lesson_is_walked()
    {
        QFETCH(QString, language);
        qputenv("XDG_DATA_HOME", folder_.filePath(language).toUtf8()); // what is trained is not there for the next
        Translations speaks;
        speaks.use(language);
        open();
        const QList<Lesson> lessons = guide()->lessons();
        QVERIFY(lessons.size() >= 8);
        for (const Lesson& lesson : lessons) {
            QVERIFY2(language == "en" || lesson.title.in(language) != lesson.title.in("en"), qPrintable(lesson.name));
            walk(lesson);
            if (QTest::currentTestFailed()) return;
        }
        window_.reset();
    }

private:
    void open()
    {
        window_.reset();
        answers_.clear();
        nearest_.clear();
        window_ = std::make_unique<Workbench>(Workbench::Setup{{}, {}, true, {}});
        QSignalSpy ready(window_.get(), &Workbench::ready);
        window_->resize(1280, 800);
        window_->show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        const auto* jobs = window_->jobs();
        connect(window_->compose(), &ComposeBench::runRequested, this, [this] { answers_.clear(); });
        connect(jobs->answering, &JobBridge::answerStarted, this,
                [this](const lab::AnswerStart& start) { answers_[start.answer].method = start.method; });
        connect(jobs->answering, &JobBridge::answerDone, this, [this](const lab::AnswerDone& done) {
            answers_[done.answer].badges = done.badges;
            answers_[done.answer].text = done.text;
        });
        connect(jobs->training, &JobBridge::trainPoint, this, [this](const lab::TrainPoint& point) {
            if (!point.tokens.empty()) nearest_.push_back(point.tokens.front().nearest);
        });
    }

    /// With mouse and keys, in Learn.
    void guess(const LessonStep& step)
    {
        window_->showBench(Bench::learn);
        LearnBench* learn = window_->learn();
        LessonChoices* box = learn->choiceBox();
        QCoreApplication::processEvents(); // laid out
        switch (step.guess.kind) {
        case GuessKind::choice:
            QTest::mouseClick(learn->choices().value(1), Qt::LeftButton);
            break;
        case GuessKind::slider:
            QTest::keyClick(box->slider()->slider(), Qt::Key_Home);
            QTest::keyClick(box->slider()->slider(), Qt::Key_Right);
            QCOMPARE(box->slider()->value(), step.guess.from + step.guess.step);
            QTest::mouseClick(box->slider()->button(), Qt::LeftButton);
            break;
        case GuessKind::order:
            const std::vector<int> before = box->order()->order();
            QTest::keyClick(box->order()->rows().first(), Qt::Key_Down, Qt::AltModifier);
            QTest::mouseClick(box->order()->rows().last()->backButton(), Qt::LeftButton);
            QVERIFY(box->order()->order() != before);
            QTest::mouseClick(box->order()->button(), Qt::LeftButton);
            break;
        }
    }

    void walk(const Lesson& lesson)
    {
        const qsizetype count = lesson.steps.size();
        for (qsizetype i = count - 3; i < count; ++i) QVERIFY2(lesson.steps[i].isQuestion(), "three questions end it");
        QVERIFY(!lesson.recap.empty() && !lesson.glossary.empty());
        QElapsedTimer clock;
        clock.start();
        guide()->open(lesson.name);
        for (int step = 1; step <= lesson.steps.size(); ++step) {
            const QByteArray where = (lesson.name + QStringLiteral(", step %1").arg(step)).toUtf8();
            QCOMPARE(guide()->stepIndex(), step - 1);
            QVERIFY2(!guide()->isStepDone(), where); // it does not tick on arrival
            const bool guesses = guide()->asksGuess();
            if (guesses) guess(*guide()->step());
            QVERIFY2(!guide()->asksGuess(), where);
            const auto& choices = guide()->step()->choices;
            if (guide()->step()->isQuestion()) {
                for (std::size_t i = 0; i < choices.size(); ++i)
                    if (choices[i].right) guide()->choose(int(i));
            } else {
                guide()->doIt();
            }
            QTRY_VERIFY2_WITH_TIMEOUT(guide()->isStepDone(), where, patience);
            check(lesson.name, step);
            const auto& asked = guide()->step()->guess;
            if (guesses && asked.kind != GuessKind::choice) { // it stands beside what happened
                window_->showBench(Bench::learn);
                QVERIFY2(window_->learn()->picture()->isVisible(), where);
                QVERIFY2(window_->learn()->outcome()->text().contains(
                             asked.kind == GuessKind::slider
                                 ? numberIn(asked, *guide()->happened(), guide()->language())
                                 : lessonPlain(asked.choices.front().in(guide()->language()))),
                         where);
            }
            if (QTest::currentTestFailed()) QFAIL(where);
            guide()->next();
        }
        QVERIFY(guide()->isLessonDone(lesson.name));
        qInfo("%s: %.1f s of operating", qPrintable(lesson.name), double(clock.elapsed()) / 1000);
        QVERIFY2(clock.elapsed() < 5 * 60 * 1000, "a lesson is operated in five minutes");
    }
};

QTEST_MAIN(LessonsWindowTest)
#include "lessons_window_test.moc"
