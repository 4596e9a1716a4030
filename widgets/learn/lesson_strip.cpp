#include "widgets/learn/lesson_strip.h"

#include "widgets/learn/guess_picture.h"
#include "widgets/learn/lesson_choices.h"
#include "widgets/learn/lesson_parts.h"
#include "widgets/shared/order_list.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

namespace {
constexpr int largestStrip = 28; // what the bench below needs stays
constexpr int largestControls = 18;
constexpr int presentedStrip = 24;
constexpr int lines = 6;      // of the strip's letters, below its head
constexpr int leastBody = 12; // its width, in heights of a letter
} // namespace

LessonStrip::LessonStrip(LessonGuide* guide, QWidget* parent) : QFrame(parent), guide_(guide)
{
    setAccessibleName(tr("Lesson"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, grid, gutter, grid);
    column->setSpacing(6);
    column->addLayout(makeHead());
    column->addWidget(makeRoom());
    connectParts();
    refresh();
}

QLayout* LessonStrip::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    dots_ = new StepDots(this);
    title_ = new QLabel(this);
    title_->setTextFormat(Qt::PlainText);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    explain_ = new LessonButton(tr("Explain"), PillButton::Look::plain, this);
    explain_->setCheckable(true);
    explain_->setChecked(true);
    explain_->setToolTip(tr("Show the step's whole text"));
    do_ = new LessonButton(tr("Do it for me"), PillButton::Look::plain, this);
    do_->setToolTip(tr("The program performs this step on the workbench (Ctrl+Alt+D)"));
    takesGuess_ = new LessonButton(tr("That is my guess"), PillButton::Look::primary, this);
    back_ = new LessonButton(tr("Back"), PillButton::Look::plain, this);
    back_->setToolTip(tr("The step before (Ctrl+Alt+Left)"));
    next_ = new LessonButton(tr("Next"), PillButton::Look::primary, this);
    next_->setToolTip(tr("The next step (Ctrl+Alt+Right)"));
    skip_ = new LessonButton(tr("Skip"), PillButton::Look::plain, this);
    skip_->setToolTip(tr("Go on without having done this step (Ctrl+Alt+Right)"));
    lesson_ = new LessonButton(tr("Lesson"), PillButton::Look::plain, this);
    lesson_->setToolTip(tr("To the Learn bench"));
    leave_ = new LessonButton(tr("Leave"), PillButton::Look::plain, this);
    leave_->setToolTip(tr("Put the lesson away; you come back to this step"));
    head->addWidget(dots_);
    head->addWidget(title_, 1);
    // What comes and goes stands to the left, where only the title gives way.
    for (LessonButton* button : {explain_, do_, takesGuess_, skip_, back_, next_, lesson_, leave_})
        head->addWidget(button);
    return head;
}

QWidget* LessonStrip::makeRoom()
{
    room_ = new QScrollArea(this);
    room_->setFrameShape(QFrame::NoFrame);
    room_->setWidgetResizable(true);
    room_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room_->setFocusPolicy(Qt::NoFocus);
    room_->setAccessibleName(tr("The step"));
    auto* inside = new QWidget;
    task_ = new SignedText(inside);
    task_->setFocusPolicy(Qt::ClickFocus); // and by code: where the focus waits until Next can be pressed again
    body_ = new QLabel(inside);
    body_->setWordWrap(true);
    body_->setTextFormat(Qt::RichText);
    body_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    body_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    choices_ = new LessonChoices(guide_, Qt::Horizontal, inside);
    picture_ = new GuessPicture(guide_, inside);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(task_);
    left->addWidget(choices_);
    left->addStretch(1);
    sides_ = new QHBoxLayout(inside);
    sides_->setContentsMargins(0, 0, 0, 0);
    sides_->setSpacing(grid);
    sides_->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(picture_);
    right->addWidget(body_, 1);
    sides_->addLayout(right, 1);
    room_->setWidget(inside);
    // The strip's own ground, not the white of a list.
    room_->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return room_;
}

void LessonStrip::connectParts()
{
    connect(guide_, &LessonGuide::changed, this, &LessonStrip::refresh);
    connect(dots_, &StepDots::chosen, guide_, &LessonGuide::goTo);
    connect(explain_, &QPushButton::toggled, this, &LessonStrip::refresh);
    connect(do_, &QPushButton::clicked, guide_, &LessonGuide::doIt);
    connect(takesGuess_, &QPushButton::clicked, choices_, &LessonChoices::take);
    connect(back_, &QPushButton::clicked, guide_, &LessonGuide::back);
    connect(next_, &QPushButton::clicked, this, &LessonStrip::onward);
    connect(skip_, &QPushButton::clicked, this, &LessonStrip::onward);
    connect(lesson_, &QPushButton::clicked, this, &LessonStrip::learnRequested);
    connect(leave_, &QPushButton::clicked, guide_, &LessonGuide::leave);
    const auto shortcut = [this](Qt::Key key) {
        auto* made = new QShortcut(Qt::CTRL | Qt::ALT | key, this);
        made->setAutoRepeat(false); // a key held down would run through the steps
        return made;
    };
    connect(shortcut(Qt::Key_Left), &QShortcut::activated, back_, &QPushButton::click);
    connect(shortcut(Qt::Key_D), &QShortcut::activated, do_, &QPushButton::click);
    connect(shortcut(Qt::Key_Right), &QShortcut::activated, this, &LessonStrip::onward);
    for (int number = 1; number <= 6; ++number)
        connect(shortcut(Qt::Key(Qt::Key_0 + number)), &QShortcut::activated, guide_,
                [this, number] { guide_->choose(number - 1); });
}

void LessonStrip::onward()
{
    if (clicks_.refuses(*guide_)) return;
    const bool last = guide_->isLast();
    guide_->next();
    clicks_.entered(*guide_);
    if (last) emit learnRequested();
}

/// Grey, Next would hand the focus to whatever comes after it: it waits at the task, and comes back.
void LessonStrip::setNextEnabled(bool enabled)
{
    if (!enabled && next_->hasFocus()) task_->setFocus(Qt::OtherFocusReason);
    next_->setEnabled(enabled);
    if (enabled && task_->hasFocus()) next_->setFocus(Qt::OtherFocusReason);
}

void LessonStrip::setWanted(bool wanted)
{
    wanted_ = wanted;
    refresh();
}

void LessonStrip::setPresented(bool presented)
{
    presented_ = presented;
    refresh();
}

void LessonStrip::applyType()
{
    const int wished = std::max(guide_->type() - 2, presented_ ? presentedStrip : 0);
    const int pixels = std::clamp(wished, int(leastType), largestStrip);
    if (std::exchange(type_, pixels) == pixels) return;
    QFont type = font();
    type.setPixelSize(pixels);
    QFont controls = type;
    controls.setPixelSize(std::min(pixels, largestControls));
    for (QWidget* part : QList<QWidget*>{title_, task_, body_, choices_, picture_}) part->setFont(type);
    for (LessonButton* part : {explain_, do_, takesGuess_, back_, next_, skip_, lesson_, leave_})
        part->setFont(controls);
    dots_->setType(controls.pixelSize());
    room_->setFixedHeight(lines * QFontMetrics(type).lineSpacing() + 2 * grid);
}

void LessonStrip::refresh()
{
    const Lesson* lesson = guide_->lesson();
    const LessonStep* step = guide_->step();
    const bool shown = wanted_ && guide_->isRunning() && step;
    setVisible(shown);
    if (!shown) return;
    const QString language = guide_->language();
    applyType();
    dots_->setSteps(int(lesson->steps.size()), guide_->stepIndex(), guide_->progress().places.value(lesson->name).done);
    title_->setAccessibleName(QStringLiteral("%1: %2").arg(lesson->title.in(language), step->title.in(language)));
    title_->setToolTip(title_->accessibleName());
    fitTitle();
    const bool asks = guide_->asksGuess();
    const bool focused = choices_->isAncestorOf(QApplication::focusWidget());
    const bool others = choices_->refresh();
    showTask(*step);
    picture_->refresh();
    body_->setText(lessonHtml(step->text.in(language)));
    fitBody();
    if (std::exchange(step_, guide_->stepIndex()) != guide_->stepIndex()) room_->verticalScrollBar()->setValue(0);
    do_->setVisible(!step->isQuestion() && !asks);
    const bool moves = takesGuess_->hasFocus();
    takesGuess_->setVisible(asks && step->guess.kind != GuessKind::choice);
    if (moves && !takesGuess_->isVisible()) do_->setFocus(Qt::OtherFocusReason);
    back_->setEnabled(guide_->stepIndex() > 0);
    const QString texts[] = {tr("Next"), tr("Finish")};
    int widest = 0; // so that it does not move under the pointer, whatever it says
    for (const QString& text : texts) {
        next_->setText(text);
        widest = std::max(widest, next_->sizeHint().width());
    }
    next_->setMinimumWidth(widest);
    next_->setText(texts[guide_->isLast() ? 1 : 0]);
    const bool done = guide_->isStepDone();
    if (others && focused) task_->setFocus(Qt::OtherFocusReason); // the button that had it is gone
    setNextEnabled(done);
    if (done && skip_->hasFocus()) next_->setFocus(Qt::OtherFocusReason);
    skip_->setVisible(!done);
}

/// What is to do or to answer; once it is done, what can be seen, or why the answer is right.
void LessonStrip::showTask(const LessonStep& step)
{
    const QString language = guide_->language();
    const bool done = guide_->isStepDone();
    if (const LessonChoice* told = guide_->toldChoice())
        return task_->setText(told->why.in(language), told->right ? SignedText::Kind::done : SignedText::Kind::wrong);
    if (guide_->asksGuess())
        return task_->setText(tr("First a guess. %1").arg(step.guess.question.in(language)), SignedText::Kind::task);
    QString said = step.task.in(language);
    if (done && !step.isQuestion() && !step.seen.isEmpty())
        said = (guide_->guessed() + ' ' + step.seen.in(language)).trimmed();
    else if (!guide_->guessed().isEmpty())
        said = guide_->guessed() + ' ' + said;
    task_->setText(said, done ? SignedText::Kind::done : SignedText::Kind::task);
}

void LessonStrip::fitTitle()
{
    if (const LessonStep* step = guide_->step())
        title_->setText(title_->fontMetrics().elidedText(step->title.in(guide_->language()), Qt::ElideRight,
                                                         title_->contentsRect().width()));
}

/// The step's text gives way where things to put into order leave it no room.
void LessonStrip::fitBody()
{
    const OrderList* order = choices_->order();
    const int left = order ? room_->viewport()->width() - order->minimumSizeHint().width() : 0;
    body_->setVisible(explain_->isChecked() && (!order || left >= leastBody * type_));
    // Answers stand beside one another, and need the width.
    const bool answers = !choices_->isHidden(), beside = !body_->isHidden() || !picture_->isHidden();
    sides_->setStretch(0, answers ? 9 : 3);
    sides_->setStretch(1, !beside ? 0 : answers ? 4 : 2);
}

void LessonStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fitTitle();
    fitBody();
}

void LessonStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QPalette& p = palette();
    painter.fillRect(rect(), cardColor(p));
    painter.fillRect(QRect(0, height() - 1, width(), 1), borderColor(p));
}

} // namespace steerdeck::widgets
