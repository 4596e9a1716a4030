#pragma once

#include "core/lab/lab.h"
#include "widgets/train/train_log.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace steerdeck::app {

/// Reads the records of earlier trainings away from the GUI thread: their list, and the curves that are asked for, made
/// as small as a bench keeps them.
class TrainingsHost : public QObject {
    Q_OBJECT
public:
    explicit TrainingsHost(QObject* parent = nullptr);
    ~TrainingsHost() override;

public slots:
    void list(const std::shared_ptr<steerdeck::lab::Lab>& lab);
    void readCurve(const QString& folder);

signals:
    void listed(const std::vector<steerdeck::lab::TrainingInfo>& runs);
    /// Null where it could not be read; `failed` says why.
    void curveRead(const QString& folder, const std::shared_ptr<const steerdeck::widgets::TrainLog>& curve);
    void failed(const QString& sentence);

private:
    QThreadPool pool_;
    int serial_ = 0; // of the last list: an overtaken one is not told
};

} // namespace steerdeck::app
