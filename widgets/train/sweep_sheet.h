#pragma once

#include "core/lab/sweep.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace steerdeck::widgets {

class NoticeLabel;

/// Several rates, steps and seeds of what the form trains, as one job; a table tells which held-out loss is lowest.
class SweepSheet : public QDialog {
    Q_OBJECT

public:
    explicit SweepSheet(QWidget* parent = nullptr);

    /// What the form asks for, whose values stand in the fields that are empty. One sentence where it cannot be swept.
    void setBase(const lab::TrainRequest& train, const lab::HeldOutSettings& held_out, const QString& problem);
    lab::SweepRequest request() const;
    /// As its button; false where it cannot be started.
    bool start();
    QTableWidget* table() const { return table_; }
    void setRunning(bool running);
    bool running() const { return running_; }
    void setPoint(const lab::SweepPoint& point);
    void tell(const QString& sentence, bool error = false);
    /// As before a model was open.
    void clear();

signals:
    void startRequested(const steerdeck::lab::SweepRequest& request);
    void stopRequested();
    /// The tokens of this record shall be in use.
    void useRequested(const QString& folder);
    void showRequested(const QString& folder);

private:
    void follow();
    QString problem() const;
    QString selected() const;

    lab::TrainRequest train_;
    lab::HeldOutSettings held_out_;
    lab::SweepPoint point_;
    QString base_problem_;
    bool running_ = false;
    QLineEdit *rates_, *steps_, *seeds_;
    QLabel* count_;
    QTableWidget* table_;
    NoticeLabel* notice_;
    QPushButton *start_, *stop_, *use_, *show_;
};

} // namespace steerdeck::widgets
