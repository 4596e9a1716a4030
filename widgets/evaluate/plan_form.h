#pragma once

#include "core/lab/evaluate_values.h"
#include "widgets/evaluate/result_names.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace steerdeck::widgets {

/// The plan of an order experiment as a form. It keeps what it cannot show (batch, combinations given one by one,
/// methods that this model does not offer), so that a request set comes back equal until it is edited.
class PlanForm : public QWidget {
    Q_OBJECT

public:
    explicit PlanForm(QWidget* parent = nullptr);

    const lab::EvaluateRequest& request() const { return wanted_; }
    void setRequest(const lab::EvaluateRequest& request);
    void setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                      const std::vector<lab::BehaviorInfo>& behaviors);
    /// At first those that are available and recommended are ticked.
    void setMethods(std::vector<ConditionInfo> methods);
    /// As before the first behaviours and methods came.
    void clear();
    /// Why this cannot be started, one sentence; empty where it can.
    QString problem() const;

    QTreeWidget* tree() const { return tree_; }

    /// Chooses "which way steers best": the ways that are held against one another, as far as this model has them, on
    /// 1 to 3 behaviours.
    void takeWhichWay();

signals:
    void changed();
    /// `takeWhichWay` has chosen; `leftOut` says what this model lacks, a sentence each.
    void whichWayTaken(const QStringList& leftOut);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* labelled(const QString& title, const QString& tip, QWidget* field);
    QLayout* makeSizes();
    QLayout* makeMethods();
    QLayout* makeNumbers();
    QLayout* makePrompts();
    void fill();
    void fillMethods();
    void fillBehaviors();
    void tellCounts();
    void unfold();
    void edited(); // takes everything from the fields
    void behaviorsEdited();
    void methodsEdited();

    lab::EvaluateRequest wanted_;
    std::vector<lab::CategoryInfo> categories_;
    std::vector<lab::BehaviorInfo> behaviors_;
    std::vector<ConditionInfo> methods_;
    bool filling_ = false, noBehavior_ = false;
    bool folded_ = true; // categories are as they came

    std::array<QCheckBox*, 4> sizes_{};
    QWidget* given_;
    QLabel* givenCount_;
    QListWidget* list_;
    QTreeWidget* tree_;
    QSpinBox *prompts_, *most_, *longest_;
    QLineEdit *seed_, *file_;
    QCheckBox* sample_;
};

} // namespace steerdeck::widgets
