#include "widgets/evaluate/plan_form.h"

#include "core/evaluate/which_way.h"
#include "widgets/plots/marks.h"
#include "widgets/shared/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr int nameRole = Qt::UserRole;

bool contains(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

PlanForm::PlanForm(QWidget* parent) : QWidget(parent)
{
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("methods"));
    list_->setAccessibleName(tr("Methods to compare"));
    list_->setAccessibleDescription(tr("Space ticks one"));
    list_->setUniformItemSizes(true);
    list_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    list_->setMinimumHeight(72);
    tree_ = new QTreeWidget(this);
    tree_->setObjectName(QStringLiteral("behaviors"));
    tree_->setAccessibleName(tr("Behaviours to combine"));
    tree_->setAccessibleDescription(tr("By category; space ticks one, or all of a category; right and left open and "
                                       "close a category"));
    tree_->setHeaderHidden(true);
    tree_->setColumnCount(2);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree_->setIndentation(18);
    tree_->setUniformRowHeights(true);
    tree_->setMinimumHeight(72);
    auto* behaviors = sectionLabel(tr("&Behaviours"), this);
    behaviors->setBuddy(tree_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(makeSizes());
    column->addWidget(given_);
    column->addSpacing(grid / 2);
    column->addLayout(makeMethods());
    column->addWidget(list_, 1);
    column->addSpacing(grid / 2);
    column->addWidget(behaviors);
    column->addWidget(tree_, 1);
    column->addSpacing(grid / 2);
    column->addLayout(makeNumbers());
    column->addWidget(sample_);
    column->addLayout(makePrompts());

    tree_->viewport()->installEventFilter(this);
    connect(tree_, &QTreeWidget::itemExpanded, this, [this] { folded_ = false; });
    connect(list_, &QListWidget::itemChanged, this, &PlanForm::methodsEdited);
    connect(tree_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem*, int at) {
        if (at == 0) behaviorsEdited();
    });
    fill();
}

QLayout* PlanForm::makeSizes()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(sectionLabel(tr("Behaviours at once"), this));
    row->addStretch();
    for (int size = 1; size <= 4; ++size) {
        auto* box = new QCheckBox(QLocale().toString(size), this);
        box->setObjectName(QStringLiteral("size%1").arg(size));
        box->setAccessibleName(sizeTitle(size));
        box->setToolTip(
            size == 1 ? tr("Each behaviour alone: there is only one order")
                      : tr("Every combination of %1 behaviours of different categories, in every order").arg(size));
        connect(box, &QCheckBox::toggled, this, &PlanForm::edited);
        row->addWidget(box);
        sizes_[std::size_t(size - 1)] = box;
    }
    given_ = new QWidget(this);
    givenCount_ = mutedLabel({}, given_);
    auto* bySize = new QToolButton(given_);
    bySize->setText(tr("Choose by size"));
    bySize->setObjectName(QStringLiteral("bySize"));
    bySize->setToolTip(tr("Forget the listed combinations and make them from sizes and behaviours"));
    connect(bySize, &QToolButton::clicked, this, [this] {
        wanted_.plan.combinations.clear();
        fill();
        edited();
    });
    auto* given = new QHBoxLayout(given_);
    given->setContentsMargins(0, 0, 0, 0);
    given->addWidget(givenCount_, 1);
    given->addWidget(bySize);
    return row;
}

QLayout* PlanForm::makeMethods()
{
    auto* title = sectionLabel(tr("&Methods"), this);
    title->setBuddy(list_);
    auto* which = new QToolButton(this);
    which->setText(tr("&Which way is best"));
    which->setObjectName(QStringLiteral("whichWay"));
    which->setToolTip(
        tr("Tick instructions, tokens with <and>, adapters, fixed vectors, LoRA + DARE, CAA and LM-Steer, "
           "as far as this model has them, on 1 to 3 behaviours"));
    which->setAccessibleDescription(which->toolTip());
    connect(which, &QToolButton::clicked, this, &PlanForm::takeWhichWay);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(title);
    row->addStretch();
    row->addWidget(which);
    return row;
}

void PlanForm::takeWhichWay()
{
    evaluate::PlanSettings& plan = wanted_.plan;
    plan.sizes.assign(evaluate::which_way_sizes.begin(), evaluate::which_way_sizes.end());
    plan.combinations.clear();
    plan.conditions.clear();
    QStringList leftOut;
    for (const evaluate::Condition& way : evaluate::which_way_conditions()) {
        const auto info = std::find_if(methods_.begin(), methods_.end(),
                                       [&](const ConditionInfo& one) { return one.condition.name() == way.name(); });
        if (info != methods_.end() && info->available)
            plan.conditions.push_back(info->condition);
        else if (info != methods_.end())
            leftOut << tr("%1 is left out: %2", "a way to steer, and why").arg(info->title, info->reason);
    }
    fill();
    edited();
    emit whichWayTaken(leftOut);
}

QLayout* PlanForm::makeNumbers()
{
    const auto whole = [this](const char* name, int least, int most) {
        auto* box = new QSpinBox(this);
        box->setObjectName(QLatin1String(name));
        box->setRange(least, most);
        box->setGroupSeparatorShown(true);
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &PlanForm::edited);
        return box;
    };
    prompts_ = whole("numPrompts", 1, 1000000);
    most_ = whole("maxCombinations", 0, 1000000);
    most_->setSpecialValueText(tr("all", "combinations"));
    longest_ = whole("maxNewTokens", 1, 32768);
    seed_ = new QLineEdit(this);
    seed_->setObjectName(QStringLiteral("seed"));
    seed_->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), seed_));
    connect(seed_, &QLineEdit::textEdited, this, &PlanForm::edited);
    sample_ = new QCheckBox(tr("S&ample the instruction's wording"), this);
    sample_->setObjectName(QStringLiteral("sampleInstruction"));
    sample_->setToolTip(tr("Draw one of each behaviour's wordings per prompt, the same for every method and order; "
                           "otherwise the first one is used"));
    connect(sample_, &QCheckBox::toggled, this, &PlanForm::edited);
    auto* cells = new QGridLayout;
    cells->setHorizontalSpacing(grid);
    cells->setVerticalSpacing(grid / 2);
    cells->setColumnStretch(0, 1);
    cells->setColumnStretch(1, 1);
    cells->addWidget(labelled(tr("&Prompts per combination"),
                              tr("Each combination is asked these many prompts, the same for every method and order. "
                                 "More make the intervals narrower."),
                              prompts_),
                     0, 0);
    cells->addWidget(labelled(tr("&Combinations per size"),
                              tr("At most so many, sampled with the shares of seen and unseen kept; 0 is all of them."),
                              most_),
                     0, 1);
    cells->addWidget(labelled(tr("&Longest answer, tokens"), tr("An answer that reaches it is cut off."), longest_), 1,
                     0);
    cells->addWidget(labelled(tr("S&eed"),
                              tr("The same seed draws the same prompts, wordings and combinations, and the same plan "
                                 "gives the same answers."),
                              seed_),
                     1, 1);
    return cells;
}

QLayout* PlanForm::makePrompts()
{
    file_ = new QLineEdit(this);
    file_->setObjectName(QStringLiteral("promptFile"));
    file_->setPlaceholderText(tr("Held-out ones of this model"));
    file_->setAccessibleName(tr("File of prompts"));
    file_->setToolTip(tr("A file with a prompt a line, or JSONL; empty: held-out prompts of the demo world, or general "
                         "ones for other models"));
    file_->setClearButtonEnabled(true);
    connect(file_, &QLineEdit::textChanged, this, &PlanForm::edited);
    auto* browse = new QToolButton(this);
    browse->setText(tr("…"));
    browse->setAccessibleName(tr("Choose a file of prompts"));
    browse->setToolTip(browse->accessibleName());
    connect(browse, &QToolButton::clicked, this, [this] {
        auto* dialog =
            new QFileDialog(this, tr("Prompts"), file_->text(), tr("Prompts (*.txt *.jsonl);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, file_, &QLineEdit::setText);
        dialog->open();
    });
    auto* label = new QLabel(tr("Prompts &from"), this);
    label->setBuddy(file_);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(label);
    row->addWidget(file_, 1);
    row->addWidget(browse);
    return row;
}

QWidget* PlanForm::labelled(const QString& title, const QString& tip, QWidget* field)
{
    auto* cell = new QWidget(this);
    auto* label = new QLabel(title, cell);
    label->setBuddy(field);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    label->setFont(small);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(field);
    for (QWidget* one : {static_cast<QWidget*>(label), field}) one->setToolTip(tip);
    field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    field->setAccessibleDescription(tip);
    return cell;
}

void PlanForm::setRequest(const lab::EvaluateRequest& request)
{
    wanted_ = request;
    noBehavior_ = false;
    fill();
    emit changed();
}

void PlanForm::fill()
{
    filling_ = true;
    const evaluate::PlanSettings& plan = wanted_.plan;
    const bool listed = !plan.combinations.empty();
    for (int size = 1; size <= 4; ++size) {
        QCheckBox* box = sizes_[std::size_t(size - 1)];
        box->setChecked(std::find(plan.sizes.begin(), plan.sizes.end(), size) != plan.sizes.end());
        box->setEnabled(!listed);
    }
    given_->setVisible(listed);
    givenCount_->setText(
        tr("%1 combinations, given one by one").arg(QLocale().toString(qulonglong(plan.combinations.size()))));
    tree_->setEnabled(!listed);
    most_->setEnabled(!listed);
    prompts_->setValue(int(std::min<std::size_t>(plan.num_prompts, 1000000)));
    most_->setValue(int(std::min<std::size_t>(plan.max_combinations, 1000000)));
    longest_->setValue(wanted_.max_new_tokens);
    if (seed_->text().toULongLong() != plan.seed || seed_->text().isEmpty()) seed_->setText(QString::number(plan.seed));
    sample_->setChecked(plan.sample_random_instruction);
    file_->setText(QString::fromStdString(wanted_.prompts.string()));
    fillMethods();
    fillBehaviors();
    filling_ = false;
}

void PlanForm::clear()
{
    categories_.clear();
    behaviors_.clear();
    methods_.clear();
    folded_ = true;
    noBehavior_ = false;
    setRequest({});
}

void PlanForm::setMethods(std::vector<ConditionInfo> methods)
{
    const bool first = methods_.empty() && wanted_.plan.conditions.empty();
    methods_ = std::move(methods);
    if (first)
        for (const ConditionInfo& info : methods_)
            if (info.available && info.recommended) wanted_.plan.conditions.push_back(info.condition);
    fill();
    if (first) emit changed();
}

void PlanForm::fillMethods()
{
    const QSignalBlocker quiet(list_);
    const int current = list_->currentRow();
    list_->clear();
    const auto add = [&](const evaluate::Condition& method, const QString& title, const QString& tip, bool available) {
        auto* item = new QListWidgetItem(title, list_);
        const auto& chosen = wanted_.plan.conditions;
        const bool on = std::any_of(chosen.begin(), chosen.end(),
                                    [&](const evaluate::Condition& one) { return one.name() == method.name(); });
        // What cannot run may still be unticked.
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren |
                       (available || on ? Qt::ItemIsEnabled : Qt::NoItemFlags));
        item->setData(nameRole, QString::fromStdString(method.name()));
        item->setToolTip(tip);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        if (!available)
            item->setForeground(on ? warnColor(palette()) : palette().color(QPalette::Disabled, QPalette::Text));
    };
    for (const ConditionInfo& info : methods_)
        add(info.condition, info.title,
            info.available ? info.explanation : info.explanation + QLatin1Char('\n') + info.reason, info.available);
    for (const evaluate::Condition& method : wanted_.plan.conditions)
        if (std::none_of(methods_.begin(), methods_.end(),
                         [&](const ConditionInfo& info) { return info.condition.name() == method.name(); }))
            add(method, QString::fromStdString(method.name()), tr("This model does not offer it"), false);
    list_->setCurrentRow(current);
    const int line = list_->count() > 0 ? list_->sizeHintForRow(0) : 0;
    list_->setMaximumHeight(std::max(list_->minimumHeight(), line * list_->count() + 2 * list_->frameWidth() + grid));
}

void PlanForm::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                            const std::vector<lab::BehaviorInfo>& behaviors)
{
    categories_ = categories;
    behaviors_ = behaviors;
    fill();
}

void PlanForm::fillBehaviors()
{
    const QSignalBlocker quiet(tree_);
    QSet<QString> open;
    for (int i = 0; i < tree_->topLevelItemCount(); ++i)
        if (tree_->topLevelItem(i)->isExpanded()) open << tree_->topLevelItem(i)->text(0);
    const PlotTheme theme = plotTheme(palette());
    const std::vector<CategoryStyle> styles = categoryStyles(categories_);
    const std::vector<std::string>& chosen = wanted_.plan.behaviors;
    tree_->clear();
    for (const CategoryStyle& style : styles) {
        auto* group = new QTreeWidgetItem({style.title});
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        group->setIcon(0, markIcon(markOf(styles, style.name, true, theme), theme));
        for (const lab::BehaviorInfo& behavior : behaviors_) {
            if (QString::fromStdString(behavior.category) != style.name) continue;
            auto* item = new QTreeWidgetItem({QString::fromStdString(behavior.title)});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemNeverHasChildren);
            item->setData(0, nameRole, QString::fromStdString(behavior.name));
            item->setIcon(0, markIcon(markOf(styles, style.name, behavior.seen, theme), theme));
            const bool on = !noBehavior_ && (chosen.empty() || contains(chosen, behavior.name));
            item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
            if (!behavior.has_token) item->setText(1, tr("no token"));
            item->setForeground(1, mutedText(palette()));
            item->setToolTip(0, behavior.seen ? tr("Seen in <and>'s training")
                                              : tr("Held out: never part of <and>'s training"));
            group->addChild(item);
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        group->setForeground(1, mutedText(palette()));
        tree_->addTopLevelItem(group);
        group->setExpanded(open.contains(style.title));
    }
    tellCounts();
    unfold();
}

void PlanForm::tellCounts()
{
    const QSignalBlocker quiet(tree_);
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = tree_->topLevelItem(i);
        int on = 0;
        for (int j = 0; j < group->childCount(); ++j) on += group->child(j)->checkState(0) == Qt::Checked ? 1 : 0;
        group->setText(1, tr("%1 of %2").arg(on).arg(group->childCount()));
    }
}

void PlanForm::behaviorsEdited()
{
    if (filling_) return;
    std::vector<std::string> names;
    for (int i = 0; i < tree_->topLevelItemCount(); ++i)
        for (int j = 0; j < tree_->topLevelItem(i)->childCount(); ++j)
            if (const QTreeWidgetItem* item = tree_->topLevelItem(i)->child(j); item->checkState(0) == Qt::Checked)
                names.push_back(item->data(0, nameRole).toString().toStdString());
    noBehavior_ = names.empty();
    wanted_.plan.behaviors = names.size() == behaviors_.size() ? std::vector<std::string>{} : names;
    tellCounts();
    edited();
}

void PlanForm::methodsEdited()
{
    if (filling_) return;
    std::vector<evaluate::Condition> chosen;
    for (int i = 0; i < list_->count(); ++i) {
        if (list_->item(i)->checkState() != Qt::Checked) continue;
        const std::string name = list_->item(i)->data(nameRole).toString().toStdString();
        for (const ConditionInfo& info : methods_)
            if (info.condition.name() == name) chosen.push_back(info.condition);
        if (!chosen.empty() && chosen.back().name() == name) continue;
        for (const evaluate::Condition& method : wanted_.plan.conditions)
            if (method.name() == name) chosen.push_back(method);
    }
    wanted_.plan.conditions = std::move(chosen);
    edited();
}

void PlanForm::edited()
{
    if (filling_) return;
    wanted_.plan.sizes.clear();
    for (int size = 1; size <= 4; ++size)
        if (sizes_[std::size_t(size - 1)]->isChecked()) wanted_.plan.sizes.push_back(size);
    wanted_.plan.num_prompts = std::size_t(prompts_->value());
    wanted_.plan.max_combinations = std::size_t(most_->value());
    wanted_.plan.sample_random_instruction = sample_->isChecked();
    wanted_.plan.seed = seed_->text().toULongLong();
    wanted_.max_new_tokens = longest_->value();
    wanted_.prompts = file_->text().trimmed().toStdString();
    wanted_.out.clear(); // another plan does not go on where an earlier one stopped
    emit changed();
}

QString PlanForm::problem() const
{
    if (wanted_.plan.conditions.empty()) return tr("Tick at least one method.");
    for (const evaluate::Condition& method : wanted_.plan.conditions) {
        const auto info = std::find_if(methods_.begin(), methods_.end(),
                                       [&](const ConditionInfo& one) { return one.condition.name() == method.name(); });
        if (info == methods_.end())
            return tr("This model does not offer the method %1; untick it.").arg(QString::fromStdString(method.name()));
        if (!info->available) return tr("%1 cannot run: %2").arg(info->title, info->reason);
    }
    if (!wanted_.plan.combinations.empty()) return {};
    if (wanted_.plan.sizes.empty()) return tr("Tick at least one number of behaviours.");
    if (noBehavior_) return tr("Tick the behaviours to combine.");
    return {};
}

/// Opens every category while that needs no scrolling, unless the user has opened one.
void PlanForm::unfold()
{
    if (!folded_ || tree_->topLevelItemCount() == 0) return;
    const int lines = tree_->topLevelItemCount() + int(behaviors_.size());
    if (tree_->sizeHintForRow(0) * lines <= tree_->viewport()->height()) tree_->expandAll();
}

bool PlanForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == tree_->viewport()) unfold();
    return QWidget::eventFilter(watched, event);
}

void PlanForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && tree_) fill();
}

} // namespace steerdeck::widgets
