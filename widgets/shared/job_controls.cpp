#include "widgets/shared/job_controls.h"

#include "core/lab/values.h"
#include "widgets/shared/duration_text.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr qint64 mostOfBar = 2'000'000'000; // a progress bar counts in int

} // namespace

JobControls::JobControls(const Words& words, QWidget* parent) : QWidget(parent), words_(words)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(makeButtons());
    column->addWidget(makeQuestion());
    bar_ = new QProgressBar(this);
    bar_->setObjectName(QStringLiteral("progress"));
    bar_->setAccessibleName(words_.progress);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(grid);
    eta_ = mutedLabel({}, this);
    eta_->setObjectName(QStringLiteral("eta"));
    notice_ = new NoticeLabel(this);
    notice_->setObjectName(QStringLiteral("notice"));
    column->addWidget(bar_);
    column->addWidget(eta_);
    column->addWidget(notice_);
    setProgress(0, 0, {});
    refresh();
}

QWidget* JobControls::makeButtons()
{
    auto* row = new QWidget(this);
    start_ = makeButton(tr("Start"), PillButton::Look::primary, "start", words_.start, row);
    start_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    pause_ = makeButton(tr("Pause"), PillButton::Look::plain, "pause", words_.pause, row);
    resume_ = makeButton(tr("Resume"), PillButton::Look::plain, "resume", tr("Go on where it was paused"), row);
    stop_ = makeButton(tr("Stop"), PillButton::Look::plain, "stop", words_.stop, row);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(grid);
    for (PillButton* one : {start_, pause_, resume_, stop_}) buttons->addWidget(one);
    buttons->addStretch();
    connect(start_, &QPushButton::clicked, this, &JobControls::startPressed);
    connect(pause_, &QPushButton::clicked, this, [this] {
        setState(State::paused);
        emit pauseRequested();
    });
    connect(resume_, &QPushButton::clicked, this, [this] {
        setState(State::running);
        emit resumeRequested();
    });
    connect(stop_, &QPushButton::clicked, this, [this] {
        setState(State::stopping);
        emit stopRequested();
    });
    return row;
}

QWidget* JobControls::makeQuestion()
{
    asking_ = new QWidget(this);
    question_ = new NoticeLabel(asking_);
    question_->setObjectName(QStringLiteral("question"));
    confirm_ = makeButton(tr("Start"), PillButton::Look::plain, "confirm", {}, asking_);
    auto* cancel = makeButton(tr("Cancel"), PillButton::Look::plain, "cancelStart", {}, asking_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(confirm_);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(asking_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(question_);
    column->addLayout(buttons);
    asking_->hide();
    connect(confirm_, &QPushButton::clicked, this, [this] {
        dropQuestion();
        emit confirmed();
    });
    connect(cancel, &QPushButton::clicked, this, &JobControls::dropQuestion);
    return asking_;
}

void JobControls::setState(State state)
{
    const bool worked = state_ == State::running || state_ == State::stopping;
    const bool works = state == State::running || state == State::stopping;
    if (state_ == State::idle && works) worked_ = 0;
    if (worked && !works) worked_ += double(clock_.elapsed()) / 1000;
    if (!worked && works) clock_.start();
    state_ = state;
    dropQuestion();
    refresh();
    emit stateChanged(state);
}

double JobControls::workedSeconds() const
{
    const bool works = state_ == State::running || state_ == State::stopping;
    return worked_ + (works ? double(clock_.elapsed()) / 1000 : 0);
}

void JobControls::setStartable(bool startable, const QString& why)
{
    startable_ = startable;
    const QString tip = startable || why.isEmpty() ? words_.start : why;
    start_->setToolTip(tip);
    start_->setAccessibleDescription(tip);
    refresh();
}

void JobControls::refresh()
{
    start_->setEnabled(state_ == State::idle && startable_);
    pause_->setVisible(state_ != State::paused);
    pause_->setEnabled(state_ == State::running);
    resume_->setVisible(state_ == State::paused);
    stop_->setEnabled(state_ == State::running || state_ == State::paused);
}

void JobControls::setProgress(qint64 done, qint64 total, const QString& words, double secondsLeft)
{
    bar_->setRange(0, int(std::clamp(total, qint64(1), mostOfBar)));
    bar_->setValue(int(std::min(done, mostOfBar)));
    QString text = state_ == State::stopping ? words_.stopping : words;
    if (state_ == State::paused && total > 0)
        text += tr(", paused");
    else if (state_ == State::running && secondsLeft >= 0)
        text += tr(", %1 to go").arg(durationText(secondsLeft));
    eta_->setText(text);
}

void JobControls::tell(const QString& sentence, NoticeLabel::Kind kind) { notice_->setNotice(sentence, kind); }

void JobControls::end(const lab::JobEnd& end)
{
    if (!end.error.empty())
        tell(worded(end.error), NoticeLabel::Kind::error);
    else if (end.cancelled && notice_->text().isEmpty())
        tell(words_.stopped);
    setState(State::idle);
}

bool JobControls::isAsking() const { return !asking_->isHidden(); }

void JobControls::ask(const QString& question, const QString& yes)
{
    confirm_->setText(yes);
    asking_->show();
    question_->setNotice(question, NoticeLabel::Kind::hint);
}

void JobControls::dropQuestion()
{
    if (!isAsking()) return;
    if (asking_->isAncestorOf(focusWidget())) start_->setFocus(Qt::OtherFocusReason);
    question_->setNotice({});
    asking_->hide();
}

void JobControls::clear()
{
    notice_->setNotice({});
    setState(State::idle);
    setProgress(0, 0, {});
}

void JobControls::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !isAsking()) return QWidget::keyPressEvent(event);
    dropQuestion();
}

} // namespace steerdeck::widgets
