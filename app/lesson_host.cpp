#include "app/lesson_host.h"

#include "app/job_bridge.h"
#include "app/job_set.h"
#include "app/lab_host.h"
#include "app/workbench.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/evaluate/evaluate_bench.h"
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

#include <algorithm>
#include <type_traits>

namespace steerdeck::app {

using namespace steerdeck::widgets;

LessonHost::LessonHost(Workbench* window, LessonStrip* strip)
    : QObject(window), window_(window), guide_(window->learn()->guide())
{
    const auto show = [window](const QString& bench) {
        if (const auto named = bench_named(bench)) window->showBench(*named);
    };
    const JobSet* jobs = window->jobs();
    connect(window->learn(), &LearnBench::showBenchRequested, this, show);
    connect(window->learn(), &LearnBench::demoRequested, window, &Workbench::openDemo);
    connect(strip, &LessonStrip::learnRequested, window, [window] { window->showBench(Bench::learn); });
    connect(guide_, &LessonGuide::actionRequested, this, &LessonHost::perform);
    connect(guide_, &LessonGuide::progressChanged, this,
            [this](const LessonProgress& progress) { emit progressed(toJson(progress)); });
    connect(window->compose(), &ComposeBench::deckChanged, guide_, &LessonGuide::deckChanged);
    connect(window->compose(), &ComposeBench::promptChanged, guide_, &LessonGuide::promptChanged);
    connect(window->compose(), &ComposeBench::runRequested, guide_, &LessonGuide::runRequested);
    connect(jobs->answering, &JobBridge::answerStarted, guide_, &LessonGuide::answerStarted);
    connect(jobs->answering, &JobBridge::answerDone, guide_, &LessonGuide::answerDone);
    connect(jobs->answering, &JobBridge::ended, guide_, &LessonGuide::runEnded);
    connect(window->train(), &TrainBench::requestChanged, guide_, &LessonGuide::trainingAsked);
    connect(jobs->training, &JobBridge::trainPoint, guide_, &LessonGuide::trainPoint);
    connect(jobs->training, &JobBridge::trainDone, guide_, &LessonGuide::trainDone);
    connect(jobs->measuring, &JobBridge::geometryArrived, guide_, [this] { guide_->geometryArrived(); });
    connect(window->geometry(), &GeometryBench::selectionChanged, guide_, &LessonGuide::selectionChanged);
    connect(window->evaluate(), &EvaluateBench::requestChanged, guide_, &LessonGuide::experimentAsked);
    connect(window->evaluate(), &EvaluateBench::startRequested, guide_, &LessonGuide::experimentAsked);
    connect(jobs->evaluating, &JobBridge::evaluateDone, guide_, [this] { guide_->experimentDone(); });
}

void LessonHost::load(const QJsonObject& progress)
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
        emit trouble(tr("The lesson %1 cannot be read: %2").arg(name, why));
    }
    guide_->setLanguage(QLocale().name().left(2));
    guide_->setLessons(lessons);
    guide_->setProgress(progressFromJson(progress));
}

void LessonHost::tellAll(bool demo_model)
{
    window_->learn()->setDemoModel(demo_model);
    guide_->benchShown(name_of(window_->bench()));
    guide_->deckChanged(window_->compose()->deck());
    guide_->promptChanged(window_->compose()->prompt());
    guide_->trainingAsked(window_->train()->request());
    guide_->experimentAsked(window_->evaluate()->request());
}

void LessonHost::perform(const LessonAction& action)
{
    if (!window_->isLaidOut()) return;
    ComposeBench* compose = window_->compose();
    TrainBench* train = window_->train();
    GeometryBench* geometry = window_->geometry();
    std::visit(
        [&](const auto& step) {
            using Step = std::decay_t<decltype(step)>;
            auto training = train->request();
            if constexpr (std::is_same_v<Step, ShowBench>) {
                if (const auto bench = bench_named(step.bench)) window_->showBench(*bench);
            } else if constexpr (std::is_same_v<Step, LayDeck>) {
                compose->layDeck(step.deck, tr("Lay the lesson's deck"));
            } else if constexpr (std::is_same_v<Step, SetJoin>) {
                compose->deckModel()->setJoin(step.join);
            } else if constexpr (std::is_same_v<Step, SetStrength>) {
                const auto deck = compose->deck();
                for (std::size_t row = 0; row < deck.chips.size(); ++row)
                    if (QString::fromStdString(deck.chips[row].behavior) == step.behavior)
                        compose->deckModel()->setStrength(int(row), step.strength);
            } else if constexpr (std::is_same_v<Step, SetPrompt>) {
                compose->setPrompt(step.prompt);
            } else if constexpr (std::is_same_v<Step, SetControls>) {
                compose->setMethods(step.methods);
            } else if constexpr (std::is_same_v<Step, SetEveryOrder>) {
                compose->setEveryOrder(step.on);
            } else if constexpr (std::is_same_v<Step, RunAnswers>) {
                if (JobBridge* answering = window_->jobs()->answering; answering->running()) answering->abandon();
                compose->run();
            } else if constexpr (std::is_same_v<Step, TickBehaviors>) {
                training.operator_name.clear();
                training.behaviors = step.behaviors;
                train->setRequest(training);
            } else if constexpr (std::is_same_v<Step, SetTraining>) {
                training.settings.steps = step.steps;
                training.settings.batch = step.batch;
                train->setRequest(training);
            } else if constexpr (std::is_same_v<Step, StartTraining>) {
                train->start();
            } else if constexpr (std::is_same_v<Step, ShowGeometry>) {
                window_->showBench(Bench::geometry);
                auto* box = geometry->findChild<QComboBox*>(QStringLiteral("fitOn"));
                const int index = box ? box->findData(int(step.fitOn)) : -1;
                if (index >= 0 && index != box->currentIndex()) return box->setCurrentIndex(index);
                window_->startGeometry(geometry->request());
            } else if constexpr (std::is_same_v<Step, SelectToken>) {
                geometry->select(step.token);
            } else if constexpr (std::is_same_v<Step, SetExperiment>) {
                auto experiment = window_->evaluate()->request();
                auto& plan = experiment.plan;
                plan.behaviors = step.behaviors;
                plan.combinations.clear();
                plan.sizes = {step.size};
                plan.num_prompts = std::size_t(step.prompts);
                plan.max_combinations = 0;
                plan.conditions.clear();
                const auto lab = window_->host()->lab();
                for (const auto& choice : lab ? lab->conditions() : std::vector<lab::ConditionChoice>()) {
                    const auto& name = choice.condition.name();
                    const bool wanted = std::ranges::any_of(step.methods, [&](auto method) {
                        const std::string one(steering::name_of(method));
                        return name == one || name == one + "/composition";
                    });
                    if (wanted && choice.missing.empty()) plan.conditions.push_back(choice.condition);
                }
                window_->evaluate()->setRequest(experiment);
                guide_->experimentAsked(window_->evaluate()->request());
            } else if constexpr (std::is_same_v<Step, RunExperiment>) {
                auto* start = window_->evaluate()->findChild<QAbstractButton*>(QStringLiteral("start"));
                if (start && window_->evaluate()->state() == EvaluateBench::State::idle) start->click();
            }
        },
        action);
}

} // namespace steerdeck::app
