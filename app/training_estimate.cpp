#include "app/training_estimate.h"

#include "app/estimate.h"
#include "app/session_keeper.h"

#include "widgets/train/train_bench.h"

#include <algorithm>

namespace steerdeck::app {

using widgets::TrainBench;

TrainingEstimate::TrainingEstimate(TrainBench* bench, SessionKeeper* keeper, QObject* parent)
    : QObject(parent), bench_(bench), keeper_(keeper)
{
    connect(bench, &TrainBench::requestChanged, this, [this] {
        cost_.reset();
        tell();
    });
    connect(bench, &TrainBench::methodRequestChanged, this, &TrainingEstimate::tell);
}

void TrainingEstimate::setModel(const std::string& fingerprint)
{
    model_ = fingerprint;
    if (keeper_->session().rate_model != QString::fromStdString(model_)) keeper_->session().seconds_per_example = 0;
    cost_.reset();
    tell();
}

void TrainingEstimate::setBehaviors(int count)
{
    behaviors_ = count;
    tell();
}

void TrainingEstimate::tell()
{
    if (const auto method = bench_->methodRequest()) return bench_->setEstimate(estimate_of(*method, behaviors_));
    bench_->setEstimate(estimate_of(bench_->request(), behaviors_, keeper_->session().seconds_per_example, cost_));
}

void TrainingEstimate::setRate(double seconds_per_example)
{
    keeper_->session().seconds_per_example = seconds_per_example;
    keeper_->session().rate_model = QString::fromStdString(model_);
    keeper_->changed();
}

void TrainingEstimate::learnRate(const lab::TrainPoint& point)
{
    if (bench_->methodRequest()) return; // its steps cost something else
    const int batch = bench_->request().settings.batch;
    if (point.step > 0 && batch > 0) setRate(point.seconds / (double(point.step) * batch));
}

void TrainingEstimate::learnCost(const lab::TrainCost& cost)
{
    cost_ = cost;
    setRate(cost.seconds_per_step / std::max(1, bench_->request().settings.batch));
    tell();
}

} // namespace steerdeck::app
