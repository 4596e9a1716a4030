#pragma once

#include "widgets/shared/notice_label.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace steerdeck::lab {
struct JobEnd;
}

namespace steerdeck::widgets {

class PillButton;

/// Start, Pause or Resume, and Stop of one long work; how far it is, how long it still takes, and how it ended.
///
///     [Start][Pause][Stop]
///     ! a question before the start      [Replace][Cancel]
///     =====---------------
///     120 of 400 answers, 2 min to go
///     i how it ended
///
/// The buttons only tell what was pressed, except Pause, Resume and Stop, which change the state at once: work answers
/// later. Object names: start, pause, resume, stop, confirm, cancelStart, question, progress, eta, notice.
class JobControls : public QWidget {
    Q_OBJECT
public:
    enum class State { idle, running, paused, stopping };
    struct Words {
        QString start, pause, stop; // tool tips
        QString stopping;           // "Stopping after this step…"
        QString stopped;            // "Stopped.", where no error and nothing else was told
        QString progress;           // accessible name of the bar
    };

    explicit JobControls(const Words& words, QWidget* parent = nullptr);

    State state() const { return state_; }
    bool isIdle() const { return state_ == State::idle; }
    void setState(State state);
    /// Whether Start can be pressed while nothing runs; where not, `why` is its tool tip.
    void setStartable(bool startable, const QString& why = {});
    /// `total` 0: nothing is known yet. `secondsLeft` below 0: it is not known.
    void setProgress(qint64 done, qint64 total, const QString& words, double secondsLeft = -1);
    /// Seconds of work since the start, pauses left out.
    double workedSeconds() const;

    void tell(const QString& sentence, NoticeLabel::Kind kind = NoticeLabel::Kind::info);
    /// Says how the work ended, unless something was told of it already, and is idle again.
    void end(const lab::JobEnd& end);
    /// Asks before the start is told; the answer is `confirmed`, or the question goes away.
    void ask(const QString& question, const QString& yes);
    bool isAsking() const;
    void dropQuestion();
    /// As at first: idle, no progress, nothing told.
    void clear();

signals:
    void startPressed();
    void confirmed();
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void stateChanged(steerdeck::widgets::JobControls::State state);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeButtons();
    QWidget* makeQuestion();
    void refresh();

    Words words_;
    State state_ = State::idle;
    bool startable_ = true;
    QElapsedTimer clock_; // since the start or the last Resume
    double worked_ = 0;   // seconds before that
    PillButton *start_, *pause_, *resume_, *stop_, *confirm_;
    QWidget* asking_;
    NoticeLabel *question_, *notice_;
    QProgressBar* bar_;
    QLabel* eta_;
};

} // namespace steerdeck::widgets
