#include "widgets/models/found_models.h"

#include "widgets/shared/worded.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace steerdeck::widgets {

namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

} // namespace

QString placeText(lab::ModelPlace place)
{
    switch (place) {
    case lab::ModelPlace::hub_cache:
        return FoundModels::tr("Hub cache");
    case lab::ModelPlace::lm_studio:
        return QStringLiteral("LM Studio");
    case lab::ModelPlace::ollama:
        return QStringLiteral("Ollama");
    case lab::ModelPlace::llama_cpp:
        return QStringLiteral("llama.cpp");
    case lab::ModelPlace::real_models:
        return FoundModels::tr("Models for tests");
    case lab::ModelPlace::added:
        break;
    }
    return FoundModels::tr("Added folder");
}

QString sizeText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

void FoundModels::clear()
{
    beginResetModel();
    models_.clear();
    endResetModel();
}

void FoundModels::add(const lab::FoundModel& model)
{
    beginInsertRows({}, rowCount(), rowCount());
    models_.push_back(model);
    endInsertRows();
}

int FoundModels::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(models_.size()); }

int FoundModels::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FoundModels::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const lab::FoundModel& model = models_[std::size_t(index.row())];
    if (role == RowRole) return index.row();
    if (role == Qt::ToolTipRole)
        return model.why.empty() ? QDir::toNativeSeparators(text(model.path.string()))
                                 : QStringLiteral("%1\n%2").arg(QDir::toNativeSeparators(text(model.path.string())),
                                                                worded(model.why));
    if (role == Qt::TextAlignmentRole && index.column() == Size) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole) return {};
    switch (index.column()) {
    case Name:
        return text(model.name);
    case Kind:
        return model.kind.empty() ? QStringLiteral("–") : text(model.kind);
    case Numbers:
        return model.numbers.empty() ? QStringLiteral("–") : text(model.numbers);
    case Size:
        return role == SortRole ? QVariant(qulonglong(model.bytes)) : sizeText(model.bytes);
    case State:
        return model.opens ? tr("opens") : model.whole ? tr("does not open") : tr("half fetched");
    case Place:
        return placeText(model.place);
    }
    return {};
}

QVariant FoundModels::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const titles[] = {QT_TR_NOOP("Model"), QT_TR_NOOP("Kind"),  QT_TR_NOOP("Weights"),
                                         QT_TR_NOOP("Size"),  QT_TR_NOOP("State"), QT_TR_NOOP("Where")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace steerdeck::widgets
