#include "core/demo/source.h"
#include "core/generate/generate.h"
#include "core/methods/caa.h"
#include "core/methods/training.h"
#include "core/train/completion.h"
#include "tests/core/tiny.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <QtTest>
#include <fstream>

using namespace steerdeck;
using namespace steerdeck::methods;
using model::Interventions;

namespace {

at::Tensor noise(std::vector<std::int64_t> sizes, std::uint64_t seed, double deviation = 1)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    return at::randn(sizes, generator, at::kFloat).mul_(deviation);
}

at::Tensor ids(std::vector<std::int64_t> values) { return at::tensor(values, at::kLong).unsqueeze(0); }

/// Adapters of rank 2 for `batch` rows of the tiny model.
std::vector<Interventions::BlockAdapters> adapters(std::int64_t batch, std::uint64_t seed)
{
    std::vector<Interventions::BlockAdapters> result;
    for (int i = 0; i < 2; ++i) {
        const auto adapter = [&](std::int64_t out, std::int64_t in) {
            seed += 2;
            return Interventions::Adapter{noise({batch, 2, in}, seed, 0.3), noise({batch, out, 2}, seed + 1, 0.3)};
        };
        result.push_back({adapter(64, 32), adapter(64, 32), adapter(32, 64)});
    }
    return result;
}

/// Everything at once, for `batch` rows.
Interventions everything(std::int64_t batch)
{
    Interventions a;
    a.layer = 0;
    a.added = noise({batch, 32}, 3);
    a.from = at::arange(1, batch + 1, at::kLong);
    a.head_in = noise({batch, 32, 4}, 4);
    a.head_out = noise({batch, 4, 32}, 5);
    a.head_scale = 0.05;
    a.blocks = adapters(batch, 10);
    a.adapter_scale = 0.5;
    return a;
}

Learned lora(const std::string& behavior, std::uint64_t seed)
{
    Learned learned{Method::lora_dare, behavior, "language", {}, {{"scale", 2.0}}, Json::object()};
    const auto blocks = adapters(1, seed);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto put = [&](const char* name, const Interventions::Adapter& adapter) {
            learned.tensors[std::to_string(i) + "." + name + ".in"] = adapter.in[0].clone();
            learned.tensors[std::to_string(i) + "." + name + ".out"] = adapter.out[0].clone();
        };
        put("gate", blocks[i].gate);
        put("up", blocks[i].up);
        put("down", blocks[i].down);
    }
    return learned;
}

Learned vector_of(const std::string& behavior, std::uint64_t seed)
{
    return {Method::caa, behavior, "language", {{"vector", noise({32}, seed)}}, {{"layer", 0.0}, {"scale", 3.0}}, {}};
}

Learned factors(const std::string& behavior, std::uint64_t seed, int rank)
{
    return {Method::lm_steer,    behavior,
            "language",          {{"in", noise({32, rank}, seed)}, {"out", noise({rank, 32}, seed + 1)}},
            {{"epsilon", 0.01}}, {}};
}

} // namespace

class MethodsTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();
    demo::World world_{behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};

    at::Tensor hidden(const at::Tensor& input, const Interventions* interventions, bool recompute = false) const
    {
        return model_.forward(model_.embed(input, {}), model_.layout(input.size(1), 0), nullptr, recompute,
                              interventions);
    }

    std::vector<std::size_t> two() const
    {
        return {assembler_.behavior_set().index_of("spanish"), assembler_.behavior_set().index_of("json")};
    }

    train::Trainer trainer(Method method, int steps, double rate = 0) const
    {
        auto s = method == Method::lm_steer ? lm_steer_training() : lora_training();
        s.steps = steps;
        s.batch = 4;
        if (rate > 0) s.learning_rate = rate;
        const auto source = demo::training_source(world_);
        return method == Method::lm_steer ? lm_steer_trainer(model_, assembler_, source, two(), s)
                                          : lora_trainer(model_, assembler_, source, two(), s);
    }

private Q_SLOTS:
    void empty_adjustments_change_no_bit()
    {
        const auto input = ids({5, 9, 12, 40, 41});
        const Interventions none;
        const auto plain = hidden(input, nullptr);
        QVERIFY(at::equal(plain, hidden(input, &none)));
        QVERIFY(at::equal(model_.logits(plain), model_.logits(plain, &none)));
    }

    void a_vector_is_added_behind_its_block_from_its_place_on()
    {
        const auto input = ids({5, 9, 12, 40, 41});
        Interventions a;
        a.layer = 0;
        a.added = noise({1, 32}, 3);
        a.from = at::tensor(std::vector<std::int64_t>{3}, at::kLong);
        const auto plain = hidden(input, nullptr), steered = hidden(input, &a);
        QVERIFY(at::equal(plain.narrow(1, 0, 3), steered.narrow(1, 0, 3)));
        QVERIFY(!at::allclose(plain.narrow(1, 3, 2), steered.narrow(1, 3, 2), 1e-2, 1e-2));
        // Behind the last block only the final norm is left: norm(stream + vector).
        a.layer = 1;
        const auto x = model_.embed(input, {});
        auto stream = model_.residual(x, model_.layout(5, 0), 1);
        stream.narrow(1, 3, 2).add_(a.added.unsqueeze(1));
        const auto expected = stream * (stream.square().mean(-1, true) + 1e-5).rsqrt() * model_.weights().final_norm;
        QVERIFY(at::allclose(hidden(input, &a), expected, 1e-4, 1e-5));
    }

    void the_head_reads_h_plus_scaled_h_times_both_factors()
    {
        Interventions a;
        a.head_scale = 0.5;
        a.head_in = at::zeros({1, 32, 1});
        a.head_out = at::zeros({1, 1, 32});
        a.head_in[0][4][0] = 2;  // reads entry 4 twice over,
        a.head_out[0][0][7] = 3; // writes it to entry 7 thrice: h_7 + 0.5 * 2 * 3 h_4
        const auto h = noise({1, 3, 32}, 6);
        auto expected = h.clone();
        expected.select(2, 7).add_(h.select(2, 4), 3.0);
        QVERIFY(at::allclose(model_.logits(h, &a), model_.logits(expected), 1e-5, 1e-5));
        QVERIFY(at::allclose(model_.logits(h.select(1, 0), &a), model_.logits(expected.select(1, 0)), 1e-5, 1e-5));
    }

    void adapters_equal_weights_with_their_product_added()
    {
        const auto input = ids({5, 9, 12, 40, 41});
        Interventions a;
        a.blocks = adapters(1, 20);
        a.adapter_scale = 0.5;
        auto weights = model_.weights();
        for (std::size_t i = 0; i < 2; ++i) {
            const auto product = [&](const Interventions::Adapter& one) { return at::mm(one.out[0], one.in[0]) * 0.5; };
            auto& block = weights.blocks[i];
            block.gate_up = block.gate_up.tensor() + at::cat({product(a.blocks[i].gate), product(a.blocks[i].up)});
            block.down = block.down.tensor() + product(a.blocks[i].down);
        }
        const auto adapted = hidden(input, &a);
        const auto other = model_.with(weights);
        // 1e-4: float32 sums in another order over two blocks; values are about 1.
        QVERIFY(at::allclose(adapted, other.forward(other.embed(input, {}), other.layout(5, 0)), 1e-4, 1e-4));
        QVERIFY(!at::allclose(adapted, hidden(input, nullptr), 1e-2, 1e-2));
    }

    void gradients_reach_every_tensor_also_through_recomputed_blocks()
    {
        const auto input = ids({5, 9, 12, 40}).repeat({2, 1});
        const auto pass = [&](bool recompute) {
            auto a = everything(2);
            std::vector<at::Tensor> all = {a.added, a.head_in, a.head_out};
            for (auto& block : a.blocks)
                for (auto* adapter : {&block.gate, &block.up, &block.down}) {
                    all.push_back(adapter->in);
                    all.push_back(adapter->out);
                }
            for (auto& tensor : all) tensor.requires_grad_(true);
            a.dropout = 0.25; // the same entries are dropped when a block is worked out again
            a.dropout_seed = 4;
            const auto layout = model_.layout(4, 0);
            const auto h = model_.forward(model_.embed(input, {}), layout, nullptr, recompute, &a);
            const auto logits = model_.logits(h, &a);
            (logits * noise(logits.sizes().vec(), 8)).sum().backward();
            std::vector<at::Tensor> gradients;
            for (const auto& tensor : all) gradients.push_back(tensor.grad());
            return gradients;
        };
        const auto kept = pass(false), again = pass(true);
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QVERIFY(kept[i].defined() && again[i].defined());
            const double size = kept[i].abs().max().item<double>();
            QVERIFY(size > 0);
            QVERIFY(at::allclose(kept[i], again[i], 1e-4, 1e-4 * size));
        }
    }

    void adjusted_generation_equals_uncached_and_rows_of_a_batch_each_alone()
    {
        std::vector<std::vector<std::int32_t>> inputs;
        for (const char* text : {"What does the lion eat?", "Where?", "Tell me how long the old elephant lives."})
            inputs.push_back(assembler_.user_turn(text));
        generate::GenerateSettings s;
        s.max_new_tokens = 25;
        const generate::PerInput all{{}, everything(3), {}, {}};
        const auto together = generate::generate(model_, {}, inputs, s, {}, {}, all);
        const auto plain = generate::generate(model_, {}, inputs, s);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const generate::PerInput own{{}, all.interventions.of({std::int64_t(i)}), {}, {}};
            QCOMPARE(together[i].ids, generate::generate(model_, {}, {inputs[i]}, s, {}, {}, own)[0].ids);
            QCOMPARE(together[i].ids, generate::generate_uncached(model_, {}, inputs[i], s, own).ids);
            QVERIFY(together[i].ids != plain[i].ids);
        }
        QVERIFY_THROWS_EXCEPTION(InvalidInput, generate::generate(model_, {}, {inputs[0]}, s, {}, {}, all));
    }

    void inputs_share_rows_of_adjustments_and_bring_their_own_places()
    {
        std::vector<std::vector<std::int32_t>> inputs;
        for (const char* text : {"What does the lion eat?", "Where?", "a b c"})
            inputs.push_back(assembler_.user_turn(text));
        generate::GenerateSettings s;
        s.max_new_tokens = 12;
        const auto two_rows = everything(2);
        const generate::PerInput shared{{}, two_rows, {1, 0, 1}, {3, 2, 1}};
        auto spread = two_rows.of({1, 0, 1});
        spread.from = at::tensor(std::vector<std::int64_t>{3, 2, 1}, at::kLong);
        const auto a = generate::generate(model_, {}, inputs, s, {}, {}, shared),
                   b = generate::generate(model_, {}, inputs, s, {}, {}, {{}, spread, {}, {}});
        for (std::size_t i = 0; i < inputs.size(); ++i) QCOMPARE(a[i].ids, b[i].ids);
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 generate::generate(model_, {}, inputs, s, {}, {}, {{}, two_rows, {1, 0, 2}, {}}));
    }

    void caa_is_the_difference_of_the_last_ids_mean_streams()
    {
        const auto b = assembler_.behavior_set().index_of("german");
        CaaSettings settings;
        settings.layer = 1;
        settings.batch = 2; // of three prompts: a batch and a rest
        const std::vector<std::string> prompts = {"Where?", "What does the lion eat?", "a b"};
        const auto learned = caa(model_, assembler_, prompts, {b}, settings);
        // By hand, one prompt after the other, with the same draws.
        Random random(settings.seed * 1'000'003 + b);
        auto sum = at::zeros({32});
        const auto last = [&](const std::string& text) {
            const auto turn = assembler_.user_turn(text);
            const auto x = ids({turn.begin(), turn.end()});
            return model_.residual(model_.embed(x, {}), model_.layout(x.size(1), 0), 1)[0][x.size(1) - 1];
        };
        for (const auto& prompt : prompts)
            sum += last(behaviors::instruct_at_random(assembler_.behavior_set(), prompt, std::span(&b, 1),
                                                      behaviors::Conjunction::And, random)) -
                   last(prompt);
        QVERIFY(at::allclose(learned[0].tensors.at("vector"), sum / 3, 1e-4, 1e-4));
        QCOMPARE(learned[0].number("layer"), 1.0);
        QCOMPARE(learned[0].number("scale"), 3.0);
        QCOMPARE(middle_layer(model_.config()), 0);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, caa(model_, assembler_, {}, {b}));
        settings.layer = 2;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, caa(model_, assembler_, prompts, {b}, settings));
    }

    void vectors_and_factors_are_summed_and_their_order_changes_no_bit()
    {
        const auto a = vector_of("german", 1), b = vector_of("json", 2), c = vector_of("spanish", 3);
        const auto sums = interventions_of({{{&a, 1}, {&b, 0.5}, {&c, 2}}, {{&c, 2}, {&b, 0.5}, {&a, 1}}, {}},
                                           {4, 5, 6}, model_.config());
        const auto expected = 3 * (a.tensors.at("vector") + 0.5 * b.tensors.at("vector") + 2 * c.tensors.at("vector"));
        QVERIFY(at::allclose(sums.added[0], expected, 1e-5, 1e-5));
        QVERIFY(at::equal(sums.added[0], sums.added[1]));
        QCOMPARE(sums.added[2].abs().max().item<float>(), 0.0f);
        QCOMPARE(sums.from[2].item<std::int64_t>(), std::int64_t(6));

        const auto f = factors("german", 4, 3), g = factors("json", 6, 5);
        const auto both = interventions_of({{{&f, 1}, {&g, 2}}, {{&g, 2}, {&f, 1}}, {{&f, 1}}}, {}, model_.config());
        const auto h = noise({3, 32}, 9);
        const auto product = [&](const Learned& one, std::int64_t row) {
            return at::mm(at::mm(h[row].unsqueeze(0), one.tensors.at("in")), one.tensors.at("out"))[0];
        };
        const auto logits = model_.logits(h, &both);
        QVERIFY(at::allclose(logits[0], model_.logits(h[0] + 0.01 * (product(f, 0) + 2 * product(g, 0))), 1e-4, 1e-4));
        QVERIFY(at::allclose(logits[2], model_.logits(h[2] + 0.01 * product(f, 2)), 1e-4, 1e-4));
        QVERIFY(at::equal(both.head_in[0], both.head_in[1]) && at::equal(both.head_out[0], both.head_out[1]));
        const auto mixed = interventions_of({{{&a, 1}}, {{&f, 1}, {&b, 1}}}, {4, 5}, model_.config());
        QVERIFY(at::allclose(mixed.added[1], 3 * b.tensors.at("vector")));
        QCOMPARE(mixed.head_in[0].abs().max().item<float>(), 0.0f);
        QVERIFY(at::equal(mixed.head_in[1], f.tensors.at("in")));
    }

    void factors_are_summed_before_their_product_where_that_is_asked()
    {
        const auto f = factors("german", 4, 3), g = factors("json", 6, 3), wide = factors("spanish", 8, 5);
        const auto h = noise({2, 32}, 9);
        const auto in = f.tensors.at("in") + g.tensors.at("in"), out = f.tensors.at("out") + 2 * g.tensors.at("out");
        const std::vector<Parts> rows = {{{&f, 1}, {&g, 2}}, {{&g, 2}, {&f, 1}}};
        for (const auto& [composition, scale] :
             {std::pair(LmSteerComposition::factors, 0.01), std::pair(LmSteerComposition::factors_unscaled, 1.0)}) {
            const auto sums = interventions_of(rows, {}, model_.config(), {.lm_steer = composition});
            const auto logits = model_.logits(h, &sums);
            for (int row = 0; row < 2; ++row)
                QVERIFY(at::allclose(logits[row],
                                     model_.logits(h[row] + scale * at::mm(at::mm(h[row].unsqueeze(0), in), out)[0]),
                                     1e-4, 1e-4));
            QVERIFY(at::equal(sums.head_in[0], sums.head_in[1]) && at::equal(sums.head_out[0], sums.head_out[1]));
        }
        QVERIFY_THROWS_EXCEPTION(Mismatch, interventions_of({{{&f, 1}, {&wide, 1}}}, {}, model_.config(),
                                                            {.lm_steer = LmSteerComposition::factors}));
    }

    void an_unknown_composition_is_named()
    {
        QVERIFY(lm_steer_composition_named("factors-unscaled") == LmSteerComposition::factors_unscaled);
        try {
            (void)composing_from({{"lm_steer_composition", "sums"}}, "results.json");
            QFAIL("It was taken.");
        } catch (const InvalidInput& error) {
            QVERIFY2(std::string(error.what()).find("composed by \"sums\"") != std::string::npos, error.what());
        }
    }

    void one_adapter_merged_whole_equals_the_adapter()
    {
        const auto one = lora("german", 30);
        const auto input = ids({5, 9, 12, 40, 41});
        const auto alone = interventions_of({{{&one, 0.5}}}, {}, model_.config());
        const auto into = merged(model_, {{&one, 0.5}});
        QVERIFY(
            at::allclose(hidden(input, &alone), into.forward(into.embed(input, {}), into.layout(5, 0)), 1e-4, 1e-4));
        // Everything but the MLPs is shared, and the model's own weights are as they were.
        QVERIFY(into.weights().embedding.tensor().is_same(model_.weights().embedding.tensor()));
        QVERIFY(into.weights().blocks[0].qkv.tensor().is_same(model_.weights().blocks[0].qkv.tensor()));
        QVERIFY(at::equal(model_.weights().blocks[0].down.tensor(), tiny::decoder().weights().blocks[0].down.tensor()));
    }

    void several_adapters_are_dropped_rescaled_and_averaged()
    {
        // By hand: every entry of the merged difference is one of the four sums of kept (doubled) and dropped (zero)
        // entries, halved by the average: {0, a, b, a + b}.
        const auto one = lora("german", 40), two = lora("json", 60);
        const auto into = merged(model_, {{&one, 1}, {&two, 1}}, {0.5, 7});
        const auto delta = into.weights().blocks[1].down.tensor() - model_.weights().blocks[1].down.tensor();
        const auto product = [](const Learned& l) {
            return at::mm(l.tensors.at("1.down.out"), l.tensors.at("1.down.in")) * 2.0; // alpha / r
        };
        const auto a = product(one), b = product(two);
        // 1e-3: differences of weights of about 1.
        const auto near = [&](const at::Tensor& value) { return (delta - value).abs().lt(1e-3 * (1 + value.abs())); };
        const auto none = near(at::zeros_like(a)), first = near(a), second = near(b), both = near(a + b);
        QVERIFY(none.logical_or(first).logical_or(second).logical_or(both).all().item<bool>());
        // Each case is a quarter of 2048 entries, within five deviations (19.6 each).
        for (const auto& found : {none, first, second, both}) {
            const auto n = found.sum().item<std::int64_t>();
            QVERIFY2(n > 400 && n < 640, qPrintable(QString::number(n)));
        }
        const auto other_order = merged(model_, {{&two, 1}, {&one, 1}}, {0.5, 7});
        QVERIFY(at::equal(into.weights().blocks[0].gate_up.tensor(), other_order.weights().blocks[0].gate_up.tensor()));
        QVERIFY(at::equal(into.weights().blocks[1].down.tensor(), other_order.weights().blocks[1].down.tensor()));
        const auto other_seed = merged(model_, {{&one, 1}, {&two, 1}}, {0.5, 8});
        QVERIFY(!at::equal(into.weights().blocks[1].down.tensor(), other_seed.weights().blocks[1].down.tensor()));
        const auto whole = merged(model_, {{&one, 1}, {&two, 1}}, {0, 7});
        QVERIFY(at::allclose(whole.weights().blocks[1].down.tensor(),
                             model_.weights().blocks[1].down.tensor() + (a + b) / 2, 1e-4, 1e-4));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, merged(model_, {{&one, 1}}, {1, 1}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, merged(model_, {}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, interventions_of({{{&one, 1}, {&two, 1}}}, {}, model_.config()));
    }

    void the_answers_loss_and_gradient_equal_the_plain_ones()
    {
        const auto head = noise({5000, 24}, 1);
        auto states = noise({2000, 24}, 2).requires_grad_(true);
        const auto targets = at::arange(2000, at::kLong);
        const auto chunked = train::completion_loss(states, targets, head);
        chunked.mean().backward();
        const auto gradient = states.grad().clone();
        states.mutable_grad().reset();
        const auto plain = at::cross_entropy_loss(at::linear(states, head), targets, {}, at::Reduction::None);
        plain.mean().backward();
        // Float32 sums over 5000 words in another order.
        QVERIFY(at::allclose(chunked, plain, 1e-3, 1e-3));
        QVERIFY(at::allclose(gradient, states.grad(), 1e-3, 1e-7));
    }

    void training_starts_at_the_plain_model_and_lowers_the_loss_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("LM-Steer") << int(Method::lm_steer);
        QTest::newRow("LoRA") << int(Method::lora_dare);
    }

    void training_starts_at_the_plain_model_and_lowers_the_loss()
    {
        QFETCH(int, method);
        const auto before = model_.weights().blocks[0].down.tensor().clone();
        // Single batches differ more than training gains, so the same batches are held against one that stays.
        const auto run = [&](double rate) {
            auto trained = trainer(Method(method), 40, rate);
            double last = 0;
            for (int i = 0; i < 40; ++i) {
                const double loss = trained.step().loss;
                if (i >= 20) last += loss;
            }
            return last;
        };
        const double trained = run(0), still = run(1e-12);
        QVERIFY2(trained < still, qPrintable(QString("%1, untrained %2").arg(trained).arg(still)));
        QVERIFY(at::equal(before, model_.weights().blocks[0].down.tensor()));
        for (const auto& learned : methods::learned(trainer(Method(method), 5))) {
            const auto start = interventions_of({{{&learned, 1}}}, {}, model_.config());
            const auto h = hidden(ids({5, 9, 12}), &start);
            // LoRA's out is zero; LM-Steer's factors are small.
            QVERIFY(
                at::allclose(model_.logits(h, &start), model_.logits(hidden(ids({5, 9, 12}), nullptr)), 1e-3, 1e-3));
        }
    }

    void a_behaviour_without_an_example_stays_as_it_is()
    {
        auto whole = trainer(Method::lm_steer, 4), parted = trainer(Method::lm_steer, 4);
        QVERIFY(whole.fit(1e15).parts == 1);
        QVERIFY(parted.fit(1).parts == 0);
        const auto a = whole.step();
        QCOMPARE(a.loss_of_learner.size(), std::size_t(2));
        auto s = lm_steer_training();
        s.steps = 4;
        s.batch = 1;
        auto narrow = lm_steer_trainer(model_, assembler_, demo::training_source(world_), two(), s);
        const auto start = methods::learned(narrow);
        QVERIFY(std::isnan(narrow.step().loss_of_learner[1]));
        QVERIFY(at::equal(start[1].tensors.at("in"), methods::learned(narrow)[1].tensors.at("in")));
        QVERIFY(!at::equal(start[0].tensors.at("in"), methods::learned(narrow)[0].tensors.at("in")));
    }

    void resumed_training_equals_uninterrupted_bit_for_bit()
    {
        QTemporaryDir folder;
        const auto checkpoint = std::filesystem::path(folder.path().toStdString()) / "checkpoint";
        for (const auto method : {Method::lm_steer, Method::lora_dare}) {
            auto whole = trainer(method, 8), first = trainer(method, 8), second = trainer(method, 8);
            while (!whole.finished()) whole.step();
            for (int i = 0; i < 3; ++i) first.step();
            first.save(checkpoint);
            second.restore(checkpoint);
            QCOMPARE(second.steps_done(), 3);
            while (!second.finished()) second.step();
            const auto a = methods::learned(whole), b = methods::learned(second);
            for (std::size_t r = 0; r < a.size(); ++r)
                for (const auto& [name, tensor] : a[r].tensors) QVERIFY(at::equal(tensor, b[r].tensors.at(name)));
            auto other = trainer(method, 9);
            QVERIFY_THROWS_EXCEPTION(Mismatch, other.restore(checkpoint));
        }
    }

    void a_method_file_reads_back_as_written_and_is_refused_for_another_model()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        for (const auto& learned : {vector_of("german", 1), factors("german", 2, 3), lora("german", 4)}) {
            const auto file = write_learned(path, learned, tiny::identity());
            QCOMPARE(file.filename().string(), std::string(name_of(learned.method)) + ".german.safetensors");
            const auto back = read_learned(file, tiny::identity(), model_.config());
            QCOMPARE(back.behavior, learned.behavior);
            QVERIFY(back.method == learned.method && back.numbers == learned.numbers);
            for (const auto& [name, tensor] : learned.tensors) QVERIFY(at::equal(tensor, back.tensors.at(name)));
            auto other = tiny::identity();
            other.model = "another";
            QVERIFY_THROWS_EXCEPTION(Mismatch, read_learned(file, other, model_.config()));
            auto smaller = model_.config();
            smaller.hidden_size = 16;
            QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_learned(file, tiny::identity(), smaller));
        }
        const auto store = MethodStore::of_folder(path, tiny::identity(), model_.config());
        QCOMPARE(store.all().size(), std::size_t(3));
        QVERIFY(store.refused().empty() && store.has(Method::caa, "german"));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, store.at(Method::caa, "json"));
    }

    void damaged_method_files_are_refused()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto refused = [&](const Learned& learned) {
            const auto file = write_learned(path, learned, tiny::identity());
            QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_learned(file, tiny::identity(), model_.config()));
        };
        auto bad = vector_of("german", 1);
        bad.numbers["layer"] = 2; // of two
        refused(bad);
        bad.numbers["layer"] = 0.5;
        refused(bad);
        bad.numbers.erase("layer");
        refused(bad);
        bad = vector_of("german", 1);
        bad.tensors["vector"][3] = NAN;
        refused(bad);
        bad = lora("german", 1);
        bad.tensors["1.up.in"] = at::zeros({3, 32}); // another rank than its partner
        refused(bad);
        bad = lora("german", 1);
        bad.tensors.erase("0.down.out");
        refused(bad);
        const auto file = write_learned(path, factors("german", 1, 2), tiny::identity());
        const auto whole = read_file(file, "method file");
        std::ofstream(file, std::ios::binary) << whole.substr(0, whole.size() - 1);
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_learned(file, tiny::identity(), model_.config()));
        QCOMPARE(MethodStore::of_folder(path, tiny::identity(), model_.config()).refused().size(), std::size_t(3));
    }

    void names_of_methods_read_back()
    {
        for (const auto method : steering::other_ways) QVERIFY(steering::method_named(name_of(method)) == method);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, steering::method_named("prompting"));
    }
};

QTEST_APPLESS_MAIN(MethodsTest)
#include "methods_test.moc"
