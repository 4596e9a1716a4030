#pragma once

#include <QPointer>
#include <QWidget>

namespace steerdeck::widgets {

/// An outline around the control that a step means. It lies over the window, takes no clicks, and follows its control.
class StepOutline : public QWidget {
    Q_OBJECT
public:
    /// Over `window`.
    explicit StepOutline(QWidget* window);

    /// Outlines `target`, which lies in the window; nullptr, or one that is hidden, takes the outline away.
    void pointAt(QWidget* target);
    QWidget* target() const { return target_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void place();

    QPointer<QWidget> target_;
};

} // namespace steerdeck::widgets
