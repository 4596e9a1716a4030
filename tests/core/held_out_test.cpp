/// Trainings judged on held-out examples: which those are, what is measured, where it ends, how a sweep goes on.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/demo/source.h"
#include "core/lab/judged_training.h"
#include "core/lab/library.h"
#include "core/methods/training.h"
#include "core/train/held_out.h"
#include "tests/core/tiny.h"

#include <ATen/ATen.h>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <atomic>
#include <cmath>
#include <set>

using namespace steerdeck;
using namespace steerdeck::lab;
namespace fs = std::filesystem;

namespace {

struct ToldTraining {
    std::vector<HeldOutPoint> held_out;
    std::vector<TrainPoint> points;
    std::vector<TrainSample> samples;
    TrainDone done;
    JobEnd end;
};

} // namespace

class HeldOutTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Lab> lab_;

    static TrainRequest request(int steps)
    {
        TrainRequest request;
        request.behaviors = {"german", "json"};
        request.settings.steps = steps;
        request.settings.batch = 4;
        return request;
    }
    static HeldOutSettings share(double share, int every = 2, int patience = 0)
    {
        HeldOutSettings settings;
        settings.share = share;
        settings.every = every;
        settings.patience = patience;
        settings.examples = 4;
        settings.answers = 1;
        return settings;
    }
    static MethodRequest method(const std::string& name, int steps)
    {
        MethodRequest request;
        request.method = name;
        request.behaviors = {"german", "json"};
        request.settings = Lab::method_settings(name);
        request.settings.steps = steps;
        request.settings.batch = 4;
        return request;
    }
    /// `stop_after` > 0 cancels at that step's measurement. `Request`: of tokens, or of another way to steer.
    template <typename Request>
    ToldTraining run_training(const Request& asked, const HeldOutSettings& held_out, int stop_after = 0)
    {
        ToldTraining all;
        std::atomic<bool> stop = false;
        Job job = lab::train(
            *lab_, asked, held_out,
            [&](const Event& event) {
                if (const auto* value = std::get_if<TrainPoint>(&event)) all.points.push_back(*value);
                if (const auto* value = std::get_if<TrainSample>(&event)) all.samples.push_back(*value);
                if (const auto* value = std::get_if<TrainDone>(&event)) all.done = *value;
                if (const auto* value = std::get_if<JobEnd>(&event)) all.end = *value;
            },
            [&](const HeldOutPoint& point) {
                all.held_out.push_back(point);
                if (stop_after > 0 && point.step >= stop_after) stop = true;
            });
        while (stop_after > 0 && !stop && job.running()) QThread::msleep(1);
        if (stop_after > 0) job.cancel();
        job.wait();
        return all;
    }
    static std::vector<int> steps_of(const std::vector<HeldOutPoint>& points)
    {
        std::vector<int> steps;
        for (const auto& point : points) steps.push_back(point.step);
        return steps;
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
    void init()
    {
        std::error_code none;
        fs::remove_all(fs::path(folder_.path().toStdString()) / "steerdeck", none);
    }

    void no_prompt_is_on_both_sides()
    {
        const auto set = behaviors::read_behavior_set(demo_folder() / "behaviors.json");
        const demo::World world(set);
        const auto source = demo::training_source(world);
        const auto held = train::part_of(source, 0.2, true), rest = train::part_of(source, 0.2, false);
        const std::vector<std::size_t> german = {set.index_of("german")};
        std::set<std::string> held_prompts, prompts;
        Random random(1);
        for (int i = 0; i < 400; ++i) {
            held_prompts.insert(held(german, random)->prompt);
            prompts.insert(rest(german, random)->prompt);
        }
        for (const auto& prompt : held_prompts) QVERIFY(!prompts.contains(prompt));
        QVERIFY(held_prompts.size() > 3 && prompts.size() > held_prompts.size());
    }

    void loss_and_accuracy_are_measured_from_step_0_on_and_recorded()
    {
        const auto told = run_training(request(8), share(0.2));
        QVERIFY2(told.end.done, told.end.error.english().c_str());
        QCOMPARE(steps_of(told.held_out), std::vector<int>({0, 2, 4, 6, 8}));
        QCOMPARE(told.samples.front().step, 0);
        QVERIFY(told.held_out.back().loss < told.held_out.front().loss);
        QVERIFY(!told.done.stopped_early);
        for (const auto& point : told.held_out) {
            QCOMPARE(point.tokens.size(), std::size_t(2));
            QVERIFY(point.accuracy >= 0 && point.accuracy <= 1);
            QCOMPARE(point.answers, 2L);
            QVERIFY(std::abs((point.tokens[0].loss + point.tokens[1].loss) / 2 - point.loss) < 1e-9);
        }
        const auto kept = held_out_of(told.done.run);
        QCOMPARE(steps_of(kept), steps_of(told.held_out));
        QCOMPARE(kept.back().loss, told.held_out.back().loss);
        const auto manifest = read_json(told.done.run / "manifest.json", "record");
        QVERIFY(manifest.at("held_out").contains("loss"));
        QVERIFY(held_out_of(fs::path(folder_.path().toStdString())).empty());
    }

    void nothing_held_out_trains_as_before()
    {
        const auto told = run_training(request(3), {});
        QVERIFY(told.end.done && told.held_out.empty());
        QVERIFY(!fs::exists(told.done.run / "held_out.jsonl"));
        QCOMPARE(told.samples.front().step, 0);
    }

    void it_ends_early_and_keeps_the_tokens_of_the_lowest_loss()
    {
        auto asked = request(60);
        asked.settings.learning_rate = 10; // far too high
        asked.settings.warmup = 0;
        const auto told = run_training(asked, share(0.2, 1, 3));
        QVERIFY2(told.end.done, told.end.error.english().c_str());
        QVERIFY(told.done.stopped_early);
        const auto best = std::ranges::min_element(told.held_out, {}, &HeldOutPoint::loss);
        QCOMPARE(told.held_out.back().step, best->step + 3);
        const auto manifest = read_json(told.done.run / "manifest.json", "record");
        QCOMPARE(manifest.at("kept_step").get<int>(), best->step);
        // The record's row of that step is the token in use, and `use_training` gives the same.
        const auto file = read_file(told.done.files[0], "token");
        (void)use_training(*lab_, told.done.run);
        const auto row = [](const std::string& bytes) { return bytes.substr(bytes.size() - 4 * 64); };
        QCOMPARE(row(read_file(told.done.files[0], "token")), row(file));
    }

    void a_stopped_one_goes_on_as_if_it_had_not_been()
    {
        const auto whole = run_training(request(12), share(0.2, 2, 50));
        const auto all = whole.held_out;
        fs::remove_all(whole.done.run);
        const auto stopped = run_training(request(12), share(0.2, 2, 50), 6);
        QVERIFY(stopped.end.cancelled);
        const auto rest = run_training(request(12), share(0.2, 2, 50));
        QVERIFY2(rest.end.done, rest.end.error.english().c_str());
        QCOMPARE(steps_of(rest.held_out), steps_of(all));
        for (std::size_t i = 0; i < all.size(); ++i) QCOMPARE(rest.held_out[i].loss, all[i].loss);
    }

    void an_operator_and_a_file_are_measured_too()
    {
        std::string lines;
        for (const std::vector<std::string>& behaviors :
             {std::vector<std::string>{"german"}, {"json"}, {"german", "lower_case"}})
            for (int i = 0; i < 4; ++i)
                lines += Json{{"prompt", "Question " + std::to_string(i) + "?"},
                              {"response", "antwort."},
                              {"behaviors", behaviors}}
                             .dump() +
                         "\n";
        const auto file = fs::path(folder_.path().toStdString()) / "held.jsonl";
        write_file_atomically(file, lines);
        HeldOutSettings settings;
        settings.data = file;
        settings.every = 3;
        const auto told = run_training(request(3), settings);
        QVERIFY2(told.end.done, told.end.error.english().c_str());
        QCOMPARE(steps_of(told.held_out), std::vector<int>({0, 3}));
        TrainRequest both;
        both.operator_name = "<and>";
        both.settings.steps = 2;
        both.settings.batch = 2;
        const auto joined = run_training(both, share(0.3, 2));
        QVERIFY2(joined.end.done, joined.end.error.english().c_str());
        QCOMPARE(steps_of(joined.held_out), std::vector<int>({0, 2}));
        QVERIFY(joined.held_out[0].answers > 2);
    }

    void other_ways_to_steer_are_measured_in_the_same_way_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("objective");
        for (const char* name : {"lm_steer", "lora_dare", "adapter", "fixed_vector", "joint"})
            QTest::newRow(name) << name << "completion";
        QTest::newRow("distilled") << "adapter"
                                   << "distillation";
        QTest::newRow("rewarded") << "adapter"
                                  << "grpo";
    }
    void other_ways_to_steer_are_measured_in_the_same_way()
    {
        QFETCH(QString, name);
        QFETCH(QString, objective);
        auto asked = method(name.toStdString(), 8);
        asked.settings.learning_rate *= 10; // what is seen after so few steps
        asked.joint.adapter.loss = methods::adapter_loss_named(objective.toStdString());
        asked.joint.adapter.group = 2;
        asked.joint.adapter.max_new_tokens = 8;
        const auto told = run_training(asked, share(0.2, 4));
        QVERIFY2(told.end.done, told.end.error.english().c_str());
        QCOMPARE(steps_of(told.held_out), std::vector<int>({0, 4, 8}));
        QCOMPARE(told.points.back().step, 8);
        for (const auto& point : told.held_out) {
            QCOMPARE(point.tokens.size(), std::size_t(2));
            QCOMPARE(point.tokens[0].name, std::string("german"));
            QVERIFY(point.accuracy >= 0 && point.accuracy <= 1);
            QCOMPARE(point.answers, 2L);
        }
        const auto& first = told.held_out.front();
        if (objective == "grpo") // so short an answer is no JSON: all of its reward is missed
            QCOMPARE(first.tokens[1].loss, 1.0);
        else
            QVERIFY(told.held_out.back().loss < first.loss);
        const auto kept = held_out_of(told.done.run);
        QCOMPARE(steps_of(kept), steps_of(told.held_out));
        QCOMPARE(kept.back().loss, told.held_out.back().loss);
        QVERIFY(read_json(told.done.run / "manifest.json", "record").at("held_out").contains("loss"));
    }

    void dropout_is_of_training_alone()
    {
        const auto model = tiny::decoder();
        const auto assembler = tiny::assembler();
        const demo::World world(assembler.behavior_set());
        auto settings = methods::lora_training();
        settings.steps = 3;
        settings.batch = 4;
        settings.learning_rate = 0.05;
        const auto lora = [&](double dropout) {
            methods::LoraSettings own;
            own.dropout = dropout;
            return methods::lora_trainer(model, assembler, demo::training_source(world), {0}, settings, own);
        };
        auto wild = lora(0.9);
        while (!wild.finished()) wild.step();
        std::vector<at::Tensor> learned;
        for (const auto& parameter : wild.parameters()) learned.push_back(parameter.value);
        const auto examples = train::held_out_examples(wild.objective(), 4);
        QCOMPARE(train::held_out_loss(wild.objective(), examples, learned, 4).loss,
                 train::held_out_loss(lora(0).objective(), examples, learned, 4).loss);
        // While it learns it is another loss.
        const auto loss = [&](bool measuring) {
            return wild.objective().losses({examples, learned, 0, 0, false, measuring}).sums.sum().item<double>();
        };
        QVERIFY(loss(true) != loss(false));
    }

    void another_way_to_steer_ends_early_and_keeps_what_had_the_lowest_loss()
    {
        auto asked = method("fixed_vector", 60);
        asked.settings.learning_rate = 10; // far too high
        asked.settings.warmup = 0;
        const auto told = run_training(asked, share(0.2, 1, 3));
        QVERIFY2(told.end.done, told.end.error.english().c_str());
        QVERIFY(told.done.stopped_early);
        const auto best = std::ranges::min_element(told.held_out, {}, &HeldOutPoint::loss);
        QCOMPARE(told.held_out.back().step, best->step + 3);
        const auto manifest = read_json(told.done.run / "manifest.json", "record");
        QCOMPARE(manifest.at("kept_step").get<int>(), best->step);
        for (const auto& entry : fs::directory_iterator(told.done.files[0].parent_path()))
            QVERIFY2(entry.path().extension() == ".safetensors", entry.path().c_str());
    }

    void parameters_of_an_earlier_step_are_read_back()
    {
        const auto model = tiny::decoder();
        const auto assembler = tiny::assembler();
        const demo::World world(assembler.behavior_set());
        auto settings = methods::lora_training();
        settings.steps = 4;
        settings.batch = 4;
        auto trainer = methods::lora_trainer(model, assembler, demo::training_source(world), {0}, settings);
        for (int i = 0; i < 2; ++i) trainer.step();
        const auto file = fs::path(folder_.path().toStdString()) / "best";
        trainer.save(file);
        const auto then = trainer.parameters();
        while (!trainer.finished()) trainer.step();
        const auto read = trainer.parameters_in(file);
        QCOMPARE(read.size(), then.size());
        bool moved = false;
        for (std::size_t i = 0; i < read.size(); ++i) {
            QVERIFY(at::equal(read[i].value, then[i].value));
            moved = moved || !at::equal(read[i].value, trainer.parameters()[i].value);
        }
        QVERIFY(moved);
        QCOMPARE(trainer.steps_done(), 4); // it goes on from where it is
    }

    void another_way_to_steer_goes_on_as_if_it_had_not_been_stopped()
    {
        const auto asked = method("joint", 12);
        const auto whole = run_training(asked, share(0.2, 2, 50));
        QVERIFY2(whole.end.done, whole.end.error.english().c_str());
        const auto file = read_file(whole.done.files[0], "method file");
        fs::remove_all(whole.done.run);
        const auto stopped = run_training(asked, share(0.2, 2, 50), 6);
        QVERIFY(stopped.end.cancelled);
        const auto rest = run_training(asked, share(0.2, 2, 50));
        QVERIFY2(rest.end.done, rest.end.error.english().c_str());
        QCOMPARE(steps_of(rest.held_out), steps_of(whole.held_out));
        for (std::size_t i = 0; i < whole.held_out.size(); ++i) QCOMPARE(rest.held_out[i].loss, whole.held_out[i].loss);
        // The tensors stand behind the header, which says how many seconds it took.
        const auto tensors = [](const std::string& bytes) { return bytes.substr(bytes.size() - 4 * 64 * 8); };
        QCOMPARE(tensors(read_file(rest.done.files[0], "method file")), tensors(file));
    }

    void a_task_is_measured_by_its_parser()
    {
        auto asked = method("adapter", 2);
        asked.behaviors.clear();
        asked.task = "listops";
        asked.task_limit = 40;
        const auto told = run_training(asked, share(0.3, 2));
        QVERIFY2(told.end.done, told.end.error.english().c_str());
        QCOMPARE(steps_of(told.held_out), std::vector<int>({0, 2}));
        QCOMPARE(told.held_out[0].answers, 1L);
        QCOMPARE(told.held_out[0].tokens[0].name, std::string("listops"));
        // The same of questions in a file of their own.
        const auto file = fs::path(folder_.path().toStdString()) / "questions.tsv";
        write_file_atomically(file, "3\t[MAX 1 3 ]\n2\t[MIN 2 4 ]\n");
        HeldOutSettings own;
        own.data = file;
        own.every = 2;
        const auto apart = run_training(asked, own);
        QVERIFY2(apart.end.done, apart.end.error.english().c_str());
        QCOMPARE(apart.held_out[0].answers, 2L);
    }

    void nothing_is_held_out_of_what_is_measured_in_one_go()
    {
        MethodRequest caa;
        caa.method = "caa";
        caa.behaviors = {"german"};
        try {
            (void)run_training(caa, share(0.2));
            QFAIL("it was not refused");
        } catch (const InvalidInput& error) {
            QVERIFY(QString::fromUtf8(error.what()).contains("nothing to hold out"));
        }
    }

    void what_cannot_be_held_out_is_refused()
    {
        const auto refused = [&](const HeldOutSettings& settings, const char* words) {
            try {
                (void)run_training(request(2), settings);
            } catch (const InvalidInput& error) {
                return QString::fromUtf8(error.what()).contains(words);
            }
            return false;
        };
        QVERIFY(refused(share(0.7), "0 to 0.5"));
        QVERIFY(refused(share(0.1, -1), "1 or more"));
        HeldOutSettings nothing;
        nothing.patience = 2;
        QVERIFY(refused(nothing, "Nothing is held out"));
        const auto file = fs::path(folder_.path().toStdString()) / "one.jsonl";
        write_file_atomically(
            file,
            Json{{"prompt", "A?"}, {"response", "b"}, {"behaviors", std::vector<std::string>{"german"}}}.dump() + "\n");
        HeldOutSettings lacking;
        lacking.data = file;
        QVERIFY(refused(lacking, "No example of \"json\" is held out"));
    }

    void a_sweep_leaves_the_tokens_in_use_and_goes_on()
    {
        SweepRequest asked;
        asked.train = request(4);
        asked.held_out = share(0.2, 2);
        asked.rates = {1e-6, 0.02};
        asked.seeds = {1, 2};
        SweepPoint last;
        std::atomic<int> changes = 0;
        const auto sweep = [&](int stop_after) {
            JobEnd end;
            changes = 0;
            Job job;
            job = lab::sweep(
                *lab_, asked,
                [&](const Event& event) {
                    if (const auto* value = std::get_if<JobEnd>(&event)) end = *value;
                },
                [&](const SweepPoint& point) {
                    last = point;
                    ++changes;
                });
            while (stop_after > 0 && changes < stop_after && job.running()) QThread::msleep(1);
            if (stop_after > 0) job.cancel();
            job.wait();
            return end;
        };
        const auto own = [&] {
            return std::ranges::any_of(lab_->behaviors(), [](const auto& one) { return one.own_token; });
        };
        restore_shipped(*lab_);
        QVERIFY(sweep(8).cancelled); // in the second training or so
        const auto done = std::ranges::count(last.rows, SweepRow::State::done, &SweepRow::state);
        QVERIFY(done < 4);
        QVERIFY2(sweep(0).done, "goes on");
        QCOMPARE(std::ranges::count(last.rows, SweepRow::State::done, &SweepRow::state), 4);
        QVERIFY(!own());
        QVERIFY(last.best == 2 || last.best == 3);
        const auto& best = last.rows[std::size_t(last.best)];
        for (const auto& row : last.rows) QVERIFY(row.held_out_loss >= best.held_out_loss);
        (void)use_training(*lab_, best.run);
        QVERIFY(own());
        asked.rates = {0.02, 0.02};
        QVERIFY_EXCEPTION_THROWN(check(asked), InvalidInput);
    }
};

QTEST_GUILESS_MAIN(HeldOutTest)
#include "held_out_test.moc"
