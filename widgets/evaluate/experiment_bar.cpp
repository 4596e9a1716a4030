#include "widgets/evaluate/experiment_bar.h"

#include "widgets/shared/flow_layout.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace steerdeck::widgets {

ExperimentBar::ExperimentBar(QWidget* parent) : QWidget(parent)
{
    tabs_ = new QTabBar(this);
    tabs_->setObjectName(QStringLiteral("pages"));
    tabs_->setAccessibleName(tr("Results or comparison"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->addTab(tr("Results"));
    tabs_->addTab(tr("Comparison"));
    tabs_->addTab(tr("Earlier experiments"));
    tabs_->addTab(tr("Figures"));
    experiment_ = new QComboBox(this);
    experiment_->setObjectName(QStringLiteral("run"));
    experiment_->setAccessibleName(tr("Run that is shown"));
    experiment_->setToolTip(tr("Which of the two runs is shown; a comparison is A minus B"));
    experiment_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    experiment_->setMinimumContentsLength(16);
    name_ = mutedLabel({}, this);
    name_->setObjectName(QStringLiteral("runName"));
    name_->setTextFormat(Qt::PlainText);
    auto* row = new FlowLayout(this, grid);
    for (QWidget* one : QList<QWidget*>{tabs_, experiment_, name_}) row->addWidget(one);
    makeActions();
    connect(tabs_, &QTabBar::currentChanged, this, &ExperimentBar::pageChosen);
    connect(experiment_, &QComboBox::activated, this,
            [this](int index) { emit experimentChosen(experiment_->itemData(index).toInt()); });
}

void ExperimentBar::makeActions()
{
    open_ = makeButton(tr("Open…"), PillButton::Look::plain, "open", tr("Show the results of an earlier run"), this);
    compare_ = makeButton(tr("Compare with…"), PillButton::Look::plain, "compare",
                          tr("Put a second run beside this one, with their differences"), this);
    judge_ = makeButton(
        tr("Judge"), PillButton::Look::plain, "judge",
        tr("Have a language model score the correct answers from 1 to 5. “The judge…” in the menu “File” names it, or "
           "LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment."),
        this);
    auto* save = new QToolButton(this);
    save->setObjectName(QStringLiteral("export"));
    save->setText(tr("E&xport"));
    save->setPopupMode(QToolButton::InstantPopup);
    save->setAccessibleName(tr("Export the results"));
    save->setToolTip(tr("Write what is shown as tables or pictures"));
    exports_ = new QMenu(save);
    save->setMenu(exports_);
    for (QWidget* one : QList<QWidget*>{open_, compare_, judge_, save}) layout()->addWidget(one);
    connect(open_, &QPushButton::clicked, this, &ExperimentBar::openPressed);
    connect(compare_, &QPushButton::clicked, this, &ExperimentBar::comparePressed);
    connect(judge_, &QPushButton::clicked, this, &ExperimentBar::judgePressed);
}

int ExperimentBar::page() const { return tabs_->currentIndex(); }
void ExperimentBar::setPage(int page) { tabs_->setCurrentIndex(page); }
void ExperimentBar::setComparable(bool compared) { tabs_->setTabEnabled(1, compared); }

void ExperimentBar::setExperiments(const QString& first, const QString& second, int shown)
{
    const QSignalBlocker quiet(experiment_);
    experiment_->clear();
    if (!first.isNull()) experiment_->addItem(tr("A: %1").arg(first), 0);
    if (!second.isNull()) experiment_->addItem(tr("B: %1").arg(second), 1);
    experiment_->setCurrentIndex(std::max(0, experiment_->findData(shown)));
    experiment_->setVisible(!second.isNull());
    name_->setText(second.isNull() ? first : QString());
    name_->setToolTip(name_->text());
}

void ExperimentBar::setJudging(bool judging)
{
    judging_ = judging;
    judge_->setText(judging ? tr("Stop judging") : tr("Judge"));
}

void ExperimentBar::setPossible(bool open, bool compare, bool judge)
{
    open_->setEnabled(open);
    compare_->setEnabled(compare);
    judge_->setEnabled(judge || judging_);
}

} // namespace steerdeck::widgets
