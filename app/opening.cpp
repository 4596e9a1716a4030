// What the window opens: models, files that are chosen or dropped, and the windows beside it.
#include "app/assignment_host.h"
#include "app/batch_window.h"
#include "app/behaviors_window.h"
#include "app/class_window.h"
#include "app/classroom_files.h"
#include "app/effects_window.h"
#include "app/export_window.h"
#include "app/judge_host.h"
#include "app/judge_window.h"
#include "app/lesson_editor_window.h"
#include "app/lesson_host.h"
#include "app/library_host.h"
#include "app/library_window.h"
#include "app/models_host.h"
#include "app/models_window.h"
#include "app/results_host.h"
#include "app/session_keeper.h"
#include "app/side_effects_window.h"
#include "app/tasks_host.h"
#include "app/workbench.h"

#include "widgets/adapters/effects_map.h"
#include "widgets/adapters/effects_pane.h"
#include "widgets/behaviors/behaviors_pane.h"
#include "widgets/compose/answer_run.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/sampling_part.h"
#include "widgets/learn/learn_bench.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

/// Whether the window takes them: one of any kind, or a class's answers.
bool can_open(const QStringList& paths) { return paths.size() == 1 || are_answers(paths); }

} // namespace

void Workbench::openPath(const QString& path)
{
    if (are_answers({path})) return showClass()->collect({path});
    const ClassroomFile kind = classroom_file(path);
    if (kind == ClassroomFile::assignment) return assignments_->open(path);
    if (kind == ClassroomFile::lesson) return lessons_->openFile(path);
    const QFileInfo named(path);
    if (named.fileName() == QLatin1String("results.json") ||
        QFileInfo::exists(path + QStringLiteral("/results.json"))) {
        showTasks(false);
        return results_->open(0, path);
    }
    if (named.fileName() == QLatin1String("task.json") || QFileInfo::exists(path + QStringLiteral("/task.json"))) {
        showTasks();
        return taskRuns_->open(host_->lab(), path);
    }
    if (named.isDir() || names_model_file(path)) return openModel(path);
    openToken(path);
}

void Workbench::openToken(const QString& file)
{
    lab::is_card(file.toStdString()) ? host_->openCard(file) : host_->addToken(file);
}

void Workbench::openModel(const QString& path)
{
    lab::OpenRequest request;
    request.model = path.toStdString();
    request.behaviors = host_->request().behaviors;
    request.weights = host_->request().weights;
    request.template_file = templateFor(path);
    host_->open(request);
}

void Workbench::openDemo() { host_->open({}); }

ModelsWindow* Workbench::showModels()
{
    if (!modelsWindow_) {
        modelsWindow_ = new ModelsWindow(models_, this);
        connect(modelsWindow_, &ModelsWindow::openRequested, this, &Workbench::openModel);
        connect(modelsWindow_, &ModelsWindow::chooseFolderRequested, this, &Workbench::askForModel);
    }
    modelsWindow_->present();
    return modelsWindow_;
}

JudgeWindow* Workbench::showJudge()
{
    if (!judgeWindow_) judgeWindow_ = new JudgeWindow(judge_, this);
    judgeWindow_->present();
    return judgeWindow_;
}

EffectsWindow* Workbench::showEffects()
{
    if (!laidOut_) return nullptr;
    if (!effectsWindow_) {
        effectsWindow_ = new EffectsWindow(this);
        judge_->serve(effectsWindow_);
        connect(effectsWindow_, &EffectsWindow::looked, this, [this] {
            if (!effectsWindow_->pane()->map()->effects().behaviors.empty()) learn_->guide()->adaptersShown();
        });
    }
    effectsWindow_->present(host_->lab());
    return effectsWindow_;
}

SideEffectsWindow* Workbench::showSideEffects()
{
    if (!laidOut_) return nullptr;
    if (!sideEffectsWindow_) {
        sideEffectsWindow_ = new SideEffectsWindow(this);
        judge_->serve(sideEffectsWindow_);
    }
    sideEffectsWindow_->present(host_->lab(), compose_->deck(),
                                deckText(compose_->deck(), compose_->deckModel()->catalog()));
    return sideEffectsWindow_;
}

BehaviorsWindow* Workbench::showBehaviors()
{
    if (!laidOut_) return nullptr;
    if (!behaviorsWindow_) {
        behaviorsWindow_ = new BehaviorsWindow(this);
        judge_->serve(behaviorsWindow_);
        connect(behaviorsWindow_, &BehaviorsWindow::kept, this, &Workbench::takeOwnBehaviors);
    }
    behaviorsWindow_->present(host_->lab(), compose_->prompt());
    return behaviorsWindow_;
}

void Workbench::newBehavior()
{
    if (BehaviorsWindow* window = showBehaviors()) window->pane()->startNew();
}

BatchWindow* Workbench::showBatch()
{
    if (!laidOut_) return nullptr;
    if (!batchWindow_) {
        batchWindow_ = new BatchWindow(this);
        judge_->serve(batchWindow_);
    }
    const QString deck = deckText(compose_->deck(), compose_->deckModel()->catalog());
    batchWindow_->present(host_->lab(), compose_->request(),
                          tr("%1; %2", "a deck; how it is sampled").arg(deck, compose_->sampling()->summary()));
    return batchWindow_;
}

ClassWindow* Workbench::showClass()
{
    if (!classWindow_) classWindow_ = new ClassWindow(this);
    tellTitles();
    classWindow_->present();
    return classWindow_;
}

void Workbench::tellTitles()
{
    if (!classWindow_) return;
    classroom::Titles titles;
    for (const lab::BehaviorInfo& one : behaviors()) titles.emplace(one.name, one.title);
    classWindow_->setTitles(titles);
}

LessonEditorWindow* Workbench::showLessonEditor()
{
    if (!lessonEditor_) lessonEditor_ = new LessonEditorWindow(this);
    lessonEditor_->present();
    return lessonEditor_;
}

LibraryWindow* Workbench::showLibrary()
{
    if (!libraryWindow_) {
        libraryWindow_ = new LibraryWindow(library_, this);
        wireLibraryWindow();
    }
    libraryWindow_->present();
    return libraryWindow_;
}

ExportWindow* Workbench::showExport()
{
    if (!laidOut_) return nullptr;
    if (!exportWindow_) exportWindow_ = new ExportWindow(this);
    exportWindow_->present(host_->lab(), compose_->request());
    return exportWindow_;
}

void Workbench::useTemplate(const QString& file)
{
    lab::OpenRequest request = host_->request();
    request.template_file = file.toStdString();
    host_->open(request);
}

/// The template that was chosen for a model before, where it is still there.
std::filesystem::path Workbench::templateFor(const QString& folder) const
{
    const QString file = keeper_->session().templates[QFileInfo(folder).absoluteFilePath()].toString();
    return QFileInfo::exists(file) ? file.toStdString() : std::string();
}

void Workbench::restoreShippedTokens(const std::vector<std::string>& names) { host_->restoreShipped(names); }

// ---- dragging folders and files
// ------------------------------------------------------------------------------------------

void Workbench::dragEnterEvent(QDragEnterEvent* event)
{
    if (can_open(local_paths(event->mimeData()))) event->acceptProposedAction();
}

void Workbench::dropEvent(QDropEvent* event)
{
    const QStringList paths = local_paths(event->mimeData());
    if (!can_open(paths)) return event->ignore();
    event->acceptProposedAction();
    paths.size() == 1 ? openPath(paths.first()) : showClass()->collect(paths);
}

bool Workbench::eventFilter(QObject* watched, QEvent* event)
{
    // The prompt would take a dragged folder as text; the window opens it.
    if (event->type() == QEvent::DragEnter &&
        !local_paths(static_cast<QDragEnterEvent*>(event)->mimeData()).isEmpty()) {
        event->ignore();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace steerdeck::app
