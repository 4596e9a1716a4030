#include "widgets/learn/lesson_editor.h"

#include "widgets/learn/step_form.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr int listWidth = 210;

QLabel* buddy(const QString& text, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

LessonEditor::LessonEditor(QWidget* parent)
    : QWidget(parent), draft_(new LessonDraft(this)), steps_(new QListWidget(this)), pages_(new QStackedWidget(this)),
      form_(new StepForm), notice_(new NoticeLabel(this)), open_(new QMenu(this))
{
    auto* scroll = new QScrollArea(pages_);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form_);
    pages_->addWidget(scroll);
    pages_->addWidget(makeEnd());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(gutter);
    middle->addWidget(makeSteps());
    middle->addWidget(pages_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(makeHead());
    column->addLayout(middle, 1);
    column->addWidget(notice_);
    column->addLayout(makeFoot());
    makeKeys();
    connect(steps_, &QListWidget::currentRowChanged, this, &LessonEditor::fillStep);
    connect(form_, &StepForm::takeRequested, this, &LessonEditor::takeRequested);
    connect(form_, &StepForm::edited, this,
            [this](const QString& field) { draft_->setStep(currentStep(), form_->step(), field); });
    connect(draft_, &LessonDraft::changed, this, [this](bool undone) {
        if (undone) fill();
        judge();
    });
    fill();
    judge();
}

QLayout* LessonEditor::makeHead()
{
    title_ = new QLineEdit(this);
    title_->setObjectName(QStringLiteral("lessonTitle"));
    name_ = new QLineEdit(this);
    name_->setObjectName(QStringLiteral("lessonName"));
    name_->setToolTip(tr("a-z, 0-9 and -: by it the program knows how far a learner is"));
    minutes_ = new QSpinBox(this);
    minutes_->setObjectName(QStringLiteral("lessonMinutes"));
    minutes_->setRange(1, 60);
    language_ = new QComboBox(this);
    language_->setObjectName(QStringLiteral("lessonLanguage"));
    language_->setMinimumContentsLength(3);
    language_->setToolTip(tr("The language of the texts below; a text that has no English is shown to everyone"));
    for (const char* code : {"en", "de", "es", "fr", "it", "pt"}) language_->addItem(QLatin1String(code));
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    first->addWidget(buddy(tr("Title"), title_, this));
    first->addWidget(title_, 1);
    second->addWidget(buddy(tr("Name"), name_, this));
    second->addWidget(name_, 1);
    second->addWidget(buddy(tr("Minutes"), minutes_, this));
    second->addWidget(minutes_);
    second->addWidget(buddy(tr("Texts in"), language_, this));
    second->addWidget(language_);
    auto* head = new QVBoxLayout;
    head->setSpacing(grid / 2);
    for (QHBoxLayout* line : {first, second}) {
        line->setSpacing(grid);
        head->addLayout(line);
    }
    for (QLineEdit* field : {title_, name_}) connect(field, &QLineEdit::textEdited, this, &LessonEditor::takeHead);
    connect(minutes_, &QSpinBox::valueChanged, this, &LessonEditor::takeHead);
    connect(language_, &QComboBox::currentIndexChanged, this, &LessonEditor::fill);
    return head;
}

QWidget* LessonEditor::makeSteps()
{
    steps_->setObjectName(QStringLiteral("lessonSteps"));
    steps_->setAccessibleName(tr("Steps"));
    auto* part = new QWidget(this);
    part->setFixedWidth(listWidth);
    const auto button = [&](const QString& text, const char* name, const QString& tip) {
        return makeButton(text, PillButton::Look::plain, name, tip, part);
    };
    auto* step = button(tr("Add a step"), "addStep", tr("Something to do, behind the chosen step"));
    auto* question = button(tr("A question"), "addQuestion", tr("A question, behind the chosen step"));
    auto* up = button(tr("Up"), "stepUp", tr("The chosen step comes one earlier"));
    auto* down = button(tr("Down"), "stepDown", tr("The chosen step comes one later"));
    removeStep_ = button(tr("Remove"), "removeStep", tr("The chosen step goes; Undo brings it back"));
    auto *first = new FlowLayout(nullptr, grid), *second = new FlowLayout(nullptr, grid);
    for (QWidget* one : {step, question}) first->addWidget(one);
    for (QWidget* one : {up, down, removeStep_}) second->addWidget(one);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(steps_, 1);
    column->addLayout(first);
    column->addLayout(second);
    connect(step, &QPushButton::clicked, this, [this] { insert(LessonDraft::blankStep()); });
    connect(question, &QPushButton::clicked, this, [this] { insert(LessonDraft::blankQuestion()); });
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(removeStep_, &QPushButton::clicked, this, [this] { draft_->removeStep(currentStep()); });
    return part;
}

QWidget* LessonEditor::makeEnd()
{
    auto* part = new QWidget;
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    recap_ = new QPlainTextEdit(part);
    recap_->setObjectName(QStringLiteral("lessonRecap"));
    words_ = new QPlainTextEdit(part);
    words_->setObjectName(QStringLiteral("lessonWords"));
    const QString recap = tr("In short, a line each"), words = tr("Words, a line each: the word: what it means");
    recap_->setAccessibleName(recap);
    words_->setAccessibleName(words);
    form->addRow(recap, recap_);
    form->addRow(words, words_);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (QPlainTextEdit* field : {recap_, words_})
        connect(field, &QPlainTextEdit::textChanged, this, &LessonEditor::takeEnd);
    return part;
}

QLayout* LessonEditor::makeFoot()
{
    const auto button = [this](const QString& text, const char* name, const QString& tip) {
        return makeButton(text, PillButton::Look::plain, name, tip, this);
    };
    auto* fresh = button(tr("&New"), "newLesson", tr("A lesson with one step; this one goes unless it is kept"));
    auto* others = button(tr("&Open"), "openLesson", tr("A file, or a copy of a lesson of Learn"));
    others->setMenu(open_);
    remove_ = button(tr("Remove from Learn"), "removeLesson", tr("Learn no longer lists this lesson of yours"));
    try_ = makeButton(tr("&Try this step"), PillButton::Look::primary, "tryLesson",
                      tr("In Learn and on the workbench, as a learner has it"), this);
    keep_ = button(tr("&Keep in Learn"), "keepLesson", tr("Learn lists it beside the shipped lessons"));
    save_ = button(tr("&Save as…"), "saveLesson", tr("A file to hand on: it is opened by dropping it on the window"));
    auto* foot = new FlowLayout(nullptr, grid);
    for (QWidget* one : QList<QWidget*>{fresh, others, remove_}) foot->addWidget(one);
    foot->addStretch();
    for (QWidget* one : QList<QWidget*>{try_, keep_, save_}) foot->addWidget(one);
    connect(fresh, &QPushButton::clicked, this, [this] { open(LessonDraft::blank(), {}); });
    connect(remove_, &QPushButton::clicked, this, [this] { emit removeRequested(mine_); });
    connect(keep_, &QPushButton::clicked, this, [this] { emit keepRequested(draft_->bytes(), mine_); });
    connect(save_, &QPushButton::clicked, this, [this] { emit saveRequested(draft_->bytes()); });
    connect(try_, &QPushButton::clicked, this, [this] {
        QString why;
        if (const auto lesson = draft_->lesson(why)) emit tryRequested(*lesson, std::max(0, currentStep()));
    });
    setMine({});
    return foot;
}

void LessonEditor::makeKeys()
{
    for (QWidget* field : QList<QWidget*>{title_, name_, recap_, words_}) field->installEventFilter(form_);
    const auto key = [this](const QKeySequence& keys, void (QUndoStack::*slot)()) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, draft_->undoStack(), slot);
    };
    key(QKeySequence::Undo, &QUndoStack::undo);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &QUndoStack::redo);
    key(Qt::CTRL | Qt::Key_Y, &QUndoStack::redo);
}

int LessonEditor::currentStep() const
{
    const int row = steps_->currentRow();
    return row >= 0 && row < draft_->steps() ? row : -1;
}

void LessonEditor::open(const QJsonObject& json, const QString& mine)
{
    setMine(mine);
    steps_->setCurrentRow(-1);
    draft_->open(json);
    steps_->setCurrentRow(0);
}

void LessonEditor::setMine(const QString& name)
{
    mine_ = name;
    remove_->setEnabled(!name.isEmpty());
}

/// Everything from the draft.
void LessonEditor::fill()
{
    const QScopedValueRollback<bool> filling(filling_, true);
    const QJsonObject& json = draft_->json();
    const QString language = language_->currentText();
    title_->setText(textIn(json, QStringLiteral("title"), language));
    name_->setText(json["name"].toString());
    minutes_->setValue(json["minutes"].toInt());
    const int row = std::clamp(steps_->currentRow(), 0, draft_->steps());
    steps_->clear();
    for (int i = 0; i < draft_->steps(); ++i)
        steps_->addItem(
            QStringLiteral("%1  %2").arg(i + 1).arg(textIn(draft_->step(i), QStringLiteral("title"), language)));
    steps_->addItem(tr("In short, and words"));
    QStringList recap, words;
    for (const QJsonValue one : json["recap"].toArray()) recap << one[language].toString();
    for (const QJsonValue one : json["glossary"].toArray())
        words << QStringLiteral("%1: %2").arg(one["term"][language].toString(), one["meaning"][language].toString());
    recap_->setPlainText(recap.join('\n'));
    words_->setPlainText(words.join('\n'));
    steps_->setCurrentRow(row);
    fillStep();
}

void LessonEditor::fillStep()
{
    const int step = currentStep();
    pages_->setCurrentIndex(step < 0 ? 1 : 0);
    removeStep_->setEnabled(step >= 0);
    if (step >= 0) form_->setStep(draft_->step(step), language_->currentText());
}

void LessonEditor::takeHead()
{
    if (filling_) return;
    QJsonObject json = draft_->json();
    setTextIn(json, QStringLiteral("title"), language_->currentText(), title_->text());
    json[QStringLiteral("name")] = name_->text().trimmed();
    json[QStringLiteral("minutes")] = minutes_->value();
    draft_->change(json, tr("the change of the lesson"), QStringLiteral("head"));
}

void LessonEditor::takeEnd()
{
    if (filling_) return;
    const QString language = language_->currentText();
    QJsonObject json = draft_->json();
    const auto put = [&](const char* key, const QJsonArray& list) {
        if (list.isEmpty())
            json.remove(QLatin1String(key));
        else
            json[QLatin1String(key)] = list;
    };
    QJsonArray recap, glossary;
    for (const QString& line : recap_->toPlainText().split('\n', Qt::SkipEmptyParts)) {
        QJsonObject holder{{"text", json["recap"].toArray().at(recap.size())}};
        setTextIn(holder, QStringLiteral("text"), language, line);
        recap << holder["text"];
    }
    for (const QString& line : words_->toPlainText().split('\n', Qt::SkipEmptyParts)) {
        QJsonObject term = json["glossary"].toArray().at(glossary.size()).toObject();
        setTextIn(term, QStringLiteral("term"), language, line.section(':', 0, 0).trimmed());
        setTextIn(term, QStringLiteral("meaning"), language, line.section(':', 1).trimmed());
        glossary << term;
    }
    put("recap", recap);
    put("glossary", glossary);
    draft_->change(json, tr("the change of the lesson"), QStringLiteral("end"));
}

/// Says what is wrong, or what there is.
void LessonEditor::judge()
{
    QString why;
    const bool good = draft_->lesson(why).has_value();
    notice_->setNotice(good ? tr("%n steps: the lesson can be tried.", nullptr, draft_->steps()) : why,
                       good ? NoticeLabel::Kind::info : NoticeLabel::Kind::hint);
    for (PillButton* button : {try_, keep_, save_}) button->setEnabled(good);
    for (int i = 0; i < draft_->steps() && i + 1 < steps_->count(); ++i)
        steps_->item(i)->setText(QStringLiteral("%1  %2").arg(i + 1).arg(
            textIn(draft_->step(i), QStringLiteral("title"), language_->currentText())));
}

void LessonEditor::insert(const QJsonObject& step)
{
    const int at = currentStep() < 0 ? draft_->steps() : currentStep() + 1;
    draft_->insertStep(at, step);
    steps_->setCurrentRow(at);
}

void LessonEditor::move(int by)
{
    const int from = currentStep(), to = from + by;
    if (from < 0 || to < 0 || to >= draft_->steps()) return;
    draft_->moveStep(from, to);
    steps_->setCurrentRow(to);
}

void LessonEditor::tell(const QString& sentence) { notice_->setNotice(sentence); }
void LessonEditor::tellError(const QString& sentence) { notice_->setNotice(sentence, NoticeLabel::Kind::error); }

} // namespace steerdeck::widgets
