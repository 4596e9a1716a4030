#pragma once

#include "app/worker.h"

#include "core/lab/lab.h"
#include "widgets/train/train_log.h"

#include <QObject>

#include <memory>

namespace steerdeck::app {

/// Reads the records of earlier trainings away from the GUI thread: their list, and the curves that are asked for, made
/// as small as a bench keeps them.
class TrainingsHost : public QObject {
    Q_OBJECT
public:
    explicit TrainingsHost(QObject* parent = nullptr);

public slots:
    void list(const std::shared_ptr<steerdeck::lab::Lab>& lab);
    /// The model goes: what is being read of it is not told.
    void forget() { ++serial_; }
    void readCurve(const QString& folder);

signals:
    void listed(const std::vector<steerdeck::lab::TrainingInfo>& runs);
    /// Null where it could not be read; `failed` says why.
    void curveRead(const QString& folder, const std::shared_ptr<const steerdeck::widgets::TrainLog>& curve);
    void failed(const QString& sentence);

private:
    int serial_ = 0; // of the last list: an overtaken one is not told
    Worker worker_;
};

} // namespace steerdeck::app
