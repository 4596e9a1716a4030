#include "core/base/files.h"
#include "core/behaviors/behaviors.h"
#include "core/behaviors/instructions.h"
#include "core/behaviors/measures.h"
#include "core/behaviors/reading_text.h"
#include "tests/places.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace steerdeck;
using namespace steerdeck::behaviors;

namespace {

const std::string demo_file = places::data() + "/demo/behaviors.json";

const BehaviorSet& demo()
{
    static const BehaviorSet set = read_behavior_set(demo_file);
    return set;
}

Reading read(const Verifier& verifier, std::string_view reply) { return verify(verifier, reply, demo().lexicons); }

std::string measured(const Verifier& verifier, std::string_view reply)
{
    return measured_text(read(verifier, reply).measurement);
}

std::string wanted(const Verifier& verifier, std::string_view reply)
{
    return wanted_text(read(verifier, reply).measurement);
}

bool passes(const Verifier& verifier, std::string_view reply) { return read(verifier, reply).pass; }

/// The message with which a set changed by `change` is refused; empty if it is not.
template <typename Change>
std::string refusal(Change change)
{
    Json json = read_json(demo_file, "behaviour set");
    change(json);
    try {
        behavior_set_from_json(json, "set.json");
    } catch (const UnreadableFile& error) {
        return error.what();
    }
    return {};
}

} // namespace

class BehaviorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_are_unicode_segments_with_a_letter_or_digit()
    {
        QCOMPARE(count_words(""), 0);
        QCOMPARE(count_words("  \n\t "), 0);
        QCOMPARE(count_words("... - !"), 0);
        QCOMPARE(count_words("The lion eats meat."), 4);
        QCOMPARE(count_words("l'ours n'a aucune patte"), 4);
        QCOMPARE(count_words("a well-known fact"), 4);
        QCOMPARE(count_words("It costs 3.5 euros"), 4);
        QCOMPARE(count_words("🦁 eats 🥩!"), 1);
        QCOMPARE(count_words("é um mamífero"), 3);
    }

    void sentences_end_at_runs_of_marks_before_space_or_the_end()
    {
        QCOMPARE(count_sentences(""), 0);
        QCOMPARE(count_sentences("..."), 0);
        QCOMPARE(count_sentences("the lion runs. it is big."), 2);
        QCOMPARE(count_sentences("The lion runs"), 1);
        QCOMPARE(count_sentences("The lion runs. It is"), 2);
        QCOMPARE(count_sentences("It weighs 3.5 tons."), 1);
        QCOMPARE(count_sentences("Really?! Yes!!"), 2);
        QCOMPARE(count_sentences("Well... It runs."), 2);
        QCOMPARE(count_sentences("Well… it runs."), 1);   // in a text with capitals they tell that it goes on
        QCOMPARE(count_sentences("well... it runs."), 2); // nothing tells
        QCOMPARE(count_sentences("It said \"run.\" Then it ran."), 2);
        QCOMPARE(count_sentences("(It runs.) It is big."), 2);
        QCOMPARE(count_sentences("I. am. here."), 3); // "I" is more often a word than an initial
        QCOMPARE(count_sentences("It runs. 🦁"), 1);
        QCOMPARE(count_sentences("它跑。它大。"), 2);
        QCOMPARE(count_sentences("\xff. It runs\xc3"), 1); // broken UTF-8 is no word
    }

    void an_abbreviation_ends_no_sentence()
    {
        QCOMPARE(count_sentences("Dr. Smith met Mrs. Jones. They talked."), 2);
        QCOMPARE(count_sentences("DR. SMITH MET MRS. JONES. THEY TALKED."), 2);
        QCOMPARE(count_sentences("dr. smith met mrs. jones. they talked."), 2);
        QCOMPARE(count_sentences("Use fruit, e.g. apples or pears. Eat it."), 2);
        QCOMPARE(count_sentences("Gandalf, i.e. the wizard, came."), 1);
        QCOMPARE(count_sentences("Nimm Obst, z. B. Äpfel. Iss es."), 2);
        QCOMPARE(count_sentences("nimm obst, z.b. die äpfel. iss es."), 2);
        QCOMPARE(count_sentences("Utilisez des fruits, p. ex. des pommes. C'est bon."), 2);
        QCOMPARE(count_sentences("O Sr. Silva chegou. Ele comeu."), 2);
        QCOMPARE(count_sentences("La Sra. López llegó a las 5 p. m. y comió."), 1);
        QCOMPARE(count_sentences("EE. UU. es grande. Tiene estados."), 2);
        QCOMPARE(count_sentences("Roma nel 27 a.C. divenne un impero. Fu grande."), 2);
        QCOMPARE(count_sentences("Rom wurde 27 v. Chr. ein Reich. Es fiel."), 2);
        QCOMPARE(count_sentences("It weighs approx. 5 kg. That is a lot."), 2);
        QCOMPARE(count_sentences("Me gusta la col. Es sana."), 2); // also a word: "Col. Smith"
        QCOMPARE(count_sentences("Dr. med. Weber rät dazu."), 1);
        QCOMPARE(count_sentences("See no. 5 for that."), 1);
        QCOMPARE(count_sentences("The answer is no. It is not."), 2);
    }

    void initials_and_ordinals_end_no_sentence()
    {
        QCOMPARE(count_sentences("J. R. R. Tolkien wrote it. He taught at Oxford."), 2);
        QCOMPARE(count_sentences("john f. kennedy was young. he laughed."), 2);
        QCOMPARE(count_sentences("M. Dupont est là. Il mange."), 2);
        QCOMPARE(count_sentences("The U.S. Army has tanks. It is large."), 2);
        QCOMPARE(count_sentences("He lives in the U.S. He works there."), 2);
        QCOMPARE(count_sentences("Take vitamin C. It helps."), 2);
        QCOMPARE(count_sentences("Take vitamin C. Oranges have it."), 2);
        QCOMPARE(count_sentences("Martin Luther King Jr. was a minister."), 1);
        QCOMPARE(count_sentences("St. Petersburg is a city. It is cold."), 2);
        QCOMPARE(count_sentences("Am 3. Oktober 1990 wurde Deutschland eins. Es war ein Mittwoch."), 2);
        QCOMPARE(count_sentences("Der 2. Weltkrieg endete 1945. Dann kam Frieden."), 2);
        QCOMPARE(count_sentences("5 + 7 = 12. Therefore yes."), 2);
    }

    void what_may_end_a_sentence_does_so_before_a_capital_or_a_first_word()
    {
        QCOMPARE(count_sentences("It starts at 5 p.m. and ends late."), 1);
        QCOMPARE(count_sentences("It starts at 5 p.m. Bring food."), 2);
        QCOMPARE(count_sentences("Apples, pears, etc. are fruit. Eat them."), 2);
        QCOMPARE(count_sentences("Eat apples, pears, etc. They are good."), 2);
        QCOMPARE(count_sentences("eat apples, pears, etc. they are good."), 2);
    }

    void quotes_brackets_and_emphasis_close_a_sentence()
    {
        QCOMPARE(count_sentences("\"Really?\" she asked. He nodded."), 2);
        QCOMPARE(count_sentences("He said \"Run!\" and left."), 1);
        QCOMPARE(count_sentences("« Oui. » Il partit."), 2);
        QCOMPARE(count_sentences("„Ja.“ Er ging."), 2);
        QCOMPARE(count_sentences("It (see fig. 3!) runs. Yes."), 2);
        QCOMPARE(count_sentences("**It runs.** It eats."), 2);
        QCOMPARE(count_sentences("*It runs.* _It eats._ `It` sleeps."), 3);
        QCOMPARE(count_sentences("It runs.[1] It eats.[2]"), 2);
        QCOMPARE(count_sentences("¿Cómo estás? ¡Muy bien!"), 2);
        QCOMPARE(count_sentences("Pi is 3.14. Visit example.com. It is good."), 3);
    }

    void list_items_and_headings_are_sentences_and_their_markers_none()
    {
        QCOMPARE(count_sentences("1. Open it.\n2. Close it.\n3. Lock it."), 3);
        QCOMPARE(count_sentences("- eggs\n- milk\n- flour"), 3);
        QCOMPARE(count_sentences("a) cats\nb) dogs"), 2);
        QCOMPARE(count_sentences("Here are three:\n\n- eggs\n- milk"), 3);
        QCOMPARE(count_sentences("# Cats\n\nCats purr. They sleep."), 3);
        QCOMPARE(count_sentences("**Cats**\nCats purr."), 2);
        QCOMPARE(count_sentences("Cats purr and\nsleep a lot."), 1);
        QCOMPARE(count_sentences("It runs.\n\nIt eats"), 2);
        QCOMPARE(count_sentences("> It runs.\n> It eats."), 2);
        QCOMPARE(count_sentences("| a | b |\n|---|---|\n| c | d |"), 2);
        QCOMPARE(count_sentences("It runs:\n```\nx = 1.\n```"), 2);
        QCOMPARE(count_sentences("1."), 1);
        QCOMPARE(count_sentences("- "), 0);
    }

    void letter_case_is_told_apart()
    {
        const CaseVerifier lower{LetterCase::Lower}, upper{LetterCase::Upper}, title{LetterCase::Title};
        QVERIFY(passes(lower, "der löwe ist groß. er rennt."));
        QVERIFY(!passes(lower, "Der löwe ist groß."));
        QVERIFY(passes(upper, "DER LÖWE IST GROSS."));
        QVERIFY(!passes(upper, "DER LÖWE IST GROß."));
        QVERIFY(passes(title, "Der Löwe Ist Groß. L'aigle Vole."));
        QVERIFY(!passes(title, "Der Löwe ist Groß."));
        QVERIFY(!passes(title, "DER LÖWE"));
        QVERIFY(passes(title, "3 Lions"));
        QVERIFY(passes(upper, "EL Nº 5"));
        QVERIFY(passes(upper, "STRAẞE"));
        QVERIFY(passes(title, "Don't Panic: A Well-Known Rule From The 1990s In 3D"));
        QVERIFY(!passes(title, "A Well-known Rule"));
        QVERIFY(!passes(title, "The Lord of the Rings"));
        QVERIFY(!passes(title, "The NASA Story")); // as strict as it says
        QVERIFY(passes(upper, "I"));
        QVERIFY(passes(title, "I"));
        for (const auto& verifier : {lower, upper, title}) {
            QVERIFY(!passes(verifier, ""));
            QVERIFY(!passes(verifier, "12 🦁."));
        }
        QCOMPARE(measured(lower, "12"), std::string("no letters"));
        QCOMPARE(measured(lower, "A Lion"), std::string("title case"));
        QCOMPARE(measured(upper, "A lion"), std::string("mixed case"));
        QCOMPARE(to_upper("der strauß"), std::string("DER STRAUSS"));
        QCOMPARE(to_title("l'ÉLÉPHANT est gris"), std::string("L'éléphant Est Gris"));
        QCOMPARE(capitalised("été"), std::string("Été"));
    }

    void json_is_an_object_with_the_single_key_and_a_text()
    {
        const JsonVerifier json;
        QVERIFY(passes(json, R"({"answer": "The lion runs."})"));
        QVERIFY(passes(json, " {\"answer\":\"\"}\n"));
        QVERIFY(!passes(json, ""));
        QVERIFY(!passes(json, "The lion runs."));
        QVERIFY(!passes(json, R"({"answer": 3})"));
        QVERIFY(!passes(json, R"(["answer"])"));
        QVERIFY(passes(json, "{\n  \"answer\": \"un \\u00e9t\\u00e9\"\n}"));
        QVERIFY(!passes(json, "{'answer': 'a'}"));
        const std::string fenced = "```json\n{\"answer\": \"a b\"}\n```\n";
        QVERIFY(!passes(json, fenced));
        QCOMPARE(measured(json, fenced), std::string("JSON inside a code fence"));
        QCOMPARE(measured(json, "```"), std::string("no JSON object"));
        QCOMPARE(measured(json, "```json\nno\n```"), std::string("no JSON object"));
        QCOMPARE(measured(WordsVerifier{2, 2}, fenced), std::string("2 words")); // the others look inside
        QVERIFY(!passes(json, R"({"Answer": "a"})"));
        QVERIFY(!passes(json, R"({"answer": "a"} and more)"));
        QVERIFY(!passes(json, R"({"answer": {"answer": "a"}})"));
        QCOMPARE(measured(json, R"({"answer": "a", "b": "c"})"), std::string("JSON with 2 keys"));
        QCOMPARE(measured(json, R"({"answer": "a", "answer": "b"})"), std::string("JSON with 2 keys"));
        QCOMPARE(measured(json, "{}"), std::string("JSON with 0 keys"));
    }

    void the_other_verifiers_look_inside_a_json_answer()
    {
        const std::string reply = R"({"answer": "THE LION RUNS. IT IS BIG."})";
        QVERIFY(passes(CaseVerifier{LetterCase::Upper}, reply));
        QVERIFY(passes(WordsVerifier{6, 6}, reply));
        QVERIFY(passes(SentencesVerifier{2}, reply));
        QCOMPARE(inner_answer(R"({"answer": "a", "b": "c"})"), std::string(R"({"answer": "a", "b": "c"})"));
        QCOMPARE(inner_answer("{not json"), std::string("{not json"));
    }

    void readings_say_what_was_measured_and_wanted()
    {
        const Reading words = read(WordsVerifier{10, 20}, "one two three");
        QVERIFY(!words.pass);
        QCOMPARE(measured_text(words.measurement), std::string("3 words"));
        QCOMPARE(wanted_text(words.measurement), std::string("10-20 words"));
        QCOMPARE(measured(SentencesVerifier{1}, "One."), std::string("1 sentence"));
        QCOMPARE(measured(LanguageVerifier{"de"}, "The lion eats meat."), std::string("English"));
        QCOMPARE(wanted(LanguageVerifier{"de"}, "The lion eats meat."), std::string("German"));
        QVERIFY(!passes(WordsVerifier{1, 3}, ""));
        QVERIFY(passes(WordsVerifier{0, 3}, ""));
    }

    void text_outside_the_lexicons_is_left_to_a_general_detector()
    {
        const auto& lexicons = demo().lexicons;
        QCOMPARE(detect_language("", lexicons), std::string());
        QCOMPARE(detect_language("🦁 42", lexicons), std::string());
        QCOMPARE(
            detect_language("Gestern Abend regnete es stundenlang, deshalb blieben alle Nachbarn zu Hause.", lexicons),
            std::string("de"));
        QCOMPARE(
            detect_language("Yesterday evening everybody stayed at home because heavy rain kept falling.", lexicons),
            std::string("en"));
        QCOMPARE(
            detect_language("Hier soir, tous les voisins sont restés chez eux à cause des fortes pluies.", lexicons),
            std::string("fr"));
        QCOMPARE(detect_language("DER STRAUSS IST RIESIG.", lexicons), std::string("de"));
        QCOMPARE(detect_language("L’ours est énorme.", lexicons), std::string("fr")); // typographic apostrophe
    }

    void the_demo_set_holds_what_the_design_asks_for()
    {
        const auto& set = demo();
        QCOMPARE(set.behaviors.size(), std::size_t(18));
        QCOMPARE(set.categories.size(), std::size_t(5));
        std::set<std::string> unseen, colors, shapes;
        for (const auto& behavior : set.behaviors) {
            if (!behavior.seen) unseen.insert(behavior.name);
            QCOMPARE(behavior.instructions.size(), std::size_t(10));
            std::set<std::string> different;
            int n_short = 0;
            for (const auto& text : behavior.instructions) {
                different.insert(text);
                n_short += std::count(text.begin(), text.end(), ' ') < 2 ? 1 : 0;
                QVERIFY2(text.find_first_of(".!?,") == std::string::npos, text.c_str());
                QVERIFY2((" " + text + " ").find(" and ") == std::string::npos, text.c_str()); // joins alone say "and"
            }
            QCOMPARE(different.size(), behavior.instructions.size());
            QVERIFY2(n_short >= 3, behavior.name.c_str());
        }
        QCOMPARE(unseen, (std::set<std::string>{"german", "title_case", "words_20_30", "sentences_3"}));
        for (const auto& category : set.categories) {
            colors.insert(category.color);
            shapes.insert(category.shape);
        }
        QCOMPARE(colors.size(), set.categories.size());
        QCOMPARE(shapes.size(), set.categories.size());
    }

    void instructions_are_joined_negated_and_capitalised()
    {
        const auto& set = demo();
        const auto german = set.index_of("german"), lower = set.index_of("lower_case"), json = set.index_of("json");
        const std::string question = "What does the lion eat?";
        const std::vector<Instruction> two{{german, 3, false}, {lower, 5, false}};
        QCOMPARE(instruct(set, question, {}), question);
        QCOMPARE(instruct(set, question, two), question + " answer in German and use lower case");
        QCOMPARE(instruct(set, question, two, {Conjunction::Or, 2, false, true}),
                 question + " Answer in German or else use lower case.");
        const std::vector<Instruction> three{{german, 1, true}, {lower, 5, true}, {json, 0, false}};
        QCOMPARE(instruct(set, question, three), question + " not in German and do not use lower case and JSON");
        QCOMPARE(instruct(set, question, three, {Conjunction::And, 1, true, false}),
                 question + " not in German, do not use lower case, and JSON");
        QCOMPARE(instruct(set, "", std::vector<Instruction>{{german, 0, false}}), std::string("German"));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, instruct(set, question, std::vector<Instruction>{{99, 0, false}}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, instruct(set, question, std::vector<Instruction>{{german, 10, false}}));
    }

    void random_wording_is_the_same_for_the_same_seed()
    {
        const std::vector<std::size_t> pair{demo().index_of("german"), demo().index_of("json")};
        Random one(7), same(7);
        std::set<std::string> texts;
        for (int i = 0; i < 50; ++i) {
            const auto text = instruct_at_random(demo(), "Q?", pair, Conjunction::And, one);
            QCOMPARE(text, instruct_at_random(demo(), "Q?", pair, Conjunction::And, same));
            texts.insert(text);
        }
        QVERIFY(texts.size() > 30);
    }

    void short_paraphrases_are_twice_as_likely()
    {
        // german has five paraphrases of one or two words: 5 * 2 of 15 parts. Tolerance: 4 standard deviations of 30
        // 000 draws.
        Random random(1);
        int n_short = 0;
        for (int i = 0; i < 30000; ++i) {
            const auto& text = demo().at("german").instructions[draw_instruction(demo(), 0, random).paraphrase];
            n_short += std::count(text.begin(), text.end(), ' ') < 2 ? 1 : 0;
        }
        QVERIFY2(std::abs(n_short / 30000.0 - 10.0 / 15) < 0.011, std::to_string(n_short).c_str());
    }

    void paraphrases_are_drawn_evenly_and_from_the_first_where_that_is_asked()
    {
        // Each of ten paraphrases a tenth of 30 000 draws. Tolerance: 4 standard deviations, of 52 draws each.
        Random random(1);
        std::vector<int> drawn(10, 0);
        for (int i = 0; i < 30000; ++i) ++drawn[draw_instruction(demo(), 0, random, {.even = true}).paraphrase];
        for (const int n : drawn) QVERIFY2(std::abs(n - 3000) < 208, std::to_string(n).c_str());
        for (int i = 0; i < 100; ++i) QVERIFY(draw_instruction(demo(), 0, random, {.paraphrases = 3}).paraphrase < 3);
        QCOMPARE(paraphrases_of(demo().behaviors[0], {.paraphrases = 99}), std::size_t(10));
    }

    void each_instruction_can_be_a_sentence_of_its_own()
    {
        const auto german = demo().index_of("german"), small = demo().index_of("lower_case");
        const std::vector<Instruction> two{{german, 3, false}, {small, 5, true}};
        Wording apart;
        apart.form = WordingForm::sentences;
        QCOMPARE(instruct(demo(), "Where?", two, apart), "Where? Answer in German. Do not use lower case.");
        apart.conjunction = Conjunction::Or;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, instruct(demo(), "Where?", two, apart));
        QCOMPARE(instruct(demo(), "", std::span(two).first(1), apart), std::string("Answer in German."));
        Random random(1);
        const std::vector<std::size_t> pair{german, small};
        const auto text = instruct_at_random(demo(), "Where?", pair, Conjunction::And, random,
                                             {.form = WordingForm::sentences, .paraphrases = 1});
        QCOMPARE(text, std::string("Where? German. Lowercase."));
    }

    void an_unknown_behavior_is_refused_with_near_names()
    {
        try {
            demo().at("germann");
            QFAIL("not refused");
        } catch (const InvalidInput& error) {
            QVERIFY(std::string(error.what()).find("german") != std::string::npos);
        }
    }

    void mistakes_in_a_file_are_named()
    {
        const auto named = [](const std::string& message, const std::string& file_and_key) {
            return message.find("set.json") != std::string::npos && message.find(file_and_key) != std::string::npos;
        };
        QCOMPARE(refusal([](Json&) {}), std::string());
        QVERIFY(named(refusal([](Json& json) { json["format"] = "steerdeck.behaviors/9"; }), "format"));
        QVERIFY(named(refusal([](Json& json) { json.erase("format"); }), "format"));
        QVERIFY(named(refusal([](Json& json) { json = Json::array(); }), "format"));
        QVERIFY(named(refusal([](Json& json) { json.erase("behaviors"); }), "behaviors"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"] = "none"; }), "behaviors"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"][0].erase("instructions"); }), "instructions"));
        QVERIFY(
            named(refusal([](Json& json) { json["behaviors"][0]["instructions"] = Json::array(); }), "instructions"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"][0]["instructions"][0] = 3; }), "instructions"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"][0]["category"] = "mood"; }), "category"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"][0]["seen"] = "yes"; }), "seen"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"][0]["verifier"]["type"] = "mood"; }), "type"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"][0]["verifier"]["code"] = "xx"; }), "lexicons"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"][5]["verifier"]["max"] = 1; }), "max"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"][5]["verifier"]["min"] = "few"; }), "min"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"][1]["name"] = "german"; }), "german"));
        QVERIFY(named(refusal([](Json& json) { json["behaviors"][1]["name"] = ""; }), "name"));
        QVERIFY(named(refusal([](Json& json) { json["categories"][0]["color"] = "blue"; }), "color"));
        QVERIFY(named(refusal([](Json& json) { json["categories"][0]["shape"] = "blob"; }), "shape"));
        QVERIFY(named(refusal([](Json& json) { json["joins"].erase("or"); }), "or"));
        QVERIFY(named(refusal([](Json& json) { json["lexicons"]["de"] = 1; }), "de"));
        QVERIFY(named(refusal([](Json& json) { json["lexicons"] = 1; }), "lexicons"));
    }

    void missing_and_damaged_files_are_refused()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("set.json").toStdString();
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_behavior_set(path));
        write_file_atomically(path, "{\"format\": ");
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_behavior_set(path));
    }
};

QTEST_APPLESS_MAIN(BehaviorsTest)
#include "behaviors_test.moc"
