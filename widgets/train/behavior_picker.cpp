#include "train/behavior_picker.h"

#include "shared/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr int nameRole = Qt::UserRole;
}

BehaviorPicker::BehaviorPicker(QWidget* parent) : QWidget(parent)
{
    tokens_ = new QRadioButton(tr("&Behaviours"), this);
    tokens_->setToolTip(tr("One token for each ticked behaviour; all are trained together, each on its own examples"));
    operator_ = new QRadioButton(tr("The operator <a&nd>"), this);
    operator_->setToolTip(tr("The row that stands between two behaviours' tokens; trained on pairs of seen behaviours, "
                             "whose tokens stay as they are"));
    tokens_->setChecked(true);
    all_ = new QCheckBox(tr("&All behaviours"), this);
    all_->setAccessibleName(tr("Tick all behaviours"));
    all_->setToolTip(tr("Tick every behaviour, or none"));
    tree_ = new QTreeWidget(this);
    tree_->setAccessibleName(tr("Behaviours to train"));
    tree_->setAccessibleDescription(tr("By category; space ticks one, or all of a category"));
    tree_->setHeaderHidden(true);
    tree_->setColumnCount(2);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree_->setIndentation(18);
    tree_->setUniformRowHeights(true);

    auto* modes = new QHBoxLayout;
    modes->addWidget(tokens_);
    modes->addWidget(operator_);
    modes->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(modes);
    column->addWidget(all_);
    column->addWidget(tree_, 1);

    connect(all_, &QCheckBox::clicked, this, [this] {
        std::vector<std::string> names;
        if (checked().size() < behaviors_.size())
            for (const lab::BehaviorInfo& behavior : behaviors_) names.push_back(behavior.name);
        setChecked(names);
    });
    connect(tree_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem*, int column_) {
        if (column_ == 0) ticksChanged();
    });
    connect(operator_, &QRadioButton::toggled, this, [this](bool on) {
        tree_->setEnabled(!on);
        all_->setEnabled(!on);
        emit changed();
    });
}

void BehaviorPicker::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                                  const std::vector<lab::BehaviorInfo>& behaviors)
{
    const bool first = behaviors_.empty();
    std::vector<std::string> ticked = checked();
    categories_ = categories;
    behaviors_ = behaviors;
    if (first)
        for (const lab::BehaviorInfo& behavior : behaviors_) ticked.push_back(behavior.name);
    rebuild();
    setChecked(ticked);
}

void BehaviorPicker::rebuild()
{
    const QSignalBlocker quiet(tree_);
    const PlotTheme theme = plotTheme(palette());
    const std::vector<CategoryStyle> styles = categoryStyles(categories_);
    tree_->clear();
    for (const CategoryStyle& style : styles) {
        auto* group = new QTreeWidgetItem({style.title});
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        group->setIcon(0, markIcon(markOf(styles, style.name, true, theme), theme));
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        for (const lab::BehaviorInfo& behavior : behaviors_) {
            if (QString::fromStdString(behavior.category) != style.name) continue;
            auto* item = new QTreeWidgetItem({QString::fromStdString(behavior.title)});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemNeverHasChildren);
            item->setData(0, nameRole, QString::fromStdString(behavior.name));
            item->setIcon(0, markIcon(markOf(styles, style.name, behavior.seen, theme), theme));
            item->setCheckState(0, Qt::Unchecked);
            if (behavior.has_token) item->setText(1, tr("trained"));
            item->setForeground(1, mutedText(palette()));
            QString tip = behavior.has_token ? tr("Has a token; training makes a new one") : tr("Has no token yet");
            if (!behavior.seen) tip += QLatin1Char('\n') + tr("Held out: never part of <and>'s training");
            item->setToolTip(0, tip);
            item->setToolTip(1, tip);
            group->addChild(item);
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        tree_->addTopLevelItem(group);
    }
    tree_->expandAll();
}

std::vector<std::string> BehaviorPicker::checked() const
{
    std::vector<std::string> names;
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = tree_->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j)
            if (group->child(j)->checkState(0) == Qt::Checked)
                names.push_back(group->child(j)->data(0, nameRole).toString().toStdString());
    }
    return names;
}

void BehaviorPicker::setChecked(const std::vector<std::string>& names)
{
    {
        const QSignalBlocker quiet(this);
        for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
            QTreeWidgetItem* group = tree_->topLevelItem(i);
            for (int j = 0; j < group->childCount(); ++j) {
                const std::string name = group->child(j)->data(0, nameRole).toString().toStdString();
                const bool on = std::find(names.begin(), names.end(), name) != names.end();
                group->child(j)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    ticksChanged();
}

void BehaviorPicker::ticksChanged()
{
    const std::size_t count = checked().size();
    all_->setCheckState(count == 0 ? Qt::Unchecked : count < behaviors_.size() ? Qt::PartiallyChecked : Qt::Checked);
    emit changed();
}

bool BehaviorPicker::operatorAnd() const { return operator_->isChecked(); }

void BehaviorPicker::setOperatorAnd(bool on) { (on ? operator_ : tokens_)->setChecked(true); }

void BehaviorPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || behaviors_.empty()) return;
    const std::vector<std::string> ticked = checked();
    rebuild();
    setChecked(ticked);
}

} // namespace steerdeck::widgets
