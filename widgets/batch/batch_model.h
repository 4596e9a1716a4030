#pragma once

#include "core/lab/tools.h"

#include <QAbstractTableModel>

namespace steerdeck::widgets {

/// A file's prompts with their answers, a row each.
class BatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Prompt, Answer, Holds, Checks, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Prompts without answers.
    void setPrompts(const std::vector<std::string>& prompts);
    void setAnswers(const lab::BatchRequest& request, const lab::BatchResult& result);
    bool isAnswered() const { return !answers_.empty(); }
    /// How many answers do what was asked; of how many that were asked for something checked.
    int held() const;
    int asked() const;
    /// All of it as CSV: prompt, answer, tokens, cut, holds, and what each behaviour's verifier measured.
    std::string toCsv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isChecked(const lab::BatchAnswer& answer) const;

    std::vector<std::string> prompts_;
    lab::Deck deck_;
    std::vector<lab::BatchAnswer> answers_;
};

} // namespace steerdeck::widgets
