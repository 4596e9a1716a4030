/// The runner of order experiments, held against single generations on a tiny random model.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/evaluate/run.h"
#include "core/generate/generate.h"
#include "tests/core/tiny.h"

#include <QtTest>
#include <fstream>
#include <map>

using namespace steerdeck;
using namespace steerdeck::evaluate;
namespace fs = std::filesystem;

namespace {

constexpr int max_new_tokens = 10;

at::Tensor noise(std::vector<std::int64_t> sizes, std::uint64_t seed, double deviation = 1)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    return at::randn(sizes, generator, at::kFloat).mul_(deviation);
}

/// What each of the other ways to steer might have learned of a behaviour.
std::vector<methods::Learned> learned_of(const std::string& behavior, std::uint64_t seed)
{
    methods::Learned caa{steering::Method::caa, behavior, "", {{"vector", noise({32}, seed, 3)}}, {}, Json::object()};
    caa.numbers = {{"layer", 0}, {"scale", 3}};
    methods::Learned factors{steering::Method::lm_steer, behavior, "", {}, {{"epsilon", 0.1}}, Json::object()};
    factors.tensors = {{"in", noise({32, 4}, seed + 1)}, {"out", noise({4, 32}, seed + 2)}};
    methods::Learned lora{steering::Method::lora_dare, behavior, "", {}, {{"scale", 2}}, Json::object()};
    for (int block = 0; block < 2; ++block)
        for (const auto* part : {"gate", "up", "down"}) {
            const bool down = std::string(part) == "down";
            const auto name = std::to_string(block) + "." + part;
            lora.tensors[name + ".in"] = noise({2, down ? 64 : 32}, seed += 3, 0.5);
            lora.tensors[name + ".out"] = noise({down ? 32 : 64, 2}, seed += 3, 0.5);
        }
    methods::Learned adapter{steering::Method::adapter, behavior, "", {}, {}, Json::object()};
    adapter.numbers = {{"rank", 3}, {"last_position", 0}};
    adapter.words = {{"place", "block"}, {"activation", "silu"}};
    methods::Learned vectors{steering::Method::fixed_vector, behavior, "", {}, {}, Json::object()};
    vectors.numbers = {{"last_position", 1}};
    vectors.words = {{"place", "block"}};
    for (int block = 0; block < 2; ++block) {
        const auto name = std::to_string(block) + ".block.";
        adapter.tensors[name + "down"] = noise({3, 32}, seed += 3, 0.5);
        adapter.tensors[name + "up"] = noise({32, 3}, seed += 3, 0.5);
        vectors.tensors[name + "vector"] = noise({32}, seed += 3, 2);
    }
    return {caa, factors, lora, adapter, vectors};
}

Condition other_way(const std::string& method)
{
    Condition condition;
    condition.method = condition.needs = method;
    condition.every_order = false;
    return condition;
}

/// Every way to steer there is.
std::vector<Condition> every_method()
{
    const std::vector<std::string> joins = {"composition", "concatenation", "native_and", "canonical", "set", "or",
                                            "not"};
    auto methods = conditions_of(joins, std::vector<std::string>{"steering", "text", "hybrid", "none"});
    for (const auto* other : {"caa", "lm_steer", "lora_dare", "adapter", "fixed_vector"})
        methods.push_back(other_way(other));
    return methods;
}

const std::map<std::string, steering::Join> join_of = {
    {"composition", steering::Join::composition},
    {"concatenation", steering::Join::concatenation},
    {"native_and", steering::Join::native_and},
    {"canonical", steering::Join::composition},
    {"set", steering::Join::set},
    {"or", steering::Join::or_},
    {"not", steering::Join::not_},
};
const std::map<std::string, steering::Method> control_of = {
    {"steering", steering::Method::steering},
    {"text", steering::Method::text},
    {"hybrid", steering::Method::hybrid},
};

} // namespace

class EvaluateRunTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();
    steering::TokenStore tokens_ = tiny::tokens(model_);
    methods::MethodStore methods_;
    QTemporaryDir folder_;
    int runs_ = 0;

    fs::path fresh() { return fs::path(folder_.path().toStdString()) / std::to_string(++runs_); }
    ModelContext context() const { return {model_, assembler_, tokens_, methods_}; }

    static PlanSettings settings()
    {
        PlanSettings s;
        s.combinations = {{"german"}, {"german", "lower_case"}, {"spanish", "title_case", "words_5_10"}};
        s.conditions = every_method();
        s.num_prompts = 2;
        s.sample_random_instruction = true;
        return s;
    }

    Plan plan_of(const PlanSettings& s) const
    {
        PlanInputs inputs{.set = assembler_.behavior_set(), .prompts = prompts_};
        for (const auto& [name, token] : tokens_.all()) inputs.available["token"].insert(name);
        for (const auto& [key, one] : methods_.all())
            inputs.available[std::string(steering::name_of(key.first))].insert(key.second);
        return make_plan(s, inputs);
    }

    const std::vector<std::string> prompts_ = {"What does the lion eat?", "Where?", "Tell me about an old elephant.",
                                               "How long does the owl live, and where?"};
    static Manifest manifest() { return {{{"max_new_tokens", max_new_tokens}}, Json::object(), Json::object()}; }

    static RunSettings at_once(int batch)
    {
        RunSettings s;
        s.max_new_tokens = max_new_tokens;
        s.batch = batch;
        return s;
    }

    /// A whole run: both files' bytes.
    std::pair<std::string, std::string> bytes_of(const PlanSettings& s, const fs::path& folder, int batch = 16)
    {
        Recorder recorder(folder, plan_of(s), manifest());
        run(recorder, context(), at_once(batch), {}, {}, {});
        recorder.finish({.replicates = 50});
        return files(folder);
    }
    static std::pair<std::string, std::string> files(const fs::path& folder)
    {
        return {read_file(folder / "results.json", "results"), read_file(folder / "generations.jsonl", "answers")};
    }

    /// The answer to one case, its input put together and generated alone.
    std::string alone(const Plan& plan, const Case& c) const
    {
        const auto& method = plan.conditions()[c.method];
        const auto& prompt = plan.prompts()[c.prompt];
        generate::GenerateSettings s;
        s.max_new_tokens = max_new_tokens;
        const auto decoded = [&](const std::vector<generate::Continuation>& answers) {
            return assembler_.tokenizer().decode(answers[0].ids);
        };
        if (const auto found = control_of.find(method.method); found != control_of.end()) {
            steering::Deck deck;
            for (const auto& name : c.behaviors) deck.chips.push_back({name, 1, true});
            if (!method.join.empty()) deck.join = join_of.at(method.join);
            steering::SideTable table(model_.config().vocab_size);
            const auto input = assembler_.assemble(prompt, deck, found->second, tokens_, table, c.paraphrases);
            generate::PerInput per_input;
            if (input.set.length > 1) per_input.sets = {input.set};
            return decoded(generate::generate(model_, table.rows(), {input.ids}, s, {}, {}, per_input));
        }
        const auto ids = assembler_.user_turn(prompt);
        if (method.method == "none") return decoded(generate::generate(model_, {}, {ids}, s));
        methods::Parts parts;
        for (const auto& name : c.behaviors)
            parts.push_back({&methods_.at(steering::method_named(method.method), name), 1});
        if (method.method == "lora_dare" && parts.size() > 1)
            return decoded(generate::generate(methods::merged(model_, parts), {}, {ids}, s));
        const auto interventions = methods::interventions_of({parts}, {std::int64_t(ids.size()) - 1}, model_.config());
        return decoded(generate::generate(model_, {}, {ids}, s, {}, {}, {{}, interventions, {}, {}}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::uint64_t seed = 100;
        for (const char* name : {steering::set_name, steering::or_name, steering::not_name}) {
            const auto row = noise({32}, ++seed);
            const double length = tokens_.at("german").embedding.norm().item<double>();
            tokens_.put({name, "operator", true, row * (length / row.norm().item<double>()), Json::object()});
        }
        for (const auto& behavior : assembler_.behavior_set().behaviors)
            for (auto& one : learned_of(behavior.name, seed += 100)) methods_.put(std::move(one));
    }

    void every_answer_is_that_of_its_input_alone()
    {
        const auto folder = fresh();
        Recorder recorder(folder, plan_of(settings()), manifest());
        run(recorder, context(), at_once(7), {}, {}, {});
        const auto& results = recorder.results();
        QCOMPARE(results.answers, results.plan.size());
        std::map<std::string, std::string> plain; // unsteered answers, by prompt
        std::map<std::string, int> steered;       // answers that differ from these, by method
        for (std::size_t i = 0; i < results.plan.size(); ++i) {
            const auto c = results.plan.at(i);
            const auto answer = read_generation(folder, results, i);
            QVERIFY(answer);
            const auto expected = alone(results.plan, c);
            QVERIFY2(answer->text == expected, (c.key + ": " + answer->text + " | " + expected).c_str());
            const auto& prompt = results.plan.prompts()[c.prompt];
            if (!plain.contains(prompt)) {
                generate::GenerateSettings s;
                s.max_new_tokens = max_new_tokens;
                plain[prompt] = assembler_.tokenizer().decode(
                    generate::generate(model_, {}, {assembler_.user_turn(prompt)}, s)[0].ids);
            }
            steered[results.plan.conditions()[c.method].name()] += answer->text != plain[prompt];
        }
        // A runner that ignored the method would agree with itself; the ways do differ from no steering.
        for (const auto& method : results.plan.conditions())
            QVERIFY2((steered[method.name()] > 0) == (method.method != "none"), method.name().c_str());
    }

    void readings_are_the_verifiers_and_those_that_are_added()
    {
        const auto folder = fresh();
        Recorder recorder(folder, plan_of(settings()), manifest());
        const MoreReadings more = [](const std::string& prompt, const std::string& answer) {
            return std::vector<NamedReading>{
                {"length", {answer.size() > prompt.size(), behaviors::TextReading{"measured", "wanted"}}}};
        };
        run(recorder, context(), at_once(16), more, {}, {});
        const auto& results = recorder.results();
        const auto& set = assembler_.behavior_set();
        for (std::size_t i = 0; i < results.plan.size(); ++i) {
            const auto c = results.plan.at(i);
            const auto answer = read_generation(folder, results, i);
            QVERIFY(answer);
            QCOMPARE(answer->readings.size(), c.behaviors.size() + 1);
            for (std::size_t b = 0; b < c.behaviors.size(); ++b) {
                const auto reading = set.verify(set.at(c.behaviors[b]), answer->text);
                QCOMPARE(answer->readings[b].behavior, c.behaviors[b]);
                QCOMPARE(answer->readings[b].reading.pass, reading.pass);
                QVERIFY(answer->readings[b].reading.measurement == reading.measurement);
            }
            QCOMPARE(answer->readings.back().behavior, std::string("length"));
            QCOMPARE(answer->readings.back().reading.pass,
                     answer->text.size() > results.plan.prompts()[c.prompt].size());
        }
    }

    void cases_with_the_same_input_are_answered_once()
    {
        const auto folder = fresh();
        const auto plan = plan_of(settings());
        Recorder recorder(folder, plan, manifest());
        std::size_t asked = 0;
        const MoreReadings more = [&](const std::string&, const std::string&) {
            ++asked;
            return std::vector<NamedReading>{};
        };
        run(recorder, context(), at_once(16), more, {}, {});
        QVERIFY(plan.generations() < plan.size());
        QCOMPARE(asked, plan.generations());
        std::map<std::string, std::string> by_input;
        for (std::size_t i = 0; i < plan.size(); ++i) {
            const auto text = read_generation(folder, recorder.results(), i)->text;
            QCOMPARE(by_input.emplace(plan.at(i).input_key, text).first->second, text);
        }
    }

    void an_interrupted_run_ends_with_the_same_bytes_data()
    {
        QTest::addColumn<int>("after"); // answers told before it stops
        QTest::addColumn<bool>("thrown");
        QTest::newRow("before the first answer") << 0 << false;
        QTest::newRow("after one") << 1 << true;
        QTest::newRow("between two writes") << 70 << false;
        QTest::newRow("among the other ways") << 150 << true;
    }
    void an_interrupted_run_ends_with_the_same_bytes()
    {
        QFETCH(int, after);
        QFETCH(bool, thrown);
        static const auto whole = bytes_of(settings(), fresh());
        const auto folder = fresh();
        const auto plan = plan_of(settings());
        long written = 0;
        {
            Recorder recorder(folder, plan, manifest());
            const Cancel cancel;
            int told = 0;
            const Step step = [&](const Progress&) {
                if (told++ < after) return;
                cancel.request();
                if (thrown) cancel.check("The test");
            };
            QVERIFY_THROWS_EXCEPTION(Cancelled, run(recorder, context(), at_once(5), {}, step, cancel));
            written = long(recorder.results().answers);
            QVERIFY(written >= after && std::size_t(written) < plan.size());
            QVERIFY_THROWS_EXCEPTION(InvalidInput, recorder.finish());
        }
        // Its last line cut off, as by a crash.
        std::ofstream(folder / "generations.jsonl", std::ios::app) << "{\"key\": \"german|st";
        Recorder recorder(folder, plan, manifest());
        QCOMPARE(long(recorder.results().answers), written);
        QVERIFY(recorder.results().half_line);
        std::vector<Progress> told;
        run(recorder, context(), at_once(16), {}, [&](const Progress& p) { told.push_back(p); }, {});
        QCOMPARE(told.front().done, written);
        for (const auto& progress : told) QCOMPARE(progress.before, written);
        QCOMPARE(told.back().done, long(plan.size()));
        recorder.finish({.replicates = 50});
        QVERIFY(files(folder) == whole);
    }

    void what_a_slow_model_answers_is_written_before_much_is_there()
    {
        Recorder recorder(fresh(), plan_of(settings()), manifest());
        int told = 0;
        std::vector<std::size_t> written; // after each of the first answers
        const Step step = [&](const Progress&) {
            written.push_back(recorder.results().answers);
            if (++told == 2) QTest::qSleep(10100);
            if (told == 4) throw Cancelled("The test");
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, run(recorder, context(), at_once(1), {}, step, {}));
        QCOMPARE(written[1], std::size_t(0));
        QVERIFY(written[2] > 0);
    }

    void a_lost_answer_is_made_again()
    {
        const auto folder = fresh();
        const auto whole = bytes_of(settings(), folder);
        auto damaged = whole.second;
        damaged.replace(damaged.find("\"key\""), 5, "\"kay\"");     // the first line
        damaged.erase(damaged.rfind('\n', damaged.size() - 2) + 1); // the last one
        std::ofstream(folder / "generations.jsonl", std::ios::trunc) << damaged;
        const auto plan = plan_of(settings());
        Recorder recorder(folder, plan, manifest());
        QCOMPARE(recorder.results().answers, plan.size() - 2);
        run(recorder, context(), at_once(16), {}, {}, {});
        recorder.finish({.replicates = 50});
        QVERIFY(files(folder) == whole);
    }

    void a_repeat_gives_the_same_bytes_and_another_seed_others()
    {
        auto s = settings();
        const auto first = bytes_of(s, fresh(), 64);
        QVERIFY(bytes_of(s, fresh(), 3) == first); // however many run at once
        s.seed = 2;
        const auto other = bytes_of(s, fresh());
        QVERIFY(other.first != first.first && other.second != first.second);
    }

    void what_is_complete_is_not_done_again()
    {
        const auto folder = fresh();
        const auto whole = bytes_of(settings(), folder);
        Recorder recorder(folder, plan_of(settings()), manifest());
        const MoreReadings more = [](const std::string&, const std::string&) -> std::vector<NamedReading> {
            throw Mismatch("Answered again", "", "");
        };
        std::vector<Progress> told;
        run(recorder, context(), at_once(16), more, [&](const Progress& p) { told.push_back(p); }, {});
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told[0].done, told[0].total);
        QVERIFY(files(folder) == whole);
    }

    void progress_counts_every_case_and_never_goes_back()
    {
        const auto plan = plan_of(settings());
        Recorder recorder(fresh(), plan, manifest());
        std::vector<Progress> told;
        run(recorder, context(), at_once(16), {}, [&](const Progress& p) { told.push_back(p); }, {});
        QCOMPARE(told.size(), plan.generations() + 1);
        QCOMPARE(told.front().done, 0L);
        for (std::size_t i = 1; i < told.size(); ++i) {
            QVERIFY(told[i].done > told[i - 1].done);
            QCOMPARE(told[i].total, long(plan.size()));
        }
        QCOMPARE(told.back().done, long(plan.size()));
    }

    void a_method_lays_out_its_deck()
    {
        for (const auto& condition : every_method()) {
            const auto [deck, method] = deck_of(condition, {"german", "lower_case"});
            QCOMPARE(deck.chips.size(), std::size_t(2));
            QCOMPARE(deck.chips[1].behavior, std::string("lower_case"));
            QCOMPARE(std::string(steering::name_of(method)), condition.method);
            if (!condition.join.empty()) QVERIFY(deck.join == join_of.at(condition.join));
        }
        Condition unknown;
        unknown.method = "steering";
        unknown.join = "xor";
        QVERIFY_THROWS_EXCEPTION(InvalidInput, deck_of(unknown, {"german"}));
        unknown.method = "telepathy";
        QVERIFY_THROWS_EXCEPTION(InvalidInput, deck_of(unknown, {"german"}));
    }
};

QTEST_GUILESS_MAIN(EvaluateRunTest)
#include "evaluate_run_test.moc"
