// The Learn bench, and every lesson file: walked step by step on a workbench that only remembers.
#include "tests/guesses.h"
#include "tests/places.h"
#include "widgets/learn/guess_picture.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_choices.h"
#include "widgets/learn/lesson_parts.h"
#include "widgets/learn/lesson_reader.h"
#include "widgets/learn/lesson_strip.h"
#include "widgets/shared/number_slider.h"
#include "widgets/shared/order_list.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::widgets;

namespace {

const QString root = QString::fromStdString(places::sources());

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Lesson> shippedLessons()
{
    QList<Lesson> lessons;
    const QDir folder(root + QStringLiteral("/resources/lessons"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QString why;
        const auto lesson = lessonFromJson(contents(folder.filePath(name)), why);
        if (!lesson) qWarning("%s: %s", qPrintable(name), qPrintable(why));
        if (lesson) lessons << *lesson;
    }
    return lessons;
}

/// Performs actions as the window would, on values alone, and tells the guide what the window's signals tell.
class FakeWorkbench {
public:
    explicit FakeWorkbench(LessonGuide& guide) : guide_(guide) {}

    void perform(const LessonAction& action) { std::visit(*this, action); }

    void operator()(const ShowBench& a) { guide_.benchShown(a.bench); }
    void operator()(const LayDeck& a) { guide_.deckChanged(request.deck = a.deck); }
    void operator()(const SetJoin& a)
    {
        request.deck.join = a.join;
        guide_.deckChanged(request.deck);
    }
    void operator()(const SetStrength& a)
    {
        for (lab::Chip& chip : request.deck.chips)
            if (chip.behavior == a.behavior.toStdString()) chip.strength = a.strength;
        guide_.deckChanged(request.deck);
    }
    void operator()(const SetPrompt& a)
    {
        request.prompt = a.prompt.toStdString();
        guide_.promptChanged(a.prompt);
    }
    void operator()(const SetControls& a) { request.methods = a.methods; }
    void operator()(const SetEveryOrder& a) { request.every_order = a.on; }
    void operator()(const RunAnswers&) { run(true); }
    void operator()(const TickBehaviors& a)
    {
        training.behaviors = a.behaviors;
        guide_.trainingAsked(training);
    }
    void operator()(const SetTraining& a)
    {
        training.settings.steps = a.steps;
        training.settings.batch = a.batch;
        guide_.trainingAsked(training);
    }
    void operator()(const SetMethod& a)
    {
        method.method = steering::name_of(a.method);
        method.behaviors = a.behaviors;
    }
    void operator()(const LookAtAdapters&) { guide_.adaptersShown(); }
    void operator()(const StartTraining&)
    {
        if (!method.method.empty()) {
            guide_.methodStarted(method);
            guide_.trainDone({method.behaviors, {}, 1, 0.1, false});
            method = {};
            return guide_.tokensStarted();
        }
        lab::TrainPoint point;
        point.step = training.settings.steps;
        guide_.trainPoint(point);
        guide_.trainDone({training.behaviors, {}, 1, 0.1, false});
    }
    void operator()(const ShowGeometry& a)
    {
        lab::GeometryRequest asked;
        asked.fit_on = a.fitOn;
        guide_.geometryRequested(asked);
        guide_.geometryArrived();
    }
    void operator()(const SelectToken& a) { guide_.selectionChanged({a.token}); }
    void operator()(const SetExperiment& a)
    {
        experiment.plan.behaviors = a.behaviors;
        experiment.plan.sizes = {a.size};
        experiment.plan.num_prompts = std::size_t(a.prompts);
        guide_.experimentAsked(experiment);
    }
    void operator()(const RunExperiment&)
    {
        auto results = std::make_shared<evaluate::Results>();
        for (const auto& [method, accuracy] : {std::pair("text", 0.9), std::pair("steering/composition", 0.75)}) {
            evaluate::SummaryRow row{method, 2, evaluate::Group::all, {}, 0, {}};
            row.summary.accuracy.value = accuracy;
            results->summary.push_back(row);
        }
        guide_.experimentDone({{}, results, 1});
    }
    void operator()(const ShowMechanism& a) { guide_.mechanismSeen(a.view); }

    /// One answer a column; the deck's badges pass where anything but the prompt alone was given.
    void run(bool whole, bool pass = true)
    {
        guide_.runRequested(request);
        int index = 0;
        for (const lab::Method control : request.methods) {
            guide_.answerStarted({index, 0, control, request.deck, {}});
            lab::AnswerDone done;
            done.answer = index++;
            for (const lab::Chip& chip : request.deck.chips)
                done.badges.push_back({chip.behavior, {}, {}, {pass && control != lab::Method::none, {}}});
            guide_.answerDone(done);
        }
        guide_.runEnded({whole, !whole, {}});
    }

    lab::GenerateRequest request;
    lab::TrainRequest training;
    lab::EvaluateRequest experiment;
    lab::MethodRequest method;

private:
    LessonGuide& guide_;
};

QJsonObject smallest()
{
    const auto text = [](const char* words) { return QJsonObject{{"en", words}}; };
    const QJsonObject step{{"title", text("One")},
                           {"text", text("Some **bold** text")},
                           {"bench", "compose"},
                           {"task", text("Do it")},
                           {"do", QJsonArray{QJsonObject{{"action", "show_bench"}, {"bench", "compose"}}}},
                           {"until", QJsonArray{QJsonObject{{"fact", "bench_shown"}, {"bench", "compose"}}}}};
    return {{"format", "steerdeck.lesson/1"},
            {"name", "small"},
            {"title", text("Small")},
            {"minutes", 1},
            {"steps", QJsonArray{step, step}}};
}

QByteArray bytes(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

/// `smallest` with one key of its second step changed.
QByteArray withStep(const char* key, const QJsonValue& value)
{
    QJsonObject lesson = smallest();
    QJsonArray steps = lesson["steps"].toArray();
    QJsonObject step = steps[1].toObject();
    step[QLatin1String(key)] = value;
    steps[1] = step;
    lesson["steps"] = steps;
    return bytes(lesson);
}

QJsonArray one(const QJsonObject& object) { return {object}; }

} // namespace

class LearnBenchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<LearnBench> bench;
    std::unique_ptr<FakeWorkbench> workbench;
    LessonGuide* guide() const { return bench->guide(); }

    void connectWorkbench()
    {
        connect(guide(), &LessonGuide::actionRequested, this,
                [this](const LessonAction& action) { workbench->perform(action); });
    }
    int rightChoice() const
    {
        const auto& choices = guide()->step()->choices;
        for (std::size_t i = 0; i < choices.size(); ++i)
            if (choices[i].right) return int(i);
        return -1;
    }
    /// Walks to a step of a lesson, doing what is asked for.
    void walkTo(const QString& lesson, int step)
    {
        guide()->open(lesson);
        while (guide()->stepIndex() < step) {
            doStep();
            guide()->next();
        }
    }
    void openGeometry()
    {
        guide()->open("geometry");
        guide()->choose(0); // its first step's guess
    }
    /// Guesses, then does what is asked for, or answers rightly.
    void doStep()
    {
        if (guide()->asksGuess()) guide()->makeGuess(some_guess(guide()->step()->guess));
        guide()->step()->isQuestion() ? guide()->choose(rightChoice()) : guide()->doIt();
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : bench.get(), Qt::Key(code), modifiers);
    }

private slots:
    void init()
    {
        bench = std::make_unique<LearnBench>();
        bench->resize(1280, 800);
        guide()->setLessons(shippedLessons());
        workbench = std::make_unique<FakeWorkbench>(*guide());
        bench->show();
        QVERIFY(QTest::qWaitForWindowActive(bench.get()));
    }
    void cleanup()
    {
        bench.reset();
        workbench.reset();
    }

    void there_are_eight_lessons_of_six_to_eleven_steps()
    {
        const QDir folder(root + QStringLiteral("/resources/lessons"));
        QCOMPARE(folder.entryList(QDir::Files).size(), 8);
        QSet<QString> names;
        for (const Lesson& lesson : guide()->lessons()) {
            names.insert(lesson.name);
            QVERIFY2(lesson.steps.size() >= 6 && lesson.steps.size() <= 11, qPrintable(lesson.name));
            QVERIFY(std::any_of(lesson.steps.begin(), lesson.steps.end(),
                                [](const LessonStep& step) { return step.isQuestion(); }));
            QVERIFY2(std::any_of(lesson.steps.begin(), lesson.steps.end(),
                                 [](const LessonStep& step) { return step.guess.isAsked(); }),
                     qPrintable(lesson.name));
            QVERIFY2(lesson.recap.size() >= 3 && lesson.glossary.size() >= 3, qPrintable(lesson.name));
        }
        QCOMPARE(names.size(), 8);
    }

    void lessons_name_only_what_the_demo_has()
    {
        const QJsonObject set = QJsonDocument::fromJson(contents(root + "/data/demo/behaviors.json")).object();
        QStringList known{"<and>"};
        for (const QJsonValue value : set["behaviors"].toArray()) known << value.toObject()["name"].toString();
        QVERIFY(known.size() > 10);
        for (const Lesson& lesson : guide()->lessons())
            for (const QString& name : behaviorsIn(lesson))
                QVERIFY2(known.contains(name), qPrintable(lesson.name + ": " + name));
    }

    void every_step_of_every_lesson_is_done_by_what_it_does()
    {
        connectWorkbench();
        QStringList finished;
        connect(guide(), &LessonGuide::lessonDone, this, [&](const QString& name) { finished << name; });
        for (const Lesson& lesson : guide()->lessons()) {
            guide()->open(lesson.name);
            for (int step = 0; step < lesson.steps.size(); ++step) {
                const QByteArray where = (lesson.name + QStringLiteral(", step %1").arg(step + 1)).toUtf8();
                QCOMPARE(guide()->stepIndex(), step);
                if (lesson.steps[step].isQuestion()) {
                    const int right = rightChoice();
                    for (int wrong = 0; wrong < int(lesson.steps[step].choices.size()); ++wrong) {
                        if (wrong == right) continue;
                        guide()->choose(wrong);
                        QVERIFY2(!guide()->isStepDone(), where);
                    }
                    guide()->choose(right);
                } else {
                    doStep();
                }
                QVERIFY2(guide()->isStepDone(), where);
                QCOMPARE(guide()->stepIndex(), step); // it does not go on by itself
                guide()->next();
            }
            QVERIFY(guide()->isLessonDone(lesson.name));
            QVERIFY(!guide()->isRunning());
        }
        QCOMPARE(finished.size(), 8);
    }

    void no_step_is_done_by_the_steps_before_it()
    {
        connectWorkbench();
        for (const Lesson& lesson : guide()->lessons()) {
            guide()->open(lesson.name);
            for (int step = 0; step < lesson.steps.size(); ++step) {
                QVERIFY2(!guide()->isStepDone(), qPrintable(lesson.name + QString::number(step + 1)));
                doStep();
                guide()->next();
            }
        }
    }

    void a_guess_comes_before_what_it_is_about_and_stands_beside_it_afterwards()
    {
        connectWorkbench();
        walkTo("composing", 0);
        QVERIFY(guide()->asksGuess());
        QVERIFY(bench->task()->text().contains("guess"));
        QCOMPARE(bench->choices().size(), 3);
        QVERIFY(!bench->doButton()->isVisible());
        guide()->doIt(); // not yet
        QVERIFY(workbench->request.deck.chips.empty());
        LessonStrip strip(guide());
        strip.show();
        QVERIFY(strip.task()->text().contains("guess"));
        QVERIFY(!strip.doButton()->isVisible());
        QVERIFY(!strip.nextButton()->isEnabled());
        QCOMPARE(strip.choices()->buttons().size(), 3); // it can be made in the strip, too
        QTest::mouseClick(bench->choices()[1], Qt::LeftButton);
        QCOMPARE(guide()->guess()->value, 1);
        QVERIFY(!guide()->isStepDone());
        QVERIFY(bench->outcome()->text().contains("too short"));
        QVERIFY(bench->choices().isEmpty() || !bench->choices().first()->isVisible());
        QVERIFY(bench->doButton()->isVisible());
        QTest::mouseClick(bench->doButton(), Qt::LeftButton);
        QVERIFY(guide()->isStepDone());
        QVERIFY(bench->outcome()->text().contains("You guessed: Two sentences, but too short"));
        QVERIFY(bench->outcome()->text().contains("one of them fails"));
        QVERIFY(strip.task()->text().startsWith("You guessed"));
        // It is kept with the place, and forgotten with it.
        const LessonProgress kept = progressFromJson(toJson(guide()->progress()));
        QCOMPARE(kept.places["composing"].guesses, (QMap<int, GuessMade>{{0, {GuessKind::choice, 1}}}));
        guide()->setProgress(kept);
        QCOMPARE(guide()->guess()->value, 1);
        guide()->startAgain();
        QVERIFY(guide()->asksGuess());
    }

    void a_number_is_guessed_on_a_slider_and_stands_beside_what_was_measured()
    {
        connectWorkbench();
        walkTo("order", 3);
        QVERIFY(guide()->asksGuess());
        QVERIFY(bench->choices().isEmpty());
        NumberSlider* slider = bench->choiceBox()->slider();
        QVERIFY(slider && slider->isVisible() && !bench->choiceBox()->order());
        QCOMPARE(slider->slider()->accessibleName(), QString("In how many of the six orders will every badge pass?"));
        QCOMPARE(slider->slider()->accessibleDescription(), QString("3 of 6"));
        slider->slider()->setFocus();
        key(Qt::Key_Right); // moves the slider, and does not go to the next step
        QCOMPARE(guide()->stepIndex(), 3);
        QCOMPARE(slider->value(), 4);
        key(Qt::Key_2); // no choice
        QVERIFY(guide()->asksGuess());
        key(Qt::Key_End);
        QCOMPARE(slider->value(), 6);
        key(Qt::Key_Home);
        key(Qt::Key_Right);
        key(Qt::Key_Up);
        QCOMPARE(slider->value(), 2);
        guide()->makeGuess({GuessKind::slider, 7}); // beyond its end
        guide()->makeGuess({GuessKind::choice, 0}); // of another kind
        QVERIFY(guide()->asksGuess());
        key(Qt::Key_Return);
        QCOMPARE(guide()->guess(), std::optional(GuessMade{GuessKind::slider, 2}));
        QVERIFY(!bench->choiceBox()->slider() && !bench->picture()->isVisible());
        QVERIFY(bench->outcome()->text().contains("You guessed: 2 of 6."));
        QVERIFY(!bench->outcome()->text().contains("What happened"));
        LessonStrip strip(guide());
        strip.show();
        QTest::mouseClick(bench->doButton(), Qt::LeftButton);
        QVERIFY(guide()->isStepDone());
        QCOMPARE(guide()->happened(), std::optional(1.0)); // this workbench gives one answer a column, and it holds
        QVERIFY(bench->outcome()->text().contains("You guessed: 2 of 6. What happened: 1 of 6."));
        QVERIFY(strip.task()->text().contains("What happened: 1 of 6."));
        QVERIFY(bench->picture()->isVisible() && strip.picture()->isVisible());
        QCOMPARE(bench->picture()->accessibleDescription(), QString("You guessed: 2 of 6. What happened: 1 of 6."));
        const QImage before = bench->picture()->grab().toImage();
        // Both are kept, and another guess is another picture.
        LessonProgress kept = progressFromJson(toJson(guide()->progress()));
        QCOMPARE(kept, guide()->progress());
        kept.places["order"].guesses[3].value = 6;
        guide()->setProgress(kept);
        QCOMPARE(guide()->happened(), std::optional(1.0));
        QVERIFY(bench->picture()->grab().toImage() != before);
        guide()->startAgain();
        QVERIFY(!bench->picture()->isVisible() && guide()->progress().places["order"].happened.isEmpty());
    }

    void an_experiments_accuracy_is_measured_for_a_guess()
    {
        connectWorkbench();
        walkTo("experiment", 2);
        NumberSlider* slider = bench->choiceBox()->slider();
        QVERIFY(slider);
        slider->slider()->setFocus();
        key(Qt::Key_Home);
        key(Qt::Key_Right);
        QCOMPARE(slider->value(), 5);            // by its step
        slider->slider()->setSliderPosition(43); // as a drag leaves it
        QCOMPARE(slider->value(), 45);
        QTest::mouseClick(slider->button(), Qt::LeftButton);
        doStep();
        QVERIFY2(bench->outcome()->text().contains("You guessed: 45 %. What happened: 75 %."),
                 qPrintable(bench->outcome()->text()));
        // Where another machine measures, nothing is known, and nothing is shown.
        guide()->startAgain();
        guide()->goTo(2);
        guide()->makeGuess({GuessKind::slider, 45});
        guide()->experimentDone({{}, nullptr, 1});
        QVERIFY(guide()->isStepDone() && !guide()->happened());
        QVERIFY(!bench->picture()->isVisible());
        QVERIFY(bench->outcome()->text().startsWith("You guessed: 45 %."));
    }

    void things_are_put_into_order_by_mouse_and_keys()
    {
        connectWorkbench();
        walkTo("geometry", 1);
        OrderList* order = bench->choiceBox()->order();
        QVERIFY(order && order->isVisible());
        QCOMPARE(order->order(), (std::vector<int>{1, 2, 0, 3})); // by the alphabet: Deutsch, French, German, Spanish
        for (OrderRow* row : order->rows()) QVERIFY(row->backButton()->accessibleName().contains(row->text()));
        QCOMPARE(order->rows()[0]->accessibleName(), QString("1 of 4: “Deutsch”"));
        QVERIFY(!order->rows()[0]->backButton()->isEnabled() && !order->rows()[3]->onButton()->isEnabled());
        QCoreApplication::processEvents();
        // Dragged: the third thing above the first.
        OrderRow* german = order->rows()[2];
        const QPoint from = german->rect().center();
        const QPoint to = order->mapToGlobal(order->rows()[0]->geometry().topLeft() + QPoint(20, 1));
        QTest::mousePress(german, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, german->mapFromGlobal(to), to, Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(german, &move);
        QTest::mouseRelease(german, Qt::LeftButton, {}, german->mapFromGlobal(to));
        QCOMPARE(order->order(), (std::vector<int>{0, 1, 2, 3}));
        // By keys: the arrows go, with Alt they take the thing along; Left and Right still go through the steps.
        german->setFocus();
        key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(order->rows()[1]));
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order->order(), (std::vector<int>{0, 2, 1, 3}));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(order->rows()[2]));
        QCOMPARE(order->rows()[2]->accessibleName(), QString("3 of 4: “Deutsch”"));
        // By buttons: the focus does not run away from one that goes grey.
        QAbstractButton* down = order->rows()[2]->findChildren<QAbstractButton*>().last();
        down->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        QCOMPARE(order->order(), (std::vector<int>{0, 2, 3, 1}));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(order->rows()[3]));
        key(Qt::Key_Return);
        QCOMPARE(guide()->guess(), std::optional(GuessMade{GuessKind::order, -1, {0, 2, 3, 1}}));
        QVERIFY(bench->outcome()->text().contains("You guessed: “German”, “French”, “Spanish”, “Deutsch”."));
        QVERIFY(!bench->outcome()->text().contains("What happened"));
        QTest::mouseClick(bench->doButton(), Qt::LeftButton);
        QVERIFY(guide()->isStepDone());
        QVERIFY(bench->outcome()->text().contains("What happened: “German”, “Deutsch”, “French”, “Spanish”."));
        QVERIFY(bench->picture()->isVisible());
        QTRY_VERIFY(bench->picture()->height() >= 5 * bench->picture()->fontMetrics().height());
        QCOMPARE(progressFromJson(toJson(guide()->progress())), guide()->progress());
    }

    void in_the_strip_the_things_stand_beside_one_another()
    {
        connectWorkbench();
        LessonStrip strip(guide());
        strip.resize(1024, 180);
        walkTo("geometry", 1);
        QVERIFY(QTest::qWaitForWindowActive(&strip));
        OrderList* order = strip.choices()->order();
        QVERIFY(order);
        QTRY_VERIFY(order->rows()[1]->x() > order->rows()[0]->x() + order->rows()[0]->width());
        QCOMPARE(order->rows()[1]->y(), order->rows()[0]->y());
        order->rows()[0]->setFocus();
        QTest::keyClick(order->rows()[0], Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(order->order(), (std::vector<int>{2, 1, 0, 3}));
        QTest::mouseClick(order->rows()[0]->onButton(), Qt::LeftButton);
        QCOMPARE(order->order(), (std::vector<int>{1, 2, 0, 3}));
        QVERIFY(!order->button()->isVisible() && strip.guessButton()->isVisible()); // at hand, however small it is
        QVERIFY(!strip.doButton()->isVisible());
        QTest::mouseClick(strip.guessButton(), Qt::LeftButton);
        QVERIFY(!guide()->asksGuess());
        QVERIFY(!strip.guessButton()->isVisible() && strip.doButton()->isVisible());
        QVERIFY(strip.task()->text().startsWith("You guessed: “Deutsch”, “French”"));
    }

    void in_large_letters_the_steps_text_gives_way_to_the_things()
    {
        connectWorkbench();
        LessonStrip strip(guide());
        strip.resize(1500, 260);
        strip.setPresented(true);
        walkTo("geometry", 1);
        QVERIFY(QTest::qWaitForWindowActive(&strip));
        QTRY_VERIFY(strip.body()->isVisible());
        strip.resize(1024, 260);
        QTRY_VERIFY(!strip.body()->isVisible());
        QTRY_VERIFY(strip.choices()->order()->width() > 900);
        guide()->makeGuess(some_guess(guide()->step()->guess));
        QVERIFY(strip.body()->isVisible()); // its turn again
    }

    void guesses_of_before_are_read_and_those_that_no_longer_fit_are_dropped()
    {
        const auto read = [](const QJsonObject& guesses) {
            return progressFromJson(
                       {{"places", QJsonObject{{"order", QJsonObject{{"step", 0}, {"guesses", guesses}}}}}})
                .places["order"]
                .guesses;
        };
        QCOMPARE(read({{"0", 2}, {"5", 1}}),
                 (QMap<int, GuessMade>{{0, {GuessKind::choice, 2}}, {5, {GuessKind::choice, 1}}}));
        const QJsonArray twice{0, 0, 1}, whole{2, 0, 1}, long_{0, 1, 2, 3, 4, 5};
        QCOMPARE(read({{"1", QJsonObject{{"order", whole}}}}),
                 (QMap<int, GuessMade>{{1, {GuessKind::order, -1, {2, 0, 1}}}}));
        QVERIFY(read({{"0", -1},
                      {"1", QJsonObject{{"order", twice}}},
                      {"2", QJsonObject{{"slider", 1.5}}},
                      {"3", "x"},
                      {"4", QJsonObject()},
                      {"99", 1},
                      {"6", 7},
                      {"7", QJsonObject{{"order", long_}}}})
                    .isEmpty());
        // The fourth step of this lesson was a choice once: what was chosen then is no number on its slider.
        LessonProgress progress;
        progress.places["order"] = {3, {3}, {{0, {GuessKind::choice, 2}}, {3, {GuessKind::choice, 1}}}, {{3, 4}}};
        guide()->setProgress(progress);
        QCOMPARE(guide()->progress().places["order"].guesses, (QMap<int, GuessMade>{{0, {GuessKind::choice, 2}}}));
        QVERIFY(guide()->progress().places["order"].happened.isEmpty());
    }

    void a_lesson_that_is_done_is_not_forgotten_by_one_click()
    {
        connectWorkbench();
        guide()->open("composing");
        walkTo("composing", int(guide()->lesson()->steps.size()) - 1);
        doStep();
        QVERIFY(guide()->isLessonDone("composing"));
        const auto button = [&](const QString& text) -> QAbstractButton* {
            for (auto* one : bench->findChildren<QAbstractButton*>())
                if (one->isVisible() && one->text() == text) return one;
            return nullptr;
        };
        QVERIFY(button("Start a&gain"));
        QTest::mouseClick(button("Start a&gain"), Qt::LeftButton);
        QVERIFY(guide()->isLessonDone("composing"));
        QVERIFY(button("Yes, start a&gain")); // the same button
        guide()->open("composing");           // something else was done meanwhile
        QVERIFY(button("Start a&gain"));
        QTest::mouseClick(button("Start a&gain"), Qt::LeftButton);
        QTest::qWait(500); // a double click is none
        QTest::mouseClick(button("Yes, start a&gain"), Qt::LeftButton);
        QVERIFY(!guide()->isLessonDone("composing"));
        QCOMPARE(guide()->stepIndex(), 0);
    }

    void what_was_seen_before_the_guess_counts_once_it_is_made()
    {
        connectWorkbench();
        walkTo("composing", 0);
        for (const LessonAction& action : guide()->step()->actions) workbench->perform(action);
        QVERIFY(!guide()->isStepDone());
        key(Qt::Key_2);
        QVERIFY(guide()->isStepDone());
    }

    void only_the_columns_asked_for_are_taken_where_that_matters()
    {
        connectWorkbench();
        walkTo("steering-token", 1);
        workbench->request.deck.chips = {{"german", 1, true}};
        workbench->request.methods = {lab::Method::none, lab::Method::text, lab::Method::steering};
        workbench->run(true);
        QVERIFY(!guide()->isStepDone()); // it would show what the next step is about
        workbench->request.methods = {lab::Method::none, lab::Method::text};
        workbench->run(true);
        QVERIFY(guide()->isStepDone());
    }

    void a_finished_lesson_sums_up()
    {
        connectWorkbench();
        guide()->open("order");
        while (guide()->isRunning()) {
            doStep();
            guide()->next();
        }
        QVERIFY(bench->body()->text().contains("Zero says that the order makes no difference"));
        QVERIFY(bench->body()->text().contains("Order variance"));
        guide()->open("geometry");
        guide()->leave();
        QVERIFY(!bench->body()->text().contains("In short")); // not before it is done
    }

    void another_run_than_the_one_asked_for_is_not_taken()
    {
        connectWorkbench();
        walkTo("steering-token", 2); // German as a token, its badge passed
        workbench->request.deck.chips = {{"german", 1, true}};
        workbench->request.methods = {lab::Method::none, lab::Method::text};
        workbench->run(true);
        QVERIFY(!guide()->isStepDone()); // not the column asked for
        workbench->request.methods = {lab::Method::steering};
        workbench->request.deck.chips = {{"french", 1, true}};
        workbench->run(true);
        QVERIFY(!guide()->isStepDone()); // another behaviour
        workbench->request.deck.chips = {{"german", 1, true}};
        workbench->run(false);
        QVERIFY(!guide()->isStepDone()); // stopped
        workbench->run(true, false);
        QVERIFY(!guide()->isStepDone()); // its badge failed
        workbench->run(true);
        QVERIFY(guide()->isStepDone());
    }

    void only_the_training_asked_for_counts()
    {
        connectWorkbench();
        walkTo("training", 4);
        guide()->choose(0); // its guess
        guide()->trainDone({{"french"}, {}, 1, 0.1, false});
        QVERIFY(!guide()->isStepDone());
        guide()->trainDone({{"french", "italian"}, {}, 1, 0.1, false});
        QVERIFY(guide()->isStepDone());
    }

    void join_order_and_fit_are_looked_at()
    {
        WorkbenchState state;
        state.take(DeckLaid{{{{"b", 1, true}, {"a", 0.5, true}, {"off", 1, false}}, lab::Join::concatenation}});
        LessonCondition deck;
        deck.kind = LessonCondition::Kind::deck_is;
        deck.behaviors = {{"a", "b"}};
        QVERIFY(holds(deck, state));
        deck.inOrder = true;
        QVERIFY(!holds(deck, state));
        deck.behaviors = {{"b", "a"}};
        QVERIFY(holds(deck, state));
        deck.join = lab::Join::composition;
        QVERIFY(!holds(deck, state));
        LessonCondition strength;
        strength.kind = LessonCondition::Kind::strength_is;
        strength.behaviors = {{"a"}};
        strength.atMost = 0.4;
        QVERIFY(!holds(strength, state));
        strength.atMost = 0.5;
        QVERIFY(holds(strength, state));
        LessonCondition geometry;
        geometry.kind = LessonCondition::Kind::geometry_shown;
        geometry.fitOn = lab::FitOn::vocabulary;
        QVERIFY(!holds(geometry, state));
        state.take(GeometryShown{lab::FitOn::tokens});
        QVERIFY(!holds(geometry, state));
        state.take(GeometryShown{lab::FitOn::vocabulary});
        QVERIFY(holds(geometry, state));
    }

    void the_prompt_may_be_typed_with_other_capitals_and_spaces()
    {
        WorkbenchState state;
        LessonCondition prompt;
        prompt.kind = LessonCondition::Kind::prompt_is;
        prompt.prompt = "Where does the fox live?";
        state.take(PromptTyped{" where does  the Fox live? "});
        QVERIFY(holds(prompt, state));
        state.take(PromptTyped{"Where does the owl live?"});
        QVERIFY(!holds(prompt, state));
    }

    void nothing_is_noticed_while_no_lesson_runs()
    {
        connectWorkbench();
        guide()->open("training");
        guide()->leave();
        guide()->benchShown("train");
        QVERIFY(!guide()->isStepDone());
        guide()->open("training"); // the bench still shows
        QVERIFY(guide()->isStepDone());
    }

    void a_learner_leaves_and_comes_back_to_the_same_step()
    {
        connectWorkbench();
        walkTo("composing", 3);
        guide()->setType(26);
        guide()->leave();
        const QByteArray kept = QJsonDocument(toJson(guide()->progress())).toJson();
        const LessonProgress back = progressFromJson(QJsonDocument::fromJson(kept).object());
        QCOMPARE(back, guide()->progress());
        LearnBench other;
        other.guide()->setProgress(back);
        other.guide()->setLessons(shippedLessons());
        QCOMPARE(other.guide()->type(), 26);
        other.guide()->open("composing");
        QCOMPARE(other.guide()->stepIndex(), 3);
        QCOMPARE(other.guide()->doneSteps("composing"), 3);
        other.guide()->startAgain();
        QCOMPARE(other.guide()->stepIndex(), 0);
        QCOMPARE(other.guide()->doneSteps("composing"), 0);
    }

    void damaged_progress_gives_what_can_be_used()
    {
        const QJsonObject json{
            {"lesson", "nowhere"},
            {"running", true},
            {"type", 4000},
            {"places", QJsonObject{{"order", QJsonObject{{"step", 20}, {"done", QJsonArray{1, -3, 9999, "x"}}}},
                                   {"training", "broken"},
                                   {"geometry", QJsonObject{{"step", -1}}}}}};
        const LessonProgress progress = progressFromJson(json);
        QCOMPARE(progress.places.size(), 1);
        QCOMPARE(progress.places["order"].done, QSet<int>{1});
        QVERIFY(!progress.running);
        QCOMPARE(progress.type, mostType);
        guide()->setProgress(progress);
        QVERIFY(!guide()->lesson());
        guide()->open("order"); // which has fewer steps
        QCOMPARE(guide()->stepIndex(), int(guide()->lesson()->steps.size()) - 1);
        QCOMPARE(progressFromJson({}), LessonProgress());
    }

    void the_bench_shows_the_step_and_notices_that_it_is_done()
    {
        connectWorkbench();
        QTest::mouseClick(bench->list()->viewport(), Qt::LeftButton, {},
                          bench->list()->visualRect(bench->list()->model()->index(0, 0)).center());
        QCOMPARE(guide()->lesson()->name, QString("steering-token"));
        QVERIFY(bench->body()->text().contains("<b>forty animals</b>"));
        QVERIFY(bench->skipButton()->isVisible() && !bench->nextButton()->isVisible());
        QVERIFY(!bench->outcome()->isVisible());
        QTest::mouseClick(bench->doButton(), Qt::LeftButton);
        QCOMPARE(bench->task()->kind(), SignedText::Kind::done);
        QVERIFY(bench->outcome()->isVisible() && bench->nextButton()->isVisible());
        QTest::mouseClick(bench->nextButton(), Qt::LeftButton);
        QCOMPARE(guide()->stepIndex(), 1);
        QCOMPARE(bench->task()->kind(), SignedText::Kind::task);
    }

    void a_question_explains_wrong_and_right_answers()
    {
        connectWorkbench();
        walkTo("steering-token", 3);
        const LessonStep step = *guide()->step();
        QCOMPARE(bench->choices().size(), qsizetype(step.choices.size()));
        QCoreApplication::processEvents();
        const int right = rightChoice(), wrong = right == 0 ? 1 : 0;
        QTest::mouseClick(bench->choices()[wrong], Qt::LeftButton);
        QCOMPARE(bench->choices()[wrong]->verdict(), ChoiceButton::Verdict::wrong);
        QCOMPARE(bench->outcome()->text(), lessonPlain(step.choices[std::size_t(wrong)].why.in("en")));
        QCOMPARE(bench->outcome()->kind(), SignedText::Kind::wrong);
        QVERIFY(!guide()->isStepDone());
        key(Qt::Key_1 + right);
        QCOMPARE(bench->choices()[right]->verdict(), ChoiceButton::Verdict::right);
        QCOMPARE(bench->outcome()->kind(), SignedText::Kind::done);
        QVERIFY(guide()->isStepDone());
    }

    void the_keyboard_leads_through_a_lesson()
    {
        connectWorkbench();
        bench->list()->setFocus();
        bench->list()->setCurrentIndex(bench->list()->model()->index(1, 0));
        key(Qt::Key_Return);
        QCOMPARE(guide()->lesson()->name, QString("training"));
        QCOMPARE(guide()->stepIndex(), 0);
        bench->setFocus();
        bench->list()->clearFocus();
        key(Qt::Key_Return); // does it
        QVERIFY(guide()->isStepDone());
        key(Qt::Key_Return); // goes on
        QCOMPARE(guide()->stepIndex(), 1);
        key(Qt::Key_Right);
        QCOMPARE(guide()->stepIndex(), 2);
        key(Qt::Key_Left);
        QCOMPARE(guide()->stepIndex(), 1);
        const int before = guide()->type();
        key(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(guide()->type() > before);
        key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(guide()->type(), before);
    }

    void large_type_can_be_read_from_the_back_and_fits()
    {
        connectWorkbench();
        bench->resize(1920, 1080);
        guide()->open("order");
        QTest::mouseClick(bench->findChild<LessonButton*>("largeType"), Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(bench->body()->font().pixelSize() >= 28);
        QVERIFY(bench->task()->label()->font().pixelSize() >= 28);
        QVERIFY(bench->skipButton()->font().pixelSize() >= 28);
        QVERIFY(bench->skipButton()->height() >= bench->skipButton()->fontMetrics().height());
        QVERIFY(bench->body()->height() >= bench->body()->heightForWidth(bench->body()->width()));
        QCOMPARE(bench->size(), QSize(1920, 1080));
        QTest::mouseClick(bench->findChild<LessonButton*>("largeType"), Qt::LeftButton);
        QCOMPARE(bench->body()->font().pixelSize(), normalType);
    }

    void every_control_has_a_name()
    {
        guide()->open("steering-token");
        guide()->goTo(3);
        LessonStrip strip(guide());
        strip.show();
        for (QWidget* parent : QList<QWidget*>{bench.get(), &strip})
            for (const QAbstractButton* button : parent->findChildren<QAbstractButton*>())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         button->metaObject()->className());
        QVERIFY(!bench->findChild<StepDots*>()->accessibleName().isEmpty());
        QVERIFY(!bench->list()->accessibleName().isEmpty());
        QVERIFY(!bench->task()->accessibleName().isEmpty());
    }

    void the_strip_shows_only_while_a_lesson_runs()
    {
        connectWorkbench();
        LessonStrip strip(guide());
        QVERIFY(strip.isHidden());
        openGeometry();
        QVERIFY(!strip.isHidden());
        QVERIFY(strip.task()->text().startsWith("You guessed")); // and what is to do stands beside it
        QVERIFY(strip.task()->text().endsWith(lessonPlain(guide()->step()->task.in("en"))));
        strip.setWanted(false);
        QVERIFY(strip.isHidden());
        strip.setWanted(true);
        QTest::mouseClick(strip.doButton(), Qt::LeftButton);
        QCOMPARE(strip.task()->kind(), SignedText::Kind::done);
        QVERIFY(strip.task()->text().endsWith(lessonPlain(guide()->step()->seen.in("en"))));
        QTest::mouseClick(strip.nextButton(), Qt::LeftButton);
        QCOMPARE(guide()->stepIndex(), 1);
        guide()->goTo(2); // a question is answered in the strip, beside its evidence
        QVERIFY(!strip.nextButton()->isEnabled());
        const auto& choices = guide()->step()->choices;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            QTest::mouseClick(strip.choices()->buttons()[int(i)], Qt::LeftButton);
            QCOMPARE(strip.task()->text(), lessonPlain(choices[i].why.in("en")));
            if (choices[i].right) break;
            QCOMPARE(strip.task()->kind(), SignedText::Kind::wrong);
        }
        QVERIFY(strip.nextButton()->isEnabled());
        QCOMPARE(guide()->stepIndex(), 2);
        QTest::mouseClick(strip.leaveButton(), Qt::LeftButton);
        QVERIFY(strip.isHidden());
        QCOMPARE(guide()->progress().places["geometry"].step, 2);
    }

    void a_double_click_on_next_goes_one_step_and_next_keeps_its_place()
    {
        connectWorkbench();
        LessonStrip strip(guide());
        strip.resize(1000, 100);
        openGeometry();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QVERIFY(!strip.nextButton()->isEnabled() && strip.skipButton()->isVisible());
        const QRect skip = strip.skipButton()->geometry();
        QTest::mouseClick(strip.doButton(), Qt::LeftButton);
        QVERIFY(strip.nextButton()->isEnabled() && !strip.skipButton()->isVisible());
        const QRect next = strip.nextButton()->geometry();
        QVERIFY(!next.intersects(skip));
        const QPoint at = next.center();
        QTest::mouseClick(strip.childAt(at), Qt::LeftButton);
        QTest::mouseDClick(strip.childAt(at), Qt::LeftButton); // what a double click sends
        QCOMPARE(guide()->stepIndex(), 1);
        QCoreApplication::processEvents(); // the buttons are laid out for the new step
        QCOMPARE(strip.nextButton()->geometry(), next);
        QVERIFY(!strip.skipButton()->geometry().intersects(next));
        // Nor does a double click on Skip skip two.
        QTest::mouseClick(strip.skipButton(), Qt::LeftButton);
        QCOMPARE(guide()->stepIndex(), 1); // too soon after the step before
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(strip.skipButton(), Qt::LeftButton), guide()->stepIndex() == 2),
                                 3000);
        QTest::mouseClick(strip.skipButton()->isVisible() ? strip.skipButton() : strip.nextButton(), Qt::LeftButton);
        QCOMPARE(guide()->stepIndex(), 2);
    }

    void by_keyboard_the_focus_waits_for_next()
    {
        connectWorkbench();
        LessonStrip strip(guide());
        strip.resize(1000, 100);
        openGeometry();
        QVERIFY(QTest::qWaitForWindowActive(&strip));
        strip.doButton()->click();
        strip.nextButton()->setFocus();
        QTest::keyClick(&strip, Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(guide()->stepIndex(), 1);
        QVERIFY(QApplication::focusWidget() != strip.skipButton());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(strip.task()));
        guide()->makeGuess(some_guess(guide()->step()->guess));
        strip.doButton()->click();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(strip.nextButton()));
    }

    void a_double_click_on_next_in_learn_goes_one_step()
    {
        connectWorkbench();
        openGeometry();
        QCoreApplication::processEvents();
        const QRect skip = bench->skipButton()->geometry();
        QTest::mouseClick(bench->doButton(), Qt::LeftButton);
        QCoreApplication::processEvents();
        QWidget* page = bench->nextButton()->parentWidget();
        const QPoint at = bench->nextButton()->geometry().center();
        QVERIFY(!bench->nextButton()->geometry().intersects(skip));
        QTest::mouseClick(page->childAt(at), Qt::LeftButton);
        QCoreApplication::processEvents();
        QTest::mouseDClick(page->childAt(at) ? page->childAt(at) : page, Qt::LeftButton);
        QCOMPARE(guide()->stepIndex(), 1);
    }

    void markup_is_shown_and_everything_else_is_taken_as_text()
    {
        QCOMPARE(lessonPlain("**bold** and `code`"), QString("bold and code"));
        // French quotation marks stay with their words.
        QCOMPARE(lessonPlain(u"demander\n  «\u00a0Sans rien\u00a0»"_qs), u"demander «\u00a0Sans rien\u00a0»"_qs);
        QVERIFY(lessonHtml(u"«\u00a0Sans rien\u00a0»"_qs).contains(u"«\u00a0Sans rien\u00a0»"_qs));
        const QString html = lessonHtml("**bold** `<and>` <img src=x>\n\nsecond");
        QVERIFY(html.contains("<b>bold</b>") && html.contains("<code>&lt;and&gt;</code>"));
        QVERIFY(!html.contains("<img"));
        QCOMPARE(html.count("<p "), 2);
    }

    void other_languages_may_be_there_and_english_stands_in()
    {
        QJsonObject lesson = smallest();
        lesson["title"] = QJsonObject{{"en", "Small"}, {"de", "Klein"}};
        QString why;
        const auto read = lessonFromJson(bytes(lesson), why);
        QVERIFY2(read, qPrintable(why));
        QCOMPARE(read->title.in("de"), QString("Klein"));
        QCOMPARE(read->title.in("pt"), QString("Small"));
    }

    void broken_files_are_refused_with_a_sentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const QJsonObject en{{"en", "x"}};
        const auto changed = [](const char* key, const QJsonValue& value) {
            QJsonObject lesson = smallest();
            lesson[QLatin1String(key)] = value;
            return bytes(lesson);
        };
        QTest::newRow("no JSON") << QByteArray("{\n\"format\": \"steerdeck.lesson/1\",\n oops}") << "line 3";
        QTest::newRow("empty") << QByteArray() << "line 1";
        QTest::newRow("a list") << QByteArray("[]") << "object";
        QTest::newRow("another format") << changed("format", "steerdeck.lesson/2") << "steerdeck.lesson/1";
        QTest::newRow("a name with a path") << changed("name", "../x") << "../x";
        QTest::newRow("an unknown key") << changed("colour", 1) << "colour";
        QTest::newRow("minutes as text") << changed("minutes", "5") << "minutes";
        QTest::newRow("no steps") << changed("steps", QJsonArray()) << "steps";
        QTest::newRow("no English") << changed("title", QJsonObject{{"de", "x"}}) << "English";
        QTest::newRow("unknown action") << withStep("do", one({{"action", "delete_everything"}}))
                                        << "action 1 of step 2";
        QTest::newRow("unknown fact") << withStep("until", one({{"fact", "moon_is_full"}})) << "fact 1 of step 2";
        QTest::newRow("unknown bench") << withStep("bench", "kitchen") << "kitchen";
        QTest::newRow("unknown join") << withStep("until", one({{"fact", "join_is"}, {"join", "glue"}})) << "glue";
        QTest::newRow("unknown control") << withStep("do", one({{"action", "set_controls"},
                                                                {"controls", QJsonArray{"magic"}}}))
                                         << "magic";
        QTest::newRow("a key too many") << withStep("do", one({{"action", "run_answers"}, {"times", 3}})) << "times";
        QTest::newRow("a key too few") << withStep("until", one({{"fact", "deck_is"}})) << "behaviors";
        QTest::newRow("half a step") << withStep("do", one({{"action", "set_training"}, {"steps", 1.5}, {"batch", 4}}))
                                     << "steps";
        QTest::newRow("a training without end")
            << withStep("do", one({{"action", "set_training"}, {"steps", 1e9}, {"batch", 4}})) << "steps";
        const auto guess = [&](QJsonObject changes) {
            QJsonObject slider{{"kind", "slider"}, {"question", en}, {"from", 0}, {"to", 10}, {"step", 5}};
            for (auto change = changes.begin(); change != changes.end(); ++change)
                slider[change.key()] = change.value();
            return withStep("guess", slider);
        };
        const QJsonObject figure{{"figure", "luck"}, {"control", "steering"}};
        const QJsonObject things{
            {"kind", "order"}, {"question", en}, {"things", QJsonArray{en, QJsonObject{{"en", "y"}}, en}}};
        const QJsonObject two{{"kind", "order"}, {"question", en}, {"things", QJsonArray{en, en}}};
        QTest::newRow("another kind of guess") << guess({{"kind", "dice"}}) << "choice, slider, order";
        QTest::newRow("a slider to nowhere") << guess({{"to", 0}}) << "“to” of the guess of step 2";
        QTest::newRow("a slider that misses its end") << guess({{"step", 3}}) << "by whole steps";
        QTest::newRow("a slider without end") << guess({{"to", 100000}}) << "more than 1001 places";
        QTest::newRow("beyond the slider") << guess({{"happened", 11}}) << "“happened” of the guess of step 2";
        QTest::newRow("an unknown figure") << guess({{"happened", figure}}) << "held, accuracy";
        QTest::newRow("choices on a slider") << guess({{"choices", QJsonArray{en, en}}}) << "unknown key “choices”";
        QTest::newRow("the same twice") << withStep("guess", things) << "things 1 and 3 of the guess of step 2";
        QTest::newRow("two things") << withStep("guess", two) << "3 to 5";
        QTest::newRow("a strength of neither")
            << withStep("until", one({{"fact", "strength_is"}, {"behavior", "german"}})) << "at_least";
        QTest::newRow("nothing to wait for") << withStep("until", QJsonArray()) << "until";
        QTest::newRow("question and deed") << withStep("question", en) << "step 2";
        QTest::newRow("a mark left open") << withStep("text", QJsonObject{{"en", "**open"}}) << "not closed";
        QTest::newRow("a text too long") << withStep("text", QJsonObject{{"en", QString(5000, QLatin1Char('x'))}})
                                         << "2000";
        QTest::newRow("two right") << [&] {
            QJsonObject lesson = smallest();
            const QJsonObject choice{{"text", en}, {"why", en}, {"right", true}};
            lesson["steps"] =
                one({{"title", en}, {"text", en}, {"question", en}, {"choices", QJsonArray{choice, choice}}});
            return bytes(lesson);
        }() << "exactly one right";
    }

    void broken_files_are_refused_with_a_sentence()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        QString why;
        QVERIFY(!lessonFromJson(json, why));
        QVERIFY2(why.contains(named) && why.endsWith('.') && why.size() < 400, qPrintable(why));
        QVERIFY(lessonFromJson(bytes(smallest()), why)); // what was broken was whole before
    }

    void a_hostile_file_is_refused_too()
    {
        QString why;
        QVERIFY(!lessonFromJson(QByteArray(200'000, '['), why));
        QVERIFY(!why.isEmpty());
        QVERIFY(!lessonFromJson(QByteArray(mostLessonBytes + 1, ' '), why));
        QVERIFY2(why.contains("256"), qPrintable(why));
        QByteArray nested;
        for (int i = 0; i < 20'000; ++i) nested += "{\"a\":";
        QVERIFY(!lessonFromJson(nested, why));
        QJsonArray many;
        const QJsonValue step = smallest()["steps"].toArray()[0];
        for (int i = 0; i <= mostLessonSteps; ++i) many << step;
        QJsonObject lesson = smallest();
        lesson["steps"] = many;
        QVERIFY(!lessonFromJson(bytes(lesson), why));
        QVERIFY2(why.contains("steps"), qPrintable(why));
    }

    void without_the_demo_model_the_bench_offers_it()
    {
        QSignalSpy asked(bench.get(), &LearnBench::demoRequested);
        bench->setDemoModel(false);
        for (auto* button : bench->findChildren<LessonButton*>())
            if (button->text() == "Open the demo model") QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(LearnBenchTest)
#include "learn_bench_test.moc"
