/// The façade's jobs where the model lies on a GPU: here on the test accelerator, beside the same jobs on the
/// processor.
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/lab/evaluation.h"
#include "core/lab/lab.h"
#include "core/lab/tools.h"
#include "tests/device/accelerator.h"

#include <QTemporaryDir>
#include <QtTest>
#include <map>
#include <mutex>

using namespace steerdeck;
using namespace steerdeck::lab;
namespace fs = std::filesystem;

namespace {

/// What a job told, in its order; fails the test where it did not come to its end.
std::vector<Event> events_of(const std::function<Job(Sink)>& start)
{
    std::vector<Event> events;
    std::mutex mutex;
    start([&](const Event& event) {
        const std::lock_guard lock(mutex);
        events.push_back(event);
    }).wait();
    const auto& end = std::get<JobEnd>(events.back());
    if (!end.done) QTest::qFail(end.error.english().c_str(), __FILE__, __LINE__);
    return events;
}

template <typename T>
std::vector<T> all_of(const std::vector<Event>& events)
{
    std::vector<T> all;
    for (const auto& event : events)
        if (const auto* one = std::get_if<T>(&event)) all.push_back(*one);
    return all;
}

} // namespace

class DeviceLabTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Lab> here_, there_;

    fs::path place(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    std::unique_ptr<Lab> open(const std::string& device) const
    {
        OpenRequest request;
        request.dtype = "float32";
        request.device = device;
        return std::make_unique<Lab>(request);
    }

    std::vector<std::string> answers(Lab& lab, const GenerateRequest& request) const
    {
        std::map<int, std::string> texts;
        for (const auto& done : all_of<AnswerDone>(events_of([&](Sink to) { return lab.generate(request, to); })))
            texts[done.answer] = done.text;
        std::vector<std::string> result;
        for (const auto& [answer, text] : texts) result.push_back(text);
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto device = accelerator::device();
        QVERIFY(!device.is_cpu());
        here_ = open("cpu");
        there_ = open("accelerator");
        QCOMPARE(there_->model().gpu, std::string("accelerator"));
        QVERIFY(here_->model().gpu.empty());
    }

    void every_way_answers_as_on_the_processor()
    {
        GenerateRequest request;
        request.prompt = "Where does the fox live?";
        request.max_new_tokens = 60;
        for (const auto join : {steering::Join::composition, steering::Join::set}) {
            request.deck.chips = {{"spanish", 1, true}, {"lower_case", 1, true}};
            request.deck.join = join;
            const auto wanted = answers(*here_, request), found = answers(*there_, request);
            QCOMPARE(wanted.size(), std::size_t(4));
            QCOMPARE(found, wanted);
        }
    }

    void an_experiment_has_the_same_answers_and_says_what_computed()
    {
        EvaluateRequest request;
        request.plan.combinations = {{"german", "lower_case"}, {"spanish", "json", "words_5_10"}};
        for (const auto& choice : here_->conditions())
            if (choice.condition.name() == "steering/set" || choice.condition.name() == "hybrid/composition" ||
                choice.condition.name() == "lora_dare")
                request.plan.conditions.push_back(choice.condition);
        QCOMPARE(request.plan.conditions.size(), std::size_t(3));
        request.plan.num_prompts = 2;
        request.max_new_tokens = 50;
        request.batch = 8; // of more answers: some join others that are half way
        std::vector<std::string> texts[2];
        for (auto* lab : {here_.get(), there_.get()}) {
            request.out = place(lab->model().device);
            events_of([&](Sink to) { return lab->evaluate(request, to); });
            const auto results = open_results(request.out);
            QVERIFY(results.complete);
            for (std::size_t i = 0; i < results.plan.size(); ++i)
                texts[lab == there_.get()].push_back(evaluate::read_generation(request.out, results, i)->text);
            const auto& generation = results.manifest.generation;
            QCOMPARE(generation.contains("gpu"), lab == there_.get());
            if (generation.contains("gpu")) QCOMPARE(generation["batch"].get<int>(), 8);
        }
        QVERIFY(texts[0].size() > 16);
        QCOMPARE(texts[1], texts[0]);
    }

    void a_token_learns_as_on_the_processor()
    {
        TrainRequest request;
        request.behaviors = {"german"};
        request.settings.steps = 4;
        request.settings.batch = 4;
        request.settings.report_every = 1;
        std::vector<double> losses[2];
        for (auto* lab : {here_.get(), there_.get()}) {
            request.out = place("tokens-" + lab->model().device);
            const auto events = events_of([&](Sink to) { return lab->train(request, to); });
            for (const auto& point : all_of<TrainPoint>(events)) losses[lab == there_.get()].push_back(point.loss);
            QVERIFY(fs::exists(request.out / "german.safetensors"));
        }
        QVERIFY(!losses[0].empty());
        QCOMPARE(losses[0].size(), losses[1].size());
        for (std::size_t i = 0; i < losses[0].size(); ++i) // sums in another order
            QVERIFY(std::abs(losses[0][i] - losses[1][i]) < 1e-3 * losses[0][i]);
    }
};

QTEST_GUILESS_MAIN(DeviceLabTest)
#include "device_lab_test.moc"
