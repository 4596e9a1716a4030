#pragma once

#include "lab/values.h"
#include "plots/marks.h"

#include <QWidget>

class QCheckBox;
class QRadioButton;
class QTreeWidget;

namespace steerdeck::widgets {

/// What to train: behaviours, ticked one by one, by category or all at once; or the operator `<and>`.
class BehaviorPicker : public QWidget {
    Q_OBJECT

public:
    explicit BehaviorPicker(QWidget* parent = nullptr);

    /// Ticks stay on names that remain; at first all are ticked.
    void setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                      const std::vector<lab::BehaviorInfo>& behaviors);
    std::vector<std::string> checked() const;
    void setChecked(const std::vector<std::string>& names);
    bool operatorAnd() const;
    void setOperatorAnd(bool on);

    QTreeWidget* tree() const { return tree_; }
    QCheckBox* allBox() const { return all_; }
    QRadioButton* operatorButton() const { return operator_; }

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void ticksChanged();

    std::vector<lab::CategoryInfo> categories_;
    std::vector<lab::BehaviorInfo> behaviors_;
    QRadioButton *tokens_, *operator_;
    QCheckBox* all_;
    QTreeWidget* tree_;
};

} // namespace steerdeck::widgets
