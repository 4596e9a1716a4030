#pragma once

#include "widgets/commands/command.h"

#include <QAbstractListModel>

namespace steerdeck::widgets {

class CommandModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WhereRole = Qt::UserRole, KeysRole, WhyRole };
    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<Command>& commands);
    void search(const QString& query);
    const Command* command(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<Command> commands_;
    QList<int> found_; // positions in commands_, best first
    QString query_;
};

} // namespace steerdeck::widgets
