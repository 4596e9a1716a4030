#pragma once

#include "core/lab/values.h"
#include "widgets/models/download_state.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace steerdeck::widgets {
class PillButton;
}

namespace steerdeck::app {

/// The status bar:  model | device, dtype, threads | memory        job ====---- 12 s to go [x]
class StatusStrip : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    QString modelText() const;
    QString jobText() const;
    QString memoryText() const;
    widgets::PillButton* cancelButton() const { return cancel_; }
    widgets::PillButton* downloadButton() const { return download_; }

public slots:
    void setModel(const steerdeck::lab::ModelInfo& model);
    /// Work of unknown length; `cancellable` shows the Cancel button.
    void showWork(const QString& title, bool cancellable);
    void showProgress(const QString& title, const steerdeck::Progress& progress);
    void hideWork();
    /// A model's download beside the jobs, as long as it goes on.
    void setDownload(const steerdeck::widgets::DownloadState& state);

signals:
    void cancelRequested();
    void downloadClicked();

private:
    void measureMemory();
    QLabel *model_, *device_, *memory_, *job_, *eta_;
    QProgressBar* bar_;
    widgets::PillButton *download_, *cancel_;
    QTimer clock_;
};

/// Resident memory of this process in bytes; 0 where the system does not tell (it reads /proc/self/statm).
qint64 resident_memory();

/// "12 s to go", "3 min to go"; empty while unknown (negative).
QString remaining_text(double seconds);

} // namespace steerdeck::app
