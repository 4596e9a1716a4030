#include "widgets/classroom/assignment_panel.h"

#include "widgets/shared/glyphs.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr int panelWidth = 340;

QLabel* wrapping(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText); // a stranger's file
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* questions(QWidget* parent)
{
    auto* part = new QWidget(parent);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    return part;
}

} // namespace

AssignmentPanel::AssignmentPanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("assignment"));
    setAccessibleName(tr("Assignment"));
    setFixedWidth(panelWidth);
    title_ = sectionLabel(QString(), this);
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    close_ = new PillButton(glyphIcon(Glyph::cross), tr("Put the assignment away; its answers are kept"), this);
    close_->setObjectName(QStringLiteral("closeAssignment"));
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(close_, 0, Qt::AlignTop);

    scroll_ = new QScrollArea(this);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    place_ = mutedLabel(QString(), inside);
    place_->setTextFormat(Qt::PlainText);
    place_->setWordWrap(true);
    text_ = wrapping(inside, "exerciseText");
    deck_ = wrapping(inside, "exerciseDeck");
    before_ = questions(inside);
    run_ = makeButton(tr("Lay it out and run"), PillButton::Look::primary, "runExercise", QString(), inside);
    after_ = questions(inside);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, grid, 0);
    column->setSpacing(int(1.5 * grid));
    for (QWidget* part : QList<QWidget*>{place_, text_, deck_, before_}) column->addWidget(part);
    column->addWidget(run_, 0, Qt::AlignLeading);
    column->addWidget(after_);
    column->addStretch(1);
    scroll_->setWidget(inside);
    scroll_->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(gutter, gutter, gutter, gutter);
    whole->setSpacing(grid);
    whole->addLayout(head);
    whole->addWidget(scroll_, 1);
    whole->addLayout(makeFoot());

    connect(run_, &QPushButton::clicked, this, [this] {
        if (answers_) emit runRequested(answers_->assignment.exercises[std::size_t(exercise_)]);
    });
    connect(close_, &QPushButton::clicked, this, &AssignmentPanel::closeRequested);
    connect(back_, &QPushButton::clicked, this, [this] { showExercise(exercise_ - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { showExercise(exercise_ + 1); });
    connect(export_, &QPushButton::clicked, this, &AssignmentPanel::exportRequested);
    connect(pupil_, &QLineEdit::textEdited, this, [this](const QString& name) {
        if (answers_) answers_->pupil = name.trimmed().toStdString();
        refresh();
        emit edited();
    });
    hide();
}

QLayout* AssignmentPanel::makeFoot()
{
    back_ = makeButton(tr("Back"), PillButton::Look::plain, "exerciseBack", tr("The exercise before"), this);
    next_ = makeButton(tr("Next"), PillButton::Look::plain, "exerciseNext", tr("The next exercise"), this);
    pupil_ = new QLineEdit(this);
    pupil_->setObjectName(QStringLiteral("pupil"));
    pupil_->setMaxLength(int(classroom::longest_pupil) / 4);
    pupil_->setPlaceholderText(tr("Name or pseudonym"));
    pupil_->setAccessibleName(pupil_->placeholderText());
    export_ = makeButton(tr("Export…"), PillButton::Look::plain, "exportAnswers", QString(), this);
    notice_ = new NoticeLabel(this);
    auto* steps = new QHBoxLayout;
    steps->addWidget(back_);
    steps->addStretch();
    steps->addWidget(next_);
    auto* hand = new QHBoxLayout;
    hand->setSpacing(grid);
    hand->addWidget(pupil_, 1);
    hand->addWidget(export_);
    auto* foot = new QVBoxLayout;
    foot->setSpacing(grid);
    foot->addWidget(notice_);
    foot->addLayout(steps);
    foot->addLayout(hand);
    return foot;
}

void AssignmentPanel::setAnswers(const std::optional<classroom::PupilAnswers>& answers)
{
    answers_ = answers;
    setVisible(answers_.has_value());
    tell({});
    if (!answers_) return;
    pupil_->setText(QString::fromStdString(answers_->pupil));
    title_->setText(QString::fromStdString(answers_->assignment.title));
    int first = 0;
    while (first + 1 < int(answers_->exercises.size()) && !answers_->exercises[std::size_t(first)].seen.empty())
        ++first;
    showExercise(first);
}

void AssignmentPanel::setTitles(const QuestionForm::Titles& titles)
{
    titles_ = titles;
    if (answers_) showExercise(exercise_);
}

void AssignmentPanel::setModel(const QString& name, const QString& fingerprint)
{
    modelName_ = name;
    model_ = fingerprint;
}

void AssignmentPanel::showExercise(int exercise)
{
    if (!answers_ || exercise < 0 || exercise >= int(answers_->exercises.size())) return;
    exercise_ = exercise;
    makeForms();
    refresh();
    scroll_->verticalScrollBar()->setValue(0);
}

void AssignmentPanel::makeForms()
{
    qDeleteAll(forms_);
    forms_.clear();
    const auto& exercise = answers_->assignment.exercises[std::size_t(exercise_)];
    QStringList behaviors;
    for (const auto& chip : exercise.deck.chips) behaviors << QString::fromStdString(chip.behavior);
    for (std::size_t i = 0; i < exercise.questions.size(); ++i) {
        const auto& question = exercise.questions[i];
        auto* form = new QuestionForm(question, QStringLiteral("%1.%2").arg(exercise_ + 1).arg(i + 1), behaviors,
                                      titles_, question.before ? before_ : after_);
        form->setGiven(answers_->exercises[std::size_t(exercise_)].given[i]);
        (question.before ? before_ : after_)->layout()->addWidget(form);
        connect(form, &QuestionForm::edited, this, &AssignmentPanel::take);
        forms_ << form;
    }
}

/// What stands in the forms, into the answers.
void AssignmentPanel::take()
{
    auto& given = answers_->exercises[std::size_t(exercise_)].given;
    for (int i = 0; i < forms_.size(); ++i) given[std::size_t(i)] = forms_[i]->given();
    refresh();
    emit edited();
}

bool AssignmentPanel::lacksGuess() const
{
    const auto& questions = answers_->assignment.exercises[std::size_t(exercise_)].questions;
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (questions[i].before && answers_->exercises[std::size_t(exercise_)].given[i].is_empty()) return true;
    return false;
}

QString AssignmentPanel::deckWords(const classroom::Exercise& exercise) const
{
    QStringList titles;
    for (const auto& chip : exercise.deck.chips) {
        const QString name = QString::fromStdString(chip.behavior);
        titles << titles_.value(name, name);
    }
    const QString deck = titles.isEmpty() ? tr("an empty deck") : titles.join(tr(", "));
    return tr("Deck: %1\nPrompt: %2").arg(deck, QString::fromStdString(exercise.prompt));
}

void AssignmentPanel::refresh()
{
    if (!answers_) return;
    const auto& assignment = answers_->assignment;
    const auto& exercise = assignment.exercises[std::size_t(exercise_)];
    const bool seen = !answers_->exercises[std::size_t(exercise_)].seen.empty(), waits = lacksGuess();
    const int count = int(assignment.exercises.size());
    place_->setText(
        tr("Exercise %1 of %2: %3").arg(exercise_ + 1).arg(count).arg(QString::fromStdString(exercise.title)));
    QString text = QString::fromStdString(exercise.text);
    if (exercise_ == 0 && !assignment.instructions.empty())
        text = QString::fromStdString(assignment.instructions) + (text.isEmpty() ? "" : "\n\n") + text;
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
    deck_->setText(deckWords(exercise));
    for (int i = 0; i < forms_.size(); ++i) {
        const bool before = exercise.questions[std::size_t(i)].before;
        forms_[i]->setOpen(before != seen, before ? tr("Your guess is fixed, since the answers have been seen.")
                                                  : tr("Run the exercise first."));
    }
    run_->setEnabled(!waits);
    run_->setToolTip(waits ? tr("Make your guess first.") : tr("On the Compose bench, with the assignment's seed"));
    back_->setEnabled(exercise_ > 0);
    next_->setEnabled(exercise_ + 1 < count);
    const bool named = !answers_->pupil.empty();
    export_->setEnabled(named);
    export_->setToolTip(named ? tr("All answers as one file, for the teacher")
                              : tr("Write a name or a pseudonym first."));
}

void AssignmentPanel::setSeen(int exercise, const std::vector<classroom::SeenAnswer>& seen)
{
    if (!answers_ || exercise < 0 || exercise >= int(answers_->exercises.size())) return;
    answers_->exercises[std::size_t(exercise)].seen = seen;
    answers_->model_name = modelName_.toStdString();
    answers_->model = model_.toStdString();
    refresh();
    emit edited();
}

void AssignmentPanel::tell(const QString& sentence) { notice_->setNotice(sentence); }
void AssignmentPanel::tellError(const QString& sentence) { notice_->setNotice(sentence, NoticeLabel::Kind::error); }

void AssignmentPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), cardColor(palette()));
    painter.fillRect(QRect(0, 0, 1, height()), borderColor(palette()));
}

} // namespace steerdeck::widgets
