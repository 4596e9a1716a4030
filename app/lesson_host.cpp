#include "app/lesson_host.h"

#include "app/effects_window.h"
#include "app/job_bridge.h"
#include "app/job_set.h"
#include "app/lab_host.h"
#include "app/mechanism_window.h"
#include "app/own_lessons.h"
#include "app/workbench.h"

#include "core/base/error.h"
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
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {
const QString tried_name = QStringLiteral("being-written"); // of the lesson that is tried
} // namespace

LessonHost::LessonHost(Workbench* window, LessonStrip* strip)
    : QObject(window), window_(window), guide_(window->learn()->guide()), worker_(this)
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
    connect(jobs->answering, &JobBridge::answerJudged, guide_, &LessonGuide::answerJudged);
    connect(jobs->answering, &JobBridge::ended, guide_, &LessonGuide::runEnded);
    connect(window->train(), &TrainBench::requestChanged, guide_, &LessonGuide::trainingAsked);
    connect(window->train(), &TrainBench::startRequested, guide_, &LessonGuide::tokensStarted);
    connect(window->train(), &TrainBench::startMethodRequested, guide_, &LessonGuide::methodStarted);
    connect(jobs->training, &JobBridge::trainPoint, guide_, &LessonGuide::trainPoint);
    connect(jobs->training, &JobBridge::trainDone, guide_, &LessonGuide::trainDone);
    connect(jobs->measuring, &JobBridge::geometryArrived, guide_, [this] { guide_->geometryArrived(); });
    connect(window->geometry(), &GeometryBench::selectionChanged, guide_, &LessonGuide::selectionChanged);
    connect(window->evaluate(), &EvaluateBench::requestChanged, guide_, &LessonGuide::experimentAsked);
    connect(window->evaluate(), &EvaluateBench::startRequested, guide_, &LessonGuide::experimentAsked);
    connect(jobs->evaluating, &JobBridge::evaluateDone, guide_, &LessonGuide::experimentDone);
    connect(window, &Workbench::mechanismSeen, guide_, &LessonGuide::mechanismSeen);
}

void LessonHost::readShipped()
{
    const QDir folder(QStringLiteral(":/lessons"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QString why = file.errorString();
        if (file.open(QIODevice::ReadOnly))
            if (const auto lesson = lessonFromJson(file.readAll(), why)) {
                shipped_ << *lesson;
                files_.insert(lesson->name, file.fileName());
                continue;
            }
        emit trouble(tr("The lesson %1 cannot be read: %2").arg(name, why));
    }
}

void LessonHost::load(const QJsonObject& progress)
{
    readShipped();
    guide_->setLanguage(QLocale().name().left(2));
    list();
    guide_->setProgress(progressFromJson(progress));
}

/// The shipped lessons, the user's own, and the one that is being tried.
void LessonHost::list()
{
    QStringList troubles;
    QList<Lesson> lessons = shipped_ + own_lessons(troubles);
    if (tried_) lessons << *tried_;
    guide_->setLessons(lessons);
    for (const QString& one : troubles) emit trouble(one);
}

void LessonHost::openFile(const QString& path)
{
    worker_.later(
        [path] {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                throw UnreadableFile(message("The lesson cannot be opened"), path.toStdString(),
                                     message("Name a readable file"));
            return file.read(mostLessonBytes + 1);
        },
        [this](const QByteArray& json) { keep(json); }, [this](const QString& sentence) { emit trouble(sentence); });
}

void LessonHost::keep(const QByteArray& json, const QString& mine)
{
    QSet<QString> names{tried_name};
    for (const Lesson& lesson : std::as_const(shipped_)) names << lesson.name;
    worker_.later([json, names, mine] { return keep_lesson(json, names, mine); },
                  [this](const QString& name) {
                      tried_.reset();
                      list();
                      window_->showBench(Bench::learn);
                      guide_->open(name);
                      emit told(tr("The lesson is among those of Learn now."));
                      emit kept(name);
                  },
                  [this](const QString& sentence) { emit trouble(sentence); });
}

void LessonHost::tryOut(const Lesson& lesson, int step)
{
    tried_ = lesson;
    tried_->name = tried_name;
    tried_->own = true;
    list();
    window_->showBench(Bench::learn);
    guide_->open(tried_name);
    guide_->startAgain();
    guide_->goTo(step);
}

void LessonHost::removeOwn(const QString& name)
{
    if (!remove_lesson(name)) return emit trouble(tr("There is no lesson of yours called %1.").arg(name));
    list();
    emit told(tr("The lesson is no longer among those of Learn."));
}

QByteArray LessonHost::jsonOf(const QString& name) const
{
    if (!files_.contains(name)) return own_lesson_json(name);
    QFile file(files_.value(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
            } else if constexpr (std::is_same_v<Step, SetMethod>) {
                lab::MethodRequest request;
                request.method = steering::name_of(step.method);
                request.behaviors = step.behaviors;
                request.settings = lab::Lab::method_settings(request.method);
                request.settings.steps = step.steps;
                request.settings.batch = step.batch;
                train->setRequest(request);
            } else if constexpr (std::is_same_v<Step, LookAtAdapters>) {
                EffectsWindow* effects = window_->showEffects();
                if (effects && !effects->running()) effects->look(step.method);
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
            } else if constexpr (std::is_same_v<Step, ShowMechanism>) {
                if (auto* mechanism = window_->showMechanism(step.view)) mechanism->look();
            }
        },
        action);
}

} // namespace steerdeck::app
