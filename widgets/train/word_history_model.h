#pragma once

#include "widgets/train/token_trace_model.h"

namespace steerdeck::widgets {

/// The nearest word of the vocabulary over time: one row for each time that a token's became another.
class WordHistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Token, From, To, Word, Cosine, ColumnCount };
    static constexpr int StepRole = Qt::UserRole, SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setStyles(std::vector<TokenStyle> styles);
    /// Takes what is new in `log`.
    void update(const TrainLog& log);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::string token;
        TrainLog::WordSince since;
        int until = 0; // last step told of it
    };
    QString titleOf(const std::string& token) const;

    std::vector<TokenStyle> styles_;
    std::vector<Row> rows_; // by step
};

} // namespace steerdeck::widgets
