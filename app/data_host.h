#pragma once

#include "app/worker.h"

#include "core/evaluate/judge_server.h"

#include <QObject>

namespace steerdeck::widgets {
class TrainBench;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class LabHost;

/// What training sets hold, and what making one would take, found out away from the window's thread.
class DataHost : public QObject {
    Q_OBJECT
public:
    DataHost(LabHost* host, widgets::TrainBench* bench, QObject* parent);

    /// Of what is asked for from now on.
    void setJudge(const evaluate::JudgeServer& judge) { judge_ = judge; }

private:
    evaluate::JudgeServer judge_;
    Worker previews_, costs_;
    int cost_ = 0; // of the last question: an overtaken one is not told
};

} // namespace steerdeck::app
