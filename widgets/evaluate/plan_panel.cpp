#include "widgets/evaluate/plan_panel.h"

#include "widgets/evaluate/plan_form.h"
#include "widgets/shared/duration_text.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/number_text.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/run_on.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"
#include "widgets/shared/worded.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace steerdeck::widgets {

PlanPanel::PlanPanel(QWidget* parent)
    : QWidget(parent), form_(new PlanForm(this)), runOn_(new RunOn(RunOn::Work::experiment, this))
{
    costLine_ = mutedLabel({}, this);
    costLine_->setObjectName(QStringLiteral("cost"));
    costLine_->setWordWrap(true);
    costLine_->setAccessibleName(tr("What the plan takes"));
    measure_ = new PillButton(tr("Estimate the time"), PillButton::Look::plain, this);
    measure_->setObjectName(QStringLiteral("measure"));
    measure_->setToolTip(tr("Answer a few questions of the plan, take the time and forget them"));
    measure_->setAccessibleDescription(measure_->toolTip());
    refusal_ = new NoticeLabel(this);
    refusal_->setObjectName(QStringLiteral("refusal"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(form_, 1);
    column->addWidget(runOn_);
    column->addWidget(costLine_);
    column->addWidget(measure_, 0, Qt::AlignLeft);
    column->addWidget(refusal_);
    connect(measure_, &QPushButton::clicked, this, [this] {
        measuring_ = true;
        refresh();
        emit measurePressed();
    });
    const auto follow = [this] {
        refresh();
        emit changed();
    };
    connect(form_, &PlanForm::changed, this, follow);
    connect(runOn_, &RunOn::changed, this, follow);
    guardFromWheel(*this);
    refresh();
}

void PlanPanel::setCost(const lab::EvaluateCost& cost)
{
    cost_ = cost;
    measuring_ = false;
    refresh();
}

QString PlanPanel::refusal() const { return refusal_->text(); }

void PlanPanel::setIdle(bool idle)
{
    idle_ = idle;
    form_->setEnabled(idle);
    runOn_->setEnabled(idle);
    refresh();
}

void PlanPanel::refresh()
{
    const bool here = runOn_->place() == RunOn::Place::here;
    const QString problem = form_->problem().isEmpty() ? runOn_->problem() : form_->problem();
    const bool refused = cost_ && !cost_->refusal.empty();
    measure_->setVisible(here && problem.isEmpty() && cost_ && !refused && cost_->seconds < 0);
    measure_->setEnabled(!measuring_ && idle_);
    measure_->setText(measuring_ ? tr("Estimating…") : tr("Estimate the time"));
    refusal_->setNotice(!problem.isEmpty() ? problem
                        : refused          ? worded(cost_->refusal)
                                           : QString(),
                        NoticeLabel::Kind::hint);
    if (!form_->problem().isEmpty() || !cost_ || refused) return costLine_->clear();
    const QString unseen = numberText(cost_->combinations - cost_->seen - cost_->unseen_pairs);
    const QString groups = cost_->unseen_pairs > 0
                               ? tr("%1 seen, %2 of unseen pairs, %3 unseen")
                                     .arg(numberText(cost_->seen), numberText(cost_->unseen_pairs), unseen)
                               : tr("%1 seen, %2 unseen").arg(numberText(cost_->seen), unseen);
    QString text =
        tr("%1 combinations (%2), %3 answers from %4 generations.")
            .arg(numberText(cost_->combinations), groups, numberText(cost_->answers), numberText(cost_->generations));
    if (here)
        text += QLatin1Char(' ') + (cost_->seconds < 0 ? tr("How long it takes is not known yet.")
                                                       : tr("About %1.").arg(durationText(cost_->seconds)));
    costLine_->setText(text);
}

void PlanPanel::clear()
{
    cost_.reset();
    measuring_ = false;
    form_->clear();
    runOn_->setPlace(RunOn::Place::here);
    refresh();
}

} // namespace steerdeck::widgets
