// The terminal program's library, sweeps and held-out examples, on the demo model.
#include "tests/app/cli.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class LibraryCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }
    CliOutcome library(const QStringList& arguments) { return run(QStringList{"library"} + arguments); }
    QJsonArray list(const QStringList& more)
    {
        const CliOutcome told = library(QStringList{"list", "--json"} + more);
        return QJsonDocument::fromJson(told.out.toUtf8()).array();
    }
    CliOutcome train(const QStringList& more)
    {
        return run(QStringList{"train", "tokens", "--behaviors", "german", "--batch", "4", "--json"} + more);
    }
    static QString name_of(const CliOutcome& trained) { return trained.json()["run"].toString().section('/', -1); }

private slots:
    void items_are_listed_named_noted_deleted_and_brought_back()
    {
        const CliOutcome first = train({"--steps", "3"}), second = train({"--steps", "4"});
        QVERIFY2(first.exit == 0 && second.exit == 0, qPrintable(first.err + second.err));
        QCOMPARE(list({"--kind", "training"}).size(), 3); // and the shipped tokens
        QCOMPARE(library({"rename", name_of(first), "My first"}).exit, 0);
        QCOMPARE(library({"note", "My first", "too few steps"}).exit, 0);
        QCOMPARE(library({"tag", "My first", "short, German"}).exit, 0);
        const QJsonArray found = list({"too FEW"});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].toObject()["name"].toString(), QString("My first"));
        QCOMPARE(found[0].toObject()["tags"].toArray().size(), 2);
        QCOMPARE(list({"--tag", "short"}).size(), 1);
        QCOMPARE(list({"--of-model", "demo", "--kind", "training"}).size(), 3);
        QVERIFY(library({"show", "My first"}).out.contains("too few steps"));
        QCOMPARE(library({"show", "My first", "--json"}).json()["facts"].toObject()["steps"].toString(), QString("3"));
        const CliOutcome beside = library({"compare", "My first", name_of(second), "--csv"});
        QVERIFY2(beside.exit == 0 && beside.out.contains("My first, low"), qPrintable(beside.err));

        const CliOutcome gone = library({"delete", "My first"});
        QVERIFY2(gone.exit == 0 && gone.out.contains("restore"), qPrintable(gone.err));
        QCOMPARE(list({"--kind", "training"}).size(), 2);
        QCOMPARE(list({"--trash"}).size(), 1);
        QCOMPARE(library({"restore", "My first"}).exit, 0);
        QCOMPARE(list({"too few"}).size(), 1);
        QCOMPARE(library({"delete", "My first"}).exit, 0);
        QVERIFY(library({"empty-trash", "--older-than", "1"}).out.startsWith("0 items"));
        QVERIFY(library({"empty-trash"}).out.startsWith("1 items"));
        QVERIFY(list({"--trash"}).isEmpty());

        const CliOutcome used = library({"use", name_of(second)});
        QVERIFY2(used.exit == 0 && used.out.contains("german is in use; the former one lies in"), qPrintable(used.err));
    }

    void bad_words_get_one_sentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << QStringList{"show", "nothing"} << 1 << "There is no item \"nothing\"";
        QTest::newRow("kind") << QStringList{"list", "--kind", "run"} << 2 << "--kind";
        QTest::newRow("lines") << QStringList{"rename", "shipped/demo", "x"} << 1 << "not renamed";
        QTest::newRow("no tag") << QStringList{"tag", "shipped/demo"} << 2 << "--none";
        QTest::newRow("shipped") << QStringList{"delete", "shipped/demo"} << 1 << "not deleted";
        QTest::newRow("one") << QStringList{"compare", "shipped/demo"} << 2 << "2";
        QTest::newRow("trash") << QStringList{"restore", "nothing"} << 1 << "the trash";
        QTest::newRow("long") << QStringList{"note", "shipped/demo", QString(5000, 'a')} << 1 << "longer than 4000";
    }
    void bad_words_get_one_sentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, words);
        const CliOutcome told = library(arguments);
        QCOMPARE(told.exit, exit);
        QVERIFY2(told.err.contains(words), qPrintable(told.err));
    }

    void held_out_examples_are_measured_and_end_a_training()
    {
        const CliOutcome told = train({"--steps", "20", "--run-validation", "--val-every", "5", "--seed", "3"});
        QVERIFY2(told.exit == 0, qPrintable(told.err));
        const QJsonArray points = told.json()["held_out"].toArray();
        QCOMPARE(points.size(), 5);
        for (int i = 0; i < 5; ++i) QCOMPARE(points[i].toObject()["step"].toInt(), 5 * i);
        QVERIFY(points[4].toObject()["loss"].toDouble() < points[0].toObject()["loss"].toDouble());
        QCOMPARE(points[0].toObject()["answers"].toInt(), 2);
        // A rate that is far too high: the first measurement stays the lowest, and its row is kept.
        const CliOutcome early =
            train({"--steps", "40", "--lr", "10", "--hold-out", "0.2", "--val-every", "2", "--patience", "3"});
        QVERIFY2(early.exit == 0, qPrintable(early.err));
        QVERIFY(early.json()["stopped_early"].toBool());
        QVERIFY(early.json()["held_out"].toArray().size() < 21);
        QFile manifest(early.json()["run"].toString() + "/manifest.json");
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonObject kept = QJsonDocument::fromJson(manifest.readAll()).object();
        QCOMPARE(kept["kept_step"].toInt(), kept["held_out"].toObject()["step"].toInt());
    }

    void other_ways_to_steer_are_measured_and_end_early_too()
    {
        const auto method = [&](const QStringList& words) {
            return run(QStringList{"train"} + words + QStringList{"--behaviors", "german", "--batch", "4"});
        };
        for (const QStringList& way : {QStringList{"method", "lm_steer"}, {"method", "lora_dare"}, {"joint"}}) {
            const CliOutcome told = method(way + QStringList{"--steps", "4", "--run-validation", "--val-every", "2"});
            QVERIFY2(told.exit == 0, qPrintable(told.err));
            QVERIFY2(told.out.contains("held-out loss") && told.out.contains("lowest"), qPrintable(told.out));
        }
        const CliOutcome early = method({"adapter", "--fixed", "--steps", "40", "--lr", "10", "--warmup", "0",
                                         "--hold-out", "0.2", "--val-every", "1", "--patience", "2"});
        QVERIFY2(early.exit == 0, qPrintable(early.err));
        QVERIFY2(early.out.contains("Kept is what had the lowest held-out loss.\nEnded early; "),
                 qPrintable(early.out));
        const CliOutcome caa = run({"train", "method", "caa", "--behaviors", "german", "--run-validation"});
        QCOMPARE(caa.exit, 2);
        QVERIFY2(caa.err.contains("nothing to hold out"), qPrintable(caa.err));
        const CliOutcome lost = method({"joint", "--steps", "2", "--val-data-path", "missing.jsonl"});
        QCOMPARE(lost.exit, 1);
        QVERIFY2(lost.err.contains("missing.jsonl"), qPrintable(lost.err));
    }

    void held_out_settings_out_of_range_are_refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("share") << QStringList{"--hold-out", "0.9"} << "0 to 0.5";
        QTest::newRow("both") << QStringList{"--hold-out", "0.1", "--val-data-path", "x.jsonl"} << "excludes";
        QTest::newRow("patience") << QStringList{"--patience", "-1"} << "patience";
        QTest::newRow("examples") << QStringList{"--run-validation", "--val-examples", "0"} << "1 to 1024";
        QTest::newRow("file") << QStringList{"--val-data-path", "missing.jsonl"} << "missing.jsonl";
    }
    void held_out_settings_out_of_range_are_refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const CliOutcome told = train(QStringList{"--steps", "2"} + arguments);
        QVERIFY(told.exit == 1 || told.exit == 2);
        QVERIFY2(told.err.contains(words), qPrintable(told.err));
    }

    void a_sweep_trains_all_and_goes_on_where_it_was()
    {
        const QStringList asked = {"train", "sweep",   "--behaviors", "german", "--batch",       "4", "--steps",
                                   "6",     "--rates", "0.0001",      "0.02",   "--val-answers", "0", "--json"};
        const CliOutcome told = run(asked);
        QVERIFY2(told.exit == 0, qPrintable(told.err));
        const QJsonArray rows = told.json()["rows"].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(told.json()["best"].toInt(-1), 1);
        QVERIFY(rows[1].toObject()["held_out_loss"].toDouble() < rows[0].toObject()["held_out_loss"].toDouble());
        // Asked again nothing is trained; with one more value that one alone.
        QCOMPARE(run(asked).json()["rows"].toArray(), rows);
        const CliOutcome more = run(QStringList(asked) << "--seeds"
                                                       << "1"
                                                       << "2"
                                                       << "--use-best");
        QVERIFY2(more.exit == 0, qPrintable(more.err));
        const QJsonArray all = more.json()["rows"].toArray();
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0], rows[0]);
        QCOMPARE(all[2], rows[1]);
        QVERIFY(QFile::exists(all[more.json()["best"].toInt()].toObject()["run"].toString() + "/rows.safetensors"));
    }

    void sweeps_that_cannot_be_are_refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("one") << QStringList{"--behaviors", "german"} << "1 training";
        QTest::newRow("twice") << QStringList{"--behaviors", "german", "--rates", "0.1", "0.1"}
                               << "rate is there twice";
        QTest::newRow("rate") << QStringList{"--behaviors", "german", "--rates", "0.1", "-1"} << "learning_rate";
        QTest::newRow("nothing") << QStringList{"--rates", "0.1", "0.2"} << "--behaviors or --operator";
    }
    void sweeps_that_cannot_be_are_refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const CliOutcome told = run(QStringList{"train", "sweep"} + arguments);
        QCOMPARE(told.exit, 2);
        QVERIFY2(told.err.contains(words), qPrintable(told.err));
    }
};

QTEST_GUILESS_MAIN(LibraryCliTest)
#include "library_cli_test.moc"
