#pragma once

#include "app/worker.h"

#include "core/lab/lab.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace steerdeck::app {

/// Where a job's thread meets the GUI thread. The job's events are laid into a mailbox; small pieces of one answer are
/// joined there and only the newest progress is kept. At most 50 times a second, and never longer than a few
/// milliseconds at once, they become the signals below, in the GUI thread and in the order they were told; the first
/// after a pause at once. This is the only place that limits their rate. Events are moved through, never copied.
///
/// One bridge carries one job at a time: `start` while one runs cancels that one, and nothing more is heard of it. What
/// the façade does before the job has its thread (checks, reading a data file) is done on a worker thread too.
class JobBridge : public QObject {
    Q_OBJECT
public:
    /// `title` names the kind of job for people ("Training").
    explicit JobBridge(const QString& title, QObject* parent = nullptr);
    ~JobBridge() override;

    using Begin = std::function<lab::Job(lab::Sink)>;
    /// Begins a job with the sink given to it, on a worker thread. What `begin` throws becomes `ended` with its
    /// sentence.
    void start(Begin begin);
    /// Runs a call in the GUI thread, in the order of the events; not after the job is abandoned.
    using Teller = std::function<void(std::function<void()> call)>;
    /// The same for a job that tells more than events.
    void startTelling(std::function<lab::Job(lab::Sink, Teller)> begin);
    bool running() const { return running_; }
    const QString& title() const { return title_; }
    const Progress& lastProgress() const { return progress_; }

public slots:
    void cancel();
    void pause();
    void resume();
    /// Cancels and hears no more; `ended` says cancelled at once.
    void abandon();

signals:
    void started();
    /// Of answers: how many are done.
    void progress(const steerdeck::Progress& progress);
    void answerStarted(const steerdeck::lab::AnswerStart& start);
    void answerPiece(const steerdeck::lab::AnswerPiece& piece);
    void answerDone(const steerdeck::lab::AnswerDone& done);
    void answerJudged(const steerdeck::lab::AnswerJudged& judged);
    void trainPoint(const steerdeck::lab::TrainPoint& point);
    void trainSample(const steerdeck::lab::TrainSample& sample);
    void trainDone(const steerdeck::lab::TrainDone& done);
    void trainCost(const steerdeck::lab::TrainCost& cost);
    void dataPoint(const steerdeck::lab::DataPoint& point);
    void dataDone(const steerdeck::lab::DataDone& done);
    void evaluatePoint(const steerdeck::lab::EvaluatePoint& point);
    void evaluateDone(const steerdeck::lab::EvaluateDone& done);
    void taskPoint(const steerdeck::lab::TaskPoint& point);
    void taskDone(const steerdeck::lab::TaskDone& done);
    void geometryArrived(const steerdeck::lab::Geometry& geometry);
    void ended(const steerdeck::lab::JobEnd& end);

private:
    class Mailbox;
    void hangUp();
    void wake();
    void deliver();
    /// What comes out of the mailbox.
    using Told = std::variant<lab::Event, std::function<void()>>;
    void tell(lab::Event event);
    void end(const lab::JobEnd& end);

    QString title_;
    std::shared_ptr<Mailbox> mailbox_;
    std::vector<Told> pending_; // taken out, not told yet
    std::size_t next_ = 0;
    Progress progress_;
    long answers_ = 0; // started
    bool running_ = false;
    QTimer pace_;
    QElapsedTimer since_, began_; // the last delivery; the job
    Worker worker_;
};

} // namespace steerdeck::app
