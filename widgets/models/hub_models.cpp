#include "widgets/models/hub_models.h"

#include "widgets/shared/number_text.h"

#include <QLocale>
#include <QStringList>

namespace steerdeck::widgets {

void HubModels::setModels(std::vector<lab::HubModel> models)
{
    beginResetModel();
    models_ = std::move(models);
    endResetModel();
}

int HubModels::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(models_.size()); }

int HubModels::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HubModels::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const lab::HubModel& model = models_[std::size_t(index.row())];
    const QString name = QString::fromStdString(model.name);
    if (role == NameRole) return name;
    const bool number = index.column() == Parameters || index.column() == Downloads;
    if (role == Qt::TextAlignmentRole && number) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && model.gated)
        return tr("%1\nGiven to those who accept its terms on its page, with a token in HF_TOKEN").arg(name);
    if (role == Qt::ToolTipRole) return name;
    if (role != Qt::DisplayRole && role != SortRole) return {};
    switch (index.column()) {
    case Name:
        return name;
    case Kind:
        return model.kind.empty() ? QStringLiteral("–") : QString::fromStdString(model.kind);
    case Parameters:
        return role == SortRole ? QVariant(qulonglong(model.parameters)) : parametersText(model.parameters);
    case Downloads:
        return role == SortRole ? QVariant(qlonglong(model.downloads)) : QLocale().toString(qlonglong(model.downloads));
    case Notes: {
        QStringList notes;
        if (model.gguf) notes << QStringLiteral("GGUF");
        if (model.gated) notes << tr("gated");
        return notes.join(QStringLiteral(", "));
    }
    }
    return {};
}

QVariant HubModels::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const titles[] = {QT_TR_NOOP("Model"), QT_TR_NOOP("Kind"), QT_TR_NOOP("Parameters"),
                                         QT_TR_NOOP("Downloads"), QT_TR_NOOP("Notes")};
    const bool number = section == Parameters || section == Downloads;
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::TextAlignmentRole) return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace steerdeck::widgets
