#pragma once

#include <QLayout>

namespace steerdeck::widgets {

/// Lays items out like words: left to right (right to left in such languages), wrapping when a line is full. Items of
/// one line are centred vertically.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget* widget);
    /// What follows stands at the end of its line.
    void addStretch();
    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;
    QList<QLayoutItem*> items_;
};

} // namespace steerdeck::widgets
