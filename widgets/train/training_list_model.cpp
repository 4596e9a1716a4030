#include "widgets/train/training_list_model.h"

#include "core/evaluate/tasks/task.h"
#include "widgets/train/adapter_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

QString when(const lab::TrainingInfo& training) { return QString::fromStdString(training.started); }

} // namespace

QString folderOf(const lab::TrainingInfo& training) { return QString::fromStdString(training.folder.string()); }

void TrainingListModel::setTrainings(std::vector<lab::TrainingInfo> trainings)
{
    beginResetModel();
    trainings_ = std::move(trainings);
    QSet<QString> known;
    for (const lab::TrainingInfo& training : trainings_) known << folderOf(training);
    compared_.intersect(known);
    endResetModel();
}

void TrainingListModel::setBehaviors(std::vector<lab::BehaviorInfo> behaviors)
{
    behaviors_ = std::move(behaviors);
    if (!trainings_.empty()) emit dataChanged(index(0, What), index(rowCount() - 1, What));
}

const lab::TrainingInfo* TrainingListModel::training(const QString& folder) const
{
    for (const lab::TrainingInfo& training : trainings_)
        if (folderOf(training) == folder) return &training;
    return nullptr;
}

QString TrainingListModel::titleOf(const lab::TrainingInfo& training) const
{
    const auto title = [this](const std::string& name) {
        for (const lab::BehaviorInfo& behavior : behaviors_)
            if (behavior.name == name) return QString::fromStdString(behavior.title);
        if (tasks::is_task(name)) return QString::fromStdString(std::string(tasks::task_named(name).title));
        return QString::fromStdString(name);
    };
    const int count = int(training.behaviors.size());
    QString what;
    if (count == 0)
        what = tr("Nothing");
    else if (count > 1 && count == int(behaviors_.size()))
        what = tr("All %n behaviours", nullptr, count);
    else if (count == 1)
        what = title(training.behaviors.front());
    else
        what = tr("%1 and %n more", nullptr, count - 1).arg(title(training.behaviors.front()));
    if (training.method == "caa") return tr("CAA: %1").arg(what);
    if (training.method == "lm_steer") return tr("LM-Steer: %1").arg(what);
    if (training.method == "lora_dare") return tr("LoRA + DARE: %1").arg(what);
    if (training.method == "adapter") return tr("Adapters: %1").arg(what);
    if (training.method == "fixed_vector") return tr("Fixed vectors: %1").arg(what);
    if (training.method == "joint") return tr("LoRA and adapters: %1").arg(what);
    return what;
}

QString TrainingListModel::nameOf(const lab::TrainingInfo& training) const
{
    return tr("%1, %2", "a training and when it began").arg(titleOf(training), when(training));
}

int TrainingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(trainings_.size());
}

int TrainingListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TrainingListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const lab::TrainingInfo& training = trainings_[std::size_t(index.row())];
    if (role == FolderRole) return folderOf(training);
    if (role == Qt::ToolTipRole) {
        const QString own = ownWordsOf(training);
        return tr("%1\nRate %2, batch %3, seed %4\n%5", "a training's name, settings and folder")
            .arg(nameOf(training), QLocale().toString(training.settings.learning_rate, 'g', 3),
                 QLocale().toString(training.settings.batch), QString::number(training.settings.seed),
                 own.isEmpty() ? folderOf(training) : own + QLatin1Char('\n') + folderOf(training));
    }
    if (role == Qt::CheckStateRole && index.column() == When)
        return compared_.contains(folderOf(training)) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && (index.column() == Steps || index.column() == Loss))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole) return {};
    const bool shown = role == Qt::DisplayRole;
    switch (index.column()) {
    case When:
        return when(training);
    case What:
        return titleOf(training);
    case Steps:
        if (!shown) return training.steps;
        return training.finished
                   ? QLocale().toString(training.steps)
                   : tr("%1 of %2", "steps")
                         .arg(QLocale().toString(training.steps), QLocale().toString(training.settings.steps));
    case Loss:
        if (!shown) return std::isnan(training.final_loss) ? 1e300 : training.final_loss;
        return std::isnan(training.final_loss) ? QStringLiteral("–") : QLocale().toString(training.final_loss, 'g', 3);
    case State:
        return training.finished ? tr("finished") : tr("unfinished");
    }
    return {};
}

bool TrainingListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != When)
        return false;
    const QString folder = folderOf(trainings_[std::size_t(index.row())]);
    const bool on = value.toInt() == Qt::Checked;
    if (on == compared_.contains(folder)) return false;
    on ? void(compared_ << folder) : void(compared_.remove(folder));
    emit dataChanged(index, index, {role});
    emit comparedChanged(folder, on);
    return true;
}

Qt::ItemFlags TrainingListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == When ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant TrainingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    static const char* const titles[] = {QT_TR_NOOP("Begun"), QT_TR_NOOP("What"), QT_TR_NOOP("Steps"),
                                         QT_TR_NOOP("Last loss"), QT_TR_NOOP("State")};
    static const char* const tips[] = {QT_TR_NOOP("When it began. A ticked run lies dashed over the curves"),
                                       QT_TR_NOOP("Behaviours, an operator, or another way to steer"),
                                       QT_TR_NOOP("Steps that were done"), QT_TR_NOOP("Mean loss of its newest report"),
                                       QT_TR_NOOP("Unfinished: it was stopped, it failed, or the program ended")};
    if (section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    if (role == Qt::TextAlignmentRole)
        return int((section == Steps || section == Loss ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace steerdeck::widgets
