#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPainter;

namespace steerdeck::widgets {

class ChipWidget;
class DeckModel;
class FlowLayout;

/// Shows a DeckModel as chips with the join between them, wrapping like words, and takes drops at the gap nearest to
/// the pointer:
///
///     [ German ] <and> [ 10-20 words ] <and> [ lower case ]
///
/// Alternatives have "or" between them and a frame around.
///
/// One chip is current; the keyboard acts on it (see ChipWidget). A chip dragged onto something else that takes it is
/// removed by that other thing; one let go nowhere stays.
class DeckView : public QFrame {
    Q_OBJECT
public:
    explicit DeckView(DeckModel* model, QWidget* parent = nullptr);

    int current() const { return current_; }
    void setCurrent(int row, bool focus = false);
    ChipWidget* chip(int row) const { return chips_.value(row); }
    /// The gap, 0..count, that a drop at `point` (own coordinates) would fall into.
    int gapAt(const QPoint& point) const;
    /// Where the drop sign stands now; -1 without one.
    int indicatedGap() const { return gap_; }

protected:
    void paintEvent(QPaintEvent*) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void sync();
    ChipWidget* makeChip();
    void indicate(int gap);
    void drag(ChipWidget* chip, const QPoint& hotSpot);
    bool takes(const QDropEvent* event) const;
    int rowOf(const ChipWidget* chip) const;
    /// A frame around alternatives, on each line that they stand on.
    void paintGroups(QPainter& painter) const;

    DeckModel* model_;
    FlowLayout* flow_;
    QWidget* indicator_;
    QList<ChipWidget*> chips_;
    QList<QLabel*> joins_;
    int current_ = -1, gap_ = -1;
};

} // namespace steerdeck::widgets
