#pragma once

#include <QWidget>

#include <vector>

namespace steerdeck::widgets {

/// How much of the variance each principal component explains: a bar each, those on the axes in the accent's colour,
/// and a line of their sum so far.
class VarianceBars : public QWidget {
    Q_OBJECT

public:
    explicit VarianceBars(QWidget* parent = nullptr);

    /// Shares, 0..1, of each component.
    void setExplained(const std::vector<double>& explained);
    /// Components (from 0) that are on the axes.
    void setShown(const std::vector<int>& components);
    /// What the bars tell, as text.
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent* event) override;

private:
    double together(int last) const;
    QRectF column(int component) const;

    std::vector<double> explained_;
    std::vector<int> shown_;
};

} // namespace steerdeck::widgets
