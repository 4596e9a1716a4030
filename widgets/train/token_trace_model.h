#pragma once

#include "widgets/plots/marks.h"
#include "widgets/train/train_log.h"

#include <QAbstractTableModel>

namespace steerdeck::widgets {

/// How a behaviour is named and drawn in this bench.
struct TokenStyle {
    QString name, title;
    Mark mark;
    QColor line; // of its curves
};

/// One row per token in training: loss, norm, cosine to its start, nearest words, as told last.
class TokenTraceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Loss, Norm, Cosine, Nearest, ColumnCount };
    /// Token name (QString) of a row; for sorting, numbers come as numbers.
    static constexpr int NameRole = Qt::UserRole, SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setStyles(std::vector<TokenStyle> styles, const PlotTheme& theme);
    void clear();
    /// Takes the newest values of `log`; new tokens become new rows.
    void update(const TrainLog& log);
    int rowOf(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        double loss, norm, cosine;
        std::vector<lab::Neighbor> nearest;
    };
    const TokenStyle* styleOf(const QString& name) const;

    std::vector<TokenStyle> styles_;
    std::vector<QIcon> icons_; // as styles_
    std::vector<Row> rows_;
};

} // namespace steerdeck::widgets
