#include "widgets/tasks/task_models.h"

#include "widgets/shared/number_text.h"
#include "widgets/shared/worded.h"

#include <QLocale>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

/// The first of a text in one line, for a cell.
QString line(const std::string& text)
{
    constexpr int most = 200;
    return QString::fromStdString(text).left(2 * most).simplified().left(most);
}

} // namespace

QString folderOf(const lab::TaskRun& run) { return QString::fromStdString(run.folder.string()); }

void TaskRunModel::setRuns(std::vector<lab::TaskRun> runs)
{
    beginResetModel();
    runs_ = std::move(runs);
    QSet<QString> known;
    for (const lab::TaskRun& run : runs_) known << folderOf(run);
    ticked_.intersect(known);
    endResetModel();
    emit ticksChanged();
}

void TaskRunModel::setNames(const TaskNames& names)
{
    names_ = names;
    if (!runs_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TaskRunModel::rowOf(const QString& folder) const
{
    const auto found = std::ranges::find(runs_, folder, folderOf);
    return found == runs_.end() ? -1 : int(found - runs_.begin());
}

const lab::TaskRun* TaskRunModel::run(const QString& folder) const
{
    const int row = rowOf(folder);
    return row < 0 ? nullptr : &runs_[std::size_t(row)];
}

void TaskRunModel::tick(const QString& folder)
{
    if (const int row = rowOf(folder); row >= 0) setData(index(row, When), Qt::Checked, Qt::CheckStateRole);
}

int TaskRunModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(runs_.size()); }

int TaskRunModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant TaskRunModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const lab::TaskRun& run = runs_[std::size_t(index.row())];
    if (role == FolderRole) return folderOf(run);
    if (role == Qt::CheckStateRole && index.column() == When)
        return isTicked(folderOf(run)) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole) {
        QStringList lines{names_.run(run), QString::fromStdString(run.data)};
        for (const Message& note : run.notes) lines << worded(note);
        return (lines << folderOf(run)).join(QLatin1Char('\n'));
    }
    if (role == Qt::TextAlignmentRole && index.column() == Answers) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole) return {};
    const bool shown = role == Qt::DisplayRole;
    switch (index.column()) {
    case When:
        return QString::fromStdString(run.ended).left(shown ? 16 : -1);
    case Task:
        return taskTitle(run.task);
    case Steering:
        return names_.steering(run.method, run.deck);
    case Answers:
        if (!shown) return qulonglong(run.summary.answers);
        return run.complete ? numberText(run.total)
                            : tr("%1 of %2", "answers").arg(numberText(run.summary.answers), numberText(run.total));
    case Accuracy:
        if (!shown) return run.summary.accuracy.value;
        return run.summary.answers == 0 ? QStringLiteral("–") : accuracyText(run.summary);
    }
    return {};
}

bool TaskRunModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != When)
        return false;
    const QString folder = folderOf(runs_[std::size_t(index.row())]);
    const bool on = value.toInt() == Qt::Checked;
    if (on == isTicked(folder)) return false;
    on ? void(ticked_ << folder) : void(ticked_.remove(folder));
    emit dataChanged(index, index, {role});
    emit ticksChanged();
    return true;
}

Qt::ItemFlags TaskRunModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == When ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant TaskRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const titles[] = {QT_TR_NOOP("Date"), QT_TR_NOOP("Accuracy"), QT_TR_NOOP("Steered by"),
                                         QT_TR_NOOP("Task"), QT_TR_NOOP("Answers")};
    static const char* const tips[] = {QT_TR_NOOP("When its last answer came. A ticked run stands in the picture"),
                                       QT_TR_NOOP("Share of right answers, with its 95 % interval (Wilson)"),
                                       QT_TR_NOOP("What steered the answers"), QT_TR_NOOP("Whose questions"),
                                       QT_TR_NOOP("Questions that were answered")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    if (role == Qt::TextAlignmentRole)
        return int((section == Answers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void QuestionModel::setAnswers(std::vector<tasks::Answer> answers)
{
    beginResetModel();
    answers_ = std::move(answers);
    endResetModel();
}

int QuestionModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(answers_.size()); }

int QuestionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant QuestionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const tasks::Answer& one = answers_[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Number) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole) return {};
    switch (index.column()) {
    case Number:
        return role == SortRole ? QVariant(index.row()) : QVariant(numberText(std::size_t(index.row()) + 1));
    case Right:
        if (role == SortRole) return one.correct;
        return !one.output.refused.empty() ? tr("not asked") : one.correct ? tr("right") : tr("wrong");
    case Output:
        return line(one.output.refused.empty() ? one.output.text : one.output.refused);
    case Label:
        return QString::fromStdString(one.example.label);
    case Read:
        return one.read.empty() ? QStringLiteral("–") : QString::fromStdString(one.read);
    case Question:
        return line(one.example.prompt);
    }
    return {};
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const titles[] = {QT_TR_NOOP("No."),   QT_TR_NOOP("Right"),   QT_TR_NOOP("Output"),
                                         QT_TR_NOOP("Label"), QT_TR_NOOP("Read as"), QT_TR_NOOP("Question")};
    static const char* const tips[] = {QT_TR_NOOP("Its place among the run's questions"),
                                       QT_TR_NOOP("Whether the output says what the label says"),
                                       QT_TR_NOOP("What the model wrote"),
                                       QT_TR_NOOP("The right answer"),
                                       QT_TR_NOOP("What the task's parser found in the output"),
                                       QT_TR_NOOP("What the model was asked")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    if (role == Qt::TextAlignmentRole)
        return int((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QuestionFilter::QuestionFilter(QuestionModel* model) : QSortFilterProxyModel(model), questions_(*model)
{
    setSourceModel(model);
    setSortRole(QuestionModel::SortRole);
}

void QuestionFilter::setWrongOnly(bool on)
{
    wrongOnly_ = on;
    invalidateFilter();
}

bool QuestionFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return !wrongOnly_ || !questions_.answer(row).correct;
}

} // namespace steerdeck::widgets
