#include "widgets/behaviors/behaviors_pane.h"

#include "widgets/behaviors/behavior_form.h"
#include "widgets/shared/categories.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

namespace {
constexpr int nameRole = Qt::UserRole;
}

BehaviorsPane::BehaviorsPane(QWidget* parent)
    : QWidget(parent), list_(new QTreeWidget), form_(new BehaviorForm), notice_(new NoticeLabel)
{
    list_->setObjectName(QStringLiteral("behaviors"));
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setItemsExpandable(false);
    list_->setIndentation(grid);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setAccessibleName(tr("Behaviours"));
    list_->setAccessibleDescription(tr("Your own can be changed, the built-in ones copied."));

    new_ = makeButton(tr("&New"), PillButton::Look::plain, "newOne", tr("Begin a behaviour of your own"), this);
    copy_ =
        makeButton(tr("Du&plicate"), PillButton::Look::plain, "copyOne", tr("Begin one of your own like this"), this);
    delete_ = makeButton(tr("&Delete"), PillButton::Look::plain, "deleteOne", tr("It can be had back"), this);
    import_ = makeButton(tr("&Import…"), PillButton::Look::plain, "importSet", tr("Take those of a behaviour set file"),
                         this);
    export_ = makeButton(tr("&Export…"), PillButton::Look::plain, "exportSet",
                         tr("Write what is selected as a behaviour set file"), this);
    undo_ =
        makeButton(tr("&Undo deleting"), PillButton::Look::plain, "undoDelete", tr("It comes back as it was"), this);
    discard_ = makeButton(tr("Discard &changes"), PillButton::Look::plain, "discard", tr("Leave it as it was"), this);
    save_ = makeButton(tr("&Save"), PillButton::Look::primary, "save", QString(), this);

    auto* left = new QWidget;
    auto* buttons = new QGridLayout;
    buttons->setSpacing(6);
    buttons->addWidget(new_, 0, 0);
    buttons->addWidget(copy_, 0, 1);
    buttons->addWidget(import_, 1, 0);
    buttons->addWidget(export_, 1, 1);
    buttons->addWidget(delete_, 2, 0, 1, 2);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(grid);
    leftColumn->addWidget(list_, 1);
    leftColumn->addLayout(buttons);

    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Behaviour"));
    area->setWidget(form_);
    auto* right = new QWidget;
    auto* foot = new QHBoxLayout;
    foot->setSpacing(grid);
    foot->addWidget(notice_, 1);
    foot->addStretch();
    for (PillButton* button : {undo_, discard_, save_}) foot->addWidget(button);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(grid);
    rightColumn->addWidget(area, 1);
    rightColumn->addLayout(foot);

    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gutter);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({230, 600});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);

    connect(list_, &QTreeWidget::currentItemChanged, this, [this] {
        if (!edited_) showCurrent();
    });
    connect(form_, &BehaviorForm::edited, this, [this] {
        edited_ = true;
        follow();
    });
    connect(new_, &QPushButton::clicked, this, &BehaviorsPane::startNew);
    connect(copy_, &QPushButton::clicked, this, [this] { startCopy(currentName()); });
    connect(delete_, &QPushButton::clicked, this, &BehaviorsPane::remove);
    connect(import_, &QPushButton::clicked, this, &BehaviorsPane::importRequested);
    connect(export_, &QPushButton::clicked, this, &BehaviorsPane::exportSelected);
    connect(undo_, &QPushButton::clicked, this, &BehaviorsPane::undoRemove);
    connect(discard_, &QPushButton::clicked, this, &BehaviorsPane::discard);
    connect(save_, &QPushButton::clicked, this, &BehaviorsPane::save);
    connect(list_, &QTreeWidget::itemSelectionChanged, this, &BehaviorsPane::follow);
    follow();
}

// ---- the list
// ------------------------------------------------------------------------------------------------------

const behaviors::Behavior* BehaviorsPane::find(const QString& name) const
{
    const auto found = std::ranges::find(set_.behaviors, name.toStdString(), &behaviors::Behavior::name);
    return found == set_.behaviors.end() ? nullptr : &*found;
}

QString BehaviorsPane::currentName() const
{
    return list_->currentItem() ? list_->currentItem()->data(0, nameRole).toString() : QString();
}

QTreeWidgetItem* BehaviorsPane::itemOf(const QString& name) const
{
    if (name.isEmpty()) return nullptr;
    for (int group = 0; group < list_->topLevelItemCount(); ++group)
        for (int i = 0; i < list_->topLevelItem(group)->childCount(); ++i)
            if (QTreeWidgetItem* item = list_->topLevelItem(group)->child(i);
                item->data(0, nameRole).toString() == name)
                return item;
    return nullptr;
}

void BehaviorsPane::setSet(const behaviors::BehaviorSet& set)
{
    set_ = set;
    form_->setSet(set);
    fillList();
    if (!edited_) showCurrent();
    follow();
}

void BehaviorsPane::fillList()
{
    const QString before = wanted_.isEmpty() ? currentName() : std::exchange(wanted_, QString());
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const bool own : {true, false}) {
        auto* group = new QTreeWidgetItem(list_, {own ? tr("Your own") : tr("Built in")});
        group->setFlags(Qt::ItemIsEnabled);
        for (const auto& behavior : set_.behaviors) {
            if (behavior.own != own) continue;
            auto* item = new QTreeWidgetItem(group, {QString::fromStdString(behavior.title)});
            item->setData(0, nameRole, QString::fromStdString(behavior.name));
            const auto& category = set_.category_of(behavior);
            item->setIcon(0, categoryIcon(QString::fromStdString(category.shape),
                                          QColor(QString::fromStdString(category.color)), behavior.seen));
            item->setToolTip(0, QString::fromStdString(category.title));
        }
        if (group->childCount() == 0) {
            auto* none = new QTreeWidgetItem(group, {tr("none yet")});
            none->setFlags(Qt::NoItemFlags);
        }
    }
    list_->expandAll();
    QTreeWidgetItem* current = itemOf(before);
    for (const auto& behavior : set_.behaviors)
        if (!current && behavior.own) current = itemOf(QString::fromStdString(behavior.name));
    if (!current && !set_.behaviors.empty()) current = itemOf(QString::fromStdString(set_.behaviors.front().name));
    list_->setCurrentItem(current);
}

void BehaviorsPane::showCurrent()
{
    fresh_ = false;
    if (const auto* behavior = find(currentName())) {
        form_->setBehavior(*behavior);
        form_->setReadOnly(!behavior->own);
        if (behavior->own)
            notice_->setNotice({});
        else
            notice_->setNotice(tr("Built in: duplicate it to make one of your own like it."));
    }
    follow();
}

void BehaviorsPane::follow()
{
    const auto* current = find(currentName());
    const QString wrong = edited_ ? form_->problem() : tr("Nothing is changed.");
    const bool writing = edited_ || fresh_;
    save_->setEnabled(edited_ && wrong.isEmpty() && !keeping_);
    save_->setToolTip(wrong.isEmpty() ? tr("Keep it; it is on the shelf at once") : wrong);
    discard_->setVisible(writing);
    undo_->setVisible(removed_ && !writing);
    for (QWidget* one : std::initializer_list<QWidget*>{list_, new_, copy_, import_, export_})
        one->setEnabled(!writing && !keeping_);
    delete_->setEnabled(!writing && !keeping_ && current && current->own);
    delete_->setToolTip(current && !current->own ? tr("The built-in ones stay") : tr("It can be had back"));
}

// ---- writing
// -------------------------------------------------------------------------------------------------------

bool BehaviorsPane::refuseWhileEdited()
{
    if (edited_ || fresh_)
        notice_->setNotice(tr("Save what you have written first, or discard it."), NoticeLabel::Kind::hint);
    return edited_ || fresh_;
}

void BehaviorsPane::edit(const behaviors::Behavior& behavior, const QString& notice)
{
    form_->setReadOnly(false);
    form_->setBehavior(behavior);
    fresh_ = true;
    edited_ = !behavior.title.empty();
    notice_->setNotice(notice);
    follow();
    form_->title()->setFocus();
    form_->title()->selectAll();
}

void BehaviorsPane::startNew()
{
    if (refuseWhileEdited()) return;
    behaviors::Behavior behavior;
    if (const auto* current = find(currentName())) behavior.category = current->category;
    behavior.verifier = behaviors::NoVerifier{};
    edit(behavior, {});
}

void BehaviorsPane::startCopy(const QString& name)
{
    if (refuseWhileEdited()) return;
    const auto* from = find(name);
    if (!from) return;
    behaviors::Behavior copy = *from;
    copy.name.clear();
    copy.own = true;
    if (copy.instructions.size() > std::size_t(BehaviorForm::mostInstructions))
        copy.instructions.resize(std::size_t(BehaviorForm::mostInstructions));
    copy.title = tr("%1, my way", "a copy of a behaviour").arg(QString::fromStdString(from->title)).toStdString();
    edit(copy, {});
}

void BehaviorsPane::show(const QString& name)
{
    if (refuseWhileEdited()) return;
    if (QTreeWidgetItem* item = itemOf(name)) list_->setCurrentItem(item);
}

void BehaviorsPane::discard()
{
    edited_ = fresh_ = false;
    showCurrent();
}

void BehaviorsPane::keep(std::vector<behaviors::Behavior> own, const QString& said, const QString& selected)
{
    said_ = said;
    wanted_ = selected;
    keeping_ = true;
    follow();
    behaviors::BehaviorSet set = behaviors::set_of(set_, std::move(own));
    set.name = "own";
    set.title = tr("Own behaviours").toStdString();
    emit keepRequested(set);
}

void BehaviorsPane::save()
{
    if (!form_->problem().isEmpty()) return;
    behaviors::Behavior behavior = form_->behavior();
    behavior.own = true;
    if (auto category = form_->newCategory()) {
        category->name = behaviors::free_name(set_, category->title);
        behavior.category = category->name;
        set_.categories.push_back(*category);
    }
    std::vector<behaviors::Behavior> own;
    for (const auto& one : set_.behaviors)
        if (one.own) own.push_back(one.name == behavior.name ? behavior : one);
    if (behavior.name.empty()) {
        behavior.name = behaviors::free_name(set_, behavior.title);
        own.push_back(behavior);
    }
    keep(std::move(own), tr("“%1” is kept.").arg(QString::fromStdString(behavior.title)),
         QString::fromStdString(behavior.name));
}

void BehaviorsPane::remove()
{
    const auto* current = find(currentName());
    if (!current || !current->own) return;
    removed_ = *current;
    removedCategory_ = set_.category_of(*current);
    std::vector<behaviors::Behavior> own;
    for (const auto& one : set_.behaviors)
        if (one.own && one.name != current->name) own.push_back(one);
    keep(std::move(own), tr("“%1” is deleted.").arg(QString::fromStdString(removed_->title)), {});
}

void BehaviorsPane::undoRemove()
{
    if (!removed_) return;
    const behaviors::Behavior back = *std::exchange(removed_, std::nullopt);
    if (std::ranges::find(set_.categories, back.category, &behaviors::Category::name) == set_.categories.end())
        set_.categories.push_back(*removedCategory_);
    std::vector<behaviors::Behavior> own;
    for (const auto& one : set_.behaviors)
        if (one.own) own.push_back(one);
    own.push_back(back);
    keep(std::move(own), tr("“%1” is back.").arg(QString::fromStdString(back.title)),
         QString::fromStdString(back.name));
}

void BehaviorsPane::take(const behaviors::BehaviorSet& more)
{
    behaviors::BehaviorSet all = set_;
    const auto taken = behaviors::add_behaviors(all, more);
    const auto news = all.behaviors.size() - set_.behaviors.size();
    if (news == 0) return tell(tr("All behaviours of this file are there already."));
    const QString first = QString::fromStdString(all.behaviors[set_.behaviors.size()].name);
    set_ = all;
    std::vector<behaviors::Behavior> own;
    for (const auto& one : set_.behaviors)
        if (one.own) own.push_back(one);
    QString said = tr("%n behaviours were imported.", nullptr, int(news));
    if (!taken.empty())
        said += QLatin1Char(' ') +
                tr("%n have names that are there already, and were left out.", nullptr, int(taken.size()));
    keep(std::move(own), said, first);
}

void BehaviorsPane::exportSelected()
{
    std::vector<behaviors::Behavior> chosen;
    for (const QTreeWidgetItem* item : list_->selectedItems())
        if (const auto* behavior = find(item->data(0, nameRole).toString())) chosen.push_back(*behavior);
    if (chosen.empty()) return tell(tr("Select the behaviours to export."));
    behaviors::BehaviorSet set = behaviors::set_of(set_, std::move(chosen));
    set.name = "own";
    set.title = tr("Own behaviours").toStdString();
    emit exportRequested(set);
}

void BehaviorsPane::kept(const behaviors::BehaviorSet& set)
{
    keeping_ = edited_ = fresh_ = false;
    setSet(set);
    notice_->setNotice(said_);
}

void BehaviorsPane::tell(const QString& sentence) { notice_->setNotice(sentence); }

void BehaviorsPane::tellError(const QString& sentence)
{
    keeping_ = false;
    follow();
    notice_->setNotice(sentence, NoticeLabel::Kind::error);
}

} // namespace steerdeck::widgets
