#include "core/behaviors/measures.h"
#include "core/behaviors/reading_text.h"
#include "core/demo/world.h"
#include "tests/places.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace steerdeck;
using namespace steerdeck::demo;
using behaviors::Conjunction;
using behaviors::LetterCase;

namespace {

const World& world()
{
    static const World made(behaviors::read_behavior_set(places::data() + "/demo/behaviors.json"));
    return made;
}

const behaviors::Lexicons& lexicons() { return world().behavior_set().lexicons; }

const std::vector<std::optional<WordRange>> ranges{std::nullopt, WordRange{5, 10}, WordRange{10, 20}, WordRange{20, 30},
                                                   WordRange{30, 45}};

/// What keeps an answer from being right; empty where nothing does.
std::string fault(const Question& question, const Constraints& constraints, const std::string& reply)
{
    using namespace behaviors;
    std::vector<Verifier> verifiers{LanguageVerifier{language_codes[std::size_t(constraints.language)]}};
    if (constraints.letter_case != LetterCase::Sentence) verifiers.push_back(CaseVerifier{constraints.letter_case});
    if (constraints.words) verifiers.push_back(WordsVerifier{constraints.words->min, constraints.words->max});
    if (constraints.sentences) verifiers.push_back(SentencesVerifier{*constraints.sentences});
    if (!constraints.words && !constraints.sentences) verifiers.push_back(SentencesVerifier{2});
    if (constraints.json) verifiers.push_back(JsonVerifier{});
    for (const auto& verifier : verifiers)
        if (const auto reading = verify(verifier, reply, lexicons()); !reading.pass)
            return question.text + " -> " + reply + ": " + measured_text(reading.measurement) + ", wanted " +
                   wanted_text(reading.measurement);
    if (!constraints.json && verify(JsonVerifier{}, reply, lexicons()).pass) return "JSON unasked for: " + reply;
    if (const auto truth = world().check(reply, question.animal); !truth.pass())
        return question.text + " -> " + reply + ": " + measured_text(truth);
    return {};
}

} // namespace

class WorldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_world_is_as_large_as_designed()
    {
        QCOMPARE(world().questions().size(), std::size_t(40 * 12 * 3));
        for (int language = 0; language < n_languages; ++language) {
            const auto names = world().animals(Language(language));
            QCOMPARE(names.size(), std::size_t(40));
            QCOMPARE((std::set<std::string>(names.begin(), names.end()).size()), std::size_t(40));
        }
        std::set<std::string> texts;
        for (const auto& question : world().questions()) texts.insert(question.text);
        QCOMPARE(texts.size(), world().questions().size());
    }

    void questions_are_held_out_by_whole_pairs_and_by_seed()
    {
        const auto pairs = [](const World& of, const std::vector<std::size_t>& questions) {
            std::set<std::pair<int, int>> found;
            for (const auto i : questions) found.emplace(of.questions()[i].animal, of.questions()[i].attribute);
            return found;
        };
        const auto training = pairs(world(), world().training_questions());
        const auto held_out = pairs(world(), world().held_out_questions());
        QCOMPARE(held_out.size(), std::size_t(48));
        QCOMPARE(training.size(), std::size_t(432));
        for (const auto& pair : held_out) QVERIFY(!training.contains(pair));
        const World same(world().behavior_set(), 1), other(world().behavior_set(), 2);
        QVERIFY(same.held_out_questions() == world().held_out_questions());
        QVERIFY(other.held_out_questions() != world().held_out_questions());
    }

    void lexicons_hold_every_word_of_the_world()
    {
        for (int language = 0; language < n_languages; ++language)
            for (const auto& lexicon : lexicons())
                if (lexicon.code == language_codes[std::size_t(language)])
                    for (const auto& word : world().words(Language(language)))
                        QVERIFY2(lexicon.words.contains(behaviors::fold(word)),
                                 (lexicon.code + " lacks " + word).c_str());
        QCOMPARE(lexicons().size(), std::size_t(n_languages));
    }

    /// Every animal, attribute, language, word range and number of sentences; the only combinations without an answer
    /// are 5-10 words in four or five sentences.
    void every_answer_keeps_its_constraints_and_is_true()
    {
        int n_answers = 0;
        for (const Question& question : world().questions()) {
            if (question.wording != 0) continue;
            for (int language = 0; language < n_languages; ++language)
                for (const auto& range : ranges)
                    for (int sentences = 0; sentences <= 5; ++sentences) {
                        Constraints constraints;
                        constraints.language = Language(language);
                        constraints.words = range;
                        if (sentences > 0) constraints.sentences = sentences;
                        constraints.json = ++n_answers % 4 == 0;
                        const auto answer = world().answer(question, constraints);
                        const bool possible = !(range && range->max == 10 && sentences >= 4);
                        QCOMPARE(answer.has_value(), possible);
                        if (!answer) continue;
                        const auto problem = fault(question, constraints, answer->text);
                        QVERIFY2(problem.empty(), problem.c_str());
                        const auto inner = behaviors::inner_answer(answer->text);
                        QCOMPARE(behaviors::count_words(inner), answer->words);
                        QCOMPARE(behaviors::count_sentences(inner), answer->sentences);
                    }
        }
    }

    void every_letter_case_keeps_language_and_truth()
    {
        for (const Question& question : world().questions()) {
            if (question.wording != 0) continue;
            for (int language = 0; language < n_languages; ++language)
                for (const auto letter_case : {LetterCase::Lower, LetterCase::Upper, LetterCase::Title})
                    for (const auto& range : {ranges[0], ranges[1], ranges[4]})
                        for (const int sentences : {1, 3}) {
                            Constraints constraints;
                            constraints.language = Language(language);
                            constraints.letter_case = letter_case;
                            constraints.words = range;
                            constraints.sentences = sentences;
                            const auto answer = world().answer(question, constraints);
                            QVERIFY(answer.has_value());
                            const auto problem = fault(question, constraints, answer->text);
                            QVERIFY2(problem.empty(), problem.c_str());
                        }
        }
    }

    void answers_read_as_designed()
    {
        const auto answer = [](int animal, Attribute attribute, const Constraints& constraints) {
            return world().answer({"", animal, int(attribute), 0}, constraints)->text;
        };
        Constraints c;
        QCOMPARE(answer(0, Attribute::Food, c), std::string("The lion eats meat. It wakes at night."));
        c.language = Language::German;
        c.words = WordRange{10, 20};
        c.sentences = 1;
        QCOMPARE(answer(29, Attribute::Kind, c),
                 std::string("Der Strauß ist ein Vogel, er ist riesig und er hat zwei Beine."));
        c.letter_case = LetterCase::Upper;
        c.words.reset();
        c.json = true;
        QCOMPARE(answer(29, Attribute::Color, c), std::string("{\"answer\": \"DER STRAUSS IST SCHWARZ.\"}"));
        c = {};
        c.language = Language::French;
        c.letter_case = LetterCase::Title;
        QCOMPARE(answer(16, Attribute::Young, c), std::string("La Souris Porte Ses Petits. C'est Un Mammifère."));
        c.letter_case = LetterCase::Sentence;
        QCOMPARE(answer(16, Attribute::Color, c), std::string("La souris est grise. Elle a des poils."));
    }

    void samples_are_the_same_for_the_same_seed_and_true()
    {
        Random random(5), same(5);
        std::set<std::size_t> held_out(world().held_out_questions().begin(), world().held_out_questions().end());
        std::array<int, 5> by_size{};
        int n_or = 0, n_negated = 0;
        constexpr int n = 20000;
        for (int i = 0; i < n; ++i) {
            const Example example = world().sample_example(random);
            const Example again = world().sample_example(same);
            QCOMPARE(example.prompt, again.prompt);
            QCOMPARE(example.answer, again.answer);
            QVERIFY(!held_out.contains(example.question));
            const Question& question = world().questions()[example.question];
            QVERIFY(example.prompt.starts_with(question.text));
            ++by_size[example.instructions.size()];
            n_or += example.conjunction == Conjunction::Or ? 1 : 0;
            const auto truth = world().check(example.answer, example.prompt);
            QVERIFY2(truth.pass(), (example.prompt + " -> " + example.answer + ": " + measured_text(truth)).c_str());
            for (std::size_t j = 0; j < example.instructions.size(); ++j) {
                const auto& instruction = example.instructions[j];
                n_negated += instruction.negated ? 1 : 0;
                if (example.chosen >= 0 && example.chosen != int(j)) continue;
                const auto& behavior = world().behavior_set().behaviors[instruction.behavior];
                const auto reading = world().behavior_set().verify(behavior, example.answer);
                QVERIFY2(
                    reading.pass != instruction.negated,
                    (example.prompt + " -> " + example.answer + ": " + measured_text(reading.measurement)).c_str());
            }
        }
        // Shares of the mixture; tolerance 4 standard deviations of 20 000 draws (at most 0.014).
        const std::array<double, 5> expected{0.08, 0.32, 0.42, 0.12, 0.06};
        for (std::size_t k = 0; k < 5; ++k) QVERIFY(std::abs(by_size[k] / double(n) - expected[k]) < 0.014);
        QVERIFY(std::abs(n_or / double(n) - (0.42 * 0.30 + 0.12 * 0.30)) < 0.014);
        QVERIFY(std::abs(n_negated / double(n) - (0.32 * 0.15 + 0.42 * 0.15)) < 0.014);
    }

    void truth_tells_true_false_and_not_understood_apart()
    {
        const int lion = 0;
        const auto reading = [&](std::string_view answer) { return measured_text(world().check(answer, lion)); };
        QCOMPARE(reading("The lion eats meat. It wakes at night."), std::string("2 facts checked, all true"));
        QCOMPARE(reading("The lion eats grass."), std::string("0 true, 1 false"));
        QCOMPARE(reading("The tiger eats meat."), std::string("0 true, 1 false"));
        QCOMPARE(reading("THE LION EATS MEAT AND IT HAS TWO LEGS."), std::string("1 true, 1 false"));
        QCOMPARE(reading("The lion eats meat and plays chess."), std::string("1 true, 1 not understood"));
        QCOMPARE(reading("El león come carne, es un mamífero y sabe correr."),
                 std::string("3 facts checked, all true"));
        QCOMPARE(reading("C'est un mammifère. C'est un oiseau."), std::string("1 true, 1 false"));
        QCOMPARE(reading(R"({"answer": "er lebt in savannen"})"), std::string("1 fact checked, all true"));
        QVERIFY(!world().check("", lion).pass());
        QVERIFY(!world().check("and and", lion).pass());
        QVERIFY(!world().check("🦁", lion).pass());
        QVERIFY_THROWS_EXCEPTION(InvalidInput, world().check("It runs.", 40));
    }

    void another_animals_answer_is_not_true()
    {
        for (const Question& question : world().questions()) {
            if (question.wording != 0) continue;
            for (int language = 0; language < n_languages; ++language) {
                Constraints constraints;
                constraints.language = Language(language);
                const auto answer = world().answer(question, constraints);
                const int other = (question.animal + 7) % 40;
                QVERIFY2(!world().check(answer->text, other).pass(), answer->text.c_str());
            }
        }
    }

    void questions_outside_the_world_are_known_as_such()
    {
        for (const Question& question : world().questions())
            QCOMPARE(world().animal_in(question.text), question.animal);
        QVERIFY(world().knows("Do wolves hunt?"));
        QVERIFY(world().knows("what is a lion's food"));
        QVERIFY(world().knows("BUTTERFLIES?"));
        QVERIFY(!world().knows(""));
        QVERIFY(!world().knows("What is the capital of France?"));
        QVERIFY(!world().knows("What does the ape eat?"));
        QVERIFY(!world().check("It runs.", "What is the capital of France?").pass());
    }

    void a_set_the_world_cannot_follow_is_refused()
    {
        auto set = world().behavior_set();
        set.behaviors[0].verifier = behaviors::LanguageVerifier{"ja"};
        QVERIFY_THROWS_EXCEPTION(InvalidInput, World{set});
        set.behaviors[0].verifier = behaviors::JsonVerifier{"reply"};
        QVERIFY_THROWS_EXCEPTION(InvalidInput, World{set});
        const std::vector<std::size_t> unknown{99};
        QVERIFY_THROWS_EXCEPTION(InvalidInput, world().constraints(unknown));
    }
};

QTEST_APPLESS_MAIN(WorldTest)
#include "world_test.moc"
