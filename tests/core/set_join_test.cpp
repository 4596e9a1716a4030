#include "core/demo/source.h"
#include "core/generate/generate.h"
#include "core/train/answer_states.h"
#include "core/train/train.h"
#include "tests/core/tiny.h"

#include "core/base/error.h"

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::steering;

namespace {

/// The tiny model, its first layer seeing `window` positions back.
model::Decoder windowed(int window)
{
    auto config = tiny::shape();
    config.layer_kinds = {{0, window}, {0, 0}};
    return model::Decoder(config, tiny::decoder().weights());
}

TokenStore store_with_operators(const model::Decoder& model)
{
    auto store = tiny::tokens(model);
    auto generator = at::make_generator<at::CPUGeneratorImpl>(std::uint64_t(9));
    for (const char* name : {set_name, or_name, not_name})
        store.put({name, "operator", true, at::randn({32}, generator, at::kFloat), Json::object()});
    return store;
}

Deck deck_of(const std::vector<std::string>& names, Join join = Join::set)
{
    Deck deck{{}, join};
    for (const auto& name : names) deck.chips.push_back({name, 1, true});
    return deck;
}

at::Tensor tensor_of(const std::vector<std::int32_t>& ids)
{
    return at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong).unsqueeze(0);
}

generate::GenerateSettings settings(int n)
{
    generate::GenerateSettings s;
    s.max_new_tokens = n;
    return s;
}

} // namespace

class SetJoinTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    Assembler assembler_ = tiny::assembler();
    TokenStore tokens_ = store_with_operators(model_);
    demo::World world_{behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};

    at::Tensor hidden(const model::Decoder& model, const std::vector<std::int32_t>& ids, const at::Tensor& side,
                      const model::SetSpan& set) const
    {
        const auto x = tensor_of(ids);
        return model.forward(model.embed(x, side), model.layout(x.size(1), 0, {}, {set}))[0];
    }

    static train::TrainSettings training(int steps, int batch = 4)
    {
        train::TrainSettings s;
        s.steps = steps;
        s.batch = batch;
        return s;
    }

    train::Trainer trainer(const char* name, int steps, int batch = 4) const
    {
        return train::operator_trainer(model_, assembler_, demo::training_source(world_), tokens_,
                                       steering::operator_named(name), training(steps, batch));
    }

private Q_SLOTS:
    void every_order_of_a_deck_gives_equal_ids_and_equal_bits()
    {
        for (const auto method : {Method::steering, Method::hybrid}) {
            std::vector<Assembled> inputs;
            std::vector<at::Tensor> states;
            for (const auto& deck : orders_of(deck_of({"spanish", "lower_case", "json"}))) {
                SideTable table(model_.config().vocab_size);
                inputs.push_back(assembler_.assemble("Where?", deck, method, tokens_, table));
                states.push_back(hidden(model_, inputs.back().ids, table.rows(), inputs.back().set));
            }
            QCOMPARE(inputs.size(), std::size_t(6));
            for (std::size_t i = 1; i < inputs.size(); ++i) {
                QCOMPARE(inputs[i].ids, inputs[0].ids);
                QVERIFY(inputs[i].set == inputs[0].set);
                QVERIFY(at::equal(states[i], states[0]));
            }
        }
    }

    void rows_stand_by_category_then_name_behind_the_users_text_and_the_operator_last()
    {
        const int vocab = model_.config().vocab_size;
        SideTable table(vocab);
        const auto input =
            assembler_.assemble("Where?", deck_of({"spanish", "lower_case"}), Method::steering, tokens_, table);
        const auto text = assembler_.tokenizer().encode("<|user|>Where?");
        QCOMPARE(input.set.begin, int(text.size()));
        QCOMPARE(input.set.length, 2);
        // "case" comes before "language"; ids are given as rows are entered.
        QVERIFY(at::equal(table.rows()[0], tokens_.at("lower_case").embedding));
        QVERIFY(at::equal(table.rows()[1], tokens_.at("spanish").embedding));
        QVERIFY(at::equal(table.rows()[2], tokens_.at(set_name).embedding));
        for (int i = 0; i < 3; ++i) QCOMPARE(input.ids[text.size() + std::size_t(i)], vocab + i);
        QCOMPARE(input.shown, std::string("Where?«lower_case»«spanish»«set»"));
    }

    void one_behaviour_is_no_set_and_needs_no_operator()
    {
        SideTable set_table(model_.config().vocab_size), plain_table(model_.config().vocab_size);
        const auto bare = tiny::tokens(model_); // without <set>
        const auto alone = assembler_.assemble("Where?", deck_of({"json"}), Method::steering, bare, set_table);
        QCOMPARE(alone.set.length, 0);
        QCOMPARE(
            alone.ids,
            assembler_.assemble("Where?", deck_of({"json"}, Join::concatenation), Method::steering, bare, plain_table)
                .ids);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, assembler_.assemble("Where?", deck_of({"json", "german"}),
                                                                   Method::steering, bare, set_table));
    }

    void positions_and_masks_are_those_worked_out_by_hand()
    {
        // Ids: a b [x y] o c; positions 0 1 2 2 3 4; x and y do not see each other.
        const auto layout = model_.layout(6, 0, {}, {{2, 2}});
        const auto plain = model_.layout(5, 0);
        const auto& cosine = layout.rotations[0].cosine;
        const std::int64_t position[] = {0, 1, 2, 2, 3, 4};
        for (std::int64_t t = 0; t < 6; ++t)
            QVERIFY(at::equal(cosine[0][0][t], plain.rotations[0].cosine[0][0][position[t]]));
        const auto seen = layout.masks.at(0)[0][0].eq(0).to(at::kInt);
        const auto expected = at::tensor({1, 0, 0, 0, 0, 0, //
                                          1, 1, 0, 0, 0, 0, //
                                          1, 1, 1, 0, 0, 0, //
                                          1, 1, 0, 1, 0, 0, //
                                          1, 1, 1, 1, 1, 0, //
                                          1, 1, 1, 1, 1, 1})
                                  .view({6, 6});
        QVERIFY(at::equal(seen, expected.to(at::kInt)));
    }

    void windows_count_positions_not_slots()
    {
        // As above with a window of 3 positions: at position 3 the operator still sees b (1), at 4 c sees from 2 on.
        const auto seen = windowed(3).layout(6, 0, {}, {{2, 2}}).masks.at(3)[0][0].eq(0).to(at::kInt);
        const auto expected = at::tensor({1, 0, 0, 0, 0, 0, //
                                          1, 1, 0, 0, 0, 0, //
                                          1, 1, 1, 0, 0, 0, //
                                          1, 1, 0, 1, 0, 0, //
                                          0, 1, 1, 1, 1, 0, //
                                          0, 0, 1, 1, 1, 1})
                                  .view({6, 6});
        QVERIFY(at::equal(seen, expected.to(at::kInt)));
    }

    void exchanged_rows_give_the_same_states_behind_the_set()
    {
        // Without the canonical order: the layout alone makes order meaningless, within float32 sums in another order.
        const int v = model_.config().vocab_size;
        const auto side = at::stack({tokens_.at("spanish").embedding, tokens_.at("json").embedding});
        const auto one = hidden(model_, {5, 9, v, v + 1, 7, 8}, side, {2, 2}),
                   other = hidden(model_, {5, 9, v + 1, v, 7, 8}, side, {2, 2});
        QVERIFY(at::allclose(one[5], other[5], 1e-4, 1e-5));
        QVERIFY(at::allclose(one[2], other[3], 1e-4, 1e-5));
        const auto in_line = hidden(model_, {5, 9, v, v + 1, 7, 8}, side, {}),
                   turned = hidden(model_, {5, 9, v + 1, v, 7, 8}, side, {});
        QVERIFY(!at::allclose(in_line[5], turned[5], 1e-2, 1e-2));
    }

    void cached_generation_under_a_set_equals_uncached()
    {
        for (const auto& model : {model_, windowed(6)}) {
            SideTable table(model.config().vocab_size);
            const auto input =
                assembler_.assemble("What does the lion eat?", deck_of({"spanish", "json", "lower_case"}),
                                    Method::steering, tokens_, table);
            const generate::PerInput beside{{input.set}, {}, {}, {}};
            const auto cached = generate::generate(model, table.rows(), {input.ids}, settings(30), {}, {}, beside);
            QVERIFY(!cached[0].ids.empty());
            QCOMPARE(cached[0].ids,
                     generate::generate_uncached(model, table.rows(), input.ids, settings(30), beside).ids);
        }
    }

    void sets_of_different_sizes_in_one_batch_equal_each_alone()
    {
        const auto model = windowed(9);
        SideTable table(model.config().vocab_size);
        std::vector<std::vector<std::int32_t>> inputs;
        generate::PerInput all;
        for (const auto& [prompt, names] : std::vector<std::pair<std::string, std::vector<std::string>>>{
                 {"Where?", {"spanish", "json"}},
                 {"What does the lion eat?", {"lower_case", "spanish", "json"}},
                 {"Tell me how long the old grey elephant lives.", {"german"}},
                 {"a b c", {"json", "words_5_10", "upper_case", "german"}}}) {
            const auto input = assembler_.assemble(prompt, deck_of(names), Method::steering, tokens_, table);
            inputs.push_back(input.ids);
            all.sets.push_back(input.set);
        }
        const auto together = generate::generate(model, table.rows(), inputs, settings(30), {}, {}, all);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const auto alone =
                generate::generate(model, table.rows(), {inputs[i]}, settings(30), {}, {}, {{all.sets[i]}, {}, {}, {}});
            QCOMPARE(together[i].ids, alone[0].ids);
        }
    }

    void a_prompt_read_once_gives_what_a_whole_sequence_with_a_set_gives()
    {
        const int v = model_.config().vocab_size;
        const auto side =
            at::stack({tokens_.at("spanish").embedding, tokens_.at("json").embedding, tokens_.at(set_name).embedding});
        std::vector<train::Example> examples(2);
        examples[0] = {{5, 9, 40, 7, 8, 30, 31, 1}, {5, 9, v, v + 1, v + 2, 7, 8, 30, 31, 1}, 3, 0, {2, 2}};
        examples[1] = {{5, 9, 6, 41, 7, 8, 33, 1}, {5, 9, 6, v + 1, v, v + 2, 7, 8, 33, 1}, 2, 0, {3, 2}};
        const at::NoGradGuard no_grad;
        train::AnswerStates states(model_, examples, false);
        QVERIFY(states.teacher().size(0) == 5);
        const auto student = states.student(side);
        std::vector<at::Tensor> whole;
        for (const auto& e : examples) {
            const auto all = hidden(model_, {e.student.begin(), e.student.end() - 1}, side, e.set);
            const auto n = std::int64_t(e.answer_length);
            whole.push_back(all.narrow(0, all.size(0) - n, n));
        }
        // 1e-4: float32 sums in another order over two blocks; values are about 1.
        QVERIFY(at::allclose(student, at::cat(whole), 1e-4, 1e-4));
    }

    void spans_that_do_not_fit_the_inputs_are_refused()
    {
        const std::vector<std::vector<std::int32_t>> inputs = {{5, 9, 7}, {5, 8}};
        const auto run = [&](std::vector<model::SetSpan> sets) {
            generate::generate(model_, {}, inputs, settings(2), {}, {}, {std::move(sets), {}, {}, {}});
        };
        QVERIFY_THROWS_EXCEPTION(InvalidInput, run({{0, 0}}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, run({{0, 0}, {1, 2}}));
    }

    void operators_start_at_zero_and_training_lowers_their_loss_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {set_name, or_name, not_name}) QTest::newRow(name) << name;
    }

    void operators_start_at_zero_and_training_lowers_their_loss()
    {
        QFETCH(QString, name);
        // Single batches differ more than training gains, so the same batches are held against a row that stays zero.
        const auto run = [&](double rate) {
            auto s = training(40, 8);
            s.learning_rate = rate;
            auto trained = train::operator_trainer(model_, assembler_, demo::training_source(world_), tokens_,
                                                   steering::operator_named(name.toStdString()), s);
            if (trained.names() != std::vector{name.toStdString()} ||
                trained.parameters()[0].value.norm().item<float>() != 0)
                return -1.0;
            double last = 0;
            for (int i = 0; i < 40; ++i) {
                const double loss = trained.step().loss;
                if (i >= 20) last += loss;
            }
            return last;
        };
        const double trained = run(0.02), still = run(1e-12);
        QVERIFY2(trained > 0 && trained < still, qPrintable(QString("%1, untrained %2").arg(trained).arg(still)));
    }

    void operators_resumed_equal_uninterrupted_bit_for_bit()
    {
        QTemporaryDir folder;
        const auto checkpoint = std::filesystem::path(folder.path().toStdString()) / "checkpoint";
        for (const char* name : {set_name, or_name, not_name}) {
            auto whole = trainer(name, 6), first = trainer(name, 6), second = trainer(name, 6);
            while (!whole.finished()) whole.step();
            for (int i = 0; i < 3; ++i) first.step();
            first.save(checkpoint);
            second.restore(checkpoint);
            while (!second.finished()) second.step();
            QVERIFY(at::equal(whole.parameters()[0].value, second.parameters()[0].value));
        }
        auto other = trainer(set_name, 6);
        QVERIFY_THROWS_EXCEPTION(Mismatch, other.restore(checkpoint));
    }

    void a_set_is_trained_on_seen_pairs_and_triples_of_different_categories()
    {
        const auto& set = assembler_.behavior_set();
        std::set<std::size_t> sizes;
        const auto source = demo::training_source(world_);
        const train::ItemSource watched = [&](std::span<const std::size_t> wanted, Random& random) {
            sizes.insert(wanted.size());
            std::set<std::string> categories;
            for (const auto b : wanted) {
                categories.insert(set.behaviors[b].category);
                if (!set.behaviors[b].seen) throw InvalidInput("unseen", "", "");
            }
            if (categories.size() != wanted.size()) throw InvalidInput("one category twice", "", "");
            return source(wanted, random);
        };
        auto trained = train::operator_trainer(model_, assembler_, watched, tokens_, steering::operator_named(set_name),
                                               training(4));
        while (!trained.finished()) trained.step();
        QCOMPARE(sizes, (std::set<std::size_t>{2, 3}));
    }

    void answers_for_or_obey_one_and_answers_for_not_avoid()
    {
        const auto& set = assembler_.behavior_set();
        const auto source = demo::training_source(world_);
        std::set<std::size_t> sizes;
        const train::ItemSource watched = [&](std::span<const std::size_t> wanted, Random& random) {
            sizes.insert(wanted.size());
            return source(wanted, random);
        };
        auto either = train::operator_trainer(model_, assembler_, watched, tokens_, steering::operator_named(or_name),
                                              training(2));
        either.step();
        QCOMPARE(sizes, std::set<std::size_t>{1});
        // A source whose every answer is Spanish has nothing for "not Spanish": the behaviour is left out at once.
        TokenStore spanish;
        spanish.put(tokens_.at("spanish"));
        const auto b = set.index_of("spanish");
        const train::ItemSource always = [&](std::span<const std::size_t>, Random& random) {
            return source(std::span(&b, 1), random);
        };
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 train::operator_trainer(model_, assembler_, always, spanish,
                                                         steering::operator_named(not_name), training(2)));
        auto avoiding = train::operator_trainer(model_, assembler_, source, spanish, steering::operator_named(not_name),
                                                training(2));
        QVERIFY(std::isfinite(avoiding.step().loss));
    }

    void names_of_operators_read_back()
    {
        for (const char* name : {and_name, or_name, not_name, set_name})
            QCOMPARE(std::string(steering::operator_named(name).name), std::string(name));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, steering::operator_named("<xor>"));
        QVERIFY(join_named("set") == Join::set);
        QCOMPARE(std::string(name_of(Join::set)), std::string("set"));
    }
};

QTEST_APPLESS_MAIN(SetJoinTest)
#include "set_join_test.moc"
