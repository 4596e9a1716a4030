// The session's file, the command line, and the estimate of a training's cost: values in, values out.
#include "app/estimate.h"
#include "app/options.h"
#include "app/session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steerdeck;
using namespace steerdeck::app;

class SessionTest : public QObject {
    Q_OBJECT

    static Session example()
    {
        Session session;
        session.deck.chips = {{"german", 1.5, true}, {"lower_case", 1, false}};
        session.deck.join = lab::Join::native_and;
        session.prompt = "Was weiß der Fuchs?";
        session.bench = Bench::geometry;
        session.window = QByteArray("\0\1\2", 3);
        session.model = "/models/größer";
        session.seconds_per_example = 0.25;
        session.rate_model = "abc";
        session.recent = {"/models/größer", "/models/b"};
        session.tokens = {"/tokens/german.safetensors"};
        session.methods = {"none", "caa"};
        session.every_order = true;
        session.forms = {{"train", QJsonObject{{"smoothing", 85}}}};
        session.theme = Theme::dark;
        session.type = 130;
        session.judge_url = "http://judge:8000/v1";
        session.judge_model = "judge-1";
        session.unfinished = {{"training", "German", 120, 200, "/models/b", {{"steps", 200}}}};
        return session;
    }

private slots:
    void a_session_comes_back_as_it_was()
    {
        QString why;
        const auto back = session_from_json(to_json(example()), why);
        QVERIFY2(back, qPrintable(why));
        QVERIFY(back->deck == example().deck);
        QCOMPARE(back->prompt, example().prompt);
        QCOMPARE(back->judge_url, example().judge_url);
        QCOMPARE(back->judge_model, example().judge_model);
        QVERIFY(back->bench == Bench::geometry);
        QCOMPARE(back->window, example().window);
        QCOMPARE(back->model, example().model);
        QCOMPARE(back->seconds_per_example, 0.25);
        QCOMPARE(back->rate_model, example().rate_model);
        QCOMPARE(back->recent, example().recent);
        QCOMPARE(back->tokens, example().tokens);
        QCOMPARE(back->methods, example().methods);
        QVERIFY(back->every_order);
        QCOMPARE(back->forms, example().forms);
        QVERIFY(back->theme == Theme::dark);
        QCOMPARE(back->type, 130);
        QCOMPARE(back->unfinished.size(), 1);
        const Unfinished& work = back->unfinished[0];
        QCOMPARE(work.title, QString("German"));
        QVERIFY(work.kind == "training" && work.done == 120 && work.total == 200 && work.model == "/models/b");
        QCOMPARE(work.form, example().unfinished[0].form);
    }

    void foreign_values_are_bounded_or_refused()
    {
        QString why;
        QVERIFY(!session_from_json("{}", why));
        QVERIFY(why.contains("steerdeck.session/1"));
        QVERIFY(!session_from_json("[1, 2", why));
        QByteArray json = to_json(example());
        QVERIFY(session_from_json(QByteArray(json).replace("1.5", "99"), why)->deck.chips[0].strength == 2);
        QVERIFY(!session_from_json(QByteArray(json).replace("native_and", "glue"), why));
        // A folder twice, an empty name and a number among the recent ones are left out.
        QJsonObject root = QJsonDocument::fromJson(json).object();
        root["recent"] = QJsonArray{"/a", "", 3, "/a", "/b"};
        QCOMPARE(session_from_json(QJsonDocument(root).toJson(), why)->recent, QStringList({"/a", "/b"}));
        // Letters of an impossible size, a theme that is none, work of an unknown kind.
        root["type"] = 5000;
        root["theme"] = "pink";
        root["unfinished"] =
            QJsonArray{QJsonObject{{"kind", "holiday"}}, QJsonObject{{"kind", "experiment"}, {"done", -3}}};
        const auto odd = session_from_json(QJsonDocument(root).toJson(), why);
        QCOMPARE(odd->type, most_type);
        QVERIFY(odd->theme == Theme::system);
        QCOMPARE(odd->unfinished.size(), 1);
        QCOMPARE(odd->unfinished[0].done, qint64(0));
    }

    void the_store_writes_and_reads()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("new/session.json");
        SessionStore store(file);
        QVERIFY(!store.load());
        QSignalSpy saved(&store, &SessionStore::saved);
        store.save(example());
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(SessionStore(file).load()->deck == example().deck);
        QCOMPARE(QDir(folder.filePath("new")).entryList(QDir::Files), QStringList({"session.json"}));
    }

    void a_damaged_session_is_put_aside_not_written_over()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("session.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"deck\": [");
        file.close();
        SessionStore store(path);
        QSignalSpy trouble(&store, &SessionStore::trouble);
        QVERIFY(!store.load());
        QCOMPARE(trouble.count(), 1);
        QFile aside(path + ".damaged");
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray("{\"deck\": ["));
    }

    void the_command_line_is_read()
    {
        const CommandLine line = read_command_line({"steerdeck", "--model", "M", "--screenshot=a.png", "--bench",
                                                    "train", "--size", "1280x800", "--dark", "--fresh"});
        QVERIFY2(!line.exit, qPrintable(line.text));
        QCOMPARE(line.options.open.model, std::filesystem::path("M"));
        QCOMPARE(line.options.screenshot, QString("a.png"));
        QVERIFY(line.options.bench == Bench::train);
        QCOMPARE(line.options.size, QSize(1280, 800));
        QVERIFY(line.options.dark && line.options.fresh);
        QVERIFY(!line.options.deck && line.options.prompt.isEmpty());
    }

    void a_deck_and_a_prompt_come_on_the_command_line()
    {
        const CommandLine line = read_command_line(
            {"steerdeck", "--deck", "german~spanish:0.3 <and> !upper_case french|json", "--prompt", "Why is it so?"});
        QVERIFY2(!line.exit, qPrintable(line.text));
        QCOMPARE(line.options.prompt, QString("Why is it so?"));
        const auto& chips = line.options.deck->chips;
        QCOMPARE(chips.size(), std::size_t(4));
        QCOMPARE(chips[0].blend_target, std::string("spanish"));
        QVERIFY(chips[1].negated && chips[2].group == chips[3].group && chips[2].group != 0);
        QCOMPARE(line.options.deck->join, lab::Join::composition);
        const CommandLine set = read_command_line({"steerdeck", "--deck", "german json", "--mode", "set"});
        QVERIFY2(!set.exit, qPrintable(set.text));
        QCOMPARE(set.options.deck->join, lab::Join::set);
    }

    void misuse_is_told_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{"--modle", "M"};
        QTest::newRow("missing value") << QStringList{"--model"};
        QTest::newRow("empty value") << QStringList{"--model="};
        QTest::newRow("unknown bench") << QStringList{"--bench", "school"};
        QTest::newRow("no size") << QStringList{"--size", "large"};
        QTest::newRow("stray word") << QStringList{"M"};
        QTest::newRow("a deck without an end") << QStringList{"--deck", "german <and>"};
        QTest::newRow("a share that is none") << QStringList{"--deck", "german~spanish:2"};
        QTest::newRow("no deck") << QStringList{"--deck", ""};
        QTest::newRow("a mode that is none") << QStringList{"--deck", "german", "--mode", "sets"};
        QTest::newRow("a mode without a deck") << QStringList{"--mode", "set"};
    }
    void misuse_is_told()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = read_command_line(QStringList{"steerdeck"} + arguments);
        QVERIFY(line.exit == 2);
        QVERIFY(!line.text.isEmpty() && !line.text.contains('\n'));
    }

    void the_cost_of_a_training_is_told()
    {
        lab::TrainRequest request;
        request.settings.steps = 100;
        request.settings.batch = 50;
        request.behaviors = {"german", "json"};
        QLocale::setDefault(QLocale::c());
        QVERIFY(estimate_of(request, 16, 0).startsWith("5000 examples, 2500 for each token."));
        QVERIFY(estimate_of(request, 16, 0.002).endsWith("About 10 s on this machine."));
        QVERIFY(estimate_of(request, 16, 0.1).endsWith("About 9 min on this machine."));
        lab::TrainCost cost;
        cost.bytes = 1.25e9;
        cost.free_bytes = 20e9;
        cost.parts = 4;
        QVERIFY(estimate_of(request, 16, 0.1, cost)
                    .endsWith("1.3 GB of memory beside the model, of 20 GB free. Each batch in 4 parts, to fit."));
        lab::MethodRequest other;
        other.method = "lora_dare";
        other.settings = request.settings;
        QVERIFY(estimate_of(other, 10).startsWith("5000 examples, 500 for each behaviour. How long"));
        other.method = "caa";
        QVERIFY(estimate_of(other, 10).contains("not known beforehand"));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
