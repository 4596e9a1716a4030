/// Training sets made by the instructed model, and what a training would cost; on the demo model.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/behaviors/behaviors.h"
#include "core/lab/lab.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <map>
#include <mutex>
#include <set>

using namespace steerdeck;
using namespace steerdeck::lab;
namespace fs = std::filesystem;

namespace {

template <typename T>
struct Result {
    T value;
    JobEnd end;
    std::vector<Progress> progress;
};

/// Runs a job to its end; `T` is what it tells last.
template <typename T>
Result<T> run(const std::function<Job(Sink)>& start)
{
    Result<T> result;
    std::mutex mutex;
    start([&](const Event& event) {
        const std::lock_guard lock(mutex);
        if (const auto* value = std::get_if<T>(&event)) result.value = *value;
        if (const auto* progress = std::get_if<Progress>(&event)) result.progress.push_back(*progress);
        if (const auto* end = std::get_if<JobEnd>(&event)) result.end = *end;
    }).wait();
    return result;
}

std::string message(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

OpenRequest on_cpu(double memory_gib = 0)
{
    OpenRequest request;
    request.dtype = "float32";
    request.device = "cpu";
    request.memory_gib = memory_gib;
    return request;
}

std::vector<Json> lines_of(const fs::path& file)
{
    std::vector<Json> lines;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) lines.push_back(Json::parse(line));
    return lines;
}

} // namespace

class DataTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> lab_;
    QTemporaryDir folder_;

    fs::path file(const char* name) const { return folder_.filePath(name).toStdString(); }

    DataRequest request(const char* name) const
    {
        DataRequest r;
        r.behaviors = {"spanish", "lower_case", "words_5_10", "title_case"};
        r.per_behavior = 6;
        r.per_pair = 3;
        r.max_new_tokens = 100;
        r.batch = 4; // chunks of 16
        r.out = file(name);
        return r;
    }

    Result<DataDone> build(const DataRequest& r)
    {
        return run<DataDone>([&](Sink sink) { return lab_->build_data(r, std::move(sink)); });
    }

private Q_SLOTS:
    void initTestCase() { lab_ = std::make_unique<Lab>(on_cpu()); }

    void only_answers_that_do_what_they_were_told_are_kept()
    {
        const auto built = build(request("kept.jsonl"));
        QVERIFY2(built.end.done, built.end.error.english().c_str());
        // 4 behaviours x 6; pairs of seen ones of unlike categories: spanish or words with lower case, spanish with
        // words. Title case is unseen.
        QCOMPARE(built.value.asked, 4 * 6 + 3 * 3);
        long dropped = 0;
        for (const auto& d : built.value.dropped) {
            dropped += d.count;
            QVERIFY(!d.behaviors.empty() && !d.reason.empty());
        }
        QCOMPARE(built.value.kept + dropped, built.value.asked);
        const auto set = behaviors::read_behavior_set(demo_folder() / "behaviors.json");
        std::map<std::string, int> counts;
        for (const auto& line : lines_of(built.value.file)) {
            std::string names;
            for (const auto& name : line.at("behaviors")) {
                names += name.get<std::string>() + " ";
                QVERIFY(set.verify(set.at(name.get<std::string>()), line.at("response").get<std::string>()).pass);
            }
            ++counts[names];
        }
        QVERIFY(counts["spanish "] >= 5); // the demo model follows nearly always
        QVERIFY(counts["spanish lower_case "] >= 2);
        QVERIFY(!counts.contains("spanish title_case "));
        QVERIFY(!fs::exists(file("kept.jsonl.unfinished")));
        const auto manifest = read_json(built.value.manifest, "manifest");
        QCOMPARE(manifest.at("kept").get<long>(), built.value.kept);
        QCOMPARE(manifest.at("seed").get<int>(), 1);
        QVERIFY(manifest.at("model_fingerprint").get<std::string>() == lab_->model().fingerprint);
    }

    void an_answer_that_cannot_satisfy_is_dropped_with_its_reason()
    {
        auto r = request("cut.jsonl");
        r.behaviors = {"spanish"};
        r.per_behavior = 40;
        r.per_pair = 0;
        r.max_new_tokens = 12; // longer answers are cut
        const auto built = build(r);
        QVERIFY2(built.end.done, built.end.error.english().c_str());
        const auto cut = std::ranges::find(built.value.dropped, message("cut at {} tokens", 12), &Dropped::reason);
        QVERIFY(cut != built.value.dropped.end());
        QCOMPARE(cut->behaviors, std::string("spanish"));
        QVERIFY(cut->count > 0);
    }

    void an_interrupted_set_goes_on_to_the_same_bytes()
    {
        const auto whole = build(request("whole.jsonl"));
        QVERIFY(whole.end.done);
        const auto r = request("resumed.jsonl");
        // Cancelled after the first chunk.
        JobEnd end;
        Job job;
        std::mutex mutex;
        {
            const std::lock_guard lock(mutex);
            job = lab_->build_data(r, [&](const Event& event) {
                if (const auto* progress = std::get_if<Progress>(&event); progress && progress->done >= 17) {
                    const std::lock_guard inside(mutex);
                    job.cancel();
                }
                if (const auto* last = std::get_if<JobEnd>(&event)) end = *last;
            });
        }
        job.wait();
        QVERIFY(end.cancelled);
        const auto work = file("resumed.jsonl.unfinished");
        QVERIFY(fs::exists(work) && !fs::exists(r.out));
        QCOMPARE(lines_of(work).size(), std::size_t(1 + 16));
        // As a crash in the middle of a line would leave it, three lines of the chunk missing.
        auto bytes = read_file(work, "work");
        for (int i = 0; i < 3; ++i) bytes.resize(bytes.rfind('\n', bytes.size() - 2) + 1);
        std::ofstream(work, std::ios::binary) << bytes << "{\"reason\": \"";
        const auto resumed = build(r);
        QVERIFY2(resumed.end.done, resumed.end.error.english().c_str());
        QCOMPARE(resumed.progress.front().done, 13L);
        QCOMPARE(read_file(r.out, "data"), read_file(file("whole.jsonl"), "data"));
        QCOMPARE(resumed.value.kept, whole.value.kept);
    }

    void a_prompt_is_asked_again_in_other_words_until_an_answer_passes()
    {
        auto r = request("once.jsonl");
        r.behaviors = {"lower_case", "spanish"};
        r.per_behavior = 24;
        r.per_pair = 0;
        r.temperature = 1.6; // some answers are wrong
        const auto once = build(r);
        r.out = file("thrice.jsonl");
        r.attempts = 3;
        const auto thrice = build(r);
        QVERIFY2(thrice.end.done, thrice.end.error.english().c_str());
        QCOMPARE(thrice.value.asked, once.value.asked);
        QVERIFY(once.value.kept < once.value.asked);
        QVERIFY2(thrice.value.kept > once.value.kept, std::to_string(thrice.value.kept).c_str());
        long answers = 0, kept = 0;
        for (const auto& count : thrice.value.counts) {
            answers += count.answers;
            kept += count.kept;
            QVERIFY(count.answers >= count.asked && count.answers <= 3 * count.asked);
        }
        QVERIFY(answers > thrice.value.asked);
        QCOMPARE(kept, thrice.value.kept);
        // What passed at the first attempt is what it was.
        const auto lines = lines_of(thrice.value.file);
        std::set<std::string> all;
        for (const auto& line : lines) all.insert(line.dump());
        for (const auto& line : lines_of(once.value.file)) QVERIFY(all.contains(line.dump()));

        // Resumed = uninterrupted.
        r.out = file("again.jsonl");
        JobEnd end;
        Job job;
        std::mutex mutex;
        {
            const std::lock_guard lock(mutex);
            job = lab_->build_data(r, [&](const Event& event) {
                if (std::holds_alternative<DataPoint>(event)) {
                    const std::lock_guard inside(mutex);
                    job.cancel();
                }
                if (const auto* last = std::get_if<JobEnd>(&event)) end = *last;
            });
        }
        job.wait();
        QVERIFY(end.cancelled);
        QVERIFY(build(r).end.done);
        QCOMPARE(read_file(r.out, "data"), read_file(thrice.value.file, "data"));
    }

    void the_teacher_is_shown_what_was_kept_before()
    {
        auto r = request("plain.jsonl");
        r.behaviors = {"lower_case", "spanish"};
        r.per_behavior = 24;
        r.per_pair = 0;
        r.batch = 4; // chunks of 16: the later ones have something to be shown
        const auto plain = build(r);
        r.out = file("shown.jsonl");
        r.shots = 2;
        const auto shown = build(r);
        QVERIFY2(shown.end.done, shown.end.error.english().c_str());
        QCOMPARE(read_json(shown.value.manifest, "manifest").at("shots").get<int>(), 2);
        const auto before = lines_of(plain.value.file), after = lines_of(shown.value.file);
        QVERIFY(!after.empty());
        // The first chunk has nothing to be shown, and is as without; what follows is another input.
        for (std::size_t i = 0; i < 8; ++i) QCOMPARE(after[i].dump(), before[i].dump());
        QVERIFY(read_file(shown.value.file, "data") != read_file(plain.value.file, "data"));
        for (const auto& line : after) // nothing of the examples stands in what is kept
            QVERIFY(line.at("prompt").get<std::string>().find('\n') == std::string::npos);

        // Resumed = uninterrupted.
        r.out = file("shown-again.jsonl");
        Job job;
        std::mutex mutex;
        {
            const std::lock_guard lock(mutex);
            job = lab_->build_data(r, [&](const Event& event) {
                if (std::holds_alternative<DataPoint>(event)) {
                    const std::lock_guard inside(mutex);
                    job.cancel();
                }
            });
        }
        job.wait();
        QVERIFY(build(r).end.done);
        QCOMPARE(read_file(r.out, "data"), read_file(shown.value.file, "data"));
        r.out = file("refused-shots.jsonl");
        r.shots = 9;
        QVERIFY(message([&] { lab_->build_data(r, [](const Event&) {}).wait(); }).find("examples shown") !=
                std::string::npos);
    }

    void a_behaviour_that_the_model_does_not_follow_is_named()
    {
        auto r = request("cannot.jsonl");
        r.behaviors = {"words_5_10", "words_30_45"};
        r.per_behavior = 20;
        r.per_pair = 0;
        r.max_new_tokens = 30; // thirty words are more
        const auto built = build(r);
        QVERIFY2(built.end.done, built.end.error.english().c_str());
        QCOMPARE(built.value.counts.size(), std::size_t(2));
        const auto words = std::ranges::find(built.value.counts, "words_30_45", &DataCount::behaviors);
        QCOMPARE(words->kept, 0L);
        QVERIFY(words->not_followed());
        QCOMPARE(words->reason.english(), std::string("cut at 30 tokens"));
        const auto manifest = read_json(built.value.manifest, "manifest");
        QVERIFY(manifest.at("not_followed").dump().find("words_30_45") != std::string::npos);
        QCOMPARE(manifest.at("behaviors_kept").size(), std::size_t(2));
        r.out = file("refused.jsonl");
        r.attempts = 0;
        QVERIFY(message([&] { lab_->build_data(r, [](const Event&) {}).wait(); }).find("attempts") !=
                std::string::npos);
    }

    void an_unfinished_set_of_other_settings_is_not_mixed_in()
    {
        auto r = request("other.jsonl");
        auto work = r.out;
        work += ".unfinished";
        std::ofstream(work) << "{\"format\":\"steerdeck.data/1\",\"seed\":7}\n";
        const auto built = build(r);
        QVERIFY(built.end.error.english().starts_with("The unfinished training set was begun with other settings"));
        QVERIFY(fs::exists(work));
    }

    void impossible_requests_are_refused_before_any_work()
    {
        const auto refusal = [&](const std::function<void(DataRequest&)>& spoil) {
            auto r = request("refused.jsonl");
            spoil(r);
            return message([&] { lab_->build_data(r, [](const Event&) {}).wait(); });
        };
        QVERIFY(refusal([](DataRequest& r) { r.behaviors = {"klingon"}; }).find("klingon") != std::string::npos);
        QVERIFY(refusal([](DataRequest& r) { r.out.clear(); }).find("no file") != std::string::npos);
        QVERIFY(refusal([](DataRequest& r) { r.batch = 0; }).find("batch") != std::string::npos);
        QVERIFY(refusal([](DataRequest& r) { r.per_pair = -1; }).find("negative") != std::string::npos);
        QVERIFY(refusal([&](DataRequest& r) { r.prompts = file("none.txt"); }).find("none.txt") != std::string::npos);
        std::ofstream(file("there.jsonl")) << "x";
        QVERIFY(refusal([&](DataRequest& r) { r.out = file("there.jsonl"); }).find("already") != std::string::npos);
    }

    void tokens_train_on_the_set_that_was_built()
    {
        TrainRequest r;
        r.behaviors = {"spanish"};
        r.settings.steps = 3;
        r.settings.batch = 4;
        r.data = file("kept.jsonl");
        r.out = file("tokens");
        const auto trained = run<TrainDone>([&](Sink sink) { return lab_->train(r, std::move(sink)); });
        QVERIFY2(trained.end.done, trained.end.error.english().c_str());
        r.operator_name = "<and>";
        const auto joined = run<TrainDone>([&](Sink sink) { return lab_->train(r, std::move(sink)); });
        QVERIFY2(joined.end.done, joined.end.error.english().c_str());
    }

    void a_trainings_cost_is_measured_and_nothing_is_changed()
    {
        TrainRequest r;
        r.behaviors = {"spanish"};
        r.settings.steps = 50;
        r.settings.batch = 4;
        r.out = file("never");
        const auto cost = run<TrainCost>([&](Sink sink) { return lab_->estimate(r, std::move(sink)); });
        QVERIFY2(cost.end.done, cost.end.error.english().c_str());
        QVERIFY(cost.value.seconds_per_step > 0);
        QCOMPARE(cost.value.seconds, 50 * cost.value.seconds_per_step);
        QVERIFY(cost.value.bytes > 1e5 && cost.value.bytes < cost.value.free_bytes);
        QVERIFY(cost.value.longest > 10);
        QVERIFY(!fs::exists(r.out));
    }

    void a_training_that_cannot_fit_is_refused_with_both_sizes()
    {
        // The demo's weights in float32 take 13 MB; what is left over is too little for an example.
        Lab small(on_cpu(0.0135));
        TrainRequest r;
        r.behaviors = {"spanish"};
        r.settings.steps = 2;
        r.settings.batch = 2;
        r.out = file("never");
        const auto sentence = message([&] { small.train(r, [](const Event&) {}).wait(); });
        QVERIFY2(sentence.starts_with("One example of "), sentence.c_str());
        QVERIFY2(sentence.find("may be used") != std::string::npos, sentence.c_str());
        const auto opening = message([] { Lab tiny(on_cpu(0.005)); });
        QVERIFY2(opening.starts_with("The model needs 13 MB as float32"), opening.c_str());
    }

    void a_damaged_unfinished_set_is_named_with_its_line()
    {
        const auto r = request("damaged.jsonl");
        auto work = r.out;
        work += ".unfinished";
        std::ofstream(work) << "{\"format\":\"steerdeck.data/1\"}\nrubbish\n";
        const auto built = build(r);
        QVERIFY2(built.end.error.english().find("line 2") != std::string::npos, built.end.error.english().c_str());
        QVERIFY(fs::exists(work));
    }
};

QTEST_GUILESS_MAIN(DataTest)
#include "data_test.moc"
