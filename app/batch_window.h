#pragma once

#include "app/long_work.h"

#include "core/lab/tools.h"

#include <QDialog>

#include <memory>

namespace steerdeck::widgets {
class BatchPane;
} // namespace steerdeck::widgets

namespace steerdeck::app {

/// A file of prompts, answered as Compose would answer each. Work goes on away from the window's thread; closing the
/// window leaves it under way.
class BatchWindow : public QDialog {
    Q_OBJECT
public:
    explicit BatchWindow(QWidget* parent);
    /// Stops what is under way.

    widgets::BatchPane* pane() const { return pane_; }

public slots:
    /// Of what is asked for from now on.
    void setJudge(const steerdeck::evaluate::JudgeServer& judge) { judge_ = judge; }
    /// Comes to the front with what Compose asks for (`words` say it).
    void present(std::shared_ptr<steerdeck::lab::Lab> lab, const steerdeck::lab::GenerateRequest& asked,
                 const QString& words);
    void openFile(const QString& file);
    /// Before the model goes: stops, and lets go of it.
    void release();

signals:
    void done();

private:
    void start(const lab::BatchRequest& request);
    void save(const std::string& csv);

    widgets::BatchPane* pane_;
    std::shared_ptr<lab::Lab> lab_;
    evaluate::JudgeServer judge_;
    LongWork work_;
    Worker worker_; // reads and writes files
};

} // namespace steerdeck::app
