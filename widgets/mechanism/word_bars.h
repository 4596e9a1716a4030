#pragma once

#include "widgets/evaluate/cell_canvas.h"

namespace steerdeck::widgets {

/// Shares, 0 to 1, of one or two sides, word by word: the first side's bar is hollow, the second's full, and the
/// numbers stand behind both.
class WordBars : public CellCanvas {
    Q_OBJECT

public:
    struct Row {
        QString text;
        QList<double> values; // of each side, 0..1
        QString note;         // behind the numbers
        bool marked = false;  // in bold
    };

    explicit WordBars(const QString& name, QWidget* parent = nullptr);

    /// `sides`: what they are called, one or two.
    void setRows(const QString& title, const QStringList& sides, const QList<Row>& rows);
    const QList<Row>& wordRows() const { return rows_; }
    const QString& title() const { return title_; }

    int rows() const override { return int(rows_.size()); }
    int columns(int) const override { return 1; }
    QRectF rectOf(QPoint cell) const override;
    QString textOf(QPoint cell) const override;

    QSize sizeHint() const override { return {360, 220}; }

protected:
    void paint(QCPPainter& painter, const QRectF& area) override;

private:
    QRectF field(const QRectF& area) const; // of the rows, labels included
    QString numbers(const Row& row) const;

    QString title_;
    QStringList sides_;
    QList<Row> rows_;
};

} // namespace steerdeck::widgets
