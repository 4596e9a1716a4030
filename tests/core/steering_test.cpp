#include "tests/core/tiny.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <clocale>
#include <cmath>
#include <fstream>
#include <limits>

using namespace steerdeck;
using namespace steerdeck::steering;

class SteeringTest : public QObject {
    Q_OBJECT

    static std::vector<std::int32_t> rows(const Deck& deck, SideTable& table)
    {
        static const auto model = tiny::decoder();
        static const auto store = tiny::tokens(model);
        static const auto assembler = tiny::assembler();
        return assembler.rows_of(deck, store, table).ids;
    }

private Q_SLOTS:
    void joins_put_and_nothing_or_the_word_between_tokens()
    {
        const int vocab = tiny::shape().vocab_size;
        const Deck deck{{{"german", 1, true}, {"lower_case", 1, true}}, Join::composition};
        SideTable table(vocab);
        const auto composed = rows(deck, table);
        QCOMPARE(composed.size(), std::size_t(3));
        for (const auto id : composed) QVERIFY(id >= vocab);
        QCOMPARE(table.rows().size(0), std::int64_t(3));
        SideTable plain(vocab);
        QCOMPARE(rows({deck.chips, Join::concatenation}, plain), (std::vector<std::int32_t>{vocab, vocab + 1}));
        SideTable worded(vocab);
        const auto native = rows({deck.chips, Join::native_and}, worded);
        QCOMPARE(native.size(), std::size_t(3));
        QCOMPARE(tiny::assembler().tokenizer().decode(std::vector<TokenId>{native[1]}), std::string(" and"));
    }

    void disabled_chips_are_left_out_and_strength_scales_the_row()
    {
        SideTable table(tiny::shape().vocab_size);
        QCOMPARE(rows({{{"german", 0.5, true}, {"json", 1, false}}}, table).size(), std::size_t(1));
        SideTable full(tiny::shape().vocab_size);
        rows({{{"german", 1, true}}}, full);
        QVERIFY(at::allclose(table.rows()[0] * 2, full.rows()[0]));
    }

    void a_blend_lies_between_two_rows()
    {
        const int vocab = tiny::shape().vocab_size;
        // By hand: 2 ((1 - 0.25) (4, 0, -8) + 0.25 (0, 8, 4)) = (6, 4, -10).
        SteeringToken one, other;
        one.name = "one";
        other.name = "other";
        one.embedding = at::tensor({4.f, 0.f, -8.f});
        other.embedding = at::tensor({0.f, 8.f, 4.f});
        SideTable table(vocab);
        QCOMPARE(table.id_of(one, other, 0.25, 2), vocab);
        QVERIFY(at::equal(table.rows()[0], at::tensor({6.f, 4.f, -10.f})));
        QCOMPARE(table.id_of(one, other, 0.25, 2), vocab); // the same blend is the same row
        QCOMPARE(table.id_of(one, other, 0.5, 2), vocab + 1);
        QCOMPARE(table.id_of(one, other, 0.25, 1), vocab + 2);
        QCOMPARE(table.id_of(other, one, 0.25, 2), vocab + 3);
    }

    void the_ends_of_a_blend_are_the_two_tokens_bit_for_bit()
    {
        const int vocab = tiny::shape().vocab_size;
        const auto row = [&](const Chip& chip) {
            SideTable table(vocab);
            rows({{chip}}, table);
            return table.rows()[0];
        };
        for (const double strength : {1.0, 0.7}) {
            QVERIFY(at::equal(row({"german", strength, true, "spanish", 0}), row({"german", strength, true})));
            QVERIFY(at::equal(row({"german", strength, true, "spanish", 1}), row({"spanish", strength, true})));
            QVERIFY(!at::equal(row({"german", strength, true, "spanish", 0.5}), row({"german", strength, true})));
        }
        // Beside the tokens themselves the ends share their rows.
        SideTable table(vocab);
        const auto ids = rows({{{"german", 1, true}, {"german", 1, true, "spanish", 0}}, Join::concatenation}, table);
        QCOMPARE(ids[0], ids[1]);
    }

    void a_blend_is_shown_and_worded_by_its_nearer_behaviour()
    {
        const auto model = tiny::decoder();
        const auto assembler = tiny::assembler();
        const auto store = tiny::tokens(model);
        SideTable table(model.config().vocab_size);
        const auto input = [&](double share, Method method) {
            return assembler.assemble("Where?", {{{"german", 1, true, "json", share}}}, method, store, table);
        };
        QCOMPARE(input(0.3, Method::steering).shown, std::string("Where?«german→json 30%»"));
        QCOMPARE(input(0.125, Method::steering).shown, std::string("Where?«german→json 12.5%»"));
        QCOMPARE(input(0.5, Method::text).shown, std::string("Where? German"));
        QCOMPARE(input(0.51, Method::text).shown, std::string("Where? JSON"));
        QCOMPARE(input(0.9, Method::hybrid).shown, std::string("Where? JSON«german→json 90%»"));
    }

    void blends_of_a_set_stand_in_one_order()
    {
        const Chip plain{"german", 1, true}, near{"german", 1, true, "spanish", 0.2},
            far{"german", 1, true, "spanish", 0.8};
        const auto model = tiny::decoder();
        auto store = tiny::tokens(model);
        auto closing = store.at(and_name);
        closing.name = set_name;
        store.put(closing);
        std::vector<at::Tensor> tables;
        Deck deck{{plain, near, far}, Join::set};
        for (const auto& order : orders_of(deck)) {
            SideTable table(model.config().vocab_size);
            tiny::assembler().rows_of(order, store, table);
            tables.push_back(table.rows());
        }
        for (const auto& table : tables) QVERIFY(at::equal(table, tables[0]));
    }

    void what_cannot_be_blended_is_refused_with_its_name()
    {
        const auto model = tiny::decoder();
        const auto assembler = tiny::assembler();
        auto store = tiny::tokens(model);
        const auto refusal = [&](const Chip& chip, Method method) {
            SideTable table(model.config().vocab_size);
            try {
                assembler.assemble("Where?", {{chip}}, method, store, table);
            } catch (const InvalidInput& error) {
                return std::string(error.what());
            }
            return std::string();
        };
        const auto names = [](const std::string& sentence, const char* part) {
            return sentence.find(part) != std::string::npos;
        };
        for (const double share : {-0.1, 1.1, std::nan(""), std::numeric_limits<double>::infinity()})
            for (const auto method : {Method::text, Method::steering})
                QVERIFY(names(refusal({"german", 1, true, "spanish", share}, method), "share of \"spanish\""));
        for (const auto method : {Method::text, Method::steering})
            QVERIFY(names(refusal({"german", 1, true, "klingon", 0.2}, method), "klingon"));
        QVERIFY(names(refusal({"german", 1, true, "german", 0.2}, Method::steering), "with itself"));
        QVERIFY(names(refusal({"german", std::nan(""), true}, Method::steering), "strength of \"german\""));
        TokenStore some;
        some.put(store.at("german"));
        store = some;
        QVERIFY(names(refusal({"german", 1, true, "spanish", 0.2}, Method::steering), "no steering token \"spanish\""));
        QVERIFY(refusal({"german", 1, true, "spanish", 0.2}, Method::text).empty()); // words need no token
    }

    void tokens_stand_after_the_users_text_inside_the_user_turn()
    {
        const auto model = tiny::decoder();
        const auto assembler = tiny::assembler();
        SideTable table(model.config().vocab_size);
        const auto input =
            assembler.assemble("Where?", {{{"german", 1, true}}}, Method::steering, tiny::tokens(model), table);
        auto expected = assembler.tokenizer().encode("<|user|>Where?");
        expected.push_back(model.config().vocab_size);
        for (const auto id : assembler.tokenizer().encode("<|end|><|assistant|>")) expected.push_back(id);
        QCOMPARE(input.ids, expected);
        QCOMPARE(input.shown, std::string("Where?«german»"));
    }

    void the_system_speaks_before_the_user_where_the_template_lets_it()
    {
        const auto assembler = tiny::assembler();
        const auto expected =
            assembler.tokenizer().encode("<|system|>Be brief.<|end|><|user|>Where?<|end|><|assistant|>");
        QCOMPARE(assembler.with_system("Be brief.").user_turn("Where?"), expected);
        QCOMPARE(assembler.with_system("").user_turn("Where?"), assembler.user_turn("Where?"));
        const auto plain = assembler.without_template();
        QCOMPARE(plain.user_turn("Where?"), assembler.tokenizer().encode("Where?"));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, plain.with_system("Be brief."));
        const auto users_alone = ChatTemplate::parse("{% for m in messages if m['role'] == 'user' %}{{ m['content'] }}"
                                                     "{% endfor %}");
        const steering::Assembler deaf(assembler.tokenizer(), users_alone, assembler.behavior_set());
        QVERIFY_THROWS_EXCEPTION(InvalidInput, deaf.with_system("Be brief."));
    }

    void text_control_is_the_instructed_prompt_and_none_the_bare_one()
    {
        const auto model = tiny::decoder();
        const auto assembler = tiny::assembler();
        const auto store = tiny::tokens(model);
        const Deck deck{{{"german", 1, true}, {"json", 1, true}}, Join::composition};
        SideTable table(model.config().vocab_size);
        QCOMPARE(assembler.assemble("Where?", deck, Method::none, store, table).ids, assembler.user_turn("Where?"));
        QCOMPARE(assembler.assemble("Where?", deck, Method::text, store, table).ids,
                 assembler.user_turn("Where? German and JSON"));
        QVERIFY(assembler.assemble("Where?", deck, Method::hybrid, store, table).steered);
    }

    void every_order_of_three_chips_is_six_decks_the_given_one_first()
    {
        const Deck deck{{{"german", 1, true}, {"json", 1, true}, {"off", 1, false}, {"lower_case", 1, true}},
                        Join::composition};
        const auto orders = orders_of(deck);
        QCOMPARE(orders.size(), std::size_t(6));
        QCOMPARE(orders[0].chips, enabled_chips(deck));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, orders_of({std::vector<Chip>(6), Join::composition}));
    }

    void a_token_file_reads_back_as_written()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto token = tiny::tokens(tiny::decoder()).at(and_name);
        const auto file = write_token(path, token, tiny::identity());
        QCOMPARE(file.filename().string(), std::string("and.safetensors"));
        const auto back = read_token(file, tiny::identity());
        QCOMPARE(back.name, token.name);
        QVERIFY(back.is_operator);
        QVERIFY(at::equal(back.embedding, token.embedding));
    }

    void a_token_of_another_model_is_refused_by_name()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto file = write_token(path, tiny::tokens(tiny::decoder()).at("german"), tiny::identity());
        auto other = tiny::identity();
        other.name = "another-model";
        other.model = "another-fingerprint";
        try {
            read_token(file, other);
            QFAIL("a token of another model was accepted");
        } catch (const Mismatch& refusal) {
            const std::string text = refusal.what();
            for (const char* part : {"german", "tiny", "another-model"}) QVERIFY(text.find(part) != std::string::npos);
        }
        const auto store = TokenStore::of_folder(path, other);
        QVERIFY(store.all().empty());
        QCOMPARE(store.refused().size(), std::size_t(1));
    }

    void damaged_token_files_are_refused_and_left_alone()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto file = write_token(path, tiny::tokens(tiny::decoder()).at("german"), tiny::identity());
        const auto whole = read_file(file, "token");
        for (const auto& bytes : {std::string(), whole.substr(0, 20), whole.substr(0, whole.size() - 1), whole + "x",
                                  std::string(64, '{')}) {
            std::ofstream(file, std::ios::binary) << bytes;
            QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_token(file, tiny::identity()));
            QCOMPARE(read_file(file, "token"), bytes);
        }
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_token(path / "none.safetensors", tiny::identity()));
    }

    void names_of_joins_methods_and_rules_read_back()
    {
        for (const auto join :
             {Join::composition, Join::concatenation, Join::native_and, Join::set, Join::or_, Join::not_})
            QVERIFY(join_named(name_of(join)) == join);
        for (const auto c : {Method::none, Method::text, Method::steering, Method::hybrid, Method::caa,
                             Method::lm_steer, Method::lora_dare})
            QVERIFY(method_named(name_of(c)) == c);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, join_named("both"));
    }

    void the_table_of_operators_has_every_join_at_its_place()
    {
        QCOMPARE(operators().size(), std::size_t(6));
        for (std::size_t i = 0; i < operators().size(); ++i) {
            const auto& one = operators()[i];
            QCOMPARE(std::size_t(one.join), i);
            QCOMPARE(&operator_of(one.join), &one);
            if (!one.name.empty()) QCOMPARE(&operator_named(one.name), &one);
            QCOMPARE(one.name.empty(), one.arities.empty()); // only what is learned is trained
        }
        QCOMPARE(operator_names(), (std::vector<std::string>{"<and>", "<set>", "<or>", "<not>"}));
        QVERIFY(operator_of(Join::or_).rule == Rule::any && operator_of(Join::not_).rule == Rule::none);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, operator_named("<xor>"));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, operator_named(""));
    }

    void ids_labels_and_text_of_a_deck_agree()
    {
        const int vocab = tiny::shape().vocab_size;
        const auto model = tiny::decoder();
        auto store = tiny::tokens(model);
        for (const char* name : {set_name, or_name, not_name}) {
            auto row = store.at(and_name);
            row.name = name;
            store.put(row);
        }
        const std::vector<std::string> texts = {
            "«german→spanish 30%»«and»«json»", "«german→spanish 30%»«json»",
            "«german→spanish 30%» and«json»",  "«json»«german→spanish 30%»«set»",
            "«german→spanish 30%»«or»«json»",  "«not»«german→spanish 30%»«not»«json»"};
        for (const auto& joined : operators()) {
            SideTable table(vocab);
            const auto rows = tiny::assembler().rows_of(
                {{{"german", 1, true, "spanish", 0.3}, {"json", 1, true}}, joined.join}, store, table);
            const auto learned = std::count_if(rows.ids.begin(), rows.ids.end(), [&](auto id) { return id >= vocab; });
            QCOMPARE(rows.labels.size(), std::size_t(learned));
            std::string text; // the labels' own, in the order of the ids
            for (const auto& label : rows.labels) text += label.written + " ";
            QVERIFY2(text.find("german~spanish:0.3 ") != std::string::npos, text.c_str());
            if (!joined.name.empty()) QVERIFY(text.find(joined.name) != std::string::npos);
            QCOMPARE(rows.sharing_a_position, joined.join == Join::set ? 2 : 0);
            if (joined.join == Join::set) continue; // in canonical order
            QCOMPARE(rows.text, texts[std::size_t(joined.join)]);
        }
    }

    void labels_do_not_depend_on_the_language_of_the_desktop()
    {
        // A locale with a decimal comma, made for this test where the system has its sources.
        QTemporaryDir locales;
        QProcess::execute("localedef", {"-i", "de_DE", "-f", "UTF-8", locales.filePath("de_DE.UTF-8")});
        qputenv("LOCPATH", locales.path().toUtf8());
        const std::string before = std::setlocale(LC_ALL, nullptr);
        const bool comma = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
        const auto model = tiny::decoder();
        const auto store = tiny::tokens(model);
        SideTable table(model.config().vocab_size);
        const auto label =
            tiny::assembler().rows_of({{{"german", 1, true, "spanish", 0.3}}}, store, table).labels[0].written;
        std::setlocale(LC_ALL, before.c_str());
        qunsetenv("LOCPATH");
        if (!comma) QSKIP("no locale with a decimal comma is installed");
        QCOMPARE(label, std::string("german~spanish:0.3"));
    }
};

QTEST_APPLESS_MAIN(SteeringTest)
#include "steering_test.moc"
