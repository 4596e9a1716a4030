#pragma once

#include "app/worker.h"

#include "core/lab/task_runs.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace steerdeck::app {

/// Reads runs of tasks away from the GUI thread: their list, and the answers of the one that is asked for.
class TasksHost : public QObject {
    Q_OBJECT
public:
    explicit TasksHost(QObject* parent = nullptr);

public slots:
    /// The runs of the user's with this model, and those that were opened from elsewhere.
    void list(const std::shared_ptr<steerdeck::lab::Lab>& lab);
    /// A folder of answers (or its task.json), wherever it lies: from now on it is listed too. `failed` says so where
    /// it is of another model.
    void open(const std::shared_ptr<steerdeck::lab::Lab>& lab, const QString& folder);
    /// The model goes: what is being read of it is not told.
    void forget();
    void readAnswers(const QString& folder);

signals:
    void listed(const std::vector<steerdeck::lab::TaskRun>& runs);
    void opened(const QString& folder);
    void answersRead(const steerdeck::lab::TaskAnswers& answers);
    void failed(const QString& sentence);

private:
    QStringList elsewhere_; // folders opened by hand
    int serial_ = 0;        // of the last list: an overtaken one is not told
    Worker listing_, reading_;
};

} // namespace steerdeck::app
