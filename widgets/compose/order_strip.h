#pragma once

#include <QList>
#include <QWidget>

namespace steerdeck::widgets {

/// Every order at a glance: a small square for each, filled where the answer holds, hollow and crossed where it does
/// not, faint while it is not there. A click, or the arrow keys and Enter, choose one.
class OrderStrip : public QWidget {
    Q_OBJECT
public:
    explicit OrderStrip(QWidget* parent = nullptr);

    /// `tip` says which order it is.
    void add(int order, const QString& tip);
    void setHolds(int order, bool holds);
    int held() const;
    int decided() const;
    int count() const { return int(marks_.size()); }
    QRect rectOf(int order) const;

signals:
    void chosen(int order);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Mark { open, held, failed };
    struct Order {
        Mark mark = Mark::open;
        QString tip;
    };
    void arrange();
    void setCurrent(int order);
    QString sentence(int order) const;
    int orderAt(const QPoint& point) const;
    QList<Order> marks_;
    int current_ = 0;
};

} // namespace steerdeck::widgets
