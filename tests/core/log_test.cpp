/// The log, and the threads of core that write to it.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/base/thread.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <vector>

using namespace steerdeck;
namespace fs = std::filesystem;

class LogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> place_;
    fs::path file_;

    std::string text() const { return read_file(file_, "log"); }

private Q_SLOTS:
    void init()
    {
        place_ = std::make_unique<QTemporaryDir>();
        file_ = fs::path(place_->path().toStdString()) / "state" / "steerdeck.log";
        log::to_file(file_, 4000);
    }
    void cleanup() { log::to_file({}); }

    void an_entry_is_one_line_with_time_level_and_area()
    {
        log::warning("model", "two\nlines\r\x1b[31m");
        const QRegularExpression form(
            "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ warning model: two lines  \\[31m\n$");
        QVERIFY2(form.match(QString::fromStdString(text())).hasMatch(), text().c_str());
        QCOMPARE(log::current_file(), file_);
    }

    void a_file_stays_small_and_the_one_before_it_is_kept()
    {
        for (int i = 0; i < 200; ++i) log::info("test", "entry " + std::to_string(i));
        log::info("test", std::string(100'000, 'x'));
        const auto before = file_.string() + ".1";
        QVERIFY(fs::file_size(file_) <= 4000 && fs::file_size(before) <= 4000);
        QCOMPARE(std::distance(fs::directory_iterator(file_.parent_path()), {}), std::ptrdiff_t(2));
        QVERIFY(text().ends_with("x...\n"));
    }

    void debug_entries_are_not_kept_and_nothing_is_without_a_file()
    {
        log::debug("test", "detail");
        QCOMPARE(text(), std::string());
        log::to_file("/proc/no/such/folder/file.log");
        log::info("test", "goes nowhere");
        QVERIFY(log::current_file().empty());
    }

    void an_error_is_told_without_what_a_user_wrote()
    {
        const InvalidInput error("The messages are not a list", "Dear model, my secret is", "Give a list");
        QCOMPARE(log::text_of(error), std::string("The messages are not a list"));
        const UnreadableFile file("The file is missing", "/home/eve/private/model.safetensors", "Check the path");
        QCOMPARE(log::text_of(file), std::string("The file is missing (model.safetensors)"));
    }

    void many_threads_write_whole_lines()
    {
        log::to_file(file_, 1 << 20);
        {
            std::vector<Thread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back("writer", [] {
                    for (int i = 0; i < 500; ++i) log::info("test", "a line of the usual length");
                });
        } // waits for them
        const auto all = text();
        QCOMPARE(std::count(all.begin(), all.end(), '\n'), std::ptrdiff_t(2000));
        for (const QString& line : QString::fromStdString(all).split('\n', Qt::SkipEmptyParts))
            QVERIFY2(line.endsWith("a line of the usual length") && line.size() == 61, qPrintable(line));
    }

    void what_leaves_a_thread_is_logged()
    {
        Thread("broken", [] { throw InvalidInput("It went wrong", "", ""); }).join();
        QVERIFY2(text().find("broken ended by an exception: It went wrong") != std::string::npos, text().c_str());
    }

    void folders_follow_the_variables_and_an_empty_home_is_none()
    {
        const auto home = qgetenv("HOME"), data = qgetenv("XDG_DATA_HOME"), state = qgetenv("XDG_STATE_HOME");
        qputenv("XDG_DATA_HOME", "/some/data");
        qputenv("XDG_STATE_HOME", "/some/state");
        QCOMPARE(lasting_user_folder(), fs::path("/some/data/steerdeck"));
        QCOMPARE(log::default_file("steerdeck"), fs::path("/some/state/steerdeck/steerdeck.log"));
        qunsetenv("XDG_DATA_HOME");
        qputenv("HOME", "/home/eve");
        QCOMPARE(lasting_user_folder(), fs::path("/home/eve/.local/share/steerdeck"));
        qputenv("HOME", "");
        QVERIFY(lasting_user_folder().is_absolute());
        qputenv("HOME", home);
        qputenv("XDG_DATA_HOME", data);
        state.isNull() ? qunsetenv("XDG_STATE_HOME") : qputenv("XDG_STATE_HOME", state);
    }
};

QTEST_APPLESS_MAIN(LogTest)
#include "log_test.moc"
