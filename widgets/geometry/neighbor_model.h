#pragma once

#include "core/lab/values.h"
#include "widgets/plots/marks.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace steerdeck::widgets {

enum class Measure { cosine, l2 };

/// One row per token and rank: the vocabulary words nearest to it, by cosine or by distance.
class NeighborModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Token, Rank, Word, Cosine, Z, L2, ColumnCount };
    /// Index of the row's token (int); numbers as numbers; the null baseline of the row's token.
    static constexpr int TokenRole = Qt::UserRole, SortRole = Qt::UserRole + 1, NullMeanRole = Qt::UserRole + 2,
                         NullMaxRole = Qt::UserRole + 3;

    using QAbstractTableModel::QAbstractTableModel;

    void setTokens(const std::vector<lab::TokenPoint>& tokens);
    void setCategories(std::vector<CategoryStyle> categories, const PlotTheme& theme);
    void setMeasure(Measure measure);
    Measure measure() const { return measure_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// One line per row: token, category, measure, rank, word, id, cosine, l2, null mean, maximum and
    /// deviation, z.
    QString csv() const;

private:
    void rebuild();
    const std::vector<lab::Neighbor>& wordsOf(int token) const;

    struct Row {
        int token, rank; // rank from 0
    };
    std::vector<lab::TokenPoint> tokens_;
    std::vector<QIcon> icons_; // as tokens_
    std::vector<CategoryStyle> categories_;
    PlotTheme theme_;
    std::vector<Row> rows_;
    Measure measure_ = Measure::cosine;
};

/// Sorts by value; shows all tokens or only the selected ones.
class NeighborFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit NeighborFilter(QObject* parent = nullptr);
    void setOnly(bool only, const QList<int>& tokens);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool only_ = false;
    QSet<int> tokens_;
};

/// A cosine as a bar from 0 to 1 with its number; two ticks show what random rows reach: on average (thin) and at most
/// (thick).
class CosineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace steerdeck::widgets
