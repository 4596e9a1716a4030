#pragma once

#include "widgets/learn/lesson.h"

#include <QWidget>

namespace steerdeck::widgets {

class LessonGuide;

/// What was guessed beside what then happened, of the guide's present step: two marks on a slider's line, or two orders
/// with a line from each thing to itself. Nothing where a choice was guessed, and before the step is done.
///
///            your guess                 Your guess        What happened
///     0 ---------o-----*----- 6         1 French   \ /    1 German
///                   what happened       2 German   / \    2 French
class GuessPicture : public QWidget {
    Q_OBJECT
public:
    explicit GuessPicture(LessonGuide* guide, QWidget* parent = nullptr);

    /// Shows the guide's present step.
    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    /// How wide the picture is drawn.
    int room() const;
    void paintLine(QPainter& painter) const;
    void paintOrders(QPainter& painter) const;

    LessonGuide* guide_;
    LessonGuess guess_;
    GuessMade made_;
    double happened_ = 0;
};

} // namespace steerdeck::widgets
