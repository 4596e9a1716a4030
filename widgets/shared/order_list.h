#pragma once

#include <QFrame>

#include <vector>

class QBoxLayout;
class QLabel;

namespace steerdeck::widgets {

class PillButton;

/// One thing of an order: its place, its text, and a button each to move it one place on or back. It can be dragged,
/// too; while it has the focus Alt and an arrow move it.
class OrderRow : public QFrame {
    Q_OBJECT
public:
    OrderRow(int thing, const QString& text, Qt::Orientation orientation, QWidget* parent);

    int thing() const { return thing_; }
    QString text() const;
    /// That it stands at `place` (from 0 on) of `count`.
    void setPlace(int place, int count);
    PillButton* backButton() const { return back_; } // towards the first
    PillButton* onButton() const { return on_; }

signals:
    void moveAsked(int by);
    void focusAsked(int by);
    void dragged(const QPoint& globalPosition);
    void takeAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    /// -1 for an arrow towards the first, 1 for one towards the last, 0 for any other key.
    int arrow(int key) const;

    int thing_;
    Qt::Orientation orientation_;
    QLabel *place_, *text_;
    PillButton *back_, *on_;
    QPoint pressed_;
    bool drags_ = false;
};

/// A few things that a person puts into an order by dragging, buttons or keys, with a button that takes it:
///
///     (1 French            ^ v)
///     (2 German            ^ v)
///     (3 Spanish           ^ v)
///     [That is my guess]
///
/// Lying down, the things stand beside one another, the first at the left.
class OrderList : public QWidget {
    Q_OBJECT
public:
    /// `first`: the order that is shown first, as numbers into `things`. `question` is the list's name for who hears
    /// it, `take` the button's text.
    OrderList(const QStringList& things, const std::vector<int>& first, const QString& question, const QString& take,
              Qt::Orientation orientation, QWidget* parent = nullptr);

    /// Which thing stands first, second, ...
    std::vector<int> order() const;
    void setOrder(const std::vector<int>& order);
    /// As they stand.
    const QList<OrderRow*>& rows() const { return rows_; }
    PillButton* button() const { return take_; }

signals:
    /// By the user.
    void moved();
    /// The button, or Return on a thing.
    void taken();

private:
    void move(OrderRow* row, int to);
    void drag(OrderRow* row, const QPoint& globalPosition);
    void arrange();

    Qt::Orientation orientation_;
    QList<OrderRow*> rows_;
    QBoxLayout* line_;
    PillButton* take_;
};

} // namespace steerdeck::widgets
