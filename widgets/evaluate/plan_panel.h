#pragma once

#include "core/lab/evaluate_values.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace steerdeck::widgets {

class NoticeLabel;
class PillButton;
class PlanForm;
class RunOn;

/// The plan with what it takes, or why it cannot be started.
///
///     | PlanForm                          |
///     | RunOn                             |
///     | 120 combinations ..., about 9 min |
///     | [Estimate the time]               |
///     | ! why it cannot be started        |
class PlanPanel : public QWidget {
    Q_OBJECT
public:
    explicit PlanPanel(QWidget* parent = nullptr);

    PlanForm* form() const { return form_; }
    RunOn* runOn() const { return runOn_; }
    /// Of the form's request as it is.
    void setCost(const lab::EvaluateCost& cost);
    /// Why the plan cannot be started, one sentence; empty where it can.
    QString refusal() const;
    void setIdle(bool idle);
    /// As before a model was open.
    void clear();

signals:
    void changed();
    /// Time a few answers, and bring the cost with `setCost`.
    void measurePressed();

private:
    void refresh();

    std::optional<lab::EvaluateCost> cost_;
    bool measuring_ = false, idle_ = true;
    PlanForm* form_;
    RunOn* runOn_;
    QLabel* costLine_;
    PillButton* measure_;
    NoticeLabel* refusal_;
};

} // namespace steerdeck::widgets
