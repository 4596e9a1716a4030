#pragma once

#include "widgets/learn/lesson.h"

#include <QJsonObject>
#include <QObject>

class QUndoStack;

namespace steerdeck::widgets {

/// A lesson that is being written: its JSON as in lesson_reader.h, whole or not yet, with undo.
class LessonDraft : public QObject {
    Q_OBJECT
public:
    explicit LessonDraft(QObject* parent = nullptr);

    const QJsonObject& json() const { return json_; }
    QByteArray bytes() const;
    /// What it would be as a lesson; nothing where it is none yet, and `why` names the step.
    std::optional<Lesson> lesson(QString& why) const;

    /// Another lesson; what could be undone is forgotten.
    void open(const QJsonObject& json);
    /// A change, called `what`. Changes in a row with the same `key` are undone together.
    void change(const QJsonObject& json, const QString& what, const QString& key = {});
    QUndoStack* undoStack() const { return undo_; }

    int steps() const;
    QJsonObject step(int index) const;
    void setStep(int index, const QJsonObject& step, const QString& key);
    void insertStep(int index, const QJsonObject& step);
    void removeStep(int index);
    void moveStep(int from, int to);

    /// A lesson with one step; a step and a question to begin with.
    static QJsonObject blank();
    static QJsonObject blankStep();
    static QJsonObject blankQuestion();

signals:
    /// `undone`: by undo or redo, or another lesson: what shows it is to be filled anew.
    void changed(bool undone);

private:
    friend class LessonEdit;
    void show(const QJsonObject& json, bool undone);
    void setSteps(const QJsonArray& steps, const QString& what);

    QJsonObject json_;
    QUndoStack* undo_;
};

/// The text under `key` of `object` in `language`, as a text of lessons has them; empty without one.
QString textIn(const QJsonObject& object, const QString& key, const QString& language);
/// Puts it there; empty takes it away. A text that has no English of its own is English, too, since that must be there.
void setTextIn(QJsonObject& object, const QString& key, const QString& language, const QString& words);

} // namespace steerdeck::widgets
