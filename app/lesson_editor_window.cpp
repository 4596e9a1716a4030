#include "app/lesson_editor_window.h"

#include "app/dialogs.h"
#include "app/lesson_host.h"
#include "app/taken_step.h"
#include "app/workbench.h"

#include "core/base/files.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_editor.h"
#include "widgets/learn/lesson_reader.h"
#include "widgets/learn/step_form.h"
#include "widgets/shared/theme.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QMenu>

namespace steerdeck::app {

using namespace steerdeck::widgets;

LessonEditorWindow::LessonEditorWindow(Workbench* window)
    : QDialog(window), window_(window), editor_(new LessonEditor), worker_(this)
{
    setObjectName(QStringLiteral("lessonEditor"));
    setWindowTitle(tr("Write a lesson"));
    fill_dialog(*this, editor_, grid);
    resize(980, 760);
    LessonHost* lessons = window->lessons();
    connect(editor_->openMenu(), &QMenu::aboutToShow, this, &LessonEditorWindow::fillMenu);
    connect(editor_, &LessonEditor::takeRequested, this, &LessonEditorWindow::take);
    connect(editor_, &LessonEditor::tryRequested, this, [this, lessons](const Lesson& lesson, int step) {
        lessons->tryOut(lesson, step);
        window_->raise();
        window_->activateWindow();
    });
    connect(editor_, &LessonEditor::keepRequested, lessons, &LessonHost::keep);
    connect(editor_, &LessonEditor::removeRequested, this, [this, lessons](const QString& mine) {
        lessons->removeOwn(mine);
        editor_->setMine({});
    });
    connect(lessons, &LessonHost::kept, this, [this](const QString& name) {
        editor_->setMine(name);
        editor_->tell(tr("Learn lists it as %1.").arg(name));
    });
    connect(lessons, &LessonHost::trouble, editor_, &LessonEditor::tellError);
    connect(editor_, &LessonEditor::saveRequested, this, [this](const QByteArray& json) {
        const QString name = editor_->draft()->json()["name"].toString() + QStringLiteral(".json");
        ask_for_new_file(this, tr("Where the lesson is put"), name, tr("Lessons (*.json)"), QStringLiteral("json"),
                         [this, json](const QString& file) { writeTo(file, json); });
    });
}

void LessonEditorWindow::present() { come_to_front(*this); }

void LessonEditorWindow::fillMenu()
{
    QMenu* menu = editor_->openMenu();
    menu->clear();
    menu->addAction(tr("A file…"), this, [this] {
        ask_for_file(this, tr("Open a lesson"), {}, tr("Lessons (*.json)"),
                     [this](const QString& file) { openFile(file); });
    });
    menu->addSeparator();
    const LessonGuide* guide = window_->learn()->guide();
    for (const Lesson& lesson : guide->lessons()) {
        const QString title = lesson.title.in(guide->language()).replace('&', QStringLiteral("&&"));
        menu->addAction(lesson.own ? tr("Yours: %1").arg(title) : tr("A copy of %1").arg(title), this,
                        [this, name = lesson.name, own = lesson.own] {
                            const QByteArray json = window_->lessons()->jsonOf(name);
                            if (!json.isEmpty())
                                editor_->open(QJsonDocument::fromJson(json).object(), own ? name : QString());
                        });
    }
}

void LessonEditorWindow::openFile(const QString& file)
{
    worker_.later([path = file.toStdString()] { return read_file(path, message("lesson"), mostLessonBytes); },
                  [this](const std::string& bytes) {
                      const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(bytes));
                      if (json.isObject()) return editor_->open(json.object(), {});
                      QString why;
                      (void)lessonFromJson(QByteArray::fromStdString(bytes), why);
                      editor_->tellError(why);
                  },
                  [this](const QString& sentence) { editor_->tellError(sentence); });
}

void LessonEditorWindow::writeTo(const QString& file, const QByteArray& json)
{
    worker_.later([path = file.toStdString(), bytes = json.toStdString()] { write_file_atomically(path, bytes); },
                  [this, file] { editor_->tell(tr("%1 is written.").arg(QFileInfo(file).fileName())); },
                  [this](const QString& sentence) { editor_->tellError(sentence); });
}

void LessonEditorWindow::take()
{
    const TakenStep step = taken_step(*window_);
    if (step.bench.isEmpty()) return editor_->tellError(tr("Go to Compose, Train, Geometry or Evaluate first."));
    editor_->stepForm()->take(step.bench, step.actions, step.facts);
}

} // namespace steerdeck::app
