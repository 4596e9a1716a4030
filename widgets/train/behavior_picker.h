#pragma once

#include "core/lab/values.h"
#include "widgets/plots/marks.h"

#include <QWidget>

class QAction;
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

    /// Ticks stay on names that remain; at first what has no token yet is ticked, since training it replaces nothing.
    void setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                      const std::vector<lab::BehaviorInfo>& behaviors);
    std::vector<std::string> checked() const;
    void setChecked(const std::vector<std::string>& names);
    /// "<and>", "<set>", "<or>" or "<not>"; empty where no operator is chosen.
    std::string operatorName() const;
    void setOperator(const std::string& name);
    /// The name of another way to steer ("caa", "adapter"); empty where tokens or an operator are chosen.
    std::string method() const;
    void setMethod(const std::string& name);
    /// What is chosen, in a sentence or two.
    QString explanation() const;
    /// Whether the ticks mean anything to what is trained.
    void setTicksEnabled(bool on);
    /// Hides the choice of what to train: the ticks alone, at first on all.
    void setOnlyBehaviors();
    /// As before the first behaviours came.
    void clear();

signals:
    void changed();
    /// The user's own token of this behaviour shall make room for the shipped one again.
    void shippedTokenRequested(const QString& behavior);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void ticksChanged();
    void choose(const std::string& name);
    void makeMenu();
    void followCurrent();
    void followChoice();
    /// The behaviour at the tree's current row; null on a category.
    const lab::BehaviorInfo* current() const;

    std::vector<lab::CategoryInfo> categories_;
    std::vector<lab::BehaviorInfo> behaviors_;
    QComboBox* what_;
    QWidget* whatRow_;
    QCheckBox* all_;
    QTreeWidget* tree_;
    QAction* back_ = nullptr;
    bool onlyBehaviors_ = false, ticks_ = true;
};

} // namespace steerdeck::widgets
