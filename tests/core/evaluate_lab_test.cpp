/// Order experiments and the training of other ways to steer, as the façade gives them; on the demo model.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/lab/evaluation.h"
#include "core/lab/lab.h"
#include "core/lab/tools.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <condition_variable>
#include <fstream>
#include <map>
#include <mutex>

using namespace steerdeck;
using namespace steerdeck::lab;
namespace fs = std::filesystem;

namespace {

template <typename T>
struct Result {
    T value;
    JobEnd end;
    std::vector<Event> events;
};

/// Runs a job to its end; `T` is what it tells last. It is cancelled at the first event of which `stop` is true.
template <typename T>
Result<T> run(const std::function<Job(Sink)>& start, const std::function<bool(const Event&)>& stop = {})
{
    Result<T> result;
    std::mutex mutex;
    Job job;
    {
        const std::lock_guard lock(mutex);
        job = start([&](const Event& event) {
            const std::lock_guard inside(mutex);
            if (const auto* value = std::get_if<T>(&event)) result.value = *value;
            if (const auto* end = std::get_if<JobEnd>(&event)) result.end = *end;
            result.events.push_back(event);
            if (stop && stop(event)) job.cancel();
        });
    }
    job.wait();
    return result;
}

template <typename T>
std::vector<T> events_of(const std::vector<Event>& events)
{
    std::vector<T> result;
    for (const auto& event : events)
        if (const auto* one = std::get_if<T>(&event)) result.push_back(*one);
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

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::pair<std::string, std::string> files(const fs::path& folder)
{
    return {read_file(folder / "results.json", "results"), read_file(folder / "generations.jsonl", "answers")};
}

/// The demo model with a few tokens only and nothing else learned.
void make_model(const fs::path& folder)
{
    fs::create_directories(folder / "tokens");
    for (const auto& entry : fs::directory_iterator(demo_folder()))
        if (entry.is_regular_file()) fs::copy_file(entry.path(), folder / entry.path().filename());
    for (const char* name : {"german", "spanish", "lower_case", "title_case", "words_5_10", "and"})
        fs::copy_file(demo_folder() / "tokens" / (name + std::string(".safetensors")),
                      folder / "tokens" / (name + std::string(".safetensors")));
}

} // namespace

class EvaluateLabTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Lab> lab_;
    std::pair<std::string, std::string> whole_; // files of the experiment
    EvaluateDone done_;

    fs::path place(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    std::unique_ptr<Lab> open() const
    {
        OpenRequest request;
        request.model = place("model");
        request.tokens = place("own"); // what is trained here; the model's own tokens are copied into it
        request.dtype = "float32";
        request.device = "cpu";
        return std::make_unique<Lab>(request);
    }

    evaluate::Condition method(const std::string& name) const
    {
        for (const auto& choice : lab_->conditions())
            if (choice.condition.name() == name) return choice.condition;
        return {};
    }

    EvaluateRequest request(const std::string& out) const
    {
        EvaluateRequest r;
        r.plan.combinations = {{"german"}, {"german", "lower_case"}, {"spanish", "title_case", "words_5_10"}};
        for (const char* name : {"steering/composition", "steering/concatenation", "steering/native_and", "text",
                                 "hybrid/composition", "none"})
            r.plan.conditions.push_back(method(name));
        r.plan.num_prompts = 3;
        r.max_new_tokens = 60;
        r.batch = 16;
        r.out = place(out);
        return r;
    }

    Result<EvaluateDone> evaluate(const EvaluateRequest& r, const std::function<bool(const Event&)>& stop = {})
    {
        return run<EvaluateDone>([&](Sink sink) { return lab_->evaluate(r, std::move(sink)); }, stop);
    }

    MethodRequest training(const std::string& method, const std::string& out) const
    {
        MethodRequest r;
        r.method = method;
        r.behaviors = {"german", "lower_case"};
        r.settings = Lab::method_settings(method);
        r.settings.steps = 5;
        r.settings.batch = 4;
        r.settings.report_every = 1;
        r.out = place(out);
        return r;
    }

    Result<TrainDone> train(const MethodRequest& r, const std::function<bool(const Event&)>& stop = {})
    {
        return run<TrainDone>([&](Sink sink) { return lab_->train_method(r, std::move(sink)); }, stop);
    }

private Q_SLOTS:
    void initTestCase()
    {
        make_model(place("model"));
        fs::copy(place("model") / "tokens", place("own"));
        lab_ = open();
        const auto whole = evaluate(request("whole"));
        QVERIFY2(whole.end.done, whole.end.error.english().c_str());
        done_ = whole.value;
        whole_ = files(place("whole"));
        // Told on the way: in step with each other and with the end.
        const auto progress = events_of<Progress>(whole.events);
        QCOMPARE(progress.front().done, 0L);
        for (std::size_t i = 1; i < progress.size(); ++i) QVERIFY(progress[i].done >= progress[i - 1].done);
        QCOMPARE(progress.back().done, long(done_.results->plan.size()));
        const auto points = events_of<EvaluatePoint>(whole.events);
        QVERIFY(!points.empty());
        std::map<std::string, evaluate::Row> last;
        const auto key = [](const evaluate::Row& row) {
            auto name = row.method;
            for (const auto& behavior : row.order) name += "+" + behavior;
            return name;
        };
        for (const auto& row : evaluate::rows_of(*done_.results)) last[key(row)] = row;
        long before = 0;
        for (const auto& point : points) {
            QCOMPARE(point.total, long(done_.results->plan.size()));
            QVERIFY(point.answers > before);
            before = point.answers;
            std::size_t answers = 0;
            for (const auto& row : point.rows) {
                answers += row.answers;
                QVERIFY(row.answers > 0 && last.contains(key(row)));
                const auto& end = last[key(row)];
                QVERIFY(row.answers <= end.answers && row.correct <= end.correct && row.truncated <= end.truncated);
                // What is not there yet can add at most one each.
                QVERIFY(end.correct - row.correct <= end.answers - row.answers);
                QCOMPARE(row.accuracy, double(row.correct) / double(row.answers));
            }
            QCOMPARE(long(answers), point.answers);
            QVERIFY(!point.summary.empty());
            for (const auto& row : point.summary) QCOMPARE(row.summary.accuracy.low, row.summary.accuracy.value);
        }
    }

    void answers_are_those_of_each_deck_generated_by_itself()
    {
        const auto& plan = done_.results->plan;
        QCOMPARE(plan.combinations().size(), std::size_t(3));
        std::map<std::string, std::size_t> correct; // by method
        for (std::size_t i = 0; i < plan.size(); ++i) {
            const auto c = plan.at(i);
            const auto& m = plan.conditions()[c.method];
            BatchRequest single;
            single.prompts = {plan.prompts()[c.prompt]};
            for (const auto& behavior : c.behaviors) single.deck.chips.push_back({behavior, 1, true});
            single.method = steering::method_named(m.method);
            if (!m.join.empty()) single.deck.join = steering::join_named(m.join);
            single.max_new_tokens = 60;
            const auto expected = answer_all(*lab_, single).answers.at(0);
            const auto answer = evaluate::read_generation(done_.folder, *done_.results, i);
            QVERIFY(answer);
            QVERIFY2(answer->text == expected.text, c.key.c_str());
            QCOMPARE(answer->tokens, long(expected.tokens));
            QCOMPARE(answer->truncated, expected.truncated);
            QCOMPARE(answer->readings.size(), expected.badges.size()); // behaviours, then truth
            bool all = true;
            for (std::size_t b = 0; b < expected.badges.size(); ++b) {
                QCOMPARE(answer->readings[b].behavior, expected.badges[b].behavior);
                QCOMPARE(answer->readings[b].reading.pass, expected.badges[b].pass());
                all = all && (b >= c.behaviors.size() || expected.badges[b].pass());
            }
            correct[m.name()] += all;
        }
        // The demo model follows its tokens.
        QVERIFY(correct["steering/composition"] > correct["none"]);
    }

    void answers_of_a_row_are_its_own_in_the_plans_order()
    {
        const auto results = open_results(place("whole"));
        QVERIFY(results.complete);
        const auto& plan = results.plan;
        const std::vector<std::string> order = {"lower_case", "german"};
        const auto records = answers_of(place("whole"), results, "hybrid/composition", order);
        QCOMPARE(records.size(), std::size_t(3));
        const auto& combination = plan.combinations()[1];
        for (std::size_t i = 0; i < records.size(); ++i) {
            const auto& record = records[i];
            QCOMPARE(record.prompt, plan.prompts()[combination.prompts[i]]);
            const auto index =
                plan.find("lower_case+german|hybrid/composition|" + std::to_string(combination.prompts[i]));
            QVERIFY(index);
            QCOMPARE(record.text, evaluate::read_generation(place("whole"), results, *index)->text);
            QCOMPARE(record.badges.at(0).behavior, order[0]);
            QCOMPARE(record.badges.at(1).behavior, order[1]);
            QCOMPARE(record.badges.at(2).behavior, std::string("truth"));
            QCOMPARE(record.correct, record.badges[0].pass() && record.badges[1].pass());
        }
        const auto refused = [&](const std::string& m, const std::vector<std::string>& o) {
            return message([&] { (void)answers_of(place("whole"), results, m, o); });
        };
        QVERIFY(has(refused("steering/xor", order), "steering/xor"));
        QVERIFY(has(refused("text", {"german", "upper_case"}), "no row"));
    }

    void a_repeat_gives_the_same_bytes_and_another_seed_others()
    {
        auto r = request("repeat");
        r.batch = 5;
        QVERIFY(evaluate(r).end.done);
        QVERIFY(files(r.out) == whole_);
        r = request("other seed");
        r.plan.seed = 2;
        QVERIFY(evaluate(r).end.done);
        QVERIFY(files(r.out).second != whole_.second);
    }

    void a_cancelled_experiment_goes_on_to_the_same_bytes()
    {
        const auto r = request("resumed");
        const auto stopped = evaluate(r, [](const Event& event) {
            const auto* progress = std::get_if<Progress>(&event);
            return progress && progress->done >= 20;
        });
        QVERIFY(stopped.end.cancelled && stopped.end.error.empty());
        const auto half = open_results(r.out);
        QVERIFY(!half.complete && half.answers >= 20 && half.answers < half.plan.size());
        // What is there can be looked into already.
        std::size_t found = 0;
        for (const auto& row : evaluate::rows_of(half)) found += answers_of(r.out, half, row.method, row.order).size();
        QCOMPARE(found, half.answers);
        const auto resumed = evaluate(r);
        QVERIFY2(resumed.end.done, resumed.end.error.english().c_str());
        const auto first = events_of<Progress>(resumed.events).front();
        QCOMPARE(std::size_t(first.done), half.answers);
        QCOMPARE(first.before, first.done);
        QVERIFY(files(r.out) == whole_);
        QVERIFY(evaluate(r).end.done); // once more: nothing is left to do
        QVERIFY(files(r.out) == whole_);
    }

    void other_settings_are_refused_by_name_and_nothing_is_lost()
    {
        auto r = request("whole");
        r.max_new_tokens = 61;
        QVERIFY2(has(evaluate(r).end.error.english(), "generation.max_new_tokens is 60, not 61"), "max_new_tokens");
        r = request("whole");
        r.plan.seed = 5;
        QVERIFY(has(evaluate(r).end.error.english(), "seed is 1, not 5"));
        QVERIFY(files(place("whole")) == whole_);
        // A token that the plan does not read may come meanwhile.
        (void)lab_->add_token(demo_folder() / "tokens" / "french.safetensors");
        QVERIFY(evaluate(request("whole")).end.done);
        QVERIFY(files(place("whole")) == whole_);
    }

    void a_folder_in_use_is_refused()
    {
        const auto r = request("shared");
        std::mutex mutex;
        std::condition_variable changed;
        bool begun = false;
        const auto first = lab_->evaluate(r, [&](const Event&) {
            const std::lock_guard lock(mutex);
            begun = true;
            changed.notify_all();
        });
        {
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return begun; });
        }
        first.pause();
        const auto second = evaluate(r);
        first.cancel();
        first.wait();
        QVERIFY(has(second.end.error.english(), "Another run writes its results there"));
    }

    void a_pause_is_not_counted()
    {
        using Clock = std::chrono::steady_clock;
        struct Told {
            Clock::time_point at;
            double seconds;
        };
        std::mutex mutex;
        std::condition_variable changed;
        std::vector<Told> told;
        bool paused = false;
        JobEnd end;
        Job job;
        {
            const std::lock_guard lock(mutex);
            job = lab_->evaluate(request("paused"), [&](const Event& event) {
                const std::lock_guard inside(mutex);
                if (const auto* last = std::get_if<JobEnd>(&event)) end = *last;
                const auto* progress = std::get_if<Progress>(&event);
                if (!progress || progress->stage != "Answering") return;
                told.push_back({Clock::now(), progress->seconds});
                if (told.size() != 5) return;
                job.pause();
                paused = true;
                changed.notify_all();
            });
        }
        {
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return paused; });
        }
        QTest::qWait(1500);
        job.resume();
        job.wait();
        QVERIFY(end.done);
        // Both clocks go alike except for the pause.
        const auto wall = [](const Told& a, const Told& b) {
            return std::chrono::duration<double>(b.at - a.at).count();
        };
        const double slept = wall(told[4], told[5]) - (told[5].seconds - told[4].seconds);
        QVERIFY2(slept > 0.5, std::to_string(slept).c_str());
        QVERIFY(files(place("paused")) == whole_);
    }

    void impossible_plans_are_refused_before_any_work()
    {
        const auto refusal = [&](const std::function<void(EvaluateRequest&)>& spoil) {
            auto r = request("refused");
            spoil(r);
            const auto sentence = message([&] { lab_->evaluate(r, [](const Event&) {}).wait(); });
            if (fs::exists(r.out)) return std::string("something was written");
            return sentence;
        };
        const auto cost = [&](const std::function<void(EvaluateRequest&)>& spoil) {
            auto r = request("refused");
            spoil(r);
            return lab_->cost_of(r);
        };
        const auto two_languages = [](EvaluateRequest& r) { r.plan.combinations = {{"german", "spanish"}}; };
        QVERIFY(has(refusal(two_languages), "\"german\" and \"spanish\" are both of the category \"language\""));
        QVERIFY(has(cost(two_languages).refusal.english(), "both of the category"));
        QCOMPARE(cost(two_languages).generations, 0L);
        const auto no_prompts = [&](EvaluateRequest& r) {
            r.prompts = place("empty.txt");
            std::ofstream(r.prompts) << "\n";
        };
        QVERIFY(has(refusal(no_prompts), "prompt"));
        QVERIFY(has(refusal([&](EvaluateRequest& r) { r.prompts = place("none.txt"); }), "none.txt"));
        QVERIFY(has(refusal([](EvaluateRequest& r) { r.plan.num_prompts = 0; }), "prompt"));
        QVERIFY(has(refusal([](EvaluateRequest& r) { r.plan.conditions.clear(); }), "No method"));
        QVERIFY(has(refusal([](EvaluateRequest& r) { r.plan.combinations = {{"klingon"}}; }), "klingon"));
        QVERIFY(has(refusal([](EvaluateRequest& r) { r.plan.combinations = {{"upper_case"}}; }), "token: upper_case"));
        QVERIFY(has(refusal([&](EvaluateRequest& r) { r.plan.conditions = {method("steering/set")}; }), "<set>"));
        QVERIFY(has(refusal([&](EvaluateRequest& r) { r.plan.conditions = {method("caa")}; }), "caa: german"));
        QVERIFY(has(refusal([](EvaluateRequest& r) { r.max_new_tokens = 0; }), "max_new_tokens"));
        QVERIFY(has(refusal([](EvaluateRequest& r) { r.batch = 0; }), "batch"));
        QVERIFY(has(cost([](EvaluateRequest& r) { r.max_new_tokens = 0; }).refusal.english(), "max_new_tokens"));
        QVERIFY(has(cost([](EvaluateRequest& r) { r.batch = 0; }).refusal.english(), "batch"));
        // Also where the caller's method does not say what it needs, or is not known.
        const auto bare = [](const std::string& method, const std::string& join) {
            return [=](EvaluateRequest& r) {
                evaluate::Condition m;
                m.method = method;
                m.join = join;
                r.plan.conditions = {m};
            };
        };
        QVERIFY(has(refusal(bare("caa", "")), "caa: german"));
        QVERIFY(has(refusal(bare("telepathy", "")), "telepathy"));
        QVERIFY(has(refusal(bare("steering", "xor")), "xor"));
    }

    void the_cost_is_counted_and_a_rate_once_measured()
    {
        const auto cost = lab_->cost_of(request("never"));
        QVERIFY2(cost.refusal.empty(), cost.refusal.english().c_str());
        QCOMPARE(cost.combinations, 3L);
        QCOMPARE(cost.seen, 0L); // German and title case are unseen
        // Three prompts x (one order and five methods with an order each, "none") + (2 orders) + (6 orders).
        QCOMPARE(cost.answers, 3L * ((5 + 1) + (5 * 2 + 1) + (5 * 6 + 1)));
        QCOMPARE(cost.generations, long(done_.results->plan.generations()));
        QVERIFY(cost.seconds > 0);
        QCOMPARE(open()->cost_of(request("never")).seconds, -1.0);
        // Before the first run a few answers are timed, and forgotten.
        const auto fresh = open();
        QVERIFY(fresh->cost_of(request("never"), true).seconds > 0);
        QVERIFY(fresh->cost_of(request("never")).seconds > 0);
        QVERIFY(!fs::exists(place("never")));
    }

    void other_ways_are_trained_and_then_compared_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"caa", "lm_steer", "lora_dare", "adapter", "fixed_vector", "joint"})
            QTest::newRow(name) << name;
    }
    void other_ways_are_trained_and_then_compared()
    {
        QFETCH(QString, name);
        const auto way = name.toStdString();
        const auto choice = [&](const Lab& lab) {
            const auto all = lab.conditions();
            return *std::ranges::find_if(all, [&](const auto& one) { return one.condition.method == way; });
        };
        QVERIFY(!choice(*lab_).missing.empty());
        const auto trained = train(training(way, "own/methods"));
        QVERIFY2(trained.end.done, trained.end.error.english().c_str());
        QCOMPARE(trained.value.tokens, (std::vector<std::string>{"german", "lower_case"}));
        for (const auto& file : trained.value.files) QVERIFY(fs::exists(file));
        if (way != "caa") {
            const auto points = events_of<TrainPoint>(trained.events);
            QCOMPARE(points.size(), std::size_t(5));
            QCOMPARE(points.back().loss, trained.value.final_loss);
        }
        QVERIFY(choice(*lab_).missing.empty());
        auto r = request(way);
        r.plan.combinations = {{"german"}, {"german", "lower_case"}};
        r.plan.conditions = {choice(*lab_).condition, method("none")};
        const auto here = evaluate(r);
        QVERIFY2(here.end.done, here.end.error.english().c_str());
        QCOMPARE(here.value.results->answers, std::size_t(3 * 2 * 2));
        // The same from the files, by a program that starts anew.
        auto again = open();
        std::swap(lab_, again);
        r.out = place(way + " again");
        const auto anew = evaluate(r);
        QVERIFY2(anew.end.done, anew.end.error.english().c_str());
        QVERIFY(files(r.out) == files(place(way)));
        // A combination with a behaviour that was not trained is refused.
        r.plan.combinations = {{"spanish", "lower_case"}};
        QVERIFY(has(lab_->cost_of(r).refusal.english(), way + ": spanish"));
    }

    void a_resumed_training_of_another_way_equals_an_uninterrupted_one_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"lm_steer", "lora_dare", "adapter", "joint"}) QTest::newRow(name) << name;
    }
    void a_resumed_training_of_another_way_equals_an_uninterrupted_one()
    {
        QFETCH(QString, name);
        const auto way = name.toStdString();
        const auto through = train(training(way, way + "-through"));
        QVERIFY2(through.end.done, through.end.error.english().c_str());
        const auto r = training(way, way + "-resumed");
        const auto stopped = train(r, [](const Event& event) {
            const auto* point = std::get_if<TrainPoint>(&event);
            return point && point->step == 2;
        });
        QVERIFY(stopped.end.cancelled);
        const auto resumed = train(r);
        QVERIFY2(resumed.end.done, resumed.end.error.english().c_str());
        const auto points = events_of<TrainPoint>(resumed.events);
        QCOMPARE(points.front().step, 1); // what was told before is told again, for the whole curve
        QCOMPARE(points.size(), events_of<TrainPoint>(through.events).size());
        QCOMPARE(events_of<Progress>(resumed.events).front().before, 2L);
        QCOMPARE(resumed.value.final_loss, through.value.final_loss);
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(read_file(resumed.value.files[i], "method"), read_file(through.value.files[i], "method"));
        // Nothing of the interrupted run is left but its record, which is the finished one's too.
        QCOMPARE(std::distance(fs::directory_iterator(r.out), fs::directory_iterator()), std::ptrdiff_t(2 + 1));
        QCOMPARE(std::distance(fs::directory_iterator(r.out / "runs"), fs::directory_iterator()), std::ptrdiff_t(1));
    }

    void an_impossible_training_is_refused_at_once()
    {
        const auto refusal = [&](const std::function<void(MethodRequest&)>& spoil) {
            auto r = training("lm_steer", "refused training");
            spoil(r);
            return message([&] { lab_->train_method(r, [](const Event&) {}).wait(); });
        };
        QVERIFY(has(refusal([](MethodRequest& r) { r.method = "hypnosis"; }), "hypnosis"));
        QVERIFY(has(refusal([](MethodRequest& r) { r.behaviors = {"klingon"}; }), "klingon"));
        QVERIFY(!refusal([](MethodRequest& r) { r.settings.steps = 0; }).empty());
        QVERIFY(has(refusal([&](MethodRequest& r) { r.data = place("none.jsonl"); }), "none.jsonl"));
        QVERIFY(!fs::exists(place("refused training")));
    }
};

QTEST_GUILESS_MAIN(EvaluateLabTest)
#include "evaluate_lab_test.moc"
