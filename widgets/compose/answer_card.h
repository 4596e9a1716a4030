#pragma once

#include "lab/values.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace steerdeck::widgets {

class BadgeRow;
class PillButton;

/// One answer:
///
///     +------------------------------+
///     | Der Fuchs lebt im Wald. ...  |     streams, scrolls, can be selected and copied
///     | (v) German  (x) 23 words, …  |     badges
///     | 42 tokens · 310/s    [<>][c] |     speed; the exact input; copy
///     +------------------------------+
///
/// Its height does not depend on the text, so that a growing answer lays nothing out anew.
class AnswerCard : public QFrame {
    Q_OBJECT
public:
    explicit AnswerCard(const QString& title, QWidget* parent = nullptr);

    void start(const lab::AnswerStart& start);
    void append(const QString& text);
    void finish(const lab::AnswerDone& done);
    /// Ended before it was done; `why` is a word or two ("stopped").
    void interrupt(const QString& why);

    bool isFinished() const { return finished_; }
    QString text() const;
    QString input() const { return input_; }
    void copy() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void menu(const QPoint& at);
    QString title_, input_;
    QPlainTextEdit* text_;
    QPlainTextEdit* inputView_;
    BadgeRow* badgeRow_;
    QLabel* speed_;
    PillButton* showInput_;
    PillButton* copy_;
    bool finished_ = false;
};

} // namespace steerdeck::widgets
