#include "widgets/compose/answer_runs_model.h"

#include <QLocale>

namespace steerdeck::widgets {

namespace {

/// Of today the time alone.
QString timeText(const QDateTime& time)
{
    return time.date() == QDate::currentDate() ? QLocale().toString(time.time(), QLocale::ShortFormat)
                                               : QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

void AnswerRunsModel::setCatalog(const Catalog& catalog)
{
    catalog_ = catalog;
    if (!runs_.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void AnswerRunsModel::setRuns(const QList<RunPtr>& runs)
{
    beginResetModel();
    runs_ = runs.mid(0, most);
    endResetModel();
}

void AnswerRunsModel::add(const RunPtr& run)
{
    beginInsertRows({}, 0, 0);
    runs_.prepend(run);
    endInsertRows();
    if (runs_.size() <= most) return;
    beginRemoveRows({}, most, int(runs_.size()) - 1);
    runs_.resize(most);
    endRemoveRows();
}

int AnswerRunsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(runs_.size()); }
int AnswerRunsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QVariant AnswerRunsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= runs_.size()) return {};
    const AnswerRun& run = *runs_[index.row()];
    const QString prompt = QString::fromStdString(run.request.prompt);
    if (role == Qt::ToolTipRole)
        return tr("%1\n%2\n%3\nModel: %4")
            .arg(QLocale().toString(run.started, QLocale::LongFormat), prompt, deckText(run.request.deck, catalog_),
                 run.model.name);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Time:
        return timeText(run.started);
    case Prompt:
        return prompt.simplified();
    case DeckColumn:
        return whatOf(run);
    case Passed:
        return run.end.done ? holdingText(holdingOf(run)) : tr("%1, stopped").arg(holdingText(holdingOf(run)));
    default:
        return {};
    }
}

/// "German <and> lower case, every order, 4 samples"
QString AnswerRunsModel::whatOf(const AnswerRun& run) const
{
    QString text = deckText(run.request.deck, catalog_);
    if (run.request.every_order) text = tr("%1, every order").arg(text);
    if (run.request.samples > 1) text = tr("%1, %n samples", nullptr, run.request.samples).arg(text);
    if (!run.request.begin.empty()) text = tr("%1, gone on from token %2").arg(text).arg(run.request.begin.size());
    return text;
}

QVariant AnswerRunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Prompt:
        return tr("Prompt");
    case DeckColumn:
        return tr("Deck");
    case Passed:
        return tr("Answers");
    default:
        return {};
    }
}

} // namespace steerdeck::widgets
