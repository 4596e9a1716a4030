// Texts in six languages that are hard to count, each with what a reader counts: abbreviations, ordinals, Roman
// numerals, times, initials, elisions, lists, ellipses, quotations; letter case; languages among their neighbours;
// words; JSON and thoughts. tests/golden/text/counted.jsonl was counted by hand.
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/behaviors/behaviors.h"
#include "core/behaviors/measures.h"
#include "tests/places.h"

#include <QTest>
#include <map>
#include <sstream>

using namespace steerdeck;
using namespace steerdeck::behaviors;

namespace {

const BehaviorSet& paper()
{
    static const BehaviorSet set = read_behavior_set(places::data() + "/behaviors/paper.json");
    return set;
}

LetterCase case_named(const std::string& name)
{
    return name == "lower" ? LetterCase::Lower : name == "upper" ? LetterCase::Upper : LetterCase::Title;
}

/// "de"; or "!de,en": none of these.
bool is_language(const std::string& found, const std::string& wanted)
{
    if (!wanted.starts_with('!')) return found == wanted;
    std::istringstream list(wanted.substr(1));
    for (std::string code; std::getline(list, code, ',');)
        if (found == code) return false;
    return true;
}

/// What is counted of a text otherwise than by a reader: "2 sentences".
std::vector<std::string> differences(const std::string& text, const Json& want)
{
    std::vector<std::string> wrong;
    const std::string inner = inner_answer(text);
    if (want.contains("sentences"))
        if (const int n = count_sentences(inner); n != want["sentences"].get<int>())
            wrong.push_back(std::to_string(n) + " sentences");
    if (want.contains("words"))
        if (const int n = count_words(inner); n != want["words"].get<int>())
            wrong.push_back(std::to_string(n) + " words");
    if (want.contains("language"))
        if (const auto code = detect_language(inner, paper().lexicons); !is_language(code, want["language"]))
            wrong.push_back("language \"" + code + "\"");
    if (want.contains("letter_case"))
        if (!verify(CaseVerifier{case_named(want["letter_case"])}, text, paper().lexicons).pass)
            wrong.push_back("another letter case");
    if (want.contains("json"))
        if (verify(JsonVerifier{}, text, paper().lexicons).pass != want["json"].get<bool>())
            wrong.push_back("JSON " + std::string(want["json"].get<bool>() ? "refused" : "passed"));
    return wrong;
}

std::string of(std::string_view text, const Span& span)
{
    return std::string(text.substr(span.begin, span.end - span.begin));
}

std::vector<std::string> explained(const Verifier& verifier, const std::string& text)
{
    std::vector<std::string> parts;
    for (const Span& span : verify(verifier, text, paper().lexicons).spans) parts.push_back(of(text, span));
    return parts;
}

using Texts = std::vector<std::string>;

} // namespace

class CountingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts_are_a_readers()
    {
        std::istringstream lines(read_file(places::sources() + "/tests/golden/text/counted.jsonl", "counted texts"));
        std::map<std::string, std::pair<int, int>> kinds; // right, all
        std::string problems;
        for (std::string line; std::getline(lines, line);) {
            const Json entry = Json::parse(line);
            auto& [right, all] = kinds[entry["kind"]];
            const auto wrong = differences(entry["text"], entry["want"]);
            ++all;
            right += wrong.empty();
            for (const auto& what : wrong)
                problems += "\n" + entry["id"].get<std::string>() + ": " + what + " | " + entry["text"].dump();
        }
        QVERIFY(kinds.size() >= 15);
        for (const auto& [kind, count] : kinds) qInfo("%-13s %d of %d", kind.c_str(), count.first, count.second);
        QVERIFY2(problems.empty(), problems.c_str());
    }

    void a_reading_says_which_sentences_it_counted()
    {
        const std::string text = "Dr. Ö. kam. „Ja!“ Er ging.\n\n- Äpfel\n- Birnen";
        QCOMPARE(explained(SentencesVerifier{2}, text), (Texts{"Dr. Ö. kam.", "„Ja!“", "Er ging.", "Äpfel", "Birnen"}));
    }

    void a_reading_says_which_words_are_too_many()
    {
        QCOMPARE(explained(WordsVerifier{1, 2}, "Um 10:30 öffnet die Tür."), (Texts{"öffnet die Tür"}));
        QVERIFY(explained(WordsVerifier{1, 9}, "Um 10:30 öffnet die Tür.").empty());
    }

    void a_reading_says_which_letters_break_the_case()
    {
        QCOMPARE(explained(CaseVerifier{LetterCase::Lower}, "der ÖBB-zug nach Wien"), (Texts{"ÖBB", "W"}));
        QCOMPARE(explained(CaseVerifier{LetterCase::Upper}, "DER zug 𝒳"), (Texts{"zug"}));
        QCOMPARE(explained(CaseVerifier{LetterCase::Title}, "L'Eau de NASA"), (Texts{"d", "ASA"}));
        QVERIFY(explained(CaseVerifier{LetterCase::Title}, "L'Eau De Nasa").empty());
    }

    void spans_stay_inside_the_text()
    {
        for (const std::string text :
             {"\xff. a\xc3", "", "…", "a", "\r\n.\r\n", "👨‍👩‍👧 ok. 👍", "﻿x. y"}) {
            for (const auto& spans : {sentence_spans(text), word_spans(text)})
                for (const Span& span : spans) QVERIFY(span.begin < span.end && span.end <= text.size());
            QCOMPARE(int(word_spans(text).size()), count_words(text));
        }
    }

    void a_long_text_of_signs_is_read_in_one_go()
    {
        for (const char* piece :
             {"{", "{}", "{{\"", "`a", "<a ", "(a!) ", "a. ", "1. ", "z. B. ", "\"a?\" ", ". . ", "l'a."}) {
            std::string text;
            while (text.size() < 300'000) text += piece;
            const std::string closed = text + std::string(1000, '}') + ">`\"";
            for (const auto& whole : {text, closed}) {
                (void)count_sentences(whole);
                (void)count_words(whole);
                (void)detect_language(whole, paper().lexicons);
                (void)verify(CaseVerifier{LetterCase::Title}, whole, paper().lexicons);
            }
        }
    }

    void thoughts_are_no_part_of_an_answer()
    {
        const std::string thinking = "<think>\nHmm. Two sentences?\n</think>\n\n";
        QVERIFY(verify(SentencesVerifier{1}, thinking + "Der Löwe frisst.", {}).pass);
        QVERIFY(verify(JsonVerifier{}, thinking + R"({"answer": "Ja."})", {}).pass);
        QCOMPARE(inner_answer("<think>never ended"), std::string());
        QCOMPARE(inner_answer("a <think> in between"), std::string("a <think> in between"));
    }
};

QTEST_APPLESS_MAIN(CountingTest)
#include "counting_test.moc"
