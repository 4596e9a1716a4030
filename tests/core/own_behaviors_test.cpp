// Behaviours of one's own: what their verifiers find, the set's file, and the lab that takes them in.
#include "core/base/files.h"
#include "core/behaviors/behaviors.h"
#include "core/behaviors/phrases.h"
#include "core/behaviors/reading_text.h"
#include "core/behaviors/rewordings.h"
#include "core/lab/checks.h"
#include "core/lab/models.h"
#include "core/lab/own.h"
#include "tests/places.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <thread>

using namespace steerdeck;
using namespace steerdeck::behaviors;

namespace {

Verifier verifier(const char* json) { return verifier_from_json(Json::parse(json), "the test"); }

struct Found {
    bool pass;
    std::string measured, wanted;
};

Found found(const char* json, std::string_view reply)
{
    const auto reading = verify(verifier(json), reply, {});
    return {reading.pass, measured_text(reading.measurement), wanted_text(reading.measurement)};
}

bool passes(const char* json, std::string_view reply) { return found(json, reply).pass; }

const BehaviorSet& examples()
{
    static const BehaviorSet set = read_behavior_set(places::data() + "/behaviors/examples.json");
    return set;
}

Behavior behavior(const std::string& name, const std::string& category = "length")
{
    return {name, name, category, true, {"be " + name}, NoVerifier{}};
}

} // namespace

class OwnBehaviorsTest : public QObject {
    Q_OBJECT

    QTemporaryDir home_;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", home_.path().toUtf8()); }

    // ---- verifiers

    void phrases_are_found_word_by_word()
    {
        constexpr auto arr = "{\"type\": \"contains\", \"phrases\": [\"arr\", \"my hearties\"]}";
        QVERIFY(passes(arr, "Arr, the fox be red."));
        QVERIFY(passes(arr, "Listen, My\nHearties!"));
        QVERIFY(!passes(arr, "The arrow is red."));
        QCOMPARE(found(arr, "ARR! Arr, arr.").measured, "has \"ARR\"");
        QCOMPARE(found(arr, "No.").measured, "none of these");
        QCOMPARE(found(arr, "No.").wanted, "1 of \"arr\", \"my hearties\"");
        QVERIFY(passes(arr, "{\"answer\": \"arr\"}")); // as other verifiers, inside of a JSON answer
        constexpr auto typographic = "{\"type\": \"contains\", \"phrases\": [\"cap'n\"]}";
        QVERIFY(passes(typographic, "Aye, cap’n."));
    }

    void several_phrases_can_be_asked_for()
    {
        constexpr auto two = "{\"type\": \"contains\", \"phrases\": [\"arr\", \"ahoy\", \"aye\"], \"least\": 2}";
        QVERIFY(!passes(two, "Arr, arr!"));
        QVERIFY(passes(two, "Arr, ahoy!"));
        QCOMPARE(found(two, "Arr!").wanted, "2 of \"arr\", \"ahoy\", \"aye\"");
    }

    void what_is_avoided_is_named()
    {
        constexpr auto hedges = "{\"type\": \"avoids\", \"phrases\": [\"maybe\", \"I think\", \"a\", \"b\"], "
                                "\"pattern\": \"(?i)\\\\bit depends\\\\b\"}";
        QVERIFY(passes(hedges, "The fox is red."));
        QVERIFY(!passes(hedges, "I think so."));
        QVERIFY(!passes(hedges, "It depends."));
        QCOMPARE(found(hedges, "Maybe I think it depends.").measured, "has \"Maybe\", \"I think\", \"it depends\"");
        QCOMPARE(found(hedges, "x").wanted, "without \"maybe\", \"I think\", \"a\" and 2 more");
        const auto reading = verify(verifier(hedges), "Well, maybe.", {});
        QCOMPARE(reading.spans.size(), std::size_t(1));
        QCOMPARE(reading.spans[0], (behaviors::Span{6, 11}));
    }

    void a_beginning_and_an_end_are_words_or_signs()
    {
        constexpr auto starts = "{\"type\": \"starts_with\", \"phrases\": [\"dear friend\", \"🦜\"]}";
        QVERIFY(passes(starts, "  Dear friend, the fox is red."));
        QVERIFY(passes(starts, "\"**Dear** friend\""));
        QVERIFY(passes(starts, "🦜 The fox"));
        QVERIFY(!passes(starts, "My dear friend"));
        QCOMPARE(found(starts, "The red fox").measured, "begins with \"The red\"");
        QCOMPARE(found(starts, "").measured, "no words");
        constexpr auto ends = "{\"type\": \"ends_with\", \"phrases\": [\"over and out\", \"?\"]}";
        QVERIFY(passes(ends, "The fox is red. Over and out."));
        QVERIFY(passes(ends, "Is it red?\n"));
        QVERIFY(!passes(ends, "over and out, said he"));
        QCOMPARE(found(ends, "out").wanted, "ends with \"over and out\", \"?\"");
    }

    void readability_is_lix()
    {
        // 2 sentences, 8 words, none longer than six letters; then 1 sentence, 4 words, three of them long.
        QCOMPARE(readability_of("The fox is red. It eats a mouse."), 4);
        QCOMPARE(readability_of("Considerable vulpine quantities eat"), 4 + 75);
        QCOMPARE(readability_of("..."), 0);
        QVERIFY(passes("{\"type\": \"readability\", \"max\": 25}", "The fox is red."));
        QVERIFY(!passes("{\"type\": \"readability\", \"max\": 25}", "Considerable vulpine quantities."));
        QVERIFY(!passes("{\"type\": \"readability\", \"max\": 25}", ""));
        QCOMPARE(found("{\"type\": \"readability\", \"max\": 25}", "The fox is red.").measured, "LIX 4");
    }

    void nothing_checked_always_passes()
    {
        QVERIFY(passes("{\"type\": \"none\"}", ""));
        QCOMPARE(found("{\"type\": \"none\"}", "").measured, "not checked");
    }

    void a_question_neither_passes_nor_fails_before_it_is_answered()
    {
        constexpr auto rude = "{\"type\": \"question\", \"question\": \"Is it rude?\"}";
        auto reading = verify(verifier(rude), "Go away.", {});
        QVERIFY(!is_judged(reading.measurement) && !reading.pass);
        QCOMPARE(measured_text(reading.measurement), std::string("not judged yet"));
        QCOMPARE(wanted_text(reading.measurement), std::string("yes to \"Is it rude?\""));
        std::vector<OpenQuestion> open;
        add_if_open(open, reading, "<think>Hm.</think>{\"answer\": \"Go away.\"}");
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open[0].text, std::string("Go away.")); // as other verifiers, what is said alone
        judge(reading, 0.5);
        QVERIFY(reading.pass && is_judged(reading.measurement));
        add_if_open(open, reading, "Go away.");
        QCOMPARE(open.size(), std::size_t(1)); // it has its answer
        judge(reading, 0.49);
        QVERIFY(!reading.pass && is_judged(reading.measurement));
        for (const auto why : {Unjudged::not_yet, Unjudged::nobody, Unjudged::unreachable, Unjudged::unclear}) {
            leave_unjudged(reading, why);
            QVERIFY(!reading.pass && !is_judged(reading.measurement));
            QVERIFY(measured_text(reading.measurement).starts_with("not judged"));
            QVERIFY(measurement_from_json(to_json(reading.measurement), "the test") == reading.measurement);
        }
        judge(reading, 0.25);
        QVERIFY(measurement_from_json(to_json(reading.measurement), "the test") == reading.measurement);
    }

    void what_is_not_judged_leaves_open_what_hangs_on_it()
    {
        constexpr auto rude = "{\"type\": \"question\", \"question\": \"Is it rude?\"}";
        const auto badge = [](const char* name, Reading reading, bool avoided = false) {
            return lab::Badge{name, name, name, std::move(reading), avoided};
        };
        const Reading open = verify(verifier(rude), "x", {});
        lab::Deck deck;
        deck.chips = {{"rude"}, {"short"}};
        const auto passed = badge("short", {true, WordsReading{1, 1, 3}}),
                   failed = badge("short", {false, WordsReading{9, 1, 3}});
        QVERIFY(!badge("rude", open).pass() && !badge("rude", open, true).pass());
        QVERIFY(!lab::can_tell(deck, {badge("rude", open), passed}));
        QVERIFY(lab::can_tell(deck, {badge("rude", open), failed})); // it does not hold, whatever is said
        QVERIFY(!lab::holds(deck, {badge("rude", open), failed}));
        deck.join = lab::Join::or_;
        QVERIFY(lab::can_tell(deck, {badge("rude", open), passed}) && lab::holds(deck, {badge("rude", open), passed}));
        QVERIFY(!lab::can_tell(deck, {badge("rude", open), failed}));
        deck.join = lab::Join::not_;
        QVERIFY(!lab::can_tell(deck, {badge("rude", open, true)}));
    }

    void letters_are_counted()
    {
        constexpr auto few = "{\"type\": \"letters\", \"min\": 3, \"max\": 5}";
        QVERIFY(passes(few, "Él es 12!"));
        QVERIFY(!passes(few, "Le renard"));
        QCOMPARE(found(few, "Le renard").measured, "8 letters");
        QCOMPARE(found(few, "a").measured, "1 letter");
        QCOMPARE(found(few, "a").wanted, "3-5 letters");
        QVERIFY(passes(few, "{\"answer\": \"abc\"}"));
    }

    void json_is_held_against_a_schema()
    {
        constexpr auto animal =
            "{\"type\": \"json_schema\", \"schema\": {\"type\": \"object\", \"required\": [\"name\"], "
            "\"properties\": {\"name\": {\"type\": \"string\"}, "
            "\"legs\": {\"type\": \"array\", \"items\": {\"type\": \"integer\", \"minimum\": 0}}}}}";
        QVERIFY(passes(animal, " {\"name\": \"fox\", \"legs\": [2, 2]}\n"));
        QCOMPARE(found(animal, "{\"name\": \"fox\"}").measured, "JSON that fits the schema");
        QCOMPARE(found(animal, "{}").measured, "JSON that breaks the schema");
        QCOMPARE(found(animal, "{\"name\": 4}").measured, "JSON that breaks the schema at /name");
        QCOMPARE(found(animal, "{\"name\": \"fox\", \"legs\": [2, -1]}").measured,
                 "JSON that breaks the schema at /legs/1");
        QCOMPARE(found(animal, "The fox.").measured, "no JSON");
        QCOMPARE(found(animal, "```json\n{\"name\": \"fox\"}\n```").measured, "JSON inside a code fence");
        QVERIFY(passes(animal, "<think>Which?</think>{\"name\": \"fox\"}"));
        const std::string long_reply = "{\"name\": \"" + std::string(70'000, 'x') + "\"}";
        QVERIFY(!passes(animal, long_reply));
    }

    void rewordings_are_read_out_of_an_answer()
    {
        const std::vector<std::string> there = {"talk like a pirate"};
        using Texts = std::vector<std::string>;
        QVERIFY(rewordings_in(
                    "Here are three:\n1. Speak as a pirate would.\n2) \"Use pirate speech\"\n\n- **Sound like a "
                    "buccaneer**\nTalk like a Pirate!\n* speak as a pirate would",
                    there, 9) == (Texts{"speak as a pirate would", "use pirate speech", "sound like a buccaneer"}));
        QVERIFY(rewordings_in("a b\nc d\ne f", there, 2) == (Texts{"a b", "c d"}));
        QVERIFY(rewordings_in("JSON, please (and only that)", there, 2) == (Texts{"JSON, please (and only that)"}));
        QVERIFY(rewordings_in("Sprich wie ein Pirat", {"Rede wie ein Pirat"}, 2) == (Texts{"Sprich wie ein Pirat"}));
        QVERIFY(rewordings_in(std::string(101, 'a') + "\n\n ... \n", there, 2).empty());
        QVERIFY(ask_for_rewordings(there[0], 4).ends_with("\ntalk like a pirate"));
    }

    void every_verifier_is_read_and_written_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json :
             {"{\"type\": \"language\", \"code\": \"de\"}", "{\"type\": \"words\", \"min\": 1, \"max\": 3}",
              "{\"type\": \"letters\", \"min\": 0, \"max\": 9}",
              "{\"type\": \"json_schema\", \"schema\": {\"type\": \"object\"}}",
              "{\"type\": \"sentences\", \"count\": 2}", "{\"type\": \"case\", \"case\": \"upper\"}",
              "{\"type\": \"json\", \"key\": \"k\"}", "{\"type\": \"starts_with\", \"phrases\": [\"a\"]}",
              "{\"type\": \"ends_with\", \"phrases\": [\"a\", \"b\"]}",
              "{\"type\": \"contains\", \"phrases\": [\"a\", \"b\"], \"pattern\": \"x+\", \"least\": 2}",
              "{\"type\": \"avoids\", \"pattern\": \"x+\"}", "{\"type\": \"readability\", \"max\": 30}",
              "{\"type\": \"question\", \"question\": \"Is it rude?\", \"asks\": \"judge\"}",
              "{\"type\": \"question\", \"question\": \"Is it rude?\", \"asks\": \"model\"}", "{\"type\": \"none\"}"})
            QTest::addRow("%s", json) << QByteArray(json);
    }
    void every_verifier_is_read_and_written()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(to_json(verifier(json)).dump(), Json::parse(json.toStdString()).dump());
        const auto measurement = verify(verifier(json), "Ab xx.", {}).measurement;
        QVERIFY(measurement_from_json(to_json(measurement), "the test") == measurement);
    }

    void a_wrong_verifier_is_refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char* json, const char* why) {
            QTest::addRow("%s", json) << QByteArray(json) << QByteArray(why);
        };
        row("{\"type\": \"contains\"}", "neither \"phrases\" nor a \"pattern\"");
        row("{\"type\": \"starts_with\", \"phrases\": []}", "\"phrases\" is empty");
        row("{\"type\": \"ends_with\", \"phrases\": [\"a\"], \"pattern\": \"b\"}", "only for contains and avoids");
        row("{\"type\": \"avoids\", \"phrases\": [\" \"]}", "holds an empty text");
        row("{\"type\": \"contains\", \"phrases\": [\"a\"], \"least\": 2}", "\"least\" is 2, not 1 to 1");
        row("{\"type\": \"avoids\", \"pattern\": \"(a\"}", "no regular expression");
        row("{\"type\": \"readability\", \"max\": 0}", "smaller than 1");
        row("{\"type\": \"question\"}", "\"question\"");
        row("{\"type\": \"question\", \"question\": \" \"}", "is an empty text");
        row("{\"type\": \"question\", \"question\": \"Rude?\", \"asks\": \"me\"}", "not judge or model");
        row("{\"type\": \"letters\", \"min\": 2, \"max\": 1}", "smaller than");
        row("{\"type\": \"json_schema\", \"schema\": 3}", "no JSON object");
        row("{\"type\": \"json_schema\", \"schema\": {\"type\": 3}}", "no JSON Schema");
        row("{\"type\": \"json_schema\", \"schema\": {\"$ref\": \"#\"}}", "\"$ref\", which is not read");
        row("{\"type\": \"json_schema\", \"schema\": {\"items\": {\"pattern\": \"(a*)*b\"}}}",
            "\"pattern\", which is not read");
        row("{\"type\": \"poem\"}", "question or none");
    }
    void a_wrong_verifier_is_refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, why);
        try {
            (void)verifier(json);
            QFAIL("It was taken.");
        } catch (const UnreadableFile& error) {
            QVERIFY2(std::string(error.what()).find(why.toStdString()) != std::string::npos, error.what());
        }
    }

    void the_examples_tell_their_behaviour_from_others_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("pass");
        QTest::newRow("pirate") << QByteArray("pirate") << QByteArray("Arrr, the fox lives in the forest, matey!")
                                << true;
        QTest::newRow("no pirate") << QByteArray("pirate") << QByteArray("The fox lives in the forest.") << false;
        QTest::newRow("child") << QByteArray("childs_language")
                               << QByteArray("Foxes live in the woods. They sleep in a den. It is warm there.") << true;
        QTest::newRow("paper") << QByteArray("childs_language")
                               << QByteArray("Vulpine populations predominantly inhabit deciduous forests, although "
                                             "anthropogenic environments increasingly constitute alternative habitats.")
                               << false;
        QTest::newRow("direct") << QByteArray("no_hedging") << QByteArray("Foxes live in forests.") << true;
        QTest::newRow("hedged") << QByteArray("no_hedging") << QByteArray("Foxes might live in forests.") << false;
        QTest::newRow("depends") << QByteArray("no_hedging") << QByteArray("It really depends.") << false;
    }
    void the_examples_tell_their_behaviour_from_others()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        QFETCH(bool, pass);
        QCOMPARE(examples().verify(examples().at(name.toStdString()), text.toStdString()).pass, pass);
    }

    // ---- sets

    void a_set_is_written_and_read()
    {
        const auto file = std::filesystem::path(home_.filePath("written.json").toStdString());
        const auto paper = read_behavior_set(places::data() + "/behaviors/paper.json");
        write_behavior_set(paper, file);
        QCOMPARE(to_json(read_behavior_set(file)).dump(), to_json(paper).dump());
        auto wrong = paper;
        wrong.behaviors[0].instructions.clear();
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, write_behavior_set(wrong, file));
        QCOMPARE(to_json(read_behavior_set(file)).dump(), to_json(paper).dump()); // it is as it was
    }

    void behaviours_are_added_and_names_stay_whose_they_were()
    {
        auto set = read_behavior_set(places::data() + "/behaviors/paper.json");
        const auto before = set.behaviors.size(), categories = set.categories.size();
        auto more = examples();
        more.behaviors.push_back(behavior("german", "voice"));
        const auto taken = add_behaviors(set, more);
        QCOMPARE(taken, (std::vector<std::string>{"german"}));
        QCOMPARE(set.behaviors.size(), before + 3);
        QCOMPARE(set.categories.size(), categories + 3);
        QVERIFY(!set.at("german").own && set.at("pirate").own);
        QVERIFY(std::ranges::count(set.negation.verbs, "talk") == 1);
        QVERIFY(add_behaviors(set, examples()).size() == 3); // twice is no more
        // And out again, alone, with what they need.
        const auto own = set_of(set, {set.at("pirate"), set.at("german")});
        QCOMPARE(own.categories.size(), std::size_t(2));
        QVERIFY(!own.lexicons.empty());
        QVERIFY(behavior_set_from_json(to_json(own), "it").at("pirate").instructions.size() == 10);
    }

    void a_name_is_made_of_a_title()
    {
        const auto& set = examples();
        QCOMPARE(free_name(set, "Talk, like a Pirate!"), "talk_like_a_pirate");
        QCOMPARE(free_name(set, "Pirate"), "pirate_2");
        QCOMPARE(free_name(set, "Über Äpfel"), "uber_apfel");
        QCOMPARE(free_name(set, "日本"), "own");
        QCOMPARE(free_name(set, "Voice"), "voice_2"); // categories have names, too
    }

    // ---- several windows at once

    void what_two_windows_change_both_stays()
    {
        lab::change_own_behaviors(lab::own_behaviors(), examples());
        const auto before = lab::own_behaviors();
        const auto with = [&](auto change) {
            auto set = before;
            change(set.behaviors);
            return set;
        };
        // One window deletes the child's language and changes the pirate ...
        lab::change_own_behaviors(before, with([](auto& all) {
                                      std::erase_if(all, [](const auto& b) { return b.name == "childs_language"; });
                                      all[0].title = "Old pirate";
                                  }));
        // ... the other, which knows nothing of it, adds one and deletes no hedging.
        const auto there =
            lab::change_own_behaviors(before, with([](auto& all) {
                                          std::erase_if(all, [](const auto& b) { return b.name == "no_hedging"; });
                                          all.push_back(behavior("robot", "voice"));
                                      }));
        QCOMPARE(to_json(there).dump(), to_json(lab::own_behaviors()).dump());
        QCOMPARE(there.behaviors.size(), std::size_t(2));
        QCOMPARE(there.at("pirate").title, std::string("Old pirate"));
        QVERIFY(there.at("robot").instructions.size() == 1);
        // Both call a new one the same: neither is lost.
        const auto mine = [&](const char* title) {
            auto set = there;
            set.behaviors.push_back(behavior("ghost", "voice"));
            set.behaviors.back().title = title;
            return set;
        };
        lab::change_own_behaviors(there, mine("Ghost"));
        const auto both = lab::change_own_behaviors(there, mine("Ghost!"));
        QCOMPARE(both.at("ghost").title, std::string("Ghost"));
        QCOMPARE(both.at("ghost_2").title, std::string("Ghost!"));
        lab::change_own_behaviors(both, with([](auto& all) { all.clear(); }));
        QVERIFY(!std::filesystem::exists(lab::own_behaviors_file()));
    }

    void windows_that_write_at_once_lose_nothing()
    {
        constexpr int each = 12;
        const auto file = std::filesystem::path(home_.filePath("folders.json").toStdString());
        const auto add = [&](const std::string& who) {
            for (int i = 0; i < each; ++i) {
                lab::add_model_folder("/models/" + who + std::to_string(i), file);
                BehaviorSet set = examples();
                set.behaviors = {behavior(who + std::to_string(i), "voice")};
                lab::change_own_behaviors({}, set);
            }
        };
        std::thread other([&] { add("a"); });
        add("b");
        other.join();
        QCOMPARE(lab::added_model_folders(file).size(), std::size_t(2 * each));
        QCOMPARE(lab::own_behaviors().behaviors.size(), std::size_t(2 * each));
        lab::add_model_folder("/models/a0", file); // known: it comes last
        QCOMPARE(lab::added_model_folders(file).size(), std::size_t(2 * each));
        QCOMPARE(lab::added_model_folders(file).back(), std::filesystem::path("/models/a0"));
        lab::change_own_behaviors(lab::own_behaviors(), {});
    }

    // ---- the lab

    void the_open_model_takes_the_users_own()
    {
        lab::Lab lab;
        const auto shipped = lab.behaviors().size();
        QVERIFY(!std::filesystem::exists(lab::own_behaviors_file()));
        lab::change_own_behaviors(lab::own_behaviors(), examples());
        lab.reload_own_behaviors();
        QCOMPARE(lab.behaviors().size(), shipped + 3);
        const auto pirate = lab.behaviors()[shipped];
        QVERIFY(pirate.own && pirate.name == "pirate" && !pirate.has_token);
        QVERIFY(std::ranges::count(lab.categories(), "voice", &lab::CategoryInfo::name) == 1);

        // Instructed it answers, with a badge; the demo cannot learn it from its world.
        lab::GenerateRequest request;
        request.prompt = "Where does the fox live?";
        request.deck.chips = {{"pirate"}, {"german"}};
        request.methods = {lab::Method::text};
        request.max_new_tokens = 20;
        std::vector<lab::AnswerDone> answers;
        lab.generate(request,
                     [&](const lab::Event& event) {
                         if (const auto* done = std::get_if<lab::AnswerDone>(&event)) answers.push_back(*done);
                     })
            .wait();
        QCOMPARE(answers.size(), std::size_t(1));
        QCOMPARE(answers[0].badges[0].title, "Pirate");
        lab::TrainRequest training;
        training.behaviors = {"pirate"};
        try {
            (void)lab.train(training, [](const lab::Event&) {});
            QFAIL("It was begun.");
        } catch (const InvalidInput& error) {
            QVERIFY2(std::string(error.what()).find("makes no examples of \"Pirate\"") != std::string::npos,
                     error.what());
        }
        // All behaviours of a training are those of the set.
        training.behaviors.clear();
        training.settings.steps = 1;
        training.out = home_.filePath("tokens").toStdString();
        std::vector<std::string> trained;
        lab.train(training,
                  [&](const lab::Event& event) {
                      if (const auto* done = std::get_if<lab::TrainDone>(&event)) trained = done->tokens;
                  })
            .wait();
        QCOMPARE(trained.size(), shipped);

        const lab::Lab again; // opened anew, they are there
        QCOMPARE(again.behaviors().size(), shipped + 3);
        QVERIFY(lab::behavior_set_of(lab::OpenRequest{})->at("pirate").own);
        lab::OpenRequest named;
        named.behaviors = places::data() + "/behaviors/paper.json";
        QCOMPARE(lab::behavior_set_of(named)->behaviors.size(),
                 read_behavior_set(named.behaviors).behaviors.size()); // a named set stands alone

        // A set that the demo's world cannot write answers for is no hindrance.
        named.behaviors = places::data() + "/behaviors/examples.json";
        const lab::Lab foreign(named);
        QCOMPARE(foreign.behaviors().size(), std::size_t(3));
        QVERIFY(!foreign.has_world());

        lab::change_own_behaviors(lab::own_behaviors(), {});
        lab.reload_own_behaviors();
        QCOMPARE(lab.behaviors().size(), shipped);
        QVERIFY(!std::filesystem::exists(lab::own_behaviors_file()));
    }

    void a_damaged_file_is_told_and_stops_nothing()
    {
        QFile file(QString::fromStdString(lab::own_behaviors_file().string()));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"format\": 3}");
        file.close();
        lab::Lab lab;
        QVERIFY2(lab.model().behaviors_note.english().starts_with("Your own behaviours are left out. "),
                 lab.model().behaviors_note.english().c_str());
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, lab.reload_own_behaviors());
        QVERIFY(file.remove());
    }

    void what_cannot_be_checked_is_not_counted()
    {
        auto own = examples();
        own.behaviors.push_back(behavior("kind", "voice"));
        lab::change_own_behaviors(lab::own_behaviors(), own);
        const lab::Lab lab;
        lab::EvaluateRequest request;
        request.plan.conditions.resize(1);
        request.plan.conditions[0].method = "text";
        request.plan.behaviors = {"kind", "german"};
        request.plan.sizes = {1};
        const auto cost = lab.cost_of(request);
        QVERIFY2(cost.refusal.english().find("\"kind\" has no verifier") != std::string::npos,
                 cost.refusal.english().c_str());
        request.plan.behaviors.clear(); // all: those of the set
        QVERIFY2(lab.cost_of(request).refusal.empty(), lab.cost_of(request).refusal.english().c_str());
        lab::change_own_behaviors(lab::own_behaviors(), {});
    }
};

QTEST_GUILESS_MAIN(OwnBehaviorsTest)
#include "own_behaviors_test.moc"
