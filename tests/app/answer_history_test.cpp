// The file of the history of runs, and a run's answer as a command: values in, values out.
#include "app/answer_history.h"
#include "app/command_line_of.h"
#include "widgets/shared/reading_text.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;
using lab::Method;

namespace {

std::shared_ptr<AnswerRun> example(const std::string& prompt = "Was weiß der \"Fuchs\"?\nUnd?")
{
    auto run = std::make_shared<AnswerRun>();
    run->started = QDateTime::fromString("2026-11-21T18:31:05.250", Qt::ISODateWithMs);
    run->model = {"demo", "/models/größer", "/tokens", "", "cpu", "q8_0"};
    run->request.prompt = prompt;
    run->request.deck.chips = {{"german", 1.5, true, "spanish", 0.3}, {"lower_case", 1, false}};
    run->request.deck.join = lab::Join::native_and;
    run->request.methods = {Method::steering, Method::caa};
    run->request.every_order = true;
    run->request.temperature = 0.7;
    run->request.seed = 18446744073709551615u;
    RunAnswer answer;
    answer.start.order = 1;
    answer.start.method = Method::caa;
    answer.start.deck = run->request.deck;
    answer.start.input = "Was? «german»";
    answer.start.pieces = {{"Was", "", 1, 7}, {"german", "german", 1.5, 2048}};
    answer.done.text = "der fuchs";
    answer.done.thoughts = "Let me think.";
    run->model.templateFile = "/own.jinja";
    run->request.template_variables = R"({"enable_thinking":true,"style":"short"})";
    answer.done.badges = {{"german", "German", "language", {true, behaviors::LanguageReading{"de", "de"}, {{0, 3}}}}};
    answer.done.tokens = 2;
    answer.done.pieces = {{"der", 9, 0.83, {{"die", 0.1}, {"das", 0.05}}}, {" fuchs", 10, 0.5, {}}};
    answer.done.pieces[0].entropy = 0.75;
    answer.done.pieces[0].rank = 2;
    answer.finished = true;
    run->answers = {answer};
    run->end.done = true;
    return run;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RunHistoryTest : public QObject {
    Q_OBJECT

    static QList<RunPtr> load(const QString& path, QStringList* trouble = nullptr)
    {
        AnswerHistory history(path);
        QList<RunPtr> found;
        bool came = false;
        connect(&history, &AnswerHistory::loaded, &history, [&](const QList<RunPtr>& runs) {
            found = runs;
            came = true;
        });
        if (trouble)
            connect(&history, &AnswerHistory::trouble, &history, [trouble](const QString& s) { *trouble << s; });
        history.load();
        if (!QTest::qWaitFor([&] { return came; }, 20000)) qWarning("nothing came");
        return found;
    }

private slots:
    void a_run_comes_back_as_it_was()
    {
        const auto run = example();
        const QByteArray line = to_json(*run);
        QVERIFY(!line.contains('\n'));
        const auto back = run_from_json(line);
        QVERIFY(back);
        QCOMPARE(back->started, run->started);
        QVERIFY(back->model == run->model);
        QCOMPARE(back->request.prompt, run->request.prompt);
        QVERIFY(back->request.deck == run->request.deck);
        QVERIFY(back->request.methods == run->request.methods);
        QVERIFY(back->request.every_order && back->end.done);
        QCOMPARE(back->request.temperature, 0.7);
        QCOMPARE(back->request.template_variables, run->request.template_variables);
        QCOMPARE(back->answers.at(0).done.thoughts, std::string("Let me think."));
        QCOMPARE(back->request.seed, run->request.seed);
        const RunAnswer &one = back->answers.at(0), &other = run->answers[0];
        QCOMPARE(one.start.order, 1);
        QVERIFY(one.start.method == Method::caa);
        QVERIFY(one.start.deck == other.start.deck);
        QCOMPARE(one.start.pieces[1].row, std::string("german"));
        QCOMPARE(one.start.pieces[1].strength, 1.5);
        QCOMPARE(one.done.text, other.done.text);
        QVERIFY(one.done.badges[0].reading.measurement == other.done.badges[0].reading.measurement);
        QVERIFY(one.done.badges[0].reading.spans == other.done.badges[0].reading.spans);
        QCOMPARE(widgets::measuredText(one.done.badges[0]), QString("German"));
        QCOMPARE(one.done.pieces[0].probability, 0.83);
        QCOMPARE(one.done.pieces[0].others[1].text, std::string("das"));
        QCOMPARE(one.done.pieces[0].entropy, 0.75);
        QCOMPARE(one.done.pieces[0].rank, 2);
        QVERIFY(one.done.pieces[1].entropy < 0 && one.done.pieces[1].rank == 0);
        QCOMPARE(to_json(*back), line);
    }

    void a_history_of_before_entropies_and_ranks_still_loads()
    {
        QByteArray line = to_json(*example());
        for (const char* name : {"entropies", "ranks"}) {
            const auto begin = line.indexOf(QByteArray("\"") + name + "\":");
            QVERIFY(begin > 0);
            line.remove(begin, line.indexOf("],", begin) + 2 - begin);
        }
        const auto back = run_from_json(line);
        QVERIFY(back);
        const auto& pieces = back->answers.at(0).done.pieces;
        QCOMPARE(pieces.size(), std::size_t(2));
        QCOMPARE(pieces[0].probability, 0.83);
        QVERIFY(pieces[0].entropy < 0 && pieces[0].rank == 0);
    }

    void runs_are_kept_and_come_back_the_newest_first()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("new/history.jsonl");
        {
            AnswerHistory history(path);
            QSignalSpy saved(&history, &AnswerHistory::saved);
            history.add(example("first"));
            history.add(example("second"));
            QTRY_COMPARE(saved.count(), 2);
        }
        const auto runs = load(path);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0]->request.prompt, std::string("second"));
        {
            AnswerHistory history(path);
            history.replace({});
        }
        QVERIFY(load(path).isEmpty());
        {
            AnswerHistory history(path);
            history.replace(runs);
        }
        QCOMPARE(load(path)[1]->request.prompt, std::string("first"));
    }

    void damaged_lines_are_left_out_and_told()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("history.jsonl");
        QByteArray unknown = to_json(*example("unknown"));
        unknown.replace("\"caa\"", "\"sorcery\"");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(to_json(*example("good")) + "\n{\"format\": 1}\n\xff\xfe\n" + unknown + "\n" +
                   to_json(*example("half")).left(100));
        file.close();
        QStringList trouble;
        auto runs = load(path, &trouble);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0]->request.prompt, std::string("good"));
        QCOMPARE(trouble.size(), 1);
        QVERIFY2(trouble[0].contains("3"), qPrintable(trouble[0]));
        // The half line of a crash is cut off, and what comes after is whole.
        AnswerHistory history(path);
        QSignalSpy saved(&history, &AnswerHistory::saved);
        history.add(example("after"));
        QTRY_COMPARE(saved.count(), 1);
        runs = load(path);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0]->request.prompt, std::string("after"));
    }

    void the_file_is_bounded()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("history.jsonl");
        QByteArray lines;
        for (int i = 0; i < 250; ++i) lines += to_json(*example(std::to_string(i))) + '\n';
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        QCOMPARE(load(path).size(), 200);
        AnswerHistory history(path);
        QSignalSpy saved(&history, &AnswerHistory::saved);
        history.add(example("last"));
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(contents(path).count('\n'), 200);
        const auto runs = load(path);
        QCOMPARE(runs[0]->request.prompt, std::string("last"));
        QCOMPARE(runs[199]->request.prompt, std::string("51"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({"history.jsonl"}));
    }

    void a_very_long_run_keeps_its_answers_and_loses_its_tokens()
    {
        auto run = example();
        for (int i = 0; i < 40000; ++i) run->answers[0].done.pieces.push_back({"token", i, 0.5, {{"other", 0.25}}});
        const QByteArray line = to_json(*run);
        QVERIFY(line.size() < (1 << 20));
        QVERIFY(run_from_json(line)->answers[0].done.pieces.empty());
        QCOMPARE(run_from_json(line)->answers[0].done.text, run->answers[0].done.text);
    }

    void a_folder_that_cannot_be_written_is_told()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        AnswerHistory history(folder.filePath("file/history.jsonl"));
        QSignalSpy trouble(&history, &AnswerHistory::unwritable);
        history.add(example());
        QTRY_COMPARE(trouble.count(), 1);
        AnswerHistory none{QString()};
        none.add(example()); // keeps nothing
        none.finish();
    }

    // ---- the command line
    // --------------------------------------------------------------------------------------------

    void one_answer_asks_for_itself_and_the_demo_needs_no_names()
    {
        AnswerRun run;
        run.request.prompt = "Where?";
        run.request.deck.chips = {{"german", 1, true}, {"short", 1, false}, {"lower_case", 0.5, true}};
        run.answers.resize(4);
        for (int i = 0; i < 4; ++i) {
            run.answers[std::size_t(i)].start.method = run.request.methods[std::size_t(i)];
            run.answers[std::size_t(i)].start.deck = run.request.deck;
        }
        QCOMPARE(command_line_of(run, 0), QString("steerdeck-cli generate --prompt 'Where?' --control-method none"));
        QCOMPARE(
            command_line_of(run, 2),
            QString("steerdeck-cli generate --prompt 'Where?' --steering german '<and>' lower_case --strength 1 0.5 "
                    "--control-method steering"));
        QCOMPARE(
            command_line_of(run, -1),
            QString("steerdeck-cli generate --prompt 'Where?' --steering german '<and>' lower_case --strength 1 0.5 "
                    "--control-method none text steering hybrid"));
    }

    void negations_and_alternatives_are_words_of_their_own()
    {
        AnswerRun run;
        run.request.prompt = "Where?";
        run.request.deck.chips = {{"french"}, {"json", 0.5}, {"spanish"}};
        run.request.deck.chips[0].group = run.request.deck.chips[2].group = 1;
        run.request.deck.chips[1].negated = true;
        run.request.methods = {Method::steering};
        QCOMPARE(command_line_of(run, -1),
                 QString("steerdeck-cli generate --prompt 'Where?' --steering 'french|spanish' '<and>' '!json' "
                         "--strength 1 1 0.5 --control-method steering"));
        run.started = QDateTime::currentDateTimeUtc();
        run.answers.resize(1);
        run.answers[0].start.deck = run.request.deck;
        const auto back = run_from_json(to_json(run));
        QVERIFY(back);
        QVERIFY(back->request.deck == run.request.deck);
        QVERIFY(back->answers.at(0).start.deck == run.request.deck);
    }

    void everything_that_is_not_usual_stands_in_it()
    {
        const QString line = command_line_of(*example("-x"), -1);
        QVERIFY2(line.startsWith("steerdeck-cli generate --prompt=-x --steering 'german~spanish:0.3' --strength 1.5 "
                                 "--mode native_and --control-method steering caa --every-order --temperature 0.7 "
                                 "--seed 18446744073709551615 --template-var enable_thinking=true "
                                 "--template-var style=short --model '/models/größer' --tokens /tokens "
                                 "--weights q8_0 --device cpu --template /own.jinja"),
                 qPrintable(line));
    }

    void words_are_quoted_for_the_shell_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"plain", "", "two words", "it's", "'", "$(rm -rf x) `id` \\ \" ! * ? ~ # & ; | < >",
                                 "zwei\nZeilen", "-dash", "größer", "a'b'c''"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void words_are_quoted_for_the_shell()
    {
        QFETCH(QString, text);
        QProcess shell;
        shell.start("/bin/sh", {"-c", "printf '%s' " + shell_quoted(text)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
    }
};

QTEST_GUILESS_MAIN(RunHistoryTest)
#include "answer_history_test.moc"
