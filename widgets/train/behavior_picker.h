#pragma once

#include "core/lab/values.h"
#include "widgets/plots/marks.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTreeWidget;

namespace steerdeck::widgets {

/// What to train: tokens of behaviours, ticked one by one, by category or all at once; an operator that joins them; or
/// another way to steer towards them.
class BehaviorPicker : public QWidget {
    Q_OBJECT

public:
    explicit BehaviorPicker(QWidget* parent = nullptr);

    /// Ticks stay on names that remain; at first all are ticked.
    void setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                      const std::vector<lab::BehaviorInfo>& behaviors);
    std::vector<std::string> checked() const;
    void setChecked(const std::vector<std::string>& names);
    /// "<and>", "<set>", "<or>" or "<not>"; empty where no operator is chosen.
    std::string operatorName() const;
    void setOperator(const std::string& name);
    /// "caa", "lm_steer" or "lora_dare"; empty where tokens or an operator are chosen.
    std::string method() const;
    void setMethod(const std::string& name);
    /// What is chosen, in a sentence or two.
    QString explanation() const;
    /// Hides the choice of what to train: the ticks alone.
    void setOnlyBehaviors();

    QTreeWidget* tree() const { return tree_; }
    QCheckBox* allBox() const { return all_; }
    QComboBox* whatBox() const { return what_; }

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void ticksChanged();
    void choose(const std::string& name);

    std::vector<lab::CategoryInfo> categories_;
    std::vector<lab::BehaviorInfo> behaviors_;
    QComboBox* what_;
    QWidget* whatRow_;
    QCheckBox* all_;
    QTreeWidget* tree_;
};

} // namespace steerdeck::widgets
