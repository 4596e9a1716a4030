#pragma once

#include "widgets/evaluate/cell_canvas.h"

#include <functional>

namespace steerdeck::widgets {

/// A table of shares as colours: who sees whom, or what each head of each layer looks at. What cannot be seen is
/// crossed out, so that colour is not the only sign.
class CellMap : public CellCanvas {
    Q_OBJECT

public:
    struct Table {
        int rows = 0, columns = 0;
        QList<double> shares; // [rows, columns]; 0..1, negative: hidden
        QStringList rowLabels, columnLabels;
        QString rowsName, columnsName; // what they are
        QList<int> marked = {};        // rows and columns of these numbers stand out: steering rows
        bool numbers = false;          // written into the cells where there is room, in %
    };
    using Words = std::function<QString(QPoint cell)>;

    explicit CellMap(const QString& name, QWidget* parent = nullptr);

    /// `words` says what hovering tells.
    void setTable(const Table& table, Words words);
    const Table& table() const { return table_; }
    double shareAt(QPoint cell) const { return table_.shares.value(qsizetype(cell.y()) * table_.columns + cell.x()); }

    int rows() const override { return table_.rows; }
    int columns(int) const override { return table_.columns; }
    QRectF rectOf(QPoint cell) const override;
    QPoint cellAt(const QPointF& pixel) const override;
    QString textOf(QPoint cell) const override;

    QSize sizeHint() const override { return {420, 320}; }

protected:
    void paint(QCPPainter& painter, const QRectF& area) override;

private:
    QRectF field(const QRectF& area) const; // of the cells

    QColor colorOf(double share, double most) const;
    void paintSmall(QCPPainter& painter, const QRectF& cells, double most) const;
    void paintCells(QCPPainter& painter, const QRectF& cells, double most) const;
    void paintLabels(QCPPainter& painter, const QRectF& cells, const QRectF& area) const;

    Table table_;
    Words words_;
};

} // namespace steerdeck::widgets
