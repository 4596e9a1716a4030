#include "widgets/train/behavior_picker.h"

#include "widgets/shared/theme.h"
#include "widgets/train/train_log.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr int nameRole = Qt::UserRole;

struct Choice {
    const char *name, *title, *explanation; // title empty: a line between groups
};

constexpr Choice choices[] = {
    {"", QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "Behaviours' tokens"),
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker",
                       "One token for each ticked behaviour. All are trained together, each on its own examples.")},
    {nullptr, nullptr, nullptr},
    {steering::and_name, QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "Operator <and>: all hold"),
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker",
                       "The row that stands between two behaviours' tokens. It is trained on pairs of seen behaviours, "
                       "whose tokens stay as they are.")},
    {steering::set_name,
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "Operator <set>: all hold, in no order"),
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker",
                       "The row behind tokens that share one position. It is trained on pairs and triples of seen "
                       "behaviours, whose tokens stay as they are.")},
    {steering::or_name, QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "Operator <or>: at least one holds"),
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker",
                       "The row between two tokens of which at least one shall hold. It is trained on pairs of seen "
                       "behaviours, whose tokens stay as they are.")},
    {steering::not_name, QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "Operator <not>: it is avoided"),
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker",
                       "The row before a token whose behaviour shall not hold. It is trained on seen behaviours, whose "
                       "tokens stay as they are.")},
    {nullptr, nullptr, nullptr},
    {"caa", QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "CAA: a direction at one block"),
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker",
                       "The mean difference that an instruction makes inside the model. It is measured on prompts, not "
                       "trained, so there is only a seed to choose.")},
    {"lm_steer", QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "LM-Steer: a change before the head"),
     QT_TRANSLATE_NOOP(
         "steerdeck::widgets::BehaviorPicker",
         "A low-rank change of the last hidden state for each ticked behaviour, trained on its answers.")},
    {"lora_dare", QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "LoRA + DARE: adapters in each block"),
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker",
                       "Low-rank adapters of the blocks' MLPs for each ticked behaviour, trained on its answers. "
                       "Several are merged by DARE.")},
    {"adapter", QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "Adapters: a change behind each block"),
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker",
                       "A low-rank change of the stream behind each block for each ticked behaviour, trained on its "
                       "answers. Several are added.")},
    {"fixed_vector", QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "Fixed vectors behind each block"),
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker",
                       "A vector that is added behind each block, for each ticked behaviour, trained on its answers. "
                       "Several are added.")},
    {"joint", QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker", "LoRA and adapters together"),
     QT_TRANSLATE_NOOP("steerdeck::widgets::BehaviorPicker",
                       "LoRA and adapters that are trained together and kept apart by a projection, for each ticked "
                       "behaviour. Either half can answer alone.")},
};

} // namespace

BehaviorPicker::BehaviorPicker(QWidget* parent) : QWidget(parent)
{
    whatRow_ = new QWidget(this);
    what_ = new QComboBox(whatRow_);
    what_->setObjectName(QStringLiteral("what"));
    what_->setAccessibleName(tr("What to train"));
    what_->view()->setAccessibleName(what_->accessibleName());
    what_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    what_->setMinimumContentsLength(16);
    for (const Choice& choice : choices) {
        if (!choice.title) {
            what_->insertSeparator(what_->count());
            continue;
        }
        what_->addItem(tr(choice.title), QLatin1String(choice.name));
        what_->setItemData(what_->count() - 1, tr(choice.explanation), Qt::ToolTipRole);
    }
    auto* whatLabel = new QLabel(tr("Trai&n"), whatRow_);
    whatLabel->setBuddy(what_);
    all_ = new QCheckBox(tr("&All behaviours"), this);
    all_->setObjectName(QStringLiteral("allBehaviors"));
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

    auto* row = new QHBoxLayout(whatRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(whatLabel);
    row->addWidget(what_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(whatRow_);
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
    connect(what_, &QComboBox::currentIndexChanged, this, [this] {
        followChoice();
        what_->setToolTip(explanation());
        what_->setWhatsThis(explanation());
        what_->setAccessibleDescription(explanation());
        emit changed();
    });
    what_->setToolTip(explanation());
    makeMenu();
}

void BehaviorPicker::makeMenu()
{
    back_ = new QAction(tr("Back to the shipped token"), tree_);
    back_->setObjectName(QStringLiteral("shippedToken"));
    back_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    back_->setShortcutContext(Qt::WidgetShortcut);
    back_->setEnabled(false);
    tree_->addAction(back_);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(tree_, &QTreeWidget::currentItemChanged, this, &BehaviorPicker::followCurrent);
    connect(back_, &QAction::triggered, this, [this] {
        if (const lab::BehaviorInfo* one = current()) emit shippedTokenRequested(QString::fromStdString(one->name));
    });
}

const lab::BehaviorInfo* BehaviorPicker::current() const
{
    const QTreeWidgetItem* item = tree_->currentItem();
    if (!item) return nullptr;
    const std::string name = item->data(0, nameRole).toString().toStdString();
    const auto found = std::ranges::find(behaviors_, name, &lab::BehaviorInfo::name);
    return found == behaviors_.end() ? nullptr : &*found;
}

void BehaviorPicker::followCurrent()
{
    const lab::BehaviorInfo* one = current();
    back_->setEnabled(one && one->own_token && one->shipped_token);
}

void BehaviorPicker::clear()
{
    categories_.clear();
    behaviors_.clear();
    choose({});
    rebuild();
    ticksChanged();
}

void BehaviorPicker::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                                  const std::vector<lab::BehaviorInfo>& behaviors)
{
    const bool first = behaviors_.empty();
    std::vector<std::string> ticked = checked();
    categories_ = categories;
    behaviors_ = behaviors;
    if (first) // the user's own need examples of their own, which are not there unasked
        for (const lab::BehaviorInfo& behavior : behaviors_)
            if (!behavior.own && (onlyBehaviors_ || !behavior.has_token)) ticked.push_back(behavior.name);
    rebuild();
    setChecked(ticked);
}

void BehaviorPicker::rebuild()
{
    const QSignalBlocker quiet(tree_);
    const PlotTheme theme = plotTheme(palette());
    const std::vector<CategoryStyle> styles = categoryStyles(categories_);
    const QString selected = tree_->currentItem() ? tree_->currentItem()->data(0, nameRole).toString() : QString();
    tree_->clear();
    QTreeWidgetItem* again = nullptr;
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
            item->setText(1, !behavior.has_token  ? tr("no token")
                             : behavior.own_token ? tr("own", "of a token: trained or opened by the user")
                                                  : tr("shipped", "of a token: it came with the model"));
            item->setForeground(1, mutedText(palette()));
            QString tip = !behavior.has_token ? tr("Has no token yet")
                          : behavior.own_token
                              ? tr("Has a token of your own; training makes a new one in its place")
                              : tr("Has a token that came with the model; training puts your own in its place");
            if (behavior.own_token && behavior.shipped_token)
                tip += QLatin1Char('\n') + tr("The shipped token can be brought back (Ctrl+Backspace)");
            if (!behavior.seen) tip += QLatin1Char('\n') + tr("Held out: never part of <and>'s training");
            item->setToolTip(0, tip);
            item->setToolTip(1, tip);
            group->addChild(item);
            if (item->data(0, nameRole) == selected) again = item;
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        tree_->addTopLevelItem(group);
    }
    tree_->expandAll();
    if (again) tree_->setCurrentItem(again);
    followCurrent(); // its signals are blocked
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

std::string BehaviorPicker::operatorName() const
{
    const std::string name = what_->currentData().toString().toStdString();
    return isOperator(name) ? name : std::string();
}

std::string BehaviorPicker::method() const
{
    const std::string name = what_->currentData().toString().toStdString();
    return isOperator(name) ? std::string() : name;
}

void BehaviorPicker::choose(const std::string& name)
{
    what_->setCurrentIndex(std::max(0, what_->findData(QString::fromStdString(name))));
}

void BehaviorPicker::setOperator(const std::string& name) { choose(name); }

void BehaviorPicker::setMethod(const std::string& name) { choose(name); }

QString BehaviorPicker::explanation() const { return what_->currentData(Qt::ToolTipRole).toString(); }

void BehaviorPicker::setTicksEnabled(bool on)
{
    ticks_ = on;
    followChoice();
}

void BehaviorPicker::followChoice()
{
    const bool behaviors = ticks_ && operatorName().empty();
    tree_->setEnabled(behaviors);
    all_->setEnabled(behaviors);
}

void BehaviorPicker::setOnlyBehaviors()
{
    onlyBehaviors_ = true;
    whatRow_->hide();
    tree_->setColumnHidden(1, true); // the answers do not depend on tokens
}

void BehaviorPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || behaviors_.empty()) return;
    const std::vector<std::string> ticked = checked();
    rebuild();
    setChecked(ticked);
}

} // namespace steerdeck::widgets
