#include "app/assignment_host.h"

#include "app/dialogs.h"
#include "app/job_bridge.h"
#include "app/workbench.h"

#include "core/base/build_info.h"
#include "widgets/classroom/assignment_panel.h"
#include "widgets/compose/compose_bench.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

constexpr int most_kept = 8; // assignments whose answers are kept

QJsonObject qt_json(const classroom::PupilAnswers& answers)
{
    return QJsonDocument::fromJson(
               QByteArray::fromStdString(to_json(answers).dump(-1, ' ', false, Json::error_handler_t::replace)))
        .object();
}

std::optional<classroom::PupilAnswers> answers_in(const QJsonObject& json)
{
    try {
        const auto text = QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
        return classroom::answers_from_json(parse_json(text, message("session"), "session.json"), "session.json");
    } catch (const Error&) {
        return {}; // of another version
    }
}

std::vector<std::string> names_of(const lab::Deck& deck)
{
    std::vector<std::string> names;
    for (const lab::Chip& chip : steering::enabled_chips(deck)) names.push_back(chip.behavior);
    return names;
}

/// What the verifiers found of the deck's behaviours; what is not judged is neither kept nor missed.
void enter(classroom::SeenAnswer& answer, const std::vector<lab::Badge>& badges)
{
    answer.kept.clear();
    answer.missed.clear();
    for (const lab::Badge& badge : badges)
        if (badge.judged() && std::ranges::find(answer.order, badge.behavior) != answer.order.end())
            (badge.pass() ? answer.kept : answer.missed).push_back(badge.behavior);
}

} // namespace

AssignmentHost::AssignmentHost(Workbench* window, AssignmentPanel* panel)
    : QObject(window), window_(window), panel_(panel), worker_(this)
{
    connect(panel_, &AssignmentPanel::runRequested, this, &AssignmentHost::run);
    connect(panel_, &AssignmentPanel::edited, this, &AssignmentHost::keep);
    connect(panel_, &AssignmentPanel::exportRequested, this, &AssignmentHost::askForFile);
    connect(panel_, &AssignmentPanel::closeRequested, this, [this] {
        panel_->setAnswers({});
        kept_.remove(QStringLiteral("open"));
        emit edited(kept_);
    });
    connect(window->compose(), &ComposeBench::runRequested, this, [this](const lab::GenerateRequest& request) {
        running_ = exerciseOf(request);
        seen_.clear();
    });
    const JobBridge* answering = window->jobs()->answering;
    connect(answering, &JobBridge::answerStarted, this, [this](const lab::AnswerStart& start) {
        if (running_ >= 0) seen_[start.answer] = {start.order, {start.method, names_of(start.deck), {}, {}, {}}};
    });
    connect(answering, &JobBridge::answerDone, this, [this](const lab::AnswerDone& done) {
        const auto found = seen_.find(done.answer);
        if (found == seen_.end()) return;
        classroom::SeenAnswer& answer = found->second.answer;
        answer.text = done.text;
        enter(answer, done.badges);
    });
    connect(answering, &JobBridge::answerJudged, this, [this](const lab::AnswerJudged& judged) {
        if (const auto found = seen_.find(judged.answer); found != seen_.end())
            enter(found->second.answer, judged.badges);
    });
    connect(answering, &JobBridge::ended, this, &AssignmentHost::ended);
}

void AssignmentHost::open(const QString& file)
{
    worker_.later([path = file.toStdString()] { return classroom::read_assignment(path); },
                  [this, file](const classroom::Assignment& assignment) {
                      show(assignment);
                      emit opened(file);
                  },
                  [this](const QString& sentence) { emit failed(sentence); });
}

/// With the answers that were kept of it.
void AssignmentHost::show(const classroom::Assignment& assignment)
{
    auto answers = classroom::begin_answers(assignment);
    for (const QJsonValue one : kept_.value(QStringLiteral("answers")).toArray())
        if (const auto kept = answers_in(one.toObject()); kept && kept->assignment == assignment) {
            answers = *kept;
            break;
        }
    panel_->setAnswers(answers);
    takeModel();
    keep();
}

void AssignmentHost::load(const QJsonObject& kept)
{
    kept_ = kept;
    const QJsonArray all = kept[QStringLiteral("answers")].toArray();
    if (!kept[QStringLiteral("open")].toBool() || all.isEmpty()) return;
    if (const auto answers = answers_in(all.first().toObject())) panel_->setAnswers(*answers);
}

/// The open one first.
void AssignmentHost::keep()
{
    const auto& answers = panel_->answers();
    if (!answers) return;
    QJsonArray all{qt_json(*answers)};
    for (const QJsonValue one : kept_.value(QStringLiteral("answers")).toArray())
        if (all.size() < most_kept && one[QStringLiteral("assignment")] != all.first()[QStringLiteral("assignment")])
            all << one;
    kept_ = {{"open", true}, {"answers", all}};
    emit edited(kept_);
}

void AssignmentHost::takeModel()
{
    QuestionForm::Titles titles;
    for (const lab::BehaviorInfo& one : window_->behaviors())
        titles.insert(QString::fromStdString(one.name), QString::fromStdString(one.title));
    panel_->setTitles(titles);
    const auto lab = window_->host()->lab();
    if (!lab) return;
    panel_->setModel(QString::fromStdString(lab->model().name), QString::fromStdString(lab->model().fingerprint));
    if (const auto& answers = panel_->answers();
        answers && !answers->assignment.model.empty() && answers->assignment.model != lab->model().fingerprint)
        panel_->tell(tr("This assignment was written for another model: its answers may differ from the teacher's."));
}

void AssignmentHost::run(const classroom::Exercise& exercise)
{
    if (!window_->isLaidOut()) return panel_->tellError(tr("No model is open yet."));
    for (const lab::Chip& chip : exercise.deck.chips)
        if (std::ranges::find(window_->behaviors(), chip.behavior, &lab::BehaviorInfo::name) ==
            window_->behaviors().end())
            return panel_->tellError(
                tr("The open model has no behaviour called %1.").arg(QString::fromStdString(chip.behavior)));
    panel_->tell({});
    ComposeBench* compose = window_->compose();
    if (JobBridge* answering = window_->jobs()->answering; answering->running()) answering->abandon();
    window_->showBench(Bench::compose);
    lab::GenerateRequest drawn;
    drawn.seed = panel_->answers()->assignment.seed;
    drawn.max_new_tokens = panel_->answers()->assignment.max_new_tokens;
    compose->setSampling(drawn);
    compose->layDeck(exercise.deck, tr("Lay the assignment's deck"));
    compose->setPrompt(QString::fromStdString(exercise.prompt));
    compose->setMethods(exercise.controls);
    compose->setEveryOrder(exercise.every_order);
    compose->run();
}

int AssignmentHost::exerciseOf(const lab::GenerateRequest& request) const
{
    const auto& answers = panel_->answers();
    if (!answers) return -1;
    const auto& exercises = answers->assignment.exercises;
    const auto is = [&](const classroom::Exercise& exercise) {
        const bool joined = exercise.deck.chips.size() < 2 || exercise.deck.join == request.deck.join;
        return joined && steering::enabled_chips(request.deck) == exercise.deck.chips &&
               request.prompt == exercise.prompt && request.every_order == exercise.every_order &&
               request.temperature == 0 && request.system_prompt.empty() && request.begin.empty() &&
               request.max_new_tokens == answers->assignment.max_new_tokens &&
               std::ranges::all_of(exercise.controls, [&](lab::Method method) {
                   return std::ranges::find(request.methods, method) != request.methods.end();
               });
    };
    // The shown one first: two exercises may run the same.
    if (is(exercises[std::size_t(panel_->exercise())])) return panel_->exercise();
    const auto found = std::ranges::find_if(exercises, is);
    return found == exercises.end() ? -1 : int(found - exercises.begin());
}

void AssignmentHost::ended(const lab::JobEnd& end)
{
    const int exercise = std::exchange(running_, -1);
    if (exercise < 0 || !end.done || end.cancelled || !end.error.empty()) return;
    std::vector<Seen> all;
    for (auto& [index, one] : seen_) all.push_back(std::move(one));
    std::ranges::stable_sort(all, {}, &Seen::order);
    std::vector<classroom::SeenAnswer> seen;
    for (Seen& one : all) seen.push_back(std::move(one.answer));
    panel_->setSeen(exercise, seen);
}

void AssignmentHost::askForFile()
{
    const auto& answers = panel_->answers();
    if (!answers) return;
    static const QRegularExpression odd(QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QStringLiteral("%1-%2.json")
                             .arg(QString::fromStdString(answers->assignment.name),
                                  QString::fromStdString(answers->pupil).replace(odd, QStringLiteral("_")));
    ask_for_new_file(window_, tr("Where your answers are put"), name, tr("Answers (*.json)"), QStringLiteral("json"),
                     [this](const QString& file) { writeTo(file); });
}

void AssignmentHost::writeTo(const QString& file)
{
    if (!panel_->answers()) return;
    auto answers = *panel_->answers();
    answers.time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    answers.program = steerdeck::version();
    worker_.later([answers, path = file.toStdString()] { classroom::write_answers(answers, path); },
                  [this, file] {
                      panel_->tell(
                          tr("%1 is written: hand this file to your teacher.").arg(QFileInfo(file).fileName()));
                  },
                  [this](const QString& sentence) { panel_->tellError(sentence); });
}

} // namespace steerdeck::app
