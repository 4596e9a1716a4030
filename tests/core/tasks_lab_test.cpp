/// A task's answers as the façade gives them, on the demo model: told as they come, stopped, gone on with.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/lab/checks.h"
#include "core/lab/lab.h"

#include <QTemporaryDir>
#include <QtTest>
#include <mutex>

using namespace steerdeck;
using namespace steerdeck::lab;
namespace fs = std::filesystem;

class TasksLabTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Lab> lab_;

    fs::path in(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }
    static std::string bytes(const fs::path& path) { return read_file(path, "file"); }

    TaskRequest request(const char* name) const
    {
        TaskRequest request;
        request.data.limit = 30;
        request.batch = 2; // pieces of eight
        request.out = in(name);
        return request;
    }
    /// Every event of a job, which is cancelled at the first of which `stop` is true.
    std::vector<Event> run(const TaskRequest& request, const std::function<bool(const Event&)>& stop = {})
    {
        std::vector<Event> events;
        std::mutex mutex;
        Job job;
        {
            const std::lock_guard lock(mutex);
            job = lab_->evaluate_task(request, [&](const Event& event) {
                const std::lock_guard inside(mutex);
                events.push_back(event);
                if (stop && stop(event)) job.cancel();
            });
        }
        job.wait();
        return events;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.path().toUtf8());
        OpenRequest open;
        open.dtype = "float32";
        open.device = "cpu";
        lab_ = std::make_unique<Lab>(open);
    }

    void answers_are_told_as_they_come()
    {
        const auto events = run(request("told"));
        long answered = 0;
        std::size_t counted = 0;
        for (const auto& event : events) {
            if (const auto* progress = std::get_if<Progress>(&event)) {
                QVERIFY(progress->done > answered && progress->total == 30);
                answered = progress->done;
            }
            if (const auto* point = std::get_if<TaskPoint>(&event)) {
                QVERIFY(point->summary.answers >= counted && point->total == 30);
                counted = point->summary.answers;
            }
        }
        QCOMPARE(answered, 30L);
        QCOMPARE(counted, std::size_t(30));
        QVERIFY(std::get<JobEnd>(events.back()).done);
        const auto& done = std::get<TaskDone>(events[events.size() - 2]);
        QCOMPARE(done.summary.answers, std::size_t(30));
        QVERIFY(tasks::read_task_results(done.folder).complete);
    }

    void a_stopped_run_keeps_its_answers_and_ends_with_the_same_bytes()
    {
        const auto stopped = run(request("stopped"), [](const Event& event) {
            const auto* progress = std::get_if<Progress>(&event);
            return progress && progress->done == 13;
        });
        QVERIFY(std::get<JobEnd>(stopped.back()).cancelled);
        const auto part = tasks::read_task_results(in("stopped"));
        QVERIFY(!part.complete && part.answers.size() >= 8 && part.answers.size() < 30);
        auto again = request("stopped");
        again.batch = 5;
        const auto events = run(again);
        QVERIFY(std::get<JobEnd>(events.back()).done);
        for (const auto& event : events)
            if (const auto* progress = std::get_if<Progress>(&event))
                QCOMPARE(progress->before, long(part.answers.size()));
        for (const char* name : {"answers.jsonl", "task.json"})
            QCOMPARE(bytes(in("stopped") / name), bytes(in("told") / name));
    }

    void without_a_folder_the_same_run_finds_its_own_again()
    {
        auto request = this->request("");
        request.out.clear();
        const auto first = run(request), second = run(request);
        const auto& folder = std::get<TaskDone>(first[first.size() - 2]).folder;
        QCOMPARE(std::get<TaskDone>(second[second.size() - 2]).folder, folder);
        QCOMPARE(std::ranges::count_if(second, [](const Event& e) { return std::holds_alternative<Progress>(e); }), 0);
        request.deck.chips = {{"german", 1, true}};
        request.method = Method::steering;
        const auto steered = run(request);
        QVERIFY(std::get<TaskDone>(steered[steered.size() - 2]).folder != folder);
    }

    void what_the_model_lacks_is_refused_at_once()
    {
        auto request = this->request("refused");
        request.deck.chips = {{"listops", 1, true}};
        request.method = Method::lora_dare;
        QVERIFY_THROWS_EXCEPTION(Error, lab_->evaluate_task(request, [](const Event&) {}));
        request = this->request("refused");
        request.task = "boolq";
        QVERIFY_THROWS_EXCEPTION(InvalidInput, lab_->evaluate_task(request, [](const Event&) {}));
        QVERIFY(!fs::exists(in("refused")));
    }
};

QTEST_GUILESS_MAIN(TasksLabTest)
#include "tasks_lab_test.moc"
