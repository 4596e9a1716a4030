#include "core/base/files.h"
#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/text/regex.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"
#include "tests/places.h"

#include <QtTest>
#include <algorithm>

using namespace steerdeck;

namespace {

/// Reference values of the `tokenizers` library; tests/golden/make_tokenizer_golden.py makes them.
const std::string folder = places::golden() + "/tokenizers/";

/// The strings that the script makes: the same generator over the same pieces.
class Strings {
public:
    explicit Strings(std::uint64_t seed) : state_(seed)
    {
        const Json pieces = read_json(folder + "pieces.json", "pieces");
        texts_ = pieces.at("texts").get<std::vector<std::string>>();
        for (const auto& hex : pieces.at("raw").get<std::vector<std::string>>())
            raw_.push_back(QByteArray::fromHex(QByteArray::fromStdString(hex)).toStdString());
        ranges_ = pieces.at("ranges").get<std::vector<std::array<std::uint32_t, 2>>>();
    }

    std::string next()
    {
        std::string out;
        for (std::size_t n = 1 + below(12); n > 0; --n) {
            const std::size_t kind = below(64);
            if (kind < 46) {
                out += texts_[below(texts_.size())];
            } else if (kind < 55) {
                out += char(32 + below(95));
            } else if (kind < 62) {
                const auto [first, last] = ranges_[below(ranges_.size())];
                append_utf8(out, char32_t(first + below(last - first + 1)));
            } else if (kind < 63) {
                out += raw_[below(raw_.size())];
            } else {
                const std::string& text = texts_[below(texts_.size())];
                for (std::size_t times = 1 + below(9); times > 0; --times) out += text;
            }
        }
        return out;
    }

private:
    std::size_t below(std::size_t n)
    {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return std::size_t(state_ >> 33) % n;
    }
    std::vector<std::string> texts_, raw_;
    std::vector<std::array<std::uint32_t, 2>> ranges_;
    std::uint64_t state_;
};

QStringList families()
{
    return QDir(QString::fromStdString(folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

void append_number(std::string& out, std::int32_t number)
{
    for (int shift = 0; shift < 32; shift += 8) out += char((std::uint32_t(number) >> shift) & 0xFF);
}

std::string shown(const std::string& text) { return Json(utf8_lossy(text)).dump(); }

} // namespace

class TokenizerFamiliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void some_strings_equal_the_reference_data()
    {
        QTest::addColumn<QString>("family");
        for (const QString& family : families()) QTest::newRow(qPrintable(family)) << family;
        QVERIFY(families().size() >= 13);
    }

    void some_strings_equal_the_reference()
    {
        QFETCH(QString, family);
        const Json want = read_json(folder + family.toStdString() + "/golden.json", "golden");
        const Tokenizer tokenizer = Tokenizer::load(folder + family.toStdString());
        Strings strings(want.at("seed").get<std::uint64_t>());
        for (std::size_t i = 0; i < want.at("ids").size(); ++i) {
            const std::string text = strings.next();
            const auto ids = want.at("ids").at(i).get<std::vector<TokenId>>();
            QVERIFY2(tokenizer.encode(text) == ids,
                     (shown(text) + Json(ids).dump() + Json(tokenizer.encode(text)).dump()).c_str());
            const auto decoded = want.at("decoded").at(i).get<std::string>();
            QVERIFY2(tokenizer.decode(ids, false) == decoded,
                     (shown(decoded) + shown(tokenizer.decode(ids, false))).c_str());
        }
        QCOMPARE(tokenizer.vocab_size(), want.at("size").get<int>());
        QCOMPARE(tokenizer.encode("", true), want.at("with_special").at(0).get<std::vector<TokenId>>());
        auto ids = tokenizer.encode("The fox's 12 whales.", true);
        QCOMPARE(ids, want.at("with_special").at(1).get<std::vector<TokenId>>());
        const auto more = want.at("ids").at(0).get<std::vector<TokenId>>();
        ids.insert(ids.end(), more.begin(), more.end());
        QCOMPARE(tokenizer.decode(ids), want.at("skipped").get<std::string>());
    }

    void a_hundred_thousand_strings_equal_the_reference_data() { some_strings_equal_the_reference_data(); }

    void a_hundred_thousand_strings_equal_the_reference()
    {
        QFETCH(QString, family);
        const Json want = read_json(folder + family.toStdString() + "/golden.json", "golden");
        const Tokenizer tokenizer = Tokenizer::load(folder + family.toStdString());
        Strings strings(want.at("seed").get<std::uint64_t>());
        const int count = want.at("count").get<int>(), block = want.at("block").get<int>();
        std::string all_ids, all_texts;
        for (int first = 0; first < count; first += block) {
            std::string ids_bytes, text_bytes;
            for (int i = 0; i < block; ++i) {
                const auto ids = tokenizer.encode(strings.next());
                for (const TokenId id : ids) append_number(ids_bytes, id);
                append_number(ids_bytes, -1);
                text_bytes += tokenizer.decode(ids, false) + '\0';
            }
            const auto same = [&](const std::string& bytes, const char* key) {
                const auto digest = want.at(key).at(std::size_t(first / block)).get<std::string>();
                return sha256(bytes).substr(0, 8) == digest;
            };
            QVERIFY2(same(ids_bytes, "ids_blocks"), qPrintable(QStringLiteral("ids of strings from %1").arg(first)));
            QVERIFY2(same(text_bytes, "decoded_blocks"),
                     qPrintable(QStringLiteral("texts of strings from %1").arg(first)));
            all_ids += ids_bytes;
            all_texts += text_bytes;
        }
        QCOMPARE(sha256(all_ids), want.at("ids_sha256").get<std::string>());
        QCOMPARE(sha256(all_texts), want.at("decoded_sha256").get<std::string>());
    }

    void a_stream_equals_decode_data() { some_strings_equal_the_reference_data(); }

    void a_stream_equals_decode()
    {
        QFETCH(QString, family);
        const Tokenizer tokenizer = Tokenizer::load(folder + family.toStdString());
        Random random(3);
        for (int round = 0; round < 3000; ++round) {
            std::vector<TokenId> ids(1 + random.below(12));
            for (TokenId& id : ids) id = TokenId(random.below(std::uint64_t(tokenizer.vocab_size()) + 2));
            StreamDecoder stream(tokenizer, round % 2 == 0);
            std::string all;
            for (const TokenId id : ids) {
                const std::string piece = stream.push(id);
                QVERIFY(is_utf8(piece));
                all += piece;
            }
            all += stream.finish();
            QCOMPARE(all, tokenizer.decode(ids, round % 2 == 0));
        }
    }

    void a_stream_holds_back_no_more_than_it_must()
    {
        const Tokenizer tokenizer = Tokenizer::load(folder + "llama2");
        StreamDecoder stream(tokenizer);
        const auto push = [&](const char* word) { return stream.push(tokenizer.id_of(word).value()); };
        QCOMPARE(push("▁the"), std::string("the"));
        QCOMPARE(push("▁f"), std::string(" f"));
        QCOMPARE(push("<0xC3>"), std::string()); // bytes are a text only if all bytes of the run are
        QCOMPARE(push("<0xA9>"), std::string());
        QCOMPARE(push("."), std::string("é."));
        QCOMPARE(tokenizer.piece(tokenizer.id_of("<0xC3>").value()), std::string("<0xC3>"));
        QCOMPARE(tokenizer.piece(tokenizer.id_of("▁the").value()), std::string(" the"));
    }

    void written_out_scanners_equal_the_expressions_data()
    {
        QTest::addColumn<QString>("pattern");
        const QString cl100k = R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}%1)"
                               R"(| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
        QTest::newRow("gpt2") << R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";
        QTest::newRow("llama3") << cl100k.arg("{1,3}");
        QTest::newRow("qwen2") << cl100k.arg("");
    }

    void written_out_scanners_equal_the_expressions()
    {
        QFETCH(QString, pattern);
        QVERIFY(WordScanner::of(pattern.toStdString()).has_value());
        const Regex by_hand(pattern.toStdString());
        const Regex by_pcre2("(?:" + pattern.toStdString() + ")"); // not recognized, so never written out
        std::vector<Span> one, other;
        const auto same = [&](const std::string& text) {
            by_hand.find_all(text, one);
            by_pcre2.find_all(text, other);
            return one == other;
        };
        // Every text of up to five of these, then long random ones.
        const std::string alphabet[] = {"a", "S", "l", "'", "7", " ", "\n", "\r", "\t", "!", "é", "\u00a0"};
        std::array<std::size_t, 5> at{};
        for (std::size_t n = 1; n <= at.size(); ++n) {
            at.fill(0);
            for (bool more = true; more;) {
                std::string text;
                for (std::size_t i = 0; i < n; ++i) text += alphabet[at[i]];
                QVERIFY2(same(text), shown(text).c_str());
                more = false;
                for (std::size_t i = 0; i < n && !more; ++i) {
                    at[i] = (at[i] + 1) % std::size(alphabet);
                    more = at[i] != 0;
                }
            }
        }
        Strings strings(99);
        for (int i = 0; i < 5000; ++i) {
            const std::string text = utf8_lossy(strings.next() + strings.next());
            QVERIFY2(same(text), shown(text).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TokenizerFamiliesTest)
#include "tokenizer_families_test.moc"
