#pragma once

#include "widgets/compose/catalog.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSlider;

namespace steerdeck::widgets {

class PillButton;

/// One chip of the deck:
///
///     +------------------------------------------------+
///     | [x] <shape><sign> not German → Spanish [oo][X] |     on/off, category, negation, title, blend, remove
///     | by Adapters                                    |     only where it has a way of its own
///     | ---o-----------------------------------   1.00 |     strength: scales the token's row, 0..2
///     | ---------o-----------------------------   30 % |     share of the other's row; only of a blend
///     +------------------------------------------------+
///
/// Its edge is in the category's colour, of a blend in both, by their shares. It shows what it is told and asks for
/// edits; it changes nothing itself.
class ChipWidget : public QWidget {
    Q_OBJECT
public:
    explicit ChipWidget(QWidget* parent = nullptr);

    /// `position` is the chip's place among `count`, from 0; `alternativeTo` the title of what it is an alternative to.
    void present(const Catalog& catalog, const lab::Chip& chip, int position, int count,
                 const QString& alternativeTo = {});
    /// The current chip is the deck's one stop for Tab; its controls follow it.
    void setCurrent(bool current);
    const QString& name() const { return own_.behavior.name; }
    QSlider* strengthSlider() const { return slider_; }
    QSlider* shareSlider() const { return share_; } // in per cent; hidden where nothing is blended
    /// Says what this chip alone is steered by; hidden where it steers as the column does.
    QLabel* wayLabel() const { return way_; }
    /// Says that the behaviour must not be shown; hidden where it shall.
    QLabel* negationLabel() const { return not_; }
    PillButton* blendButton() const { return blend_; }
    PillButton* removeButton() const { return remove_; }

signals:
    void removeAsked();
    void enableAsked(bool on);
    void strengthAsked(double strength);
    void shareAsked(double share);
    void settled();                    // the gesture that changed a strength or a share is over
    void blendAsked(const QPoint& at); // a choice of partners is wanted; global
    void wayAsked(const QPoint& at);   // of ways to steer
    void negationAsked(bool negated);
    void alternativeAsked(); // to the chip before it, or to none any more
    void menuAsked(const QPoint& at);
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
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Face {
        Behavior behavior;
        CategoryStyle style;
    };
    QList<QWidget*> controls() const;
    void describe(const lab::Chip& chip, int position, int count, const QString& alternativeTo);
    void retone();
    void showStrength();
    void takeWritten();
    Face own_, other_;
    bool blended_ = false;
    double strength_ = 1, ofOther_ = 0;
    QCheckBox* on_;
    QLabel* shape_;
    QLabel* not_;
    QLabel* title_;
    QLabel* untrained_; // says so while a token is missing
    QLabel* way_;
    PillButton *blend_, *remove_;
    QSlider* slider_;
    QLineEdit* value_; // the strength
    QWidget* blendLine_;
    QSlider* share_;
    QLabel* shareValue_;
    QPoint pressed_;
    bool dragging_ = false, retoning_ = false;
};

} // namespace steerdeck::widgets
