#pragma once

#include "core/lab/values.h"

#include <QObject>

#include <optional>

namespace steerdeck::widgets {
class TrainBench;
}

namespace steerdeck::app {

class SessionKeeper;

/// Tells in the Train bench what a training would take: from what was measured of this very request, and from the rate
/// of earlier trainings of this model, which the session keeps.
class TrainingEstimate : public QObject {
    Q_OBJECT
public:
    TrainingEstimate(widgets::TrainBench* bench, SessionKeeper* keeper, QObject* parent = nullptr);

    /// Another model is open: what was measured on the last one counts no more.
    void setModel(const std::string& fingerprint);
    void setBehaviors(int count);

public slots:
    void tell();
    void learnCost(const steerdeck::lab::TrainCost& cost);
    void learnRate(const steerdeck::lab::TrainPoint& point);

private:
    void setRate(double seconds_per_example);

    widgets::TrainBench* bench_;
    SessionKeeper* keeper_;
    std::string model_;
    int behaviors_ = 0;
    std::optional<lab::TrainCost> cost_; // of what the bench asks for now
};

} // namespace steerdeck::app
