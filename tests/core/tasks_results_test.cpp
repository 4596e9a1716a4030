/// Answers to a task on disk: gone on with to the same bytes, refused where they are of another run; accuracy.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/evaluate/tasks/tasks.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

using namespace steerdeck;
using namespace steerdeck::tasks;
namespace fs = std::filesystem;

namespace {

std::string message(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

const Task& listops() { return task_named("listops"); }

std::vector<Example> examples()
{
    std::vector<Example> examples;
    for (const auto& made : make_listops({}, 10)) examples.push_back(example_of(made, examples.size()));
    return examples;
}

/// The first half are right, then one is wrong, one cannot be read, one is cut, one was not asked, one is right.
std::vector<Output> outputs()
{
    std::vector<Output> outputs;
    for (const auto& example : examples()) outputs.push_back({example.completion, 5, false, {}});
    outputs[5].text = "<answer>12</answer>";
    outputs[6].text = "twelve \xe2\x80\x9cor so\xe2\x80\x9d";
    outputs[7] = {"<answer>", 10, true, {}};
    outputs[8] = {"", 0, false, "The prompt is too long"};
    return outputs;
}

Manifest manifest() { return {{{"task", "listops"}, {"split", "test"}}, {{"model", "abc"}}, {{"steerdeck", "1"}}}; }

std::span<const Output> part(const std::vector<Output>& all, std::size_t begin, std::size_t end)
{
    return std::span(all).subspan(begin, end - begin);
}

} // namespace

class TasksResultsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    fs::path in(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }
    static std::string bytes(const fs::path& path) { return read_file(path, "file"); }

private Q_SLOTS:
    void intervals_are_wilsons()
    {
        // Reference values: statsmodels 0.15, proportion_confint(count, nobs, method="wilson").
        const auto close = [](double a, double b) { return std::abs(a - b) < 1e-9; };
        const auto some = wilson(81, 263);
        QVERIFY(close(some.value, 81.0 / 263) && close(some.low, 0.2552885198782742) &&
                close(some.high, 0.36620957698280004));
        const auto none = wilson(0, 10), all = wilson(10, 10), empty = wilson(0, 0);
        QVERIFY(none.low == 0 && close(none.high, 0.27753279986288926));
        QVERIFY(all.high == 1 && close(all.low, 1 - 0.27753279986288926));
        QVERIFY(empty.low == 0 && empty.high == 1);
    }

    void answers_are_counted_and_read_again()
    {
        TaskRecorder recorder(in("counted"), listops(), examples(), manifest());
        recorder.append(outputs());
        const auto& summary = recorder.finish();
        QCOMPARE(summary.answers, std::size_t(10));
        QCOMPARE(summary.correct, std::size_t(6));
        QCOMPARE(summary.unreadable, std::size_t(2));
        QCOMPARE(summary.truncated, std::size_t(1));
        QCOMPARE(summary.refused, std::size_t(1));
        QCOMPARE(summary.accuracy.value, 0.6);

        const auto read = read_task_results(in("counted"));
        QVERIFY(read.complete);
        QCOMPARE(read.answers.size(), std::size_t(10));
        QCOMPARE(read.summary.correct, summary.correct);
        QCOMPARE(read.answers[5].read, std::string("12"));
        QVERIFY(!read.answers[6].readable && read.answers[9].correct);
        QCOMPARE(read.answers[8].output.refused, std::string("The prompt is too long"));
        const auto first = bytes(in("counted/answers.jsonl")).substr(0, 11);
        QCOMPARE(first, std::string("{\"prompt\":\"")); // the published programs' keys come first
        const auto line =
            parse_json(bytes(in("counted/answers.jsonl")).substr(0, bytes(in("counted/answers.jsonl")).find('\n')),
                       "line", "line");
        std::vector<std::string> keys;
        for (const auto& [key, value] : line.items()) keys.push_back(key);
        QCOMPARE(std::vector(keys.begin(), keys.begin() + 4),
                 (std::vector<std::string>{"prompt", "output", "label", "eval"}));
    }

    void an_interrupted_run_ends_with_the_same_bytes()
    {
        const auto all = outputs();
        {
            TaskRecorder whole(in("whole"), listops(), examples(), manifest());
            whole.append(all);
            whole.finish();
        }
        {
            TaskRecorder begun(in("parts"), listops(), examples(), manifest());
            begun.append(part(all, 0, 3));
            QVERIFY(message([&] { begun.finish(); }).find("7 of 10") != std::string::npos);
        }
        std::ofstream(in("parts/answers.jsonl"), std::ios::app) << "{\"prompt\":\"half a li"; // a crash
        QVERIFY(!read_task_results(in("parts")).complete);
        QCOMPARE(read_task_results(in("parts")).answers.size(), std::size_t(3));
        {
            TaskRecorder again(in("parts"), listops(), examples(), manifest());
            QCOMPARE(again.answered(), std::size_t(3));
            QCOMPARE(again.summary().correct, std::size_t(3));
            again.append(part(all, 3, 8));
            again.append(part(all, 8, 10));
            again.finish();
        }
        for (const char* name : {"answers.jsonl", "task.json"})
            QCOMPARE(bytes(in("parts") / name), bytes(in("whole") / name));
        TaskRecorder done(in("parts"), listops(), examples(), manifest()); // again: nothing is left to do
        QCOMPARE(done.answered(), std::size_t(10));
        done.finish();
        QCOMPARE(bytes(in("parts/task.json")), bytes(in("whole/task.json")));
    }

    void what_does_not_belong_there_is_refused()
    {
        const auto all = outputs();
        {
            TaskRecorder first(in("other"), listops(), examples(), manifest());
            first.append(part(all, 0, 3));
            QVERIFY(message([&] {
                        TaskRecorder(in("other"), listops(), examples(), manifest());
                    }).find("Another run") != std::string::npos);
            QVERIFY(!message([&] { first.append(all); }).empty()); // more than there are examples left
        }
        auto changed = manifest();
        changed.settings["split"] = "train";
        changed.fingerprints["model"] = "xyz";
        const auto said = message([&] { TaskRecorder(in("other"), listops(), examples(), changed); });
        QVERIFY2(said.find("model is \"abc\", not \"xyz\"") != std::string::npos &&
                     said.find("split is \"test\", not \"train\"") != std::string::npos,
                 said.c_str());
        auto fewer = examples();
        fewer.pop_back();
        QVERIFY(message([&] {
                    TaskRecorder(in("other"), listops(), fewer, manifest());
                }).find("examples is 10, not 9") != std::string::npos);
        auto swapped = examples();
        std::swap(swapped[0], swapped[1]);
        QVERIFY(message([&] {
                    TaskRecorder(in("other"), listops(), swapped, manifest());
                }).find("answers.jsonl, line 1") != std::string::npos);
        fs::create_directories(in("experiment"));
        write_file_atomically(in("experiment/results.json"), "{}");
        QVERIFY(message([&] {
                    TaskRecorder(in("experiment"), listops(), examples(), manifest());
                }).find("order experiment") != std::string::npos);
        write_file_atomically(in("other/task.json"), "{\"format\": \"steerdeck.task/9\"}");
        QVERIFY(message([&] { (void)read_task_results(in("other")); }).find("another version") != std::string::npos);
        QVERIFY(message([&] { (void)read_task_results(in("nowhere")); }).find("task.json") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TasksResultsTest)
#include "tasks_results_test.moc"
