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
    for (LessonButton* button : {explain_, do_, back_, next_, skip_, lesson_, leave_}) head->addWidget(button);
    task_ = new SignedText(this);
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
    const auto onward = [this] {
        const bool last = guide_->isLast();
        guide_->next();
        if (last) emit learnRequested();
    };
    connect(next_, &QPushButton::clicked, this, [this, onward] {
        const LessonStep* step = guide_->step();
        if (step && step->isQuestion() && !guide_->isStepDone()) return emit learnRequested();
        onward();
    });
    connect(skip_, &QPushButton::clicked, this, onward);
    for (const auto& [keys, button] : {std::pair(Qt::Key_Left, back_), std::pair(Qt::Key_D, do_)})
        connect(new QShortcut(Qt::CTRL | Qt::ALT | keys, this), &QShortcut::activated, button, &QPushButton::click);
    connect(new QShortcut(Qt::CTRL | Qt::ALT | Qt::Key_Right, this), &QShortcut::activated, this, onward);
    connect(lesson_, &QPushButton::clicked, this, &LessonStrip::learnRequested);
    connect(leave_, &QPushButton::clicked, guide_, &LessonGuide::leave);
    refresh();
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
    if (done && !step->isQuestion() && !step->seen.isEmpty()) said = step->seen.in(language);
    task_->setText(said, done ? SignedText::Kind::done : SignedText::Kind::task);
    body_->setText(lessonHtml(step->text.in(language)));
    body_->setVisible(explain_->isChecked());
    do_->setVisible(!step->isQuestion());
    back_->setEnabled(guide_->stepIndex() > 0);
    const bool open = !done && step->isQuestion();
    next_->setText(open ? tr("Answer") : guide_->isLast() ? tr("Finish") : tr("Next"));
    next_->setToolTip(open ? tr("To the question, in Learn") : tr("The next step (Ctrl+Alt+Right)"));
    next_->setVisible(done || open);
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
