#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTabBar;

namespace steerdeck::widgets {

/// What is shown of which experiment, and what can be done with it.
///
///     [Results | Comparison | Earlier experiments | Figures]  [A: name v]     [Open…] [Compare with…] [Judge] [Export
///     v]
class ExperimentBar : public QWidget {
    Q_OBJECT
public:
    explicit ExperimentBar(QWidget* parent = nullptr);

    QMenu* exportMenu() const { return exports_; }
    int page() const;
    void setPage(int page);
    /// Names of the two experiments, null where there is none, and which of them is shown.
    void setExperiments(const QString& first, const QString& second, int shown);
    void setComparable(bool compared);
    void setJudging(bool judging);
    bool isJudging() const { return judging_; }
    /// What can be done: open another, compare with the first, judge the first.
    void setPossible(bool open, bool compare, bool judge);

signals:
    void pageChosen(int page);
    void experimentChosen(int experiment);
    void openPressed();
    void comparePressed();
    void judgePressed(); // or to be stopped, while judging

private:
    void makeActions();

    bool judging_ = false;
    QTabBar* tabs_;
    QComboBox* experiment_;
    QLabel* name_;
    QPushButton *open_, *compare_, *judge_;
    QMenu* exports_;
};

} // namespace steerdeck::widgets
