#pragma once

#include "core/base/progress.h"
#include "core/lab/values.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace steerdeck::lab {
struct DataCost;
} // namespace steerdeck::lab

namespace steerdeck::widgets {

class BehaviorPicker;
class NoticeLabel;
class RunOn;

/// Asks for a training set and shows what came of it. It does not block the window; closing it leaves the work going.
class DataSheet : public QDialog {
    Q_OBJECT

public:
    explicit DataSheet(QWidget* parent = nullptr);

    void setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                      const std::vector<lab::BehaviorInfo>& behaviors);
    lab::DataRequest request() const;
    void setRequest(const lab::DataRequest& request);
    bool running() const { return running_; }
    /// As before a model was open.
    void clear();

    void progress(const Progress& progress);
    void point(const lab::DataPoint& point);
    void done(const lab::DataDone& done);
    void ended(const lab::JobEnd& end);

    /// What making it would take; of another request than the form's it is not shown.
    void setCost(const lab::DataCost& cost);

signals:
    /// What making this takes is wanted; with `measure` a few answers may be asked for.
    void costWanted(const steerdeck::lab::DataRequest& request, bool measure);
    /// The file that was made is to be looked at.
    void lookWanted(const QString& file);
    void makeRequested(const steerdeck::lab::DataRequest& request);
    void stopRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void askCost();
    QLayout* makeForm();
    QLineEdit* fileField(const char* name, const QString& title, const QString& tip);
    void setRunning(bool running);
    void tellState();
    /// As high as what is shown needs.
    void makeRoom();
    QTableWidget* makeTable(const char* name, const QString& title, const QStringList& headers);
    void showCounts(const std::vector<lab::DataCount>& counts);

    BehaviorPicker* picker_;
    QLineEdit *prompts_, *out_, *seed_;
    QSpinBox *perBehavior_, *perPair_, *perTriple_, *longest_, *attempts_, *shots_;
    QCheckBox* heldOut_;
    RunOn* runOn_;
    QLabel *state_, *summary_;
    QProgressBar* bar_;
    NoticeLabel* notice_;
    QTableWidget *kept_, *dropped_;
    QPushButton *make_, *stop_, *measure_, *look_;
    QString cost_; // of the form as it is filled
    bool running_ = false;
    std::vector<lab::BehaviorInfo> behaviors_;
};

} // namespace steerdeck::widgets
