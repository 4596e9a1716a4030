#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/text/byte_level.h"
#include "core/text/pretokenizer.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"
#include "tests/places.h"

#include <QtTest>
#include <thread>

using namespace steerdeck;

namespace {

const std::string folder = places::golden() + "/text/";

/// Reference values of the `tokenizers` library; tests/golden/make_text_golden.py makes them.
const Json& golden()
{
    static const Json json = read_json(folder + "tokenizer_golden.json", "golden");
    return json;
}

std::vector<std::string> golden_strings() { return golden().at("strings").get<std::vector<std::string>>(); }

/// A tokenizer.json changed by `edit`, loaded.
template <typename F>
Tokenizer edited(F edit)
{
    Json json = read_json(folder + "project.json", "tokenizer");
    edit(json);
    return Tokenizer::from_text(json.dump(), "edited.json");
}

/// What the error of `action` says; empty when there was none.
template <typename F>
QString complaint(F action)
{
    try {
        action();
    } catch (const UnreadableFile& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class TokenizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ids_and_texts_equal_the_reference_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& entry : golden().at("tokenizers").items())
            QTest::newRow(entry.key().c_str()) << QString::fromStdString(entry.key());
    }

    void ids_and_texts_equal_the_reference()
    {
        QFETCH(QString, name);
        const Json& want = golden().at("tokenizers").at(name.toStdString());
        const Tokenizer tokenizer = Tokenizer::load(folder + name.toStdString() + ".json");
        const auto strings = golden_strings();
        for (std::size_t i = 0; i < strings.size(); ++i) {
            const auto ids = want.at("ids").at(i).get<std::vector<TokenId>>();
            const std::string shown = Json(strings[i]).dump();
            QVERIFY2(tokenizer.encode(strings[i]) == ids, shown.c_str());
            const std::string key = std::to_string(i);
            const std::string text =
                want.at("decoded").contains(key) ? want.at("decoded").at(key).get<std::string>() : strings[i];
            QVERIFY2(tokenizer.decode(ids, false) == text, shown.c_str());
        }
        QCOMPARE(tokenizer.vocab_size(), want.at("size").get<int>());
        QCOMPARE(tokenizer.encode("The fox", true), want.at("with_special").get<std::vector<TokenId>>());
        QCOMPARE(tokenizer.decode(tokenizer.encode("<|im_start|>The fox<|im_end|>", true)),
                 want.at("skipped").get<std::string>());
        const auto cut = tokenizer.encode("é中😀");
        for (std::size_t i = 0; i < cut.size(); ++i)
            QCOMPARE(tokenizer.decode(std::span(&cut[i], 1)), want.at("cut").at(i).get<std::string>());
    }

    void loads_from_a_models_directory()
    {
        QTemporaryDir dir;
        const std::string at = dir.path().toStdString();
        write_file_atomically(at + "/tokenizer.json", read_file(folder + "project.json", "tokenizer"));
        QCOMPARE(Tokenizer::load(at).fingerprint(), Tokenizer::load(folder + "project.json").fingerprint());
    }

    void special_tokens_are_found_in_text_and_left_out_on_request()
    {
        const Tokenizer tokenizer = Tokenizer::load(folder + "project.json");
        const auto ids = tokenizer.encode("a<and>b");
        QCOMPARE(ids.at(1), 2);
        QVERIFY(tokenizer.is_special(2));
        QCOMPARE(tokenizer.id_of("<and>").value(), 2);
        QCOMPARE(tokenizer.decode(ids), std::string("ab"));
        QCOMPARE(tokenizer.decode(ids, false), std::string("a<and>b"));
        QVERIFY(!tokenizer.id_of("no such word").has_value());
    }

    void pieces_are_readable()
    {
        const Tokenizer tokenizer = Tokenizer::load(folder + "project.json");
        QCOMPARE(tokenizer.piece(tokenizer.id_of("Ġ").value()), std::string(" "));
        QCOMPARE(tokenizer.piece(tokenizer.id_of("â").value()), std::string("<0xE2>"));
        QCOMPARE(tokenizer.piece(2), std::string("<and>"));
        QCOMPARE(tokenizer.piece(99'999), std::string("<id 99999>"));
        QCOMPARE(tokenizer.piece(-1), std::string("<id -1>"));
        QCOMPARE(tokenizer.decode(std::vector<TokenId>{99'999, -1}), std::string());
    }

    void stream_equals_decode_and_gives_whole_characters()
    {
        const Tokenizer tokenizer = Tokenizer::load(folder + "project.json");
        for (const std::string& text : golden_strings()) {
            const auto ids = tokenizer.encode(text);
            StreamDecoder stream(tokenizer);
            std::string all;
            for (const TokenId id : ids) {
                const std::string piece = stream.push(id);
                QVERIFY(is_utf8(piece));
                all += piece;
            }
            QCOMPARE(all + stream.finish(), tokenizer.decode(ids));
        }
    }

    void stream_equals_decode_for_random_ids()
    {
        const Tokenizer tokenizer = Tokenizer::load(folder + "project.json");
        Random random(5);
        for (int round = 0; round < 500; ++round) {
            std::vector<TokenId> ids(1 + random.below(12));
            for (TokenId& id : ids) id = TokenId(random.below(430));
            StreamDecoder stream(tokenizer);
            std::string all;
            for (const TokenId id : ids) all += stream.push(id);
            QCOMPARE(all + stream.finish(), tokenizer.decode(ids));
        }
    }

    void broken_utf8_reads_as_replacement_characters()
    {
        const Tokenizer tokenizer = Tokenizer::load(folder + "project.json");
        QCOMPARE(tokenizer.decode(tokenizer.encode("a\xE2\x82z\xFF")), std::string("a\uFFFDz\uFFFD"));
    }

    void threads_share_one_tokenizer()
    {
        const Tokenizer tokenizer = Tokenizer::load(folder + "nfc_split.json");
        const auto strings = golden_strings();
        std::vector<std::vector<std::vector<TokenId>>> results(4);
        std::vector<std::thread> threads;
        for (auto& result : results)
            threads.emplace_back([&] {
                for (const auto& text : strings) result.push_back(tokenizer.encode(text));
            });
        for (auto& thread : threads) thread.join();
        for (const auto& result : results) QCOMPARE(result, results[0]);
    }

    void a_very_long_word_takes_no_quadratic_time()
    {
        const Tokenizer tokenizer = Tokenizer::load(folder + "project.json");
        std::string word;
        for (int i = 0; i < 400'000; ++i) word += "the"[i % 3];
        const Stopwatch watch;
        QCOMPARE(tokenizer.decode(tokenizer.encode(word)), word);
        // 0.1 s on a slow core; merging by rescanning would take minutes.
        QVERIFY(watch.seconds() < 20);
    }

    void merges_may_be_texts_or_pairs()
    {
        const Tokenizer pairs = Tokenizer::load(folder + "project.json");
        const Tokenizer texts = edited([](Json& json) {
            for (Json& merge : json["model"]["merges"])
                merge = merge[0].get<std::string>() + " " + merge[1].get<std::string>();
        });
        for (const std::string& text : golden_strings()) QCOMPARE(texts.encode(text), pairs.encode(text));
    }

    void byte_fallback_and_unknown_tokens_follow_the_reference()
    {
        // Without pre-tokenizer, of five words and two bytes; values from `tokenizers` 0.23.3.
        const auto small = [](bool fallback, bool fuse) {
            return edited([&](Json& json) {
                json["pre_tokenizer"] = nullptr;
                json["added_tokens"] = Json::array();
                json["model"]["vocab"] = {{"a", 0}, {"b", 1}, {"ab", 2}, {"<unk>", 3}, {"<0xC3>", 4}, {"<0xA9>", 5}};
                json["model"]["merges"] = Json::array({"a b"});
                json["model"]["unk_token"] = "<unk>";
                json["model"]["byte_fallback"] = fallback;
                json["model"]["fuse_unk"] = fuse;
            });
        };
        QCOMPARE(small(false, false).encode("abéééa"), (std::vector<TokenId>{2, 3, 3, 3, 0}));
        QCOMPARE(small(false, true).encode("abéééa"), (std::vector<TokenId>{2, 3, 0}));
        QCOMPARE(small(true, true).encode("abé中中b"), (std::vector<TokenId>{2, 4, 5, 3, 1}));
    }

    void splits_follow_their_behavior_data()
    {
        QTest::addColumn<int>("behavior");
        QTest::addColumn<QString>("joined");
        const auto row = [](const char* name, SplitBehavior behavior, const char* joined) {
            QTest::newRow(name) << int(behavior) << QString(joined);
        };
        // The example of the tokenizers library's documentation.
        row("removed", SplitBehavior::removed, "the|final|countdown");
        row("isolated", SplitBehavior::isolated, "the|-|final|-|-|countdown");
        row("merged_with_previous", SplitBehavior::merged_with_previous, "the-|final-|-|countdown");
        row("merged_with_next", SplitBehavior::merged_with_next, "the|-final|-|-countdown");
        row("contiguous", SplitBehavior::contiguous, "the|-|final|--|countdown");
    }

    void splits_follow_their_behavior()
    {
        QFETCH(int, behavior);
        QFETCH(QString, joined);
        const std::string text = "the-final--countdown";
        std::vector<Span> matches, out;
        Regex("-").find_all(text, matches);
        split_at(0, text.size(), matches, SplitBehavior(behavior), false, out);
        QStringList parts;
        for (const Span span : out) parts << QString::fromStdString(text.substr(span.begin, span.end - span.begin));
        QCOMPARE(parts.join("|"), joined);
    }

    void what_is_not_supported_is_refused_by_name()
    {
        const auto with = [](const char* key, const Json& value) {
            return complaint([&] { edited([&](Json& json) { json[key] = value; }); });
        };
        const auto model = [](const char* key, const Json& value) {
            return complaint([&] { edited([&](Json& json) { json["model"][key] = value; }); });
        };
        QVERIFY(with("normalizer", {{"type", "BertNormalizer"}}).contains("BertNormalizer"));
        QVERIFY(with("normalizer", {{"type", "Precompiled"}}).contains("Precompiled"));
        QVERIFY(with("pre_tokenizer", {{"type", "UnicodeScripts"}}).contains("UnicodeScripts"));
        QVERIFY(with("decoder", {{"type", "WordPiece"}}).contains("WordPiece"));
        QVERIFY(with("decoder", {{"type", "CTC"}}).contains("CTC"));
        QVERIFY(with("model", {{"type", "Unigram"}}).contains("Unigram"));
        QVERIFY(model("dropout", 0.1).contains("dropout"));
        QVERIFY(model("end_of_word_suffix", "</w>").contains("end_of_word_suffix"));
        QVERIFY(model("continuing_subword_prefix", "##").contains("continuing_subword_prefix"));
    }

    void settings_that_cannot_be_followed_are_refused_by_name()
    {
        const auto with = [](const char* key, const Json& value) {
            return complaint([&] { edited([&](Json& json) { json[key] = value; }); });
        };
        const auto split = [&](const Json& pattern, const char* behavior) {
            return with("pre_tokenizer", {{"type", "Split"}, {"pattern", pattern}, {"behavior", behavior}});
        };
        QVERIFY(split({{"String", " "}}, "Doubled").contains("Doubled"));
        QVERIFY(split({{"Glob", "*"}}, "Isolated").contains("neither Regex nor String"));
        const auto metaspace = [](const char* replacement, const char* scheme) {
            return Json{{"type", "Metaspace"}, {"replacement", replacement}, {"prepend_scheme", scheme}};
        };
        QVERIFY(with("pre_tokenizer", metaspace("▁", "sometimes")).contains("sometimes"));
        QVERIFY(with("pre_tokenizer", metaspace("▁▁", "never")).contains("replacement"));
        QVERIFY(with("pre_tokenizer",
                     {{"type", "Sequence"}, {"pretokenizers", {metaspace("▁", "never"), metaspace("▁", "first")}}})
                    .contains("first"));
        QVERIFY(complaint([&] {
                    edited([&](Json& json) {
                        json["pre_tokenizer"] = metaspace("▁", "first");
                        json["normalizer"] = {{"type", "Strip"}, {"strip_left", true}, {"strip_right", true}};
                    });
                }).contains("first"));
        const auto around = [&](const Json& single) {
            return with("post_processor",
                        {{"type", "TemplateProcessing"}, {"single", single}, {"special_tokens", Json::object()}});
        };
        const Json text = {{"Sequence", {{"id", "A"}, {"type_id", 0}}}};
        QVERIFY(around({text, text}).contains("more than one text"));
        QVERIFY(around(Json::array()).contains("without its text"));
        QVERIFY(around({text, {{"SpecialToken", {{"id", "<no>"}, {"type_id", 0}}}}}).contains("<no>"));
    }

    void patterns_that_would_be_read_otherwise_are_refused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* pattern, const char* says) { QTest::newRow(pattern) << pattern << says; };
        row("[a-z&&[^b]]", "&&");
        row("[a[bc]]", "inside a set");
        row("[]a]", "begins with ]");
        row("(?m).", "options m");
        row("(", "pattern");
        row("\\h", "\\h");
        row("\\v", "\\v");
        row("[\\b]", "\\b");
        row("[[:punct:]]", "[:punct:]");
        row("a{,3}", "lower bound");
        row("a{1,3}+", "counted repeat");
        row("(*FAIL)", "(*");
    }

    void patterns_that_would_be_read_otherwise_are_refused()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, says);
        const QString error = complaint([&] {
            edited([&](Json& json) {
                json["pre_tokenizer"] = {
                    {"type", "Split"}, {"pattern", {{"Regex", pattern.toStdString()}}}, {"behavior", "Isolated"}};
            });
        });
        QVERIFY2(error.contains(says), qPrintable(error));
    }

    void hostile_files_cost_bounded_time_and_memory()
    {
        const Stopwatch watch;
        const auto with = [](const char* key, const Json& value) {
            return complaint([&] { edited([&](Json& json) { json[key] = value; }); });
        };
        const auto word = [](const char* name, const Json& id) {
            return complaint([&] { edited([&](Json& json) { json["model"]["vocab"][name] = id; }); });
        };
        QVERIFY(word("huge", 1 << 27).contains("\"huge\""));
        QVERIFY(word("huge", 0xFFFFFFFFFFFFFFFFu).contains("\"huge\""));
        QVERIFY(word("half", 0.5).contains("\"half\""));
        QVERIFY(word("again", 5).contains("same id 5"));
        QVERIFY(complaint([] {
                    edited([](Json& j) { j["added_tokens"][0]["content"] = std::string(5000, 'x'); });
                }).contains("4096"));
        const Json grow = {{"type", "Replace"}, {"pattern", {{"String", "a"}}}, {"content", std::string(2000, 'a')}};
        QVERIFY(with("normalizer", grow).contains("1024"));
        QVERIFY(
            with("normalizer", {{"type", "Sequence"}, {"normalizers", std::vector<Json>(100, grow)}}).contains("64"));
        Json deep = {{"type", "ByteLevel"}, {"add_prefix_space", false}};
        for (int i = 0; i < 40; ++i) deep = {{"type", "Sequence"}, {"pretokenizers", {deep}}};
        QVERIFY(with("pre_tokenizer", deep).contains("nests"));
        QVERIFY(with("post_processor", {{"type", "BertProcessing"}, {"cls", {"a", -1}}, {"sep", {"b", 2}}})
                    .contains("out of range"));
        QVERIFY(watch.seconds() < 20);
    }

    void a_text_that_would_explode_is_refused()
    {
        const auto fails = [](const auto& edit, const std::string& text) {
            const Tokenizer tokenizer = edited(edit);
            try {
                tokenizer.encode(text);
            } catch (const InvalidInput& error) {
                return QString::fromUtf8(error.what());
            }
            return QString();
        };
        const Json doubled = {{"type", "Replace"}, {"pattern", {{"String", "a"}}}, {"content", "aa"}};
        const auto grows = [&](Json& json) {
            json["normalizer"] = {{"type", "Sequence"}, {"normalizers", std::vector<Json>(60, doubled)}};
        };
        QVERIFY(fails(grows, "aaaa").contains("longer than"));
        const auto slow = [](Json& json) {
            json["pre_tokenizer"] = {
                {"type", "Split"}, {"pattern", {{"Regex", "(x+x+)+[yz]"}}}, {"behavior", "Isolated"}};
        };
        const Stopwatch watch;
        QVERIFY(fails(slow, std::string(5000, 'x')).contains("takes too long"));
        QVERIFY(watch.seconds() < 60);
    }

    void many_tokens_at_white_space_take_no_quadratic_time()
    {
        const Tokenizer tokenizer = edited([](Json& json) {
            json["added_tokens"].push_back({{"id", 900}, {"content", " "}, {"rstrip", true}, {"normalized", false}});
            json["added_tokens"].push_back({{"id", 901}, {"content", "\t"}, {"lstrip", true}, {"normalized", false}});
        });
        const Stopwatch watch;
        tokenizer.encode(std::string(300'000, ' '));
        tokenizer.encode(std::string(300'000, '\t'));
        QVERIFY(watch.seconds() < 20);
    }

    void an_unknown_character_without_unknown_token_is_an_error_of_the_text()
    {
        const Tokenizer tokenizer = edited([](Json& json) {
            json["pre_tokenizer"] = nullptr;
            json["model"]["unk_token"] = "<missing>";
        });
        QVERIFY(!tokenizer.encode("The").empty());
        QVERIFY_THROWS_EXCEPTION(InvalidInput, tokenizer.encode("中"));
    }

    void without_decoder_tokens_are_joined_with_spaces()
    {
        const Tokenizer tokenizer = edited([](Json& json) { json["decoder"] = nullptr; });
        const std::vector<TokenId> ids = {tokenizer.id_of("a").value(), 99'999, tokenizer.id_of("b").value()};
        QCOMPARE(tokenizer.decode(ids), std::string("a b"));
    }

    void added_tokens_get_the_ids_that_the_reference_counts()
    {
        const Tokenizer tokenizer = edited([](Json& json) {
            json["added_tokens"].push_back({{"id", 7777}, {"content", "<new>"}});
            json["added_tokens"].push_back({{"id", 8888}, {"content", "a"}, {"special", true}});
        });
        const Tokenizer plain = Tokenizer::load(folder + "project.json");
        QCOMPARE(tokenizer.id_of("<new>").value(), plain.vocab_size());
        QCOMPARE(tokenizer.id_of("a").value(), plain.id_of("a").value());
        QVERIFY(tokenizer.is_special(plain.id_of("a").value()));
    }

    void damaged_files_are_refused_with_the_place()
    {
        QVERIFY(complaint([] { Tokenizer::load("/no/such/folder"); }).contains("/no/such/folder"));
        QVERIFY(complaint([] { Tokenizer::from_text("{\n \"model\": ", "cut.json"); }).contains("line"));
        QVERIFY(complaint([] { Tokenizer::from_text("[1]", "list.json"); }).contains("list.json"));
        QVERIFY(complaint([] { Tokenizer::from_text(std::string(100'000, '['), "deep.json"); }).contains("deep"));
        QVERIFY(complaint([] { edited([](Json& j) { j["model"]["merges"][0] = "x"; }); }).contains("Merge 0"));
        QVERIFY(complaint([] { edited([](Json& j) { j["model"]["merges"][3] = {"qq", "zz"}; }); }).contains("qq"));
        QVERIFY(complaint([] { edited([](Json& j) { j["model"]["vocab"]["a"] = -4; }); }).contains("\"a\""));
        QVERIFY(complaint([] { edited([](Json& j) { j["model"].erase("vocab"); }); }).contains("vocab"));
        QVERIFY(complaint([] { edited([](Json& j) { j["added_tokens"][0].erase("content"); }); }).contains("content"));
    }

    void utf8_steps_tell_broken_from_unfinished()
    {
        using Kind = Utf8Step::Kind;
        QVERIFY(utf8_step("\xE2\x82\xAC", 0).kind == Kind::character);
        QCOMPARE(std::uint32_t(utf8_step("\xE2\x82\xAC", 0).code), 0x20ACu);
        QVERIFY(utf8_step("\xE2\x82", 0).kind == Kind::unfinished);
        QVERIFY(utf8_step("\xC0\x80", 0).kind == Kind::broken);
        QVERIFY(utf8_step("\xED\xA0\x80", 0).kind == Kind::broken);
        QCOMPARE(utf8_lossy("\xF0\x9F\x98z"), std::string("\uFFFDz"));
        std::string bytes;
        for (int b = 0; b < 256; ++b) bytes += char(b);
        QCOMPARE(from_byte_level(to_byte_level(bytes)), bytes);
        QCOMPARE(to_byte_level(" \n!é"), std::string("ĠĊ!Ã©"));
    }
};

QTEST_APPLESS_MAIN(TokenizerTest)
#include "tokenizer_test.moc"
