// Experiments as papers report them, by the terminal program: groups by what <and> was trained on, quality, several
// results, tokens of several folders, triples.
#include "tests/app/cli.h"
#include "tests/core/stub_server.h"
#include "tests/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class ExperimentsCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    const QString demo_ = QString::fromStdString(steerdeck::places::data() + "/demo/tokens");

    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }
    QString place(const QString& name) const { return folder_.filePath(name); }
    QByteArray bytes(const QString& name) const
    {
        QFile file(place(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The record in a token's file.
    QJsonObject record_of(const QString& name) const
    {
        const QByteArray all = bytes(name);
        const auto length = qsizetype(*reinterpret_cast<const quint64*>(all.constData()));
        const auto header = QJsonDocument::fromJson(all.mid(8, length)).object();
        return QJsonDocument::fromJson(header["__metadata__"].toObject()["made"].toString().toUtf8()).object();
    }
    CliOutcome orderings(const QString& out, const QStringList& more)
    {
        return run(QStringList{"evaluate", "orderings", "--dtype", "float32", "--num-samples", "2", "--max-new-tokens",
                               "40", "--out", out} +
                   more);
    }
    /// The rows of a table of comma-separated values, without its head.
    static QList<QStringList> table(const QString& csv)
    {
        QList<QStringList> rows;
        for (const QString& line : csv.split("\r\n", Qt::SkipEmptyParts)) rows << line.split(',');
        if (!rows.isEmpty()) rows.removeFirst();
        return rows;
    }

private slots:
    void initTestCase()
    {
        const CliOutcome trained = run({"train", "and", "--dtype", "float32", "--without", "french+lower_case",
                                        "--steps", "2", "--batch", "4", "--out", "own"});
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        for (const char* name : {"one", "two", "three"}) {
            QStringList options{"--tokens",
                                demo_,
                                "own",
                                "--combination",
                                "french+lower_case",
                                "spanish+lower_case",
                                "german+lower_case",
                                "--control-method",
                                "steering",
                                "text"};
            if (qstrcmp(name, "two") == 0) options << "--sample-random-instruction"; // the same prompts, other wordings
            const CliOutcome made = orderings(name, options);
            QVERIFY2(made.exit == 0, qPrintable(made.err));
        }
    }

    void an_operators_record_says_what_it_was_trained_on()
    {
        const QJsonArray combinations = record_of("own/and.safetensors")["combinations"].toArray();
        QVERIFY(combinations.size() > 20);
        const auto holds = [&](const QString& a, const QString& b) {
            for (const auto& one : combinations) {
                const QJsonArray names = one.toArray();
                if (names.contains(a) && names.contains(b)) return true;
            }
            return false;
        };
        QVERIFY(holds("spanish", "lower_case") && holds("french", "upper_case"));
        QVERIFY(!holds("french", "lower_case") && !holds("german", "lower_case"));
    }

    void a_pair_that_never_met_is_a_group_of_its_own()
    {
        const CliOutcome planned =
            orderings("never", {"--tokens", demo_, "own", "--token-combinations", "2", "--plan", "--json"});
        QVERIFY2(planned.exit == 0, qPrintable(planned.err));
        QVERIFY(planned.json()["unseen_pairs"].toInt() >= 1);
        QVERIFY(planned.json()["seen"].toInt() > planned.json()["unseen_pairs"].toInt());

        const CliOutcome rows = run({"results", "show", "one", "--csv", "rows"});
        QMap<QString, QString> group;
        for (const QStringList& row : table(rows.out)) group[row[3]] = row[2];
        QCOMPARE(group["french + lower_case"], QString("unseen_pairs"));
        QCOMPARE(group["spanish + lower_case"], QString("seen"));
        QCOMPARE(group["german + lower_case"], QString("unseen"));
        const CliOutcome summary = run({"results", "show", "one", "--csv", "summary"});
        QMap<QString, int> combinations;
        for (const QStringList& row : table(summary.out))
            if (row[0] == "steering/composition") combinations[row[2]] = row[3].toInt();
        QCOMPARE(combinations, (QMap<QString, int>{{"all", 3}, {"seen", 1}, {"unseen_pairs", 1}, {"unseen", 1}}));
        QVERIFY(run({"results", "show", "one"}).out.contains("unseen_pairs"));

        // The demo's own <and> has no such record: two groups.
        const CliOutcome old = orderings("never", {"--tokens", demo_, "--token-combinations", "2", "--plan", "--json"});
        QCOMPARE(old.json()["unseen_pairs"].toInt(-1), 0);
    }

    void quality_is_measured_and_shown()
    {
        const CliOutcome before = run({"results", "show", "one"});
        QVERIFY(before.out.contains("loops %"));
        const CliOutcome measured = run({"results", "perplexity", "one", "--dtype", "float32"});
        QVERIFY2(measured.exit == 0, qPrintable(measured.err));
        QVERIFY(measured.out.startsWith(QString::number(3 * 2 * 2 * 2) + " answers measured"));
        const CliOutcome summary = run({"results", "show", "one", "--csv", "summary"});
        const QStringList names = summary.out.section("\r\n", 0, 0).split(',');
        for (const QStringList& row : table(summary.out)) {
            const double perplexity = row[names.indexOf("perplexity")].toDouble();
            QVERIFY2(perplexity > 1 && perplexity < 1000, qPrintable(row.join(' ')));
            QVERIFY(row[names.indexOf("perplexity_low")].toDouble() <= perplexity);
            QCOMPARE(row[names.indexOf("loops")].isEmpty(), false);
        }
        // The same at once, and the same bytes.
        const CliOutcome again =
            orderings("again", {"--tokens", demo_, "own", "--combination", "french+lower_case", "spanish+lower_case",
                                "german+lower_case", "--control-method", "steering", "text", "--perplexity"});
        QVERIFY2(again.exit == 0, qPrintable(again.err));
        QCOMPARE(bytes("again/generations.jsonl"), bytes("one/generations.jsonl"));
        QCOMPARE(bytes("again/results.json"), bytes("one/results.json"));
    }

    void a_judge_reads_the_instructions_and_a_bare_number_is_its_score()
    {
        const auto reply = stub::http(200, R"({"choices": [{"message": {"role": "assistant", "content": "4"}}]})");
        stub::Server judge([&](int, const std::string&) { return reply; });
        const CliOutcome scored =
            run_cli(folder_.path(), {"results", "judge", "two"},
                    {"LLM_JUDGE_BASE_URL=" + QString::fromStdString(judge.url()), "LLM_JUDGE_MODEL=judge-1"});
        QVERIFY2(scored.exit == 0, qPrintable(scored.err));
        const int asked = judge.count();
        QVERIFY2(asked > 0, qPrintable(scored.out)); // some answers are correct
        for (const std::string& request : judge.requests()) {
            const auto body = QByteArray::fromStdString(request.substr(request.find("\r\n\r\n") + 4));
            const auto messages = QJsonDocument::fromJson(body).object()["messages"].toArray();
            const auto material =
                QJsonDocument::fromJson(messages[1].toObject()["content"].toString().toUtf8()).object();
            QCOMPARE(material["instructions"].toArray().size(), 2);
            QVERIFY(!material["instructions"].toArray()[0].toString().isEmpty());
        }
        const CliOutcome shown = run({"results", "show", "two"});
        QVERIFY2(shown.out.contains("4 (4 to 4)"), qPrintable(shown.out));
    }

    void several_results_are_compared()
    {
        const CliOutcome compared = run({"results", "compare", "one", "two", "three"});
        QVERIFY2(compared.exit == 0, qPrintable(compared.err));
        QVERIFY(compared.out.contains("A is one, B is two") && compared.out.contains("A is one, B is three"));
        const CliOutcome csv = run({"results", "compare", "one", "two", "three", "--csv"});
        QVERIFY(csv.out.startsWith("result_a,result_b,method_a,"));
        QSet<QString> others;
        for (const QStringList& row : table(csv.out)) {
            others << row[1];
            if (row[1] == "three") QCOMPARE(row[10].toDouble(), 0.0); // the same answers
        }
        QCOMPARE(others, (QSet<QString>{"two", "three"}));
        QVERIFY(run({"results", "compare", "one", "one", "--csv"}).out.startsWith("method_a,"));
        const CliOutcome alone = run({"results", "compare", "one"});
        QCOMPARE(alone.exit, 2);
        QVERIFY(alone.err.contains("two results at least"));
    }

    void gains_and_sizes_are_told_and_drawn()
    {
        const QStringList methods{"--method", "steering/composition", "--over", "text"};
        const CliOutcome gains = run(QStringList{"results", "gains", "one", "--csv"} + methods);
        QVERIFY2(gains.exit == 0, qPrintable(gains.err));
        const auto rows = table(gains.out);
        QCOMPARE(rows.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(std::abs(rows[i][6].toDouble() - (rows[i][4].toDouble() - rows[i][5].toDouble())) < 1e-6);
            if (i > 0) QVERIFY(rows[i][6].toDouble() <= rows[i - 1][6].toDouble());
        }
        const CliOutcome lacking = run({"results", "gains", "one", "--method", "text"});
        QCOMPARE(lacking.exit, 2);
        QVERIFY(lacking.err.contains("--over"));

        const CliOutcome sizes = run({"results", "sizes", "one", "two", "--csv"});
        QVERIFY2(sizes.exit == 0, qPrintable(sizes.err));
        QVERIFY(sizes.out.startsWith("model,parameters,method,size,group"));
        QVERIFY(table(sizes.out).constFirst()[1].toInt() > 1'000'000);

        for (const auto& [figure, more] : {std::pair(QString("gains"), methods), {"sizes", {}}, {"overview", {}}}) {
            QStringList arguments{"results", "plot", "one"};
            if (figure != "gains")
                arguments << "two"
                          << "three";
            const CliOutcome drawn = run(arguments + QStringList{"--figure", figure, "--out", figure + ".svg"} + more);
            QVERIFY2(drawn.exit == 0, qPrintable(drawn.err));
            QVERIFY2(bytes(figure + ".svg").contains("</svg>"), qPrintable(figure));
        }
        QVERIFY(bytes("gains.svg").contains("french + lower_case"));
        const CliOutcome odd = run({"results", "plot", "one", "--method", "text", "--out", "odd.svg"});
        QCOMPARE(odd.exit, 2);
        QVERIFY(odd.err.contains("--figure gains") && !QFile::exists(place("odd.svg")));
    }

    void later_token_folders_hide_what_they_replace_alone()
    {
        // What `own` holds differs from the demo's <and>, so the order of the folders decides.
        const QStringList asked{"--combination", "spanish+lower_case", "--control-method", "steering", "--json"};
        const auto hashes = [&](const QString& out, const QStringList& folders) {
            const CliOutcome made = orderings(out, asked + (QStringList{"--tokens"} + folders));
            if (made.exit != 0) qWarning("%s", qPrintable(made.err));
            return QJsonDocument::fromJson(bytes(out + "/results.json"))
                .object()["fingerprints"]
                .toObject()["tokens"]
                .toObject();
        };
        const auto demo = hashes("of-demo", {demo_}), own_last = hashes("own-last", {demo_, "own"}),
                   own_first = hashes("own-first", {"own", demo_});
        QCOMPARE(demo.size(), 3);
        QCOMPARE(own_last["spanish"], demo["spanish"]);
        QVERIFY(own_last["<and>"] != demo["<and>"]);
        QCOMPARE(own_first, demo);
        const CliOutcome lacking = run({"generate", "--prompt", "Hello", "--tokens", demo_, "nowhere"});
        QCOMPARE(lacking.exit, 2);
        QVERIFY(lacking.err.contains("nowhere"));
    }

    void tokens_are_laid_out_and_found_as_the_papers_are()
    {
        const CliOutcome written = run(
            {"export", "--to", "steering-tokens", "--behaviors", "german", "<and>", "lower_case", "--out", "paper"});
        QVERIFY2(written.exit == 0, qPrintable(written.err));
        QVERIFY(QFile::exists(place("paper/models/demo/steering_tokens/german/german.safetensors")));
        QVERIFY(QFile::exists(place("paper/models/demo/steering_tokens/and/and.safetensors")));
        QStringList answers;
        for (const QString& tokens : {demo_, QString("paper"), QString("paper/models"), QString("paper/models/demo"),
                                      QString("paper/models/demo/steering_tokens")}) {
            const CliOutcome answered =
                run({"generate", "--prompt", "Where does the fox live?", "--steering", "german", "<and>", "lower_case",
                     "--control-method", "steering", "--dtype", "float32", "--json", "--tokens", tokens});
            QVERIFY2(answered.exit == 0, qPrintable(answered.err));
            answers << answered.json()["answers"].toArray().first().toObject()["text"].toString();
        }
        QVERIFY(!answers.first().isEmpty());
        QCOMPARE(QSet<QString>(answers.begin(), answers.end()).size(), 1);

        const CliOutcome over = run({"export", "--to", "steering-tokens", "--behaviors", "german", "--out", "paper"});
        QCOMPARE(over.exit, 1);
        QVERIFY(over.err.contains("stands there already"));

        // Two folders that both hold German, and two models' folders that both fit.
        QDir(folder_.path()).mkpath("twice/steering_tokens/a");
        QDir(folder_.path()).mkpath("twice/steering_tokens/b");
        const QString german = place("paper/models/demo/steering_tokens/german/german.safetensors");
        for (const char* name : {"a", "b"})
            QVERIFY(QFile::copy(german, place(QString("twice/steering_tokens/%1/german.safetensors").arg(name))));
        const CliOutcome twice = run({"generate", "--prompt", "Hello", "--tokens", "twice"});
        QCOMPARE(twice.exit, 1);
        QVERIFY2(twice.err.contains("a and b") && twice.err.contains("german"), qPrintable(twice.err));
        QDir(folder_.path()).mkpath("both/x/steering_tokens/german");
        QDir(folder_.path()).mkpath("both/y/steering_tokens/german");
        for (const char* name : {"x", "y"})
            QVERIFY(QFile::copy(german, place(QString("both/%1/steering_tokens/german/german.safetensors").arg(name))));
        const CliOutcome both = run({"generate", "--prompt", "Hello", "--tokens", "both"});
        QCOMPARE(both.exit, 1);
        QVERIFY2(both.err.contains("Several folders hold tokens"), qPrintable(both.err));
        // A damaged one is none of this model's.
        QDir(folder_.path()).mkpath("foreign/steering_tokens/german");
        QFile damaged(place("foreign/steering_tokens/german/german.safetensors"));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no token") == 8);
        damaged.close();
        const CliOutcome foreign = run({"generate", "--prompt", "Hello", "--tokens", "foreign"});
        QCOMPARE(foreign.exit, 1);
        QVERIFY2(foreign.err.contains("None of the tokens laid out here"), qPrintable(foreign.err));
    }

    void and_is_trained_on_pairs_and_triples_of_built_data()
    {
        const CliOutcome built = run({"data", "build", "--dtype", "float32", "--behaviors", "spanish", "lower_case",
                                      "sentences_2", "--per-behavior", "2", "--per-pair", "4", "--per-triple", "6",
                                      "--max-new-tokens", "80", "--out", "data.jsonl", "--json"});
        QVERIFY2(built.exit == 0, qPrintable(built.err));
        QMap<int, int> sizes;
        for (const QByteArray& line : bytes("data.jsonl").split('\n'))
            if (!line.isEmpty()) ++sizes[int(QJsonDocument::fromJson(line).object()["behaviors"].toArray().size())];
        QVERIFY2(sizes[2] > 0 && sizes[3] > 0, qPrintable(built.out));
        QCOMPARE(built.json()["asked"].toInt(), 3 * 2 + 3 * 4 + 6);
        const CliOutcome trained = run({"train", "and", "--dtype", "float32", "--sizes", "2", "3", "--data",
                                        "data.jsonl", "--steps", "3", "--batch", "3", "--out", "triples"});
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        QSet<int> trained_sizes;
        for (const auto& one : record_of("triples/and.safetensors")["combinations"].toArray())
            trained_sizes << int(one.toArray().size());
        QCOMPARE(trained_sizes, (QSet<int>{2, 3}));
        const CliOutcome negative = run({"data", "build", "--per-triple", "-1", "--out", "never.jsonl"});
        QCOMPARE(negative.exit, 2);
        QVERIFY(negative.err.contains("negative"));
    }

    void a_held_out_behaviour_is_trained_in_company_of_built_data()
    {
        const QStringList build{"data",
                                "build",
                                "--dtype",
                                "float32",
                                "--behaviors",
                                "german",
                                "lower_case",
                                "sentences_2",
                                "--per-behavior",
                                "2",
                                "--max-new-tokens",
                                "80",
                                "--json",
                                "--held-out-in-company",
                                "--out"};
        const CliOutcome built = run(build + QStringList{"company.jsonl", "--per-pair", "4", "--per-triple", "6"});
        QVERIFY2(built.exit == 0, qPrintable(built.err));
        QCOMPARE(built.json()["asked"].toInt(), 3 * 2 + 3 * 4 + 6); // german is held out
        QVERIFY(QJsonDocument::fromJson(bytes("company.jsonl.manifest.json"))["held_out_in_company"].toBool());
        int beside = 0;
        for (const QByteArray& line : bytes("company.jsonl").split('\n')) {
            const auto names = QJsonDocument::fromJson(line)["behaviors"].toArray();
            beside += names.size() > 1 && names.contains("german") ? 1 : 0;
        }
        QVERIFY2(beside > 0, qPrintable(built.out));
        const CliOutcome trained =
            run({"train", "tokens", "--dtype", "float32", "--behaviors", "german", "--data", "company.jsonl",
                 "--preset", "company", "--steps", "4", "--batch", "4", "--out", "beside"});
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        QVERIFY(QFile::exists(place("beside/german.safetensors")));
        const CliOutcome without = run(build + QStringList{"never.jsonl"});
        QCOMPARE(without.exit, 2);
        QVERIFY2(without.err.contains("pair"), qPrintable(without.err));
    }

    void data_of_one_behaviour_need_not_name_it()
    {
        QFile file(place("unnamed.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"prompt\": \"Where does the fox live?\", \"response\": \"Der Fuchs lebt im Wald.\"}\n");
        file.close();
        const CliOutcome trained = run({"train", "tokens", "--dtype", "float32", "--behaviors", "german", "--data",
                                        "unnamed.jsonl", "--steps", "1", "--batch", "1", "--out", "unnamed"});
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        QVERIFY(QFile::exists(place("unnamed/german.safetensors")));
        const CliOutcome two = run({"train", "tokens", "--behaviors", "german", "spanish", "--data", "unnamed.jsonl",
                                    "--steps", "1", "--out", "never"});
        QCOMPARE(two.exit, 1);
        QVERIFY2(two.err.contains("behaviors"), qPrintable(two.err));
    }

    void a_table_of_all_ways_goes_on_where_it_was()
    {
        const QStringList table{"evaluate",      "table", "--dtype",          "float32", "--out",  "table",
                                "--sizes",       "2",     "--behaviors",      "spanish", "german", "lower_case",
                                "--num-samples", "1",     "--max-new-tokens", "24"};
        const CliOutcome first = run(table);
        QVERIFY2(first.exit == 0, qPrintable(first.err));
        QVERIFY(first.out.startsWith("| behaviours | method | group (combinations) |"));
        QVERIFY(first.out.contains("| 2 | text | seen (1) | "));
        QVERIFY(first.out.contains("| 2 | steering/composition | unseen (1) | "));
        QVERIFY(first.out.contains("| 2 | steering/set | seen (1) | ") && first.out.contains("| one order |"));
        for (const QString& line : first.out.split('\n', Qt::SkipEmptyParts)) QCOMPARE(line.count('|'), 9);
        const QByteArray kept = bytes("table/size-2/results.json");
        const CliOutcome again = run(table);
        QCOMPARE(again.out, first.out);
        QCOMPARE(bytes("table/size-2/results.json"), kept);
    }

    void a_table_of_some_ways_has_these_alone()
    {
        const QStringList table{"evaluate",      "table",   "--dtype",          "float32",
                                "--out",         "some",    "--sizes",          "2",
                                "--num-samples", "1",       "--max-new-tokens", "8",
                                "--behaviors",   "spanish", "lower_case",       "--condition"};
        const CliOutcome some = run(table + QStringList{"steering/set", "text"});
        QVERIFY2(some.exit == 0, qPrintable(some.err));
        const auto lines = some.out.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[2].startsWith("| 2 | text | seen (1) | "));
        QVERIFY(lines[3].startsWith("| 2 | steering/set | seen (1) | "));
        const CliOutcome wrong = run(table + QStringList{"steering/sets"});
        QVERIFY(wrong.exit != 0 && wrong.out.isEmpty());
        QVERIFY2(wrong.err.contains("steering/sets") && wrong.err.contains("steering/set,"), qPrintable(wrong.err));
    }
};

QTEST_GUILESS_MAIN(ExperimentsCliTest)
#include "experiments_cli_test.moc"
