#include "core/generate/check.h"
#include "core/generate/generate.h"
#include "core/generate/prefixes.h"
#include "tests/core/tiny.h"

#include "core/base/error.h"

#include <QtTest>
#include <array>
#include <set>

using namespace steerdeck;
using generate::GenerateSettings;

namespace {

std::vector<std::vector<std::int32_t>> prompts(const steering::Assembler& assembler)
{
    std::vector<std::vector<std::int32_t>> inputs;
    for (const char* text :
         {"What does the lion eat?", "Where?", "Tell me how long the old grey elephant of the zoo lives.", "a b c"})
        inputs.push_back(assembler.user_turn(text));
    return inputs;
}

GenerateSettings settings(int n, double temperature = 0)
{
    GenerateSettings s;
    s.max_new_tokens = n;
    s.temperature = temperature;
    s.seed = 42;
    return s;
}

/// `n` inputs: the first 60 ids are the same for all but every seventh, what follows differs in length and content.
std::vector<std::vector<std::int32_t>> alike(std::size_t n)
{
    std::vector<std::vector<std::int32_t>> inputs;
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<std::int32_t> ids;
        for (std::int32_t k = 0; k < 60; ++k) ids.push_back(20 + k * 3 % 90 + (i % 7 == 6 ? 5 : 0));
        if (i == 3) ids.resize(30); // all of it is the others' beginning
        for (std::size_t k = 0; k <= i % 4; ++k) ids.push_back(std::int32_t(10 + i + 2 * k));
        inputs.push_back(std::move(ids));
    }
    return inputs;
}

generate::SharedPrefixes shared_by(const std::vector<std::vector<std::int32_t>>& inputs, std::size_t least = 1)
{
    std::vector<const std::vector<std::int32_t>*> pointers;
    for (const auto& input : inputs) pointers.push_back(&input);
    return generate::share_prefixes(pointers, least);
}

} // namespace

class GenerateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cached_generation_equals_uncached()
    {
        const auto model = tiny::decoder();
        for (const auto& input : prompts(tiny::assembler())) {
            const auto cached = generate::generate(model, {}, {input}, settings(40));
            QCOMPARE(cached[0].ids, generate::generate_uncached(model, {}, input, settings(40)).ids);
            QVERIFY(!cached[0].ids.empty());
        }
    }

    void batched_generation_equals_single()
    {
        const auto model = tiny::decoder();
        const auto inputs = prompts(tiny::assembler());
        for (const double temperature : {0.0, 1.0}) {
            auto together = generate::generate(model, {}, inputs, settings(40, temperature));
            for (std::size_t i = 0; i < inputs.size(); ++i) {
                if (temperature == 0)
                    QCOMPARE(together[i].ids, generate::generate(model, {}, {inputs[i]}, settings(40))[0].ids);
            }
            auto narrow = settings(40, temperature);
            narrow.batch = 2;
            const auto in_pairs = generate::generate(model, {}, inputs, narrow);
            for (std::size_t i = 0; i < inputs.size(); ++i) QCOMPARE(together[i].ids, in_pairs[i].ids);
        }
    }

    void what_many_inputs_begin_with_is_read_once()
    {
        std::vector<std::vector<std::int32_t>> inputs;
        for (std::int32_t i = 0; i < 12; ++i) {
            inputs.emplace_back(40, i < 8 ? 3 : 4); // two beginnings of 40 ids
            inputs.back().insert(inputs.back().end(), {100 + i, 7, 8});
        }
        const auto shared = shared_by(inputs);
        QCOMPARE(shared.fed, std::size_t(3));
        QCOMPARE(shared.heads.size(), std::size_t(2));
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const auto& head = shared.heads[shared.head[i]];
            QCOMPARE(head.length, std::size_t(40));
            QCOMPARE(inputs[head.input][0], inputs[i][0]);
            QCOMPARE(shared.taken(inputs[i].size()), std::size_t(40));
        }
        QCOMPARE(shared_by(inputs, 9).fed, std::size_t(9));
        // Nothing alike, too little alike to pay, and a single input: every one is read whole.
        QVERIFY(shared_by({{1, 2, 3}, {4, 5, 6}}).heads.empty());
        QVERIFY(shared_by({{1, 2, 3}, {1, 2, 6}}).heads.empty());
        QVERIFY(shared_by({std::vector<std::int32_t>(300, 1)}).heads.empty());
    }

    void inputs_that_begin_alike_answer_as_each_alone_data()
    {
        QTest::addColumn<QString>("beside");
        for (const char* what : {"nothing", "sets", "vectors", "adapters"}) QTest::newRow(what) << what;
    }
    void inputs_that_begin_alike_answer_as_each_alone()
    {
        QFETCH(QString, beside);
        const auto model = tiny::decoder();
        const auto inputs = alike(16);
        QVERIFY(!shared_by(inputs).heads.empty());
        const auto n = std::int64_t(inputs.size());
        generate::PerInput all;
        at::manual_seed(7);
        for (const auto& input : inputs) {
            const int length = int(input.size());
            if (beside == "sets") all.sets.push_back({length - 6, length % 3 + 1});
            if (beside == "vectors") all.from.push_back(length - 2);
            all.intervention_of.push_back(std::int64_t(all.intervention_of.size()));
        }
        const auto d = model.config().hidden_size, m = model.config().mlp_size;
        if (beside == "vectors") all.interventions.added = at::randn({n, d});
        const auto adapter = [&](std::int64_t in, std::int64_t out) {
            return model::Interventions::Adapter{at::randn({n, 2, in}) * 0.3, at::randn({n, out, 2}) * 0.3};
        };
        for (int layer = 0; beside == "adapters" && layer < model.config().layers; ++layer)
            all.interventions.blocks.push_back({adapter(d, m), adapter(d, m), adapter(m, d)});
        const auto together = generate::generate(model, {}, inputs, settings(20), {}, {}, all);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            generate::PerInput own;
            if (!all.sets.empty()) own.sets = {all.sets[i]};
            if (!all.from.empty()) own.from = {all.from[i]};
            own.interventions = all.interventions.of({std::int64_t(i)});
            QCOMPARE(together[i].ids, generate::generate(model, {}, {inputs[i]}, settings(20), {}, {}, own)[0].ids);
        }
        for (const int width : {1, 3, 5}) { // most join others that are half way
            auto narrow = settings(20);
            narrow.batch = width;
            const auto joining = generate::generate(model, {}, inputs, narrow, {}, {}, all);
            for (std::size_t i = 0; i < inputs.size(); ++i) QCOMPARE(joining[i].ids, together[i].ids);
        }
    }

    void who_ends_makes_room_for_the_next()
    {
        const auto model = tiny::decoder();
        const auto inputs = alike(40);
        auto s = settings(150, 1); // sampled answers end sooner or later
        const auto wanted = generate::generate(model, {}, inputs, s);
        s.batch = 8;
        std::set<std::size_t> running, ended;
        std::size_t most = 0, joined = 0;
        generate::Listener listener;
        listener.token = [&](std::size_t i, TokenId) {
            if (running.insert(i).second && running.size() > 1 && !ended.empty()) ++joined;
            most = std::max(most, running.size());
        };
        listener.end = [&](std::size_t i, const generate::Continuation&) {
            running.erase(i);
            ended.insert(i);
        };
        const auto found = generate::generate(model, {}, inputs, s, listener);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            QCOMPARE(found[i].ids, wanted[i].ids);
            QCOMPARE(found[i].truncated, wanted[i].truncated);
        }
        QVERIFY(std::ranges::any_of(wanted, [](const auto& answer) { return !answer.truncated; }));
        QCOMPARE(most, std::size_t(8));
        QVERIFY(joined > 20);
    }

    void same_seed_gives_the_same_sample_and_another_seed_another()
    {
        const auto model = tiny::decoder();
        const auto inputs = prompts(tiny::assembler());
        auto s = settings(40, 1.5);
        const auto first = generate::generate(model, {}, inputs, s), again = generate::generate(model, {}, inputs, s);
        s.seed = 43;
        const auto other = generate::generate(model, {}, inputs, s);
        QCOMPARE(first[0].ids, again[0].ids);
        QVERIFY(first[0].ids != other[0].ids);
    }

    void top_p_takes_only_the_most_probable_ids()
    {
        GenerateSettings s;
        s.temperature = 1;
        s.top_p = 0.6;
        // Shares 0.5, 0.25, 0.25: the first two are the smallest set with at least 0.6.
        const auto logits = at::log(at::tensor({0.5, 0.25, 0.25}, at::kDouble)).to(at::kFloat);
        Random random(3);
        int counts[3] = {};
        for (int i = 0; i < 3000; ++i) ++counts[generate::choose(logits, s, random)];
        QVERIFY(counts[0] > 1800 && counts[0] < 2200); // expected 2000, deviation 26
        QVERIFY((counts[1] == 0) != (counts[2] == 0));
    }

    void top_k_takes_only_so_many_ids_and_top_p_is_a_share_of_them()
    {
        GenerateSettings s;
        s.temperature = 1;
        s.top_k = 2;
        const auto logits = at::log(at::tensor({0.4, 0.1, 0.3, 0.2}, at::kDouble)).to(at::kFloat);
        const auto counted = [&] {
            Random random(3);
            std::array<int, 4> counts = {};
            for (int i = 0; i < 3000; ++i) ++counts[std::size_t(generate::choose(logits, s, random))];
            return counts;
        };
        const auto two = counted();
        QVERIFY(two[0] > 1614 && two[0] < 1814); // 4/7 of 3000 are 1714, deviation 27
        QCOMPARE(two[0] + two[2], 3000);
        s.top_p = 0.5; // the likeliest has 4/7 of what is left
        QCOMPARE(counted()[0], 3000);
        s.top_p = 1;
        s.top_k = 1;
        QCOMPARE(counted()[0], 3000);
        s.top_k = 9; // more than there are
        QVERIFY(counted()[1] > 0);
    }

    void seeds_of_inputs_stand_for_whole_calls()
    {
        const auto model = tiny::decoder();
        const auto inputs = prompts(tiny::assembler());
        auto s = settings(30, 1.5);
        generate::PerInput per_input;
        for (std::size_t i = 0; i < inputs.size(); ++i) per_input.seeds.push_back(70 + i);
        const auto together = generate::generate(model, {}, inputs, s, {}, {}, per_input);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            s.seed = 70 + i;
            QCOMPARE(together[i].ids, generate::generate(model, {}, {inputs[i]}, s)[0].ids);
        }
        per_input.seeds.pop_back();
        QVERIFY_THROWS_EXCEPTION(InvalidInput, generate::generate(model, {}, inputs, s, {}, {}, per_input));
    }

    void listener_hears_every_id_in_order_and_every_end()
    {
        const auto model = tiny::decoder();
        const auto inputs = prompts(tiny::assembler());
        std::vector<std::vector<TokenId>> heard(inputs.size());
        std::vector<int> ends(inputs.size());
        generate::Listener listener;
        listener.token = [&](std::size_t row, TokenId id) { heard[row].push_back(id); };
        listener.end = [&](std::size_t row, const generate::Continuation& done) {
            ++ends[row];
            QCOMPARE(done.ids, heard[row]);
        };
        const auto answers = generate::generate(model, {}, inputs, settings(30), listener);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            QCOMPARE(heard[i], answers[i].ids);
            QCOMPARE(ends[i], 1);
        }
    }

    void the_listener_hears_the_logits_that_each_id_was_chosen_from()
    {
        const auto model = tiny::decoder();
        const auto assembler = tiny::assembler();
        const auto tokens = tiny::tokens(model);
        steering::SideTable table(model.config().vocab_size);
        std::vector<std::vector<std::int32_t>> inputs;
        for (const char* behavior : {"german", "lower_case"}) // two rows, one of them padded
            inputs.push_back(assembler
                                 .assemble(behavior[0] == 'g' ? "Where?" : "Where does the lion live?",
                                           {{{behavior, 1, true}}}, steering::Method::steering, tokens, table)
                                 .ids);
        std::vector<std::vector<at::Tensor>> heard(inputs.size());
        generate::Listener listener;
        listener.chosen = [&](std::size_t row, TokenId, const at::Tensor& logits) {
            heard[row].push_back(logits.clone());
        };
        const auto answers = generate::generate(model, table.rows(), inputs, settings(12), listener);
        at::NoGradGuard no_grad;
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            QCOMPARE(heard[i].size(), answers[i].ids.size());
            auto whole = inputs[i];
            whole.insert(whole.end(), answers[i].ids.begin(), answers[i].ids.end());
            const auto ids = at::tensor(std::vector<std::int64_t>(whole.begin(), whole.end())).unsqueeze(0);
            const auto hidden = model.forward(model.embed(ids, table.rows()), model.layout(ids.size(1), 0));
            const auto all = at::softmax(model.logits(hidden)[0].to(at::kDouble), -1);
            for (std::size_t t = 0; t < heard[i].size(); ++t) {
                const auto share = at::softmax(heard[i][t].to(at::kDouble), -1)[answers[i].ids[t]].item<double>();
                const auto place = std::int64_t(inputs[i].size() + t) - 1;
                QVERIFY(std::abs(share - all[place][answers[i].ids[t]].item<double>()) < 1e-5);
            }
        }
    }

    void steering_rows_change_the_logits_and_their_strength_matters()
    {
        const auto model = tiny::decoder();
        const auto assembler = tiny::assembler();
        const auto tokens = tiny::tokens(model);
        const auto logits = [&](double strength) {
            steering::SideTable table(model.config().vocab_size);
            const auto input =
                assembler.assemble("Where?", {{{"german", strength, true}}}, steering::Method::steering, tokens, table);
            const auto ids = at::tensor(std::vector<std::int64_t>(input.ids.begin(), input.ids.end())).unsqueeze(0);
            at::NoGradGuard no_grad;
            const auto hidden = model.forward(model.embed(ids, table.rows()), model.layout(ids.size(1), 0));
            return model.logits(hidden.select(1, hidden.size(1) - 1));
        };
        QVERIFY(!at::equal(logits(1), logits(0)));
        QVERIFY(!at::equal(logits(1), logits(2)));
    }

    void a_steering_token_that_changes_nothing_is_reported()
    {
        // A model whose blocks write nothing back sees only its last position: a row before that changes no logit.
        auto weights = model::random_weights(tiny::shape(), 1);
        for (auto& block : weights.blocks) {
            block.out.tensor().zero_();
            block.down.tensor().zero_();
        }
        const model::Decoder deaf(tiny::shape(), weights);
        const auto assembler = tiny::assembler();
        const auto tokens = tiny::tokens(deaf);
        steering::SideTable table(deaf.config().vocab_size);
        const auto input =
            assembler.assemble("Where?", {{{"german", 1, true}}}, steering::Method::steering, tokens, table);
        QVERIFY_THROWS_EXCEPTION(Mismatch, generate::generate(deaf, table.rows(), {input.ids}, settings(3)));
    }

    void a_steering_token_is_tried_once_in_a_model_and_refused_each_time()
    {
        const auto assembler = tiny::assembler();
        const auto passes = [&](const model::Decoder& decoder, const steering::TokenStore& tokens, double strength) {
            steering::SideTable table(decoder.config().vocab_size);
            const steering::Deck deck{{{"german", strength, true}, {"lower_case", 1, true}}};
            const auto input = assembler.assemble("Where?", deck, steering::Method::steering, tokens, table);
            return generate::check_steering(decoder, table.rows(), {input.ids}, {});
        };
        const auto model = tiny::decoder();
        const auto tokens = tiny::tokens(model);
        QCOMPARE(passes(model, tokens, 1), 4); // with all rows, and without each of german, <and>, lower_case
        QCOMPARE(passes(model, tokens, 1), 0);
        const auto copy = model;
        QCOMPARE(passes(copy, tokens, 1), 0);
        QCOMPARE(passes(model, tokens, 0.5), 2); // another row
        QCOMPARE(passes(tiny::decoder(2), tokens, 1), 4);
        auto weights = model::random_weights(tiny::shape(), 1);
        for (auto& block : weights.blocks) {
            block.out.tensor().zero_();
            block.down.tensor().zero_();
        }
        const auto deaf = model.with(weights);
        for (int time = 0; time < 2; ++time) QVERIFY_THROWS_EXCEPTION(Mismatch, passes(deaf, tokens, 1));
    }

    void cancel_stops_between_steps()
    {
        const auto model = tiny::decoder();
        const Cancel cancel;
        int n = 0;
        generate::Listener listener;
        listener.token = [&](std::size_t, TokenId) {
            if (++n == 5) cancel.request();
        };
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, generate::generate(model, {}, {prompts(tiny::assembler())[0]}, settings(200), listener, cancel));
        QCOMPARE(n, 5);
    }

    void bad_settings_and_inputs_are_refused()
    {
        const auto model = tiny::decoder();
        const auto input = prompts(tiny::assembler())[0];
        QVERIFY_THROWS_EXCEPTION(InvalidInput, generate::generate(model, {}, {{}}, settings(3)));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, generate::generate(model, {}, {input}, settings(0)));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, generate::generate(model, {}, {input}, settings(3, -1)));
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 generate::generate(model, {}, {std::vector<std::int32_t>(600, 5)}, settings(3)));
    }
};

QTEST_APPLESS_MAIN(GenerateTest)
#include "generate_test.moc"
