// What the window does when a model goes, and when another is open: nothing of the former remains on the benches.
#include "app/assignment_host.h"
#include "app/batch_window.h"
#include "app/behaviors_window.h"
#include "app/effects_window.h"
#include "app/export_window.h"
#include "app/job_bridge.h"
#include "app/language_menu.h"
#include "app/lesson_host.h"
#include "app/library_host.h"
#include "app/library_window.h"
#include "app/loading_page.h"
#include "app/mechanism_window.h"
#include "app/message_bar.h"
#include "app/results_host.h"
#include "app/session_keeper.h"
#include "app/side_effects_window.h"
#include "app/status_strip.h"
#include "app/tasks_host.h"
#include "app/training_estimate.h"
#include "app/trainings_host.h"
#include "app/translated.h"
#include "app/unfinished_work.h"
#include "app/workbench.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/sampling_part.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/shared/form_state.h"
#include "widgets/shared/form_undo.h"
#include "widgets/shared/worded.h"
#include "widgets/tasks/task_bench.h"
#include "widgets/train/train_bench.h"

#include <QAction>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

/// The deck a new user meets: two behaviours of different categories, joined.
lab::Deck first_deck(const std::vector<lab::BehaviorInfo>& behaviors)
{
    const auto known = [&](const std::string& name) {
        return std::any_of(behaviors.begin(), behaviors.end(), [&](const auto& one) { return one.name == name; });
    };
    lab::Deck deck;
    for (const char* name : {"german", "lower_case"})
        if (known(name)) deck.chips.push_back({name, 1, true});
    return deck;
}

QString text_of(const std::filesystem::path& path)
{
    return path.empty() ? QString() : QString::fromStdString(std::filesystem::absolute(path).string());
}

} // namespace

void Workbench::showOpening(const QString& name)
{
    messages_->dismiss();
    loading_->showLoading(name);
    languages_->setBusy(true);
    if (!jobs_->busy()) status_->showWork(tr("Loading %1").arg(name), true);
}

void Workbench::openingFailed(const QString& sentence)
{
    messages_->tellError(sentence);
    if (!laidOut_) loading_->showNone();
    jobs_->showNext();
}

/// The open model goes, and with it whatever was measured, trained or answered with it.
void Workbench::clearBenches()
{
    jobs_->abandon();
    if (batchWindow_) batchWindow_->release();
    if (behaviorsWindow_) behaviorsWindow_->release();
    if (effectsWindow_) effectsWindow_->release();
    if (sideEffectsWindow_) sideEffectsWindow_->release();
    if (exportWindow_) exportWindow_->release();
    if (mechanismWindow_) mechanismWindow_->release();
    library_->setLab(nullptr);
    if (libraryWindow_) libraryWindow_->release();
    unfinished_->withdraw();
    results_->forget();
    taskRuns_->forget();
    trainings_->forget();
    compose_->clear();
    train_->clear();
    geometry_->clear();
    {
        const QSignalBlocker quiet(evaluate_); // the cost of an empty plan is not asked of a model that goes
        evaluate_->clear();
    }
    tasks_->clear();
    geometryStale_ = true;
    keeper_->session().results.clear();
}

void Workbench::layOut()
{
    lab::Lab& lab = *host_->lab();
    status_->setModel(lab.model());
    setWindowTitle(titled(tr("%1 - Steerdeck").arg(QString::fromStdString(lab.model().name))));
    jobs_->showNext();
    categories_ = translated(lab.categories());
    QStringList questions;
    for (const std::string& question : lab.suggested_prompts()) questions << QString::fromStdString(question);
    compose_->setSuggestions(questions);
    geometry_->setCategories(categories_);
    tellRefusedTokens();
    if (const Message& note = lab.model().behaviors_note; !note.empty()) messages_->tellError(worded(note));
    if (lab.model().completes)
        messages_->tell(tr("%1 has no chat template: it goes on with your prompt as it is. With a template file of its "
                           "own (File, Use a template file) it can be asked as a chat model is.")
                            .arg(QString::fromStdString(lab.model().name)));
    ownTemplate_->setEnabled(!lab.model().template_file.empty());
    behaviors_ = translated(lab.behaviors());
    layOutDeck();
    layOutColumns();
    reloadBehaviors();
    library_->setLab(host_->lab());
    trainings_->list(host_->lab());
    results_->list(host_->lab());
    taskRuns_->list(host_->lab());
    train_->setNeedsData(!lab.has_world());
    notifyPrompt(compose_->prompt());
    const bool first = !std::exchange(laidOut_, true);
    keeper_->begin();
    if (first) restoreForms();
    for (FormUndo* undo : {trainUndo_, evaluateUndo_, taskUndo_}) undo->forget();
    rememberModel();
    unfinished_->offer();
    assignments_->takeModel();
    tellTitles();
    lessons_->tellAll(!lab.notice_for("Who wrote Hamlet?").empty());
    const QString& results = keeper_->session().results;
    if (first && !results.isEmpty() && QFileInfo::exists(results + QStringLiteral("/results.json")))
        results_->open(0, results);
    showBench(bench_);
    // The keyboard begins in the bench, not on the rail.
    if (first) (bench_ == Bench::compose ? compose_->promptEditor() : page(bench_))->setFocus();
    emit ready();
}

void Workbench::tellRefusedTokens()
{
    const std::vector<Message> refused = host_->lab()->refused_tokens();
    if (refused.empty()) return;
    QStringList sentences;
    for (std::size_t i = 0; i < std::min<std::size_t>(refused.size(), 3); ++i) sentences << worded(refused[i]);
    if (refused.size() > 3) sentences << tr("%n more were refused.", nullptr, int(refused.size()) - 3);
    messages_->tellError(sentences.join(QLatin1Char('\n')));
}

/// The opened folder goes to the front of the recent ones, and the token files opened by hand are opened again with the
/// model they were opened for.
void Workbench::rememberModel()
{
    Session& session = keeper_->session();
    const QString path = text_of(host_->request().model);
    if (!path.isEmpty()) keeper_->remember(path);
    estimate_->setModel(host_->lab()->model().fingerprint);
    if (session.model != path) session.tokens.clear();
    session.model = path;
    session.weights = QString::fromStdString(host_->request().weights);
    showWeights();
    keeper_->changed();
    const QString own = text_of(host_->request().template_file);
    if (own.isEmpty())
        session.templates.remove(path);
    else
        session.templates[path] = own;
    for (const QString& file : session.tokens) host_->addToken(file, false);
}

void Workbench::layOutDeck()
{
    const Session& session = keeper_->session();
    const bool first = !laidOut_ && !fromSession_;
    lab::Deck deck = first ? first_deck(behaviors_) : laidOut_ ? compose_->deck() : session.deck;
    if (wishedDeck_) {
        deck = *std::exchange(wishedDeck_, {});
        const QStringList leftOut = makeCatalog(categories_, behaviors_).leaveOutUnknown(deck);
        if (!leftOut.isEmpty())
            messages_->tellError(tr("The deck is laid out without %1, which the open model does not know.")
                                     .arg(leftOut.join(QStringLiteral(", "))));
    }
    // A model may come with another set; what it does not know cannot stay.
    const bool empty = deck.chips.empty();
    makeCatalog(categories_, behaviors_).leaveOutUnknown(deck);
    if (deck.chips.empty() && !empty) deck = first_deck(behaviors_);
    if (!laidOut_ || deck != compose_->deck()) compose_->setDeck(deck);
    const bool goesOn = fromSession_ && !laidOut_ && wishedPrompt_.isEmpty();
    QString prompt = goesOn ? session.prompt : compose_->prompt();
    if (!wishedPrompt_.isEmpty()) prompt = std::exchange(wishedPrompt_, {});
    if (prompt.isEmpty() && !host_->lab()->suggested_prompts().empty())
        prompt = QString::fromStdString(host_->lab()->suggested_prompts().front());
    if (prompt != compose_->prompt()) compose_->setPrompt(prompt);
    if (goesOn) compose_->setConversation(session.conversation);
}

/// Which columns of answers are ticked, and of which model they will be.
void Workbench::layOutColumns()
{
    if (fromSession_ && !laidOut_) {
        std::vector<lab::Method> methods;
        for (const QString& name : keeper_->session().methods) try {
                methods.push_back(steering::method_named(name.toStdString()));
            } catch (const std::exception&) { // of another version
            }
        if (!methods.empty()) compose_->setMethods(methods);
        compose_->setEveryOrder(keeper_->session().every_order);
    }
    compose_->setModel(runModel());
    compose_->setThinkingVariable(QString::fromStdString(host_->lab()->model().thinking_variable));
}

RunModel Workbench::runModel() const
{
    const lab::OpenRequest& open = host_->request();
    QStringList behind;
    for (const auto& folder : open.tokens_behind) behind << text_of(folder);
    return {QString::fromStdString(host_->lab()->model().name),
            text_of(open.model),
            text_of(open.tokens),
            text_of(open.behaviors),
            QString::fromStdString(open.device),
            QString::fromStdString(open.weights),
            text_of(open.template_file),
            behind};
}

/// The user's own behaviours are others now. Work under way counts on the present ones.
void Workbench::takeOwnBehaviors()
{
    if (!host_->request().behaviors.empty())
        return messages_->tell(tr("They are kept, and used when Steerdeck is started without --behaviors."));
    ownWaits_ = jobs_->busy();
    if (ownWaits_) return messages_->tell(tr("The behaviours are renewed when the work under way is done."));
    host_->reloadBehaviors();
}

void Workbench::takeBehaviors()
{
    categories_ = translated(host_->lab()->categories());
    behaviors_ = translated(host_->lab()->behaviors());
    geometry_->setCategories(categories_);
    lab::Deck deck = compose_->deck();
    makeCatalog(categories_, behaviors_).leaveOutUnknown(deck);
    if (deck != compose_->deck()) compose_->setDeck(deck);
    reloadBehaviors();
}

void Workbench::reloadBehaviors()
{
    behaviors_ = translated(host_->lab()->behaviors());
    compose_->setBehaviors(categories_, behaviors_);
    train_->setBehaviors(categories_, behaviors_);
    evaluate_->setBehaviors(categories_, behaviors_);
    const std::vector<lab::BehaviorInfo> trained = lab::trained_tasks(*host_->lab());
    tasks_->setBehaviors(behaviors_, trained);
    train_->setTasks(trained);
    evaluate_->setMethods(method_infos(host_->lab()->conditions()));
    for (FormUndo* undo : {trainUndo_, evaluateUndo_, taskUndo_}) undo->follow();
    estimate_->setBehaviors(int(behaviors_.size()));
    const auto replaced = [](const lab::BehaviorInfo& one) { return one.shipped_token && one.own_token; };
    const auto operators = lab::operators_of(*host_->lab());
    train_->setOperators(operators);
    restoreShipped_->setEnabled(std::any_of(behaviors_.begin(), behaviors_.end(), replaced) ||
                                std::any_of(operators.begin(), operators.end(), replaced));
    geometryStale_ = true;
    refreshGeometry();
}

void Workbench::restoreForms()
{
    const QJsonObject& forms = keeper_->session().forms;
    for (const Bench bench : {Bench::compose, Bench::train, Bench::geometry, Bench::evaluate}) {
        // Its picture is computed once, when it is shown.
        std::optional<QSignalBlocker> quiet;
        if (bench == Bench::geometry) quiet.emplace(geometry_);
        setFormState(*page(bench), forms[name_of(bench)].toObject());
    }
    const QJsonObject tasks = forms["tasks"].toObject();
    setFormState(*tasks_, tasks);
    evaluatePages_->setCurrentIndex(tasks["shown"].toBool() ? 1 : 0);
    if (fromSession_) compose_->sampling()->setSystemPrompt(keeper_->session().system_prompt);
    // Which components there are is known when the first picture comes.
    auto* once = new QObject(this);
    connect(jobs_->measuring, &JobBridge::geometryArrived, once, [this, once] {
        once->deleteLater();
        const auto drawn = geometry_->request().run;
        {
            const QSignalBlocker quiet(geometry_);
            setFormState(*geometry_, keeper_->session().forms[name_of(Bench::geometry)].toObject());
        }
        // So it is with the trainings whose paths can be drawn: the one that was chosen is in no picture yet.
        if (geometry_->request().run != drawn) startGeometry(geometry_->request());
    });
}

} // namespace steerdeck::app
