#pragma once

#include "app/worker.h"

#include "core/base/progress.h"

#include <QDialog>

namespace steerdeck::widgets {
class JudgePane;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class JudgeHost;

/// Who judges, to name and to try. The judge is asked away from the window's thread.
class JudgeWindow : public QDialog {
    Q_OBJECT
public:
    JudgeWindow(JudgeHost* host, QWidget* parent);
    ~JudgeWindow() override;

    widgets::JudgePane* pane() const { return pane_; }

public slots:
    void present();

signals:
    /// The judge answered, or did not.
    void tried();

private:
    void ask();
    void stop();

    JudgeHost* host_;
    widgets::JudgePane* pane_;
    Cancel asking_;
    int asked_ = 0; // what an earlier question comes to is not told
    Worker worker_;
};

} // namespace steerdeck::app
