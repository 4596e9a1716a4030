#include "widgets/learn/lesson_draft.h"

#include "widgets/learn/lesson_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

/// Undo by value: the whole lesson before and after.
class LessonEdit : public QUndoCommand {
public:
    LessonEdit(LessonDraft* draft, QJsonObject after, const QString& what, QString key)
        : QUndoCommand(what), draft_(draft), before_(draft->json()), after_(std::move(after)), key_(std::move(key))
    {
    }
    void redo() override { draft_->show(after_, std::exchange(undone_, true)); }
    void undo() override { draft_->show(before_, true); }
    int id() const override { return key_.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = static_cast<const LessonEdit*>(other);
        if (later->key_ != key_) return false;
        after_ = later->after_;
        return true;
    }

private:
    LessonDraft* draft_;
    QJsonObject before_, after_;
    QString key_;
    bool undone_ = false;
};

LessonDraft::LessonDraft(QObject* parent) : QObject(parent), json_(blank()), undo_(new QUndoStack(this)) {}

QByteArray LessonDraft::bytes() const { return QJsonDocument(json_).toJson(); }

std::optional<Lesson> LessonDraft::lesson(QString& why) const { return lessonFromJson(bytes(), why); }

void LessonDraft::show(const QJsonObject& json, bool undone)
{
    json_ = json;
    emit changed(undone);
}

void LessonDraft::open(const QJsonObject& json)
{
    undo_->clear();
    show(json, true);
}

void LessonDraft::change(const QJsonObject& json, const QString& what, const QString& key)
{
    if (json != json_) undo_->push(new LessonEdit(this, json, what, key));
}

int LessonDraft::steps() const { return int(json_[QStringLiteral("steps")].toArray().size()); }

QJsonObject LessonDraft::step(int index) const { return json_[QStringLiteral("steps")].toArray().at(index).toObject(); }

void LessonDraft::setSteps(const QJsonArray& steps, const QString& what)
{
    QJsonObject json = json_;
    json[QStringLiteral("steps")] = steps;
    undo_->push(new LessonEdit(this, json, what, {}));
    emit changed(true);
}

void LessonDraft::setStep(int index, const QJsonObject& step, const QString& key)
{
    QJsonArray steps = json_[QStringLiteral("steps")].toArray();
    if (index < 0 || index >= steps.size()) return;
    steps[index] = step;
    QJsonObject json = json_;
    json[QStringLiteral("steps")] = steps;
    change(json, tr("the change of step %1").arg(index + 1), QStringLiteral("%1/%2").arg(index).arg(key));
}

void LessonDraft::insertStep(int index, const QJsonObject& step)
{
    QJsonArray steps = json_[QStringLiteral("steps")].toArray();
    steps.insert(std::clamp(index, 0, int(steps.size())), step);
    setSteps(steps, tr("the new step"));
}

void LessonDraft::removeStep(int index)
{
    QJsonArray steps = json_[QStringLiteral("steps")].toArray();
    if (index < 0 || index >= steps.size()) return;
    steps.removeAt(index);
    setSteps(steps, tr("the removal of step %1").arg(index + 1));
}

void LessonDraft::moveStep(int from, int to)
{
    QJsonArray steps = json_[QStringLiteral("steps")].toArray();
    if (from < 0 || to < 0 || from >= steps.size() || to >= steps.size() || from == to) return;
    const QJsonValue moved = steps.takeAt(from);
    steps.insert(to, moved);
    setSteps(steps, tr("the move of step %1").arg(from + 1));
}

QJsonObject LessonDraft::blank()
{
    return {{"format", "steerdeck.lesson/1"},
            {"name", "my-lesson"},
            {"title", QJsonObject{{"en", tr("My lesson")}}},
            {"minutes", 5},
            {"steps", QJsonArray{blankStep()}}};
}

QJsonObject LessonDraft::blankStep()
{
    return {{"title", QJsonObject{{"en", tr("A step")}}},
            {"text", QJsonObject{{"en", tr("What the learner should know first.")}}},
            {"bench", "compose"},
            {"task", QJsonObject{{"en", tr("Go to Compose.")}}},
            {"do", QJsonArray{QJsonObject{{"action", "show_bench"}, {"bench", "compose"}}}},
            {"until", QJsonArray{QJsonObject{{"fact", "bench_shown"}, {"bench", "compose"}}}}};
}

QJsonObject LessonDraft::blankQuestion()
{
    const auto choice = [](const QString& text, const QString& why) {
        return QJsonObject{{"text", QJsonObject{{"en", text}}}, {"why", QJsonObject{{"en", why}}}};
    };
    QJsonObject right = choice(tr("The right answer"), tr("Why it is right."));
    right[QStringLiteral("right")] = true;
    return {{"title", QJsonObject{{"en", tr("A question")}}},
            {"text", QJsonObject{{"en", tr("What the learner has just seen.")}}},
            {"question", QJsonObject{{"en", tr("What follows?")}}},
            {"choices", QJsonArray{right, choice(tr("Another answer"), tr("Why it is not."))}}};
}

QString textIn(const QJsonObject& object, const QString& key, const QString& language)
{
    return object[key][language].toString();
}

void setTextIn(QJsonObject& object, const QString& key, const QString& language, const QString& words)
{
    const QString english = QStringLiteral("en");
    QJsonObject text = object[key].toObject();
    const QJsonValue before = text.value(language);
    QStringList languages{language};
    if (language != english && (!text.contains(english) || text.value(english) == before)) languages << english;
    for (const QString& one : std::as_const(languages)) {
        if (words.trimmed().isEmpty())
            text.remove(one);
        else
            text[one] = words;
    }
    if (text.isEmpty())
        object.remove(key);
    else
        object[key] = text;
}

} // namespace steerdeck::widgets
