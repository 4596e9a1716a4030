#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/demo/bpe.h"
#include "core/text/byte_level.h"
#include "core/text/tokenizer.h"
#include "tests/places.h"

#include <QtTest>

using namespace steerdeck;

namespace {

const std::string folder = places::golden() + "/text/";

/// The lines of the small corpus, with their line ends.
std::vector<std::string> corpus()
{
    const std::string text = read_file(folder + "corpus.txt", "corpus");
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at) + 1;
        lines.push_back(text.substr(at, end - at));
        at = end;
    }
    return lines;
}

} // namespace

class BpeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// project.json is what the reference ids of tokenizer_test were made with.
    void training_makes_the_committed_file()
    {
        const std::string made = train_bpe(corpus(), {420, {"<|im_start|>", "<|im_end|>", "<and>"}, 2}).dump() + "\n";
        if (qEnvironmentVariableIsSet("STEERDECK_WRITE_GOLDEN")) write_file_atomically(folder + "project.json", made);
        QCOMPARE(made, read_file(folder + "project.json", "tokenizer"));
    }

    void vocabulary_holds_special_tokens_then_bytes_then_merges()
    {
        const Json file = train_bpe(corpus(), {300, {"<a>", "<b>"}, 2});
        const Tokenizer tokenizer = Tokenizer::from_text(file.dump(), "made");
        QCOMPARE(tokenizer.vocab_size(), 300);
        QCOMPARE(tokenizer.id_of("<b>").value(), 1);
        for (int b = 0; b < 256; ++b) QCOMPARE(tokenizer.id_of(to_byte_level(std::string(1, char(b)))).value(), 2 + b);
        QCOMPARE(file.at("model").at("merges").size(), std::size_t(300 - 258));
    }

    void ties_go_to_the_pair_that_sorts_first()
    {
        const Json file =
            train_bpe(std::map<std::string, long>{{"xy", 3}, {"ab", 3}, {"ac", 3}, {"zz", 4}}, {260, {}, 2});
        QCOMPARE(file.at("model").at("merges").dump(), std::string(R"([["z","z"],["a","b"],["a","c"],["x","y"]])"));
    }

    void runs_of_one_character_are_counted_right()
    {
        const Json file = train_bpe(std::map<std::string, long>{{"aaaaa", 2}, {"bcbcbc", 2}}, {260, {}, 2});
        QCOMPARE(file.at("model").at("merges").dump(), std::string(R"([["a","a"],["b","c"],["bc","bc"],["aa","a"]])"));
    }

    void rare_pairs_are_not_merged()
    {
        const Json file = train_bpe(std::map<std::string, long>{{"once", 1}, {"ab", 2}}, {1000, {}, 2});
        QCOMPARE(file.at("model").at("vocab").size(), std::size_t(257));
    }

    /// Merging from scratch in the plainest way gives the same merges.
    void merges_equal_a_plain_recount()
    {
        Random random(11);
        std::map<std::string, long> words;
        for (int i = 0; i < 60; ++i) {
            std::string word;
            for (std::size_t n = 1 + random.below(9); n > 0; --n) word += "abc"[random.below(3)];
            words[word] += long(1 + random.below(4));
        }
        const Json made = train_bpe(words, {256 + 40, {}, 2}).at("model").at("merges");
        std::vector<std::pair<std::vector<std::string>, long>> split;
        for (const auto& [word, count] : words) {
            split.push_back({{}, count});
            for (const char c : word) split.back().first.emplace_back(1, c);
        }
        for (const Json& merge : made) {
            std::map<std::pair<std::string, std::string>, long> counts;
            for (const auto& [parts, count] : split)
                for (std::size_t i = 0; i + 1 < parts.size(); ++i) counts[{parts[i], parts[i + 1]}] += count;
            auto best = counts.begin();
            for (auto it = counts.begin(); it != counts.end(); ++it)
                if (it->second > best->second) best = it;
            QCOMPARE(merge[0].get<std::string>() + "|" + merge[1].get<std::string>(),
                     best->first.first + "|" + best->first.second);
            for (auto& [parts, count] : split)
                for (std::size_t i = 0; i + 1 < parts.size(); ++i)
                    if (parts[i] == best->first.first && parts[i + 1] == best->first.second) {
                        parts[i] += parts[i + 1];
                        parts.erase(parts.begin() + std::ptrdiff_t(i) + 1);
                    }
        }
    }

    void words_are_cut_by_the_pattern()
    {
        const std::vector<std::string> texts = {"It's 12345 o'clock,  isn't it?\n", "It's"};
        const auto counts = count_words(texts);
        QCOMPARE(counts.at("It"), 2L);
        QCOMPARE(counts.at("'s"), 2L);
        QCOMPARE(counts.at("123"), 1L);
        QCOMPARE(counts.at("45"), 1L);
        QCOMPARE(counts.at("?\n"), 1L);
    }

    void impossible_settings_are_refused()
    {
        QVERIFY_EXCEPTION_THROWN(train_bpe(corpus(), {200, {}, 2}), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(train_bpe(corpus(), {257, {"<a>", "<b>"}, 2}), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(train_bpe(corpus(), {400, {"<a>", "<a>"}, 2}), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(train_bpe(corpus(), {400, {""}, 2}), InvalidInput);
    }
};

QTEST_APPLESS_MAIN(BpeTest)
#include "bpe_test.moc"
