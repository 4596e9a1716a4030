#include "app/job_set.h"

#include "app/job_bridge.h"

#include <algorithm>

namespace steerdeck::app {

JobSet::JobSet(QObject* parent)
    : QObject(parent), answering(new JobBridge(tr("Answers"), this)), training(new JobBridge(tr("Training"), this)),
      building(new JobBridge(tr("Training data"), this)), evaluating(new JobBridge(tr("Experiment"), this)),
      asking(new JobBridge(tr("Task"), this)), estimating(new JobBridge(tr("Estimate"), this)),
      measuring(new JobBridge(tr("Geometry"), this))
{
    for (JobBridge* job : all()) {
        connect(job, &JobBridge::started, this, [this, job] { show(job); });
        connect(job, &JobBridge::ended, this, &JobSet::showNext);
        connect(job, &JobBridge::progress, this, [this, job](const Progress& now) {
            if (shown_ == job) emit progress(job->title(), now);
        });
    }
}

JobSet::~JobSet() = default;

bool JobSet::busy() const
{
    const auto jobs = all();
    return std::any_of(jobs.begin(), jobs.end(), [](const JobBridge* job) { return job->running(); });
}

void JobSet::abandon()
{
    for (JobBridge* job : all()) job->abandon();
}

void JobSet::silence()
{
    disconnect();
    for (JobBridge* job : all()) {
        job->disconnect();
        job->abandon();
    }
}

void JobSet::cancelShown()
{
    if (shown_) shown_->cancel();
}

void JobSet::show(JobBridge* job)
{
    shown_ = job;
    emit shown(job->title());
}

void JobSet::showNext()
{
    shown_ = nullptr;
    for (JobBridge* job : all()) {
        if (!job->running()) continue;
        show(job);
        return emit progress(job->title(), job->lastProgress());
    }
    emit idle();
}

} // namespace steerdeck::app
