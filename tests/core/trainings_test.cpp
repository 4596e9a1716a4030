/// Records of trainings: what a finished, a stopped and a crashed one leave behind.
#include "core/lab/parts.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/model/safetensors.h"
#include "tests/core/allocator.h"

#include <ATen/ATen.h>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <cmath>
#include <fstream>
#include <future>
#include <mutex>
#include <thread>

using namespace steerdeck;
using namespace steerdeck::lab;
namespace fs = std::filesystem;

namespace {

struct Collected {
    std::vector<TrainPoint> points;
    std::vector<Progress> progress;
    TrainDone done;
    JobEnd end;
};

/// Runs a job to its end; `stop_after` > 0 cancels it at that step's point.
Collected run(const std::function<Job(Sink)>& start, int stop_after = 0)
{
    Collected all;
    std::mutex mutex;
    std::atomic<bool> stop = false;
    Job job = start([&](const Event& event) {
        const std::lock_guard lock(mutex);
        if (const auto* value = std::get_if<TrainPoint>(&event)) {
            all.points.push_back(*value);
            if (stop_after > 0 && value->step >= stop_after) stop = true;
        }
        if (const auto* value = std::get_if<Progress>(&event)) all.progress.push_back(*value);
        if (const auto* value = std::get_if<TrainDone>(&event)) all.done = *value;
        if (const auto* value = std::get_if<JobEnd>(&event)) all.end = *value;
    });
    while (stop_after > 0 && !stop && job.running()) std::this_thread::yield();
    if (stop_after > 0) job.cancel();
    job.wait();
    return all;
}

std::vector<int> steps_of(const std::vector<TrainPoint>& points)
{
    std::vector<int> steps;
    for (const auto& point : points) steps.push_back(point.step);
    return steps;
}

std::vector<int> counted(int from, int to)
{
    std::vector<int> steps;
    for (int i = from; i <= to; ++i) steps.push_back(i);
    return steps;
}

} // namespace

class TrainingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Lab> lab_;

    fs::path tokens() const { return fs::path(folder_.path().toStdString()) / "tokens"; }
    TrainRequest request(std::vector<std::string> behaviors, int steps) const
    {
        TrainRequest r;
        r.behaviors = std::move(behaviors);
        r.settings.steps = steps;
        r.settings.batch = 2;
        r.settings.report_every = 1;
        return r;
    }
    Collected train(const TrainRequest& r, int stop_after = 0)
    {
        return run([&](Sink sink) { return lab_->train(r, std::move(sink)); }, stop_after);
    }

private Q_SLOTS:
    void init()
    {
        fs::remove_all(tokens());
        OpenRequest open;
        open.tokens = tokens();
        open.device = "cpu";
        // The operators need the demo's tokens beside them.
        fs::copy(demo_folder() / "tokens", tokens());
        lab_ = std::make_unique<Lab>(open);
    }

    void a_finished_training_keeps_its_manifest_curve_and_rows()
    {
        const auto trained = train(request({"spanish", "json"}, 6));
        QVERIFY2(trained.end.done, trained.end.error.english().c_str());
        const auto& folder = trained.done.run;
        QCOMPARE(folder.parent_path(), tokens() / "runs");
        const auto manifest = read_json(folder / "manifest.json", "record");
        QCOMPARE(manifest.at("outcome").get<std::string>(), std::string("finished"));
        QCOMPARE(manifest.at("training").at("model_fingerprint").get<std::string>(), lab_->model().fingerprint);
        QCOMPARE(manifest.at("training").at("settings").at("steps").get<int>(), 6);
        QCOMPARE(manifest.at("training").at("data").get<std::string>(), std::string("demo world"));
        QCOMPARE(manifest.at("files").size(), std::size_t(2));
        QCOMPARE(manifest.at("files").at(0).get<std::string>(), trained.done.files[0].string());

        const auto curve = curve_of(folder);
        QCOMPARE(steps_of(curve), counted(1, 6));
        QCOMPARE(curve.back().loss, trained.done.final_loss);
        QCOMPARE(curve[2].tokens[1].nearest[0].text, trained.points[2].tokens[1].nearest[0].text);
        QCOMPARE(curve[2].tokens[0].cosine_to_start, trained.points[2].tokens[0].cosine_to_start);

        const auto rows = model::read_safetensors(folder / "rows.safetensors");
        QCOMPARE(rows.tensors.at("steps").scalar_type(), at::kFloat);
        QCOMPARE(rows.tensors.at("steps").numel(), std::int64_t(7)); // 0 and six reports
        QCOMPARE(rows.tensors.at("steps")[0].item<float>(), 0.f);
        QCOMPARE(rows.tensors.at("json").size(1), std::int64_t(lab_->model().hidden_size));
        const auto kept = model::read_safetensors(tokens() / "json.safetensors");
        QVERIFY(at::equal(rows.tensors.at("json")[6], kept.tensors.at("embedding")));
    }

    void records_are_listed_newest_first_with_what_a_person_wants_to_know()
    {
        QVERIFY(lab_->trainings().records.empty());
        auto first = request({"spanish"}, 3);
        first.settings.learning_rate = 3e-3;
        QVERIFY(train(first).end.done);
        QTest::qSleep(1100); // records are named by the second
        TrainRequest second = request({}, 2);
        second.operator_name = "<or>";
        const auto last = train(second);
        QVERIFY2(last.end.done, last.end.error.english().c_str());
        const auto runs = lab_->trainings().records;
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].folder, last.done.run);
        QCOMPARE(runs[0].title, std::string("<or>"));
        QCOMPARE(runs[0].behaviors, std::vector<std::string>{"<or>"});
        QCOMPARE(runs[1].title, std::string("Spanish"));
        QCOMPARE(runs[1].behaviors, std::vector<std::string>{"spanish"});
        QVERIFY(runs[1].settings == first.settings);
        QCOMPARE(runs[1].steps, 3);
        QVERIFY(runs[1].finished && runs[1].seconds > 0 && runs[1].final_loss > 0);
        QVERIFY(QRegularExpression("^20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d$")
                    .match(QString::fromStdString(runs[1].started))
                    .hasMatch());
        // A damaged record hides no other.
        std::ofstream(runs[0].folder / "manifest.json") << "{\"format\"";
        QCOMPARE(lab_->trainings().records.size(), std::size_t(1));
    }

    void a_stopped_training_goes_on_in_its_record()
    {
        const auto r = request({"json"}, 12);
        const auto first = train(r, 4);
        if (first.end.done) QSKIP("the training was over before it could be stopped");
        QVERIFY(first.end.cancelled);
        auto runs = lab_->trainings().records;
        QCOMPARE(runs.size(), std::size_t(1));
        QVERIFY(!runs[0].finished);
        QVERIFY(runs[0].steps >= 4);
        const auto folder = runs[0].folder;
        const auto rest = train(r);
        QVERIFY(rest.end.done);
        QCOMPARE(rest.done.run, folder);
        // The earlier points are told again, so that the curve is whole; the work is not done again.
        QCOMPARE(steps_of(rest.points), counted(1, 12));
        QVERIFY(rest.progress.front().before >= 4);
        QCOMPARE(steps_of(curve_of(folder)), counted(1, 12));
        for (std::size_t i = 1; i < rest.points.size(); ++i)
            QVERIFY(rest.points[i].seconds >= rest.points[i - 1].seconds);
        QCOMPARE(model::read_safetensors(folder / "rows.safetensors").tensors.at("steps").numel(), std::int64_t(13));
        runs = lab_->trainings().records;
        QCOMPARE(runs.size(), std::size_t(1));
        QVERIFY(runs[0].finished);
        QCOMPARE(runs[0].steps, 12);
        // Done again, it is another training.
        QVERIFY(train(r).done.run != folder);
    }

    void a_crash_leaves_an_unfinished_record_that_is_cut_to_its_checkpoint()
    {
        const auto r = request({"json"}, 10);
        const auto first = train(r, 3);
        if (first.end.done) QSKIP("the training was over before it could be stopped");
        const auto folder = lab_->trainings().records[0].folder;
        const int kept = lab_->trainings().records[0].steps;
        // As a crash would leave it: still running, points behind the checkpoint, a line cut off.
        auto manifest = read_json(folder / "manifest.json", "record");
        manifest["outcome"] = "running";
        manifest.erase("steps");
        write_file_atomically(folder / "manifest.json", manifest.dump());
        auto lines = read_file(folder / "curve.jsonl", "curve");
        auto extra = lines.substr(0, lines.find('\n') + 1);
        extra.replace(extra.find("\"step\":1,"), 9, "\"step\":" + std::to_string(kept + 1) + ",");
        std::ofstream(folder / "curve.jsonl", std::ios::app) << extra << "{\"step\":" << kept + 2 << ",\"tot";
        QCOMPARE(curve_of(folder).back().step, kept + 1);
        QVERIFY(!lab_->trainings().records[0].finished);
        QCOMPARE(lab_->trainings().records[0].steps, kept + 1);
        const auto rest = train(r);
        QVERIFY2(rest.end.done, rest.end.error.english().c_str());
        QCOMPARE(rest.done.run, folder);
        QCOMPARE(steps_of(curve_of(folder)), counted(1, 10));
    }

    void a_resumed_training_ends_as_an_uninterrupted_one()
    {
        const auto r = request({"json"}, 8);
        const auto whole = train(r);
        const auto expected = curve_of(whole.done.run);
        const auto rows = read_file(whole.done.run / "rows.safetensors", "rows");
        fs::remove_all(tokens() / "runs");
        const auto first = train(r, 3);
        if (first.end.done) QSKIP("the training was over before it could be stopped");
        const auto rest = train(r);
        const auto curve = curve_of(rest.done.run);
        QCOMPARE(curve.size(), expected.size());
        for (std::size_t i = 0; i < curve.size(); ++i) QCOMPARE(curve[i].loss, expected[i].loss);
        QVERIFY(read_file(rest.done.run / "rows.safetensors", "rows") == rows);
    }

    void rows_of_a_long_training_are_thinned()
    {
        auto r = request({"json"}, 150);
        r.settings.batch = 1;
        const auto trained = train(r);
        QVERIFY2(trained.end.done, trained.end.error.english().c_str());
        const auto steps = model::read_safetensors(trained.done.run / "rows.safetensors").tensors.at("steps");
        QVERIFY(steps.numel() <= 64 && steps.numel() > 32);
        QCOMPARE(steps[0].item<float>(), 0.f);
        QCOMPARE(steps[-1].item<float>(), 150.f);
    }

    void other_ways_to_steer_keep_records_without_rows()
    {
        MethodRequest m;
        m.method = "lm_steer";
        m.behaviors = {"german"};
        m.settings = Lab::method_settings("lm_steer");
        m.settings.steps = 3;
        m.settings.batch = 2;
        m.settings.report_every = 1;
        const auto trained = run([&](Sink sink) { return lab_->train_method(m, std::move(sink)); });
        QVERIFY2(trained.end.done, trained.end.error.english().c_str());
        QCOMPARE(trained.done.run.parent_path(), tokens() / "runs");
        QVERIFY(!fs::exists(trained.done.run / "rows.safetensors"));
        const auto curve = curve_of(trained.done.run);
        QCOMPARE(steps_of(curve), counted(1, 3));
        QVERIFY(std::isnan(curve[0].tokens[0].norm)); // it has no row
        m.method = "caa";
        QTest::qSleep(1100);
        const auto measured = run([&](Sink sink) { return lab_->train_method(m, std::move(sink)); });
        QVERIFY2(measured.end.done, measured.end.error.english().c_str());
        QVERIFY(curve_of(measured.done.run).empty());
        const auto runs = lab_->trainings().records;
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].method, std::string("caa"));
        QVERIFY(std::isnan(runs[0].final_loss));
        QCOMPARE(runs[1].title, std::string("LM-Steer: German"));
    }

    void sample_answers_are_told_where_somebody_reads_them()
    {
        for (const bool wanted : {true, false}) {
            auto r = request({"json"}, 10);
            const QTemporaryDir folder;
            r.out = folder.path().toStdString();
            r.samples = wanted;
            std::atomic<int> samples = 0;
            lab_->train(r, [&](const Event& event) { samples += std::get_if<TrainSample>(&event) ? 1 : 0; }).wait();
            QCOMPARE(samples.load(), wanted ? 11 : 0);
        }
    }

    void a_stop_does_not_wait_for_a_sample_answer()
    {
        auto r = request({"json"}, 40); // a sample every fourth step
        std::promise<Job> promise;
        const auto handle = promise.get_future().share();
        std::atomic<int> samples = 0;
        JobEnd end;
        const Job job = lab_->train(r, [&, handle](const Event& event) {
            // Asked to stop between the step's report and its sample.
            if (const auto* point = std::get_if<TrainPoint>(&event); point && point->step == 8) handle.get().cancel();
            if (std::get_if<TrainSample>(&event)) ++samples;
            if (const auto* last = std::get_if<JobEnd>(&event)) end = *last;
        });
        promise.set_value(job);
        job.wait();
        QVERIFY(end.cancelled);
        QCOMPARE(samples.load(), 2); // of steps 0 and 4
        const auto left = lab_->trainings().records;
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left[0].steps, 8);
        QVERIFY(train(r).end.done); // and goes on
    }

    void the_same_training_in_two_windows_at_once_leaves_a_record_each()
    {
        OpenRequest open;
        open.tokens = tokens();
        open.device = "cpu";
        Lab other(open);
        const auto r = request({"json"}, 12);
        std::atomic<int> done = 0;
        const auto sink = [&](const Event& event) {
            if (const auto* end = std::get_if<JobEnd>(&event)) done += end->done;
        };
        const Job here = lab_->train(r, sink), there = other.train(r, sink);
        here.wait();
        there.wait();
        QCOMPARE(done.load(), 2);
        const auto left = lab_->trainings().records;
        QCOMPARE(left.size(), std::size_t(2));
        for (const auto& one : left) QCOMPARE(steps_of(curve_of(one.folder)), counted(1, 12));
    }

    void a_stop_at_the_last_sample_keeps_what_is_learned()
    {
        const auto r = request({"json"}, 3);
        std::promise<Job> promise;
        const auto handle = promise.get_future().share();
        JobEnd end;
        TrainDone done;
        const Job job = lab_->train(r, [&, handle](const Event& event) {
            if (const auto* point = std::get_if<TrainPoint>(&event); point && point->step == 3) handle.get().cancel();
            if (const auto* told = std::get_if<TrainDone>(&event)) done = *told;
            if (const auto* last = std::get_if<JobEnd>(&event)) end = *last;
        });
        promise.set_value(job);
        job.wait();
        QVERIFY2(end.done, end.error.english().c_str());
        QVERIFY(fs::exists(done.files.at(0)));
        QVERIFY(lab_->trainings().records.at(0).finished);
    }

    void a_folder_that_cannot_be_read_is_told_in_a_sentence()
    {
        QVERIFY(lab_->trainings().problem.empty()); // none is there yet
        write_file_atomically(tokens() / "runs", "no folder");
        const auto found = lab_->trainings();
        QVERIFY(found.records.empty());
        QVERIFY2(found.problem.english().starts_with("The records of earlier trainings could not all be read: "),
                 found.problem.english().c_str());
        QVERIFY(found.problem.english().find((tokens() / "runs").string()) != std::string::npos);
    }

    void a_curve_of_an_earlier_version_is_read()
    {
        const auto trained = train(request({"json"}, 2));
        QVERIFY2(trained.end.done, trained.end.error.english().c_str());
        const auto file = trained.done.run / "curve.jsonl";
        auto line = read_file(file, "curve");
        line.resize(line.find('\n'));
        auto point = Json::parse(line);
        auto& token = point.at("tokens").at(0);
        QVERIFY(!token.contains("drift"));
        token.erase("cosine_to_start");
        token["drift"] = 0.25;
        auto operators = token;
        operators["name"] = "<or>"; // whose drift was its norm
        point.at("tokens").push_back(operators);
        write_file_atomically(file, point.dump() + "\n");
        const auto curve = curve_of(trained.done.run);
        QCOMPARE(curve.at(0).tokens.at(0).cosine_to_start, 0.75);
        QVERIFY(std::isnan(curve.at(0).tokens.at(1).cosine_to_start));
    }

    void an_operators_cosine_to_its_start_is_none()
    {
        TrainRequest r = request({}, 2);
        r.operator_name = "<or>";
        const auto trained = train(r);
        QVERIFY2(trained.end.done, trained.end.error.english().c_str());
        for (const auto& point : trained.points) {
            QVERIFY(std::isnan(point.tokens.at(0).cosine_to_start));
            QVERIFY(point.tokens.at(0).norm > 0);
        }
        QVERIFY(std::isnan(curve_of(trained.done.run).at(0).tokens.at(0).cosine_to_start));
        const auto tokens = train(request({"json"}, 2));
        const double cosine = tokens.points.at(0).tokens.at(0).cosine_to_start;
        QVERIFY(cosine > 0.9 && cosine < 1);
    }

    void reports_of_a_bfloat16_model_do_not_hold_its_vocabulary_in_float32()
    {
        OpenRequest open;
        open.tokens = tokens();
        open.device = "cpu";
        open.dtype = "bfloat16";
        lab_ = std::make_unique<Lab>(open);
        const auto& decoder = *lab_->parts().decoder;
        const auto table = std::size_t(decoder.weights().embedding.numel()) * sizeof(float);
        // The steps themselves may multiply by a float32 copy of the head, so trainings of few and of many reports are
        // compared.
        const auto copies = [&](int report_every) {
            auto r = request({"json"}, 6);
            r.settings.report_every = report_every;
            const WatchedAllocator counting(no_limit, table);
            const auto trained = train(r);
            return std::pair(counting.asked.load(), trained.points.size());
        };
        const auto few = copies(100), many = copies(1);
        QCOMPARE(few.second, std::size_t(2));
        QCOMPARE(many.second, std::size_t(6));
        QCOMPARE(many.first, few.first);
    }

    void a_place_without_a_record_is_refused_in_a_sentence()
    {
        try {
            (void)curve_of("/nowhere/at/all");
            QFAIL("a missing record was read");
        } catch (const UnreadableFile& error) {
            QVERIFY(std::string(error.what()).find("/nowhere/at/all") != std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TrainingsTest)
#include "trainings_test.moc"
