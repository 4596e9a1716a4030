#pragma once

#include "core/base/progress.h"

#include <QObject>

#include <array>

namespace steerdeck::app {

class JobBridge;

/// The kinds of work that may go on at once, one bridge each, and which of them the status bar shows.
class JobSet : public QObject {
    Q_OBJECT
public:
    explicit JobSet(QObject* parent = nullptr);
    ~JobSet() override;

    JobBridge* const answering;
    JobBridge* const training;
    JobBridge* const building; // training data
    JobBridge* const evaluating;
    JobBridge* const asking;     // a task's questions
    JobBridge* const estimating; // what a training would take
    JobBridge* const measuring;  // geometry

    /// All of them; where several run, the first is the one that is shown.
    std::array<JobBridge*, 7> all() const
    {
        return {training, building, evaluating, asking, answering, estimating, measuring};
    }
    bool busy() const;
    /// Stops all and hears no more of them; each says that it ended, cancelled.
    void abandon();
    /// As `abandon`, and nobody is told anything any more: the window goes.
    void silence();

public slots:
    void cancelShown();
    /// Looks again which job is to be shown, and tells.
    void showNext();

signals:
    /// A job is shown from now on; `idle` where none runs.
    void shown(const QString& title);
    void progress(const QString& title, const steerdeck::Progress& progress);
    void idle();

private:
    void show(JobBridge* job);

    JobBridge* shown_ = nullptr;
};

} // namespace steerdeck::app
