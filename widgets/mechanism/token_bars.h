#pragma once

#include "widgets/evaluate/cell_canvas.h"

namespace steerdeck::widgets {

/// A bar for each token of a text, in its order, under which the token stands; values may be negative. A click or the
/// arrow keys choose one.
class TokenBars : public CellCanvas {
    Q_OBJECT

public:
    struct Bar {
        QString text; // the token
        double value = 0;
        QString description;   // what hovering tells
        bool steering = false; // a steering row: its bar has another colour and an edge
    };

    explicit TokenBars(const QString& name, QWidget* parent = nullptr);

    /// `scale` says what a bar's height means; `most` the value of a full one, 0: the largest there is.
    void setBars(const QList<Bar>& bars, const QString& scale, double most = 0);
    /// Stands there while there are no bars.
    void setInvitation(const QString& text);
    const QList<Bar>& bars() const { return bars_; }

    int rows() const override { return bars_.isEmpty() ? 0 : 1; }
    int columns(int) const override { return int(bars_.size()); }
    QRectF rectOf(QPoint cell) const override;
    QPoint cellAt(const QPointF& pixel) const override;
    QString textOf(QPoint cell) const override;

    QSize sizeHint() const override { return {520, 150}; }
    QSize minimumSizeHint() const override { return {160, 96}; }

protected:
    void paint(QCPPainter& painter, const QRectF& area) override;

private:
    QRectF field(const QRectF& area) const; // where bars stand
    double labelHeight() const;

    QList<Bar> bars_;
    QString scale_, invitation_;
    double most_ = 0;
};

} // namespace steerdeck::widgets
