// Lessons: what their steps do to the workbench, and what the workbench tells them.
#include "app/workbench.h"

#include "app/job_bridge.h"
#include "app/message_bar.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_reader.h"
#include "widgets/learn/lesson_strip.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <type_traits>

namespace steerdeck::app {

using namespace steerdeck::widgets;

void Workbench::loadLessons()
{
    QList<Lesson> lessons;
    const QDir folder(QStringLiteral(":/lessons"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QString why = file.errorString();
        if (file.open(QIODevice::ReadOnly))
            if (const auto lesson = lessonFromJson(file.readAll(), why)) {
                lessons << *lesson;
                continue;
            }
        messages_->tellError(tr("The lesson %1 cannot be read: %2").arg(name, why));
    }
    LessonGuide* guide = learn_->guide();
    guide->setLanguage(QLocale().name().left(2));
    guide->setLessons(lessons);
    guide->setProgress(progressFromJson(session_.lessons));
}

void Workbench::wireLessons()
{
    LessonGuide* guide = learn_->guide();
    const auto show = [this](const QString& bench) {
        if (const auto named = bench_named(bench)) showBench(*named);
    };
    connect(learn_, &LearnBench::showBenchRequested, this, show);
    connect(learn_, &LearnBench::demoRequested, this, &Workbench::openDemo);
    connect(strip_, &LessonStrip::learnRequested, this, [this] { showBench(Bench::learn); });
    connect(guide, &LessonGuide::actionRequested, this, &Workbench::perform);
    connect(guide, &LessonGuide::progressChanged, this, [this](const LessonProgress& progress) {
        session_.lessons = toJson(progress);
        changed();
    });
    connect(compose_, &ComposeBench::deckChanged, guide, &LessonGuide::deckChanged);
    connect(compose_, &ComposeBench::promptChanged, guide, &LessonGuide::promptChanged);
    connect(compose_, &ComposeBench::runRequested, guide, &LessonGuide::runRequested);
    connect(answering_, &JobBridge::answerStarted, guide, &LessonGuide::answerStarted);
    connect(answering_, &JobBridge::answerDone, guide, &LessonGuide::answerDone);
    connect(answering_, &JobBridge::ended, guide, &LessonGuide::runEnded);
    connect(train_, &TrainBench::requestChanged, guide, &LessonGuide::trainingAsked);
    connect(training_, &JobBridge::trainPoint, guide, &LessonGuide::trainPoint);
    connect(training_, &JobBridge::trainDone, guide, &LessonGuide::trainDone);
    connect(measuring_, &JobBridge::geometryArrived, guide, [guide] { guide->geometryArrived(); });
    connect(geometry_, &GeometryBench::selectionChanged, guide, &LessonGuide::selectionChanged);
}

void Workbench::tellLessons()
{
    LessonGuide* guide = learn_->guide();
    learn_->setDemoModel(!host_->lab()->notice_for(QStringLiteral("Who wrote Hamlet?").toStdString()).empty());
    guide->benchShown(name_of(bench_));
    guide->deckChanged(compose_->deck());
    guide->promptChanged(compose_->prompt());
    guide->trainingAsked(train_->request());
}

void Workbench::perform(const LessonAction& action)
{
    if (!laidOut_) return;
    std::visit(
        [this](const auto& step) {
            using Step = std::decay_t<decltype(step)>;
            auto training = train_->request();
            if constexpr (std::is_same_v<Step, ShowBench>) {
                if (const auto bench = bench_named(step.bench)) showBench(*bench);
            } else if constexpr (std::is_same_v<Step, LayDeck>) {
                compose_->layDeck(step.deck, tr("Lay the lesson's deck"));
            } else if constexpr (std::is_same_v<Step, SetJoin>) {
                compose_->deckModel()->setJoin(step.join);
            } else if constexpr (std::is_same_v<Step, SetStrength>) {
                const auto deck = compose_->deck();
                for (std::size_t row = 0; row < deck.chips.size(); ++row)
                    if (QString::fromStdString(deck.chips[row].behavior) == step.behavior)
                        compose_->deckModel()->setStrength(int(row), step.strength);
            } else if constexpr (std::is_same_v<Step, SetPrompt>) {
                compose_->setPrompt(step.prompt);
            } else if constexpr (std::is_same_v<Step, SetControls>) {
                compose_->setMethods(step.methods);
            } else if constexpr (std::is_same_v<Step, SetEveryOrder>) {
                compose_->setEveryOrder(step.on);
            } else if constexpr (std::is_same_v<Step, RunAnswers>) {
                if (answering_->running()) answering_->abandon();
                compose_->run();
            } else if constexpr (std::is_same_v<Step, TickBehaviors>) {
                training.operator_name.clear();
                training.behaviors = step.behaviors;
                train_->setRequest(training);
            } else if constexpr (std::is_same_v<Step, SetTraining>) {
                training.settings.steps = step.steps;
                training.settings.batch = step.batch;
                train_->setRequest(training);
            } else if constexpr (std::is_same_v<Step, StartTraining>) {
                train_->start();
            } else if constexpr (std::is_same_v<Step, ShowGeometry>) {
                showBench(Bench::geometry);
                auto* box = geometry_->findChild<QComboBox*>(QStringLiteral("fitOn"));
                const int index = box ? box->findData(int(step.fitOn)) : -1;
                if (index >= 0 && index != box->currentIndex()) return box->setCurrentIndex(index);
                startGeometry(geometry_->request());
            } else if constexpr (std::is_same_v<Step, SelectToken>) {
                geometry_->select(step.token);
            }
        },
        action);
}

} // namespace steerdeck::app
