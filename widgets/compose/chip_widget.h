#pragma once

#include "compose/catalog.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;

namespace steerdeck::widgets {

class PillButton;

/// One chip of the deck:
///
///     +--------------------------------+
///     | [x]  <shape> German        [X] |     on/off, category, title, remove
///     | strength  ---o---------   1.00 |     scales the token's row, 0..2
///     +--------------------------------+
///
/// It shows what it is told and asks for edits; it changes nothing itself.
class ChipWidget : public QWidget {
    Q_OBJECT
public:
    explicit ChipWidget(QWidget* parent = nullptr);

    void present(const Behavior& behavior, const CategoryStyle& style, const lab::Chip& chip, int position, int count);
    /// The current chip is the deck's one stop for Tab; its controls follow it.
    void setCurrent(bool current);
    const QString& name() const { return name_; }

signals:
    void removeAsked();
    void enableAsked(bool on);
    void strengthAsked(double strength);
    void strengthSettled();
    void focused();
    void moveAsked(int by);
    void selectAsked(int by); // -1, 1: the neighbour; -1000, 1000: first, last
    void dragAsked(const QPoint& hotSpot);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retone();
    QString name_;
    CategoryStyle style_;
    bool seen_ = true;
    double strength_ = 1;
    QCheckBox* on_;
    QLabel* shape_;
    QLabel* title_;
    PillButton* remove_;
    QSlider* slider_;
    QLabel* value_;
    QPoint pressed_;
    bool dragging_ = false, retoning_ = false;
};

} // namespace steerdeck::widgets
