#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/hash.h"
#include "core/base/home.h"
#include "core/base/journal.h"
#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/base/random.h"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fstream>
#include <limits>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace steerdeck;

namespace {

std::vector<std::string> synced_folders; // that fsync was called for, in order

}

/// Stands before the C library's: notes folders, then does the same.
extern "C" int fsync(int fd)
{
    struct stat status {};
    char path[4096] = {};
    if (::fstat(fd, &status) == 0 && S_ISDIR(status.st_mode) &&
        ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), path, sizeof path - 1) > 0)
        synced_folders.emplace_back(path);
    return int(::syscall(SYS_fsync, fd));
}

class BaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_time_to_go_counts_only_what_this_run_did()
    {
        QCOMPARE((Progress{"", 50, 100, 10}).eta(), 10.0);
        QCOMPARE((Progress{"", 50, 100, 10, 40}).eta(), 50.0); // 10 steps in 10 s, 50 to go
        QVERIFY((Progress{"", 0, 100, 10}).eta() < 0 && (Progress{"", 40, 100, 10, 40}).eta() < 0);
    }

    void sha256_agrees_with_the_standards_examples()
    {
        QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256(std::string(1'000'000, 'a')),
                 std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void a_hash_grows_and_keeps_its_fields_apart()
    {
        Sha256 pieces;
        pieces.add("a");
        pieces.add("bc");
        QCOMPARE(pieces.hex(), sha256("abc"));
        const auto of = [](std::string_view one, std::string_view other) {
            Sha256 hash;
            hash.add_field(one);
            hash.add_field(other);
            return hash.hex();
        };
        QVERIFY(of("a", "bc") != of("ab", "c"));
    }

    void a_new_name_is_flushed_with_its_folder()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto synced_by = [](const std::function<void()>& write) {
            synced_folders.clear();
            write();
            return synced_folders;
        };
        const std::vector<std::string> once{path.string()};
        QCOMPARE(synced_by([&] { write_file_atomically(path / "token", "bytes"); }), once);
        QCOMPARE(synced_by([&] {
                     std::vector<std::string> lines = {"one", "two"};
                     rewrite_lines(path / "lines", [&] {
                         const auto line = lines.empty() ? std::string() : lines.back();
                         if (!lines.empty()) lines.pop_back();
                         return line;
                     });
                 }),
                 once);
        const auto none = [](long, std::size_t, std::string_view) {};
        QCOMPARE(synced_by([&] { Journal(path / "journal", none).append("a line\n"); }), once);
        QCOMPARE(synced_by([&] { Journal(path / "journal", none).append("a line\n"); }), std::vector<std::string>());
    }

    void an_error_is_one_sentence_of_what_where_and_what_to_do()
    {
        const InvalidInput error("The rate is 7", "settings.json", "Give at most 1");
        QCOMPARE(QString(error.what()), QString("The rate is 7 (settings.json). Give at most 1."));
    }

    void a_failed_write_leaves_the_old_file_and_no_rubbish()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto file = path / "token";
        write_file_atomically(file, "old");
        // A file-size limit stands in for a full disk: writes beyond it fail.
        struct rlimit before {
        }, small{};
        getrlimit(RLIMIT_FSIZE, &before);
        small = before;
        small.rlim_cur = 1000;
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        bool failed = false;
        try {
            write_file_atomically(file, std::string(100'000, 'x'));
        } catch (const UnwritableFile&) {
            failed = true;
        }
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(failed);
        QCOMPARE(read_file(file, "token"), std::string("old"));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(path), {}), std::ptrdiff_t(1));
    }

    void several_may_ask_at_once_whether_a_folder_can_be_made()
    {
        const QTemporaryDir folder;
        const std::filesystem::path wanted = folder.filePath("several/tokens").toStdString();
        std::atomic<int> refused = 0;
        std::vector<std::thread> all;
        for (int i = 0; i < 4; ++i)
            all.emplace_back([&] {
                for (int k = 0; k < 200; ++k) refused += can_be_written(wanted) ? 0 : 1;
            });
        for (auto& one : all) one.join();
        QCOMPARE(refused.load(), 0);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void missing_and_broken_json_name_the_place()
    {
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_json("/nowhere/file.json", "setting"));
        try {
            parse_json("{\"a\": 1,\n \"b\" 2}", "setting", "s.json");
            QFAIL("broken JSON was accepted");
        } catch (const UnreadableFile& error) {
            QVERIFY(std::string(error.what()).find("line 2") != std::string::npos);
        }
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, parse_json(std::string(100'000, '['), "setting", "s.json"));
        try {
            require<int>(Json{{"steps", "many"}}, "steps", "s.json");
            QFAIL("a wrong type was accepted");
        } catch (const UnreadableFile& error) {
            QVERIFY(std::string(error.what()).find("steps") != std::string::npos);
        }
    }

    void cancel_is_shared_by_copies()
    {
        const Cancel cancel;
        const Cancel copy = cancel;
        cancel.check("work");
        copy.request();
        QVERIFY_THROWS_EXCEPTION(Cancelled, cancel.check("work"));
    }

    void cells_of_csv_are_quoted_and_no_formula()
    {
        QCOMPARE(csv_cell("plain"), std::string("plain"));
        QCOMPARE(csv_cell("a,\"b\""), std::string("\"a,\"\"b\"\"\""));
        QCOMPARE(csv_cell("two\nlines"), std::string("\"two\nlines\""));
        for (const char* formula : {"=1+1", "+cmd", "-x", "@sum", "\tx", "-", "-1 of 2", "-inf"})
            QCOMPARE(csv_cell(formula), "'" + std::string(formula));
        for (const char* number : {"-0.25", "+3", "-1e-05", "12"}) QCOMPARE(csv_cell(number), std::string(number));
        QCOMPARE(csv_number(-0.5), std::string("-0.5"));
        QCOMPARE(csv_number(1.0 / 3, 3), std::string("0.333"));
        QCOMPARE(csv_number(std::numeric_limits<double>::quiet_NaN()), std::string());
        QCOMPARE(CsvLine().text("a").number(-2.5).number(std::size_t(3)).end(), std::string("a,-2.5,3\r\n"));
    }

    void without_a_home_in_the_environment_the_list_of_users_names_it()
    {
        const QByteArray home = qgetenv("HOME"), data = qgetenv("XDG_DATA_HOME");
        for (const char* nothing : {"", "relative"}) {
            qputenv("HOME", nothing);
            qputenv("XDG_DATA_HOME", nothing);
            QVERIFY(home_folder().is_absolute());
            QVERIFY(data_home() == home_folder() / ".local" / "share");
        }
        qputenv("HOME", home);
        QVERIFY(home_folder() == home.toStdString());
        qputenv("XDG_DATA_HOME", data);
    }

    void random_numbers_are_the_same_everywhere()
    {
        Random random(1);
        QCOMPARE(random.next(), std::uint64_t(0x910a2dec89025cc1)); // SplitMix64's published sequence for seed 1
        std::size_t counts[5] = {};
        for (int i = 0; i < 50'000; ++i) ++counts[random.below(5)];
        for (const auto n : counts) QVERIFY(n > 9'600 && n < 10'400); // 10 000 +- 4.5 deviations
    }
};

QTEST_APPLESS_MAIN(BaseTest)
#include "base_test.moc"
