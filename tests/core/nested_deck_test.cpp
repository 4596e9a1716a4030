// Decks of which behaviours are negated, or alternatives of one another: parts, rows, words, layout, verdicts,
// training.
#include "core/base/error.h"
#include "core/demo/source.h"
#include "core/generate/generate.h"
#include "core/lab/values.h"
#include "core/steering/words.h"
#include "core/train/train.h"
#include "tests/core/tiny.h"

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::steering;

namespace {

TokenStore store_with_operators(const model::Decoder& model)
{
    auto store = tiny::tokens(model);
    auto generator = at::make_generator<at::CPUGeneratorImpl>(std::uint64_t(9));
    for (const char* name : {set_name, or_name, not_name})
        store.put({name, "operator", true, at::randn({32}, generator, at::kFloat), Json::object()});
    return store;
}

/// The deck that words lay out.
Deck deck_of(const std::vector<std::string>& words, std::optional<Join> join = Join::composition)
{
    DeckWords deck(join);
    for (const auto& word : words) deck.add(word);
    return deck.deck();
}

std::vector<std::string> names_of(const Deck& deck)
{
    std::vector<std::string> names;
    for (const auto& chip : deck.chips) names.push_back(word_of(chip));
    return names;
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

class NestedDeckTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    Assembler assembler_ = tiny::assembler();
    TokenStore tokens_ = store_with_operators(model_);

    at::Tensor hidden(const std::vector<std::int32_t>& ids, const at::Tensor& side, const model::SetSpan& set) const
    {
        const auto x = tensor_of(ids);
        return model_.forward(model_.embed(x, side), model_.layout(x.size(1), 0, {}, {set}))[0];
    }

    Assembled assembled(const Deck& deck, Method method) const
    {
        SideTable table(model_.config().vocab_size);
        return assembler_.assemble("Where?", deck, method, tokens_, table);
    }

private Q_SLOTS:
    void parts_stand_where_their_first_chip_does()
    {
        Deck deck;
        for (const char* name : {"french", "lower_case", "spanish", "json", "italian"}) deck.chips.push_back({name});
        deck.chips[0].group = deck.chips[2].group = deck.chips[4].group = 7;
        deck.chips[3].negated = true;
        deck.chips[4].enabled = false;
        const auto parts = parts_of(deck);
        QCOMPARE(parts.size(), std::size_t(3));
        QCOMPARE(parts[0].size(), std::size_t(2));
        QCOMPARE(parts[0][1].chip.behavior, std::string("spanish"));
        QCOMPARE(parts[0][1].number, std::size_t(2));
        QCOMPARE(parts[2][0].number, std::size_t(3));
        QVERIFY(is_nested(deck));
        QCOMPARE(operators_within(deck), (std::vector<std::string>{or_name, not_name}));
        const auto orders = orders_of(deck);
        QCOMPARE(orders.size(), std::size_t(6));
        QCOMPARE(names_of(orders[0]), (std::vector<std::string>{"french", "spanish", "lower_case", "!json"}));
        QCOMPARE(names_of(orders[5]), (std::vector<std::string>{"!json", "lower_case", "french", "spanish"}));
        deck.join = Join::or_; // all are alternatives anyway
        QCOMPARE(parts_of(deck).size(), std::size_t(4));
        deck.chips[2].enabled = false; // a group of one is that one
        deck.join = Join::composition;
        QCOMPARE(operators_within(deck), std::vector<std::string>{not_name});
        deck.chips[3].enabled = false;
        QVERIFY(!is_nested(deck));
    }

    void what_cannot_be_asked_for_is_refused()
    {
        const auto refuses = [](const Deck& deck, Method method) {
            try {
                check_nested(deck, method);
                return false;
            } catch (const InvalidInput&) {
                return true;
            }
        };
        auto negated = deck_of({"german", "!json"}), either = deck_of({"french|spanish", "json"});
        for (const auto& deck : {negated, either}) {
            QVERIFY(!refuses(deck, Method::steering) && !refuses(deck, Method::text) && !refuses(deck, Method::none));
            QVERIFY(refuses(deck, Method::caa) && refuses(deck, Method::adapter));
            QVERIFY(refuses({deck.chips, Join::not_}, Method::steering));
            QVERIFY_THROWS_EXCEPTION(InvalidInput, check_chips({deck.chips, Join::not_}));
        }
        QVERIFY(!refuses({negated.chips, Join::or_}, Method::steering));
        QVERIFY(!refuses(deck_of({"german", "json"}, Join::not_), Method::steering));
        either.chips[0].way = Method::text;
        QVERIFY(refuses(either, Method::steering));
        either.chips[1].way = Method::text;
        QVERIFY(!refuses(either, Method::steering));
        negated.chips[0].way = Method::adapter;
        QVERIFY(refuses(negated, Method::steering));
    }

    void rows_are_parts_with_or_within_and_not_before()
    {
        const std::vector<std::string> formula = {"french|spanish", "!upper_case"};
        const std::pair<Join, const char*> texts[] = {
            {Join::composition, "«french»«or»«spanish»«and»«not»«upper_case»"},
            {Join::concatenation, "«french»«or»«spanish»«not»«upper_case»"},
            {Join::native_and, "«french»«or»«spanish» and«not»«upper_case»"},
            {Join::set, "«not»«upper_case»«french»«or»«spanish»«set»"},
            {Join::or_, "«french»«or»«spanish»«or»«not»«upper_case»"}};
        for (const auto& [join, text] : texts) {
            SideTable table(model_.config().vocab_size);
            const auto rows = assembler_.rows_of(deck_of(formula, join), tokens_, table);
            QCOMPARE(rows.text, std::string(text));
            const auto learned =
                std::ranges::count_if(rows.ids, [&](std::int32_t id) { return id >= model_.config().vocab_size; });
            QCOMPARE(rows.labels.size(), std::size_t(learned));
        }
        SideTable table(model_.config().vocab_size);
        QCOMPARE(assembler_.rows_of(deck_of({"german", "<and>", "<not>", "upper_case"}), tokens_, table).text,
                 std::string("«german»«and»«not»«upper_case»"));
        const auto bare = tiny::tokens(model_); // without <or> and <not>
        for (const char* part : {"french|spanish", "!json"})
            QVERIFY_THROWS_EXCEPTION(InvalidInput, assembler_.rows_of(deck_of({part}), bare, table));
        QCOMPARE(assembler_.rows_of(deck_of({"french", "json"}), bare, table).text, std::string("«french»«and»«json»"));
    }

    void words_say_or_and_not()
    {
        const auto said = [&](const std::vector<std::string>& words, Join join = Join::composition) {
            return assembled(deck_of(words, join), Method::text).shown;
        };
        QCOMPARE(said({"german", "!upper_case"}), std::string("Where? German and not uppercase"));
        QCOMPARE(said({"french|spanish", "sentences_1"}), std::string("Where? French or Spanish and one sentence"));
        QCOMPARE(said({"sentences_1", "french|!spanish"}),
                 std::string("Where? one sentence and French or not Spanish"));
        QCOMPARE(said({"!german", "json"}, Join::or_), std::string("Where? not German or JSON"));
        const auto sentences = assembler_.with_wording(behaviors::WordingForm::sentences);
        SideTable table(model_.config().vocab_size);
        QCOMPARE(sentences.assemble("Where?", deck_of({"french|spanish", "!json"}), Method::text, tokens_, table).shown,
                 std::string("Where? French or Spanish. Not JSON."));
        behaviors::Wording commas;
        commas.commas = true;
        const auto& set = assembler_.behavior_set();
        const std::vector<behaviors::Instruction> three = {{set.index_of("french")},
                                                           {set.index_of("spanish"), 0, false, true},
                                                           {set.index_of("json")},
                                                           {set.index_of("upper_case"), 0, true}};
        QCOMPARE(behaviors::instruct(set, "Where?", three, commas),
                 std::string("Where? French or Spanish, JSON and not uppercase"));
    }

    void no_order_of_parts_and_alternatives_changes_a_set()
    {
        const std::vector<std::vector<std::string>> same = {{"french|spanish", "!json"},
                                                            {"!json", "french|spanish"},
                                                            {"spanish|french", "!json"},
                                                            {"!json", "(", "spanish", "<or>", "french", ")"}};
        for (const auto method : {Method::steering, Method::hybrid}) {
            std::vector<Assembled> inputs;
            std::vector<at::Tensor> states;
            for (const auto& words : same) {
                SideTable table(model_.config().vocab_size);
                inputs.push_back(assembler_.assemble("Where?", deck_of(words, Join::set), method, tokens_, table));
                states.push_back(hidden(inputs.back().ids, table.rows(), inputs.back().set));
            }
            QCOMPARE(inputs[0].set.length, 5);
            QCOMPARE(inputs[0].set.parts, (std::vector<int>{2, 3})); // "format" comes before "language"
            for (std::size_t i = 1; i < inputs.size(); ++i) {
                QCOMPARE(inputs[i].ids, inputs[0].ids);
                QVERIFY(inputs[i].set == inputs[0].set);
                QVERIFY(at::equal(states[i], states[0]));
            }
        }
        const auto alone = assembled(deck_of({"spanish|french"}, Join::set), Method::steering);
        QCOMPARE(alone.shown, std::string("Where?«french»«or»«spanish»"));
        QCOMPARE(alone.set.length, 0);
        QVERIFY(assembled(deck_of({"spanish", "json"}, Join::set), Method::steering).set.parts.empty());
    }

    void positions_and_masks_are_those_worked_out_by_hand()
    {
        // Ids: a b [x o y] [z] s c; each part begins at position 2.
        const model::SetSpan set{2, 4, {3, 1}};
        const int position[] = {0, 1, 2, 3, 4, 2, 5, 6}, part[] = {-1, -1, 0, 0, 0, 1, -1, -1};
        auto config = tiny::shape();
        config.layer_kinds = {{0, 3}, {0, 0}}; // the first layer sees 3 positions back
        const model::Decoder windowed(config, tiny::decoder().weights());
        const auto layout = windowed.layout(8, 0, {}, {set});
        const auto plain = windowed.layout(8, 0);
        for (const int window : {0, 3}) {
            const auto seen = layout.masks.at(window)[0][0].eq(0);
            for (int q = 0; q < 8; ++q)
                for (int k = 0; k < 8; ++k) {
                    const bool apart = part[q] >= 0 && part[k] >= 0 && part[q] != part[k];
                    const bool far = window > 0 && position[k] <= position[q] - window;
                    QCOMPARE(seen[q][k].item<bool>(), k <= q && !apart && !far);
                }
        }
        for (int slot = 0; slot < 8; ++slot) {
            QCOMPARE(model::position_of(slot, set), position[slot]);
            QVERIFY(at::equal(layout.rotations[0].cosine[0][0][slot], plain.rotations[0].cosine[0][0][position[slot]]));
        }
        // Parts of a row each are the set that it always was, bit for bit.
        const auto bare = model_.layout(6, 0, {}, {{2, 2}}), named = model_.layout(6, 0, {}, {{2, 2, {1, 1}}});
        QVERIFY(at::equal(bare.masks.at(0), named.masks.at(0)));
        QVERIFY(at::equal(bare.rotations[0].cosine, named.rotations[0].cosine));
        for (int slot = 0; slot < 6; ++slot)
            QCOMPARE(model::position_of(slot, {2, 2}), model::position_of(slot, {2, 2, {1, 1}}));
    }

    void a_part_has_the_states_that_it_has_alone()
    {
        const int v = model_.config().vocab_size;
        const auto side =
            at::stack({tokens_.at("french").embedding, tokens_.at(or_name).embedding, tokens_.at("spanish").embedding,
                       tokens_.at("json").embedding, tokens_.at(set_name).embedding});
        const auto both = hidden({5, 9, v, v + 1, v + 2, v + 3, v + 4, 7}, side, {2, 4, {3, 1}}),
                   first = hidden({5, 9, v, v + 1, v + 2}, side, {}), second = hidden({5, 9, v + 3}, side, {}),
                   turned = hidden({5, 9, v + 3, v, v + 1, v + 2, v + 4, 7}, side, {2, 4, {1, 3}});
        // 1e-4: float32 sums in another order over two blocks; values are about 1.
        QVERIFY(at::allclose(both.narrow(0, 2, 3), first.narrow(0, 2, 3), 1e-4, 1e-4));
        QVERIFY(at::allclose(both[5], second[2], 1e-4, 1e-4));
        QVERIFY(at::allclose(both.narrow(0, 6, 2), turned.narrow(0, 6, 2), 1e-4, 1e-4));
    }

    void generation_is_that_of_each_alone_and_uncached()
    {
        SideTable table(model_.config().vocab_size);
        std::vector<std::vector<std::int32_t>> inputs;
        generate::PerInput all;
        for (const auto& [prompt, words] : std::vector<std::pair<std::string, std::vector<std::string>>>{
                 {"Where?", {"french|spanish", "!json"}},
                 {"What does the lion eat?", {"lower_case", "spanish", "json"}},
                 {"Tell me how long the old grey elephant lives.", {"german"}},
                 {"a b c", {"!german", "french|!spanish|italian", "json"}}}) {
            const auto input = assembler_.assemble(prompt, deck_of(words, Join::set), Method::steering, tokens_, table);
            inputs.push_back(input.ids);
            all.sets.push_back(input.set);
        }
        const auto together = generate::generate(model_, table.rows(), inputs, settings(20), {}, {}, all);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const generate::PerInput own{{all.sets[i]}, {}, {}, {}};
            QCOMPARE(together[i].ids,
                     generate::generate(model_, table.rows(), {inputs[i]}, settings(20), {}, {}, own)[0].ids);
            QCOMPARE(together[i].ids,
                     generate::generate_uncached(model_, table.rows(), inputs[i], settings(20), own).ids);
        }
        all.sets[0].parts.back() += 1;
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 generate::generate(model_, table.rows(), inputs, settings(2), {}, {}, all));
    }

    void words_lay_out_decks()
    {
        const auto negated = deck_of({"german", "<and>", "<not>", "upper_case"});
        QCOMPARE(names_of(negated), (std::vector<std::string>{"german", "!upper_case"}));
        QVERIFY(negated == deck_of({"german", "!upper_case"}));
        const auto either = deck_of({"(", "french", "<or>", "spanish", ")", "<and>", "sentences_1"});
        QVERIFY(either == deck_of({"french|spanish", "sentences_1"}));
        QVERIFY(either.chips[0].group == 1 && either.chips[1].group == 1 && either.chips[2].group == 0);
        const auto two = deck_of({"french|!spanish", "(", "json", "<or>", "<not>", "lower_case", ")"});
        QVERIFY(two.chips[0].group == two.chips[1].group && two.chips[2].group == two.chips[3].group);
        QVERIFY(two.chips[1].group != two.chips[2].group && two.chips[1].negated && two.chips[3].negated);
        const std::optional<Join> open;
        QVERIFY(deck_of({"german", "<or>", "json"}, open).join == Join::or_);
        const auto neither = deck_of({"<not>", "german", "<not>", "json"}, open);
        QVERIFY(neither.join == Join::not_ && !is_nested({neither.chips, Join::composition}));
        QVERIFY(deck_of({"<not>", "german", "json"}, Join::not_) == deck_of({"german", "json"}, Join::not_));
        QCOMPARE(names_of(deck_of({"<not>", "german", "<and>", "json"}, open)),
                 (std::vector<std::string>{"!german", "json"}));
        QCOMPARE(names_of(deck_of({"german", "<not>", "json"}, open)), (std::vector<std::string>{"german", "!json"}));
        for (const char* word :
             {"german", "!german", "german~spanish:0.3", "!german~spanish:0.25@text", "german@adapter"})
            QCOMPARE(word_of(chip_of(word)), std::string(word));
    }

    void words_out_of_their_place_are_refused_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const QStringList& words :
             {QStringList{"<and>", "german"}, QStringList{"german", "<and>"}, QStringList{"german", "<or>", "json"},
              QStringList{"german", "<and>", "<and>", "json"}, QStringList{"(", "french", "<or>", "spanish"},
              QStringList{"(", ")"}, QStringList{"(", "french", "spanish", ")"},
              QStringList{"(", "french", "<and>", "spanish", ")"}, QStringList{"<not>", "(", "french", ")"},
              QStringList{"(", "(", "french", ")", ")"}, QStringList{"german", ")"}, QStringList{"french|"},
              QStringList{"<not>", "french|spanish"}, QStringList{"<not>", "<not>", "german"}, QStringList{"<not>"},
              QStringList{"german", "<set>", "json"}})
            QTest::newRow(qPrintable(words.join(' '))) << words;
    }
    void words_out_of_their_place_are_refused()
    {
        QFETCH(QStringList, words);
        std::vector<std::string> given;
        for (const QString& word : words) given.push_back(word.toStdString());
        QVERIFY_THROWS_EXCEPTION(InvalidInput, deck_of(given));
    }

    void an_answer_holds_where_every_part_does()
    {
        const auto badge = [](const char* name, bool found, bool avoided = false) {
            return lab::Badge{name, name, name, {found, behaviors::TextReading{"", ""}}, avoided};
        };
        const auto negated = deck_of({"german", "!upper_case"}), either = deck_of({"french|spanish", "sentences_1"});
        QVERIFY(lab::holds(negated, {badge("german", true), badge("upper_case", false, true)}));
        QVERIFY(!lab::holds(negated, {badge("german", true), badge("upper_case", true, true)}));
        QVERIFY(!lab::holds(negated, {badge("german", false), badge("upper_case", false, true)}));
        const auto answer = [&](bool french, bool spanish, bool one) {
            return std::vector{badge("french", french), badge("spanish", spanish), badge("sentences_1", one)};
        };
        QVERIFY(lab::holds(either, answer(true, false, true)) && lab::holds(either, answer(false, true, true)));
        QVERIFY(!lab::holds(either, answer(false, false, true)) && !lab::holds(either, answer(true, true, false)));
        QVERIFY(lab::is_excused(either, answer(true, false, true), 1));
        QVERIFY(!lab::is_excused(either, answer(true, false, false), 2));
        const auto or_not = deck_of({"french|!spanish"});
        QVERIFY(lab::holds(or_not, {badge("french", false), badge("spanish", false, true)}));
        QVERIFY(lab::holds(or_not, {badge("french", true), badge("spanish", true, true)}));
        QVERIFY(!lab::holds(or_not, {badge("french", false), badge("spanish", true, true)}));
    }

    void not_is_trained_in_company()
    {
        const demo::World world{behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};
        const auto source = demo::training_source(world);
        std::set<std::size_t> sizes;
        const train::ItemSource watched = [&](std::span<const std::size_t> wanted, Random& random) {
            sizes.insert(wanted.size());
            return source(wanted, random);
        };
        train::TrainSettings s;
        s.steps = 2;
        s.batch = 4;
        s.sizes = {2};
        TokenStore some;
        for (const char* name : {"spanish", "lower_case", "sentences_1"}) some.put(tokens_.at(name));
        const auto trainer = [&] {
            return train::operator_trainer(model_, assembler_, watched, some, operator_named(not_name), s);
        };
        QVERIFY_THROWS_EXCEPTION(InvalidInput, trainer()); // <and> stands between
        some.put(tokens_.at(and_name));
        auto trained = trainer();
        while (!trained.finished()) QVERIFY(std::isfinite(trained.step().loss));
        QVERIFY(sizes == (std::set<std::size_t>{1, 2})); // what holds, with or without what stands for the avoided
        s.sizes = {1, 2};
        QVERIFY_THROWS_EXCEPTION(
            InvalidInput, train::operator_trainer(model_, assembler_, watched, some, operator_named(and_name), s));
    }
};

QTEST_APPLESS_MAIN(NestedDeckTest)
#include "nested_deck_test.moc"
