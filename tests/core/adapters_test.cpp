#include "core/demo/source.h"
#include "core/generate/generate.h"
#include "core/methods/answer.h"
#include "core/methods/training.h"
#include "core/model/block_formats.h"
#include "tests/core/tiny.h"

#include "core/base/error.h"

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::methods;
using model::ChangeFunction;
using model::ChangePlace;
using model::Interventions;

namespace {

at::Tensor noise(std::vector<std::int64_t> sizes, std::uint64_t seed, double deviation = 1)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    return at::randn(sizes, generator, at::kFloat).mul_(deviation);
}

at::Tensor ids(std::vector<std::int64_t> values) { return at::tensor(values, at::kLong).unsqueeze(0); }

/// Changes of every kind for `batch` rows of the tiny model: at each place of both blocks another function.
Interventions everywhere(std::int64_t batch, bool from_last = false, std::int64_t rank = 3)
{
    Interventions all;
    std::uint64_t seed = 40;
    for (int layer = 0; layer < 2; ++layer)
        for (const auto& [place, name] : model::change_places()) {
            const auto function = model::change_functions()[(std::size_t(layer) + std::size_t(place)) % 5].first;
            all.changes.push_back({layer, place, function, from_last, noise({batch, rank, 32}, seed, 0.2),
                                   noise({batch, 32, rank}, seed + 1, 0.2),
                                   layer == 1 ? noise({batch, 32}, seed + 2, 0.3) : at::Tensor{}});
            seed += 3;
        }
    return all;
}

Learned adapter(const std::string& behavior, std::uint64_t seed, const std::string& place = "block",
                ChangeFunction function = ChangeFunction::silu, std::int64_t rank = 3, bool last = false)
{
    Learned learned{Method::adapter, behavior, "language", {}, {}, Json::object(), {}};
    learned.numbers = {{"rank", double(rank)}, {"last_position", double(last)}};
    learned.words = {{"place", place}, {"activation", std::string(name_of(function))}};
    for (int layer = 0; layer < 2; ++layer)
        for (const auto at : model::places_together(place)) {
            learned.tensors[name_of(ChangeTensor{layer, at, "down"})] = noise({rank, 32}, seed++, 0.2);
            learned.tensors[name_of(ChangeTensor{layer, at, "up"})] = noise({32, rank}, seed++, 0.2);
        }
    return learned;
}

Learned vectors(const std::string& behavior, std::uint64_t seed, bool last = false)
{
    Learned learned{Method::fixed_vector, behavior, "language", {}, {}, Json::object(), {}};
    learned.numbers = {{"last_position", double(last)}};
    learned.words = {{"place", "block"}};
    for (int layer = 0; layer < 2; ++layer)
        learned.tensors[name_of(ChangeTensor{layer, ChangePlace::block, "vector"})] = noise({32}, seed++, 0.5);
    return learned;
}

QString message_of(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class AdaptersTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();
    demo::World world_{behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};

    at::Tensor hidden(const model::Decoder& decoder, const at::Tensor& input, const Interventions* all,
                      bool recompute = false) const
    {
        return decoder.forward(decoder.embed(input, {}), decoder.layout(input.size(1), 0), nullptr, recompute, all);
    }

    std::vector<std::vector<std::int32_t>> inputs() const
    {
        std::vector<std::vector<std::int32_t>> all;
        for (const char* text : {"What does the lion eat?", "Where?", "Tell me how long the old elephant lives."})
            all.push_back(assembler_.user_turn(text));
        return all;
    }

    train::TrainSettings settings(int steps, double rate = 3e-2) const
    {
        auto s = adapter_training();
        s.steps = steps;
        s.batch = 4;
        s.learning_rate = rate;
        return s;
    }

    /// Of two behaviours; `what` names the kind.
    train::Trainer trainer(const QString& what, const train::TrainSettings& s) const
    {
        const auto& set = assembler_.behavior_set();
        const std::vector<std::size_t> two = {set.index_of("spanish"), set.index_of("json")};
        const auto source = demo::training_source(world_);
        JointSettings own;
        own.adapter.rank = 4;
        own.lora.rank = 2;
        own.lora.dropout = what == "joint with dropout" ? 0.2 : 0;
        own.adapter.last_position = what.contains("last");
        if (what.contains("submodules")) own.adapter.place = "submodules";
        if (what.contains("layer 1")) own.adapter.layers = {1};
        if (what.contains("distilled")) own.adapter.loss = AdapterLoss::distillation;
        if (what.contains("joint")) return joint_trainer(model_, assembler_, source, two, s, own);
        return adapter_trainer(model_, assembler_, source, two, s, own.adapter,
                               what.contains("vector") ? Method::fixed_vector : Method::adapter);
    }

    static void kinds()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"adapter", "adapter, submodules", "adapter, layer 1", "adapter, last", "vector",
                                 "vector, last", "adapter, distilled", "joint", "joint with dropout"})
            QTest::newRow(what) << what;
    }

private Q_SLOTS:
    void a_change_behind_a_block_is_what_the_paper_writes_data()
    {
        QTest::addColumn<int>("function");
        for (const auto& [function, name] : model::change_functions())
            QTest::newRow(std::string(name).c_str()) << int(function);
    }
    void a_change_behind_a_block_is_what_the_paper_writes()
    {
        QFETCH(int, function);
        const auto input = ids({5, 9, 12, 40, 41});
        Interventions all;
        all.changes.push_back({1, ChangePlace::block, ChangeFunction(function), false, noise({1, 3, 32}, 1, 0.3),
                               noise({1, 32, 3}, 2, 0.3), noise({1, 32}, 3)});
        const auto& change = all.changes[0];
        // Behind the last block only the final norm is left.
        auto stream = model_.residual(model_.embed(input, {}), model_.layout(5, 0), 1);
        auto inner = at::linear(stream, change.down[0]);
        switch (ChangeFunction(function)) {
        case ChangeFunction::none:
            break;
        case ChangeFunction::silu:
            inner = inner * at::sigmoid(inner);
            break;
        case ChangeFunction::relu:
            inner = inner.clamp_min(0);
            break;
        case ChangeFunction::gelu:
            inner = inner * 0.5 * (1 + at::erf(inner / std::sqrt(2.0)));
            break;
        case ChangeFunction::tanh:
            inner = at::tanh(inner);
            break;
        }
        stream = stream + at::linear(inner, change.up[0]) + change.fixed[0];
        const auto expected = stream * (stream.square().mean(-1, true) + 1e-5).rsqrt() * model_.weights().final_norm;
        QVERIFY(at::allclose(hidden(model_, input, &all), expected, 1e-4, 1e-5)); // without gradients: other kernels
        const at::AutoGradMode recording(true);
        QVERIFY(at::allclose(hidden(model_, input, &all), expected, 1e-4, 1e-5));
    }

    void gradients_reach_every_tensor_also_through_recomputed_blocks()
    {
        const auto input = ids({5, 9, 12, 40}).repeat({2, 1});
        const auto pass = [&](bool recompute) {
            auto all = everywhere(2);
            all.blocks.resize(2);
            std::vector<at::Tensor> leaves;
            std::uint64_t seed = 100;
            for (auto& block : all.blocks) {
                const auto make = [&](Interventions::Adapter& one, std::int64_t out, std::int64_t in) {
                    one = {noise({2, 2, in}, seed, 0.2), noise({2, out, 2}, seed + 1, 0.2)};
                    seed += 2;
                    leaves.push_back(one.in);
                    leaves.push_back(one.out);
                };
                make(block.q, 32, 32); // not of every projection
                make(block.v, 16, 32);
                make(block.o, 32, 32);
                make(block.up, 64, 32);
            }
            for (auto& change : all.changes)
                for (auto* tensor : {&change.down, &change.up, &change.fixed})
                    if (tensor->defined()) leaves.push_back(*tensor);
            for (auto& leaf : leaves) leaf.requires_grad_(true);
            const auto layout = model_.layout(4, 0);
            const auto h = model_.forward(model_.embed(input, {}), layout, nullptr, recompute, &all);
            (h * noise(h.sizes().vec(), 8)).sum().backward();
            std::vector<at::Tensor> gradients;
            for (const auto& leaf : leaves) gradients.push_back(leaf.grad());
            return gradients;
        };
        const auto kept = pass(false), again = pass(true);
        QCOMPARE(kept.size(), std::size_t(2 * 4 * 2 + 8 * 2 + 4));
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QVERIFY(kept[i].defined() && again[i].defined());
            const double size = kept[i].abs().max().item<double>();
            QVERIFY(size > 0);
            QVERIFY(at::allclose(kept[i], again[i], 1e-4, 1e-4 * size));
        }
    }

    void gradients_go_through_packed_weights_as_through_what_they_hold()
    {
        const auto* format = model::packable("q8_0");
        auto packed = model_.weights(), dense = model_.weights();
        for (std::size_t i = 0; i < packed.blocks.size(); ++i) {
            auto& block = packed.blocks[i];
            auto& same = dense.blocks[i];
            const std::pair<model::Weight*, model::Weight*> all[] = {{&block.qkv, &same.qkv},
                                                                     {&block.out, &same.out},
                                                                     {&block.gate_up, &same.gate_up},
                                                                     {&block.down, &same.down}};
            for (const auto& [weight, unpacked] : all) {
                const auto columns = weight->columns();
                *weight = model::Weight({{format, model::pack(*format, weight->tensor())}}, columns, at::kFloat);
                *unpacked = weight->dense();
            }
        }
        const auto gradients = [&](const model::Decoder& decoder) {
            auto all = everywhere(1);
            for (auto& change : all.changes) change.down.requires_grad_(true);
            hidden(decoder, ids({5, 9, 12, 40}), &all).square().sum().backward();
            std::vector<at::Tensor> result;
            for (auto& change : all.changes) result.push_back(change.down.grad());
            return result;
        };
        const auto a = gradients(model_.with(packed)), b = gradients(model_.with(dense));
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(at::allclose(a[i], b[i], 1e-4, 1e-4 * b[i].abs().max().item<double>()));
    }

    void each_end_read_behind_its_prefix_equals_the_prefix_read_whole()
    {
        const std::vector<std::int64_t> sequence = {5, 9, 12, 40, 41, 7, 3};
        const auto input = ids(sequence);
        const auto all = everywhere(1);
        model::KvCache cache(2);
        (void)model_.forward(model_.embed(input, {}), model_.layout(7, 0), &cache);
        cache.freeze();
        const auto slots = ids({3, 4, 6, 0});
        const auto ends = model_.forward(model_.embed(input.gather(1, slots), {}), model_.layout_of_ends(slots, 7),
                                         &cache, false, &all);
        for (std::int64_t j = 0; j < 4; ++j) {
            const auto t = slots[0][j].item<std::int64_t>();
            auto last = everywhere(1, true);
            last.from = at::tensor(std::vector<std::int64_t>{t}, at::kLong);
            const auto whole = hidden(model_, input.narrow(1, 0, t + 1), &last);
            QVERIFY(at::allclose(ends[0][j], whole[0][t], 1e-4, 1e-4));
            // What comes before the last position is the plain model's.
            const auto before = hidden(model_, input.narrow(1, 0, t + 1), nullptr);
            if (t > 0) QVERIFY(at::equal(whole[0][t - 1], before[0][t - 1]));
            QVERIFY(!at::allclose(whole[0][t], before[0][t], 1e-2, 1e-2));
        }
    }

    void changed_generation_equals_uncached_and_each_alone_data()
    {
        QTest::addColumn<bool>("from_last");
        QTest::newRow("every position") << false;
        QTest::newRow("last position") << true;
    }
    void changed_generation_equals_uncached_and_each_alone()
    {
        QFETCH(bool, from_last);
        const auto prompts = inputs();
        generate::GenerateSettings s;
        s.max_new_tokens = 25;
        generate::PerInput all;
        all.interventions = everywhere(3, from_last);
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            all.intervention_of.push_back(std::int64_t(i));
            all.from.push_back(std::int64_t(prompts[i].size()) - 1);
        }
        const auto together = generate::generate(model_, {}, prompts, s, {}, {}, all),
                   plain = generate::generate(model_, {}, prompts, s);
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            const generate::PerInput own{{}, all.interventions.of({std::int64_t(i)}), {0}, {all.from[i]}};
            QCOMPARE(together[i].ids, generate::generate(model_, {}, {prompts[i]}, s, {}, {}, own)[0].ids);
            QCOMPARE(together[i].ids, generate::generate_uncached(model_, {}, prompts[i], s, own).ids);
            QVERIFY(together[i].ids != plain[i].ids);
        }
    }

    void bits_do_not_depend_on_what_is_beside_data()
    {
        QTest::addColumn<bool>("bf16");
        QTest::newRow("float32") << false;
        QTest::newRow("bfloat16") << true;
    }
    void bits_do_not_depend_on_what_is_beside()
    {
        QFETCH(bool, bf16);
        const auto dtype = bf16 ? at::kBFloat16 : at::kFloat;
        const auto decoder = model_.as(dtype);
        const auto all = everywhere(3, false, 8).to(dtype, at::kCPU);
        const auto input = at::cat({ids({5, 9, 12, 40, 41}), ids({7, 7, 3, 100, 8}), ids({1, 2, 3, 4, 5})});
        const at::NoGradGuard no_grad;
        const auto together = hidden(decoder, input, &all);
        for (std::int64_t b = 0; b < 3; ++b) {
            const auto own = all.of({b});
            QVERIFY(at::equal(hidden(decoder, input.narrow(0, b, 1), &own)[0], together[b]));
            // One row that serves several sequences.
            const auto shared = all.of({b, b, b});
            QCOMPARE(shared.changes[0].down.size(0), std::int64_t(1));
            QVERIFY(at::equal(hidden(decoder, input, &shared)[b], together[b]));
        }
    }

    void inputs_that_begin_alike_and_are_changed_alike_are_read_once_and_answer_as_each_alone()
    {
        std::vector<std::vector<std::int32_t>> prompts;
        for (int i = 0; i < 12; ++i)
            prompts.push_back(assembler_.user_turn("Here are two animals, one large and one small, of the same forest "
                                                   "by the river. What does the lion eat on day " +
                                                   std::to_string(i) + "?"));
        const auto one = adapter("german", 1), two = vectors("german", 30);
        generate::GenerateSettings s;
        s.max_new_tokens = 12;
        std::vector<GenerationInput> together;
        for (const auto& prompt : prompts) together.push_back({prompt, {}, {{&one, 1}, {&two, 0.5}}});
        const auto answers = methods::answer(model_, {}, together, s);
        for (std::size_t i = 0; i < prompts.size(); ++i)
            QCOMPARE(answers[i].ids, methods::answer(model_, {}, std::span(&together[i], 1), s)[0].ids);
        QVERIFY(answers[0].ids != generate::generate(model_, {}, {prompts[0]}, s)[0].ids);
    }

    void several_are_added_and_strength_scales_them()
    {
        const auto input = ids({5, 9, 12, 40, 41});
        const auto a = adapter("german", 1), b = adapter("json", 20),
                   c = adapter("french", 60, "sublayers", ChangeFunction::tanh, 5);
        const auto v = vectors("spanish", 90);
        const auto all = interventions_of({{{&a, 1}, {&b, 0.5}, {&c, 2}, {&v, 1.5}}}, {}, model_.config());
        // By hand: every adapter a change of its own.
        Interventions apart;
        for (const auto& [learned, strength] : {std::pair(&a, 1.0), std::pair(&b, 0.5), std::pair(&c, 2.0)})
            for (const auto& [name, tensor] : learned->tensors) {
                const auto place = *change_tensor(name);
                if (place.part != "down") continue;
                auto up = place;
                up.part = "up";
                apart.changes.push_back({place.layer,
                                         place.place,
                                         model::change_function_named(learned->words.at("activation")),
                                         false,
                                         tensor.unsqueeze(0),
                                         learned->tensors.at(name_of(up)).unsqueeze(0) * strength,
                                         {}});
            }
        for (const auto& [name, tensor] : v.tensors)
            apart.changes.push_back({change_tensor(name)->layer,
                                     ChangePlace::block,
                                     ChangeFunction::none,
                                     false,
                                     {},
                                     {},
                                     1.5 * tensor.unsqueeze(0)});
        QVERIFY(at::allclose(hidden(model_, input, &all), hidden(model_, input, &apart), 1e-4, 1e-4));
        // Ranks of equal activation and place stand in one product: of 2 blocks those of a and b, of c at two places
        // each, and the vectors.
        QCOMPARE(all.changes.size(), std::size_t(2 + 4 + 2));
        const auto other_order = interventions_of({{{&v, 1.5}, {&c, 2}, {&b, 0.5}, {&a, 1}}}, {}, model_.config());
        const at::NoGradGuard no_grad;
        QVERIFY(at::equal(hidden(model_, input, &all), hidden(model_, input, &other_order)));
        const auto nothing = interventions_of({{{&a, 0}, {&v, 0}}}, {}, model_.config());
        QVERIFY(at::allclose(hidden(model_, input, &nothing), hidden(model_, input, nullptr), 1e-5, 1e-5));
    }

    void adapters_steer_beside_tokens_and_each_chip_by_its_own_way()
    {
        MethodStore store;
        store.put(adapter("german", 1));
        steering::Deck deck;
        deck.chips = {{"german", 0.5}, {"lower_case"}};
        deck.chips[0].way = Method::adapter;
        const auto tokens = tiny::tokens(model_);
        const auto assembled = [&](const steering::Deck& d, Method method) {
            steering::SideTable table(model_.config().vocab_size);
            return assembler_.assemble("Where?", d, method, tokens, table);
        };
        const auto mixed = assembled(deck, Method::steering);
        const auto parts = parts_of(deck, Method::steering, store);
        QCOMPARE(mixed.rows.size(), std::size_t(1));
        QCOMPARE(mixed.rows[0].name, std::string("lower_case"));
        QCOMPARE(parts.size(), std::size_t(1));
        QCOMPARE(parts[0].strength, 0.5);
        // The words, too, are the other chip's alone; and a plain answer stays plain.
        steering::Deck one;
        one.chips = {{"lower_case"}};
        QCOMPARE(assembled(deck, Method::text).shown, assembled(one, Method::text).shown);
        QCOMPARE(assembled(deck, Method::none).ids, assembled(one, Method::none).ids);
        QVERIFY(parts_of(deck, Method::none, store).empty());
        QVERIFY(parts_of(one, Method::steering, store).empty());
        deck.chips[0].way = Method::fixed_vector;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, parts_of(deck, Method::steering, store));
    }

    void training_starts_at_the_plain_model_and_lowers_the_loss_data() { kinds(); }
    void training_starts_at_the_plain_model_and_lowers_the_loss()
    {
        QFETCH(QString, what);
        const auto before = model_.weights().blocks[0].down.tensor().clone();
        const auto run = [&](double rate) {
            auto trained = trainer(what, settings(30, rate));
            double last = 0;
            for (int i = 0; i < 30; ++i) {
                const double loss = trained.step().loss;
                if (i >= 15) last += loss;
            }
            return last;
        };
        const double trained = run(3e-2), still = run(1e-12);
        QVERIFY2(trained < still, qPrintable(QString("%1, untrained %2").arg(trained).arg(still)));
        QVERIFY(at::equal(before, model_.weights().blocks[0].down.tensor()));
        const auto input = ids({5, 9, 12});
        for (const auto& learned : methods::learned(trainer(what, settings(5)))) {
            check_learned(learned, model_.config(), "");
            const auto start = interventions_of({{{&learned, 1}}}, {2}, model_.config());
            QVERIFY(at::allclose(hidden(model_, input, &start), hidden(model_, input, nullptr), 1e-5, 1e-5));
            const bool chosen = what.contains("layer 1");
            QCOMPARE(learned.tensors.contains("0.block.down"),
                     !chosen && !what.contains("vector") && !what.contains("submodules"));
        }
    }

    void recomputed_and_parted_steps_have_the_same_gradient_data() { kinds(); }
    void recomputed_and_parted_steps_have_the_same_gradient()
    {
        QFETCH(QString, what);
        if (what == "joint with dropout") return; // draws another dropout in each part
        auto whole = trainer(what, settings(3)), short_of_memory = trainer(what, settings(3));
        QVERIFY(whole.fit(1e15).parts == 1);
        QCOMPARE(short_of_memory.fit(1).parts, 0); // recomputes from now on
        for (int i = 0; i < 3; ++i) {
            const auto a = whole.step(), b = short_of_memory.step();
            QVERIFY(std::abs(a.loss - b.loss) < 1e-3 * a.loss);
            QVERIFY(std::abs(a.gradient_norm - b.gradient_norm) < 1e-2 * a.gradient_norm);
        }
    }

    void resumed_training_equals_uninterrupted_bit_for_bit_data() { kinds(); }
    void resumed_training_equals_uninterrupted_bit_for_bit()
    {
        QFETCH(QString, what);
        QTemporaryDir folder;
        const auto checkpoint = std::filesystem::path(folder.path().toStdString()) / "checkpoint";
        auto whole = trainer(what, settings(6)), first = trainer(what, settings(6)),
             second = trainer(what, settings(6));
        while (!whole.finished()) whole.step();
        for (int i = 0; i < 3; ++i) first.step();
        first.save(checkpoint);
        second.restore(checkpoint);
        QCOMPARE(second.steps_done(), 3);
        while (!second.finished()) second.step();
        const auto a = methods::learned(whole), b = methods::learned(second);
        for (std::size_t r = 0; r < a.size(); ++r)
            for (const auto& [name, tensor] : a[r].tensors) QVERIFY(at::equal(tensor, b[r].tensors.at(name)));
        auto other = trainer(what == "vector" ? "adapter" : "vector", settings(6));
        QVERIFY_THROWS_EXCEPTION(Mismatch, other.restore(checkpoint));
    }

    void training_at_the_last_position_is_the_mean_over_prefixes_read_whole()
    {
        // One step's loss by hand: an example's answer, every prefix read by itself, changed at its end alone.
        const auto& set = assembler_.behavior_set();
        AdapterSettings own;
        own.rank = 4;
        own.last_position = true;
        auto s = settings(4);
        s.batch = 2;
        const auto make = [&] {
            return adapter_trainer(model_, assembler_, demo::training_source(world_), {set.index_of("spanish")}, s,
                                   own);
        };
        auto trained = make(), same = make();
        for (int i = 0; i < 2; ++i) trained.step(), same.step();
        const auto learned = methods::learned(same)[0];
        const double loss = trained.step().loss;
        Random random(s.seed * 1'000'003 + 2);
        double sum = 0, n = 0;
        for (std::size_t i = 0; i < 2; ++i) {
            const auto example = *same.objective().draw(random, 4 + i);
            const auto& all = example.student;
            for (auto t = all.size() - 1 - example.answer_length; t + 1 < all.size(); ++t) {
                const auto prefix = ids({all.begin(), all.begin() + std::ptrdiff_t(t) + 1});
                const auto changed = interventions_of({{{&learned, 1}}}, {std::int64_t(t)}, model_.config());
                const auto logits = model_.logits(hidden(model_, prefix, &changed)[0][std::int64_t(t)]);
                sum -= at::log_softmax(logits, -1)[all[t + 1]].item<double>();
                n += 1;
            }
        }
        QVERIFY2(std::abs(loss - sum / n) < 1e-3 * loss, qPrintable(QString("%1 %2").arg(loss).arg(sum / n)));
    }

    void joint_adapters_are_projected_out_of_what_lora_writes_to()
    {
        auto trained = trainer("joint", settings(5));
        for (int i = 0; i < 5; ++i) trained.step();
        for (const auto& learned : methods::learned(trained))
            for (const char* layer : {"0", "1"}) {
                const auto down = learned.tensors.at(std::string(layer) + ".block.down"),
                           out = learned.tensors.at(std::string(layer) + ".down.out");
                QVERIFY(out.abs().max().item<double>() > 0 && down.abs().max().item<double>() > 0);
                const auto product = at::mm(down, out).abs().max().item<double>();
                QVERIFY2(product < 1e-5 * down.norm().item<double>() * out.norm().item<double>(),
                         qPrintable(QString::number(product)));
            }
        // Half a cosine behind the warm-up, to zero at the end.
        auto s = settings(100, 1e-3);
        s.warmup = 0.1;
        const auto slow = trainer("joint", s);
        QVERIFY(std::abs(slow.objective().rate(4) - 0.5e-3) < 1e-9);
        QVERIFY(std::abs(slow.objective().rate(55) - 0.5e-3) < 1e-9);
        QVERIFY(slow.objective().rate(99) < 1e-6);
        QCOMPARE(steps_between_projections("epoch", 100), 20);
        QCOMPARE(steps_between_projections("7", 100), 7);
        QCOMPARE(steps_between_projections("never", 100), 0);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, steps_between_projections("often", 100));
    }

    void what_adapters_come_to_is_told_layer_by_layer()
    {
        const auto norm = [](const at::Tensor& tensor) { return tensor.to(at::kDouble).norm().item<double>(); };
        auto trained = trainer("adapter", settings(3));
        for (int i = 0; i < 3; ++i) trained.step();
        const auto norms = methods::layer_norms(trained);
        const auto learned = methods::learned(trained);
        QCOMPARE(norms.size(), learned.size());
        for (std::size_t k = 0; k < learned.size(); ++k) {
            QCOMPARE(norms[k].size(), std::size_t(2));
            for (const auto& one : norms[k]) {
                const auto block = std::to_string(one.where.layer) + ".block.";
                QVERIFY(std::abs(one.down - norm(learned[k].tensors.at(block + "down"))) < 1e-6);
                QVERIFY(std::abs(one.up - norm(learned[k].tensors.at(block + "up"))) < 1e-6);
                QVERIFY(one.up > 0 && std::isnan(one.lora_cosine));
            }
        }
        const auto fixed = trainer("vector", settings(1));
        const auto of_fixed = methods::layer_norms(fixed);
        for (const auto& one : of_fixed[0]) QVERIFY(std::isnan(one.down) && one.up == 0);

        // Where every step projects, what it took away is told; where none does, what there is.
        auto joint = trainer("joint", settings(3));
        QCOMPARE(methods::layer_norms(joint)[0][0].lora_cosine, 0.0); // LoRA writes nothing yet
        for (int i = 0; i < 3; ++i) joint.step();
        bool any = false;
        const auto apart = methods::layer_norms(joint);
        for (const auto& one : apart[0]) {
            QVERIFY(one.lora_cosine >= 0 && one.lora_cosine <= 1);
            any = any || one.lora_cosine > 1e-6;
        }
        QVERIFY(any);
        for (const auto& one : methods::learned(joint)) QVERIFY(!one.tensors.empty());
    }

    void of_a_joint_training_both_halves_can_act_alone()
    {
        auto trained = trainer("joint", settings(5));
        for (int i = 0; i < 5; ++i) trained.step();
        MethodStore store;
        for (auto& one : methods::learned(trained)) store.put(one);
        steering::Deck deck;
        deck.chips = {{"spanish"}};
        const auto of = [&](Method method) {
            return interventions_of({parts_of(deck, method, store)}, {}, model_.config());
        };
        const auto both = of(Method::joint), weights = of(Method::joint_lora), changes = of(Method::joint_adapter);
        QVERIFY(!both.blocks.empty() && !both.changes.empty());
        QVERIFY(!weights.blocks.empty() && weights.changes.empty());
        QVERIFY(changes.blocks.empty() && !changes.changes.empty());
        QVERIFY(store.has(Method::joint_lora, "json") && !store.has(Method::adapter, "json"));
    }

    void lora_on_attention_equals_weights_with_its_product_added()
    {
        const auto& set = assembler_.behavior_set();
        LoraSettings own;
        own.projections = {"q", "k", "v", "o", "down"};
        auto s = lora_training();
        s.steps = 4;
        s.batch = 2;
        auto trained =
            lora_trainer(model_, assembler_, demo::training_source(world_), {set.index_of("spanish")}, s, own);
        for (int i = 0; i < 4; ++i) trained.step();
        auto learned = methods::learned(trained)[0];
        for (auto& [name, tensor] : learned.tensors)
            if (name.ends_with("out")) tensor = noise(tensor.sizes().vec(), 5, 0.2);
        check_learned(learned, model_.config(), "");
        const auto input = ids({5, 9, 12, 40, 41});
        const auto beside = interventions_of({{{&learned, 0.5}}}, {}, model_.config());
        const auto into = merged(model_, {{&learned, 0.5}});
        QVERIFY(at::allclose(hidden(model_, input, &beside), hidden(into, input, nullptr), 1e-3, 1e-3));
        QVERIFY(!at::allclose(hidden(model_, input, &beside), hidden(model_, input, nullptr), 1e-2, 1e-2));
        QVERIFY(into.weights().blocks[0].gate_up.tensor().is_same(model_.weights().blocks[0].gate_up.tensor()));
    }

    void files_read_back_as_written()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        auto joint = trainer("joint", settings(2));
        for (const auto& learned : {adapter("german", 1, "submodules", ChangeFunction::tanh, 5, true),
                                    vectors("german", 3), methods::learned(joint)[0]}) {
            const auto file = write_learned(path, learned, tiny::identity());
            const auto back = read_learned(file, tiny::identity(), model_.config());
            QVERIFY(back.method == learned.method && back.numbers == learned.numbers && back.words == learned.words);
            QCOMPARE(back.tensors.size(), learned.tensors.size());
            for (const auto& [name, tensor] : learned.tensors) QVERIFY(at::equal(tensor, back.tensors.at(name)));
            auto other = tiny::identity();
            other.model = "another";
            QVERIFY_THROWS_EXCEPTION(Mismatch, read_learned(file, other, model_.config()));
        }
    }

    void files_that_do_not_fit_are_refused_naming_both_sides()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto refusal = [&](const Learned& learned) {
            const auto file = write_learned(path, learned, tiny::identity());
            return message_of([&] { (void)read_learned(file, tiny::identity(), model_.config()); });
        };
        QVERIFY(refusal(adapter("german", 1)).isEmpty());
        auto bad = adapter("german", 1);
        bad.numbers["rank"] = 5;
        QVERIFY(refusal(bad).contains("says its rank is 5 but has tensors of rank 3"));
        bad = adapter("german", 1);
        bad.words["place"] = "sublayers";
        QVERIFY(refusal(bad).contains("says its place is \"sublayers\" but has a change at \"block\""));
        bad = adapter("german", 1);
        bad.words["activation"] = "swish";
        QVERIFY(refusal(bad).contains("There is no activation \"swish\""));
        bad = adapter("german", 1);
        bad.tensors["2.block.down"] = noise({3, 32}, 1);
        bad.tensors["2.block.up"] = noise({32, 3}, 1);
        QVERIFY(refusal(bad).contains("is for block 2 where the model has 2 blocks"));
        bad = adapter("german", 1);
        bad.tensors["1.block.up"] = noise({16, 3}, 1);
        QVERIFY(refusal(bad).contains("it is [16 x 3] where [32 x rank] of rank 3 is wanted"));
        bad = adapter("german", 1);
        bad.tensors.erase("1.block.up");
        QVERIFY(refusal(bad).contains("has no tensor \"1.block.up\""));
        bad = adapter("german", 1);
        bad.tensors["what"] = noise({3}, 1);
        QVERIFY(refusal(bad).contains("has a tensor \"what\""));
        bad = vectors("german", 1);
        bad.numbers["last_position"] = 2;
        QVERIFY(refusal(bad).contains("last_position"));
        bad = vectors("german", 1);
        bad.tensors["0.block.vector"][1] = INFINITY;
        QVERIFY(refusal(bad).contains("not finite"));
    }

    void bad_settings_are_refused_before_any_work()
    {
        AdapterSettings own;
        own.rank = 0;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, check(own));
        own = {};
        own.place = "head";
        QVERIFY_THROWS_EXCEPTION(InvalidInput, check(own));
        own = {};
        own.layers = {1, 1};
        QVERIFY_THROWS_EXCEPTION(InvalidInput, check(own));
        own.layers = {2};
        const auto source = demo::training_source(world_);
        QVERIFY(message_of([&] {
                    (void)adapter_trainer(model_, assembler_, source, {0}, settings(1), own);
                }).contains("There is no block 2"));
        JointSettings joint;
        joint.adapter.last_position = true;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, check(joint, 10));
        joint = {};
        joint.lora.projections = {"gate", "head"};
        QVERIFY_THROWS_EXCEPTION(InvalidInput, check(joint, 10));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, adapter_preset("best"));
        QVERIFY(adapter_preset("paper").adapter.function == ChangeFunction::none);
        QCOMPARE(adapter_preset("repository").training.learning_rate, 9e-4);
    }
};

QTEST_APPLESS_MAIN(AdaptersTest)
#include "adapters_test.moc"
