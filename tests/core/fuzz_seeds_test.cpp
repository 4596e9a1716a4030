// Every seed of tests/fuzz/seeds and mutations of it, the same at every run, through the targets that libFuzzer runs
// (./dev fuzz).
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "tests/fuzz/targets.h"
#include "tests/places.h"

#include <QtTest>
#include <algorithm>
#include <vector>

using namespace steerdeck;

namespace {

const std::filesystem::path seeds_folder = places::seeds();

/// A seed changed in one to four places: bytes changed, cut out, doubled, put in, or replaced by a part of another
/// seed.
std::string mutated(std::string bytes, const std::vector<std::string>& seeds, Random& random)
{
    static constexpr std::string_view pieces[] = {
        "{",    "}",        "[",  "]",  "\"",  "-1", "0", "1e999", "9223372036854775807",
        "null", "\\",       "{{", "}}", "{%",  "%}", "(", ")*",    "+",
        "\xff", "\xe2\x82", ",",  ":",  "1.5", "\n"};
    for (std::size_t changes = 1 + random.below(4); changes > 0; --changes) {
        const std::size_t at = random.below(bytes.size() + 1),
                          length = random.below(std::min<std::size_t>(bytes.size() - at, 24) + 1);
        switch (random.below(6)) {
        case 0:
            if (at < bytes.size()) bytes[at] = char(bytes[at] ^ char(1 << random.below(8)));
            break;
        case 1:
            if (at < bytes.size()) bytes[at] = char(random.below(256));
            break;
        case 2:
            bytes.erase(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.substr(at, length));
            break;
        case 4:
            bytes.replace(at, random.below(2) ? length : 0, pieces[random.below(std::size(pieces))]);
            break;
        default: {
            const std::string& other = seeds[random.below(seeds.size())];
            const std::size_t from = random.below(other.size() + 1);
            bytes.replace(at, length, other, from, random.below(64));
        }
        }
    }
    return bytes;
}

/// What came out beside errors of our own; empty where nothing did.
QString wrong_with(const fuzz::Target& target, const std::string& bytes)
{
    try {
        target.run({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    } catch (const Error&) {
    } catch (const std::exception& error) {
        return QString("%1 threw: %2\n%3")
            .arg(target.name, error.what(),
                 QByteArray::fromStdString(bytes.substr(0, 4000)).toPercentEncoding(" {}[]\":,%"));
    }
    return {};
}

} // namespace

class FuzzSeedsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void any_file_is_used_or_refused_by_an_error_of_our_own_data()
    {
        QTest::addColumn<int>("target");
        for (int i = 0; i < int(std::size(fuzz::targets)); ++i) QTest::newRow(fuzz::targets[i].name) << i;
    }

    void any_file_is_used_or_refused_by_an_error_of_our_own()
    {
        QFETCH(int, target);
        const auto& one = fuzz::targets[target];
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(seeds_folder / one.name))
            files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        QVERIFY(files.size() >= 5);
        std::vector<std::string> seeds;
        for (const auto& file : files) seeds.push_back(read_file(file, "seed"));
        Random random(1);
        for (std::size_t i = 0; i < seeds.size(); ++i) {
            const QString wrong = wrong_with(one, seeds[i]);
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromStdString(files[i].filename()) + ": " + wrong));
            for (int n = 0; n < 200; ++n) {
                const QString worse = wrong_with(one, mutated(seeds[i], seeds, random));
                QVERIFY2(worse.isEmpty(), qPrintable(worse));
            }
        }
    }

    /// Templates that would run for years or fill the memory: each is stopped. Too slow to be mutated.
    void a_template_without_end_is_stopped()
    {
        for (const auto& entry : std::filesystem::directory_iterator(seeds_folder / "template_limits")) {
            const std::string source = read_file(entry.path(), "seed");
            const fuzz::Bytes bytes{reinterpret_cast<const std::uint8_t*>(source.data()), source.size()};
            QVERIFY_THROWS_EXCEPTION(InvalidInput, fuzz::fuzz_template(bytes));
        }
    }
};

QTEST_APPLESS_MAIN(FuzzSeedsTest)
#include "fuzz_seeds_test.moc"
