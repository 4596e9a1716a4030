#include "widgets/learn/lesson_strip.h"

#include "widgets/learn/lesson_parts.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr int largestStrip = 28; // what the bench below needs stays
constexpr int largestControls = 18;
} // namespace

LessonStrip::LessonStrip(LessonGuide* guide, QWidget* parent) : QFrame(parent), guide_(guide)
{
    setAccessibleName(tr("Lesson"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, grid, gutter, grid);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    dots_ = new StepDots(this);
    title_ = new QLabel(this);
    title_->setTextFormat(Qt::PlainText);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    explain_ = new LessonButton(tr("Explain"), PillButton::Look::plain, this);
    explain_->setCheckable(true);
    explain_->setToolTip(tr("Show the step's whole text"));
    do_ = new LessonButton(tr("Do it for me"), PillButton::Look::plain, this);
    do_->setToolTip(tr("The program performs this step on the workbench (Ctrl+Alt+D)"));
    back_ = new LessonButton(tr("Back"), PillButton::Look::plain, this);
    back_->setToolTip(tr("The step before (Ctrl+Alt+Left)"));
    next_ = new LessonButton(tr("Next"), PillButton::Look::primary, this);
    skip_ = new LessonButton(tr("Skip"), PillButton::Look::plain, this);
    skip_->setToolTip(tr("Go on without having done this step (Ctrl+Alt+Right)"));
    lesson_ = new LessonButton(tr("Lesson"), PillButton::Look::plain, this);
    lesson_->setToolTip(tr("To the Learn bench"));
    leave_ = new LessonButton(tr("Leave"), PillButton::Look::plain, this);
    leave_->setToolTip(tr("Put the lesson away; you come back to this step"));
    head->addWidget(dots_);
    head->addWidget(title_, 1);
    // What comes and goes stands to the left, where only the title gives way.
    for (LessonButton* button : {explain_, do_, skip_, back_, next_, lesson_, leave_}) head->addWidget(button);
    task_ = new SignedText(this);
    task_->setFocusPolicy(Qt::ClickFocus); // and by code: where the focus waits until Next can be pressed again
    body_ = new QLabel(this);
    body_->setWordWrap(true);
    body_->setTextFormat(Qt::RichText);
    body_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body_->hide();
    column->addLayout(head);
    column->addWidget(task_);
    column->addWidget(body_);

    connect(guide_, &LessonGuide::changed, this, &LessonStrip::refresh);
    connect(dots_, &StepDots::chosen, guide_, &LessonGuide::goTo);
    connect(explain_, &QPushButton::toggled, this, &LessonStrip::refresh);
    connect(do_, &QPushButton::clicked, guide_, &LessonGuide::doIt);
    connect(back_, &QPushButton::clicked, guide_, &LessonGuide::back);
    connect(next_, &QPushButton::clicked, this, [this] {
        const LessonStep* step = guide_->step();
        if (step && (step->isQuestion() || guide_->asksGuess()) && !guide_->isStepDone()) {
            if (!clicks_.refuses(*guide_)) emit learnRequested();
            return;
        }
        onward();
    });
    connect(skip_, &QPushButton::clicked, this, &LessonStrip::onward);
    const auto shortcut = [this](Qt::Key key) {
        auto* made = new QShortcut(Qt::CTRL | Qt::ALT | key, this);
        made->setAutoRepeat(false); // a key held down would run through the steps
        return made;
    };
    connect(shortcut(Qt::Key_Left), &QShortcut::activated, back_, &QPushButton::click);
    connect(shortcut(Qt::Key_D), &QShortcut::activated, do_, &QPushButton::click);
    connect(shortcut(Qt::Key_Right), &QShortcut::activated, this, &LessonStrip::onward);
    connect(lesson_, &QPushButton::clicked, this, &LessonStrip::learnRequested);
    connect(leave_, &QPushButton::clicked, guide_, &LessonGuide::leave);
    refresh();
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

void LessonStrip::refresh()
{
    const Lesson* lesson = guide_->lesson();
    const LessonStep* step = guide_->step();
    const bool shown = wanted_ && guide_->isRunning() && step;
    setVisible(shown);
    if (!shown) return;
    const QString language = guide_->language();
    const bool done = guide_->isStepDone();
    QFont type = font();
    type.setPixelSize(std::clamp(guide_->type() - 2, int(leastType), largestStrip));
    QFont controls = type;
    controls.setPixelSize(std::min(type.pixelSize(), largestControls));
    for (QWidget* part : QList<QWidget*>{title_, task_, body_})
        if (part->font() != type) part->setFont(type);
    for (LessonButton* part : {explain_, do_, back_, next_, skip_, lesson_, leave_})
        if (part->font() != controls) part->setFont(controls);
    dots_->setType(controls.pixelSize());
    dots_->setSteps(int(lesson->steps.size()), guide_->stepIndex(), guide_->progress().places.value(lesson->name).done);
    title_->setAccessibleName(QStringLiteral("%1: %2").arg(lesson->title.in(language), step->title.in(language)));
    title_->setToolTip(title_->accessibleName());
    fitTitle();
    QString said = step->task.in(language);
    const bool asks = guide_->asksGuess();
    if (asks) said = tr("First a guess, in Learn. %1").arg(step->guess.question.in(language));
    if (done && !step->isQuestion() && !step->seen.isEmpty())
        said = (guide_->guessed() + ' ' + step->seen.in(language)).trimmed();
    task_->setText(said, done ? SignedText::Kind::done : SignedText::Kind::task);
    body_->setText(lessonHtml(step->text.in(language)));
    body_->setVisible(explain_->isChecked());
    do_->setVisible(!step->isQuestion() && !asks);
    back_->setEnabled(guide_->stepIndex() > 0);
    const bool open = !done && (step->isQuestion() || asks);
    const QString texts[] = {tr("Next"), tr("Answer"), tr("Finish")};
    int widest = 0; // so that it does not move under the pointer, whatever it says
    for (const QString& text : texts) {
        next_->setText(text);
        widest = std::max(widest, next_->sizeHint().width());
    }
    next_->setMinimumWidth(widest);
    next_->setText(texts[open ? 1 : guide_->isLast() ? 2 : 0]);
    next_->setToolTip(open ? tr("To the question, in Learn") : tr("The next step (Ctrl+Alt+Right)"));
    setNextEnabled(done || open);
    if (done && skip_->hasFocus()) next_->setFocus(Qt::OtherFocusReason);
    skip_->setVisible(!done);
}

void LessonStrip::fitTitle()
{
    if (const LessonStep* step = guide_->step())
        title_->setText(title_->fontMetrics().elidedText(step->title.in(guide_->language()), Qt::ElideRight,
                                                         title_->contentsRect().width()));
}

void LessonStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fitTitle();
}

void LessonStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QPalette& p = palette();
    painter.fillRect(rect(), cardColor(p));
    painter.fillRect(QRect(0, height() - 1, width(), 1), borderColor(p));
}

} // namespace steerdeck::widgets
