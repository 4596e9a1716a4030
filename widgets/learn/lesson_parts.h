#pragma once

#include "widgets/shared/pill_button.h"

#include <QAbstractButton>
#include <QFrame>
#include <QSet>
#include <QStyledItemDelegate>

class QLabel;

namespace steerdeck::widgets {

/// A pill that grows with its letters.
class LessonButton : public PillButton {
    Q_OBJECT
public:
    using PillButton::PillButton;
    QSize sizeHint() const override;
};

/// One of a question's choices: a line or several, with a sign for what it proved to be.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Verdict { open, right, wrong };
    ChoiceButton(int number, const QString& text, QWidget* parent = nullptr);

    void setVerdict(Verdict verdict);
    Verdict verdict() const { return verdict_; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int sign() const;
    int number_;
    Verdict verdict_ = Verdict::open;
};

/// A dot for each step: filled with a check when done, ringed where the learner is. A click goes there.
class StepDots : public QWidget {
    Q_OBJECT
public:
    explicit StepDots(QWidget* parent = nullptr);

    void setSteps(int count, int current, const QSet<int>& done);
    void setType(int pixels);
    QSize sizeHint() const override;
    /// In a narrow window the dots stand closer.
    QSize minimumSizeHint() const override;

signals:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int usualPitch() const;
    int pitch() const; // of the width there is
    int stepAt(const QPoint& point) const;
    int count_ = 0, current_ = 0, type_ = 16;
    QSet<int> done_;
};

/// A text with a sign before it, on a tinted ground: what is to do, what can be seen, what was wrong.
class SignedText : public QFrame {
    Q_OBJECT
public:
    enum class Kind { task, done, wrong };
    explicit SignedText(QWidget* parent = nullptr);

    /// `markup` as in a lesson; empty takes the text away.
    void setText(const QString& markup, Kind kind);
    QString text() const { return plain_; }
    Kind kind() const { return kind_; }
    QLabel* label() const { return label_; }

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    QLabel* label_;
    QString plain_;
    Kind kind_ = Kind::task;
};

/// A lesson in the list: number or check, title, and a line about it.
class LessonDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int AboutRole = Qt::UserRole + 1, DoneRole = Qt::UserRole + 2, NameRole = Qt::UserRole + 3;
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace steerdeck::widgets
