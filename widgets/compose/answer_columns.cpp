#include "widgets/compose/answer_columns.h"

#include "widgets/compose/answers_view.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr lab::Method allMethods[] = {lab::Method::none, lab::Method::text, lab::Method::steering, lab::Method::hybrid};
constexpr int mostOrdered = 5; // chips: 5! = 120 orders, more are not asked for

QString nameOf(lab::Method method)
{
    const std::string_view name = steering::name_of(method);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}
} // namespace

AnswerColumns::AnswerColumns(QWidget* parent) : QWidget(parent)
{
    // Like words: in a narrow window they take a second line instead of making the bench wider.
    auto* row = new FlowLayout(this, grid);
    for (const lab::Method method : allMethods) {
        auto* button = new PillButton(AnswersView::titleOf(method), PillButton::Look::plain, this);
        button->setObjectName(QStringLiteral("column-") + nameOf(method));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAccessibleName(tr("Show the answer: %1").arg(AnswersView::titleOf(method)));
        button->setToolTip(AnswersView::descriptionOf(method));
        connect(button, &QPushButton::toggled, this, &AnswerColumns::changed);
        methods_ << button;
        row->insertWidget(row->count(), button);
    }
    makeMore();
    row->insertWidget(row->count(), more_);
    thinking_ = new QCheckBox(tr("Thinking"), this);
    thinking_->setObjectName(QStringLiteral("thinking"));
    thinking_->setToolTip(tr("Let the model think before it answers; its thoughts are folded away and not checked"));
    thinking_->hide();
    connect(thinking_, &QCheckBox::toggled, this, &AnswerColumns::changed);
    row->insertWidget(row->count(), thinking_);
    everyOrder_ = new QCheckBox(this);
    everyOrder_->setObjectName(QStringLiteral("everyOrder"));
    everyOrder_->setToolTip(tr("Answer in every order of the deck, one row each"));
    connect(everyOrder_, &QCheckBox::toggled, this, &AnswerColumns::changed);
    row->insertWidget(row->count(), everyOrder_);
}

void AnswerColumns::makeMore()
{
    more_ = new PillButton(tr("More"), PillButton::Look::plain, this);
    more_->setObjectName(QStringLiteral("more"));
    more_->setIcon(glyphIcon(Glyph::down));
    moreMenu_ = new QMenu(more_);
    moreMenu_->setToolTipsVisible(true);
    for (const lab::Method method : steering::other_ways) {
        QAction* action =
            moreMenu_->addAction(tr("%1: %2", "a way to steer, and what it does")
                                     .arg(AnswersView::titleOf(method), AnswersView::descriptionOf(method)));
        action->setCheckable(true);
        action->setData(int(method));
        connect(action, &QAction::toggled, this, [this] {
            tellMore();
            emit changed();
        });
        others_ << action;
    }
    connect(more_, &QPushButton::clicked, moreMenu_,
            [this] { moreMenu_->popup(more_->mapToGlobal(more_->rect().bottomLeft())); });
}

std::vector<lab::Method> AnswerColumns::ticked() const
{
    std::vector<lab::Method> ticked;
    for (const lab::Method method : allMethods)
        if (methods_[int(method)]->isChecked()) ticked.push_back(method);
    for (const QAction* action : others_)
        if (action->isChecked()) ticked.push_back(lab::Method(action->data().toInt()));
    return ticked;
}

std::vector<lab::Method> AnswerColumns::chosen() const
{
    std::vector<lab::Method> chosen;
    for (const lab::Method method : allMethods) {
        const PillButton* button = methods_[int(method)];
        if (button->isChecked() && button->isEnabled()) chosen.push_back(method);
    }
    for (const QAction* action : others_)
        if (action->isChecked() && action->isEnabled()) chosen.push_back(lab::Method(action->data().toInt()));
    return chosen;
}

void AnswerColumns::setTicked(const std::vector<lab::Method>& methods)
{
    const auto wanted = [&](lab::Method method) { return std::ranges::find(methods, method) != methods.end(); };
    for (const lab::Method method : allMethods) methods_[int(method)]->setChecked(wanted(method));
    for (QAction* action : others_) action->setChecked(wanted(lab::Method(action->data().toInt())));
}

bool AnswerColumns::everyOrderTicked() const { return everyOrder_->isChecked(); }
bool AnswerColumns::everyOrder() const { return everyOrder_->isChecked() && everyOrder_->isEnabled(); }
void AnswerColumns::setEveryOrder(bool every) { everyOrder_->setChecked(every); }

bool AnswerColumns::thinking() const { return thinking_->isChecked() && !thinking_->isHidden(); }
void AnswerColumns::setThinking(bool thinking) { thinking_->setChecked(thinking); }
void AnswerColumns::setThinkingOffered(bool offered) { thinking_->setVisible(offered); }

void AnswerColumns::follow(const lab::Deck& deck, const Catalog& catalog)
{
    const int enabled = int(std::ranges::count_if(deck.chips, [](const lab::Chip& chip) { return chip.enabled; }));
    for (const lab::Method method : allMethods) {
        if (method == lab::Method::none) continue;
        methods_[int(method)]->setEnabled(enabled > 0);
        methods_[int(method)]->setToolTip(enabled > 0 ? AnswersView::descriptionOf(method)
                                                      : tr("Put a behaviour on the deck first"));
    }
    followMore(deck, catalog, enabled > 0);
    const int parts = int(steering::parts_of(deck).size()); // alternatives stay together
    int orders = 1;
    for (int i = 2; i <= std::min(parts, mostOrdered); ++i) orders *= i;
    const bool ordered = steering::operator_of(deck.join).place != steering::Place::behind_set;
    everyOrder_->setEnabled(ordered && parts >= 2 && parts <= mostOrdered);
    everyOrder_->setToolTip(ordered ? tr("Answer in every order of the deck, one row each")
                                    : tr("A set has no order."));
    everyOrder_->setText(!ordered              ? tr("All orders")
                         : parts > mostOrdered ? tr("All orders (at most %1 behaviours)").arg(mostOrdered)
                         : parts < 2           ? tr("All orders")
                                               : tr("All %1 orders").arg(orders));
}

/// The other ways can be chosen where every behaviour on the deck was trained in them.
void AnswerColumns::followMore(const lab::Deck& deck, const Catalog& catalog, bool any)
{
    const bool nested = steering::is_nested(deck);
    for (QAction* action : others_) {
        const QString method = nameOf(steering::learned_by(lab::Method(action->data().toInt())));
        QStringList missing;
        for (const lab::Chip& chip : deck.chips) {
            const Behavior behavior = catalog.behavior(QString::fromStdString(chip.behavior));
            if (chip.enabled && !chip.way && !behavior.methods.contains(method))
                missing << QStringLiteral("“%1”").arg(behavior.title);
        }
        action->setEnabled(any && missing.isEmpty() && !nested);
        action->setToolTip(!any                ? tr("Put a behaviour on the deck first")
                           : nested            ? tr("Knows no “not” and no alternatives")
                           : missing.isEmpty() ? action->text()
                                               : tr("Not trained yet for %1").arg(missing.join(tr(", "))));
    }
    tellMore();
}

void AnswerColumns::tellMore()
{
    const int count = int(std::ranges::count_if(
        others_, [](const QAction* action) { return action->isChecked() && action->isEnabled(); }));
    more_->setText(count > 0 ? tr("More (%1)").arg(count) : tr("More"));
    more_->setAccessibleName(count > 0 ? tr("More ways to steer, %n chosen", nullptr, count)
                                       : tr("More ways to steer"));
    more_->setToolTip(tr("Columns for other ways to steer: CAA, LM-Steer, LoRA + DARE, adapters"));
}

} // namespace steerdeck::widgets
