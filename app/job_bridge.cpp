#include "app/job_bridge.h"

#include "app/translated.h"
#include "core/base/error.h"

#include <algorithm>
#include <exception>
#include <map>
#include <mutex>
#include <utility>

namespace steerdeck::app {

namespace {
constexpr int frame = 20;   // milliseconds between deliveries
constexpr qint64 slice = 4; // milliseconds of one delivery; the slots behind the signals collect and return
} // namespace

/// What a job told and the GUI thread has not fetched yet. The job's thread writes, the GUI thread takes.
class JobBridge::Mailbox {
public:
    explicit Mailbox(JobBridge* bridge) : bridge_(bridge) {}

    void put(lab::Event event)
    {
        const std::lock_guard lock(mutex_);
        if (!bridge_) return;
        if (const auto* piece = std::get_if<lab::AnswerPiece>(&event)) {
            const auto [at, fresh] = pieces_.try_emplace(std::pair(piece->answer, piece->thought), events_.size());
            if (!fresh) {
                std::get<lab::AnswerPiece>(std::get<lab::Event>(events_[at->second])).text += piece->text;
                return;
            }
        } else if (std::holds_alternative<Progress>(event)) {
            const auto old = std::find_if(events_.begin(), events_.end(), [](const Told& one) {
                const auto* told = std::get_if<lab::Event>(&one);
                return told && std::holds_alternative<Progress>(*told);
            });
            if (old != events_.end()) {
                *old = std::move(event);
                return;
            }
        }
        post(std::move(event));
    }

    void put(std::function<void()> call)
    {
        const std::lock_guard lock(mutex_);
        if (bridge_) post(std::move(call));
    }

    std::vector<Told> take()
    {
        const std::lock_guard lock(mutex_);
        posted_ = false;
        pieces_.clear();
        return std::exchange(events_, {});
    }

    bool waiting()
    {
        const std::lock_guard lock(mutex_);
        return !events_.empty();
    }

    void close()
    {
        const std::lock_guard lock(mutex_);
        bridge_ = nullptr;
        events_.clear();
    }

    // ---- the other direction: wishes wait here until the job is there to hear them

    void setJob(const lab::Job& job)
    {
        const std::lock_guard lock(mutex_);
        job_ = job;
        if (paused_) job_.pause();
        if (cancelled_) job_.cancel();
    }

    void cancel()
    {
        const std::lock_guard lock(mutex_);
        cancelled_ = true;
        job_.cancel();
    }

    void pause(bool on)
    {
        const std::lock_guard lock(mutex_);
        paused_ = on;
        on ? job_.pause() : job_.resume();
    }

private:
    void post(Told told)
    {
        events_.push_back(std::move(told));
        if (std::exchange(posted_, true)) return;
        QMetaObject::invokeMethod(bridge_, &JobBridge::wake, Qt::QueuedConnection);
    }

    std::mutex mutex_;
    JobBridge* bridge_;
    lab::Job job_;
    bool posted_ = false, cancelled_ = false, paused_ = false;
    std::vector<Told> events_;
    /// Answer, and whether of its thoughts -> its piece in events_; its end always comes after it.
    std::map<std::pair<int, bool>, std::size_t> pieces_;
};

JobBridge::JobBridge(const QString& title, QObject* parent) : QObject(parent), title_(title), worker_(this)
{
    pace_.setSingleShot(true);
    pace_.setTimerType(Qt::PreciseTimer);
    connect(&pace_, &QTimer::timeout, this, &JobBridge::deliver);
    since_.start();
}

JobBridge::~JobBridge() { hangUp(); }

void JobBridge::hangUp()
{
    if (!mailbox_) return;
    mailbox_->close();
    if (running_) mailbox_->cancel();
    pending_.clear();
    next_ = 0;
}

void JobBridge::start(Begin begin)
{
    startTelling([begin = std::move(begin)](lab::Sink sink, const Teller&) { return begin(std::move(sink)); });
}

void JobBridge::startTelling(std::function<lab::Job(lab::Sink, Teller)> begin)
{
    hangUp();
    mailbox_ = std::make_shared<Mailbox>(this);
    progress_ = {};
    answers_ = 0;
    began_.start();
    running_ = true;
    emit started();
    worker_.run([mailbox = mailbox_, begin = std::move(begin)] {
        try {
            mailbox->setJob(begin([mailbox](lab::Event event) { mailbox->put(std::move(event)); },
                                  [mailbox](std::function<void()> call) { mailbox->put(std::move(call)); }));
        } catch (const std::exception& error) {
            mailbox->put(lab::Event(lab::JobEnd{false, false, sentence_of(error)}));
        }
    });
}

void JobBridge::cancel()
{
    if (running_) mailbox_->cancel();
}

void JobBridge::pause()
{
    if (running_) mailbox_->pause(true);
}

void JobBridge::resume()
{
    if (running_) mailbox_->pause(false);
}

void JobBridge::abandon()
{
    if (!running_) return;
    hangUp();
    end({false, true, {}});
}

void JobBridge::wake()
{
    if (!pace_.isActive()) pace_.start(int(std::max<qint64>(0, frame - since_.elapsed())));
}

void JobBridge::deliver()
{
    since_.start();
    if (next_ == pending_.size()) {
        pending_ = mailbox_->take();
        next_ = 0;
    }
    while (next_ < pending_.size() && since_.elapsed() < slice) {
        Told told = std::move(pending_[next_++]); // moved out: a slot may start another job, which empties pending_
        if (auto* event = std::get_if<lab::Event>(&told))
            tell(std::move(*event));
        else
            std::get<std::function<void()>>(told)();
    }
    if (next_ < pending_.size()) {
        pace_.start(0);
    } else if (running_ && mailbox_->waiting()) {
        pace_.start(frame); // its messenger came while this was at work, and found the clock running
    }
}

void JobBridge::tell(lab::Event event)
{
    const auto progressed = [this](Progress now) {
        progress_ = std::move(now);
        emit progress(progress_);
    };
    if (const auto* now = std::get_if<Progress>(&event)) return progressed(*now);
    if (const auto* value = std::get_if<lab::AnswerStart>(&event)) {
        ++answers_;
        return answerStarted(*value);
    }
    if (auto* value = std::get_if<lab::AnswerDone>(&event)) {
        progressed({{}, progress_.done + 1, answers_, double(began_.elapsed()) / 1000});
        return answerDone(translated(std::move(*value)));
    }
    if (auto* value = std::get_if<lab::AnswerJudged>(&event)) return answerJudged(translated(std::move(*value)));
    if (const auto* value = std::get_if<lab::AnswerPiece>(&event)) return answerPiece(*value);
    if (const auto* value = std::get_if<lab::TrainPoint>(&event)) return trainPoint(*value);
    if (auto* value = std::get_if<lab::TrainSample>(&event)) return trainSample(translated(std::move(*value)));
    if (const auto* value = std::get_if<lab::TrainDone>(&event)) return trainDone(*value);
    if (const auto* value = std::get_if<lab::TrainCost>(&event)) return trainCost(*value);
    if (const auto* value = std::get_if<lab::DataPoint>(&event)) return dataPoint(*value);
    if (const auto* value = std::get_if<lab::DataDone>(&event)) return dataDone(*value);
    if (const auto* value = std::get_if<lab::EvaluatePoint>(&event)) return evaluatePoint(*value);
    if (const auto* value = std::get_if<lab::EvaluateDone>(&event)) return evaluateDone(*value);
    if (const auto* value = std::get_if<lab::TaskPoint>(&event)) return taskPoint(*value);
    if (const auto* value = std::get_if<lab::TaskDone>(&event)) return taskDone(*value);
    if (auto* value = std::get_if<lab::Geometry>(&event)) return geometryArrived(translated(std::move(*value)));
    if (const auto* value = std::get_if<lab::JobEnd>(&event)) return end(*value);
}

void JobBridge::end(const lab::JobEnd& end)
{
    running_ = false;
    emit ended(end);
}

} // namespace steerdeck::app
