// Behaviours that are checked by a yes/no question: put to a judge behind a URL and to the open model; in answers,
// experiments and training sets.
#include "core/base/files.h"
#include "core/behaviors/behaviors.h"
#include "core/evaluate/results.h"
#include "core/lab/own.h"
#include "core/lab/parts.h"
#include "core/lab/questions.h"
#include "core/lab/tools.h"
#include "core/model/safetensors.h"
#include "tests/core/stub_server.h"
#include "tests/places.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <memory>
#include <mutex>
#include <set>
#include <sstream>

using namespace steerdeck;
using namespace steerdeck::behaviors;
using stub::http, stub::Server;
namespace fs = std::filesystem;

namespace {

constexpr const char* about_water = "Is water mentioned?";

std::string saying(const std::string& content)
{
    const Json json{{"choices", Json::array({Json{{"message", Json{{"role", "assistant"}, {"content", content}}}}})}};
    return http(200, json.dump());
}

/// The text that a request to the judge is about.
std::string text_in(const std::string& request)
{
    const auto body = parse_json(request.substr(request.find("\r\n\r\n") + 4), "request", "");
    return parse_json(body["messages"][1]["content"].get<std::string>(), "material", "")["text"].get<std::string>();
}

/// Says yes where a text has an even number of bytes.
std::string even(int, const std::string& request) { return saying(text_in(request).size() % 2 == 0 ? "yes" : "no"); }

void name_judge(const std::string& url)
{
    qputenv("LLM_JUDGE_BASE_URL", url.c_str());
    qputenv("LLM_JUDGE_MODEL", "judge-1");
}

} // namespace

class QuestionsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<lab::Lab> lab_;

    fs::path path(const char* name) const { return folder_.filePath(name).toStdString(); }
    lab::GenerateRequest request() const
    {
        lab::GenerateRequest request;
        request.prompt = "Where does the fox live?";
        request.deck.chips = {{"by_judge"}, {"german"}};
        request.methods = {lab::Method::none, lab::Method::text};
        request.max_new_tokens = 20;
        request.probabilities = false;
        return request;
    }
    struct Heard {
        std::vector<lab::AnswerDone> done;
        std::vector<lab::AnswerJudged> judged;
        lab::JobEnd end;
    };
    Heard generate(const lab::GenerateRequest& request)
    {
        Heard heard;
        lab_->generate(request,
                       [&](lab::Event event) {
                           if (auto* done = std::get_if<lab::AnswerDone>(&event)) heard.done.push_back(*done);
                           if (auto* judged = std::get_if<lab::AnswerJudged>(&event)) heard.judged.push_back(*judged);
                           if (auto* end = std::get_if<lab::JobEnd>(&event)) heard.end = *end;
                       })
            .wait();
        return heard;
    }
    lab::EvaluateRequest experiment(const char* out, const char* behavior) const
    {
        lab::EvaluateRequest request;
        request.plan.behaviors = {behavior, "german"};
        request.plan.sizes = {2};
        request.plan.num_prompts = 12;
        for (const auto& known : evaluate::known_conditions())
            if (known.name() == "text") request.plan.conditions.push_back(known);
        request.max_new_tokens = 20;
        request.out = path(out);
        return request;
    }
    std::string run(const lab::EvaluateRequest& request, std::shared_ptr<const evaluate::Results>* results = nullptr)
    {
        std::string error;
        lab_->evaluate(request,
                       [&](lab::Event event) {
                           if (auto* done = std::get_if<lab::EvaluateDone>(&event); done && results)
                               *results = done->results;
                           if (auto* end = std::get_if<lab::JobEnd>(&event)) error = end->error.english();
                       })
            .wait();
        return error;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        qunsetenv("LLM_JUDGE_BASE_URL");
        auto set = read_behavior_set(places::data() + "/behaviors/examples.json");
        set.behaviors = {
            {"by_judge", "By judge", "voice", true, {"talk about water"}, QuestionVerifier{about_water, Asked::judge}},
            {"by_model", "By model", "voice", true, {"talk about water"}, QuestionVerifier{about_water, Asked::model}}};
        lab::change_own_behaviors(lab::own_behaviors(), set);
        lab::OpenRequest open;
        open.dtype = "float32";
        lab_ = std::make_unique<lab::Lab>(open);
    }
    void init() { qunsetenv("LLM_JUDGE_BASE_URL"); }

    void the_open_model_answers_by_the_share_of_yes()
    {
        const std::string text = "The fox drinks water.";
        Reading reading = verify(QuestionVerifier{about_water, Asked::model}, text, {});
        std::vector<OpenQuestion> open;
        add_if_open(open, reading, text);
        QVERIFY(lab::try_questions(lab_.get(), open, {}, {}).empty());
        const auto yes = std::get<QuestionReading>(reading.measurement).yes;
        QVERIFY(yes && *yes > 0 && *yes < 1);
        QCOMPARE(reading.pass, *yes >= 0.5);
        // The same from the logits that the terminal writes, by the definition.
        const auto& assembler = *lab_->parts().assembler;
        const auto ids = assembler.user_turn("Here is a text:\n\n" + text + "\n\n" + about_water +
                                             " Answer with one word, yes or no.");
        lab::write_logits({}, {ids.begin(), ids.end()}, "float32", path("logits.safetensors"));
        const auto logits = model::read_safetensors(path("logits.safetensors")).tensors.at("logits").to(at::kDouble);
        const auto last = at::softmax(logits[logits.size(0) - 1], 0);
        std::set<std::int32_t> yes_ids, no_ids;
        for (const char* word : {"yes", "Yes", "YES", " yes", " Yes", " YES"})
            yes_ids.insert(assembler.encode(word).front());
        for (const char* word : {"no", "No", "NO", " no", " No", " NO"}) no_ids.insert(assembler.encode(word).front());
        double of_yes = 0, of_no = 0;
        for (const auto id : yes_ids)
            if (!no_ids.contains(id)) of_yes += last[id].item<double>();
        for (const auto id : no_ids)
            if (!yes_ids.contains(id)) of_no += last[id].item<double>();
        QVERIFY(of_yes > 0 && of_no > 0);
        QVERIFY2(std::abs(*yes - of_yes / (of_yes + of_no)) < 1e-4, // float32's rounding of the logits
                 qPrintable(QString::number(*yes)));
    }

    void answers_come_first_and_their_verdicts_after_all_of_them()
    {
        std::mutex mutex;
        std::vector<std::string> texts;
        Server server([&](int number, const std::string& request) {
            const std::lock_guard lock(mutex);
            texts.push_back(text_in(request));
            return even(number, request);
        });
        name_judge(server.url());
        const auto heard = generate(request());
        QCOMPARE(heard.done.size(), std::size_t(2));
        QCOMPARE(heard.judged.size(), std::size_t(2));
        QVERIFY2(heard.end.done, heard.end.error.english().c_str());
        for (const auto& done : heard.done) {
            QCOMPARE(done.badges[0].behavior, std::string("by_judge"));
            QVERIFY(!done.badges[0].judged() && done.badges[1].judged());
            const auto judged = std::ranges::find(heard.judged, done.answer, &lab::AnswerJudged::answer);
            QVERIFY(judged != heard.judged.end());
            QCOMPARE(judged->badges.size(), done.badges.size());
            QVERIFY(judged->badges[0].judged());
            QCOMPARE(judged->badges[0].pass(), inner_answer(done.text).size() % 2 == 0);
            QVERIFY(judged->badges[1].reading.measurement == done.badges[1].reading.measurement);
        }
        const auto before = server.count();
        QVERIFY(before >= 1);
        (void)generate(request());
        QCOMPARE(server.count(), before); // what was said is remembered
    }

    void without_a_judge_nothing_passes_or_fails()
    {
        const auto nobody = generate(request());
        QVERIFY2(nobody.end.done, nobody.end.error.english().c_str()); // the answers are there
        QCOMPARE(nobody.judged.size(), std::size_t(2));
        for (const auto& one : nobody.judged) {
            QVERIFY(!one.badges[0].judged() && !one.badges[0].pass());
            QVERIFY(std::get<QuestionReading>(one.badges[0].reading.measurement).why == Unjudged::nobody);
        }
        std::string url;
        {
            const Server gone(even);
            url = gone.url();
        }
        name_judge(url);
        auto other = request();
        other.prompt = "What does the fox eat?"; // not remembered
        const auto away = generate(other);
        QVERIFY2(away.end.done, away.end.error.english().c_str());
        for (const auto& one : away.judged)
            QVERIFY(std::get<QuestionReading>(one.badges[0].reading.measurement).why == Unjudged::unreachable);
        Server vague([](int, const std::string&) { return saying("Perhaps."); });
        name_judge(vague.url());
        for (const auto& one : generate(other).judged)
            QVERIFY(std::get<QuestionReading>(one.badges[0].reading.measurement).why == Unjudged::unclear);
    }

    void an_experiment_counts_what_was_judged_and_stops_where_nobody_answers()
    {
        const auto refused = lab_->cost_of(experiment("refused", "by_judge")).refusal.english();
        QVERIFY2(refused.find("no judge is named") != std::string::npos, refused.c_str());
        QVERIFY_THROWS_EXCEPTION(InvalidInput, lab_->evaluate(experiment("refused", "by_judge"), [](lab::Event) {}));
        Server server(even);
        name_judge(server.url());
        std::shared_ptr<const evaluate::Results> results;
        QCOMPARE(run(experiment("judged", "by_judge"), &results), std::string());
        QVERIFY(results && results->complete);
        QCOMPARE(results->manifest.generation["judge"].get<std::string>(), std::string("judge-1"));
        int passed = 0;
        for (std::size_t i = 0; i < results->plan.size(); ++i) {
            const auto answer = evaluate::read_generation(path("judged"), *results, i);
            QVERIFY(answer);
            const auto found = std::ranges::find(answer->readings, "by_judge", &evaluate::NamedReading::behavior);
            QVERIFY(found != answer->readings.end() && is_judged(found->reading.measurement));
            QCOMPARE(found->reading.pass, inner_answer(answer->text).size() % 2 == 0);
            passed += found->reading.pass;
        }
        QVERIFY(passed > 0 && passed < int(results->plan.size())); // both came to pass
        // A judge that talks about something else: the run ends with a sentence, and is gone on with by a better one.
        Server vague([](int, const std::string&) { return saying("Perhaps."); });
        name_judge(vague.url());
        auto other = experiment("stopped", "by_judge");
        other.plan.seed = 7;
        const auto error = run(other);
        QVERIFY2(error.find("neither yes nor no") != std::string::npos, error.c_str());
        name_judge(server.url());
        QCOMPARE(run(other, &results), std::string());
        QVERIFY(results->complete);
        // The model itself needs no judge.
        qunsetenv("LLM_JUDGE_BASE_URL");
        QCOMPARE(run(experiment("by_model", "by_model"), &results), std::string());
        QVERIFY(results->complete && !results->manifest.generation.contains("judge"));
    }

    void a_training_set_keeps_what_the_judge_says_yes_to()
    {
        lab::DataRequest data;
        data.behaviors = {"by_judge"};
        data.per_behavior = 24;
        data.max_new_tokens = 20;
        data.screened = false;
        data.out = path("data.jsonl");
        QVERIFY_THROWS_EXCEPTION(InvalidInput, lab_->build_data(data, [](lab::Event) {}));
        Server server(even);
        name_judge(server.url());
        lab::DataDone done;
        std::string error;
        lab_->build_data(data,
                         [&](lab::Event event) {
                             if (auto* value = std::get_if<lab::DataDone>(&event)) done = *value;
                             if (auto* end = std::get_if<lab::JobEnd>(&event)) error = end->error.english();
                         })
            .wait();
        QCOMPARE(error, std::string());
        QVERIFY(done.kept > 0 && done.kept < done.asked);
        const auto manifest = read_json(done.manifest, "manifest");
        QCOMPARE(manifest["judge"].get<std::string>(), std::string("judge-1"));
        QCOMPARE(manifest["questions"]["by_judge"].get<std::string>(), std::string(about_water));
        long lines = 0;
        std::istringstream file(read_file(path("data.jsonl"), "training set"));
        for (std::string line; std::getline(file, line); ++lines)
            QCOMPARE(inner_answer(parse_json(line, "", "")["response"].get<std::string>()).size() % 2, std::size_t(0));
        QCOMPARE(lines, done.kept);
    }

    void a_request_names_its_judge()
    {
        lab::DataRequest data;
        data.behaviors = {"by_judge"};
        data.per_behavior = 2;
        data.max_new_tokens = 20;
        data.screened = false;
        data.out = path("named.jsonl");
        Server server(even);
        data.judge = {server.url(), "judge-2", Secret("key")};
        lab::DataDone done;
        lab_->build_data(data,
                         [&](lab::Event event) {
                             if (auto* value = std::get_if<lab::DataDone>(&event)) done = *value;
                         })
            .wait();
        QCOMPARE(read_json(done.manifest, "manifest")["judge"].get<std::string>(), std::string("judge-2"));
        QVERIFY(server.count() > 0);
        QVERIFY(server.requests()[0].find("Bearer key") != std::string::npos);
    }

    void a_reward_is_no_question()
    {
        lab::MethodRequest wanted;
        wanted.method = "adapter";
        wanted.behaviors = {"by_model"};
        wanted.joint.adapter.loss = methods::AdapterLoss::grpo;
        try {
            (void)lab_->train_method(wanted, [](lab::Event) {});
            QFAIL("It was begun.");
        } catch (const InvalidInput& error) {
            QVERIFY2(std::string(error.what()).find("checked by a question") != std::string::npos, error.what());
        }
    }
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "questions_test.moc"
