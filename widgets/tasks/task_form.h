#pragma once

#include "core/lab/task_values.h"

#include <QWidget>

#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QDoubleSpinBox;
class QSpinBox;

namespace steerdeck::widgets {

/// Which questions are asked, and what steers the answers:
///
///     | Task [ListOps v]                     |
///     | Questions from [made from a seed][…] |
///     | split, number, seed, longest answer  |
///     | depth, length, arguments             |   of made lists alone
///     | Steered by [Adapters v]              |
///     | [x] ListOps  [ ] German ...          |   what has learned in that way
///     | strength, join                       |
///     | System [             ]               |
///     | [ ] without the chat template        |
class TaskForm : public QWidget {
    Q_OBJECT
public:
    explicit TaskForm(QWidget* parent = nullptr);

    /// What Start would ask for; the folder is found by what is asked.
    lab::TaskRequest request() const;
    /// Ticks stay on names that the model has.
    void setRequest(const lab::TaskRequest& request);
    /// The open model's behaviours, and the tasks that something was trained on.
    void setBehaviors(const std::vector<lab::BehaviorInfo>& behaviors, const std::vector<lab::BehaviorInfo>& tasks);
    /// Why this cannot be started, one sentence; empty where it can.
    QString problem() const;
    /// As before a model was open.
    void clear();

signals:
    void changed();

private:
    QLayout* makeQuestions();
    QLayout* makeSteering();
    QWidget* cell(const QString& title, const QString& tip, QWidget* field);
    QSpinBox* whole(const char* name, int least, int most);
    void edited();
    void refresh();
    void fillList();
    bool learned(const lab::BehaviorInfo& one) const;
    lab::Method method() const;
    bool isMade() const;

    std::vector<lab::BehaviorInfo> behaviors_, tasks_;
    std::set<std::string> ticked_;
    bool filling_ = false;

    QComboBox *task_, *split_, *method_, *join_;
    QLineEdit *file_, *seed_, *system_;
    QSpinBox *questions_, *longest_, *depth_, *length_, *arguments_;
    QDoubleSpinBox* strength_;
    QListWidget* list_;
    QLabel* none_;
    QCheckBox* plain_;
    QWidget *made_, *seedCell_, *joinCell_, *strengthCell_;
};

} // namespace steerdeck::widgets
