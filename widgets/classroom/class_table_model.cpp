#include "widgets/classroom/class_table_model.h"

#include "widgets/shared/glyphs.h"

namespace steerdeck::widgets {

void ClassTableModel::setTable(const classroom::ClassTable& table)
{
    beginResetModel();
    table_ = table;
    endResetModel();
}

int ClassTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(table_.rows.size());
}

int ClassTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstQuestion + int(table_.questions.size());
}

QVariant ClassTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& row = table_.rows[std::size_t(index.row())];
    if (index.column() == Pupil) {
        if (role == Qt::DisplayRole) return QString::fromStdString(row.pupil);
        if (role == Qt::ToolTipRole)
            return tr("%1\n%2\nmodel %3")
                .arg(QString::fromStdString(row.file), QString::fromStdString(row.time),
                     QString::fromStdString(row.model_name))
                .toHtmlEscaped();
        return {};
    }
    if (index.column() == Right)
        return role == Qt::DisplayRole ? tr("%1 of %2").arg(row.rights()).arg(row.judged()) : QVariant();
    const auto question = std::size_t(index.column() - FirstQuestion);
    const QString words = QString::fromStdString(row.words[question]);
    const auto& right = row.right[question];
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
        return words.toHtmlEscaped();
    case Qt::DecorationRole:
        return right ? glyphIcon(*right ? Glyph::check : Glyph::cross) : QVariant();
    case Qt::AccessibleTextRole:
        return right ? (*right ? tr("%1 (right)") : tr("%1 (not right)")).arg(words) : words;
    default:
        return {};
    }
}

QVariant ClassTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < FirstQuestion) {
        if (role != Qt::DisplayRole) return {};
        return section == Pupil ? tr("Pupil") : tr("Right");
    }
    const auto question = std::size_t(section - FirstQuestion);
    if (role == Qt::DisplayRole) return QString::fromStdString(table_.label(question));
    if (role == Qt::ToolTipRole) return QString::fromStdString(table_.question(question).ask).toHtmlEscaped();
    return {};
}

} // namespace steerdeck::widgets
